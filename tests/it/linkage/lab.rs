//! An installation to which people sent, by every route, while its staff worked; and the truth about them.

use std::path::Path;
use std::time::{Instant, SystemTime};

use linden::actions::assisting::begin_entry::begin_entry;
use linden::actions::assisting::promise::{give_promise, promise_sha256};
use linden::actions::audit::keep_log::keep_log;
use linden::actions::change_response::{Change, change_response};
use linden::actions::consultations::change_role::give_role;
use linden::actions::consultations::print_cards::print_cards;
use linden::actions::consultations::print_papers::print_papers;
use linden::actions::end_visit::end_visit;
use linden::actions::recording::Trail;
use linden::actions::send_response::{Response, Sent, send_response};
use linden::actions::service::Mailing;
use linden::actions::withdraw_response::withdraw_response;
use linden::cli::demo::participants::{SampleResponse, random_responses};
use linden::domain::audit::Via;
use linden::domain::card::CardCode;
use linden::domain::consent::{Consent, Purpose};
use linden::domain::consultation::{Consultation, Open, State};
use linden::domain::help::Help;
use linden::domain::ids::{SubmissionId, VisitId};
use linden::domain::promise::Promise;
use linden::domain::receipt::{ReceiptCode, ReceiptMode};
use linden::domain::role::Role;
use linden::domain::text::Language;
use linden::jobs::mail_once;
use linden::mail::{Folder, MailAddress, Mailer};
use linden::randomness::{Randomness, SeededRandomness, SystemRandomness};
use linden::store::audit_copy::AuditCopy;
use linden::store::saved_visits::{self, SavedVisit};
use linden::store::{StoreError, answer_sheets, words};

use super::copy::Copy;
use super::people::{Moment, Pair, Route, Truth};
use super::traces::{COARSE, Rows, newer, rows};
use crate::support::cluster::on;
use crate::support::engine::{Database, Engine};
use crate::support::house::demo_folder;
use crate::support::log;
use crate::support::log_of_staff::last;
use crate::support::world::World;

/// How many people's answers there are in the end.
pub const PEOPLE: usize = 150;
/// How many take back everything.
const WITHDRAWN: usize = 10;
/// How many change their answers.
pub const CHANGED: usize = 15;
/// Who helps.
const HELPERS: [&str; 2] = ["assister", "second assister"];
/// How many come by each route: helped by an interpreter, by a support worker, and on paper. All others come alone.
const HELPED: [(Help, usize); 3] = [(Help::Interpreter, 20), (Help::SupportWorker, 20), (Help::Paper, 30)];

/// Somebody who may change later, alone.
pub struct Lone {
    pub id: Vec<u8>,
    pub receipt: ReceiptCode,
    pub person: SampleResponse,
}

/// An installation to which people sent.
pub struct Laboratory {
    pub world: World,
    pub engine: Engine,
    pub truth: Truth,
    /// Bytes that were in a row and must be nowhere.
    pub gone: Vec<(&'static str, Vec<u8>)>,
    pub lone: Option<Lone>,
    /// The rows of other tables from before anybody sent.
    before: Rows,
    /// The segment of PostgreSQL's journal in use when people began to send.
    journal_from: String,
    cards: Vec<(CardCode, usize)>,
    papers: Vec<CardCode>,
    mailer: Mailer,
    chance: SeededRandomness,
}

/// Where a database of the laboratory's lies: in memory, if the machine has such a folder. It is the same files; only waiting for the
/// disk, which shows nothing here, is left out.
pub fn database(engine: Engine) -> Database {
    let memory = Path::new("/dev/shm");
    if engine == Engine::Sqlite && memory.is_dir() { Database::under(memory) } else { Database::fresh(engine) }
}

impl Laboratory {
    /// 500 codes in four batches, one of them of paper forms; 160 people send, one after the other.
    pub fn after_sending(engine: Engine, seed: u64) -> Self {
        let began = Instant::now();
        log::keep();
        let mut laboratory = Self::opened(engine, seed);
        let opened = began.elapsed();
        laboratory.everybody_sends();
        println!("{engine:?}, seed {seed}: opened in {opened:.1?}, everybody had sent after {:.1?}", began.elapsed());
        laboratory
    }

