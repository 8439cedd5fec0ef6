//! A browser in which somebody has signed in with both factors: it holds 32 random bytes, and what is stored is a keyed
//! hash of them (SECURITY 4, `__Host-d`). It opens nothing: it only keeps a stranger's failures apart from its owner's.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;

use crate::vault::Vault;
use crate::vault::labels;
use crate::vault::primitives::{kdf, mac};
use crate::vault::secret::{Secret, Unopenable};

stored_id! {
    /// What a known browser is found by.
    DeviceTag;
}

/// What the cookie of a known browser holds. It can be shown to the browser; it cannot be stored.
#[derive(Clone, PartialEq, Eq)]
pub struct DeviceToken(Secret);

impl DeviceToken {
    /// Reads the cookie's value: 43 characters of base64url.
    ///
    /// # Errors
    /// [`Unopenable`] for anything else.
    pub fn from_cookie(value: &str) -> Result<Self, Unopenable> {
        let bytes = BASE64URL_NOPAD.decode(value.as_bytes()).map_err(|_| Unopenable)?;
        Secret::from_slice(&bytes).map(Self)
    }

    /// The cookie's value.
    #[must_use]
    pub fn to_cookie(&self) -> String {
        BASE64URL_NOPAD.encode(self.0.as_bytes())
    }
}

impl fmt::Debug for DeviceToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeviceToken(…)")
    }
}

impl Vault {
    /// A new token for a browser.
    #[must_use]
    pub fn new_device_token(&self) -> DeviceToken {
        DeviceToken(Secret::random(self.randomness()))
    }

    /// The tag of a browser: `MAC(KDF(K_contact, "device"), "device", token)`.
    #[must_use]
    pub fn device_tag(&self, token: &DeviceToken) -> DeviceTag {
        let key = kdf(self.ring().contact.as_bytes(), labels::DEVICE, &[]);
        DeviceTag::from_bytes(mac(&key, labels::DEVICE, &[token.0.as_bytes()]))
    }
}
