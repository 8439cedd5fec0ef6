//! Listening, in a real browser: under the policy that pages are sent with, scripts on or off, and at every place where a
//! question or a part of the draft is shown.

use linden::web::languages::Language;
use serde_json::json;

use super::walker::Walker;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine;
use crate::support::house::{House, demo_folder};
use crate::support::media::{CAPTIONS, clip, silence};

/// How often a player is asked whether it has what it needs.
const MOST_LOOKS: usize = 2_000;

/// What a recording that plays says of itself: nothing was fetched before, and how it stands once it is asked for.
const ASKED: &str = "const one = document.querySelector('audio'); const waits = one.networkState !== 2 && !one.readyState && !one.buffered.length; \
    for (let at = one; at; at = at.parentElement) if (at.localName === 'details') at.open = true; \
    one.preload = 'auto'; one.load(); return [waits, one.paused, one.autoplay]";
const STANDS: &str = "const one = document.querySelector('audio'); \
    return [one.error ? one.error.message || 'refused' : '', one.readyState >= 1 && one.duration > 2]";

fn house() -> House {
    let mut files = demo_folder();
    for language in ["en", "ar"] {
        for place in ["Q1", "Q12", "P1", "P8", "notice"] {
            files.add_medium(&format!("media/{language}/{place}.mp3"), silence()).unwrap();
        }
        for place in ["Q1", "P8"] {
            files.add_medium(&format!("media/{language}/{place}.webm"), clip()).unwrap();
            files.add_medium(&format!("media/{language}/{place}.vtt"), CAPTIONS.into()).unwrap();
        }
    }
    House::open_with(Engine::Sqlite, &files)
}

/// Holds that the first recording of the page waits until it is asked for, and then plays.
async fn hears(her: &Walker, place: &str) {
    let asked = her.run(ASKED).await;
    assert_eq!(asked, json!([true, true, false]), "{place}: nothing is fetched, and nothing plays by itself");
    for _ in 0..MOST_LOOKS {
        let stands = her.run(STANDS).await;
        assert_eq!(stands[0], "", "{place}: it cannot be played");
        if stands[1] == true {
            return;
        }
    }
    panic!("{place}: it never came");
}

/// Opens everything that can be heard, to be looked at.
async fn unfolds(her: &Walker) {
    her.run("for (const one of document.querySelectorAll('details')) one.open = Boolean(one.querySelector('audio'))")
        .await;
}

/// Keeps LNG-5: the notice, the draft, a question and the long page; what was typed there stands there still.
#[tokio::test]
async fn lng_5_recordings_are_heard_along_the_way() {
    for (language, screen, scripts) in [
        (Language::ENGLISH, Screen::Phone, Scripts::Off),
        (Language::ARABIC, Screen::Phone, Scripts::On),
        (Language::ENGLISH, Screen::Desk, Scripts::On),
        (Language::ARABIC, Screen::Desk, Scripts::Off),
    ] {
        let house = house();
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let name = if screen == Screen::Desk { "hearing-wide" } else { "hearing" };
        let her = Walker::on(screen, &served, "/v/7k2m", language, scripts, name).await;
        her.press("have-card").await;
        her.browser.fill(&her.words.t("card-heading"), &card).await;
        her.press("go-on").await;
        hears(&her, "the notice").await;
        her.press("go-on").await;
        her.press("yes").await;
        for purpose in ["C1", "C2"] {
            her.browser.choose_in(&her.words.purpose(purpose), &her.words.t("yes")).await;
        }
        her.press("go-on").await;
        her.look("draft-folded").await;
        hears(&her, "the draft").await;
        unfolds(&her).await;
        her.look("draft").await;
        her.press("draft-next").await;
        hears(&her, "a question").await;
        her.look("question").await;
        her.press("back").await;
        her.press("one-page").await;
        her.browser.fill(&her.words.question("Q12"), "1, 2, 3").await;
        her.look("one-page-folded").await;
        hears(&her, "the long page").await;
        unfolds(&her).await;
        her.look("one-page").await;
        assert_eq!(her.browser.value(&her.words.question("Q12")).await, "1, 2, 3");
    }
}

/// Keeps LNG-5 for whoever comes back: with scripts on, the steps stand in the place of a page that knew of no consultation, and
/// keep its policy.
#[tokio::test]
async fn lng_5_recordings_are_heard_by_whoever_comes_back() {
    for (language, screen, scripts) in [
        (Language::ENGLISH, Screen::Phone, Scripts::On),
        (Language::ARABIC, Screen::Phone, Scripts::Off),
        (Language::ENGLISH, Screen::Desk, Scripts::Off),
        (Language::ARABIC, Screen::Desk, Scripts::On),
    ] {
        let house = house();
        let card = house.cards(1).remove(0);
        let served = house.serve();
        let mut body = crate::api::full(&card);
        body["consent"]["language"] = language.tag().into();
        let send = || crate::api::Software::at(&served).sent(&body);
        let receipt = std::thread::scope(|scope| scope.spawn(send).join().unwrap());
        let name = if screen == Screen::Desk { "hearing-again-wide" } else { "hearing-again" };
        let her = Walker::on(screen, &served, "/c", language, scripts, name).await;
        her.browser.fill(&her.words.t("return-heading"), &receipt).await;
        her.press("return-open").await;
        her.press_text(&her.words.row_button("change", &her.words.short("Q1"))).await;
        hears(&her, "a question").await;
        her.look("question").await;
        her.press("back").await;
        her.press("own-notice-open").await;
        hears(&her, "the notice").await;
        unfolds(&her).await;
        her.look("notice").await;
    }
}
