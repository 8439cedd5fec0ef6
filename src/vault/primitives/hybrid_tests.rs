//! The published vectors of RFC 9180 (`tests/vectors/rfc9180.json` names their source).

use std::sync::Mutex;

use super::*;
use crate::randomness::SeededRandomness;
use crate::vault::labels;

/// Yields exactly these bytes, so that a published ephemeral key can be drawn.
struct Fixed(Mutex<Vec<u8>>);

impl Randomness for Fixed {
    fn fill(&self, bytes: &mut [u8]) {
        let mut rest = self.0.lock().unwrap();
        bytes.copy_from_slice(&rest.drain(..bytes.len()).collect::<Vec<_>>());
    }
}

fn vectors() -> Vec<serde_json::Value> {
    let file: serde_json::Value = serde_json::from_str(include_str!("../../../tests/vectors/rfc9180.json")).unwrap();
    file["vectors"].as_array().unwrap().clone()
}

fn hex(value: &serde_json::Value) -> Vec<u8> {
    data_encoding::HEXLOWER.decode(value.as_str().unwrap().as_bytes()).unwrap()
}

/// The form in which X25519 uses a private key (RFC 7748, section 5), and in which hpke gives it out.
fn clamped(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes[0] &= 248;
    bytes[31] = bytes[31] & 127 | 64;
    bytes
}

#[test]
fn the_kem_gives_the_shared_secrets_of_rfc_9180() {
    for vector in vectors() {
        let private = <Kem as hpke::Kem>::PrivateKey::from_bytes(&hex(&vector["skRm"])).unwrap();
        let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(&hex(&vector["enc"])).unwrap();
        let secret = Kem::decap(&private, None, &encapsulated).unwrap();
        assert_eq!(secret.0.as_slice(), hex(&vector["shared_secret"]));
        let (derived, public) = Kem::derive_keypair(&hex(&vector["ikmR"]));
        assert_eq!(derived.to_bytes().as_slice(), clamped(hex(&vector["skRm"])));
        assert_eq!(public.to_bytes().as_slice(), hex(&vector["pkRm"]));
    }
}

#[test]
fn our_suite_opens_the_published_messages() {
    let vector = vectors().into_iter().find(|vector| vector["aead_id"] == 2).unwrap();
    let private = <Kem as hpke::Kem>::PrivateKey::from_bytes(&hex(&vector["skRm"])).unwrap();
    let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(&hex(&vector["enc"])).unwrap();
    let mut context = hpke::setup_receiver::<AesGcm256, HkdfSha256, Kem>(
        &OpModeR::Base,
        &private,
        &encapsulated,
        &hex(&vector["info"]),
    )
    .unwrap();
    for message in vector["encryptions"].as_array().unwrap() {
        assert_eq!(context.open(&hex(&message["ct"]), &hex(&message["aad"])).unwrap(), hex(&message["pt"]));
    }
}

#[test]
fn our_suite_seals_the_published_message_with_the_published_chance() {
    let vector = vectors().into_iter().find(|vector| vector["aead_id"] == 2).unwrap();
    let message = &vector["encryptions"][0];
    let chance = Fixed(Mutex::new(hex(&vector["ikmE"])));
    let public = <Kem as hpke::Kem>::PublicKey::from_bytes(&hex(&vector["pkRm"])).unwrap();
    let (encapsulated, sealed) = hpke::single_shot_seal_with_rng::<AesGcm256, HkdfSha256, Kem>(
        &OpModeS::Base,
        &public,
        &hex(&vector["info"]),
        &hex(&message["pt"]),
        &hex(&message["aad"]),
        &mut Chance(&chance),
    )
    .unwrap();
    assert_eq!(encapsulated.to_bytes().as_slice(), hex(&vector["enc"]));
    assert_eq!(sealed, hex(&message["ct"]));
}

#[test]
fn a_key_pair_is_the_one_of_rfc_9180_for_the_same_chance() {
    let vector = vectors().into_iter().find(|vector| vector["aead_id"] == 2).unwrap();
    let pair = KeyPair::random(&Fixed(Mutex::new(hex(&vector["ikmR"]))));
    assert_eq!(pair.private().as_bytes().as_slice(), clamped(hex(&vector["skRm"])));
    assert_eq!(pair.public().as_bytes().as_slice(), hex(&vector["pkRm"]));
}

#[test]
fn seal_is_epoch_key_ciphertext_bound_to_info_and_place_b1() {
    let chance = SeededRandomness::new(1);
    let pair = KeyPair::random(&chance);
    let place = Place::within(labels::MARKS, crate::domain::ids::ConsultationId::from_bytes([4; 16]), &[5; 32]);
    let sealed = seal(pair.public(), 7, b"plain", &place, &chance).unwrap();
    assert_eq!(sealed.len(), 5 + SEAL_OVERHEAD);
    assert_eq!(&sealed[..4], &[0, 0, 0, 7]);

    let info = [b"linden/v1/marks\0".as_slice(), &[4; 16], &[0, 0, 0, 7], pair.public().as_bytes()].concat();
    let aad = [b"\x01marks\0".as_slice(), &[4; 16], &[5; 32]].concat();
    let private = <Kem as hpke::Kem>::PrivateKey::from_bytes(pair.private().as_bytes()).unwrap();
    let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(&sealed[4..36]).unwrap();
    let plain = hpke::single_shot_open::<AesGcm256, HkdfSha256, Kem>(
        &OpModeR::Base,
        &private,
        &encapsulated,
        &info,
        &sealed[36..],
        &aad,
    );
    assert_eq!(plain.unwrap(), b"plain");
}

#[test]
fn a_sealed_message_fails_with_any_byte_changed_or_missing() {
    let chance = SeededRandomness::new(2);
    let pair = KeyPair::random(&chance);
    let place = Place::outside(labels::TOTP, &[1; 16]);
    let sealed = seal(pair.public(), 0, b"seed", &place, &chance).unwrap();
    assert!(open(&pair, &sealed, &place).is_ok());
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert_eq!(open(&pair, &changed, &place).err(), Some(Unopenable), "byte {at}");
        assert_eq!(open(&pair, &sealed[..at], &place).err(), Some(Unopenable));
    }
}

#[test]
fn a_public_key_of_small_order_is_refused() {
    let chance = SeededRandomness::new(3);
    let place = Place::outside(labels::TOTP, &[]);
    assert_eq!(seal(&PublicKey::from_bytes([0; 32]), 0, b"x", &place, &chance), Err(SealError::WrongKey));
}
