//! Quotes of somebody who takes them back (AGG-34): before publication they are gone, afterwards they leave the list. The receipt
//! alone gives their ids, so that it works on any day, also when the rows themselves are erased or the receipt only takes back.

use crate::actions::retention::erase_due::of_files;
use crate::actions::service::Service;
use crate::domain::reading::ItemId;
use crate::store::{StoreError, quotes};
use crate::vault::{Erased, LedgerLine, ReceiptKeys};

/// The ids of all quotes that this receipt can have; those that are there stand in the ledger before they are erased (D14). All of them
/// are erased: one that a reader proposes in this very moment too.
///
/// # Errors
/// [`StoreError`] if the database or the ledger fails.
pub(in crate::actions) fn remembered(service: &Service, keys: &ReceiptKeys) -> Result<Vec<ItemId>, StoreError> {
    let hers = service.store.read(|tx| quotes::list_of(tx, keys))?;
    let lines: Vec<_> = hers.iter().map(|id| LedgerLine::row(Erased::Item(*id))).collect();
    service.vault.remember(&lines, service.today()).map_err(of_files)?;
    Ok(keys.quote_ids())
}
