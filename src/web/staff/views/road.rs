//! The road of ten states (PAR-2): what happens at each, and who does it.

use crate::domain::consultation::State;

/// What people call a state.
#[must_use]
pub const fn name(state: State) -> &'static str {
    match state {
        State::Draft => "Draft",
        State::PanelReview => "Panel review",
        State::Approved => "Approved",
        State::Open => "Open",
        State::Closed => "Closed",
        State::Analysis => "Building the release",
        State::PanelSummaryReview => "Panel reads the figures",
        State::Published => "Published",
        State::Answered => "Answered",
        State::Archived => "Archived",
    }
}

/// What happens in a state.
const fn happens(state: State) -> &'static str {
    match state {
        State::Draft => "The draft policy, the questions and the notice are written.",
        State::PanelReview => "The panel reads everything, in every language, and may ask for changes.",
        State::Approved => "The keys are made. A custodian checks once more and opens.",
        State::Open => "People with a card read, answer, change and take back.",
        State::Closed => "No new answers. Readers read what people wrote and name the main ideas.",
        State::Analysis => "A custodian builds the figures that may be shown and checks them.",
        State::PanelSummaryReview => "The panel sees exactly what everyone would see, and approves.",
        State::Published => "Everyone reads the same figures at the same time.",
        State::Answered => "Every main idea has a reply: what was done with it, and why.",
        State::Archived => "Answers are erased and the keys destroyed. Figures and replies stay.",
    }
}

/// Who does it.
const fn who(state: State) -> &'static str {
    match state {
        State::Draft => "Administrator",
        State::PanelReview | State::PanelSummaryReview => "Survivor panel",
        State::Approved => "Administrator, then a custodian",
        State::Open => "Everyone with a card",
        State::Closed => "Readers",
        State::Analysis => "Custodian",
        State::Published => "Nobody: it happens with the panel’s approval",
        State::Answered => "Designers",
        State::Archived => "Nobody: it happens on the promised day",
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

    /// What is said of it to people who do not see the drawing.
    #[must_use]
    pub const fn said(&self) -> &'static str {
        match self.mark {
            Mark::Done => " (done)",
            Mark::Now => " (now)",
            Mark::Ahead => "",
        }
    }

    /// What people call it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        name(self.state)
    }

    /// What happens there.
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
    pub fn at(now: State, by: impl Fn(State) -> Option<String>) -> Self {
        let step = |state: State| Step {
            state,
            mark: match state.cmp(&now) {
                std::cmp::Ordering::Less => Mark::Done,
                std::cmp::Ordering::Equal => Mark::Now,
                std::cmp::Ordering::Greater => Mark::Ahead,
            },
            by: by(state).unwrap_or_else(|| who(state).to_owned()),
        };
        Self(State::ALL.into_iter().map(step).collect())
    }

    /// Its ten steps.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.0.iter()
    }
}
