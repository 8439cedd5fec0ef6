//! The pages that show results. Both draw the same body from the same value (AGG-1).

use askama::Template;

use crate::domain::policy::Block;
use crate::web::frame::Frame;

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

/// The draft part by part for everyone, at `/r/{slug}/draft`: with its own words it would make the page of results too heavy
/// for a slow line (D9).
#[derive(Template)]
#[template(path = "results/draft.html", config = "src/web/askama.toml")]
pub struct PublicDraftPage {
    /// The surroundings, of the results it belongs to.
    pub frame: Frame,
    /// The results.
    pub results: Results,
}

/// The same body for a page of staff: what designers read, what is checked before publication, and the preview with
/// made-up numbers.
#[derive(Template)]
#[template(path = "results/body.html", config = "src/web/askama.toml")]
pub struct ResultsBody {
    /// The results.
    pub results: Results,
}
