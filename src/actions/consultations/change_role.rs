//! Who holds which role in a consultation (ACC-2, ACC-6).

use chrono::NaiveDate;

use crate::actions::acts::{cancel_approval, state_now};
use crate::actions::epochs::leaving::{EyesOpen, TooFew, give_back, too_few_without};
use crate::actions::service::Service;
use crate::domain::audit::{Event, RoleOf};
use crate::domain::consultation::State;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{Granted, ManageRoles};
use crate::domain::role::Role;
use crate::store::{StoreError, WriteTx, accounts, consultations, roles, sign_ins};
use crate::vault::keys::KeyKind;

/// Why a role was not given or taken.
#[derive(Debug, thiserror::Error)]
pub enum RoleError {
    /// The account does not exist here; whether it exists elsewhere is not said (ACC-5).
    #[error("there is no such account in this organisation")]
    NoSuchAccount,
    /// One person may not hold both roles in one consultation (DESIGN 1).
    #[error("this person is {held} here, and nobody may be {held} and {wanted} in one consultation")]
    Together {
        /// The role held.
        held: Role,
        /// The role to be given.
        wanted: Role,
    },
    /// Whoever administers the organisation makes its accounts, so they may hold no other role (decision 0004).
    #[error("this person administers the organisation and can hold no role here but administrator")]
    AdministersOrganisation,
    /// Too few would hold a key afterwards, and nobody said that they know what that could lose (SECURITY 2).
    #[error("{} people would hold the {} key", .0.left, .0.kind.as_str())]
    TooFewHolders(TooFew),
    /// A consultation always has an administrator.
    #[error("this is the only administrator: give the role to somebody else first")]
    LastAdministrator,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The kind of key that a role holds.
#[must_use]
pub const fn kind_of_role(role: Role) -> Option<KeyKind> {
    match role {
        Role::Custodian => Some(KeyKind::Figures),
        Role::Reader => Some(KeyKind::Words),
        Role::Panel => Some(KeyKind::Panel),
        _ => None,
    }
}

/// Gives a role. Giving one that is held already changes nothing. It carries no key: keys are granted apart.
///
/// # Errors
/// [`RoleError`] with the reason.
pub fn give_role(
    service: &Service,
    granted: &Granted<ManageRoles>,
    account: AccountId,
    role: Role,
) -> Result<(), RoleError> {
    let (consultation, today) = (granted.consultation(), service.today());
    service.act(granted, Event::RoleGiven(RoleOf { role, account }), move |tx| {
        consultations::hold(tx, consultation)?;
        let found = match accounts::get(tx, account) {
            Err(StoreError::NotFound) => return Err(RoleError::NoSuchAccount),
            other => other?,
        };
        if found.ended_on.is_some() || found.organisation != consultations::get(tx, consultation)?.organisation {
            return Err(RoleError::NoSuchAccount);
        }
        if found.administrator && role != Role::Administrator {
            return Err(RoleError::AdministersOrganisation);
        }
        let held = roles::list_in_consultation(tx, consultation)?.remove(&account).unwrap_or_default();
        if held.contains(&role) {
            return Ok(());
        }
        if let Some(held) = role.conflict_with(&held) {
            return Err(RoleError::Together { held, wanted: role });
        }
        roles::insert(tx, consultation, account, role)?;
        Ok(people_changed(tx, consultation, role, today)?)
    })
}

/// Takes a role back, with the key grants that go with it, from the next request on (ACC-6). Taking one that is not
/// held changes nothing. Refused where too few would hold a key.
///
/// # Errors
/// [`RoleError`] with the reason.
pub fn take_role(
    service: &Service,
    granted: &Granted<ManageRoles>,
    account: AccountId,
    role: Role,
) -> Result<(), RoleError> {
    take_role_knowing(service, granted, (account, role), EyesOpen::No)
}

/// The same by somebody who may have said that they know what could be lost. Where answers lie under the key, it is marked until
/// somebody who still holds it has replaced it, and every sign-in of the person ends.
///
/// # Errors
/// [`RoleError`] with the reason.
pub fn take_role_knowing(
    service: &Service,
    granted: &Granted<ManageRoles>,
    (account, role): (AccountId, Role),
    eyes: EyesOpen,
) -> Result<(), RoleError> {
    let (consultation, today) = (granted.consultation(), service.today());
    service.act(granted, Event::RoleTaken(RoleOf { role, account }), move |tx| {
        consultations::hold(tx, consultation)?;
        let held = roles::list_in_consultation(tx, consultation)?;
        if !held.get(&account).is_some_and(|roles| roles.contains(&role)) {
            return Ok(());
        }
        let holders = held.values().filter(|roles| roles.contains(&role)).count();
        if role == Role::Administrator && holders < 2 {
            return Err(RoleError::LastAdministrator);
        }
        if let Some(kind) = kind_of_role(role) {
            let lost = too_few_without(tx, consultation, account, &[kind])?;
            if let (Some(few), EyesOpen::No) = (lost.first(), eyes) {
                return Err(RoleError::TooFewHolders(*few));
            }
            if give_back(tx, consultation, account, kind, today)? {
                sign_ins::erase_for_account(tx, account, None)?;
            }
        }
        roles::erase(tx, consultation, account, role)?;
        Ok(people_changed(tx, consultation, role, today)?)
    })
}

/// Custodians, readers and panel are part of what the panel approved: changing one cancels that (DESIGN 1).
pub(in crate::actions) fn people_changed(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    role: Role,
    today: NaiveDate,
) -> Result<(), StoreError> {
    if kind_of_role(role).is_some() && state_now(tx, consultation)? == State::Approved {
        cancel_approval(tx, consultation, today)?;
    }
    Ok(())
}
