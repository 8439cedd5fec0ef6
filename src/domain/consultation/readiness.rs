//! What is still missing before a consultation goes to the panel, and before it opens. One list, from which the acts refuse and
//! the page tells: so that the two cannot disagree. Whoever adds a thing that opening needs adds it to [`Missing`], to
//! [`Facts`] and to [`Facts::missing`]; the compiler then asks for its words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::ids::AccountId;
use crate::domain::role::Role;
use crate::domain::text::Language;

use super::Dates;

/// The fewest people with each role before opening: seven people (DESIGN 1). Of custodians, readers and panel members two, so
/// that one lost password loses nothing.
pub const FEWEST: [(Role, usize); 4] =
    [(Role::Administrator, 1), (Role::Custodian, 2), (Role::Reader, 2), (Role::Panel, 2)];

/// The fewest people whom a role needs before opening; none for most.
#[must_use]
pub fn fewest(role: Role) -> usize {
    FEWEST.iter().find(|(needed, _)| *needed == role).map_or(0, |(_, fewest)| *fewest)
}

/// Before which step something is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The administrator hands the draft to the panel.
    Panel,
    /// A custodian opens.
    Opening,
}

/// What a missing thing is about, in the order in which a page lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The least staff list.
    People,
    /// Who asks, and who holds what people send.
    Independence,
    /// The panel's approval of questions, wording and people.
    Panel,
    /// The languages.
    Languages,
    /// Other consultations, whose results could be subtracted.
    Overlap,
    /// The key pairs.
    Keys,
    /// The offline key kit.
    Kits,
    /// The days.
    Days,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 8] = [
        Self::People,
        Self::Independence,
        Self::Panel,
        Self::Languages,
        Self::Overlap,
        Self::Keys,
        Self::Kits,
        Self::Days,
    ];
}

/// A key kit without which a consultation does not open (DESIGN 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingKit {
    /// The installation's own keys are not printed.
    InstallationNotPrinted,
    /// They are printed, and were not typed back.
    InstallationNotReadBack,
    /// The consultation's key is not printed.
    ConsultationNotPrinted,
    /// It is printed, and was not typed back.
    ConsultationNotReadBack,
}

/// One thing that is missing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// Too few people hold a role, have accepted their invitation and have set up a second factor.
    #[error("too few people with the role {0} have accepted and set up their second factor")]
    People(Role),
    /// Nobody has said who asks, and who holds what people send (ACC-11).
    #[error("nobody has said who asks and who holds what people send")]
    Independence,
    /// The panel has not approved what stands here (PAR-3).
    #[error("the panel has not approved what stands here")]
    PanelApproval,
    /// The panel has not approved one of the languages (LNG-1).
    #[error("the panel has not approved the language {0}")]
    Language(Language),
    /// A consultation that closed in the last twelve months asked the same people the same, and no custodian has decided (AGG-21).
    #[error("a custodian has not decided what to do about another consultation that asked the same")]
    Overlap,
    /// The keys are not made.
    #[error("the keys are not made yet")]
    Keys,
    /// Too few people with a role hold its key.
    #[error("too few people with the role {0} hold its key")]
    Holders(Role),
    /// An offline key kit is not printed, or not typed back.
    #[error("the offline key kit is not printed and typed back")]
    Kit(MissingKit),
    /// The day has not come.
    #[error("the consultation opens on {0}, not before")]
    NotYet(NaiveDate),
    /// The day it closes is over.
    #[error("the consultation was to close on {0}: move its days first")]
    Over(NaiveDate),
    /// One person cannot approve for the panel and open (D18).
    #[error("this person approved the questions: another one has to open")]
    AnotherPerson,
}

impl Missing {
    /// Before which step it is needed; what the panel needs, opening needs too.
    #[must_use]
    pub const fn before(&self) -> Step {
        match self {
            Self::Independence | Self::People(Role::Panel) => Step::Panel,
            _ => Step::Opening,
        }
    }

    /// What it is about.
    #[must_use]
    pub const fn topic(&self) -> Topic {
        match self {
            Self::People(_) => Topic::People,
            Self::Independence => Topic::Independence,
            Self::PanelApproval => Topic::Panel,
            Self::Language(_) => Topic::Languages,
            Self::Overlap => Topic::Overlap,
            Self::Keys | Self::Holders(_) => Topic::Keys,
            Self::Kit(_) => Topic::Kits,
            Self::NotYet(_) | Self::Over(_) | Self::AnotherPerson => Topic::Days,
        }
    }

    /// Who can do something about it; nobody where only waiting helps.
    #[must_use]
    pub const fn for_whom(&self) -> Option<Role> {
        match self {
            Self::People(_) | Self::Independence | Self::Keys | Self::Holders(_) | Self::Kit(_) | Self::Over(_) => {
                Some(Role::Administrator)
            }
            Self::PanelApproval | Self::Language(_) => Some(Role::Panel),
            Self::AnotherPerson | Self::Overlap => Some(Role::Custodian),
            Self::NotYet(_) => None,
        }
    }
}

/// What is known of a consultation that has not opened.
#[derive(Debug, Clone)]
pub struct Facts {
    /// How many people with each role have accepted and set up their second factor.
    pub ready: BTreeMap<Role, usize>,
    /// Whether somebody said who asks, and who holds what people send.
    pub has_independence: bool,
    /// Who approved for the panel exactly what stands here.
    pub approved_by: BTreeSet<AccountId>,
    /// The languages that wait for the panel's approval.
    pub languages: Vec<Language>,
    /// Whether results could be subtracted, and no custodian has decided about it (AGG-21).
    pub overlaps: bool,
    /// How many people hold each key, by their role; a key that is not made is not in it.
    pub holders: BTreeMap<Role, usize>,
    /// The key kits that are not on paper, or not typed back.
    pub kits: Vec<MissingKit>,
    /// Its days.
    pub dates: Dates,
    /// The present day.
    pub today: NaiveDate,
}

impl Facts {
    /// Everything that is missing before a step, `opener` being the custodian who would open, if it is one who looks.
    #[must_use]
    pub fn missing(&self, step: Step, opener: Option<AccountId>) -> Vec<Missing> {
        let mut missing = Vec::new();
        for (role, fewest) in FEWEST {
            let few = |counted: &BTreeMap<Role, usize>| counted.get(&role).copied().unwrap_or_default() < fewest;
            missing.extend(few(&self.ready).then_some(Missing::People(role)));
            let has_key = role != Role::Administrator && !self.holders.is_empty();
            missing.extend((has_key && few(&self.holders)).then_some(Missing::Holders(role)));
        }
        missing.extend((!self.has_independence).then_some(Missing::Independence));
        missing.extend(self.approved_by.is_empty().then_some(Missing::PanelApproval));
        missing.extend(self.languages.iter().cloned().map(Missing::Language));
        missing.extend(self.overlaps.then_some(Missing::Overlap));
        missing.extend(self.holders.is_empty().then_some(Missing::Keys));
        missing.extend(self.kits.iter().copied().map(Missing::Kit));
        let dates = &self.dates;
        missing.extend((self.today < dates.opens_on).then_some(Missing::NotYet(dates.opens_on)));
        missing.extend((self.today >= dates.closes_on).then_some(Missing::Over(dates.closes_on)));
        let alone = opener.filter(|opener| self.approved_by.iter().eq([opener]));
        missing.extend(alone.map(|_| Missing::AnotherPerson));
        missing.retain(|one| one.before() <= step);
        missing.sort_by_key(Missing::topic);
        missing
    }
}
