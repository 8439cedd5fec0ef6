//! Other consultations whose results could be subtracted from this one's, and a custodian's decision to go on (AGG-21).

use chrono::{Months, NaiveDate};
use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::actions::acts::{WrongState, approval_of};
use crate::actions::service::{Found, Service};
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::consultation::overlap::{followed_question, shared_questions};
use crate::domain::consultation::{Definition, NotReviewed, State};
use crate::domain::ids::{OrganisationId, QuestionId};
use crate::domain::permission::{ApproveOpening, Granted};
use crate::store::{ReadTx, StoreError, approvals, consultations};

/// For how long after it closed a consultation is looked at.
const MONTHS: Months = Months::new(12);

/// Another consultation that asked the same.
#[derive(Debug, Clone)]
pub struct Overlap {
    /// As it is defined.
    pub definition: Definition,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// The day it closed.
    pub closed_on: NaiveDate,
    /// The questions of the new one that it asked too.
    pub questions: Vec<QuestionId>,
    /// Whether the draft of the new one follows its draft.
    pub followed: bool,
}

/// Everything that stands against opening, in the order of addresses, with the hash that a decision names.
#[derive(Debug, Clone)]
pub struct Overlaps {
    /// The other consultations; never none.
    pub list: Vec<Overlap>,
    /// The hash of the new one, as the panel approves it, and of each of these.
    pub sha256: [u8; 32],
}

#[derive(Serialize)]
struct Decided {
    review_sha256: String,
    others: Vec<String>,
}

/// What overlaps with a consultation today; nothing where nothing does.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn overlaps(service: &Service, tx: &mut ReadTx<'_>, new: &Found) -> Result<Option<Overlaps>, StoreError> {
    let since = service.today().checked_sub_months(MONTHS).unwrap_or(NaiveDate::MIN);
    let (mut list, mut others) = (Vec::new(), Vec::new());
    for other in service.list(tx)?.into_iter().filter(|other| other.stored.id != new.stored.id) {
        let mut questions = shared_questions(new.definition(), other.definition());
        let followed = followed_question(new.definition(), other.definition());
        if let Some(asked) = followed.filter(|asked| !questions.contains(asked)) {
            questions.push(asked.clone());
        }
        if questions.is_empty() || other.state() < State::Closed {
            continue;
        }
        let transitions = consultations::list_transitions(tx, other.stored.id)?;
        let closed = transitions.into_iter().find(|(state, ..)| state == State::Closed.as_str());
        let Some(closed_on) = closed.map(|(_, _, day)| day).filter(|day| *day >= since) else { continue };
        others.push(HEXLOWER.encode(&other.stored.review_sha256));
        list.push(Overlap {
            definition: other.definition().clone(),
            organisation: other.stored.organisation,
            closed_on,
            questions,
            followed: followed.is_some(),
        });
    }
    if list.is_empty() {
        return Ok(None);
    }
    let decided = Decided { review_sha256: HEXLOWER.encode(&new.stored.review_sha256), others };
    let bytes = serde_json_canonicalizer::to_vec(&decided);
    let bytes = bytes.map_err(|_| StoreError::Malformed("an overlap that cannot be written down"))?;
    Ok(Some(Overlaps { list, sha256: Sha256::digest(bytes).into() }))
}

/// Why no decision was recorded.
#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    /// It has opened, or nothing overlaps.
    #[error(transparent)]
    State(#[from] WrongState),
    /// What was shown is not what stands here now.
    #[error(transparent)]
    NotReviewed(#[from] NotReviewed),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A custodian decides to go on with what was `shown`. Another draft, or one more consultation that closes, needs another
/// decision.
///
/// # Errors
/// [`DecideError`]; nothing was recorded then.
pub fn decide_overlap(
    service: &Service,
    granted: &Granted<ApproveOpening>,
    shown: [u8; 32],
) -> Result<(), DecideError> {
    let id = granted.consultation();
    let (found, overlaps) = service.store.read(|tx| {
        let found = service.get(tx, id)?;
        let overlaps = overlaps(service, tx, &found)?;
        Ok::<_, StoreError>((found, overlaps))
    })?;
    if found.state() >= State::Open {
        return Err(WrongState { found: found.state() }.into());
    }
    if overlaps.is_none_or(|overlaps| overlaps.sha256 != shown) {
        return Err(NotReviewed.into());
    }
    let (approval, review) = (approval_of(service, granted, Act::Overlap, shown), found.stored.review_sha256);
    service.act(granted, Event::approved(Act::Overlap, shown), move |tx| {
        consultations::hold(tx, id)?;
        if consultations::get(tx, id)?.review_sha256 != review {
            return Err(NotReviewed.into());
        }
        Ok(approvals::insert(tx, &approval)?)
    })
}
