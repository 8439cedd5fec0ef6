//! Organisations, staff accounts and their invitations.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use crate::domain::ids::{AccountId, OrganisationId};

use super::convert;
use super::error::{StoreError, exactly_one};
use super::return_links;
use super::schema::{account, invitation, organisation};
use super::transaction::{ReadTx, WriteTx};

/// A staff account. `contact` is sealed; everything secret about it stays sealed or hashed.
#[derive(Clone)]
pub struct StoredAccount {
    /// The account's id.
    pub id: AccountId,
    /// Its organisation.
    pub organisation: OrganisationId,
    /// Keyed hash of the mail address, for looking up.
    pub mail_tag: Vec<u8>,
    /// Name and mail, sealed under the contact key (SECURITY B2).
    pub contact: Vec<u8>,
    /// Whether it administers the organisation.
    pub administrator: bool,
    /// What was made from the password; `None` until the invitation is accepted.
    pub credentials: Option<StoredCredentials>,
    /// The day it was ended: nobody signs in with it any more, and it stays for what its holder approved.
    pub ended_on: Option<NaiveDate>,
}

/// What an account needs to sign in.
#[derive(Clone)]
pub struct StoredCredentials {
    /// Salt, parameters and verifier.
    pub password: Vec<u8>,
    /// The account's public key.
    pub public_key: Vec<u8>,
    /// The private key, wrapped under the password.
    pub private_key: Vec<u8>,
}

#[derive(Queryable)]
struct AccountRow {
    id: Vec<u8>,
    organisation: Vec<u8>,
    mail_tag: Vec<u8>,
    contact: Vec<u8>,
    administrator: bool,
    password: Option<Vec<u8>>,
    public_key: Option<Vec<u8>>,
    private_key: Option<Vec<u8>>,
    ended_on: Option<NaiveDate>,
}

impl AccountRow {
    fn into_account(self) -> Result<StoredAccount, StoreError> {
        let credentials = match (self.password, self.public_key, self.private_key) {
            (Some(password), Some(public_key), Some(private_key)) => {
                Some(StoredCredentials { password, public_key, private_key })
            }
            _ => None,
        };
        Ok(StoredAccount {
            id: convert::account_id(self.id)?,
            organisation: convert::organisation_id(self.organisation)?,
            mail_tag: self.mail_tag,
            contact: self.contact,
            administrator: self.administrator,
            credentials,
            ended_on: self.ended_on,
        })
    }
}

/// Adds an organisation.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if the id is taken.
pub fn insert_organisation(tx: &mut WriteTx<'_>, id: OrganisationId, name: &str) -> Result<(), StoreError> {
    let values = (organisation::id.eq(id.as_bytes().as_slice()), organisation::name.eq(name));
    diesel::insert_into(organisation::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The organisations with their names, in no order that means anything.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_organisations(tx: &mut ReadTx<'_>) -> Result<Vec<(OrganisationId, String)>, StoreError> {
    let rows: Vec<(Vec<u8>, String)> = organisation::table.load(tx.connection)?;
    rows.into_iter().map(|(id, name)| Ok((convert::organisation_id(id)?, name))).collect()
}

/// The organisations that have not ended: one has when every account of it has, which its last administrator cannot do otherwise.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_live_organisations(tx: &mut ReadTx<'_>) -> Result<Vec<(OrganisationId, String)>, StoreError> {
    let all = list_organisations(tx)?;
    let rows: Vec<(Vec<u8>, Option<NaiveDate>)> =
        account::table.select((account::organisation, account::ended_on)).load(tx.connection)?;
    let has_ended = |id: &OrganisationId| {
        let mut own = rows.iter().filter(|(of, _)| of.as_slice() == id.as_bytes()).peekable();
        own.peek().is_some() && own.all(|(_, ended)| ended.is_some())
    };
    Ok(all.into_iter().filter(|(id, _)| !has_ended(id)).collect())
}

/// Gives an organisation another name.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn update_organisation_name(tx: &mut WriteTx<'_>, id: OrganisationId, name: &str) -> Result<(), StoreError> {
    let row = organisation::table.find(id.as_bytes().as_slice());
    exactly_one(diesel::update(row).set(organisation::name.eq(name)).execute(tx.connection)?)
}

/// Adds an account that has not been accepted yet.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if the mail address is taken in this organisation.
pub fn insert(tx: &mut WriteTx<'_>, new: &StoredAccount) -> Result<(), StoreError> {
    let values = (
        account::id.eq(new.id.as_bytes().as_slice()),
        account::organisation.eq(new.organisation.as_bytes().as_slice()),
        account::mail_tag.eq(&new.mail_tag),
        account::contact.eq(&new.contact),
        account::administrator.eq(new.administrator),
    );
    diesel::insert_into(account::table).values(values).execute(tx.connection)?;
    if let Some(credentials) = &new.credentials {
        update_credentials(tx, new.id, credentials)?;
    }
    Ok(())
}

/// Sets what an account signs in with.
///
/// # Errors
/// [`StoreError::Changed`] if the account is gone.
pub fn update_credentials(
    tx: &mut WriteTx<'_>,
    id: AccountId,
    credentials: &StoredCredentials,
) -> Result<(), StoreError> {
    let row = account::table.find(id.as_bytes().as_slice());
    let changes = (
        account::password.eq(&credentials.password),
        account::public_key.eq(&credentials.public_key),
        account::private_key.eq(&credentials.private_key),
    );
    exactly_one(diesel::update(row).set(changes).execute(tx.connection)?)
}

