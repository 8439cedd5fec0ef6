//! Somebody who holds a key leaves: the grants go with the transaction that takes the role or ends the account, and the kind is
//! marked until somebody who still holds it has replaced it (SECURITY 2, "Leaving"; ACC-6).

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::actions::acts::state_now;
use crate::actions::consultations::opening::{FEWEST_HOLDERS, role_of_kind};
use crate::domain::consultation::State;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::store::keys::{self, StoredDeparture};
use crate::store::{ReadTx, StoreError, WriteTx, accounts, roles};
use crate::vault::keys::KeyKind;

/// Whether the person who takes a key away from somebody has said that they know what could be lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EyesOpen {
    /// They have not: nothing is done that leaves too few holders.
    No,
    /// They have.
    Yes,
}

/// A key that too few would hold afterwards (SECURITY 2: at least two, as nobody can open one for somebody else).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooFew {
    /// Where.
    pub consultation: ConsultationId,
    /// Which key.
    pub kind: KeyKind,
    /// How many would hold it: one, or nobody.
    pub left: usize,
}

/// Whether answers can lie under the keys of a consultation in this state. Before it opens they are simply made again.
pub(in crate::actions) const fn are_in_use(state: State) -> bool {
    !matches!(state, State::Draft | State::PanelReview | State::Approved | State::Archived)
}

/// Who can open what is sealed to a kind now: everyone with its role and a grant to the newest pair.
pub(in crate::actions) fn holders(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    kind: KeyKind,
) -> Result<BTreeSet<AccountId>, StoreError> {
    let Some(newest) = keys::newest_epochs(tx, consultation)?.remove(kind.as_str()) else { return Ok(BTreeSet::new()) };
    let held = roles::list_in_consultation(tx, consultation)?;
    let has_role = |account: &AccountId| held.get(account).is_some_and(|roles| roles.contains(&role_of_kind(kind)));
    let mut found = BTreeSet::new();
    for grant in keys::list_grants(tx, consultation)? {
        let fits = grant.kind == kind.as_str() && grant.epoch == newest && has_role(&grant.account);
        if fits && accounts::get(tx, grant.account)?.credentials.is_some() {
            found.insert(grant.account);
        }
    }
    Ok(found)
}

/// Which keys too few would hold if `account` no longer held `kinds` here.
pub(in crate::actions) fn too_few_without(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    account: AccountId,
    kinds: &[KeyKind],
) -> Result<Vec<TooFew>, StoreError> {
    let mut found = Vec::new();
    if !are_in_use(state_now(tx, consultation)?) {
        return Ok(found);
    }
    for kind in kinds {
        let mut holders = holders(tx, consultation, *kind)?;
        // Whoever holds none takes none away.
        if holders.remove(&account) && holders.len() < FEWEST_HOLDERS {
            found.push(TooFew { consultation, kind: *kind, left: holders.len() });
        }
    }
    Ok(found)
}

/// Erases what somebody holds of one kind and, where answers lie under it, notes that it has to be replaced; says whether that is so.
pub(in crate::actions) fn give_back(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    account: AccountId,
    kind: KeyKind,
    today: NaiveDate,
) -> Result<bool, StoreError> {
    let grants = keys::list_grants(tx, consultation)?;
    let own = grants.iter().filter(|grant| grant.account == account && grant.kind == kind.as_str());
    let Some(epoch) = own.map(|grant| grant.epoch).max() else { return Ok(false) };
    keys::erase_grants(tx, consultation, kind.as_str(), account)?;
    let in_use = are_in_use(state_now(tx, consultation)?);
    if in_use {
        let departure = StoredDeparture { kind: kind.as_str().to_owned(), account, epoch, left_on: today };
        keys::replace_departure(tx, consultation, &departure)?;
    }
    Ok(in_use)
}
