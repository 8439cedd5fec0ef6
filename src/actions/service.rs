//! What every action works with: the store, the vault, time and chance, and the consultations as last parsed.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, NaiveDate, Utc};

use crate::clock::Clock;
use crate::domain::consultation::{AnyConsultation, Definition, State};
use crate::domain::folder;
use crate::domain::ids::{ConsultationId, Slug};
use crate::randomness::Randomness;
use crate::store::consultations::{self, StoredConsultation};
use crate::store::{ReadTx, Store, StoreError};
use crate::vault::Vault;

/// The service as actions see it. Shared by all requests.
pub struct Service {
    /// The database.
    pub store: Store,
    /// The keys.
    pub vault: Vault,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub randomness: Arc<dyn Randomness>,
    definitions: RwLock<HashMap<ConsultationId, ([u8; 32], Definition)>>,
}

/// A consultation as it stands in the database right now.
#[derive(Debug)]
pub struct Found {
    /// The row.
    pub stored: StoredConsultation,
    /// The consultation in its state.
    pub consultation: AnyConsultation,
}

impl Found {
    /// The definition.
    #[must_use]
    pub const fn definition(&self) -> &Definition {
        self.consultation.definition()
    }

    /// The state.
    #[must_use]
    pub const fn state(&self) -> State {
        self.consultation.state()
    }
}

impl Service {
    /// A service over these parts.
    #[must_use]
    pub fn new(store: Store, vault: Vault, clock: Arc<dyn Clock>, randomness: Arc<dyn Randomness>) -> Self {
        Self { store, vault, clock, randomness, definitions: RwLock::default() }
    }

    /// The present moment, UTC.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The present day, UTC.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// The consultation at this address, in its present state.
    ///
    /// # Errors
    /// [`StoreError`] if the database fails or holds what this version cannot read.
    pub fn find_by_slug(&self, tx: &mut ReadTx<'_>, slug: &Slug) -> Result<Option<Found>, StoreError> {
        consultations::find_by_slug(tx, slug)?.map(|stored| self.found(tx, stored)).transpose()
    }

    /// The consultation with this id, in its present state.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is none.
    pub fn get(&self, tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<Found, StoreError> {
        let stored = consultations::get(tx, id)?;
        self.found(tx, stored)
    }

    /// Every consultation in its present state, ordered by slug.
    ///
    /// # Errors
    /// [`StoreError`] if the database fails.
    pub fn list(&self, tx: &mut ReadTx<'_>) -> Result<Vec<Found>, StoreError> {
        consultations::list(tx)?.into_iter().map(|stored| self.found(tx, stored)).collect()
    }

    fn found(&self, tx: &mut ReadTx<'_>, stored: StoredConsultation) -> Result<Found, StoreError> {
        let definition = self.definition(tx, &stored)?;
        let state = stored.state.parse().map_err(|_| StoreError::Malformed("an unknown state"))?;
        Ok(Found { consultation: AnyConsultation::restore(stored.id, definition, state), stored })
    }

    /// The definition behind a row, parsed again only when its folder has changed.
    fn definition(&self, tx: &mut ReadTx<'_>, stored: &StoredConsultation) -> Result<Definition, StoreError> {
        let parsed = self.definitions.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((sha256, definition)) = parsed.get(&stored.id)
            && *sha256 == stored.folder_sha256
        {
            return Ok(definition.clone());
        }
        drop(parsed);
        let text = consultations::get_folder(tx, stored.id)?;
        let files: BTreeMap<String, String> =
            serde_json::from_str(&text).map_err(|_| StoreError::Malformed("a consultation folder"))?;
        let checked = folder::check(&files).map_err(|_| StoreError::Malformed("a consultation folder"))?;
        let mut parsed = self.definitions.write().unwrap_or_else(PoisonError::into_inner);
        parsed.insert(stored.id, (stored.folder_sha256, checked.definition.clone()));
        Ok(checked.definition)
    }
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Service")
    }
}
