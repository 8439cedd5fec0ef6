//! Complaining, and reading the reply: without a name, with a code of its own (ACC-10).

use std::borrow::Cow;

use askama::Template;
use fluent_bundle::FluentValue;

use super::{Fault, Receipt, TypedText, Way};
use crate::domain::complaint::{Outcome, Progress};
use crate::web::frame::Frame;
use crate::web::languages::date;

fn with_day(frame: &Frame, id: &str, day: chrono::NaiveDate) -> String {
    let day = date(frame.language, day);
    frame.language.texts().with(id, [("day", FluentValue::from(day))]).into_owned()
}

/// The door: what a complaint is, what happens with it, and the two ways on.
#[derive(Template)]
#[template(path = "visit/complaint.html", config = "src/web/askama.toml")]
pub struct ComplaintPage {
    /// The surroundings; with state when she came back from writing.
    pub frame: Frame,
    /// Who else can be complained to, from the notice.
    pub authority: String,
    /// The code typed, on a corrected error.
    pub typed: String,
    /// What needs a second look.
    pub problem: Option<Fault>,
}

/// Writing it.
#[derive(Template)]
#[template(path = "visit/complaint_write.html", config = "src/web/askama.toml")]
pub struct ComplaintWritePage {
    /// The surroundings, with state.
    pub frame: Frame,
    /// What was written.
    pub text: TypedText,
    /// What needs a second look.
    pub problem: Option<Fault>,
}

/// The code of the complaint, beside *Send*.
#[derive(Template)]
#[template(path = "visit/complaint_code.html", config = "src/web/askama.toml")]
pub struct ComplaintCodePage {
    /// The surroundings, with state.
    pub frame: Frame,
    /// The code, and the address to come back to.
    pub receipt: Receipt,
}

/// The complaint arrived, and the commit is on disk (D11).
#[derive(Template)]
#[template(path = "visit/complaint_done.html", config = "src/web/askama.toml")]
pub struct ComplaintDonePage {
    /// The surroundings, without state.
    pub frame: Frame,
    /// Whether one was kept under this code before.
    pub already: bool,
    /// The code, behind a press.
    pub receipt: Receipt,
    /// The last day on which it is acknowledged in time.
    pub acknowledged_by: chrono::NaiveDate,
}

impl ComplaintDonePage {
    fn by(&self) -> String {
        with_day(&self.frame, "complaint-due", self.acknowledged_by)
    }
}

/// How far a complaint has come, in the hands of whoever has its code.
#[derive(Template)]
#[template(path = "visit/complaint_own.html", config = "src/web/askama.toml")]
pub struct ComplaintOwnPage {
    /// The surroundings, with state.
    pub frame: Frame,
    /// How far it has come.
    pub progress: Progress,
    /// Her words.
    pub text: String,
    /// The reply.
    pub reply: Option<String>,
    /// Who else can be complained to, from the notice.
    pub authority: String,
}

impl ComplaintOwnPage {
    /// What happened, and what comes next, each with its day.
    fn steps(&self) -> Vec<String> {
        let said = |id: &str, day| with_day(&self.frame, id, day);
        let received = said("complaint-received", self.progress.received_on);
        let acknowledged = match self.progress.acknowledged_on {
            Some(day) => said("complaint-acknowledged", day),
            None => said("complaint-due", self.progress.acknowledged_by()),
        };
        let closed = self.progress.closed.map(|(day, _)| said("complaint-closed", day));
        [Some(received), Some(acknowledged), closed].into_iter().flatten().collect()
    }

    fn outcome(&self) -> Option<Cow<'static, str>> {
        let (_, outcome) = self.progress.closed?;
        Some(self.frame.t(match outcome {
            Outcome::Upheld => "complaint-upheld",
            Outcome::PartlyUpheld => "complaint-partly-upheld",
            Outcome::NotUpheld => "complaint-not-upheld",
            Outcome::Elsewhere => "complaint-elsewhere",
        }))
    }
}

impl Drop for ComplaintOwnPage {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.text);
        zeroize::Zeroize::zeroize(&mut self.reply);
    }
}

/// Taking a complaint back, asked once more.
#[derive(Template)]
#[template(path = "visit/complaint_take_back.html", config = "src/web/askama.toml")]
pub struct ComplaintTakeBackPage {
    /// The surroundings, with state.
    pub frame: Frame,
}

/// The one page that ends every taking back of a complaint, whatever the code was.
#[derive(Template)]
#[template(path = "visit/message.html", config = "src/web/askama.toml")]
pub struct ComplaintTakenBackPage {
    /// The surroundings, without state.
    pub frame: Frame,
}

impl ComplaintTakenBackPage {
    fn title(&self) -> Cow<'static, str> {
        self.frame.t("taken-back-title")
    }

    fn lead(&self) -> Cow<'static, str> {
        self.frame.t("complaint-taken-back")
    }

    fn texts(&self) -> [Cow<'static, str>; 1] {
        [self.frame.t("taken-back-2")]
    }

    fn incident(&self) -> Option<&str> {
        None
    }

    fn ways(&self) -> Vec<Way> {
        let label = |id: &str| self.frame.t(id).into_owned();
        vec![
            Way { address: self.frame.action(), label: label("complaint-to-door") },
            Way { address: self.frame.beside("support"), label: label("support-places") },
        ]
    }
}