/// Sets what an account is found by.
///
/// # Errors
/// [`StoreError::Changed`] if the account is gone.
pub fn update_mail_tag(tx: &mut WriteTx<'_>, id: AccountId, tag: &[u8]) -> Result<(), StoreError> {
    let row = account::table.find(id.as_bytes().as_slice());
    exactly_one(diesel::update(row).set(account::mail_tag.eq(tag)).execute(tx.connection)?)
}

/// Sets the sealed contact.
///
/// # Errors
/// [`StoreError::Changed`] if the account is gone.
pub fn update_contact(tx: &mut WriteTx<'_>, id: AccountId, contact: &[u8]) -> Result<(), StoreError> {
    let row = account::table.find(id.as_bytes().as_slice());
    exactly_one(diesel::update(row).set(account::contact.eq(contact)).execute(tx.connection)?)
}

/// The account with this id.
///
/// # Errors
/// [`StoreError::NotFound`] if there is none.
pub fn get(tx: &mut ReadTx<'_>, id: AccountId) -> Result<StoredAccount, StoreError> {
    let row: AccountRow = account::table.find(id.as_bytes().as_slice()).first(tx.connection)?;
    row.into_account()
}

/// The account with this mail address, by its keyed hash.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_by_mail_tag(tx: &mut ReadTx<'_>, tag: &[u8]) -> Result<Option<StoredAccount>, StoreError> {
    let row: Option<AccountRow> = account::table.filter(account::mail_tag.eq(tag)).first(tx.connection).optional()?;
    row.map(AccountRow::into_account).transpose()
}

/// Every account of one organisation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_in_organisation(tx: &mut ReadTx<'_>, id: OrganisationId) -> Result<Vec<StoredAccount>, StoreError> {
    let of_organisation = account::table.filter(account::organisation.eq(id.as_bytes().as_slice()));
    let rows: Vec<AccountRow> = of_organisation.load(tx.connection)?;
    rows.into_iter().map(AccountRow::into_account).collect()
}

/// Adds a one-time invitation for an account.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert_invitation(
    tx: &mut WriteTx<'_>,
    tag: &[u8],
    id: AccountId,
    expires_on: NaiveDate,
) -> Result<(), StoreError> {
    let values = (
        invitation::tag.eq(tag),
        invitation::account.eq(id.as_bytes().as_slice()),
        invitation::expires_on.eq(expires_on),
    );
    diesel::insert_into(invitation::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The account that an invitation or a link is for, if it has not ended.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_invited(tx: &mut ReadTx<'_>, tag: &[u8], now: NaiveDateTime) -> Result<Option<AccountId>, StoreError> {
    let live = invitation::table.find(tag).filter(invitation::expires_on.ge(now.date()));
    let id: Option<Vec<u8>> = live.select(invitation::account).first(tx.connection).optional()?;
    match id {
        Some(id) => convert::account_id(id).map(Some),
        None => return_links::find(tx, tag, now),
    }
}

/// Erases an invitation or a link: each works once.
///
/// # Errors
/// [`StoreError::Changed`] if it is gone already.
pub fn erase_invitation(tx: &mut WriteTx<'_>, tag: &[u8]) -> Result<(), StoreError> {
    if return_links::erase(tx, tag)? {
        return Ok(());
    }
    exactly_one(diesel::delete(invitation::table.find(tag)).execute(tx.connection)?)
}

/// Erases every invitation that is over on `today`.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_expired_invitations(tx: &mut WriteTx<'_>, today: NaiveDate) -> Result<(), StoreError> {
    diesel::delete(invitation::table.filter(invitation::expires_on.lt(today))).execute(tx.connection)?;
    Ok(())
}

/// Erases every invitation and every link of an account, so that a new one is the only one.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_invitations(tx: &mut WriteTx<'_>, id: AccountId) -> Result<(), StoreError> {
    let of_account = invitation::table.filter(invitation::account.eq(id.as_bytes().as_slice()));
    diesel::delete(of_account).execute(tx.connection)?;
    return_links::erase_for_account(tx, id)
}

/// Ends an account: password and key pair are gone, and what is left of its contact is the name. `mail_tag` is one that no
/// address has, so that the address is free again.
///
/// # Errors
/// [`StoreError::Changed`] if it has ended already.
pub fn update_ended(
    tx: &mut WriteTx<'_>,
    id: AccountId,
    (mail_tag, contact): (&[u8], &[u8]),
    day: NaiveDate,
) -> Result<(), StoreError> {
    let live = account::table.find(id.as_bytes().as_slice()).filter(account::ended_on.is_null());
    let nothing = None::<Vec<u8>>;
    let changes = (
        account::mail_tag.eq(mail_tag),
        account::contact.eq(contact),
        account::administrator.eq(false),
        account::password.eq(&nothing),
        account::public_key.eq(&nothing),
        account::private_key.eq(&nothing),
        account::ended_on.eq(Some(day)),
    );
    exactly_one(diesel::update(live).set(changes).execute(tx.connection)?)
}
