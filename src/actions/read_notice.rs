//! Reading again the exact notice that was agreed to (CON-14).

use crate::domain::archived_notice::ArchivedNotice;
use crate::domain::consent::NoticeShown;
use crate::store::{StoreError, consultations};

use super::open_receipt::OpenedReceipt;
use super::service::{Found, Service};

/// The canonical JSON of the notice that a consent points to: as it was archived, or as it stands if it has not
/// changed since. None if neither has its hash; what is given out is never another text (CON-7).
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn read_notice(service: &Service, found: &Found, shown: &NoticeShown) -> Result<Option<String>, StoreError> {
    let id = found.consultation.id();
    let archived = service.store.read(|tx| consultations::find_notice(tx, id, shown.version, &shown.language))?;
    if let Some(notice) = archived.filter(|notice| notice.sha256 == shown.sha256) {
        return Ok(Some(notice.text));
    }
    let definition = found.definition();
    let standing = definition.offered_language(&shown.language).filter(|language| {
        let current = definition.notice_shown(language);
        current.is_ok_and(|current| current == *shown)
    });
    let document = standing.and_then(|language| definition.notice_document(language).ok());
    Ok(document.and_then(|bytes| String::from_utf8(bytes).ok()))
}

/// A notice that was agreed to, as it was archived.
pub struct AgreedNotice {
    /// How the consent points to it.
    pub shown: NoticeShown,
    /// What it said.
    pub notice: ArchivedNotice,
}

/// The notices behind the consents of a receipt, the first one first, each once (CON-14).
///
/// # Errors
/// [`StoreError`] if the database fails or an archived notice is not there as it was hashed.
pub fn agreed_notices(service: &Service, opened: &OpenedReceipt) -> Result<Vec<AgreedNotice>, StoreError> {
    let mut shown: Vec<&NoticeShown> = Vec::new();
    for notice in opened.consent.iter().filter_map(|record| record.notice.as_ref()) {
        if !shown.contains(&notice) {
            shown.push(notice);
        }
    }
    shown.into_iter().map(|shown| agreed(service, &opened.found, shown)).collect()
}

fn agreed(service: &Service, found: &Found, shown: &NoticeShown) -> Result<AgreedNotice, StoreError> {
    let missing = StoreError::Malformed("an archived notice");
    let Some(document) = read_notice(service, found, shown)? else { return Err(missing) };
    let notice = ArchivedNotice::parse(&document).map_err(|_| missing)?;
    Ok(AgreedNotice { shown: shown.clone(), notice })
}
