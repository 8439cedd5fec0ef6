//! Reading the draft on a phone: from a part to her own words about it, and back to the line where she was.

use linden::web::languages::Language;
use serde_json::json;

use super::walker::Walker;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine;
use crate::support::house::House;

/// Whether the focus is on a button, and in view below the bar that stays.
const IN_VIEW: &str = "const one = document.activeElement, place = one.getBoundingClientRect(); \
    const bar = document.querySelector('.bar').getBoundingClientRect(); \
    return [one.value, place.top >= bar.bottom && place.bottom <= innerHeight, scrollY > 1000]";

/// Keeps PAR-1 on a phone, with scripts off and on: comment straight from a paragraph, and back to it.
#[tokio::test]
async fn par_1_a_part_is_written_about_straight_from_the_draft() {
    for (language, scripts) in
        [(Language::ENGLISH, Scripts::Off), (Language::ARABIC, Scripts::Off), (Language::ENGLISH, Scripts::On)]
    {
        let house = House::open(Engine::Sqlite);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Walker::at(&served, "/v/7k2m", language, scripts, "reading").await;
        her.enters(&card).await;
        for purpose in ["C1", "C2"] {
            her.browser.choose_in(&her.words.purpose(purpose), &her.words.t("yes")).await;
        }
        her.press("go-on").await;
        her.reads("notice-can-change").await;
        let write = format!("{}: {}", her.words.t("part-write"), her.words.number(8));
        her.press_text(&write).await;
        her.browser.choose(&her.words.option("Q13", 1)).await;
        her.browser.fill(&her.words.t("part-comment"), "1, 2, 3").await;
        her.look("part").await;
        her.press("part-done-draft").await;
        her.reads("draft-lead").await;
        assert_eq!(her.run(IN_VIEW).await, json!(["part:P8", true, true]), "{language:?} {scripts:?}: where she was");
        her.goes_through("the draft, come back to").await;
        her.look("draft").await;
        her.press_text(&format!("{write} {}", her.words.option("Q13", 1))).await;
        assert_eq!(her.browser.value(&her.words.t("part-comment")).await, "1, 2, 3");
    }
}

/// Keeps LNG-6 in a real browser: the tick on the first page, the draft in short lines, a question in easy words, and back.
#[tokio::test]
async fn lng_6_the_easy_version_is_read_on_a_phone_and_on_a_wide_screen() {
    for (language, screen, scripts) in [
        (Language::ENGLISH, Screen::Phone, Scripts::Off),
        (Language::ARABIC, Screen::Phone, Scripts::Off),
        (Language::ENGLISH, Screen::Desk, Scripts::On),
    ] {
        let house = House::open(Engine::Sqlite);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let name = if screen == Screen::Desk { "easy-wide" } else { "easy" };
        let her = Walker::on(screen, &served, "/v/7k2m", language, scripts, name).await;
        her.browser.tick(&her.words.t("easy-choose")).await;
        her.look("start").await;
        her.enters(&card).await;
        her.browser.choose_in(&her.words.purpose("C1"), &her.words.t("yes")).await;
        her.press("go-on").await;
        her.reads("draft-lead-easy").await;
        her.goes_through("the draft, easy to read").await;
        her.look("draft").await;
        her.press_text(&format!("{}: {}", her.words.t("part-choose"), her.words.number(8))).await;
        her.look("part").await;
        her.press("part-done-draft").await;
        her.press("draft-next").await;
        her.does_not_say(&her.words.question("Q1")).await;
        her.look("question").await;
        her.press("full-read").await;
        her.says(&her.words.question("Q1")).await;
        her.press("languages").await;
        her.look("languages").await;
        her.press("easy-read").await;
        her.does_not_say(&her.words.question("Q1")).await;
    }
}
