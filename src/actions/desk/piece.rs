//! What a reader's page carries in place of a row's id, and what every act at the desk begins with.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::actions::acts::WrongState;
use crate::actions::consultation_keys::{NotGranted, held_key, keys_in_use};
use crate::actions::service::{Found, Service};
use crate::domain::consultation::State;
use crate::domain::hidden::HidingFault;
use crate::domain::ids::{AccountId, ParagraphRef, QuestionId};
use crate::domain::permission::{Granted, ReadWords};
use crate::domain::quote::{SamePerson, TextFault};
use crate::domain::text::Language;
use crate::store::StoreError;
use crate::vault::keys::{CheckedPublicKey, KeyDirError, KeyKind, StaffKey};
use crate::vault::primitives::KeyPair;
use crate::vault::rows::in_letters;
use crate::vault::{ConsultationVault, SealError, Unopenable};

/// One text: its row and its place. Sealed for one reader whenever it leaves the service.
#[derive(Serialize, Deserialize)]
pub(super) struct Piece {
    #[serde(with = "in_letters")]
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
    /// The reader has opened as many texts today as a day has (AGG-36).
    #[error("no more texts are opened today")]
    DayIsOver,
    /// A theme that is not on the question's list.
    #[error("this theme is not on the list of the question")]
    UnknownTheme,
    /// Its writer did not agree to be quoted, or has taken that back (C3, AGG-33).
    #[error("these words may not be quoted")]
    MayNotBeQuoted,
    /// This person has a quote in this release already (AGG-33).
    #[error("one person is quoted once in a release")]
    QuotedAlready,
    /// The theme of a quote is none of those that the text was given.
    #[error("the theme is none of those given to the text")]
    NoSuchIdea,
    /// What a page says is hidden lies not in this text (AGG-31).
    #[error("what is hidden: {0}")]
    Hidden(#[from] HidingFault),
    /// The piece is no piece of the text, or too long (AGG-33).
    #[error("the piece: {0}")]
    Passage(TextFault),
    /// What it shall say in a language is not written, or too long (AGG-33).
    #[error("the wording in {}: {}", .0.as_str(), .1)]
    Wording(Language, TextFault),
    /// Somebody cannot check what they proposed (AGG-33).
    #[error(transparent)]
    SamePerson(#[from] SamePerson),
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
    /// What is sealed to readers now.
    pub(super) words_in_use: CheckedPublicKey,
}

impl Desk {
    pub(super) fn open(service: &Service, granted: &Granted<ReadWords>, pair: &KeyPair) -> Result<Self, DeskError> {
        Self::open_in(service, granted, pair, &[State::Closed])
    }

    /// The desk in some states.
    pub(super) fn open_in(
        service: &Service,
        granted: &Granted<ReadWords>,
        pair: &KeyPair,
        states: &[State],
    ) -> Result<Self, DeskError> {
        let id = granted.consultation();
        let vault = service.vault.for_consultation(id)?;
        let (found, words, in_use) = service.store.read(|tx| {
            let found = service.get(tx, id)?;
            if !states.contains(&found.state()) {
                return Err(WrongState { found: found.state() }.into());
            }
            let words = held_key(tx, &vault, KeyKind::Words, granted.account(), pair)?;
            Ok::<_, DeskError>((found, words, keys_in_use(tx, &vault, id)?))
        })?;
        Ok(Self { vault, found, words: words?, figures: in_use.figures, words_in_use: in_use.words })
    }

    /// What a handle of this reader's names.
    pub(super) fn named<T: DeserializeOwned>(&self, reader: AccountId, handle: &str) -> Result<T, DeskError> {
        self.vault.open_handle(reader, handle).map_err(|_| DeskError::UnknownHandle)
    }
}
