//! Submitted staff forms. Everything arrives as text, so that what was typed can be given back; the
//! actions parse it once more into their own types. Nothing is trimmed out of a password.

mod assisting;
mod complaints;
mod concerns;
mod erasure;
mod factors;
mod faults;
mod hiding;
mod independence;
mod keys;
mod languages;
mod lost;
mod protected;
mod quotes;
mod services;

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use serde::Deserialize;
use validator::{Validate, ValidationError};
use zeroize::ZeroizeOnDrop;

use crate::domain::ids::InvalidId;

pub use assisting::{DestroyedFields, EntryFields};
pub use complaints::{ComplaintFields, ComplaintReplyFields};
pub use concerns::{ConcernFields, ConcernIdFields};
pub use erasure::DecisionFields;
pub use factors::{
    EndFields, FactorFields, NewFactorFields, PasskeyFields, PrintedFields, RecoverFields, RecoverPasskeyFields,
    RemoveFactorFields, ReturnFields,
};
pub use faults::{Faults, FieldFault, StaffForm};
pub use hiding::{CheckTextFields, CheckTextGo, HidingFields, HidingGo, PanelTextFields};
pub use independence::IndependenceFields;
pub use keys::{EndAccountFields, GiveKeyFields, ReplaceKeyFields};
pub use languages::{LanguageFields, StaffLanguageFields};
pub use lost::LostFields;
pub use protected::{Forged, Protected};
pub use quotes::{QuoteFields, VerdictFields, VerdictGo};
pub use services::ServiceFields;

/// The fewest characters of a password.
pub const PASSWORD_LEAST: u64 = 15;
/// The fewest cards in a batch: fewer would point at people (D8).
pub const BATCH_LEAST: u32 = 10;
/// The most cards in a batch.
pub const BATCH_MOST: u32 = 500;

fn refuse(message: &'static str) -> ValidationError {
    ValidationError::new("refused").with_message(message.into())
}

fn wants_text(text: &str) -> bool {
    !text.trim().is_empty() && !text.chars().any(char::is_control)
}

fn name_is_written(name: &str) -> Result<(), ValidationError> {
    if wants_text(name) { Ok(()) } else { Err(refuse("fault-name")) }
}

/// Signing in.
#[derive(Deserialize, Validate, ZeroizeOnDrop)]
pub struct SignInFields {
    /// The organisation's name as typed; asked for only where there are several (ACC-5).
    #[serde(default)]
    pub organisation: String,
    /// The address as typed.
    #[validate(email(message = "fault-own-email"))]
    pub email: String,
    /// The password as typed.
    #[validate(length(min = 1, max = 1000, message = "fault-no-password"))]
    pub password: String,
}

impl StaffForm for SignInFields {
    const FIELDS: &'static [&'static str] = &["email", "password"];
}

/// Accepting an invitation: the code, and a password that only its holder will ever know.
#[derive(Deserialize, Validate, ZeroizeOnDrop)]
pub struct AcceptFields {
    /// The one-time code as typed.
    #[validate(length(min = 1, max = 200, message = "fault-invitation-code"))]
    pub code: String,
    /// The password, exactly as typed.
    #[validate(length(min = "PASSWORD_LEAST", max = 1000, message = "fault-password-short"))]
    pub password: String,
    /// The password again: nobody can reset what it opens, so a slip would cost much.
    #[validate(must_match(other = "password", message = "fault-not-same"))]
    pub again: String,
    /// `yes` when somebody who was invited anew said that they know what is lost.
    #[serde(default)]
    pub sure: String,
}

impl StaffForm for AcceptFields {
    const FIELDS: &'static [&'static str] = &["code", "password", "again"];
}

/// A new account.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct AccountFields {
    /// The name others will see.
    #[validate(length(max = 100, message = "fault-100"), custom(function = "name_is_written"))]
    pub name: String,
    /// The work address.
    #[validate(email(message = "fault-email"))]
    pub email: String,
}

impl StaffForm for AccountFields {
    const FIELDS: &'static [&'static str] = &["name", "email"];
}

/// A new code for an invitation that was not accepted.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct InviteAgainFields {
    /// The id of the account.
    #[validate(length(min = 1, max = 64, message = "fault-person"))]
    pub account: String,
}

