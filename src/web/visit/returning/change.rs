//! Changing an answer, a band or a consent with the receipt.

use actix_web::http::StatusCode;

use super::{Coming, Next};
use crate::actions::change_response::{Agreement, Change, ChangeError, change_response};
use crate::actions::open_receipt::OpenedReceipt;
use crate::actions::withdraw_response::withdraw_response;
use crate::domain::answer::{AnswerSheet, Words};
use crate::domain::consent::{Purpose, Purposes};
use crate::domain::consultation::{AnyConsultation, Consultation, Open};
use crate::domain::hints::Noticed;
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::visit::{ReturnStep, ReturnVisit, Visit};
use crate::web::drawn::Drawn;
use crate::web::extract::StepForm;
use crate::web::visit::journey::JourneyError;
use crate::web::visit::journey::absorb::{self, Draft};
use crate::web::visit::journey::rows::typed_words;
use crate::web::visit::journey::show::Again;
use crate::web::visit::journey::texts::InLanguage;
use crate::web::visit::pages::{Fault, News, NotOpenPage, TypedWords};

impl Coming<'_> {
    /// To one part of the draft.
    pub(super) fn open_part(&self, visit: &mut ReturnVisit, part: &ParagraphRef) -> Result<Next, JourneyError> {
        if let Some(opened) = self.opened(visit)? {
            let question = Visit::parts_question(opened.found.definition()).ok_or(JourneyError::Malformed)?;
            opened.found.definition().policy.find(part.as_str()).ok_or(JourneyError::Malformed)?;
            visit.step = ReturnStep::Part(question.clone(), part.clone());
        }
        Ok(Next::Page(None))
    }

    /// Takes over a changed answer and stores it. An empty form is an erased answer.
    pub(super) fn change(&self, visit: &mut ReturnVisit, form: &StepForm, skip: bool) -> Result<Next, JourneyError> {
        if visit.aside.take().is_some() {
            return Ok(Next::Page(None));
        }
        let Some(opened) = self.opened(visit)? else { return Ok(Next::Page(None)) };
        let AnyConsultation::Open(consultation) = &opened.found.consultation else {
            return self.closed_meanwhile(visit, &opened, form);
        };
        let empty = StepForm::default();
        let form = if skip { &empty } else { form };
        let OpenedAnswers { mut sheet, mut words } = OpenedAnswers::of(&opened);
        let with_words = opened.purposes.contains(Purpose::Words);
        let mut draft = Draft { sheet: &mut sheet, words: &mut words, with_words };
        if let Err(fault) = absorb_step(consultation, &mut draft, visit, form) {
            return Ok(Next::Again(Again::Fault(fault)));
        }
        if let Some(noticed) = noticed(consultation, visit, &words).filter(|_| !skip) {
            return Ok(Next::Again(Again::Noticed(noticed)));
        }
        let change = Change::Answers { sheet, words };
        match change_response(&self.context.service, &visit.receipt, change) {
            Ok(()) => {}
            Err(ChangeError::HoldsCode) => {
                return Ok(Next::Again(Again::Fault(Fault::HoldsCode { field: "main".into() })));
            }
            Err(error) => return Err(error.into()),
        }
        // From one part of the draft she goes back to the list of parts, from everything else to her answers.
        let back_to_list = matches!(visit.step, ReturnStep::Part(..));
        visit.step = super::before(&visit.step);
        Ok(Next::Page((!back_to_list).then_some(News::Changed)))
    }

    /// It closed while she was changing something: what she had typed stands there to be copied (DESIGN 8), and what she
    /// sent before is as it was.
    fn closed_meanwhile(
        &self,
        visit: &mut ReturnVisit,
        opened: &OpenedReceipt,
        form: &StepForm,
    ) -> Result<Next, JourneyError> {
        let definition = opened.found.definition();
        let mut words = Words::default();
        absorb::typed_over(definition, form, &mut words);
        let texts = InLanguage::new(definition, self.language.tag()).unwrap_or_else(|| InLanguage::in_any(definition));
        let frame = self.frame();
        let typed = typed_words(&frame, texts, &words).into_iter();
        let words: Vec<_> = typed.map(|(label, text)| TypedWords { label, text }).collect();
        if words.is_empty() {
            visit.step = ReturnStep::Answers;
            return Ok(Next::Page(None));
        }
        let page = NotOpenPage { frame, words, change: true };
        Ok(Next::Drawn(Drawn::page(StatusCode::CONFLICT, &page)?))
    }

    /// The second yes to taking one consent back or adding one.
    pub(super) fn confirm(&self, visit: &mut ReturnVisit) -> Result<Next, JourneyError> {
        let service = &self.context.service;
        match visit.step {
            ReturnStep::Withdraw(Purpose::Count) => {
                withdraw_response(service, &visit.receipt, None)?;
                self.taken_back().map(Next::Drawn)
            }
            ReturnStep::Withdraw(purpose) => {
                let one = Purposes::exactly([purpose]);
                withdraw_response(service, &visit.receipt, Some(&one))?;
                visit.step = ReturnStep::Answers;
                Ok(Next::Page(Some(News::Withdrawn)))
            }
            ReturnStep::Add(purpose) => {
                let Some(opened) = self.opened(visit)? else { return Ok(Next::Page(None)) };
                let definition = opened.found.definition();
                let language = definition.offered_language(self.language.tag()).or(definition.languages.first());
                let notice = language.and_then(|language| definition.notice_shown(language).ok());
                let notice = notice.ok_or(JourneyError::NotFound)?;
                let change = Change::Agree(Agreement { purposes: Purposes::exactly([purpose]), notice });
                change_response(service, &visit.receipt, change)?;
                visit.step = ReturnStep::Answers;
                Ok(Next::Page(Some(News::Added)))
            }
            _ => Err(JourneyError::Malformed),
        }
    }
}

/// What may show who she is in the words of this page, before they are stored (PSE-14).
fn noticed(consultation: &Consultation<Open>, visit: &mut ReturnVisit, words: &Words) -> Option<Vec<Noticed>> {
    let listed = consultation.definition().hints.listed();
    let wanted = |question: &QuestionId, part: Option<&ParagraphRef>| match &visit.step {
        ReturnStep::Question(id) => id == question && part.is_none(),
        ReturnStep::Part(id, of) => id == question && part == Some(of),
        _ => false,
    };
    let noticed = visit.looked_at.look(words, &listed, wanted);
    (!noticed.is_empty()).then_some(noticed)
}

/// The answers as they stand, to be changed.
struct OpenedAnswers {
    sheet: AnswerSheet,
    words: Words,
}

impl OpenedAnswers {
    fn of(opened: &OpenedReceipt) -> Self {
        let answers = opened.answers.clone().unwrap_or_default();
        let about = opened.about.clone().unwrap_or_default();
        Self { sheet: AnswerSheet { answers, about }, words: opened.words.clone().unwrap_or_default() }
    }
}

fn absorb_step(
    consultation: &Consultation<Open>,
    draft: &mut Draft<'_>,
    visit: &ReturnVisit,
    form: &StepForm,
) -> Result<(), Fault> {
    match &visit.step {
        ReturnStep::Question(id) => absorb::question(consultation, draft, id, form, false),
        ReturnStep::Part(id, part) => absorb::one_part(consultation, draft, id, part, form),
        ReturnStep::About => absorb::about(consultation, draft, form),
        _ => Ok(()),
    }
}
