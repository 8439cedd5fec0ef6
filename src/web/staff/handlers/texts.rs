//! Whole texts for the panel (C6): a second reader looks at what is hidden, then the panel reads (AGG-31).

use actix_web::http::StatusCode;

use crate::actions::desk::check_text::{Checked, TextToCheck, check_text, next_text, reopen_text};
use crate::actions::desk::piece::DeskError;
use crate::actions::quotes::judge_quotes::JudgeError;
use crate::actions::read_checked_text::{TextForPanel, next_checked_text};
use crate::domain::checked_text::Piece;
use crate::domain::hidden::{Hidden, HidingFault};
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::permission::{ApproveForPanel, Permission, ReadWords};
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{CheckTextFields, CheckTextGo, Faults, HidingFields, HidingGo, PanelTextFields};
use crate::web::staff::views::{CheckTextPage, PanelTextPage, PanelTextsPage, ShownPart, TextsPage, detail_name};

use super::consultation::refused;
use super::{desk, enough, hiding};

/// `GET /staff/{slug}/texts`: what looking at a text again means, before the first one.
pub fn page(asker: &At<ReadWords>) -> Answer {
    enough::instead(asker)?.map_or_else(|| rest(asker, true, None), Ok)
}

fn rest(asker: &At<ReadWords>, can_begin: bool, told: Option<&str>) -> Answer {
    let told = told.map(|id| asker.language().text(id));
    let page = TextsPage { frame: asker.frame(), place: asker.place(), can_begin, most: enough::most(asker), told };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// `POST /staff/{slug}/texts/check`
pub fn check(asker: &At<ReadWords>, fields: CheckTextFields) -> Answer {
    let (decided, told) = match fields.go {
        CheckTextGo::Begin => return next(asker, None),
        CheckTextGo::Hide(go) => return hide(asker, &fields, go),
        CheckTextGo::Yes => (Checked::Confirmed, "text-done-confirmed"),
        CheckTextGo::Change => (Checked::Changed(&fields.hidden), "text-done-changed"),
        CheckTextGo::No => (Checked::Declined, "text-done-declined"),
    };
    let pair = asker.by.key_pair()?;
    if decided != Checked::Declined {
        // What is confirmed is what the other reader hid, and what is handed back is something else: the page of this press may be
        // older than what is hidden on it.
        match reopen_text(asker.service(), &asker.granted, &pair, &fields.item) {
            Ok(Some(text)) if is_changed(&text, &fields.hiding())? != (fields.go == CheckTextGo::Change) => {
                return draw(
                    asker,
                    StatusCode::UNPROCESSABLE_ENTITY,
                    &text,
                    &fields.hiding(),
                    Said::Fault("fault-text-look"),
                );
            }
            Ok(_) => {}
            Err(error) => return failed(asker, error),
        }
    }
    match check_text(asker.service(), &asker.granted, &pair, &fields.item, decided) {
        Ok(true) => next(asker, Some(told)),
        Ok(false) => next(asker, Some("text-done-other")),
        Err(error) => failed(asker, error),
    }
}

/// Whether something else is hidden on the page than what the other reader hid.
fn is_changed(text: &TextToCheck, fields: &HidingFields) -> Result<bool, PageError> {
    let hidden = Hidden::read(&text.text, &fields.hidden).map_err(|_| PageError::Malformed)?;
    Ok(hidden != text.hidden)
}

/// Hides a piece on the page, or shows one again. Nothing of it is kept yet.
fn hide(asker: &At<ReadWords>, fields: &CheckTextFields, go: HidingGo) -> Answer {
    let text = match reopen_text(asker.service(), &asker.granted, &asker.by.key_pair()?, &fields.item) {
        Ok(Some(text)) => text,
        Ok(None) => return next(asker, Some("text-done-other")),
        Err(error) => return failed(asker, error),
    };
    let typed = fields.hiding();
    match hiding::pressed(&text.text, &typed, go)? {
        Ok(hidden) => draw(asker, StatusCode::OK, &text, &typed.with(&hidden), Said::Nothing),
        Err(fault) => draw(asker, StatusCode::UNPROCESSABLE_ENTITY, &text, &typed, Said::Fault(fault)),
    }
}

fn failed(asker: &At<ReadWords>, error: DeskError) -> Answer {
    match error {
        DeskError::SamePerson(_) => refused(asker, "text-same-person"),
        DeskError::State(_) => rest(asker, false, Some("text-not-now")),
        DeskError::Hidden(HidingFault::NotOfText) => Err(PageError::Malformed.into()),
        error => desk::failed(asker, error),
    }
}

fn next(asker: &At<ReadWords>, told: Option<&'static str>) -> Answer {
    match next_text(asker.service(), &asker.granted, &asker.by.key_pair()?) {
        Ok(Some(text)) => {
            let hiding = HidingFields::of(&text.hidden.to_string());
            draw(asker, StatusCode::OK, &text, &hiding, told.map_or(Said::Nothing, Said::Told))
        }
        Ok(None) => rest(asker, false, Some(told.unwrap_or("text-none-waits"))),
        Err(DeskError::DayIsOver) => enough::page(asker, told),
        Err(error) => failed(asker, error),
    }
}

/// What a page says first: the id of the message.
#[derive(Clone, Copy)]
enum Said {
    Nothing,
    Told(&'static str),
    Fault(&'static str),
}

fn draw(asker: &At<ReadWords>, status: StatusCode, text: &TextToCheck, typed: &HidingFields, said: Said) -> Answer {
    let (told, faults) = match said {
        Said::Nothing => (None, Faults::default()),
        Said::Told(id) => (Some(asker.language().text(id)), Faults::default()),
        Said::Fault(id) => (None, Faults::default().and("detail", &asker.language().text(id))),
    };
    let (question, part) = asked(asker, &text.question, text.paragraph.as_ref());
    let page = CheckTextPage {
        frame: asker.frame(),
        place: asker.place(),
        question,
        part,
        changed: is_changed(text, typed)?,
        hiding: hiding::part(asker, &text.text, typed)?,
        item: text.handle.clone(),
        told,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// The question, and the part of the draft where it is a comment on one.
pub(super) fn asked<P: Permission>(
    asker: &At<P>,
    question: &QuestionId,
    part: Option<&ParagraphRef>,
) -> (String, Option<String>) {
    let (texts, definition) = (asker.texts(), asker.found.definition());
    let question = definition.question(question).map_or_else(String::new, |question| texts.owned(&question.text));
    let part = part.and_then(|part| definition.policy.find(part.as_str()));
    (question, part.map(|part| format!("{}: {}", part.reference, texts.of(&part.heading))))
}

/// `GET /staff/{slug}/texts/panel`: what reading may be like, before the first text (AGG-36).
pub fn panel_page(asker: &At<ApproveForPanel>) -> Answer {
    panel_rest(asker, true, None)
}

fn panel_rest(asker: &At<ApproveForPanel>, can_begin: bool, told: Option<&str>) -> Answer {
    let told = told.map(|id| asker.language().text(id));
    let page = PanelTextsPage { frame: asker.frame(), place: asker.place(), can_begin, told };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// `POST /staff/{slug}/texts/panel`
pub fn read(asker: &At<ApproveForPanel>, fields: PanelTextFields) -> Answer {
    let after = Some(fields.item.as_str()).filter(|item| !item.is_empty());
    match next_checked_text(asker.service(), &asker.granted, &asker.by.key_pair()?, after) {
        Ok(Some(next)) => draw_for_panel(asker, &next),
        Ok(None) if after.is_some() => panel_rest(asker, false, Some("panel-texts-all")),
        Ok(None) => panel_rest(asker, false, Some("panel-texts-none")),
        Err(JudgeError::State(_)) => panel_rest(asker, false, Some("panel-texts-not-now")),
        Err(JudgeError::NotGranted(_)) => refused(asker, "quote-no-key"),
        Err(JudgeError::UnknownHandle) => Err(PageError::NotFound.into()),
        Err(JudgeError::Store(error)) => Err(error.into()),
        Err(other) => Err(Refusal::noted(&other)),
    }
}

fn draw_for_panel(asker: &At<ApproveForPanel>, next: &TextForPanel) -> Answer {
    let part = |piece: &Piece| match piece {
        Piece::Plain(text) => ShownPart { text: text.clone(), hidden: None },
        Piece::Hidden(detail) => ShownPart { text: String::new(), hidden: Some(detail_name(*detail)) },
    };
    let (question, of) = asked(asker, next.text.question(), next.text.part());
    let page = PanelTextPage {
        frame: asker.frame(),
        place: asker.place(),
        question,
        part: of,
        parts: next.text.pieces().iter().map(part).collect(),
        item: next.handle.clone(),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}
