//! The public results page (PAR-8).

use linden::domain::release::artefact::{Artefact, Heading};
use linden::domain::release::disclosure::DisclosurePolicy;
use linden::domain::release::made_up::made_up;
use linden::store::releases::{self, StoredRelease};
use linden::web::results::{made_up_idea, phrases};

use crate::support::house::{House, demo_folder};
use crate::support::participant::Participant;

/// A release of made-up figures, as bytes.
pub fn a_release() -> Vec<u8> {
    let definition = linden::domain::folder::check(&demo_folder()).unwrap().definition;
    let policy = DisclosurePolicy::from(linden::domain::release::disclosure::Profile::from(definition.profile));
    let release = policy.release(&made_up(&definition, made_up_idea)).unwrap();
    let heading = Heading { number: 1, key: "made up".into() };
    let words = phrases(linden::domain::release::disclosure::Profile::from(definition.profile).parameters());
    Artefact::new(&release, heading, &words).unwrap().store().unwrap().bytes().to_vec()
}

crate::on_both_engines! {
    /// PAR-7, PAR-8: before there is a release the page says when, and shows no figure.
    fn without_a_release_the_page_says_when(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let page = Participant::at(&served, "/r/7k2m").open().expect(200);
        assert!(page.says("There are no results yet") && page.says("30 March 2026"), "{}", page.text);
        Participant::at(&served, "/ar/r/7k2m").open().expect(200);
    }

    /// PAR-8, D6: an unpublished release is shown to nobody; a published one to everybody, in both languages.
    fn only_what_is_published_is_shown(engine: Engine) {
        let house = House::open(engine);
        let id = house.consultation;
        let artefact = a_release();
        let new = StoredRelease { number: 1, artefact, sha256: [1; 32], signature: [2; 64], published_on: None };
        house.service.store.write(move |tx| releases::insert(tx, id, &new)).unwrap();
        let served = house.serve();
        assert!(Participant::at(&served, "/r/7k2m").open().says("There are no results yet"));
        let day = chrono::NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
        house.service.store.write(move |tx| releases::update_published(tx, id, 1, day)).unwrap();
        for address in ["/r/7k2m", "/ar/r/7k2m"] {
            let page = Participant::at(&served, address).open().expect(200);
            assert!(page.says("<svg") && page.says("<table"), "{}", page.text);
        }
    }
}
