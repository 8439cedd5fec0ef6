//! Consent, per purpose, and the door it opens: nothing can be sealed, and so nothing stored, that
//! the person's own consent does not cover (CON-1, CON-2, D5).

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::{AnswerSheet, Words};
use super::ids::InvalidId;

/// What a person may agree to (DOMAIN 10.3). The codes are those shown in records and addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Purpose {
    /// C1: count my answers and share the totals. Needed to take part.
    #[serde(rename = "C1")]
    Count,
    /// C2: a small trained team reads what I write.
    #[serde(rename = "C2")]
    Words,
    /// C3: a short piece of my words may be quoted.
    #[serde(rename = "C3")]
    Quote,
    /// C4: my bands may be used to compare groups.
    #[serde(rename = "C4")]
    AboutMe,
    /// C5: my answers may be kept for the longer time.
    #[serde(rename = "C5")]
    Keep,
    /// C6: the panel may read my words after checking.
    #[serde(rename = "C6")]
    Panel,
}

impl Purpose {
    /// All purposes, in the order of their codes.
    pub const ALL: [Self; 6] = [Self::Count, Self::Words, Self::Quote, Self::AboutMe, Self::Keep, Self::Panel];

    /// The code, such as `C1`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Count => "C1",
            Self::Words => "C2",
            Self::Quote => "C3",
            Self::AboutMe => "C4",
            Self::Keep => "C5",
            Self::Panel => "C6",
        }
    }

    /// The purpose without which this one means nothing: quoting and the panel need reading
    /// (DOMAIN 10.3), and everything needs counting.
    #[must_use]
    pub const fn needs(self) -> Option<Self> {
        match self {
            Self::Count => None,
            Self::Quote | Self::Panel => Some(Self::Words),
            Self::Words | Self::AboutMe | Self::Keep => Some(Self::Count),
        }
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Purpose {
    type Err = InvalidId;

    fn from_str(code: &str) -> Result<Self, InvalidId> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code).ok_or(InvalidId { kind: "purpose" })
    }
}

/// The purposes one person agreed to.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Purposes(BTreeSet<Purpose>);

impl Purposes {
    /// The purposes of a set of yeses. A yes whose [`Purpose::needs`] was refused counts as no
    /// (DESIGN 8: "C3 or C6 without C2 counts as no").
    #[must_use]
    pub fn of(yeses: impl IntoIterator<Item = Purpose>) -> Self {
        let mut kept: BTreeSet<_> = yeses.into_iter().collect();
        loop {
            let before = kept.len();
            let held = kept.clone();
            kept.retain(|purpose| purpose.needs().is_none_or(|need| held.contains(&need)));
            if kept.len() == before {
                return Self(kept);
            }
        }
    }

    /// Exactly these purposes, whatever they need: the ones that are added or taken back, not a whole consent.
    #[must_use]
    pub fn exactly(purposes: impl IntoIterator<Item = Purpose>) -> Self {
        Self(purposes.into_iter().collect())
    }

    /// Whether `purpose` was agreed to.
    #[must_use]
    pub fn contains(&self, purpose: Purpose) -> bool {
        self.0.contains(&purpose)
    }

    /// The purposes in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = Purpose> + '_ {
        self.0.iter().copied()
    }

    /// These purposes with `more` added.
    #[must_use]
    pub fn with(&self, more: impl IntoIterator<Item = Purpose>) -> Self {
        Self::of(self.iter().chain(more))
    }

    /// These purposes without `less`, and without what needed it.
    #[must_use]
    pub fn without(&self, less: impl IntoIterator<Item = Purpose>) -> Self {
        let gone: BTreeSet<_> = less.into_iter().collect();
        Self::of(self.iter().filter(|purpose| !gone.contains(purpose)))
    }
}

impl fmt::Debug for Purposes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Purposes(…)")
    }
}

/// The notice a person was shown: one per language (DESIGN 8, "Hashes and signatures").
#[derive(Clone, PartialEq, Eq)]
pub struct NoticeShown {
    /// The version, counted from 1.
    pub version: u32,
    /// BCP 47 tag of the language it was read in.
    pub language: String,
    /// SHA-256 of the notice's canonical JSON.
    pub sha256: [u8; 32],
}

/// A consent that was asked for and given: it always holds C1.
#[derive(Clone, PartialEq, Eq)]
pub struct Consent {
    notice: NoticeShown,
    purposes: Purposes,
    given_on: NaiveDate,
}

/// Why a consent does not stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConsentError {
    /// C1 was refused: nothing may be kept (CON-1).
    #[error("the basic purpose was not agreed to")]
    Refused,
    /// Words without C2.
    #[error("words were sent without agreement to have them read")]
    WordsNotCovered,
    /// Bands without C4.
    #[error("bands were sent without agreement to use them")]
    BandsNotCovered,
}

impl Consent {
    /// Consent as given on `day` (a day, never finer: PSE-5) to `purposes` under `notice`.
    ///
    /// # Errors
    /// [`ConsentError::Refused`] without C1.
    pub fn given(notice: NoticeShown, purposes: Purposes, day: NaiveDate) -> Result<Self, ConsentError> {
        if purposes.contains(Purpose::Count) {
            Ok(Self { notice, purposes, given_on: day })
        } else {
            Err(ConsentError::Refused)
        }
    }

    /// The notice that was shown.
    #[must_use]
    pub const fn notice(&self) -> &NoticeShown {
        &self.notice
    }

    /// The purposes agreed to.
    #[must_use]
    pub const fn purposes(&self) -> &Purposes {
        &self.purposes
    }

    /// The day of the consent.
    #[must_use]
    pub const fn given_on(&self) -> NaiveDate {
        self.given_on
    }

    /// Binds a response to this consent: the only way to something that can be sealed.
    ///
    /// # Errors
    /// [`ConsentError::WordsNotCovered`] for words without C2, [`ConsentError::BandsNotCovered`]
    /// for bands without C4.
    pub fn covers(
        self,
        sheet: AnswerSheet,
        words: Words,
    ) -> Result<(Consented<AnswerSheet>, Consented<Words>), ConsentError> {
        if !words.is_empty() && !self.purposes.contains(Purpose::Words) {
            return Err(ConsentError::WordsNotCovered);
        }
        if !sheet.about.is_empty() && !self.purposes.contains(Purpose::AboutMe) {
            return Err(ConsentError::BandsNotCovered);
        }
        let sheet = Consented { consent: self.clone(), content: sheet };
        Ok((sheet, Consented { consent: self, content: words }))
    }
}

impl fmt::Debug for Consent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Consent(…)")
    }
}

/// Content together with the consent that covers it. Only [`Consent::covers`] makes one.
pub struct Consented<T> {
    consent: Consent,
    content: T,
}

impl<T> Consented<T> {
    /// The consent that covers the content.
    #[must_use]
    pub const fn consent(&self) -> &Consent {
        &self.consent
    }

    /// The content.
    #[must_use]
    pub const fn content(&self) -> &T {
        &self.content
    }
}

impl<T> fmt::Debug for Consented<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Consented(…)")
    }
}
