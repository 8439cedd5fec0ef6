//! Pages that say one thing and show the ways on. None is a dead end.

use std::borrow::Cow;

use askama::Template;
use fluent_bundle::FluentValue;

use crate::web::frame::Frame;

type Text = Cow<'static, str>;

/// A way on from a page.
pub struct Way {
    /// Where it leads.
    pub address: String,
    /// What it says.
    pub label: String,
}

fn to_start(frame: &Frame) -> Way {
    Way { address: frame.action(), label: frame.t("to-start").into_owned() }
}

fn to_support(frame: &Frame) -> Way {
    Way { address: frame.beside("support"), label: frame.t("support-places").into_owned() }
}

fn to_return(frame: &Frame) -> Way {
    Way { address: frame.return_address(), label: frame.t("been-before").into_owned() }
}

/// Why a step of a visit cannot be shown any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    /// It rested longer than its idle limit.
    Expired,
    /// *Leave* was pressed.
    Ended,
    /// *Delete everything* was pressed.
    Dropped,
    /// It was saved, to come back to (SAF-14).
    Saved,
    /// It was a test, and nothing of it was sent (decision 0053).
    Tried,
}

/// A visit that is over. Nothing of it is echoed (D3).
#[derive(Template)]
#[template(path = "visit/message.html", config = "src/web/askama.toml")]
pub struct GonePage {
    /// The surroundings, without a visit.
    pub frame: Frame,
    /// Why.
    pub why: Gone,
}

impl GonePage {
    fn title(&self) -> Text {
        match self.why {
            Gone::Expired => self.frame.t("expired-title"),
            Gone::Ended => self.frame.t("ended-title"),
            Gone::Dropped => self.frame.t("dropped-title"),
            Gone::Saved => self.frame.t("saved-title"),
            Gone::Tried => self.frame.t("trial-title"),
        }
    }

    fn lead(&self) -> Text {
        match self.why {
            Gone::Expired => self.frame.t("expired-lead"),
            Gone::Ended => self.frame.t("ended-lead"),
            Gone::Dropped => self.frame.t("dropped-lead"),
            Gone::Saved => self.frame.t("saved-lead"),
            Gone::Tried => self.frame.t("trial-lead"),
        }
    }

    fn texts(&self) -> Vec<Text> {
        match self.why {
            // Who came back with a code had sent already.
            Gone::Expired if self.frame.address == "/c" => vec![self.frame.t("expired-sent")],
            Gone::Expired if self.frame.address.ends_with("/complaint") => vec![self.frame.t("complaint-expired")],
            Gone::Expired => vec![self.frame.t("expired-text")],
            Gone::Ended | Gone::Tried => Vec::new(),
            Gone::Dropped => vec![self.frame.t("stop-tired")],
            Gone::Saved => vec![self.frame.t("saved-text"), self.frame.t("stop-tired")],
        }
    }

    fn incident(&self) -> Option<&str> {
        None
    }

    fn ways(&self) -> Vec<Way> {
        let on = if self.why == Gone::Saved { to_return(&self.frame) } else { to_start(&self.frame) };
        vec![on, to_support(&self.frame)]
    }
}

/// Why a consultation's pages are resting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// Paused (SAF-23), or not able to answer just now: they look the same.
    NotToday,
    /// It has not begun.
    NotYet,
    /// It is over.
    Closed,
}

/// A consultation that takes no answers at this moment.
#[derive(Template)]
#[template(path = "visit/message.html", config = "src/web/askama.toml")]
pub struct RestPage {
    /// The surroundings, without a visit.
    pub frame: Frame,
    /// Why.
    pub why: Rest,
    /// Where results can be read, once there are any.
    pub results: Option<String>,
}

impl RestPage {
    fn title(&self) -> Text {
        match self.why {
            Rest::NotToday => self.frame.t("rest-title"),
            Rest::NotYet => self.frame.t("not-yet-title"),
            Rest::Closed => self.frame.t("closed-title"),
        }
    }

