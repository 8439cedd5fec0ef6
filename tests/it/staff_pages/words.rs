//! The words of the staff pages: all of them stand in the two catalogues, and both say the same (LNG-1 for staff).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use linden::web::languages::catalogue::Catalogue;
use linden::web::staff::StaffLanguage;

fn catalogue(language: StaffLanguage) -> Catalogue {
    Catalogue::read(&format!("staff/words/{}.ftl", language.tag()), language.source())
}

#[test]
fn lng_1_staff_words_are_the_same_in_english_and_french_with_every_variable_and_form() {
    let english = catalogue(StaffLanguage::English);
    for language in StaffLanguage::ALL {
        let own = catalogue(language);
        let missing = own.missing(&english).into_iter().map(|(_, fault)| fault);
        let faults: Vec<_> = own.faults(&english, language.tag()).into_iter().chain(missing).collect();
        assert!(faults.is_empty(), "{}", faults.iter().map(|fault| format!("{fault}\n")).collect::<String>());
    }
}

fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut found, mut folders) = (Vec::new(), vec![root.join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path.strip_prefix(root).unwrap().to_owned(), text));
            }
        }
    }
    found.sort();
    found
}

/// A text without what stands between `open` and `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut pieces = text.split(open);
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        kept.push(' ');
        kept.push_str(piece.split_once(close).map_or("", |(_, rest)| rest));
    }
    kept
}

/// What a template says by itself: its text, and what its attributes say to people who do not see it.
fn own_words(template: &str) -> Vec<String> {
    let plain = without(&without(&without(template, "{#", "#}"), "{%", "%}"), "{{", "}}");
    let texts = without(&without(&plain, "<svg", "</svg>"), "<", ">");
    let said = ["aria-label=\"", "title=\"", "alt=\"", "placeholder=\""];
    let attributes = said.iter().flat_map(|name| plain.split(name).skip(1).filter_map(|rest| rest.split('"').next()));
    let words = texts.split('\n').chain(attributes).map(str::trim);
    // A macro that gives ids to the tag around it has attributes outside of any tag.
    let words = words.filter(|text| !text.starts_with("aria-describedby=\""));
    words.filter(|text| text.chars().any(char::is_alphabetic)).map(str::to_owned).collect()
}

/// Names, and what a machine reads: widths of pages among them.
const NO_WORDS: [&str; 5] = ["Linden", "– Linden", "doctype html", "mid", "wide"];

/// Literals in which more than one word stands, outside comments, logs and what developers read.
fn literals(source: &str) -> Vec<String> {
    let code = source.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.contains("tracing::"));
    let for_developers = |line: &&str| ["#[error", "#[doc", "#[expect"].iter().any(|begin| line.starts_with(begin));
    let code = code.filter(|line| !for_developers(line)).collect::<Vec<_>>().join("\n");
    let is_said = |text: &&str| {
        let words = text.split(' ').filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1);
        words.count() > 1 && !text.starts_with("text/")
    };
    code.split('"').skip(1).step_by(2).filter(is_said).map(str::to_owned).collect()
}

#[test]
fn no_staff_page_says_a_word_that_is_not_in_the_catalogue() {
    let mut found = Vec::new();
    for (path, text) in files("src/web/templates/staff", "html") {
        for said in own_words(&text).into_iter().filter(|said| !NO_WORDS.contains(&said.as_str())) {
            found.push(format!("{}: {said}", path.display()));
        }
    }
    for (path, text) in files("src/web/staff", "rs") {
        found.extend(literals(&text).into_iter().map(|said| format!("{}: {said}", path.display())));
    }
    assert!(found.is_empty(), "{} texts:\n{}", found.len(), found.join("\n"));
}

/// Ids that are put together, by what they begin with.
const PUT_TOGETHER: [&str; 1] = ["language-"];

#[test]
fn every_staff_message_is_said_somewhere_and_every_one_that_is_said_is_there() {
    let sources = files("src/web", "rs").into_iter().chain(files("src/web/templates/staff", "html"));
    let sources: Vec<_> = sources.collect();
    let quoted: BTreeSet<&str> = sources.iter().flat_map(|(_, text)| text.split('"')).collect();
    let english = catalogue(StaffLanguage::English);
    for id in english.messages().keys() {
        let together = PUT_TOGETHER.iter().any(|begin| id.starts_with(begin));
        assert!(together || quoted.contains(id.as_str()), "nothing says {id}");
    }
    for (path, text) in sources.iter().filter(|(path, _)| path.starts_with("src/web/templates/staff")) {
        for call in
            ["frame.t(\"", "frame.n(\"", "frame.with(\"", "frame.with_two(\"", "frame.marked(\"", "frame.linked(\""]
        {
            for id in text.split(call).skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(english.messages().contains_key(id), "{}: {id} is in no catalogue", path.display());
            }
        }
    }
}
