//! The entries of the erasure ledger (B8): keyed hashes, so that a restored backup can be told what was
//! erased without the ledger telling anybody which rows there were.

use super::labels;
use super::primitives::mac;
use super::{AnswerSheetId, Vault, WordsId};
use crate::domain::reading::ItemId;

/// What was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erased {
    /// A whole answer sheet.
    AnswerSheet(AnswerSheetId),
    /// A whole words row.
    WordsRow(WordsId),
    /// The bands of an answer sheet: its `about` becomes NULL.
    About(AnswerSheetId),
    /// The words of a words row: `raw`, `reading` and `marks` become NULL.
    Words(WordsId),
    /// What was made of the words: `head` and `reading` become NULL.
    QuotePanel(WordsId),
    /// A text for the panel.
    Item(ItemId),
}

impl Erased {
    /// The kind's byte: rows 1, about 2, words 3, quote-panel 4, item 5.
    const fn what(self) -> u8 {
        match self {
            Self::AnswerSheet(_) | Self::WordsRow(_) => 1,
            Self::About(_) => 2,
            Self::Words(_) => 3,
            Self::QuotePanel(_) => 4,
            Self::Item(_) => 5,
        }
    }

    fn id(&self) -> &[u8] {
        match self {
            Self::AnswerSheet(id) | Self::About(id) => id.as_bytes(),
            Self::WordsRow(id) | Self::Words(id) | Self::QuotePanel(id) => id.as_bytes(),
            Self::Item(id) => id.as_bytes(),
        }
    }
}

impl Vault {
    /// The ledger entry of an erasure: `MAC(K_ledger, "ledger", what(1) ‖ id)`.
    #[must_use]
    pub fn ledger_entry(&self, erased: Erased) -> [u8; 32] {
        mac(&self.ring().ledger, labels::LEDGER, &[&[erased.what()], erased.id()])
    }
}
