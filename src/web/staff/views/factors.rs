//! Coming in with two factors: the code, setting one up, the recovery code, a lost password, and a code once more (ACC-4).

use askama::Template;

use super::Square;
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::Faults;

/// The code after the password.
#[derive(Template)]
#[template(path = "staff/second_factor.html", config = "src/web/askama.toml")]
pub struct SecondFactorPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// Whether the last code was not the one.
    pub refused: bool,
}

/// Setting up a second factor. The seed is shown here and never again.
#[derive(Template)]
#[template(path = "staff/set_up.html", config = "src/web/askama.toml")]
pub struct SetUpPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// Where the form is sent to.
    pub address: &'static str,
    /// The square code of the seed.
    pub square: Option<Square>,
    /// The seed in groups of four letters, for typing.
    pub letters: String,
    /// The seed as the form carries it.
    pub carried: String,
    /// Whether the password was set a moment ago.
    pub accepted: bool,
    /// Whether it takes the place of another one.
    pub replaces: bool,
    /// What is wrong.
    pub faults: Faults,
}

/// The recovery code. It is shown here and never again.
#[derive(Template)]
#[template(path = "staff/recovery_code.html", config = "src/web/askama.toml")]
pub struct RecoveryCodePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// Where the form is sent to.
    pub address: &'static str,
    /// The code in letters.
    pub code: String,
    /// Whether it takes the place of another one.
    pub replaces: bool,
    /// What is wrong.
    pub faults: Faults,
}

impl RecoveryCodePage {
    /// The code in rows of four groups, so that no line breaks within one.
    fn rows(&self) -> String {
        let groups: Vec<&str> = self.code.split('-').collect();
        groups.chunks(4).map(|row| row.join(" ")).collect::<Vec<_>>().join("\n")
    }
}

/// A new password in place of a lost one.
#[derive(Template)]
#[template(path = "staff/recover.html", config = "src/web/askama.toml")]
pub struct RecoverPage {
    /// The surroundings, with nobody signed in.
    pub frame: StaffFrame,
    /// The signed token of the form.
    pub form_token: String,
    /// The one-time code as typed. The other codes and the password are never given back.
    pub code: String,
    /// Whether what was brought does not fit together.
    pub refused: bool,
    /// What is wrong.
    pub faults: Faults,
}

/// A code once more, before an act that cannot be taken back. What its form said is carried on.
#[derive(Template)]
#[template(path = "staff/confirm.html", config = "src/web/askama.toml")]
pub struct ConfirmPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The address of the act.
    pub address: String,
    /// What its form said.
    pub fields: Vec<(String, String)>,
    /// Whether the last code was not the one.
    pub refused: bool,
}

/// One sign-in of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInLine {
    /// What it is ended by.
    pub id: String,
    /// The day it began, in words.
    pub since: String,
    /// Whether it is this one.
    pub is_this: bool,
}
