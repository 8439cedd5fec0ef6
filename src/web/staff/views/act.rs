//! What a member of staff may do next, with what will happen said before the button (D15).

/// What will happen, for whom, and whether it can be undone.
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
    /// The button, and the heading above it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::SendToPanel => "Send to the panel",
            Self::ApproveQuestions => "Read and decide",
            Self::MakeKeys => "Go to the keys",
            Self::ApproveOpening => "Open for answers",
            Self::Pause => "Pause",
            Self::Resume => "Go on",
            Self::Close => "Close early",
            Self::StartAnalysis => "End the reading",
            Self::BuildRelease => "Build the release",
            Self::CheckRelease => "Check the release",
            Self::ApproveRelease => "Read the figures and decide",
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

    /// What is said before the button.
    #[must_use]
    pub const fn before(self) -> Before {
        match self {
            Self::SendToPanel => Before {
                happens: "The panel can read everything and approve it, or ask for changes.",
                whom: "Every member of the panel. Participants see nothing.",
                undo: "Nothing is fixed yet. You can bring in a new version until the panel approves; it reads that one then.",
            },
            Self::ApproveQuestions => Before {
                happens: "You read everything a participant will see, and who works on it. Approving is on that page.",
                whom: "The administrator and the custodians see that the panel has approved.",
                undo: "Reading changes nothing.",
            },
            Self::MakeKeys => Before {
                happens: "You see what the keys are and who will hold them. Making them is on that page.",
                whom: "Custodians, readers and panel members.",
                undo: "Looking changes nothing.",
            },
            Self::ApproveOpening => Before {
                happens: "People with a card can answer from now on. Questions, choices and disclosure rules are locked.",
                whom: "Everyone with a card.",
                undo: "No. It can be paused or closed, but the questions cannot be changed any more.",
            },
            Self::Pause => Before {
                happens: "The pages for cards rest within a minute, everywhere. People who come back with their code can still read and take back.",
                whom: "Everyone who has not sent yet.",
                undo: "Yes, at any time. Nothing that was sent is lost.",
            },
            Self::Resume => Before {
                happens: "The pages for cards take answers again within a minute.",
                whom: "Everyone with a card.",
                undo: "Yes, you can pause again.",
            },
            Self::Close => Before {
                happens: "No new answers and no more changes, before the day that was promised. Taking back stays possible.",
                whom: "Everyone with a card, also those who have not answered yet.",
                undo: "No. It cannot be opened again.",
            },
            Self::StartAnalysis | Self::BuildRelease | Self::CheckRelease | Self::ApproveRelease => {
                self.before_figures()
            }
        }
    }

    /// What is said before the acts that lead to figures.
    const fn before_figures(self) -> Before {
        match self {
            Self::StartAnalysis => Before {
                happens: "Reading ends, and a custodian can build the figures. It is refused while a text is still unread.",
                whom: "Readers: the desk closes. Designers and the public see nothing yet.",
                undo: "No. Themes are fixed after this.",
            },
            Self::BuildRelease => Before {
                happens: "The answers are opened in memory, counted, and the figures that may be shown are worked out and tested. Nobody sees one person’s row.",
                whom: "You and the panel will see them, exactly as everyone would. Nothing is published by this.",
                undo: "No. There is one build, and it is never made again: the difference between two could show a person.",
            },
            Self::CheckRelease => Before {
                happens: "You see exactly what would be published. Signing is on that page.",
                whom: "Only you and the other custodians until you sign.",
                undo: "Looking changes nothing.",
            },
            _ => Before {
                happens: "You see exactly what everyone would see. Approving is on that page, and it publishes.",
                whom: "Only custodians and the panel see these figures now.",
                undo: "Looking changes nothing.",
            },
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
}

impl Offer {
    /// An act that nothing stands in the way of.
    #[must_use]
    pub const fn ready(act: Act) -> Self {
        Self { act, sha256: None, missing: Vec::new() }
    }
}
