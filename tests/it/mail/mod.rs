//! Mail to staff (D7, SAF-13): what is sent, to whom, how, and what becomes of it when the server does not behave.

mod inviting;
mod letters;
mod outbox;
mod servers;

use linden::actions::accounts::invitation::Invited;
use linden::actions::accounts::invite_account::{InviteError, invite_account};
use linden::actions::deliver_mail::{Round, deliver_due, mail_counts};
use linden::domain::mail_language::MailLanguage;
use linden::mail::{Mailer, SendFault};
use linden::store::outbox::MailCounts;

use crate::support::world::{World, mail};

/// Ada invites somebody, in English.
fn invite(world: &World, name: &str) -> Invited {
    try_to_invite(world, name, &mail(name)).unwrap()
}

fn try_to_invite(world: &World, name: &str, address: &str) -> Result<Invited, InviteError> {
    invite_account(&world.service, &world.administrator(), name, address, MailLanguage::English)
}

/// One round of sending.
fn deliver(world: &World, mailer: &Mailer) -> Round {
    deliver_due(&world.service, mailer).unwrap()
}

/// A round that sent this many and met nothing.
fn sent(sent: usize) -> Round {
    Round { sent, ..Round::default() }
}

/// A round in which one mail was put off, for this reason.
fn put_off(fault: impl Into<SendFault>) -> Round {
    Round { put_off: 1, fault: Some(fault.into()), ..Round::default() }
}

/// How many mails wait untried, wait for another try, and were given up.
fn counts(world: &World) -> (i64, i64, i64) {
    let MailCounts { new, put_off, given_up } = mail_counts(&world.service).unwrap();
    (new, put_off, given_up)
}
