//! The daily erasing (CON-22, RET-2): what is due goes on its day, without anybody's sign-in. Each slice stands in the ledger,
//! on disk, before the transaction that erases it commits (D14).

use crate::actions::acts::move_on;
use crate::actions::audit::keep_log::note_who_helped;
use crate::actions::mix_rows::mix_now;
use crate::actions::service::{Found, Service};
use crate::domain::audit::{By, Event};
use crate::domain::consultation::{AnyConsultation, ByWhom, State};
use crate::domain::ids::ConsultationId;
use crate::domain::retention::{Erasable, SizeBand};
use crate::store::erasing::{Sheets, WordsRows};
use crate::store::erasures::StoredReport;
use crate::store::{ReadTx, StoreError, WriteTx, accounts, consultations, erasing, erasures, lifetimes, return_links};
use crate::vault::keys::{KeyDirError, KeyName};
use crate::vault::{AnswerSheetId, ConsultationVault, Erased, LedgerLine, WordsId};

use super::facts::facts;

/// Rows that are erased in one transaction at most (D11).
const SLICE: i64 = 100;

/// A failure of the files of keys and ledger, as one of storage: nothing was erased then.
pub(in crate::actions) fn of_files(error: KeyDirError) -> StoreError {
    StoreError::Unavailable(Box::new(error))
}

/// Erases everything that is due, of every consultation, and swaps the ledger's files when their time is over. May run as often
/// as one likes and on several instances at once. What fails for one consultation keeps no other from being erased.
///
/// # Errors
/// The first [`StoreError`] there was.
pub fn erase_due(service: &Service) -> Result<(), StoreError> {
    let (today, now) = (service.today(), service.now().naive_utc());
    service.vault.turn_ledger(today).map_err(of_files)?;
    service.store.write(move |tx| {
        accounts::erase_expired_invitations(tx, today)?;
        return_links::erase_ended(tx, now)
    })?;
    let listed = service.store.read(|tx| service.list(tx))?;
    let mut first = Ok(());
    for found in listed {
        let erased = erase_of(service, found);
        first = first.and(erased);
    }
    first
}

/// The same because somebody asked for it on the command line, which stands in the log (ACC-7); what was erased leaves the journal.
///
/// # Errors
/// As [`erase_due`].
pub fn erase_by_hand(service: &Service) -> Result<(), StoreError> {
    service.note(By::default(), Event::ErasingRun)?;
    erase_due(service)?;
    service.store.settle()?;
    if service.store.is_unmixed() {
        mix_now(service);
    }
    Ok(())
}

fn erase_of(service: &Service, found: Found) -> Result<(), StoreError> {
    let id = found.stored.id;
    let (purged, facts) = service.store.read(|tx| {
        let purged = erasures::find_purge(tx, id)?;
        Ok::<_, StoreError>((purged, facts(service, tx, &found)?))
    })?;
    if purged.is_some() {
        erase_left_over(service, id)?;
        return destroy_key(service, id);
    }
    // Where its key was destroyed everything was erased before: a backup from before that day was put back (RET-5).
    let was_purged = service.vault.directory().is_gone(id);
    if !was_purged && (!facts.applies || facts.is_held()) {
        return Ok(());
    }
    for kind in Erasable::ALL.into_iter().filter(|kind| was_purged || facts.schedule.is_due(*kind, service.today())) {
        erase(service, id, kind)?;
        if kind == Erasable::Everything {
            purge(service, found)?;
            break;
        }
    }
    Ok(())
}

/// Erases one kind, in slices.
fn erase(service: &Service, id: ConsultationId, kind: Erasable) -> Result<(), StoreError> {
    match kind {
        Erasable::RawWords => words(service, id, kind, WordsRows::WithRaw),
        Erasable::AboutYou => sheets(service, id, kind, Sheets::WithAbout),
        Erasable::NotKept => {
            sheets(service, id, kind, Sheets::NotKept)?;
            words(service, id, kind, WordsRows::NotKept)
        }
        Erasable::Cards => cards(service, id),
        Erasable::Everything => {
            sheets(service, id, kind, Sheets::All)?;
            words(service, id, kind, WordsRows::All)
        }
    }
}

