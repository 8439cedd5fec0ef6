//! What both rows have in common: a row key, wrapped twice, and segments under it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::vault::ConsultationVault;
use crate::vault::keys::{CheckedPublicKey, KeyKind, StaffKey};
use crate::vault::labels::{self, Label, Place};
use crate::vault::ledger::Revision;
use crate::vault::primitives::{
    AEAD_OVERHEAD, Column, Padded, SEAL_OVERHEAD, aead_open, aead_seal, epoch_of, kdf, padded_json, read_json,
};
use crate::vault::secret::{SealError, Secret, Unopenable};

use super::record::OwnRecord;

/// Bytes of a head before sealing.
pub(super) const HEAD_SIZE: usize = 128;
/// Bytes of an own record before sealing.
pub(super) const OWN_SIZE: usize = 512;
/// Bytes of the staff half of a wrap.
const STAFF_HALF: usize = 32 + SEAL_OVERHEAD;
/// Bytes of the receipt's half of a wrap.
const SELF_HALF: usize = 32 + AEAD_OVERHEAD;

/// What became of a part of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept<T> {
    /// It is here.
    Here(T),
    /// It was never agreed to, taken back, or not made yet: `null` under the seal.
    Nothing,
    /// It was erased on schedule: NULL in the row, and it stays so.
    Erased,
}

impl<T> Kept<T> {
    /// The part, if it is here.
    #[must_use]
    pub const fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Here(content) => Some(content),
            Self::Nothing | Self::Erased => None,
        }
    }

    /// The part, if it is here.
    #[must_use]
    pub fn here(self) -> Option<T> {
        match self {
            Self::Here(content) => Some(content),
            Self::Nothing | Self::Erased => None,
        }
    }

    /// Puts `content` here unless the part was erased; says whether it was put.
    pub(super) fn put(&mut self, content: Option<T>) -> bool {
        let erased = matches!(self, Self::Erased);
        if !erased {
            *self = content.map_or(Self::Nothing, Self::Here);
        }
        !erased
    }
}

/// A segment that was opened: its content, and the size it had.
pub(super) struct Opened<T> {
    pub(super) content: Kept<T>,
    pub(super) size: usize,
}

/// The labels of a table.
pub(super) struct Table {
    kind: KeyKind,
    wrap: Label,
    self_half: Label,
    outer_wrap: Label,
}

/// The labels of an own part.
pub(super) struct OwnPart {
    place: Label,
    outer: Label,
}

/// `answer_sheet`: its staff half is for the figures key.
pub(super) const ANSWER_SHEET: Table = Table {
    kind: KeyKind::Figures,
    wrap: labels::WRAP_ANSWER_SHEET,
    self_half: labels::SELF_ANSWER_SHEET,
    outer_wrap: labels::OUTER_ANSWER_SHEET_WRAP,
};

/// The own part of an `answer_sheet`.
pub(super) const ANSWER_SHEET_OWN: OwnPart =
    OwnPart { place: labels::OWN_ANSWER_SHEET, outer: labels::OUTER_ANSWER_SHEET_OWN };

/// `words`: its staff half is for the words key.
pub(super) const WORDS: Table = Table {
    kind: KeyKind::Words,
    wrap: labels::WRAP_WORDS,
    self_half: labels::SELF_WORDS,
    outer_wrap: labels::OUTER_WORDS_WRAP,
};

/// The own part of a `words` row.
pub(super) const WORDS_OWN: OwnPart = OwnPart { place: labels::OWN_WORDS, outer: labels::OUTER_WORDS_OWN };

/// `complaint`: its staff half is for the figures key, for the people answerable for data protection hold that (ACC-10). It has
/// no own part.
pub(super) const COMPLAINT: Table = Table {
    kind: KeyKind::Figures,
    wrap: labels::WRAP_COMPLAINT,
    self_half: labels::SELF_COMPLAINT,
    outer_wrap: labels::OUTER_COMPLAINT_WRAP,
};

/// The labels of a segment: `AEAD(KDF(RK, key), pad(·), A(place, c, id))` inside `COL(outer)`.
pub(super) struct Segment {
    pub(super) key: Label,
    pub(super) place: Label,
    pub(super) outer: Label,
}

/// One row: everything in it is bound to its table, its consultation and its id.
pub(super) struct Row<'a> {
    pub(super) vault: &'a ConsultationVault,
    pub(super) table: &'static Table,
    pub(super) id: &'a [u8; 32],
}

