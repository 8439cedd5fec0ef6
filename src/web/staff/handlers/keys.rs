//! Who can open what, and giving a key to somebody who waits for it.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;

use crate::actions::accounts::list_accounts::{Account, list_people};
use crate::actions::consultations::change_role::kind_of_role;
use crate::actions::consultations::grant_key::{GrantKeyError, grant_key};
use crate::actions::consultations::opening::{KeyShown, KeysShown, list_keys, role_of_kind};
use crate::actions::key_kits::see_kits::MissingKit;
use crate::domain::consultation::State;
use crate::domain::ids::AccountId;
use crate::domain::permission::{GrantKey, SeeConsultation};
use crate::domain::role::Role;
use crate::store::StoreError;
use crate::vault::keys;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{GiveKeyFields, StaffForm as _};
use crate::web::staff::views::{Fact, KeyHolder, KeyKind, KeySet, KeyWaiter, KeysPage};

use super::consultation::lacking;
use super::people::purpose;

/// `GET /staff/{slug}/keys`
pub fn page(asker: &At<SeeConsultation>) -> Answer {
    let done = (asker.by.call.parameter("done") == Some("given")).then_some("done-key-given");
    draw(asker, StatusCode::OK, done, None)
}

/// `POST /staff/{slug}/keys/give`
pub fn give(asker: &At<GrantKey>, fields: GiveKeyFields) -> Answer {
    if let Some(fault) = fields.faults(asker.language()).iter().next() {
        return again(asker, StatusCode::UNPROCESSABLE_ENTITY, fault.text.clone());
    }
    let Ok(account) = fields.person.parse::<AccountId>() else { return Err(PageError::Malformed.into()) };
    let pair = asker.by.key_pair()?;
    let told = |status, id| again(asker, status, asker.language().text(id));
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

fn again(asker: &At<GrantKey>, status: StatusCode, why: String) -> Answer {
    draw(&At::<SeeConsultation>::find(&asker.by.call)?, status, None, Some(why))
}

fn draw(asker: &At<SeeConsultation>, status: StatusCode, done: Option<&str>, refused: Option<String>) -> Answer {
    let language = asker.language();
    let shown = list_keys(asker.service(), &asker.granted).map_err(|error| Refusal::noted(&error))?;
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
        sets: shown.keys.iter().map(|key| set(key, language)).collect(),
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
            kind: kind_of(key.kind),
            gives,
        };
        key.waiting.iter().map(waiter).collect::<Vec<_>>()
    };
    shown.keys.iter().flat_map(of_key).collect()
}

/// The key kits that opening still lacks, in words.
pub(super) fn lacking_kits(shown: &KeysShown, language: StaffLanguage) -> Vec<String> {
    let said = |missing: &MissingKit| match missing {
        MissingKit::InstallationNotPrinted => "lacking-kit-service",
        MissingKit::InstallationNotReadBack => "lacking-kit-service-typed",
        MissingKit::ConsultationNotPrinted => "lacking-kit",
        MissingKit::ConsultationNotReadBack => "lacking-kit-typed",
    };
    shown.missing_kits.iter().map(|missing| language.text(said(missing))).collect()
}

/// What opening approves beside the text: each key and each holder, in six words (SECURITY B2).
pub(super) fn fingerprints(shown: &KeysShown, language: StaffLanguage) -> Vec<Fact> {
    let mut facts = Vec::new();
    for set in shown.keys.iter().map(|key| set(key, language)) {
        facts.extend(set.fingerprint.map(|words| Fact::new(language.t(set.kind.name()), words)));
        for holder in set.holders {
            let label = format!("{}, {}", holder.name, holder.role);
            facts.extend(holder.fingerprint.map(|words| Fact::new(label, words)));
        }
    }
    facts
}

const fn kind_of(kind: keys::KeyKind) -> KeyKind {
    match kind {
        keys::KeyKind::Figures => KeyKind::Figures,
        keys::KeyKind::Words => KeyKind::Words,
        keys::KeyKind::Panel => KeyKind::Panel,
    }
}

fn set(key: &KeyShown, language: StaffLanguage) -> KeySet {
    let holders = key.holders.iter().map(|account| KeyHolder {
        name: account.contact.name.clone(),
        role: language.role(role_of_kind(key.kind)).into_owned(),
        fingerprint: account.fingerprint.as_ref().map(ToString::to_string),
    });
    KeySet {
        kind: kind_of(key.kind),
        epoch: key.made.as_ref().map(|(epoch, _)| *epoch),
        fingerprint: key.made.as_ref().map(|(_, fingerprint)| fingerprint.to_string()),
        holders: holders.collect(),
    }
}
