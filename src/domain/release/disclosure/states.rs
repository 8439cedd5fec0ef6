//! What was true of one line at each release, oldest first (AGG-15).

use std::fmt;

use super::counts::{BreakdownCounts, CountsError, OptionCounts, OrderedCounts, RankingPoints, SeveralCounts};

/// The true counts of one line at the first release and at every later one, oldest first. There is
/// always a first, and all are of the same question: options, ladder and bands lock at opening (AGG-20).
///
/// Like the counts themselves it can be neither printed nor serialised.
#[derive(Clone, PartialEq, Eq)]
pub struct States<C> {
    states: Vec<C>,
}

/// Counts that tell whether others are of the same question. Only the kinds of this module are.
pub trait OfOneQuestion: sealed::Sealed {
    /// Whether the options, the ladder and the bands are the same (AGG-20).
    #[doc(hidden)]
    fn same_question(&self, other: &Self) -> bool;
}

impl<C: OfOneQuestion> States<C> {
    /// Reads what was true at each release, oldest first.
    ///
    /// # Errors
    /// [`CountsError::NoState`] without a first release, [`CountsError::AnotherQuestion`] if one state
    /// has other options, another ladder or other bands than the first (AGG-20).
    pub fn new(states: Vec<C>) -> Result<Self, CountsError> {
        let first = states.first().ok_or(CountsError::NoState)?;
        match states.iter().position(|state| !state.same_question(first)) {
            Some(state) => Err(CountsError::AnotherQuestion { state }),
            None => Ok(Self { states }),
        }
    }
}

impl<C> States<C> {
    pub(in crate::domain::release) fn as_slice(&self) -> &[C] {
        &self.states
    }
}

impl<C> fmt::Debug for States<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("States(…)")
    }
}

impl OfOneQuestion for OptionCounts {
    fn same_question(&self, other: &Self) -> bool {
        self.as_slice().len() == other.as_slice().len()
    }
}

impl OfOneQuestion for OrderedCounts {
    fn same_question(&self, other: &Self) -> bool {
        self.ladder() == other.ladder()
    }
}

impl OfOneQuestion for SeveralCounts {
    fn same_question(&self, other: &Self) -> bool {
        self.ticked().len() == other.ticked().len()
    }
}

impl OfOneQuestion for RankingPoints {
    fn same_question(&self, other: &Self) -> bool {
        self.points().len() == other.points().len()
    }
}

impl OfOneQuestion for BreakdownCounts {
    fn same_question(&self, other: &Self) -> bool {
        self.ladder() == other.ladder() && self.bands().len() == other.bands().len()
    }
}

mod sealed {
    use super::{BreakdownCounts, OptionCounts, OrderedCounts, RankingPoints, SeveralCounts};

    pub trait Sealed {}
    impl Sealed for OptionCounts {}
    impl Sealed for OrderedCounts {}
    impl Sealed for SeveralCounts {}
    impl Sealed for RankingPoints {}
    impl Sealed for BreakdownCounts {}
}
