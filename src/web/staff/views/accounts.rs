//! Accounts: making one, the invitation that is shown once, and accepting it.

use askama::Template;

use crate::web::staff::forms::{AccountFields, Faults};
use crate::web::staff::{StaffFrame, StaffMessagePage};
use crate::web::visit::pages::Way;

/// One account of the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: String,
    /// The name others see.
    pub name: String,
    /// The work address.
    pub email: String,
    /// Whether the invitation was accepted.
    pub accepted: bool,
    /// Whether it administers the organisation.
    pub administrator: bool,
    /// Whether a mail to it was given up lately.
    pub mail_given_up: bool,
    /// Whether it is that of whoever looks: nobody ends their own.
    pub is_own: bool,
    /// The day it was ended, in words.
    pub ended: Option<String>,
}

/// The accounts of the organisation, and a form for a new one.
#[derive(Template)]
#[template(path = "staff/accounts.html", config = "src/web/askama.toml")]
pub struct AccountsPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The accounts, by name.
    pub accounts: Vec<Account>,
    /// Whether invitations are mailed.
    pub mails: bool,
    /// What was typed.
    pub typed: AccountFields,
    /// What is wrong with it.
    pub faults: Faults,
    /// What was done: the id of the message.
    pub done: Option<&'static str>,
}

/// A new invitation. Its code is shown here and never again.
#[derive(Template)]
#[template(path = "staff/invitation_made.html", config = "src/web/askama.toml")]
pub struct InvitationMadePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// For whom.
    pub name: String,
    /// Their work address.
    pub email: String,
    /// Where the code is entered.
    pub address: String,
    /// Where it is entered by somebody who still has their recovery code.
    pub recover: String,
    /// Whether the account was accepted before, so that the code is for somebody who lost something.
    pub anew: bool,
    /// The one-time code.
    pub code: String,
    /// The day after which it no longer works, in words.
    pub until: String,
    /// Whether it is on its way by mail as well.
    pub mailed: bool,
}

/// Accepting an invitation.
#[derive(Template)]
#[template(path = "staff/accept.html", config = "src/web/askama.toml")]
pub struct AcceptPage {
    /// The surroundings, with nobody signed in.
    pub frame: StaffFrame,
    /// The signed token of the form.
    pub form_token: String,
    /// The code as typed. A password is never given back.
    pub code: String,
    /// For whom the invitation is, once the code was right.
    pub name: Option<String>,
    /// Whether they were invited anew, so that a key they have would be lost.
    pub anew: bool,
    /// What is wrong.
    pub faults: Faults,
}

/// What is shown after signing out.
#[must_use]
pub fn signed_out(frame: StaffFrame) -> StaffMessagePage {
    let language = frame.language;
    StaffMessagePage {
        frame,
        heading: language.text("signed-out"),
        texts: vec![language.text("signed-out-text"), language.text("signed-out-close")],
        incident: None,
        way: Way { address: "/staff/sign-in".to_owned(), label: language.text("sign-in-again") },
    }
}
