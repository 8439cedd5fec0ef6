//! All questions on one page, in a real browser (D3).

use linden::web::languages::Language;

use super::walker::Walker;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine;
use crate::support::house::House;

/// Keeps SAF-16: everything can be answered on one page, or left empty; what was typed is on the page that needs a
/// second look, on the way to the draft and back, and on the check page.
#[tokio::test]
async fn all_questions_are_answered_on_one_page() {
    walk(Language::ENGLISH, Screen::Phone, "one").await;
}

/// The same in Arabic.
#[tokio::test]
async fn all_questions_are_answered_on_one_page_in_arabic() {
    walk(Language::ARABIC, Screen::Phone, "one").await;
}

/// The same on a wide screen.
#[tokio::test]
async fn all_questions_are_answered_on_one_wide_page() {
    walk(Language::ENGLISH, Screen::Desk, "wide").await;
}

async fn walk(language: Language, screen: Screen, pictures: &str) {
    let house = House::open(Engine::Sqlite);
    let card = house.cards(1).remove(0).letters();
    let served = house.serve();
    let mut her = Walker::on(screen, &served, "/v/7k2m", language, Scripts::Off, pictures).await;
    her.look("01-start").await;
    her.press("have-card").await;
    her.browser.fill(&her.words.t("card-heading"), &card).await;
    her.press("go-on").await;
    her.look("03-notice").await;
    her.press("go-on").await;
    her.look("04-adults").await;
    her.press("yes").await;
    for purpose in ["C1", "C2", "C4"] {
        her.browser.choose_in(&her.words.purpose(purpose), &her.words.t("yes")).await;
    }
    her.look("04-choices").await;
    her.press("go-on").await;
    her.look("05-draft").await;
    her.press("one-page").await;
    answer(&her).await;
    her.press("to-check").await;
    her.reads("check-lead").await;
    let words = &her.words;
    for said in [words.option("Q1", 3), words.option("Q13", 2), words.band_option("region", 3), "One thing.".to_owned()]
    {
        her.says(&said).await;
    }
    her.look("16-check").await;
    her.press("check-go-on").await;
    let code = her.code().await;
    her.look("17-code").await;
    her.press("send").await;
    her.reads("done-heading").await;
    her.look("18-done").await;
    assert_eq!(house.counts()["answer_sheet"], 1);
    her.go("/c").await;
    her.browser.fill(&her.words.t("return-heading"), &code).await;
    her.press("return-take-back").await;
    her.press("take-back-yes").await;
    her.reads("taken-back-lead").await;
    assert_eq!(house.counts()["answer_sheet"], 0);
}

async fn answer(her: &Walker) {
    let words = &her.words;
    her.look("06-one-page").await;
    her.browser.choose_in(&words.question("Q1"), &words.option("Q1", 3)).await;
    for place in 0..4 {
        her.browser.choose_in(&words.question("Q5"), &words.option("Q5", place)).await;
    }
    her.browser.fill(&words.question("Q12"), "One thing.").await;
    her.browser.choose_in(&words.part_legend(8), &words.option("Q13", 2)).await;
    her.browser.choose_in(&words.band("region"), &words.band_option("region", 3)).await;
    her.press("to-check").await;
    her.reads("fault-too-many").await;
    her.look("06-one-page-too-many").await;
    assert_eq!(her.browser.value(&words.question("Q12")).await, "One thing.");
    let group = words.question("Q5");
    her.browser.untick_in(&group, &words.option("Q5", 0)).await;
    her.press("read-draft").await;
    her.reads("draft-lead").await;
    her.press("draft-next").await;
    assert_eq!(her.browser.value(&words.question("Q12")).await, "One thing.");
}