impl Row<'_> {
    pub(super) fn column(&self, outer: Label) -> Column {
        Column::new(self.vault.shred_key(), outer, self.vault.id(), self.id)
    }

    pub(super) fn place(&self, label: Label) -> Place {
        Place::within(label, self.vault.id(), self.id)
    }

    /// `SEAL(pk_kind, e, RK, "wrap/"t, c, id) ‖ AEAD(S_t, RK, A("self/"t, c, id))`; without a self key the second
    /// half is random bytes (B5).
    pub(super) fn seal_wrap(
        &self,
        row_key: &Secret,
        staff: &CheckedPublicKey,
        self_key: Option<&Secret>,
    ) -> Result<Vec<u8>, SealError> {
        let chance = self.vault.randomness();
        let first = staff.seal(self.table.kind, row_key.as_bytes(), &self.place(self.table.wrap), chance)?;
        let second = match self_key {
            Some(key) => aead_seal(key, row_key.as_bytes(), &self.place(self.table.self_half), chance)?,
            None => chance.bytes::<SELF_HALF>().to_vec(),
        };
        self.column(self.table.outer_wrap).seal(&[first, second].concat(), chance)
    }

    fn wrap_halves(&self, wrap: Option<&[u8]>) -> Result<Zeroizing<Vec<u8>>, Unopenable> {
        let halves = self.column(self.table.outer_wrap).open(wrap.ok_or(Unopenable)?)?;
        if halves.len() == STAFF_HALF.saturating_add(SELF_HALF) { Ok(halves) } else { Err(Unopenable) }
    }

    /// The row key, by a staff key.
    pub(super) fn row_key_for_staff(&self, wrap: Option<&[u8]>, key: &StaffKey) -> Result<Secret, Unopenable> {
        let halves = self.wrap_halves(wrap)?;
        let (first, _) = halves.split_at_checked(STAFF_HALF).ok_or(Unopenable)?;
        Secret::from_slice(&key.open(self.table.kind, first, &self.place(self.table.wrap))?)
    }

    /// The row key, by the receipt.
    pub(super) fn row_key_for_self(&self, wrap: Option<&[u8]>, key: &Secret) -> Result<Secret, Unopenable> {
        let halves = self.wrap_halves(wrap)?;
        let (_, second) = halves.split_at_checked(STAFF_HALF).ok_or(Unopenable)?;
        Secret::from_slice(&aead_open(key, second, &self.place(self.table.self_half))?)
    }

    /// What stays of a wrap until its person writes the row anew: a hash of the receipt's half, whose bytes a rotation keeps (B6).
    pub(super) fn revision(&self, wrap: &[u8]) -> Result<Revision, Unopenable> {
        let halves = self.wrap_halves(Some(wrap))?;
        let (_, second) = halves.split_at_checked(STAFF_HALF).ok_or(Unopenable)?;
        Ok(Revision::of(Sha256::digest(second).into()))
    }

    /// The epoch that the staff's half of a wrap carries.
    pub(super) fn wrap_epoch(&self, wrap: &[u8]) -> Result<u32, Unopenable> {
        epoch_of(&self.wrap_halves(Some(wrap))?)
    }

    /// The wrap with its staff half for another epoch; the receipt's half keeps its bytes (B6).
    pub(super) fn rotate_wrap(
        &self,
        wrap: Option<&[u8]>,
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        let chance = self.vault.randomness();
        let row_key = self.row_key_for_staff(wrap, old).map_err(|_| SealError::WrongKey)?;
        let halves = self.wrap_halves(wrap).map_err(|_| SealError::WrongKey)?;
        let (_, second) = halves.split_at_checked(STAFF_HALF).ok_or(SealError::WrongKey)?;
        let first = new.seal(self.table.kind, row_key.as_bytes(), &self.place(self.table.wrap), chance)?;
        self.column(self.table.outer_wrap).seal(&[first.as_slice(), second].concat(), chance)
    }

    /// The same column under a new outer layer.
    pub(super) fn renew_outer(&self, outer: Label, sealed: Option<&[u8]>) -> Result<Option<Vec<u8>>, SealError> {
        let Some(sealed) = sealed else { return Ok(None) };
        let inner = self.column(outer).open(sealed).map_err(|_| SealError::WrongKey)?;
        self.column(outer).seal(&inner, self.vault.randomness()).map(Some)
    }

    /// Seals a segment's content, `null` for nothing, no column at all for what was erased.
    pub(super) fn seal_segment<T: Serialize>(
        &self,
        row_key: &Secret,
        segment: &Segment,
        content: &Kept<T>,
        size: usize,
    ) -> Result<Option<Vec<u8>>, SealError> {
        if matches!(content, Kept::Erased) {
            return Ok(None);
        }
        let plain = padded_json(&content.as_ref(), size)?;
        let key = kdf(row_key.as_bytes(), segment.key, &[]);
        let inner = aead_seal(&key, plain.bytes(), &self.place(segment.place), self.vault.randomness())?;
        self.column(segment.outer).seal(&inner, self.vault.randomness()).map(Some)
    }

    /// Opens a segment.
    pub(super) fn open_segment<T: DeserializeOwned>(
        &self,
        row_key: &Secret,
        segment: &Segment,
        sealed: Option<&[u8]>,
    ) -> Result<Opened<T>, Unopenable> {
        let Some(sealed) = sealed else { return Ok(Opened { content: Kept::Erased, size: 0 }) };
        let inner = self.column(segment.outer).open(sealed)?;
        let key = kdf(row_key.as_bytes(), segment.key, &[]);
        let plain = Padded::check_any(aead_open(&key, &inner, &self.place(segment.place))?)?;
        let content: Option<T> = read_json(plain.content())?;
        Ok(Opened { content: content.map_or(Kept::Nothing, Kept::Here), size: plain.size() })
    }

    /// `AEAD(O_t, pad(record, 512), A("own/"t, c, id))`; without an own key as many random bytes (B5).
    pub(super) fn seal_own(
        &self,
        part: &OwnPart,
        own_key: Option<&Secret>,
        record: &OwnRecord,
    ) -> Result<Vec<u8>, SealError> {
        let chance = self.vault.randomness();
        // The record is filled up in either case, so that one too long shows at once and not later.
        let plain = padded_json(record, OWN_SIZE)?;
        let inner = match own_key {
            Some(key) => aead_seal(key, plain.bytes(), &self.place(part.place), chance)?,
            None => chance.bytes::<{ OWN_SIZE + AEAD_OVERHEAD }>().to_vec(),
        };
        self.column(part.outer).seal(&inner, chance)
    }

    /// Opens the own record.
    pub(super) fn open_own(
        &self,
        part: &OwnPart,
        own_key: &Secret,
        sealed: Option<&[u8]>,
    ) -> Result<OwnRecord, Unopenable> {
        let inner = self.column(part.outer).open(sealed.ok_or(Unopenable)?)?;
        let plain = aead_open(own_key, &inner, &self.place(part.place))?;
        read_json(Padded::check(plain, OWN_SIZE)?.content())
    }
}
