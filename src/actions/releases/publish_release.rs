//! A panel member lets a release out: exactly what was shown, by its hash, and never alone (AGG-22, D18).

use crate::actions::acts::{WrongState, approval_of, approvals_of, in_state, move_on};
use crate::actions::quotes::live_quotes::that_stay;
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::consultation::{ByWhom, PanelSummaryReview, State};
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{ApproveForPanel, Granted};
use crate::domain::reading::ItemId;
use crate::store::{ReadTx, StoreError, approvals, quotes, releases};

/// Why a release was not published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// It is not before the panel.
    #[error(transparent)]
    State(#[from] WrongState),
    /// What was shown is not the release that stands here.
    #[error("the release is not the one that was shown")]
    NotShown,
    /// No custodian has signed the check of this release.
    #[error("no custodian has signed the check of this release")]
    NotChecked,
    /// One person cannot check and approve (AGG-22).
    #[error("this person signed the check: another one has to approve")]
    SamePerson,
    /// The database failed, or something changed meanwhile.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Publishes the release whose artefact has the hash `shown`.
///
/// # Errors
/// [`PublishError`]; nothing was published then.
pub fn publish_release(
    service: &Service,
    granted: &Granted<ApproveForPanel>,
    shown: [u8; 32],
) -> Result<(), PublishError> {
    let (id, today, account) = (granted.consultation(), service.today(), granted.account());
    let found = service.store.read(|tx| service.get(tx, id))?;
    let published = in_state::<PanelSummaryReview>(found)?.publish();
    let approval = approval_of(service, granted, Act::Publish, shown);
    let staying = service.store.read(|tx| quotes_beside(service, tx, id, &shown))?;
    service.act(granted, Event::approved(Act::Publish, shown), move |tx| {
        let number = checked_by_another(tx, id, &shown, account)?;
        move_on(tx, State::PanelSummaryReview, &published, ByWhom::PanelMember, today)?;
        approvals::insert(tx, &approval)?;
        quotes::erase_all_but(tx, id, &staying)?;
        Ok(releases::update_published(tx, id, number, today)?)
    })
}

/// The quotes that stand beside the release with this hash once it is out (AGG-33); what is approved after they were looked for, in the
/// same moment, is not among them and stays out.
pub(super) fn quotes_beside(
    service: &Service,
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
    shown: &[u8; 32],
) -> Result<Vec<ItemId>, StoreError> {
    let waiting = releases::list(tx, id, true)?.into_iter().find(|release| release.sha256 == *shown);
    waiting.map_or_else(|| Ok(Vec::new()), |release| that_stay(service, tx, id, &release.artefact))
}

/// The number of the release that waits with this hash, which another person has checked.
pub(super) fn checked_by_another(
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
    shown: &[u8; 32],
    account: AccountId,
) -> Result<u32, PublishError> {
    let waiting = releases::list(tx, id, true)?.into_iter().find(|release| release.published_on.is_none());
    let release = waiting.filter(|release| release.sha256 == *shown).ok_or(PublishError::NotShown)?;
    let checks = approvals_of(tx, id, Act::Check, shown)?;
    if checks.is_empty() {
        return Err(PublishError::NotChecked);
    }
    if checks.iter().any(|check| check.account == account) {
        return Err(PublishError::SamePerson);
    }
    Ok(release.number)
}
