//! A consultation: its definition (everything in the folder) and the ten states it passes through.

mod changes;
mod definition;
mod follows;
mod independence;
pub mod overlap;
pub mod readiness;
mod settings;
mod state;
mod transition;

pub use changes::{DifferentSlug, DissentError, NotReviewed, PANEL_DAYS};
pub use definition::{Contents, Definition, ReviewHash};
pub use follows::{Follows, Grown};
pub use independence::{Holder, Independence, PublisherKind};
pub use settings::{Audience, Dates, Level, PanelPower, People, Profile, SummaryPower};
pub use state::{
    Analysis, Answered, AnyConsultation, Approved, Archived, Closed, Consultation, Draft, Editable, Open, PanelReview,
    PanelSummaryReview, Published, Stage, State, UnexpectedState,
};
pub use transition::{ByWhom, Transition};
