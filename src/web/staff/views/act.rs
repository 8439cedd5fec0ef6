//! What a member of staff may do next, with what will happen said before the button (D15).

/// What will happen, for whom, and whether it can be undone: ids of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    /// What will happen.
    pub happens: &'static str,
    /// Whom it touches.
    pub whom: &'static str,
    /// Whether it can be undone, and how.
    pub undo: &'static str,
}

/// An act on a consultation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Administrator: hand the draft to the panel.
    SendToPanel,
    /// Panel: read and approve; leads to the review page.
    ApproveQuestions,
    /// Administrator: make the keys; leads to the page of keys.
    MakeKeys,
    /// Custodian: open. Sends the hash of what was approved.
    ApproveOpening,
    /// Administrator: rest the participant pages.
    Pause,
    /// Administrator: end the rest.
    Resume,
    /// Administrator: close before the promised day.
    Close,
    /// Custodian: end the reading.
    StartAnalysis,
    /// Custodian: build the one release.
    BuildRelease,
    /// Custodian: check and sign what was built; leads to the check page.
    CheckRelease,
    /// Panel: read and approve the release; leads to its page.
    ApproveRelease,
}

impl Act {
    /// The button, and the heading above it: the id of the message.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::SendToPanel => "act-send",
            Self::ApproveQuestions => "act-questions",
            Self::MakeKeys => "act-keys",
            Self::ApproveOpening => "act-open",
            Self::Pause => "act-pause",
            Self::Resume => "act-resume",
            Self::Close => "act-close",
            Self::StartAnalysis => "act-end-reading",
            Self::BuildRelease => "act-build",
            Self::CheckRelease => "act-check",
            Self::ApproveRelease => "act-figures",
        }
    }

    /// Where it leads or is sent, below [`Place::address`](super::Place::address).
    #[must_use]
    pub const fn address(self) -> &'static str {
        match self {
            Self::SendToPanel => "/send-to-panel",
            Self::ApproveQuestions => "/review",
            Self::MakeKeys => "/keys",
            Self::ApproveOpening => "/open",
            Self::Pause => "/pause",
            Self::Resume => "/resume",
            Self::Close => "/close",
            Self::StartAnalysis => "/start-analysis",
            Self::BuildRelease => "/release/build",
            Self::CheckRelease => "/release/check",
            Self::ApproveRelease => "/release/review",
        }
    }

    /// Whether it leads to a page of its own, where the deed is done.
    #[must_use]
    pub const fn is_a_page(self) -> bool {
        matches!(self, Self::ApproveQuestions | Self::MakeKeys | Self::CheckRelease | Self::ApproveRelease)
    }

    /// Whether it stands beside the road instead of being the next step.
    #[must_use]
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::Pause | Self::Resume | Self::Close)
    }

    /// Whether there is no way back, so that the person is asked to say they have read it.
    #[must_use]
    pub const fn is_for_good(self) -> bool {
        matches!(self, Self::ApproveOpening | Self::Close | Self::StartAnalysis | Self::BuildRelease)
    }

    /// Whether what the attack names may be left out (AGG-27).
    #[must_use]
    pub const fn may_leave_out(self) -> bool {
        matches!(self, Self::BuildRelease)
    }

    /// What is said before the button.
    #[must_use]
    pub const fn before(self) -> Before {
        match self {
            Self::SendToPanel => Before { happens: "act-send-happens", whom: "act-send-whom", undo: "act-send-undo" },
            Self::ApproveQuestions => {
                Before { happens: "act-questions-happens", whom: "act-questions-whom", undo: "act-reading-undo" }
            }
            Self::MakeKeys => Before { happens: "act-keys-happens", whom: "act-keys-whom", undo: "act-looking-undo" },
            Self::ApproveOpening => {
                Before { happens: "act-open-happens", whom: "act-everyone-whom", undo: "act-open-undo" }
            }
            Self::Pause => Before { happens: "act-pause-happens", whom: "act-pause-whom", undo: "act-pause-undo" },
            Self::Resume => {
                Before { happens: "act-resume-happens", whom: "act-everyone-whom", undo: "act-resume-undo" }
            }
            Self::Close => Before { happens: "act-close-happens", whom: "act-close-whom", undo: "act-close-undo" },
            Self::StartAnalysis | Self::BuildRelease | Self::CheckRelease | Self::ApproveRelease => {
                self.before_figures()
            }
        }
    }

    /// What is said before the acts that lead to figures.
    const fn before_figures(self) -> Before {
        match self {
            Self::StartAnalysis => Before {
                happens: "act-end-reading-happens",
                whom: "act-end-reading-whom",
                undo: "act-end-reading-undo",
            },
            Self::BuildRelease => {
                Before { happens: "act-build-happens", whom: "act-build-whom", undo: "act-build-undo" }
            }
            Self::CheckRelease => {
                Before { happens: "act-check-happens", whom: "act-check-whom", undo: "act-looking-undo" }
            }
            _ => Before { happens: "act-figures-happens", whom: "act-figures-whom", undo: "act-looking-undo" },
        }
    }
}

/// An act that this person may do now, or could once something is no longer missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Which.
    pub act: Act,
    /// The hash of what is approved, where the act carries one.
    pub sha256: Option<String>,
    /// What is still missing, in plain words. While there is something, no button is shown.
    pub missing: Vec<String>,
    /// What is approved beside the text, and compared by eye: fingerprints.
    pub fingerprints: Vec<super::Fact>,
}

impl Offer {
    /// An act that nothing stands in the way of.
    #[must_use]
    pub const fn ready(act: Act) -> Self {
        Self { act, sha256: None, missing: Vec::new(), fingerprints: Vec::new() }
    }
}
