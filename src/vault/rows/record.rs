//! The consent record (DOMAIN 1.1, D13): the head that staff can open, and the own record that only the
//! receipt opens.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;
use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};

use crate::domain::consent::{Consent, NoticeShown, Purpose};
use crate::domain::help::Help;
use crate::vault::QuoteSeed;
use crate::vault::secret::SealError;

/// What staff see of a person's consent in one row: no day, no language.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The oldest notice version under which one of the purposes was agreed to: staff may do what that
    /// one said, and no more (CON-8).
    pub notice: u32,
    /// The purposes agreed to, of those this row carries.
    pub purposes: BTreeSet<Purpose>,
    /// In a words row: what the ids of the person's quotes come from (decision 0059).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotes: Option<QuoteSeed>,
}

impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Head(…)")
    }
}

/// What became of one purpose. Days are calendar days, UTC.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PurposeState {
    /// Not agreed to.
    Refused,
    /// Agreed to under the notice of this place in the record's list, on this day.
    Given(u8, NaiveDate),
    /// Agreed to as above, and taken back on the second day.
    Withdrawn(u8, NaiveDate, NaiveDate),
}

impl PurposeState {
    const fn notice(&self) -> Option<u8> {
        match self {
            Self::Refused => None,
            Self::Given(notice, _) | Self::Withdrawn(notice, _, _) => Some(*notice),
        }
    }
}

/// A notice in a record: version, language, SHA-256 in base64url.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Notice(u32, String, String);

/// The consent record of one row, for the person herself. At most 508 bytes of canonical JSON.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnRecord {
    helped: Help,
    /// Those that a purpose points to; with no purpose agreed to, the one that was shown.
    notices: Vec<Notice>,
    purposes: BTreeMap<Purpose, PurposeState>,
}

impl OwnRecord {
    /// Longest language tag, in bytes: the record has one length for everybody.
    const LONGEST_LANGUAGE: usize = 24;

    /// The record of `consent` for a row that carries `purposes`.
    pub(super) fn new(consent: &Consent, helped: Help, purposes: &[Purpose]) -> Result<Self, SealError> {
        let state = |purpose: &Purpose| match consent.purposes().contains(*purpose) {
            true => PurposeState::Given(0, consent.given_on()),
            false => PurposeState::Refused,
        };
        let purposes = purposes.iter().map(|purpose| (*purpose, state(purpose))).collect();
        Ok(Self { helped, notices: vec![notice_of(consent.notice())?], purposes })
    }

    /// How she was helped.
    #[must_use]
    pub const fn helped(&self) -> Help {
        self.helped
    }

    /// What became of each purpose that this row carries.
    pub fn purposes(&self) -> impl Iterator<Item = (Purpose, &PurposeState)> {
        self.purposes.iter().map(|(purpose, state)| (*purpose, state))
    }

    /// Whether a purpose is agreed to now.
    #[must_use]
    pub fn holds(&self, purpose: Purpose) -> bool {
        matches!(self.purposes.get(&purpose), Some(PurposeState::Given(..)))
    }

    /// The notice that a purpose was last agreed to under; for one that never was, the first notice.
    #[must_use]
    pub fn notice(&self, purpose: Purpose) -> Option<NoticeShown> {
        let at = self.purposes.get(&purpose).and_then(PurposeState::notice).unwrap_or_default();
        let Notice(version, language, hash) = self.notices.get(usize::from(at))?;
        let sha256 = BASE64URL_NOPAD.decode(hash.as_bytes()).ok()?.try_into().ok()?;
        Some(NoticeShown { version: *version, language: language.clone(), sha256 })
    }

    /// Moves a purpose to withdrawn. One that is not agreed to stays as it is.
    pub(super) fn withdraw(&mut self, purpose: Purpose, day: NaiveDate) {
        if let Some(state) = self.purposes.get_mut(&purpose)
            && let PurposeState::Given(notice, given) = state
        {
            *state = PurposeState::Withdrawn(*notice, *given, day);
        }
    }

    /// Moves a purpose to given, under the notice that was shown this time.
    pub(super) fn agree(&mut self, purpose: Purpose, shown: &NoticeShown, day: NaiveDate) -> Result<(), SealError> {
        let state = self.purposes.get_mut(&purpose).ok_or(SealError::NotCovered)?;
        if matches!(state, PurposeState::Given(..)) {
            return Ok(());
        }
        let notice = notice_of(shown)?;
        let at = self.notices.iter().position(|other| *other == notice).unwrap_or(self.notices.len());
        if at == self.notices.len() {
            self.notices.push(notice);
        }
        *state = PurposeState::Given(u8::try_from(at).map_err(|_| SealError::TooLong)?, day);
        self.forget_unused_notices();
        Ok(())
    }

    fn forget_unused_notices(&mut self) {
        let used: BTreeSet<u8> = self.purposes.values().filter_map(PurposeState::notice).collect();
        let kept = |at: &usize| u8::try_from(*at).is_ok_and(|at| used.contains(&at));
        let notices = std::mem::take(&mut self.notices);
        self.notices = notices.into_iter().enumerate().filter(|(at, _)| kept(at)).map(|(_, notice)| notice).collect();
        let moved = |old: u8| used.iter().position(|at| *at == old).and_then(|at| u8::try_from(at).ok());
        for state in self.purposes.values_mut() {
            if let PurposeState::Given(at, _) | PurposeState::Withdrawn(at, _, _) = state {
                *at = moved(*at).unwrap_or_default();
            }
        }
    }

    /// The head that belongs to this record: longer keeping stands in the row itself, not in the head.
    pub(super) fn head(&self) -> Head {
        let purposes: BTreeSet<_> =
            self.purposes.keys().copied().filter(|purpose| *purpose != Purpose::Keep && self.holds(*purpose)).collect();
        let version = |purpose: &Purpose| {
            let at = self.purposes.get(purpose).and_then(PurposeState::notice)?;
            self.notices.get(usize::from(at)).map(|Notice(version, ..)| *version)
        };
        let held = purposes.iter().filter_map(version).min();
        let any = self.notices.iter().map(|Notice(version, ..)| *version).min();
        Head { notice: held.or(any).unwrap_or_default(), purposes, quotes: None }
    }
}

fn notice_of(shown: &NoticeShown) -> Result<Notice, SealError> {
    if shown.language.len() > OwnRecord::LONGEST_LANGUAGE {
        return Err(SealError::TooLong);
    }
    Ok(Notice(shown.version, shown.language.clone(), BASE64URL_NOPAD.encode(&shown.sha256)))
}

impl fmt::Debug for PurposeState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PurposeState(…)")
    }
}

impl fmt::Debug for OwnRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OwnRecord(…)")
    }
}
