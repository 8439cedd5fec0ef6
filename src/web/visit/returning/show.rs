//! The pages of coming back.

use actix_web::http::StatusCode;

use super::Coming;
use crate::actions::list_themes::theme_labels;
use crate::actions::open_receipt::OpenedReceipt;
use crate::actions::service::Found;
use crate::domain::answer::{AboutYou, Answers, Words};
use crate::domain::consent::Purpose;
use crate::domain::service::Country;
use crate::domain::visit::{Aside, ReturnStep, ReturnVisit};
use crate::web::drawn::Drawn;
use crate::web::frame::Frame;
use crate::web::languages::{Language, date};
use crate::web::visit::go::Go;
use crate::web::visit::journey::asking::{self, Standing};
use crate::web::visit::journey::noticed::noticed_here;
use crate::web::visit::journey::rows::{Answered, feeling_row, rows};
use crate::web::visit::journey::show::{Second, parted};
use crate::web::visit::journey::{JourneyError, Stage};
use crate::web::visit::leaving::all_services;
use crate::web::visit::pages::{
    AboutPage, AnswersInfoPage, Fault, LanguagesPage, News, OwnAnswersPage, OwnChoice, PartFrom, PurposePage,
    QuestionPage, ReceiptWarningPage, RightsPage, SafetyPage, TakeBackConfirmPage, Turn,
};

/// What stands where nothing is: no answer, no band, no word.
struct Nothing {
    answers: Answers,
    about: AboutYou,
    words: Words,
}

