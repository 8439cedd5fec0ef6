//! The collapse ladder of an ordered question: which options may be joined, and in which steps (AGG-4).

use serde::Deserialize;

use super::counts::MOST_OPTIONS;

/// The levels of an ordered question, finest first (AGG-4).
///
/// A value of this type is always sound: every level parts the same options, in order, into at least
/// two cells; every level joins cells of the one before; the last has two, *positive* and *other*.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<Vec<Vec<u8>>>")]
pub struct Ladder {
    levels: Vec<Level>,
    first: u8,
}

/// One level: how many options each cell joins, in order (AGG-4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Level(Vec<usize>);

/// Why a ladder is not sound (AGG-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LadderError {
    /// There is no level (AGG-4).
    #[error("a ladder needs at least one level")]
    Empty,
    /// A level does not hold every option once, in order, in cells that are not empty (AGG-4).
    #[error("level {level} of the ladder must hold every option once, in order")]
    NotAPartition {
        /// The level, counted from zero.
        level: u8,
    },
    /// A level does not join cells of the one before it (AGG-4).
    #[error("level {level} of the ladder must only join cells of the level before it")]
    NotCoarser {
        /// The level, counted from zero.
        level: u8,
    },
    /// The last level is not positive / everything else (AGG-4, AGG-5).
    #[error("the last level of the ladder must have two cells: positive and everything else")]
    LastLevelNotTwoCells,
    /// There is no such level to start at (AGG-9).
    #[error("the ladder has no level {level}")]
    NoSuchLevel {
        /// The level asked for.
        level: u8,
    },
}

impl Ladder {
    /// Reads a ladder: levels of cells of option positions, as in the consultation folder (AGG-4).
    ///
    /// # Errors
    /// [`LadderError`] unless the ladder is sound.
    pub fn new(levels: &[Vec<Vec<u8>>]) -> Result<Self, LadderError> {
        let options = levels.first().ok_or(LadderError::Empty)?.iter().map(Vec::len).sum();
        let mut sound: Vec<Level> = Vec::new();
        for (cells, level) in levels.iter().zip(0u8..=u8::MAX) {
            let read = Level::new(cells, options).ok_or(LadderError::NotAPartition { level })?;
            if sound.last().is_some_and(|finer| !read.joins_cells_of(finer)) {
                return Err(LadderError::NotCoarser { level });
            }
            sound.push(read);
        }
        if sound.last().is_none_or(|last| last.0.len() != 2) {
            return Err(LadderError::LastLevelNotTwoCells);
        }
        Ok(Self { levels: sound, first: 0 })
    }

    /// The ladder of every five-point scale: five cells; positive / middle / negative; positive /
    /// everything else (AGG-4).
    #[must_use]
    pub fn five_point() -> Self {
        Self { levels: vec![Level(vec![1; 5]), Level(vec![2, 1, 2]), Level(vec![2, 3])], first: 0 }
    }

    /// The ladder of two cells: a single level (AGG-9).
    #[must_use]
    pub fn two_cells() -> Self {
        Self { levels: vec![Level(vec![1, 1])], first: 0 }
    }

    /// The same ladder without its levels before `level`: a breakdown may declare a shorter one than
    /// the question. Levels keep their numbers (AGG-9).
    ///
    /// # Errors
    /// [`LadderError::NoSuchLevel`] if nothing would be left.
    pub fn starting_at(self, level: u8) -> Result<Self, LadderError> {
        if usize::from(level) < self.levels.len() {
            Ok(Self { first: self.first.max(level), ..self })
        } else {
            Err(LadderError::NoSuchLevel { level })
        }
    }

    /// How many options the question has (AGG-4).
    #[must_use]
    pub fn options(&self) -> usize {
        self.levels.first().map_or(0, |level| level.0.iter().sum())
    }

    /// The first level that may be published (AGG-9).
    pub(in crate::domain::release) fn first(&self) -> usize {
        usize::from(self.first)
    }

    /// The last level, of two cells.
    pub(in crate::domain::release) const fn last(&self) -> usize {
        self.levels.len().saturating_sub(1)
    }

    /// How many cells a level has.
    pub(in crate::domain::release) fn number_of_cells(&self, level: usize) -> usize {
        self.levels.get(level).map_or(0, |level| level.0.len())
    }

    /// The counts of a level's cells, from the counts of the options.
    pub(in crate::domain::release) fn cells_at(&self, level: usize, counts: &[u64]) -> Vec<u64> {
        self.levels.get(level).map(|level| level.collapse(counts)).unwrap_or_default()
    }

    /// For each cell of `level` the cell of a coarser level that it is joined into.
    pub(in crate::domain::release) fn cells_within(&self, level: usize, coarser: usize) -> Vec<usize> {
        let (Some(level), Some(coarser)) = (self.levels.get(level), self.levels.get(coarser)) else {
            return Vec::new();
        };
        let ends = coarser.ends();
        level.ends().iter().map(|end| ends.iter().filter(|coarser_end| *coarser_end < end).count()).collect()
    }

    /// The levels with their numbers, finest first.
    pub(super) fn levels(&self) -> impl DoubleEndedIterator<Item = (u8, &Level)> {
        let numbered: Vec<_> = (0u8..=u8::MAX).zip(&self.levels).collect();
        numbered.into_iter().skip(usize::from(self.first))
    }
}

impl TryFrom<Vec<Vec<Vec<u8>>>> for Ladder {
    type Error = LadderError;

    fn try_from(levels: Vec<Vec<Vec<u8>>>) -> Result<Self, LadderError> {
        Self::new(&levels)
    }
}

impl Level {
    fn new(cells: &[Vec<u8>], options: usize) -> Option<Self> {
        let in_order = cells.iter().flatten().copied().eq((0..=u8::MAX).take(options));
        let fits = in_order && cells.len() >= 2 && options <= MOST_OPTIONS && cells.iter().all(|cell| !cell.is_empty());
        fits.then(|| Self(cells.iter().map(Vec::len).collect()))
    }

    /// Where each cell ends, as a number of options.
    fn ends(&self) -> Vec<usize> {
        let mut end = 0;
        self.0
            .iter()
            .map(|size| {
                end += size;
                end
            })
            .collect()
    }

    fn joins_cells_of(&self, finer: &Self) -> bool {
        let ends_of_finer = finer.ends();
        self.0.len() < finer.0.len() && self.ends().iter().all(|end| ends_of_finer.contains(end))
    }

    /// The counts of this level's cells, from the counts of the options.
    pub(super) fn collapse(&self, counts: &[u64]) -> Vec<u64> {
        let mut rest = counts.iter();
        self.0.iter().map(|size| rest.by_ref().take(*size).sum()).collect()
    }
}
