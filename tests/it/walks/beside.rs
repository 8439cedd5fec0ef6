//! Pages beside the way, in a real browser: support, safety, languages, results, refusals and what is over.

use linden::store::releases::{self, StoredRelease};
use linden::web::languages::Language;
use serde_json::json;

use super::walker::Walker;
use crate::results::sample_artefact;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine;
use crate::support::house::House;

/// Publishes the sample's release (DOMAIN 10.5).
fn publish(house: &House) {
    let id = house.consultation;
    let written = sample_artefact();
    let signature = house.service.vault.signing().sign_release(written.bytes());
    let (artefact, sha256) = (written.bytes().to_vec(), written.sha256());
    let new = StoredRelease { number: 1, artefact, sha256, signature, published_on: None };
    let day = chrono::NaiveDate::from_ymd_opt(2026, 5, 20).unwrap();
    let stored = house.service.store.write(move |tx| {
        releases::insert(tx, id, &new)?;
        releases::update_published(tx, id, 1, day)
    });
    stored.unwrap();
    house.set_state("published");
}

async fn look_around(language: Language) {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let mut her = Walker::at(&served, "/", language, Scripts::Off, "beside").await;
    her.look("home").await;
    for (path, name) in [
        ("/v/7k2m/support", "support"),
        ("/v/7k2m/safety", "safety"),
        ("/v/7k2m/answers", "answers"),
        ("/v/7k2m/languages", "languages"),
        ("/nothing", "no-such-page"),
        ("/r/7k2m", "no-results"),
    ] {
        her.go(path).await;
        her.look(name).await;
    }
    refuse(&mut her, &house).await;
    let card = house.cards(1).remove(0).letters();
    her.go("/v/7k2m").await;
    her.enters(&card).await;
    house.clock.advance(chrono::TimeDelta::minutes(16));
    her.press("go-on").await;
    her.reads("expired-title").await;
    her.look("expired").await;
}

/// CON-1: a no to the first choice ends kindly, and every way on from there works.
async fn refuse(her: &mut Walker, house: &House) {
    let card = house.cards(1).remove(0).letters();
    her.go("/v/7k2m").await;
    her.enters(&card).await;
    her.browser.choose_in(&her.words.purpose("C1"), &her.words.t("no")).await;
    her.press("go-on").await;
    her.reads("refused-lead").await;
    her.look("refused").await;
    her.press("to-start").await;
    her.reads("start-lead").await;
}

/// Keeps LNG-2, SAF-9, SAF-11 and SAF-18 on the pages beside the way.
#[tokio::test]
async fn the_pages_beside_the_way_are_walked() {
    look_around(Language::ENGLISH).await;
}

/// The same in Arabic.
#[tokio::test]
async fn the_pages_beside_the_way_are_walked_in_arabic() {
    look_around(Language::ARABIC).await;
}

/// Keeps PAR-8: the results can be read on a phone and on a wide screen, in both languages, by day and by night.
#[tokio::test]
async fn results_are_read_on_every_screen() {
    let house = House::open(Engine::Sqlite);
    publish(&house);
    let served = house.serve();
    for (screen, name) in [(Screen::Phone, "phone"), (Screen::Desk, "wide")] {
        for language in Language::ALL {
            let her = Walker::on(screen, &served, "/r/7k2m", language, Scripts::Off, name).await;
            her.reads("results-heading").await;
            her.look("results").await;
            if screen == Screen::Phone {
                by_night(&her).await;
                her.look("results-dark").await;
            }
        }
    }
}

async fn by_night(her: &Walker) {
    let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    her.browser.devtools("Emulation.setEmulatedMedia", dark).await;
}
