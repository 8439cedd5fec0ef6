//! From a visit to the page it is on.

use actix_web::http::StatusCode;
use chrono::DateTime;

use super::asking::{self, Standing};
use super::noticed::noticed_here;
use super::rows::{Answered, rows, typed_words};
use super::{JourneyError, Stage, helping};
use crate::domain::answer::{AboutYou, Answers, Words};
use crate::domain::consent::Purpose;
use crate::domain::help::Help;
use crate::domain::hints::Noticed;
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::media::NOTICE;
use crate::domain::question::QuestionKind;
use crate::domain::receipt::{ReceiptCode, ReceiptMode};
use crate::domain::visit::{Aside, Step, Visit};
use crate::vault::visit::Journey;
use crate::web::drawn::Drawn;
use crate::web::extract::StepForm;
use crate::web::frame::{EasyRead, Frame, OpenVisit};
use crate::web::languages::date;
use crate::web::visit::fields;
use crate::web::visit::pages::{
    AboutPage, AdultsPage, AllOnOnePage, AnswersInfoPage, CardPage, CheckPage, ChoiceAsked, ChoicesPage, CodePage,
    DonePage, Fault, LanguagesPage, NextStep, NoCodePage, NotOpenPage, NoticePage, PartFrom, PartPage, QuestionPage,
    Receipt, SafetyPage, StopPage, Turn, TypedWords, UnderstoodPage,
};

/// Why a page is shown again.
pub enum Again {
    /// Something needs to be put right.
    Fault(Fault),
    /// Something may show who she is (PSE-14).
    Noticed(Vec<Noticed>),
}

/// What a page is shown again for, and the form as it was sent.
pub type Second<'f> = Option<(Again, &'f StepForm)>;

/// What stands on the page of it: the fault, or what was noticed.
#[must_use]
pub fn parted(second: Option<&(Again, &StepForm)>) -> (Option<Fault>, Vec<Noticed>) {
    match second {
        Some((Again::Fault(fault), _)) => (Some(fault.clone()), Vec::new()),
        Some((Again::Noticed(noticed), _)) => (None, noticed.clone()),
        None => (None, Vec::new()),
    }
}

/// Whether the page of this step shows nothing that she typed or chose, so that it may travel compressed whole (D9, SECURITY 4):
/// the notice, and the draft and all questions on one page before anything is answered. On the draft stands what she said of
/// a part.
fn shows_nothing(visit: &Visit) -> bool {
    match visit.step {
        Step::Notice => true,
        Step::Draft | Step::DraftAside | Step::OnePage => {
            visit.answers == Answers::default() && visit.about == AboutYou::default() && visit.words == Words::default()
        }
        _ => false,
    }
}

