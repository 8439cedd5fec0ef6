//! Calm words (SAF-20, SAF-22): what is read when something did not work, and what is never said to anybody.

use std::fs;

use askama::Template as _;
use linden::web::assets;
use linden::web::frame::Frame;
use linden::web::languages::Language;
use linden::web::page_error::PageError;
use linden::web::visit::pages::{CardPage, Fault};

use super::samples;
use crate::support::participant::without_script;
use crate::support::source::{self, literals};

/// What blames, presses or keeps score, in the languages there are catalogues of.
const HARSH: [&str; 41] = [
    "!",
    "！",
    "¡",
    "your mistake",
    "your fault",
    "you failed",
    "you forgot",
    "you must",
    "you should have",
    "invalid",
    "incorrect",
    "illegal",
    "forbidden",
    "denied",
    "rejected",
    "error",
    "warning",
    "hurry",
    "quickly",
    "last chance",
    "deadline",
    "seconds",
    "remaining",
    "well done",
    "almost there",
    "keep going",
    "score",
    "streak",
    "erreur",
    "dépêchez",
    "dernière chance",
    "inválido",
    "última oportunidad",
    "помилка",
    "неправильно",
    "kosa",
    "فشلت",
    "خطؤك",
    "رمز خاطئ",
    "أسرع",
    "آخر فرصة",
];

/// What SAF-22 forbids, as in the import's own list, and in Arabic.
const UNKIND: [&str; 11] = [
    "admit",
    "admits",
    "claim",
    "claims",
    "claimed",
    "alleged",
    "allegedly",
    "suffering from",
    "suffers from",
    "مزعوم",
    "المزعومة",
];

fn holds(text: &str, word: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(word).any(|(at, found)| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let begins = word.starts_with(char::is_alphanumeric) && letter(text[..at].chars().next_back());
        let goes_on = word.ends_with(char::is_alphanumeric) && letter(text[at + found.len()..].chars().next());
        !begins && !goes_on
    })
}

/// The catalogues' messages, each on the lines it takes.
fn messages(language: Language) -> Vec<(&'static str, &'static str)> {
    let lines = language.source().lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut id = "";
    lines
        .map(|line| {
            if let Some((named, text)) = line.split_once(" = ").filter(|_| !line.starts_with([' ', '}'])) {
                id = named;
                return (id, text);
            }
            (id, line)
        })
        .collect()
}

/// Keeps SAF-20: in every language no message of ours to a participant blames, presses, shouts or keeps score.
#[test]
fn saf_20_no_message_blames_presses_or_shouts() {
    for language in Language::ALL {
        assert!(messages(language).len() > 400);
        for (id, text) in messages(language).into_iter().filter(|(id, _)| !id.starts_with("country-")) {
            for harsh in HARSH.iter().filter(|harsh| holds(text, harsh)) {
                // On the page that says how to leave in a hurry.
                assert!(id == "safety-leave" || id.starts_with("safety-"), "{}: {id}: “{harsh}”", language.tag());
            }
        }
    }
}

fn faults() -> Vec<Fault> {
    let field = || "Q5".to_owned();
    vec![
        Fault::NoCode,
        Fault::Misspelt,
        Fault::CardNotAccepted,
        Fault::NothingFound,
        Fault::NoRoom,
        Fault::TooMany { field: field(), most: 3 },
        Fault::TooLong { field: field(), most: 1000 },
        Fault::RankedTwice { field: field() },
        Fault::Unreadable { field: field() },
        Fault::HoldsCode { field: field() },
    ]
}

/// Keeps SAF-20: every fault is said in words, in a heading that leads to its field and a sentence that helps; nothing
/// is told by a colour or a sign alone.
#[test]
fn saf_20_every_fault_is_told_in_words() {
    for language in Language::ALL {
        for fault in faults() {
            let frame = Frame::new(language, "/v/7k2m");
            let (heading, text) = (fault.heading(&frame).into_owned(), fault.text(&frame).into_owned());
            assert!(heading.chars().filter(|c| c.is_alphabetic()).count() > 5, "{heading}");
            assert!(text.ends_with('.') && text != heading, "{text}");
            for harsh in HARSH {
                assert!(!holds(&heading, harsh) && !holds(&text, harsh), "{harsh}: {heading} {text}");
            }
            let page = CardPage { frame, typed: String::new(), easy: false, problem: Some(fault) }.render().unwrap();
            let section = page.split("id=problem ").nth(1).unwrap().split("</section>").next().unwrap();
            assert!(section.contains(&heading) && section.contains(&text), "{section}");
        }
    }
}

