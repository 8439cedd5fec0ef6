//! Names and mail addresses of staff: sealed, and found again by a keyed hash (DESIGN 8).

use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::domain::ids::{AccountId, OrganisationId};
use crate::domain::text::Language;
use crate::vault::Vault;
use crate::vault::labels::{self, Place};
use crate::vault::primitives::{Padded, aead_open, aead_seal, kdf, mac, padded_json, read_json};
use crate::vault::secret::{SealError, Unopenable};

stored_id! {
    /// What an account is found by when somebody types a mail address.
    MailTag;
}

/// The name, the mail address and the language of a staff member, sealed as one so that none can be moved.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The name, for staff screens.
    pub name: String,
    /// The mail address, as typed.
    pub mail: String,
    /// The language they chose for their pages; none while they have not chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contact(…)")
    }
}

/// Bytes of a contact before sealing; all contacts have one length.
const SIZE: usize = 1024;

impl Vault {
    /// Seals a contact: `AEAD(K_contact, pad(json, 1024), A("contact", 0, user))`.
    ///
    /// # Errors
    /// [`SealError::TooLong`] if name and address together are longer than about 1,000 bytes.
    pub fn seal_contact(&self, user: AccountId, contact: &Contact) -> Result<Vec<u8>, SealError> {
        let plain = padded_json(contact, SIZE)?;
        aead_seal(&self.ring().contact, plain.bytes(), &contact_place(user), self.randomness())
    }

    /// Opens a contact.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_contact(&self, user: AccountId, sealed: &[u8]) -> Result<Contact, Unopenable> {
        let plain = aead_open(&self.ring().contact, sealed, &contact_place(user))?;
        read_json(Padded::check(plain, SIZE)?.content())
    }

    /// What is known of a mail address wherever it belongs, such as how often it was tried. Spaces around the address,
    /// small and capital letters, and forms that look alike (NFKC) make no difference.
    #[must_use]
    pub fn mail_tag(&self, mail: &str) -> MailTag {
        let key = kdf(self.ring().contact.as_bytes(), labels::MAIL, &[]);
        MailTag::from_bytes(mac(&key, labels::MAIL, &[folded(mail).as_bytes()]))
    }

    /// What the account of a mail address is found by in one organisation. Those of two organisations have nothing in
    /// common, so that nobody learns in one whether another knows an address (ACC-5).
    #[must_use]
    pub fn account_tag(&self, organisation: OrganisationId, mail: &str) -> MailTag {
        let key = kdf(self.ring().contact.as_bytes(), labels::MAIL, &[]);
        MailTag::from_bytes(mac(&key, labels::ACCOUNT, &[organisation.as_bytes(), folded(mail).as_bytes()]))
    }
}

fn folded(mail: &str) -> Zeroizing<String> {
    Zeroizing::new(mail.trim().nfkc().flat_map(char::to_lowercase).nfkc().collect())
}

fn contact_place(user: AccountId) -> Place {
    Place::outside(labels::CONTACT, user.as_bytes())
}
