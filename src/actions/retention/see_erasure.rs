//! What is erased when, what was erased, and what is held: for the people who answer for it (RET-2, RET-7).

use chrono::NaiveDate;

use crate::actions::key_kits::places::{Copies, count_copies};
use crate::actions::service::Service;
use crate::domain::permission::{Granted, SeeErasure};
use crate::store::StoreError;
use crate::store::erasures::{self, StoredReport};
use crate::store::key_kits::{self, StoredKit};
use crate::vault::keys::KeyName;

use super::decide::{DecideError, Decision, is_open};
use super::facts::{Facts, facts};
use super::signatures::Agreed;

/// Everything there is to see.
#[derive(Debug, Clone)]
pub struct Erasure {
    /// The schedule and the decisions.
    pub facts: Facts,
    /// What was erased, newest first.
    pub reports: Vec<StoredReport>,
    /// The day on which everything was erased.
    pub purged_on: Option<NaiveDate>,
    /// Whether the consultation's key is here.
    pub has_key: bool,
    /// Its copies on every machine that was ever heard of (D14).
    pub copies: Copies,
    /// Every print of its key kit.
    pub kits: Vec<StoredKit>,
    /// What may be decided now, and how far two people are with it.
    pub open: Vec<(Decision, Agreed)>,
}

impl Erasure {
    /// Whether the key is destroyed everywhere: on every machine, and on paper as two custodians attested (RET-4).
    #[must_use]
    pub const fn is_key_destroyed(&self) -> bool {
        !self.has_key && self.copies.held == 0 && self.facts.decisions.kit_destroyed.on().is_some()
    }
}

/// Reads it.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn see_erasure(service: &Service, granted: &Granted<SeeErasure>) -> Result<Erasure, StoreError> {
    let id = granted.consultation();
    service.store.read(|tx| {
        let found = service.get(tx, id)?;
        let facts = facts(service, tx, &found)?;
        let mut open = Vec::new();
        for decision in Decision::ALL {
            match is_open(tx, id, decision, &facts.decisions) {
                Ok(()) => open.push((decision, facts.decisions.of(id, decision.act()).0)),
                Err(DecideError::Store(error)) => return Err(error),
                Err(_) => {}
            }
        }
        Ok(Erasure {
            facts,
            reports: erasures::list_reports(tx, id)?,
            purged_on: erasures::find_purge(tx, id)?,
            copies: count_copies(tx, id)?,
            kits: key_kits::list(tx, Some(id))?,
            open,
            has_key: service.vault.directory().has(KeyName::Consultation(id)),
        })
    })
}

/// One consultation as the command line tells it.
#[derive(Debug, Clone)]
pub struct DueSoon {
    /// Its four characters.
    pub slug: crate::domain::ids::Slug,
    /// The schedule and the decisions.
    pub facts: Facts,
    /// Whether everything is erased.
    pub purged_on: Option<NaiveDate>,
}

/// Every consultation with its schedule: for whoever holds database and keys anyway.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_schedules(service: &Service) -> Result<Vec<DueSoon>, StoreError> {
    service.store.read(|tx| {
        let listed = service.list(tx)?;
        let told = listed.into_iter().map(|found| {
            let purged_on = erasures::find_purge(tx, found.stored.id)?;
            Ok(DueSoon { slug: found.stored.slug.clone(), facts: facts(service, tx, &found)?, purged_on })
        });
        told.collect()
    })
}
