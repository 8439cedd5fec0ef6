//! Published numbers. They can only be made from counts that may be published (AGG-3, AGG-4,
//! AGG-10, AGG-11).

use serde::{Deserialize, Serialize};

use super::policy::Parameters;

/// A number that may be published: rounded, never zero, and made from a true count that was large
/// enough (AGG-4, AGG-10).
///
/// There is no public way from a true count to this type but [`super::DisclosurePolicy`]. Reading a
/// stored artefact back is the one other door, and it refuses whatever no rounding could have given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Rounded(u64);

/// A whole percentage, made from rounded parts only (AGG-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Percent(u8);

/// A stored number that no rounding could have given: the artefact is damaged (AGG-10, AGG-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number that may be published")]
pub struct NotPublishable;

impl Rounded {
    /// The number as shown (AGG-10).
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl Percent {
    /// The percentage as shown (AGG-11).
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Parameters {
    /// The published form of one cell, unless fewer than C people are in it (AGG-4, AGG-10).
    pub(super) fn cell(self, count: u64) -> Option<Rounded> {
        (count >= self.fewest_in_cell()).then(|| self.round(count))
    }

    /// The published form of a base, unless fewer than B people are behind the line (AGG-3, AGG-10).
    pub(super) fn base(self, people: u64) -> Option<Rounded> {
        (people >= self.fewest_in_line()).then(|| self.round(people))
    }

    /// The published form of all cells of a line, unless one is too small (AGG-4).
    pub(super) fn cells(self, counts: &[u64]) -> Option<Vec<Rounded>> {
        counts.iter().map(|count| self.cell(*count)).collect()
    }

    /// The percentage of a rounded part, halves up, where the rounded base carries one (AGG-11).
    pub(super) fn percent(self, part: Rounded, base: Rounded) -> Option<Percent> {
        if base.0 < self.smallest_percent_base() {
            return None;
        }
        let percent = (200 * part.0 + base.0) / (2 * base.0);
        u8::try_from(percent).ok().map(Percent)
    }

    /// The percentages of all parts, where the rounded base carries them (AGG-11).
    pub(super) fn percents(self, parts: &[Rounded], base: Rounded) -> Option<Vec<Percent>> {
        parts.iter().map(|part| self.percent(*part, base)).collect()
    }

    /// The percentages of the parts that are shown, where the rounded base carries them (AGG-7, AGG-11).
    pub(super) fn percents_of_shown(self, parts: &[Option<Rounded>], base: Rounded) -> Option<Vec<Option<Percent>>> {
        let carried = base.0 >= self.smallest_percent_base();
        carried.then(|| parts.iter().map(|part| self.percent((*part)?, base)).collect())
    }

    /// The nearest multiple of R, halves up (AGG-10).
    fn round(self, count: u64) -> Rounded {
        let step = self.step();
        Rounded((2 * count + step) / (2 * step) * step)
    }
}

impl TryFrom<u64> for Rounded {
    type Error = NotPublishable;

    fn try_from(number: u64) -> Result<Self, NotPublishable> {
        let plausible = number > 0 && number.is_multiple_of(Parameters::FLOOR.step());
        if plausible { Ok(Self(number)) } else { Err(NotPublishable) }
    }
}

impl From<Rounded> for u64 {
    fn from(rounded: Rounded) -> Self {
        rounded.0
    }
}

impl TryFrom<u8> for Percent {
    type Error = NotPublishable;

    fn try_from(number: u8) -> Result<Self, NotPublishable> {
        if number <= 100 { Ok(Self(number)) } else { Err(NotPublishable) }
    }
}

impl From<Percent> for u8 {
    fn from(percent: Percent) -> Self {
        percent.0
    }
}
