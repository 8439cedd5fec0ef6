//! The pages that show results. Both draw the same body from the same value (AGG-1).

use askama::Template;

use crate::web::frame::Frame;
use crate::web::staff::StaffFrame;

use super::beside::ReplyState;
use super::figures::Drawing;
use super::view::Results;

/// Results for everyone, at `/r/{slug}` (PAR-8).
#[derive(Template)]
#[template(path = "results/public.html", config = "src/web/askama.toml")]
pub struct PublicResultsPage {
    /// The surroundings.
    pub frame: Frame,
    /// The results.
    pub results: Results,
}

/// The same for staff: designers, and the check before publication. Also the preview with made-up numbers.
#[derive(Template)]
#[template(path = "results/staff.html", config = "src/web/askama.toml")]
pub struct StaffResultsPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The results.
    pub results: Results,
}
