//! An authenticator in a few lines, as a browser would speak to one: it makes passkeys (P-256, no attestation), gives them with
//! its holder's consent, and counts. What it is asked stands on the page; what it says goes into the page's form.

use data_encoding::BASE64URL_NOPAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::participant::Page;

/// Somebody is there (1) and was recognised (4); a key comes with it (64).
const PRESENT_AND_VERIFIED: u8 = 1 | 4;
const WITH_A_KEY: u8 = 64;

/// A device with at most one passkey.
pub struct Authenticator {
    random: SystemRandom,
    pair: EcdsaKeyPair,
    /// The id of its credential.
    pub id: Vec<u8>,
    /// How often it was used; always nothing where it does not count.
    pub counter: u32,
    /// How far the counter goes up each time.
    pub counts_by: u32,
    /// Whether it says that it recognised its holder.
    pub verifies: bool,
}

/// What a page asks an authenticator.
pub fn question(page: &Page) -> Value {
    let (_, rest) =
        page.text.split_once("data-options=\"").unwrap_or_else(|| panic!("nothing is asked: {}", page.text));
    let options = rest.split('"').next().unwrap();
    let options = [("&#34;", "\""), ("&quot;", "\""), ("&#38;", "&"), ("&amp;", "&"), ("&#39;", "'")]
        .iter()
        .fold(options.to_owned(), |text, (from, to)| text.replace(from, to));
    serde_json::from_str(&options).unwrap_or_else(|error| panic!("{error}: {options}"))
}

impl Authenticator {
    /// A new one.
    pub fn new() -> Self {
        let random = SystemRandom::new();
        let algorithm = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(algorithm, pkcs8.as_ref(), &random).unwrap();
        let id = Sha256::digest(pair.public_key().as_ref()).to_vec();
        Self { random, pair, id, counter: 0, counts_by: 1, verifies: true }
    }

    /// Makes its passkey for what `page` asks, in a browser at `origin`.
    pub fn make(&mut self, page: &Page, origin: &str) -> String {
        self.make_for(&question(page), origin)
    }

    /// The same for what is asked without a page around it.
    pub fn make_for(&mut self, asked: &Value, origin: &str) -> String {
        let client = client_data("webauthn.create", asked, origin);
        let mut data = self.data(asked["rp"]["id"].as_str().unwrap(), WITH_A_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        data.extend(self.key());
        // {"fmt": "none", "attStmt": {}, "authData": …}
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(data);
        self.says(json!({ "clientDataJSON": text(&client), "attestationObject": text(&object) }))
    }

    /// Gives its passkey for what `page` asks, in a browser at `origin`.
    pub fn give(&mut self, page: &Page, origin: &str) -> String {
        let asked = question(page);
        let client = client_data("webauthn.get", &asked, origin);
        self.counter += self.counts_by;
        let data = self.data(asked["rpId"].as_str().unwrap(), 0);
        let signed = [data.as_slice(), &Sha256::digest(&client)].concat();
        let signature = self.pair.sign(&self.random, &signed).unwrap();
        let signature = text(signature.as_ref());
        let (client, data) = (text(&client), text(&data));
        self.says(json!({
            "clientDataJSON": client, "authenticatorData": data, "signature": signature, "userHandle": null,
        }))
    }

    fn says(&self, response: Value) -> String {
        let id = text(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {} }).to_string()
    }

    fn data(&self, site: &str, more: u8) -> Vec<u8> {
        let flags = if self.verifies { PRESENT_AND_VERIFIED } else { 1 };
        let mut data = Sha256::digest(site).to_vec();
        data.push(flags | more);
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// The public key as COSE: {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
    fn key(&self) -> Vec<u8> {
        let (_, point) = self.pair.public_key().as_ref().split_first().unwrap();
        let (x, y) = point.split_at(32);
        [b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20".as_slice(), x, b"\x22\x58\x20", y].concat()
    }
}

fn client_data(kind: &str, asked: &Value, origin: &str) -> Vec<u8> {
    json!({ "type": kind, "challenge": asked["challenge"], "origin": origin, "crossOrigin": false })
        .to_string()
        .into_bytes()
}

fn text(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}
