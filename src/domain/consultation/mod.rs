//! A consultation: its definition (everything in the folder) and the ten states it passes through.

mod definition;
mod settings;
mod state;
mod transition;

pub use definition::{Contents, Definition, ReviewHash};
pub use settings::{Audience, Dates, Level, PanelPower, People, Profile, SummaryPower};
pub use state::{
    Analysis, Answered, AnyConsultation, Approved, Archived, Closed, Consultation, DifferentSlug, DissentError, Draft,
    Editable, NotReviewed, Open, PANEL_DAYS, PanelReview, PanelSummaryReview, Published, Stage, State, UnexpectedState,
};
pub use transition::{ByWhom, Transition};
