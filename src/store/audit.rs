//! The audit log (ACC-7): entries are added, and once their time is over erased. There is no door that changes one.

use diesel::prelude::*;

use crate::domain::audit::{ChainHash, Entry, Erased, Event, Hour, Link, RoleOf, Via, Words};
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::role::Role;

use super::convert;
use super::error::{StoreError, exactly_one};
use super::schema::{audit_entry, audit_head};
use super::transaction::{ReadTx, WriteTx};

/// The one row that holds the end of the chain.
const HEAD: i64 = 1;

/// The kind of a refusal.
const REFUSED: &str = "refused";
/// The kinds that nobody in particular leaves and that are about one account.
const ABOUT_ONE: [&str; 2] = ["first-account-made", "invited-again"];

/// An entry before it has its number.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// The hour.
    pub hour: Hour,
    /// Which way it came in.
    pub via: Via,
    /// By whom.
    pub account: Option<AccountId>,
    /// In which role.
    pub role: Option<Role>,
    /// Where.
    pub consultation: Option<ConsultationId>,
    /// What.
    pub event: Event,
}

/// A row, and what it says if it can be read.
#[derive(Debug, Clone)]
pub struct StoredLink {
    /// Its number.
    pub number: u64,
    /// The entry; none if a column holds what this version does not write.
    pub link: Option<Link>,
}

/// What the log of one consultation takes in (ACC-5): its own entries; those of no consultation, by people of its
/// organisation, or by nobody and about nobody of another; and that such people were refused elsewhere.
#[derive(Debug, Clone)]
pub struct Reach {
    /// The consultation.
    pub consultation: ConsultationId,
    /// Every consultation of its organisation.
    pub own: Vec<ConsultationId>,
    /// Everyone of its organisation.
    pub accounts: Vec<AccountId>,
}

/// What is looked for. Everything that is `None` is left out.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Whose log it is; all of it if there is none.
    pub of: Option<Reach>,
    /// The word of a kind.
    pub kind: Option<&'static str>,
    /// By whom.
    pub account: Option<AccountId>,
    /// From this hour on.
    pub from: Option<Hour>,
    /// Before this hour.
    pub until: Option<Hour>,
    /// Before this number.
    pub before: Option<u64>,
}

type Row = (i64, i64, String, Option<Vec<u8>>, Option<String>, Option<Vec<u8>>, String, Option<String>, Vec<u8>);

fn number(stored: u64) -> Result<i64, StoreError> {
    i64::try_from(stored).map_err(|_| StoreError::Malformed("a number out of range"))
}

fn read(row: Row) -> Result<StoredLink, StoreError> {
    let (stored, hour, via, account, role, consultation, kind, about, hash) = row;
    let number = convert::number(stored)?;
    // A column that was tampered with makes the entry unreadable; it is no fault of the database.
    let account = account.map(convert::account_id).transpose().map(|id| id.map(|id| id.to_string()));
    let consultation = consultation.map(convert::consultation_id).transpose().map(|id| id.map(|id| id.to_string()));
    let (Ok(account), Ok(consultation), Ok(hash)) = (account, consultation, convert::bytes(hash)) else {
        return Ok(StoredLink { number, link: None });
    };
    let hour = Hour::from_count(hour).to_string();
    let words = Words { about, account, consultation, hash: None, hour, kind, number, role, via };
    let entry = Entry::from_words(&words).ok();
    let link = entry.map(|entry| Link { entry, hash: ChainHash::from_bytes(hash) });
    Ok(StoredLink { number, link })
}

