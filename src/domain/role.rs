//! Staff roles in one consultation, and which may not meet in one person (DESIGN 1, ACC-2).

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::ids::InvalidId;

/// A role in one consultation. The words are those of DESIGN section 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Runs the consultation and its accounts; has no key and sees no answer.
    Administrator,
    /// Survivor review panel: approves questions, wording and results.
    Panel,
    /// Answerable for data protection: opens, builds and checks releases.
    Custodian,
    /// Reads free text and assigns themes.
    Reader,
    /// Prints cards for a survivor advisory group.
    Coordinator,
    /// Enters answers for someone who asks for it.
    Assister,
    /// Works on the policy; reads releases only.
    Designer,
    /// Reads the staff audit log and the evidence.
    Auditor,
}

/// Why two roles are apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// Whoever gives roles could give themselves a key.
    Administrator,
    /// Nobody checks their own work.
    Auditor,
    /// One person would hold the keys to figures and words.
    BothKeys,
    /// Whoever knows the people might know them again.
    NearPeople,
    /// Whoever writes the draft decides nothing about the answers.
    Designer,
}

impl Apart {
    /// Every reason, in the order in which pages list them.
    pub const ALL: [Self; 5] = [Self::Administrator, Self::Auditor, Self::BothKeys, Self::NearPeople, Self::Designer];
}

impl Role {
    /// Every role, in the order in which staff pages list them.
    pub const ALL: [Self; 8] = [
        Self::Administrator,
        Self::Panel,
        Self::Custodian,
        Self::Reader,
        Self::Coordinator,
        Self::Assister,
        Self::Designer,
        Self::Auditor,
    ];

    /// The word for the role, as stored and as used on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Panel => "panel",
            Self::Custodian => "custodian",
            Self::Reader => "reader",
            Self::Coordinator => "coordinator",
            Self::Assister => "assister",
            Self::Designer => "designer",
            Self::Auditor => "auditor",
        }
    }

    /// Why one person may not hold both roles in one consultation (DESIGN 1, "Forbidden together"); nothing if they may.
    #[must_use]
    pub fn apart(self, other: Self) -> Option<Apart> {
        if self == other {
            return None;
        }
        let either = |role| self == role || other == role;
        let between = |one: Self, others: &[Self]| {
            (self == one && others.contains(&other)) || (other == one && others.contains(&self))
        };
        let near = [Self::Coordinator, Self::Assister, Self::Panel];
        let reasons = [
            (Apart::Administrator, either(Self::Administrator)),
            (Apart::Auditor, either(Self::Auditor)),
            (Apart::Designer, between(Self::Designer, &[Self::Reader, Self::Custodian, Self::Panel])),
            (Apart::BothKeys, between(Self::Custodian, &[Self::Reader])),
            (Apart::NearPeople, between(Self::Custodian, &near) || between(Self::Reader, &near)),
        ];
        reasons.into_iter().find(|(_, holds)| *holds).map(|(reason, _)| reason)
    }

    /// Whether one person may hold both roles in one consultation.
    #[must_use]
    pub fn may_join(self, other: Self) -> bool {
        self.apart(other).is_none()
    }

    /// The first role in `held` that this role may not join.
    #[must_use]
    pub fn conflict_with(self, held: &BTreeSet<Self>) -> Option<Self> {
        held.iter().copied().find(|&other| !self.may_join(other))
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Role {
    type Err = InvalidId;

    fn from_str(word: &str) -> Result<Self, InvalidId> {
        Self::ALL.into_iter().find(|role| role.word() == word).ok_or(InvalidId { kind: "role" })
    }
}

#[cfg(test)]
mod tests {
    use super::Role::{self, *};

    /// ACC-2: exactly the pairs of DESIGN section 1 are forbidden, in both directions.
    #[test]
    fn acc_2_roles_forbidden_together_are_exactly_those_of_the_design() {
        let others = Role::ALL;
        let mut forbidden = vec![(Designer, Reader), (Designer, Custodian), (Designer, Panel), (Custodian, Reader)];
        for one in [Coordinator, Assister, Panel] {
            forbidden.extend([(one, Reader), (one, Custodian)]);
        }
        for one in [Administrator, Auditor] {
            forbidden.extend(others.into_iter().filter(|other| *other != one).map(|other| (one, other)));
        }
        for one in others {
            for other in others {
                let listed = forbidden.contains(&(one, other)) || forbidden.contains(&(other, one));
                assert_eq!(one.may_join(other), !listed, "{one} with {other}");
            }
        }
    }
}
