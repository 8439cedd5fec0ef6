//! What was erased, as it may be told (RET-2): a kind, a size band and a day; and which consultations are erased for good
//! (RET-4).

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::ConsultationId;
use crate::domain::retention::{Erasable, SizeBand};

use super::error::StoreError;
use super::schema::{erasure_report as report, purge};
use super::transaction::{ReadTx, WriteTx};

/// One report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredReport {
    /// What was erased.
    pub kind: Erasable,
    /// On which day.
    pub erased_on: NaiveDate,
    /// How much, as a band.
    pub band: SizeBand,
}

/// Writes a report unless this kind has one of this day already.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert_report_if_absent(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    new: StoredReport,
) -> Result<(), StoreError> {
    let added = tx.nested(|tx| {
        let values = (
            report::consultation.eq(consultation.as_bytes().as_slice()),
            report::kind.eq(new.kind.as_str()),
            report::erased_on.eq(new.erased_on),
            report::band.eq(new.band.as_str()),
        );
        diesel::insert_into(report::table).values(values).execute(tx.connection)?;
        Ok(())
    });
    match added {
        Err(StoreError::AlreadyExists) => Ok(()),
        other => other,
    }
}

/// Every report of one consultation, newest first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_reports(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<StoredReport>, StoreError> {
    let here = report::table.filter(report::consultation.eq(consultation.as_bytes().as_slice()));
    let columns = (report::kind, report::erased_on, report::band);
    let ordered = here.order((report::erased_on.desc(), report::kind)).select(columns);
    let rows: Vec<(String, NaiveDate, String)> = ordered.load(tx.connection)?;
    rows.into_iter()
        .map(|(kind, erased_on, band)| {
            let kind = Erasable::from_word(&kind).ok_or(StoreError::Malformed("a kind of erasure"))?;
            let band = SizeBand::from_word(&band).ok_or(StoreError::Malformed("a size band"))?;
            Ok(StoredReport { kind, erased_on, band })
        })
        .collect()
}

/// Notes that everything of a consultation is erased; noting it twice is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert_purge_if_absent(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    day: NaiveDate,
) -> Result<(), StoreError> {
    let added = tx.nested(|tx| {
        let values = (purge::consultation.eq(consultation.as_bytes().as_slice()), purge::purged_on.eq(day));
        diesel::insert_into(purge::table).values(values).execute(tx.connection)?;
        Ok(())
    });
    match added {
        Err(StoreError::AlreadyExists) => Ok(()),
        other => other,
    }
}

/// The day on which everything of a consultation was erased.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_purge(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Option<NaiveDate>, StoreError> {
    let found = purge::table.find(consultation.as_bytes().as_slice()).select(purge::purged_on);
    Ok(found.first(tx.connection).optional()?)
}
