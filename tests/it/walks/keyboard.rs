//! Everything a participant can do, with the keyboard alone, scripts on and off (SAF-1; WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7,
//! 2.4.11): from the first page to the last, then back with the code: read, change, take back.

use linden::web::languages::Language;

use super::walker::Walker;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine;
use crate::support::house::House;

/// Keeps SAF-1 with scripts off, on a phone.
#[tokio::test]
async fn saf_1_everything_is_done_with_the_keyboard_alone_without_scripts() {
    walk(Screen::Phone, Scripts::Off).await;
}

/// Keeps SAF-1 with scripts on, on a wide screen.
#[tokio::test]
async fn saf_1_everything_is_done_with_the_keyboard_alone_with_scripts() {
    walk(Screen::Desk, Scripts::On).await;
}

/// Keeps SAF-1: the form that is one long page, where most lies beside what is seen.
#[tokio::test]
async fn saf_1_the_one_page_form_is_filled_with_the_keyboard_alone() {
    for (screen, scripts) in [(Screen::Phone, Scripts::Off), (Screen::Phone, Scripts::On)] {
        let house = House::open(Engine::Sqlite);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Walker::on(screen, &served, "/v/7k2m", Language::ENGLISH, scripts, "keys").await;
        enter(&her, &card, &["C1", "C2", "C4"]).await;
        her.strikes_on("one-page").await;
        her.goes_through("one page").await;
        let words = &her.words;
        her.turns_to_in("Q1", &words.option("Q1", 3)).await;
        for place in 0..4 {
            her.ticks(&words.option("Q5", place)).await;
        }
        her.types_into(&words.question("Q12"), "One thing.").await;
        her.turns_to_in("Q13.P8", &words.option("Q13", 2)).await;
        her.turns_to_in("about.region", &words.band_option("region", 3)).await;
        her.strikes_on("to-check").await;
        her.reads("fault-too-many").await;
        her.goes_through("one page, once more").await;
        her.ticks(&words.option("Q5", 0)).await;
        her.strikes_on("to-check").await;
        her.reads("check-lead").await;
        her.says(&words.option("Q13", 2)).await;
    }
}

async fn walk(screen: Screen, scripts: Scripts) {
    let house = House::that_saves(Engine::Sqlite);
    let cards = house.cards(2);
    let served = house.serve();
    let mut her = Walker::on(screen, &served, "/v/7k2m", Language::ENGLISH, scripts, "keys").await;
    her.goes_through("start").await;
    look_beside(&her).await;
    enter(&her, &cards[0].letters(), &["C1", "C2", "C4"]).await;
    her.goes_through("draft").await;
    her.strikes_on("draft-next").await;
    answer(&her).await;
    let code = send(&her).await;
    assert_eq!(house.counts()["answer_sheet"], 1);
    come_back(&mut her, &code).await;
    assert_eq!(house.counts()["answer_sheet"], 0);
    her.go("/v/7k2m").await;
    stop(&her, &cards[1].letters()).await;
    assert_eq!(house.counts()["saved_visit"], 1);
}

/// The pages beside the way, before there is anything to lose.
async fn look_beside(her: &Walker) {
    for (link, page) in
        [("support", "support"), ("safety", "safety"), ("answers", "answers"), ("languages", "languages")]
    {
        her.strikes_on(link).await;
        her.goes_through(page).await;
        her.browser.back().await;
    }
}

/// From the start to the draft, with a slip in the card's code on the way.
async fn enter(her: &Walker, card: &str, yeses: &[&str]) {
    let words = &her.words;
    her.strikes_on("have-card").await;
    her.goes_through("card").await;
    her.strikes_on("go-on").await;
    her.reads("fault-no-code").await;
    her.goes_through("card, once more").await;
    her.types_into(&words.t("card-heading"), card).await;
    her.strikes_on("go-on").await;
    her.reads("notice-lead").await;
    her.strikes_open("notice-rest").await;
    her.goes_through("notice").await;
    her.strikes_on("understood-open").await;
    her.goes_through("have I understood").await;
    her.strikes_on("back-to-step").await;
    her.strikes_on("go-on").await;
    her.goes_through("adults").await;
    her.strikes_on("yes").await;
    her.goes_through("choices").await;
    for code in ["C1", "C2", "C3", "C4", "C5", "C6"] {
        her.turns_to_in(code, &words.t(if yeses.contains(&code) { "yes" } else { "no" })).await;
    }
    her.strikes_on("go-on").await;
    her.reads("draft-lead").await;
}

