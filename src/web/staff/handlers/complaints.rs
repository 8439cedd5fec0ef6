//! Complaints: the list with its days, and one of them at a time (ACC-10).

use actix_web::http::StatusCode;
use chrono::NaiveDate;

use crate::actions::complaints::acknowledge_complaint::acknowledge_complaint;
use crate::actions::complaints::close_complaint::close_complaint;
use crate::actions::complaints::list_complaints::{ComplaintError, Listed, Waiting, list_complaints};
use crate::actions::complaints::open_complaint::open_complaint;
use crate::domain::complaint::Progress;
use crate::domain::permission::AnswerComplaints;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{ComplaintFields, ComplaintReplyFields, Faults, StaffForm as _};
use crate::web::staff::views::{ComplaintLine, ComplaintPage, ComplaintsPage, Fact, outcome_name};

use super::consultation::refused;

/// `GET /staff/{slug}/complaints`
pub fn page(asker: &At<AnswerComplaints>) -> Answer {
    let done = match asker.by.call.parameter("done") {
        Some("acknowledged") => Some("complaint-done-acknowledged"),
        Some("closed") => Some("complaint-done-closed"),
        _ => None,
    };
    list(asker, StatusCode::OK, done, None)
}

/// `POST /staff/{slug}/complaints/open`
pub fn open(asker: &At<AnswerComplaints>, fields: ComplaintFields) -> Answer {
    draw(asker, StatusCode::OK, ComplaintReplyFields::of(fields.item), Faults::default())
}

/// `POST /staff/{slug}/complaints/acknowledge`
pub fn acknowledge(asker: &At<AnswerComplaints>, fields: ComplaintFields) -> Answer {
    match acknowledge_complaint(asker.service(), &asker.granted, &fields.item) {
        Ok(()) => done(asker, "acknowledged"),
        Err(error) => failed(asker, error),
    }
}

/// `POST /staff/{slug}/complaints/close`
pub fn close(asker: &At<AnswerComplaints>, fields: ComplaintReplyFields) -> Answer {
    let faults = fields.faults(asker.language());
    if !faults.is_empty() {
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults);
    }
    let (outcome, reply) = fields.parsed().ok_or(PageError::Malformed)?;
    let pair = asker.by.key_pair()?;
    match close_complaint(asker.service(), &asker.granted, &pair, &fields.item, (outcome, &reply)) {
        Ok(()) => done(asker, "closed"),
        Err(error) => failed(asker, error),
    }
}

/// What a custodian is told of complaints that wait.
pub(super) fn alert(waiting: Waiting, language: StaffLanguage) -> Option<String> {
    let left = waiting.days_left.unwrap_or_default();
    match (waiting.overdue, waiting.unacknowledged, waiting.open) {
        (1, _, _) => Some("One complaint is overdue: nobody has acknowledged it within 30 days.".to_owned()),
        (2.., _, _) => {
            Some(format!("{} complaints are overdue: nobody has acknowledged them within 30 days.", waiting.overdue))
        }
        (0, 1, _) => Some(format!("One complaint waits to be acknowledged: {}.", days_left(left))),
        (0, 2.., _) => Some(format!(
            "{} complaints wait to be acknowledged. For the first: {}.",
            waiting.unacknowledged,
            days_left(left)
        )),
        (0, 0, 1) => Some("One complaint waits for its reply.".to_owned()),
        (0, 0, 2..) => Some(format!("{} complaints wait for their replies.", waiting.open)),
        (0, 0, 0) => None,
    }
}

/// How many days are left, in words; of what is overdue, since when.
fn days_left(left: i64) -> String {
    match left {
        0 => "today is the last day".to_owned(),
        1 => "one day is left".to_owned(),
        2.. => format!("{left} days are left"),
        -1 => "overdue since yesterday".to_owned(),
        _ => format!("overdue for {} days", left.saturating_neg()),
    }
}

