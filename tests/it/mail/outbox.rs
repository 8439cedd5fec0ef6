//! The outbox: written with the act, sent after it, never lost, and closed to whoever has the database.

use std::sync::Barrier;

use chrono::TimeDelta;
use linden::actions::accounts::invite_account::{InviteError, invite_again};
use linden::actions::accounts::list_accounts::list_accounts;
use linden::actions::deliver_mail::forget_given_up;
use linden::domain::ids::MailId;
use linden::domain::mail_language::MailLanguage;
use linden::jobs::MailSender;
use linden::mail::{Letter, SendFault};
use linden::store::{DatabaseAddress, StoreError, outbox};

use super::{counts, deliver, invite, put_off, sent, try_to_invite};
use crate::on_both_engines;
use crate::support::canary::Search;
use crate::support::cluster::Cluster;
use crate::support::smtp::{MailServer, Manner};
use crate::support::world::{World, mail};

on_both_engines! {
    fn an_invitation_is_sent_once_and_forgotten_at_once(engine: Engine) {
        let world = World::that_mails(engine);
        let server = MailServer::start(Manner::Takes);
        let mailer = server.mailer();
        for name in ["noor", "bo", "hana"] {
            invite(&world, name);
        }
        assert_eq!(counts(&world), (3, 0, 0));
        assert_eq!(deliver(&world, &mailer), sent(3));
        assert_eq!((counts(&world), server.all_taken().len()), ((0, 0, 0), 3));
        world.clock.advance(TimeDelta::days(7));
        assert_eq!(deliver(&world, &mailer), sent(0));
        assert_eq!(server.all_taken().len(), 0);
    }

    fn a_mail_of_an_act_that_was_undone_is_never_sent(engine: Engine) {
        let world = World::that_mails(engine);
        let server = MailServer::start(Manner::Takes);
        let (account, id, now) = (world.account("ada"), MailId::from_bytes([7; 16]), world.service.now().naive_utc());
        let undone: Result<(), StoreError> = world.service.store.write(move |tx| {
            outbox::insert(tx, id, account, now, b"a letter")?;
            assert_eq!(outbox::counts(tx)?.new, 1);
            Err(StoreError::Changed)
        });
        assert!(undone.is_err());
        invite(&world, "noor");
        let taken = try_to_invite(&world, "noor", &mail("noor"));
        assert!(matches!(taken, Err(InviteError::AddressTaken)));
        assert_eq!(counts(&world), (1, 0, 0));
        assert_eq!(deliver(&world, &server.mailer()), sent(1));
        assert_eq!(server.taken().to, ["RCPT TO:<noor@alliance.example>"]);
    }

    /// SECURITY 5: 1, 5 and 30 minutes, 2 and 6 hours, then daily; within three days it is given up, and somebody is told.
    fn a_mail_that_is_put_off_is_tried_again_later_and_later_and_then_given_up(engine: Engine) {
        let world = World::that_mails(engine);
        let server = MailServer::start(Manner::PutsOff(451));
        let mailer = server.mailer();
        let noor = invite(&world, "noor");
        assert_eq!(deliver(&world, &mailer), put_off(SendFault::Later(451)));
        let mut waited = TimeDelta::zero();
        for minutes in [1, 5, 30, 2 * 60, 6 * 60, 24 * 60, 24 * 60] {
            assert_eq!(counts(&world), (0, 1, 0));
            world.clock.advance(TimeDelta::minutes(minutes) - TimeDelta::seconds(1));
            assert_eq!(deliver(&world, &mailer), sent(0), "not before {minutes} minutes");
            world.clock.advance(TimeDelta::seconds(1));
            waited += TimeDelta::minutes(minutes);
            let round = deliver(&world, &mailer);
            assert_eq!((round.put_off + round.given_up, round.fault), (1, Some(SendFault::Later(451))));
        }
        assert!(waited < TimeDelta::days(3));
        assert_eq!((counts(&world), server.turned_away()), ((0, 0, 1), 8));
        let listed = || list_accounts(&world.service, &world.administrator()).unwrap();
        let given_up = |name| listed().iter().find(|account| account.contact.name == name).unwrap().mail_given_up;
        assert!(given_up("noor") && !given_up("ada"));

        server.now(Manner::Takes);
        world.clock.advance(TimeDelta::days(29));
        forget_given_up(&world.service).unwrap();
        assert_eq!((deliver(&world, &mailer), counts(&world)), (sent(0), (0, 0, 1)), "what is given up stays so");
        invite_again(&world.service, &world.administrator(), noor.account, MailLanguage::English).unwrap();
        assert!(!given_up("noor"), "a new invitation begins anew");
        assert_eq!((deliver(&world, &mailer), counts(&world)), (sent(1), (0, 0, 0)));
    }

    fn that_a_mail_was_given_up_is_forgotten_after_thirty_days(engine: Engine) {
        let world = World::that_mails(engine);
        let server = MailServer::start(Manner::Refuses(550));
        invite(&world, "noor");
        assert_eq!(deliver(&world, &server.mailer()).given_up, 1);
        world.clock.advance(TimeDelta::days(31));
        forget_given_up(&world.service).unwrap();
        assert_eq!(counts(&world), (0, 0, 0));
    }

    /// A crash between sending and forgetting sends a second time, with the same Message-ID, and not a third; one before
    /// sending loses nothing.
    fn a_crash_loses_no_mail_and_sends_none_three_times(engine: Engine) {
        let world = World::that_mails(engine);
        let server = MailServer::start(Manner::Takes);
        let mailer = server.mailer();
        invite(&world, "noor");
        let claim = || {
            let now = world.service.now().naive_utc();
            let due = world.service.store.read(|tx| outbox::find_due(tx, now)).unwrap().unwrap();
            let (id, attempts, next) = (due.id, due.attempts, now + TimeDelta::minutes(1));
            assert!(world.service.store.write(move |tx| outbox::claim(tx, id, attempts, next)).unwrap());
            due
        };
        // Claimed, and then the machine goes out.
        claim();
        assert_eq!((deliver(&world, &mailer), counts(&world)), (sent(0), (0, 1, 0)));
        // Claimed and sent, and then the machine goes out.
        world.clock.advance(TimeDelta::minutes(1));
        let due = claim();
        let letter: Letter = world.service.vault.open_letter(due.id, &due.letter).unwrap();
        mailer.send(&letter, due.id, world.service.now()).unwrap();
        let first = server.taken();
        // Started again.
        world.clock.advance(TimeDelta::minutes(1));
        assert_eq!((deliver(&world, &mailer), counts(&world)), (sent(1), (0, 0, 0)));
        assert_eq!(server.taken().header("Message-ID"), first.header("Message-ID"));
        world.clock.advance(TimeDelta::days(3));
        assert_eq!(deliver(&world, &mailer), sent(0));
    }

    fn two_instances_at_once_send_each_mail_once(engine: Engine) {
        let world = World::that_mails(engine);
        let server = MailServer::start(Manner::Takes);
        for number in 0..6 {
            invite(&world, &format!("colleague {number}"));
        }
        let (begin, mailer) = (Barrier::new(2), server.mailer());
        let rounds = std::thread::scope(|scope| {
            let instance = || {
                begin.wait();
                deliver(&world, &mailer)
            };
            [scope.spawn(instance), scope.spawn(instance)].map(|running| running.join().unwrap())
        });
        assert_eq!(rounds.iter().map(|round| round.sent).sum::<usize>(), 6, "{rounds:?}");
        let mut recipients: Vec<_> = server.all_taken().into_iter().flat_map(|mail| mail.to).collect();
        recipients.sort();
        recipients.dedup();
        assert_eq!((recipients.len(), counts(&world)), (6, (0, 0, 0)));
    }

    /// D7, SECURITY 2: whoever has the database reads neither who is invited nor with which code.
    fn no_address_and_no_code_stands_in_the_database(engine: Engine) {
        let world = World::that_mails(engine);
        let cluster = match &world.database.address {
            DatabaseAddress::Postgres { url, .. } => Some(Cluster::watch(url)),
            DatabaseAddress::Sqlite { .. } => None,
        };
        let invited = invite(&world, "colibricanary");
        world.service.store.settle().unwrap();
        for secret in ["colibricanary@alliance.example", &invited.code.letters(), "Your invitation", "feedback.example"] {
            let search = Search::of(secret);
            let bytes = match &cluster {
                Some(cluster) => cluster.does_not_hold(&search),
                None => search.not_in_folder(world.database.folder.path(), |_| true),
            };
            assert!(bytes > 10_000, "{bytes}");
        }
        assert_eq!(counts(&world), (1, 0, 0));
    }

    /// A letter opens in its own row only.
    fn a_letter_that_was_moved_to_another_row_is_not_sent(engine: Engine) {
        let world = World::that_mails(engine);
        let server = MailServer::start(Manner::Takes);
        invite(&world, "noor");
        invite(&world, "bo");
        crate::support::sql::exchange(&world.database.address, "outbox", &["letter"]);
        let round = deliver(&world, &server.mailer());
        assert_eq!((round.sent, round.given_up, round.fault), (0, 2, Some(SendFault::Unfit)));
        assert_eq!(server.all_taken().len(), 0);
    }

    /// SECURITY 6, "Clock": an hour or ten years off, forwards or back, nothing is lost and nothing breaks.
    fn a_clock_that_is_wrong_loses_no_mail(engine: Engine) {
        for days in [-3650, -1, 1, 3650] {
            let world = World::that_mails(engine);
            let server = MailServer::start(Manner::PutsOff(450));
            invite(&world, "noor");
            deliver(&world, &server.mailer());
            server.now(Manner::Takes);
            world.clock.advance(TimeDelta::days(days));
            let round = deliver(&world, &server.mailer());
            // A day back lies within what a mail may have to wait.
            let expected = if days == -1 { deliver_a_day_later(&world, &server) } else { round };
            assert_eq!((expected, server.taken().to.len()), (sent(1), 1), "{days}");
        }
    }
}

