//! One step of a visit: what was typed is taken over, the visit moves, the next page is shown.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;

use super::show::Again;
use super::{JourneyError, Stage, absorb};
use crate::actions::end_visit::{end_visit, has_ended};
use crate::actions::try_card::is_trial_card;
use crate::domain::consent::Purpose;
use crate::domain::consultation::{AnyConsultation, Consultation, Open};
use crate::domain::hints::Noticed;
use crate::domain::ids::{ParagraphRef, QuestionId, SubmissionId};
use crate::domain::receipt::ReceiptMode;
use crate::domain::visit::{Aside, Step, Visit};
use crate::vault::visit::Journey;
use crate::web::drawn::Drawn;
use crate::web::extract::StepForm;
use crate::web::visit::fields;
use crate::web::visit::go::Go;
use crate::web::visit::pages::{AdultsOnlyPage, Fault, Gone, PaperEnd, RefusedPage, SupportPage};

/// Where a step leads.
enum Moved {
    /// To the page the visit is on now.
    Shown,
    /// To a page that is drawn already.
    Drawn(Drawn),
    /// Back to the same page, which needs a second look.
    Again(Again),
}

/// The page beside the way that a button leads to.
const fn aside_of(go: &Go) -> Option<Aside> {
    match go {
        Go::Support | Go::SupportIn(_) => Some(Aside::Support),
        Go::Safety => Some(Aside::Safety),
        Go::Answers => Some(Aside::Answers),
        Go::Rights => Some(Aside::Rights),
        Go::Languages => Some(Aside::Languages),
        Go::Stop => Some(Aside::Stop),
        Go::Understood => Some(Aside::Understood),
        _ => None,
    }
}

