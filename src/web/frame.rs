//! What surrounds every participant page: language, neutral title, the way out, the way to support.

use std::borrow::{Borrow, Cow};

use super::assets;
use super::languages::{Language, Marked, number};
use super::visit::go::Go;
use super::visit::pages::NoticedHere;

/// The surroundings of one participant page.
///
/// ```
/// # use linden::web::{frame::Frame, languages::Language};
/// let frame = Frame { demonstration: true, ..Frame::new(Language::ARABIC, "/v/7k2m") };
/// assert_eq!(frame.action(), "/ar/v/7k2m");
/// ```
#[derive(Clone)]
pub struct Frame {
    /// The language of the page.
    pub language: Language,
    /// The neutral word after the dash of every title, set per consultation; `None`: "Feedback" (SAF-11).
    pub name: Option<String>,
    /// The address of the visit without language prefix: `/v/7k2m`, `/c`, or `/`.
    pub address: String,
    /// Where *Leave* goes: an own address of the service, which answers with the neutral site.
    pub exit: String,
    /// The neutral site itself, for the script, which asks nobody first; without it, it goes to `exit` (SAF-3).
    pub site: Option<String>,
    /// The languages offered.
    pub languages: Vec<Language>,
    /// The visit, once it has state: *Leave* is then a form, and links are buttons of the step's form.
    pub visit: Option<OpenVisit>,
    /// What may show who she is, when a step is shown again before going on (PSE-14).
    pub noticed: Vec<NoticedHere>,
    /// What whoever helps her should know on this page: the id of a message (CON-18, LNG-11).
    pub helping: Option<&'static str>,
    /// The easy version, where there is one and a visit to read it in (LNG-6).
    pub easy: Option<EasyRead>,
    /// Whether to say "demonstration" (D20).
    pub demonstration: bool,
    /// Whether to say that this is a test, of which nothing is kept (decision 0053).
    pub trial: bool,
    /// Whether to say that nobody has reviewed this language (D19).
    pub unreviewed: bool,
}

/// Whether the easy version is read, or can be chosen (LNG-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EasyRead {
    /// It can be chosen.
    Offered,
    /// It is read; the full text can be chosen.
    Chosen,
}

impl EasyRead {
    /// The button that turns to the other.
    #[must_use]
    pub const fn go(self) -> Go {
        match self {
            Self::Offered => Go::Easy,
            Self::Chosen => Go::Full,
        }
    }

    /// The message on it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Offered => "easy-read",
            Self::Chosen => "full-read",
        }
    }
}

/// What a page of a visit with state carries (D3).
#[derive(Clone)]
pub struct OpenVisit {
    /// The sealed state, as base64url.
    pub state: String,
    /// The token of the exit form (SECURITY B7).
    pub exit_token: String,
    /// The idle limit that is said at the top, in minutes: 15 per step, 60 on the draft page and on
    /// the one-page form.
    pub minutes: u16,
}

impl Frame {
    /// A page at `address` (without language prefix) before there is state.
    #[must_use]
    pub fn new(language: Language, address: &str) -> Self {
        Self {
            language,
            name: None,
            address: address.to_owned(),
            exit: language.link("/exit"),
            site: None,
            languages: Language::ALL.to_vec(),
            visit: None,
            noticed: Vec::new(),
            helping: None,
            easy: None,
            demonstration: false,
            trial: false,
            unreviewed: false,
        }
    }

    /// The message `id`.
    #[must_use]
    pub fn t(&self, id: &str) -> Cow<'static, str> {
        self.language.texts().get(id)
    }

    /// The message `id` about `count` things.
    #[must_use]
    pub fn n(&self, id: &str, count: impl Borrow<usize>) -> Cow<'static, str> {
        self.language.texts().count(id, count)
    }

    /// The message `id` with its weight marks.
    #[must_use]
    pub fn marked(&self, id: &str) -> Marked<'static> {
        self.language.texts().marked(id)
    }

    /// `value` in this language's digits.
    #[must_use]
    pub fn number(&self, value: impl Borrow<usize>) -> String {
        number(self.language, u64::try_from(*value.borrow()).unwrap_or(u64::MAX))
    }

    /// Several options in one line: for the rows of the check page.
    #[must_use]
    pub fn together(&self, options: &[&str]) -> String {
        options.join(&format!("{} ", self.t("between")))
    }

    /// A ranking in one line, first place first: for the rows of the check page.
    #[must_use]
    pub fn ranked(&self, options: &[&str]) -> String {
        let places = ["rank-1", "rank-2", "rank-3"].into_iter().zip(options);
        let said: Vec<_> = places.map(|(place, option)| self.rank_said(place, option)).collect();
        self.together(&said.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// One place of a ranking: "1st choice: …"; `place` is the message id of the place.
    pub(in crate::web) fn rank_said(&self, place: &str, option: &str) -> String {
        let variables = [("place", self.t(place).into()), ("option", option.into())];
        self.language.texts().with("rank-said", variables).into_owned()
    }

    /// The neutral word of the title.
    #[must_use]
    pub fn name(&self) -> Cow<'_, str> {
        self.name.as_deref().map_or_else(|| self.t("name"), Cow::Borrowed)
    }

    /// The address that forms are sent to: the same as the page's.
    #[must_use]
    pub fn action(&self) -> String {
        self.language.link(&self.address)
    }

    /// The address of a page beside the visit, such as `support`: `/v/7k2m/support`.
    #[must_use]
    pub fn beside(&self, page: &str) -> String {
        self.language.link(&format!("{}/{page}", self.address.trim_end_matches('/')))
    }

    /// The address of this page in another language.
    #[must_use]
    pub fn in_language(&self, language: &Language) -> String {
        language.link(&self.address)
    }

    /// The address for people who come back with a code.
    #[must_use]
    pub fn return_address(&self) -> String {
        self.language.link("/c")
    }

    /// The address of the stylesheet.
    #[must_use]
    pub fn style(&self) -> &'static str {
        &assets::style().address
    }

    /// The address of the script.
    #[must_use]
    pub fn script(&self) -> &'static str {
        &assets::script().address
    }

    /// The address of the icon.
    #[must_use]
    pub fn icon(&self) -> &'static str {
        &assets::icon().address
    }

    /// What is said of the idle limit at the top of a step.
    #[must_use]
    pub fn time_said(&self) -> Option<Cow<'static, str>> {
        self.visit.as_ref().map(|visit| self.n("time", usize::from(visit.minutes)))
    }
}
