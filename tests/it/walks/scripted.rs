//! With scripts on: leaving fast, steps in place, the idle limit, and what the browser shows afterwards (SAF-3, SAF-4,
//! SAF-7, SAF-8, SAF-10, SAF-15).

use linden::web::languages::Language;
use serde_json::{Value, json};

use super::leaving::NeutralSite;
use super::walker::Walker;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine;
use crate::support::house::{House, Served};

const SHIFT: &str = "\u{e008}";

/// What she types: never to be seen again.
const TYPED: &str = "kanarienvogelgesang";

impl Walker {
    /// How many entries the history of this tab has.
    async fn entries(&self) -> i64 {
        self.run("return history.length").await.as_i64().unwrap()
    }

    /// Presses and lets go of these keys, one after the other, wherever the focus is.
    async fn keys(&self, keys: &[&str]) {
        let strokes = keys.iter().flat_map(|key| [("keyDown", key), ("keyUp", key)]);
        let strokes: Vec<_> = strokes.map(|(kind, key)| json!({ "type": kind, "value": key })).collect();
        self.act(strokes).await;
    }

    /// Moves keys as WebDriver says it.
    async fn act(&self, strokes: Vec<Value>) {
        for stroke in strokes {
            let key = stroke["value"].as_str().unwrap();
            let (name, code) = if key == SHIFT { ("Shift", 16) } else { (key, 65) };
            let kind = if stroke["type"] == "keyDown" { "rawKeyDown" } else { "keyUp" };
            let parameters = json!({ "type": kind, "key": name, "windowsVirtualKeyCode": code });
            self.browser.devtools("Input.dispatchKeyEvent", parameters).await;
        }
    }

    async fn dots(&self) -> String {
        self.run("return document.querySelector('.dots').textContent").await.as_str().unwrap().to_owned()
    }

    /// Lets `minutes` pass for the page, as if it had rested.
    async fn rest(&self, minutes: f64) {
        let later = format!(
            "const now = Date.now; Date.now = () => now() + {minutes} * 60000; \
             document.dispatchEvent(new Event('visibilitychange'))"
        );
        self.run(&later).await;
    }

    /// What the page holds, seen or not.
    async fn source(&self) -> String {
        self.browser.client().source().await.unwrap()
    }

    /// Says that no answer and no question of hers is on the page, whichever way she came to it.
    async fn shows_nothing_of_hers(&self, where_from: &str) {
        let source = self.source().await;
        for hers in [TYPED, &self.words.option("Q1", 0), &self.words.question("Q1")] {
            assert!(!source.contains(hers), "{where_from} shows “{hers}”:\n{source}");
        }
    }

    /// Back, Forward and reload, and nothing of hers on any of the pages they lead to.
    async fn goes_back_forward_and_reloads(&self) {
        let client = self.browser.client();
        for way in ["back", "forward", "reload", "back", "reload"] {
            match way {
                "back" => client.back().await.unwrap(),
                "forward" => client.forward().await.unwrap(),
                _ => client.refresh().await.unwrap(),
            }
            self.shows_nothing_of_hers(way).await;
        }
    }
}

/// At the first question, typed into, on the one-page form.
async fn writing(served: &Served, house: &House, screen: Screen, language: Language) -> Walker {
    let card = house.cards(1).remove(0).letters();
    let her = Walker::on(screen, served, "/v/7k2m", language, Scripts::On, "scripted").await;
    her.enters(&card).await;
    her.writes_on_one_page(TYPED).await;
    her
}

/// Keeps SAF-10 (D3): with scripts on all steps are one entry of the history; each puts the focus on its heading, and
/// the browser's own Back leaves.
#[tokio::test]
async fn steps_are_one_entry_of_the_history_and_back_leaves() {
    let house = House::open(Engine::Sqlite);
    let site = NeutralSite::open();
    let served = site.serve(&house);
    for (screen, language) in [(Screen::Phone, Language::ARABIC), (Screen::Desk, Language::ENGLISH)] {
        let her = Walker::on(screen, &served, "/v/7k2m", language, Scripts::On, "scripted").await;
        let at_first = her.entries().await;
        drop(her);
        let her = writing(&served, &house, screen, language).await;
        assert_eq!(her.entries().await, at_first, "{screen:?}");
        let focus = her.run("return document.activeElement.tagName").await;
        assert_eq!(focus, json!("TEXTAREA"), "where she types");
        her.press("to-check").await;
        assert_eq!(her.run("return document.activeElement.tagName").await, json!("H1"));
        assert_eq!(her.entries().await, at_first);
        her.says(TYPED).await;
        her.look("check").await;
        her.browser.back().await;
        assert!(!her.browser.address().await.contains("/v/"), "Back leaves");
        her.shows_nothing_of_hers("Back").await;
        her.browser.client().forward().await.unwrap();
        her.shows_nothing_of_hers("Forward").await;
    }
    site.server.stop(false).await;
}

