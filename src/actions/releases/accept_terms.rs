//! The terms that designers accept before they first see a release (ACC-12): once for each person and consultation, and again
//! only if their text changes. Nothing takes an acceptance back.

use sha2::{Digest as _, Sha256};

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::permission::{AcceptTerms, Granted};
use crate::domain::terms::Terms;
use crate::store::{StoreError, terms};

/// The hash of the terms in one language.
#[must_use]
pub fn terms_sha256(terms: &Terms) -> [u8; 32] {
    Sha256::digest(terms.sentences().join("\n")).into()
}

/// Whether this is the hash of the terms as they stand now, in any of their languages.
pub(super) fn stands(sha256: &[u8; 32]) -> bool {
    Terms::ALL.iter().any(|terms| terms_sha256(terms) == *sha256)
}

/// Why the terms were not accepted.
#[derive(Debug, thiserror::Error)]
pub enum TermsError {
    /// What was shown is not what stands now.
    #[error("the terms changed since they were shown")]
    Changed,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Notes that this designer accepted the terms that were shown.
///
/// # Errors
/// [`TermsError`]; nothing was noted then.
pub fn accept_terms(service: &Service, granted: &Granted<AcceptTerms>, shown: [u8; 32]) -> Result<(), TermsError> {
    if !stands(&shown) {
        return Err(TermsError::Changed);
    }
    let (consultation, account, today) = (granted.consultation(), granted.account(), service.today());
    service.act(granted, Event::TermsAccepted, move |tx| terms::put(tx, consultation, account, (&shown, today)))?;
    Ok(())
}