impl Stage<'_> {
    /// A form with state.
    pub(super) fn step(&self, state: &str, form: &StepForm, go: &Go) -> Result<Drawn, JourneyError> {
        let service = &self.context.service;
        let journey = Journey::Visit(self.found.consultation.id());
        let Ok(mut visit) = service.open_state::<Visit>(journey, state) else { return self.gone(Gone::Expired) };
        let trial = is_trial_card(service, self.found.consultation.id(), &visit.card);
        let here = Stage { trial, ..*self };
        if visit.check_time(service.now()).is_err() {
            return here.gone(Gone::Expired);
        }
        if has_ended(service, visit.id)? {
            return here.gone(Gone::Ended);
        }
        let AnyConsultation::Open(consultation) = &self.found.consultation else {
            // What stands in the form is newer than the state, and is given back with it.
            if visit.aside.is_none() {
                absorb::typed_over(self.found.definition(), form, &mut visit.words);
            }
            return here.not_open(&visit);
        };
        match here.moved(consultation, &mut visit, form, go)? {
            Moved::Drawn(drawn) => Ok(drawn),
            Moved::Shown => here.turn(form, go)?.show(&mut visit, None),
            Moved::Again(fault) => here.show(&mut visit, Some((fault, form))),
        }
    }

    /// The stage on which the next page is shown: this one, or the same in another language.
    fn turn(&self, _form: &StepForm, go: &Go) -> Result<Self, JourneyError> {
        let language = if let Go::Language(language) = go { *language } else { self.language };
        Ok(Stage { trial: self.trial, ..Stage::new(self.context, language, self.found)? })
    }

    fn moved(
        &self,
        consultation: &Consultation<Open>,
        visit: &mut Visit,
        form: &StepForm,
        go: &Go,
    ) -> Result<Moved, JourneyError> {
        let on_the_way = visit.aside.is_none();
        if on_the_way && visit.step == Step::Choices && !self.choices_are_clear(form) {
            return Err(JourneyError::Malformed);
        }
        if on_the_way && let Some(again) = self.take_over(consultation, visit, form, go) {
            return Ok(Moved::Again(Again::Fault(again)));
        }
        if let Some(noticed) = self.noticed(visit, go) {
            return Ok(Moved::Again(Again::Noticed(noticed)));
        }
        if let Some(aside) = aside_of(go) {
            if let Go::SupportIn(country) = go {
                visit.country = Some(*country);
            }
            visit.aside = Some(aside);
            return Ok(Moved::Shown);
        }
        match go {
            Go::Language(_) => visit.aside = visit.aside.filter(|aside| *aside != Aside::Languages),
            Go::Save if self.can_save(visit) => {
                self.draw_submission(visit);
                visit.aside = Some(Aside::Save);
            }
            Go::Confirm if visit.aside == Some(Aside::Save) => return self.save(visit).map(Moved::Drawn),
            Go::Easy | Go::Full if self.texts.definition.has_easy_version() => visit.read_easy(*go == Go::Easy),
            Go::Drop => return self.drop_everything(visit).map(Moved::Drawn),
            Go::Send if visit.aside == Some(Aside::Stop) => self.to_code(visit),
            Go::Send if visit.step == Step::Code => return self.send(consultation, visit).map(Moved::Drawn),
            // The code of a paper form is printed.
            Go::Code(_) if visit.is_paper() => return Err(JourneyError::Malformed),
            Go::Code(mode) if on_the_way && visit.step == Step::Code => visit.mode = *mode,
            // From the page that asks for the second yes, back to the code that stands for it.
            Go::Back if on_the_way && visit.step == Step::Code && visit.mode == ReceiptMode::None => {
                visit.mode = ReceiptMode::Full;
            }
            Go::Back => {
                if !visit.go_back(self.texts.definition) {
                    return self.start_page(visit.easy).map(Moved::Drawn);
                }
            }
            Go::NotAdult | Go::Skip if on_the_way && visit.step == Step::Adults => {
                return self.not_of_age(visit).map(Moved::Drawn);
            }
            Go::Next | Go::Skip => return self.go_on(visit, form),
            Go::Stay | Go::Clear => {}
            Go::OnePage => visit.show_on_one_page(true, self.texts.definition),
            Go::OneByOne => visit.show_on_one_page(false, self.texts.definition),
            Go::Draft => visit.read_aside(),
            Go::Part(part) => {
                let question = Visit::parts_question(self.texts.definition).ok_or(JourneyError::Malformed)?;
                self.texts.definition.policy.find(part.as_str()).ok_or(JourneyError::Malformed)?;
                visit.open_part(question.clone(), part.clone());
            }
            Go::Question(id) if visit.questions(self.texts.definition).contains(&id) => {
                visit.step = Step::Question(id.clone());
            }
            Go::About if visit.purposes().contains(Purpose::AboutMe) => visit.step = Step::About,
            Go::Choices => visit.step = Step::Choices,
            _ => return Err(JourneyError::Malformed),
        }
        Ok(Moved::Shown)
    }

    /// Whether what was typed can be kept for later: nothing of a test is (decision 0053).
    pub(super) fn can_save(&self, visit: &Visit) -> bool {
        self.texts.definition.save_and_come_back && !visit.is_paper() && !self.trial
    }

    /// For people under 18, and whoever rather not says: support, and nothing kept (CON-16).
    fn not_of_age(&self, visit: &Visit) -> Result<Drawn, JourneyError> {
        if visit.is_paper() {
            return self.paper_end(PaperEnd::Nothing);
        }
        let SupportPage { frame, groups, .. } = self.support_page(self.frame());
        Ok(Drawn::page(StatusCode::OK, &AdultsOnlyPage { frame, groups })?)
    }

    /// Ends the visit here and now, with what was saved of it.
    fn drop_everything(&self, visit: &Visit) -> Result<Drawn, JourneyError> {
        self.forget_saved(visit)?;
        end_visit(&self.context.service, visit.id)?;
        self.gone(Gone::Dropped)
    }

    /// Takes over what was typed, whichever button was pressed: nothing typed is lost on the way to support or to
    /// another language. Only where something would be kept that cannot be is the page shown again; *Back*, *Stop*
    /// and *Skip* never hold anyone up (SAF-16).
    fn take_over(
        &self,
        consultation: &Consultation<Open>,
        visit: &mut Visit,
        form: &StepForm,
        go: &Go,
    ) -> Option<Fault> {
        match go {
            Go::Skip => {
                self.clear(consultation, visit);
                None
            }
            Go::Clear => {
                self.clear(consultation, visit);
                None
            }
            Go::Back | Go::Stop | Go::Drop => {
                let _ = absorb::step(consultation, visit, form);
                None
            }
            _ if visit.step == Step::Choices => {
                self.keep_choices(visit, form, *go == Go::Next);
                None
            }
            _ => absorb::step(consultation, visit, form).err(),
        }
    }

    /// What may show who she is in the words she goes on with (PSE-14). Whatever was typed on the way to another page is
    /// looked at before the code, and shown on the check page.
    fn noticed(&self, visit: &mut Visit, go: &Go) -> Option<Vec<Noticed>> {
        let goes_on = *go == Go::Next && visit.aside.is_none();
        let stops = *go == Go::Send && visit.aside == Some(Aside::Stop);
        let all = stops || matches!(visit.step, Step::OnePage | Step::Check);
        // On paper it is hers to change, and she is not there.
        if visit.is_paper() || !(goes_on || stops) {
            return None;
        }
        let listed = self.texts.definition.hints.listed();
        let wanted = |question: &QuestionId, part: Option<&ParagraphRef>| match &visit.step {
            _ if all => true,
            Step::Question(id) => id == question && part.is_none(),
            Step::Part(id, of) => id == question && part == Some(of),
            _ => false,
        };
        let noticed = visit.looked_at.look(&visit.words, &listed, wanted);
        if stops && !noticed.is_empty() {
            visit.aside = None;
            visit.mending = true;
            visit.step = Step::Check;
        }
        (!noticed.is_empty()).then_some(noticed)
    }

    /// Empties the answer of the page: an empty form is a skipped question.
    fn clear(&self, consultation: &Consultation<Open>, visit: &mut Visit) {
        let _ = absorb::step(consultation, visit, &StepForm::default());
    }

    /// Whether every purpose is answered with one yes, one no, or not at all: anything else is nobody's consent.
    fn choices_are_clear(&self, form: &StepForm) -> bool {
        self.texts.definition.purposes.iter().all(|asked| {
            let mut said = form.all(fields::purpose(asked.purpose));
            said.next().is_none_or(|one| one == "yes" || one == "no") && said.next().is_none()
        })
    }

    /// Notes the choices. A choice left blank is a no once she goes on (CON-2), and undecided before.
    fn keep_choices(&self, visit: &mut Visit, form: &StepForm, goes_on: bool) {
        let mut choices: BTreeMap<Purpose, bool> = BTreeMap::new();
        for asked in &self.texts.definition.purposes {
            match form.get(fields::purpose(asked.purpose)) {
                Some("yes") => drop(choices.insert(asked.purpose, true)),
                Some(_) => drop(choices.insert(asked.purpose, false)),
                None if goes_on => drop(choices.insert(asked.purpose, false)),
                None => {}
            }
        }
        let shown = match visit.notice.clone().filter(|_| visit.is_paper()) {
            Some(printed) => Ok(printed),
            None => self.texts.definition.notice_shown(self.texts.language),
        };
        match shown {
            Ok(notice) if goes_on => visit.choose(choices, notice),
            _ => visit.choices = choices,
        }
    }

    fn go_on(&self, visit: &mut Visit, form: &StepForm) -> Result<Moved, JourneyError> {
        if visit.aside.take().is_some() {
            return Ok(Moved::Shown);
        }
        match visit.step {
            Step::Choices if !visit.purposes().contains(Purpose::Count) => {
                if visit.is_paper() {
                    return self.paper_end(PaperEnd::Nothing).map(Moved::Drawn);
                }
                let refused = RefusedPage { frame: self.frame() };
                return Ok(Moved::Drawn(Drawn::page(StatusCode::OK, &refused)?));
            }
            Step::Check => self.to_code(visit),
            Step::Card => {
                let typed = form.get(fields::CODE).unwrap_or_default();
                // What was begun with a card of her own is never made a test of.
                match self.read_card(typed, false)? {
                    Err(fault) => return Ok(Moved::Again(Again::Fault(fault))),
                    Ok(card) => {
                        // Another card gives another code: the earlier one is void (D8).
                        self.forget_saved(visit)?;
                        visit.card = card;
                        visit.submission = None;
                        visit.replaced = true;
                        self.to_code(visit);
                    }
                }
            }
            _ => visit.go_on(self.texts.definition),
        }
        Ok(Moved::Shown)
    }

    /// To the code page.
    fn to_code(&self, visit: &mut Visit) {
        visit.aside = None;
        visit.mending = true;
        visit.step = Step::Code;
        self.draw_submission(visit);
    }

    /// Draws the submission the first time the receipt is shown, never earlier (D8).
    fn draw_submission(&self, visit: &mut Visit) {
        if visit.submission.is_none() {
            visit.submission = Some(SubmissionId::random(&*self.context.service.randomness));
        }
    }
}
