//! A release goes out that the panel has not approved in 14 days (D18, PAR-4, PAR-5): the artefact is the same; the page
//! is headed "The panel did not approve this". A second custodian lets it out, so that here too two people act.

use crate::actions::acts::{WrongState, approval_of, in_state, move_on};
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::consultation::{ByWhom, DissentError, PanelSummaryReview, State};
use crate::domain::permission::{BuildRelease, Granted};
use crate::store::{StoreError, approvals, consultations, quotes, releases};

use super::publish_release::{PublishError, checked_by_another, quotes_beside};

/// Why a release did not go out without the panel.
#[derive(Debug, thiserror::Error)]
pub enum PublishWithDissentError {
    /// The panel has a veto, or still has time.
    #[error(transparent)]
    Dissent(#[from] DissentError),
    /// As for publishing with approval.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

impl From<StoreError> for PublishWithDissentError {
    fn from(error: StoreError) -> Self {
        Self::Publish(error.into())
    }
}

impl From<WrongState> for PublishWithDissentError {
    fn from(error: WrongState) -> Self {
        Self::Publish(error.into())
    }
}

/// Publishes the release whose artefact has the hash `shown`, without the panel.
///
/// # Errors
/// [`PublishWithDissentError`]; nothing was published then.
pub fn publish_with_dissent(
    service: &Service,
    granted: &Granted<BuildRelease>,
    shown: [u8; 32],
) -> Result<(), PublishWithDissentError> {
    let (id, today, account) = (granted.consultation(), service.today(), granted.account());
    let (found, transitions) = service.store.read(|tx| {
        let found = service.get(tx, id)?;
        Ok::<_, StoreError>((found, consultations::list_transitions(tx, id)?))
    })?;
    let waiting = in_state::<PanelSummaryReview>(found)?;
    let sent = transitions.iter().rev().find(|(state, ..)| state == State::PanelSummaryReview.as_str());
    let (_, _, sent_on) = sent.ok_or(StoreError::Malformed("a release that was never sent to the panel"))?;
    let published = waiting.publish_with_dissent(*sent_on, today)?;
    let approval = approval_of(service, granted, Act::Dissent, shown);
    let staying = service.store.read(|tx| quotes_beside(service, tx, id, &shown))?;
    service.act(granted, Event::approved(Act::Dissent, shown), move |tx| {
        let number = checked_by_another(tx, id, &shown, account)?;
        move_on(tx, State::PanelSummaryReview, &published, ByWhom::Custodian, today)?;
        approvals::insert(tx, &approval)?;
        // The panel's yes to each of them stands, whatever it says of the figures (PAR-4).
        quotes::erase_all_but(tx, id, &staying)?;
        Ok(releases::update_published(tx, id, number, today)?)
    })
}