impl StaffForm for InviteAgainFields {
    const FIELDS: &'static [&'static str] = &["account"];
}

/// Giving a role, or taking one away: the address of the form says which.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct RoleFields {
    /// The id of the account.
    #[validate(length(min = 1, max = 64, message = "fault-person"))]
    #[serde(default)]
    pub person: String,
    /// The word for the role.
    #[validate(length(min = 1, max = 20, message = "fault-role"))]
    #[serde(default)]
    pub role: String,
    /// `yes` when the person said that they know what could be lost.
    #[serde(default)]
    pub sure: String,
}

impl StaffForm for RoleFields {
    const FIELDS: &'static [&'static str] = &["person", "role"];
}

/// A new batch of cards.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct BatchFields {
    /// What the coordinator calls it.
    #[validate(length(max = 60, message = "fault-60"), custom(function = "label_is_written"))]
    pub label: String,
    /// How many cards, as typed.
    #[validate(custom(function = "enough_cards"))]
    pub number: String,
    /// The tag of the language printed on the cards.
    #[validate(length(min = 2, max = 35, message = "fault-language"))]
    #[serde(default)]
    pub language: String,
}

fn label_is_written(label: &str) -> Result<(), ValidationError> {
    if wants_text(label) { Ok(()) } else { Err(refuse("fault-batch-name")) }
}

fn enough_cards(number: &str) -> Result<(), ValidationError> {
    match number.trim().parse::<u32>() {
        Ok(cards) if (BATCH_LEAST..=BATCH_MOST).contains(&cards) => Ok(()),
        _ => Err(refuse("fault-cards")),
    }
}

impl BatchFields {
    /// How many cards, once the form is without fault.
    #[must_use]
    pub fn cards(&self) -> Option<u32> {
        self.number.trim().parse().ok().filter(|cards| (BATCH_LEAST..=BATCH_MOST).contains(cards))
    }
}

impl StaffForm for BatchFields {
    const FIELDS: &'static [&'static str] = &["label", "number", "language"];
}

/// A theme, new or renamed, in every language: its labels arrive as `label-en`, `label-ar` and so on.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
#[validate(schema(function = "every_label_is_written"))]
pub struct ThemeFields {
    /// The reference of the question, such as `Q12`.
    #[validate(length(min = 1, max = 16, message = "fault-question"))]
    pub question: String,
    /// The theme that is renamed; empty for a new one.
    #[serde(default)]
    pub theme: String,
    #[serde(flatten)]
    rest: BTreeMap<String, String>,
}

fn every_label_is_written(fields: &ThemeFields) -> Result<(), ValidationError> {
    let mut labels = fields.labels().peekable();
    if labels.peek().is_some() && labels.all(|(_, label)| wants_text(label) && label.chars().count() <= 80) {
        Ok(())
    } else {
        Err(refuse("fault-theme-words"))
    }
}

impl ThemeFields {
    /// The labels by language tag.
    pub fn labels(&self) -> impl Iterator<Item = (&str, &str)> {
        self.rest.iter().filter_map(|(name, label)| name.strip_prefix("label-").map(|tag| (tag, label.as_str())))
    }

    /// The label typed for a language; empty where there is none.
    #[must_use]
    pub fn label(&self, tag: &str) -> &str {
        self.labels().find(|(language, _)| *language == tag).map_or("", |(_, label)| label)
    }
}

impl StaffForm for ThemeFields {
    const FIELDS: &'static [&'static str] = &["question", "label"];
}

/// What a reader decided about one item: its themes arrive as `theme-3`, or `no-theme`.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
#[validate(schema(function = "themes_are_decided"))]
pub struct ReadingFields {
    /// The handle of the item; when the desk is opened, where a search goes on, or empty.
    #[serde(default)]
    pub item: String,
    /// The button that was pressed.
    pub go: DeskGo,
    /// What is hidden of the text, and what shall be.
    #[serde(flatten)]
    pub hiding: HidingFields,
    #[serde(flatten)]
    rest: BTreeMap<String, String>,
}

/// The buttons of the desk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum DeskGo {
    /// Open the first item after the content note.
    #[default]
    Begin,
    /// Hide something, or show it again (AGG-31).
    Hide(HidingGo),
    /// Save and open the next.
    Next,
    /// Save and stop for now.
    Stop,
    /// Hand the item back unread.
    Back,
    /// Raise a safeguarding concern about the item (SAF-25).
    Concern,
    /// Propose a quote out of the item (AGG-33).
    Quote,
}

