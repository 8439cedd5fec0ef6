//! The audit log of a consultation (ACC-7), for auditors and custodians.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use chrono::{NaiveDate, TimeDelta, Timelike as _};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::actions::audit::read_log::{Asked, read_log};
use crate::domain::audit::{Entry, Event, Hour, Link, Via};
use crate::domain::ids::AccountId;
use crate::domain::permission::ReadAuditLog;
use crate::web::drawn::Drawn;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At};
use crate::web::staff::views::{AuditLine, AuditPage, Choice, audit_kind_name, audit_sentence};

type Names = BTreeMap<AccountId, String>;

/// What an address asks for, as far as it can be read.
#[derive(Default)]
struct Question {
    asked: Asked,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    left_out: bool,
}

impl Question {
    fn of(asker: &At<ReadAuditLog>) -> Self {
        let mut question = Self::default();
        question.asked.kind =
            question.read(asker, "what", |word| Event::KINDS.iter().copied().find(|kind| *kind == word));
        question.asked.account = question.read(asker, "who", |id| id.parse().ok());
        question.from = question.read(asker, "from", |day| day.parse().ok());
        question.to = question.read(asker, "to", |day| day.parse().ok());
        question.asked.before = question.read(asker, "before", |number| number.parse().ok());
        question.asked.from = question.from.map(Hour::first_of);
        let after = question.to.and_then(|to| to.checked_add_signed(TimeDelta::days(1)));
        question.asked.until = after.map(Hour::first_of);
        question
    }

    fn read<T>(&mut self, asker: &At<ReadAuditLog>, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let typed = asker.by.call.parameter(name).filter(|typed| !typed.is_empty())?;
        let read = parse(typed);
        self.left_out |= read.is_none();
        read
    }

    fn is_narrowed(&self) -> bool {
        let asked = &self.asked;
        asked.kind.is_some() || asked.account.is_some() || self.from.is_some() || self.to.is_some()
    }

    /// The address of the same question, before a number.
    fn address(&self, place: &str, before: Option<u64>) -> String {
        let parts = [
            self.asked.kind.map(|kind| format!("what={kind}")),
            self.asked.account.map(|id| format!("who={id}")),
            self.from.map(|day| format!("from={day}")),
            self.to.map(|day| format!("to={day}")),
            before.map(|number| format!("before={number}")),
        ];
        let query: Vec<String> = parts.into_iter().flatten().collect();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{place}/audit{mark}{}", query.join("&"))
    }
}

/// `GET /staff/{slug}/audit?what=&who=&from=&to=&before=`
pub fn page(asker: &At<ReadAuditLog>) -> Answer {
    let question = Question::of(asker);
    let log = read_log(asker.service(), &asker.granted, &question.asked)?;
    let place = asker.place();
    let last = log.entries.last().map(|stored| stored.number).filter(|_| log.has_older);
    let older = last.map(|number| question.address(&place.address, Some(number)));
    let newest = question.asked.before.map(|_| question.address(&place.address, None));
    let language = asker.language();
    let names = &log.names;
    let lines = log.entries.iter().map(|stored| line(stored.number, stored.link.as_ref(), names, language)).collect();
    let page = AuditPage {
        frame: asker.frame(),
        whats: whats(question.asked.kind, language),
        whos: whos(&log.names, question.asked.account),
        from: question.from.map(|day| day.to_string()).unwrap_or_default(),
        to: question.to.map(|day| day.to_string()).unwrap_or_default(),
        left_out: question.left_out,
        is_narrowed: question.is_narrowed(),
        place,
        lines,
        older,
        newest,
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// The kinds by their names. What stands in for many of one kind is asked for by itself.
fn whats(chosen: Option<&str>, language: StaffLanguage) -> Vec<Choice> {
    let choice = |kind: &&str| Choice {
        value: (*kind).to_owned(),
        label: language.text(audit_kind_name(kind)),
        chosen: chosen == Some(*kind),
    };
    let mut choices: Vec<Choice> = Event::KINDS.iter().map(choice).collect();
    choices.sort_by_cached_key(|choice| without_accents(&choice.label));
    choices
}

/// A text as an alphabet orders it: `é` stands with `e`.
fn without_accents(text: &str) -> String {
    text.nfd().filter(|character| !is_combining_mark(*character)).flat_map(char::to_lowercase).collect()
}

fn whos(names: &Names, chosen: Option<AccountId>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = names
        .iter()
        .map(|(id, name)| Choice { value: id.to_string(), label: name.clone(), chosen: chosen == Some(*id) })
        .collect();
    choices.sort_by_cached_key(|choice| without_accents(&choice.label));
    choices
}

fn line(number: u64, link: Option<&Link>, names: &Names, language: StaffLanguage) -> AuditLine {
    let Some(Link { entry, .. }) = link else {
        let (who, what) = (language.text("audit-this-entry"), language.text("audit-not-readable"));
        return AuditLine { number, when: String::new(), who, what, stands_out: true };
    };
    let name = |id| names.get(&id).cloned().unwrap_or_else(|| language.text("audit-of-another"));
    AuditLine {
        number,
        when: when(entry.hour, language),
        who: who(entry, names, language),
        what: audit_sentence(&entry.event, &name, language),
        stands_out: is_refusal(&entry.event),
    }
}

const fn is_refusal(event: &Event) -> bool {
    matches!(event, Event::SignInRefused | Event::MoreSignInsRefused | Event::MoreRefused | Event::Refused(_))
}

fn when(hour: Hour, language: StaffLanguage) -> String {
    let begins = hour.begins();
    let (first, next) = (begins.hour(), begins.hour().saturating_add(1));
    let variables = [
        ("day", language.day(begins.date_naive()).into()),
        ("from", format!("{first:02}").into()),
        ("to", format!("{next:02}").into()),
    ];
    language.with("audit-when", variables)
}

fn who(entry: &Entry, names: &Names, language: StaffLanguage) -> String {
    let Some(account) = entry.account else {
        return language.text(match entry.via {
            Via::Job => "audit-who-service",
            Via::CommandLine => "audit-who-on-command-line",
            Via::Pages => "audit-who-unknown",
        });
    };
    let name = names.get(&account).cloned().unwrap_or_else(|| language.text("audit-who-of-another"));
    let role = entry.role.map(|role| format!(" ({})", language.role(role))).unwrap_or_default();
    let who = format!("{name}{role}");
    if entry.via == Via::CommandLine { language.with("audit-on-command-line", [("who", who.into())]) } else { who }
}
