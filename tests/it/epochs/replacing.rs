//! Three times over, and everything opens as before.

use linden::actions::change_response::{Change, change_response};
use linden::actions::complaints::read_complaint::read_complaint;
use linden::actions::complaints::send_complaint::{ComplaintSent, send_complaint};
use linden::actions::consultation_keys::{checked_keys, held_key};
use linden::actions::consultations::opening::{list_keys, opening_hash};
use linden::actions::epochs::replace_key::{ReplaceError, replace_key};
use linden::actions::epochs::see_keys::{offer, see_keys};
use linden::actions::open_receipt::open_receipt;
use linden::actions::releases::build_release::build_release;
use linden::actions::withdraw_response::withdraw_response;
use linden::cli::demo::participants::published_sample;
use linden::domain::answer::AnswerSheet;
use linden::domain::approval::Act;
use linden::domain::complaint::{ComplaintCode, ComplaintText};
use linden::domain::consultation::State;
use linden::domain::permission::ReplaceKey;
use linden::randomness::SystemRandomness;
use linden::store::{StoreError, answer_sheets, approvals, keys, words};
use linden::vault::Revision;
use linden::vault::keys::KeyKind;
use linden::web::results::phrases;

use super::{all_opens, begin, epochs, grants, held, opened, replace};
use crate::on_both_engines;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::sql::run;
use crate::support::world::World;

/// Hashes of the receipts' halves, by row.
fn receipts_halves(world: &World) -> Vec<(Vec<u8>, Revision)> {
    let (id, vault) = (world.id(), world.service.vault.for_consultation(world.id()).unwrap());
    let rows = world.service.store.read(|tx| {
        Ok::<_, StoreError>((answer_sheets::list_after(tx, id, None, 100)?, words::list_after(tx, id, &[], 100)?))
    });
    let (sheets, rows) = rows.unwrap();
    let of_sheets = sheets.iter().map(|row| {
        let half = vault.revision_of_sheet(&row.id, row.columns.wrap.as_deref().unwrap()).unwrap();
        (row.id.as_bytes().to_vec(), half)
    });
    let of_words = rows.iter().map(|row| {
        let half = vault.revision_of_words(&row.id, row.columns.wrap.as_deref().unwrap()).unwrap();
        (row.id.as_bytes().to_vec(), half)
    });
    of_sheets.chain(of_words).collect()
}

