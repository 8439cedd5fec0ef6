//! What stands beside the figures on a results page and is never part of the artefact: days, the summary, the panel's
//! own statement, replies, addresses of files.

use chrono::NaiveDate;

use crate::domain::policy::Policy;
use crate::web::languages::Language;

/// Everything beside the figures. What is absent is not shown.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// The day on which answers closed.
    pub closed_on: Option<NaiveDate>,
    /// The day of publication; none while the panel has the release.
    pub published_on: Option<NaiveDate>,
    /// How many days the panel had, if the release went out without its approval: then it is headed so (DESIGN D18).
    pub without_approval_after: Option<usize>,
    /// The summary and the panel's statement.
    pub voices: Option<Voices>,
    /// Replies to the main ideas (PAR-6).
    pub replies: Option<Replies>,
    /// The figures as files.
    pub downloads: Option<Downloads>,
    /// The draft that people were asked about: its own words stand beside what is shown of each part.
    pub draft: Option<Policy>,
    /// The address at which this draft stands beside the earlier one, once both have a published release (decision 0063).
    pub earlier: Option<String>,
    /// The promised days, on a preview.
    pub promised: Option<Promised>,
}

/// The two texts of equal standing (PAR-4).
#[derive(Debug, Clone)]
pub struct Voices {
    /// The summary, by paragraph.
    pub summary: Vec<String>,
    /// The panel's statement, by paragraph, not edited.
    pub statement: Vec<String>,
}

/// Replies, and the day that was promised for them (PAR-7).
#[derive(Debug, Clone)]
pub struct Replies {
    /// The day promised before opening.
    pub promised: NaiveDate,
    /// The day on which the page is read: a late reply shows itself (PAR-7).
    pub today: NaiveDate,
    /// One for every main idea.
    pub replies: Vec<Reply>,
}

/// The reply to one main idea, or its absence.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The idea.
    pub idea: String,
    /// What was decided.
    pub state: ReplyState,
    /// By when it will be done or decided.
    pub by: Option<NaiveDate>,
    /// What is done, or why not.
    pub text: String,
}

/// What was decided about an idea (PAR-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyState {
    /// It is followed.
    Accepted,
    /// It is followed in part.
    Partly,
    /// It is not followed; the text says why.
    NotAccepted,
    /// It is decided later, by a day that is told.
    Undecided,
    /// Nobody replied yet.
    Missing,
}

/// Where the files of a release are.
#[derive(Debug, Clone)]
pub struct Downloads {
    /// The workbook.
    pub xlsx: String,
    /// The data package.
    pub package: String,
    /// The table.
    pub csv: String,
    /// The artefact.
    pub json: String,
    /// Its signature.
    pub signature: String,
}

/// What is promised before there is a release.
#[derive(Debug, Clone, Copy)]
pub struct Promised {
    /// The day on which answers close.
    pub closes_on: NaiveDate,
    /// The day by which every main idea has its reply (PAR-7).
    pub reply_by: NaiveDate,
}

impl Replies {
    /// Whether this reply is missing after the promised day. Nobody can hide it (PAR-7).
    #[must_use]
    pub fn is_late(&self, reply: &Reply) -> bool {
        reply.state == ReplyState::Missing && self.today > self.promised
    }
}

impl ReplyState {
    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Accepted => "results-reply-accepted",
            Self::Partly => "results-reply-partly",
            Self::NotAccepted => "results-reply-not-accepted",
            Self::Undecided => "results-reply-undecided",
            Self::Missing => "results-reply-none",
        }
    }

    /// How its tag is drawn; the words say it first.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Accepted => "yes",
            Self::NotAccepted => "",
            Self::Partly | Self::Undecided | Self::Missing => "wait",
        }
    }
}

impl Downloads {
    /// The public addresses of a release's files (DESIGN 6), workbook, package and table labelled in `language`.
    #[must_use]
    pub fn public(slug: &str, number: u32, language: Language) -> Self {
        let release = format!("/api/v1/consultations/{slug}/releases/{number}");
        let labelled = |ending: &str| format!("{release}.{ending}?lang={}", language.tag());
        Self {
            xlsx: labelled("xlsx"),
            package: labelled("zip"),
            csv: labelled("csv"),
            signature: format!("{release}.sig"),
            json: release,
        }
    }
}
