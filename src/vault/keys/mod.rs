//! Keys that outlive a visit: the key directory, what is derived from it, the pairs of staff, and the
//! signature of releases (SECURITY B2).

mod fingerprint;
mod gone;
mod grant;
mod key_dir;
mod key_ring;
mod kit;
mod kit_typed;
mod ledger_files;
mod signing;
mod staff_keys;
mod sync;

pub use fingerprint::Fingerprint;
pub use key_dir::{KeyDir, KeyDirError, KeyName};
pub use key_ring::KeyRing;
pub use kit::{Kit, KitHalf, KitOf, KitSheet};
pub use kit_typed::{KitFault, read_kits};
pub use ledger_files::{LedgerFiles, Period};
pub use signing::{ReleaseSignature, ReleaseVerifier, SigningPair};
pub use staff_keys::{CheckedPublicKey, KeyKind, StaffKey, StoredPublicKey};
pub use sync::{Difference, KeyDirs, Side};
