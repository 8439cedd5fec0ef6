//! SECURITY 1, promise (1), by trying: whoever holds the key directory and every byte of the database derives from all of it what
//! can be derived, under every label there is, and tries it on everything that is sealed. What a password, a recovery key, a cookie
//! or a receipt gives is not among it; with it the same trying opens.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::BASE64URL_NOPAD;
use linden::vault::keys::{KeyKind, KeyName};
use linden::vault::staff::{PasswordCost, PasswordMemory, PasswordRecord, Stretching};
use sha2::{Digest as _, Sha256};

use super::hand::{Hand, kdf, place, private_half, try_aead, try_hpke_open};
use super::people::{Installation, Sent, staff_member};

const NOWHERE: [u8; 16] = [0; 16];

/// Every label of the vault, as its one list writes them.
fn labels() -> Vec<&'static str> {
    let (_, list) = include_str!("../../../src/vault/labels.rs").split_once("\nlabels! {").unwrap();
    let lines = list.lines().take_while(|line| *line != "}");
    lines.filter_map(|line| Some(line.strip_suffix("\";")?.split_once(" = \"")?.1)).collect()
}

/// Something sealed under a key of 32 bytes, and where it belongs.
struct Symmetric {
    name: &'static str,
    sealed: Vec<u8>,
    place: Vec<u8>,
}

/// Something sealed to a pair.
struct Hybrid {
    name: &'static str,
    sealed: Vec<u8>,
    label: &'static str,
    owner: Vec<u8>,
}

/// All that is stolen and sealed, with the outer layers taken off: the shred key is stolen too.
struct Stolen {
    symmetric: Vec<Symmetric>,
    hybrid: Vec<Hybrid>,
    /// What lies beside it in the open: ids, public keys, proofs, salts.
    open: Vec<Vec<u8>>,
}

/// What is not stolen: the holder's password, recovery key and cookie as they stretch, and what a receipt gives.
struct Kept {
    secrets: Vec<Vec<u8>>,
    figures: Vec<u8>,
    user: Vec<u8>,
}

fn rows(hand: &Hand, linden: &Installation, sent: &Sent, stolen: &mut Stolen) {
    let (sheet, words) = (&sent.answers.columns, &sent.words.columns);
    let (of_sheet, of_words) = (sent.answers.id.as_bytes().to_vec(), sent.words.id.as_bytes().to_vec());
    let saved = linden.here.seal_saved_visit(&sent.keys, &"half way").unwrap();
    let of_saved = sent.keys.saved_id().as_bytes().to_vec();
    let symmetric = [
        ("answer_sheet/head", &of_sheet, sheet.head.as_ref(), "answer_sheet/head"),
        ("answer_sheet/answers", &of_sheet, sheet.answers.as_ref(), "answer_sheet/answers"),
        ("answer_sheet/about", &of_sheet, sheet.about.as_ref(), "answer_sheet/about"),
        ("answer_sheet/own", &of_sheet, sheet.own.as_ref(), "own/answer_sheet"),
        ("words/head", &of_words, words.head.as_ref(), "words/head"),
        ("words/raw", &of_words, words.raw.as_ref(), "words/raw"),
        ("words/reading", &of_words, words.reading.as_ref(), "words/reading"),
        ("words/own", &of_words, words.own.as_ref(), "own/words"),
        ("saved_visit/saved", &of_saved, Some(&saved), "saved"),
    ];
    for (name, id, column, label) in symmetric {
        let sealed = hand.column(name, id, column);
        stolen.symmetric.push(Symmetric { name, sealed, place: place(label, &hand.c, id) });
    }
    let halves = [
        ("answer_sheet/wrap", &of_sheet, sheet.wrap.as_ref(), "self/answer_sheet", "wrap/answer_sheet"),
        ("words/wrap", &of_words, words.wrap.as_ref(), "self/words", "wrap/words"),
    ];
    for (name, id, column, of_self, of_staff) in halves {
        let halves = hand.column(name, id, column);
        let (first, second) = halves.split_at(84);
        stolen.symmetric.push(Symmetric { name, sealed: second.to_vec(), place: place(of_self, &hand.c, id) });
        stolen.hybrid.push(Hybrid { name, sealed: first.to_vec(), label: of_staff, owner: id.clone() });
    }
    stolen.open.extend([of_sheet, of_words, of_saved]);
}

