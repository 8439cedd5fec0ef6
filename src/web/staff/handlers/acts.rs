//! The acts on a consultation that are one press on its page. Whatever stands against one is said on that page again.

use std::time::Duration;

use actix_web::http::StatusCode;

use crate::actions::acts::WrongState;
use crate::actions::consultations::approve_opening::{OpeningError, approve_opening};
use crate::actions::consultations::close_consultation::{CloseError, close_consultation};
use crate::actions::consultations::make_keys::{MakeKeysError, make_keys};
use crate::actions::consultations::pause_consultation::{PauseError, pause_consultation, resume_consultation};
use crate::actions::consultations::send_to_panel::{SendToPanelError, send_to_panel};
use crate::actions::consultations::start_analysis::{StartAnalysisError, start_analysis};
use crate::actions::releases::build_release::{BuildError, Pinned};
use crate::actions::releases::buildings::{Building, Standing, begin_building};
use crate::actions::releases::counting::CountError;
use crate::domain::permission::{ApproveOpening, BuildRelease, Permission, RunConsultation};
use crate::domain::release::attack::Named;
use crate::store::StoreError;
use crate::web::drawn::Drawn;
use crate::web::languages::catalogues;
use crate::web::results::phrases;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{ActFields, ApprovalFields, StaffForm as _};
use crate::web::staff::language::StaffLanguage;
use crate::web::staff::views::BuildingPage;

use super::before_opening::all_said;
use super::consultation::{done, lacking, refused, told};

/// How long a press waits for a build: most have ended by then.
const PATIENCE: Duration = Duration::from_secs(2);

const NOT_SURE: &str = "refused-not-sure";
const OTHER_STATE: &str = "refused-moved-on";
const CHANGED: &str = "refused-changed";
const NOT_GRANTED: &str = "refused-no-key";

/// `POST /staff/{slug}/send-to-panel`
pub fn send(asker: &At<RunConsultation>, _: ActFields) -> Answer {
    match send_to_panel(asker.service(), &asker.granted) {
        Ok(()) => done(asker, "sent"),
        Err(SendToPanelError::State(WrongState { .. })) => refused(asker, OTHER_STATE),
        Err(SendToPanelError::Missing(missing)) => still_missing(asker, all_said(&missing, asker.language())),
        Err(SendToPanelError::Store(error)) => store(asker, error),
    }
}

