//! What is known of the printed kits: what opening still lacks, and what has to be shredded at the end.

use crate::domain::consultation::readiness::MissingKit;
use crate::domain::ids::ConsultationId;
use crate::store::key_kits::{self, StoredKit};
use crate::store::{ReadTx, StoreError};

/// The kits that a consultation still lacks before it opens: its own, and the installation's.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn missing_kits(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<MissingKit>, StoreError> {
    let of_installation = key_kits::list(tx, None)?;
    let own = key_kits::list(tx, Some(consultation))?;
    let missing = [
        lacking(&of_installation, MissingKit::InstallationNotPrinted, MissingKit::InstallationNotReadBack),
        lacking(&own, MissingKit::ConsultationNotPrinted, MissingKit::ConsultationNotReadBack),
    ];
    Ok(missing.into_iter().flatten().collect())
}

fn lacking(printed: &[StoredKit], none: MissingKit, not_read: MissingKit) -> Option<MissingKit> {
    if printed.is_empty() {
        return Some(none);
    }
    printed.iter().all(|kit| kit.read_back.is_none()).then_some(not_read)
}
