//! What a mail says, and what it cannot be made to say.

use linden::actions::accounts::invitation::ContactFault;
use linden::actions::accounts::invite_account::{InviteError, invite_account, invite_again};
use linden::domain::mail_language::MailLanguage;
use linden::web::languages::catalogue::Catalogue;

use super::{deliver, invite, sent, try_to_invite};
use crate::support::engine::Engine::Sqlite;
use crate::support::smtp::{MailServer, Manner};
use crate::support::world::{World, mail};

const ENGLISH: &str = include_str!("../../../src/mail/words/en.ftl");
const FRENCH: &str = include_str!("../../../src/mail/words/fr.ftl");

/// All that a mail's head ever holds.
const HEADERS: [&str; 8] =
    ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"];

/// SAF-13: the subject is fixed, the sender has no name, and nothing in the head was typed but the one address.
#[test]
fn saf_13_an_invitation_has_a_neutral_head_and_the_code_in_both_parts() {
    let world = World::that_mails(Sqlite);
    let server = MailServer::start(Manner::Takes);
    let invited = invite(&world, "Noor of the survivors");
    assert!(invited.mailed);
    assert_eq!(deliver(&world, &server.mailer()), sent(1));
    let arrived = server.taken();
    let to = mail("Noor of the survivors");
    assert_eq!(arrived.to, [format!("RCPT TO:<{to}>")], "one recipient");
    assert_eq!(arrived.from, "MAIL FROM:<no-reply@feedback.example>");
    assert_eq!(arrived.headers(), HEADERS);
    assert_eq!(arrived.header("From"), "no-reply@feedback.example");
    assert_eq!(arrived.header("To"), to);
    assert_eq!(arrived.header("Subject"), "Your invitation");
    assert_eq!(arrived.header("Date"), "Mon, 09 Mar 2026 12:00:00 +0000", "the service's clock, not the machine's");
    assert!(arrived.header("Message-ID").ends_with("@feedback.example>"));
    let (text, html) = arrived.texts();
    for said in [&invited.code.letters(), "https://feedback.example/staff/invitation", "until 16 March 2026"] {
        assert!(text.contains(said) && html.contains(said), "{said}: {text}{html}");
    }
    assert!(
        html.contains("<html lang=\"en\">") && html.contains("<a href=\"https://feedback.example/staff/invitation\">")
    );
    assert!(!arrived.content.contains("Noor of"), "nothing that was typed but the address: {}", arrived.content);
    for topic in ["onsultation", "urvivor", "onflict", "iolence", "Linden", "Alliance"] {
        assert!(!text.contains(topic) && !html.contains(topic), "{topic}");
    }
}

#[test]
fn an_invitation_is_written_in_the_language_that_was_asked_for() {
    let world = World::that_mails(Sqlite);
    let server = MailServer::start(Manner::Takes);
    let french = MailLanguage::from_tag("fr").unwrap();
    let noor = invite_account(&world.service, &world.administrator(), "Noor", &mail("noor"), french).unwrap();
    assert_eq!(deliver(&world, &server.mailer()), sent(1));
    let arrived = server.taken();
    assert_eq!(arrived.header("Subject"), "Votre invitation");
    let (text, html) = arrived.texts();
    assert!(text.contains("jusqu’au 16 mars 2026 inclus") && html.contains("<html lang=\"fr\">"), "{text}");
    invite_again(&world.service, &world.administrator(), noor.account, MailLanguage::English).unwrap();
    assert_eq!(deliver(&world, &server.mailer()), sent(1));
    assert_eq!(server.taken().header("Subject"), "Your invitation");
}

/// SECURITY 5, SAF-13: no name and no address adds a header or a recipient; what could is refused where it is typed.
#[test]
fn saf_13_nothing_that_is_typed_adds_a_header_or_a_recipient() {
    let world = World::that_mails(Sqlite);
    let server = MailServer::start(Manner::Takes);
    let long = "n".repeat(1000);
    for name in ["Noor\r\nBcc: other@other.example", "Noor\nSubject: x", "Noor\0", "Noor\u{85}Bcc: x", &long] {
        let refused = try_to_invite(&world, name, &mail("noor"));
        assert!(matches!(refused, Err(InviteError::Contact(ContactFault::Name))), "{name:?}");
    }
    let long = format!("{long}@alliance.example");
    for address in [
        "noor@alliance.example\r\nBcc: other@other.example",
        "noor@alliance.example\nBcc:other@other.example",
        "noor@alliance.example\r\nRCPT",
        "noor\0@alliance.example",
        "noor@alliance.example,other@other.example",
        "noor@alliance.example>\u{b}x",
        "noor@alliance.example>SIZE=1",
        "<noor@alliance.example",
        "noor@",
        &long,
    ] {
        let refused = try_to_invite(&world, "Noor", address);
        assert!(matches!(refused, Err(InviteError::Contact(ContactFault::Mail))), "{address:?}: {refused:?}");
    }
    assert_eq!(deliver(&world, &server.mailer()), sent(0));

    // What is one line may be typed, and gets nowhere.
    let name = format!("Bcc: other@other.example {}", "=?utf-8?q?=0d=0aBcc:x?=".repeat(3));
    try_to_invite(&world, &name, "noor+\"@alliance.example").unwrap_err();
    try_to_invite(&world, &name, "noor+=0d=0a@alliance.example").unwrap();
    assert_eq!(deliver(&world, &server.mailer()), sent(1));
    let arrived = server.taken();
    assert_eq!((arrived.headers(), arrived.to.len()), (HEADERS.to_vec(), 1));
    assert!(!arrived.content.contains("other.example") && !arrived.content.contains("Bcc"), "{}", arrived.content);
}

/// LNG-1 for staff: both catalogues say everything, with the same variables.
#[test]
fn the_words_of_mail_are_whole_in_both_languages() {
    let (english, french) = (Catalogue::read("en.ftl", ENGLISH), Catalogue::read("fr.ftl", FRENCH));
    assert!(english.messages().len() > 8, "{}", english.messages().len());
    let missing: Vec<String> = french.missing(&english).into_iter().map(|(id, _)| id).collect();
    assert_eq!((missing, french.faults(&english, "fr").len()), (Vec::<String>::new(), 0));
    assert_eq!(english.faults(&english, "en").len(), 0);
}
