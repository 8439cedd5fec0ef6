//! The ledger: what is gone stays gone whatever backup comes back, and nothing else goes (RET-5, SECURITY B8).

use std::sync::Arc;

use linden::actions::backups::{back_up, restore};
use linden::actions::change_response::{Change, change_response};
use linden::actions::open_receipt::open_receipt;
use linden::actions::service::Service;
use linden::actions::withdraw_response::withdraw_response;
use linden::domain::answer::Words;
use linden::domain::consent::{Purpose, Purposes};
use linden::domain::consultation::State;
use linden::domain::receipt::ReceiptCode;
use linden::randomness::SystemRandomness;
use linden::vault::backup::BackupKey;

use super::{WROTE, allow, clock, empty, keys, people, refuse, rows, started};
use crate::support::engine::{Database, Engine};
use crate::support::sql::run;
use crate::support::world::World;

fn open(engine: Engine, number: u8) -> (World, Vec<ReceiptCode>) {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    let receipts = world.send(&people(number));
    (world, receipts)
}

/// What is put back from a backup, on an empty database with the same keys and the same ledger.
fn put_back(world: &World, engine: Engine, key: &BackupKey, backup: Vec<u8>) -> (Database, Arc<Service>) {
    let (database, service) = empty(engine, &keys(world), clock(world));
    restore(&service, key, std::io::Cursor::new(backup)).unwrap();
    (database, service)
}

fn take_back(service: &Service, receipt: &ReceiptCode, purposes: &[Purpose]) {
    let purposes = Purposes::exactly(purposes.iter().copied());
    withdraw_response(service, receipt, Some(&purposes)).unwrap();
}

/// The answers of a receipt with other words.
fn rewritten(service: &Service, receipt: &ReceiptCode, text: &str) -> Change {
    let opened = open_receipt(service, receipt).unwrap().unwrap();
    let sheet = linden::domain::answer::AnswerSheet {
        answers: opened.answers.clone().unwrap_or_default(),
        about: opened.about.clone().unwrap_or_default(),
    };
    let words = Words { texts: [("Q12".parse().unwrap(), text.to_owned())].into(), comments: [].into() };
    Change::Answers { sheet, words }
}

/// What a receipt shows: whether it opens, its bands and words.
fn shown(service: &Service, receipt: &ReceiptCode) -> Option<(bool, Option<String>)> {
    let opened = open_receipt(service, receipt).unwrap()?;
    let text = opened.words.as_ref().and_then(|words| words.texts.values().next().cloned());
    Some((opened.about.is_some_and(|about| !about.is_empty()), text))
}