on_both_engines! {
    /// SECURITY 6, B6: all receipts open after three rotations of each kind, change and withdraw; the receipt's half stays byte for
    /// byte; the opening's approval holds.
    fn b6_all_receipts_open_change_and_take_back_after_three_rotations_of_each_kind(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let people: Vec<_> = published_sample().into_iter().take(6).collect();
        let receipts = world.send(&people);
        let code = ComplaintCode::random(&SystemRandomness);
        let text = ComplaintText::new("The group read our answers aloud.").unwrap();
        assert_eq!(send_complaint(&world.service, &world.found(), &code, &text).unwrap(), ComplaintSent::Stored);
        let (halves, before) = (receipts_halves(&world), held(&world, KeyKind::Figures, "custodian"));
        let approved = list_keys(&world.service, &world.may("custodian")).unwrap().opening_sha256.unwrap();
        let log = last(&world.service);
        for epoch in 2..=4 {
            for holder in ["custodian", "reader", "panel"] {
                assert_eq!(replace(&world, holder), 0);
            }
            for kind in KeyKind::ALL {
                assert_eq!(epochs(&world, kind), [epoch], "the older grants are gone");
            }
            all_opens(&world, "second custodian", "second reader");
        }
        assert_eq!(kinds_after(&world.service, log), ["key-replaced", "key-replacing-ended"].repeat(9));
        assert!(receipts_halves(&world) == halves);
        assert_eq!(opened(&world, &[before]).1, 0, "and the first key opens nothing");
        let now = list_keys(&world.service, &world.may("custodian")).unwrap();
        let given = world.service.store.read(|tx| approvals::list(tx, world.id())).unwrap();
        let opened: Vec<_> = given.iter().filter(|one| one.act == Act::Open.as_str()).map(|one| one.sha256).collect();
        assert_eq!(opened, [approved], "what was approved at opening stays as it is");
        assert!(now.keys.iter().all(|key| key.made.as_ref().is_some_and(|(epoch, _)| *epoch == 4)));

        for (receipt, person) in receipts.iter().zip(&people) {
            let own = open_receipt(&world.service, receipt).unwrap().expect("it opens");
            assert!(own.answers.unwrap() == person.sheet.answers);
        }
        assert!(read_complaint(&world.service, &world.found(), &code).unwrap().is_some());
        let other = people.iter().find(|other| other.sheet.answers != people[0].sheet.answers).unwrap();
        let sheet = AnswerSheet { answers: other.sheet.answers.clone(), about: people[0].sheet.about.clone() };
        let change = Change::Answers { sheet, words: people[0].words.clone() };
        change_response(&world.service, &receipts[0], change).unwrap();
        let changed = open_receipt(&world.service, &receipts[0]).unwrap().unwrap();
        assert!(changed.answers.unwrap() == other.sheet.answers);
        withdraw_response(&world.service, &receipts[1], None).unwrap();
        assert!(open_receipt(&world.service, &receipts[1]).unwrap().is_none());
        world.send(&people[..2]);
        all_opens(&world, "custodian", "reader");
    }

    /// AGG-14, B6: the same people, the same figures, whatever key they lie under.
    fn agg_14_a_release_built_after_a_rotation_is_the_same_byte_for_byte(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&published_sample()[..30]);
        world.bring_to(State::Analysis);
        let build = || {
            let (granted, pair) = (world.may("custodian"), world.pair("custodian"));
            build_release(&world.service, &granted, &pair, &phrases).unwrap()
        };
        let before = build();
        run(&world.database.address, "DELETE FROM release");
        replace(&world, "second custodian");
        replace(&world, "reader");
        assert_eq!(build(), before);
    }

    /// FTX, DESIGN 8: the desk goes on while half of it lies under the old key and half under the new one.
    fn the_readers_desk_and_the_counting_go_on_in_the_middle_of_it(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let wrote = published_sample().into_iter().filter(|person| !person.words.is_empty()).take(12);
        world.send(&wrote.collect::<Vec<_>>());
        // Begun and broken off: the new pairs are in force, and every row lies under the old ones.
        drop(begin(&world, "reader"));
        drop(begin(&world, "custodian"));
        world.bring_to(State::Closed);
        assert!(world.read_everything(|_, _| std::collections::BTreeSet::new()) > 0);
        world.bring_to(State::Analysis);
        let states = see_keys(&world.service, &world.may("reader")).unwrap();
        let unfinished = states.iter().filter(|state| state.is_unfinished).count();
        assert_eq!(unfinished, 2);
        for (holder, kind) in [("second reader", KeyKind::Words), ("second custodian", KeyKind::Figures)] {
            replace(&world, holder);
            assert_eq!(epochs(&world, kind), [2], "it was gone on with, and no third key was made");
        }
        world.build();
    }

    /// B6: a row that does not open is left as it is, counted, and named to nobody; everything else is moved.
    fn b6_rows_that_do_not_open_are_left_and_counted(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let receipts = world.send(&published_sample()[..4]);
        let id = world.id();
        let sheets = || world.service.store.read(|tx| answer_sheets::list_after(tx, id, None, 100)).unwrap();
        let hex = data_encoding::HEXLOWER.encode(sheets()[1].id.as_bytes());
        let literal = |hex: &str| match engine {
            crate::support::engine::Engine::Sqlite => format!("X'{hex}'"),
            crate::support::engine::Engine::Postgres => format!("'\\x{hex}'::bytea"),
        };
        let damage = format!("UPDATE answer_sheet SET wrap = {} WHERE id = {}", literal("0102"), literal(&hex));
        run(&world.database.address, &damage);
        let damaged = sheets()[1].clone();
        assert_eq!(replace(&world, "custodian"), 1);
        assert_eq!(sheets()[1], damaged, "byte for byte");
        assert_eq!(epochs(&world, KeyKind::Figures), [2]);
        let figures = held(&world, KeyKind::Figures, "second custodian");
        let words = held(&world, KeyKind::Words, "reader");
        let (there, open) = opened(&world, &[figures, words]);
        assert_eq!(there - open, 1);
        let opens = receipts.iter().filter(|one| open_receipt(&world.service, one).unwrap().is_some()).count();
        assert_eq!(opens, 3);
    }
}

