//! Every language says everything (LNG-1). A fault names its file and line.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use linden::domain::release::disclosure::Profile;
use linden::web::frame::Frame;
use linden::web::languages::catalogue::{Catalogue, plural_forms};
use linden::web::languages::{InWork, Language, date, number, report};
use linden::web::results::phrases;
use linden::web::visit::pages::{Service, ServiceGroup, SupportPage};

/// Every fault of a catalogue, with file and line; what is missing too, where the whole must be there.
fn faults(tag: &str, source: &str, whole: bool) -> Vec<String> {
    let english = report::english();
    let own = Catalogue::read(&format!("{tag}.ftl"), source);
    let missing = own.missing(&english).into_iter().map(|(_, fault)| fault).filter(|_| whole);
    own.faults(&english, tag).into_iter().chain(missing).map(|fault| fault.to_string()).collect()
}

/// LNG-1: the same messages, with the same variables, and each plural form of the language wherever a number is used: on
/// the pages, in results, in the names of countries.
#[test]
fn lng_1_every_language_offered_says_everything_and_nothing_else() {
    for language in Language::ALL {
        assert_eq!(faults(language.tag(), language.source(), true), Vec::<String>::new());
        for id in report::english().messages().keys() {
            assert!(language.texts().has(id), "{}.ftl: {id} cannot be read", language.tag());
        }
    }
}

/// LNG-1: what is not complete is not offered: no address leads to it and no page can be drawn in it. What it has fits.
#[test]
fn lng_1_a_language_in_work_is_reported_on_and_not_offered() {
    for language in InWork::ALL {
        assert_eq!(faults(language.tag, language.source, false), Vec::<String>::new());
        assert!(Language::from_tag(language.tag).is_none());
        assert_eq!(Language::split(&format!("/{}/v/7k2m", language.tag)).0, Language::ENGLISH);
        let found = report::progress().into_iter().find(|progress| progress.tag == language.tag).unwrap();
        let all = report::english().messages().len();
        assert_eq!(found.messages + found.missing.len(), all);
        assert!(!found.offered && !found.reviewed && !found.is_complete() && found.messages > 100, "{found:?}");
    }
    for language in Language::ALL {
        let found = report::progress().into_iter().find(|progress| progress.tag == language.tag()).unwrap();
        assert!(found.offered && found.is_complete());
        assert_eq!(found.reviewed, language == Language::ENGLISH, "D19: English alone is reviewed");
    }
}

/// The forms are those of CLDR, as the texts are chosen by.
#[test]
fn each_language_counts_with_its_own_forms() {
    for (tag, forms) in [
        ("en", "one other"),
        ("sw", "one other"),
        ("fr", "many one other"),
        ("es", "many one other"),
        ("uk", "few many one other"),
        ("ar", "few many one other two zero"),
        ("kmr-Latn", "one other"),
        ("kmr-Arab", "one other"),
    ] {
        assert_eq!(plural_forms(tag).into_iter().collect::<Vec<_>>().join(" "), forms, "{tag}");
    }
}

/// Puts one text in the place of another that stands once in the source, and says on which line.
fn planted(source: &str, old: &str, new: &str) -> (String, usize) {
    assert_eq!(source.matches(old).count(), 1, "{old:?}");
    let line = source[..source.find(old).unwrap()].lines().count() + 1;
    (source.replacen(old, new, 1), line)
}

/// LNG-1: each kind of fault is found in each kind of message, and named with its file and its line.
#[test]
fn lng_1_a_fault_in_a_catalogue_is_named_with_file_and_line() {
    let kurmanji = InWork::ALL[0];
    let is = |language: Language| (language.tag(), language.source());
    let (fr, ar, uk, en) = (is(Language::FRENCH), is(Language::ARABIC), is(Language::UKRAINIAN), is(Language::ENGLISH));
    let half = "release-half = La moitié\n";
    for ((tag, source), old, new, below, said) in [
        // Missing: a word of a page, of the results, a country; and which line it belongs after.
        (ar, "\nleave = ", "\n# leave = ", 0, "leave is missing: it belongs after this (en.ftl:"),
        (fr, "\nrelease-not-said = ", "\n# release-not-said = ", 0, "release-not-said is missing"),
        (uk, "\ncountry-IQ = ", "\n# country-IQ = ", 0, "country-IQ is missing"),
        // Too many, misspelt, twice.
        (
            fr,
            "\nrelease-not-said = ",
            &format!("\n{half}release-not-said = ") as &str,
            1,
            "release-half is not a message",
        ),
        (uk, "\ncountry-IQ = ", "\ncountry-ZZ = Ніде\ncountry-IQ = ", 1, "country-ZZ is not a message"),
        (ar, "\nleave = ", "\nleave = مرة\nleave = ", 2, "leave stands twice"),
        (
            fr,
            "\nrelease-not-said = ",
            "\nrelease-not-said = Non\nrelease-not-said = ",
            2,
            "release-not-said stands twice",
        ),
        (en, "\ncountry-IQ = ", "\ncountry-IQ = Irak\ncountry-IQ = ", 2, "country-IQ stands twice"),
        // Variables.
        (
            fr,
            "\nrelease-idea = Idée inventée { $count }",
            "\nrelease-idea = Idée inventée",
            1,
            "release-idea lacks the variable $count",
        ),
        (
            fr,
            "\nrelease-idea = Idée inventée { $count }",
            "\nrelease-idea = Idée { $count } { $number }",
            1,
            "release-idea has a variable $number",
        ),
        // Choices.
        (
            fr,
            "\nleave = ",
            "\nleave = { $count -> \n   *[other] x\n}\nmore-lost = ",
            1,
            "leave must not choose its words by $count",
        ),
        (fr, "\nleave = ", "\nleave = { FORM($count) }\nmore-lost = ", 1, "leave: only texts in quotation marks"),
        // What cannot be read.
        (ar, "\nleave = ", "\nleave: ", 1, "this cannot be read"),
        (ar, "\nleave = ", "\n-leave = x\nleave = ", 1, "-leave is a term"),
        // In work: what is there must fit as well.
        ((kurmanji.tag, kurmanji.source), "\nleave = ", "\nleve = ", 1, "leve is not a message"),
    ] {
        let (changed, line) = planted(source, old, new);
        let found = faults(tag, &changed, true);
        let wanted = match below {
            0 => format!(": {said}"),
            below => format!("{tag}.ftl:{}: {said}", line + below - 1),
        };
        assert!(found.iter().any(|fault| fault.contains(&wanted)), "{wanted}: {found:?}");
        assert!(found.iter().all(|fault| fault.starts_with(&format!("{tag}.ftl:"))), "{found:?}");
    }
}

