//! Consultations: the folder as it was imported, the state, and the notices that were shown.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::consultation::ByWhom;
use crate::domain::ids::{ConsultationId, OrganisationId, Slug};

use super::convert;
use super::error::{StoreError, exactly_one};
use super::schema::{consultation, notice, transition};
use super::transaction::{ReadTx, WriteTx};

/// A consultation as stored, without its folder.
#[derive(Debug, Clone)]
pub struct StoredConsultation {
    /// Its id.
    pub id: ConsultationId,
    /// The four characters in its addresses.
    pub slug: Slug,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// The word of its state.
    pub state: String,
    /// Whether intake is paused (SAF-23).
    pub paused: bool,
    /// SHA-256 of the folder's canonical JSON: changes with every import.
    pub folder_sha256: [u8; 32],
    /// What the panel approves, as a hash (DESIGN 8).
    pub review_sha256: [u8; 32],
}

type Row = (Vec<u8>, String, Vec<u8>, String, bool, Vec<u8>, Vec<u8>);

const COLUMNS: (
    consultation::id,
    consultation::slug,
    consultation::organisation,
    consultation::state,
    consultation::paused,
    consultation::folder_sha256,
    consultation::review_sha256,
) = (
    consultation::id,
    consultation::slug,
    consultation::organisation,
    consultation::state,
    consultation::paused,
    consultation::folder_sha256,
    consultation::review_sha256,
);

fn from_row(row: Row) -> Result<StoredConsultation, StoreError> {
    let (id, slug, organisation, state, paused, folder_sha256, review_sha256) = row;
    Ok(StoredConsultation {
        id: convert::consultation_id(id)?,
        slug: Slug::new(slug).map_err(|_| StoreError::Malformed("a slug"))?,
        organisation: convert::organisation_id(organisation)?,
        state,
        paused,
        folder_sha256: convert::bytes(folder_sha256)?,
        review_sha256: convert::bytes(review_sha256)?,
    })
}

