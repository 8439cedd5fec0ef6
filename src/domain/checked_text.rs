//! A text that the panel may read (C6): one reader hides what could show who wrote it, another one confirms exactly that or hands it
//! back with other pieces hidden, and only what two people agree on goes to the panel (AGG-31).
//!
//! Beside it stands the question, and nothing of its writer: no answer, no band, no language, no day (AGG-35).

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroize as _;

use super::hidden::{Detail, Hidden, Part};
use super::ids::{AccountId, ParagraphRef, QuestionId};
use super::quote::SamePerson;
use super::reading::ItemId;

/// Where a text stands: the words row, the question, and the part of the draft if it is a comment on one.
pub type TextPlace = ([u8; 32], QuestionId, Option<ParagraphRef>);

/// A text of which one reader has hidden details. It holds where they lie and not a word, and is for readers alone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkedText {
    by: [u8; 16],
    place: TextPlace,
    hidden: Hidden,
}

impl MarkedText {
    /// What the reader `by` hid of the text at `place`.
    #[must_use]
    pub const fn mark(by: AccountId, place: TextPlace, hidden: Hidden) -> Self {
        Self { by: *by.as_bytes(), place, hidden }
    }

    /// Where the text stands.
    #[must_use]
    pub const fn place(&self) -> &TextPlace {
        &self.place
    }

    /// What is hidden.
    #[must_use]
    pub const fn hidden(&self) -> &Hidden {
        &self.hidden
    }

    /// Whether this person hid it last.
    #[must_use]
    pub fn is_by(&self, account: AccountId) -> bool {
        self.by == *account.as_bytes()
    }

    /// What names exactly these pieces of this text, for a page that comes back.
    #[must_use]
    pub fn sha256(&self, id: &ItemId) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(id.as_bytes());
        hash.update(self.by);
        hash.update(self.hidden.to_string());
        hash.finalize().into()
    }

    /// Another reader hid something else: then that has to be confirmed, by somebody who is not this reader.
    ///
    /// # Errors
    /// [`SamePerson`].
    pub fn mark_again(self, by: AccountId, hidden: Hidden) -> Result<Self, SamePerson> {
        if self.is_by(by) { Err(SamePerson) } else { Ok(Self::mark(by, self.place, hidden)) }
    }

    /// Another reader confirms it. Row and reader end here, and so does what is hidden of `text`.
    ///
    /// # Errors
    /// [`SamePerson`].
    pub fn check(self, by: AccountId, text: &str) -> Result<CheckedText, SamePerson> {
        if self.is_by(by) {
            return Err(SamePerson);
        }
        let piece = |part: Part<'_>| match part {
            Part::Plain(text) => Piece::Plain(text.to_owned()),
            Part::Hidden(span, _) => Piece::Hidden(span.detail()),
        };
        let pieces = self.hidden.parts(text).into_iter().map(piece).collect();
        let (_, question, part) = self.place;
        Ok(CheckedText { question, part, pieces })
    }
}

/// A piece of a checked text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Piece {
    /// What she wrote.
    Plain(String),
    /// What stood here is hidden.
    Hidden(Detail),
}

/// A text with its details hidden by one reader and confirmed by another: what the panel reads. Only [`MarkedText::check`] gives one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckedText {
    question: QuestionId,
    part: Option<ParagraphRef>,
    pieces: Vec<Piece>,
}

impl CheckedText {
    /// The question it answers.
    #[must_use]
    pub const fn question(&self) -> &QuestionId {
        &self.question
    }

    /// The part of the draft, if it is a comment on one.
    #[must_use]
    pub const fn part(&self) -> Option<&ParagraphRef> {
        self.part.as_ref()
    }

    /// What stands there.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }
}

impl Drop for CheckedText {
    fn drop(&mut self) {
        for piece in &mut self.pieces {
            if let Piece::Plain(text) = piece {
                text.zeroize();
            }
        }
    }
}

impl fmt::Debug for MarkedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MarkedText(…)")
    }
}

impl fmt::Debug for CheckedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CheckedText(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Amal wants a door.";

    fn account(byte: u8) -> AccountId {
        AccountId::from_bytes([byte; 16])
    }

    fn marked(by: u8) -> MarkedText {
        let hidden = Hidden::default().hide_all(TEXT, "Amal", Detail::Name).unwrap();
        MarkedText::mark(account(by), ([7; 32], QuestionId::new("Q12").unwrap(), None), hidden)
    }

    #[test]
    fn agg_31_whoever_hid_the_details_last_neither_confirms_nor_changes_them() {
        assert_eq!(marked(1).check(account(1), TEXT).err(), Some(SamePerson));
        assert_eq!(marked(1).mark_again(account(1), Hidden::default()).err(), Some(SamePerson));
        let changed = marked(1).mark_again(account(2), Hidden::default()).unwrap();
        assert!(changed.is_by(account(2)) && changed.clone().check(account(2), TEXT).is_err());
        assert!(changed.check(account(1), TEXT).unwrap().pieces() == [Piece::Plain(TEXT.into())]);
        let checked = marked(1).check(account(2), TEXT).unwrap();
        assert!(checked.pieces() == [Piece::Hidden(Detail::Name), Piece::Plain(" wants a door.".into())]);
    }

    #[test]
    fn agg_31_what_names_a_text_changes_with_what_is_hidden_and_with_who_hid_it() {
        let id = ItemId::from_bytes([9; 16]);
        let other = marked(1).mark_again(account(2), Hidden::default()).unwrap();
        let all = [
            marked(1).sha256(&id),
            marked(2).sha256(&id),
            other.sha256(&id),
            marked(1).sha256(&ItemId::from_bytes([8; 16])),
        ];
        let different: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(different.len(), all.len());
    }
}
