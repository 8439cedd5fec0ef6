//! The list of quotes beside a release (AGG-34): what goes in when the release goes out, and what everyone reads of it. It is no
//! part of the artefact, so a quote that is taken back changes no byte that was signed (D6).

use crate::actions::service::Service;
use crate::domain::ids::ConsultationId;
use crate::domain::quote::{Approved, Quote, Step};
use crate::domain::reading::ItemId;
use crate::domain::release::artefact::StoredArtefact;
use crate::store::{ReadTx, StoreError, quotes};
use crate::vault::keys::KeyDirError;

use super::super::retention::erase_due::of_files;

const MALFORMED: StoreError = StoreError::Malformed("a quote that does not open");

/// The approved quotes whose idea a release shows (AGG-33): those stay when it goes out, and all others are erased with it.
///
/// # Errors
/// [`StoreError`] if the database fails or this instance lacks the consultation's key.
pub(in crate::actions) fn that_stay(
    service: &Service,
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
    artefact: &[u8],
) -> Result<Vec<ItemId>, StoreError> {
    let artefact = StoredArtefact::parse(artefact).map_err(|_| StoreError::Malformed("a release"))?;
    let approved = approved(service, tx, id)?;
    let shown = approved.into_iter().filter(|(_, quote)| quote.idea().is_shown_in(artefact.artefact()));
    Ok(shown.map(|(id, _)| id).collect())
}

/// The quotes beside the published release, by idea, in an order that tells nothing. None before it is published, and none once the
/// consultation's key is gone.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub(in crate::actions) fn live(
    service: &Service,
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
) -> Result<Vec<Quote<Approved>>, StoreError> {
    let mut live = approved(service, tx, id)?;
    live.sort_by(|(one, quote), (other, next)| (quote.idea(), one).cmp(&(next.idea(), other)));
    Ok(live.into_iter().map(|(_, quote)| quote).collect())
}

fn approved(
    service: &Service,
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
) -> Result<Vec<(ItemId, Quote<Approved>)>, StoreError> {
    let stored = quotes::list(tx, id, Step::Approved)?;
    if stored.is_empty() {
        return Ok(Vec::new());
    }
    let vault = match service.vault.for_consultation(id) {
        Ok(vault) => vault,
        Err(KeyDirError::Missing { .. }) => return Ok(Vec::new()),
        Err(error) => return Err(of_files(error)),
    };
    let open = |quote: &quotes::StoredQuote| {
        let opened = vault.open_approved(&quote.id, &quote.sealed).map_err(|_| MALFORMED)?;
        Ok((quote.id, opened))
    };
    stored.iter().map(open).collect()
}