/// LNG-1: a form too few, a form too many, a form twice, and the wrong one to fall back to.
#[test]
fn lng_1_a_plural_form_that_does_not_fit_is_named_with_file_and_line() {
    for language in Language::ALL {
        let (tag, source) = (language.tag(), language.source());
        let from = source.find("\ntime = {").unwrap();
        let line = source[..from].lines().count() + 1;
        let (before, rest) = source.split_at(from);
        let (message, after) = rest.split_at(rest.find("\n}").unwrap());
        let one = message.lines().find(|line| line.contains("[one]")).unwrap();
        for (changed, said) in [
            (message.replacen(&format!("{one}\n"), "", 1), "time lacks the form [one]"),
            (message.replacen("[one]", "[dual]", 1), "time has a form [dual] that the language has not"),
            (message.replacen(one, &format!("{one}\n{one}"), 1), "time: the form [one] stands twice"),
            (
                message.replacen("*[other]", "[other]", 1).replacen("[one]", "*[one]", 1),
                "time: the star belongs to [other]",
            ),
            (message.replacen("$count ->", "$many ->", 1), "time must choose its words by $count"),
        ] {
            let found = faults(tag, &[before, &changed, after].concat(), true);
            let wanted = format!("{tag}.ftl:{line}: {said}");
            assert!(found.iter().any(|fault| fault.starts_with(&wanted)), "{wanted}: {found:?}");
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
    let catalogue = report::english();
    let english = catalogue.messages();
    // Staff pages have words of their own, and a test of their own.
    for (path, source) in text.iter().filter(|(path, _)| !path.iter().any(|folder| folder == "staff")) {
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
    for (language, thousand, million, day) in [
        (Language::FRENCH, "1\u{202f}000", "1\u{202f}000\u{202f}000", "30 mars 2026"),
        (Language::SPANISH, "1000", "1.000.000", "30 de marzo de 2026"),
        (Language::UKRAINIAN, "1\u{a0}000", "1\u{a0}000\u{a0}000", "30 березня 2026\u{202f}р."),
        (Language::SWAHILI, "1,000", "1,000,000", "30 Machi 2026"),
    ] {
        let written = (number(language, 1000), number(language, 1_000_000), date(language, closing));
        assert_eq!(written, (thousand.into(), million.into(), day.into()), "{}", language.tag());
    }
    let said = Language::ARABIC.texts().count("how-questions", 14_usize);
    assert!(said.contains("١٤") && said.contains("سؤالًا"), "{said}");
    assert!(Language::ENGLISH.texts().count("stop-answered", 1_usize).contains("question."));
}

/// "Or" between answers is the language's own: Spanish says "u" before an o, Arabic says it each time.
#[test]
fn answers_are_joined_as_the_language_lists_them() {
    let phrases = phrases(Profile::Standard.parameters());
    for (tag, answers, joined) in [
        ("en", ["Yes, fully", "Mostly", "No"], "Yes, fully, mostly or no"),
        ("fr", ["Oui", "En partie", "Non"], "Oui, en partie ou non"),
        ("es", ["Sí", "En parte", "Otra cosa"], "Sí, en parte u otra cosa"),
        ("uk", ["Так", "Частково", "Ні"], "Так, частково або ні"),
        ("sw", ["Ndiyo", "Kiasi", "Hapana"], "Ndiyo, kiasi au hapana"),
        ("ar", ["نعم", "جزئيًا", "لا"], "نعم أو جزئيًا أو لا"),
    ] {
        let language = linden::domain::text::Language::new(tag).unwrap();
        assert_eq!(phrases[&language].join(&answers), joined, "{tag}");
    }
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
