//! Releases that were not built by a custodian but are signed as if: for what reads releases.
//!
//! ```ignore
//! let release = signed_release(&house.service, 1);
//! house.service.store.write(move |tx| releases::insert(tx, id, &release)).unwrap();
//! ```

use std::collections::BTreeMap;

use linden::actions::releases::accept_terms::{accept_terms, terms_sha256};
use linden::actions::service::Service;
use linden::cli::demo::participants::{Q12_THEMES, Q14_THEMES, SampleResponse, ThemeName, published_sample};
use linden::domain::consultation::Definition;
use linden::domain::folder;
use linden::domain::ids::QuestionId;
use linden::domain::release::artefact::{Artefact, Heading};
use linden::domain::release::disclosure::{DisclosurePolicy, Profile};
use linden::domain::release::labels::ThemeLists;
use linden::domain::release::tally::{Tally, ThemeMarks};
use linden::domain::terms::Terms;
use linden::domain::text::Language;
use linden::store::releases::StoredRelease;
use linden::web::results::phrases;

use super::world::World;

use super::house::demo_folder;

fn question(id: &str) -> QuestionId {
    QuestionId::new(id).unwrap()
}

/// The themes of the sample's two text questions.
pub fn themes() -> ThemeLists {
    let list = |names: &[ThemeName]| {
        let spoken = |(tag, name): (&str, &str)| (Language::new(tag).unwrap(), name.to_owned());
        let named = names.iter().map(|name| name.names().map(spoken).collect::<BTreeMap<_, _>>());
        (0u8..).zip(named).collect()
    };
    ThemeLists([(question("Q12"), list(&Q12_THEMES)), (question("Q14"), list(&Q14_THEMES))].into())
}

fn marks(person: &SampleResponse) -> ThemeMarks {
    let bits = |themes: &[u8]| themes.iter().fold(0u64, |bits, theme| bits | 1 << theme);
    let wrote = |id: &str| person.words.texts.contains_key(&question(id));
    let both = [("Q12", bits(&person.q12_themes)), ("Q14", bits(&person.q14_themes))];
    ThemeMarks(both.into_iter().filter(|(id, _)| wrote(id)).map(|(id, bits)| (question(id), bits)).collect())
}

/// These people, counted.
pub fn tally<'p>(definition: &Definition, people: impl IntoIterator<Item = &'p SampleResponse>) -> Tally {
    let mut tally = Tally::new(definition, themes());
    for person in people {
        tally.add_answers(&person.sheet.answers, &person.sheet.about).unwrap();
        tally.add_marks(&marks(person)).unwrap();
    }
    tally
}

/// The release of the sample's 64 made-up people, signed by `service` and not published yet.
pub fn signed_release(service: &Service, number: u32) -> StoredRelease {
    signed_release_of(service, number, &sample_definition(), &published_sample())
}

/// The definition of the demonstration.
pub fn sample_definition() -> Definition {
    folder::check(&demo_folder()).unwrap().definition
}

/// The same of these people and this definition.
pub fn signed_release_of(
    service: &Service,
    number: u32,
    definition: &Definition,
    people: &[SampleResponse],
) -> StoredRelease {
    let policy = DisclosurePolicy::from(Profile::Standard);
    let release = policy.release(&tally(definition, people)).unwrap();
    let signing = service.vault.signing();
    let heading = Heading { number, key: data_encoding::BASE64URL_NOPAD.encode(signing.verifier().as_bytes()) };
    let written = Artefact::new(&release, heading, &phrases(policy.parameters())).unwrap().store().unwrap();
    let signature = signing.sign_release(written.bytes());
    let artefact = written.bytes().to_vec();
    StoredRelease { number, artefact, sha256: written.sha256(), signature, published_on: None }
}

/// Somebody accepts the terms that come before the first look at results (ACC-12).
pub fn accepts_terms(world: &World, name: &str) {
    let shown = terms_sha256(Terms::in_language("en"));
    accept_terms(&world.service, &world.may(name), shown).unwrap();
}
