//! Safeguarding concerns (SAF-25): raised at the desk, seen by custodians, closed by readers.

use actix_web::http::StatusCode;

use crate::actions::concerns::close_concern::close_concern;
use crate::actions::concerns::list_concerns::{NotesError, list_concerns, open_notes};
use crate::actions::concerns::raise_concern::{RaiseError, named_concern, new_concern, raise_concern};
use crate::domain::concern::ConcernNote;
use crate::domain::ids::ConcernId;
use crate::domain::notice::Slot;
use crate::domain::permission::{Permission, RaiseConcern, ReadWords, SeeConcerns};
use crate::store::StoreError;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{ConcernFields, ConcernIdFields, Faults, ReadingFields, StaffForm as _};
use crate::web::staff::views::{ConcernLine, ConcernPage, ConcernsPage};

use super::consultation::refused;
use super::desk;

/// `GET /staff/{slug}/concerns`
pub fn page(asker: &At<SeeConcerns>) -> Answer {
    let told = match asker.by.call.parameter("done") {
        Some("raised") => Some("concern-done-raised"),
        Some("closed") => Some("concern-done-closed"),
        Some("other") => Some("concern-done-other"),
        _ => None,
    };
    let mut told = told.map(|id| asker.language().text(id));
    let reads = asker.also::<RaiseConcern>().ok();
    let mut notes = match &reads {
        Some(granted) => match open_notes(asker.service(), granted, &asker.by.key_pair()?) {
            Ok(notes) => notes,
            Err(NotesError::NotGranted(_)) => {
                told = Some(asker.language().text("concern-no-key"));
                std::collections::BTreeMap::new()
            }
            Err(NotesError::Store(error)) => return Err(error.into()),
            Err(other) => return Err(Refusal::noted(&other)),
        },
        None => std::collections::BTreeMap::new(),
    };
    let lines = list_concerns(asker.service(), &asker.granted)?.into_iter().map(|concern| ConcernLine {
        note: notes.remove(&concern.id),
        id: concern.id.to_string(),
        kind: concern.kind,
        raised_on: asker.language().day(concern.raised_on),
        closed_on: concern.closed_on.map(|on| asker.language().day(on)),
    });
    let page = ConcernsPage {
        frame: asker.frame(),
        place: asker.place(),
        route: route(asker)?,
        concerns: lines.collect(),
        reads: reads.is_some(),
        told,
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// The page on which a reader raises a concern about the text of `fields`.
pub(super) fn about(asker: &At<ReadWords>, fields: &ReadingFields) -> Answer {
    let blank = ConcernFields::of(new_concern(asker.service(), &asker.granted).or_else(failed)?);
    draw(asker, StatusCode::OK, fields, &blank, Faults::default())
}

/// `POST /staff/{slug}/concerns`
pub fn raise(asker: &At<RaiseConcern>, fields: ConcernFields) -> Answer {
    let (at_the_desk, faults) = (fields.at_the_desk(), fields.faults(asker.language()));
    let reader = At::<ReadWords>::find(&asker.by.call)?;
    let id = named_concern(asker.service(), &asker.granted, &fields.concern).or_else(failed)?;
    // Before anything is kept: a form with a text of somewhere else is none of ours.
    desk::parts_of(&reader, &at_the_desk)?;
    if !faults.is_empty() {
        return draw(&reader, StatusCode::UNPROCESSABLE_ENTITY, &at_the_desk, &fields, faults);
    }
    let kind = fields.kind.parse().map_err(|_| PageError::Malformed)?;
    let note = ConcernNote::new(&fields.note).map_err(|_| PageError::Malformed)?;
    match raise_concern(asker.service(), &asker.granted, id, kind, &note) {
        Ok(()) => {}
        Err(RaiseError::State(_)) => return refused(asker, "concern-not-read"),
        Err(error) => return failed(error),
    }
    match desk::once_more(&reader, &at_the_desk, &asker.language().t("concern-done-raised-desk"))? {
        Some(drawn) => Ok(drawn),
        None => Ok(Drawn::see_other(&format!("{}/concerns?done=raised", asker.place().address))),
    }
}

fn failed<T>(error: RaiseError) -> Result<T, Refusal> {
    match error {
        RaiseError::UnknownHandle => Err(PageError::NotFound.into()),
        RaiseError::Store(error) => Err(error.into()),
        other => Err(Refusal::noted(&other)),
    }
}

/// `POST /staff/{slug}/concerns/close`
pub fn close(asker: &At<RaiseConcern>, fields: ConcernIdFields) -> Answer {
    let id: ConcernId = fields.concern.parse().map_err(|_| PageError::Malformed)?;
    let word = match close_concern(asker.service(), &asker.granted, id) {
        Ok(()) => "closed",
        Err(StoreError::Changed) => "other",
        Err(StoreError::NotFound) => return Err(PageError::NotFound.into()),
        Err(error) => return Err(error.into()),
    };
    Ok(Drawn::see_other(&format!("{}/concerns?done={word}", asker.place().address)))
}

/// The route of this consultation, as its notice describes it. It is never empty (CON-6).
fn route<P: Permission>(asker: &At<P>) -> Result<String, Refusal> {
    let text = asker.found.definition().notice.text(Slot::Safeguarding, asker.texts().language);
    text.map(str::to_owned).map_err(|error| Refusal::noted(&error))
}

fn draw(
    asker: &At<ReadWords>,
    status: StatusCode,
    at_the_desk: &ReadingFields,
    typed: &ConcernFields,
    faults: Faults,
) -> Answer {
    let page = ConcernPage {
        frame: asker.frame(),
        place: asker.place(),
        route: route(asker)?,
        parts: desk::parts_of(asker, at_the_desk)?,
        item: at_the_desk.item.clone(),
        ticked: at_the_desk.ticked(),
        hidden: at_the_desk.hiding.hidden.clone(),
        concern: typed.concern.clone(),
        kind: typed.kind.parse().ok(),
        note: typed.note.clone(),
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}
