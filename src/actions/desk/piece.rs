//! What a reader's page carries in place of a row's id, and what every act at the desk begins with.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::actions::acts::WrongState;
use crate::actions::consultation_keys::{NotGranted, held_key, keys_in_use};
use crate::actions::service::{Found, Service};
use crate::domain::consultation::State;
use crate::domain::ids::{AccountId, ParagraphRef, QuestionId};
use crate::domain::permission::{Granted, ReadWords};
use crate::store::StoreError;
use crate::vault::keys::{CheckedPublicKey, KeyDirError, KeyKind, StaffKey};
use crate::vault::primitives::KeyPair;
use crate::vault::{ConsultationVault, SealError, Unopenable};

/// One text: its row and its place. Sealed for one reader whenever it leaves the service.
#[derive(Serialize, Deserialize)]
pub(super) struct Piece {
    pub(super) row: [u8; 32],
    pub(super) question: QuestionId,
    pub(super) part: Option<ParagraphRef>,
}

/// Why nothing could be read or saved.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// Reading starts at closing and ends with the analysis.
    #[error(transparent)]
    State(#[from] WrongState),
    /// The reader holds no grant to the words key.
    #[error(transparent)]
    NotGranted(#[from] NotGranted),
    /// A theme that is not on the question's list.
    #[error("this theme is not on the list of the question")]
    UnknownTheme,
    /// The handle names nothing of this reader's here: whether it names anything elsewhere is not known (ACC-5).
    #[error("this names no text of this reader's")]
    UnknownHandle,
    /// Something stored does not open.
    #[error("it does not open")]
    Unopenable(#[from] Unopenable),
    /// It could not be sealed.
    #[error("it could not be sealed")]
    Sealing(#[from] SealError),
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A reader at the desk of a closed consultation.
pub(super) struct Desk {
    pub(super) vault: ConsultationVault,
    pub(super) found: Found,
    pub(super) words: StaffKey,
    pub(super) figures: CheckedPublicKey,
}

impl Desk {
    pub(super) fn open(service: &Service, granted: &Granted<ReadWords>, pair: &KeyPair) -> Result<Self, DeskError> {
        let id = granted.consultation();
        let vault = service.vault.for_consultation(id)?;
        let (found, words, in_use) = service.store.read(|tx| {
            let found = service.get(tx, id)?;
            if found.state() != State::Closed {
                return Err(WrongState { found: found.state() }.into());
            }
            let words = held_key(tx, &vault, KeyKind::Words, granted.account(), pair)?;
            Ok::<_, DeskError>((found, words, keys_in_use(tx, &vault, id)?))
        })?;
        Ok(Self { vault, found, words: words?, figures: in_use.figures })
    }

    /// What a handle of this reader's names.
    pub(super) fn named<T: DeserializeOwned>(&self, reader: AccountId, handle: &str) -> Result<T, DeskError> {
        self.vault.open_handle(reader, handle).map_err(|_| DeskError::UnknownHandle)
    }
}
