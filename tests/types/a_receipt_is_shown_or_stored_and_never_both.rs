//! PSE-4, D8: a receipt is shown to its person and never stored; what is stored of it is never shown.

use linden::actions::service::Service;
use linden::domain::receipt::ReceiptCode;
use linden::store::{ReadTx, answer_sheets};
use linden::vault::visit::Journey;
use linden::vault::{AnswerSheetId, CardId, WordsId};

pub fn looked_up_by_itself(tx: &mut ReadTx<'_>, receipt: &ReceiptCode) {
    let _ = answer_sheets::find(tx, receipt); //~
}

pub fn serialised(service: &Service, receipt: &ReceiptCode) {
    let _ = service.seal_state(Journey::Return, service.now(), receipt); //~
}

pub fn printed_in_passing(receipt: &ReceiptCode) -> String {
    format!("{receipt}") //~
}

pub fn ids(sheet: AnswerSheetId, words: WordsId, card: CardId) -> [String; 3] {
    let sheet = format!("{sheet}"); //~
    let words = format!("{words}"); //~
    let card = format!("{card}"); //~
    [sheet, words, card]
}
