//! Browsers that are known: somebody has signed in there with both factors. They have a budget of failures of their own,
//! so that a stranger's failures do not keep the owner out (SECURITY 5).

use chrono::TimeDelta;

use crate::actions::service::Service;
use crate::domain::ids::AccountId;
use crate::store::{StoreError, known_devices};
use crate::vault::staff::{DeviceTag, DeviceToken};

use super::organisations::find_account;

/// How many days a browser stays known.
pub const KNOWN_FOR: TimeDelta = TimeDelta::days(90);

/// The tag of a browser, if somebody of this organisation with this mail address has signed in there.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_known_device(
    service: &Service,
    (organisation, mail): (&str, &str),
    token: &DeviceToken,
) -> Result<Option<DeviceTag>, StoreError> {
    let tag = service.vault.device_tag(token);
    let oldest = service.today() - KNOWN_FOR;
    service.store.read(|tx| {
        let Some(account) = find_account(service, tx, organisation, mail)? else { return Ok(None) };
        Ok(known_devices::is_known(tx, tag.as_bytes(), account.id, oldest)?.then_some(tag))
    })
}

/// The tag of a browser, if this account has signed in there.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn known_device_of(
    service: &Service,
    account: AccountId,
    token: &DeviceToken,
) -> Result<Option<DeviceTag>, StoreError> {
    let (tag, oldest) = (service.vault.device_tag(token), service.today() - KNOWN_FOR);
    let is_known = service.store.read(|tx| known_devices::is_known(tx, tag.as_bytes(), account, oldest))?;
    Ok(is_known.then_some(tag))
}

/// Makes a browser known, under a new token; the one it had is forgotten.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn remember_device(
    service: &Service,
    account: AccountId,
    before: Option<&DeviceToken>,
) -> Result<DeviceToken, StoreError> {
    let token = service.vault.new_device_token();
    let (tag, before) = (service.vault.device_tag(&token), before.map(|token| service.vault.device_tag(token)));
    let today = service.today();
    service.store.write(move |tx| {
        if let Some(before) = before {
            known_devices::erase(tx, before.as_bytes())?;
        }
        known_devices::insert(tx, tag.as_bytes(), account, today)
    })?;
    Ok(token)
}

/// Forgets every browser in which nobody has signed in for 90 days: the daily job's part.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn forget_old_devices(service: &Service) -> Result<(), StoreError> {
    let oldest = service.today() - KNOWN_FOR;
    service.store.write(move |tx| known_devices::erase_older(tx, oldest))
}
