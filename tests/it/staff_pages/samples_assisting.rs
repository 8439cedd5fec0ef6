//! Helping somebody take part, and paper forms.

use linden::domain::promise::Promise;
use linden::web::staff::forms::{BatchFields, EntryFields, Faults};
use linden::web::staff::views::*;

use super::samples::{SHA256, Sample, draw, place, signed_in, tongues};

pub(super) fn assisting() -> Vec<Sample> {
    let frame = || signed_in("Salma Idris", "assister");
    let promise = Promise::in_language("en");
    let promise =
        PromisePage { frame: frame(), place: place(), promise, sha256: SHA256.into(), faults: Faults::default() };
    let day = |date: &str, day: &str, spoken, paper, destroyed| OwnDay {
        date: date.into(),
        day: day.into(),
        spoken,
        paper,
        destroyed,
    };
    let page = |typed, faults| AssistPage {
        frame: frame(),
        place: place(),
        closed: None,
        languages: tongues(),
        days: vec![day("2026-03-10", "10 March 2026", 2, 5, 0), day("2026-03-09", "9 March 2026", 4, 3, 3)],
        done: None,
        typed,
        faults,
    };
    let typed = EntryFields { help: "paper".into(), language: "en".into(), code: "7KQ2 M9XH TR4B WNEC".into() };
    let fault = Faults::default().and("code", "This is no paper form’s number. Choose how you help the person.");
    let papers = PapersPage {
        frame: signed_in("Ruth Okello", "coordinator"),
        place: place(),
        batches: vec![Batch { label: "Second meeting".into(), day: "9 March 2026".into(), number: 20 }],
        languages: tongues(),
        closed: None,
        typed: BatchFields::default(),
        faults: Faults::default(),
    };
    vec![
        draw("promise", &promise),
        draw("assist", &page(EntryFields::default(), Faults::default())),
        draw("assist-fault", &page(typed, fault)),
        draw("papers", &papers),
    ]
}
