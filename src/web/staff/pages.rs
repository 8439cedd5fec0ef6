//! The first staff pages and the surroundings of all of them.

use askama::Template;

use crate::web::assets;
use crate::web::visit::pages::Way;

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct Person {
    /// The name they chose.
    pub name: String,
    /// Their roles in words, such as `custodian`; may be empty.
    pub roles: String,
    /// The signed token of every form they are shown (SECURITY section 5).
    pub csrf: String,
}

/// One entry of the main navigation.
#[derive(Debug, Clone)]
pub struct NavigationItem {
    /// Where it leads.
    pub address: String,
    /// What it says.
    pub label: String,
    /// Whether this is the page.
    pub current: bool,
}

/// The surroundings of one staff page.
#[derive(Debug, Clone, Default)]
pub struct StaffFrame {
    /// Who is signed in, if anyone.
    pub person: Option<Person>,
    /// The main navigation.
    pub navigation: Vec<NavigationItem>,
    /// Whether to say "demonstration" (D20).
    pub demonstration: bool,
}

impl StaffFrame {
    /// The surroundings for somebody who is not signed in.
    #[must_use]
    pub const fn outside(demonstration: bool) -> Self {
        Self { person: None, navigation: Vec::new(), demonstration }
    }

    /// The address of the stylesheet.
    #[must_use]
    pub fn style(&self) -> &'static str {
        &assets::style().address
    }

    /// The address of the icon.
    #[must_use]
    pub fn icon(&self) -> &'static str {
        &assets::icon().address
    }
}

/// Signing in.
#[derive(Template)]
#[template(path = "staff/sign_in.html", config = "src/web/askama.toml")]
pub struct SignInPage {
    /// The surroundings, with nobody signed in.
    pub frame: StaffFrame,
    /// The signed token of the form.
    pub form_token: String,
    /// The address typed before.
    pub email: String,
    /// Whether the last try did not match. It never says which half.
    pub refused: bool,
    /// Whether an invitation was accepted a moment ago.
    pub accepted: bool,
    /// Whether a second factor is asked for.
    pub second_factor: bool,
}

/// A staff page that says one thing; also what [`PageError`](crate::web::page_error::PageError) shows.
#[derive(Template)]
#[template(path = "staff/message.html", config = "src/web/askama.toml")]
pub struct StaffMessagePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// What it is.
    pub heading: String,
    /// What is said; the first text leads.
    pub texts: Vec<String>,
    /// An incident number, where something went wrong.
    pub incident: Option<String>,
    /// The way on.
    pub way: Way,
}
