//! How `tests/vectors/vault-1.json` was made: once, with made-up keys.

use std::collections::BTreeMap;

use linden::domain::card::CardCode;
use linden::domain::consent::Purpose;
use linden::domain::ids::{BatchId, SubmissionId, VisitId};
use linden::domain::reading::{ItemId, Reading};
use linden::domain::receipt::ReceiptMode;
use linden::vault::Erased;
use linden::vault::keys::{Fingerprint, KeyName};
use linden::vault::staff::{Contact, PasswordCost, PasswordMemory, PasswordRecord, Stretching};
use linden::vault::visit::Journey;

use super::people::{Installation, day, some_words, staff_member};
use super::vectors::{FILE, PASSWORD, Vectors};

#[test]
fn the_vectors_are_made_once_and_never_anew() {
    // Frozen: what the file holds must open in every later release. A new format gets a new file, made here.
    if std::path::Path::new(FILE).exists() {
        return;
    }
    let linden = Installation::new(20_250_206);
    let mut vectors = Vectors(BTreeMap::new());
    make_keys(&linden, &mut vectors);
    make_codes(&linden, &mut vectors);
    make_rows_and_visits(&linden, &mut vectors);
    make_account(&linden, &mut vectors);
    std::fs::write(FILE, serde_json::to_string_pretty(&vectors).unwrap() + "\n").unwrap();
}

pub(super) fn make_keys(linden: &Installation, vectors: &mut Vectors) {
    let (keys, id) = (linden.vault.directory(), linden.here.id());
    vectors.put("consultation", id.as_bytes());
    for (name, key) in [(KeyName::Root, "root"), (KeyName::Sign, "sign"), (KeyName::Consultation(id), "shred")] {
        vectors.put(key, keys.read(name).unwrap().as_bytes());
    }
    vectors.put("release signature", &linden.vault.signing().sign_release(b"a release"));
    vectors.put("release verifier", linden.vault.signing().verifier().as_bytes());
}

fn make_codes(linden: &Installation, vectors: &mut Vectors) {
    let (vault, here) = (&linden.vault, linden.here.id());
    let (card, submission) = (CardCode::random(linden.chance()), SubmissionId::random(linden.chance()));
    vectors.put("card", card.as_bytes());
    vectors.put("card letters", card.letters().as_bytes());
    vectors.put("card digits", card.digits().as_bytes());
    let (id, batch) = (vault.card_id(here, &card), BatchId::random(linden.chance()));
    vectors.put("card id", id.as_bytes());
    vectors.put("batch", batch.as_bytes());
    vectors.put("batch tag", vault.batch_tag(batch, &id).as_bytes());
    vectors.put("submission", submission.as_bytes());
    let receipt = vault.issue_receipt(here, &card, submission);
    vectors.put("receipt of card and submission", receipt.as_bytes());
    vectors.put("receipt letters", receipt.letters().as_bytes());
    vectors.put("receipt digits", receipt.digits().as_bytes());
    let receiptless = vault.receiptless_keys(here, &card, submission);
    vectors.put("receiptless answer_sheet id", receiptless.answers_id().as_bytes());
    let visit = VisitId::random(linden.chance());
    vectors.put("visit", visit.as_bytes());
    vectors.put("ended visit tag", vault.ended_visit_tag(visit).as_bytes());
    vectors.put("exit token", vault.exit_token(visit, "2026-03-02T10:20:30Z".parse().unwrap()).as_bytes());
    vectors.put("mail tag", vault.mail_tag("amina@example.org").as_bytes());
}

fn make_rows_and_visits(linden: &Installation, vectors: &mut Vectors) {
    let (vault, here) = (&linden.vault, &linden.here);
    let mut sent = linden.send_all();
    let opened = here.open_words_to_read(&sent.words, &linden.words.private).unwrap();
    let reading = Reading { checked: some_words(), ..Reading::default() };
    let sizes = super::people::sizes();
    let read = here.seal_reading(&opened, &sent.words, &reading, &sizes, &linden.figures.public).unwrap();
    sent.words.columns.reading = Some(read.reading);
    sent.words.columns.marks = read.marks;
    vectors.put_rows("full", &sent);
    vectors.put("receipt full", sent.receipt.as_bytes());
    vectors.put("ledger entry about", &vault.ledger_entry(Erased::About(sent.answers.id)));
    vectors.put("saved visit", &here.seal_saved_visit(&sent.keys, &"half way").unwrap());
    let sent = linden.send(ReceiptMode::TakeBack, &[Purpose::Count], linden::domain::answer::Words::default());
    vectors.put_rows("take-back", &sent);
    vectors.put("receipt take-back", sent.receipt.as_bytes());
    let item = ItemId::random(linden.chance());
    vectors.put("item id", item.as_bytes());
    vectors.put("item", &here.seal_item(&item, &"one sentence", &linden.panel.public).unwrap());
    vectors.put("tally", &here.seal_tally(1, &[3, 9], &linden.figures.public).unwrap());

    let stored = vault.new_form_key(day(2)).unwrap();
    vectors.put("form key of day 20514", &stored.sealed);
    let key = vault.open_form_key(&stored).unwrap();
    vectors.put("state", vault.seal_state(&key, Journey::Visit(here.id()), &"a state").unwrap().as_bytes());
    vectors.put("return", vault.seal_state(&key, Journey::Return, &"a return").unwrap().as_bytes());
}

fn make_account(linden: &Installation, vectors: &mut Vectors) {
    let vault = &linden.vault;
    let (user, pair) = staff_member(linden);
    vectors.put("user", user.as_bytes());
    vectors.put("user private key", pair.private().as_bytes());
    for staff in [&linden.figures, &linden.words, &linden.panel] {
        let kind = staff.private.kind().as_str();
        let grant = linden.here.grant(&staff.private, user, pair.public()).unwrap();
        vectors.put(&format!("grant {kind}"), &grant);
        vectors.put(&format!("public key {kind}"), staff.public.key().as_bytes());
        vectors.put(&format!("public key mac {kind}"), &staff.stored.mac);
        vectors.put(&format!("fingerprint {kind}"), Fingerprint::of(staff.public.key()).to_string().as_bytes());
    }
    let stretching = Stretching::new(PasswordCost::FLOOR, linden.chance());
    let master = stretching.run(PASSWORD, &mut PasswordMemory::default()).unwrap();
    let record = PasswordRecord::new(stretching, &master, user, &pair, linden.chance()).unwrap();
    vectors.put("password salt", &record.salt);
    vectors.put("password proof", &record.proof);
    vectors.put("password wrap", &record.wrapped);
    let code = vault.new_recovery_code();
    vectors.put("recovery code", code.letters().as_bytes());
    vectors.put("recovery wrap", &vault.wrap_for_recovery(&code, user, &pair).unwrap());
    let (token, sealed) = vault.seal_sign_in(&pair).unwrap();
    vectors.put("cookie", token.to_cookie().as_bytes());
    vectors.put("sign-in id", sealed.id.as_bytes());
    vectors.put("sign-in key", &sealed.key);
    vectors.put("form token", vault.form_token(&sealed.id).as_bytes());
    vectors.put("second factor", &vault.seal_second_factor(pair.public(), user, b"twenty bytes of seed").unwrap());
    let contact = Contact { name: "Amina".into(), mail: "amina@example.org".into(), language: None };
    vectors.put("contact", &vault.seal_contact(user, &contact).unwrap());
}
