//! The accounts of an organisation, with names.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::actions::service::Service;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{Granted, ManageRoles, OrganisationAdministrator, SeeConsultation, StaffMember};
use crate::domain::role::Role;
use crate::store::accounts::StoredAccount;
use crate::store::{ReadTx, StoreError, accounts, consultations, outbox, roles};
use crate::vault::keys::Fingerprint;
use crate::vault::staff::Contact;

use super::credentials::public_key;

/// One account as staff see it.
#[derive(Debug)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Name and mail address.
    pub contact: Contact,
    /// Whether it administers the organisation.
    pub administrator: bool,
    /// The fingerprint of its key, once the invitation was accepted.
    pub fingerprint: Option<Fingerprint>,
    /// Whether a mail to it was given up lately.
    pub mail_given_up: bool,
    /// The day it was ended.
    pub ended_on: Option<NaiveDate>,
}

impl Account {
    /// Whether the invitation was accepted.
    #[must_use]
    pub const fn is_accepted(&self) -> bool {
        self.fingerprint.is_some()
    }
}

/// Every account of the administrator's organisation, by name.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_accounts(service: &Service, administrator: &OrganisationAdministrator) -> Result<Vec<Account>, StoreError> {
    let (stored, given_up) = service.store.read(|tx| {
        let stored = accounts::list_in_organisation(tx, administrator.organisation())?;
        Ok::<_, StoreError>((stored, outbox::list_given_up(tx)?))
    })?;
    let mut accounts = opened(service, stored)?;
    accounts.iter_mut().for_each(|account| account.mail_given_up = given_up.contains(&account.id));
    Ok(accounts)
}

/// Every account that could be given a role in a consultation: those of its organisation, by name.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_accounts_for_roles(service: &Service, granted: &Granted<ManageRoles>) -> Result<Vec<Account>, StoreError> {
    let stored = service.store.read(|tx| {
        let organisation = consultations::get(tx, granted.consultation())?.organisation;
        accounts::list_in_organisation(tx, organisation)
    })?;
    opened(service, stored.into_iter().filter(|account| account.ended_on.is_none()).collect())
}

/// Who works on a consultation, in which roles, by name.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_people(
    service: &Service,
    granted: &Granted<SeeConsultation>,
) -> Result<Vec<(Account, Vec<Role>)>, StoreError> {
    let (stored, mut held) = service.store.read(|tx| people(tx, granted.consultation()))?;
    let accounts = opened(service, stored)?;
    let with_roles = accounts.into_iter().map(|account| {
        let roles = held.remove(&account.id).unwrap_or_default();
        (account, roles)
    });
    Ok(with_roles.collect())
}

/// The name under which a signed-in member is greeted.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn own_account(service: &Service, member: &StaffMember) -> Result<Account, StoreError> {
    account_of(service, member.account())
}

/// The same for somebody who is still on the way in.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn account_of(service: &Service, id: AccountId) -> Result<Account, StoreError> {
    let stored = service.store.read(|tx| accounts::get(tx, id))?;
    open(service, stored)
}

type People = (Vec<StoredAccount>, BTreeMap<AccountId, Vec<Role>>);

fn people(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<People, StoreError> {
    let held = roles::list_in_consultation(tx, consultation)?;
    let stored = held.keys().map(|account| accounts::get(tx, *account)).collect::<Result<_, _>>()?;
    Ok((stored, held.into_iter().map(|(account, roles)| (account, roles.into_iter().collect())).collect()))
}

fn opened(service: &Service, stored: Vec<StoredAccount>) -> Result<Vec<Account>, StoreError> {
    let mut accounts = stored.into_iter().map(|one| open(service, one)).collect::<Result<Vec<_>, _>>()?;
    accounts.sort_by(|a, b| (&a.contact.name, a.id).cmp(&(&b.contact.name, b.id)));
    Ok(accounts)
}

pub(in crate::actions) fn open(service: &Service, stored: StoredAccount) -> Result<Account, StoreError> {
    let contact = service.vault.open_contact(stored.id, &stored.contact);
    let contact = contact.map_err(|_| StoreError::Malformed("the contact of an account"))?;
    let fingerprint = stored.credentials.as_ref().map(|held| Ok::<_, StoreError>(Fingerprint::of(&public_key(held)?)));
    let fingerprint = fingerprint.transpose()?;
    Ok(Account {
        id: stored.id,
        contact,
        administrator: stored.administrator,
        fingerprint,
        mail_given_up: false,
        ended_on: stored.ended_on,
    })
}
