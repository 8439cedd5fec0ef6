//! Ending an account: what goes with it, before it goes.

use askama::Template;

use crate::web::staff::StaffFrame;

/// What ends in one consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndsIn {
    /// Its neutral name.
    pub name: String,
    /// Its page of people.
    pub address: String,
    /// The roles, in a row.
    pub roles: String,
    /// The keys that somebody else has to replace afterwards, a sentence for each.
    pub to_replace: Vec<String>,
    /// What could be lost, a sentence for each key that too few would hold.
    pub lost: Vec<String>,
    /// Whether it would have no administrator.
    pub is_last_administrator: bool,
}

/// The page that asks once more.
#[derive(Template)]
#[template(path = "staff/end_account.html", config = "src/web/askama.toml")]
pub struct EndAccountPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The id of the account.
    pub id: String,
    /// Whose it is.
    pub name: String,
    /// Consultation by consultation.
    pub here: Vec<EndsIn>,
    /// Why the last press did nothing.
    pub refused: Option<String>,
}

impl EndAccountPage {
    fn is_possible(&self) -> bool {
        self.here.iter().all(|here| !here.is_last_administrator)
    }

    fn could_lose(&self) -> bool {
        self.here.iter().any(|here| !here.lost.is_empty())
    }
}
