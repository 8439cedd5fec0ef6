//! Sending what waits in the outbox (D7), beside everything else: a mail is claimed in one transaction, sent in none, and
//! erased in another, so that no server ever holds the database up. Whoever dies in between leaves a claimed mail, which is
//! tried again at its next time: once too often perhaps, but never lost.

use chrono::{DateTime, TimeDelta, Utc};

use crate::actions::service::Service;
use crate::domain::ids::MailId;
use crate::domain::mail_language::MailLanguage;
use crate::mail::{InvalidAddress, Letter, MailAddress, Mailer, SendFault};
use crate::randomness::Randomness;
use crate::store::StoreError;
use crate::store::outbox::{self, MailCounts, WaitingMail};

/// How long a mail waits after each try that failed (SECURITY 5). The one after the last gives it up: within three days.
const WAITS: [TimeDelta; 7] = [
    TimeDelta::minutes(1),
    TimeDelta::minutes(5),
    TimeDelta::minutes(30),
    TimeDelta::hours(2),
    TimeDelta::hours(6),
    TimeDelta::days(1),
    TimeDelta::days(1),
];

/// How long the last try may take before another instance has another go at it.
const LAST_WAIT: TimeDelta = TimeDelta::days(1);

/// How long it is known that a mail was given up.
const REMEMBERED: TimeDelta = TimeDelta::days(30);

/// The most mails of one round: the next one begins soon.
const MOST: usize = 100;

/// What one round of sending came to: numbers, and nothing about any mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Round {
    /// Mails that a server took.
    pub sent: usize,
    /// Mails that are tried again later.
    pub put_off: usize,
    /// Mails that are not tried again.
    pub given_up: usize,
    /// Why the last one that was not sent was not.
    pub fault: Option<SendFault>,
}

/// Sends what is due, one mail after the other. If no mail at all can be sent, the round ends there. Blocks as long as the
/// server takes: never call it for a request.
///
/// # Errors
/// [`StoreError`] if the database fails; what was claimed is tried again later.
pub fn deliver_due(service: &Service, mailer: &Mailer) -> Result<Round, StoreError> {
    let mut round = Round::default();
    for _ in 0..MOST {
        let now = service.now().naive_utc();
        let Some(mail) = service.store.read(|tx| outbox::find_due(tx, now))? else { break };
        let next = wait_after(mail.attempts);
        let (id, attempts, due) = (mail.id, mail.attempts, now + next.unwrap_or(LAST_WAIT));
        if !service.store.write(move |tx| outbox::claim(tx, id, attempts, due))? {
            continue;
        }
        let outcome = send(service, mailer, &mail);
        round.count(outcome, next.is_some());
        settle(service, id, outcome, next.is_some())?;
        if matches!(outcome, Err(SendFault::Unusable(_))) {
            break;
        }
    }
    Ok(round)
}

/// What follows the try after `attempts` others, if that one fails.
fn wait_after(attempts: u32) -> Option<TimeDelta> {
    usize::try_from(attempts).ok().and_then(|tried| WAITS.get(tried)).copied()
}

fn send(service: &Service, mailer: &Mailer, mail: &WaitingMail) -> Result<(), SendFault> {
    let letter: Letter = service.vault.open_letter(mail.id, &mail.letter).map_err(|_| SendFault::Unfit)?;
    mailer.send(&letter, mail.id, service.now())
}

fn is_given_up(fault: SendFault, goes_on: bool) -> bool {
    matches!(fault, SendFault::Refused(_) | SendFault::Unfit) || !goes_on
}

fn settle(service: &Service, id: MailId, outcome: Result<(), SendFault>, goes_on: bool) -> Result<(), StoreError> {
    let now = service.now().naive_utc();
    match outcome {
        Ok(()) => service.store.write(move |tx| outbox::erase(tx, id)),
        Err(fault) if is_given_up(fault, goes_on) => service.store.write(move |tx| outbox::give_up(tx, id, now)),
        Err(_) => Ok(()),
    }
}

impl Round {
    fn count(&mut self, outcome: Result<(), SendFault>, goes_on: bool) {
        let counted = match outcome {
            Ok(()) => &mut self.sent,
            Err(fault) => {
                self.fault = Some(fault);
                if is_given_up(fault, goes_on) { &mut self.given_up } else { &mut self.put_off }
            }
        };
        *counted = counted.saturating_add(1);
    }
}

/// How many mails wait and how many were given up: for the log and for administrators.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn mail_counts(service: &Service) -> Result<MailCounts, StoreError> {
    service.store.read(outbox::counts)
}

/// Forgets which mails were given up long ago.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn forget_given_up(service: &Service) -> Result<(), StoreError> {
    let before = service.now().naive_utc() - REMEMBERED;
    service.store.write(move |tx| outbox::erase_given_up_before(tx, before))
}

/// Why no trial was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TrialError {
    /// There is nobody to send it to.
    #[error(transparent)]
    Address(#[from] InvalidAddress),
    /// It was not taken.
    #[error(transparent)]
    Fault(#[from] SendFault),
}

/// Sends a mail that only shows that mail arrives, at once and around the outbox.
///
/// # Errors
/// [`TrialError`].
pub fn send_trial(
    mailer: &Mailer,
    to: &str,
    now: DateTime<Utc>,
    randomness: &dyn Randomness,
) -> Result<(), TrialError> {
    let letter = Letter::trial(MailAddress::new(to.trim())?, MailLanguage::default());
    Ok(mailer.send(&letter, MailId::random(randomness), now)?)
}
