//! Quotes and texts for the panel of somebody who takes them back (AGG-34, CON-9): before publication they are gone, afterwards
//! quotes leave the list. The receipt
//! alone gives their ids, so that it works on any day, also when the rows themselves are erased or the receipt only takes back.

use crate::actions::retention::erase_due::of_files;
use crate::actions::service::Service;
use crate::domain::reading::ItemId;
use crate::store::{StoreError, quotes};
use crate::vault::{Erased, LedgerLine, ReceiptKeys};

/// What goes with a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::actions) struct HandedOn {
    /// Quotes: with C3, or with C2.
    pub(in crate::actions) quotes: bool,
    /// Texts for the panel: with C6, or with C2.
    pub(in crate::actions) texts: bool,
}

impl HandedOn {
    /// Everything: with C1.
    pub(in crate::actions) const ALL: Self = Self { quotes: true, texts: true };

    fn ids(self, keys: &ReceiptKeys) -> Vec<ItemId> {
        let quotes = self.quotes.then(|| keys.quote_ids()).into_iter().flatten();
        quotes.chain(self.texts.then(|| keys.text_ids()).into_iter().flatten()).collect()
    }
}

/// The ids of all quotes and texts for the panel that this receipt can have; those that are there stand in the ledger before they are
/// erased (D14). All of them are erased: one that a reader hands on in this very moment too.
///
/// # Errors
/// [`StoreError`] if the database or the ledger fails.
pub(in crate::actions) fn remembered(
    service: &Service,
    keys: &ReceiptKeys,
    which: HandedOn,
) -> Result<Vec<ItemId>, StoreError> {
    let ids = which.ids(keys);
    let hers = service.store.read(|tx| quotes::list_those(tx, &ids))?;
    let lines: Vec<_> = hers.iter().map(|id| LedgerLine::row(Erased::Item(*id))).collect();
    service.vault.remember(&lines, service.today()).map_err(of_files)?;
    Ok(ids)
}