fn line(listed: Listed, today: NaiveDate, language: StaffLanguage) -> ComplaintLine {
    let progress = listed.progress;
    let acknowledged = progress.acknowledged_on.map(|on| format!("Acknowledged on {}", language.day(on)));
    let (state, text) = match (progress.closed, progress.days_left(today)) {
        (Some((on, outcome)), _) => {
            let acknowledged = acknowledged.unwrap_or_default();
            (outcome_name(outcome), format!("{acknowledged}, closed on {}.", language.day(on)))
        }
        (None, Some(left)) => {
            let by = language.day(progress.acknowledged_by());
            ("complaint-not-yet", format!("To be acknowledged by {by}: {}.", days_left(left)))
        }
        (None, None) => ("complaint-waits-reply", format!("{}.", acknowledged.unwrap_or_default())),
    };
    ComplaintLine {
        item: listed.handle,
        received: language.day(progress.received_on),
        state: state.to_owned(),
        text,
        overdue: progress.is_overdue(today),
        closed: progress.closed.is_some(),
    }
}

fn list(asker: &At<AnswerComplaints>, status: StatusCode, done: Option<&str>, refused: Option<&str>) -> Answer {
    let today = asker.service().today();
    let listed = match list_complaints(asker.service(), &asker.granted) {
        Ok(listed) => listed,
        Err(ComplaintError::Store(error)) => return Err(error.into()),
        Err(other) => return Err(Refusal::noted(&other)),
    };
    let page = ComplaintsPage {
        frame: asker.frame(),
        place: asker.place(),
        lines: listed.into_iter().map(|listed| line(listed, today, asker.language())).collect(),
        done: done.map(str::to_owned),
        refused: refused.map(str::to_owned),
    };
    Ok(Drawn::page(status, &page)?)
}

fn done(asker: &At<AnswerComplaints>, word: &str) -> Answer {
    Ok(Drawn::see_other(&format!("{}/complaints?done={word}", asker.place().address)))
}

fn facts(progress: &Progress, language: StaffLanguage) -> Vec<Fact> {
    let mut facts = vec![Fact::new("complaint-came-on", language.day(progress.received_on))];
    facts.push(match progress.acknowledged_on {
        Some(on) => Fact::new("complaint-acknowledged-on", language.day(on)),
        None => Fact::new("complaint-acknowledge-by", language.day(progress.acknowledged_by())),
    });
    if let Some((on, outcome)) = progress.closed {
        facts.push(Fact::new("complaint-closed-on", language.day(on)));
        facts.push(Fact::new("complaint-outcome", outcome_name(outcome)));
    }
    facts
}

/// One complaint, opened with the custodian's own key.
fn draw(asker: &At<AnswerComplaints>, status: StatusCode, typed: ComplaintReplyFields, faults: Faults) -> Answer {
    let pair = asker.by.key_pair()?;
    let one = match open_complaint(asker.service(), &asker.granted, &pair, &typed.item) {
        Ok(one) => one,
        Err(error) => return failed(asker, error),
    };
    let due = one.progress.days_left(asker.service().today()).map(|left| {
        let by = asker.language().day(one.progress.acknowledged_by());
        format!("Nobody has acknowledged it yet. It has to be done by {by}: {}.", days_left(left))
    });
    let page = ComplaintPage {
        frame: asker.frame(),
        place: asker.place(),
        facts: facts(&one.progress, asker.language()),
        due,
        item: one.progress.closed.is_none().then_some(one.handle),
        text: one.opened.text().as_str().to_owned(),
        reply: one.opened.reply().map(|reply| reply.as_str().to_owned()),
        typed,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

fn failed(asker: &At<AnswerComplaints>, error: ComplaintError) -> Answer {
    let again = |why| list(asker, StatusCode::CONFLICT, None, Some(why));
    match error {
        ComplaintError::TakenBack => again("complaint-taken-back"),
        ComplaintError::DoneAlready => again("complaint-another-first"),
        ComplaintError::NotGranted(_) => refused(asker, "refused-no-key"),
        ComplaintError::UnknownHandle => Err(PageError::Malformed.into()),
        ComplaintError::Store(error) => Err(error.into()),
        other => Err(Refusal::noted(&other)),
    }
}
