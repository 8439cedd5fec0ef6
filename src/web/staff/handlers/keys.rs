//! Who can open what, and replacing a key (SECURITY B6).

use std::collections::BTreeSet;
use std::sync::Arc;

use actix_web::http::StatusCode;
use data_encoding::HEXLOWER;

use crate::actions::accounts::list_accounts::list_people;
use crate::actions::consultations::opening::{KeyShown, list_keys, role_of_kind};
use crate::actions::epochs::replace_key::{ReplaceError, replace_key};
use crate::actions::epochs::replacements::Progress;
use crate::actions::epochs::see_keys::{KeyState, offer, see_keys};
use crate::domain::consultation::State;
use crate::domain::permission::{ReplaceKey, SeeConsultation};
use crate::domain::role::Role;
use crate::web::drawn::Drawn;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::ReplaceKeyFields;
use crate::web::staff::views::{Fact, KeyHolder, KeyNote, KeySet, KeysPage, Replacing};

use super::consultation::lacking;
use super::ending::kind;
use super::people::purpose;

/// `GET /staff/{slug}/keys`
pub fn page(asker: &At<SeeConsultation>) -> Answer {
    draw(asker, StatusCode::OK, None)
}

/// `POST /staff/{slug}/keys/replace`: the new key is in force when this answers; the long part goes on by itself.
pub fn replace(asker: &At<ReplaceKey>, fields: ReplaceKeyFields) -> Answer {
    if !fields.is_sure() {
        return again(asker, "refused-not-sure");
    }
    let Some(shown) = fields.hash() else { return again(asker, "refused-changed") };
    let pair = asker.by.key_pair()?;
    match replace_key(asker.service(), &asker.granted, &pair, shown) {
        Ok(sweep) => {
            sweep.start(Arc::clone(&asker.by.call.context.service)).map_err(|error| Refusal::noted(&error))?;
            done(asker)
        }
        // Pressed twice: the page shows how far it is.
        Err(ReplaceError::GoesOn) => done(asker),
        Err(ReplaceError::OtherThanShown) => again(asker, "refused-changed"),
        Err(ReplaceError::State(_)) => again(asker, "refused-moved-on"),
        Err(ReplaceError::NotGranted(_)) => again(asker, "refused-not-held"),
        Err(ReplaceError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

fn done(asker: &At<ReplaceKey>) -> Answer {
    Ok(Drawn::see_other(&format!("{}/keys?at=replace#replace", asker.place().address)))
}

fn again(asker: &At<ReplaceKey>, why: &str) -> Answer {
    let now = At::<SeeConsultation>::find(&asker.by.call)?;
    draw(&now, StatusCode::CONFLICT, Some(asker.language().text(why)))
}

fn draw(asker: &At<SeeConsultation>, status: StatusCode, refused: Option<String>) -> Answer {
    let language = asker.language();
    let shown = list_keys(asker.service(), &asker.granted).map_err(|error| Refusal::noted(&error))?;
    let states = see_keys(asker.service(), &asker.granted).map_err(|error| Refusal::noted(&error))?;
    let people = list_people(asker.service(), &asker.granted)?;
    let holders: BTreeSet<_> = shown.keys.iter().flat_map(|key| &key.holders).map(|account| account.id).collect();
    let others = people.iter().filter(|(account, _)| !holders.contains(&account.id)).map(|(account, roles)| {
        let named: Vec<_> = roles.iter().map(|role| language.role(*role).into_owned()).collect();
        let does: Vec<_> = roles.iter().map(|role| language.t(purpose(*role))).collect();
        Fact::new(format!("{}, {}", account.contact.name, language.list(&named)), does.join(" "))
    });
    let before_opening = matches!(asker.found.state(), State::Draft | State::PanelReview | State::Approved);
    let page = KeysPage {
        frame: asker.frame(),
        place: asker.place(),
        missing: shown.missing().map(|role| lacking(role, language)).collect(),
        may_make: asker.roles().contains(&Role::Administrator) && before_opening,
        others: others.collect(),
        sets: shown.keys.iter().map(|key| set(key, &states, language)).collect(),
        replacing: replacing(asker, &states)?,
        refused,
    };
    Ok(Drawn::page(status, &page)?)
}

fn set(key: &KeyShown, states: &[KeyState], language: StaffLanguage) -> KeySet {
    let holders = key.holders.iter().map(|account| KeyHolder {
        name: account.contact.name.clone(),
        role: language.role(role_of_kind(key.kind)).into_owned(),
        fingerprint: account.fingerprint.as_ref().map(ToString::to_string),
    });
    KeySet {
        kind: kind(key.kind),
        epoch: key.made.as_ref().map(|(epoch, _)| *epoch),
        fingerprint: key.made.as_ref().map(|(_, fingerprint)| fingerprint.to_string()),
        holders: holders.collect(),
        notes: states.iter().filter(|state| state.kind == key.kind).flat_map(|state| notes(state, language)).collect(),
    }
}

/// What is to be known of a key after the opening, what has to be done first.
fn notes(state: &KeyState, language: StaffLanguage) -> Vec<KeyNote> {
    let note = |text: String, waits: bool| KeyNote { text, waits };
    let of = |id: &str, left: &crate::actions::epochs::see_keys::Left| {
        language.with(id, [("name", left.name.clone().into()), ("day", language.day(left.on).into())])
    };
    let mut notes: Vec<_> = state.left.iter().map(|left| note(of("keys-left", left), true)).collect();
    match state.progress {
        Some(Progress::Running(quarter)) => notes.push(note(language.text(quarter_name(quarter)), false)),
        Some(Progress::Ended { unopened }) if unopened > 0 && !state.is_unfinished => {
            let count = usize::try_from(unopened).unwrap_or(usize::MAX);
            notes.push(note(language.n("keys-unopened", count), false));
        }
        _ if state.is_unfinished => notes.push(note(language.text("keys-unfinished"), true)),
        _ => {}
    }
    notes.extend(state.replaced.iter().map(|left| note(of("keys-replaced", left), false)));
    if let (Some(_), Some(first)) = (&state.replaced, &state.first) {
        notes.push(note(language.with("keys-first", [("words", first.to_string().into())]), false));
    }
    notes
}

const fn quarter_name(quarter: u8) -> &'static str {
    match quarter {
        0 => "keys-running-begun",
        1 => "keys-running-quarter",
        2 => "keys-running-half",
        _ => "keys-running-most",
    }
}

/// What whoever asks may do about the key they hold; nothing for everyone else.
fn replacing(asker: &At<SeeConsultation>, states: &[KeyState]) -> Result<Option<Replacing>, Refusal> {
    let Ok(granted) = asker.also::<ReplaceKey>() else { return Ok(None) };
    let offered = offer(asker.service(), &granted).map_err(|error| Refusal::noted(&error))?;
    let own = offered.and_then(|(of, shown)| Some((states.iter().find(|state| state.kind == of)?, shown)));
    Ok(own.map(|(state, shown)| Replacing {
        kind: kind(state.kind),
        shown: HEXLOWER.encode(&shown),
        goes_on: matches!(state.progress, Some(Progress::Running(_))),
        is_unfinished: state.is_unfinished,
        waits: !state.left.is_empty(),
    }))
}
