//! People who send, and the truth about them.

use linden::actions::change_response::{Change, change_response};
use linden::actions::consultations::print_cards::print_cards;
use linden::actions::send_response::{Response, Sent, send_response};
use linden::actions::withdraw_response::withdraw_response;
use linden::cli::demo::participants::{SampleResponse, random_responses};
use linden::domain::card::CardCode;
use linden::domain::consent::Consent;
use linden::domain::consultation::{Consultation, Open, State};
use linden::domain::help::Help;
use linden::domain::ids::SubmissionId;
use linden::domain::receipt::{ReceiptCode, ReceiptMode};
use linden::domain::text::Language;
use linden::randomness::{Randomness, SeededRandomness, SystemRandomness};
use linden::store::saved_visits::{self, SavedVisit};
use linden::store::{StoreError, answer_sheets, words};

use crate::support::cluster::on;
use crate::support::engine::Engine;
use crate::support::log_of_staff::last;
use crate::support::world::World;

/// How many people's answers there are in the end.
pub const PEOPLE: usize = 150;
/// How many take back everything.
const WITHDRAWN: usize = 10;
/// How many change their answers.
pub const CHANGED: usize = 15;

/// One person: what a thief must not be able to put together.
#[derive(Debug, Clone)]
pub struct Pair {
    pub card: Vec<u8>,
    pub answers: Vec<u8>,
    pub words: Vec<u8>,
}

/// Everybody, in the order in which they sent.
pub struct Truth {
    pub pairs: Vec<Pair>,
}

/// An installation to which people sent.
pub struct Laboratory {
    pub world: World,
    pub engine: Engine,
    pub truth: Truth,
    /// Bytes that were in a row and must be nowhere.
    pub gone: Vec<(&'static str, Vec<u8>)>,
    /// The segment of PostgreSQL's journal in use when people began to send.
    pub journal_from: String,
    /// What the audit log had come to by then.
    log_before: u64,
    cards: Vec<CardCode>,
    chance: SeededRandomness,
}

impl Laboratory {
    /// 500 codes in three batches; 160 people send, one after the other.
    pub fn after_sending(engine: Engine, seed: u64) -> Self {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let chance = SeededRandomness::new(1000 + seed);
        let batch = |number| print_cards(&world.service, &world.may("coordinator"), "envelope", number).unwrap().codes;
        let mut cards = [batch(200), batch(150), batch(150)].concat();
        (&chance as &dyn Randomness).shuffle(&mut cards);
        let journal_from = segment(&world, engine);
        let log_before = last(&world.service);
        let (truth, gone) = (Truth { pairs: Vec::new() }, Vec::new());
        let mut laboratory = Self { world, engine, truth, gone, journal_from, log_before, cards, chance };
        laboratory.everybody_sends();
        laboratory
    }

    fn everybody_sends(&mut self) {
        let people: Vec<_> = random_responses(&self.chance, PEOPLE + WITHDRAWN).collect();
        let mut sent: Vec<(Pair, ReceiptCode)> =
            people.iter().enumerate().map(|(at, one)| self.send(at, one)).collect();
        for (_, receipt) in sent.iter().skip(3).step_by(PEOPLE / CHANGED).take(CHANGED) {
            let noted_before = self.gone.len();
            self.note_as_gone(receipt);
            let change = Change::Answers { sheet: people[0].sheet.clone(), words: people[0].words.clone() };
            // Not everybody agreed to all that somebody else wrote: of those nothing changes.
            let _ = change_response(&self.world.service, receipt, change);
            // What stands there still is not gone.
            let still: Vec<Vec<u8>> = self.columns(receipt).into_iter().map(|(_, bytes)| bytes).collect();
            let stands = |piece: &[u8]| still.iter().any(|column| column.windows(40).any(|window| window == piece));
            let noted = self.gone.split_off(noted_before);
            self.gone.extend(noted.into_iter().filter(|(_, bytes)| !bytes.chunks_exact(40).any(stands)));
        }
        let mut at = 0;
        sent.retain(|(_, receipt)| {
            at += 1;
            let withdraws = at % 16 == 0;
            if withdraws {
                self.note_as_gone(receipt);
                withdraw_response(&self.world.service, receipt, None).unwrap();
            }
            !withdraws
        });
        assert_eq!(sent.len(), PEOPLE);
        self.truth.pairs = sent.into_iter().map(|(pair, _)| pair).collect();
    }

