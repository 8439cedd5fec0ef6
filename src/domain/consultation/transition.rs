//! Which change of state may follow which, and who may make it (PAR-2; DESIGN 8, "Transitions").

use super::state::State;

/// Whoever makes a change of state. Roles are those of DESIGN 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ByWhom {
    /// The administrator of the consultation.
    Administrator,
    /// One member of the panel.
    PanelMember,
    /// A custodian.
    Custodian,
    /// A designer, for the publisher.
    Designer,
    /// The daily job.
    DailyJob,
}

impl ByWhom {
    /// The word that is recorded with a change of state (PAR-2).
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::PanelMember => "panel",
            Self::Custodian => "custodian",
            Self::Designer => "designer",
            Self::DailyJob => "job",
        }
    }
}

/// One change of state. Each is recorded with role and day (PAR-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Transition {
    /// The administrator sends the draft to the panel.
    SendToPanel,
    /// The panel approves what it read, by hash.
    Approve,
    /// A new import cancels the approval (CONSULTATION, PAR-3).
    CancelApproval,
    /// A custodian approves opening.
    Open,
    /// The administrator, or the job on `closes_on`, closes.
    Close,
    /// A custodian starts the analysis, with nothing unread.
    StartAnalysis,
    /// A custodian builds the release and signs the disclosure check.
    BuildRelease,
    /// The panel approves the release.
    Publish,
    /// After 14 days it goes out without the panel's approval, and says so (D18, PAR-4).
    PublishWithDissent,
    /// Every theme has its reply (PAR-6).
    CompleteReplies,
    /// Everything is erased on its day.
    Archive,
}

impl Transition {
    /// Every change, in order.
    pub const ALL: [Self; 11] = [
        Self::SendToPanel,
        Self::Approve,
        Self::CancelApproval,
        Self::Open,
        Self::Close,
        Self::StartAnalysis,
        Self::BuildRelease,
        Self::Publish,
        Self::PublishWithDissent,
        Self::CompleteReplies,
        Self::Archive,
    ];

    /// The state it leaves.
    #[must_use]
    pub const fn from(self) -> State {
        match self {
            Self::SendToPanel => State::Draft,
            Self::Approve => State::PanelReview,
            Self::CancelApproval | Self::Open => State::Approved,
            Self::Close => State::Open,
            Self::StartAnalysis => State::Closed,
            Self::BuildRelease => State::Analysis,
            Self::Publish | Self::PublishWithDissent => State::PanelSummaryReview,
            Self::CompleteReplies => State::Published,
            Self::Archive => State::Answered,
        }
    }

    /// The state it enters.
    #[must_use]
    pub const fn to(self) -> State {
        match self {
            Self::SendToPanel | Self::CancelApproval => State::PanelReview,
            Self::Approve => State::Approved,
            Self::Open => State::Open,
            Self::Close => State::Closed,
            Self::StartAnalysis => State::Analysis,
            Self::BuildRelease => State::PanelSummaryReview,
            Self::Publish | Self::PublishWithDissent => State::Published,
            Self::CompleteReplies => State::Answered,
            Self::Archive => State::Archived,
        }
    }

    /// Who may make it.
    #[must_use]
    pub const fn by_whom(self) -> &'static [ByWhom] {
        match self {
            Self::SendToPanel | Self::CancelApproval => &[ByWhom::Administrator],
            Self::Approve | Self::Publish => &[ByWhom::PanelMember],
            Self::Open | Self::StartAnalysis | Self::BuildRelease | Self::PublishWithDissent => &[ByWhom::Custodian],
            Self::Close => &[ByWhom::Administrator, ByWhom::DailyJob],
            Self::CompleteReplies => &[ByWhom::Designer],
            Self::Archive => &[ByWhom::Custodian, ByWhom::DailyJob],
        }
    }

    /// The change in the words of the audit log.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SendToPanel => "send_to_panel",
            Self::Approve => "approve",
            Self::CancelApproval => "cancel_approval",
            Self::Open => "open",
            Self::Close => "close",
            Self::StartAnalysis => "start_analysis",
            Self::BuildRelease => "build_release",
            Self::Publish => "publish",
            Self::PublishWithDissent => "publish_with_dissent",
            Self::CompleteReplies => "complete_replies",
            Self::Archive => "archive",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn par_2_no_state_is_skipped_and_only_cancelling_goes_back() {
        for transition in Transition::ALL {
            let position = |state| State::ALL.iter().position(|one| *one == state).unwrap();
            let (from, to) = (position(transition.from()), position(transition.to()));
            if transition == Transition::CancelApproval {
                assert_eq!(to + 1, from);
            } else {
                assert_eq!(from + 1, to, "{transition:?}");
            }
        }
    }

    #[test]
    fn par_2_the_publisher_neither_opens_nor_publishes() {
        for transition in Transition::ALL {
            let designer_may = transition.by_whom().contains(&ByWhom::Designer);
            assert_eq!(designer_may, transition == Transition::CompleteReplies, "{transition:?}");
        }
    }
}
