//! One participant's visit: where she is, what she chose, what she has answered so far. It lives sealed in her
//! page and nowhere else (D3); this module knows neither pages nor seals, only the way through (DESIGN 8).

mod complaining;
mod form;
mod returning;
mod step;

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::answer::{AboutYou, Answers, Words};
use super::card::CardCode;
use super::consent::{NoticeShown, Purpose, Purposes};
use super::consultation::Contents;
use super::help::Help;
use super::hints::LookedAt;
use super::ids::{ParagraphRef, QuestionId, SubmissionId, VisitId};
use super::question::QuestionKind;
use super::receipt::ReceiptMode;
use super::service::Country;

pub use complaining::{ComplaintStep, ComplaintVisit};
pub use returning::{ReturnStep, ReturnVisit};
pub use step::{Aside, Place, Step};

/// How long a step may rest (SAF-15, D3).
pub const IDLE: TimeDelta = TimeDelta::minutes(15);
/// How long the draft and the one-page form may rest (D3).
pub const LONG_IDLE: TimeDelta = TimeDelta::minutes(60);
/// How long a visit may last in all (D3).
pub const HARD_LIMIT: TimeDelta = TimeDelta::hours(3);

/// A visit that has got past the card.
#[derive(Clone, Serialize, Deserialize)]
pub struct Visit {
    /// Random; drawn when the card was entered.
    #[serde(with = "form::bytes")]
    pub id: VisitId,
    /// The card that will be spent by *Send*.
    #[serde(with = "form::bytes")]
    pub card: CardCode,
    /// Drawn when the code page is first shown, never earlier (D8).
    #[serde(with = "form::optional")]
    pub submission: Option<SubmissionId>,
    /// Where she is.
    pub step: Step,
    /// The page beside the way that she looks at, if any.
    pub aside: Option<Aside>,
    /// The yes or no to each purpose, once she went past the choices.
    pub choices: BTreeMap<Purpose, bool>,
    /// The notice she read, in the language in which she chose.
    #[serde(with = "form::notice")]
    pub notice: Option<NoticeShown>,
    /// Scored answers so far.
    pub answers: Answers,
    /// Bands so far.
    pub about: AboutYou,
    /// Words so far.
    pub words: Words,
    /// Whether she chose all questions on one page.
    pub one_page: bool,
    /// Whether she has been to the check page: a changed answer then leads back there.
    pub mending: bool,
    /// Whether an earlier code is void because another card was given (D8).
    pub replaced: bool,
    /// What her code shall be able to do (SECURITY B5).
    pub mode: ReceiptMode,
    /// The country she chose on the support page, if she did (SAF-18).
    #[serde(default)]
    pub country: Option<Country>,
    /// The texts she was asked about already (PSE-14).
    #[serde(default)]
    pub looked_at: LookedAt,
    /// How she is helped (CON-18).
    #[serde(default)]
    pub help: Help,
    /// Whether she reads the easy version (LNG-6).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub easy: bool,
    /// Where she was, if she said something about a part of the draft from a page that shows all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// When the visit began, Unix seconds.
    pub issued: i64,
    /// When this page stops working, Unix seconds.
    pub idle: i64,
}

/// The visit rested too long, or lasted too long in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the visit has expired")]
pub struct Expired;

impl fmt::Debug for Visit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Visit(…)")
    }
}

impl Visit {
    /// A visit that begins now, with a card that was accepted.
    #[must_use]
    pub fn begin(id: VisitId, card: CardCode, now: DateTime<Utc>) -> Self {
        Self {
            id,
            card,
            submission: None,
            step: Step::Notice,
            aside: None,
            choices: BTreeMap::new(),
            notice: None,
            answers: Answers::default(),
            about: AboutYou::default(),
            words: Words::default(),
            one_page: false,
            mending: false,
            replaced: false,
            mode: ReceiptMode::Full,
            country: None,
            looked_at: LookedAt::default(),
            help: Help::Alone,
            easy: false,
            place: None,
            issued: now.timestamp(),
            idle: now.timestamp().saturating_add(IDLE.num_seconds()),
        }
    }

