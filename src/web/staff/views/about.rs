//! The pages at the foot, and one's own account.

use askama::Template;

use super::{Fact, OwnFactorsView, SignInLine};
use crate::web::staff::StaffFrame;

/// What these pages are for and who does what.
#[derive(Template)]
#[template(path = "staff/help.html", config = "src/web/askama.toml")]
pub struct HelpPage {
    /// The surroundings.
    pub frame: StaffFrame,
}

/// How these pages can be used, and where they fall short.
#[derive(Template)]
#[template(path = "staff/accessibility.html", config = "src/web/askama.toml")]
pub struct AccessibilityPage {
    /// The surroundings.
    pub frame: StaffFrame,
}

/// What helps people who work with painful texts (AGG-36).
#[derive(Template)]
#[template(path = "staff/care.html", config = "src/web/askama.toml")]
pub struct CarePage {
    /// The surroundings.
    pub frame: StaffFrame,
}

/// One's own account.
#[derive(Template)]
#[template(path = "staff/me.html", config = "src/web/askama.toml")]
pub struct OwnAccountPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The name others see.
    pub name: String,
    /// The work address.
    pub email: String,
    /// Whether a language was chosen a moment ago.
    pub kept: bool,
    /// The fingerprint of the own key in six words.
    pub fingerprint: Option<String>,
    /// Whether the account makes others.
    pub administrator: bool,
    /// The roles, consultation by consultation.
    pub roles: Vec<Fact>,
    /// What was done a moment ago with factors or sign-ins: the id of a message.
    pub done: Option<&'static str>,
    /// Where they are signed in, this place first.
    pub sign_ins: Vec<SignInLine>,
    /// What they sign in with beside the password.
    pub factors: OwnFactorsView,
}