/// Keeps SAF-3, SAF-4 and SAF-8: Shift three times leaves at once; another key between starts again; dots show how far
/// it has come; afterwards Back, Forward and reload show nothing of hers, and the visit is over on the server.
#[tokio::test]
async fn shift_three_times_leaves_and_nothing_leads_back() {
    for screen in [Screen::Phone, Screen::Desk] {
        let house = House::open(Engine::Sqlite);
        let site = NeutralSite::open();
        let served = site.serve(&house);
        let her = writing(&served, &house, screen, Language::ENGLISH).await;
        her.keys(&[SHIFT, SHIFT]).await;
        assert_eq!(her.dots().await, format!("●● {}", her.words.t("leave-once-more")));
        her.keys(&["a"]).await;
        assert_eq!(her.dots().await, "");
        // Shift held while another key is struck is writing, not leaving.
        let held = [("keyDown", SHIFT), ("keyDown", "a"), ("keyUp", "a"), ("keyUp", SHIFT)];
        let held = held.map(|(kind, key)| json!({ "type": kind, "value": key })).to_vec();
        her.act(held.iter().cycle().take(12).cloned().collect()).await;
        assert_eq!(her.dots().await, "");
        her.keys(&[SHIFT]).await;
        assert_eq!(her.dots().await, format!("● {}", her.words.t("leave-twice-more")));
        her.keys(&[SHIFT, SHIFT]).await;
        her.browser.wait_for("Dry").await;
        assert_eq!(her.browser.address().await, site.address);
        her.goes_back_forward_and_reloads().await;
        assert_eq!(house.counts()["answer_sheet"], 0);
        assert_eq!(house.counts()["ended_visit"], 1, "the visit is over on the server");
        site.server.stop(false).await;
    }
}

/// Keeps SAF-3 and SAF-8: the control itself does the same, from a page with state and from one without.
#[tokio::test]
async fn the_control_leaves_from_any_page() {
    let house = House::open(Engine::Sqlite);
    let site = NeutralSite::open();
    let served = site.serve(&house);
    let her = writing(&served, &house, Screen::Phone, Language::ENGLISH).await;
    her.leave_for("Dry").await;
    assert_eq!(her.browser.address().await, site.address);
    her.goes_back_forward_and_reloads().await;
    let mut her = her;
    her.go("/v/7k2m").await;
    let entries = her.entries().await;
    her.leave_for("Dry").await;
    assert_eq!((her.browser.address().await, her.entries().await), (site.address.clone(), entries));
    site.server.stop(false).await;
}

/// Keeps SAF-15: two minutes before the limit one press gives more time and leaves the page as it is; when the time is
/// over the page is empty, and Back, Forward and reload show nothing of hers.
#[tokio::test]
async fn the_idle_limit_is_said_put_off_and_kept() {
    let house = House::open(Engine::Sqlite);
    let site = NeutralSite::open();
    let served = site.serve(&house);
    let her = writing(&served, &house, Screen::Phone, Language::ENGLISH).await;
    let soon = her.words.t("time-soon");
    her.rest(57.9).await;
    assert!(!her.source().await.contains(&format!("{soon} <button")), "not yet");
    her.rest(0.2).await;
    assert_eq!(her.run("return document.querySelector('#rest').getAttribute('role')").await, json!("alert"));
    let said = her.run("return document.querySelector('#rest').textContent").await;
    assert_eq!(said, json!(format!("{soon} {}", her.words.t("more-time"))));
    her.browser.picture("scripted-en-rest").await;
    let before = her.run("return document.querySelector('#step [name=state]').value").await;
    her.run("document.querySelector('#rest button').click()").await;
    her.browser.client().wait().for_element(fantoccini::Locator::XPath("//*[@id='rest'][not(button)]")).await.unwrap();
    assert_ne!(her.run("return document.querySelector('#step [name=state]').value").await, before);
    assert_eq!(her.browser.value(&her.words.question("Q12")).await, TYPED, "what was typed stands there still");
    her.rest(60.1).await;
    her.shows_nothing_of_hers("the end of the time").await;
    her.reads("expired-title").await;
    her.browser.picture("scripted-en-over").await;
    assert_eq!(house.counts()["ended_visit"], 1, "the visit is over on the server");
    her.leave_for("Dry").await;
    her.goes_back_forward_and_reloads().await;
    site.server.stop(false).await;
}

/// Keeps SAF-7 and SAF-8: after Send nothing leads back to an answer, and a page brought back whole is emptied first.
#[tokio::test]
async fn after_send_nothing_leads_back() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = writing(&served, &house, Screen::Desk, Language::ENGLISH).await;
    her.press("to-check").await;
    her.press("check-go-on").await;
    her.press("send").await;
    her.reads("done-heading").await;
    assert_eq!(house.counts()["answer_sheet"], 1);
    her.shows_nothing_of_hers("the last page").await;
    her.goes_back_forward_and_reloads().await;
    let mut her = writing(&served, &house, Screen::Desk, Language::ENGLISH).await;
    her.run("dispatchEvent(new Event('pagehide'))").await;
    assert_eq!(her.run("return document.body.checkVisibility()").await, json!(false));
    her.go("/v/7k2m").await;
}

/// D3, D9: where a step does not get through, what was typed stays, and the next press goes the ordinary way.
#[tokio::test]
async fn a_step_that_does_not_get_through_loses_nothing() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = writing(&served, &house, Screen::Phone, Language::ENGLISH).await;
    let cut = json!({ "urls": ["*/v/7k2m"] });
    her.browser.devtools("Network.enable", json!({})).await;
    her.browser.devtools("Network.setBlockedURLs", cut).await;
    her.browser.press(&her.words.t("to-check")).await;
    her.browser.wait_for(&her.words.t("step-lost")).await;
    assert_eq!(her.browser.value(&her.words.question("Q12")).await, TYPED);
    her.browser.devtools("Network.setBlockedURLs", json!({ "urls": [] })).await;
    her.press("to-check").await;
    her.says(TYPED).await;
}
