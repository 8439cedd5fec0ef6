//! Safeguarding concerns (SAF-25).

use linden::domain::concern::{ConcernKind, ConcernNote};
use linden::domain::hidden::Hidden;
use linden::web::staff::forms::Faults;
use linden::web::staff::views::{ConcernLine, ConcernPage, ConcernsPage, shown};

use super::samples::{Sample, draw, place, signed_in};

const ROUTE: &str = "If a reader has to act, they tell the safeguarding lead and pass on only what is needed. The lead is a trained person who does not work for the policy team. The lead first asks what is safest for the people concerned.";

fn listed(reads: bool, some: bool) -> ConcernsPage {
    let line = |kind, closed_on: Option<&str>, note: &str| ConcernLine {
        id: "0".repeat(32),
        kind,
        raised_on: "2 April 2026".into(),
        closed_on: closed_on.map(str::to_owned),
        note: reads.then(|| ConcernNote::new(note).unwrap()),
    };
    let all = vec![
        line(
            ConcernKind::Child,
            None,
            "Told the lead by telephone at the number on the wall.\nShe calls back tomorrow.",
        ),
        line(ConcernKind::AidWorker, Some("3 April 2026"), "Passed to the lead in person."),
    ];
    let (name, role) = if reads { ("Tomás Rey", "reader") } else { ("Amara Diallo", "custodian") };
    ConcernsPage {
        frame: signed_in(name, role),
        place: place(),
        route: ROUTE.into(),
        concerns: if some { all } else { Vec::new() },
        reads,
        told: some.then(|| "The concern is kept. If you have not followed the route yet, do it now.".to_owned()),
    }
}

pub(super) fn concerns() -> Vec<Sample> {
    let concern = |text: Option<&str>, kind, note: &str, faults| ConcernPage {
        frame: signed_in("Tomás Rey", "reader"),
        place: place(),
        route: ROUTE.into(),
        parts: text.map(|text| shown(text, &Hidden::default())),
        hidden: String::new(),
        item: "c2VhbGVk".into(),
        ticked: vec!["theme-0".into()],
        concern: "0".repeat(32),
        kind,
        note: note.into(),
        faults,
    };
    let missing = Faults::default()
        .and("kind", "Choose what the text shows.")
        .and("note", "Write what you passed on, and to whom, in at most 1,000 characters.");
    vec![
        draw(
            "concern",
            &concern(Some("The plan talks about legal help but not about a home."), None, "", Faults::default()),
        ),
        draw(
            "concern-faults",
            &concern(
                Some("تتحدث الخطة عن المساعدة القانونية ولا تتحدث عن بيت."),
                Some(ConcernKind::Threat),
                "Told the lead.",
                missing,
            ),
        ),
        draw("concern-text-gone", &concern(None, None, "", Faults::default())),
        draw("concerns", &listed(true, true)),
        draw("concerns-custodian", &listed(false, true)),
        draw("concerns-none", &listed(true, false)),
    ]
}
