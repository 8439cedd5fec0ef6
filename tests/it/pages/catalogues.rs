//! Every language says everything (LNG-1). A fault names its file and line.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use linden::web::frame::Frame;
use linden::web::languages::{Language, date, number};
use linden::web::visit::pages::{Service, ServiceGroup, SupportPage};

/// One message as written.
struct Message {
    line: usize,
    variables: BTreeSet<String>,
    forms: BTreeSet<String>,
    counts: bool,
}

/// The messages of a catalogue. The files keep to one message after another, forms indented in brackets.
fn messages(source: &str) -> BTreeMap<String, Message> {
    let mut found: BTreeMap<String, Message> = BTreeMap::new();
    let mut last = String::new();
    for (place, line) in source.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some((id, _)) = line.split_once(" = ").filter(|_| !line.starts_with([' ', '}'])) {
            last = id.to_owned();
            let message = Message {
                line: place + 1,
                variables: BTreeSet::new(),
                forms: BTreeSet::new(),
                counts: line.ends_with("->"),
            };
            assert!(found.insert(last.clone(), message).is_none(), "line {}: {id} stands twice", place + 1);
        }
        let message = found.get_mut(&last).unwrap();
        let names = line.split('$').skip(1).map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect());
        message.variables.extend(names);
        if let Some(form) = line.trim_start().trim_start_matches('*').strip_prefix('[') {
            message.forms.insert(form.split(']').next().unwrap().to_owned());
        }
    }
    found
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let english = messages(Language::ENGLISH.source());
    for language in Language::ALL {
        let own = messages(language.source());
        let file = format!("{}.ftl", language.tag());
        for (id, source) in &english {
            let Some(message) = own.get(id) else { panic!("{file}: {id} (en.ftl:{}) is missing", source.line) };
            assert_eq!(message.variables, source.variables, "{file}:{}: variables of {id}", message.line);
            assert_eq!(message.counts, source.counts, "{file}:{}: {id} must choose by number", message.line);
            assert!(language.texts().has(id), "{file}:{}: {id} cannot be read", message.line);
        }
        for (id, message) in &own {
            assert!(english.contains_key(id), "{file}:{}: {id} is in no other language", message.line);
        }
    }
}

/// The plural forms of a language (CLDR, cardinals).
fn forms(language: Language) -> BTreeSet<String> {
    let forms: &[&str] = match language.tag() {
        "en" | "sw" => &["one", "other"],
        "fr" | "es" => &["one", "many", "other"],
        "uk" => &["one", "few", "many", "other"],
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        other => panic!("{other}: which plural forms has it?"),
    };
    forms.iter().map(|form| (*form).to_owned()).collect()
}

/// LNG-1: wherever a number is used, each form of the language stands, and no other; where English needs one form only, for
/// the number is a name, one is enough. A number may have words of its own.
#[test]
fn lng_1_every_plural_form_stands_wherever_a_number_is_used() {
    let english = messages(Language::ENGLISH.source());
    for language in Language::ALL {
        let tag = language.tag();
        for (id, message) in messages(language.source()).into_iter().filter(|(_, message)| message.counts) {
            let digits = |form: &&String| form.bytes().all(|byte| byte.is_ascii_digit());
            let named: BTreeSet<String> = message.forms.iter().filter(|form| !digits(form)).cloned().collect();
            let source: BTreeSet<String> = english[&id].forms.iter().filter(|form| !digits(form)).cloned().collect();
            let alone = BTreeSet::from(["other".to_owned()]);
            let fits = named == forms(language) || (source == alone && named == alone);
            assert!(fits, "{tag}.ftl:{}: {id} has the forms {named:?}", message.line);
        }
    }
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let inner = folders.iter().flat_map(|folder| self::files(folder, ending));
    files.into_iter().filter(|path| path.extension().is_some_and(|own| own == ending)).chain(inner).collect()
}

