//! Letters: to whom, about which of few things, in which language, as plain text and as HTML. Their words are the service's
//! own; what is filled in is a code, an address from the settings and a day, and never a text that somebody typed.

use std::fmt;

use askama::Template;
use chrono::{DateTime, NaiveDate, Utc};
use lettre::Message;
use lettre::message::{Mailbox, MultiPart};
use serde::{Deserialize, Serialize};

use super::words;
use super::{MailAddress, SendFault};
use crate::domain::ids::MailId;
use crate::domain::invitation_code::InvitationCode;
use crate::domain::mail_language::MailLanguage;
use crate::domain::one_time_code::ReturnToken;

/// What a mail is about: all that its subject ever says (SAF-13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// Somebody may set up their account.
    Invitation,
    /// Somebody asked for a way back to their account.
    Returning,
    /// What somebody signs in with was changed.
    Changed,
    /// Somebody at the command line wants to know whether mail arrives.
    Trial,
}

impl Subject {
    fn words(self, language: MailLanguage) -> String {
        let id = match self {
            Self::Invitation => "subject-invitation",
            Self::Returning => "subject-return",
            Self::Changed => "subject-changed",
            Self::Trial => "subject-trial",
        };
        words::get(language, id)
    }
}

/// What was changed, for a mail that tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// A second factor.
    Factor,
    /// The password.
    Password,
}

/// One mail to one person.
#[derive(Clone, Serialize, Deserialize)]
pub struct Letter {
    to: MailAddress,
    subject: Subject,
    language: MailLanguage,
    text: String,
    html: String,
}

/// A paragraph.
enum Part {
    Text(String),
    Address(String),
    Code(String),
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Address(text) | Self::Code(text) => write!(f, "    {text}"),
        }
    }
}

/// The same paragraphs as a page.
#[derive(Template)]
#[template(path = "letter.html", config = "src/mail/askama.toml")]
struct Page<'p> {
    language: MailLanguage,
    title: &'p str,
    parts: &'p [Part],
}

impl Letter {
    /// The invitation to set up an account (DESIGN 8, "Accounts"). The code stands beside the address and never in it.
    #[must_use]
    pub fn invitation(
        to: MailAddress,
        language: MailLanguage,
        address: &str,
        code: &InvitationCode,
        until: NaiveDate,
    ) -> Self {
        let say = |id: &str| Part::Text(words::get(language, id));
        let parts = [
            say("hello"),
            say("invitation-what"),
            say("invitation-address"),
            Part::Address(address.to_owned()),
            say("invitation-code"),
            Part::Code(code.letters()),
            say("invitation-password"),
            Part::Text(words::with_day(language, "invitation-until", until)),
            say("invitation-keep"),
            say("nobody-reads"),
        ];
        Self::of(to, Subject::Invitation, language, &parts)
    }

    /// The link by which somebody comes back without a password (SECURITY 2, "Staff"). Its secret stands behind the `#`: no
    /// browser sends that, and no server logs it.
    #[must_use]
    pub fn returning(to: MailAddress, language: MailLanguage, address: &str, token: &ReturnToken) -> Self {
        let say = |id: &str| Part::Text(words::get(language, id));
        let parts = [
            say("hello"),
            say("return-what"),
            Part::Address(format!("{address}#{}", token.letters())),
            say("return-code"),
            say("return-until"),
            say("return-keep"),
            say("nobody-reads"),
        ];
        Self::of(to, Subject::Returning, language, &parts)
    }

    /// A mail that tells somebody that what they sign in with was changed.
    #[must_use]
    pub fn notice(to: MailAddress, language: MailLanguage, what: Notice) -> Self {
        let changed = match what {
            Notice::Factor => "changed-factor",
            Notice::Password => "changed-password",
        };
        let parts = ["hello", changed, "changed-not-you", "nobody-reads"];
        Self::of(to, Subject::Changed, language, &parts.map(|id| Part::Text(words::get(language, id))))
    }

    /// A mail that only shows that mail arrives.
    #[must_use]
    pub fn trial(to: MailAddress, language: MailLanguage) -> Self {
        let parts = ["hello", "trial-what", "nobody-reads"].map(|id| Part::Text(words::get(language, id)));
        Self::of(to, Subject::Trial, language, &parts)
    }

    fn of(to: MailAddress, subject: Subject, language: MailLanguage, parts: &[Part]) -> Self {
        let text: Vec<String> = parts.iter().map(ToString::to_string).collect();
        let page = Page { language, title: &subject.words(language), parts };
        // Writing into memory does not fail; if it did, the plain text still says everything.
        let html = page.render().unwrap_or_default();
        Self { to, subject, language, text: text.join("\n\n") + "\n", html }
    }

    /// The recipient.
    #[must_use]
    pub const fn to(&self) -> &MailAddress {
        &self.to
    }

    /// The letter as it travels. Two tries carry one `Message-ID`, so that a mail that arrives twice is seen to be one.
    pub(super) fn message(&self, from: &MailAddress, id: MailId, now: DateTime<Utc>) -> Result<Message, SendFault> {
        let mailbox = |address: &MailAddress| Mailbox::new(None, address.address().clone());
        let message = Message::builder()
            .from(mailbox(from))
            .to(mailbox(&self.to))
            .subject(self.subject.words(self.language))
            .date(now.into())
            .message_id(Some(format!("<{id}@{}>", from.domain())))
            .raw_header(lettre::message::header::HeaderValue::new(
                lettre::message::header::HeaderName::new_from_ascii_str("Auto-Submitted"),
                "auto-generated".to_owned(),
            ));
        let parts = MultiPart::alternative_plain_html(self.text.clone(), self.html.clone());
        message.multipart(parts).map_err(|_| SendFault::Unfit)
    }
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letter({:?}, …)", self.subject)
    }
}