/// The consultation's key, for the ledger's lines of segments. Where it is not here nothing opens, and no line is needed.
fn vault_of(service: &Service, id: ConsultationId) -> Result<Option<ConsultationVault>, StoreError> {
    match service.vault.for_consultation(id) {
        Ok(vault) => Ok(Some(vault)),
        Err(KeyDirError::Missing { .. }) => Ok(None),
        Err(error) => Err(of_files(error)),
    }
}

fn sheets(service: &Service, id: ConsultationId, kind: Erasable, which: Sheets) -> Result<(), StoreError> {
    let vault = vault_of(service, id)?;
    let line = |row: &(AnswerSheetId, Option<Vec<u8>>)| match which {
        Sheets::WithAbout => {
            let revision = vault.as_ref()?.revision_of_sheet(&row.0, row.1.as_deref()?).ok()?;
            Some(LedgerLine::part(Erased::About(row.0), revision))
        }
        Sheets::NotKept | Sheets::All => Some(LedgerLine::row(Erased::AnswerSheet(row.0))),
    };
    loop {
        let rows = service.store.read(|tx| erasing::list_sheets(tx, (id, which), &[], SLICE))?;
        if rows.is_empty() {
            return Ok(());
        }
        let lines: Vec<_> = rows.iter().filter_map(line).collect();
        service.vault.remember(&lines, service.today()).map_err(of_files)?;
        let report = Report::of(service, id, kind);
        service.store.write(move |tx| {
            report.write(tx, |tx| erasing::count_sheets(tx, id, which))?;
            rows.iter().try_for_each(|(row, _)| match which {
                Sheets::WithAbout => erasing::erase_about(tx, row),
                Sheets::NotKept | Sheets::All => erasing::erase_sheet(tx, row),
            })
        })?;
    }
}

fn words(service: &Service, id: ConsultationId, kind: Erasable, which: WordsRows) -> Result<(), StoreError> {
    let vault = vault_of(service, id)?;
    let line = |row: &(WordsId, Option<Vec<u8>>)| match which {
        WordsRows::WithRaw => {
            let revision = vault.as_ref()?.revision_of_words(&row.0, row.1.as_deref()?).ok()?;
            Some(LedgerLine::part(Erased::Raw(row.0), revision))
        }
        WordsRows::NotKept | WordsRows::All => Some(LedgerLine::row(Erased::WordsRow(row.0))),
    };
    loop {
        let rows = service.store.read(|tx| erasing::list_words(tx, (id, which), &[], SLICE))?;
        if rows.is_empty() {
            return Ok(());
        }
        let lines: Vec<_> = rows.iter().filter_map(line).collect();
        service.vault.remember(&lines, service.today()).map_err(of_files)?;
        let report = Report::of(service, id, kind);
        service.store.write(move |tx| {
            report.write(tx, |tx| erasing::count_words(tx, id, which))?;
            rows.iter().try_for_each(|(row, _)| match which {
                WordsRows::WithRaw => erasing::erase_raw(tx, row),
                WordsRows::NotKept | WordsRows::All => erasing::erase_words_row(tx, row),
            })
        })?;
    }
}

/// Cards go with what was noted while they were used. The report counts cards alone.
fn cards(service: &Service, id: ConsultationId) -> Result<(), StoreError> {
    if !service.store.read(|tx| lifetimes::holds_any(tx, id, Erasable::Cards))? {
        return Ok(());
    }
    // Of today too, should it be erased on the day it closed: afterwards nobody knows who helped (ACC-8).
    note_who_helped(service, Some(id))?;
    let report = Report::of(service, id, Erasable::Cards);
    service.store.write(move |tx| {
        report.write(tx, |tx| erasing::count_cards(tx, id))?;
        lifetimes::erase(tx, id, Erasable::Cards)
    })
}

