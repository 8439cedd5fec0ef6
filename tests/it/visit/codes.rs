//! The receipt code: how much chance is in it, what is kept of it, and how it may be typed.

use linden::domain::receipt::ReceiptCode;
use linden::store::{StoreError, answer_sheets, words};
use linden::vault::Vault;
use linden::vault::rows::{AnswerRow, WordsRow};
use sha2::{Digest as _, Sha256};

use crate::support::canary::Search;
use crate::support::house::{House, Served};
use crate::support::needles::Needles;
use crate::support::participant::Participant;

/// Sends a response, and gives its receipt.
fn sent(house: &House, served: &Served) -> ReceiptCode {
    let card = house.cards(1).remove(0).letters();
    let her = Participant::at(served, "/v/7k2m");
    let code = her.to_code(&her.choose(&her.enter(&card), &["C1", "C2"]));
    her.send(&code, &[], "send").expect(200);
    code.code().parse().unwrap()
}

/// Everything that lies in the two tables of responses, one column after the other.
fn stored(house: &House) -> Vec<u8> {
    let (sheets, texts): (Vec<AnswerRow>, Vec<WordsRow>) = house
        .service
        .store
        .read(|tx| {
            let sheets = answer_sheets::list_after(tx, house.consultation, None, 10)?;
            Ok::<_, StoreError>((sheets, words::list_after(tx, house.consultation, &[], 10)?))
        })
        .unwrap();
    let mut all = Vec::new();
    for AnswerRow { id, columns: c, .. } in sheets {
        all.extend(id.as_bytes());
        all.extend([c.wrap, c.head, c.answers, c.about, c.own].into_iter().flatten().flatten());
    }
    for WordsRow { id, columns: c, .. } in texts {
        all.extend(id.as_bytes());
        all.extend([c.wrap, c.head, c.raw, c.reading, c.marks, c.own].into_iter().flatten().flatten());
    }
    all
}

/// A code in the ways people paste it: without its hyphens, in small letters, across lines, with long dashes, with
/// what a messenger puts around it.
fn pasted(code: &str) -> Vec<String> {
    let bare = code.replace('-', "");
    vec![
        code.to_owned(),
        bare.clone(),
        bare.to_lowercase(),
        code.replace('-', " "),
        code.replace('-', "\r\n"),
        code.replace('-', " – "),
        format!("\t{} .\n", code.replace('-', "\u{a0}\u{2011}")),
        bare.chars().map(|c| format!("{c} ")).collect(),
    ]
}

fn opens(her: &Participant<'_>, typed: &str) {
    let page = her.send(&her.open(), &[("code", typed)], "open").expect(200);
    assert!(page.says("withdraw:C2"), "“{typed}” opens: {}", page.heading());
}

fn stands_in(haystack: &[u8], needle: &[u8]) -> bool {
    Needles::new([needle]).hits(haystack).next().is_some()
}

crate::on_both_engines! {
    /// PSE-2: of the code nothing is stored but hashes under a key that lies elsewhere.
    fn pse_2_a_code_of_120_bits_is_stored_as_keyed_hashes_only(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let (one, other) = (sent(&house, &served), sent(&house, &served));
        assert_eq!(one.as_bytes().len() * 8, 120);
        let differing: u32 = one.as_bytes().iter().zip(other.as_bytes()).map(|(a, b)| (a ^ b).count_ones()).sum();
        assert!((25..95).contains(&differing), "nothing in two codes is alike but by chance: {differing} bits differ");

        let all = stored(&house);
        let ids = house.service.vault.receipt_keys(&one);
        for id in [ids.answers_id().as_bytes(), ids.words_id().as_bytes()] {
            assert!(stands_in(&all, id), "the search finds what is there");
        }
        for typed in [one.letters(), one.letters().replace('-', ""), one.digits(), one.digits().replace('-', "")] {
            assert!(Search::of(&typed).traces(&all).is_empty(), "the code as it is typed");
            assert!(!stands_in(&all, Sha256::digest(typed.as_bytes()).as_slice()), "its plain hash");
        }
        assert!(!stands_in(&all, one.as_bytes()) && !stands_in(&all, Sha256::digest(one.as_bytes()).as_slice()));
        let elsewhere = tempfile::tempdir().unwrap();
        let keys = linden::vault::keys::KeyDir::create(elsewhere.path().join("keys")).unwrap();
        let other_key = Vault::initialise(keys, std::sync::Arc::new(linden::randomness::SystemRandomness)).unwrap();
        assert_ne!(other_key.receipt_keys(&one).answers_id().as_bytes(), ids.answers_id().as_bytes(), "keyed");
        assert_ne!(other_key.receipt_keys(&one).words_id().as_bytes(), ids.words_id().as_bytes(), "keyed");
    }

    /// PSE-2: letters or digits, pasted with whatever stands between the groups.
    fn pse_2_both_spellings_are_taken_as_they_are_pasted(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let code = sent(&house, &served);
        let her = Participant::at(&served, "/c");
        for typed in pasted(&code.letters()).into_iter().chain(pasted(&code.digits())) {
            opens(&her, &typed);
        }
        opens(&Participant::at(&served, "/ar/c"), &code.digits());
        let wrong = ReceiptCode::from_bytes([7; 15]).letters();
        assert!(!her.send(&her.open(), &[("code", &wrong)], "open").says("withdraw:"), "another code opens nothing");
    }
}

/// PSE-2: no page keeps anybody from pasting, and the field has room for the longest spelling with spaces to spare.
#[test]
fn pse_2_nothing_keeps_a_code_from_being_pasted() {
    let script = std::str::from_utf8(&linden::web::assets::script().bytes).unwrap();
    assert!(!script.contains("paste") && !script.contains("beforeinput") && !script.contains("clipboard"));
    let house = House::open(crate::support::engine::Engine::Sqlite);
    let served = house.serve();
    let page = Participant::at(&served, "/c").open();
    let field = page.text.split("<textarea").nth(1).unwrap().split('>').next().unwrap();
    let room: usize = field.split("maxlength=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
    assert!(room >= 2 * ReceiptCode::from_bytes([255; 15]).digits().len(), "{field}");
    assert!(!field.contains("inputmode") && !field.contains("pattern"), "{field}");
}
