//! Who holds which role.

use askama::Template;

use super::Place;
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::{Faults, RoleFields};

/// A person who holds a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The id of the account.
    pub id: String,
    /// The name.
    pub name: String,
}

/// One role with the people who hold it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleGroup {
    /// The word for the role, as the form sends it.
    pub word: String,
    /// What the role is for, in one sentence.
    pub purpose: String,
    /// Who holds it.
    pub holders: Vec<Holder>,
    /// The fewest that are needed before opening.
    pub needed: usize,
}

impl RoleGroup {
    /// What the role is called.
    fn name(&self, frame: &StaffFrame) -> String {
        self.word.parse().map_or_else(|_| self.word.clone(), |role| frame.language.role(role).into_owned())
    }

    /// What the role is called, as a heading.
    fn heading(&self, frame: &StaffFrame) -> String {
        let name = self.name(frame);
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    fn lacking(&self) -> usize {
        self.needed.saturating_sub(self.holders.len())
    }
}

/// An account that can be given a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// The id of the account.
    pub id: String,
    /// The name.
    pub name: String,
    /// The roles held here already, in words; may be empty.
    pub roles: String,
}

/// A role that is taken away only by somebody who says that they know what could be lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anyway {
    /// The id of the account.
    pub person: String,
    /// The word for the role.
    pub word: String,
    /// What could be lost.
    pub lost: String,
}

/// People and roles of one consultation.
#[derive(Template)]
#[template(path = "staff/people.html", config = "src/web/askama.toml")]
pub struct PeoplePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Every role.
    pub groups: Vec<RoleGroup>,
    /// Every account of the organisation.
    pub colleagues: Vec<Colleague>,
    /// What a change does now, such as that it cancels the panel's approval; `None` where it does nothing more.
    pub effect: Option<String>,
    /// What was chosen.
    pub typed: RoleFields,
    /// What is wrong with it; a forbidden pair is said at `role`.
    pub faults: Faults,
    /// What was not done because too few would hold a key.
    pub anyway: Option<Anyway>,
}
