//! A custodian opens a consultation that the panel approved (PAR-3, D18): from here on questions, choices and disclosure
//! rules are locked (AGG-20), and the notice is archived for good (CON-7).

use crate::actions::acts::{WrongState, approval_of, in_state, move_on};
use crate::actions::consultation_keys::checked_keys;
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::consultation::readiness::{Missing, Step};
use crate::domain::consultation::{Approved, ByWhom, Definition, NotReviewed, ReviewHash, State};
use crate::domain::permission::{ApproveOpening, Granted};
use crate::domain::text::{Language, NotOffered};
use crate::store::consultations::StoredNotice;
use crate::store::{StoreError, approvals, consultations};
use crate::vault::keys::KeyDirError;

use super::languages::{Catalogues, language_hash};
use super::opening::opening_hash;
use super::overlaps::overlaps;
use super::readiness::{About, facts};

/// Why a consultation was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpeningError {
    /// It is not approved, or open already.
    #[error(transparent)]
    State(#[from] WrongState),
    /// What was shown, what the panel approved and what stands here now are not the same.
    #[error(transparent)]
    NotReviewed(#[from] NotReviewed),
    /// Something is missing: the same list as on the page of what is missing.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Missing(Vec<Missing>),
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed, or something changed meanwhile.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Opens. `shown` is the hash of what the custodian was shown ([`super::opening::KeysShown::opening_sha256`]), `catalogues`
/// the service's own words.
///
/// # Errors
/// [`OpeningError`]; it stays as it was then.
pub fn approve_opening(
    service: &Service,
    permitted: &Granted<ApproveOpening>,
    shown: [u8; 32],
    catalogues: &Catalogues,
) -> Result<(), OpeningError> {
    let (id, today, account) = (permitted.consultation(), service.today(), permitted.account());
    let vault = service.vault.for_consultation(id)?;
    let (found, overlap) = service.store.read(|tx| {
        let found = service.get(tx, id)?;
        let overlap = overlaps(service, tx, &found)?.map(|overlaps| overlaps.sha256);
        Ok::<_, StoreError>((found, overlap))
    })?;
    let review = found.stored.review_sha256;
    let definition = found.definition().clone();
    let approved = in_state::<Approved>(found)?;
    let open = approved.open(ReviewHash::from_bytes(review))?;
    let notices = notices(&definition).map_err(|_| StoreError::Malformed("a notice without one of its languages"))?;
    let approval = approval_of(service, permitted, Act::Open, shown);
    let catalogues = catalogues.clone();
    service.act(permitted, Event::approved(Act::Open, shown), move |tx| {
        consultations::hold(tx, id)?;
        if consultations::get(tx, id)?.review_sha256 != review {
            return Err(NotReviewed.into());
        }
        let about = About { id, definition: &definition, review: &review, catalogues: &catalogues, today, overlap };
        let missing = facts(tx, Some(&vault), &about)?.missing(Step::Opening, Some(account));
        if missing.contains(&Missing::PanelApproval) {
            return Err(NotReviewed.into());
        }
        if !missing.is_empty() {
            return Err(OpeningError::Missing(missing));
        }
        let keys = checked_keys(tx, &vault, id)?;
        if opening_hash(tx, id, &review, &keys)? != shown {
            return Err(NotReviewed.into());
        }
        move_on(tx, State::Approved, &open, ByWhom::Custodian, today)?;
        approvals::insert(tx, &approval)?;
        for notice in &notices {
            consultations::insert_notice(tx, id, notice)?;
        }
        Ok(())
    })
}

/// The languages that the panel approves each by itself: all but the source, which is approved with the questions, and but
/// those nobody has reviewed, which are here in the demonstration and in tests only (D19).
pub(super) fn to_be_approved(
    definition: &Definition,
    review: &[u8; 32],
    catalogues: &Catalogues,
) -> Result<Vec<(Language, [u8; 32])>, StoreError> {
    let reviewed = definition.languages.iter().filter(|language| **language != definition.source_language);
    let reviewed = reviewed.filter_map(|language| Some((language, *catalogues.get(language)?)));
    let hashed = reviewed.filter(|(_, version)| version.reviewed);
    hashed.map(|(language, version)| Ok((language.clone(), language_hash(review, language, version)?))).collect()
}

/// The notice in every language, as it will be shown from now on.
fn notices(definition: &Definition) -> Result<Vec<StoredNotice>, NotOffered> {
    let archived = |language| {
        let shown = definition.notice_shown(language)?;
        let document = definition.notice_document(language)?;
        let text = String::from_utf8(document).map_err(|_| NotOffered(language.clone()))?;
        Ok(StoredNotice { version: shown.version, language: shown.language, sha256: shown.sha256, text })
    };
    definition.languages.iter().map(archived).collect()
}
