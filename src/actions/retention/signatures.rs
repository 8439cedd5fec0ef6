//! What two people agreed on about erasing (RET-4, RET-7), read off the one table of approvals (D18).

use chrono::{NaiveDate, TimeDelta};
use sha2::{Digest as _, Sha256};

use crate::domain::approval::Act;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::role::Role;
use crate::store::approvals::StoredApproval;
use crate::store::key_kits::StoredKit;

/// Days that the second person has: a signature that nobody joined in time counts no more.
pub(super) const DAYS_TO_JOIN: i64 = 14;

/// How far two people are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreed {
    /// Nobody has signed.
    Nobody,
    /// One person has signed and waits for the other.
    Waiting {
        /// In which role the one has signed.
        role: Role,
        /// Who.
        account: AccountId,
        /// On which day.
        since: NaiveDate,
    },
    /// Both have signed; the later of their days.
    Both(NaiveDate),
}

impl Agreed {
    /// The day on which both had signed.
    #[must_use]
    pub const fn on(self) -> Option<NaiveDate> {
        match self {
            Self::Both(day) => Some(day),
            Self::Nobody | Self::Waiting { .. } => None,
        }
    }
}

/// Everything that may be decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decisions {
    /// Which hold this is about: the first, or the one after those that ended.
    pub(super) number: u32,
    /// Holding everything.
    pub hold: Agreed,
    /// Ending that hold.
    pub end_hold: Agreed,
    /// Erasing everything early.
    pub erase_early: Agreed,
    /// That the key kit is destroyed.
    pub kit_destroyed: Agreed,
    /// What is signed about the key kit: every print of it.
    of_kits: [u8; 32],
}

impl Decisions {
    /// What the approvals of one consultation say on `today`; `kits` are the prints of its key kit, which the attestation at the end
    /// speaks of.
    #[must_use]
    pub fn read(id: ConsultationId, given: &[StoredApproval], today: NaiveDate, kits: &[StoredKit]) -> Self {
        let read = |act, number| agreed(given, act, &hash(id, act, number), today);
        let of_kits = hash_of_kits(id, kits);
        let ended =
            |number: &u32| read(Act::Hold, *number).on().is_some() && read(Act::EndHold, *number).on().is_some();
        let number = (1..u32::MAX).find(|number| !ended(number)).unwrap_or(u32::MAX);
        Self {
            number,
            hold: read(Act::Hold, number),
            end_hold: read(Act::EndHold, number),
            erase_early: read(Act::EraseEarly, 1),
            kit_destroyed: agreed(given, Act::KitDestroyed, &of_kits, today),
            of_kits,
        }
    }

    /// Since when everything is held.
    #[must_use]
    pub const fn held_since(&self) -> Option<NaiveDate> {
        self.hold.on()
    }

    /// How far two people are with `act`, and the hash of exactly what they sign.
    pub(super) fn of(&self, id: ConsultationId, act: Act) -> (Agreed, [u8; 32]) {
        match act {
            Act::Hold => (self.hold, hash(id, act, self.number)),
            Act::EndHold => (self.end_hold, hash(id, act, self.number)),
            Act::EraseEarly => (self.erase_early, hash(id, act, 1)),
            Act::KitDestroyed => (self.kit_destroyed, self.of_kits),
            _ => (Agreed::Nobody, hash(id, act, 0)),
        }
    }
}

/// What is signed: the act, the consultation, and which time it is.
fn hash(id: ConsultationId, act: Act, number: u32) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"linden/erasure/");
    hash.update(act.as_str());
    hash.update([0]);
    hash.update(id.as_bytes());
    hash.update(number.to_be_bytes());
    hash.finalize().into()
}

/// What is signed about the key kit: the act, the consultation, and the hash of every print (D14).
fn hash_of_kits(id: ConsultationId, kits: &[StoredKit]) -> [u8; 32] {
    let first = Sha256::new().chain_update(hash(id, Act::KitDestroyed, 1));
    kits.iter().fold(first, |hash, kit| hash.chain_update(kit.sha256)).finalize().into()
}

/// The two roles that sign an act.
pub(super) const fn signers(act: Act) -> [Role; 2] {
    match act {
        Act::KitDestroyed => [Role::Custodian, Role::Custodian],
        _ => [Role::Custodian, Role::Administrator],
    }
}

