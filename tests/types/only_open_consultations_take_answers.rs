//! PAR-2: answers are parsed and sent only where a consultation is open.

use linden::actions::send_response::{Response, send_response};
use linden::actions::service::Service;
use linden::domain::consultation::{Closed, Consultation, Draft};
use linden::domain::questionnaire::{SubmittedAnswers, parse_answers};

pub fn parsed(closed: &Consultation<Closed>, sent: &SubmittedAnswers) {
    let _ = parse_answers(closed, sent); //~
}

pub fn sent(service: &Service, draft: &Consultation<Draft>, response: Response) {
    let _ = send_response(service, draft, response); //~
}

pub fn opened(draft: Consultation<Draft>) {
    let hash = draft.definition().review_hash();
    let _ = draft.open(hash); //~
}
