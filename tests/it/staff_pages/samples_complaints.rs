//! Complaints, as custodians see them.

use linden::web::staff::StaffLanguage;
use linden::web::staff::forms::{ComplaintReplyFields, Faults, StaffForm as _};
use linden::web::staff::views::*;

use super::samples::{Sample, draw, place, signed_in};

const WRITTEN: &str = "In our group somebody read aloud who had answered and who had not.\n\nNobody should know that.";

pub(super) fn complaints() -> Vec<Sample> {
    let custodian = || signed_in("Amara Diallo", "custodian");
    let line = |received: &str, state: &str, text: &str, (overdue, closed)| ComplaintLine {
        item: "aXRlbQ".into(),
        received: received.into(),
        state: state.into(),
        text: text.into(),
        overdue,
        closed,
    };
    let list = |lines| ComplaintsPage { frame: custodian(), place: place(), lines, done: None, refused: None };
    let lines = vec![
        line(
            "2 March 2026",
            "Not acknowledged yet",
            "To be acknowledged by 1 April 2026: overdue for 3 days.",
            (true, false),
        ),
        line("20 March 2026", "Waits for its reply", "Acknowledged on 21 March 2026.", (false, false)),
        line("3 March 2026", "Partly upheld", "Acknowledged on 9 March 2026, closed on 1 April 2026.", (false, true)),
    ];
    let facts = || vec![Fact::new("Came on", "2 March 2026"), Fact::new("To be acknowledged by", "1 April 2026")];
    let page = |typed: ComplaintReplyFields, faults| ComplaintPage {
        frame: custodian(),
        place: place(),
        facts: facts(),
        due: Some("Nobody has acknowledged it yet. It has to be done by 1 April 2026: overdue for 3 days.".into()),
        item: Some("aXRlbQ".into()),
        text: WRITTEN.into(),
        reply: None,
        typed,
        faults,
    };
    let nothing = ComplaintReplyFields::of("aXRlbQ".into());
    let faults = nothing.faults(StaffLanguage::English);
    let mut closed = page(ComplaintReplyFields::of(String::new()), Faults::default());
    (closed.due, closed.item, closed.reply) = (None, None, Some("You were right. We have spoken to the group.".into()));
    vec![
        draw("complaints", &list(lines)),
        draw("complaints-none", &list(vec![])),
        draw("complaint", &page(ComplaintReplyFields::of("aXRlbQ".into()), Faults::default())),
        draw("complaint-wrong", &page(nothing, faults)),
        draw("complaint-closed", &closed),
    ]
}
