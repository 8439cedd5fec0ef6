//! Releases that were not built by a custodian but are signed as if: for what reads releases.
//!
//! ```ignore
//! let release = signed_release(&house.service, 1);
//! house.service.store.write(move |tx| releases::insert(tx, id, &release)).unwrap();
//! ```

use linden::actions::service::Service;
use linden::cli::demo::participants::published_sample;
use linden::domain::folder;
use linden::domain::release::artefact::{Artefact, Heading};
use linden::domain::release::disclosure::{DisclosurePolicy, Profile};
use linden::domain::release::labels::ThemeLists;
use linden::domain::release::tally::Tally;
use linden::store::releases::StoredRelease;
use linden::web::results::phrases;

use super::house::demo_folder;

/// A release of the sample, with the scored answers of its 64 made-up people and no themes, signed by `service` and not
/// published yet.
pub fn signed_release(service: &Service, number: u32) -> StoredRelease {
    let definition = folder::check(&demo_folder()).unwrap().definition;
    let mut tally = Tally::new(&definition, ThemeLists::default());
    for person in published_sample() {
        tally.add_answers(&person.sheet.answers, &person.sheet.about).unwrap();
    }
    let policy = DisclosurePolicy::from(Profile::Standard);
    let release = policy.release(&tally).unwrap();
    let heading = Heading { number, key: "PUBLIC-KEY".to_owned() };
    let written = Artefact::new(&release, heading, &phrases(policy.parameters())).unwrap().store().unwrap();
    let signature = service.vault.signing().sign_release(written.bytes());
    let artefact = written.bytes().to_vec();
    StoredRelease { number, artefact, sha256: written.sha256(), signature, published_on: None }
}
