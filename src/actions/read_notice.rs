//! Reading again the exact notice that was agreed to (CON-14).

use crate::domain::consent::NoticeShown;
use crate::store::{StoreError, consultations};

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