/// Adds a consultation.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if the slug is taken.
pub fn insert(tx: &mut WriteTx<'_>, new: &StoredConsultation, folder: &str) -> Result<(), StoreError> {
    let values = (
        consultation::id.eq(new.id.as_bytes().as_slice()),
        consultation::slug.eq(new.slug.as_str()),
        consultation::organisation.eq(new.organisation.as_bytes().as_slice()),
        consultation::state.eq(&new.state),
        consultation::paused.eq(new.paused),
        consultation::folder.eq(folder),
        consultation::folder_sha256.eq(new.folder_sha256.as_slice()),
        consultation::review_sha256.eq(new.review_sha256.as_slice()),
    );
    diesel::insert_into(consultation::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The consultation with this id.
///
/// # Errors
/// [`StoreError::NotFound`] if there is none.
pub fn get(tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<StoredConsultation, StoreError> {
    let row: Row = consultation::table.find(id.as_bytes().as_slice()).select(COLUMNS).first(tx.connection)?;
    from_row(row)
}

/// The consultation with this slug.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_by_slug(tx: &mut ReadTx<'_>, slug: &Slug) -> Result<Option<StoredConsultation>, StoreError> {
    let with_slug = consultation::table.filter(consultation::slug.eq(slug.as_str()));
    let row: Option<Row> = with_slug.select(COLUMNS).first(tx.connection).optional()?;
    row.map(from_row).transpose()
}

/// The folder of a consultation, as canonical JSON of file name to text.
///
/// # Errors
/// [`StoreError::NotFound`] if there is no such consultation.
pub fn get_folder(tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<String, StoreError> {
    let row = consultation::table.find(id.as_bytes().as_slice());
    Ok(row.select(consultation::folder).first(tx.connection)?)
}

/// Every consultation, ordered by slug.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list(tx: &mut ReadTx<'_>) -> Result<Vec<StoredConsultation>, StoreError> {
    let rows: Vec<Row> = consultation::table.order(consultation::slug).select(COLUMNS).load(tx.connection)?;
    rows.into_iter().map(from_row).collect()
}

/// Replaces the folder of a consultation that is still in `state`, and sets the state it is in afterwards.
///
/// # Errors
/// [`StoreError::Changed`] if the state is another by now.
pub fn update_folder(
    tx: &mut WriteTx<'_>,
    id: ConsultationId,
    from_state: &str,
    replacement: &StoredConsultation,
    folder: &str,
) -> Result<(), StoreError> {
    let row = consultation::table.find(id.as_bytes().as_slice()).filter(consultation::state.eq(from_state));
    let changes = (
        consultation::state.eq(&replacement.state),
        consultation::folder.eq(folder),
        consultation::folder_sha256.eq(replacement.folder_sha256.as_slice()),
        consultation::review_sha256.eq(replacement.review_sha256.as_slice()),
    );
    exactly_one(diesel::update(row).set(changes).execute(tx.connection)?)
}

/// Replaces the folder of a consultation, whatever its state, if it still is the one with the first hash. What the panel
/// approves must be the same in both.
///
/// # Errors
/// [`StoreError::Changed`] if the folder is another by now.
pub fn replace_folder(
    tx: &mut WriteTx<'_>,
    id: ConsultationId,
    (from, to): (&[u8; 32], &[u8; 32]),
    folder: &str,
) -> Result<(), StoreError> {
    let row = consultation::table.find(id.as_bytes().as_slice());
    let row = row.filter(consultation::folder_sha256.eq(from.as_slice()));
    let changes = (consultation::folder.eq(folder), consultation::folder_sha256.eq(to.as_slice()));
    exactly_one(diesel::update(row).set(changes).execute(tx.connection)?)
}

/// Moves a consultation from one state to the next and records who did it and on which day (PAR-2).
///
/// # Errors
/// [`StoreError::Changed`] if it was not in `from` any more.
pub fn update_state(
    tx: &mut WriteTx<'_>,
    id: ConsultationId,
    from: &str,
    to: &str,
    made: (ByWhom, NaiveDate),
) -> Result<(), StoreError> {
    let row = consultation::table.find(id.as_bytes().as_slice()).filter(consultation::state.eq(from));
    exactly_one(diesel::update(row).set(consultation::state.eq(to)).execute(tx.connection)?)?;
    insert_transition(tx, id, to, made)
}

/// Lets one transaction at a time go on from here for this consultation, so that what it then reads holds until it
/// commits. SQLite has one writer anyway.
///
/// # Errors
/// [`StoreError::Changed`] if there is no such consultation.
pub fn hold(tx: &mut WriteTx<'_>, id: ConsultationId) -> Result<(), StoreError> {
    let row = consultation::table.find(id.as_bytes().as_slice());
    exactly_one(diesel::update(row).set(consultation::paused.eq(consultation::paused)).execute(tx.connection)?)
}

/// Records that a consultation came into `state`.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert_transition(
    tx: &mut WriteTx<'_>,
    id: ConsultationId,
    state: &str,
    made: (ByWhom, NaiveDate),
) -> Result<(), StoreError> {
    let here = transition::table.filter(transition::consultation.eq(id.as_bytes().as_slice()));
    let position: i64 = here.count().get_result(tx.connection)?;
    let values = (
        transition::consultation.eq(id.as_bytes().as_slice()),
        transition::position.eq(position),
        transition::state.eq(state),
        transition::role.eq(made.0.as_str()),
        transition::made_on.eq(made.1),
    );
    diesel::insert_into(transition::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The states a consultation came through: state, who made the change, day, oldest first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_transitions(
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
) -> Result<Vec<(String, String, NaiveDate)>, StoreError> {
    let here = transition::table.filter(transition::consultation.eq(id.as_bytes().as_slice()));
    let columns = (transition::state, transition::role, transition::made_on);
    Ok(here.order(transition::position).select(columns).load(tx.connection)?)
}

/// Pauses or resumes intake.
///
/// # Errors
/// [`StoreError::Changed`] if the consultation is gone.
pub fn update_paused(tx: &mut WriteTx<'_>, id: ConsultationId, paused: bool) -> Result<(), StoreError> {
    let row = consultation::table.find(id.as_bytes().as_slice());
    exactly_one(diesel::update(row).set(consultation::paused.eq(paused)).execute(tx.connection)?)
}

/// One notice as it was shown, archived under its hash (CON-7).
pub struct StoredNotice {
    /// The version, from 1.
    pub version: u32,
    /// BCP 47 tag.
    pub language: String,
    /// SHA-256 of `text`.
    pub sha256: [u8; 32],
    /// Canonical JSON.
    pub text: String,
}

/// Archives a notice.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if this version is archived in this language: it never changes again.
pub fn insert_notice(tx: &mut WriteTx<'_>, id: ConsultationId, new: &StoredNotice) -> Result<(), StoreError> {
    let values = (
        notice::consultation.eq(id.as_bytes().as_slice()),
        notice::version.eq(i64::from(new.version)),
        notice::language.eq(&new.language),
        notice::sha256.eq(new.sha256.as_slice()),
        notice::text.eq(&new.text),
    );
    diesel::insert_into(notice::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The archived notice of one version and language.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_notice(
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
    version: u32,
    language: &str,
) -> Result<Option<StoredNotice>, StoreError> {
    let key = (id.as_bytes().as_slice(), i64::from(version), language);
    let row: Option<(Vec<u8>, String)> =
        notice::table.find(key).select((notice::sha256, notice::text)).first(tx.connection).optional()?;
    row.map(|(sha256, text)| {
        Ok(StoredNotice { version, language: language.to_owned(), sha256: convert::bytes(sha256)?, text })
    })
    .transpose()
}
