//! Pages as they are seen: drawn, opened from disk in a real browser on a phone, and looked over by the same script as in
//! `tests/campaigns/pictures`, which looks at every page in every language.

use std::fs;

use linden::web::assets;
use linden::web::languages::Language;
use serde_json::{Value, json};

use super::samples;
use crate::support::browser::{Browser, Screen, Scripts};

const LOOKS: &str = include_str!("../../campaigns/looks.js");

/// Opens every participant page of `language` and gives what does not fit, cannot be read or cannot be pressed.
async fn faults(language: Language, wanted: Value) -> Vec<String> {
    faults_as(language, language.tag(), wanted).await
}

/// The same under the tag of another language of the same script.
async fn faults_as(language: Language, tag: &str, wanted: Value) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    for asset in assets::all() {
        fs::write(folder.path().join(asset.address.trim_start_matches("/assets/")), &asset.bytes).unwrap();
    }
    let browser = Browser::start(Screen::Phone, Scripts::Off).await;
    let mut faults = Vec::new();
    for page in samples::participant(language).into_iter().filter(|page| page.name != "exit") {
        let file = folder.path().join(format!("{}.html", page.name));
        let html = page.html.replace(&format!("<html lang=\"{}\"", language.tag()), &format!("<html lang=\"{tag}\""));
        fs::write(&file, html.replace("\"/assets/", "\"")).unwrap();
        browser.goto(&format!("file://{}", file.display())).await;
        let looked = browser.client().execute(&format!("return ({LOOKS})(arguments[0])"), vec![wanted.clone()]).await;
        let found = looked.unwrap();
        let found = found.as_array().unwrap().iter().map(|fault| format!("{}: {}", page.name, fault.as_str().unwrap()));
        faults.extend(found);
    }
    faults
}

/// Keeps LNG-2, LNG-7 and LNG-11: in Arabic everything is mirrored, and fits a phone; targets are as large as a thumb, body
/// text has a contrast of seven to one, and what is spoken to press something is what stands on it.
#[tokio::test]
async fn every_page_in_arabic_is_mirrored_and_fits_a_phone() {
    let found = faults(Language::ARABIC, json!({ "participant": true, "body": 7 })).await;
    assert!(found.is_empty(), "{found:#?}");
}

/// Keeps LNG-2 for Kurmanji in Arabic script. Its catalogue is in work, so these are the words in Arabic under its tag, which
/// chooses letters, line height and direction.
#[tokio::test]
async fn every_page_in_kurmanji_is_mirrored_and_fits_a_phone() {
    let found = faults_as(Language::ARABIC, "kmr-Arab", json!({ "participant": true, "body": 7 })).await;
    assert!(found.is_empty(), "{found:#?}");
}

/// Keeps LNG-7 and LNG-11, in the language with the longest words.
#[tokio::test]
async fn every_page_in_ukrainian_fits_a_phone() {
    let found = faults(Language::UKRAINIAN, json!({ "participant": true, "body": 7 })).await;
    assert!(found.is_empty(), "{found:#?}");
}

/// Keeps LNG-2: a translation may be two fifths longer than the English, word by word, and nothing is cut off.
#[tokio::test]
async fn nothing_is_cut_off_when_every_word_is_two_fifths_longer() {
    let found = faults(Language::ENGLISH, json!({ "participant": false, "body": 4.5, "lengthen": true })).await;
    assert!(found.is_empty(), "{found:#?}");
}