impl TryFrom<String> for DeskGo {
    type Error = InvalidId;

    fn try_from(word: String) -> Result<Self, InvalidId> {
        Ok(match word.as_str() {
            "begin" => Self::Begin,
            "next" => Self::Next,
            "stop" => Self::Stop,
            "back" => Self::Back,
            "concern" => Self::Concern,
            "quote" => Self::Quote,
            other => Self::Hide(other.parse()?),
        })
    }
}

fn themes_are_decided(fields: &ReadingFields) -> Result<(), ValidationError> {
    let saves = matches!(fields.go, DeskGo::Next | DeskGo::Stop | DeskGo::Quote);
    if fields.go == DeskGo::Quote && fields.themes().next().is_none() {
        return Err(refuse("fault-quote-theme"));
    }
    match (saves, fields.themes().next().is_some(), fields.no_theme()) {
        (true, false, false) => Err(refuse("fault-one-theme")),
        (true, true, true) => Err(refuse("fault-both-themes")),
        _ => Ok(()),
    }
}

impl ReadingFields {
    /// Whether texts begin to be opened with it.
    #[must_use]
    pub fn begins(&self) -> bool {
        self.go == DeskGo::Begin
    }

    /// The ids of the themes that were chosen.
    pub fn themes(&self) -> impl Iterator<Item = &str> {
        self.rest.keys().filter_map(|name| name.strip_prefix("theme-"))
    }

    /// The names of the boxes that were ticked, for a page in between that leads back to the item.
    #[must_use]
    pub fn ticked(&self) -> Vec<String> {
        self.rest.keys().filter(|name| name.starts_with("theme-") || *name == "no-theme").cloned().collect()
    }

    /// What a page in between carried, as if it had come from the desk.
    #[must_use]
    pub fn carried(item: &str, ticked: &BTreeMap<String, String>) -> Self {
        let hiding = HidingFields::of(ticked.get("hidden").map_or("", String::as_str));
        Self { item: item.to_owned(), go: DeskGo::Begin, hiding, rest: ticked.clone() }
    }

    /// Whether the reader said that no theme fits.
    #[must_use]
    pub fn no_theme(&self) -> bool {
        self.rest.contains_key("no-theme")
    }
}

impl StaffForm for ReadingFields {
    const FIELDS: &'static [&'static str] = &["themes"];
}

/// Approving exactly what was shown: its hash comes back with the press (D18).
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct ApprovalFields {
    /// SHA-256 of what was approved, in hexadecimal.
    #[validate(custom(function = "is_sha256"))]
    pub sha256: String,
    /// `yes` when the person said that they have read what will happen.
    #[serde(default)]
    #[validate(custom(function = "is_sure"))]
    pub sure: String,
}

impl ApprovalFields {
    /// The hash, where it is one.
    #[must_use]
    pub fn hash(&self) -> Option<[u8; 32]> {
        HEXLOWER.decode(self.sha256.as_bytes()).ok()?.try_into().ok()
    }
}

fn is_sha256(text: &str) -> Result<(), ValidationError> {
    let hexadecimal = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if text.len() == 64 && hexadecimal { Ok(()) } else { Err(refuse("fault-read-again")) }
}

fn is_sure(sure: &str) -> Result<(), ValidationError> {
    if sure == "yes" { Ok(()) } else { Err(refuse("refused-not-sure")) }
}

impl StaffForm for ApprovalFields {
    const FIELDS: &'static [&'static str] = &["sha256", "sure"];
}

/// An act without a hash. Those that can be undone need no tick: see [`ActFields::is_sure`].
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct ActFields {
    /// `yes` when the person said that they have read what will happen.
    #[serde(default)]
    pub sure: String,
    /// `yes` when a release is to be built without what the attack on it names (AGG-27).
    #[serde(default)]
    pub without: String,
}

impl ActFields {
    /// Whether what the attack names is left out.
    #[must_use]
    pub fn is_without(&self) -> bool {
        self.without == "yes"
    }

    /// Whether the box was ticked that acts without a way back ask for.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.sure == "yes"
    }
}
