//! The keys of the installation, all derived from the root key.

use std::fmt;

use crate::vault::labels;
use crate::vault::primitives::kdf;
use crate::vault::secret::Secret;

/// Every key that comes from the root key: `K_x = KDF(root, x)`. Zeroed when dropped; shows nothing.
///
/// The first six are fixed for good: receipts, cards, ledger entries and complaints stand or fall with them.
#[derive(Clone)]
pub struct KeyRing {
    /// K_receipt: from a receipt to its ids and keys.
    pub(in crate::vault) receipt: Secret,
    /// K_issue: from card and submission to the receipt.
    pub(in crate::vault) issue: Secret,
    /// K_invite: from a card to its stored id.
    pub(in crate::vault) invite: Secret,
    /// K_batch: from a stored card to its batch tag.
    pub(in crate::vault) batch: Secret,
    /// K_ledger: from an erased id to its entry.
    pub(in crate::vault) ledger: Secret,
    /// K_complaint: from a complaint's code to its id and key.
    pub(in crate::vault) complaint: Secret,
    /// K_wrap: seals the day's form key.
    pub(in crate::vault) wrap: Secret,
    /// K_exit: exit tokens and the tags of ended visits.
    pub(in crate::vault) exit: Secret,
    /// K_contact: names and addresses of staff.
    pub(in crate::vault) contact: Secret,
    /// K_csrf: tokens of staff forms.
    pub(in crate::vault) csrf: Secret,
}

impl KeyRing {
    /// Derives all keys from `root`.
    #[must_use]
    pub fn derive(root: &Secret) -> Self {
        let derived = |label| kdf(root.as_bytes(), label, &[]);
        Self {
            receipt: derived(labels::RECEIPT),
            issue: derived(labels::ISSUE),
            invite: derived(labels::INVITE),
            batch: derived(labels::BATCH),
            ledger: derived(labels::LEDGER),
            complaint: derived(labels::COMPLAINT),
            wrap: derived(labels::WRAP),
            exit: derived(labels::EXIT),
            contact: derived(labels::CONTACT),
            csrf: derived(labels::CSRF),
        }
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyRing(…)")
    }
}
