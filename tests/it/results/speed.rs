//! How long it takes to count many people, beside opening as many boxes of HPKE and nothing else. A run of the tests counts some
//! hundred; `tests/campaign counting` a hundred thousand.

use std::fs;
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use linden::actions::consultation_keys::{keys_in_use, row_sizes};
use linden::actions::releases::read_release::read_unreleased;
use linden::cli::demo::participants::{SampleResponse, random_responses};
use linden::domain::answer::Words;
use linden::domain::card::CardCode;
use linden::domain::consent::Consent;
use linden::domain::consultation::State;
use linden::domain::help::Help;
use linden::domain::ids::SubmissionId;
use linden::domain::receipt::ReceiptMode;
use linden::domain::release::artefact::{Artefact, Heading};
use linden::domain::release::disclosure::{DisclosurePolicy, Profile};
use linden::domain::release::labels::ThemeLists;
use linden::domain::release::tally::Tally;
use linden::domain::text::Language;
use linden::randomness::{Randomness, SeededRandomness, SystemRandomness};
use linden::store::{StoreError, answer_sheets, words};
use linden::vault::labels::{MARKS, Place};
use linden::vault::primitives::{KeyPair, open, seal};
use linden::vault::rows::Sending;
use linden::web::results::phrases;

use crate::on_both_engines;
use crate::support::world::World;

/// Rows that are put in with one transaction.
const TOGETHER: usize = 500;

/// How they are helped, in turn.
const HELP: [Help; 4] = [Help::Alone, Help::Interpreter, Help::SupportWorker, Help::Paper];

fn people() -> usize {
    std::env::var("LINDEN_COUNT").map_or(450, |number| number.parse().unwrap())
}

fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// These people without words, as somebody receives them who does not answer each one.
fn put_in(world: &World, people: &[SampleResponse]) {
    let found = world.found();
    let (definition, vault) = (found.definition(), &world.service.vault);
    let own = vault.for_consultation(world.id()).unwrap();
    let in_use = world.service.store.read(|tx| keys_in_use(tx, &own, world.id())).unwrap();
    let sizes = row_sizes(definition);
    let sealed = |(number, person): (usize, &SampleResponse)| {
        let card = CardCode::random(&SystemRandomness);
        let receipt = vault.issue_receipt(world.id(), &card, SubmissionId::random(&SystemRandomness));
        let keys = vault.receipt_keys(&receipt);
        let notice = definition.notice_shown(&Language::new(person.language).unwrap()).unwrap();
        let consent = Consent::given(notice, person.purposes.clone(), world.service.today()).unwrap();
        let (sheet, words) = consent.covers(person.sheet.clone(), Words::default()).unwrap();
        let (mode, help) = (ReceiptMode::Full, HELP[number % HELP.len()]);
        let sending =
            Sending { keys: &keys, mode, help, sizes: &sizes, figures: &in_use.figures, words: &in_use.words };
        (own.seal_answers(&sheet, &sending).unwrap(), own.seal_words(&words, &sending).unwrap())
    };
    thread::scope(|scope| {
        for some in people.chunks(people.len().div_ceil(threads()).max(1)) {
            scope.spawn(move || {
                for together in some.chunks(TOGETHER) {
                    let (rows, id): (Vec<_>, _) = (together.iter().enumerate().map(sealed).collect(), world.id());
                    let write = world.service.store.write(move |tx| {
                        for (answers, written) in rows {
                            answer_sheets::insert(tx, id, answers)?;
                            words::insert(tx, id, written)?;
                        }
                        Ok::<_, StoreError>(())
                    });
                    write.unwrap();
                }
            });
        }
    });
}

/// How long as many boxes take as there are of these people: each has one for the row of answers, and one for marks.
fn opening_alone(boxes: usize, largest: usize) -> Duration {
    let (pair, place) = (KeyPair::random(&SystemRandomness), Place::outside(MARKS, &[7; 32]));
    let [small, large] =
        [32, largest].map(|size| seal(pair.public(), 1, &vec![7; size], &place, &SystemRandomness).unwrap());
    let begun = Instant::now();
    thread::scope(|scope| {
        for _ in 0..threads() {
            scope.spawn(|| {
                for _ in 0..boxes.div_ceil(threads()) {
                    assert!(open(&pair, &small, &place).is_ok() && open(&pair, &large, &place).is_ok());
                }
            });
        }
    });
    begun.elapsed()
}

/// The memory of this process, in KiB.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().split(' ').next()?.parse().ok()).unwrap()
}

/// How long something took, and how much memory more at most.
fn measured(act: impl FnOnce()) -> (Duration, u64) {
    let (ended, most, before) = (AtomicBool::new(false), AtomicU64::new(0), memory());
    let took = thread::scope(|scope| {
        scope.spawn(|| {
            while !ended.load(Ordering::Relaxed) {
                most.fetch_max(memory(), Ordering::Relaxed);
                thread::park_timeout(Duration::from_millis(5));
            }
        });
        let begun = Instant::now();
        act();
        let took = begun.elapsed();
        ended.store(true, Ordering::Relaxed);
        took
    });
    (took, most.into_inner().saturating_sub(before))
}

on_both_engines! {
    /// AGG-17, AGG-19: counted in slices by as many threads as there are, the release is byte for byte that of one who counts the same
    /// answers alone and knows neither the languages nor the help. `LINDEN_COUNT_HOLD` holds the time to 1.5 times the opening alone, and the memory to 64 MiB.
    fn agg_17_many_people_are_counted_at_once_and_the_release_is_the_same(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let chance: &dyn Randomness = &SeededRandomness::new(7);
        let everyone: Vec<_> = random_responses(chance, people()).collect();
        put_in(&world, &everyone);
        // On the way the desk looks through more rows than one request does, and has nothing to read (AGG-36).
        world.bring_to(State::Analysis);
        let definition = world.found().definition().clone();
        let marks = row_sizes(&definition).marks();
        let alone = opening_alone(everyone.len(), marks);
        let (took, memory) = measured(|| _ = world.build());
        let again = opening_alone(everyone.len(), marks);
        let ratio = took.as_secs_f64() / alone.min(again).as_secs_f64();
        println!(
            "{engine:?}: {} people, {} boxes: opened alone in {alone:.2?} and {again:.2?}, released in {took:.2?} ({ratio:.2} times), {} MiB more",
            everyone.len(), 2 * everyone.len(), memory / 1024
        );

        let mut tally = Tally::new(&definition, ThemeLists::default());
        for person in &everyone {
            tally.add_answers(&person.sheet.answers, &person.sheet.about).unwrap();
        }
        let policy = DisclosurePolicy::from(Profile::from(definition.profile));
        let built = read_unreleased(&world.service, &world.may("custodian")).unwrap().unwrap();
        let heading = Heading { number: 1, key: built.artefact.artefact().key().to_owned() };
        let expected = Artefact::new(&policy.release(&tally).unwrap(), heading, &phrases(policy.parameters())).unwrap();
        assert_eq!(
            String::from_utf8_lossy(built.artefact.bytes()),
            String::from_utf8_lossy(expected.store().unwrap().bytes())
        );
        if std::env::var("LINDEN_COUNT_HOLD").is_ok() {
            assert!(ratio <= 1.5 && memory <= 64 * 1024, "{ratio:.2}, {memory} KiB");
        }
    }
}
