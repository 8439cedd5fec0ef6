//! Sign-ins of staff: the cookie holds 32 random bytes S and the database nothing that gives them, so a
//! sign-in works on every instance and a stolen database signs nobody in (B2).

use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use zeroize::Zeroizing;

use crate::vault::Vault;
use crate::vault::labels::{self, Place};
use crate::vault::primitives::{KeyPair, aead_open, aead_seal, kdf, mac, mac_matches};
use crate::vault::secret::{SealError, Secret, Unopenable};

stored_id! {
    /// The stored id of a sign-in: `KDF(S, "sid")`.
    SignInId;
}

/// S: what the cookie holds. It can be shown to the browser; it cannot be stored.
#[derive(Clone, PartialEq, Eq)]
pub struct SignInToken(Secret);

impl SignInToken {
    /// Reads the cookie's value: 43 characters of base64url.
    ///
    /// # Errors
    /// [`Unopenable`] for anything else.
    pub fn from_cookie(value: &str) -> Result<Self, Unopenable> {
        let bytes = BASE64URL_NOPAD.decode(value.as_bytes()).map(Zeroizing::new).map_err(|_| Unopenable)?;
        Secret::from_slice(&bytes).map(Self)
    }

    /// The cookie's value.
    #[must_use]
    pub fn to_cookie(&self) -> String {
        BASE64URL_NOPAD.encode(self.0.as_bytes())
    }

    /// The id under which the sign-in is stored.
    #[must_use]
    pub fn id(&self) -> SignInId {
        SignInId::from_bytes(*kdf(self.0.as_bytes(), labels::SID, &[]).as_bytes())
    }

    fn key(&self) -> Secret {
        kdf(self.0.as_bytes(), labels::SKEY, &[])
    }
}

impl fmt::Debug for SignInToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignInToken(…)")
    }
}

/// What is stored of a sign-in.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedSignIn {
    /// Its id.
    pub id: SignInId,
    /// Its holder's private key: `AEAD(KDF(S, "skey"), usk, A("sign-in", 0, sid))`, 72 bytes.
    pub key: Vec<u8>,
}

impl fmt::Debug for SealedSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedSignIn(…)")
    }
}

impl Vault {
    /// A new sign-in for the holder of `pair`.
    ///
    /// # Errors
    /// [`SealError::TooLong`], never in practice.
    pub fn seal_sign_in(&self, pair: &KeyPair) -> Result<(SignInToken, SealedSignIn), SealError> {
        let token = SignInToken(Secret::random(self.randomness()));
        let id = token.id();
        let place = Place::outside(labels::SIGN_IN, id.as_bytes());
        let key = aead_seal(&token.key(), pair.private().as_bytes(), &place, self.randomness())?;
        Ok((token, SealedSignIn { id, key }))
    }

    /// The key pair of a sign-in's holder.
    ///
    /// # Errors
    /// [`Unopenable`] unless `sealed` is the sign-in of this token.
    pub fn open_sign_in(&self, token: &SignInToken, sealed: &SealedSignIn) -> Result<KeyPair, Unopenable> {
        let place = Place::outside(labels::SIGN_IN, token.id().as_bytes());
        let private = aead_open(&token.key(), &sealed.key, &place)?;
        KeyPair::from_private(Secret::from_slice(&private)?)
    }

    /// A token for the forms of one sign-in: base64url of `r(16 random) ‖ MAC(K_csrf, "csrf", sid ‖ r)`, 64
    /// characters. It differs each time, so that compressing a page gives nothing away.
    #[must_use]
    pub fn form_token(&self, sign_in: &SignInId) -> String {
        let random: [u8; 16] = self.randomness().bytes();
        let tag = mac(&self.ring().csrf, labels::CSRF, &[sign_in.as_bytes(), &random]);
        BASE64URL_NOPAD.encode(&[random.as_slice(), &tag].concat())
    }

    /// Checks that a form token belongs to this sign-in, in constant time.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn check_form_token(&self, sign_in: &SignInId, token: &str) -> Result<(), Unopenable> {
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).map_err(|_| Unopenable)?;
        let (random, tag) = bytes.split_first_chunk::<16>().ok_or(Unopenable)?;
        let whole = tag.len() == 32;
        let fits = mac_matches(&self.ring().csrf, labels::CSRF, &[sign_in.as_bytes(), random], tag);
        if whole && fits { Ok(()) } else { Err(Unopenable) }
    }
}
