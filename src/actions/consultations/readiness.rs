//! What is still missing before a consultation can open: the facts behind the list of
//! [`crate::domain::consultation::readiness`], as the tables say them now.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::actions::accounts::list_accounts::{Account, open};
use crate::actions::acts::approvals_of;
use crate::actions::consultation_keys::{checked_keys, newest};
use crate::actions::key_kits::see_kits::missing_kits;
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::consultation::readiness::{FEWEST, Facts};
use crate::domain::consultation::{Definition, State};
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{Granted, SeeReadiness};
use crate::domain::role::Role;
use crate::store::{ReadTx, StoreError, accounts, passkeys, recoveries, roles, second_factors};
use crate::vault::ConsultationVault;
use crate::vault::keys::{CheckedPublicKey, KeyDirError, KeyKind};

use super::approve_opening::to_be_approved;
use super::languages::Catalogues;
use super::opening::{granted, role_of_kind};
use super::overlaps::{Overlaps, overlaps};

/// What the facts are gathered about.
pub(super) struct About<'a> {
    /// The consultation.
    pub(super) id: ConsultationId,
    /// As it stands.
    pub(super) definition: &'a Definition,
    /// The hash of what the panel approves.
    pub(super) review: &'a [u8; 32],
    /// The service's own words.
    pub(super) catalogues: &'a Catalogues,
    /// The present day.
    pub(super) today: NaiveDate,
    /// The hash of what its results could be subtracted from, if anything (AGG-21).
    pub(super) overlap: Option<[u8; 32]>,
}

/// The facts as they stand in a transaction; without the keys where a step needs none.
pub(super) fn facts(
    tx: &mut ReadTx<'_>,
    vault: Option<&ConsultationVault>,
    about: &About<'_>,
) -> Result<Facts, StoreError> {
    let approved = approvals_of(tx, about.id, Act::Questions, about.review)?;
    let mut languages = Vec::new();
    for (language, sha256) in to_be_approved(about.definition, about.review, about.catalogues)? {
        if approvals_of(tx, about.id, Act::Language, &sha256)?.is_empty() {
            languages.push(language);
        }
    }
    let mut ready: BTreeMap<Role, usize> = BTreeMap::new();
    for (account, held) in roles::list_in_consultation(tx, about.id)? {
        let is_ready = accounts::get(tx, account)?.credentials.is_some() && has_factors(tx, account)?;
        for role in held.into_iter().filter(|_| is_ready) {
            let counted = ready.entry(role).or_default();
            *counted = counted.saturating_add(1);
        }
    }
    let keys = vault.map(|vault| checked_keys(tx, vault, about.id)).transpose()?.unwrap_or_default();
    let mut holders = BTreeMap::new();
    for key in in_use(&keys) {
        holders.insert(role_of_kind(key.kind()), granted(tx, about.id, &key)?.len());
    }
    let overlaps = match &about.overlap {
        Some(sha256) => approvals_of(tx, about.id, Act::Overlap, sha256)?.is_empty(),
        None => false,
    };
    Ok(Facts {
        ready,
        has_independence: about.definition.independence.is_some(),
        approved_by: approved.into_iter().map(|approval| approval.account).collect(),
        languages,
        overlaps,
        holders,
        kits: missing_kits(tx, about.id)?,
        dates: about.definition.dates,
        today: about.today,
    })
}

/// Whether somebody has a second factor, an app or a passkey (ACC-4), and a recovery code.
fn has_factors(tx: &mut ReadTx<'_>, account: AccountId) -> Result<bool, StoreError> {
    let has_factor = second_factors::find(tx, account)?.is_some() || passkeys::has_any(tx, account)?;
    Ok(has_factor && recoveries::find(tx, account)?.is_some())
}

/// The newest key of each kind.
fn in_use(keys: &[CheckedPublicKey]) -> impl Iterator<Item = CheckedPublicKey> {
    KeyKind::ALL.into_iter().filter_map(|kind| newest(keys, kind))
}

/// How far somebody of the least staff list has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// Invited; the invitation is not accepted yet.
    Invited,
    /// Accepted; no second factor yet, or no recovery code.
    NoSecondFactor,
    /// Ready; the key of the role is not theirs yet.
    NoKey,
    /// Ready.
    Ready,
}

/// One person of the least staff list.
#[derive(Debug)]
pub struct Seated {
    /// The role.
    pub role: Role,
    /// Who.
    pub account: Account,
    /// How far they have come.
    pub seat: Seat,
}

/// What the page shows.
#[derive(Debug)]
pub struct Readiness {
    /// The facts, for [`Facts::missing`].
    pub facts: Facts,
    /// Who holds the roles that opening needs, by role.
    pub seated: Vec<Seated>,
    /// The roles of which there is nobody, though nobody can take part without: who prints cards.
    pub nobody_prints_cards: bool,
    /// What its results could be subtracted from (AGG-21).
    pub overlaps: Option<Overlaps>,
}

/// Why nothing is shown.
#[derive(Debug, thiserror::Error)]
pub enum ReadinessError {
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Everything the page of what is missing shows.
///
/// # Errors
/// [`ReadinessError`].
pub fn see_readiness(
    service: &Service,
    permitted: &Granted<SeeReadiness>,
    catalogues: &Catalogues,
) -> Result<Readiness, ReadinessError> {
    let (id, today) = (permitted.consultation(), service.today());
    let vault = service.vault.for_consultation(id)?;
    let seen = service.store.read(|tx| {
        let found = service.get(tx, id)?;
        let (definition, review) = (found.definition(), &found.stored.review_sha256);
        let before_opening = found.state() < State::Open;
        let overlaps = if before_opening { overlaps(service, tx, &found)? } else { None };
        let overlap = overlaps.as_ref().map(|overlaps| overlaps.sha256);
        let facts = facts(tx, Some(&vault), &About { id, definition, review, catalogues, today, overlap })?;
        let keys = checked_keys(tx, &vault, id)?;
        let mut with_key = BTreeSet::new();
        for key in in_use(&keys) {
            let holders = granted(tx, id, &key)?;
            with_key.extend(holders.into_iter().map(|account| (role_of_kind(key.kind()), account)));
        }
        let (mut seated, held) = (Vec::new(), roles::list_in_consultation(tx, id)?);
        for (role, _) in FEWEST {
            for account in held.iter().filter(|(_, held)| held.contains(&role)).map(|(account, _)| *account) {
                let has_factor = has_factors(tx, account)?;
                let account = open(service, accounts::get(tx, account)?)?;
                let lacks_key = !facts.holders.is_empty() && role != Role::Administrator;
                let seat = match (account.is_accepted(), has_factor) {
                    (false, _) => Seat::Invited,
                    (true, false) => Seat::NoSecondFactor,
                    (true, true) if lacks_key && !with_key.contains(&(role, account.id)) => Seat::NoKey,
                    (true, true) => Seat::Ready,
                };
                seated.push(Seated { role, account, seat });
            }
        }
        seated.sort_by(|one, other| {
            let name = |seated: &Seated| seated.account.contact.name.clone();
            (one.role, name(one), one.account.id).cmp(&(other.role, name(other), other.account.id))
        });
        let nobody_prints_cards = !held.values().any(|held| held.contains(&Role::Coordinator));
        Ok::<_, StoreError>(Readiness { facts, seated, nobody_prints_cards, overlaps })
    })?;
    Ok(seen)
}