/// Every kind of question.
async fn answer(her: &Walker) {
    let words = &her.words;
    her.goes_through("scale").await;
    her.turns_to(&words.option("Q1", 3)).await;
    her.strikes_on("next").await;
    her.strikes_on("skip").await;
    her.turns_to(&words.option("Q3", 0)).await;
    her.strikes_on("support").await;
    her.goes_through("support, on the way").await;
    her.strikes_on("back-to-step").await;
    her.goes_through("scale, chosen").await;
    her.strikes_on("next").await;
    her.strikes_on("skip").await;
    for place in [1, 2, 7] {
        her.ticks(&words.option("Q5", place)).await;
    }
    her.goes_through("several").await;
    her.strikes_on("next").await;
    rank(her).await;
    her.goes_through("ranking").await;
    her.strikes_on("next").await;
    her.goes_through("sensitive").await;
    her.strikes_on("skip-sensitive").await;
    for _ in 8..=11 {
        her.strikes_on("skip").await;
    }
    her.types_into(&words.question("Q12"), "A home.").await;
    her.goes_through("text").await;
    her.strikes_on("next").await;
    her.goes_through("parts").await;
    her.strikes_text(&words.part_button(8)).await;
    her.strikes_open("part-read").await;
    her.goes_through("part").await;
    her.turns_to(&words.option("Q13", 1)).await;
    her.types_into(&words.t("part-comment"), "Say how.").await;
    her.strikes_on("part-done").await;
    her.strikes_on("parts-done").await;
    her.strikes_on("skip").await;
    her.goes_through("about you").await;
    her.turns_to_in("about.gender", &words.band_option("gender", 0)).await;
    her.strikes_on("next").await;
}

/// All three places of the ranking, with the arrows: every other field of a row belongs to another group.
async fn rank(her: &Walker) {
    her.goes_through("ranking, empty").await;
    for (field, place) in [("Q6.1", 2), ("Q6.2", 0), ("Q6.3", 4)] {
        let fields = format!("document.querySelectorAll('[name=\"{field}\"]')");
        let named =
            "getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id).textContent.trim())";
        let said = her.run(&format!("return {fields}[{place}].{named}.join(' ')")).await;
        assert!(said.as_str().unwrap().contains(&her.words.option("Q6", place)), "{said}");
        her.turns_to_in(field, said.as_str().unwrap()).await;
    }
}

/// The check page, a change from there, the code page, *Send*; gives the code.
async fn send(her: &Walker) -> String {
    let words = &her.words;
    her.reads("check-lead").await;
    her.goes_through("check").await;
    her.strikes_text(&words.row_button("change", &words.short("Q1"))).await;
    her.turns_to(&words.option("Q1", 4)).await;
    her.strikes_on("keep-answer").await;
    her.says(&words.option("Q1", 4)).await;
    her.turns_to_in("feeling", &words.t("feeling-all-right")).await;
    her.strikes_on("check-go-on").await;
    let code = her.code().await;
    her.strikes_open("code-in-numbers").await;
    her.strikes_open("code-other").await;
    her.goes_through("code").await;
    her.strikes_on("send").await;
    her.reads("done-heading").await;
    her.strikes_open("done-code").await;
    her.goes_through("done").await;
    code
}

/// Reads, changes an answer, takes one purpose back and adds another, reads the papers, takes everything back.
async fn come_back(her: &mut Walker, code: &str) {
    her.go("/c").await;
    her.goes_through("return").await;
    let words = &her.words;
    her.types_into(&words.t("return-heading"), code).await;
    her.strikes_on("return-open").await;
    her.goes_through("own answers").await;
    her.strikes_text(&words.row_button("change", &words.short("Q1"))).await;
    her.turns_to(&words.option("Q1", 1)).await;
    her.strikes_on("save-answer").await;
    her.reads("news-changed").await;
    her.goes_through("own answers, changed").await;
    her.strikes_text(&words.row_button("to-no", &words.purpose("C4"))).await;
    her.goes_through("one purpose").await;
    her.strikes_on("purpose-remove-button").await;
    her.reads("news-withdrawn").await;
    her.strikes_text(&words.row_button("to-yes", &words.purpose("C5"))).await;
    her.strikes_on("purpose-add-button").await;
    her.strikes_on("own-notice-open").await;
    her.goes_through("own notice").await;
    her.strikes_on("back").await;
    her.strikes_on("receipt-open").await;
    her.goes_through("before the full receipt").await;
    her.strikes_on("back").await;
    her.strikes_on("return-take-back").await;
    her.goes_through("take back").await;
    her.strikes_on("take-back-yes").await;
    her.goes_through("taken back").await;
}

/// Stops on the way, saves to come back, and deletes nothing by mistake.
async fn stop(her: &Walker, card: &str) {
    enter(her, card, &["C1"]).await;
    her.strikes_on("draft-next").await;
    her.turns_to(&her.words.option("Q1", 3)).await;
    her.strikes_on("stop").await;
    her.goes_through("stop").await;
    her.strikes_on("save-title").await;
    her.goes_through("save").await;
    her.strikes_on("save-button").await;
    her.goes_through("saved").await;
}
