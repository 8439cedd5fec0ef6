//! Invitations: what is stored in place of a one-time code (DESIGN 8, "Accounts").

use crate::domain::invitation_code::InvitationCode;
use crate::domain::one_time_code::{OneTimeCode, ReturnToken};
use crate::vault::Vault;
use crate::vault::labels;
use crate::vault::primitives::{kdf, mac};

stored_id! {
    /// What an invitation is found by when its code is typed.
    InvitationTag;
}

impl Vault {
    /// A new invitation code, to be shown once.
    #[must_use]
    pub fn new_invitation_code(&self) -> InvitationCode {
        InvitationCode::random(self.randomness())
    }

    /// The tag of an invitation code: `MAC(KDF(K_contact, "invitation"), "invitation", code)`. The code has 120 bits,
    /// so it needs no slow hash (D8); without the key directory not even a guess can be tried.
    #[must_use]
    pub fn invitation_tag(&self, code: &InvitationCode) -> InvitationTag {
        let key = kdf(self.ring().contact.as_bytes(), labels::INVITATION, &[]);
        InvitationTag::from_bytes(mac(&key, labels::INVITATION, &[code.as_bytes()]))
    }

    /// A new link by which somebody comes back (SECURITY 2), to be mailed once.
    #[must_use]
    pub fn new_return_token(&self) -> ReturnToken {
        ReturnToken::random(self.randomness())
    }

    /// The tag of a link that brings back: `MAC(KDF(K_contact, "return-link"), "return-link", token)`.
    #[must_use]
    pub fn return_tag(&self, token: &ReturnToken) -> InvitationTag {
        let key = kdf(self.ring().contact.as_bytes(), labels::RETURN_LINK, &[]);
        InvitationTag::from_bytes(mac(&key, labels::RETURN_LINK, &[token.as_bytes()]))
    }

    /// The tag of whichever it is.
    #[must_use]
    pub fn one_time_tag(&self, code: &OneTimeCode) -> InvitationTag {
        match code {
            OneTimeCode::Invitation(code) => self.invitation_tag(code),
            OneTimeCode::Link(token) => self.return_tag(token),
        }
    }
}
