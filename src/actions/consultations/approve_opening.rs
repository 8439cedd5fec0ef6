//! A custodian opens a consultation that the panel approved (PAR-3, D18): from here on questions, choices and disclosure
//! rules are locked (AGG-20), and the notice is archived for good (CON-7).

use chrono::NaiveDate;

use crate::actions::acts::{WrongState, approval_of, approvals_of, in_state, move_on};
use crate::actions::consultation_keys::checked_keys;
use crate::actions::key_kits::see_kits::{MissingKit, missing_kits};
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::consultation::{Approved, ByWhom, Definition, NotReviewed, ReviewHash, State};
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{ApproveOpening, Granted};
use crate::domain::role::Role;
use crate::domain::text::{Language, NotOffered};
use crate::store::consultations::StoredNotice;
use crate::store::{ReadTx, StoreError, approvals, consultations};
use crate::vault::ConsultationVault;
use crate::vault::keys::KeyDirError;

use super::languages::{Catalogues, language_hash};
use super::opening::{FEWEST_HOLDERS, granted, opening_hash, role_of_kind};

/// Why a consultation was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpeningError {
    /// It is not approved, or open already.
    #[error(transparent)]
    State(#[from] WrongState),
    /// What was shown, what the panel approved and what stands here now are not the same.
    #[error(transparent)]
    NotReviewed(#[from] NotReviewed),
    /// The panel has not approved one of the languages (LNG-1).
    #[error("the panel has not approved the language {0}")]
    LanguageNotApproved(Language),
    /// One person cannot approve for the panel and open (D18).
    #[error("this person approved the questions: another one has to open")]
    SamePerson,
    /// Its keys are not made.
    #[error("the keys are not made yet")]
    NoKeys,
    /// Too few people hold a key.
    #[error("fewer than {FEWEST_HOLDERS} people with the role {0} hold their key")]
    TooFewHolders(Role),
    /// A key kit is not printed, or not typed back (DESIGN 2).
    #[error("the offline key kit is not printed and typed back")]
    NoKit(MissingKit),
    /// The day has not come.
    #[error("the consultation opens on {0}, not before")]
    NotYet(NaiveDate),
    /// The day it closes is over.
    #[error("the consultation was to close on {0}: move its days first")]
    Over(NaiveDate),
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
    let found = service.store.read(|tx| service.get(tx, id))?;
    let review = found.stored.review_sha256;
    let definition = found.definition().clone();
    let approved = in_state::<Approved>(found)?;
    on_its_days(&definition, today)?;
    let open = approved.open(ReviewHash::from_bytes(review))?;
    let notices = notices(&definition).map_err(|_| StoreError::Malformed("a notice without one of its languages"))?;
    let approval = approval_of(service, permitted, Act::Open, shown);
    let languages = to_be_approved(&definition, &review, catalogues)?;
    service.act(permitted, Event::approved(Act::Open, shown), move |tx| {
        consultations::hold(tx, id)?;
        if consultations::get(tx, id)?.review_sha256 != review {
            return Err(NotReviewed.into());
        }
        check(tx, &vault, id, account, (&review, &shown))?;
        for (language, sha256) in &languages {
            if approvals_of(tx, id, Act::Language, sha256)?.is_empty() {
                return Err(OpeningError::LanguageNotApproved(language.clone()));
            }
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
fn to_be_approved(
    definition: &Definition,
    review: &[u8; 32],
    catalogues: &Catalogues,
) -> Result<Vec<(Language, [u8; 32])>, StoreError> {
    let reviewed = definition.languages.iter().filter(|language| **language != definition.source_language);
    let reviewed = reviewed.filter_map(|language| Some((language, *catalogues.get(language)?)));
    let hashed = reviewed.filter(|(_, version)| version.reviewed);
    hashed.map(|(language, version)| Ok((language.clone(), language_hash(review, language, version)?))).collect()
}

fn on_its_days(definition: &Definition, today: NaiveDate) -> Result<(), OpeningError> {
    let dates = definition.dates;
    if today < dates.opens_on {
        return Err(OpeningError::NotYet(dates.opens_on));
    }
    if today >= dates.closes_on {
        return Err(OpeningError::Over(dates.closes_on));
    }
    Ok(())
}

/// The panel approved exactly this, it was another person, enough people hold each key, and the key kits are on paper.
fn check(
    tx: &mut ReadTx<'_>,
    vault: &ConsultationVault,
    id: ConsultationId,
    account: AccountId,
    (review, shown): (&[u8; 32], &[u8; 32]),
) -> Result<(), OpeningError> {
    let approvals = approvals_of(tx, id, Act::Questions, review)?;
    if approvals.is_empty() {
        return Err(NotReviewed.into());
    }
    if approvals.iter().all(|approval| approval.account == account) {
        return Err(OpeningError::SamePerson);
    }
    let keys = checked_keys(tx, vault, id)?;
    if keys.is_empty() {
        return Err(OpeningError::NoKeys);
    }
    for key in &keys {
        if granted(tx, id, key)?.len() < FEWEST_HOLDERS {
            return Err(OpeningError::TooFewHolders(role_of_kind(key.kind())));
        }
    }
    if let Some(missing) = missing_kits(tx, id)?.into_iter().next() {
        return Err(OpeningError::NoKit(missing));
    }
    if opening_hash(tx, id, review, &keys)? == *shown { Ok(()) } else { Err(NotReviewed.into()) }
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
