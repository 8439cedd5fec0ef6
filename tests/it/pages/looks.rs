//! What every page must be, whatever it says. The pages are also written to `target/look/`, with the
//! stylesheet beside them, for people to look at.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use askama::Template as _;
use linden::web::assets;
use linden::web::languages::Language;
use linden::web::visit::go::Go;
use linden::web::visit::pages::{Fault, NotOpenPage, Question, QuestionPage, Row, Said, Turn, TypedText, TypedWords};

use super::samples::{self, STATE, Sample};
use crate::support::participant::without_script;

fn everything() -> Vec<Sample> {
    let mut pages: Vec<Sample> = Language::ALL.into_iter().flat_map(samples::participant).collect();
    pages.extend(samples::staff());
    pages
}

/// The values of an attribute, in order.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let opening = format!(" {attribute}=");
    let value = |rest: &'h str| match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([' ', '>']).next(),
    };
    html.split(&opening).skip(1).filter_map(value).collect()
}

fn title(html: &str) -> &str {
    html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap()
}

#[test]
fn every_page_is_drawn_for_people_to_look_at_and_weighs_little() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look");
    fs::create_dir_all(&folder).unwrap();
    for asset in assets::all() {
        fs::write(folder.join(asset.address.trim_start_matches("/assets/")), &asset.bytes).unwrap();
    }
    let mut table = String::new();
    let mut heaviest = 0;
    for page in everything() {
        let file = format!("{}-{}.html", page.name, page.language.tag());
        fs::write(folder.join(&file), page.html.replace("\"/assets/", "\"")).unwrap();
        let weight = page.html.len() - page.html.matches(STATE).count() * STATE.len();
        writeln!(table, "{weight:>6}  {file}").unwrap();
        heaviest = heaviest.max(weight);
    }
    fs::write(folder.join("weights.txt"), &table).unwrap();
    println!("{table}");
    assert!(heaviest <= 30 * 1024, "a page is too heavy (D9)\n{table}");
}

/// Keeps PSE-12.
#[test]
fn no_page_has_inline_style_script_or_anything_from_elsewhere() {
    for page in everything() {
        let scripts = usize::from(!page.staff && page.name != "exit");
        assert_eq!(page.html.matches("<script").count(), scripts, "{}", page.name);
        let html = without_script(&page.html).to_lowercase();
        for forbidden in
            ["<script", "<style", " style=", " onclick", " onload", "javascript:", "<iframe", "<img", "url("]
        {
            assert!(!html.contains(forbidden), "{}: {forbidden}", page.name);
        }
        if page.name != "exit" {
            let addresses = values(&page.html, "href").into_iter().chain(values(&page.html, "action"));
            for address in addresses {
                assert!(address.starts_with(['/', '#', '?']), "{}: {address}", page.name);
            }
        }
        assert!(!html.contains("cookie") || page.name == "safety", "{}", page.name);
    }
}

#[test]
fn titles_are_useful_and_name_no_topic() {
    let topics = [
        "violence",
        "survivor",
        "consent",
        "sexual",
        "war",
        "policy",
        "victim",
        "العنف",
        "الناج",
        "سياس",
        "ضحا",
        "violen",
        "guerr",
        "surviv",
        "sobreviv",
        "víctim",
        "victim",
        "politi",
        "política",
        "насил",
        "війн",
        "постражд",
        "політик",
        "ukatili",
        "manusura",
        "vita",
        "waathiriwa",
        "sera",
    ];
    for page in everything() {
        let title = title(&page.html).to_lowercase();
        assert!(!title.trim().is_empty());
        for topic in topics {
            assert!(!title.contains(topic), "{}: {title}", page.name);
        }
        if !page.staff && page.name != "exit" {
            let neutral = format!(" – {}", page.language.texts().get("name").to_lowercase());
            assert!(title.ends_with(&neutral), "{title}");
        }
    }
}

#[test]
fn leaving_is_the_first_thing_a_keyboard_reaches() {
    for page in everything().into_iter().filter(|page| !page.staff && page.name != "exit") {
        let body = page.html.split("<body").nth(1).unwrap();
        let first = body.split(['<']).skip(1).find(|tag| {
            (tag.starts_with("a ") || tag.starts_with("button") || tag.starts_with("summary"))
                || (tag.starts_with("input") && !tag.contains("hidden"))
                || tag.starts_with("textarea")
        });
        assert!(first.unwrap().contains("class=\"leave\""), "{}: {first:?}", page.name);
    }
}

#[test]
fn with_state_every_way_on_is_a_button_and_leaving_is_a_form() {
    for page in everything().into_iter().filter(|page| page.html.contains(STATE)) {
        let links: Vec<_> = values(&page.html, "href").into_iter().filter(|href| href.starts_with('/')).collect();
        let stray: Vec<_> = links.iter().filter(|href| !href.starts_with("/assets/")).collect();
        assert!(stray.is_empty(), "{}: {stray:?}", page.name);
        assert_eq!(page.html.matches("name=\"token\"").count(), 1, "{}", page.name);
        assert_eq!(page.html.matches("id=\"step\"").count(), 1, "{}", page.name);
        assert_eq!(page.html.matches("name=\"state\"").count(), 1, "{}", page.name);
    }
}

