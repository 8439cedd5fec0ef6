//! Ending an account (ACC-6; SECURITY 2, "Leaving"): roles, grants, wraps, factors and sign-ins go in one transaction and count from
//! the next request on. What its holder approved stays in the record, and so does the name; the address is free again.

use std::collections::BTreeSet;

use crate::actions::consultations::change_role::people_changed;
use crate::actions::consultations::opening::role_of_kind;
use crate::actions::epochs::leaving::{EyesOpen, TooFew, give_back, too_few_without};
use crate::actions::service::{Found, Service};
use crate::domain::audit::Event;
use crate::domain::consultation::State;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::OrganisationAdministrator;
use crate::domain::role::Role;
use crate::store::accounts::StoredAccount;
use crate::store::{
    ReadTx, StoreError, WriteTx, accounts, consultations, keys, known_devices, outbox, passkeys, recoveries, roles,
    second_factors, sign_ins,
};
use crate::vault::SealError;
use crate::vault::keys::KeyKind;
use crate::vault::staff::Contact;

use super::list_accounts::{Account, open};

/// Why an account was not ended. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum EndError {
    /// It does not exist here or has ended; whether it exists elsewhere is not said (ACC-5).
    #[error("there is no such account in this organisation")]
    NoSuchAccount,
    /// One's own: somebody else who makes accounts has to do it, so that one of them is always left.
    #[error("nobody ends their own account")]
    OwnAccount,
    /// A consultation would have no administrator.
    #[error("this is the only administrator of a consultation")]
    LastAdministrator,
    /// Too few would hold a key afterwards, and nobody said that they know what that could lose.
    #[error("too few people would hold a key")]
    TooFewHolders,
    /// The name could not be sealed.
    #[error("the name could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What ends with an account in one consultation.
#[derive(Debug)]
pub struct EndsHere {
    /// The consultation.
    pub found: Found,
    /// The roles.
    pub roles: Vec<Role>,
    /// The keys that have to be replaced afterwards.
    pub to_replace: Vec<KeyKind>,
    /// Those that too few would hold.
    pub too_few: Vec<TooFew>,
    /// Whether it would have no administrator: that has to be mended first.
    pub is_last_administrator: bool,
}

/// What ends with an account.
#[derive(Debug)]
pub struct Ending {
    /// The account.
    pub account: Account,
    /// Consultation by consultation.
    pub here: Vec<EndsHere>,
}

/// What would end, for the page that asks.
///
/// # Errors
/// [`EndError::NoSuchAccount`], [`EndError::OwnAccount`], [`EndError::Store`].
pub fn see_ending(
    service: &Service,
    administrator: &OrganisationAdministrator,
    account: AccountId,
) -> Result<Ending, EndError> {
    service.store.read(|tx| {
        let stored = endable(tx, administrator, account)?;
        let mut here = Vec::new();
        for id in consultations_of(tx, account)? {
            let found = service.get(tx, id)?;
            let kinds = kinds_here(tx, id, account)?;
            let to_replace = match found.state() {
                State::Draft | State::PanelReview | State::Approved => Vec::new(),
                _ => kinds.clone(),
            };
            here.push(EndsHere {
                roles: roles_here(tx, id, account)?.into_iter().collect(),
                to_replace,
                too_few: too_few_without(tx, id, account, &kinds)?,
                is_last_administrator: is_last_administrator(tx, id, account)?,
                found,
            });
        }
        Ok(Ending { account: open(service, stored)?, here })
    })
}

