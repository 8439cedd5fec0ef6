//! The languages of the staff pages, English and French, and their words. Apart from participants' languages on purpose:
//! what a panel approves with a language is what participants read (LNG-1), and these words may change without it.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::sync::LazyLock;

use actix_web::HttpRequest;
use actix_web::http::header::ACCEPT_LANGUAGE;
use chrono::NaiveDate;
use fluent_bundle::FluentValue;

use crate::domain::consultation::Definition;
use crate::domain::mail_language::MailLanguage;
use crate::domain::role::Role;
use crate::domain::text;
use crate::web::languages::{Language, Marked, Texts, date, in_a_row};
use crate::web::visit::journey::texts::InLanguage;

/// A language in which staff pages are offered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum StaffLanguage {
    /// The source language.
    #[default]
    English,
    /// French.
    French,
}

impl StaffLanguage {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::English, Self::French];

    /// The language with this BCP 47 tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The first language of `Accept-Language` that there is, in the order in which the browser names them.
    #[must_use]
    pub fn asked_by(request: &HttpRequest) -> Option<Self> {
        let wanted = request.headers().get(ACCEPT_LANGUAGE)?.to_str().ok()?;
        let tags = wanted.split(',').filter_map(|tag| tag.split([';', '-']).next());
        tags.filter_map(|tag| Self::from_tag(tag.trim().to_ascii_lowercase().as_str())).next()
    }

    /// The BCP 47 tag, for `lang`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// The same language on participants' pages and results.
    #[must_use]
    pub const fn on_pages(self) -> Language {
        match self {
            Self::English => Language::ENGLISH,
            Self::French => Language::FRENCH,
        }
    }

    /// The same language in mail.
    #[must_use]
    pub const fn of_mail(self) -> MailLanguage {
        match self {
            Self::English => MailLanguage::English,
            Self::French => MailLanguage::French,
        }
    }

    /// Its name in itself (LNG-3).
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        self.on_pages().own_name()
    }

    /// The catalogue, for the test that compares them.
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::English => include_str!("words/en.ftl"),
            Self::French => include_str!("words/fr.ftl"),
        }
    }

    fn texts(self) -> &'static Texts {
        static ENGLISH: LazyLock<Texts> =
            LazyLock::new(|| Texts::of_staff("en", StaffLanguage::English.source(), None));
        static FRENCH: LazyLock<Texts> =
            LazyLock::new(|| Texts::of_staff("fr", StaffLanguage::French.source(), Some(&ENGLISH)));
        match self {
            Self::English => &ENGLISH,
            Self::French => &FRENCH,
        }
    }

    /// The message `id`.
    #[must_use]
    pub fn t(self, id: &str) -> Cow<'static, str> {
        self.texts().get(id)
    }

    /// The message `id`, as a text of a page.
    #[must_use]
    pub fn text(self, id: &str) -> String {
        self.t(id).into_owned()
    }

    /// The message `id` about `count` things.
    #[must_use]
    pub fn n(self, id: &str, count: impl Borrow<usize>) -> String {
        self.texts().count(id, count).into_owned()
    }

    /// The message `id` with its variables.
    #[must_use]
    pub fn with<'v, const N: usize>(self, id: &str, variables: [(&'v str, FluentValue<'v>); N]) -> String {
        self.texts().with(id, variables).into_owned()
    }

    /// The message `id`, in which `*…*` is said with weight.
    #[must_use]
    pub fn marked(self, id: &str) -> Marked<'static> {
        self.texts().marked(id)
    }

    /// The message `id`, in which `[…]` leads to `address`.
    #[must_use]
    pub fn linked<'a>(self, id: &str, address: &'a str) -> Linked<'a> {
        Linked { text: self.t(id), address }
    }

    /// The message `id` with one variable, in which `[…]` leads to `address`; it may say it too, as `{ $address }`.
    #[must_use]
    pub fn linked_with<'a>(self, id: &str, name: &str, value: String, address: &'a str) -> Linked<'a> {
        let text = self.with(id, [(name, value.into()), ("address", address.into())]);
        Linked { text: Cow::Owned(text), address }
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(self, id: &str) -> bool {
        self.texts().has(id)
    }

    /// What a role is called, inside a sentence.
    #[must_use]
    pub fn role(self, role: Role) -> Cow<'static, str> {
        self.t(match role {
            Role::Administrator => "role-administrator",
            Role::Panel => "role-panel",
            Role::Custodian => "role-custodian",
            Role::Reader => "role-reader",
            Role::Coordinator => "role-coordinator",
            Role::Assister => "role-assister",
            Role::Designer => "role-designer",
            Role::Auditor => "role-auditor",
        })
    }

    /// Several roles in a row.
    #[must_use]
    pub fn roles(self, roles: impl IntoIterator<Item = Role>) -> String {
        let named: Vec<_> = roles.into_iter().map(|role| self.role(role).into_owned()).collect();
        named.join(", ")
    }

    /// What a language is called; its tag where the service has no pages in it.
    #[must_use]
    pub fn language_name(self, language: &text::Language) -> Cow<'static, str> {
        let id = format!("language-{language}");
        if self.has(&id) { self.t(&id) } else { Cow::Owned(language.to_string()) }
    }

    /// The texts of a consultation in this language or, where it has none, as [`InLanguage::in_any`] chooses.
    #[must_use]
    pub fn texts_of(self, definition: &Definition) -> InLanguage<'_> {
        InLanguage::new(definition, self.tag()).unwrap_or_else(|| InLanguage::in_any(definition))
    }

    /// A day in full.
    #[must_use]
    pub fn day(self, day: NaiveDate) -> String {
        date(self.on_pages(), day)
    }

    /// Several things in a row, as the language joins them: a, b and c.
    #[must_use]
    pub fn list(self, things: &[String]) -> String {
        in_a_row(self.on_pages(), things)
    }
}

/// A message whose `[…]` is a link; everything else in it is escaped.
pub struct Linked<'a> {
    text: Cow<'static, str>,
    address: &'a str,
}

impl fmt::Display for Linked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let html = |piece| askama::filters::escape(piece, askama::filters::Html).map_err(|_| fmt::Error);
        let (before, rest) = self.text.split_once('[').unwrap_or((&self.text, ""));
        let (link, after) = rest.split_once(']').unwrap_or((rest, ""));
        write!(f, "{}", html(before)?)?;
        if !link.is_empty() {
            write!(f, "<a href=\"{}\">{}</a>", html(self.address)?, html(link)?)?;
        }
        write!(f, "{}", html(after)?)
    }
}

impl askama::filters::HtmlSafe for Linked<'_> {}

impl askama::FastWritable for Linked<'_> {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
        Ok(write!(dest, "{self}")?)
    }
}
