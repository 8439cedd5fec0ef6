//! Who can open what, giving a key to somebody who waits for it, and replacing one (SECURITY B6).

use std::collections::BTreeSet;
use std::sync::Arc;

use actix_web::http::StatusCode;
use data_encoding::HEXLOWER;

use crate::actions::accounts::list_accounts::{Account, list_people};
use crate::actions::consultations::change_role::kind_of_role;
use crate::actions::consultations::grant_key::{GrantKeyError, grant_key};
use crate::actions::consultations::opening::{KeyShown, KeysShown, list_keys, role_of_kind};
use crate::actions::epochs::replace_key::{ReplaceError, replace_key};
use crate::actions::epochs::replacements::Progress;
use crate::actions::epochs::see_keys::{KeyState, offer, see_keys};
use crate::domain::consultation::State;
use crate::domain::ids::AccountId;
use crate::domain::permission::{GrantKey, ReplaceKey, SeeConsultation};
use crate::domain::role::Role;
use crate::store::StoreError;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{GiveKeyFields, ReplaceKeyFields, StaffForm as _};
use crate::web::staff::views::{Fact, KeyHolder, KeyNote, KeySet, KeyWaiter, KeysPage, Replacing};

use super::before_opening::kit_missing;
use super::consultation::lacking;
use super::ending::kind;
use super::people::purpose;

/// `GET /staff/{slug}/keys`
pub fn page(asker: &At<SeeConsultation>) -> Answer {
    let done = (asker.by.call.parameter("done") == Some("given")).then_some("done-key-given");
    draw(asker, StatusCode::OK, done, None)
}

/// `POST /staff/{slug}/keys/give`
pub fn give(asker: &At<GrantKey>, fields: GiveKeyFields) -> Answer {
    let told = |status, why| draw(&At::<SeeConsultation>::find(&asker.by.call)?, status, None, Some(why));
    if let Some(fault) = fields.faults(asker.language()).iter().next() {
        return told(StatusCode::UNPROCESSABLE_ENTITY, fault.text.clone());
    }
    let Ok(account) = fields.person.parse::<AccountId>() else { return Err(PageError::Malformed.into()) };
    let pair = asker.by.key_pair()?;
    let told = |status, id| told(status, asker.language().text(id));
    match grant_key(asker.service(), &asker.granted, &pair, account, &fields.words) {
        Ok(()) => Ok(Drawn::see_other(&format!("{}/keys?done=given", asker.place().address))),
        Err(GrantKeyError::OtherWords) => told(StatusCode::UNPROCESSABLE_ENTITY, "refused-other-words"),
        Err(GrantKeyError::NotWaiting) => told(StatusCode::CONFLICT, "refused-not-waiting"),
        Err(GrantKeyError::NotHeld) => told(StatusCode::CONFLICT, "refused-no-key"),
        Err(GrantKeyError::Store(StoreError::Changed)) => told(StatusCode::CONFLICT, "refused-changed"),
        Err(GrantKeyError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
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
    draw(&now, StatusCode::CONFLICT, None, Some(asker.language().text(why)))
}

fn draw(asker: &At<SeeConsultation>, status: StatusCode, done: Option<&str>, refused: Option<String>) -> Answer {
    let language = asker.language();
    let shown = list_keys(asker.service(), &asker.granted).map_err(|error| Refusal::noted(&error))?;
    let states = see_keys(asker.service(), &asker.granted).map_err(|error| Refusal::noted(&error))?;
    let people = list_people(asker.service(), &asker.granted)?;
    let named = |account: &Account| shown.keys.iter().any(|key| holds(key, account) || waits(key, account));
    let others = people.iter().filter(|(account, _)| !named(account)).map(|(account, roles)| {
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
        waiting: waiting(asker, &shown),
        kits: if before_opening { lacking_kits(&shown, language) } else { Vec::new() },
        done: done.map(|id| language.text(id)),
        refused,
    };
    Ok(Drawn::page(status, &page)?)
}

fn holds(key: &KeyShown, account: &Account) -> bool {
    key.holders.iter().any(|other| other.id == account.id)
}

fn waits(key: &KeyShown, account: &Account) -> bool {
    key.waiting.iter().any(|other| other.id == account.id)
}

/// Who waits for a key, and whether this person may give it: those who hold it may.
fn waiting(asker: &At<SeeConsultation>, shown: &KeysShown) -> Vec<KeyWaiter> {
    let language = asker.language();
    let kinds: BTreeSet<_> = asker.roles().into_iter().filter_map(kind_of_role).collect();
    let own = asker.granted.account();
    let of_key = |key: &KeyShown| {
        let holds = key.holders.iter().any(|holder| holder.id == own);
        let gives = holds && kinds.contains(&key.kind);
        let role = language.role(role_of_kind(key.kind)).into_owned();
        let waiter = |account: &Account| KeyWaiter {
            id: account.id.to_string(),
            name: account.contact.name.clone(),
            role: role.clone(),
            kind: kind(key.kind),
            gives,
        };
        key.waiting.iter().map(waiter).collect::<Vec<_>>()
    };
    shown.keys.iter().flat_map(of_key).collect()
}

/// The key kits that opening still lacks, in words.
fn lacking_kits(shown: &KeysShown, language: StaffLanguage) -> Vec<String> {
    shown.missing_kits.iter().map(|kit| language.text(kit_missing(*kit))).collect()
}

/// What opening approves beside the text: each key and each holder, in six words (SECURITY B2).
pub(super) fn fingerprints(shown: &KeysShown, language: StaffLanguage) -> Vec<Fact> {
    let mut facts = Vec::new();
    for set in shown.keys.iter().map(|key| set(key, &[], language)) {
        facts.extend(set.fingerprint.map(|words| Fact::new(language.t(set.kind.name()), words)));
        for holder in set.holders {
            let label = format!("{}, {}", holder.name, holder.role);
            facts.extend(holder.fingerprint.map(|words| Fact::new(label, words)));
        }
    }
    facts
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
