//! Making a consultation's three key pairs (DESIGN 8, "Transitions"). The private halves exist in this call only: each is
//! sealed to every holder of its role, and dropped.

use std::collections::BTreeSet;

use crate::actions::accounts::credentials::public_key;
use crate::actions::acts::{WrongState, state_now};
use crate::actions::consultation_keys::to_stored;
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::consultation::State;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{Granted, RunConsultation};
use crate::domain::role::Role;
use crate::store::keys::{self, StoredGrant, StoredKey};
use crate::store::{ReadTx, StoreError, consultations};
use crate::vault::keys::{KeyDirError, KeyKind};
use crate::vault::primitives::PublicKey;
use crate::vault::{ConsultationVault, SealError};

use super::opening::{FEWEST_HOLDERS, holders, role_of_kind};

/// The first pair of a kind.
const FIRST_EPOCH: u32 = 1;

/// Why no keys were made.
#[derive(Debug, thiserror::Error)]
pub enum MakeKeysError {
    /// It has opened: answers are sealed to its keys.
    #[error(transparent)]
    State(#[from] WrongState),
    /// Too few people hold the role and have accepted their invitation.
    #[error("at least {FEWEST_HOLDERS} people with the role {0} must have accepted their invitation")]
    TooFewHolders(Role),
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// A key could not be granted.
    #[error("a key could not be granted")]
    Sealing(#[from] SealError),
    /// The database failed, or somebody's roles changed meanwhile.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Everyone who is granted a key, with their own public key.
type People = Vec<(KeyKind, Vec<(AccountId, PublicKey)>)>;

/// Makes the three pairs and grants each to everyone who holds its role. May be repeated until the consultation opens,
/// which makes all three anew: nothing is sealed to them before.
///
/// # Errors
/// [`MakeKeysError`]; nothing was stored then.
pub fn make_keys(service: &Service, granted: &Granted<RunConsultation>) -> Result<(), MakeKeysError> {
    let id = granted.consultation();
    let vault = service.vault.for_consultation(id)?;
    let people = service.store.read(|tx| {
        before_opening(state_now(tx, id)?)?;
        people(tx, id)
    })?;
    for (kind, people) in &people {
        if people.len() < FEWEST_HOLDERS {
            return Err(MakeKeysError::TooFewHolders(role_of_kind(*kind)));
        }
    }
    let (made, grants) = make(&vault, &people)?;
    let meant = accounts_of(&people);
    service.act(granted, Event::KeysMade, move |tx| {
        consultations::hold(tx, id)?;
        before_opening(state_now(tx, id)?)?;
        if accounts_of(&self::people(tx, id)?) != meant {
            return Err(StoreError::Changed.into());
        }
        keys::erase_all(tx, id)?;
        for key in &made {
            keys::insert(tx, id, key)?;
        }
        for grant in &grants {
            keys::insert_grant(tx, id, grant)?;
        }
        Ok(())
    })
}

const fn before_opening(state: State) -> Result<(), WrongState> {
    match state {
        State::Draft | State::PanelReview | State::Approved => Ok(()),
        found => Err(WrongState { found }),
    }
}

fn people(tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<People, MakeKeysError> {
    let mut people = Vec::new();
    for kind in KeyKind::ALL {
        let mut of_kind = Vec::new();
        for (account, stored) in holders(tx, id, role_of_kind(kind))? {
            if let Some(credentials) = &stored.credentials {
                of_kind.push((account, public_key(credentials)?));
            }
        }
        people.push((kind, of_kind));
    }
    Ok(people)
}

fn accounts_of(people: &People) -> BTreeSet<(KeyKind, AccountId, [u8; 32])> {
    let each = |(kind, holders): &(KeyKind, Vec<(AccountId, PublicKey)>)| {
        let kind = *kind;
        holders.iter().map(move |(account, key)| (kind, *account, *key.as_bytes())).collect::<Vec<_>>()
    };
    people.iter().flat_map(each).collect()
}

fn make(vault: &ConsultationVault, people: &People) -> Result<(Vec<StoredKey>, Vec<StoredGrant>), SealError> {
    let (mut made, mut grants) = (Vec::new(), Vec::new());
    for (kind, holders) in people {
        let (private, public) = vault.make_staff_key(*kind, FIRST_EPOCH);
        for (account, key) in holders {
            let sealed = vault.grant(&private, *account, key)?;
            grants.push(StoredGrant { kind: kind.as_str().to_owned(), epoch: FIRST_EPOCH, account: *account, sealed });
        }
        made.push(to_stored(&public));
    }
    Ok((made, grants))
}
