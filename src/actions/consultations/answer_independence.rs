//! The administrator says who asks, and who holds what people send (ACC-11). The answer becomes part of the folder, so that the
//! panel approves it with everything else and an export holds it.

use sha2::{Digest as _, Sha256};

use crate::actions::acts::{WrongState, cancel_approval};
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::consultation::{Independence, State};
use crate::domain::folder::{self, Checked, FolderFiles, with_independence};
use crate::domain::permission::{Granted, RunConsultation};
use crate::store::StoreError;
use crate::store::consultations::{self, StoredConsultation};

/// Why the answer was not kept.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// It has opened: participants were told another answer.
    #[error(transparent)]
    State(#[from] WrongState),
    /// The database failed, or somebody changed the folder meanwhile.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps the answer. An approval of the panel is cancelled by it: it approved another one, or none.
///
/// # Errors
/// [`AnswerError`]; nothing was changed then.
pub fn answer_independence(
    service: &Service,
    granted: &Granted<RunConsultation>,
    answer: Independence,
) -> Result<(), AnswerError> {
    let (id, today) = (granted.consultation(), service.today());
    let (found, text) = service.store.read(|tx| {
        let found = service.get(tx, id)?;
        Ok::<_, StoreError>((found, consultations::get_folder(tx, id)?))
    })?;
    let from = found.state();
    if !matches!(from, State::Draft | State::PanelReview | State::Approved) {
        return Err(WrongState { found: from }.into());
    }
    if found.definition().independence == Some(answer) {
        return Ok(());
    }
    let malformed = || StoreError::Malformed("a consultation folder");
    let files = FolderFiles::from_stored(text.as_bytes()).map_err(|_| malformed())?;
    let files = with_independence(&files, answer).ok_or_else(malformed)?;
    let Checked { definition, .. } = folder::check(&files).map_err(|_| malformed())?;
    let bytes = files.to_stored().map_err(|_| malformed())?;
    let replacement = StoredConsultation {
        folder_sha256: Sha256::digest(&bytes).into(),
        review_sha256: *definition.review_hash().as_bytes(),
        ..found.stored.clone()
    };
    let text = String::from_utf8(bytes).map_err(|_| malformed())?;
    let seen = found.stored.folder_sha256;
    service.act(granted, Event::IndependenceAnswered, move |tx| {
        consultations::hold(tx, id)?;
        if consultations::get(tx, id)?.folder_sha256 != seen {
            return Err(StoreError::Changed);
        }
        consultations::update_folder(tx, id, from.as_str(), &replacement, &text)?;
        if from == State::Approved {
            cancel_approval(tx, id, today)?;
        }
        Ok(())
    })?;
    Ok(())
}
