//! What staff see of the consultations they work on: where each stands, how it came there, who signed what.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::actions::accounts::list_accounts::open;
use crate::actions::service::{Found, Service};
use crate::domain::approval::Act;
use crate::domain::consultation::State;
use crate::domain::ids::{AccountId, Slug};
use crate::domain::permission::{Granted, SeeConsultation, StaffMember};
use crate::domain::role::Role;
use crate::store::{ReadTx, StoreError, accounts, approvals, consultations, releases};

/// A change of state that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The state it led to.
    pub state: State,
    /// The word for whoever made it: a role, or `job`.
    pub by: String,
    /// The day.
    pub on: NaiveDate,
}

/// An approval that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// What was approved.
    pub act: &'static str,
    /// Of which hash.
    pub sha256: [u8; 32],
    /// By whom.
    pub account: AccountId,
    /// The name they chose.
    pub name: String,
    /// The role it was given in.
    pub role: Role,
    /// The day.
    pub on: NaiveDate,
}

/// One consultation as its staff see it.
#[derive(Debug)]
pub struct Seen {
    /// Every change of state, oldest first.
    pub steps: Vec<Step>,
    /// Every approval that stands.
    pub given: Vec<Given>,
    /// Whether a release was built that is not published.
    pub release_waits: bool,
}

impl Seen {
    /// The day on which it came to `state` last.
    #[must_use]
    pub fn since(&self, state: State) -> Option<NaiveDate> {
        self.steps.iter().rev().find(|step| step.state == state).map(|step| step.on)
    }

    /// The first approval of `act` for exactly this.
    #[must_use]
    pub fn given(&self, act: Act, sha256: &[u8; 32]) -> Option<&Given> {
        self.given.iter().find(|given| given.act == act.as_str() && given.sha256 == *sha256)
    }
}

/// The consultation at `slug`, if `member` has a role in it; whether there is another one is not said (ACC-5).
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_consultation(service: &Service, member: &StaffMember, slug: &Slug) -> Result<Option<Found>, StoreError> {
    let found = service.store.read(|tx| service.find_by_slug(tx, slug))?;
    Ok(found.filter(|found| !member.roles_in(found.stored.id).is_empty()))
}

/// Every consultation in which `member` has a role, with the roles, by address.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_consultations(service: &Service, member: &StaffMember) -> Result<Vec<(Found, BTreeSet<Role>)>, StoreError> {
    let mut listed = service.store.read(|tx| {
        let found = member.roles().map(|(id, roles)| Ok((service.get(tx, id)?, roles.clone())));
        found.collect::<Result<Vec<_>, StoreError>>()
    })?;
    listed.sort_by(|(one, _), (other, _)| one.stored.slug.as_str().cmp(other.stored.slug.as_str()));
    Ok(listed)
}

/// The consultation whose draft this one follows, for whoever sees this one: the panel approves which part became which (decision
/// 0063). It is of the same organisation (ACC-5), and has opened.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn see_earlier(service: &Service, granted: &Granted<SeeConsultation>) -> Result<Option<Found>, StoreError> {
    service.store.read(|tx| {
        let later = service.get(tx, granted.consultation())?;
        let Some(follows) = &later.definition().follows else { return Ok(None) };
        let earlier = service.find_by_slug(tx, &follows.consultation)?;
        Ok(earlier.filter(|earlier| earlier.stored.organisation == later.stored.organisation))
    })
}

/// How a consultation came to where it stands, and who approved what.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn see_consultation(service: &Service, granted: &Granted<SeeConsultation>) -> Result<Seen, StoreError> {
    let id = granted.consultation();
    service.store.read(|tx| {
        let steps = consultations::list_transitions(tx, id)?.into_iter().map(|(state, by, on)| {
            let state = state.parse().map_err(|_| StoreError::Malformed("an unknown state"))?;
            Ok(Step { state, by, on })
        });
        let steps = steps.collect::<Result<_, StoreError>>()?;
        let release_waits = releases::list(tx, id, true)?.iter().any(|release| release.published_on.is_none());
        let mut names: BTreeMap<AccountId, String> = BTreeMap::new();
        let mut given = Vec::new();
        for approval in approvals::list(tx, id)? {
            let Some(act) = Act::ALL.into_iter().find(|act| act.as_str() == approval.act) else { continue };
            let account = approval.account;
            let name = match names.entry(account) {
                Entry::Occupied(known) => known.get().clone(),
                Entry::Vacant(new) => new.insert(name(service, tx, account)?).clone(),
            };
            let (act, sha256, role, on) = (act.as_str(), approval.sha256, approval.role, approval.given_on);
            given.push(Given { act, sha256, account, name, role, on });
        }
        Ok(Seen { steps, given, release_waits })
    })
}

fn name(service: &Service, tx: &mut ReadTx<'_>, account: AccountId) -> Result<String, StoreError> {
    Ok(open(service, accounts::get(tx, account)?)?.contact.name)
}
