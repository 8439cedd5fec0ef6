//! Questions, their scales, and the ladders by which ordered answers are made coarser before they are
//! published (CONSULTATION; AGG-4). There is no kind for a name, an address or a file (PSE-1).

use serde::Serialize;

use super::ids::{QuestionId, ScaleId};
use super::text::Localised;

/// The ways of merging the cells of an ordered question, finest first (AGG-4).
///
/// Each level covers every option once and in order; each later level is coarser and never parts what
/// an earlier one joined; the last has two cells, positive and other (AGG-5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Ladder(Vec<Vec<Vec<u8>>>);

/// What is wrong with a ladder (AGG-4). Levels and options are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LadderError {
    /// There is no level.
    #[error("it has no level")]
    Empty,
    /// A level misses an option, repeats one or changes their order.
    #[error("level {0} does not hold every option exactly once and in order")]
    NotEveryOption(usize),
    /// A level is not coarser than the one before it.
    #[error("level {0} is not coarser than the level before it")]
    NotCoarser(usize),
    /// The last level has more or fewer than two cells.
    #[error("the last level does not have exactly two cells")]
    LastNotTwo,
}

impl Ladder {
    /// A ladder over `options` options.
    ///
    /// # Errors
    /// [`LadderError`] names the first level that does not hold.
    pub fn new(levels: Vec<Vec<Vec<u8>>>, options: usize) -> Result<Self, LadderError> {
        let last = levels.last().ok_or(LadderError::Empty)?;
        for (at, level) in levels.iter().enumerate() {
            let in_order = level.iter().flatten().map(|option| usize::from(*option)).eq(0..options);
            if !in_order || level.iter().any(Vec::is_empty) {
                return Err(LadderError::NotEveryOption(at));
            }
        }
        for (at, pair) in levels.windows(2).enumerate() {
            if let [finer, coarser] = pair {
                let joins_only = finer.iter().all(|cell| coarser.iter().any(|c| cell.iter().all(|o| c.contains(o))));
                if !joins_only || coarser.len() >= finer.len() {
                    return Err(LadderError::NotCoarser(at.saturating_add(1)));
                }
            }
        }
        if last.len() == 2 { Ok(Self(levels)) } else { Err(LadderError::LastNotTwo) }
    }

    /// The levels, finest first; each is a list of cells, each cell a list of option positions.
    #[must_use]
    pub fn levels(&self) -> &[Vec<Vec<u8>>] {
        &self.0
    }
}

/// How the options of a scale are drawn beside their words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ScaleDisplay {
    /// Words alone: right for agreement, which has no more and less.
    #[default]
    Plain,
    /// With small blocks, from four filled ones to none: for "how good" and "how much". Needs
    /// [`Self::LEVELS_OPTIONS`] options.
    Levels,
}

impl ScaleDisplay {
    /// The number of options that [`Self::Levels`] can be drawn for.
    pub const LEVELS_OPTIONS: usize = 5;
}

/// An ordered list of options from most positive to least, shared by several questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Scale {
    /// The id, such as `S`.
    pub id: ScaleId,
    /// The options, most positive first.
    pub options: Vec<Localised>,
    /// How they are drawn.
    pub display: ScaleDisplay,
    /// How they are merged.
    pub ladder: Ladder,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum QuestionKind {
    /// One step of an ordered scale.
    Scale {
        /// The scale.
        scale: Scale,
        /// Whether strong agreement may be told in words (AGG-5), as the panel decided.
        allow_words: bool,
    },
    /// One option of an unordered list.
    Single {
        /// The options.
        options: Vec<Localised>,
    },
    /// Any number of options, or at most `max`.
    Several {
        /// The options.
        options: Vec<Localised>,
        /// The most that may be ticked.
        max: Option<u8>,
    },
    /// First, second and third choice.
    Ranking {
        /// The options.
        options: Vec<Localised>,
        /// How many places there are: always 3 (AGG-8).
        ranks: u8,
    },
    /// Free words; asked only with C2.
    Text {
        /// The longest answer, in Unicode scalars after NFC.
        max_characters: u16,
        /// Whether readers assign themes that are counted (AGG-32).
        themes: bool,
    },
    /// A choice, and perhaps a comment, for any part of the draft.
    Paragraphs {
        /// The choices.
        options: Vec<Localised>,
        /// The longest comment (only with C2); none: no comments.
        comment_max: Option<u16>,
    },
}

