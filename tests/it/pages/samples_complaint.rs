//! The pages of complaining, once each.

use chrono::NaiveDate;
use linden::domain::complaint::{Outcome, Progress};
use linden::web::frame::Frame;
use linden::web::languages::Language;
use linden::web::visit::pages::*;

use super::samples::{Sample, open, receipt, sample};
use super::words::Words;

const ADDRESS: &str = "/v/7k2m/complaint";

pub(super) fn complaining(l: Language, w: &Words) -> Vec<Sample> {
    let authority = || w.notice[0].to_owned();
    let plain = || Frame::new(l, ADDRESS);
    let visit = || open(l, ADDRESS, 15);
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let door = |frame, problem| ComplaintPage { frame, authority: authority(), typed: String::new(), problem };
    let write = |problem| {
        let text = TypedText { value: w.written.into(), most: 2000 };
        ComplaintWritePage { frame: open(l, ADDRESS, 60), text, problem }
    };
    let done = |already| ComplaintDonePage { frame: plain(), already, receipt: receipt(), acknowledged_by: day(4, 8) };
    let own = |progress, reply: Option<&str>| ComplaintOwnPage {
        frame: visit(),
        progress,
        text: w.written.into(),
        reply: reply.map(str::to_owned),
        authority: authority(),
    };
    let waiting = Progress::begin(day(3, 9));
    let acknowledged = Progress { acknowledged_on: Some(day(3, 12)), ..waiting };
    let closed = |outcome| Progress { closed: Some((day(4, 2), outcome)), ..acknowledged };
    let mut pages = vec![
        sample("complaint", l, &door(plain(), None)),
        sample("complaint-again", l, &door(visit(), Some(Fault::NoComplaint))),
        sample("complaint-write", l, &write(None)),
        sample("complaint-write-empty", l, &write(Some(Fault::NoWords { field: "text".into() }))),
        sample("complaint-write-full", l, &write(Some(Fault::NotNow))),
        sample("complaint-code", l, &ComplaintCodePage { frame: visit(), receipt: receipt() }),
        sample("complaint-done", l, &done(false)),
        sample("complaint-already", l, &done(true)),
        sample("complaint-own", l, &own(waiting, None)),
        sample("complaint-take-back", l, &ComplaintTakeBackPage { frame: visit() }),
        sample("complaint-taken-back", l, &ComplaintTakenBackPage { frame: plain() }),
        sample("complaint-expired", l, &GonePage { frame: plain(), why: Gone::Expired }),
    ];
    let names = ["complaint-upheld", "complaint-partly", "complaint-not-upheld", "complaint-elsewhere"];
    for (name, outcome) in names.into_iter().zip(Outcome::ALL) {
        pages.push(sample(name, l, &own(closed(outcome), Some(w.written))));
    }
    pages
}