/// Ends an account.
///
/// # Errors
/// [`EndError`].
pub fn end_account(
    service: &Service,
    administrator: &OrganisationAdministrator,
    account: AccountId,
    eyes: EyesOpen,
) -> Result<(), EndError> {
    let (by, today) = (*administrator, service.today());
    let stored = service.store.read(|tx| endable(tx, &by, account))?;
    let name = open(service, stored)?.contact.name;
    let contact = service.vault.seal_contact(account, &Contact { name, mail: String::new(), language: None })?;
    // A tag that no address has.
    let tag: [u8; 32] = service.randomness.bytes();
    service.act(administrator, Event::AccountEnded(account), move |tx| {
        endable(tx, &by, account)?;
        for id in consultations_of(tx, account)? {
            consultations::hold(tx, id)?;
            if is_last_administrator(tx, id, account)? {
                return Err(EndError::LastAdministrator);
            }
            let kinds = kinds_here(tx, id, account)?;
            if eyes == EyesOpen::No && !too_few_without(tx, id, account, &kinds)?.is_empty() {
                return Err(EndError::TooFewHolders);
            }
            leave(tx, id, account, today)?;
        }
        // Grants whose role was taken before, and of which nothing is left to say.
        keys::erase_grants_of(tx, account)?;
        erase_ways_in(tx, account)?;
        match accounts::update_ended(tx, account, (&tag, &contact), today) {
            Err(StoreError::Changed) => Err(EndError::NoSuchAccount),
            ended => Ok(ended?),
        }
    })
}

/// Everything that somebody could come in with.
pub(super) fn erase_ways_in(tx: &mut WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    second_factors::erase(tx, account)?;
    passkeys::erase_for_account(tx, account)?;
    recoveries::erase(tx, account)?;
    known_devices::erase_for_account(tx, account)?;
    accounts::erase_invitations(tx, account)?;
    outbox::erase_for_account(tx, account)?;
    sign_ins::erase_for_account(tx, account, None)
}

/// One consultation without them.
fn leave(
    tx: &mut WriteTx<'_>,
    id: ConsultationId,
    account: AccountId,
    today: chrono::NaiveDate,
) -> Result<(), StoreError> {
    for kind in KeyKind::ALL {
        give_back(tx, id, account, kind, today)?;
    }
    for role in roles_here(tx, id, account)? {
        roles::erase(tx, id, account, role)?;
        people_changed(tx, id, role, today)?;
    }
    Ok(())
}

fn endable(
    tx: &mut ReadTx<'_>,
    administrator: &OrganisationAdministrator,
    account: AccountId,
) -> Result<StoredAccount, EndError> {
    if account == administrator.account() {
        return Err(EndError::OwnAccount);
    }
    match accounts::get(tx, account) {
        Ok(stored) if stored.organisation == administrator.organisation() && stored.ended_on.is_none() => Ok(stored),
        Ok(_) | Err(StoreError::NotFound) => Err(EndError::NoSuchAccount),
        Err(error) => Err(error.into()),
    }
}

/// The consultations in which somebody holds a role or a grant, always in one order: two that end accounts never wait for each other.
fn consultations_of(tx: &mut ReadTx<'_>, account: AccountId) -> Result<BTreeSet<ConsultationId>, StoreError> {
    let mut found: BTreeSet<_> = roles::list_for_account(tx, account)?.into_keys().collect();
    found.extend(keys::list_grants_of(tx, account)?.into_iter().map(|(id, ..)| id));
    Ok(found)
}

fn roles_here(tx: &mut ReadTx<'_>, id: ConsultationId, account: AccountId) -> Result<BTreeSet<Role>, StoreError> {
    Ok(roles::list_in_consultation(tx, id)?.remove(&account).unwrap_or_default())
}

/// The kinds of which somebody holds a grant with its role.
fn kinds_here(tx: &mut ReadTx<'_>, id: ConsultationId, account: AccountId) -> Result<Vec<KeyKind>, StoreError> {
    let held = roles_here(tx, id, account)?;
    let grants = keys::list_grants(tx, id)?;
    let holds = |kind: &KeyKind| {
        held.contains(&role_of_kind(*kind))
            && grants.iter().any(|grant| grant.account == account && grant.kind == kind.as_str())
    };
    Ok(KeyKind::ALL.into_iter().filter(holds).collect())
}

fn is_last_administrator(tx: &mut ReadTx<'_>, id: ConsultationId, account: AccountId) -> Result<bool, StoreError> {
    let held = roles::list_in_consultation(tx, id)?;
    let mut administrators = held.iter().filter(|(_, roles)| roles.contains(&Role::Administrator)).map(|(who, _)| *who);
    Ok(administrators.next() == Some(account) && administrators.next().is_none())
}
