//! Somebody with the database itself moves what lies in it: nothing opens in another place than its own (B1, B4).

use linden::actions::consultation_keys::to_stored;
use linden::actions::desk::next_item::{Next, next_item};
use linden::actions::desk::piece::DeskError;
use linden::actions::open_receipt::open_receipt;
use linden::actions::releases::build_release::build_release;
use linden::actions::service::Service;
use linden::cli::demo::participants::{SampleResponse, published_sample};
use linden::domain::consultation::State;
use linden::domain::ids::{ConsultationId, Slug};
use linden::domain::receipt::ReceiptCode;
use linden::randomness::SystemRandomness;
use linden::store::consultations::{self, StoredConsultation};
use linden::store::{StoreError, answer_sheets, keys, words};
use linden::vault::keys::KeyKind;
use linden::web::results::phrases;

use crate::support::house::House;
use crate::support::participant::Participant;
use crate::support::sql::{exchange, exchange_where, run};
use crate::support::world::World;

/// The sealed columns of an answer sheet; the first four are opened by whoever counts.
const SHEET: [&str; 5] = ["wrap", "head", "answers", "about", "own"];
/// The sealed columns of words; the first four are opened by whoever reads.
const WORDS: [&str; 6] = ["wrap", "head", "raw", "reading", "marks", "own"];

/// Two people who wrote something.
fn two() -> Vec<SampleResponse> {
    published_sample().into_iter().filter(|person| !person.words.is_empty()).take(2).collect()
}

fn opened(service: &Service, receipts: &[ReceiptCode]) -> usize {
    receipts.iter().filter(|receipt| open_receipt(service, receipt).unwrap().is_some()).count()
}

fn read(world: &World, name: &str) -> Result<Next, DeskError> {
    next_item(&world.service, &world.may(name), &world.pair(name), None)
}

fn can_build(world: &World) -> bool {
    build_release(&world.service, &world.may("custodian"), &world.pair("custodian"), &phrases).is_ok()
}

/// Somebody writes a text and sends it by the pages; her receipt.
fn sent(house: &House) -> ReceiptCode {
    let card = house.cards(1).remove(0).letters();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let page = her.send(&her.choose(&her.enter(&card), &["C1", "C2", "C4"]), &[], "one-page");
    let fields = [("Q1", "1"), ("Q12", "a home for the first year"), ("about.age", "1")];
    let code = her.to_code(&her.send(&page, &fields, "next").expect(200));
    her.send(&code, &[], "send").expect(200);
    code.code().parse().unwrap()
}

/// Another open consultation beside the house's own.
fn beside(house: &House, slug: &str) -> ConsultationId {
    let (service, id) = (&house.service, ConsultationId::random(&SystemRandomness));
    let vault = service.vault.create_consultation(id).unwrap();
    let public = [KeyKind::Figures, KeyKind::Words].map(|kind| to_stored(&vault.make_staff_key(kind, 1).1));
    let (own, slug) = (house.consultation, Slug::new(slug).unwrap());
    service
        .store
        .write(move |tx| {
            let (stored, text) = (consultations::get(tx, own)?, consultations::get_folder(tx, own)?);
            consultations::insert(tx, &StoredConsultation { id, slug, ..stored }, &text)?;
            public.iter().try_for_each(|key| keys::insert(tx, id, key))
        })
        .unwrap();
    id
}

