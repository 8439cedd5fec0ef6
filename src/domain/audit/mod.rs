//! The audit log (ACC-7, ACC-8): what staff did, who it was, in which consultation, and in which hour. Entries are
//! numbered and chained by hashes ([`chain`]). An entry has no place for a name, an address, a code, a text, an answer or
//! a number of people: what it may be about is said by the types of [`event`] and by nothing else.

pub mod chain;
pub mod event;
mod hour;

use std::fmt::{self, Write as _};
use std::str::FromStr;

use serde::Deserialize;

pub use chain::{ChainHash, Link};
pub use event::{Approved, Door, Erased, Event, KeyOf, RoleOf};
pub use hour::Hour;

use super::ids::{AccountId, ConsultationId, InvalidId};
use super::permission::{Granted, OrganisationAdministrator, Permission};
use super::role::Role;

/// Which way an act came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Via {
    /// The staff pages, behind a password.
    #[default]
    Pages,
    /// The command line, where an account is named and no password is asked.
    CommandLine,
    /// The service by itself, because a day had come.
    Job,
}

impl Via {
    const ALL: [Self; 3] = [Self::Pages, Self::CommandLine, Self::Job];

    /// The word, as stored.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::CommandLine => "command-line",
            Self::Job => "job",
        }
    }
}

impl FromStr for Via {
    type Err = InvalidId;

    fn from_str(word: &str) -> Result<Self, InvalidId> {
        Self::ALL.into_iter().find(|via| via.word() == word).ok_or(InvalidId { kind: "way in" })
    }
}

/// Who acts, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct By {
    /// The account; none for the service itself and for somebody who is not known.
    pub account: Option<AccountId>,
    /// The role that allowed it.
    pub role: Option<Role>,
    /// The consultation; none for what concerns the whole installation.
    pub consultation: Option<ConsultationId>,
    /// Whether the service acts by itself.
    pub is_job: bool,
}

impl By {
    /// An account, outside any consultation.
    #[must_use]
    pub fn account(account: AccountId) -> Self {
        Self { account: Some(account), ..Self::default() }
    }

    /// The service by itself.
    #[must_use]
    pub fn job() -> Self {
        Self { is_job: true, ..Self::default() }
    }

    /// The same, in this consultation.
    #[must_use]
    pub const fn at(self, consultation: ConsultationId) -> Self {
        Self { consultation: Some(consultation), ..self }
    }
}

impl<P: Permission> From<&Granted<P>> for By {
    fn from(granted: &Granted<P>) -> Self {
        let (account, role) = (Some(granted.account()), Some(granted.role()));
        Self { account, role, consultation: Some(granted.consultation()), is_job: false }
    }
}

impl From<&OrganisationAdministrator> for By {
    fn from(administrator: &OrganisationAdministrator) -> Self {
        Self { role: Some(Role::Administrator), ..Self::account(administrator.account()) }
    }
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number: the first is 1, and none is left out.
    pub number: u64,
    /// The hour, UTC.
    pub hour: Hour,
    /// Which way it came in.
    pub via: Via,
    /// The account, if one is known.
    pub account: Option<AccountId>,
    /// The role that allowed it.
    pub role: Option<Role>,
    /// The consultation, if it is about one.
    pub consultation: Option<ConsultationId>,
    /// What was done.
    pub event: Event,
}

/// A text that is not an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not an entry of the audit log")]
pub struct NotAnEntry;

/// An entry as words: the columns of a row, the fields of a line.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in Entry")]
pub struct Words {
    pub about: Option<String>,
    pub account: Option<String>,
    pub consultation: Option<String>,
    pub hash: Option<String>,
    pub hour: String,
    pub kind: String,
    pub number: u64,
    pub role: Option<String>,
    pub via: String,
}

impl Entry {
    /// The canonical JSON (RFC 8785) that the chain hashes; with the hash in it, the line of an export.
    #[must_use]
    pub(crate) fn to_json(&self, hash: Option<&ChainHash>) -> String {
        let mut json = String::from("{");
        put(&mut json, "about", self.event.about().as_deref());
        put(&mut json, "account", self.account.map(|id| id.to_string()).as_deref());
        put(&mut json, "consultation", self.consultation.map(|id| id.to_string()).as_deref());
        if let Some(hash) = hash {
            put(&mut json, "hash", Some(&hash.to_string()));
        }
        put(&mut json, "hour", Some(&self.hour.to_string()));
        put(&mut json, "kind", Some(self.event.kind()));
        // Writing to a string never fails.
        let _ = write!(json, "\"number\":{},", self.number);
        put(&mut json, "role", self.role.map(Role::word));
        put(&mut json, "via", Some(self.via.word()));
        json.pop();
        json.push('}');
        json
    }

    /// The entry that words say.
    ///
    /// # Errors
    /// [`NotAnEntry`] unless every one of them is as this version writes it.
    pub fn from_words(words: &Words) -> Result<Self, NotAnEntry> {
        let consultation = words.consultation.as_deref().map(ConsultationId::from_str).transpose();
        Ok(Self {
            number: words.number,
            hour: words.hour.parse()?,
            via: words.via.parse().map_err(|_| NotAnEntry)?,
            account: words.account.as_deref().map(AccountId::from_str).transpose().map_err(|_| NotAnEntry)?,
            role: words.role.as_deref().map(Role::from_str).transpose().map_err(|_| NotAnEntry)?,
            consultation: consultation.map_err(|_| NotAnEntry)?,
            event: Event::from_words(&words.kind, words.about.as_deref())?,
        })
    }
}

/// One field and a comma. Values are made of characters that JSON writes as they are ([`Door`] takes no others).
fn put(json: &mut String, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => write!(json, "\"{name}\":\"{value}\","),
        None => write!(json, "\"{name}\":null,"),
    };
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.entry.to_json(Some(&self.hash)))
    }
}

impl FromStr for Link {
    type Err = NotAnEntry;

    /// Reads one line of an export or of the second copy.
    fn from_str(line: &str) -> Result<Self, NotAnEntry> {
        let words: Words = serde_json::from_str(line).map_err(|_| NotAnEntry)?;
        let hash = words.hash.as_deref().ok_or(NotAnEntry)?.parse()?;
        Ok(Self { entry: Entry::from_words(&words)?, hash })
    }
}
