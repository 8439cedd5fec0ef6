//! The definition: its hashes, its texts and its notice.

use data_encoding::HEXLOWER;
use linden::domain::folder::FolderFiles;
use linden::domain::notice::Slot;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::fixture::{ARABIC, POLICY_ARABIC, SOURCE, accept, definition, files, language, with};

#[test]
fn everything_the_panel_reads_changes_the_hash_it_approves() {
    let before = definition().review_hash();
    let changes = [
        (SOURCE, "title = \"Working together\"", "title = \"Working as one\""),
        (SOURCE, "profile = \"standard\"", "profile = \"high\""),
        (SOURCE, "[\"First reader\", \"Second reader\"]", "[\"First reader\", \"Third reader\"]"),
        (SOURCE, "from_level = 2", "from_level = 1"),
        (SOURCE, "save_and_come_back = false", "save_and_come_back = true"),
        (SOURCE, "law = \"About law\"", "law = \"On law\""),
        (ARABIC, "reason = \"لنسمع الجميع.\"", "reason = \"لنسمعكم.\""),
        (POLICY_ARABIC, "ندرك الجهود.", "ندرك الجهود كلها."),
    ];
    for (file, from, to) in changes {
        assert_ne!(accept(with(file, from, to)).definition.review_hash(), before, "{from}");
    }
}

#[test]
fn the_hash_does_not_depend_on_how_the_files_are_laid_out() {
    let spaced = accept(with(SOURCE, "[people]", "\n# the people\n[people]")).definition;
    assert_eq!(spaced.review_hash(), definition().review_hash());
}

#[test]
fn con_7_the_notice_hash_is_that_of_its_canonical_json_in_each_language() {
    let definition = definition();
    let mut hashes = Vec::new();
    for tag in ["en", "ar"] {
        let shown = definition.notice_shown(&language(tag)).unwrap();
        let document = definition.notice_document(&language(tag)).unwrap();
        assert_eq!(HEXLOWER.encode(&Sha256::digest(&document)), HEXLOWER.encode(&shown.sha256));
        let json: Value = serde_json::from_slice(&document).unwrap();
        assert_eq!(json["id"], "feedback-7k2m");
        assert_eq!(json["version"], 1);
        assert_eq!(json["language"], tag);
        assert_eq!(json["texts"].as_object().unwrap().len(), 18);
        assert_eq!(json["purposes"][2]["needs"], "C2");
        hashes.push(shown.sha256);
    }
    assert_ne!(hashes[0], hashes[1]);
    assert!(definition.notice_shown(&language("fr")).is_err());
}

#[test]
fn con_7_a_changed_purpose_or_text_is_another_notice() {
    let english = language("en");
    let before = definition().notice_shown(&english).unwrap().sha256;
    let text = accept(with(SOURCE, "text = \"Quote me.\"", "text = \"Quote me once.\"")).definition;
    assert_ne!(text.notice_shown(&english).unwrap().sha256, before);
    let dates = accept(with(SOURCE, "reply_by = 2026-05-29", "reply_by = 2026-05-30")).definition;
    assert_eq!(dates.notice_shown(&english).unwrap().sha256, before);
}

#[test]
fn lng_1_every_slot_is_there_in_every_language_and_in_no_other() {
    let definition = definition();
    for slot in Slot::ALL {
        assert!(definition.notice.text(*slot, &language("en")).unwrap().ends_with(slot.key()));
        assert!(definition.notice.text(*slot, &language("ar")).unwrap().starts_with("حول"));
        assert!(definition.notice.text(*slot, &language("fr")).is_err());
    }
}

#[test]
fn nothing_named_in_a_definition_is_printed_by_accident() {
    let definition = definition();
    assert_eq!(format!("{definition:?}"), "Definition(7k2m)");
    assert_eq!(format!("{:?}", definition.people), "People(…)");
}

#[test]
fn a_folder_has_one_stored_form_and_comes_back_byte_for_byte() {
    let crlf = with(SOURCE, "format = 1\n", "format = 1\r\n");
    let folder = FolderFiles::from(crlf.clone());
    let stored = folder.to_stored().unwrap();
    assert_eq!(stored, FolderFiles::from(crlf).to_stored().unwrap());
    assert!(FolderFiles::from_stored(&stored).unwrap() == folder);
    assert!(FolderFiles::from_stored(b"[]").is_err());
    assert!(format!("{:?}", FolderFiles::from(files())).contains("policy.ar.md"));
}
