//! Before there is a visit: the card page, and the card (D8). Entering a card stores nothing and does not say
//! whether it is spent.

use actix_web::http::StatusCode;

use super::{JourneyError, Stage};
use crate::actions::enter_card::card_was_issued;
use crate::actions::try_card::is_trial_card;
use crate::domain::card::CardCode;
use crate::domain::ids::VisitId;
use crate::domain::spelling::CodeError;
use crate::domain::visit::Visit;
use crate::web::drawn::Drawn;
use crate::web::extract::StepForm;
use crate::web::visit::fields;
use crate::web::visit::go::Go;
use crate::web::visit::pages::{CardPage, Fault};

impl Stage<'_> {
    /// A form without state: from the start page or the card page.
    pub(super) fn enter(&self, form: &StepForm, go: &Go) -> Result<Drawn, JourneyError> {
        if let Some(rest) = self.resting() {
            return Ok(rest?);
        }
        let easy = form.get(fields::EASY) == Some("yes") && self.texts.definition.has_easy_version();
        match go {
            Go::Card => self.card_page(String::new(), easy, None),
            Go::Back => self.start_page(easy),
            Go::Next => self.enter_card(form, easy),
            _ => Err(JourneyError::Malformed),
        }
    }

    fn enter_card(&self, form: &StepForm, easy: bool) -> Result<Drawn, JourneyError> {
        let typed = form.get(fields::CODE).unwrap_or_default();
        match self.read_card(typed, true)? {
            Ok(card) => {
                let service = &self.context.service;
                let trial = is_trial_card(service, self.found.consultation.id(), &card);
                let id = VisitId::random(&*service.randomness);
                let mut visit = Visit { easy, ..Visit::begin(id, card, service.now()) };
                Stage { trial, ..*self }.show(&mut visit, None)
            }
            Err(fault) => self.card_page(typed.to_owned(), easy, Some(fault)),
        }
    }

    /// The card behind a typed code, or what to say of it. A misspelt code is told apart from the code alone. With the test card a
    /// visit can only begin.
    pub(super) fn read_card(&self, typed: &str, begins: bool) -> Result<Result<CardCode, Fault>, JourneyError> {
        let card: CardCode = match typed.parse() {
            Ok(card) => card,
            Err(CodeError::Empty) => return Ok(Err(Fault::NoCode)),
            Err(_) => return Ok(Err(Fault::Misspelt)),
        };
        let (service, id) = (&self.context.service, self.found.consultation.id());
        let issued = card_was_issued(service, id, &card)?;
        Ok(if issued || begins && is_trial_card(service, id, &card) { Ok(card) } else { Err(Fault::CardNotAccepted) })
    }

    fn card_page(&self, typed: String, easy: bool, problem: Option<Fault>) -> Result<Drawn, JourneyError> {
        let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let is_bad = problem.is_some();
        Ok(Drawn::page(status, &CardPage { frame: self.frame(), typed, easy, problem })?.of_bad_code_if(is_bad))
    }
}
