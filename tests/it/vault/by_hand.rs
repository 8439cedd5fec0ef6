//! SECURITY B1 to B8 followed by hand from the text, with nothing of the vault but its output: labels are
//! written out here. A slip in the vault cannot hide in its own mirror.

use data_encoding::BASE64URL_NOPAD;
use hkdf::Hkdf;
use linden::domain::card::CardCode;
use linden::domain::ids::{BatchId, SubmissionId, VisitId};
use linden::domain::reading::ItemId;
use linden::domain::receipt::ReceiptMode;
use linden::vault::Erased;
use linden::vault::keys::KeyKind;
use linden::vault::staff::{Contact, PasswordCost, PasswordMemory, PasswordRecord, Stretching};
use linden::vault::visit::Journey;
use sha2::Sha256;

use super::hand::{Hand, aead, hpke_open, kdf, mac, name, place, private_half, try_aead, unpad};
use super::people::{ALL, Installation, day, some_words, staff_member};

#[test]
fn the_answer_sheet_opens_by_hand_b4() {
    let linden = Installation::new(1);
    let (hand, sent) = (Hand::of(&linden), linden.send_all());
    let columns = &sent.answers.columns;
    let id = hand.x(&sent, "id/answers");
    assert_eq!(sent.answers.id.as_bytes().as_slice(), id);

    let wrap = hand.column("answer_sheet/wrap", &id, columns.wrap.as_ref());
    assert_eq!(wrap.len(), 84 + 72);
    let row_key = aead(&hand.x(&sent, "self/answers"), &wrap[84..], &place("self/answer_sheet", &hand.c, &id));
    let figures = private_half(&linden, &hand, KeyKind::Figures);
    assert_eq!(hpke_open(&figures, &wrap[..84], "wrap/answer_sheet", &hand.c, &id), row_key);

    let head = hand.segment(&row_key, "answer_sheet", "head", &id, columns.head.as_ref());
    assert_eq!(unpad(&head, 128), r#"{"notice":3,"purposes":["C1","C4"]}"#);
    let answers = hand.segment(&row_key, "answer_sheet", "answers", &id, columns.answers.as_ref());
    assert_eq!(
        unpad(&answers, 1024),
        concat!(
            r#"{"feeling":1,"scored":{"Q1":{"one":2},"Q13":{"paragraphs":{"P8":1}},"#,
            r#""Q5":{"several":[0,3]},"Q6":{"ranking":[1,0,4]}}}"#
        )
    );
    let about = hand.segment(&row_key, "answer_sheet", "about", &id, columns.about.as_ref());
    assert_eq!(unpad(&about, 256), r#"{"age":1}"#);

    let own = hand.column("answer_sheet/own", &id, columns.own.as_ref());
    let own = aead(&hand.x(&sent, "own/answers"), &own, &place("own/answer_sheet", &hand.c, &id));
    let hash = BASE64URL_NOPAD.encode(&[3; 32]);
    let days = r#"{"C1":[0,"2026-03-02"],"C4":[0,"2026-03-02"],"C5":[0,"2026-03-02"]}"#;
    let expected = format!(r#"{{"helped":"interpreter","notices":[[3,"sw","{hash}"]],"purposes":{days}}}"#);
    assert_eq!(unpad(&own, 512), expected);
}

#[test]
fn the_words_open_by_hand_b4() {
    let linden = Installation::new(2);
    let (hand, sent) = (Hand::of(&linden), linden.send_all());
    let columns = &sent.words.columns;
    let id = hand.x(&sent, "id/words");
    assert_eq!(sent.words.id.as_bytes().as_slice(), id);

    let wrap = hand.column("words/wrap", &id, columns.wrap.as_ref());
    let row_key = aead(&hand.x(&sent, "self/words"), &wrap[84..], &place("self/words", &hand.c, &id));
    let words = private_half(&linden, &hand, KeyKind::Words);
    assert_eq!(hpke_open(&words, &wrap[..84], "wrap/words", &hand.c, &id), row_key);

    let head = hand.segment(&row_key, "words", "head", &id, columns.head.as_ref());
    // What the ids of her quotes come from (decision 0059), and the id in the first release.
    let seed = &hand.x(&sent, "id/quotes")[..16];
    let said = format!(r#"{{"notice":3,"purposes":["C2","C3","C6"],"quotes":"{}"}}"#, BASE64URL_NOPAD.encode(seed));
    assert_eq!(unpad(&head, 128), said);
    let first = &mac(seed, "id/quote", &1_u32.to_be_bytes())[..16];
    assert_eq!(sent.keys.quote_ids()[0].as_bytes().as_slice(), first);
    let raw = hand.segment(&row_key, "words", "raw", &id, columns.raw.as_ref());
    assert_eq!(
        unpad(&raw, 6144),
        concat!(
            r#"{"comments":{"Q13":{"P8":"Say it \"plainly\"\nplease"}},"#,
            r#""texts":{"Q12":"A home for the first year"}}"#
        )
    );
    let reading = hand.segment(&row_key, "words", "reading", &id, columns.reading.as_ref());
    assert_eq!(unpad(&reading, 6144), "null");

    let figures = private_half(&linden, &hand, KeyKind::Figures);
    let marks = hand.column("words/marks", &id, columns.marks.as_ref());
    let marks = hpke_open(&figures, &marks, "marks", &hand.c, &id);
    let question = |wrote| format!(r#"{{"themes":"0000000000000000","wrote":{wrote}}}"#);
    let questions = format!(r#""Q12":{},"Q13":{},"Q14":{}"#, question(true), question(true), question(false));
    let expected = format!(r#"{{"agreed":true,"questions":{{{questions}}},"read":false}}"#);
    assert_eq!(unpad(&marks, 256), expected);

    let own = hand.column("words/own", &id, columns.own.as_ref());
    let own = aead(&hand.x(&sent, "own/words"), &own, &place("own/words", &hand.c, &id));
    assert!(unpad(&own, 512).contains(r#""C6":[0,"2026-03-02"]"#));
}

#[test]
fn cards_receipts_and_entries_follow_by_hand_b3_b8() {
    let linden = Installation::new(3);
    let (hand, sent) = (Hand::of(&linden), linden.send_all());
    let (vault, here) = (&linden.vault, linden.here.id());
    let (card, submission) = (CardCode::random(linden.chance()), SubmissionId::random(linden.chance()));
    let context = [hand.c.as_slice(), card.as_bytes(), submission.as_bytes()].concat();
    let receipt = vault.issue_receipt(here, &card, submission);
    assert_eq!(receipt.as_bytes().as_slice(), kdf(&hand.k("issue"), "issue", &context, 15));
    let dropped = kdf(&hand.k("issue"), "issue-none", &context, 15);
    let mut id = [0; 32];
    Hkdf::<Sha256>::new(Some(&hand.k("receipt")), &dropped).expand(&name("id/answers"), &mut id).unwrap();
    assert_eq!(vault.receiptless_keys(here, &card, submission).answers_id().as_bytes(), &id);

    let card_id = mac(&hand.k("invite"), "card", &[hand.c.as_slice(), card.as_bytes()].concat());
    assert_eq!(vault.card_id(here, &card).as_bytes().as_slice(), card_id);
    let batch = BatchId::random(linden.chance());
    let tag = mac(&hand.k("batch"), "batch", &[batch.as_bytes().as_slice(), &card_id].concat());
    assert_eq!(vault.batch_tag(batch, &vault.card_id(here, &card)).as_bytes().as_slice(), &tag[..16]);

    let row = [&[1], sent.answers.id.as_bytes().as_slice()].concat();
    let entry = vault.ledger_entry(Erased::AnswerSheet(sent.answers.id));
    assert_eq!(entry.as_slice(), mac(&hand.k("ledger"), "ledger", &row));
}

#[test]
fn visits_open_by_hand_b7() {
    let linden = Installation::new(4);
    let (hand, sent) = (Hand::of(&linden), linden.send_all());
    let vault = &linden.vault;
    let stored = vault.new_form_key(day(2)).unwrap();
    let n = 20514_u32.to_be_bytes();
    let form = aead(&hand.k("wrap"), &stored.sealed[1..], &place("form-key", &[0; 16], &n));
    let key = vault.open_form_key(&stored).unwrap();
    for (journey, label, c) in
        [(Journey::Visit(linden.here.id()), "state", hand.c.as_slice()), (Journey::Return, "return", &[0; 16])]
    {
        let sealed = BASE64URL_NOPAD.decode(vault.seal_state(&key, journey, &[1, 2]).unwrap().as_bytes()).unwrap();
        assert_eq!((sealed[0], &sealed[1..5]), (1, n.as_slice()));
        assert_eq!(unpad(&aead(&form, &sealed[5..], &place(label, c, &n)), 4096), "[1,2]");
    }

    let visit = VisitId::random(linden.chance());
    let token = vault.exit_token(visit, "2026-03-02T10:20:30Z".parse().unwrap());
    let hour = (20514_u32 * 24 + 14).to_be_bytes();
    let signed = [visit.as_bytes().as_slice(), &hour].concat();
    let tag = mac(&hand.k("exit"), "exit", &signed);
    assert_eq!(BASE64URL_NOPAD.decode(token.as_bytes()).unwrap(), [signed.as_slice(), &tag[..16]].concat());
    let ended = mac(&hand.k("exit"), "ended", visit.as_bytes());
    assert_eq!(vault.ended_visit_tag(visit).as_bytes().as_slice(), ended);

    let id = hand.x(&sent, "id/saved");
    let saved = linden.here.seal_saved_visit(&sent.keys, &"half way").unwrap();
    let inner = hand.column("saved_visit/saved", &id, Some(&saved));
    let plain = aead(&hand.x(&sent, "self/saved"), &inner, &place("saved", &hand.c, &id));
    assert_eq!(unpad(&plain, 48 * 1024), r#""half way""#);
}

#[test]
fn public_keys_and_sign_ins_follow_by_hand_b2() {
    let linden = Installation::new(5);
    let hand = Hand::of(&linden);
    for (pair, kind) in [(&linden.figures, 1), (&linden.words, 2), (&linden.panel, 3)] {
        let signed = [hand.c.as_slice(), &[kind], &[0, 0, 0, 1], pair.public.key().as_bytes()].concat();
        assert_eq!(pair.stored.mac.as_slice(), mac(&kdf(&hand.shred, "pk", &[], 32), "pk", &signed));
    }
    let (user, own) = staff_member(&linden);
    let (token, sealed) = linden.vault.seal_sign_in(&own).unwrap();
    let s = BASE64URL_NOPAD.decode(token.to_cookie().as_bytes()).unwrap();
    let sid = kdf(&s, "sid", &[], 32);
    assert_eq!(sealed.id.as_bytes().as_slice(), sid);
    let usk = aead(&kdf(&s, "skey", &[], 32), &sealed.key, &place("sign-in", &[0; 16], &sid));
    assert_eq!(usk, own.private().as_bytes());

    let code = linden.vault.new_recovery_code();
    let wrapped = linden.vault.wrap_for_recovery(&code, user, &own).unwrap();
    let place = place("wrap-rec", &[0; 16], user.as_bytes());
    assert_eq!(aead(&kdf(code.as_bytes(), "rec", &[], 32), &wrapped, &place), own.private().as_bytes());
}

#[test]
fn accounts_items_and_tallies_follow_by_hand_b2_b4() {
    let linden = Installation::new(6);
    let hand = Hand::of(&linden);
    let (user, own) = staff_member(&linden);
    let stretching = Stretching::new(PasswordCost::FLOOR, linden.chance());
    let master = stretching.run(b"as typed", &mut PasswordMemory::default()).unwrap();
    let record = PasswordRecord::new(stretching, &master, user, &own, linden.chance()).unwrap();
    let mut m = [0; 32];
    let params = argon2::Params::new(19 * 1024, 2, 1, Some(32)).unwrap();
    let argon2 = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
    argon2.hash_password_into(b"as typed", &record.salt, &mut m).unwrap();
    let proof = <Sha256 as sha2::Digest>::digest(kdf(&m, "auth", &[], 32));
    assert_eq!(record.proof.as_slice(), proof.as_slice());
    let wrap_place = place("wrap-pw", &[0; 16], user.as_bytes());
    assert_eq!(aead(&kdf(&m, "kek", &[], 32), &record.wrapped, &wrap_place), own.private().as_bytes());

    let sealed = linden.vault.seal_second_factor(own.public(), user, b"seed").unwrap();
    assert_eq!(hpke_open(own.private().as_bytes(), &sealed, "totp", &[0; 16], user.as_bytes()), b"seed");
    let contact = Contact { name: "Amina".into(), mail: "amina@example.org".into(), language: None };
    let sealed = linden.vault.seal_contact(user, &contact).unwrap();
    let plain = aead(&hand.k("contact"), &sealed, &place("contact", &[0; 16], user.as_bytes()));
    assert_eq!(unpad(&plain, 1024), r#"{"mail":"amina@example.org","name":"Amina"}"#);

    let item = ItemId::random(linden.chance());
    let sealed = linden.here.seal_item(&item, &"a quote", &linden.panel.public).unwrap();
    let inner = hand.column("item/item", item.as_bytes(), Some(&sealed));
    let panel = private_half(&linden, &hand, KeyKind::Panel);
    assert_eq!(unpad(&hpke_open(&panel, &inner, "item", &hand.c, item.as_bytes()), 1024), r#""a quote""#);
    let number = 1_u32.to_be_bytes();
    let sealed = linden.here.seal_tally(1, &[3, 9], &linden.figures.public).unwrap();
    let inner = hand.column("tally/tally", &number, Some(&sealed));
    let figures = private_half(&linden, &hand, KeyKind::Figures);
    assert_eq!(unpad(&hpke_open(&figures, &inner, "tally", &hand.c, &number), 4096), "[3,9]");
}

#[test]
fn what_a_take_back_receipt_could_open_is_random_bytes_b5() {
    let linden = Installation::new(7);
    let hand = Hand::of(&linden);
    for (mode, opens) in [(ReceiptMode::Full, true), (ReceiptMode::TakeBack, false)] {
        let sent = linden.send(mode, &ALL, some_words());
        let (id, columns) = (hand.x(&sent, "id/answers"), &sent.answers.columns);
        let own = hand.column("answer_sheet/own", &id, columns.own.as_ref());
        let plain = try_aead(&hand.x(&sent, "own/answers"), &own, &place("own/answer_sheet", &hand.c, &id));
        assert_eq!(plain.is_some(), opens);
        let wrap = hand.column("answer_sheet/wrap", &id, columns.wrap.as_ref());
        let half = &wrap[84..];
        let key = try_aead(&hand.x(&sent, "self/answers"), half, &place("self/answer_sheet", &hand.c, &id));
        assert_eq!(key.is_some(), opens);

        let (id, columns) = (hand.x(&sent, "id/words"), &sent.words.columns);
        let own = hand.column("words/own", &id, columns.own.as_ref());
        assert_eq!(try_aead(&hand.x(&sent, "own/words"), &own, &place("own/words", &hand.c, &id)).is_some(), opens);
        let wrap = hand.column("words/wrap", &id, columns.wrap.as_ref());
        let key = try_aead(&hand.x(&sent, "self/words"), &wrap[84..], &place("self/words", &hand.c, &id));
        assert_eq!(key.is_some(), opens);
    }
}
