//! What the fuzzer is given to begin with goes through the same readers here, whole, cut short and changed, at every run.
//!
//! `LINDEN_BLESS=1` writes the beginnings anew; what a fuzzer found and was mended is put beside them by hand.

use std::path::PathBuf;

use chrono::DateTime;
use linden::domain::card::CardCode;
use linden::domain::complaint::ComplaintCode;
use linden::domain::ids::VisitId;
use linden::domain::invitation_code::InvitationCode;
use linden::domain::one_time_code::ReturnToken;
use linden::domain::receipt::ReceiptCode;
use linden::domain::recovery_code::RecoveryCode;
use linden::domain::visit::{ComplaintStep, ComplaintVisit, ReturnStep, ReturnVisit, Visit};
use linden::randomness::SeededRandomness;
use linden::vault::keys::{KeyDir, Kit, KitOf};

use crate::support::source;

#[path = "../../fuzz/src/targets.rs"]
mod targets;

/// What is kept of a target.
fn folder(target: &str) -> PathBuf {
    source::root().join("tests/fuzz/corpus").join(target)
}

fn part(name: &str, value: &str) -> String {
    format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
}

/// Every kind of code, in its spellings.
fn codes() -> Vec<String> {
    let chance = SeededRandomness::new(3);
    let (card, receipt) = (CardCode::random(&chance), ReceiptCode::from_bytes([7; 15]));
    let (complaint, one_time) = (ComplaintCode::random(&chance), ReturnToken::random(&chance));
    let (invitation, recovery) = (InvitationCode::random(&chance), RecoveryCode::random(&chance));
    let mut all = vec![card.letters(), card.digits(), receipt.letters(), receipt.digits(), complaint.letters()];
    all.extend([one_time.letters(), invitation.letters(), recovery.letters(), "123 456".to_owned()]);
    all.push(card.digits().chars().map(arabic).collect());
    all.push(format!("  {}\n", receipt.letters().to_lowercase().replace(' ', "-")));
    all
}

fn arabic(digit: char) -> char {
    digit.to_digit(10).and_then(|value| char::from_u32(0x660 + value)).unwrap_or(digit)
}

/// The states of each way of steps, as they are inside a seal.
fn states() -> Vec<String> {
    let now = DateTime::from_timestamp(1_773_000_000, 0).unwrap();
    let id = VisitId::from_bytes([1; 16]);
    let card = CardCode::random(&SeededRandomness::new(3));
    let code = ComplaintCode::random(&SeededRandomness::new(3));
    let text = |value: serde_json::Value| value.to_string();
    vec![
        text(serde_json::to_value(Visit::begin(id, card, now)).unwrap()),
        text(
            serde_json::to_value(ReturnVisit::begin(id, ReceiptCode::from_bytes([7; 15]), ReturnStep::Answers, now))
                .unwrap(),
        ),
        text(serde_json::to_value(ComplaintVisit::begin(id, code, ComplaintStep::Write, now)).unwrap()),
    ]
}

fn kit() -> String {
    let folder = tempfile::tempdir().unwrap();
    let (keys, chance) = (KeyDir::create(folder.path().join("keys")).unwrap(), SeededRandomness::new(3));
    for name in KitOf::Installation.names() {
        keys.generate(name, &chance).unwrap();
    }
    let kit = Kit::of(&keys, KitOf::Installation, &chance).unwrap();
    let lines = kit.sheets().iter().flat_map(|sheet| sheet.lines());
    lines.map(|line| format!("{}\n", *line.letters())).collect()
}

/// Something to begin with for each reader, made here.
fn beginnings() -> Vec<(&'static str, Vec<String>)> {
    let token = "A".repeat(43);
    let form =
        [part("state", "AQAAT2w"), part("go", "question:Q12"), part("Q12", "a home"), part("code", "x")].concat();
    vec![
        ("forms", vec![format!("\u{5}{form}--x--\r\n"), "\u{1}csrf=a&email=b%40c&password=%C3%A9+d&again=".to_owned()]),
        ("codes", codes()),
        ("page-state", states()),
        ("sealed", vec!["\u{9}sealed".to_owned(), "\u{1}".to_owned(), "x".repeat(200)]),
        ("cookies", vec![token.clone(), format!("__Host-k={token}; __Host-d={token}"), "https://feedback.example:8443".into()]),
        (
            "folder",
            vec![
                "consultation.toml\nslug = \"7k2m\"\nlanguages = [\"en\"]\n[[questions]]\nid = \"Q1\"\nkind = \"scale\"\n".into(),
                "policy.en.md\n# A\n\n## 1 B {#P1}\n\ntext {#P2}\n\0easy.en.md\n# A\n\n{#P1}\n".into(),
                "{\"consultation.toml\":\"\"}".into(),
            ],
        ),
        (
            "disclosure",
            vec![
                "{\"id\":1,\"type\":\"ordered\",\"counts\":[9,8,7,6,5],\"allow_words\":true}\n".into(),
                "{\"type\":\"single\",\"counts\":[40,3,12,0]}\n{\"type\":\"multiple\",\"n\":30,\"counts\":[9,11]}\n".into(),
                "{\"type\":\"ranking\",\"n\":12,\"totals\":[30,20,12,10]}\n".into(),
                "{\"type\":\"breakdown\",\"bands\":[[9,9],[12,3]],\"profile\":\"high\"}\n".into(),
            ],
        ),
        ("backup", vec!["\u{7}plain".to_owned(), "x".repeat(300), format!("linden-backup-key-{}", "0".repeat(72))]),
        ("key-kit", vec![kit(), "# half A\nA 1/3 xxxx\n".into()]),
        ("accept-language", vec!["ar-IQ,ar;q=0.9,en-GB;q=0.8,*;q=0.1".into(), "fr-FR, fr;q=0.9".into(), ",;q=,-,--".into()]),
    ]
}

#[test]
fn every_reader_of_bytes_from_outside_stands_up_to_what_the_fuzzer_begins_with() {
    let names: Vec<_> = beginnings().iter().map(|(name, _)| *name).collect();
    assert_eq!(names, targets::ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    if std::env::var_os("LINDEN_BLESS").is_some() {
        for (name, all) in beginnings() {
            std::fs::create_dir_all(folder(name)).unwrap();
            for (number, content) in all.iter().enumerate() {
                std::fs::write(folder(name).join(format!("own-{number}")), content).unwrap();
            }
        }
    }
    for (name, target) in targets::ALL {
        target(b"");
        let mut files = 0;
        for entry in std::fs::read_dir(folder(name)).unwrap() {
            let content = std::fs::read(entry.unwrap().path()).unwrap();
            target(&content);
            // Some of it, evenly: the fuzzer does the rest.
            for at in (0..content.len()).step_by(content.len() / 8 + 1) {
                target(&content[..at]);
                let mut changed = content.clone();
                changed[at] ^= 0x80;
                target(&changed);
                changed.splice(at..at, [b'"', 0, 0xff]);
                target(&changed);
            }
            files += 1;
        }
        assert!(files > 0, "{name} has nothing to begin with");
    }
}
