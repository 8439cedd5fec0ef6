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
    let left = || days_left(waiting.days_left.unwrap_or_default(), language);
    let waits = |count: usize| language.with("complaint-alert-new", [("count", count.into()), ("left", left().into())]);
    match (waiting.overdue, waiting.unacknowledged, waiting.open) {
        (1.., _, _) => Some(language.n("complaint-alert-overdue", waiting.overdue)),
        (0, 1.., _) => Some(waits(waiting.unacknowledged)),
        (0, 0, 1..) => Some(language.n("complaint-alert-open", waiting.open)),
        (0, 0, 0) => None,
    }
}

/// How many days are left, in words; of what is overdue, since when.
fn days_left(left: i64, language: StaffLanguage) -> String {
    if left < 0 {
        language.with("complaint-days-over", [("count", left.saturating_neg().into())])
    } else {
        language.with("complaint-days-left", [("count", left.into())])
    }
}

fn line(listed: Listed, today: NaiveDate, language: StaffLanguage) -> ComplaintLine {
    let progress = listed.progress;
    let day = |day: NaiveDate| language.day(day).into();
    let (state, text) = match (progress.closed, progress.acknowledged_on) {
        (Some((on, outcome)), acknowledged) => {
            // Closing acknowledges what was not acknowledged before.
            let days = [("day", day(acknowledged.unwrap_or(on))), ("closed", day(on))];
            (outcome_name(outcome), language.with("complaint-closed", days))
        }
        (None, Some(on)) => ("complaint-waits-reply", language.with("complaint-acknowledged", [("day", day(on))])),
        (None, None) => ("complaint-not-yet", in_time("complaint-to-acknowledge", &progress, today, language)),
    };
    ComplaintLine {
        item: listed.handle,
        received: language.day(progress.received_on),
        state: language.text(state),
        text,
        overdue: progress.is_overdue(today),
        closed: progress.closed.is_some(),
    }
}

/// The message `id` about a complaint that nobody has acknowledged: by when that is to be done, and how long it is until then.
fn in_time(id: &str, progress: &Progress, today: NaiveDate, language: StaffLanguage) -> String {
    let by = progress.acknowledged_by();
    let left = days_left(progress.days_left(today).unwrap_or_default(), language);
    language.with(id, [("day", language.day(by).into()), ("left", left.into())])
}

/// The list, with what was done or why nothing was: the ids of the messages.
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
        done: done.map(|id| asker.language().text(id)),
        refused: refused.map(|id| asker.language().text(id)),
    };
    Ok(Drawn::page(status, &page)?)
}

fn done(asker: &At<AnswerComplaints>, word: &str) -> Answer {
    Ok(Drawn::see_other(&format!("{}/complaints?done={word}", asker.place().address)))
}

fn facts(progress: &Progress, language: StaffLanguage) -> Vec<Fact> {
    let mut facts = vec![Fact::new(language.t("complaint-came-on"), language.day(progress.received_on))];
    facts.push(match progress.acknowledged_on {
        Some(on) => Fact::new(language.t("complaint-acknowledged-on"), language.day(on)),
        None => Fact::new(language.t("complaint-acknowledge-by"), language.day(progress.acknowledged_by())),
    });
    if let Some((on, outcome)) = progress.closed {
        facts.push(Fact::new(language.t("complaint-closed-on"), language.day(on)));
        facts.push(Fact::new(language.t("complaint-outcome"), language.t(outcome_name(outcome))));
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
    let today = asker.service().today();
    let waits = one.progress.acknowledged_on.is_none();
    let due = waits.then(|| in_time("complaint-due", &one.progress, today, asker.language()));
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
        ComplaintError::UnknownHandle => Err(PageError::NotFound.into()),
        ComplaintError::Store(error) => Err(error.into()),
        other => Err(Refusal::noted(&other)),
    }
}
