//! The four numbers behind every rule, their two profiles and their floor (DOMAIN 5.1).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How careful a consultation is. Chosen before opening, then locked (AGG-20).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// The least that is ever allowed: lines of 10, cells of 5 (AGG-3, AGG-4).
    #[default]
    Standard,
    /// For people at high risk: lines of 20, cells of 10 (AGG-3, AGG-4).
    High,
}

/// A text that names no profile (DOMAIN 5.1).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the profile is \"standard\" or \"high\"")]
pub struct UnknownProfile;

impl Profile {
    /// The parameters of this profile (DOMAIN 5.1).
    #[must_use]
    pub const fn parameters(self) -> Parameters {
        match self {
            Self::Standard => Parameters::FLOOR,
            Self::High => Parameters { line: 20, cell: 10, step: 5, percent: 100 },
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Standard => "standard",
            Self::High => "high",
        })
    }
}

impl FromStr for Profile {
    type Err = UnknownProfile;

    fn from_str(text: &str) -> Result<Self, UnknownProfile> {
        [Self::Standard, Self::High].into_iter().find(|profile| profile.to_string() == text).ok_or(UnknownProfile)
    }
}

/// B, C, R and P of DOMAIN 5.1. There is no way to hold values below the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameters {
    line: u32,
    cell: u32,
    step: u32,
    percent: u32,
}

/// Parameters that would show more than the rules allow, or that contradict each other (DOMAIN 5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParametersError {
    /// One of the four lies below its hard floor (DOMAIN 5.1).
    #[error("{name} may not be less than {floor}")]
    BelowFloor {
        /// What the parameter is, in words.
        name: &'static str,
        /// The least it may be.
        floor: u32,
    },
    /// Two passing cells must fit below the smallest line, or AGG-5 could call half of the people most.
    #[error("the fewest people in a line must be at least twice the fewest people in a cell")]
    LineSmallerThanTwoCells,
    /// A step that is no multiple of five, or larger than a cell, could round a published cell to zero (AGG-10).
    #[error("the rounding step must be a multiple of 5 and no larger than the fewest people in a cell")]
    UnfitStep,
}

impl Parameters {
    /// The hard floor, which is also the standard profile (DOMAIN 5.1).
    pub const FLOOR: Self = Self { line: 10, cell: 5, step: 5, percent: 50 };

    /// Parameters of one's own: B people behind a line, C in a cell and outside it, rounded to R,
    /// percentages from a rounded base of P (DOMAIN 5.1).
    ///
    /// # Errors
    /// [`ParametersError`] where a value lies below the floor or does not fit the others.
    pub const fn new(line: u32, cell: u32, step: u32, percent: u32) -> Result<Self, ParametersError> {
        let floor = Self::FLOOR;
        if line < floor.line {
            return Err(ParametersError::BelowFloor { name: "the fewest people in a line", floor: floor.line });
        }
        if cell < floor.cell {
            return Err(ParametersError::BelowFloor { name: "the fewest people in a cell", floor: floor.cell });
        }
        if step < floor.step {
            return Err(ParametersError::BelowFloor { name: "the rounding step", floor: floor.step });
        }
        if percent < floor.percent {
            return Err(ParametersError::BelowFloor { name: "the smallest base of percentages", floor: floor.percent });
        }
        if line / 2 < cell {
            return Err(ParametersError::LineSmallerThanTwoCells);
        }
        if !step.is_multiple_of(floor.step) || step > cell {
            return Err(ParametersError::UnfitStep);
        }
        Ok(Self { line, cell, step, percent })
    }

    /// These parameters, tightened wherever `other` is stricter: the only way to change a profile's
    /// numbers, and it cannot loosen them (DOMAIN 5.1).
    #[must_use]
    pub fn at_least(self, other: Self) -> Self {
        Self {
            line: self.line.max(other.line),
            cell: self.cell.max(other.cell),
            step: self.step.max(other.step),
            percent: self.percent.max(other.percent),
        }
    }

    /// The same with 2C in place of C, by which a line that had too few people is decided anew
    /// (AGG-15). Stricter in every respect.
    pub(super) const fn with_cells_twice_as_large(self) -> Self {
        Self { cell: self.cell.saturating_mul(2), ..self }
    }

    /// B: the fewest people behind any line (AGG-3).
    #[must_use]
    pub fn fewest_in_line(self) -> u64 {
        u64::from(self.line)
    }

    /// C: the fewest people in any published cell, and outside it (AGG-4).
    #[must_use]
    pub fn fewest_in_cell(self) -> u64 {
        u64::from(self.cell)
    }

    /// R: the rounding step (AGG-10).
    #[must_use]
    pub fn step(self) -> u64 {
        u64::from(self.step)
    }

    /// P: the smallest rounded base that carries percentages (AGG-11).
    #[must_use]
    pub fn smallest_percent_base(self) -> u64 {
        u64::from(self.percent)
    }
}

/// The door between true counts and figures (D5): each method takes true counts of one kind and
/// answers with what may be published of them, and there is no other way to a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisclosurePolicy {
    pub(super) parameters: Parameters,
}

impl DisclosurePolicy {
    /// The policy with these parameters (DOMAIN 5.1).
    #[must_use]
    pub const fn new(parameters: Parameters) -> Self {
        Self { parameters }
    }

    /// The numbers it works with (DOMAIN 5.1).
    #[must_use]
    pub const fn parameters(&self) -> Parameters {
        self.parameters
    }
}

impl From<Profile> for DisclosurePolicy {
    fn from(profile: Profile) -> Self {
        Self::new(profile.parameters())
    }
}
