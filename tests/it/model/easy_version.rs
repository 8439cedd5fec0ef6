//! Keeps LNG-6: the easy version of a folder: there in every language or in none, under the draft's own references, in short
//! lines, and read by the panel with the rest.

use std::collections::BTreeMap;

use super::fixture::{ARABIC, SOURCE, accept, changed, definition, files, language, one_fault};
use linden::domain::folder::FolderFiles;

const EASY: &str = "easy.en.md";
const EASY_ARABIC: &str = "easy.ar.md";

/// The valid folder with an easy version.
fn easy() -> BTreeMap<String, String> {
    let mut files = files();
    let english =
        "## P1 What we want\n\nWe will keep working.\nWe will help.\n\n## P2 More work\n\nOthers work, too.\n";
    let arabic = "## P1 ماذا نريد\n\nسنواصل العمل.\n\n## P2 عمل آخر\n\nوآخرون يعملون أيضا.\n";
    files.insert(EASY.to_owned(), english.to_owned());
    files.insert(EASY_ARABIC.to_owned(), arabic.to_owned());
    files
}

/// With an easy text for one question, too.
fn easy_question() -> BTreeMap<String, String> {
    let files = changed(easy(), SOURCE, "id = \"Q3\"\n", "id = \"Q3\"\neasy = \"Which help?\"\n");
    changed(files, ARABIC, "id = \"Q3\"\n", "id = \"Q3\"\neasy = \"أي مساعدة؟\"\n")
}

#[test]
fn lng_6_the_easy_version_is_read_part_by_part_and_line_by_line() {
    let definition = accept(easy_question()).definition;
    let (english, arabic) = (language("en"), language("ar"));
    assert!(definition.has_easy_version());
    let part = definition.policy.find("P1").unwrap().easy.as_ref().unwrap();
    assert_eq!(part.heading.in_language(&english).unwrap(), "What we want");
    assert_eq!(part.lines(&english).unwrap(), ["We will keep working.", "We will help."]);
    assert_eq!(part.lines(&arabic).unwrap(), ["سنواصل العمل."]);
    assert!(part.lines(&language("fr")).is_err());
    let question = definition.questions.iter().find(|one| one.id.as_str() == "Q3").unwrap();
    assert_eq!(question.easy.as_ref().unwrap().in_language(&arabic).unwrap(), "أي مساعدة؟");
    assert!(!super::fixture::definition().has_easy_version());
}

#[test]
fn lng_6_the_panel_approves_the_easy_version_and_export_gives_it_back() {
    let plain = definition().review_hash();
    let with_easy = accept(easy()).definition.review_hash();
    let with_question = accept(easy_question()).definition.review_hash();
    let changed_line = accept(changed(easy(), EASY_ARABIC, "سنواصل العمل.", "سنعمل.")).definition.review_hash();
    let hashes = [plain, with_easy, with_question, changed_line];
    for (at, hash) in hashes.iter().enumerate() {
        assert!(hashes.iter().skip(at + 1).all(|other| other != hash), "{at}");
    }
    let folder = FolderFiles::from(easy_question());
    assert!(FolderFiles::from_stored(&folder.to_stored().unwrap()).unwrap() == folder);
}

#[test]
fn lng_6_it_is_there_in_every_language_or_in_none() {
    for missing in [EASY, EASY_ARABIC] {
        let mut files = easy();
        files.remove(missing);
        let faults = super::fixture::refuse(files);
        let [fault] = &faults[..] else { panic!("{faults:#?}") };
        assert_eq!((fault.file.as_str(), fault.line), (missing, 1));
        assert!(fault.what.contains("is missing"), "{fault:?}");
    }
    let mut files = easy();
    files.insert("easy.fr.md".to_owned(), "## P1 x\n".to_owned());
    one_fault(files, "easy.fr.md", "##", "does not belong");
    let only_english = changed(easy_question(), ARABIC, "easy = \"أي مساعدة؟\"\n", "");
    one_fault(only_english, ARABIC, "[[questions]]\nid = \"Q3\"", "`easy` is missing in ar");
}

#[test]
fn lng_6_it_has_the_references_of_the_draft() {
    one_fault(changed(easy(), EASY_ARABIC, "## P2", "## P3"), EASY_ARABIC, "## P3", "P3 stands where the draft has P2");
    let more = changed(easy(), EASY, "Others work, too.\n", "Others work, too.\n\n## P3 More\n\nMore.\n");
    one_fault(more, EASY, "## P3", "the draft ends before it");
    let less = changed(easy(), EASY, "\n\n## P2 More work\n\nOthers work, too.\n", "\n");
    one_fault(less, EASY, "We will help.", "P2 is missing at the end");
    one_fault(changed(easy(), EASY, "## P2", "## 2"), EASY, "## 2", "cannot be a reference");
}

#[test]
fn lng_6_each_line_is_short_and_holds_plain_words() {
    let long = "word ".repeat(33);
    for (line, what) in [
        ("- An item.", "begins with a mark"),
        ("> In short.", "begins with a mark"),
        (long.trim(), "longer than 160 characters"),
        ("A **bold** word.", "bold letters"),
        ("A <b>tag</b>.", "an HTML tag"),
        ("See [this](https://a.example).", "a link"),
    ] {
        one_fault(changed(easy(), EASY, "We will help.", line), EASY, line, what);
    }
    one_fault(changed(easy(), EASY, "Others work, too.\n", ""), EASY, "## P2", "has 0 lines");
    let many = "Line.\n".repeat(13);
    one_fault(changed(easy(), EASY, "Others work, too.\n", &many), EASY, "## P2", "has 13 lines");
    one_fault(
        changed(easy(), EASY, "## P1 What we want", "Before.\n\n## P1 What we want"),
        EASY,
        "Before",
        "before the first",
    );
    one_fault(changed(easy(), EASY, "## P2 More work", "## P2"), EASY, "## P2", "The heading is empty");
}
