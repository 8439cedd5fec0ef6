//! Disclosure control: which figures may be shown, and how (AGG-2 to AGG-13, AGG-15 to AGG-17, AGG-28).
//!
//! True counts go in ([`OptionCounts`] and its kin, which can be neither printed nor serialised);
//! outcomes come out. An outcome holds numbers only as [`Rounded`], and a [`Rounded`] cannot be made
//! from a count that is too small: the check *is* the constructor. Nothing here is random and
//! nothing is remembered, so the same counts always give the same outcome (AGG-17).
//!
//! What the rules protect against: anyone who knows them, knows who took part, and knows the answers
//! of up to C − 1 others (AGG-26).

mod breakdown;
mod counts;
mod ladder;
mod note;
mod ordered;
mod policy;
mod ranking;
mod refresh;
mod rounding;
mod several;
mod single;
mod states;

pub use breakdown::{BandFigures, BreakdownFigures, BreakdownOutcome, CombineWithheld, CombinedFigures};
pub use counts::{BreakdownCounts, CountsError, OptionCounts, OrderedCounts, RankingPoints, SeveralCounts};
pub use counts::{MOST_OPTIONS, MOST_PEOPLE};
pub use ladder::{Ladder, LadderError};
pub use note::Note;
pub use ordered::{AllowWords, OrderedFigures, OrderedOutcome, Phrase, Side, WordsFigure};
pub use policy::{DisclosurePolicy, Parameters, ParametersError, Profile, UnknownProfile};
pub use ranking::{RankingFigures, RankingOutcome};
pub use rounding::{NotPublishable, Percent, Rounded};
pub use several::{SeveralFigures, SeveralOutcome};
pub use single::{OtherAnswers, SingleFigures, SingleOutcome};
pub use states::{OfOneQuestion, States};
