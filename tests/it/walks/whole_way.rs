//! The whole way in a real browser: card, notice, choices, draft, every kind of question, about you, check, code,
//! *Send*; then back with the code: read, change, take back.

use linden::domain::card::CardCode;
use linden::web::languages::Language;

use super::walker::Walker;
use crate::support::browser::Scripts;
use crate::support::engine::Engine;
use crate::support::house::House;

/// What she writes, in her language.
struct Typed {
    missing: &'static str,
    comment: &'static str,
    first: &'static str,
}

const ENGLISH: Typed = Typed {
    missing: "A home for the first year.\nAnd somebody who asks us again.",
    comment: "Say how leaders are chosen.",
    first: "Ask us before you decide.",
};

const ARABIC: Typed = Typed {
    missing: "سكن في السنة الأولى.\nومن يسألنا مرة أخرى.",
    comment: "اذكروا كيف يُختار القادة.",
    first: "اسألونا قبل أن تقرروا.",
};

/// Keeps SAF-1, SAF-9, SAF-10, SAF-11, SAF-16, SAF-17, CON-9 and CON-14 on every page of the way, in English.
#[tokio::test]
async fn the_whole_way_is_walked_on_a_phone_without_scripts() {
    walk(Language::ENGLISH, &ENGLISH).await;
}

/// Keeps LNG-2: the same way in Arabic, from right to left, with the card typed in Arabic digits.
#[tokio::test]
async fn the_whole_way_is_walked_in_arabic() {
    walk(Language::ARABIC, &ARABIC).await;
}

/// SAF-9: with scripts on, too, nothing is kept in the browser, from the first page to the code and back.
#[tokio::test]
async fn with_scripts_on_nothing_is_kept_either() {
    let house = House::open(Engine::Sqlite);
    let card = house.cards(1).remove(0);
    let served = house.serve();
    let mut her = Walker::at(&served, "/v/7k2m", Language::ENGLISH, Scripts::On, "scripts").await;
    enter(&her, &card).await;
    choose(&her).await;
    her.browser.choose(&her.words.option("Q1", 0)).await;
    her.press("next").await;
    her.press("stop").await;
    her.press("stop-send-button").await;
    let code = send(&her).await;
    her.go("/c").await;
    her.browser.fill(&her.words.t("return-heading"), &code).await;
    her.press("return-open").await;
    her.look("20-own").await;
    take_everything_back(&mut her, &code).await;
}

async fn walk(language: Language, typed: &Typed) {
    let house = House::open(Engine::Sqlite);
    let card = house.cards(1).remove(0);
    let served = house.serve();
    let mut her = Walker::at(&served, "/v/7k2m", language, Scripts::Off, "way").await;
    enter(&her, &card).await;
    choose(&her).await;
    answer_scales_and_lists(&her).await;
    answer_in_words(&her, typed).await;
    tell_about_her(&her).await;
    check(&her, typed).await;
    assert_eq!(house.counts()["answer_sheet"], 0, "nothing is stored before Send");
    let code = send(&her).await;
    assert_eq!((house.counts()["answer_sheet"], house.counts()["spent"]), (1, 1));
    come_back(&mut her, &code, typed).await;
    change_her_choices(&her).await;
    take_everything_back(&mut her, &code).await;
    assert_eq!((house.counts()["answer_sheet"], house.counts()["words"]), (0, 0));
}

