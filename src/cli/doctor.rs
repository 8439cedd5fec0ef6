//! `linden doctor`: looks at an installation and changes nothing: keys, database, languages, copies of the audit log, mail. One
//! line for each thing looked at; it ends with 1 if something is wrong.

mod audit;

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::act::{ActError, Acting};
use super::status::Status;
use super::{in_one_line, progress};
use crate::actions::deliver_mail::send_trial;
use crate::clock::{Clock as _, SystemClock};
use crate::randomness::SystemRandomness;
use crate::server;
use crate::settings::Settings;
use crate::store::migrations;
use crate::vault::keys::{KeyDir, KeyName};
use crate::web::languages::report::{self, Progress};

/// `linden doctor [--mail-to EMAIL]`
#[derive(Debug, Args)]
pub struct DoctorArgs {
    /// Send a mail without content to this address, to see whether it arrives
    #[arg(long, value_name = "EMAIL")]
    mail_to: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    pub(super) json: bool,
}

/// How something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    /// As it must be.
    Right,
    /// To be known; nothing is wrong.
    Note,
    /// Something must be done.
    Wrong,
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
struct Finding {
    about: &'static str,
    state: State,
    said: String,
}

impl Finding {
    fn right(about: &'static str, said: impl Into<String>) -> Self {
        Self { about, state: State::Right, said: said.into() }
    }

    fn note(about: &'static str, said: impl Into<String>) -> Self {
        Self { about, state: State::Note, said: said.into() }
    }

    fn wrong(about: &'static str, error: &dyn std::error::Error) -> Self {
        Self { about, state: State::Wrong, said: in_one_line(error) }
    }

    fn in_a_line(&self) -> String {
        let state = match self.state {
            State::Right => "right",
            State::Note => "note",
            State::Wrong => "WRONG",
        };
        format!("{state:<6} {:<10} {}", self.about, self.said)
    }
}

/// Looks at everything and says what it found.
///
/// # Errors
/// [`ActError`] if the settings cannot be read.
pub(super) fn run(arguments: &DoctorArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let mut findings = vec![keys(&settings), database(&settings)];
    findings.extend(languages());
    findings.extend(audit::audit(&settings));
    findings.extend(mail(&settings, arguments.mail_to.as_deref()));
    let wrong = findings.iter().filter(|finding| finding.state == State::Wrong).count();
    if arguments.json {
        writeln!(out, "{}", json!({ "ok": wrong == 0, "findings": findings }))?;
    } else {
        print(&findings, wrong, out)?;
    }
    Ok(if wrong == 0 { Status::Done } else { Status::Failed })
}

fn print(findings: &[Finding], wrong: usize, out: &mut dyn Write) -> io::Result<()> {
    findings.iter().try_for_each(|finding| writeln!(out, "{}", finding.in_a_line()))?;
    match wrong {
        0 => writeln!(out, "\nNothing is wrong."),
        _ => writeln!(out, "\nThings that are wrong: {wrong}."),
    }
}

fn keys(settings: &Settings) -> Finding {
    let read = KeyDir::open(&settings.keys.dir).and_then(|directory| {
        directory.read(KeyName::Root)?;
        directory.read(KeyName::Sign)
    });
    match read {
        Ok(_) => Finding::right("keys", format!("the installation's own keys are in {}", settings.keys.dir.display())),
        Err(error) => Finding::wrong("keys", &error),
    }
}

fn database(settings: &Settings) -> Finding {
    let address = match server::database_address(settings) {
        Ok(address) => address,
        Err(error) => return Finding::wrong("database", &error),
    };
    match progress::during("Asking the database", || migrations::pending(&address)) {
        Ok(0) => Finding::right("database", "it answers, and its schema is up to date"),
        Ok(pending) => {
            let said = format!("its schema is not up to date: {pending} migrations wait for `linden migrate`");
            Finding { about: "database", state: State::Wrong, said }
        }
        Err(error) => Finding::wrong("database", &error),
    }
}

/// LNG-1: what is offered must say everything. That nobody has reviewed a language is to be known: it does not open.
fn languages() -> Vec<Finding> {
    report::progress().iter().map(language).collect()
}

fn language(progress: &Progress) -> Finding {
    let (tag, lacking) = (progress.tag, progress.missing.len());
    let (state, how) = match (progress.offered, progress.is_complete(), progress.reviewed) {
        (true, true, true) => (State::Right, "complete and reviewed".to_owned()),
        (true, true, false) => {
            (State::Note, "complete, but not reviewed: opens in the demonstration only, under a banner".to_owned())
        }
        (true, false, _) => (State::Wrong, format!("offered but not complete: messages missing {lacking}")),
        (false, ..) => (State::Note, format!("in work and not offered: messages missing {lacking}")),
    };
    Finding { about: "languages", state, said: format!("{tag} ({}): {how}", progress.name) }
}

fn mail(settings: &Settings, trial: Option<&str>) -> Vec<Finding> {
    let mailer = match server::mailer(&settings.mail) {
        Ok(Some(mailer)) => mailer,
        Ok(None) => {
            let said = "none is sent; an invitation's code is shown once on the screen";
            let state = if trial.is_some() { State::Wrong } else { State::Note };
            return vec![Finding { about: "mail", state, said: said.to_owned() }];
        }
        Err(error) => return vec![Finding::wrong("mail", &error)],
    };
    let how = mailer.described();
    let mut findings = vec![match progress::during("Asking the mail server", || mailer.check()) {
        Ok(()) => Finding::right("mail", format!("can be sent: {how}")),
        Err(fault) => Finding { about: "mail", state: State::Wrong, said: format!("{fault} ({how})") },
    }];
    if let (Some(to), Some(State::Right)) = (trial, findings.last().map(|checked| checked.state)) {
        let sent = send_trial(&mailer, to, SystemClock.now(), &SystemRandomness);
        findings.push(match sent {
            Ok(()) => Finding::note("mail", "a trial was taken: look whether it arrives"),
            Err(error) => Finding::wrong("mail", &error),
        });
    }
    findings
}
