//! Servers that behave and servers that do not: what is refused, hangs or lies delays nothing else and loses nothing.

use std::time::Duration;

use chrono::TimeDelta;
use linden::jobs;
use linden::mail::{Folder, MailAddress, Mailer, Secured, SendFault, SignIn, Smtp, SmtpFault, SmtpOptions, Unusable};

use super::{counts, deliver, invite, put_off, sent};
use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;
use crate::support::smtp::{LOGIN, MailServer, Manner, PASSWORD};
use crate::support::world::World;
use crate::support::{canary, log};

fn smtp(options: SmtpOptions) -> Mailer {
    Mailer::Smtp(Smtp::new(options).unwrap())
}

/// SEC-1: before the connection is encrypted nothing is said that anybody could use.
#[test]
fn sec_1_a_mail_goes_encrypted_or_not_at_all() {
    let world = World::that_mails(Sqlite);
    let server = MailServer::start(Manner::InClear);
    invite(&world, "noor");
    assert_eq!(deliver(&world, &server.mailer()), put_off(Unusable::NotEncrypted));
    server.now(Manner::Takes);
    world.clock.advance(TimeDelta::minutes(1));
    assert_eq!(deliver(&world, &server.mailer()), sent(1));
    assert_eq!(server.taken().in_clear, ["EHLO feedback.example", "STARTTLS"]);

    invite(&world, "bo");
    server.now(Manner::FromTheFirstByte);
    let implicit = smtp(SmtpOptions { secured: Secured::Implicit, ..server.options() });
    assert_eq!(deliver(&world, &implicit), sent(1));
    assert_eq!(server.taken().in_clear.len(), 0);
}

#[test]
fn a_certificate_that_is_not_trusted_or_of_another_name_stops_everything() {
    let server = MailServer::start(Manner::Takes);
    let strangers = MailServer::start(Manner::Takes).certificate;
    let refused = |options| smtp(options).check();
    assert_eq!(server.mailer().check(), Ok(()));
    let not_trusted = Err(SendFault::Unusable(Unusable::NotTrusted));
    for root_certificate in [None, Some(strangers.into_bytes())] {
        assert_eq!(refused(SmtpOptions { root_certificate, ..server.options() }), not_trusted);
    }
    assert_eq!(refused(SmtpOptions { server: "127.0.0.1".into(), ..server.options() }), not_trusted);
    let implicit = SmtpOptions { secured: Secured::Implicit, root_certificate: None, ..server.options() };
    server.now(Manner::FromTheFirstByte);
    assert_eq!(refused(implicit), not_trusted);
    let none = Smtp::new(SmtpOptions { root_certificate: Some(b"none".to_vec()), ..server.options() });
    assert_eq!(none.err(), Some(SmtpFault::Certificate));
}

#[test]
fn a_wrong_password_is_told_apart_and_loses_no_mail() {
    let world = World::that_mails(Sqlite);
    let server = MailServer::start(Manner::Takes);
    invite(&world, "noor");
    let wrong = SignIn { login: LOGIN.into(), password: "another".into() };
    let mailer = smtp(SmtpOptions { sign_in: Some(wrong), ..server.options() });
    assert_eq!(deliver(&world, &mailer), put_off(Unusable::SignIn));
    let shown = format!("{mailer:?} {} {:?}", mailer.described(), Unusable::SignIn);
    assert!(!shown.contains(PASSWORD) && !shown.contains("another"), "{shown}");
    world.clock.advance(TimeDelta::minutes(1));
    assert_eq!(deliver(&world, &server.mailer()), sent(1));
}

#[test]
fn a_server_that_is_not_there_or_breaks_off_is_tried_again() {
    let world = World::that_mails(Sqlite);
    let server = MailServer::start(Manner::Takes);
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    invite(&world, "noor");
    invite(&world, "bo");
    let nowhere = smtp(SmtpOptions { port: free, ..server.options() });
    assert_eq!(deliver(&world, &nowhere), put_off(Unusable::Unreachable));
    assert_eq!(counts(&world), (1, 1, 0), "where nobody is, one mail is tried and not every one");
    assert_eq!(deliver(&world, &server.mailer()), sent(1), "the other's turn had not come");
    server.now(Manner::BreaksOffAfterwards);
    world.clock.advance(TimeDelta::minutes(1));
    let round = deliver(&world, &server.mailer());
    assert!(matches!(round.fault, Some(SendFault::Unusable(_))), "{round:?}");
    server.now(Manner::Takes);
    world.clock.advance(TimeDelta::minutes(5));
    assert_eq!(deliver(&world, &server.mailer()), sent(1));
    let ids: Vec<String> = server.all_taken().iter().map(|mail| mail.header("Message-ID").to_owned()).collect();
    assert_eq!((ids.len(), &ids[1]), (3, &ids[2]), "who cannot know that it arrived sends it again, as the same mail");
}