    /// A visit that somebody goes through for her, or with her (CON-18). A paper form begins where its ticks begin,
    /// with the notice and the submission that were printed, and its code only ever takes back.
    #[must_use]
    pub fn assisted(self, help: Help, paper: Option<(NoticeShown, SubmissionId)>) -> Self {
        match paper {
            Some((notice, submission)) => Self {
                help: Help::Paper,
                step: Step::Adults,
                notice: Some(notice),
                submission: Some(submission),
                mode: ReceiptMode::TakeBack,
                ..self
            },
            None => Self { help, ..self },
        }
    }

    /// Whether what stands on paper is being typed in.
    #[must_use]
    pub fn is_paper(&self) -> bool {
        self.help == Help::Paper
    }

    /// This visit, gone on with after it was saved: as new, but for what was answered and the submission (B7).
    #[must_use]
    pub fn resumed(self, id: VisitId, now: DateTime<Utc>) -> Self {
        let mut visit = Self { id, aside: None, issued: now.timestamp(), ..self };
        visit.rest_from(now);
        visit
    }

    /// Whether this page still works.
    ///
    /// # Errors
    /// [`Expired`] past the idle or the hard limit.
    pub const fn check_time(&self, now: DateTime<Utc>) -> Result<(), Expired> {
        check_times(self.issued, self.idle, HARD_LIMIT, now)
    }

    /// Starts the idle time of the page that is about to be shown.
    pub fn rest_from(&mut self, now: DateTime<Utc>) {
        let rest = if self.rests_long() { LONG_IDLE } else { IDLE };
        self.idle = now.timestamp().saturating_add(rest.num_seconds());
    }

    /// Whether the page has the long idle limit.
    #[must_use]
    pub fn rests_long(&self) -> bool {
        self.aside.is_none() && self.step.shows_all_parts()
    }

    /// The purposes agreed to so far.
    #[must_use]
    pub fn purposes(&self) -> Purposes {
        Purposes::of(self.choices.iter().filter(|(_, yes)| **yes).map(|(purpose, _)| *purpose))
    }

    /// Takes over what was chosen. What a no leaves without consent is forgotten at once.
    pub fn choose(&mut self, choices: BTreeMap<Purpose, bool>, notice: NoticeShown) {
        self.choices = choices;
        self.notice = Some(notice);
        let purposes = self.purposes();
        if !purposes.contains(Purpose::Words) {
            self.words = Words::default();
        }
        if !purposes.contains(Purpose::AboutMe) {
            self.about = AboutYou::default();
        }
    }

