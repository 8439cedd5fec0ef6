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

    /// Whether one person may hold both roles in one consultation (DESIGN 1, "Forbidden together").
    #[must_use]
    pub fn may_join(self, other: Self) -> bool {
        if self == other {
            return true;
        }
        let either = |role| self == role || other == role;
        let between = |one: Self, others: &[Self]| {
            (self == one && others.contains(&other)) || (other == one && others.contains(&self))
        };
        !(either(Self::Administrator)
            || either(Self::Auditor)
            || between(Self::Designer, &[Self::Reader, Self::Custodian, Self::Panel])
            || between(Self::Custodian, &[Self::Reader, Self::Coordinator, Self::Assister, Self::Panel])
            || between(Self::Reader, &[Self::Coordinator, Self::Assister, Self::Panel]))
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
