//! The journey of one visit (DESIGN 8, "Participant pages"): a form comes in, the visit moves, a page goes out.
//! Nothing of hers is stored before *Send* (D3).

pub mod absorb;
pub mod asking;
mod entering;
mod helping;
mod moving;
pub mod noticed;
mod reading;
pub mod rows;
mod saving;
mod sending;
pub mod show;
pub mod texts;

use actix_web::http::StatusCode;

use crate::actions::change_response::ChangeError;
use crate::actions::complaints::send_complaint::complaints_of;
use crate::actions::key_kits::places::is_served;
use crate::actions::send_response::SendError;
use crate::actions::service::{Found, StateError};
use crate::actions::withdraw_response::WithdrawError;
use crate::domain::consultation::State;
use crate::domain::ids::Slug;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::service::Country;
use crate::store::StoreError;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::extract::StepForm;
use crate::web::frame::Frame;
use crate::web::languages::{Language, date};
use crate::web::visit::go::Go;
use crate::web::visit::pages::{
    AnswersInfoPage, Gone, GonePage, LanguagesPage, Rest, RestPage, RightsPage, SafetyPage, Service, ServiceGroup,
    StartPage, SupportPage,
};
use crate::web::visit::{fields, leaving};
use texts::InLanguage;

/// What keeps a step from being shown.
#[derive(Debug, thiserror::Error)]
pub enum JourneyError {
    /// There is no such consultation, or not in this language.
    #[error("not found")]
    NotFound,
    /// A button or a field that no page has.
    #[error("malformed")]
    Malformed,
    /// More fields than the form has.
    #[error("too large")]
    TooLarge,
    /// The state does not open any more, or never did: all the same (SECURITY B7).
    #[error("expired")]
    Expired,
    /// The key of this consultation is not on this instance: it does not serve it (D14).
    #[error("the consultation's key is not here")]
    NotHere,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The keys of this consultation are not on this instance (D14), or something could not be sealed.
    #[error("something could not be sealed: {0}")]
    Sealing(&'static str),
    /// A page could not be drawn.
    #[error("the page could not be drawn")]
    Drawing(#[from] askama::Error),
}

impl From<SendError> for JourneyError {
    fn from(error: SendError) -> Self {
        match error {
            SendError::Store(error) => Self::Store(error),
            SendError::Consent(_) => Self::Malformed,
            SendError::NoKey(_) => Self::NotHere,
            SendError::Sealing(_) => Self::Sealing("a response"),
        }
    }
}

impl From<ChangeError> for JourneyError {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::Store(error) => Self::Store(error),
            ChangeError::UnknownReceipt | ChangeError::NotOpen => Self::Expired,
            ChangeError::Faults(_) | ChangeError::NotCovered | ChangeError::HoldsCode => Self::Malformed,
            ChangeError::Sealing(_) => Self::Sealing("a change"),
        }
    }
}

impl From<WithdrawError> for JourneyError {
    fn from(error: WithdrawError) -> Self {
        match error {
            WithdrawError::Store(error) => Self::Store(error),
            WithdrawError::Sealing(_) => Self::Sealing("what is left of a response"),
        }
    }
}

impl From<StateError> for JourneyError {
    fn from(error: StateError) -> Self {
        match error {
            StateError::Unopenable => Self::Expired,
            StateError::NotSealed => Self::Sealing("page state"),
            StateError::Store(error) => Self::Store(error),
        }
    }
}

/// What a step happens on: a consultation as it stands, in the language of the page.
pub struct Stage<'a> {
    context: &'a WebContext,
    language: Language,
    found: &'a Found,
    texts: InLanguage<'a>,
    /// Whether this is gone through with the test card, and nothing of it is kept (decision 0053).
    trial: bool,
}

/// The most fields a form of this consultation can have: its own count and eight (DESIGN 8).
fn most_fields(found: &Found) -> usize {
    let definition = found.definition();
    let of_question = |question: &Question| match &question.kind {
        QuestionKind::Scale { .. } | QuestionKind::Single { .. } | QuestionKind::Text { .. } => 1,
        QuestionKind::Several { options, .. } => options.len(),
        QuestionKind::Ranking { ranks, .. } => usize::from(*ranks),
        QuestionKind::Paragraphs { .. } => definition.policy.paragraphs().len(),
    };
    let questions = definition.questions.iter().map(of_question).fold(0, usize::saturating_add);
    questions.saturating_add(definition.bands.len()).max(definition.purposes.len()).saturating_add(8)
}