/// Keeps SAF-20: whatever goes wrong, the page says in words that nothing is lost or what to do, and has a way on.
#[actix_web::test]
async fn saf_20_every_error_page_is_calm_and_has_a_way_on() {
    let incident = "1A-2".to_owned();
    let errors = [
        PageError::NotFound,
        PageError::Malformed,
        PageError::WrongMethod,
        PageError::TooLarge,
        PageError::Forbidden,
        PageError::Expired,
        PageError::Paused,
        PageError::NotOpen,
        PageError::Unavailable,
        PageError::Internal { incident },
    ];
    for language in Language::ALL {
        for error in &errors {
            let answer = error.page(Frame::new(language, "/v/7k2m"));
            let body = actix_web::body::to_bytes(answer.into_body()).await.unwrap();
            let page = without_script(std::str::from_utf8(&body).unwrap()).replace("<!doctype html>", "");
            let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
            let said: String = main.split('<').skip(1).map(|rest| rest.split_once('>').unwrap().1).collect();
            assert!(main.contains("<h1") && main.contains("href=\""), "{error:?}: {main}");
            assert!(said.chars().filter(|c| c.is_alphabetic()).count() > 40, "{error:?}: {said}");
            for harsh in HARSH {
                assert!(!holds(&said, harsh), "{error:?} ({}): {harsh}: {said}", language.tag());
            }
        }
    }
}

/// Keeps SAF-20: nothing is red, so nothing can be red alone; and no page counts down, fills a bar or shows a share.
#[test]
fn saf_20_nothing_is_red_and_nothing_measures_her() {
    let style = std::str::from_utf8(&assets::style().bytes).unwrap();
    let mut seen = 0;
    for colour in style.split('#').skip(1) {
        let hex: String = colour.chars().take_while(char::is_ascii_hexdigit).collect();
        if !matches!(hex.len(), 3 | 6) {
            continue;
        }
        let channel = |at: usize| {
            let digits = if hex.len() == 3 { hex[at..=at].repeat(2) } else { hex[at * 2..at * 2 + 2].to_owned() };
            i32::from_str_radix(&digits, 16).unwrap()
        };
        let (red, green, blue) = (channel(0), channel(1), channel(2));
        assert!(red < 96 || red - green.max(blue) < 60, "#{hex} is red");
        seen += 1;
    }
    assert!(seen > 30, "{seen}");
    for named in ["red", "crimson", "tomato", "firebrick", "rgb(", "hsl("] {
        assert!(!style.split(|c: char| !(c.is_alphanumeric() || c == '(')).any(|word| word == named), "{named}");
    }
    for page in Language::ALL.into_iter().flat_map(samples::participant) {
        for measure in ["<progress", "<meter", "progressbar", "role=\"timer\"", "%"] {
            assert!(!without_script(&page.html).contains(measure), "{}: {measure}", page.name);
        }
    }
}

/// Keeps SAF-22: none of its words stands in a catalogue, a template, a text of the program or the sample consultation.
/// Which term its people are called by is the panel's choice and stands in the consultation's own texts.
#[test]
fn saf_22_no_text_of_ours_blames_or_doubts() {
    let mut texts: Vec<(String, String)> = Vec::new();
    let list = "src/domain/folder/words.rs";
    for file in source::rust_files("src").into_iter().filter(|file| file.path != list) {
        texts.push((file.path, literals(&file.text)));
    }
    let mut folders = vec![source::root().join("src/web"), source::root().join("config")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let read =
                ["ftl", "html", "json", "md", "toml"].iter().any(|end| path.extension().is_some_and(|own| own == *end));
            if path.is_dir() {
                folders.push(path);
            } else if read {
                texts.push((path.display().to_string(), fs::read_to_string(path).unwrap()));
            }
        }
    }
    assert!(texts.len() > 200, "{}", texts.len());
    for (path, text) in &texts {
        for word in UNKIND {
            assert!(!holds(&text.replace('\n', " "), word), "{path}: {word}");
        }
    }
}
