//! Complaints (decision 0032): opened by hand from the text of the decision, in their own place only, by their own code and the
//! figures key only.

use hkdf::Hkdf;
use linden::domain::complaint::{ComplaintCode, ComplaintText};
use linden::domain::ids::ConsultationId;
use linden::domain::receipt::ReceiptCode;
use linden::vault::keys::{KeyKind, KeyName};
use linden::vault::rows::ComplaintRow;
use linden::vault::{ComplaintId, ComplaintKeys, ConsultationVault, SealError};
use sha2::Sha256;

use super::hand::{Hand, aead, hpke_open, name, place, private_half, unpad};
use super::people::{Installation, pair};

fn text(words: &str) -> ComplaintText {
    ComplaintText::new(words).unwrap()
}

/// A complaint of somebody, with what its code gives.
fn complain(linden: &Installation, words: &str) -> (ComplaintCode, ComplaintKeys, ComplaintRow) {
    let code = ComplaintCode::random(linden.chance());
    let keys = linden.vault.complaint_keys(&code);
    let row = linden.here.seal_complaint(&keys, &linden.figures.public, &text(words)).unwrap().into_row();
    (code, keys, row)
}

/// Whether it opens with its code, and with the figures key.
fn opens(linden: &Installation, there: &ConsultationVault, row: &ComplaintRow, keys: &ComplaintKeys) -> (bool, bool) {
    (there.open_own_complaint(row, keys).is_ok(), there.open_complaint(row, &linden.figures.private).is_ok())
}

#[test]
fn a_complaint_opens_by_hand() {
    let linden = Installation::new(1);
    let hand = Hand::of(&linden);
    let (code, _, row) = complain(&linden, "It was read aloud.");
    let x = |label: &str| {
        let mut out = vec![0; 32];
        let hkdf = Hkdf::<Sha256>::new(Some(&hand.k("complaint")), code.as_bytes());
        hkdf.expand(&name(label), &mut out).unwrap();
        out
    };
    let id = x("id/complaint");
    assert_eq!(row.id.as_bytes().as_slice(), id);
    let wrap = hand.column("complaint/wrap", &id, Some(&row.wrap));
    assert_eq!(wrap.len(), 84 + 72);
    let row_key = aead(&x("self/complaint"), &wrap[84..], &place("self/complaint", &hand.c, &id));
    let figures = private_half(&linden, &hand, KeyKind::Figures);
    assert_eq!(hpke_open(&figures, &wrap[..84], "wrap/complaint", &hand.c, &id), row_key);
    let segment = |column, sealed| hand.segment(&row_key, "complaint", column, &id, Some(sealed));
    assert_eq!(unpad(&segment("text", &row.text), 8192), r#""It was read aloud.""#);
    assert_eq!(unpad(&segment("reply", &row.reply), 8192), "null");
    let opened = linden.here.open_complaint(&row, &linden.figures.private).unwrap();
    let reply = linden.here.seal_reply(&opened, &text("You were right.")).unwrap().into_column();
    assert_eq!(unpad(&segment("reply", &reply), 8192), r#""You were right.""#);
}

/// Keeps ACC-10: the very same bytes as a receipt and as a complaint's code have nothing in common.
#[test]
fn the_bytes_of_a_receipt_give_no_complaint() {
    let linden = Installation::new(2);
    let (receipt, code) = (ReceiptCode::from_bytes([5; 15]), ComplaintCode::from_bytes([5; 15]));
    assert_eq!(receipt.letters(), code.letters());
    let (answers, complaint) = (linden.vault.receipt_keys(&receipt), linden.vault.complaint_keys(&code));
    for id in [answers.answers_id().as_bytes(), answers.words_id().as_bytes(), answers.saved_id().as_bytes()] {
        assert_ne!(id, complaint.id().as_bytes());
    }
}

#[test]
fn a_complaint_opens_in_its_own_place_for_its_own_holders_only() {
    let linden = Installation::new(3);
    let (_, keys, row) = complain(&linden, "It was read aloud.");
    let (_, other_keys, other) = complain(&linden, "It was shown.");
    assert_eq!(opens(&linden, &linden.here, &row, &keys), (true, true));
    assert!(linden.here.open_own_complaint(&row, &other_keys).is_err());
    for key in [&linden.words.private, &linden.panel.private] {
        assert!(linden.here.open_complaint(&row, key).is_err());
    }
    let moved = [
        ComplaintRow { id: ComplaintId::from_bytes([7; 32]), ..row.clone() },
        ComplaintRow { wrap: other.wrap.clone(), ..row.clone() },
        ComplaintRow { text: other.text.clone(), ..row.clone() },
        ComplaintRow { reply: other.reply.clone(), ..row.clone() },
        ComplaintRow { text: row.reply.clone(), reply: row.text.clone(), ..row.clone() },
    ];
    for row in &moved {
        assert_eq!(opens(&linden, &linden.here, row, &keys), (false, false));
    }
    // The harder case: another consultation with the very same shred key.
    let there = ConsultationId::random(linden.chance());
    let directory = linden.vault.directory();
    let shred = directory.read(KeyName::Consultation(linden.here.id())).unwrap();
    directory.install(KeyName::Consultation(there), &shred).unwrap();
    assert_eq!(opens(&linden, &linden.vault.for_consultation(there).unwrap(), &row, &keys), (false, false));
}

#[test]
fn every_complaint_has_one_size_and_a_reply_changes_none() {
    let linden = Installation::new(4);
    let (_, keys, short) = complain(&linden, "x");
    let (_, _, long) = complain(&linden, &"\u{10348}\"\\\n".repeat(500).replace("\n", "\u{10348}"));
    let opened = linden.here.open_own_complaint(&short, &keys).unwrap();
    let reply = linden.here.seal_reply(&opened, &text(&"\u{10348}".repeat(2000))).unwrap();
    assert_eq!(reply.id(), short.id);
    let reply = reply.into_column();
    assert_eq!(
        [short.text.len(), short.reply.len(), reply.len()],
        [long.text.len(), long.reply.len(), long.text.len()]
    );
    let answered = ComplaintRow { reply, ..short };
    let read = linden.here.open_own_complaint(&answered, &keys).unwrap();
    assert_eq!(read.reply().unwrap().as_str().chars().count(), 2000);
    // Marks that take two bytes in JSON and none more: the longest text fits.
    let (_, keys, row) = complain(&linden, &format!("x{}x", "\n".repeat(1998)));
    assert!(linden.here.open_own_complaint(&row, &keys).is_ok());
}

#[test]
fn a_complaint_opens_after_the_figures_key_has_changed() {
    let linden = Installation::new(5);
    let (_, keys, row) = complain(&linden, "It was read aloud.");
    let new = pair(&linden.here, KeyKind::Figures, 2);
    let rotated = linden.here.rotate_complaint(&row, &linden.figures.private, &new.public).unwrap();
    assert!(linden.here.open_complaint(&rotated, &new.private).is_ok());
    assert_eq!(opens(&linden, &linden.here, &rotated, &keys), (true, false));
    let words = linden.here.seal_complaint(&keys, &linden.words.public, &text("x"));
    assert_eq!(words.err(), Some(SealError::WrongKey));
}