impl Stage<'_> {
    /// The surroundings of a page of this visit, with its state sealed anew.
    pub fn frame_of(&self, visit: &Visit) -> Result<Frame, JourneyError> {
        let issued = DateTime::from_timestamp(visit.issued, 0).unwrap_or_default();
        let journey = Journey::Visit(self.found.consultation.id());
        let state = self.context.service.seal_state(journey, issued, visit)?;
        let exit_token = self.context.service.vault.exit_token(visit.id, issued);
        let minutes = if visit.rests_long() { 60 } else { 15 };
        let visit_here = Some(OpenVisit { state, exit_token, minutes });
        let easy = self.texts.definition.has_easy_version() && !visit.is_paper();
        let easy = easy.then_some(if visit.easy { EasyRead::Chosen } else { EasyRead::Offered });
        Ok(Frame { visit: visit_here, helping: helping::note(visit), easy, ..self.frame() })
    }

    /// Draws the page the visit is on, and starts its idle time.
    ///
    /// # Errors
    /// [`JourneyError`] if the state cannot be sealed or the page not drawn.
    pub fn show(&self, visit: &mut Visit, second: Second<'_>) -> Result<Drawn, JourneyError> {
        visit.rest_from(self.context.service.now());
        let frame = self.frame_of(visit)?;
        let stage = Stage { texts: self.texts.easily(visit.easy), ..*self };
        match visit.aside {
            Some(aside) => stage.show_aside(frame, visit, aside),
            None => {
                let nothing = second.is_none() && shows_nothing(visit);
                Ok(stage.show_step(frame, visit, second)?.compressed_if(nothing))
            }
        }
    }

    fn show_aside(&self, frame: Frame, visit: &Visit, aside: Aside) -> Result<Drawn, JourneyError> {
        let drawn = match aside {
            Aside::Support => Drawn::page(StatusCode::OK, &self.support_page(frame).sorted(visit.country)),
            Aside::Safety => Drawn::page(StatusCode::OK, &SafetyPage { frame }),
            Aside::Answers => {
                Drawn::page(StatusCode::OK, &AnswersInfoPage { frame, notice: Some(self.texts.notice()) })
            }
            Aside::Rights => Drawn::page(StatusCode::OK, &self.rights_page(frame)?),
            Aside::Languages => Drawn::page(StatusCode::OK, &LanguagesPage { frame }),
            Aside::Stop => {
                let answered = visit.answered(self.texts.definition);
                let can_save = self.can_save(visit);
                Drawn::page(StatusCode::OK, &StopPage { frame, answered, can_save })
            }
            Aside::Save => return self.save_page(frame, visit, None),
            Aside::Understood => Drawn::page(StatusCode::OK, &UnderstoodPage { frame }),
        };
        let the_same_for_all = matches!(aside, Aside::Answers | Aside::Safety | Aside::Understood);
        Ok(drawn?.compressed_if(the_same_for_all))
    }

    fn show_step(&self, mut frame: Frame, visit: &Visit, second: Second<'_>) -> Result<Drawn, JourneyError> {
        let (problem, noticed) = parted(second.as_ref());
        frame.noticed = noticed_here(&frame, self.texts, &noticed, |part| match visit.step {
            Step::Check => false,
            Step::OnePage => part.is_none(),
            _ => true,
        });
        let standing = Standing {
            answers: &visit.answers,
            about: &visit.about,
            words: &visit.words,
            with_words: visit.purposes().contains(Purpose::Words),
            // A page has one place to begin at, and what needs a second look goes first.
            back_from: visit.place.as_ref().map(|place| &place.part).filter(|_| second.is_none()),
            typed: second.as_ref().map(|(_, form)| *form),
        };
        let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let drawn = match &visit.step {
            Step::Notice => {
                let changed = visit.mending;
                let played = self.texts.played(NOTICE);
                let (notice, erasing) = (self.texts.notice(), self.texts.erasing(frame.language));
                Drawn::page(status, &NoticePage { frame, notice, erasing, played, changed })
            }
            Step::Adults => Drawn::page(status, &AdultsPage { frame }),
            Step::Choices => Drawn::marked(status, &ChoicesPage { choices: self.choices(visit), frame }),
            Step::Draft | Step::DraftAside => Drawn::marked(status, &self.draft_page(frame, visit, standing)),
            Step::Question(id) => return self.question_page(frame, status, visit, id, standing, problem),
            Step::Part(id, part) => {
                let from = match &visit.place {
                    Some(place) if place.page == Step::OnePage => PartFrom::OnePage,
                    Some(_) => PartFrom::Draft,
                    None => PartFrom::List,
                };
                return self.part_page(frame, status, (id, part), standing, problem, from);
            }
            Step::OnePage => Drawn::marked(status, &self.one_page(frame, visit, standing, problem)),
            Step::About => {
                let turn = if visit.mending { Turn::Mending } else { self.last_turn(visit) };
                let bands = asking::bands(self.texts, standing);
                Drawn::marked(status, &AboutPage { frame, turn, bands })
            }
            Step::Check => {
                let rows = self.check_rows(&frame, visit);
                Drawn::marked(status, &CheckPage { frame, rows, feeling: visit.answers.feeling, problem })
            }
            Step::Code => return self.code_page(frame, visit),
            Step::Card => {
                let typed = second.as_ref().and_then(|(_, form)| form.get(fields::CODE)).unwrap_or_default().to_owned();
                let problem = Some(problem.unwrap_or(Fault::CardNotAccepted));
                let page = CardPage { frame, typed, easy: false, problem };
                Drawn::page(StatusCode::UNPROCESSABLE_ENTITY, &page).map(|drawn| drawn.of_bad_code_if(true))
            }
        };
        Ok(drawn?)
    }

    fn choices(&self, visit: &Visit) -> Vec<ChoiceAsked> {
        let asked = self.texts.definition.purposes.iter();
        asked
            .map(|asked| ChoiceAsked {
                code: asked.purpose.code(),
                text: self.texts.owned(&asked.text),
                if_no: self.texts.owned(&asked.if_no),
                said: visit.choices.get(&asked.purpose).copied(),
            })
            .collect()
    }

    /// The about-you page counts as the page after the last question.
    fn last_turn(&self, visit: &Visit) -> Turn {
        let total = visit.numbered(self.texts.definition).len().saturating_add(1);
        Turn::Asking { number: total, total }
    }

    fn question_page(
        &self,
        frame: Frame,
        status: StatusCode,
        visit: &Visit,
        id: &QuestionId,
        standing: Standing<'_>,
        problem: Option<Fault>,
    ) -> Result<Drawn, JourneyError> {
        let asked = self.texts.definition.question(id).ok_or(JourneyError::Expired)?;
        let (number, total) = visit.number_of(id, self.texts.definition);
        // A paper form has its last page whatever was agreed to.
        let about = visit.is_paper() || visit.purposes().contains(Purpose::AboutMe);
        let with_about = about && !self.texts.definition.bands.is_empty();
        let total = total.saturating_add(usize::from(with_about));
        let turn = if visit.mending { Turn::Mending } else { Turn::Asking { number, total } };
        let question = asking::question(self.texts, asked, standing, false);
        Ok(Drawn::marked(status, &QuestionPage { frame, turn, question, problem })?)
    }

    /// The page of one part of the draft.
    pub fn part_page(
        &self,
        frame: Frame,
        status: StatusCode,
        (id, part): (&QuestionId, &ParagraphRef),
        standing: Standing<'_>,
        problem: Option<Fault>,
        from: PartFrom,
    ) -> Result<Drawn, JourneyError> {
        let question = self.texts.definition.question(id).ok_or(JourneyError::Expired)?;
        let QuestionKind::Paragraphs { options, comment_max } = &question.kind else {
            return Err(JourneyError::Expired);
        };
        let paragraphs = self.texts.definition.policy.paragraphs();
        let at = paragraphs.iter().position(|paragraph| paragraph.reference == *part).ok_or(JourneyError::Expired)?;
        let paragraph = paragraphs.get(at).ok_or(JourneyError::Expired)?;
        let chosen = standing.part(id, part);
        let page = PartPage {
            frame,
            number: at.saturating_add(1),
            part: self.texts.part(paragraph),
            field: fields::part(id, part),
            options: asking::choices(self.texts, options, |at| chosen == Some(at)),
            comment: asking::comment(id, part, *comment_max, standing),
            from,
            problem,
        };
        Ok(Drawn::marked(status, &page)?)
    }

    fn one_page(
        &self,
        mut frame: Frame,
        visit: &Visit,
        standing: Standing<'_>,
        problem: Option<Fault>,
    ) -> AllOnOnePage {
        let seen = visit.questions(self.texts.definition);
        let asked = self.texts.definition.questions.iter().filter(|question| seen.contains(&&question.id));
        let questions = asked.map(|question| asking::question(self.texts, question, standing, true)).collect();
        let with_bands = visit.purposes().contains(Purpose::AboutMe);
        let bands = if with_bands { asking::bands(self.texts, standing) } else { Vec::new() };
        // What was typed stands in the fields: the state need not carry it a second time (DESIGN 8).
        if let Some(lean) = self.without_texts(visit).and_then(|lean| self.frame_of(&lean).ok()) {
            frame.visit = lean.visit;
        }
        AllOnOnePage { frame, questions, bands, problem }
    }

    fn without_texts(&self, visit: &Visit) -> Option<Visit> {
        let mut lean = (!visit.words.texts.is_empty()).then(|| visit.clone())?;
        lean.words = visit.words.without_texts();
        Some(lean)
    }

    fn check_rows(&self, frame: &Frame, visit: &Visit) -> Vec<crate::web::visit::pages::Row> {
        let purposes = visit.purposes();
        let answered = Answered {
            answers: Some(&visit.answers),
            about: Some(&visit.about).filter(|_| purposes.contains(Purpose::AboutMe)),
            words: Some(&visit.words).filter(|_| purposes.contains(Purpose::Words)),
            changeable: true,
        };
        rows(frame, self.texts, answered)
    }

    fn code_page(&self, frame: Frame, visit: &Visit) -> Result<Drawn, JourneyError> {
        if visit.is_paper() {
            return Self::paper_send(frame);
        }
        if visit.mode == ReceiptMode::None {
            return Ok(Drawn::page(StatusCode::OK, &NoCodePage { frame })?);
        }
        let receipt = self.receipt_of(visit)?;
        let receipt = self.receipt(&receipt);
        let take_back_only = visit.mode == ReceiptMode::TakeBack;
        Ok(Drawn::page(StatusCode::OK, &CodePage { frame, receipt, replaced: visit.replaced, take_back_only })?)
    }

    /// The receipt of this visit: the same each time it is shown (SECURITY B3).
    pub fn receipt_of(&self, visit: &Visit) -> Result<ReceiptCode, JourneyError> {
        let submission = visit.submission.ok_or(JourneyError::Expired)?;
        let consultation = self.found.consultation.id();
        Ok(self.context.service.vault.issue_receipt(consultation, &visit.card, submission))
    }

    /// A receipt in both spellings.
    #[must_use]
    pub fn receipt(&self, code: &ReceiptCode) -> Receipt {
        let groups = |spelt: String| spelt.split(['-', ' ']).map(str::to_owned).collect();
        Receipt {
            letters: groups(code.letters()),
            digits: groups(code.digits()),
            address: self.context.return_address(),
        }
    }

    /// The answers arrived, with this code or with none.
    ///
    /// # Errors
    /// [`JourneyError`] if the page cannot be drawn.
    pub fn done(
        &self,
        receipt: Option<&ReceiptCode>,
        (mode, help): (ReceiptMode, Help),
        already: bool,
    ) -> Result<Drawn, JourneyError> {
        let dates = &self.texts.definition.dates;
        let frame = self.frame();
        let day = |id: &str, day: chrono::NaiveDate| {
            let said = date(self.language, day);
            self.language.texts().with(id, [("day", said.into())]).into_owned()
        };
        let next = vec![
            NextStep {
                what: frame.t("next-closes").into_owned(),
                // Only a code that opens can change.
                when: Some(match receipt.is_some() && mode == ReceiptMode::Full {
                    true => day("next-closes-when", dates.closes_on),
                    false => day("next-closes-day", dates.closes_on),
                }),
            },
            NextStep { what: frame.t("next-panel").into_owned(), when: None },
            NextStep { what: frame.t("next-results").into_owned(), when: None },
            NextStep { what: frame.t("next-reply").into_owned(), when: Some(day("next-reply-when", dates.reply_by)) },
        ];
        let mode = if receipt.is_some() { mode } else { ReceiptMode::None };
        let receipt = receipt.map(|receipt| self.receipt(receipt));
        let helping_at = help.is_spoken().then(|| self.helping_address());
        Ok(Drawn::page(StatusCode::OK, &DonePage { frame, already, receipt, mode, next, helping_at })?)
    }

    /// Sent after closing: nothing was kept, and the words typed so far stand there to be copied (DESIGN 8).
    ///
    /// # Errors
    /// [`JourneyError`] if the page cannot be drawn.
    pub fn not_open(&self, visit: &Visit) -> Result<Drawn, JourneyError> {
        let frame = self.frame();
        let typed = typed_words(&frame, self.texts, &visit.words).into_iter();
        let words = typed.map(|(label, text)| TypedWords { label, text }).collect();
        Ok(Drawn::page(StatusCode::CONFLICT, &NotOpenPage { frame, words, change: false })?)
    }
}
