//! Passkeys as a second factor (ACC-4): WebAuthn through `webauthn-rs`, which checks origin, question, signature and that the
//! authenticator asked its holder for a finger, a face or a PIN. What is stored is sealed to its holder's own key, so that
//! whoever has the database learns no credential; what is asked travels with the page, sealed and bound to the sign-in. That a
//! question counts once, and no longer than five minutes, is kept here. The questions' randomness is `webauthn-rs`' own: it
//! takes none from outside.

use std::fmt;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use data_encoding::BASE64URL_NOPAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{
    Passkey, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid,
    Webauthn, WebauthnBuilder,
};

use crate::domain::ids::AccountId;
use crate::vault::Vault;
use crate::vault::labels::{self, Label, Place};
use crate::vault::primitives::{KeyPair, Padded, PublicKey, aead_open, aead_seal, kdf, mac, open, read_json, seal};
use crate::vault::secret::{SealError, Unopenable};

use super::Contact;

stored_id! {
    /// What a passkey is found by: a keyed hash of its credential.
    PasskeyTag;
}

/// How long a question may be answered (SECURITY 5).
const ANSWERED_WITHIN: TimeDelta = TimeDelta::minutes(5);
/// How far two instances' clocks may differ.
const CLOCK_SKEW: TimeDelta = TimeDelta::minutes(2);
/// Bytes of a passkey before sealing; all have one length.
const SIZE: usize = 4096;

/// One name under which this service is reached. A passkey made under one works under no other.
pub struct PasskeySite {
    webauthn: Webauthn,
    name: String,
}

impl PasskeySite {
    /// The site of an origin such as `https://feedback.example`; none where browsers know no passkeys: at an address without a
    /// name, and without TLS anywhere but on this machine.
    #[must_use]
    pub fn of(origin: &str) -> Option<Self> {
        let origin = Url::parse(origin).ok()?;
        let name = origin.domain()?.to_owned();
        if origin.scheme() != "https" && name != "localhost" {
            return None;
        }
        let webauthn = WebauthnBuilder::new(&name, &origin).ok()?.rp_name("Linden").build().ok()?;
        Some(Self { webauthn, name })
    }
}

/// A passkey of somebody's, opened with their own key.
#[derive(Clone, Serialize, Deserialize)]
pub struct HeldPasskey {
    /// What its holder calls it.
    pub name: String,
    /// The day on which it was added.
    pub added: NaiveDate,
    site: String,
    key: Passkey,
    counter: u32,
    newest: i64,
}

impl HeldPasskey {
    /// Whether it works under this name of the service.
    #[must_use]
    pub fn is_of(&self, site: &PasskeySite) -> bool {
        self.site == site.name
    }

    /// The same after it was given, if that may count: its counter goes up unless it has none, and no question counts that is
    /// not younger than the newest one answered.
    ///
    /// # Errors
    /// [`Unopenable`] if it was given before, or a copy of it was.
    pub fn after(&self, given: &GivenPasskey) -> Result<Self, Unopenable> {
        let goes_up = given.counter > self.counter || (given.counter == 0 && self.counter == 0);
        if !goes_up || given.asked_at <= self.newest {
            return Err(Unopenable);
        }
        Ok(Self { counter: given.counter, newest: given.asked_at, ..self.clone() }.with(given))
    }

    fn with(mut self, given: &GivenPasskey) -> Self {
        // What a synchronised key says of itself may change; the crate keeps that.
        self.key.update_credential(&given.result);
        self
    }
}

impl fmt::Debug for HeldPasskey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeldPasskey(…)")
    }
}

/// A question to an authenticator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyAsk {
    /// What the page's script hands to the browser, as JSON.
    pub options: String,
    /// The question as the page carries it, sealed.
    pub carried: String,
}

/// Where and for whom something is asked, and when.
pub struct Asking<'a> {
    /// Under which name of the service.
    pub site: &'a PasskeySite,
    /// What the question is bound to: the id of a sign-in, or the tag of a one-time code.
    pub owner: &'a [u8; 32],
    /// The moment.
    pub now: DateTime<Utc>,
}

/// A passkey that was made just now.
pub struct NewPasskey {
    /// What it is found by.
    pub tag: PasskeyTag,
    key: Passkey,
    site: String,
}