    fn opened(engine: Engine, seed: u64) -> Self {
        let database = database(engine);
        let folder = database.folder.path().to_owned();
        let mut world = World::administered_in(database, |service| {
            let mailing = Mailing { public_address: "https://feedback.example".into() };
            let trail = Trail::new(Via::default(), Some(AuditCopy::at(folder.join("audit.jsonl"))));
            service.with_mailing(Some(mailing)).with_trail(trail)
        });
        world.import(&demo_folder()).unwrap();
        world.staff();
        world.bring_to(State::Open);
        world.invite(HELPERS[1]);
        give_role(&world.service, &world.may("ada"), world.account(HELPERS[1]), Role::Assister).unwrap();
        let promise = promise_sha256(Promise::in_language("en"));
        for name in HELPERS {
            give_promise(&world.service, &world.may(name), promise).unwrap();
        }
        let chance = SeededRandomness::new(1000 + seed);
        let batch = |number| print_cards(&world.service, &world.may("coordinator"), "envelope", number).unwrap().codes;
        let batches = [batch(200), batch(150), batch(90)].into_iter().enumerate();
        let mut cards: Vec<_> = batches.flat_map(|(at, codes)| codes.into_iter().map(move |code| (code, at))).collect();
        (&chance as &dyn Randomness).shuffle(&mut cards);
        let english = Language::new("en").unwrap();
        let printed = print_papers(&world.service, &world.may("coordinator"), "forms", 60, &english).unwrap();
        let papers = printed.papers.into_iter().map(|paper| paper.number).collect();
        let from = MailAddress::new("no-reply@feedback.example").unwrap();
        let mailer = Mailer::Folder(Folder { path: folder.join("mail"), from });
        mail_once(&world.service, &mailer).unwrap();
        let (before, journal_from) = (rows(&world.database.address), segment(&world, engine));
        let (truth, gone) = (Truth { pairs: Vec::new() }, Vec::new());
        Self { world, engine, truth, gone, lone: None, before, journal_from, cards, papers, mailer, chance }
    }

    /// A copy of everything as it lies there.
    pub fn copy(&self) -> Copy {
        Copy::of(&self.world.database, &self.journal_from)
    }

    /// What came in other tables since people began to send.
    pub fn newer_rows(&self) -> Rows {
        newer(&self.before, &rows(&self.world.database.address))
    }

    /// Everything that mail, the log and the copy of the audit log hold.
    pub fn written(&self) -> Vec<u8> {
        let folder = self.world.database.folder.path();
        let mails =
            std::fs::read_dir(folder.join("mail")).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
        let mails: Vec<_> = mails.collect();
        assert!(mails.len() >= 3, "{} mails", mails.len());
        let audit = std::fs::read(folder.join("audit.jsonl")).unwrap();
        assert!(!audit.is_empty());
        mails.into_iter().chain([audit, log::written()]).flatten().collect()
    }

    fn routes(&self, number: usize) -> Vec<(Help, usize)> {
        let helped = HELPED.iter().flat_map(|(help, number)| std::iter::repeat_n(*help, *number)).enumerate();
        let mut routes: Vec<_> = helped.map(|(at, help)| (help, 1 + at % 2)).take(number).collect();
        routes.resize(number, (Help::Alone, 0));
        (&self.chance as &dyn Randomness).shuffle(&mut routes);
        routes
    }

