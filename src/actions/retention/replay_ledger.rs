//! What the ledger says is gone, is gone (RET-5): replayed at every start, before anything is answered, so that a backup that was
//! put back gives back nothing that somebody took back or that was due.

use crate::actions::service::Service;
use crate::domain::ids::ConsultationId;
use crate::store::erasing::{self, Sheets, WordsRows};
use crate::store::{StoreError, WriteTx};
use crate::vault::{AnswerSheetId, ConsultationVault, Erased, Ledger, LedgerLine, Revision, WordsId};

use super::erase_due::of_files;

/// Rows that are looked at in one transaction at most.
const SLICE: i64 = 100;

/// Which database the ledger is told to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replay {
    /// The one that ran before. A change that was not committed has replaced nothing here.
    AtStart,
    /// One that comes from a backup: what a change replaced goes, too (B8).
    Restored,
}

/// Erases what the ledger holds, in every consultation.
///
/// # Errors
/// [`StoreError`] if the database fails, or a file of the ledger cannot be read or is damaged: nothing may be answered then.
pub fn replay_ledger(service: &Service, replay: Replay) -> Result<(), StoreError> {
    let ledger = service.vault.ledger().map_err(of_files)?;
    if ledger.is_empty() {
        return Ok(());
    }
    let listed = service.store.read(crate::store::consultations::list)?;
    for stored in listed {
        let told = Told { ledger: &ledger, vault: service.vault.for_consultation(stored.id).ok(), replay };
        sheets(service, stored.id, &told)?;
        words(service, stored.id, &told)?;
        complaints(service, stored.id, &told)?;
        quotes(service, stored.id, &told)?;
    }
    Ok(())
}

/// What the ledger says of one consultation. Without its key nothing of it opens, and only whole rows are looked for.
struct Told<'l> {
    ledger: &'l Ledger<'l>,
    vault: Option<ConsultationVault>,
    replay: Replay,
}

impl Told<'_> {
    fn of_part(&self, erased: Erased, revision: Revision) -> bool {
        let line = LedgerLine::part(erased, revision);
        self.ledger.holds(line) || (self.replay == Replay::Restored && self.ledger.holds(line.intended()))
    }

    fn about_sheet(&self, id: AnswerSheetId, wrap: Option<&[u8]>) -> Vec<OfSheet> {
        if self.ledger.holds(LedgerLine::row(Erased::AnswerSheet(id))) {
            return vec![OfSheet::Row];
        }
        let revision = self.vault.as_ref().zip(wrap).and_then(|(vault, wrap)| vault.revision_of_sheet(&id, wrap).ok());
        let Some(revision) = revision else { return Vec::new() };
        let parts = [(Erased::About(id), OfSheet::About), (Erased::KeepOfSheet(id), OfSheet::Keep)];
        parts.into_iter().filter(|(erased, _)| self.of_part(*erased, revision)).map(|(_, what)| what).collect()
    }

    fn about_words(&self, id: WordsId, wrap: Option<&[u8]>) -> Vec<OfWords> {
        if self.ledger.holds(LedgerLine::row(Erased::WordsRow(id))) {
            return vec![OfWords::Row];
        }
        let revision = self.vault.as_ref().zip(wrap).and_then(|(vault, wrap)| vault.revision_of_words(&id, wrap).ok());
        let Some(revision) = revision else { return Vec::new() };
        let parts = [
            (Erased::Raw(id), OfWords::Raw),
            (Erased::Words(id), OfWords::Words),
            (Erased::QuotePanel(id), OfWords::QuotePanel),
            (Erased::KeepOfWords(id), OfWords::Keep),
        ];
        parts.into_iter().filter(|(erased, _)| self.of_part(*erased, revision)).map(|(_, what)| what).collect()
    }
}

/// What goes of an answer sheet.
#[derive(Debug, Clone, Copy)]
enum OfSheet {
    Row,
    About,
    Keep,
}

impl OfSheet {
    fn erase(self, tx: &mut WriteTx<'_>, id: &AnswerSheetId) -> Result<(), StoreError> {
        match self {
            Self::Row => erasing::erase_sheet(tx, id),
            Self::About => erasing::erase_about(tx, id),
            Self::Keep => erasing::end_keeping_sheet(tx, id),
        }
    }
}

/// What goes of a words row.
#[derive(Debug, Clone, Copy)]
enum OfWords {
    Row,
    Raw,
    Words,
    QuotePanel,
    Keep,
}

impl OfWords {
    fn erase(self, tx: &mut WriteTx<'_>, id: &WordsId) -> Result<(), StoreError> {
        match self {
            Self::Row => erasing::erase_words_row(tx, id),
            Self::Raw => erasing::erase_raw(tx, id),
            Self::Words => erasing::erase_words(tx, id),
            Self::QuotePanel => erasing::erase_head_and_reading(tx, id),
            Self::Keep => erasing::end_keeping_words(tx, id),
        }
    }
}

fn sheets(service: &Service, id: ConsultationId, told: &Told<'_>) -> Result<(), StoreError> {
    let mut after: Vec<u8> = Vec::new();
    loop {
        let rows = service.store.read(|tx| erasing::list_sheets(tx, (id, Sheets::All), &after, SLICE))?;
        let Some((last, _)) = rows.last() else { return Ok(()) };
        after = last.as_bytes().to_vec();
        let gone = rows
            .iter()
            .flat_map(|(row, wrap)| told.about_sheet(*row, wrap.as_deref()).into_iter().map(|what| (*row, what)));
        let gone: Vec<_> = gone.collect();
        if !gone.is_empty() {
            service.store.write(move |tx| gone.iter().try_for_each(|(row, what)| what.erase(tx, row)))?;
        }
    }
}

fn words(service: &Service, id: ConsultationId, told: &Told<'_>) -> Result<(), StoreError> {
    let mut after: Vec<u8> = Vec::new();
    loop {
        let rows = service.store.read(|tx| erasing::list_words(tx, (id, WordsRows::All), &after, SLICE))?;
        let Some((last, _)) = rows.last() else { return Ok(()) };
        after = last.as_bytes().to_vec();
        let gone = rows
            .iter()
            .flat_map(|(row, wrap)| told.about_words(*row, wrap.as_deref()).into_iter().map(|what| (*row, what)));
        let gone: Vec<_> = gone.collect();
        if !gone.is_empty() {
            service.store.write(move |tx| gone.iter().try_for_each(|(row, what)| what.erase(tx, row)))?;
        }
    }
}

fn complaints(service: &Service, id: ConsultationId, told: &Told<'_>) -> Result<(), StoreError> {
    let mut gone = service.store.read(|tx| erasing::list_complaints(tx, id))?;
    gone.retain(|one| told.ledger.holds(LedgerLine::row(Erased::Complaint(*one))));
    if gone.is_empty() {
        return Ok(());
    }
    service.store.write(move |tx| gone.iter().try_for_each(|one| crate::store::complaints::erase(tx, id, one)))
}

fn quotes(service: &Service, id: ConsultationId, told: &Told<'_>) -> Result<(), StoreError> {
    let mut gone = service.store.read(|tx| crate::store::quotes::list_ids(tx, id))?;
    gone.retain(|one| told.ledger.holds(LedgerLine::row(Erased::Item(*one))));
    if gone.is_empty() {
        return Ok(());
    }
    service.store.write(move |tx| crate::store::quotes::erase(tx, &gone))
}