impl Coming<'_> {
    /// Draws the page the visit is on.
    pub(super) fn show(
        &self,
        visit: &mut ReturnVisit,
        news: Option<News>,
        second: Second<'_>,
    ) -> Result<Drawn, JourneyError> {
        if visit.aside.is_none() && visit.step == ReturnStep::TakeBack {
            visit.rest_from(self.context.service.now());
            let frame = self.frame_of(visit)?;
            return Ok(Drawn::page(StatusCode::OK, &TakeBackConfirmPage { frame })?);
        }
        if let Some(aside) = visit.aside {
            visit.rest_from(self.context.service.now());
            let frame = self.frame_of(visit)?;
            return self.show_aside(frame, aside, visit.country);
        }
        match self.opened(visit)? {
            Some(opened) => self.show_opened(visit, &opened, news, second),
            // Taken back meanwhile, perhaps on another screen: the same words as for a code never seen.
            None => self.entry(String::new(), Some(Fault::NothingFound)),
        }
    }

    fn show_aside(&self, frame: Frame, aside: Aside, country: Option<Country>) -> Result<Drawn, JourneyError> {
        Ok(match aside {
            Aside::Support => {
                Drawn::page(StatusCode::OK, &all_services(self.context, self.language, frame)?.sorted(country))?
            }
            Aside::Safety | Aside::Stop | Aside::Save => Drawn::page(StatusCode::OK, &SafetyPage { frame })?,
            Aside::Answers | Aside::Understood => {
                Drawn::page(StatusCode::OK, &AnswersInfoPage { frame, notice: None })?
            }
            Aside::Rights => Drawn::page(StatusCode::OK, &RightsPage { frame, complaint: None, form: None })?,
            Aside::Languages => Drawn::page(StatusCode::OK, &LanguagesPage { frame })?,
        })
    }

    /// The language to show a consultation in. The code may come from any consultation, and the page from any language:
    /// the consultation's first language stands in for one it is not offered in.
    pub(super) fn language_for(&self, found: &Found) -> Language {
        let offered = &found.definition().languages;
        let language = offered.iter().find(|language| language.as_str() == self.language.tag()).or(offered.first());
        language.and_then(|language| Language::from_tag(language.as_str())).unwrap_or(self.language)
    }

    /// Draws a page of what the receipt opened.
    pub(super) fn show_opened(
        &self,
        visit: &mut ReturnVisit,
        opened: &OpenedReceipt,
        news: Option<News>,
        second: Second<'_>,
    ) -> Result<Drawn, JourneyError> {
        visit.rest_from(self.context.service.now());
        let coming = Coming { language: self.language_for(&opened.found), ..*self };
        let stage = Stage::new(self.context, coming.language, &opened.found)?;
        let Frame { name, languages, exit, site, .. } = stage.frame();
        let frame = Frame { name, languages, exit, site, ..coming.frame_of(visit)? };
        coming.show_step(&stage, frame, visit, opened, news, second)
    }

    fn show_step(
        &self,
        stage: &Stage<'_>,
        mut frame: Frame,
        visit: &ReturnVisit,
        opened: &OpenedReceipt,
        news: Option<News>,
        second: Second<'_>,
    ) -> Result<Drawn, JourneyError> {
        let nothing = Nothing { answers: Answers::default(), about: AboutYou::default(), words: Words::default() };
        let standing = Standing {
            answers: opened.answers.as_ref().unwrap_or(&nothing.answers),
            about: opened.about.as_ref().unwrap_or(&nothing.about),
            words: opened.words.as_ref().unwrap_or(&nothing.words),
            with_words: opened.purposes.contains(Purpose::Words),
            back_from: None,
            typed: second.as_ref().map(|(_, form)| *form),
        };
        let (problem, noticed) = parted(second.as_ref());
        frame.noticed = noticed_here(&frame, stage.texts(), &noticed, |_| true);
        let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let texts = stage.texts();
        Ok(match &visit.step {
            ReturnStep::Answers => self.own_answers(stage, frame, opened, news)?,
            ReturnStep::Question(id) => {
                let asked = texts.definition.question(id).ok_or(JourneyError::Malformed)?;
                let question = asking::question(texts, asked, standing, false);
                Drawn::marked(status, &QuestionPage { frame, turn: Turn::Changing, question, problem })?
            }
            ReturnStep::Part(id, part) => {
                stage.part_page(frame, status, (id, part), standing, problem, PartFrom::Receipt)?
            }
            ReturnStep::About => {
                let bands = asking::bands(texts, standing);
                Drawn::marked(status, &AboutPage { frame, turn: Turn::Changing, bands })?
            }
            ReturnStep::Withdraw(purpose) => self.purpose(stage, frame, *purpose, false)?,
            ReturnStep::Add(purpose) => self.purpose(stage, frame, *purpose, true)?,
            ReturnStep::ReceiptWarning => Drawn::page(StatusCode::OK, &ReceiptWarningPage { frame })?,
            ReturnStep::FullReceipt => self.full_receipt(frame, visit, opened)?,
            ReturnStep::Notice => self.own_notice(frame, opened)?,
            ReturnStep::TakeBack => Drawn::page(StatusCode::OK, &TakeBackConfirmPage { frame })?,
        })
    }

    fn own_answers(
        &self,
        stage: &Stage<'_>,
        frame: Frame,
        opened: &OpenedReceipt,
        news: Option<News>,
    ) -> Result<Drawn, JourneyError> {
        let texts = stage.texts();
        let answered = Answered {
            answers: opened.answers.as_ref(),
            about: opened.about.as_ref(),
            words: opened.words.as_ref(),
            changeable: opened.can_change,
        };
        let purposes = &opened.purposes;
        let choices = texts.definition.purposes.iter().filter(|asked| asked.purpose != Purpose::Count).map(|asked| {
            let given = purposes.contains(asked.purpose);
            let possible = asked.purpose.needs().is_none_or(|need| purposes.contains(need));
            let change = match given {
                true => Some(Go::Withdraw(asked.purpose)),
                false if opened.can_change && possible => Some(Go::Add(asked.purpose)),
                false => None,
            };
            OwnChoice { text: texts.owned(&asked.text), given, change }
        });
        let choices = choices.collect();
        let mut rows = rows(&frame, texts, answered);
        rows.extend(feeling_row(&frame, opened.answers.as_ref()));
        let page = OwnAnswersPage {
            news,
            rows,
            themes: theme_labels(
                &self.context.service,
                opened.found.consultation.id(),
                &opened.themes,
                self.language.tag(),
            )?,
            choices,
            changes_end: opened.can_change.then(|| date(self.language, texts.definition.dates.closes_on)),
            frame,
        };
        Ok(Drawn::marked(StatusCode::OK, &page)?)
    }

    fn purpose(&self, stage: &Stage<'_>, frame: Frame, purpose: Purpose, adding: bool) -> Result<Drawn, JourneyError> {
        let texts = stage.texts();
        let asked = texts.definition.purposes.iter().find(|asked| asked.purpose == purpose);
        let asked = asked.ok_or(JourneyError::Malformed)?;
        let also = texts.definition.purposes.iter().filter(|other| !adding && other.purpose.needs() == Some(purpose));
        let also = also.map(|other| texts.owned(&other.text)).collect();
        let page =
            PurposePage { frame, adding, text: texts.owned(&asked.text), if_no: texts.owned(&asked.if_no), also };
        Ok(Drawn::page(StatusCode::OK, &page)?)
    }
}
