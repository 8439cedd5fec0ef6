//! The desk of a reader: a note first, then one text at a time.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;

use crate::actions::desk::next_item::{Item, Next, next_item};
use crate::actions::desk::piece::DeskError;
use crate::actions::desk::reopen_item::reopen_item;
use crate::actions::desk::save_reading::{Work, save_reading};
use crate::domain::consultation::State;
use crate::domain::hidden::Hidden;
use crate::domain::permission::ReadWords;
use crate::domain::reading::ThemeNumber;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{DeskGo, Faults, HidingFields, HidingGo, ReadingFields, StaffForm as _};
use crate::web::staff::views::{ContentNotePage, DeskPage, DeskRest, DeskRestPage, ShownPart, ThemeChoice, shown};

use super::consultation::refused;
use super::texts::asked;
use super::themes::named;
use super::{enough, hiding};

/// `GET /staff/{slug}/desk`: what reading may be like, before the first text (AGG-36).
pub fn page(asker: &At<ReadWords>) -> Answer {
    match asker.found.state() {
        State::Closed => {
            if let Some(enough) = enough::instead(asker)? {
                return Ok(enough);
            }
            let page = ContentNotePage { frame: asker.frame(), place: asker.place(), most: enough::most(asker) };
            Ok(Drawn::page(StatusCode::OK, &page)?)
        }
        State::Draft | State::PanelReview | State::Approved | State::Open => rest(asker, DeskRest::NotYet, ""),
        _ => rest(asker, DeskRest::NothingLeft, ""),
    }
}

/// `POST /staff/{slug}/desk`
pub fn act(asker: &At<ReadWords>, fields: ReadingFields) -> Answer {
    let faults = fields.faults(asker.language());
    if !faults.is_empty() {
        return again(asker, &fields, faults);
    }
    match fields.go {
        DeskGo::Begin => next(asker, Some(fields.item.as_str()).filter(|from| !from.is_empty())),
        DeskGo::Hide(go) => hide(asker, fields, go),
        DeskGo::Back => next(asker, None),
        DeskGo::Concern => super::concerns::about(asker, &fields),
        DeskGo::Quote => super::quotes::about(asker, &fields),
        DeskGo::Next | DeskGo::Stop => {
            let themes = themes(&fields)?;
            let pair = asker.by.key_pair()?;
            let work = Work { handle: &fields.item, hidden: &fields.hiding.hidden, themes: &themes };
            match save_reading(asker.service(), &asker.granted, &pair, work) {
                // Read by another first, or taken back meanwhile: nothing of this is kept, and the work goes on.
                Ok(_) if fields.go == DeskGo::Stop => rest(asker, DeskRest::Stopped, ""),
                Ok(_) => next(asker, None),
                Err(error) => failed(asker, error),
            }
        }
    }
}

/// Hides a piece of the text on the page, or shows one again (AGG-31). Nothing of it is kept before the text is saved.
fn hide(asker: &At<ReadWords>, mut fields: ReadingFields, go: HidingGo) -> Answer {
    let Some(item) = find(asker, &fields.item)? else { return next_with(asker, None, Some("quote-done-nothing")) };
    match hiding::pressed(&item.text, &fields.hiding, go)? {
        Ok(hidden) => {
            fields.hiding = fields.hiding.with(&hidden);
            draw(asker, StatusCode::OK, &item, Some(&fields), Faults::default(), None)
        }
        Err(fault) => {
            let faults = Faults::default().and("detail", &asker.language().text(fault));
            draw(asker, StatusCode::UNPROCESSABLE_ENTITY, &item, Some(&fields), faults, None)
        }
    }
}

/// The themes that were ticked.
pub(super) fn themes(fields: &ReadingFields) -> Result<BTreeSet<ThemeNumber>, PageError> {
    let themes = fields.themes().map(|theme| theme.parse().ok().and_then(|n| ThemeNumber::new(n).ok()));
    themes.collect::<Option<_>>().ok_or(PageError::Malformed)
}

/// The next text, with what became of the last one: the id of the message.
pub(super) fn go_on(asker: &At<ReadWords>, told: &str) -> Answer {
    next_with(asker, None, Some(told))
}

fn next(asker: &At<ReadWords>, from: Option<&str>) -> Answer {
    next_with(asker, from, None)
}

