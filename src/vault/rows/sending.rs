//! What sealing a response needs besides its content: sizes, keys, mode.

use crate::domain::answer::Words;
use crate::domain::help::Help;
use crate::domain::ids::QuestionId;
use crate::domain::receipt::ReceiptMode;
use crate::vault::ReceiptKeys;
use crate::vault::keys::CheckedPublicKey;
use crate::vault::primitives::Padded;
use crate::vault::secret::SealError;

/// The exact sizes, in bytes, that a form's rows are filled up to: the same for everybody.
///
/// Each size counts canonical JSON and [`Padded::OVERHEAD`]. A words size must hold a reading too, which is
/// made of the same characters (a character takes at most 4 bytes of JSON, as control characters but
/// line feed are refused), the structure of the words, [`RowSizes::READING_PER_QUESTION`] for each words question and
/// [`RowSizes::READING`] once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowSizes {
    /// Of the scored answers, with feeling.
    pub answers: usize,
    /// Of the bands.
    pub about: usize,
    /// Of words of up to [`RowSizes::SMALL`] characters, and of none.
    pub words_small: usize,
    /// Of longer words, up to the form's maximum.
    pub words_large: usize,
    /// The questions that ask for words or for comments.
    pub words_questions: Vec<QuestionId>,
}

impl RowSizes {
    /// Most characters of the small size of words (D4).
    pub const SMALL: usize = 1200;

    /// Bytes that a reading adds for one question: its name, and up to 64 theme numbers.
    pub const READING_PER_QUESTION: usize = 16 + 5 + 64 * 3;

    /// Bytes that a reading adds once: the names of its parts and 16 item ids.
    pub const READING: usize = Padded::OVERHEAD + 64 + 16 * 25;

    /// The size of these words.
    #[must_use]
    pub fn words(&self, words: &Words) -> usize {
        if words.characters() <= Self::SMALL { self.words_small } else { self.words_large }
    }

    /// The size of marks: 64 bytes, and 64 for each words question.
    #[must_use]
    pub fn marks(&self) -> usize {
        self.words_questions.len().saturating_add(1).saturating_mul(64)
    }
}

/// How a response is sent.
#[derive(Debug, Clone, Copy)]
pub struct Sending<'a> {
    /// What the receipt gives.
    pub keys: &'a ReceiptKeys,
    /// What the receipt can do.
    pub mode: ReceiptMode,
    /// How she was helped.
    pub help: Help,
    /// The form's sizes.
    pub sizes: &'a RowSizes,
    /// The public half of the figures pair now in use.
    pub figures: &'a CheckedPublicKey,
    /// The public half of the words pair now in use.
    pub words: &'a CheckedPublicKey,
}

impl Sending<'_> {
    /// Whether the receipt is given is decided by the keys; the mode must say the same.
    pub(super) const fn check(&self) -> Result<(), SealError> {
        match (self.mode, self.keys.given) {
            (ReceiptMode::None, false) | (ReceiptMode::Full | ReceiptMode::TakeBack, true) => Ok(()),
            _ => Err(SealError::WrongKey),
        }
    }
}
