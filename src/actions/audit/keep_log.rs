//! What the days bring the log: who helped yesterday (ACC-8), the end of what is older than 24 months (DOMAIN 6), and the
//! second copy.

use chrono::{Months, TimeDelta};

use crate::actions::service::Service;
use crate::domain::audit::{By, Event, Hour};
use crate::domain::ids::ConsultationId;
use crate::store::{StoreError, assisting, audit};

/// How long entries are kept, in months (DOMAIN 6).
const KEPT: Months = Months::new(24);
/// How far back days of helping are looked for, should the service have rested.
const HELPING_LOOKED_FOR: TimeDelta = TimeDelta::days(31);

/// The daily job's part. May run as often as one likes and on several instances at once.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn keep_log(service: &Service) -> Result<(), StoreError> {
    note_who_helped(service, None)?;
    erase_old(service)?;
    service.copy_log();
    service.send_log();
    Ok(())
}

/// One entry for each assister and day that is over. It is written by the day's end and in the order of accounts, so that
/// nothing of it says when somebody was helped. In a consultation that `ends`, whose days are erased next, today is over too.
pub(in crate::actions) fn note_who_helped(service: &Service, ends: Option<ConsultationId>) -> Result<(), StoreError> {
    let today = service.today();
    let before = if ends.is_some() { today + TimeDelta::days(1) } else { today };
    let helped = service.store.read(|tx| assisting::list_who_helped(tx, today - HELPING_LOOKED_FOR, before))?;
    for (day, account, consultation) in helped.into_iter().filter(|(.., id)| ends.is_none_or(|ends| *id == ends)) {
        service.note_helped(account, consultation, day)?;
    }
    Ok(())
}

fn erase_old(service: &Service) -> Result<(), StoreError> {
    let Some(first_kept) = service.now().checked_sub_months(KEPT) else { return Ok(()) };
    let first_kept = Hour::of(first_kept);
    let Some(old) = service.store.read(|tx| audit::find_last_before(tx, first_kept))? else { return Ok(()) };
    // What goes has been copied, if there is a copy.
    service.copy_log();
    service.send_log();
    let note = service.entry(By::job(), Event::Erased(old));
    service.store.write(move |tx| {
        // Whoever erases second finds nothing left: the note before says so.
        if audit::find_last_before(tx, first_kept)?.is_some() {
            audit::append(tx, note)?;
            audit::erase_through(tx, old.through)?;
        }
        Ok(())
    })
}