fn next_with(asker: &At<ReadWords>, from: Option<&str>, told: Option<&str>) -> Answer {
    let pair = asker.by.key_pair()?;
    match next_item(asker.service(), &asker.granted, &pair, from) {
        Ok(Next::Item(item)) => {
            let told = told.map(|id| asker.language().text(id));
            draw(asker, StatusCode::OK, &item, None, Faults::default(), told.as_deref())
        }
        Err(DeskError::DayIsOver) => enough::page(asker, told),
        Ok(Next::GoOn(from)) => rest(asker, DeskRest::Looking, &from),
        Ok(Next::NothingLeft) => rest(asker, DeskRest::NothingLeft, ""),
        Err(error) => failed(asker, error),
    }
}

/// The same text again, with what was chosen, and what is wrong with it.
fn again(asker: &At<ReadWords>, fields: &ReadingFields, faults: Faults) -> Answer {
    let pair = asker.by.key_pair()?;
    match reopen_item(asker.service(), &asker.granted, &pair, &fields.item) {
        Ok(Some(item)) => draw(asker, StatusCode::UNPROCESSABLE_ENTITY, &item, Some(fields), faults, None),
        Ok(None) => next(asker, None),
        Err(error) => failed(asker, error),
    }
}

/// The same text after a page in between, with what was ticked and what is told; nothing if it is gone meanwhile.
pub(super) fn once_more(asker: &At<ReadWords>, fields: &ReadingFields, told: &str) -> Result<Option<Drawn>, Refusal> {
    match find(asker, &fields.item)? {
        Some(item) => draw(asker, StatusCode::OK, &item, Some(fields), Faults::default(), Some(told)).map(Some),
        None => Ok(None),
    }
}

/// The text on the desk with what is hidden of it, for a page in between; nothing if it is gone meanwhile.
pub(super) fn parts_of(asker: &At<ReadWords>, at_the_desk: &ReadingFields) -> Result<Option<Vec<ShownPart>>, Refusal> {
    let Some(item) = find(asker, &at_the_desk.item)? else { return Ok(None) };
    let hidden = Hidden::read(&item.text, &at_the_desk.hiding.hidden).map_err(|_| PageError::Malformed)?;
    Ok(Some(shown(&item.text, &hidden)))
}

/// The item of a handle. At a desk that is closed by now, and where no text was named, there is none.
pub(super) fn find(asker: &At<ReadWords>, handle: &str) -> Result<Option<Box<Item>>, Refusal> {
    if handle.is_empty() {
        return Ok(None);
    }
    match reopen_item(asker.service(), &asker.granted, &asker.by.key_pair()?, handle) {
        Ok(item) => Ok(item.map(Box::new)),
        Err(DeskError::State(_) | DeskError::NotGranted(_)) => Ok(None),
        Err(DeskError::UnknownHandle) => Err(PageError::NotFound.into()),
        Err(DeskError::Store(error)) => Err(error.into()),
        Err(other) => Err(Refusal::noted(&other)),
    }
}

fn draw(
    asker: &At<ReadWords>,
    status: StatusCode,
    item: &Item,
    chosen: Option<&ReadingFields>,
    faults: Faults,
    told: Option<&str>,
) -> Answer {
    let texts = asker.texts();
    let (question, part) = asked(asker, &item.question, item.paragraph.as_ref());
    let hiding = chosen.map_or_else(HidingFields::default, |fields| fields.hiding.clone());
    let is_chosen = |id: &str| chosen.is_some_and(|fields| fields.themes().any(|theme| theme == id));
    let themes = item.themes.0.values().flatten().map(|(number, labels)| {
        let id = number.to_string();
        ThemeChoice { label: named(labels, texts.language), chosen: is_chosen(&id), id }
    });
    let page = DeskPage {
        frame: asker.frame(),
        place: asker.place(),
        question,
        part,
        hiding: hiding::part(asker, &item.text, &hiding)?,
        item: item.handle.clone(),
        themes: themes.collect(),
        no_theme: chosen.is_some_and(ReadingFields::no_theme),
        may_be_quoted: item.may_be_quoted,
        panel_reads: item.panel_reads,
        told: told.map(str::to_owned),
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

fn rest(asker: &At<ReadWords>, why: DeskRest, from: &str) -> Answer {
    let page = DeskRestPage { frame: asker.frame(), place: asker.place(), why, from: from.to_owned() };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

pub(super) fn failed(asker: &At<ReadWords>, error: DeskError) -> Answer {
    match error {
        DeskError::State(_) => page(asker),
        DeskError::NotGranted(_) => refused(asker, "desk-no-key"),
        DeskError::UnknownTheme | DeskError::Hidden(_) => Err(PageError::Malformed.into()),
        DeskError::UnknownHandle => Err(PageError::NotFound.into()),
        DeskError::Store(error) => Err(error.into()),
        other => Err(Refusal::noted(&other)),
    }
}
