//! Results: one renderer for the public page, the designers' page and the check before publication (AGG-1).
//!
//! [`Results::new`] takes a stored artefact and a language, and gives a page whose every figure stands in that artefact
//! (X11). Charts are drawn here as SVG with geometry in percent; no page needs a script or an inline style.

mod bars;
mod beside;
pub mod earlier;
mod figures;
pub mod files;
mod groups;
pub mod handlers;
mod pages;
mod pairs;
mod parts;
mod phrases;
mod strips;
mod view;

pub use bars::{BarChart, Segment};
pub use beside::{Beside, Downloads, Promised, Replies, Reply, ReplyState, Voices};
pub use figures::{Drawing, Figure, KeyItem, RowBar, Table};
pub use groups::{GroupFigure, GroupRow};
pub use pages::{PublicDraftPage, PublicResultsPage, ResultsBody};
pub use pairs::{DraftShown, Pair, TwoDrafts};
pub use parts::{PartCell, PartShown};
pub use phrases::{made_up_idea, phrases};
pub use strips::{Strip, StripSection};
pub use view::{Block, NotLabelled, Quoted, Results};
