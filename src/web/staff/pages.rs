//! The first staff pages and the surroundings of all of them.

use std::borrow::{Borrow, Cow};
use std::fmt::Display;

use askama::Template;

use crate::web::assets;
use crate::web::languages::Marked;
use crate::web::visit::pages::Way;

use super::{Linked, StaffLanguage};

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
    /// The language of the page.
    pub language: StaffLanguage,
    /// The language that a link chose, for somebody who is not signed in: the next page is in it too.
    pub chosen: Option<StaffLanguage>,
    /// Who is signed in, if anyone.
    pub person: Option<Person>,
    /// The main navigation.
    pub navigation: Vec<NavigationItem>,
    /// Whether to say "demonstration" (D20).
    pub demonstration: bool,
    /// Whether they are on the way in: the page where a language is kept cannot be reached yet.
    pub on_the_way: bool,
}

impl StaffFrame {
    /// The surroundings for somebody who is not signed in.
    #[must_use]
    pub const fn outside(language: StaffLanguage, demonstration: bool) -> Self {
        Self { language, chosen: None, person: None, navigation: Vec::new(), demonstration, on_the_way: false }
    }

    /// The message `id`.
    #[must_use]
    pub fn t(&self, id: &str) -> Cow<'static, str> {
        self.language.t(id)
    }

    /// The message `id` about `count` things.
    #[must_use]
    pub fn n(&self, id: &str, count: impl Borrow<usize>) -> String {
        self.language.n(id, count)
    }

    /// The message `id` with one variable.
    #[must_use]
    pub fn with(&self, id: &str, name: &str, value: impl Display) -> String {
        self.language.with(id, [(name, value.to_string().into())])
    }

    /// The message `id` with two variables.
    #[must_use]
    pub fn with_two(&self, id: &str, name: &str, value: impl Display, other: &str, second: impl Display) -> String {
        self.language.with(id, [(name, value.to_string().into()), (other, second.to_string().into())])
    }

    /// The message `id`, in which `*…*` is said with weight.
    #[must_use]
    pub fn marked(&self, id: &str) -> Marked<'static> {
        self.language.marked(id)
    }

    /// The message `id`, in which `[…]` leads to `address`.
    #[must_use]
    pub fn linked<'a>(&self, id: &str, address: &'a str) -> Linked<'a> {
        self.language.linked(id, address)
    }

    /// The message `id` with one variable, in which `[…]` leads to `address`; it may say it too, as `{ $address }`.
    #[must_use]
    pub fn linked_with<'a>(&self, id: &str, name: &str, value: impl Display, address: &'a str) -> Linked<'a> {
        self.language.linked_with(id, name, value.to_string(), address)
    }

    /// Where the page is had in another language: whoever is signed in chooses on the page of their account.
    #[must_use]
    pub fn in_language(&self, language: &StaffLanguage) -> String {
        if self.person.is_some() && !self.on_the_way {
            "/staff/me#language".to_owned()
        } else {
            format!("?in={}", language.tag())
        }
    }

    /// What an address ends in, for the next page to be in the language that a link chose.
    #[must_use]
    pub fn carried(&self) -> String {
        self.chosen.map(|language| format!("?in={}", language.tag())).unwrap_or_default()
    }

    /// The languages there are, for the page where one is chosen.
    #[must_use]
    pub const fn languages(&self) -> [StaffLanguage; 2] {
        StaffLanguage::ALL
    }

    /// The address of the stylesheet.
    #[must_use]
    pub fn style(&self) -> &'static str {
        &assets::style().address
    }

    /// The address of the stylesheet of staff.
    #[must_use]
    pub fn staff_style(&self) -> &'static str {
        &assets::staff_style().address
    }

    /// The address of the script, for the pages that have one.
    #[must_use]
    pub fn script(&self) -> &'static str {
        &assets::staff_script().address
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
    /// The organisation's name typed before; `None` where there is one only, and nobody is asked.
    pub organisation: Option<String>,
    /// The address typed before.
    pub email: String,
    /// Whether the last try did not match. It never says which half.
    pub refused: bool,
    /// Whether a lost password was replaced a moment ago.
    pub recovered: bool,
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
