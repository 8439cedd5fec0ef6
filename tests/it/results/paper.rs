//! Results on paper: what is folded on the screen is there, nothing is dark, and addresses can be read.

use std::fs;

use linden::web::assets;
use linden::web::languages::Language;
use linden::web::results::{Beside, Downloads};
use serde_json::{Value, json};

use super::{definition, html, sample_artefact};
use crate::support::browser::{Browser, Screen, Scripts};

/// What stays folded, what is darker than middle grey, which pieces of a figure may be torn from it, which headings from what they
/// head, and whether the address of a file stands behind its name.
const ON_PAPER: &str = r#"
  const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
  const bright = (colour) => { const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number); return a === 0 ? 1 : (r + g + b) / 765; };
  const folds = all("details");
  return {
    folds: folds.length,
    folded: folds.filter((one) => getComputedStyle(one, "::details-content").contentVisibility !== "visible").length,
    dark: all("main, main *").filter((one) => bright(getComputedStyle(one).backgroundColor) < 0.5).length,
    torn: all("figure:not(:has(.strips)), .cells, .strips > li").filter((one) => getComputedStyle(one).breakInside !== "avoid").length,
    loose: all("h2, h3, figcaption").filter((one) => getComputedStyle(one).breakAfter !== "avoid").length,
    address: getComputedStyle(document.querySelector("a.go"), "::after").content,
  };
"#;

/// Keeps D6: the page that everyone reads is printed whole, from the same artefact, by day and by night.
#[tokio::test]
async fn d6_results_are_printed_whole_and_without_dark_grounds() {
    let folder = tempfile::tempdir().unwrap();
    for asset in assets::all() {
        fs::write(folder.path().join(asset.address.trim_start_matches("/assets/")), &asset.bytes).unwrap();
    }
    let beside = Beside {
        draft: Some(definition().policy.clone()),
        downloads: Some(Downloads::public("7k2m", 1, Language::ENGLISH)),
        ..Beside::default()
    };
    let page = html(&sample_artefact(), Language::ENGLISH, beside).replace("\"/assets/", "\"");
    let file = folder.path().join("results.html");
    fs::write(&file, page).unwrap();
    let browser = Browser::start(Screen::Desk, Scripts::Off).await;
    browser.goto(&format!("file://{}", file.display())).await;
    let looked = async || browser.client().execute(ON_PAPER, Vec::new()).await.unwrap();
    let screen: Value = looked().await;
    assert_eq!(screen["folds"], screen["folded"], "on the screen, all of it is folded: {screen}");
    assert_ne!(screen["dark"], 0, "on the screen, many people are a dark cell: {screen}");
    for scheme in ["light", "dark"] {
        let media = json!({ "media": "print", "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        browser.devtools("Emulation.setEmulatedMedia", media).await;
        let paper: Value = looked().await;
        for counted in ["folded", "dark", "torn", "loose"] {
            assert_eq!(paper[counted], 0, "{counted} with {scheme}: {paper}");
        }
        assert!(paper["folds"].as_u64().unwrap() > 20, "{paper}");
        assert!(paper["address"].as_str().unwrap().contains("/api/v1/consultations/7k2m/releases/1.xlsx"), "{paper}");
    }
}
