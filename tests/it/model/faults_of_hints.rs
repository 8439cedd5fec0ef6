//! Every fault of `[hints]`: where it is and what it says.

use super::fixture::{ARABIC, SOURCE, accept, files, one_fault, with};

const EXIT: &str = "[exit]\n";

fn listing(words: &str) -> String {
    format!("[hints]\nwords = [{words}]\n{EXIT}")
}

/// Keeps PSE-14: a list is optional, each language has its own, and the panel approves what is listed.
#[test]
fn each_language_may_list_names_of_its_own() {
    let none = accept(files()).definition;
    assert!(none.hints.is_empty());
    let english = accept(with(SOURCE, EXIT, &listing("\"Sunrise House\", \"Tall Hill\""))).definition;
    assert!(!english.hints.is_empty());
    assert_ne!(english.review_hash(), none.review_hash());
    let mut both = with(SOURCE, EXIT, &listing("\"Sunrise House\""));
    let arabic = both.get_mut(ARABIC).unwrap();
    arabic.push_str("[hints]\nwords = [\"بيت الشروق\", \"تل العالي\"]\n");
    let both = accept(both).definition;
    let found = linden::domain::hints::find("Sunrise House, تل العالي", &both.hints.listed());
    assert_eq!(found.len(), 2, "each list is looked for on every page");
}

#[test]
fn every_fault_of_a_list_is_named() {
    let list = |words: &str, at: &str, what: &str| one_fault(with(SOURCE, EXIT, &listing(words)), SOURCE, at, what);
    list("", "words = []", "needs 1 to 200");
    list("\"Al\"", "words = [\"Al\"]", "fewer than 3 letters");
    list("\"077 12\"", "words = [\"077 12\"]", "fewer than 3 letters");
    list(&format!("\"{}\"", "long ".repeat(13)), "words = [\"long", "longer than 60");
    list("\"Tall Hill\", \"tall hill\"", "words = [\"Tall", "says the same");
    list("12", "words = [12]", "is not a text");
    one_fault(
        with(SOURCE, EXIT, "[hints]\nnames = [\"Tall Hill\"]\nwords = [\"Tall Hill\"]\n[exit]\n"),
        SOURCE,
        "names",
        "not known",
    );
    let no_words = with(SOURCE, EXIT, "[hints]\n[exit]\n");
    one_fault(no_words, SOURCE, "[hints]", "`words` is missing");
}

/// What a translation lists is checked like the source.
#[test]
fn a_fault_in_a_translation_is_named_there() {
    let mut files = files();
    files.get_mut(ARABIC).unwrap().push_str("[hints]\nwords = [\"ab\"]\n");
    one_fault(files, ARABIC, "words = [\"ab\"]", "fewer than 3 letters");
}
