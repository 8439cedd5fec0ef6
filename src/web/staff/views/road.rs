//! The road of ten states (PAR-2): what happens at each, and who does it.

use crate::domain::consultation::State;
use crate::web::staff::StaffLanguage;

/// What people call a state: the id of the message.
#[must_use]
pub const fn name(state: State) -> &'static str {
    match state {
        State::Draft => "state-draft",
        State::PanelReview => "state-panel-review",
        State::Approved => "state-approved",
        State::Open => "state-open",
        State::Closed => "state-closed",
        State::Analysis => "state-analysis",
        State::PanelSummaryReview => "state-summary-review",
        State::Published => "state-published",
        State::Answered => "state-answered",
        State::Archived => "state-archived",
    }
}

/// What happens in a state: the id of the message.
const fn happens(state: State) -> &'static str {
    match state {
        State::Draft => "happens-draft",
        State::PanelReview => "happens-panel-review",
        State::Approved => "happens-approved",
        State::Open => "happens-open",
        State::Closed => "happens-closed",
        State::Analysis => "happens-analysis",
        State::PanelSummaryReview => "happens-summary-review",
        State::Published => "happens-published",
        State::Answered => "happens-answered",
        State::Archived => "happens-archived",
    }
}

/// Who does it: the id of the message.
const fn who(state: State) -> &'static str {
    match state {
        State::Draft => "who-administrator",
        State::PanelReview | State::PanelSummaryReview => "who-panel",
        State::Approved => "who-administrator-then",
        State::Open => "who-everyone",
        State::Closed => "who-readers",
        State::Analysis => "who-custodian",
        State::Published => "who-with-approval",
        State::Answered => "who-designers",
        State::Archived => "who-promised-day",
    }
}

/// How far the road has come at one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Behind.
    Done,
    /// Here.
    Now,
    /// Ahead.
    Ahead,
}

/// One step of the road.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub state: State,
    /// How far.
    pub mark: Mark,
    /// Who and when, such as `Survivor panel · 2 February 2026`.
    pub by: String,
}

impl Step {
    /// The class under which it is drawn.
    #[must_use]
    pub const fn class(&self) -> &'static str {
        match self.mark {
            Mark::Done => "done",
            Mark::Now => "now",
            Mark::Ahead => "ahead",
        }
    }

    /// What is said of it to people who do not see the drawing: the id of the message.
    #[must_use]
    pub const fn said(&self) -> Option<&'static str> {
        match self.mark {
            Mark::Done => Some("step-done"),
            Mark::Now => Some("step-now"),
            Mark::Ahead => None,
        }
    }

    /// What people call it: the id of the message.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        name(self.state)
    }

    /// What happens there: the id of the message.
    #[must_use]
    pub const fn happens(&self) -> &'static str {
        happens(self.state)
    }

    /// Whether it is the present one.
    #[must_use]
    pub fn is_now(&self) -> bool {
        self.mark == Mark::Now
    }
}

/// The whole road.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Road(Vec<Step>);

impl Road {
    /// The road of a consultation that stands at `now`. `by` says who took a step and when; steps of which it
    /// knows nothing say who takes them.
    #[must_use]
    pub fn at(now: State, language: StaffLanguage, by: impl Fn(State) -> Option<String>) -> Self {
        let step = |state: State| Step {
            state,
            mark: match state.cmp(&now) {
                std::cmp::Ordering::Less => Mark::Done,
                std::cmp::Ordering::Equal => Mark::Now,
                std::cmp::Ordering::Greater => Mark::Ahead,
            },
            by: by(state).unwrap_or_else(|| language.text(who(state))),
        };
        Self(State::ALL.into_iter().map(step).collect())
    }

    /// Its ten steps.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.0.iter()
    }
}