crate::on_both_engines! {
    /// RET-5: what people took back after a backup was made is not in what comes back; what they did not take back is.
    fn ret_5_a_backup_gives_back_nothing_that_was_taken_back(engine: Engine) {
        let (world, receipts) = open(engine, 7);
        let key = BackupKey::random(&SystemRandomness);
        let backup = back_up(&world.service, &key.recipient(), Vec::new()).unwrap();
        let service = &world.service;
        withdraw_response(service, &receipts[0], None).unwrap();
        take_back(service, &receipts[1], &[Purpose::AboutMe]);
        take_back(service, &receipts[2], &[Purpose::Words]);
        take_back(service, &receipts[4], &[Purpose::Keep]);
        let change = rewritten(service, &receipts[5], "Something else");
        change_response(service, &receipts[5], change).unwrap();
        let words = Some(WROTE.to_owned());
        // Here nothing is missing but what was taken back, before and after a start.
        for service in [Arc::clone(service), started(&world)] {
            assert_eq!(shown(&service, &receipts[0]), None);
            assert_eq!(shown(&service, &receipts[1]), Some((false, words.clone())));
            assert_eq!(shown(&service, &receipts[2]), Some((true, None)));
            assert_eq!(shown(&service, &receipts[3]), Some((true, words.clone())));
            assert_eq!(shown(&service, &receipts[5]), Some((true, Some("Something else".to_owned()))));
        }
        let (_database, restored) = put_back(&world, engine, &key, backup);
        assert_eq!(shown(&restored, &receipts[0]), None, "everything taken back");
        assert_eq!(shown(&restored, &receipts[1]), Some((false, words.clone())), "bands taken back");
        assert_eq!(shown(&restored, &receipts[2]), Some((true, None)), "words taken back");
        assert_eq!(shown(&restored, &receipts[3]), Some((true, words.clone())), "nothing taken back");
        assert_eq!(shown(&restored, &receipts[4]), Some((true, words)), "longer keeping taken back");
        assert_eq!(shown(&restored, &receipts[5]), Some((true, None)), "words replaced");
        let kept = |rows: Vec<bool>| rows.into_iter().filter(|keep| *keep).count();
        let (sheets, words) = rows(&restored, world.id());
        // Of seven people four agreed to longer keeping; one took everything back, and one this.
        assert_eq!(kept(sheets.iter().map(|row| row.keep).collect()), 2);
        assert_eq!(kept(words.iter().map(|row| row.keep).collect()), 2);
    }

    /// RET-5: killed between the ledger and the commit, what somebody wanted gone goes at the next start, and nothing else is lost.
    fn ret_5_a_commit_that_fails_resurrects_nothing_and_loses_nothing(engine: Engine) {
        let (world, receipts) = open(engine, 3);
        let address = &world.database.address;
        let key = BackupKey::random(&SystemRandomness);
        let backup = back_up(&world.service, &key.recipient(), Vec::new()).unwrap();
        run(address, &refuse(address, "DELETE", "words"));
        assert!(withdraw_response(&world.service, &receipts[0], None).is_err(), "the commit fails");
        run(address, &allow(address, "words"));
        assert!(shown(&world.service, &receipts[0]).is_some(), "nothing was committed");
        run(address, &refuse(address, "UPDATE", "words"));
        let change = rewritten(&world.service, &receipts[1], "Something else");
        assert!(change_response(&world.service, &receipts[1], change).is_err(), "the commit fails");
        run(address, &allow(address, "words"));
        let words = Some((true, Some(WROTE.to_owned())));
        let next = started(&world);
        assert_eq!(shown(&next, &receipts[0]), None, "taken back all the same");
        assert_eq!(shown(&next, &receipts[1]), words, "a change that was not made has replaced nothing");
        assert_eq!(shown(&next, &receipts[2]), words);
        let (_database, restored) = put_back(&world, engine, &key, backup);
        assert_eq!(shown(&restored, &receipts[0]), None);
        assert_eq!(shown(&restored, &receipts[2]), words);
    }

    /// RET-5, D14: killed between a change and the line that says it was made, the ledger knows that it was wanted. That is enough for an
    /// old backup, which gives back nothing that was replaced; here nothing is missing.
    fn ret_5_killed_behind_a_change_what_it_replaced_does_not_come_back(engine: Engine) {
        let (world, receipts) = open(engine, 2);
        let address = &world.database.address;
        let key = BackupKey::random(&SystemRandomness);
        let backup = back_up(&world.service, &key.recipient(), Vec::new()).unwrap();
        let change = || {
            let other = rewritten(&world.service, &receipts[0], "Something else");
            change_response(&world.service, &receipts[0], other)
        };
        run(address, &refuse(address, "UPDATE", "words"));
        assert!(change().is_err(), "the commit fails");
        run(address, &allow(address, "words"));
        // The ledger as it lies on the disk before the commit, and after it until the next line.
        let ledger = world.service.vault.ledger_files().folders()[0].join("current");
        let before_the_line = std::fs::read(&ledger).unwrap();
        change().unwrap();
        assert_ne!(std::fs::read(&ledger).unwrap(), before_the_line, "once it was made, that stands there too");
        std::fs::write(&ledger, before_the_line).unwrap();
        let changed = Some((true, Some("Something else".to_owned())));
        assert_eq!(shown(&started(&world), &receipts[0]), changed);
        let (_database, restored) = put_back(&world, engine, &key, backup);
        assert_eq!(shown(&restored, &receipts[0]), Some((true, None)), "the words that she replaced");
        assert_eq!(shown(&restored, &receipts[1]), Some((true, Some(WROTE.to_owned()))));
    }

    /// RET-5: an unknown code leaves no line, so that nobody can fill the ledger up with guesses.
    fn ret_5_an_unknown_code_leaves_no_line(engine: Engine) {
        let (world, receipts) = open(engine, 1);
        let ledger = world.service.vault.ledger_files().folders()[0].join("current");
        let unknown = ReceiptCode::from_bytes([5; ReceiptCode::BYTES]);
        withdraw_response(&world.service, &unknown, None).unwrap();
        assert!(!ledger.exists());
        withdraw_response(&world.service, &receipts[0], None).unwrap();
        let bytes = std::fs::read(&ledger).unwrap();
        assert_eq!(bytes.len(), 256 * 32);
        withdraw_response(&world.service, &receipts[0], None).unwrap();
        assert_eq!(std::fs::read(&ledger).unwrap(), bytes, "what is gone already is not written down again");
    }

    /// RET-5, D14: a ledger that cannot be read stops the start; nothing is answered without it.
    fn ret_5_no_start_with_a_damaged_ledger(engine: Engine) {
        let (world, receipts) = open(engine, 1);
        withdraw_response(&world.service, &receipts[0], None).unwrap();
        let ledger = world.service.vault.ledger_files().folders()[0].join("current");
        std::fs::write(ledger, [1; 31]).unwrap();
        let start = linden::server::open_service(&world.database.address, &keys(&world), clock(&world));
        assert!(start.is_err());
    }
}