    fn lead(&self) -> Text {
        match self.why {
            Rest::NotToday => self.frame.t("rest-lead"),
            Rest::NotYet => self.frame.t("not-yet-lead"),
            Rest::Closed => self.frame.t("closed-lead"),
        }
    }

    fn texts(&self) -> Vec<Text> {
        match self.why {
            Rest::NotToday => vec![self.frame.t("rest-text")],
            Rest::NotYet => vec![self.frame.t("not-yet-text")],
            Rest::Closed => vec![self.frame.t("closed-text")],
        }
    }

    fn incident(&self) -> Option<&str> {
        None
    }

    fn ways(&self) -> Vec<Way> {
        let results =
            self.results.clone().map(|address| Way { address, label: self.frame.t("to-results").into_owned() });
        results.into_iter().chain([to_return(&self.frame), to_support(&self.frame)]).collect()
    }
}

/// The one page that ends every taking back, whatever the code was (CON-12).
#[derive(Template)]
#[template(path = "visit/message.html", config = "src/web/askama.toml")]
pub struct TakenBackPage {
    /// The surroundings, without a visit.
    pub frame: Frame,
}

impl TakenBackPage {
    fn title(&self) -> Text {
        self.frame.t("taken-back-title")
    }

    fn lead(&self) -> Text {
        self.frame.t("taken-back-lead")
    }

    fn texts(&self) -> Vec<Text> {
        vec![self.frame.t("taken-back-1"), self.frame.t("taken-back-2"), self.frame.t("taken-back-3")]
    }

    fn incident(&self) -> Option<&str> {
        None
    }

    fn ways(&self) -> Vec<Way> {
        let start = Way { address: self.frame.language.link("/"), label: self.frame.t("to-start").into_owned() };
        vec![start, to_support(&self.frame)]
    }
}

/// There is no published release yet: when there will be one.
#[derive(Template)]
#[template(path = "visit/message.html", config = "src/web/askama.toml")]
pub struct NoResultsPage {
    /// The surroundings, without a visit.
    pub frame: Frame,
    /// The day on which answers close, written out.
    pub closes_on: String,
    /// The day by which the publisher replies, written out.
    pub reply_by: String,
}

impl NoResultsPage {
    fn title(&self) -> Text {
        self.frame.t("no-results-title")
    }

    fn lead(&self) -> Text {
        self.frame.t("no-results-lead")
    }

    fn texts(&self) -> Vec<Text> {
        let said = |id: &str, day: &str| {
            let variables = [("day", FluentValue::from(day))];
            Text::Owned(self.frame.language.texts().with(id, variables).into_owned())
        };
        vec![said("no-results-closes", &self.closes_on), said("no-results-reply", &self.reply_by)]
    }

    fn incident(&self) -> Option<&str> {
        None
    }

    fn ways(&self) -> Vec<Way> {
        vec![
            to_return(&self.frame),
            Way { address: self.frame.language.link("/support"), label: self.frame.t("support-places").into_owned() },
        ]
    }
}

/// Something did not work. Calm, with a way back, and a number to name when asking for help.
#[derive(Template)]
#[template(path = "visit/message.html", config = "src/web/askama.toml")]
pub struct ErrorPage {
    /// The surroundings, without a visit.
    pub frame: Frame,
    /// The stem of its messages: `error-not-found` and the like.
    pub(in crate::web) stem: &'static str,
    /// The incident number, where something went wrong on our side.
    pub(in crate::web) incident: Option<String>,
}

impl ErrorPage {
    fn title(&self) -> Text {
        self.frame.t(self.stem)
    }

    fn lead(&self) -> Text {
        self.frame.t(&format!("{}-text", self.stem))
    }

    fn texts(&self) -> [Text; 0] {
        []
    }

    fn incident(&self) -> Option<&str> {
        self.incident.as_deref()
    }

    fn ways(&self) -> Vec<Way> {
        vec![to_start(&self.frame), to_support(&self.frame)]
    }
}