crate::on_both_engines! {
    /// B4: a segment in another person's row opens neither with her receipt nor for staff, whichever segment it is.
    fn a_segment_in_another_row_opens_for_nobody(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let receipts = world.send(&two());
        world.bring_to(State::Closed);
        let (service, address) = (&world.service, &world.database.address);
        for (at, column) in WORDS.iter().enumerate() {
            exchange(address, "words", &[column]);
            assert_eq!(opened(service, &receipts), 0, "words.{column}");
            let unopenable = matches!(read(&world, "reader"), Err(DeskError::Unopenable(_)));
            assert_eq!(unopenable, at < 4, "words.{column} for a reader");
            exchange(address, "words", &[column]);
        }
        for column in SHEET {
            exchange(address, "answer_sheet", &[column]);
            assert_eq!(opened(service, &receipts), 0, "answer_sheet.{column}");
            exchange(address, "answer_sheet", &[column]);
        }
        assert_eq!(opened(service, &receipts), 2);

        world.bring_to(State::Analysis);
        for (table, column) in [("words", "marks")].into_iter().chain(SHEET[..4].iter().map(|c| ("answer_sheet", *c))) {
            exchange(address, table, &[column]);
            assert!(!can_build(&world), "{table}.{column} for a custodian");
            exchange(address, table, &[column]);
        }
        assert!(can_build(&world));
    }

    /// B4: a whole row under another id opens for nobody.
    fn a_row_under_another_id_opens_for_nobody(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let receipts = world.send(&two());
        world.bring_to(State::Closed);
        let (service, address) = (&world.service, &world.database.address);
        for (table, columns) in [("words", WORDS.as_slice()), ("answer_sheet", &SHEET)] {
            exchange(address, table, columns);
            assert_eq!(opened(service, &receipts), 0, "{table}");
            assert_eq!(read(&world, "reader").is_ok(), table != "words");
            exchange(address, table, columns);
        }
        assert_eq!(opened(service, &receipts), 2);
        world.bring_to(State::Analysis);
        exchange(address, "answer_sheet", &SHEET);
        assert!(!can_build(&world));
    }

    /// B4: a row in another consultation opens neither with its receipt nor with either consultation's keys.
    fn a_row_in_another_consultation_opens_for_nobody(engine: Engine) {
        let house = House::open(engine);
        let receipt = sent(&house);
        let there = beside(&house, "q4m8");
        let to = |slug: &str| {
            let id = format!("(SELECT id FROM consultation WHERE slug = '{slug}')");
            run(&house.database.address, &format!("UPDATE words SET consultation = {id}; UPDATE answer_sheet SET consultation = {id}"));
        };
        to("q4m8");
        let service = &house.service;
        assert_eq!(opened(service, std::slice::from_ref(&receipt)), 0);
        let (sheets, rows) = service
            .store
            .read(|tx| {
                let sheets = answer_sheets::list_after(tx, there, None, 10)?;
                Ok::<_, StoreError>((sheets, words::list_after(tx, there, &[], 10)?))
            })
            .unwrap();
        assert_eq!((sheets.len(), rows.len()), (1, 1));
        let vault = service.vault.for_consultation(there).unwrap();
        let (figures, written) = (vault.make_staff_key(KeyKind::Figures, 1).0, vault.make_staff_key(KeyKind::Words, 1).0);
        for key in [&house.figures, &house.words, &figures, &written] {
            assert!(vault.open_answers_to_count(&sheets[0], key).is_err());
            assert!(vault.open_words_to_read(&rows[0], key).is_err());
        }
        to("7k2m");
        assert_eq!(opened(service, &[receipt]), 1);
    }

    /// B4: what lay in one table does not open in the other, nor in another column of its own row.
    fn a_segment_in_another_table_or_column_opens_for_nobody(engine: Engine) {
        let moves = [
            "UPDATE answer_sheet SET answers = (SELECT raw FROM words)",
            "UPDATE words SET raw = (SELECT answers FROM answer_sheet)",
            "UPDATE answer_sheet SET wrap = (SELECT wrap FROM words)",
            "UPDATE words SET head = (SELECT head FROM answer_sheet)",
            "UPDATE words SET own = (SELECT own FROM answer_sheet)",
            "UPDATE words SET reading = raw",
            "UPDATE words SET raw = reading",
            "UPDATE answer_sheet SET about = answers",
        ];
        let house = House::open(engine);
        for moved in moves {
            run(&house.database.address, "DELETE FROM answer_sheet; DELETE FROM words");
            let receipt = [sent(&house)];
            assert_eq!(opened(&house.service, &receipt), 1);
            run(&house.database.address, moved);
            assert_eq!(opened(&house.service, &receipt), 0, "{moved}");
        }
    }

    /// B2, B4: a key pair or a grant that is put into another epoch, and a grant in another reader's place, open nothing.
    fn what_staff_hold_opens_in_its_own_epoch_and_place_only(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&two());
        world.bring_to(State::Closed);
        let address = &world.database.address;
        let refused = |what: &str| assert!(read(&world, "reader").is_err(), "{what}");
        let epoch = |table: &str, epoch: u8| run(address, &format!("UPDATE {table} SET epoch = {epoch} WHERE kind = 'words'"));
        epoch("consultation_key", 2);
        refused("a key in another epoch");
        epoch("key_grant", 2);
        refused("key and grant in another epoch");
        epoch("consultation_key", 1);
        refused("a grant in another epoch");
        epoch("key_grant", 1);
        exchange_where(address, "key_grant", "account", &["sealed"], "kind = 'words'");
        refused("the grants of two readers exchanged");
        exchange_where(address, "key_grant", "account", &["sealed"], "kind = 'words'");
        assert!(matches!(read(&world, "reader"), Ok(Next::Item(_))));
    }
}
