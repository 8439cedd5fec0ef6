//! The copies of the audit log (ACC-7): whether they are there, and as far as the log.

use super::{Finding, State};
use crate::server;
use crate::settings::Settings;
use crate::store::audit_copy::AuditCopy;
use crate::store::audit_syslog::SyslogAddress;
use crate::store::{Store, StoreError, audit, audit_sent, migrations};

/// What is to be said of the copies.
pub(super) fn audit(settings: &Settings) -> Vec<Finding> {
    let (file, syslog) = (settings.audit.copy.clone(), settings.audit.syslog.clone());
    if file.is_none() && syslog.is_none() {
        let said =
            "no second copy is kept: a log that somebody wrote anew as a whole could not be told from the true one";
        return vec![Finding::note("audit", said)];
    }
    let Some(store) = opened(settings) else {
        return vec![Finding::note("audit", "its copies can be looked at once the database answers and is up to date")];
    };
    let file = file.map(|file| copy(&store, &AuditCopy::at(file)));
    let syslog = syslog.map(|syslog| match syslog.parse::<SyslogAddress>() {
        Ok(address) => sent(&store, &address),
        Err(error) => Finding::wrong("audit", &error),
    });
    file.into_iter().chain(syslog).collect()
}

/// The database, if it answers and its schema is this version's; nothing is changed for it.
fn opened(settings: &Settings) -> Option<Store> {
    let address = server::database_address(settings).ok()?;
    if migrations::pending(&address).ok()? > 0 {
        return None;
    }
    Store::open(&address).ok()
}

fn copy(store: &Store, copy: &AuditCopy) -> Finding {
    let file = copy.path().display();
    let end = match copy.end() {
        Ok(end) => end,
        Err(error) => return is_wrong(format!("the copy {file} is not there, or cannot be read or added to: {error}")),
    };
    match (store.read(audit::get_head), end) {
        (Err(error), _) => Finding::wrong("audit", &error),
        (Ok((0, _)), None) => Finding::right("audit", format!("the copy {file} is empty, as the log is")),
        (Ok((number, hash)), Some(end)) if end == (number, hash) => {
            Finding::right("audit", format!("the copy {file} ends as the log does, with entry {number}"))
        }
        (Ok((number, _)), Some((last, _))) if last < number => {
            is_wrong(format!("the copy {file} ends with entry {last}, the log with {number}: the copy is behind"))
        }
        (Ok((number, _)), Some((last, _))) if last > number => {
            is_wrong(format!("the copy {file} ends with entry {last}, the log with {number}: the log was cut off"))
        }
        (Ok((number, _)), Some(_)) => {
            is_wrong(format!("the copy {file} and the log differ in entry {number}: run `linden audit verify`"))
        }
        (Ok((number, _)), None) => is_wrong(format!("the copy {file} holds no entry, the log {number}")),
    }
}

fn sent(store: &Store, syslog: &SyslogAddress) -> Finding {
    if let Err(error) = syslog.connect() {
        return is_wrong(format!("the syslog {syslog} does not answer: {error}"));
    }
    let address = syslog.to_string();
    let read = store.read(|tx| Ok::<_, StoreError>((audit_sent::find(tx, &address)?, audit::get_head(tx)?.0)));
    match read {
        Err(error) => Finding::wrong("audit", &error),
        Ok((sent, last)) => {
            let heard = match syslog {
                SyslogAddress::Unix(_) => "answers",
                SyslogAddress::Udp(_) => "can be sent to; whether anybody listens cannot be known from here",
            };
            let how_far = format!("sent up to entry {sent} of {last}, each once its hour is over");
            Finding::right("audit", format!("the syslog {syslog} {heard}; {how_far}"))
        }
    }
}

const fn is_wrong(said: String) -> Finding {
    Finding { about: "audit", state: State::Wrong, said }
}