#[test]
fn every_word_a_page_asks_for_is_in_the_catalogue_and_none_is_left_over() {
    let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web");
    let sources = files(&web, "html").into_iter().chain(files(&web, "rs"));
    let text: Vec<(PathBuf, String)> = sources.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect();
    let english = messages(Language::ENGLISH.source());
    for (path, source) in &text {
        for call in [".t(\"", ".n(\"", ".marked(\"", "texts().get(\"", "texts().with(\""] {
            for rest in source.split(call).skip(1) {
                let id = rest.split('"').next().unwrap();
                assert!(english.contains_key(id), "{}: {id}", path.display());
            }
        }
    }
    // Countries are asked for by their letters.
    for (id, message) in english.iter().filter(|(id, _)| !id.starts_with("country-")) {
        let stem = id.strip_suffix("-text").filter(|stem| stem.starts_with("error-")).unwrap_or(id);
        let quoted = format!("\"{stem}\"");
        assert!(
            text.iter().any(|(_, source)| source.contains(&quoted)),
            "en.ftl:{}: {id} is shown nowhere",
            message.line
        );
    }
}

#[test]
fn numbers_and_dates_are_written_as_the_language_writes_them() {
    let closing = NaiveDate::from_ymd_opt(2026, 3, 30).unwrap();
    assert_eq!(number(Language::ENGLISH, 1000), "1,000");
    assert_eq!(number(Language::ARABIC, 1000), "١٬٠٠٠");
    assert_eq!(date(Language::ENGLISH, closing), "30 March 2026");
    assert_eq!(date(Language::ARABIC, closing), "٣٠ مارس ٢٠٢٦");
    let said = Language::ARABIC.texts().count("how-questions", 14_usize);
    assert!(said.contains("١٤") && said.contains("سؤالًا"), "{said}");
    assert!(Language::ENGLISH.texts().count("stop-answered", 1_usize).contains("question."));
}

#[test]
fn an_address_tells_its_language() {
    assert_eq!(Language::split("/ar/v/7k2m"), (Language::ARABIC, "/v/7k2m"));
    assert_eq!(Language::split("/ar"), (Language::ARABIC, "/"));
    assert_eq!(Language::split("/art"), (Language::ENGLISH, "/art"));
    assert_eq!(Language::ARABIC.link("/v/7k2m"), "/ar/v/7k2m");
    assert_eq!(Language::ENGLISH.link("/"), "/");
}

/// A country is called by its name in the reader's language, and by its letters where we know none.
#[test]
fn a_country_is_called_by_its_name() {
    let group = |letters: &str| ServiceGroup { country: Some(letters.into()), services: vec![] };
    for (language, letters, name) in
        [(Language::ENGLISH, "IQ", "Iraq"), (Language::ARABIC, "IQ", "العراق"), (Language::ARABIC, "QQ", "QQ")]
    {
        let frame = Frame::new(language, "/");
        let page = SupportPage { frame, groups: vec![group(letters)], chosen: None };
        let html = askama::Template::render(&page).unwrap();
        assert!(html.contains(&format!("<h2>{name}</h2>")), "{html}");
    }
}

/// LNG-2: a telephone number alone is not turned round on a page that is read from right to left; a sentence that begins
/// with an address is read from right to left like its page.
#[test]
fn a_number_alone_keeps_its_direction_and_a_sentence_takes_the_pages() {
    let service = |reach: &str| Service {
        name: "مثال".into(),
        reach: reach.into(),
        hours: String::new(),
        checked_on: String::new(),
        check_first: false,
    };
    for (reach, shown) in [
        ("+44 1632 960 117", "<p><bdi dir=\"ltr\">+44 1632 960 117</bdi></p>"),
        ("https://support.example/iq هذا مثال", "<p>https://support.example/iq هذا مثال</p>"),
    ] {
        let group = ServiceGroup { country: None, services: vec![service(reach)] };
        let frame = Frame::new(Language::ARABIC, "/");
        let page = SupportPage { frame, groups: vec![group], chosen: None };
        assert!(askama::Template::render(&page).unwrap().contains(shown), "{reach}");
    }
}
