//! From the code of a complaint to its id and key. The salt and the labels are its own: no receipt gives a complaint, and no
//! complaint's code gives an answer (ACC-10).

use std::fmt;

use super::Vault;
use super::labels;
use super::primitives::Prk;
use super::secret::Secret;
use crate::domain::complaint::ComplaintCode;

stored_id! {
    /// The id of a complaint.
    ComplaintId;
}

/// What the code of a complaint gives: the id of its row, and the key of what only it opens. Zeroed when dropped.
pub struct ComplaintKeys {
    id: ComplaintId,
    pub(super) own: Secret,
}

impl ComplaintKeys {
    /// The id of the complaint.
    #[must_use]
    pub const fn id(&self) -> ComplaintId {
        self.id
    }
}

impl fmt::Debug for ComplaintKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComplaintKeys(…)")
    }
}

impl Vault {
    /// What the code of a complaint gives: `PRK = HKDF-Extract(salt K_complaint, ikm code)`, `id = X("id/complaint")`,
    /// `S_c = X("self/complaint")`.
    #[must_use]
    pub fn complaint_keys(&self, code: &ComplaintCode) -> ComplaintKeys {
        let prk = Prk::extract(&self.ring().complaint, code.as_bytes());
        ComplaintKeys {
            id: ComplaintId::from_bytes(*prk.expand(labels::ID_COMPLAINT).as_bytes()),
            own: prk.expand(labels::SELF_COMPLAINT),
        }
    }
}
