//! The page: nothing but the artefact's numbers, whatever the labels hold, in both directions of writing.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use linden::cli::demo::participants::published_sample;
use linden::domain::release::artefact::{Artefact, Heading};
use linden::domain::release::disclosure::{DisclosurePolicy, Profile};
use linden::domain::release::made_up::made_up;
use linden::web::languages::{Language, number};
use linden::web::results::{Beside, Replies, Reply, ReplyState, Results, Voices, made_up_idea, phrases};
use serde_json::Value;

use crate::support::participant::without_script;

use super::{definition, definition_of, figure, folder, html, language, sample_artefact, stored, tally, text_of};

/// The numbers in a text, in either digits.
fn numbers(text: &str) -> BTreeSet<u64> {
    let latin =
        |c: char| if ('٠'..='٩').contains(&c) { char::from_digit(c as u32 - '٠' as u32, 10).unwrap() } else { c };
    let latin: String = text.chars().map(latin).collect();
    latin.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

/// Every published figure of an artefact, and every number its labels and rules mention. Positions of options are none.
fn published(value: &Value, known: &mut BTreeSet<u64>) {
    match value {
        Value::Object(fields) => {
            let told = fields.iter().filter(|(name, _)| {
                !["question", "paragraph", "slug", "options", "tiers", "level", "schema"].contains(&name.as_str())
            });
            told.for_each(|(_, value)| published(value, known));
            // The labels' options are words.
            fields.get("labels").into_iter().for_each(|labels| known.extend(numbers(&labels.to_string())));
        }
        Value::Array(values) => values.iter().for_each(|value| published(value, known)),
        Value::Number(number) => known.extend(number.as_u64()),
        Value::String(text) => known.extend(numbers(text)),
        Value::Bool(_) | Value::Null => {}
    }
}

#[test]
fn x11_no_number_on_the_page_is_not_in_the_artefact() {
    let stored = sample_artefact();
    let mut known = BTreeSet::new();
    published(&serde_json::from_slice(stored.bytes()).unwrap(), &mut known);
    assert!([21, 22, 44, 63, 64].iter().all(|truth| !known.contains(truth)), "no true count: {known:?}");
    for language in Language::ALL {
        let page = html(&stored, language, Beside::default());
        let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        let mut main = main.replace(&stored.fingerprint(), "").replace("SHA-256", "").replace("Ed25519", "");
        // What the page counts itself: the places of the parts in the draft, and the answers that were put together.
        for place in 1..=12 {
            let place = number(language, place);
            main =
                main.replace(&format!("<p><b>{place}</b>"), "").replace(&format!("<th scope=\"row\">{place}</th>"), "");
        }
        let text = text_of(&main).replace("(2 options)", "").replace("(خياران: ٢)", "");
        for number in numbers(&text) {
            assert!(known.contains(&number), "{language:?}: {number}");
        }
        for elsewhere in ["aria-label=\"", "alt=\"", "data-"] {
            assert!(!main.contains(elsewhere), "{elsewhere} could say more than the page");
        }
    }
}

#[test]
fn hostile_labels_stay_words() {
    let mut files = folder();
    let bad = "<script>alert(1)</script>\\\"><b style=x>";
    let toml = files.get_mut("consultation.toml").unwrap();
    *toml = toml.replace("\"Legal help\"", &format!("\"{bad}\"")).replace("\"Officials alone\"", "\"=HYPERLINK(1)\"");
    let definition = definition_of(files);
    let stored = stored(&tally(&definition, &published_sample()), Profile::Standard);
    let page = without_script(&html(&stored, Language::ENGLISH, Beside::default()));
    assert!(!page.contains("<script") && !page.contains("<b style") && page.contains("alert(1)"));
    let table = stored.artefact().table(&language("en")).unwrap();
    assert!(table.contains("'=HYPERLINK(1)") && !table.contains(",=HYPERLINK"), "{table}");
}

#[test]
fn no_page_of_results_has_an_inline_style_or_a_script_but_our_own() {
    for language in Language::ALL {
        let page = without_script(&html(&sample_artefact(), language, Beside::default()));
        for forbidden in [" style=", "<style", "<script", " onclick", "http://", "https://", "javascript:"] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
        let ids: Vec<&str> = page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "every id stands once");
        assert_eq!(page.matches("<pattern id=\"h\"").count(), 1);
    }
}

#[test]
fn charts_are_mirrored_for_writing_from_the_right() {
    let stored = sample_artefact();
    let first = |language| {
        let page = html(&stored, language, Beside::default());
        let bar = figure(&page, "Q1").split("class=\"s1\" x=\"").nth(1).unwrap().to_owned();
        bar.split('"').next().unwrap().to_owned()
    };
    assert_eq!((first(Language::ENGLISH).as_str(), first(Language::ARABIC).as_str()), ("19.51%", "56.1%"));
    let arabic = html(&stored, Language::ARABIC, Beside::default());
    assert!(arabic.contains("dir=\"rtl\""));
    assert!(text_of(figure(&arabic, "Q1")).contains("نعم، تمامًا ٢٠ ٣١٪"));
}

#[test]
fn every_figure_of_a_preview_says_that_it_is_made_up() {
    let definition = definition();
    let policy = DisclosurePolicy::from(Profile::Standard);
    let make = || {
        let release = policy.release(&made_up(&definition, made_up_idea)).unwrap();
        let heading = Heading { number: 0, key: String::new() };
        Artefact::new(&release, heading, &phrases(policy.parameters())).unwrap().store().unwrap()
    };
    assert_eq!(make().bytes(), make().bytes(), "the same definition gives the same preview");
    assert!(make().artefact().is_made_up());
    let page = html(&make(), Language::ENGLISH, Beside::default());
    let figures = page.matches("<figure").count();
    assert!(figures > 10);
    assert_eq!(page.matches("Made-up numbers</span>").count(), figures);
    assert!(page.contains("Every number on this page is made up."));
    assert!(!sample_artefact().artefact().is_made_up());
}

#[test]
fn par_7_a_late_reply_shows_itself() {
    let day = |day| NaiveDate::from_ymd_opt(2026, 5, day).unwrap();
    let reply = |state| Reply { idea: "A home for the first year".into(), state, by: None, text: "We will.".into() };
    let on = |today, state| {
        let replies = Some(Replies { promised: day(29), today, replies: vec![reply(state)] });
        html(&sample_artefact(), Language::ENGLISH, Beside { replies, ..Beside::default() })
    };
    assert!(!on(day(29), ReplyState::Missing).contains("This reply is late."));
    assert!(on(day(30), ReplyState::Missing).contains("This reply is late."));
    assert!(!on(day(30), ReplyState::Accepted).contains("This reply is late."));
}

#[test]
fn d18_a_release_without_the_panel_says_so_above_its_statement() {
    let voices = Voices { summary: vec!["Most are content.".into()], statement: vec!["We are not.".into()] };
    let page = html(
        &sample_artefact(),
        Language::ENGLISH,
        Beside { voices: Some(voices), without_approval_after: Some(14), ..Beside::default() },
    );
    let (before, after) = page.split_once("The panel did not approve this.").unwrap();
    assert!(!before.contains("Most are content.") && after.contains("We are not."));
}

#[test]
fn lng_1_a_release_is_not_shown_in_a_language_it_is_not_written_in() {
    let english = crate::commands::english();
    let files = english.iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let stored = stored(&tally(&definition_of(files), &[]), Profile::Standard);
    assert!(Results::new(&stored, Language::ARABIC, Beside::default()).is_err());
    assert!(Results::new(&stored, Language::ENGLISH, Beside::default()).is_ok());
}