fn deliver_a_day_later(world: &World, server: &MailServer) -> linden::actions::deliver_mail::Round {
    world.clock.advance(TimeDelta::days(1) + TimeDelta::minutes(1));
    deliver(world, &server.mailer())
}

#[test]
fn a_mail_that_nobody_needs_any_more_is_not_sent() {
    let world = World::that_mails(crate::support::engine::Engine::Sqlite);
    let server = MailServer::start(Manner::Takes);
    let first = invite(&world, "noor");
    let again = invite_again(&world.service, &world.administrator(), first.account, MailLanguage::English).unwrap();
    assert_eq!(deliver(&world, &server.mailer()), sent(1), "of two codes only the one that works is mailed");
    assert!(server.taken().texts().0.contains(&again.code.letters()));
    world.invite("bo");
    assert_eq!((deliver(&world, &server.mailer()), counts(&world)), (sent(0), (0, 0, 0)), "bo has accepted already");
}

#[test]
fn the_thread_that_sends_begins_at_once() {
    let world = World::that_mails(crate::support::engine::Engine::Sqlite);
    let server = MailServer::start(Manner::Takes);
    invite(&world, "noor");
    let sender = MailSender::start(std::sync::Arc::clone(&world.service), server.mailer()).unwrap();
    assert_eq!(server.wait_for_a_mail().to, ["RCPT TO:<noor@alliance.example>"]);
    drop(sender);
}
