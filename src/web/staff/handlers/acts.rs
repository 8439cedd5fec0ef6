//! The acts on a consultation that are one press on its page. Whatever stands against one is said on that page again.

use crate::actions::acts::WrongState;
use crate::actions::consultations::approve_opening::{OpeningError, approve_opening};
use crate::actions::consultations::close_consultation::{CloseError, close_consultation};
use crate::actions::consultations::make_keys::{MakeKeysError, make_keys};
use crate::actions::consultations::pause_consultation::{PauseError, pause_consultation, resume_consultation};
use crate::actions::consultations::send_to_panel::{SendToPanelError, send_to_panel};
use crate::actions::consultations::start_analysis::{StartAnalysisError, start_analysis};
use crate::actions::releases::build_release::{BuildError, build_release, build_release_without};
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

use super::before_opening::all_said;
use super::consultation::{done, lacking, refused, told};

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
    let build = if fields.is_without() { build_release_without } else { build_release };
    match build(asker.service(), &asker.granted, &pair, &phrases) {
        Ok(_) => Ok(Drawn::see_other(&format!("{}/release/check", asker.place().address))),
        Err(BuildError::State(_)) => refused(asker, OTHER_STATE),
        Err(BuildError::BuiltAlready) => refused(asker, "refused-built"),
        Err(BuildError::NotGranted(_)) => refused(asker, NOT_GRANTED),
        Err(BuildError::Count(CountError::Unread)) => refused(asker, "refused-unread"),
        Err(BuildError::Pinned(named)) => {
            let what = named.iter().map(|named| called(asker.language(), named)).collect::<Vec<_>>().join(", ");
            told(asker, &asker.language().with("refused-pinned", [("what", what.into())]))
        }
        Err(BuildError::Store(error)) => store(asker, error),
        Err(error) => Err(Refusal::noted(&error)),
    }
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
