//! The daily job's part for page state: keys for today and tomorrow, and the end of what is over, saved visits among it
//! (SECURITY B7).

use chrono::{TimeDelta, Timelike as _};

use crate::store::{StoreError, ended_visits, form_keys, saved_visits};
use crate::vault::visit::day_number;

use super::service::Service;

/// How long after its day a key is kept: as long as a visit can last.
const KEPT_HOURS: u32 = 3;

/// Makes what is missing of the keys of today and tomorrow, and erases the keys, the ended and the saved visits that are over.
/// May run as often as one likes and on several instances at once.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn make_form_keys(service: &Service) -> Result<(), StoreError> {
    let now = service.now();
    let today = now.date_naive();
    let sealing = |_| StoreError::Malformed("a form key could not be sealed");
    let today_key = service.vault.new_form_key(today).map_err(sealing)?;
    let tomorrow_key = service.vault.new_form_key(today + TimeDelta::days(1)).map_err(sealing)?;
    let first_kept = if now.hour() < KEPT_HOURS { day_number(today).saturating_sub(1) } else { day_number(today) };
    let hour = now.timestamp().div_euclid(3600);
    service.store.write(move |tx| {
        for key in [&today_key, &tomorrow_key] {
            form_keys::insert_if_absent(tx, key.day, &key.sealed)?;
        }
        form_keys::erase_before(tx, first_kept)?;
        ended_visits::erase_before(tx, hour)?;
        saved_visits::erase_over(tx, hour)
    })?;
    service.forget_form_keys();
    Ok(())
}
