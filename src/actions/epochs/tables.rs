//! What is sealed to each kind of key, table by table: how its rows are read, opened and sealed to another pair, and written back (B6).

use crate::domain::ids::ConsultationId;
use crate::domain::quote::Step;
use crate::store::complaints::StoredComplaint;
use crate::store::concerns::StoredConcern;
use crate::store::quotes::StoredQuote;
use crate::store::{ReadTx, StoreError, WriteTx, answer_sheets, complaints, concerns, quotes, words};
use crate::vault::keys::{CheckedPublicKey, StaffKey};
use crate::vault::rows::{AnswerRow, ComplaintRow, ResealedAnswers, ResealedWords, WordsRow};
use crate::vault::{AnswerSheetId, ConsultationVault, SealError, Unopenable};

/// Rows of one table that are sealed to one kind of key.
pub(super) trait Table {
    /// A row as it was read.
    type Row: Send + 'static;
    /// The same for the new pair.
    type New: Send + 'static;

    /// The rows whose id comes after `after`, by id.
    fn list_after(
        tx: &mut ReadTx<'_>,
        of: ConsultationId,
        after: &[u8],
        most: i64,
    ) -> Result<Vec<Self::Row>, StoreError>;
    /// The id, which the order goes by.
    fn id(row: &Self::Row) -> &[u8];
    /// The epoch it is sealed in; none if nothing of it is sealed to this kind any more.
    fn epoch(vault: &ConsultationVault, row: &Self::Row) -> Result<Option<u32>, Unopenable>;
    /// Seals it to another pair.
    fn seal(
        vault: &ConsultationVault,
        row: &Self::Row,
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<Self::New, SealError>;
    /// Writes it, if not a byte of what was read has changed; otherwise [`StoreError::Changed`].
    fn update(tx: &mut WriteTx<'_>, of: ConsultationId, read: &Self::Row, new: Self::New) -> Result<(), StoreError>;
}

/// Answer sheets, to the figures key.
pub(super) enum Sheets {}

impl Table for Sheets {
    type Row = AnswerRow;
    type New = ResealedAnswers;

    fn list_after(
        tx: &mut ReadTx<'_>,
        of: ConsultationId,
        after: &[u8],
        most: i64,
    ) -> Result<Vec<AnswerRow>, StoreError> {
        let after = after.try_into().ok().map(AnswerSheetId::from_bytes);
        answer_sheets::list_after(tx, of, after.as_ref(), most)
    }

    fn id(row: &AnswerRow) -> &[u8] {
        row.id.as_bytes()
    }

    fn epoch(vault: &ConsultationVault, row: &AnswerRow) -> Result<Option<u32>, Unopenable> {
        vault.epoch_of_answers(row)
    }

    fn seal(
        vault: &ConsultationVault,
        row: &AnswerRow,
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<ResealedAnswers, SealError> {
        vault.rotate_answers(row, old, new)
    }

    fn update(
        tx: &mut WriteTx<'_>,
        _: ConsultationId,
        read: &AnswerRow,
        new: ResealedAnswers,
    ) -> Result<(), StoreError> {
        answer_sheets::update(tx, read, new)
    }
}

/// Theme marks of words rows, to the figures key.
pub(super) enum Marks {}

impl Table for Marks {
    type Row = WordsRow;
    type New = ResealedWords;

    fn list_after(
        tx: &mut ReadTx<'_>,
        of: ConsultationId,
        after: &[u8],
        most: i64,
    ) -> Result<Vec<WordsRow>, StoreError> {
        words::list_after(tx, of, after, most)
    }

    fn id(row: &WordsRow) -> &[u8] {
        row.id.as_bytes()
    }

    fn epoch(vault: &ConsultationVault, row: &WordsRow) -> Result<Option<u32>, Unopenable> {
        vault.epoch_of_marks(row)
    }

    fn seal(
        vault: &ConsultationVault,
        row: &WordsRow,
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<ResealedWords, SealError> {
        vault.rotate_words(row, None, Some((old, new)))
    }

    fn update(tx: &mut WriteTx<'_>, _: ConsultationId, read: &WordsRow, new: ResealedWords) -> Result<(), StoreError> {
        words::update(tx, read, new)
    }
}

/// Words rows, to the words key.
pub(super) enum Words {}

impl Table for Words {
    type Row = WordsRow;
    type New = ResealedWords;

    fn list_after(
        tx: &mut ReadTx<'_>,
        of: ConsultationId,
        after: &[u8],
        most: i64,
    ) -> Result<Vec<WordsRow>, StoreError> {
        words::list_after(tx, of, after, most)
    }

    fn id(row: &WordsRow) -> &[u8] {
        row.id.as_bytes()
    }

    fn epoch(vault: &ConsultationVault, row: &WordsRow) -> Result<Option<u32>, Unopenable> {
        vault.epoch_of_words(row)
    }

    fn seal(
        vault: &ConsultationVault,
        row: &WordsRow,
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<ResealedWords, SealError> {
        vault.rotate_words(row, Some((old, new)), None)
    }

    fn update(tx: &mut WriteTx<'_>, _: ConsultationId, read: &WordsRow, new: ResealedWords) -> Result<(), StoreError> {
        words::update(tx, read, new)
    }
}

/// Complaints, to the figures key (decision 0032).
pub(super) enum Complaints {}

impl Table for Complaints {
    type Row = StoredComplaint;
    type New = ComplaintRow;

    fn list_after(
        tx: &mut ReadTx<'_>,
        of: ConsultationId,
        after: &[u8],
        most: i64,
    ) -> Result<Vec<StoredComplaint>, StoreError> {
        complaints::list_after(tx, of, after, most)
    }

    fn id(complaint: &StoredComplaint) -> &[u8] {
        complaint.row.id.as_bytes()
    }

    fn epoch(vault: &ConsultationVault, complaint: &StoredComplaint) -> Result<Option<u32>, Unopenable> {
        vault.epoch_of_complaint(&complaint.row).map(Some)
    }

    fn seal(
        vault: &ConsultationVault,
        complaint: &StoredComplaint,
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<ComplaintRow, SealError> {
        vault.rotate_complaint(&complaint.row, old, new)
    }

    fn update(
        tx: &mut WriteTx<'_>,
        of: ConsultationId,
        read: &StoredComplaint,
        new: ComplaintRow,
    ) -> Result<(), StoreError> {
        complaints::update_sealed(tx, of, read, new)
    }
}

/// Notes of safeguarding concerns, to the words key (decision 0033).
pub(super) enum Concerns {}

impl Table for Concerns {
    type Row = StoredConcern;
    type New = Vec<u8>;

    fn list_after(
        tx: &mut ReadTx<'_>,
        of: ConsultationId,
        after: &[u8],
        most: i64,
    ) -> Result<Vec<StoredConcern>, StoreError> {
        concerns::list_after(tx, of, after, most)
    }

    fn id(concern: &StoredConcern) -> &[u8] {
        concern.id.as_bytes()
    }

    fn epoch(vault: &ConsultationVault, concern: &StoredConcern) -> Result<Option<u32>, Unopenable> {
        vault.epoch_of_concern(&concern.id, &concern.note).map(Some)
    }

    fn seal(
        vault: &ConsultationVault,
        concern: &StoredConcern,
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        vault.rotate_concern(&concern.id, &concern.note, old, new)
    }

    fn update(tx: &mut WriteTx<'_>, of: ConsultationId, read: &StoredConcern, new: Vec<u8>) -> Result<(), StoreError> {
        concerns::update_note(tx, of, read, &new)
    }
}

/// A table of what readers hand on, at one step (decisions 0059 and 0061).
macro_rules! handed_on {
    ($(#[$said:meta])* $name:ident, $step:ident, $epoch:ident, $rotate:ident) => {
        $(#[$said])*
        pub(super) enum $name {}

        impl Table for $name {
            type Row = StoredQuote;
            type New = Vec<u8>;

            fn list_after(
                tx: &mut ReadTx<'_>,
                of: ConsultationId,
                after: &[u8],
                most: i64,
            ) -> Result<Vec<StoredQuote>, StoreError> {
                quotes::list_after(tx, (of, Step::$step), after, most)
            }

            fn id(quote: &StoredQuote) -> &[u8] {
                quote.id.as_bytes()
            }

            fn epoch(vault: &ConsultationVault, quote: &StoredQuote) -> Result<Option<u32>, Unopenable> {
                vault.$epoch(&quote.id, &quote.sealed).map(Some)
            }

            fn seal(
                vault: &ConsultationVault,
                quote: &StoredQuote,
                old: &StaffKey,
                new: &CheckedPublicKey,
            ) -> Result<Vec<u8>, SealError> {
                vault.$rotate(&quote.id, &quote.sealed, old, new)
            }

            fn update(
                tx: &mut WriteTx<'_>,
                _: ConsultationId,
                read: &StoredQuote,
                new: Vec<u8>,
            ) -> Result<(), StoreError> {
                quotes::update(tx, read, read.step, new)
            }
        }
    };
}

handed_on! {
    /// Quotes that a second reader has not checked yet, to the words key.
    ProposedQuotes, Proposed, epoch_of_proposed, rotate_proposed
}
handed_on! {
    /// Texts whose hidden details a second reader has not confirmed yet, to the words key.
    MarkedTexts, Marked, epoch_of_marked, rotate_marked
}
handed_on! {
    /// Quotes before the panel, to the panel key.
    CheckedQuotes, Checked, epoch_of_item, rotate_item
}
handed_on! {
    /// Texts before the panel, to the panel key.
    PanelTexts, Text, epoch_of_item, rotate_item
}
