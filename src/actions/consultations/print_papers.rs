//! Printing paper forms (LNG-8): like cards, each with a number that spends once, and with a code on its tear-off slip
//! that can take the answers back and never shows them (docs/decisions/0034).

use crate::actions::acts::{WrongState, in_state};
use crate::actions::service::Service;
use crate::domain::card::CardCode;
use crate::domain::consultation::{Consultation, Open};
use crate::domain::permission::{Granted, PrintCards};
use crate::domain::receipt::ReceiptCode;
use crate::domain::text::Language;
use crate::store::StoreError;
use crate::store::cards::{PaperNotice, StoredBatch};

use super::print_cards::{PrintError, make_batch};

/// The most forms in a batch: each is a booklet.
pub const MOST: u32 = 60;

/// One paper form. Its codes are nowhere else.
#[derive(Debug)]
pub struct Paper {
    /// The number by which it is entered, once.
    pub number: CardCode,
    /// What stands on the slip that its person keeps.
    pub slip: ReceiptCode,
}

/// A new batch of paper forms.
#[derive(Debug)]
pub struct PrintedPapers {
    /// The batch.
    pub batch: StoredBatch,
    /// The forms, in no order.
    pub papers: Vec<Paper>,
}

/// Why no forms were printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintPapersError {
    /// It is not open: until then what a form prints may change.
    #[error(transparent)]
    State(#[from] WrongState),
    /// It is not offered in this language.
    #[error("the consultation is not offered in this language")]
    Language,
    /// Too many forms.
    #[error("a batch has at most {MOST} forms")]
    Number,
    /// What keeps cards from being made.
    #[error(transparent)]
    Cards(#[from] PrintError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes a batch of paper forms in one language.
///
/// # Errors
/// [`PrintPapersError`].
pub fn print_papers(
    service: &Service,
    granted: &Granted<PrintCards>,
    label: &str,
    number: u32,
    language: &Language,
) -> Result<PrintedPapers, PrintPapersError> {
    let consultation = granted.consultation();
    let open: Consultation<Open> = in_state(service.store.read(|tx| service.get(tx, consultation))?)?;
    let notice = open.definition().notice_shown(language).map_err(|_| PrintPapersError::Language)?;
    if number > MOST {
        return Err(PrintPapersError::Number);
    }
    let paper = PaperNotice { version: notice.version, language: notice.language };
    let printed = make_batch(service, granted, label, number, Some(paper))?;
    let form = |number: CardCode| {
        let submission = service.vault.paper_submission(consultation, &number);
        Paper { slip: service.vault.issue_receipt(consultation, &number, submission), number }
    };
    Ok(PrintedPapers { batch: printed.batch, papers: printed.codes.into_iter().map(form).collect() })
}