    /// One person sends; every tenth saved her visit before.
    fn send(&mut self, at: usize, person: &SampleResponse) -> (Pair, ReceiptCode) {
        let (service, id) = (&self.world.service, self.world.id());
        let card = self.cards.pop().unwrap();
        let submission = SubmissionId::random(&SystemRandomness);
        let receipt = service.vault.issue_receipt(id, &card, submission);
        let keys = service.vault.receipt_keys(&receipt);
        if at.is_multiple_of(10) {
            let vault = service.vault.for_consultation(id).unwrap();
            let saved = vault.seal_saved_visit(&keys, &"a visit that was saved").unwrap();
            self.gone.push(("saved", saved.clone()));
            let visit = SavedVisit { consultation: id, until_hour: 500_000, saved };
            let keys = service.vault.receipt_keys(&receipt);
            service.store.write(move |tx| saved_visits::replace(tx, &keys, visit, 100).map(drop)).unwrap();
        }
        let open: Consultation<Open> = self.world.found().consultation.try_into().unwrap();
        let notice = open.definition().notice_shown(&Language::new(person.language).unwrap()).unwrap();
        let pair = Pair {
            card: service.vault.card_id(id, &card).as_bytes().to_vec(),
            answers: keys.answers_id().as_bytes().to_vec(),
            words: keys.words_id().as_bytes().to_vec(),
        };
        let response = Response {
            card,
            submission,
            consent: Consent::given(notice, person.purposes.clone(), service.today()).unwrap(),
            sheet: person.sheet.clone(),
            words: person.words.clone(),
            mode: ReceiptMode::Full,
            help: Help::Alone,
        };
        match send_response(service, &open, response).unwrap() {
            Sent::Stored(Some(_)) => (pair, receipt),
            other => panic!("not stored: {other:?}"),
        }
    }

    /// Some more people send; they are returned, and are no part of the truth.
    pub fn send_more(&mut self, number: usize) -> Vec<Pair> {
        let people: Vec<_> = random_responses(&self.chance, number).collect();
        people.iter().map(|one| self.send(1, one).0).collect()
    }

    fn columns(&self, receipt: &ReceiptCode) -> Vec<(&'static str, Vec<u8>)> {
        let keys = self.world.service.vault.receipt_keys(receipt);
        let read = self.world.service.store.read(|tx| {
            let sheet = answer_sheets::find(tx, &keys)?.unwrap().1.columns;
            let words = words::find(tx, &keys)?.unwrap().columns;
            Ok::<_, StoreError>([
                ("wrap", sheet.wrap),
                ("head", sheet.head),
                ("answers", sheet.answers),
                ("about", sheet.about),
                ("wrap of words", words.wrap),
                ("head of words", words.head),
                ("raw", words.raw),
                ("reading", words.reading),
            ])
        });
        read.unwrap().into_iter().filter_map(|(name, bytes)| Some((name, bytes?))).collect()
    }

    fn note_as_gone(&mut self, receipt: &ReceiptCode) {
        let columns = self.columns(receipt);
        self.gone.extend(columns);
    }

    /// ACC-8: the audit log says nothing of people who send.
    pub fn sending_left_no_entry(&self) {
        assert_eq!(last(&self.world.service), self.log_before);
    }
}

/// The segment of the journal in use.
pub fn segment(world: &World, engine: Engine) -> String {
    if engine == Engine::Sqlite {
        return String::new();
    }
    let current = "SELECT pg_walfile_name(pg_current_wal_lsn())";
    on(&world.database.text, async |client| client.query_one(current, &[]).await.unwrap().get(0))
}