/// Adds an entry at the end. It stands last in its transaction: from here until the commit nobody else adds one.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn append(tx: &mut WriteTx<'_>, new: NewEntry) -> Result<Link, StoreError> {
    let head = audit_head::table.find(HEAD);
    // This takes the row, so that two instances cannot both write behind the same entry.
    let taken = diesel::update(head).set(audit_head::number.eq(audit_head::number + 1)).execute(tx.connection)?;
    exactly_one(taken)?;
    let columns = (audit_head::number, audit_head::hash);
    let (stored, previous): (i64, Vec<u8>) = head.select(columns).get_result(tx.connection)?;
    let previous = ChainHash::from_bytes(convert::bytes(previous)?);
    let NewEntry { hour, via, account, role, consultation, event } = new;
    let entry = Entry { number: convert::number(stored)?, hour, via, account, role, consultation, event };
    let link = Link::after(&previous, entry);
    let entry = &link.entry;
    let values = (
        audit_entry::number.eq(stored),
        audit_entry::hour.eq(entry.hour.count()),
        audit_entry::via.eq(entry.via.word()),
        audit_entry::account.eq(entry.account.as_ref().map(|id| id.as_bytes().as_slice())),
        audit_entry::role.eq(entry.role.map(Role::word)),
        audit_entry::consultation.eq(entry.consultation.as_ref().map(|id| id.as_bytes().as_slice())),
        audit_entry::kind.eq(entry.event.kind()),
        audit_entry::about.eq(entry.event.about()),
        audit_entry::hash.eq(link.hash.as_bytes().as_slice()),
    );
    diesel::insert_into(audit_entry::table).values(values).execute(tx.connection)?;
    let hash = audit_head::hash.eq(link.hash.as_bytes().as_slice());
    exactly_one(diesel::update(head).set(hash).execute(tx.connection)?)?;
    Ok(link)
}

/// The end of the chain as it was noted with the last entry: its number and its hash.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn get_head(tx: &mut ReadTx<'_>) -> Result<(u64, ChainHash), StoreError> {
    let columns = (audit_head::number, audit_head::hash);
    let (stored, hash): (i64, Vec<u8>) = audit_head::table.find(HEAD).select(columns).get_result(tx.connection)?;
    Ok((convert::number(stored)?, ChainHash::from_bytes(convert::bytes(hash)?)))
}

/// Notes the end that a backup brought along, behind the entries it brought (RET-5). Only a log without entries of its own takes it.
///
/// # Errors
/// [`StoreError`] if the database fails; [`StoreError::Changed`] if this log has begun.
pub(super) fn put_head_back(tx: &mut WriteTx<'_>, last: u64, hash: ChainHash) -> Result<(), StoreError> {
    let unbegun = audit_head::table.find(HEAD).filter(audit_head::number.eq(0));
    let end = (audit_head::number.eq(number(last)?), audit_head::hash.eq(hash.as_bytes().as_slice()));
    exactly_one(diesel::update(unbegun).set(end).execute(tx.connection)?)
}

/// At most `limit` entries behind a number, in their order.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_after(tx: &mut ReadTx<'_>, after: u64, limit: i64) -> Result<Vec<StoredLink>, StoreError> {
    let rows = audit_entry::table.filter(audit_entry::number.gt(number(after)?)).order(audit_entry::number);
    let rows: Vec<Row> = rows.limit(limit).load(tx.connection)?;
    rows.into_iter().map(read).collect()
}

/// At most `limit` entries that fit the filter, newest first. One that cannot be read is named by its number.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_filtered(tx: &mut ReadTx<'_>, filter: &Filter, limit: i64) -> Result<Vec<StoredLink>, StoreError> {
    let mut rows = audit_entry::table.order(audit_entry::number.desc()).limit(limit).into_boxed();
    if let Some(Reach { consultation, own, accounts }) = &filter.of {
        let here = audit_entry::consultation.eq(Some(consultation.as_bytes().to_vec()));
        let theirs: Vec<Option<Vec<u8>>> = accounts.iter().map(|id| Some(id.as_bytes().to_vec())).collect();
        let own: Vec<Option<Vec<u8>>> = own.iter().map(|id| Some(id.as_bytes().to_vec())).collect();
        let named: Vec<Option<String>> = accounts.iter().map(|id| Some(id.to_string())).collect();
        let nowhere = audit_entry::consultation.is_null();
        let elsewhere = audit_entry::consultation.ne_all(own).and(audit_entry::kind.eq(REFUSED));
        let by_them =
            audit_entry::account.eq_any(theirs).assume_not_null().and(nowhere.or(elsewhere.assume_not_null()));
        let not_of_others = audit_entry::kind.ne_all(ABOUT_ONE).or(audit_entry::about.eq_any(named).assume_not_null());
        let by_nobody = audit_entry::account.is_null().and(nowhere).and(not_of_others);
        rows = rows.filter(here.assume_not_null().or(by_them).or(by_nobody));
    }
    if let Some(kind) = filter.kind {
        rows = rows.filter(audit_entry::kind.eq(kind));
    }
    if let Some(account) = &filter.account {
        rows = rows.filter(audit_entry::account.eq(Some(account.as_bytes().to_vec())));
    }
    if let Some(from) = filter.from {
        rows = rows.filter(audit_entry::hour.ge(from.count()));
    }
    if let Some(until) = filter.until {
        rows = rows.filter(audit_entry::hour.lt(until.count()));
    }
    if let Some(before) = filter.before {
        rows = rows.filter(audit_entry::number.lt(number(before)?));
    }
    let rows: Vec<Row> = rows.load(tx.connection)?;
    rows.into_iter().map(read).collect()
}