/// What an earlier version of the program left behind of a consultation that has ended.
fn erase_left_over(service: &Service, id: ConsultationId) -> Result<(), StoreError> {
    const WHOLE: [Erasable; 2] = [Erasable::Cards, Erasable::Everything];
    for kind in WHOLE {
        if service.store.read(|tx| lifetimes::holds_any(tx, id, kind))? {
            service.store.write(move |tx| lifetimes::erase(tx, id, kind))?;
        }
    }
    Ok(())
}

/// The report of one kind on one day: with the first slice that is erased, about everything that was there then. The second of
/// two instances finds either nothing left or the report written.
#[derive(Clone, Copy)]
struct Report {
    id: ConsultationId,
    kind: Erasable,
    erased_on: chrono::NaiveDate,
}

impl Report {
    fn of(service: &Service, id: ConsultationId, kind: Erasable) -> Self {
        Self { id, kind, erased_on: service.today() }
    }

    fn write(
        self,
        tx: &mut WriteTx<'_>,
        count: impl FnOnce(&mut ReadTx<'_>) -> Result<u64, StoreError>,
    ) -> Result<(), StoreError> {
        consultations::hold(tx, self.id)?;
        match count(tx)? {
            0 => Ok(()),
            number => {
                let report = StoredReport { kind: self.kind, erased_on: self.erased_on, band: SizeBand::of(number) };
                erasures::insert_report_if_absent(tx, self.id, report)
            }
        }
    }
}

/// Ends a consultation: whatever else there is of the schedule is erased, the grants with it, and then the key (RET-4). What was
/// published stays.
fn purge(service: &Service, found: Found) -> Result<(), StoreError> {
    let (id, today) = (found.stored.id, service.today());
    let complaints = service.store.read(|tx| erasing::list_complaints(tx, id))?;
    let lines: Vec<_> = complaints.into_iter().map(|id| LedgerLine::row(Erased::Complaint(id))).collect();
    service.vault.remember(&lines, today).map_err(of_files)?;
    let archived = match found.consultation {
        AnyConsultation::Answered(answered) => Some(answered.archive()),
        _ => None,
    };
    service.act(By::job().at(id), Event::Purged, move |tx| {
        consultations::hold(tx, id)?;
        let left =
            erasing::count_sheets(tx, id, Sheets::All)?.saturating_add(erasing::count_words(tx, id, WordsRows::All)?);
        if left > 0 {
            return Err(StoreError::Changed);
        }
        lifetimes::erase(tx, id, Erasable::Cards)?;
        lifetimes::erase(tx, id, Erasable::Everything)?;
        if let Some(archived) = &archived {
            move_on(tx, State::Answered, archived, ByWhom::DailyJob, today)?;
        }
        erasures::insert_purge_if_absent(tx, id, today)
    })?;
    // Before the key goes: what it opened is then nowhere any more. Where mixing fails, it is tried again.
    mix_now(service);
    destroy_key(service, id)
}

/// Destroys this instance's copy of a key; the others see in the database that they have to (D14).
fn destroy_key(service: &Service, id: ConsultationId) -> Result<(), StoreError> {
    if !service.vault.directory().has(KeyName::Consultation(id)) {
        // It never was here; should a copy turn up, it stays destroyed (D14).
        return service.vault.directory().mark_gone(id).map_err(of_files);
    }
    match service.vault.destroy_consultation(id) {
        // Only afterwards: a key that could not be destroyed is tried again every minute, and must not be called gone.
        Ok(()) => service.note(By::job().at(id), Event::KeyDestroyed),
        Err(KeyDirError::Missing { .. }) => Ok(()),
        Err(error) => Err(of_files(error)),
    }
}