/// Two different people, in the roles the act takes, within 14 days of one another.
fn agreed(given: &[StoredApproval], act: Act, sha256: &[u8; 32], today: NaiveDate) -> Agreed {
    let of_this = || given.iter().filter(|one| one.act == act.as_str() && one.sha256 == *sha256);
    let [first, second] = signers(act);
    let near = |one: NaiveDate, other: NaiveDate| (one - other).abs() <= TimeDelta::days(DAYS_TO_JOIN);
    let pairs = of_this().filter(|one| one.role == first).flat_map(|one| {
        let others = of_this().filter(move |other| other.role == second && other.account != one.account);
        others.filter(move |other| near(one.given_on, other.given_on)).map(|other| one.given_on.max(other.given_on))
    });
    if let Some(day) = pairs.min() {
        return Agreed::Both(day);
    }
    let newest = of_this().max_by_key(|one| one.given_on).filter(|one| near(one.given_on, today));
    newest.map_or(Agreed::Nobody, |one| Agreed::Waiting { role: one.role, account: one.account, since: one.given_on })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ApprovalId;

    const ID: ConsultationId = ConsultationId::from_bytes([9; 16]);

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 4, number).unwrap()
    }

    fn signed(act: Act, time: u32, role: Role, who: u8, on: u32) -> StoredApproval {
        StoredApproval {
            id: ApprovalId::from_bytes([who; 16]),
            consultation: ID,
            act: act.as_str().to_owned(),
            sha256: if act == Act::KitDestroyed { hash_of_kits(ID, &[]) } else { hash(ID, act, time) },
            role,
            account: AccountId::from_bytes([who; 16]),
            given_on: day(on),
        }
    }

    /// RET-7: one person alone holds nothing, two of one role neither; a signature waits 14 days.
    #[test]
    fn ret_7_a_hold_takes_a_custodian_and_the_controller() {
        let one = signed(Act::Hold, 1, Role::Custodian, 1, 1);
        let alone = [one.clone(), signed(Act::Hold, 1, Role::Custodian, 2, 2)];
        assert_eq!(Decisions::read(ID, &alone, day(3), &[]).held_since(), None);
        let late = [one.clone(), signed(Act::Hold, 1, Role::Administrator, 3, 16)];
        assert_eq!(Decisions::read(ID, &late, day(16), &[]).held_since(), None);
        assert_eq!(
            Decisions::read(ID, std::slice::from_ref(&one), day(16), &[]).hold,
            Agreed::Nobody,
            "nobody joined in time"
        );
        let both = [one, signed(Act::Hold, 1, Role::Administrator, 3, 15)];
        assert_eq!(Decisions::read(ID, &both, day(15), &[]).held_since(), Some(day(15)));
        let same_head = [signed(Act::Hold, 1, Role::Custodian, 1, 1), signed(Act::Hold, 1, Role::Administrator, 1, 1)];
        assert_eq!(Decisions::read(ID, &same_head, day(1), &[]).held_since(), None, "one head is not two");
    }

    /// RET-7: ended by the same two roles; the next hold is another one.
    #[test]
    fn ret_7_a_hold_that_ended_is_no_hold_and_another_may_follow() {
        let two = |act, time| {
            [signed(act, time, Role::Custodian, 1, 1), signed(act, time, Role::Administrator, 3, 1)].to_vec()
        };
        let mut given = [two(Act::Hold, 1), two(Act::EndHold, 1)].concat();
        let decisions = Decisions::read(ID, &given, day(2), &[]);
        assert_eq!((decisions.held_since(), decisions.hold), (None, Agreed::Nobody));
        given.extend(two(Act::Hold, 2));
        assert_eq!(Decisions::read(ID, &given, day(2), &[]).held_since(), Some(day(1)));
    }

    /// RET-4: two custodians attest, each for themselves.
    #[test]
    fn ret_4_the_kit_is_attested_by_two_custodians() {
        let one = signed(Act::KitDestroyed, 1, Role::Custodian, 1, 1);
        let alone = Decisions::read(ID, std::slice::from_ref(&one), day(1), &[]);
        assert!(matches!(alone.kit_destroyed, Agreed::Waiting { .. }));
        let both = [one, signed(Act::KitDestroyed, 1, Role::Custodian, 2, 2)];
        assert_eq!(Decisions::read(ID, &both, day(2), &[]).kit_destroyed.on(), Some(day(2)));
    }
    /// RET-4, D14: what is attested names every print; one that turns up afterwards was not attested.
    #[test]
    fn ret_4_the_attestation_names_every_print_of_the_kit() {
        let kit = StoredKit {
            id: crate::domain::ids::KitId::from_bytes([1; 16]),
            consultation: Some(ID),
            sha256: [7; 32],
            printed_on: day(1),
            printed_by: AccountId::from_bytes([1; 16]),
            read_back: None,
        };
        let both = [1, 2].map(|who| StoredApproval {
            sha256: hash_of_kits(ID, &[kit]),
            ..signed(Act::KitDestroyed, 1, Role::Custodian, who, 1)
        });
        assert_eq!(Decisions::read(ID, &both, day(2), &[kit]).kit_destroyed.on(), Some(day(1)));
        let other = StoredKit { sha256: [8; 32], ..kit };
        assert_eq!(Decisions::read(ID, &both, day(2), &[kit, other]).kit_destroyed, Agreed::Nobody);
    }
}
