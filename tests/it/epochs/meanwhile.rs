//! People send, change and take back while keys are replaced.

use std::sync::atomic::{AtomicUsize, Ordering};

use linden::actions::change_response::{Change, change_response};
use linden::actions::consultation_keys::{keys_in_use, still_in_force};
use linden::actions::open_receipt::open_receipt;
use linden::actions::withdraw_response::withdraw_response;
use linden::cli::demo::participants::{SampleResponse, published_sample};
use linden::domain::answer::AnswerSheet;
use linden::domain::consent::{Purpose, Purposes};
use linden::domain::consultation::State;
use linden::domain::receipt::ReceiptCode;
use linden::store::StoreError;
use linden::vault::keys::{CheckedPublicKey, KeyKind};

use super::{all_opens, begin, epochs, held, opened};
use crate::on_both_engines;
use crate::support::world::World;

/// Somebody presses again when the page says that the row kept changing.
fn pressing<E: std::fmt::Debug>(mut press: impl FnMut() -> Result<(), E>) {
    let last = (0..20).map(|_| press()).find(Result::is_ok);
    last.expect("one of twenty presses is through").unwrap();
}

/// Changes her answers and changes them back, which seals the whole row anew, and takes one purpose back.
fn busy(world: &World, receipt: &ReceiptCode, person: &SampleResponse, other: &SampleResponse) {
    for answers in [&other.sheet.answers, &person.sheet.answers] {
        let sheet = AnswerSheet { answers: answers.clone(), about: person.sheet.about.clone() };
        let change = Change::Answers { sheet, words: person.words.clone() };
        pressing(|| change_response(&world.service, receipt, change.clone()));
    }
    let keep = Purposes::exactly([Purpose::Keep]);
    pressing(|| withdraw_response(&world.service, receipt, Some(&keep)));
}

on_both_engines! {
    /// B6: no row is lost, and every row opens for staff, whatever is sent, changed and taken back in the middle of it.
    fn b6_sends_changes_and_withdrawals_meet_replacements_and_nothing_is_lost(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let people = published_sample();
        let first = world.send(&people[..24]);
        let through = AtomicUsize::new(0);
        let sent = std::thread::scope(|scope| {
            let (world, through) = (&world, &through);
            let senders: Vec<_> = people[24..48]
                .chunks(8)
                .map(|some| {
                    scope.spawn(move || {
                        let mut receipts = Vec::new();
                        for two in some.chunks(2) {
                            receipts.extend(world.send(two));
                            through.fetch_add(2, Ordering::SeqCst);
                        }
                        receipts
                    })
                })
                .collect();
            let pairs = first[..16].chunks(8).zip(people[..16].chunks(8));
            let changers: Vec<_> = pairs
                .map(|(receipts, persons)| {
                    let other = &people[48];
                    scope.spawn(move || {
                        receipts.iter().zip(persons).for_each(|(receipt, person)| busy(world, receipt, person, other));
                    })
                })
                .collect();
            let taken_back = &first[16..];
            let withdrawing = scope.spawn(move || {
                for receipt in taken_back {
                    withdraw_response(&world.service, receipt, None).unwrap();
                }
            });
            // Three times each, in the middle of it: not before some more have sent.
            for time in 0..3 {
                while through.load(Ordering::SeqCst) < time * 6 {
                    std::thread::yield_now();
                }
                for holder in ["custodian", "second reader"] {
                    assert_eq!(begin(world, holder).in_slices_of(5).run(&world.service).unwrap(), 0);
                }
            }
            changers.into_iter().for_each(|changer| changer.join().unwrap());
            withdrawing.join().unwrap();
            senders.into_iter().flat_map(|sender| sender.join().unwrap()).collect::<Vec<_>>()
        });
        for kind in [KeyKind::Figures, KeyKind::Words] {
            assert_eq!(epochs(&world, kind), [4], "one key of each kind is in use");
        }
        for receipt in sent.iter().chain(&first[..16]) {
            assert!(open_receipt(&world.service, receipt).unwrap().is_some());
        }
        let keys = [held(&world, KeyKind::Figures, "second custodian"), held(&world, KeyKind::Words, "reader")];
        let (there, open) = opened(&world, &keys);
        assert_eq!((there, open), (3 * 40, 3 * 40), "forty people, and all of it opens");
        all_opens(&world, "custodian", "second reader");
    }

    /// B6: what was sealed to a key whose replacement has begun since is not written, but sealed again: the sweep may be past its place.
    fn b6_nothing_is_written_that_was_sealed_to_a_key_which_is_being_replaced(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let (id, vault) = (world.id(), world.service.vault.for_consultation(world.id()).unwrap());
        let in_use = || world.service.store.read(|tx| keys_in_use(tx, &vault, id)).unwrap().both();
        let written = |sealed_to: [CheckedPublicKey; 2]| world.service.store.write(move |tx| still_in_force(tx, id, &sealed_to));
        for holder in ["custodian", "reader"] {
            let sealed_to = in_use();
            written(sealed_to).unwrap();
            drop(begin(&world, holder));
            assert!(matches!(written(sealed_to), Err(StoreError::Changed)), "{holder}");
            written(in_use()).unwrap();
        }
    }
}