impl NewPasskey {
    /// The same with a name, on the day on which it was added.
    #[must_use]
    pub fn named(self, name: String, added: NaiveDate) -> (PasskeyTag, HeldPasskey) {
        let held = HeldPasskey { name, added, site: self.site, key: self.key, counter: 0, newest: 0 };
        (self.tag, held)
    }
}

/// A passkey that was given: whether it may count is for [`HeldPasskey::after`] to say.
pub struct GivenPasskey {
    /// What it is found by.
    pub tag: PasskeyTag,
    counter: u32,
    asked_at: i64,
    result: webauthn_rs::prelude::AuthenticationResult,
}

/// A question as a page carries it.
#[derive(Serialize, Deserialize)]
struct Carried<S> {
    asked_at: i64,
    state: S,
}

impl Vault {
    /// Asks an authenticator for a new passkey. `known` are those there are: an authenticator makes no second one.
    ///
    /// # Errors
    /// [`SealError`].
    pub fn ask_for_new_passkey(
        &self,
        asking: &Asking<'_>,
        account: AccountId,
        contact: &Contact,
        known: &[HeldPasskey],
    ) -> Result<PasskeyAsk, SealError> {
        let known = known.iter().filter(|one| one.is_of(asking.site)).map(|one| one.key.cred_id().clone()).collect();
        let handle = Uuid::from_bytes(*account.as_bytes());
        let webauthn = &asking.site.webauthn;
        let (options, state) = webauthn
            .start_passkey_registration(handle, &contact.mail, &contact.name, Some(known))
            .map_err(|_| SealError::Content)?;
        self.asked(labels::PASSKEY_ADD, asking, &options.public_key, state)
    }

