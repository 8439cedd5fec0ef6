//! True counts, checked once at the door. None of them can be printed or serialised (AGG-1, D5).

use std::fmt;

use super::ladder::Ladder;

/// The most people any count may stand for: far above any consultation, far below overflow (AGG-3).
pub const MOST_PEOPLE: u64 = 1_000_000_000;

/// The most options a question, and bands a band variable, may have (AGG-2).
pub const MOST_OPTIONS: usize = 100;

/// How many people chose each option, in question order. Everyone counted chose exactly one (AGG-6).
#[derive(Clone, PartialEq, Eq)]
pub struct OptionCounts(Vec<u64>);

/// The counts of an ordered question with its ladder (AGG-4).
#[derive(Clone, PartialEq, Eq)]
pub struct OrderedCounts {
    ladder: Ladder,
    counts: OptionCounts,
}

/// How many people ticked each option, among those who answered (AGG-7). Theme counts alike (AGG-32).
#[derive(Clone, PartialEq, Eq)]
pub struct SeveralCounts {
    people: u64,
    ticked: Vec<u64>,
}

/// The points of each option, among those who answered: 3, 2, 1 for first, second, third (AGG-8).
#[derive(Clone, PartialEq, Eq)]
pub struct RankingPoints {
    people: u64,
    points: Vec<u64>,
}

/// The counts of one ordered question, or of one tick option, in every band of one variable (AGG-9).
#[derive(Clone, PartialEq, Eq)]
pub struct BreakdownCounts {
    ladder: Ladder,
    bands: Vec<OptionCounts>,
}

/// Counts that no answers could give (AGG-3 to AGG-9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CountsError {
    /// A question needs something to choose between (AGG-4, AGG-6 to AGG-8).
    #[error("there must be 2 to {MOST_OPTIONS} options, not {given}")]
    Options {
        /// How many came.
        given: usize,
    },
    /// A band variable has "not said" and at least one band more (AGG-2).
    #[error("there must be 2 to {MOST_OPTIONS} bands, not {given}")]
    Bands {
        /// How many came.
        given: usize,
    },
    /// More people than any consultation has (AGG-3).
    #[error("more than {MOST_PEOPLE} people cannot be counted")]
    TooManyPeople,
    /// The counts belong to another question than the ladder (AGG-4).
    #[error("the ladder is for {options} options, not {given}")]
    NotOfThisLadder {
        /// How many options the ladder has.
        options: usize,
        /// How many counts came.
        given: usize,
    },
    /// An option was ticked by more people than answered (AGG-7).
    #[error("option {option} cannot be ticked by more people than answered")]
    TickedTooOften {
        /// The option, counted from zero.
        option: usize,
    },
    /// An option has more points than if everyone had put it first (AGG-8).
    #[error("option {option} cannot have more than 3 points from each person")]
    TooManyPoints {
        /// The option, counted from zero.
        option: usize,
    },
    /// The points are not the sum of anybody's first, second and third choices (AGG-8).
    #[error("the points do not add up to what that many people give: 3 for one choice, 5 for two, 6 for three")]
    ImpossiblePoints,
    /// Later releases need a first one (AGG-15).
    #[error("there must be at least one state")]
    NoState,
    /// Options, ladder and bands lock at opening (AGG-20).
    #[error("state {state} is of another question than the first: options, ladder and bands stay as they are")]
    AnotherQuestion {
        /// The state, counted from zero.
        state: usize,
    },
}

impl OptionCounts {
    /// Reads the counts of the options, in question order (AGG-6).
    ///
    /// # Errors
    /// [`CountsError`] if there are too few or too many options, or too many people.
    pub fn new(counts: Vec<u64>) -> Result<Self, CountsError> {
        number_of_options(&counts)?;
        bounded_sum(&counts)?;
        Ok(Self(counts))
    }

    pub(in crate::domain::release) fn people(&self) -> u64 {
        self.0.iter().sum()
    }

    pub(in crate::domain::release) fn as_slice(&self) -> &[u64] {
        &self.0
    }
}

impl OrderedCounts {
    /// Puts counts on their ladder (AGG-4).
    ///
    /// # Errors
    /// [`CountsError::NotOfThisLadder`] if their numbers of options differ.
    pub fn new(ladder: Ladder, counts: OptionCounts) -> Result<Self, CountsError> {
        of_this_ladder(&ladder, &counts)?;
        Ok(Self { ladder, counts })
    }

