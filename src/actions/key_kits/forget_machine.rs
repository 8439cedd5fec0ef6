//! A machine that is gone for good without having destroyed its keys, because it burnt: counted no longer (D14, RET-4), when
//! somebody who answers for the organisation says so. A machine that runs again is counted again by itself.

use chrono::NaiveDate;

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::ids::{ConsultationId, OrganisationId, PlaceId, Slug};
use crate::domain::permission::OrganisationAdministrator;
use crate::store::{ReadTx, StoreError, consultations, erasures, key_places};
use crate::vault::keys::KeyDirError;

/// A consultation whose key the machine is counted as holding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldThere {
    /// Which.
    pub id: ConsultationId,
    /// Its address.
    pub slug: Slug,
    /// How many other machines hold the key.
    pub elsewhere: usize,
    /// Whether everything in it is erased, so that the key has to be destroyed everywhere.
    pub is_erased: bool,
}

/// What forgetting a machine would mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forgetting {
    /// The machine.
    pub place: PlaceId,
    /// The day on which it was heard of last.
    pub seen_on: NaiveDate,
    /// What it holds of the organisation's.
    pub held: Vec<HeldThere>,
}

impl Forgetting {
    /// Whether a key that is still needed would be on no machine any more.
    #[must_use]
    pub fn loses_a_key(&self) -> bool {
        self.held.iter().any(|held| held.elsewhere == 0 && !held.is_erased)
    }
}

/// Why a machine is still counted.
#[derive(Debug, thiserror::Error)]
pub enum ForgetError {
    /// No such machine holds a key of this organisation's; whether it holds another's is not said (ACC-5).
    #[error(
        "no machine of this number is counted as holding a key of this organisation's: `linden keys list` names them"
    )]
    Unknown,
    /// It is this very machine.
    #[error("this is the machine that you are at: its keys lie here")]
    Here,
    /// Something changed since it was shown.
    #[error("this has changed meanwhile: look again")]
    OtherThanShown,
    /// The key directory cannot be read.
    #[error(transparent)]
    Files(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What forgetting a machine would mean for the administrator's organisation.
///
/// # Errors
/// [`ForgetError`].
pub fn see_forgetting(
    service: &Service,
    administrator: &OrganisationAdministrator,
    place: PlaceId,
) -> Result<Forgetting, ForgetError> {
    if service.vault.directory().find_place()? == Some(place) {
        return Err(ForgetError::Here);
    }
    service.store.read(|tx| forgetting(tx, administrator.organisation(), place))
}

/// Counts a machine no longer, as far as it holds keys of the administrator's organisation, if that means what was shown.
///
/// # Errors
/// [`ForgetError`]; nothing was changed then.
pub fn forget_machine(
    service: &Service,
    administrator: &OrganisationAdministrator,
    shown: Forgetting,
) -> Result<(), ForgetError> {
    let organisation = administrator.organisation();
    service.act(administrator, Event::MachineForgotten(shown.place), move |tx| {
        if forgetting(tx, organisation, shown.place)? != shown {
            return Err(ForgetError::OtherThanShown);
        }
        Ok(shown.held.iter().try_for_each(|held| key_places::erase(tx, held.id, shown.place))?)
    })
}

fn forgetting(tx: &mut ReadTx<'_>, organisation: OrganisationId, place: PlaceId) -> Result<Forgetting, ForgetError> {
    let (mut held, mut seen_on) = (Vec::new(), None);
    for stored in consultations::list(tx)?.into_iter().filter(|stored| stored.organisation == organisation) {
        let holding: Vec<_> = key_places::list(tx, stored.id)?.into_iter().filter(|said| said.held).collect();
        let Some(said) = holding.iter().find(|said| said.place == place) else { continue };
        seen_on = seen_on.max(Some(said.seen_on));
        held.push(HeldThere {
            id: stored.id,
            is_erased: erasures::find_purge(tx, stored.id)?.is_some(),
            slug: stored.slug,
            elsewhere: holding.len().saturating_sub(1),
        });
    }
    let seen_on = seen_on.ok_or(ForgetError::Unknown)?;
    Ok(Forgetting { place, seen_on, held })
}
