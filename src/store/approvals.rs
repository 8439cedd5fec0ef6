//! Approvals: the one table behind every act that needs two people (D18).

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::{AccountId, ApprovalId, ConsultationId};
use crate::domain::role::Role;

use super::convert;
use super::error::StoreError;
use super::schema::approval;
use super::transaction::{ReadTx, WriteTx};

/// One approval by one person.
#[derive(Debug, Clone)]
pub struct StoredApproval {
    /// Its id.
    pub id: ApprovalId,
    /// Where.
    pub consultation: ConsultationId,
    /// What is approved: the word of the act.
    pub act: String,
    /// The hash of exactly what was approved.
    pub sha256: [u8; 32],
    /// In which role.
    pub role: Role,
    /// By whom.
    pub account: AccountId,
    /// On which day.
    pub given_on: NaiveDate,
}

/// Records an approval.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if this person approved this very thing before.
pub fn insert(tx: &mut WriteTx<'_>, new: &StoredApproval) -> Result<(), StoreError> {
    let values = (
        approval::id.eq(new.id.as_bytes().as_slice()),
        approval::consultation.eq(new.consultation.as_bytes().as_slice()),
        approval::act.eq(&new.act),
        approval::sha256.eq(new.sha256.as_slice()),
        approval::role.eq(new.role.word()),
        approval::account.eq(new.account.as_bytes().as_slice()),
        approval::given_on.eq(new.given_on),
    );
    diesel::insert_into(approval::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Every approval in one consultation, oldest day first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<StoredApproval>, StoreError> {
    type Row = (Vec<u8>, Vec<u8>, String, Vec<u8>, String, Vec<u8>, NaiveDate);
    let here = approval::table.filter(approval::consultation.eq(consultation.as_bytes().as_slice()));
    let rows: Vec<Row> = here.order(approval::given_on).load(tx.connection)?;
    rows.into_iter()
        .map(|(id, _, act, sha256, role, account, given_on)| {
            Ok(StoredApproval {
                id: convert::approval_id(id)?,
                consultation,
                act,
                sha256: convert::bytes(sha256)?,
                role: role.parse().map_err(|_| StoreError::Malformed("an unknown role"))?,
                account: convert::account_id(account)?,
                given_on,
            })
        })
        .collect()
}

/// Erases approvals of exactly this that were given before `day`: those that nobody joined in time.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_given_before(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    (act, sha256): (&str, &[u8; 32]),
    day: NaiveDate,
) -> Result<(), StoreError> {
    let here = approval::table.filter(approval::consultation.eq(consultation.as_bytes().as_slice()));
    let of_this = here.filter(approval::act.eq(act)).filter(approval::sha256.eq(sha256.as_slice()));
    diesel::delete(of_this.filter(approval::given_on.lt(day))).execute(tx.connection)?;
    Ok(())
}

/// Cancels every approval of one act (PAR-3: an edit after approval cancels it).
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_act(tx: &mut WriteTx<'_>, consultation: ConsultationId, act: &str) -> Result<(), StoreError> {
    let here = approval::table.filter(approval::consultation.eq(consultation.as_bytes().as_slice()));
    diesel::delete(here.filter(approval::act.eq(act))).execute(tx.connection)?;
    Ok(())
}