    /// Takes the passkey that an authenticator made for the question that was asked.
    ///
    /// # Errors
    /// [`Unopenable`] for an answer to another question, of another site, to another sign-in, or one that comes too late.
    pub fn take_new_passkey(&self, asking: &Asking<'_>, carried: &str, answer: &str) -> Result<NewPasskey, Unopenable> {
        let (_, state): (_, PasskeyRegistration) = self.question(labels::PASSKEY_ADD, asking, carried)?;
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).map_err(|_| Unopenable)?;
        let key = asking.site.webauthn.finish_passkey_registration(&answer, &state).map_err(|_| Unopenable)?;
        let (tag, site) = (self.passkey_tag(key.cred_id().as_ref()), asking.site.name.clone());
        Ok(NewPasskey { tag, key, site })
    }

    /// Asks for one of these passkeys; nothing is asked if none of them is of this site.
    ///
    /// # Errors
    /// [`SealError`].
    pub fn ask_for_passkey(&self, asking: &Asking<'_>, held: &[HeldPasskey]) -> Result<Option<PasskeyAsk>, SealError> {
        let keys: Vec<Passkey> = held.iter().filter(|one| one.is_of(asking.site)).map(|one| one.key.clone()).collect();
        if keys.is_empty() {
            return Ok(None);
        }
        let started = asking.site.webauthn.start_passkey_authentication(&keys);
        let (options, state) = started.map_err(|_| SealError::Content)?;
        self.asked(labels::PASSKEY_GIVE, asking, &options.public_key, state).map(Some)
    }

    /// Takes the answer of an authenticator to the question that was asked.
    ///
    /// # Errors
    /// [`Unopenable`] for an answer to another question, of another key or site, to another sign-in, or one that comes too late.
    pub fn take_passkey(&self, asking: &Asking<'_>, carried: &str, answer: &str) -> Result<GivenPasskey, Unopenable> {
        let (asked_at, state): (_, PasskeyAuthentication) = self.question(labels::PASSKEY_GIVE, asking, carried)?;
        let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(|_| Unopenable)?;
        let result = asking.site.webauthn.finish_passkey_authentication(&answer, &state).map_err(|_| Unopenable)?;
        let (tag, counter) = (self.passkey_tag(result.cred_id().as_ref()), result.counter());
        Ok(GivenPasskey { tag, counter, asked_at, result })
    }

    /// Seals a passkey for its holder: `SEAL(pk_user, 0, pad(json, 4096), "passkey", 0, user ‖ tag[..16])`.
    ///
    /// # Errors
    /// [`SealError`] if it is larger than any should be.
    pub fn seal_passkey(
        &self,
        public: &PublicKey,
        account: AccountId,
        tag: &PasskeyTag,
        held: &HeldPasskey,
    ) -> Result<Vec<u8>, SealError> {
        let json = serde_json::to_vec(held).map_err(|_| SealError::Content)?;
        let plain = Padded::new(&json, SIZE)?;
        seal(public, 0, plain.bytes(), &place(account, tag), self.randomness())
    }

    /// Opens a stored passkey with its holder's pair.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_passkey(
        &self,
        pair: &KeyPair,
        account: AccountId,
        tag: &PasskeyTag,
        sealed: &[u8],
    ) -> Result<HeldPasskey, Unopenable> {
        match open(pair, sealed, &place(account, tag))? {
            (0, plain) => read_json(Padded::check(plain, SIZE)?.content()),
            _ => Err(Unopenable),
        }
    }

    /// Seals what somebody brought who comes back, for the page that asks for their passkey to carry.
    ///
    /// # Errors
    /// [`SealError`].
    pub fn carry_returning<T: Serialize>(&self, now: DateTime<Utc>, brought: &T) -> Result<String, SealError> {
        self.carry(labels::PASSKEY_RETURN, &[0; 32], &Carried { asked_at: now.timestamp_micros(), state: brought })
    }

    /// Opens it again, within the time in which a question may be answered.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn carried_returning<T: DeserializeOwned>(&self, now: DateTime<Utc>, carried: &str) -> Result<T, Unopenable> {
        Ok(self.opened(labels::PASSKEY_RETURN, &[0; 32], now, carried)?.1)
    }

    /// `MAC(KDF(K_contact, "passkey"), "passkey", credential)`: without the key directory not even a guess can be tried.
    fn passkey_tag(&self, credential: &[u8]) -> PasskeyTag {
        let key = kdf(self.ring().contact.as_bytes(), labels::PASSKEY, &[]);
        PasskeyTag::from_bytes(mac(&key, labels::PASSKEY, &[credential]))
    }

    fn asked<O: Serialize, S: Serialize>(
        &self,
        label: Label,
        asking: &Asking<'_>,
        options: &O,
        state: S,
    ) -> Result<PasskeyAsk, SealError> {
        let options = serde_json::to_string(options).map_err(|_| SealError::Content)?;
        let asked_at = asking.now.timestamp_micros();
        Ok(PasskeyAsk { options, carried: self.carry(label, asking.owner, &Carried { asked_at, state })? })
    }

    fn question<S: DeserializeOwned>(
        &self,
        label: Label,
        asking: &Asking<'_>,
        carried: &str,
    ) -> Result<(i64, S), Unopenable> {
        self.opened(label, asking.owner, asking.now, carried)
    }

    /// `AEAD(KDF(K_csrf, l), json, A(l, 0, owner))`, in base64url.
    fn carry<T: Serialize>(&self, label: Label, owner: &[u8; 32], content: &T) -> Result<String, SealError> {
        let json = zeroize::Zeroizing::new(serde_json::to_vec(content).map_err(|_| SealError::Content)?);
        let key = kdf(self.ring().csrf.as_bytes(), label, &[]);
        let sealed = aead_seal(&key, &json, &Place::outside(label, owner), self.randomness())?;
        Ok(BASE64URL_NOPAD.encode(&sealed))
    }

    fn opened<S: DeserializeOwned>(
        &self,
        label: Label,
        owner: &[u8; 32],
        now: DateTime<Utc>,
        carried: &str,
    ) -> Result<(i64, S), Unopenable> {
        let sealed = BASE64URL_NOPAD.decode(carried.as_bytes()).map_err(|_| Unopenable)?;
        let key = kdf(self.ring().csrf.as_bytes(), label, &[]);
        let plain = aead_open(&key, &sealed, &Place::outside(label, owner))?;
        let carried: Carried<S> = read_json(&plain)?;
        let asked = DateTime::from_timestamp_micros(carried.asked_at).ok_or(Unopenable)?;
        let age = now - asked;
        if age >= ANSWERED_WITHIN || age < -CLOCK_SKEW {
            Err(Unopenable)
        } else {
            Ok((carried.asked_at, carried.state))
        }
    }
}

fn place(account: AccountId, tag: &PasskeyTag) -> Place {
    let mut owner = account.as_bytes().to_vec();
    owner.extend(tag.as_bytes().iter().take(16));
    Place::outside(labels::PASSKEY, &owner)
}