    pub(in crate::domain::release) const fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    pub(in crate::domain::release) const fn counts(&self) -> &OptionCounts {
        &self.counts
    }
}

impl SeveralCounts {
    /// Reads how many of the people who answered ticked each option (AGG-7).
    ///
    /// # Errors
    /// [`CountsError`] if nobody's ticks could give these counts.
    pub fn new(people: u64, ticked: Vec<u64>) -> Result<Self, CountsError> {
        number_of_options(&ticked)?;
        bounded_sum(&[people])?;
        match ticked.iter().position(|count| *count > people) {
            Some(option) => Err(CountsError::TickedTooOften { option }),
            None => Ok(Self { people, ticked }),
        }
    }

    pub(in crate::domain::release) const fn people(&self) -> u64 {
        self.people
    }

    pub(in crate::domain::release) fn ticked(&self) -> &[u64] {
        &self.ticked
    }
}

impl RankingPoints {
    /// Reads the points of the options. Each person gave 3 points, and 2 and 1 if they named a second
    /// and a third choice (AGG-8).
    ///
    /// # Errors
    /// [`CountsError`] if nobody's rankings could give these points.
    pub fn new(people: u64, points: Vec<u64>) -> Result<Self, CountsError> {
        number_of_options(&points)?;
        bounded_sum(&[people])?;
        if let Some(option) = points.iter().position(|points| *points > 3 * people) {
            return Err(CountsError::TooManyPoints { option });
        }
        // One choice is 3 points, a second 2 more, a third 1 more: beyond 3 each, any number but 1.
        let beyond_first = points.iter().sum::<u64>().checked_sub(3 * people).ok_or(CountsError::ImpossiblePoints)?;
        let possible = match points.len() {
            2 => beyond_first.is_multiple_of(2) && beyond_first <= 2 * people,
            _ => beyond_first != 1 && beyond_first <= 3 * people,
        };
        if possible { Ok(Self { people, points }) } else { Err(CountsError::ImpossiblePoints) }
    }

    pub(in crate::domain::release) const fn people(&self) -> u64 {
        self.people
    }

    pub(in crate::domain::release) fn points(&self) -> &[u64] {
        &self.points
    }
}

impl BreakdownCounts {
    /// Reads the counts of every band, "not said" among them, in band order (AGG-2, AGG-9).
    ///
    /// # Errors
    /// [`CountsError`] if there are too few or too many bands, one does not fit the ladder, or there
    /// are too many people.
    pub fn new(ladder: Ladder, bands: Vec<OptionCounts>) -> Result<Self, CountsError> {
        if !(2..=MOST_OPTIONS).contains(&bands.len()) {
            return Err(CountsError::Bands { given: bands.len() });
        }
        for band in &bands {
            of_this_ladder(&ladder, band)?;
        }
        let bases: Vec<u64> = bands.iter().map(OptionCounts::people).collect();
        bounded_sum(&bases)?;
        Ok(Self { ladder, bands })
    }

    pub(in crate::domain::release) const fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    pub(in crate::domain::release) fn bands(&self) -> &[OptionCounts] {
        &self.bands
    }
}

fn number_of_options(counts: &[u64]) -> Result<(), CountsError> {
    let fits = (2..=MOST_OPTIONS).contains(&counts.len());
    if fits { Ok(()) } else { Err(CountsError::Options { given: counts.len() }) }
}

fn bounded_sum(counts: &[u64]) -> Result<(), CountsError> {
    let sum = counts.iter().try_fold(0u64, |sum, count| sum.checked_add(*count));
    if sum.is_some_and(|sum| sum <= MOST_PEOPLE) { Ok(()) } else { Err(CountsError::TooManyPeople) }
}

fn of_this_ladder(ladder: &Ladder, counts: &OptionCounts) -> Result<(), CountsError> {
    let (options, given) = (ladder.options(), counts.0.len());
    if options == given { Ok(()) } else { Err(CountsError::NotOfThisLadder { options, given }) }
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}
redacted!(OptionCounts, OrderedCounts, SeveralCounts, RankingPoints, BreakdownCounts);
