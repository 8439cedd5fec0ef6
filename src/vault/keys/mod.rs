//! Keys that outlive a visit: the key directory, what is derived from it, the pairs of staff, and the
//! signature of releases (SECURITY B2).

mod fingerprint;
mod grant;
mod key_dir;
mod key_ring;
mod ledger_files;
mod signing;
mod staff_keys;

pub use fingerprint::Fingerprint;
pub use key_dir::{KeyDir, KeyDirError, KeyName};
pub use key_ring::KeyRing;
pub use ledger_files::{LedgerFiles, Period};
pub use signing::{ReleaseSignature, ReleaseVerifier, SigningPair};
pub use staff_keys::{CheckedPublicKey, KeyKind, StaffKey, StoredPublicKey};
