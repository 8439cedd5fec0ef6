//! Where on the way a visit stands, and how that is written inside its sealed state.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::ids::{InvalidId, ParagraphRef, QuestionId};

/// A page of the way through.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Step {
    /// The notice.
    Notice,
    /// Whether she is of age; what she says is kept nowhere (CON-16).
    Adults,
    /// One yes or no per purpose.
    Choices,
    /// The draft, read only.
    Draft,
    /// One question.
    Question(QuestionId),
    /// One part of the draft, for the question that asks about parts.
    Part(QuestionId, ParagraphRef),
    /// Every question on one page.
    OnePage,
    /// The draft, read from the one-page form.
    DraftAside,
    /// The bands.
    About,
    /// Every answer, before sending.
    Check,
    /// The receipt, beside *Send*.
    Code,
    /// Another card, after the first was not accepted at *Send* (D8).
    Card,
}

impl Step {
    /// Whether every part of the draft stands on the page, each to be opened from where it stands.
    #[must_use]
    pub const fn shows_all_parts(&self) -> bool {
        matches!(self, Self::Draft | Self::DraftAside | Self::OnePage)
    }
}

/// Where she was when she opened a part of the draft to say something about it: there she is led back to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The draft, on the way or beside the one-page form, or that form.
    pub page: Step,
    /// The part.
    pub part: ParagraphRef,
}

/// A page beside the way, from which *Back* leads to where she was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aside {
    /// Support services.
    Support,
    /// How to stay safe.
    Safety,
    /// What happens to answers.
    Answers,
    /// What she can ask for with her code (ACC-9).
    Rights,
    /// The languages.
    Languages,
    /// *Stop here*.
    Stop,
    /// *Save and come back*, where the consultation allows it (SAF-14).
    Save,
    /// Three questions on what the notice said (CON-20).
    Understood,
}

impl From<Step> for String {
    fn from(step: Step) -> Self {
        match step {
            Step::Notice => "notice".into(),
            Step::Adults => "adults".into(),
            Step::Choices => "choices".into(),
            Step::Draft => "draft".into(),
            Step::Question(question) => format!("q:{question}"),
            Step::Part(question, part) => format!("p:{question}:{part}"),
            Step::OnePage => "one-page".into(),
            Step::DraftAside => "draft-aside".into(),
            Step::About => "about".into(),
            Step::Check => "check".into(),
            Step::Code => "code".into(),
            Step::Card => "card".into(),
        }
    }
}

impl TryFrom<String> for Step {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        text.parse()
    }
}

impl FromStr for Step {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let unknown = InvalidId { kind: "step" };
        Ok(match text {
            "notice" => Self::Notice,
            "adults" => Self::Adults,
            "choices" => Self::Choices,
            "draft" => Self::Draft,
            "one-page" => Self::OnePage,
            "draft-aside" => Self::DraftAside,
            "about" => Self::About,
            "check" => Self::Check,
            "code" => Self::Code,
            "card" => Self::Card,
            _ => match text.split_once(':').ok_or(unknown.clone())? {
                ("q", question) => Self::Question(question.parse()?),
                ("p", both) => {
                    let (question, part) = both.split_once(':').ok_or(unknown)?;
                    Self::Part(question.parse()?, part.parse()?)
                }
                _ => return Err(unknown),
            },
        })
    }
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Step(…)")
    }
}
