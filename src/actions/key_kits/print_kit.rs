//! Printing a key kit (D14). That it was printed is written down before anybody gets to see it: a paper that nobody knows of is never shredded.

use crate::actions::service::Service;
use crate::domain::audit::{By, ChainHash, Event};
use crate::domain::ids::{AccountId, KitId};
use crate::domain::permission::{Granted, OrganisationAdministrator, RunConsultation};
use crate::store::key_kits::{self, StoredKit};
use crate::store::{StoreError, consultations};
use crate::vault::keys::{KeyDirError, Kit, KitOf};

/// Somebody who may have a kit printed and read back: the proof says of what.
#[derive(Debug, Clone, Copy)]
pub enum KitKeeper {
    /// The organisation's administrator, for the installation's own keys.
    Installation(OrganisationAdministrator),
    /// A consultation's administrator, for its key.
    Consultation(Granted<RunConsultation>),
}

impl KitKeeper {
    /// What the kit is of.
    #[must_use]
    pub const fn of(&self) -> KitOf {
        match self {
            Self::Installation(_) => KitOf::Installation,
            Self::Consultation(granted) => KitOf::Consultation(granted.consultation()),
        }
    }

    pub(super) const fn account(&self) -> AccountId {
        match self {
            Self::Installation(administrator) => administrator.account(),
            Self::Consultation(granted) => granted.account(),
        }
    }

    pub(super) fn by(&self) -> By {
        match self {
            Self::Installation(administrator) => administrator.into(),
            Self::Consultation(granted) => granted.into(),
        }
    }
}

/// The consultation of a kit, as it is stored.
pub(super) const fn consultation_of(of: KitOf) -> Option<crate::domain::ids::ConsultationId> {
    match of {
        KitOf::Installation => None,
        KitOf::Consultation(id) => Some(id),
    }
}

/// Why no kit was printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintKitError {
    /// A key is not here.
    #[error(transparent)]
    Keys(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes a new print, with halves of its own. Every print holds the key as long as its paper exists.
///
/// # Errors
/// [`PrintKitError`]; nothing was printed then.
pub fn print_kit(service: &Service, keeper: &KitKeeper) -> Result<Kit, PrintKitError> {
    let of = keeper.of();
    let kit = service.vault.new_kit(of)?;
    let sha256 = kit.sha256();
    let stored = StoredKit {
        id: KitId::random(&*service.randomness),
        consultation: consultation_of(of),
        sha256,
        printed_on: service.today(),
        printed_by: keeper.account(),
        read_back: None,
    };
    service.act(keeper.by(), Event::KitPrinted(ChainHash::from_bytes(sha256)), move |tx| {
        if let Some(id) = stored.consultation {
            consultations::hold(tx, id)?;
        }
        key_kits::insert(tx, &stored)
    })?;
    Ok(kit)
}