    /// The questions this person sees, in order (DESIGN 8: a page that would hold only text is left out without C2).
    #[must_use]
    pub fn questions<'d>(&self, contents: &'d Contents) -> Vec<&'d QuestionId> {
        let words = self.purposes().contains(Purpose::Words);
        contents
            .questions
            .iter()
            .filter(|question| words || !question.is_only_words())
            .map(|question| &question.id)
            .collect()
    }

    /// The whole way through, as it lies before this person.
    fn way(&self, contents: &Contents) -> Vec<Step> {
        let mut way = Vec::new();
        // The notice and the draft were read on paper.
        if !self.is_paper() {
            way.push(Step::Notice);
        }
        // Asked once: not again when a new notice is read before Send.
        if !self.mending {
            way.push(Step::Adults);
        }
        way.push(Step::Choices);
        if !self.is_paper() {
            way.push(Step::Draft);
        }
        if self.one_page {
            way.push(Step::OnePage);
        } else {
            way.extend(self.questions(contents).into_iter().cloned().map(Step::Question));
            if self.purposes().contains(Purpose::AboutMe) && !contents.bands.is_empty() {
                way.push(Step::About);
            }
        }
        way.extend([Step::Check, Step::Code]);
        way
    }

    /// Goes on to the next page.
    pub fn go_on(&mut self, contents: &Contents) {
        self.leave_parts();
        self.step = match &self.step {
            Step::Part(question, _) => self.back_from_part(question),
            Step::DraftAside => Step::OnePage,
            Step::Card => Step::Code,
            Step::Choices | Step::Question(_) | Step::About if self.mending => Step::Check,
            here => self.beside(here, contents, 1).unwrap_or(Step::Check),
        };
        if self.step == Step::Check {
            self.mending = true;
        }
    }

    /// Goes back to the page before; `false` if there is none: the start is not part of the visit.
    pub fn go_back(&mut self, contents: &Contents) -> bool {
        if self.aside.take().is_some() {
            return true;
        }
        self.leave_parts();
        let before = match &self.step {
            Step::Part(question, _) => Some(self.back_from_part(question)),
            Step::DraftAside => Some(Step::OnePage),
            Step::Card => Some(Step::Check),
            Step::Choices | Step::Question(_) | Step::About if self.mending => Some(Step::Check),
            here => self.beside(here, contents, -1),
        };
        match before {
            Some(step) => {
                // From the check page backwards she is on the way again, page by page.
                if self.step == Step::Check {
                    self.mending = false;
                }
                self.step = step;
                true
            }
            None => false,
        }
    }

    /// Turns to the easy version, or back from it: the page she is on, or was on before the list of languages.
    pub fn read_easy(&mut self, easy: bool) {
        self.easy = easy;
        self.aside = self.aside.filter(|aside| *aside != Aside::Languages);
    }

    /// Opens the draft from the one-page form.
    pub fn read_aside(&mut self) {
        self.place = None;
        self.step = Step::DraftAside;
    }

    /// Opens the page of one part of the draft; from a page that shows all of them, she is led back to where she was on it.
    pub fn open_part(&mut self, question: QuestionId, part: ParagraphRef) {
        let place = || Place { page: self.step.clone(), part: part.clone() };
        self.place = self.step.shows_all_parts().then(place);
        self.step = Step::Part(question, part);
    }

    /// Where the page of a part leads back to.
    fn back_from_part(&self, question: &QuestionId) -> Step {
        self.place.as_ref().map_or_else(|| Step::Question(question.clone()), |place| place.page.clone())
    }

    /// From the draft or the one-page form on or back: next time she reads it from the top.
    fn leave_parts(&mut self) {
        if self.step.shows_all_parts() {
            self.place = None;
        }
    }

    fn beside(&self, here: &Step, contents: &Contents, by: isize) -> Option<Step> {
        let way = self.way(contents);
        let at = way.iter().position(|step| step == here)?;
        at.checked_add_signed(by).and_then(|at| way.get(at)).cloned()
    }

    /// Turns to all questions on one page, or back to one on each page.
    pub fn show_on_one_page(&mut self, one_page: bool, contents: &Contents) {
        self.one_page = one_page;
        self.step = if one_page {
            Step::OnePage
        } else {
            self.questions(contents).first().map_or(Step::Check, |question| Step::Question((*question).clone()))
        };
    }

    /// The questions that pages are numbered by: those this person sees; for a paper form all, as they are printed.
    #[must_use]
    pub fn numbered<'d>(&self, contents: &'d Contents) -> Vec<&'d QuestionId> {
        if self.is_paper() {
            contents.questions.iter().map(|question| &question.id).collect()
        } else {
            self.questions(contents)
        }
    }

    /// The number of a question's page, from 1, and how many those are.
    #[must_use]
    pub fn number_of(&self, question: &QuestionId, contents: &Contents) -> (usize, usize) {
        let seen = self.numbered(contents);
        let at = seen.iter().position(|seen| *seen == question).unwrap_or(0);
        (at.saturating_add(1), seen.len())
    }

    /// How many of the questions are answered in some way.
    #[must_use]
    pub fn answered(&self, contents: &Contents) -> usize {
        let words = |id: &QuestionId| self.words.texts.contains_key(id) || self.words.comments.contains_key(id);
        let has = |id: &QuestionId| self.answers.scored.contains_key(id) || words(id);
        contents.questions.iter().filter(|question| has(&question.id)).count()
    }

    /// The question that asks about parts of the draft, if there is one.
    #[must_use]
    pub fn parts_question(contents: &Contents) -> Option<&QuestionId> {
        let mut asks =
            contents.questions.iter().filter(|question| matches!(question.kind, QuestionKind::Paragraphs { .. }));
        asks.next().map(|question| &question.id)
    }
}

/// Whether a page that was issued then and rests until then still works. One from the future does not (clocks of
/// several instances may differ by a minute).
const fn check_times(issued: i64, idle: i64, hard_limit: TimeDelta, now: DateTime<Utc>) -> Result<(), Expired> {
    let now = now.timestamp();
    let hard = issued.saturating_add(hard_limit.num_seconds());
    if now <= idle && now <= hard && issued <= now.saturating_add(60) { Ok(()) } else { Err(Expired) }
}
