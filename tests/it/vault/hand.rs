//! SECURITY B1 to B4 as functions, from the text and from the crates, without the vault's own.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use hpke::{Deserializable as _, OpModeR};
use linden::vault::keys::{KeyKind, KeyName};
use sha2::Sha256;

use super::people::{Installation, Sent, staff_member};

type Kem = hpke::kem::X25519HkdfSha256;

pub(super) fn name(label: &str) -> Vec<u8> {
    [b"linden/v1/", label.as_bytes(), &[0]].concat()
}

pub(super) fn kdf(key: &[u8], label: &str, context: &[u8], length: usize) -> Vec<u8> {
    let mut out = vec![0; length];
    Hkdf::<Sha256>::new(None, key).expand(&[name(label).as_slice(), context].concat(), &mut out).unwrap();
    out
}

pub(super) fn mac(key: &[u8], label: &str, message: &[u8]) -> Vec<u8> {
    let mut hmac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    hmac.update(&[name(label).as_slice(), message].concat());
    hmac.finalize().into_bytes().to_vec()
}

pub(super) fn place(label: &str, consultation: &[u8], owner: &[u8]) -> Vec<u8> {
    let mut owner = owner.to_vec();
    owner.resize(32, 0);
    [&[1], label.as_bytes(), &[0], consultation, &owner].concat()
}

pub(super) fn try_aead(key: &[u8], sealed: &[u8], aad: &[u8]) -> Option<Vec<u8>> {
    let (nonce, msg) = sealed.split_at(24);
    let cipher = XChaCha20Poly1305::new(&Key::try_from(key).unwrap());
    cipher.decrypt(&XNonce::try_from(nonce).unwrap(), Payload { msg, aad }).ok()
}

pub(super) fn aead(key: &[u8], sealed: &[u8], aad: &[u8]) -> Vec<u8> {
    try_aead(key, sealed, aad).unwrap()
}

pub(super) fn unpad(padded: &[u8], size: usize) -> String {
    assert_eq!(padded.len(), size);
    let length = usize::try_from(u32::from_be_bytes(padded[..4].try_into().unwrap())).unwrap();
    assert!(padded[4 + length..].iter().all(|byte| *byte == 0));
    String::from_utf8(padded[4..4 + length].to_vec()).unwrap()
}

pub(super) fn try_hpke_open(
    private: &[u8],
    sealed: &[u8],
    label: &str,
    consultation: &[u8],
    owner: &[u8],
) -> Option<Vec<u8>> {
    let private = <Kem as hpke::Kem>::PrivateKey::from_bytes(private).unwrap();
    let public = hpke::Serializable::to_bytes(&<Kem as hpke::Kem>::sk_to_pk(&private));
    let info = [name(label).as_slice(), consultation, &sealed[..4], &public].concat();
    hpke::single_shot_open::<hpke::aead::AesGcm256, hpke::kdf::HkdfSha256, Kem>(
        &OpModeR::Base,
        &private,
        &<Kem as hpke::Kem>::EncappedKey::from_bytes(&sealed[4..36]).unwrap(),
        &info,
        &sealed[36..],
        &place(label, consultation, owner),
    )
    .ok()
}

pub(super) fn hpke_open(private: &[u8], sealed: &[u8], label: &str, consultation: &[u8], owner: &[u8]) -> Vec<u8> {
    try_hpke_open(private, sealed, label, consultation, owner).unwrap()
}

/// The keys of an installation, read from its directory.
pub(super) struct Hand {
    pub(super) root: Vec<u8>,
    pub(super) shred: Vec<u8>,
    pub(super) c: Vec<u8>,
}

impl Hand {
    pub(super) fn of(linden: &Installation) -> Self {
        let keys = linden.vault.directory();
        let read = |name| std::fs::read(keys.file(name)).unwrap();
        let shred = read(KeyName::Consultation(linden.here.id()));
        Self { root: read(KeyName::Root), shred, c: linden.here.id().as_bytes().to_vec() }
    }

    pub(super) fn k(&self, label: &str) -> Vec<u8> {
        kdf(&self.root, label, &[], 32)
    }

    pub(super) fn column(&self, label: &str, id: &[u8], sealed: Option<&Vec<u8>>) -> Vec<u8> {
        let sealed = sealed.unwrap();
        assert_eq!(sealed[0], 1);
        let key = kdf(&self.shred, "outer", &[], 32);
        aead(&key, &sealed[1..], &place(&format!("outer/{label}"), &self.c, id))
    }

    pub(super) fn x(&self, sent: &Sent, label: &str) -> Vec<u8> {
        let mut out = vec![0; 32];
        let hkdf = Hkdf::<Sha256>::new(Some(&self.k("receipt")), sent.receipt.as_bytes());
        hkdf.expand(&name(label), &mut out).unwrap();
        out
    }

    pub(super) fn segment(
        &self,
        row_key: &[u8],
        table: &str,
        column: &str,
        id: &[u8],
        sealed: Option<&Vec<u8>>,
    ) -> Vec<u8> {
        let inner = self.column(&format!("{table}/{column}"), id, sealed);
        aead(&kdf(row_key, column, &[], 32), &inner, &place(&format!("{table}/{column}"), &self.c, id))
    }
}

/// A user who was granted all three keys, to get at the private halves.
pub(super) fn private_half(linden: &Installation, hand: &Hand, kind: KeyKind) -> Vec<u8> {
    let (user, own) = staff_member(linden);
    let [figures, words, panel] = [&linden.figures, &linden.words, &linden.panel].map(|pair| &pair.private);
    let key = [figures, words, panel].into_iter().find(|key| key.kind() == kind).unwrap();
    let grant = linden.here.grant(key, user, own.public()).unwrap();
    let label = format!("grant/{}", kind.as_str());
    let inner = aead(&kdf(&hand.shred, "grant", &[], 32), &grant, &place(&label, &hand.c, user.as_bytes()));
    hpke_open(own.private().as_bytes(), &inner, &label, &hand.c, user.as_bytes())
}