/// A colleague with a password, a recovery key, a cookie and a grant.
fn staff(hand: &Hand, linden: &Installation, stolen: &mut Stolen) -> Kept {
    let (user, own) = staff_member(linden);
    let stretching = Stretching::new(PasswordCost::FLOOR, linden.chance());
    let master = stretching.run(b"as typed", &mut PasswordMemory::default()).unwrap();
    let record = PasswordRecord::new(stretching, &master, user, &own, linden.chance()).unwrap();
    let mut stretched = [0; 32];
    let params = argon2::Params::new(19 * 1024, 2, 1, Some(32)).unwrap();
    let argon2 = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
    argon2.hash_password_into(b"as typed", &record.salt, &mut stretched).unwrap();
    let code = linden.vault.new_recovery_code();
    let recovery = linden.vault.wrap_for_recovery(&code, user, &own).unwrap();
    let (token, sign_in) = linden.vault.seal_sign_in(&own).unwrap();
    let of_user = |label| place(label, &NOWHERE, user.as_bytes());
    stolen.symmetric.extend([
        Symmetric { name: "password", sealed: record.wrapped.clone(), place: of_user("wrap-pw") },
        Symmetric { name: "recovery", sealed: recovery, place: of_user("wrap-rec") },
        Symmetric {
            name: "sign-in",
            sealed: sign_in.key.clone(),
            place: place("sign-in", &NOWHERE, sign_in.id.as_bytes()),
        },
    ]);
    let grant = linden.here.grant(&linden.figures.private, user, own.public()).unwrap();
    let of_grant = place("grant/figures", &hand.c, user.as_bytes());
    let sealed = try_aead(&kdf(&hand.shred, "grant", &[], 32), &grant, &of_grant).unwrap();
    stolen.hybrid.push(Hybrid { name: "grant", sealed, label: "grant/figures", owner: user.as_bytes().to_vec() });
    stolen.open.extend([
        record.salt.to_vec(),
        record.proof.to_vec(),
        own.public().as_bytes().to_vec(),
        sign_in.id.as_bytes().to_vec(),
        user.as_bytes().to_vec(),
    ]);
    Kept {
        secrets: vec![
            stretched.to_vec(),
            code.as_bytes().to_vec(),
            BASE64URL_NOPAD.decode(token.to_cookie().as_bytes()).unwrap(),
        ],
        figures: private_half(linden, hand, KeyKind::Figures),
        user: own.private().as_bytes().to_vec(),
    }
}

/// Everything that comes of these: themselves, their hashes, and each under each label.
fn derived(roots: &[Vec<u8>]) -> BTreeSet<Vec<u8>> {
    let labels = labels();
    assert!(labels.len() > 100, "{}", labels.len());
    let of_one = |root: &Vec<u8>| {
        let own = [root.clone(), Sha256::digest(root).to_vec()].into_iter().filter(|key| key.len() == 32);
        own.chain(labels.iter().map(|label| kdf(root, label, &[], 32))).collect::<Vec<_>>()
    };
    roots.iter().flat_map(of_one).collect()
}

/// What these keys open, each thing once.
fn opened(stolen: &Stolen, hand: &Hand, keys: &BTreeSet<Vec<u8>>) -> BTreeSet<&'static str> {
    let symmetric =
        stolen.symmetric.iter().filter(|one| keys.iter().any(|key| try_aead(key, &one.sealed, &one.place).is_some()));
    let to_pair = |one: &&Hybrid| {
        keys.iter().any(|key| try_hpke_open(key, &one.sealed, one.label, &hand.c, &one.owner).is_some())
    };
    symmetric.map(|one| one.name).chain(stolen.hybrid.iter().filter(to_pair).map(|one| one.name)).collect()
}

/// SECURITY 6: a thief with database and key directory opens 0, whatever they derive from both.
#[test]
fn nothing_that_follows_from_database_and_key_directory_opens_anything() {
    let linden = Installation::new(7);
    let (hand, sent) = (Hand::of(&linden), linden.send_all());
    let mut stolen = Stolen { symmetric: Vec::new(), hybrid: Vec::new(), open: Vec::new() };
    rows(&hand, &linden, &sent, &mut stolen);
    let kept = staff(&hand, &linden, &mut stolen);
    let sign = std::fs::read(linden.vault.directory().file(KeyName::Sign)).unwrap();
    let public = [&linden.figures, &linden.words, &linden.panel].map(|pair| pair.public.key().as_bytes().to_vec());
    let mut roots = vec![Vec::new(), vec![0; 32], hand.root.clone(), hand.shred.clone(), sign, hand.c.clone()];
    roots.extend(public.into_iter().chain(stolen.open.clone()));
    assert_eq!(opened(&stolen, &hand, &derived(&roots)), BTreeSet::new());
    for secret in [&kept.figures, &kept.user] {
        let lies_open = |bytes: &[u8]| bytes.windows(32).any(|window| window == secret.as_slice());
        let sealed = stolen.symmetric.iter().map(|one| &one.sealed).chain(stolen.hybrid.iter().map(|one| &one.sealed));
        assert!(!sealed.chain(&stolen.open).any(|bytes| lies_open(bytes)), "a private key lies open");
    }
    // The control: with what is not stolen, the same trying opens.
    let by_staff = derived(&kept.secrets);
    assert_eq!(opened(&stolen, &hand, &by_staff), ["password", "recovery", "sign-in"].into());
    let pairs = [kept.figures, kept.user].into();
    assert_eq!(opened(&stolen, &hand, &pairs), ["answer_sheet/wrap", "grant"].into());
    let by_receipt: BTreeMap<_, _> = labels().into_iter().map(|label| (hand.x(&sent, label), label)).collect();
    let hers = opened(&stolen, &hand, &by_receipt.into_keys().collect());
    assert_eq!(hers, ["answer_sheet/own", "answer_sheet/wrap", "saved_visit/saved", "words/own", "words/wrap"].into());
}