/// Shows the first page of a consultation, or what keeps it from being shown.
///
/// # Errors
/// [`JourneyError::NotFound`] for an unknown address or a language that is not offered.
pub fn start(context: &WebContext, language: Language, slug: &Slug) -> Result<Drawn, JourneyError> {
    let found = find_served(context, slug)?;
    let stage = Stage::new(context, language, &found)?;
    let drawn = match stage.resting() {
        Some(rest) => rest?,
        None => stage.start_page(false)?,
    };
    Ok(drawn.playing(plays(&found)))
}

/// Takes one step: opens the state, takes over the fields, moves, shows the page.
///
/// # Errors
/// [`JourneyError`].
pub fn advance(context: &WebContext, language: Language, slug: &Slug, form: &StepForm) -> Result<Drawn, JourneyError> {
    let found = find_served(context, slug)?;
    if form.len() > most_fields(&found) {
        return Err(JourneyError::TooLarge);
    }
    let stage = Stage::new(context, language, &found)?;
    let go: Go = form.get(fields::GO).unwrap_or("next").parse().map_err(|_| JourneyError::Malformed)?;
    let drawn = match form.get(fields::STATE) {
        None => stage.enter(form, &go)?,
        Some(state) => stage.step(state, form, &go)?,
    };
    Ok(drawn.playing(plays(&found)))
}

/// A page beside the visit that needs no state: support, safety, what happens to answers, languages.
///
/// # Errors
/// [`JourneyError::NotFound`].
pub fn beside(
    context: &WebContext,
    language: Language,
    slug: &Slug,
    (page, country): (&str, Option<Country>),
) -> Result<Drawn, JourneyError> {
    let found = find(context, slug)?;
    let stage = Stage::new(context, language, &found)?;
    stage.beside(stage.frame(), (page, country))
}

/// Whether something is played on the pages of a visit: on all of them, since a step that is put in the place of another
/// keeps the first page's policy (D3).
fn plays(found: &Found) -> bool {
    !found.definition().media.is_empty()
}

/// The consultation at this address.
///
/// # Errors
/// [`JourneyError::NotFound`] if there is none.
pub fn find(context: &WebContext, slug: &Slug) -> Result<Found, JourneyError> {
    let service = &context.service;
    service.store.read(|tx| service.find_by_slug(tx, slug))?.ok_or(JourneyError::NotFound)
}

/// The same, for steps of a visit: from the first one on, so that nobody writes what could not be kept (D14). Support and safety stay
/// open everywhere.
fn find_served(context: &WebContext, slug: &Slug) -> Result<Found, JourneyError> {
    let found = find(context, slug)?;
    if found.state() == State::Open && !is_served(&context.service, found.consultation.id()) {
        return Err(JourneyError::NotHere);
    }
    Ok(found)
}

impl<'a> Stage<'a> {
    /// A stage for this consultation in this language.
    ///
    /// # Errors
    /// [`JourneyError::NotFound`] if the consultation is not offered in it.
    pub fn new(context: &'a WebContext, language: Language, found: &'a Found) -> Result<Self, JourneyError> {
        let texts = InLanguage::new(found.definition(), language.tag()).ok_or(JourneyError::NotFound)?;
        Ok(Self { context, language, found, texts, trial: false })
    }

