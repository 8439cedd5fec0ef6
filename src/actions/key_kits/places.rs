//! Where copies of keys are (D14, RET-4): each instance says of its own key directory, once a day and whenever it changes, which
//! consultations' keys lie there. Destroying a key is complete when no place holds it any more.

use chrono::NaiveDate;

use crate::actions::service::Service;
use crate::domain::ids::{ConsultationId, Slug};
use crate::store::key_places::{self, StoredPlace};
use crate::store::{ReadTx, Store, StoreError, consultations, erasures};
use crate::vault::keys::{KeyDir, KeyDirError, KeyName};

/// How far a key is destroyed, over all places that were ever heard of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Copies {
    /// Places that hold it.
    pub held: usize,
    /// Places that held it and have destroyed it.
    pub destroyed: usize,
    /// The day on which one that holds it was heard of last, if that is longest ago.
    pub silent_since: Option<NaiveDate>,
}

impl Copies {
    fn of(places: &[StoredPlace]) -> Self {
        let held = || places.iter().filter(|place| place.held);
        Self {
            held: held().count(),
            destroyed: places.len().saturating_sub(held().count()),
            silent_since: held().map(|place| place.seen_on).min(),
        }
    }
}

/// Counts the copies of a consultation's key.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn count_copies(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Copies, StoreError> {
    Ok(Copies::of(&key_places::list(tx, consultation)?))
}

/// Says of this key directory what lies in it. Writes nothing that is said already.
///
/// # Errors
/// [`StoreError`] if the database fails, or the directory cannot be read.
pub fn report_place(service: &Service) -> Result<(), StoreError> {
    let (directory, today) = (service.vault.directory(), service.today());
    let unreadable = |error: KeyDirError| StoreError::Unavailable(Box::new(error));
    let place = directory.place(&*service.randomness).map_err(unreadable)?;
    let mut news = Vec::new();
    service.store.read(|tx| {
        for stored in consultations::list(tx)? {
            let held = directory.has(KeyName::Consultation(stored.id));
            let said = key_places::list(tx, stored.id)?.into_iter().find(|other| other.place == place);
            // A place that never held a key has none to destroy.
            let is_news = said.map_or(held, |said| said.held != held || (held && said.seen_on != today));
            if is_news {
                news.push((stored.id, StoredPlace { place, held, seen_on: today }));
            }
        }
        Ok::<_, StoreError>(())
    })?;
    if news.is_empty() {
        return Ok(());
    }
    service.store.write(move |tx| news.iter().try_for_each(|(id, said)| key_places::put(tx, *id, said)))
}

/// A consultation whose key is not here though this instance should serve it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LackingKey {
    /// Its address.
    pub slug: Slug,
    /// The key.
    pub name: KeyName,
}

/// Whether this instance serves a consultation: it does not while its key is not here, unless that was destroyed for good (D14).
#[must_use]
pub fn is_served(service: &Service, consultation: ConsultationId) -> bool {
    has_or_destroyed(service.vault.directory(), consultation)
}

fn has_or_destroyed(directory: &KeyDir, consultation: ConsultationId) -> bool {
    directory.has(KeyName::Consultation(consultation)) || directory.is_gone(consultation)
}

/// Every consultation that an instance with this key directory does not serve, for its key is not here.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_lacking(store: &Store, directory: &KeyDir) -> Result<Vec<LackingKey>, StoreError> {
    store.read(|tx| {
        let mut lacking = Vec::new();
        for stored in consultations::list(tx)? {
            let purged = erasures::find_purge(tx, stored.id)?.is_some();
            if !purged && !has_or_destroyed(directory, stored.id) {
                lacking.push(LackingKey { slug: stored.slug, name: KeyName::Consultation(stored.id) });
            }
        }
        Ok(lacking)
    })
}
