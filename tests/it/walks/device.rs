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

/// What the host is called below.
const HOST: &str = "the host";

/// Where Chromium may keep the host, the neutral addresses and titles: its history, open tabs, icons, settings, the
/// cache of our own stylesheet, script and icon, and the driver's log, which only tests have.
const KNOWN: [&str; 10] = [
    "Default/History",
    "Default/Sessions/",
    "Default/Favicons",
    "Default/Preferences",
    "Default/Cache/Cache_Data/",
    "Default/Code Cache/js/",
    "Default/Network Persistent State",
    "Default/Site Characteristics Database/",
    "segmentation_platform/ukm_db",
    "chrome_debug.log",
];

/// Places by what stands there.
type Places = BTreeMap<&'static str, BTreeSet<String>>;

/// What was found of hers, and what names no topic.
struct Traces {
    hers: Places,
    neutral: Places,
}

/// Where `words` stand in the files of a browser's profile: the file's own name without numbers, per word.
fn found_in(profile: &Path, words: &[(&'static str, String)]) -> Places {
    let searches: Vec<_> = words.iter().map(|(name, word)| (*name, Search::of(word))).collect();
    let mut found: Places = words.iter().map(|(name, _)| (*name, BTreeSet::new())).collect();
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
async fn walked(scripts: Scripts) -> Traces {
    let house = House::open(Engine::Sqlite);
    let site = NeutralSite::open();
    let served = site.serve(&house);
    let profile = tempfile::tempdir().unwrap();
    let typed = word();
    let card = house.cards(1).remove(0).letters();
    let browser = Browser::start_in(Some(profile.path()), Screen::Phone, scripts).await;
    let mut her = Walker::with(browser, &served, "/v/7k2m", Language::ENGLISH, scripts, "device").await;
    her.enters(&card).await;
    her.writes_on_one_page(&typed).await;
    her.press("to-check").await;
    her.press("check-go-on").await;
    let code = her.code().await;
    her.press("send").await;
    her.go("/c").await;
    her.browser.fill(&her.words.t("return-heading"), &code).await;
    her.press("return-open").await;
    her.says(&typed).await;
    her.leave_for("Dry").await;
    let hers = vec![
        ("what she wrote", typed),
        ("her answer", her.words.option("Q1", 0)),
        ("a question", her.words.question("Q1")),
        ("a question of words", her.words.question("Q12")),
        ("a consent", her.words.purpose("C2")),
        ("the topic", "sexual violence".to_owned()),
        ("the card", card.clone()),
        ("the card without spaces", card.replace([' ', '-'], "")),
        ("the code", code.clone()),
        ("the code without spaces", code.replace(' ', "")),
        ("a sealed state", "name=\"state\"".to_owned()),
    ];
    let neutral = vec![
        (HOST, served.address.to_string()),
        ("the address", format!("{}/v/7k2m", served.address)),
        ("the way back", format!("{}/c", served.address)),
        ("the way out", format!("{}/exit", served.address)),
        ("a title", format!(" – {}", her.words.t("name"))),
    ];
    her.browser.quit().await;
    let found = Traces { hers: found_in(profile.path(), &hers), neutral: found_in(profile.path(), &neutral) };
    site.server.stop(false).await;
    found
}

/// Says that nothing of hers is there, and that what is neutral stands where docs/device-traces.md says and nowhere else.
async fn tells_only_that_somebody_was_here(scripts: Scripts) {
    let traces = walked(scripts).await;
    for (name, places) in &traces.hers {
        assert!(places.is_empty(), "{name} stands in {places:?}");
    }
    assert!(traces.neutral[HOST].contains("Default/History"), "the search finds what is there: {:?}", traces.neutral);
    for (name, places) in &traces.neutral {
        let elsewhere: Vec<_> =
            places.iter().filter(|place| !KNOWN.iter().any(|known| place.starts_with(known))).collect();
        assert!(elsewhere.is_empty(), "{name} also stands in {elsewhere:?}");
    }
}

/// Keeps SAF-8 and SAF-11: what she wrote, chose and was shown is in no file of the browser.
#[tokio::test]
async fn saf_8_a_browsers_files_tell_only_that_somebody_was_here_with_scripts_on() {
    tells_only_that_somebody_was_here(Scripts::On).await;
}

/// Keeps SAF-8 and SAF-11: the same with scripts off, where every step is a form that the browser might keep.
#[tokio::test]
async fn saf_8_a_browsers_files_tell_only_that_somebody_was_here_with_scripts_off() {
    tells_only_that_somebody_was_here(Scripts::Off).await;
}