/// `POST /staff/{slug}/keys`
pub fn keys(asker: &At<RunConsultation>, _: ActFields) -> Answer {
    match make_keys(asker.service(), &asker.granted) {
        Ok(()) => done(asker, "keys"),
        Err(MakeKeysError::State(_)) => refused(asker, OTHER_STATE),
        Err(MakeKeysError::TooFewHolders(role)) => still_missing(asker, lacking(role, asker.language())),
        Err(MakeKeysError::Store(error)) => store(asker, error),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

/// `POST /staff/{slug}/open`
pub fn open(asker: &At<ApproveOpening>, fields: ApprovalFields) -> Answer {
    if let Some(fault) = fields.faults(asker.language()).iter().next() {
        return told(asker, &fault.text);
    }
    let Some(shown) = fields.hash() else { return refused(asker, CHANGED) };
    match approve_opening(asker.service(), &asker.granted, shown, catalogues()) {
        Ok(()) => done(asker, "open"),
        Err(OpeningError::State(_)) => refused(asker, OTHER_STATE),
        Err(OpeningError::NotReviewed(_)) => refused(asker, CHANGED),
        Err(OpeningError::Missing(missing)) => still_missing(asker, all_said(&missing, asker.language())),
        Err(OpeningError::Store(error)) => store(asker, error),
        Err(error @ OpeningError::NoKey(_)) => Err(Refusal::noted(&error)),
    }
}

/// `POST /staff/{slug}/pause` (SAF-23)
pub fn pause(asker: &At<RunConsultation>, _: ActFields) -> Answer {
    paused(asker, pause_consultation(asker.service(), &asker.granted), "paused")
}

/// `POST /staff/{slug}/resume`
pub fn resume(asker: &At<RunConsultation>, _: ActFields) -> Answer {
    paused(asker, resume_consultation(asker.service(), &asker.granted), "resumed")
}

fn paused(asker: &At<RunConsultation>, outcome: Result<(), PauseError>, word: &str) -> Answer {
    match outcome {
        Ok(()) => done(asker, word),
        Err(PauseError::State(_)) => refused(asker, OTHER_STATE),
        Err(PauseError::Store(error)) => store(asker, error),
    }
}

/// `POST /staff/{slug}/close`
pub fn close(asker: &At<RunConsultation>, fields: ActFields) -> Answer {
    if !fields.is_sure() {
        return refused(asker, NOT_SURE);
    }
    match close_consultation(asker.service(), &asker.granted) {
        Ok(()) => done(asker, "closed"),
        Err(CloseError::State(_)) => refused(asker, OTHER_STATE),
        Err(CloseError::Store(error)) => store(asker, error),
    }
}

/// `POST /staff/{slug}/start-analysis`
pub fn analyse(asker: &At<ApproveOpening>, fields: ActFields) -> Answer {
    if !fields.is_sure() {
        return refused(asker, NOT_SURE);
    }
    let pair = asker.by.key_pair()?;
    match start_analysis(asker.service(), &asker.granted, &pair) {
        Ok(()) => done(asker, "analysis"),
        Err(StartAnalysisError::State(_)) => refused(asker, OTHER_STATE),
        Err(StartAnalysisError::Unread) => refused(asker, "refused-unread"),
        Err(StartAnalysisError::NotGranted(_)) => refused(asker, NOT_GRANTED),
        Err(StartAnalysisError::Store(error)) => store(asker, error),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

/// `POST /staff/{slug}/release/build`
pub fn build(asker: &At<BuildRelease>, fields: ActFields) -> Answer {
    if !fields.is_sure() {
        return refused(asker, NOT_SURE);
    }
    let pair = asker.by.key_pair()?;
    let pinned = if fields.is_without() { Pinned::Withhold } else { Pinned::Refuse };
    let service = &asker.by.call.context.service;
    let building =
        begin_building(service, asker.granted, pair, phrases, pinned).map_err(|error| Refusal::noted(&error))?;
    building_now(asker, &building)
}

/// `GET /staff/{slug}/release/building`
pub fn building(asker: &At<BuildRelease>) -> Answer {
    match asker.service().buildings.of(asker.granted.consultation()) {
        Some(building) => building_now(asker, &building),
        None => Ok(Drawn::see_other(&asker.place().address)),
    }
}

/// `POST /staff/{slug}/release/building/stop`
pub fn stop_building(asker: &At<BuildRelease>, _: ActFields) -> Answer {
    match asker.service().buildings.of(asker.granted.consultation()) {
        Some(building) => {
            building.stop();
            building_now(asker, &building)
        }
        None => Ok(Drawn::see_other(&asker.place().address)),
    }
}

/// What came of a build, should it end soon; else how far it is.
fn building_now(asker: &At<BuildRelease>, building: &Building) -> Answer {
    let outcome = match building.standing(PATIENCE) {
        Standing::GoesOn(quarter) => return goes_on(asker, quarter),
        Standing::Told => return Ok(Drawn::see_other(&asker.place().address)),
        Standing::Ended(outcome) => outcome,
    };
    match outcome {
        Ok(_) => Ok(Drawn::see_other(&format!("{}/release/check", asker.place().address))),
        Err(BuildError::State(_)) => refused(asker, OTHER_STATE),
        Err(BuildError::BuiltAlready) => refused(asker, "refused-built"),
        Err(BuildError::NotGranted(_)) => refused(asker, NOT_GRANTED),
        Err(BuildError::Count(CountError::Unread)) => refused(asker, "refused-unread"),
        Err(BuildError::Count(CountError::Stopped)) => refused(asker, "refused-stopped"),
        Err(BuildError::Pinned(named)) => {
            let what = named.iter().map(|named| called(asker.language(), named)).collect::<Vec<_>>().join(", ");
            told(asker, &asker.language().with("refused-pinned", [("what", what.into())]))
        }
        Err(BuildError::Store(error)) => store(asker, error),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

fn goes_on(asker: &At<BuildRelease>, quarter: u8) -> Answer {
    let now = match quarter {
        0 => "building-begun",
        1 => "building-quarter",
        2 => "building-half",
        _ => "building-most",
    };
    let (frame, place) = (asker.frame(), asker.place());
    Ok(Drawn::page(StatusCode::OK, &BuildingPage { now: asker.language().text(now), quarter, frame, place })?)
}

/// A line or a comparison, as staff call it.
fn called(language: StaffLanguage, named: &Named) -> String {
    match named {
        Named::Line { question, paragraph: Some(paragraph), .. } => {
            let said = [("line", question.to_string().into()), ("paragraph", paragraph.to_string().into())];
            language.with("pinned-paragraph", said)
        }
        Named::Line { question, themes: true, .. } => {
            language.with("pinned-themes", [("line", question.to_string().into())])
        }
        Named::Line { question, .. } => question.to_string(),
        Named::Breakdown { question, band, .. } => language
            .with("pinned-breakdown", [("line", question.to_string().into()), ("band", band.to_string().into())]),
    }
}

fn still_missing<P: Permission>(asker: &At<P>, what: String) -> Answer {
    told(asker, &asker.language().with("refused-missing", [("what", what.into())]))
}

/// A change by somebody else is told; any other failure of the database is an error page.
fn store<P: Permission>(asker: &At<P>, error: StoreError) -> Answer {
    match error {
        StoreError::Changed => refused(asker, CHANGED),
        other => Err(other.into()),
    }
}
