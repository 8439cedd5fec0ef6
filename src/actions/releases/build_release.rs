//! Building the one release of a consultation (AGG-14). True counts live in memory, for this call only; what leaves it
//! passed the rules of DOMAIN 5. Nobody but custodians sees it until one of them has signed the check
//! ([`super::sign_check`]).

use std::collections::BTreeSet;

use data_encoding::BASE64URL_NOPAD;

use crate::actions::acts::{WrongState, state_now, trying_again};
use crate::actions::consultation_keys::{NotGranted, held_key};
use crate::actions::service::{Found, Service};
use crate::domain::audit::{ChainHash, Event};
use crate::domain::consultation::State;
use crate::domain::ids::ConsultationId;
use crate::domain::permission::{BuildRelease, Granted};
use crate::domain::release::artefact::{Artefact, ArtefactError, Heading, StoredArtefact};
use crate::domain::release::attack::{Attacker, Named};
use crate::domain::release::disclosure::{DisclosurePolicy, Parameters, Profile};
use crate::domain::release::door::ReleaseError;
use crate::domain::release::phrases::PhraseBook;
use crate::domain::release::tally::Tally;
use crate::store::releases::{self, StoredRelease};
use crate::store::{ReadTx, StoreError, consultations};
use crate::vault::keys::{KeyDirError, KeyKind};
use crate::vault::primitives::KeyPair;

use super::buildings::Watch;
use super::counting::{CountError, count_everyone, everyone_now};

/// Until later releases exist (AGG-15) there is one (DESIGN 8).
const NUMBER: u32 = 1;

