//! Forgetting: what is erased on its day, what people take back, and what a backup gives back (RET-1 to RET-7).

mod backups;
mod copies;
mod daily;
mod freed;
mod killed;
mod ledger;
mod notice;
mod pages;
mod tables;
mod two_people;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::TimeDelta;
use linden::actions::service::Service;
use linden::cli::demo::participants::SampleResponse;
use linden::clock::Clock;
use linden::domain::answer::{AboutYou, AnswerSheet, Answers, ScoredAnswer, Words};
use linden::domain::consent::{Purpose, Purposes};
use linden::domain::ids::ConsultationId;
use linden::store::{DatabaseAddress, StoreError, answer_sheets, words};
use linden::vault::rows::{AnswerRow, WordsRow};
use linden::{jobs, server};

use crate::support::engine::{Database, Engine};
use crate::support::world::World;

/// What each person wrote.
pub(crate) const WROTE: &str = "A roof that nobody can take away";

/// As many people, each with words and bands; every second one refused longer keeping.
pub(crate) fn people(number: u8) -> Vec<SampleResponse> {
    let person = |at: u8| {
        let all = [Purpose::Count, Purpose::Words, Purpose::Quote, Purpose::AboutMe, Purpose::Panel, Purpose::Keep];
        let refused = |purpose: &Purpose| *purpose == Purpose::Keep && at % 2 == 1;
        SampleResponse {
            language: "en",
            purposes: Purposes::of(all.into_iter().filter(|purpose| !refused(purpose))),
            sheet: AnswerSheet {
                answers: Answers { scored: [("Q1".parse().unwrap(), ScoredAnswer::One(at % 5))].into(), feeling: None },
                about: AboutYou { bands: [("gender".parse().unwrap(), at % 2)].into() },
            },
            words: Words { texts: [("Q12".parse().unwrap(), WROTE.to_owned())].into(), comments: [].into() },
            q12_themes: Vec::new(),
            q14_themes: Vec::new(),
        }
    };
    (0..number).map(person).collect()
}

/// Every row of both tables.
fn rows(service: &Service, id: ConsultationId) -> (Vec<AnswerRow>, Vec<WordsRow>) {
    let read = |tx: &mut linden::store::ReadTx<'_>| {
        let sheets = answer_sheets::list_after(tx, id, None, 1000)?;
        Ok::<_, StoreError>((sheets, words::list_after(tx, id, &[], 1000)?))
    };
    service.store.read(read).unwrap()
}

/// What lies in the columns of these rows, each under its name; of people who refused longer keeping under another.
fn columns((sheets, words): &(Vec<AnswerRow>, Vec<WordsRow>)) -> Vec<(&'static str, Vec<u8>)> {
    let mut all = Vec::new();
    for AnswerRow { keep, columns, .. } in sheets {
        let (answers, about) = if *keep { ("answers", "about") } else { ("not kept", "not kept") };
        all.extend([(answers, &columns.answers), (about, &columns.about), (answers, &columns.own)]);
    }
    for WordsRow { keep, columns, .. } in words {
        let (raw, rest) = if *keep { ("raw", "words") } else { ("not kept", "not kept") };
        all.extend([(raw, &columns.raw), (rest, &columns.reading), (rest, &columns.own)]);
    }
    all.into_iter().filter_map(|(name, bytes)| Some((name, bytes.clone()?))).collect()
}

/// A day passes for each of `days`, and the job runs.
fn pass(world: &World, days: i64) {
    world.clock.advance(TimeDelta::days(days));
    jobs::once(&world.service).unwrap();
}

fn names(all: &[&'static str]) -> BTreeSet<&'static str> {
    all.iter().copied().collect()
}

pub fn keys(world: &World) -> PathBuf {
    world.database.folder.path().join("keys")
}

pub fn clock(world: &World) -> Arc<dyn Clock> {
    Arc::clone(&world.clock) as Arc<dyn Clock>
}

/// The program started once more on the world's database.
fn started(world: &World) -> Arc<Service> {
    server::open_service(&world.database.address, &keys(world), clock(world)).unwrap()
}

/// An installation on an empty database with these keys, before anything is put back.
pub fn empty(engine: Engine, keys: &Path, clock: Arc<dyn Clock>) -> (Database, Arc<Service>) {
    let database = Database::fresh(engine);
    let service = server::unready_service(&database.address, keys, Vec::new(), clock).unwrap();
    (database, service)
}

/// Statements that keep rows of a table from being touched: what a disk that fails in the middle does.
fn refuse(address: &DatabaseAddress, act: &str, table: &str) -> String {
    match address {
        DatabaseAddress::Sqlite { .. } => {
            format!("CREATE TRIGGER refused BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, 'refused'); END")
        }
        DatabaseAddress::Postgres { .. } => format!(
            "CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS \
             'BEGIN RAISE EXCEPTION ''refused''; END'; \
             CREATE TRIGGER refused BEFORE {act} ON {table} FOR EACH ROW EXECUTE FUNCTION refused()"
        ),
    }
}

/// Statements that let them be touched again.
fn allow(address: &DatabaseAddress, table: &str) -> String {
    match address {
        DatabaseAddress::Sqlite { .. } => "DROP TRIGGER refused".to_owned(),
        DatabaseAddress::Postgres { .. } => format!("DROP TRIGGER refused ON {table}; DROP FUNCTION refused()"),
    }
}
