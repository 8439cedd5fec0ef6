//! Cryptography (SECURITY section 2): every key, every sealed byte, and nothing else. No database, no
//! web; only [`keys::KeyDir`] and [`keys::LedgerFiles`] touch the file system.
//!
//! [`Vault`] holds the keys of the installation; [`Vault::for_consultation`] gives access to what is
//! bound to one consultation's shred key. Both draw all chance from the [`Randomness`] they were built
//! with. What comes from outside is opened or refused with the one error [`Unopenable`].

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::ids::ConsultationId;
use crate::randomness::Randomness;

/// An id of 32 bytes that may be stored. It leads back to nothing; still its `Debug` shows nothing, for a
/// log line with it would say who did what when.
macro_rules! stored_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 32]);

        impl $name {
            /// The id with these bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }

            /// The 32 bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}

pub mod backup;
mod card;
mod complaint;
pub mod keys;
pub mod labels;
mod ledger;
pub mod primitives;
mod receipt;
pub mod rows;
pub mod secret;
pub mod staff;
pub mod visit;

pub use card::{BatchTag, CardId};
pub use complaint::{ComplaintId, ComplaintKeys};
use keys::{KeyDir, KeyDirError, KeyName, KeyRing, Kit, KitOf, LedgerFiles, SigningPair};
pub use ledger::{Erased, Ledger, LedgerDifference, LedgerLine, Revision, Standing};
pub use receipt::{AnswerSheetId, QuoteSeed, ReceiptKeys, SavedVisitId, WordsId};
pub use secret::{SealError, Secret, Unopenable};

/// The keys of the installation. Cheap to clone and to share.
#[derive(Clone)]
pub struct Vault(Arc<Inner>);

struct Inner {
    ring: KeyRing,
    signing: SigningPair,
    directory: KeyDir,
    ledger: LedgerFiles,
    randomness: Arc<dyn Randomness>,
}

impl Vault {
    /// Reads the keys of the installation from `directory`.
    ///
    /// # Errors
    /// [`KeyDirError`] if the root or the signing key is missing or unfit.
    pub fn open(directory: KeyDir, randomness: Arc<dyn Randomness>) -> Result<Self, KeyDirError> {
        let ring = KeyRing::derive(&directory.read(KeyName::Root)?);
        let signing = SigningPair::from_secret(&directory.read(KeyName::Sign)?);
        let ledger = LedgerFiles::new(vec![directory.path().join("ledger")]);
        Ok(Self(Arc::new(Inner { ring, signing, directory, ledger, randomness })))
    }

    /// The same keys with the ledger in these folders instead of one inside the key directory (D14); each holds all of it.
    #[must_use]
    pub fn with_ledger_in(self, folders: Vec<PathBuf>) -> Self {
        let Self(inner) = self;
        Self(Arc::new(Inner {
            ring: inner.ring.clone(),
            signing: inner.signing.clone(),
            directory: inner.directory.clone(),
            ledger: LedgerFiles::new(folders),
            randomness: Arc::clone(&inner.randomness),
        }))
    }

    /// Makes the keys of a new installation in `directory` and opens them. `randomness` must be the
    /// operating system's (D20).
    ///
    /// # Errors
    /// [`KeyDirError::Exists`] if there is one already, and the other [`KeyDirError`]s.
    pub fn initialise(directory: KeyDir, randomness: Arc<dyn Randomness>) -> Result<Self, KeyDirError> {
        directory.generate(KeyName::Root, &*randomness)?;
        directory.generate(KeyName::Sign, &*randomness)?;
        Self::open(directory, randomness)
    }

    /// Makes a consultation's shred key.
    ///
    /// # Errors
    /// [`KeyDirError::Exists`], [`KeyDirError::Io`].
    pub fn create_consultation(&self, id: ConsultationId) -> Result<ConsultationVault, KeyDirError> {
        let shred = self.0.directory.generate(KeyName::Consultation(id), self.randomness())?;
        Ok(ConsultationVault { vault: self.clone(), id, shred })
    }

    /// What is bound to one consultation's shred key. The key is read anew each time and held no longer
    /// than the result, so that a destroyed key is gone at once.
    ///
    /// # Errors
    /// [`KeyDirError::Missing`]: this instance does not serve that consultation (D14). The other
    /// [`KeyDirError`]s if the file is unfit.
    pub fn for_consultation(&self, id: ConsultationId) -> Result<ConsultationVault, KeyDirError> {
        let shred = self.0.directory.read(KeyName::Consultation(id))?;
        Ok(ConsultationVault { vault: self.clone(), id, shred })
    }

    /// Destroys a consultation's shred key on this instance: nothing of it opens here any more, and no copy brings the key back (D14).
    ///
    /// # Errors
    /// [`KeyDirError::Missing`], [`KeyDirError::Io`].
    pub fn destroy_consultation(&self, id: ConsultationId) -> Result<(), KeyDirError> {
        self.0.directory.mark_gone(id)?;
        self.0.directory.destroy(KeyName::Consultation(id))
    }

    /// A new print of the offline key kit (D14).
    ///
    /// # Errors
    /// [`KeyDirError`] if a key cannot be read.
    pub fn new_kit(&self, of: KitOf) -> Result<Kit, KeyDirError> {
        Kit::of(&self.0.directory, of, self.randomness())
    }

    /// The directory the keys lie in.
    #[must_use]
    pub fn directory(&self) -> &KeyDir {
        &self.0.directory
    }

    /// The pair that signs releases.
    #[must_use]
    pub fn signing(&self) -> &SigningPair {
        &self.0.signing
    }

    /// The files of the ledger.
    #[must_use]
    pub fn ledger_files(&self) -> &LedgerFiles {
        &self.0.ledger
    }

    fn ledger_key(&self) -> &Secret {
        &self.0.ring.ledger
    }

    fn ring(&self) -> &KeyRing {
        &self.0.ring
    }

    fn randomness(&self) -> &dyn Randomness {
        &*self.0.randomness
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(…)")
    }
}

/// What is bound to one consultation's shred key. Hold it for one action, not longer.
#[derive(Clone)]
pub struct ConsultationVault {
    vault: Vault,
    id: ConsultationId,
    shred: Secret,
}

impl ConsultationVault {
    /// The consultation.
    #[must_use]
    pub const fn id(&self) -> ConsultationId {
        self.id
    }

    /// The vault of the installation.
    #[must_use]
    pub const fn vault(&self) -> &Vault {
        &self.vault
    }

    const fn shred_key(&self) -> &Secret {
        &self.shred
    }

    fn randomness(&self) -> &dyn Randomness {
        self.vault.randomness()
    }
}

impl fmt::Debug for ConsultationVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConsultationVault({}, …)", self.id)
    }
}