/// One question (CONSULTATION, `[[questions]]`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The id, used in answers and releases.
    pub id: QuestionId,
    /// The question.
    pub text: Localised,
    /// The question in easy words, for whoever chose the easy version (LNG-6).
    // Left out where there is none, as in `PolicyParagraph`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub easy: Option<Localised>,
    /// A short name for tables and lists.
    pub short: Option<Localised>,
    /// Help shown with the question.
    pub hint: Option<Localised>,
    /// What is coming, shown before a sensitive question, which can be jumped past (SAF-17).
    pub note: Option<Localised>,
    /// How it is answered.
    #[serde(flatten)]
    pub kind: QuestionKind,
}

impl Question {
    /// Whether the question is marked sensitive: it then has a note (SAF-17).
    #[must_use]
    pub const fn is_sensitive(&self) -> bool {
        self.note.is_some()
    }

    /// The options to choose from; none for a text question.
    #[must_use]
    pub fn options(&self) -> &[Localised] {
        match &self.kind {
            QuestionKind::Scale { scale, .. } => &scale.options,
            QuestionKind::Single { options }
            | QuestionKind::Several { options, .. }
            | QuestionKind::Ranking { options, .. }
            | QuestionKind::Paragraphs { options, .. } => options,
            QuestionKind::Text { .. } => &[],
        }
    }

    /// Whether the question has something to write in, which needs C2.
    #[must_use]
    pub const fn asks_words(&self) -> bool {
        matches!(self.kind, QuestionKind::Text { .. } | QuestionKind::Paragraphs { comment_max: Some(_), .. })
    }

    /// Whether the question is only words: it is left out without C2 (DESIGN 8).
    #[must_use]
    pub const fn is_only_words(&self) -> bool {
        matches!(self.kind, QuestionKind::Text { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn five() -> Vec<Vec<Vec<u8>>> {
        vec![
            vec![vec![0], vec![1], vec![2], vec![3], vec![4]],
            vec![vec![0, 1], vec![2], vec![3, 4]],
            vec![vec![0, 1], vec![2, 3, 4]],
        ]
    }

    #[test]
    fn agg_4_the_five_point_ladder_is_accepted() {
        assert!(Ladder::new(five(), 5).is_ok());
    }

    #[test]
    fn agg_4_every_level_holds_every_option_once_and_in_order() {
        assert_eq!(Ladder::new(five(), 6), Err(LadderError::NotEveryOption(0)));
        assert_eq!(Ladder::new(vec![vec![vec![1], vec![0]]], 2), Err(LadderError::NotEveryOption(0)));
        assert_eq!(Ladder::new(vec![vec![vec![0], vec![], vec![1]]], 2), Err(LadderError::NotEveryOption(0)));
        assert_eq!(Ladder::new(vec![], 2), Err(LadderError::Empty));
    }

    #[test]
    fn agg_4_every_level_is_coarser_than_the_one_before() {
        let parts_again = vec![vec![vec![0, 1], vec![2], vec![3]], vec![vec![0], vec![1, 2, 3]]];
        assert_eq!(Ladder::new(parts_again, 4), Err(LadderError::NotCoarser(1)));
        let same = vec![vec![vec![0], vec![1]], vec![vec![0], vec![1]]];
        assert_eq!(Ladder::new(same, 2), Err(LadderError::NotCoarser(1)));
    }

    #[test]
    fn agg_5_the_last_level_has_two_sides() {
        assert_eq!(Ladder::new(vec![vec![vec![0], vec![1], vec![2]]], 3), Err(LadderError::LastNotTwo));
    }
}