/// The card's code as it would be typed: letters in English, Arabic digits in Arabic.
fn as_typed(language: Language, card: &CardCode) -> String {
    if language == Language::ENGLISH {
        return card.letters();
    }
    card.digits()
        .chars()
        .map(|digit| {
            digit.to_digit(10).map_or(digit, |value| ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'][value as usize])
        })
        .collect()
}

async fn enter(her: &Walker, card: &CardCode) {
    her.look("01-start").await;
    her.press("have-card").await;
    her.look("02-card").await;
    let typed = as_typed(her.words.language, card);
    let field = her.words.t("card-heading");
    // One wrong character is always found out.
    let (one, other) = if her.words.language == Language::ENGLISH { ('A', 'B') } else { ('٠', '١') };
    let wrong = if typed.starts_with(one) { other } else { one };
    let misspelt: String = std::iter::once(wrong).chain(typed.chars().skip(1)).collect();
    her.browser.fill(&field, &misspelt).await;
    her.press("go-on").await;
    her.reads("fault-misspelt").await;
    her.look("02-card-misspelt").await;
    her.browser.fill(&field, &typed).await;
    her.press("go-on").await;
    her.reads("notice-lead").await;
    her.look("03-notice").await;
    her.unfold("notice-rest").await;
    her.look("03-notice-all").await;
    her.press("understood-open").await;
    her.unfold("understood-undo-2").await;
    her.look("03-understood").await;
    her.press("back-to-step").await;
    her.press("go-on").await;
    her.look("04-adults").await;
    her.press("yes").await;
}

async fn choose(her: &Walker) {
    her.look("04-choices").await;
    for (purpose, said) in [("C1", "yes"), ("C2", "yes"), ("C3", "no"), ("C4", "yes"), ("C5", "no"), ("C6", "yes")] {
        her.browser.choose_in(&her.words.purpose(purpose), &her.words.t(said)).await;
    }
    her.look("04-choices-made").await;
    her.press("go-on").await;
    her.reads("draft-lead").await;
    her.look("05-draft").await;
    her.press("draft-next").await;
}

async fn answer_scales_and_lists(her: &Walker) {
    let words = &her.words;
    her.look("06-scale").await;
    her.browser.choose(&words.option("Q1", 0)).await;
    her.press("next").await;
    her.press("skip").await;
    her.browser.choose(&words.option("Q3", 1)).await;
    her.press("support").await;
    her.reads("support-lead").await;
    her.look("07-support").await;
    her.press("back-to-step").await;
    assert!(her.browser.is_set(&words.option("Q3", 1)).await, "what was chosen is not lost on the way to support");
    her.look("07-scale-chosen").await;
    her.press("next").await;
    her.browser.choose(&words.option("Q4", 2)).await;
    her.press("next").await;
    her.look("08-several").await;
    for place in [0, 1, 2, 7] {
        her.browser.tick(&words.option("Q5", place)).await;
    }
    her.press("next").await;
    her.reads("fault-too-many").await;
    her.look("08-several-too-many").await;
    her.browser.untick(&words.option("Q5", 0)).await;
    her.press("next").await;
    her.rank("rank-1", &words.option("Q6", 2)).await;
    her.rank("rank-2", &words.option("Q6", 0)).await;
    her.look("09-ranking").await;
    her.press("next").await;
    her.says(&words.note("Q7")).await;
    her.look("10-sensitive").await;
    her.press("skip-sensitive").await;
    her.browser.tick(&words.option("Q8", 3)).await;
    her.press("next").await;
    her.browser.choose(&words.option("Q9", 1)).await;
    her.look("11-single").await;
    her.press("next").await;
    her.browser.choose(&words.option("Q10", 0)).await;
    her.look("11-agreement").await;
    her.press("next").await;
    her.browser.choose(&words.option("Q11", 3)).await;
    her.press("next").await;
}

async fn answer_in_words(her: &Walker, typed: &Typed) {
    let words = &her.words;
    her.browser.fill(&words.question("Q12"), typed.missing).await;
    her.look("12-text").await;
    her.press("next").await;
    her.look("13-parts").await;
    her.press_text(&words.part_button(8)).await;
    her.browser.choose(&words.option("Q13", 1)).await;
    her.browser.fill(&words.t("part-comment"), typed.comment).await;
    her.unfold("part-read").await;
    her.look("13-part").await;
    her.press("part-done").await;
    let answered = format!("{} {}", words.part_button(8), words.option("Q13", 1));
    her.press_text(&answered).await;
    assert_eq!(her.browser.value(&words.t("part-comment")).await, typed.comment);
    her.press("back").await;
    her.look("13-parts-answered").await;
    her.press("parts-done").await;
    her.browser.fill(&words.question("Q14"), typed.first).await;
    her.press("next").await;
}

async fn tell_about_her(her: &Walker) {
    let words = &her.words;
    her.reads("about-lead").await;
    her.look("14-about").await;
    her.browser.choose_in(&words.band("gender"), &words.band_option("gender", 0)).await;
    her.browser.choose_in(&words.band("age"), &words.t("rather-not-say")).await;
    her.press("stop").await;
    her.look("15-stop").await;
    her.press("stop-back").await;
    her.press("next").await;
}

async fn check(her: &Walker, typed: &Typed) {
    let words = &her.words;
    her.reads("check-lead").await;
    for said in [words.option("Q1", 0), words.option("Q5", 7), words.option("Q13", 1), words.band_option("gender", 0)] {
        her.says(&said).await;
    }
    for said in [typed.missing, typed.comment, typed.first] {
        her.says(said).await;
    }
    her.does_not_say(&words.option("Q5", 0)).await;
    her.look("16-check").await;
    her.press_text(&words.row_button("change", &words.short("Q1"))).await;
    her.look("16-check-change").await;
    her.browser.choose(&words.option("Q1", 4)).await;
    her.press("keep-answer").await;
    her.says(&words.option("Q1", 4)).await;
    her.does_not_say(&words.option("Q1", 0)).await;
    her.press("check-choices").await;
    assert!(her.browser.is_set_in(&words.purpose("C6"), &words.t("yes")).await);
    her.browser.choose_in(&words.purpose("C6"), &words.t("no")).await;
    her.press("go-on").await;
    her.reads("check-lead").await;
    her.press("check-go-on").await;
}

/// *Send*; gives the code.
async fn send(her: &Walker) -> String {
    her.reads("code-lead").await;
    let code = her.code().await;
    her.look("17-code").await;
    her.press("send").await;
    her.reads("done-heading").await;
    her.look("18-done").await;
    her.unfold("done-code").await;
    assert_eq!(her.code().await, code);
    her.look("18-done-code").await;
    code
}

async fn come_back(her: &mut Walker, code: &str, typed: &Typed) {
    her.go("/c").await;
    her.look("19-return").await;
    her.browser.fill(&her.words.t("return-heading"), code).await;
    her.press("return-open").await;
    let words = &her.words;
    for said in [words.option("Q1", 4), words.band_option("gender", 0)] {
        her.says(&said).await;
    }
    for said in [typed.missing, typed.comment, typed.first] {
        her.says(said).await;
    }
    her.look("20-own").await;
    for file in ["own-download-txt", "own-download-json"] {
        her.says(&words.t(file)).await;
    }
    her.press_text(&words.row_button("change", &words.short("Q9"))).await;
    assert!(her.browser.is_set(&words.option("Q9", 1)).await);
    her.browser.choose(&words.option("Q9", 0)).await;
    her.look("21-own-change").await;
    her.press("save-answer").await;
    her.reads("news-changed").await;
    her.says(&words.option("Q9", 0)).await;
    her.does_not_say(&words.option("Q9", 1)).await;
    her.look("21-own-changed").await;
}

async fn change_her_choices(her: &Walker) {
    let words = &her.words;
    her.press_text(&words.row_button("to-no", &words.purpose("C4"))).await;
    her.reads("purpose-remove").await;
    her.look("22-withdraw-one").await;
    her.press("purpose-remove-button").await;
    her.reads("news-withdrawn").await;
    her.does_not_say(&words.band_option("gender", 0)).await;
    her.press_text(&words.row_button("to-yes", &words.purpose("C5"))).await;
    her.reads("purpose-add").await;
    her.look("23-add-one").await;
    her.press("purpose-add-button").await;
    her.reads("news-added").await;
    her.look("23-added").await;
}

async fn take_everything_back(her: &mut Walker, code: &str) {
    her.press("return-take-back").await;
    her.reads("take-back-lead").await;
    her.look("24-take-back").await;
    her.press("take-back-yes").await;
    her.reads("taken-back-lead").await;
    her.look("25-taken-back").await;
    her.go("/c").await;
    her.browser.fill(&her.words.t("return-heading"), code).await;
    her.press("return-open").await;
    her.reads("fault-nothing").await;
    her.look("26-opens-nothing").await;
}