    fn everybody_sends(&mut self) {
        let people: Vec<_> = random_responses(&self.chance, PEOPLE + WITHDRAWN).collect();
        let routes = self.routes(people.len());
        let mut sent: Vec<(Pair, ReceiptCode)> = Vec::new();
        for (at, (one, route)) in people.iter().zip(routes).enumerate() {
            if at % 40 == 20 {
                self.staff_work(at);
            }
            let (pair, receipt) = self.send(at, one, route);
            if route.0 == Help::Alone && one.purposes.contains(Purpose::Words) && !one.words.is_empty() {
                // Not one of those who change or withdraw below.
                if at % 10 == 4 && at % 16 != 15 {
                    self.lone = Some(Lone { id: pair.answers.clone(), receipt: receipt.clone(), person: one.clone() });
                }
            }
            sent.push((pair, receipt));
        }
        for (_, receipt) in sent.iter().skip(3).step_by(PEOPLE / CHANGED).take(CHANGED) {
            self.change(receipt, &people[0]);
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
        // The day of helping is over: it is noted who helped on it.
        self.world.clock.advance(chrono::TimeDelta::days(1));
        keep_log(&self.world.service).unwrap();
    }

    /// Staff do something too: somebody is invited, by mail.
    fn staff_work(&self, at: usize) {
        self.world.invite(&format!("colleague {at}"));
        let by = self.world.administrator();
        let (name, address) = (format!("guest {at}"), crate::support::world::mail(&format!("guest {at}")));
        let language = linden::domain::mail_language::MailLanguage::default();
        linden::actions::accounts::invite_account::invite_account(&self.world.service, &by, &name, &address, language)
            .unwrap();
        mail_once(&self.world.service, &self.mailer).unwrap();
        // What a file says of its time is as coarse as that: whoever sends next does so after it.
        let until = SystemTime::now() + COARSE;
        while SystemTime::now() <= until {
            std::thread::yield_now();
        }
    }

    fn change(&mut self, receipt: &ReceiptCode, like: &SampleResponse) {
        let noted_before = self.gone.len();
        self.note_as_gone(receipt);
        let change = Change::Answers { sheet: like.sheet.clone(), words: like.words.clone() };
        // Not everybody agreed to all that somebody else wrote, and who wrote on paper changes nothing: of those nothing changes.
        let _ = change_response(&self.world.service, receipt, change);
        // What stands there still is not gone.
        let still: Vec<Vec<u8>> = self.columns(receipt).into_iter().map(|(_, bytes)| bytes).collect();
        let noted = self.gone.split_off(noted_before);
        let gone = noted.into_iter().filter(|(_, bytes)| {
            let piece = [("", bytes.clone())];
            still.iter().all(|column| super::scan::left_of(column, &piece).is_empty())
        });
        self.gone.extend(gone);
    }

    /// A card or a paper form's number, and the submission; whoever helps has begun the entry, some minutes before.
    fn code(&mut self, (help, helper): (Help, usize)) -> (CardCode, SubmissionId, usize) {
        let paper = help == Help::Paper;
        let (card, batch) = if paper { (self.papers.pop().unwrap(), 3) } else { self.cards.pop().unwrap() };
        self.world.clock.advance(chrono::TimeDelta::minutes(1));
        if help != Help::Alone {
            let name = HELPERS[helper - 1];
            assert!(begin_entry(&self.world.service, &self.world.may(name), card.clone(), help).is_ok());
            self.world.clock.advance(chrono::TimeDelta::minutes(2));
        }
        let drawn = SubmissionId::random(&SystemRandomness);
        let submission = if paper { self.world.service.vault.paper_submission(self.world.id(), &card) } else { drawn };
        (card, submission, batch)
    }

    /// One person sends and leaves; every tenth saved her visit before.
    fn send(&mut self, at: usize, person: &SampleResponse, route: (Help, usize)) -> (Pair, ReceiptCode) {
        let (card, submission, batch) = self.code(route);
        let (service, id, help) = (&self.world.service, self.world.id(), route.0);
        let receipt = service.vault.issue_receipt(id, &card, submission);
        let keys = service.vault.receipt_keys(&receipt);
        let log_before = last(service);
        let (began, line) = (SystemTime::now(), log::length());
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
        let card_id = service.vault.card_id(id, &card);
        let response = Response {
            card,
            submission,
            consent: Consent::given(notice, person.purposes.clone(), service.today()).unwrap(),
            sheet: person.sheet.clone(),
            words: person.words.clone(),
            mode: if help == Help::Paper { ReceiptMode::TakeBack } else { ReceiptMode::Full },
            help,
        };
        let sent = send_response(service, &open, response).unwrap();
        assert!(matches!(sent, Sent::Stored(Some(_))), "{sent:?}");
        let visit = VisitId::random(&SystemRandomness);
        end_visit(service, visit).unwrap();
        let moment = Moment { time: (began, SystemTime::now()), line: (line, log::length()) };
        assert_eq!(last(service), log_before, "ACC-8: the audit log says nothing of people who send");
        let pair = Pair {
            card: card_id.as_bytes().to_vec(),
            answers: keys.answers_id().as_bytes().to_vec(),
            words: keys.words_id().as_bytes().to_vec(),
            left: service.vault.ended_visit_tag(visit).as_bytes().to_vec(),
            route: Route { help, helper: route.1, batch },
            moment,
        };
        (pair, receipt)
    }

    /// Some more people send; they are returned, and are no part of the truth.
    pub fn send_more(&mut self, number: usize) -> Truth {
        let people: Vec<_> = random_responses(&self.chance, number).collect();
        Truth { pairs: people.iter().map(|one| self.send(1, one, (Help::Alone, 0)).0).collect() }
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
}

/// The segment of the journal in use.
fn segment(world: &World, engine: Engine) -> String {
    if engine == Engine::Sqlite {
        return String::new();
    }
    let current = "SELECT pg_walfile_name(pg_current_wal_lsn())";
    on(&world.database.text, async |client| client.query_one(current, &[]).await.unwrap().get(0))
}