#[test]
fn every_form_is_a_multipart_post_and_every_button_is_understood() {
    for page in everything().into_iter().filter(|page| !page.staff) {
        for form in page.html.split("<form").skip(1) {
            let opening = form.split('>').next().unwrap();
            assert!(opening.contains("method=\"post\""), "{}", page.name);
            assert!(opening.contains("enctype=\"multipart/form-data\""), "{}", page.name);
        }
        for button in page.html.split("name=\"go\" value=\"").skip(1) {
            let value = button.split('"').next().unwrap();
            let go: Go = value.parse().unwrap_or_else(|_| panic!("{}: {value}", page.name));
            assert_eq!(go.to_string(), value);
        }
    }
}

/// Keeps SAF-12.
#[test]
fn text_fields_send_nothing_to_a_browser_vendor() {
    for page in everything().into_iter().filter(|page| !page.staff) {
        for field in page.html.split("<textarea").skip(1) {
            let opening = field.split('>').next().unwrap();
            for guard in ["autocomplete=\"off\"", "spellcheck=\"false\"", "autocorrect=\"off\"", " dir="] {
                assert!(opening.contains(guard), "{}: {opening}", page.name);
            }
        }
    }
}

#[test]
fn labels_hints_and_jumps_point_at_something_and_ids_are_unique() {
    for page in everything() {
        let ids = values(&page.html, "id");
        let unique: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{}: {ids:?}", page.name);
        let mut wanted = values(&page.html, "for");
        for attribute in ["aria-describedby", "aria-labelledby", "form"] {
            wanted.extend(values(&page.html, attribute).into_iter().flat_map(|list| list.split(' ')));
        }
        wanted.extend(values(&page.html, "href").into_iter().filter_map(|href| href.strip_prefix('#')));
        for id in wanted {
            assert!(ids.contains(&id), "{} ({}): {id}", page.name, page.language.tag());
        }
        assert_eq!(page.html.matches("<h1").count(), usize::from(page.name != "exit"), "{}", page.name);
        let attributes = format!("<html lang=\"{}\" dir=\"{}\">", page.language.tag(), page.language.dir());
        assert!(page.html.contains(&attributes), "{}", page.name);
    }
}

#[test]
fn nothing_is_chosen_beforehand() {
    for page in everything().into_iter().filter(|page| ["choices", "about", "sensitive"].contains(&page.name)) {
        assert!(!page.html.contains(" checked"), "{}", page.name);
    }
}

/// Keeps PSE-16. Of the rules on calm words only their forbidden words and signs: that no signal is red alone, and which term a
/// group chose, people look at.
#[test]
fn no_missing_word_and_no_forbidden_word_is_shown() {
    for page in everything() {
        let html = page.html.to_lowercase();
        let own = ["anonymous", "end-to-end", "users", "مجهول"];
        let of_people =
            ["alleged", "suffering from", "admit ", "claims to", "hurry", "last chance", "invalid", "wrong answer"];
        for forbidden in own.into_iter().chain(of_people) {
            assert!(!html.contains(forbidden), "{}: {forbidden}", page.name);
        }
        assert!(page.staff || !page.html.contains('!') || page.html.matches('!').count() == 1, "{}", page.name);
    }
}

#[test]
fn an_arabic_page_has_no_english_left_and_its_codes_keep_latin_digits() {
    for page in samples::participant(Language::ARABIC) {
        for english in [">Next<", ">Back<", ">Support<", ">Leave this page<", "Question "] {
            assert!(!page.html.contains(english), "{}: {english}", page.name);
        }
        if page.name == "code" {
            assert!(page.html.contains("4071 2286 9153"), "{}", page.html);
        }
        if page.name == "scale" {
            assert!(page.html.contains('٣') && page.html.contains("١٤"));
        }
    }
}

#[test]
fn what_someone_typed_is_shown_as_typed_and_never_run() {
    let hostile = "\n</textarea><script>alert(1)</script>\"' onfocus=x & <b></hers>";
    let frame = || samples::open(Language::ENGLISH, "/v/7k2m", 15);
    let asked = linden::web::visit::pages::Asked::Text(TypedText { value: hostile.into(), most: 1000 });
    let question = Question {
        field: "Q12".into(),
        text: hostile.into(),
        hint: Some(hostile.into()),
        note: Some(hostile.into()),
        picture: None,
        played: None,
        asked,
    };
    let problem = Some(Fault::HoldsCode { field: "Q12".into() });
    let row = Row { label: hostile.into(), said: Said::Words(hostile.into()), change: None, always: true };
    let drawn = [
        QuestionPage { frame: frame(), turn: Turn::Mending, question, problem }.render().unwrap(),
        linden::web::visit::pages::CheckPage { frame: frame(), rows: vec![row], feeling: None, problem: None }
            .render()
            .unwrap(),
        NotOpenPage {
            frame: frame(),
            words: vec![TypedWords { label: hostile.into(), text: hostile.into() }],
            change: false,
        }
        .render()
        .unwrap(),
        linden::web::visit::pages::CardPage { frame: frame(), typed: hostile.into(), easy: false, problem: None }
            .render()
            .unwrap(),
    ];
    for html in drawn {
        // Nor does it end what is marked as hers: no mark came in with it, so all of them match.
        assert!(linden::web::packed::Pieces::read(&html).iter().count() > 1, "{html}");
        assert!(!without_script(&html).contains("<script"), "{html}");
        assert!(!html.contains("<b>"), "{html}");
        assert!(html.contains("&#60;script&#62;"));
    }
}
