//! Beginning an entry: the promise was given, the card is one of ours, and it is not of the assister's own group. From
//! here on the visit is like any other, and nothing of it knows who enters it (CON-18).

use crate::actions::service::Service;
use crate::domain::card::CardCode;
use crate::domain::consent::NoticeShown;
use crate::domain::consultation::State;
use crate::domain::help::Help;
use crate::domain::ids::VisitId;
use crate::domain::permission::{EnterAnswers, Granted};
use crate::domain::visit::Visit;
use crate::store::cards::{self, PaperNotice, StoredBatch};
use crate::store::{ReadTx, StoreError, consultations};

use super::days::count_one;
use super::promise::promised;

/// Why no entry begins.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// The promise of confidentiality comes first (LNG-10).
    #[error("no promise of confidentiality was given")]
    NotPromised,
    /// No answers are taken at this moment.
    #[error("the consultation takes no answers")]
    NotOpen,
    /// The code is none of this consultation's.
    #[error("the card is not one of ours")]
    CardNotAccepted,
    /// The assister made the batch: these are people of their own group (PAR-10).
    #[error("the card is of the assister's own group")]
    OwnGroup,
    /// A paper form's number, and somebody who is there: their slip would be void.
    #[error("the number of a paper form")]
    PaperNumber,
    /// A card, where a paper form was said to be entered.
    #[error("not the number of a paper form")]
    NotAPaper,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// An entry that begins.
pub struct Begun {
    /// The visit, at its first page.
    pub visit: Visit,
    /// The language that a paper form is printed in.
    pub language: Option<String>,
}

/// Begins an entry. Whether the card is spent only *Send* tells (D8).
///
/// # Errors
/// [`BeginError`]; nothing was counted then.
pub fn begin_entry(
    service: &Service,
    granted: &Granted<EnterAnswers>,
    card: CardCode,
    help: Help,
) -> Result<Begun, BeginError> {
    let consultation = granted.consultation();
    let today = service.today();
    let (notice, language) = service.store.read(|tx| {
        let batch = batch_of(service, tx, granted, &card)?;
        let paper = batch.paper.as_ref();
        match (help.is_spoken(), paper) {
            (true, Some(_)) => return Err(BeginError::PaperNumber),
            (false, None) => return Err(BeginError::NotAPaper),
            _ => {}
        }
        let notice = paper.map(|paper| printed_notice(tx, granted, paper)).transpose()?;
        Ok::<_, BeginError>((notice, batch.paper.map(|paper| paper.language)))
    })?;
    let (granted, on_paper) = (*granted, notice.is_some());
    service.store.write(move |tx| count_one(tx, &granted, today, on_paper))?;
    let id = VisitId::random(&*service.randomness);
    let paper = notice.map(|notice| (notice, service.vault.paper_submission(consultation, &card)));
    let visit = Visit::begin(id, card, service.now()).assisted(help, paper);
    Ok(Begun { visit, language })
}

/// The batch of a card that may be entered by this assister, now.
fn batch_of(
    service: &Service,
    tx: &mut ReadTx<'_>,
    granted: &Granted<EnterAnswers>,
    card: &CardCode,
) -> Result<StoredBatch, BeginError> {
    let consultation = granted.consultation();
    if !promised(tx, granted)? {
        return Err(BeginError::NotPromised);
    }
    let stored = consultations::get(tx, consultation)?;
    if stored.state != State::Open.as_str() || stored.paused {
        return Err(BeginError::NotOpen);
    }
    let id = service.vault.card_id(consultation, card);
    let tag = cards::find_tag(tx, consultation, id.as_bytes())?.ok_or(BeginError::CardNotAccepted)?;
    let batches = cards::list_batches(tx, consultation)?;
    let of_tag = |batch: &StoredBatch| *service.vault.batch_tag(batch.id, &id).as_bytes() == tag;
    let batch = batches.into_iter().find(of_tag).ok_or(BeginError::CardNotAccepted)?;
    if batch.printed_by == Some(granted.account()) { Err(BeginError::OwnGroup) } else { Ok(batch) }
}

/// The notice that a paper form prints, as it is archived.
fn printed_notice(
    tx: &mut ReadTx<'_>,
    granted: &Granted<EnterAnswers>,
    paper: &PaperNotice,
) -> Result<NoticeShown, BeginError> {
    let archived = consultations::find_notice(tx, granted.consultation(), paper.version, &paper.language)?;
    let archived = archived.ok_or(BeginError::NotAPaper)?;
    Ok(NoticeShown { version: archived.version, language: archived.language, sha256: archived.sha256 })
}
