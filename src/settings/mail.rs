//! How mail to staff is sent (D7): not at all, to a mail server, or into a folder.

use std::path::PathBuf;
use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;

use super::{SettingsError, read_secret};

/// The longest that one mail may take, in seconds: less than the shortest wait before it is tried again.
const MOST_SECONDS: u64 = 50;

/// How mail to staff is sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// Whether and how.
    pub transport: MailTransport,
    /// The address that mails are from.
    pub from: String,
    /// The name of the mail server.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the connection to it is encrypted.
    pub tls: MailTls,
    /// A PEM file with the authority to trust for it.
    pub root_certificate: Option<PathBuf>,
    /// What to sign in with.
    pub login: Option<String>,
    /// The password.
    password: Option<SecretString>,
    /// A file that holds the password instead.
    password_file: Option<PathBuf>,
    /// How long one mail may take in all.
    timeout_seconds: u64,
    /// The folder for the transport of that name.
    pub folder: PathBuf,
}

/// Whether and how mail is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailTransport {
    /// It is not: invitations are shown once on the screen.
    None,
    /// To a mail server.
    Smtp,
    /// One file per mail, for development.
    Folder,
}

/// How the connection to a mail server is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailTls {
    /// By STARTTLS, without which nothing is sent.
    StartTls,
    /// From the first byte.
    Implicit,
}

impl MailSettings {
    /// The password, if there is one.
    ///
    /// # Errors
    /// [`SettingsError::Unreadable`] if the file that should hold it cannot be read.
    pub fn password(&self) -> Result<Option<SecretString>, SettingsError> {
        match &self.password_file {
            None => Ok(self.password.clone()),
            Some(file) => read_secret(file).map(Some),
        }
    }

    /// How long one mail may take in all: a second at least, and less than the wait before the next try.
    #[must_use]
    pub fn patience(&self) -> Duration {
        Duration::from_secs(self.timeout_seconds.clamp(1, MOST_SECONDS))
    }
}
