//! What a browser's own files tell after the whole journey (docs/device-traces.md).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use linden::web::languages::Language;

use super::leaving::NeutralSite;
use super::walker::Walker;
use crate::support::browser::{Browser, Screen, Scripts};
use crate::support::canary::{Search, files, word};
use crate::support::engine::Engine;
use crate::support::house::House;

/// Where `words` stand in the files of a browser's profile: the file's own name without numbers, per word.
fn found_in(profile: &Path, words: &[(&'static str, String)]) -> BTreeMap<&'static str, BTreeSet<String>> {
    let searches: Vec<_> = words.iter().map(|(name, word)| (*name, Search::of(word))).collect();
    let mut found: BTreeMap<_, BTreeSet<String>> = words.iter().map(|(name, _)| (*name, BTreeSet::new())).collect();
    for file in files(profile).unwrap() {
        let Ok(content) = std::fs::read(&file) else { continue };
        let place = file.strip_prefix(profile).unwrap().to_string_lossy().replace(|c: char| c.is_ascii_digit(), "");
        for (name, search) in &searches {
            if !search.traces(&content).is_empty() {
                found.get_mut(name).unwrap().insert(place.clone());
            }
        }
    }
    found
}

/// The whole journey, to the end and back with the code; then *Leave*, and the browser is closed.
async fn walked(scripts: Scripts) -> BTreeMap<&'static str, BTreeSet<String>> {
    let house = House::open(Engine::Sqlite);
    let site = NeutralSite::open();
    let served = site.serve(&house);
    let profile = tempfile::tempdir().unwrap();
    let typed = word();
    let card = house.cards(1).remove(0).letters();
    let browser = Browser::start_in(profile.path(), Screen::Phone, scripts).await;
    let mut her = Walker::with(browser, &served, "/v/7k2m", Language::ENGLISH, scripts, "device").await;
    her.press("have-card").await;
    her.browser.fill(&her.words.t("card-heading"), &card).await;
    her.press("go-on").await;
    her.press("go-on").await;
    for purpose in ["C1", "C2"] {
        her.browser.choose_in(&her.words.purpose(purpose), &her.words.t("yes")).await;
    }
    her.press("go-on").await;
    her.press("one-page").await;
    her.browser.choose_in(&her.words.question("Q1"), &her.words.option("Q1", 0)).await;
    her.browser.fill(&her.words.question("Q12"), &typed).await;
    her.press("to-check").await;
    her.press("check-go-on").await;
    let code = her.code().await;
    her.press("send").await;
    her.go("/c").await;
    her.browser.fill(&her.words.t("return-heading"), &code).await;
    her.press("return-open").await;
    her.says(&typed).await;
    her.leave_for("Dry").await;
    let words = vec![
        ("what she wrote", typed),
        ("her answer", her.words.option("Q1", 0)),
        ("a question", her.words.question("Q1")),
        ("a question of words", her.words.question("Q12")),
        ("a consent", her.words.purpose("C2")),
        ("the card", card.replace(' ', "")),
        ("the card as shown", card.replace('-', " ")),
        ("the code", code.clone()),
        ("the code in one", code.replace(' ', "")),
        ("the state", "name=\"state\"".to_owned()),
        ("the topic", "sexual violence".to_owned()),
        ("the host", served.address.to_string()),
        ("the address", format!("{}/v/7k2m", served.address)),
        ("the way back", format!("{}/c", served.address)),
        ("a title", format!(" – {}", her.words.t("name"))),
        ("the way out", format!("{}/exit", served.address)),
    ];
    her.browser.quit().await;
    let found = found_in(profile.path(), &words);
    site.server.stop(false).await;
    found
}

#[tokio::test]
async fn a_profile_tells_no_answer_with_scripts_on() {
    println!("{:#?}", walked(Scripts::On).await);
}

#[tokio::test]
async fn a_profile_tells_no_answer_with_scripts_off() {
    println!("{:#?}", walked(Scripts::Off).await);
}
