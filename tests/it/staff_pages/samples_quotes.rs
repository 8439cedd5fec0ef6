//! Quotes: proposed, checked, and before the panel (AGG-33).

use linden::domain::hidden::Hidden;
use linden::web::staff::forms::Faults;
use linden::web::staff::views::*;

use super::samples::{Sample, draw, place, signed_in, tongues};

const TEXT: &str = "The plan talks about legal help but not about a home. Many of us cannot go back to Brezno and cannot rent, because people talk.\n\nThere should be a safe place for the first year.";
const PIECE: &str = "Many of us cannot go back to […] and cannot rent, because people talk.";

fn wordings(written: bool) -> Vec<Wording> {
    let texts = [
        "Many of us cannot go back and cannot rent, because people talk.",
        "كثيرات منا لا يستطعن العودة ولا الاستئجار، لأن الناس يتكلمون.",
    ];
    let text = |text: &str| if written { text.to_owned() } else { String::new() };
    tongues().into_iter().zip(texts).map(|(tongue, said)| Wording { tongue, text: text(said) }).collect()
}

pub(super) fn quotes() -> Vec<Sample> {
    let tomas = || signed_in("Tomás Rey", "reader");
    let idea = |id: &str, label: &str, chosen| ThemeChoice { id: id.into(), label: label.into(), chosen };
    let quote = |passage: &str, written, faults| QuotePage {
        frame: tomas(),
        place: place(),
        question: "What is missing from the plan?".into(),
        parts: shown(TEXT, &Hidden::read(TEXT, "83-89-place").unwrap()),
        item: "c2VhbGVk".into(),
        ticked: vec!["theme-0".into(), "theme-2".into()],
        hidden: "83-89-place".into(),
        ideas: vec![idea("0", "A home for the first year", written), idea("2", "Work that can be done safely", false)],
        passage: passage.into(),
        wordings: wordings(written),
        faults,
    };
    let wrong = Faults::default()
        .and("idea", "Choose the idea that the quote stands for, one of those given to the text.")
        .and("passage", "A quote has at most 50 words. Take a shorter piece.")
        .and("wording-ar", "Write what the quote shall say in Arabic.");
    let told = |told: &str| Some(told.to_owned());
    let before = |can_begin, told| QuotesPage { frame: tomas(), place: place(), can_begin, most: 60, told };
    let check = CheckQuotePage {
        frame: tomas(),
        place: place(),
        question: "What is missing from the plan?".into(),
        parts: shown(TEXT, &Hidden::read(TEXT, "83-89-place").unwrap()),
        passage: PIECE.into(),
        wordings: wordings(true),
        idea: "A home for the first year".into(),
        sha256: "5f".repeat(32),
        told: None,
    };
    let review = |number: usize| JudgeQuotesPage {
        frame: signed_in("Lina Haddad", "panel"),
        place: place(),
        quotes: (0..number)
            .map(|at| QuoteLine {
                sha256: format!("{at:02}").repeat(32),
                idea: "A home for the first year".into(),
                wordings: wordings(true),
            })
            .collect(),
        told: None,
    };
    vec![
        draw("quote", &quote(PIECE, true, Faults::default())),
        draw("quote-faults", &quote("", false, wrong)),
        draw("quotes", &before(true, None)),
        draw(
            "quotes-none",
            &before(false, told("No quote waits for you. What you proposed yourself is checked by another reader.")),
        ),
        draw("quote-check", &check),
        draw("quotes-review", &review(2)),
        draw("quotes-review-none", &review(0)),
    ]
}