    /// The consultation's texts in the language of the page.
    #[must_use]
    pub const fn texts(&self) -> InLanguage<'a> {
        self.texts
    }

    /// The surroundings of a page without a visit.
    #[must_use]
    pub fn frame(&self) -> Frame {
        let definition = self.texts.definition;
        let address = format!("/v/{}", definition.slug);
        let offered = definition.languages.iter().filter_map(|language| Language::from_tag(language.as_str()));
        Frame {
            name: Some(self.texts.owned(&definition.neutral_name)),
            exit: self.language.link(&format!("/exit?v={}", definition.slug)),
            site: leaving::site_on_page(self.context, self.language, definition),
            languages: offered.collect(),
            demonstration: self.context.demonstration,
            trial: self.trial,
            unreviewed: self.context.demonstration && self.language != Language::ENGLISH,
            ..Frame::new(self.language, &address)
        }
    }

    /// The page that is shown instead of the first one while no answers are taken.
    fn resting(&self) -> Option<Result<Drawn, askama::Error>> {
        let why = match self.found.state() {
            State::Open if self.found.stored.paused => Rest::NotToday,
            State::Open => return None,
            State::Draft | State::PanelReview | State::Approved => Rest::NotYet,
            _ => Rest::Closed,
        };
        let published = matches!(self.found.state(), State::Published | State::Answered | State::Archived);
        let results = published.then(|| self.language.link(&format!("/r/{}", self.texts.definition.slug)));
        Some(Drawn::page(StatusCode::OK, &RestPage { frame: self.frame(), why, results }))
    }

    /// A page beside the steps, in these surroundings. With state it may not be compressed (SECURITY 4).
    ///
    /// # Errors
    /// [`JourneyError::NotFound`] for any other page.
    pub fn beside(&self, frame: Frame, (page, country): (&str, Option<Country>)) -> Result<Drawn, JourneyError> {
        let with_state = frame.visit.is_some();
        let drawn = match page {
            "support" => Drawn::aside(with_state, &self.support_page(frame).sorted(country)),
            "safety" => Drawn::aside(with_state, &SafetyPage { frame }),
            "answers" => Drawn::aside(with_state, &AnswersInfoPage { frame, notice: Some(self.texts.notice()) }),
            "rights" => Drawn::aside(with_state, &self.rights_page(frame)?),
            "languages" => Drawn::aside(with_state, &LanguagesPage { frame }),
            _ => return Err(JourneyError::NotFound),
        };
        Ok(drawn?)
    }

    /// What can be asked for with a code, and where to complain: the form's address where complaints are taken (ACC-9, ACC-10).
    ///
    /// # Errors
    /// [`JourneyError::Store`] if the key directory cannot be read.
    pub fn rights_page(&self, frame: Frame) -> Result<RightsPage, JourneyError> {
        let taken = complaints_of(&self.context.service, self.found)?.is_some();
        let form = self.language.link(&format!("/v/{}/complaint", self.texts.definition.slug));
        let complaint = self.texts.notice().complaint;
        Ok(RightsPage { frame, complaint: Some(complaint), form: taken.then_some(form) })
    }

    fn start_page(&self, easy: bool) -> Result<Drawn, JourneyError> {
        let definition = self.texts.definition;
        let notice = self.texts.notice();
        let questions = definition.questions.len();
        let page = StartPage {
            frame: self.frame(),
            about: notice.what,
            questions,
            minutes: questions.next_multiple_of(5),
            easy: definition.has_easy_version().then_some(easy),
        };
        Ok(Drawn::public(StatusCode::OK, &page)?)
    }

    /// The support services of this consultation, by country.
    #[must_use]
    pub fn support_page(&self, frame: Frame) -> SupportPage {
        let today = self.context.service.today();
        let mut groups: Vec<ServiceGroup> = Vec::new();
        for service in &self.texts.definition.services {
            let country = match service.country {
                Country::Everywhere => None,
                one @ Country::One(_) => Some(one.to_string()),
            };
            let listed = Service {
                name: self.texts.owned(&service.name),
                reach: self.texts.owned(&service.reach),
                hours: self.texts.owned(&service.hours),
                checked_on: date(self.language, service.checked_on),
                check_first: service.needs_checking(today),
            };
            match groups.iter_mut().find(|group| group.country == country) {
                Some(group) => group.services.push(listed),
                None => groups.push(ServiceGroup { country, services: vec![listed] }),
            }
        }
        SupportPage { frame, groups, chosen: None }
    }

    fn gone(&self, why: Gone) -> Result<Drawn, JourneyError> {
        let status = if why == Gone::Expired { StatusCode::GONE } else { StatusCode::OK };
        Ok(Drawn::page(status, &GonePage { frame: self.frame(), why })?)
    }
}
