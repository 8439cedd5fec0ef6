//! *Send*: the first moment at which anything of hers is stored.

use super::show::Again;
use super::{JourneyError, Stage};
use crate::actions::send_response::{Response, Sent, send_response};
use crate::domain::answer::AnswerSheet;
use crate::domain::consent::Consent;
use crate::domain::consultation::{Consultation, Open};
use crate::domain::visit::{Step, Visit};
use crate::web::drawn::Drawn;
use crate::web::visit::pages::{Fault, Gone, PaperEnd};

impl Stage<'_> {
    /// Sends what the visit holds.
    pub(super) fn send(&self, consultation: &Consultation<Open>, visit: &mut Visit) -> Result<Drawn, JourneyError> {
        // The test card is in no table, so that nothing could be stored with it either.
        if self.trial {
            return self.gone(Gone::Tried);
        }
        // What was agreed to on paper is what the paper says, whatever came out since (CON-7).
        let paper = visit.is_paper();
        let Some(notice) = visit.notice.clone().filter(|notice| paper || self.is_current(notice)) else {
            // A new version came out meanwhile: it is read and agreed to first; nothing typed is lost (D3).
            visit.step = Step::Notice;
            return self.show(visit, None);
        };
        let submission = visit.submission.ok_or(JourneyError::Expired)?;
        let Ok(consent) = Consent::given(notice, visit.purposes(), self.context.service.today()) else {
            visit.step = Step::Choices;
            return self.show(visit, None);
        };
        let sheet = AnswerSheet { answers: visit.answers.clone(), about: visit.about.clone() };
        let (card, words) = (visit.card.clone(), visit.words.clone());
        let response = Response { card, submission, consent, sheet, words, mode: visit.mode, help: visit.help };
        match send_response(&self.context.service, consultation, response)? {
            Sent::Stored(_) if paper => self.paper_end(PaperEnd::Kept),
            Sent::Already(_) if paper => self.paper_end(PaperEnd::Before),
            Sent::CardNotAccepted if paper => self.paper_end(PaperEnd::Used),
            Sent::Stored(receipt) => self.done(receipt.as_ref(), (visit.mode, visit.help), false),
            Sent::Already(receipt) => self.done(receipt.as_ref(), (visit.mode, visit.help), true),
            Sent::NotOpen => self.not_open(visit),
            Sent::CardNotAccepted => {
                visit.step = Step::Card;
                self.show(visit, None)
            }
            Sent::HoldsCode => {
                visit.step = Step::Check;
                let form = crate::web::extract::StepForm::default();
                self.show(visit, Some((Again::Fault(Fault::HoldsCode { field: "main".into() }), &form)))
            }
        }
    }

    fn is_current(&self, notice: &crate::domain::consent::NoticeShown) -> bool {
        let definition = self.texts.definition;
        let language = definition.offered_language(&notice.language);
        language.and_then(|language| definition.notice_shown(language).ok()).is_some_and(|current| current == *notice)
    }
}
