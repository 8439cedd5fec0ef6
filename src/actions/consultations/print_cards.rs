//! Printing cards: random codes in no order, shown once and stored nowhere (SECURITY 3.2, PSE-10).

use crate::actions::acts::{WrongState, state_now};
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::card::CardCode;
use crate::domain::consultation::State;
use crate::domain::ids::{BatchId, ConsultationId};
use crate::domain::permission::{Granted, PrintCards};
use crate::store::cards::{self, PaperNotice, StoredBatch};
use crate::store::{ReadTx, StoreError};

/// The fewest cards in a batch (SECURITY 7): among fewer, a card says too much about its holder.
pub const FEWEST: u32 = 10;
/// The most cards in a batch.
pub const MOST: u32 = 500;
/// The longest label, in characters.
pub const LONGEST_LABEL: usize = 60;
/// Rows in one write (D11).
const SLICE: usize = 100;

/// A new batch. Its codes are nowhere else.
#[derive(Debug)]
pub struct Printed {
    /// The batch.
    pub batch: StoredBatch,
    /// The codes, in no order.
    pub codes: Vec<CardCode>,
}

/// Why no cards were printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// Too few or too many.
    #[error("a batch has between {FEWEST} and {MOST} cards")]
    Number,
    /// No label, one of several lines, or a long one.
    #[error("the label must be one line of at most {LONGEST_LABEL} characters")]
    Label,
    /// It takes no answers any more.
    #[error(transparent)]
    State(#[from] WrongState),
    /// The database failed. Nothing is shown, and what was stored of the batch can never be used.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes a batch.
///
/// # Errors
/// [`PrintError`].
pub fn print_cards(
    service: &Service,
    granted: &Granted<PrintCards>,
    label: &str,
    number: u32,
) -> Result<Printed, PrintError> {
    make_batch(service, granted, label, number, None)
}

/// Makes a batch, of paper forms if they print a notice.
///
/// # Errors
/// [`PrintError`].
pub(super) fn make_batch(
    service: &Service,
    granted: &Granted<PrintCards>,
    label: &str,
    number: u32,
    paper: Option<PaperNotice>,
) -> Result<Printed, PrintError> {
    let label = label.trim().to_owned();
    if !(FEWEST..=MOST).contains(&number) {
        return Err(PrintError::Number);
    }
    if !(1..=LONGEST_LABEL).contains(&label.chars().count()) || label.chars().any(char::is_control) {
        return Err(PrintError::Label);
    }
    let consultation = granted.consultation();
    let id = BatchId::random(&*service.randomness);
    let mut codes: Vec<CardCode> = (0..number).map(|_| CardCode::random(&*service.randomness)).collect();
    let mut rows: Vec<([u8; 32], [u8; 16])> = codes
        .iter()
        .map(|code| {
            let card = service.vault.card_id(consultation, code);
            (*card.as_bytes(), *service.vault.batch_tag(id, &card).as_bytes())
        })
        .collect();
    // Stored in the order of their ids, printed in another: neither order says anything about the other.
    rows.sort_unstable();
    service.randomness.shuffle(&mut codes);
    store(service, consultation, &rows)?;
    let (printed_on, printed_by) = (service.today(), Some(granted.account()));
    let batch = StoredBatch { id, label, cards: number, printed_on, printed_by, paper };
    let listed = batch.clone();
    let event = if listed.paper.is_some() { Event::PapersPrinted } else { Event::CardsPrinted };
    // The batch is listed once all of it is stored.
    service.act(granted, event, move |tx| cards::insert_batch(tx, consultation, &listed))?;
    Ok(Printed { batch, codes })
}

fn store(service: &Service, consultation: ConsultationId, rows: &[([u8; 32], [u8; 16])]) -> Result<(), PrintError> {
    for slice in rows.chunks(SLICE) {
        let slice = slice.to_vec();
        service.store.write(move |tx| {
            takes_cards::<PrintError>(tx, consultation)?;
            for (card, tag) in &slice {
                cards::insert(tx, consultation, card, tag)?;
            }
            Ok::<_, PrintError>(())
        })?;
    }
    Ok(())
}

/// Whether cards of it can still be used.
pub(super) fn takes_cards<E>(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<(), E>
where
    E: From<WrongState> + From<StoreError>,
{
    match state_now(tx, consultation)? {
        State::Draft | State::PanelReview | State::Approved | State::Open => Ok(()),
        found => Err(WrongState { found }.into()),
    }
}

/// The batches of a consultation, oldest day first. How many of their cards are used is known to nobody.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_batches(service: &Service, granted: &Granted<PrintCards>) -> Result<Vec<StoredBatch>, StoreError> {
    service.store.read(|tx| cards::list_batches(tx, granted.consultation()))
}
