//! Mail, to staff only (D7, SAF-13): letters with fixed subjects, and the ways they are sent. Nothing here knows where mails
//! wait; nothing that anybody typed can get into a header, by type: a subject is one of [`Subject`], a recipient a
//! [`MailAddress`]. What a server answers is never handed on but as a number, for it may repeat the address.

mod address;
mod folder;
mod letter;
mod smtp;
mod words;

use chrono::{DateTime, Utc};

use crate::domain::ids::MailId;

pub use address::{InvalidAddress, MailAddress};
pub use folder::Folder;
pub use letter::{Letter, Notice, Subject};
pub use smtp::{Secured, SignIn, Smtp, SmtpFault, SmtpOptions};

/// How mail is sent.
#[derive(Debug)]
pub enum Mailer {
    /// To a mail server.
    Smtp(Smtp),
    /// Into a folder, one file per mail: for development.
    Folder(Folder),
}

impl Mailer {
    /// Sends a letter, once. Blocks until it is known how that went, no longer than the time it was given.
    ///
    /// # Errors
    /// [`SendFault`]: it says whether trying again makes sense.
    pub fn send(&self, letter: &Letter, id: MailId, now: DateTime<Utc>) -> Result<(), SendFault> {
        match self {
            Self::Smtp(smtp) => smtp.send(letter, id, now),
            Self::Folder(folder) => folder.send(letter, id, now),
        }
    }

    /// Looks whether mail could be sent, and sends none.
    ///
    /// # Errors
    /// [`SendFault`].
    pub fn check(&self) -> Result<(), SendFault> {
        match self {
            Self::Smtp(smtp) => smtp.check(),
            Self::Folder(folder) => folder.check(),
        }
    }

    /// What it is, in words, for whoever runs the service.
    #[must_use]
    pub fn described(&self) -> String {
        match self {
            Self::Smtp(smtp) => smtp.described(),
            Self::Folder(folder) => folder.described(),
        }
    }
}

/// Why a mail was not sent: no address and no text of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SendFault {
    /// No mail at all can be sent now: another one would fare the same.
    #[error(transparent)]
    Unusable(#[from] Unusable),
    /// The server put this mail off (4xx): later.
    #[error("the mail server put the mail off ({0})")]
    Later(u16),
    /// The server refused this mail for good (5xx).
    #[error("the mail server refused the mail ({0})")]
    Refused(u16),
    /// This mail cannot be sent by this server at all, as it is written.
    #[error("the mail cannot be sent as it is")]
    Unfit,
}

/// Why no mail can be sent at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// There is nobody there.
    #[error("the mail server cannot be reached")]
    Unreachable,
    /// The server did not answer within its time.
    #[error("the mail server did not answer in time")]
    Silent,
    /// The server does not offer to encrypt, so nothing was said to it.
    #[error("the mail server offers no STARTTLS, and nothing is sent unencrypted")]
    NotEncrypted,
    /// The certificate is not trusted, or the names differ.
    #[error("the connection to the mail server could not be secured: is its certificate trusted, and for this name?")]
    NotTrusted,
    /// Login or password are wrong.
    #[error("the mail server did not accept login and password")]
    SignIn,
    /// The server speaks to nobody now, or breaks off.
    #[error("the mail server broke off")]
    BrokeOff,
    /// The folder cannot be written to.
    #[error("the folder for mails cannot be written to")]
    Folder,
}