/// Why no release was built. Nothing is stored then.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The reading has not ended, or there is a release.
    #[error(transparent)]
    State(#[from] WrongState),
    /// There is a release: it is never built again, for the difference could show a person (AGG-14).
    #[error("there is a release already, and it is never built again")]
    BuiltAlready,
    /// The custodian holds no grant to the figures key.
    #[error(transparent)]
    NotGranted(#[from] NotGranted),
    /// Not everything could be counted.
    #[error(transparent)]
    Count(#[from] CountError),
    /// The counts are not sound.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// The attack found too little left of what these lines and breakdowns hide (AGG-27).
    #[error("these lines would show what they hide")]
    Pinned(BTreeSet<Named>),
    /// The release cannot be written down.
    #[error(transparent)]
    Artefact(#[from] ArtefactError),
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed, or people kept changing what was being counted.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What is done with lines that would show what they hide (AGG-27).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pinned {
    /// The release is refused, and they are named.
    Refuse,
    /// They stand in it as withheld, for good.
    Withhold,
}

/// What is counted, and what tells whether it still holds.
struct Counted {
    found: Found,
    tally: Tally,
    everyone: [u8; 32],
}

/// Builds, attacks and stores release 1, signed by this installation so that nobody can put other figures in its place.
/// `phrases` gives the service's own words for the parameters of the profile, in every language. Answers with the
/// artefact's hash.
///
/// # Errors
/// [`BuildError`]; [`BuildError::Pinned`] names what the attack would see through (AGG-27).
pub fn build_release(
    service: &Service,
    granted: &Granted<BuildRelease>,
    pair: &KeyPair,
    phrases: &dyn Fn(Parameters) -> PhraseBook,
) -> Result<[u8; 32], BuildError> {
    build(service, granted, pair, (phrases, Pinned::Refuse), &Watch::default())
}

/// The same, without the lines and breakdowns that the attack names: they stand in the release as withheld, for good. It
/// is always the attack that names them, so that nobody chooses what is told (AGG-17, AGG-27).
///
/// # Errors
/// [`BuildError`].
pub fn build_release_without(
    service: &Service,
    granted: &Granted<BuildRelease>,
    pair: &KeyPair,
    phrases: &dyn Fn(Parameters) -> PhraseBook,
) -> Result<[u8; 32], BuildError> {
    build(service, granted, pair, (phrases, Pinned::Withhold), &Watch::default())
}

/// The same, watched.
pub(super) fn build(
    service: &Service,
    granted: &Granted<BuildRelease>,
    pair: &KeyPair,
    how: How<'_>,
    watch: &Watch,
) -> Result<[u8; 32], BuildError> {
    trying_again(
        |error| matches!(error, BuildError::Store(StoreError::Changed)),
        || attempt(service, granted, pair, how, watch),
    )
}

/// In which words, and what becomes of lines that would show what they hide.
pub(super) type How<'p> = (&'p dyn Fn(Parameters) -> PhraseBook, Pinned);

fn attempt(
    service: &Service,
    granted: &Granted<BuildRelease>,
    pair: &KeyPair,
    how: How<'_>,
    watch: &Watch,
) -> Result<[u8; 32], BuildError> {
    let id = granted.consultation();
    let Counted { found, tally, everyone } = count(service, granted, pair, watch)?;
    let (artefact, whole) = artefact(service, &found, &tally, how)?;
    drop(tally);
    let sha256 = artefact.sha256();
    let signature = service.vault.signing().sign_release(artefact.bytes());
    let artefact = artefact.bytes().to_vec();
    let release = StoredRelease { number: NUMBER, artefact, sha256, signature, published_on: None };
    let hash = ChainHash::from_bytes(sha256);
    let event = if whole { Event::ReleaseBuilt(hash) } else { Event::ReleaseBuiltWithout(hash) };
    service.act(granted, event, move |tx| {
        consultations::hold(tx, id)?;
        in_analysis(state_now(tx, id)?)?;
        not_built(tx, id)?;
        if everyone_now(tx, id)? != everyone {
            return Err(StoreError::Changed.into());
        }
        releases::insert(tx, id, &release)?;
        Ok(sha256)
    })
}

/// Counts within one view of the database.
fn count(
    service: &Service,
    granted: &Granted<BuildRelease>,
    pair: &KeyPair,
    watch: &Watch,
) -> Result<Counted, BuildError> {
    let id = granted.consultation();
    let vault = service.vault.for_consultation(id)?;
    service.store.read(|tx| {
        let found = service.get(tx, id)?;
        not_built(tx, id)?;
        in_analysis(found.state())?;
        let figures = held_key(tx, &vault, KeyKind::Figures, granted.account(), pair)??;
        let (tally, everyone) = count_everyone(service, tx, &found, (&vault, &figures), watch)?;
        Ok(Counted { found, tally, everyone })
    })
}

const fn in_analysis(state: State) -> Result<(), WrongState> {
    if matches!(state, State::Analysis) { Ok(()) } else { Err(WrongState { found: state }) }
}

fn not_built(tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<(), BuildError> {
    if releases::list(tx, id, true)?.is_empty() { Ok(()) } else { Err(BuildError::BuiltAlready) }
}

/// The artefact, which has withstood the attack, and whether nothing had to be left out for that.
fn artefact(
    service: &Service,
    found: &Found,
    tally: &Tally,
    (phrases, pinned): How<'_>,
) -> Result<(StoredArtefact, bool), BuildError> {
    let policy = DisclosurePolicy::from(Profile::from(found.definition().profile));
    let mut release = policy.release(tally)?;
    let mut whole = true;
    loop {
        let found = Attacker::new(policy).release(tally, &release)?;
        let named: BTreeSet<Named> = found.into_iter().map(|(named, _)| named).collect();
        if named.is_empty() {
            break;
        }
        if pinned == Pinned::Refuse {
            return Err(BuildError::Pinned(named));
        }
        // What is withheld is not attacked again: every round names something else, until nothing is left to name.
        release = release.without(&named);
        whole = false;
    }
    let key = BASE64URL_NOPAD.encode(service.vault.signing().verifier().as_bytes());
    let heading = Heading { number: NUMBER, key };
    Ok((Artefact::new(&release, heading, &phrases(policy.parameters()))?.store()?, whole))
}