#[test]
fn a_server_that_hangs_or_never_ends_costs_its_time_and_nothing_more() {
    let world = World::that_mails(Sqlite);
    let server = MailServer::start(Manner::Hangs);
    invite(&world, "noor");
    assert_eq!(deliver(&world, &server.hasty_mailer()), put_off(Unusable::Silent));
    assert_eq!(server.hasty_mailer().check(), Err(Unusable::Silent.into()));
    world.clock.advance(TimeDelta::minutes(1));
    server.now(Manner::NeverEnds);
    assert_eq!(deliver(&world, &server.mailer()), put_off(Unusable::BrokeOff), "nobody listens to it for long");
    world.clock.advance(TimeDelta::minutes(5));
    server.now(Manner::HangsAfterwards);
    assert_eq!(deliver(&world, &server.mailer()), sent(1), "a mail that was taken is sent, without a goodbye too");
    assert_eq!((server.all_taken().len(), counts(&world)), (1, (0, 0, 0)));
}

#[test]
fn a_refused_mail_is_given_up_at_once_and_the_next_one_sent() {
    let world = World::that_mails(Sqlite);
    let server = MailServer::start(Manner::Refuses(550));
    invite(&world, "noor");
    let round = deliver(&world, &server.mailer());
    assert_eq!((round.given_up, round.fault), (1, Some(SendFault::Refused(550))));
    assert_eq!(counts(&world), (0, 0, 1));
    server.now(Manner::Takes);
    invite(&world, "bo");
    world.clock.advance(TimeDelta::days(1));
    assert_eq!(deliver(&world, &server.mailer()), sent(1));
    assert_eq!(server.taken().to, ["RCPT TO:<bo@alliance.example>"]);
}

on_both_engines! {
    /// While a server keeps one waiting, the database takes what others write: nothing is held for it.
    fn a_server_that_hangs_delays_no_request_and_no_writing(engine: Engine) {
        let world = World::that_mails(engine);
        let server = MailServer::start(Manner::Hangs);
        let served = world.serve();
        let mailer = server.mailer();
        invite(&world, "noor");
        std::thread::scope(|scope| {
            let sending = scope.spawn(|| deliver(&world, &mailer));
            server.wait_for_a_connection();
            // The server is being waited for: twenty seconds, if nobody lets go.
            let ada = crate::support::colleague::Colleague::signed_in(&served, "ada");
            let page = ada.open("/staff/accounts");
            let made = ada.press(&page, "/staff/accounts", &[("name", "Bo"), ("email", "bo@alliance.example")]);
            assert_eq!(made.status, 200, "{}", made.text);
            assert_eq!(counts(&world), (1, 1, 0));
            assert!(!sending.is_finished(), "it was still waiting");
            server.break_off();
            assert!(matches!(sending.join().unwrap().fault, Some(SendFault::Unusable(_))));
        });
    }
}

/// PSE-6, D7: neither the log nor an error holds an address, whatever the server answers.
#[test]
fn pse_6_the_log_tells_numbers_and_no_address() {
    log::keep();
    let world = World::that_mails(Sqlite);
    let server = MailServer::start(Manner::Refuses(550));
    let invited = invite(&world, "colibricanary");
    let bo = invite(&world, "colibricanary bo");
    let round = jobs::mail_once(&world.service, &server.mailer()).unwrap();
    assert_eq!((round.given_up, server.turned_away()), (2, 2));
    invite(&world, "colibricanary hana");
    server.now(Manner::Takes);
    jobs::mail_once(&world.service, &server.mailer()).unwrap();
    let written = log::written();
    let text = String::from_utf8_lossy(&written);
    assert!(text.contains("mail not sent sent=0 put_off=0 given_up=2 waiting=0"), "{text}");
    assert!(
        text.contains("the mail server refused the mail (550)") && text.contains("mail sent sent=1 waiting=0"),
        "{text}"
    );
    for secret in ["colibricanary", &invited.code.letters(), &bo.code.letters(), "nobody here", PASSWORD] {
        assert_eq!(canary::Search::of(secret).traces(&written), Default::default(), "{secret}: {text}");
    }
}

#[test]
fn a_mail_in_a_folder_is_one_file_for_its_owner_alone() {
    let world = World::that_mails(Sqlite);
    let path = world.database.folder.path().join("mails");
    let from = MailAddress::new("no-reply@feedback.example").unwrap();
    let folder = Mailer::Folder(Folder { path: path.clone(), from });
    let invited = invite(&world, "noor");
    invite(&world, "bo");
    assert_eq!(deliver(&world, &folder), sent(2));
    let files = canary::files(&path).unwrap();
    assert!(files.len() == 2 && files.iter().all(|file| file.extension().unwrap() == "eml"), "{files:?}");
    let texts: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    assert!(texts.iter().any(|text| text.contains(&invited.code.letters())));
    #[cfg(unix)]
    for file in &files {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let from = MailAddress::new("no-reply@feedback.example").unwrap();
    let nowhere = Mailer::Folder(Folder { path: files[0].join("below a file"), from });
    assert_eq!(nowhere.check(), Err(Unusable::Folder.into()));
    assert!(server_patience() < TimeDelta::minutes(1).to_std().unwrap(), "less than the first wait");
}

fn server_patience() -> Duration {
    let settings = linden::settings::Settings::read(None, [("LINDEN__MAIL__TIMEOUT_SECONDS".into(), "3600".into())]);
    settings.unwrap().mail.patience()
}