/// B2: nobody is granted what was not shown; only one replacement goes on at a time; before the opening there is none.
#[test]
fn b2_a_key_is_replaced_for_those_who_were_shown_and_for_nobody_else() {
    let world = World::staffed(crate::support::engine::Engine::Sqlite);
    let granted = world.may::<ReplaceKey>("custodian");
    assert!(offer(&world.service, &granted).unwrap().is_none(), "there are no keys");
    world.bring_to(State::Open);
    let pair = world.pair("custodian");
    let press = |shown| replace_key(&world.service, &granted, &pair, shown);
    let (_, shown) = offer(&world.service, &granted).unwrap().unwrap();
    assert!(matches!(press([0; 32]), Err(ReplaceError::OtherThanShown)));
    let going = begin(&world, "second custodian");
    assert!(matches!(press(shown), Err(ReplaceError::OtherThanShown)), "another key is in force by now");
    let (_, shown) = offer(&world.service, &granted).unwrap().unwrap();
    assert!(matches!(press(shown), Err(ReplaceError::GoesOn)));
    going.run(&world.service).unwrap();
    // A key of somebody else's in the place of a holder's is not what was shown.
    let (_, shown) = offer(&world.service, &granted).unwrap().unwrap();
    run(
        &world.database.address,
        "UPDATE account SET public_key = (SELECT public_key FROM account WHERE administrator) \
         WHERE id IN (SELECT account FROM consultation_role WHERE role = 'custodian')",
    );
    assert!(matches!(press(shown), Err(ReplaceError::OtherThanShown)));
}

/// B2, decision 0046: each later pair stands on the hash that opening approved, by the approval of whoever put it there.
#[test]
fn b2_every_later_key_is_approved_on_top_of_the_opening() {
    let world = World::staffed(crate::support::engine::Engine::Sqlite);
    world.bring_to(State::Open);
    let vault = world.service.vault.for_consultation(world.id()).unwrap();
    let opening = world.service.store.read(|tx| {
        let review = world.service.get(tx, world.id())?.stored.review_sha256;
        let checked = checked_keys(tx, &vault, world.id())?;
        opening_hash(tx, world.id(), &review, &checked)
    });
    replace(&world, "custodian");
    replace(&world, "second custodian");
    let given = world.service.store.read(|tx| approvals::list(tx, world.id())).unwrap();
    let who: Vec<_> = given.iter().filter(|one| one.act == Act::ReplaceKey.as_str()).map(|one| one.account).collect();
    assert_eq!(who.len(), 2);
    assert!(who.contains(&world.account("custodian")) && who.contains(&world.account("second custodian")));
    let opened: Vec<_> = given.iter().filter(|one| one.act == Act::Open.as_str()).map(|one| one.sha256).collect();
    assert_eq!(opened, [opening.unwrap()]);
    let states = see_keys(&world.service, &world.may("designer")).unwrap();
    let figures = states.iter().find(|state| state.kind == KeyKind::Figures).unwrap();
    assert_eq!(figures.replaced.as_ref().unwrap().name, "second custodian");
}

#[test]
fn b2_a_stale_grant_is_refused() {
    let world = World::staffed(crate::support::engine::Engine::Sqlite);
    world.bring_to(State::Open);
    world.send(&published_sample()[..3]);
    let (id, account, pair) = (world.id(), world.account("custodian"), world.pair("custodian"));
    let stale = grants(&world).into_iter().find(|one| one.account == account).unwrap();
    replace(&world, "second custodian");
    world
        .service
        .store
        .write(move |tx| {
            keys::erase_grants(tx, id, "figures", account)?;
            keys::insert_grant(tx, id, &stale)
        })
        .unwrap();
    let vault = world.service.vault.for_consultation(id).unwrap();
    let held = world.service.store.read(|tx| held_key(tx, &vault, KeyKind::Figures, account, &pair)).unwrap();
    assert!(held.is_err());
    assert!(offer(&world.service, &world.may::<ReplaceKey>("custodian")).unwrap().is_none());
}
