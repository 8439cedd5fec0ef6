//! Releases as files, over HTTP: the workbook and the data package say what the artefact says, and anybody can check it.

mod package;
mod verify;
mod workbook;

use linden::cli::demo::participants::{published_sample, random_responses};
use linden::domain::consultation::Definition;
use linden::randomness::SeededRandomness;
use linden::store::StoreError;
use linden::store::releases::{self, StoredRelease};

use crate::api::Software;
use crate::support::engine::Engine;
use crate::support::house::{House, Served, begin};
use crate::support::release::{sample_definition, signed_release, signed_release_of};

const TAGS: [&str; 6] = ["en", "fr", "ar", "sw", "uk", "es"];

/// A house that published the demonstration's sample and a release of people nobody chose.
struct Published {
    served: Served,
    _house: House,
}

pub(super) fn publish(house: &House, release: StoredRelease) {
    let (id, number) = (house.consultation, release.number);
    let published = house.service.store.write(move |tx| {
        releases::insert(tx, id, &release)?;
        releases::update_published(tx, id, number, begin().date_naive())?;
        Ok::<_, StoreError>(())
    });
    published.unwrap();
}

impl Published {
    fn on(engine: Engine) -> Self {
        let house = House::open(engine);
        publish(&house, signed_release(&house.service, 1));
        let seed = rand::random();
        println!("the release nobody chose has the seed {seed}");
        // Another number than the sample's, from which it must differ.
        let number = 20 + seed % 150;
        let number = if number == 64 { 65 } else { number };
        let people: Vec<_> = random_responses(&SeededRandomness::new(seed), number as usize).collect();
        assert_ne!(people.len(), published_sample().len());
        publish(&house, signed_release_of(&house.service, 2, &sample_definition(), &people));
        Self { served: house.serve(), _house: house }
    }

    /// One release, of the sample's people answering this definition.
    fn of(engine: Engine, definition: &Definition) -> Self {
        let house = House::open(engine);
        publish(&house, signed_release_of(&house.service, 1, definition, &published_sample()));
        Self { served: house.serve(), _house: house }
    }

    fn get(&self, file: &str) -> Vec<u8> {
        let answer = Software::at(&self.served).get(&format!("/consultations/7k2m/releases/{file}"));
        assert_eq!(answer.status, 200, "{file}: {}", answer.text);
        answer.bytes
    }

    /// The table's rows, the heading first.
    fn table(&self, file: &str) -> Vec<Vec<String>> {
        let bytes = self.get(file);
        rows_of(&bytes)
    }
}

fn rows_of(csv: &[u8]) -> Vec<Vec<String>> {
    let mut table = csv::ReaderBuilder::new().has_headers(false).from_reader(csv);
    table.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}
