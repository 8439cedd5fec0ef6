//! A lost envelope (SECURITY 7): every card of its batch is found by its tag and erased, used or not, so that what is left says nothing of
//! who used theirs. What was sent with them stays.

use crate::actions::acts::WrongState;
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::ids::BatchId;
use crate::domain::permission::{Granted, PrintCards};
use crate::store::cards::{self, StoredBatch};
use crate::store::{StoreError, WriteTx};
use crate::vault::CardId;

use super::print_cards::takes_cards;

/// Why no envelope was made void.
#[derive(Debug, thiserror::Error)]
pub enum VoidError {
    /// There is no such batch of cards, or not any more.
    #[error("there is no such batch of cards")]
    NoSuchBatch,
    /// It takes no answers any more, so no card of it does anything.
    #[error(transparent)]
    State(#[from] WrongState),
    /// The database failed; nothing was made void.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes every card of a batch void, for good.
///
/// # Errors
/// [`VoidError`]; nothing was made void then.
pub fn void_cards(service: &Service, granted: &Granted<PrintCards>, batch: BatchId) -> Result<StoredBatch, VoidError> {
    let consultation = granted.consultation();
    let tags = service.store.read(|tx| {
        takes_cards::<VoidError>(tx, consultation)?;
        Ok::<_, VoidError>(cards::list_tags(tx, consultation)?)
    })?;
    // Of a batch that is listed every card is stored already: none comes later.
    let of_batch =
        |(id, tag): &([u8; 32], [u8; 16])| service.vault.batch_tag(batch, &CardId::from_bytes(*id)).as_bytes() == tag;
    let ids: Vec<[u8; 32]> = tags.iter().filter(|card| of_batch(card)).map(|(id, _)| *id).collect();
    service.act(granted, Event::CardsVoided, move |tx: &mut WriteTx<'_>| {
        let listed = cards::list_batches(tx, consultation)?;
        let found = listed.into_iter().find(|one| one.id == batch && one.paper.is_none());
        let found = found.ok_or(VoidError::NoSuchBatch)?;
        if !cards::erase_batch(tx, consultation, batch)? {
            return Err(VoidError::NoSuchBatch);
        }
        for id in &ids {
            cards::erase(tx, consultation, id)?;
        }
        Ok(found)
    })
}
