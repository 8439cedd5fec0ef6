//! The panel's approval of each language (LNG-1): of a consultation's texts in it, and of the service's own words around
//! them. The source language is approved with the questions; every other one by itself, by somebody who reads it.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::actions::acts::{WrongState, approval_of};
use crate::actions::consultations::see_consultation::{Given, Seen};
use crate::actions::service::{Found, Service};
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::consultation::{NotReviewed, State};
use crate::domain::permission::{ApproveForPanel, Granted};
use crate::domain::text::Language;
use crate::store::{StoreError, approvals, consultations};

/// The service's own words in one language, as they stand in this version of the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CatalogueVersion {
    /// SHA-256 of the catalogue.
    pub sha256: [u8; 32],
    /// Whether people who speak the language have reviewed it (D19).
    pub reviewed: bool,
}

/// The languages in which the service says everything.
pub type Catalogues = BTreeMap<Language, CatalogueVersion>;

#[derive(Serialize)]
struct Words<'a> {
    review_sha256: String,
    language: &'a Language,
    catalogue_sha256: String,
}

/// The hash that the approval of a language names: SHA-256 of the canonical JSON {review_sha256, language,
/// catalogue_sha256}. A change of the consultation's texts or of the service's words makes it another.
///
/// # Errors
/// [`StoreError::Malformed`] if it cannot be written down.
pub fn language_hash(
    review_sha256: &[u8; 32],
    language: &Language,
    version: CatalogueVersion,
) -> Result<[u8; 32], StoreError> {
    let catalogue_sha256 = HEXLOWER.encode(&version.sha256);
    let words = Words { review_sha256: HEXLOWER.encode(review_sha256), language, catalogue_sha256 };
    let bytes = serde_json_canonicalizer::to_vec(&words);
    Ok(Sha256::digest(bytes.map_err(|_| StoreError::Malformed("a language that cannot be written down"))?).into())
}

/// How far one language of a consultation is.
#[derive(Debug)]
pub struct LanguageSeen<'a> {
    /// The language.
    pub language: &'a Language,
    /// Whether it is the one the others were translated from.
    pub is_source: bool,
    /// The hash of what is to be approved; none where the service does not say everything in it.
    pub sha256: Option<[u8; 32]>,
    /// Whether the service's words are reviewed (D19).
    pub reviewed: bool,
    /// Who approved exactly this.
    pub approved: Option<&'a Given>,
}

impl LanguageSeen<'_> {
    /// Whether opening waits for the panel's approval. It does not for a language that nobody has reviewed: import takes
    /// one in the demonstration and in tests only, where its pages say so in a banner (D19).
    #[must_use]
    pub const fn keeps_from_opening(&self) -> bool {
        self.reviewed && self.approved.is_none()
    }
}

/// How far each language of a consultation is.
///
/// # Errors
/// [`StoreError::Malformed`] if one cannot be written down.
pub fn see_languages<'a>(
    found: &'a Found,
    seen: &'a Seen,
    catalogues: &Catalogues,
) -> Result<Vec<LanguageSeen<'a>>, StoreError> {
    let (definition, review) = (found.definition(), &found.stored.review_sha256);
    let of = |language: &'a Language| {
        let version = catalogues.get(language).copied();
        let sha256 = version.map(|version| language_hash(review, language, version)).transpose()?;
        let is_source = *language == definition.source_language;
        let by_itself = sha256.and_then(|sha256| seen.given(Act::Language, &sha256));
        let approved = if is_source { seen.given(Act::Questions, review) } else { by_itself };
        let reviewed = version.is_some_and(|version| version.reviewed);
        Ok(LanguageSeen { language, is_source, sha256, reviewed, approved })
    };
    definition.languages.iter().map(of).collect()
}

/// Why a language was not approved.
#[derive(Debug, thiserror::Error)]
pub enum ApproveLanguageError {
    /// It is not before the panel, or open already.
    #[error(transparent)]
    State(#[from] WrongState),
    /// What was shown is not what stands here now, or is not offered: read again.
    #[error(transparent)]
    NotReviewed(#[from] NotReviewed),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Approves one language: what was `shown` in it. Pressing twice is one approval.
///
/// # Errors
/// [`ApproveLanguageError`]; nothing was recorded then.
pub fn approve_language(
    service: &Service,
    granted: &Granted<ApproveForPanel>,
    (language, shown): (&Language, [u8; 32]),
    catalogues: &Catalogues,
) -> Result<(), ApproveLanguageError> {
    let id = granted.consultation();
    let found = service.store.read(|tx| service.get(tx, id))?;
    if !matches!(found.state(), State::PanelReview | State::Approved) {
        return Err(WrongState { found: found.state() }.into());
    }
    let (definition, review) = (found.definition(), found.stored.review_sha256);
    let offered = definition.languages.contains(language) && *language != definition.source_language;
    let version = catalogues.get(language).copied().filter(|_| offered).ok_or(NotReviewed)?;
    if language_hash(&review, language, version)? != shown {
        return Err(NotReviewed.into());
    }
    let approval = approval_of(service, granted, Act::Language, shown);
    let written = service.act(granted, Event::approved(Act::Language, shown), move |tx| {
        consultations::hold(tx, id)?;
        let now = consultations::get(tx, id)?;
        if now.review_sha256 != review || now.state != found.stored.state {
            return Err(NotReviewed.into());
        }
        Ok::<_, ApproveLanguageError>(approvals::insert(tx, &approval)?)
    });
    match written {
        Err(ApproveLanguageError::Store(StoreError::AlreadyExists)) => Ok(()),
        other => other,
    }
}
