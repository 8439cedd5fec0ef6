//! The road of ten states (PAR-2): what happens at each, and who does it.

/// A state of a consultation, as the road names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Being written.
    Draft,
    /// With the panel.
    PanelReview,
    /// Approved by the panel.
    Approved,
    /// Taking answers.
    Open,
    /// Taking no more answers; words are read.
    Closed,
    /// A custodian builds the release.
    Analysis,
    /// The panel reads the figures.
    PanelSummaryReview,
    /// Everyone may read the figures.
    Published,
    /// Every theme has its reply.
    Answered,
    /// Answers erased.
    Archived,
}

impl Stage {
    /// Every state, in order.
    pub const ALL: [Self; 10] = [
        Self::Draft,
        Self::PanelReview,
        Self::Approved,
        Self::Open,
        Self::Closed,
        Self::Analysis,
        Self::PanelSummaryReview,
        Self::Published,
        Self::Answered,
        Self::Archived,
    ];

    /// The word under which it is stored.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::PanelReview => "panel_review",
            Self::Approved => "approved",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Analysis => "analysis",
            Self::PanelSummaryReview => "panel_summary_review",
            Self::Published => "published",
            Self::Answered => "answered",
            Self::Archived => "archived",
        }
    }

    /// The state stored under `word`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.word() == word)
    }

    /// What people call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "Draft",
            Self::PanelReview => "Panel review",
            Self::Approved => "Approved",
            Self::Open => "Open",
            Self::Closed => "Closed",
            Self::Analysis => "Building the release",
            Self::PanelSummaryReview => "Panel reads the figures",
            Self::Published => "Published",
            Self::Answered => "Answered",
            Self::Archived => "Archived",
        }
    }

    /// What happens there.
    #[must_use]
    pub const fn happens(self) -> &'static str {
        match self {
            Self::Draft => "The draft policy, the questions and the notice are written.",
            Self::PanelReview => "The panel reads everything, in every language, and may ask for changes.",
            Self::Approved => "The keys are made. A custodian checks once more and opens.",
            Self::Open => "People with a card read, answer, change and take back.",
            Self::Closed => "No new answers. Readers read what people wrote and name the main ideas.",
            Self::Analysis => "A custodian builds the figures that may be shown and checks them.",
            Self::PanelSummaryReview => "The panel sees exactly what everyone would see, and approves.",
            Self::Published => "Everyone reads the same figures at the same time.",
            Self::Answered => "Every main idea has a reply: what was done with it, and why.",
            Self::Archived => "Answers are erased and the keys destroyed. Figures and replies stay.",
        }
    }

    /// Who does it.
    #[must_use]
    pub const fn who(self) -> &'static str {
        match self {
            Self::Draft => "Administrator",
            Self::PanelReview | Self::PanelSummaryReview => "Survivor panel",
            Self::Approved => "Administrator, then a custodian",
            Self::Open => "Everyone with a card",
            Self::Closed => "Readers",
            Self::Analysis => "Custodian",
            Self::Published => "Nobody: it happens with the panel’s approval",
            Self::Answered => "Designers",
            Self::Archived => "Nobody: it happens on the promised day",
        }
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
    pub stage: Stage,
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
    pub fn at(now: Stage, by: impl Fn(Stage) -> Option<String>) -> Self {
        let step = |stage: Stage| Step {
            stage,
            mark: match stage.cmp(&now) {
                std::cmp::Ordering::Less => Mark::Done,
                std::cmp::Ordering::Equal => Mark::Now,
                std::cmp::Ordering::Greater => Mark::Ahead,
            },
            by: by(stage).unwrap_or_else(|| stage.who().to_owned()),
        };
        Self(Stage::ALL.into_iter().map(step).collect())
    }

    /// Its ten steps.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.0.iter()
    }
}
