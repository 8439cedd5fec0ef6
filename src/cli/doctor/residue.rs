//! What is left of what was erased, and of the order in which people sent (SECURITY 3.4, 3.5): what a server is set to, in plain words.

use super::{Finding, State};
use crate::store::residue::{self, Residue};
use crate::store::{DatabaseAddress, StoreError};

const ABOUT: &str = "residue";

/// Looks at the database's settings and the role's rights.
pub(super) fn findings(address: &DatabaseAddress) -> Vec<Finding> {
    match residue::look(address) {
        Ok(Some(found)) => of_postgres(&found),
        Ok(None) => of_sqlite(),
        // That the database does not answer, or has no tables yet, was said already.
        Err(StoreError::Unavailable(_) | StoreError::Query(_)) => Vec::new(),
        Err(error) => vec![Finding::wrong(ABOUT, &error)],
    }
}

fn of_sqlite() -> Vec<Finding> {
    let said =
        "deleted bytes are overwritten, the journal is emptied every minute, and rows are mixed after each change";
    vec![Finding::right(ABOUT, said)]
}

fn of_postgres(found: &Residue) -> Vec<Finding> {
    let mut all = vec![
        journal_kept(&found.wal_recycle),
        journal_level(found),
        expected(
            "archive_mode",
            &found.archive_mode,
            "off",
            "the journal is copied away and keeps what people take back",
        ),
        expected(
            "track_commit_timestamp",
            &found.track_commit_timestamp,
            "off",
            "the server keeps the time at which each row was written",
        ),
        expected(
            "log_parameter_max_length",
            &found.log_parameter_max_length,
            "0",
            "what is written can get into the server's log",
        ),
        expected(
            "log_parameter_max_length_on_error",
            &found.log_parameter_max_length_on_error,
            "0",
            "what could not be written gets into the server's log",
        ),
        expected("log_statement", &found.log_statement, "none", "the server's log tells when somebody sent"),
        expected("autovacuum", &found.autovacuum, "on", "what was erased stays in the other tables"),
    ];
    all.extend(rights(found));
    if found.slots > 0 {
        all.push(wrong(format!(
            "replication slots: {}; each holds the journal back, with all that was erased",
            found.slots
        )));
    }
    all
}

fn journal_kept(wal_recycle: &str) -> Finding {
    expected("wal_recycle", wal_recycle, "off", "old parts of the journal stay, and tell which card sent which answers")
}

/// With standbys the journal travels: that is to be known, and no fault.
fn journal_level(found: &Residue) -> Finding {
    let Residue { wal_level, standbys, .. } = found;
    match (wal_level.as_str(), standbys) {
        ("minimal", _) => right("wal_level", wal_level),
        ("replica", 0) => {
            note("wal_level is replica and no standby is connected: minimal writes less into the journal".into())
        }
        ("replica", standbys) => note(format!(
            "wal_level is replica, and standbys are connected: {standbys}; whoever has one has what this server has, so each needs the same settings and the same care"
        )),
        _ => wrong(format!("wal_level is {wal_level}, not minimal: the journal tells every row that is written")),
    }
}

fn rights(found: &Residue) -> Vec<Finding> {
    let mut all = Vec::new();
    if !found.may_mix {
        all.push(wrong(
            "this role may not mix rows: it must own the tables and may make temporary ones; a copy tells in which order people sent".into(),
        ));
    }
    for (may, missing) in [
        (found.may_switch, "GRANT EXECUTE ON FUNCTION pg_switch_wal() TO this role"),
        (found.may_checkpoint, "GRANT pg_checkpoint TO this role"),
    ] {
        if !may {
            all.push(wrong(format!(
                "this role may not end the journal (it needs: {missing}); until the server does so by itself, the journal tells which card sent which answers"
            )));
        }
    }
    if all.is_empty() {
        all.push(Finding::right(ABOUT, "this role may mix rows and end the journal"));
    }
    all
}

fn expected(name: &str, is: &str, must: &str, otherwise: &str) -> Finding {
    if is == must { right(name, is) } else { wrong(format!("{name} is {is}, not {must}: {otherwise}")) }
}

fn right(name: &str, is: &str) -> Finding {
    Finding::right(ABOUT, format!("{name} is {is}"))
}

fn note(said: String) -> Finding {
    Finding::note(ABOUT, said)
}

fn wrong(said: String) -> Finding {
    Finding { about: ABOUT, state: State::Wrong, said }
}
