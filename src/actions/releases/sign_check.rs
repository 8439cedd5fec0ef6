//! A custodian signs the disclosure check of the release that was built: exactly what was shown, by its hash (AGG-22).
//! With that the panel has it.

use crate::actions::acts::{WrongState, approval_of, in_state, move_on};
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::consultation::{Analysis, ByWhom, State};
use crate::domain::permission::{BuildRelease, Granted};
use crate::store::{StoreError, approvals, releases};

/// Why the check was not signed.
#[derive(Debug, thiserror::Error)]
pub enum SignCheckError {
    /// The reading has not ended, or the panel has it already.
    #[error(transparent)]
    State(#[from] WrongState),
    /// What was shown is not the release that stands here.
    #[error("the release is not the one that was shown")]
    NotShown,
    /// The database failed, or another custodian was first.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Signs the check of the release whose artefact has the hash `shown`, and hands it to the panel.
///
/// # Errors
/// [`SignCheckError`]; nothing was recorded then.
pub fn sign_check(service: &Service, granted: &Granted<BuildRelease>, shown: [u8; 32]) -> Result<(), SignCheckError> {
    let (id, today) = (granted.consultation(), service.today());
    let found = service.store.read(|tx| service.get(tx, id))?;
    let sent = in_state::<Analysis>(found)?.send_release_to_panel();
    let check = approval_of(service, granted, Act::Check, shown);
    service.act(granted, Event::approved(Act::Check, shown), move |tx| {
        let stands = releases::list(tx, id, true)?.into_iter().any(|release| release.sha256 == shown);
        if !stands {
            return Err(SignCheckError::NotShown);
        }
        move_on(tx, State::Analysis, &sent, ByWhom::Custodian, today)?;
        Ok(approvals::insert(tx, &check)?)
    })
}