/// Every role that was taken away in a consultation, as far back as the log goes: whose, which, and in which hour.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_roles_taken(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<(RoleOf, Hour)>, StoreError> {
    let here = audit_entry::table.filter(audit_entry::consultation.eq(Some(consultation.as_bytes().to_vec())));
    let taken = here.filter(audit_entry::kind.eq("role-taken")).order(audit_entry::number);
    let rows: Vec<(Option<String>, i64)> = taken.select((audit_entry::about, audit_entry::hour)).load(tx.connection)?;
    let read = rows.into_iter().filter_map(|(about, hour)| Some((about?.parse().ok()?, Hour::from_count(hour))));
    Ok(read.collect())
}

/// How many entries of these kinds an hour has; by one account, if one is named.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn count_in_hour(
    tx: &mut ReadTx<'_>,
    hour: Hour,
    kind: &'static str,
    account: Option<AccountId>,
) -> Result<i64, StoreError> {
    let mut rows = audit_entry::table.into_boxed();
    rows = rows.filter(audit_entry::hour.eq(hour.count())).filter(audit_entry::kind.eq(kind));
    if let Some(account) = account {
        rows = rows.filter(audit_entry::account.eq(Some(account.as_bytes().to_vec())));
    }
    Ok(rows.count().get_result(tx.connection)?)
}

/// Whether there is an entry of this very event by this account here, from an hour on.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn has(tx: &mut ReadTx<'_>, new: &NewEntry, from: Hour) -> Result<bool, StoreError> {
    let since = audit_entry::table.filter(audit_entry::hour.ge(from.count()));
    let same = since.filter(audit_entry::kind.eq(new.event.kind()));
    let columns = (audit_entry::account, audit_entry::consultation, audit_entry::about);
    type Found = (Option<Vec<u8>>, Option<Vec<u8>>, Option<String>);
    let found: Vec<Found> = same.select(columns).load(tx.connection)?;
    let account = new.account.map(|id| id.as_bytes().to_vec());
    let consultation = new.consultation.map(|id| id.as_bytes().to_vec());
    let about = new.event.about();
    Ok(found.iter().any(|found| found.0 == account && found.1 == consultation && found.2 == about))
}

/// The newest note of an erasure.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_erased(tx: &mut ReadTx<'_>) -> Result<Option<Erased>, StoreError> {
    let kind = audit_entry::kind.eq("erased");
    let newest = audit_entry::table.filter(kind).order(audit_entry::number.desc()).select(audit_entry::about);
    let about: Option<Option<String>> = newest.first(tx.connection).optional()?;
    Ok(about.flatten().and_then(|about| about.parse().ok()))
}

/// The last entry of those before an hour, as a note of their erasure.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_last_before(tx: &mut ReadTx<'_>, hour: Hour) -> Result<Option<Erased>, StoreError> {
    // A clock that was moved back leaves earlier hours behind later ones: what is erased is one unbroken beginning.
    let kept = audit_entry::table.filter(audit_entry::hour.ge(hour.count())).order(audit_entry::number);
    let kept: Option<i64> = kept.select(audit_entry::number).first(tx.connection).optional()?;
    let old = audit_entry::table.filter(audit_entry::number.lt(kept.unwrap_or(i64::MAX)));
    let columns = (audit_entry::number, audit_entry::hash);
    let last: Option<(i64, Vec<u8>)> =
        old.order(audit_entry::number.desc()).select(columns).first(tx.connection).optional()?;
    let erased = |(stored, hash)| {
        Ok::<_, StoreError>(Erased {
            through: convert::number(stored)?,
            hash: ChainHash::from_bytes(convert::bytes(hash)?),
        })
    };
    last.map(erased).transpose()
}

/// Erases the entries up to a number; what follows on them stands in a note that was added before (DOMAIN 6). The database
/// itself refuses it for entries younger than 24 months.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_through(tx: &mut WriteTx<'_>, through: u64) -> Result<(), StoreError> {
    diesel::delete(audit_entry::table.filter(audit_entry::number.le(number(through)?))).execute(tx.connection)?;
    Ok(())
}
