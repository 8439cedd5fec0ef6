//! What every action works with: the store, the vault, time and chance, and the consultations as last parsed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::actions::accounts::attempts::Attempts;
use crate::clock::Clock;
use crate::domain::consultation::{AnyConsultation, Definition, State};
use crate::domain::daily_texts::DailyTexts;
use crate::domain::folder::{self, FolderFiles};
use crate::domain::ids::{ConsultationId, Slug};
use crate::domain::mixing::Countdown;
use crate::randomness::Randomness;
use crate::store::consultations::{self, StoredConsultation};
use crate::store::form_keys;
use crate::store::{ReadTx, Store, StoreError};
use crate::vault::staff::PasswordDesk;
use crate::vault::visit::{FormKeys, Journey, StoredFormKey, day_number};
use crate::vault::{Unopenable, Vault};

use super::bad_codes::BadCodes;
use super::epochs::replacements::Replacements;
use super::recording::Trail;
use super::releases::buildings::Buildings;

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
    /// How acts are written down (ACC-7).
    pub trail: Trail,
    /// What mail to staff says; `None` where no mail is sent.
    pub mailing: Option<Mailing>,
    /// How many texts one reader opens in a day (AGG-36).
    pub daily_texts: DailyTexts,
    /// Where passwords are stretched.
    pub passwords: PasswordDesk,
    /// Failures to sign in, in memory only.
    pub attempts: Attempts,
    /// Codes that opened nothing, in memory only.
    pub bad_codes: BadCodes,
    /// Keys that are being replaced on this instance.
    pub replacements: Replacements,
    /// Releases that are being built on this instance.
    pub buildings: Buildings,
    pub(super) mixing: Mutex<Countdown>,
    definitions: RwLock<HashMap<ConsultationId, ([u8; 32], Definition)>>,
    form_keys: RwLock<FormKeys>,
}

/// What mail to staff needs to know of the installation.
#[derive(Debug, Clone)]
pub struct Mailing {
    /// The address that staff reach it by, without a slash at the end.
    pub public_address: String,
}

/// Page state that could not be sealed or opened.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// It is not of this journey, was changed, or its day is over: all the same to whoever sent it.
    #[error("the page state does not open")]
    Unopenable,
    /// The daily job has not made today's key, or the state is larger than it can be.
    #[error("the page state cannot be sealed")]
    NotSealed,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Unopenable> for StateError {
    fn from(_: Unopenable) -> Self {
        Self::Unopenable
    }
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
        Self {
            store,
            vault,
            clock,
            randomness,
            trail: Trail::default(),
            mailing: None,
            daily_texts: DailyTexts::default(),
            passwords: PasswordDesk::default(),
            attempts: Attempts::default(),
            bad_codes: BadCodes::default(),
            replacements: Replacements::default(),
            buildings: Buildings::default(),
            mixing: Mutex::default(),
            definitions: RwLock::default(),
            form_keys: RwLock::default(),
        }
    }

    /// The same, with acts written down like this.
    #[must_use]
    pub fn with_trail(self, trail: Trail) -> Self {
        Self { trail, ..self }
    }

    /// The same service, which puts mail to staff into the outbox.
    #[must_use]
    pub fn with_mailing(self, mailing: Option<Mailing>) -> Self {
        Self { mailing, ..self }
    }

    /// The same service, in which a reader opens so many texts in a day.
    #[must_use]
    pub fn with_daily_texts(self, daily_texts: DailyTexts) -> Self {
        Self { daily_texts, ..self }
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
        let files =
            FolderFiles::from_stored(text.as_bytes()).map_err(|_| StoreError::Malformed("a consultation folder"))?;
        let checked = folder::check(&files).map_err(|_| StoreError::Malformed("a consultation folder"))?;
        let mut parsed = self.definitions.write().unwrap_or_else(PoisonError::into_inner);
        parsed.insert(stored.id, (stored.folder_sha256, checked.definition.clone()));
        Ok(checked.definition)
    }
}

impl Service {
    /// Seals page state under the key of the day on which its visit was issued (SECURITY B7).
    ///
    /// # Errors
    /// [`StateError::NotSealed`] if that day has no key.
    pub fn seal_state<T: Serialize>(
        &self,
        journey: Journey,
        issued: DateTime<Utc>,
        state: &T,
    ) -> Result<String, StateError> {
        let day = day_number(issued.date_naive());
        let keys = self.form_keys(day)?;
        let key = keys.of_day(day).ok_or(StateError::NotSealed)?;
        self.vault.seal_state(key, journey, state).map_err(|_| StateError::NotSealed)
    }

    /// Opens page state. Whether it has expired is for the caller to look at.
    ///
    /// # Errors
    /// [`StateError::Unopenable`] for anything but a state of this journey whose day's key is still there.
    pub fn open_state<T: DeserializeOwned>(&self, journey: Journey, sealed: &str) -> Result<T, StateError> {
        let today = day_number(self.today());
        let keys = self.form_keys(today)?;
        Ok(self.vault.open_state(&keys, journey, sealed)?)
    }

    /// The keys of today and of yesterday, read again when `day` is not among those in memory.
    fn form_keys(&self, day: u32) -> Result<FormKeys, StateError> {
        let held = self.form_keys.read().unwrap_or_else(PoisonError::into_inner).clone();
        if held.of_day(day).is_some() {
            return Ok(held);
        }
        let today = day_number(self.today());
        let stored = self.store.read(|tx| {
            let mut stored = Vec::new();
            for day in [today.saturating_sub(1), today] {
                stored.extend(form_keys::find(tx, day)?.map(|sealed| StoredFormKey { day, sealed }));
            }
            Ok::<_, StoreError>(stored)
        })?;
        let opened: FormKeys = stored.iter().filter_map(|key| self.vault.open_form_key(key).ok()).collect();
        *self.form_keys.write().unwrap_or_else(PoisonError::into_inner) = opened.clone();
        Ok(opened)
    }

    /// Forgets the keys in memory, after the daily job has erased one.
    pub fn forget_form_keys(&self) {
        *self.form_keys.write().unwrap_or_else(PoisonError::into_inner) = FormKeys::default();
    }
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Service")
    }
}
