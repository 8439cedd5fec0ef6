//! Who can open what.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use chrono::NaiveDate;

use crate::actions::accounts::list_accounts::{Account, list_people};
use crate::actions::consultations::opening::{KeyShown, list_keys, role_of_kind};
use crate::domain::consultation::State;
use crate::domain::permission::SeeConsultation;
use crate::domain::role::Role;
use crate::vault::keys;
use crate::web::drawn::Drawn;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::views::{Fact, KeyHolder, KeyKind, KeySet, KeysPage};

use super::consultation::lacking;
use super::people::purpose;

/// `GET /staff/{slug}/keys`
pub fn page(asker: &At<SeeConsultation>) -> Answer {
    let language = asker.language();
    let shown = list_keys(asker.service(), &asker.granted).map_err(|error| Refusal::noted(&error))?;
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
        sets: shown.keys.iter().map(|key| set(key, language)).collect(),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

fn set(key: &KeyShown, language: StaffLanguage) -> KeySet {
    let holders = key.holders.iter().map(|account| KeyHolder {
        name: account.contact.name.clone(),
        role: language.role(role_of_kind(key.kind)).into_owned(),
        fingerprint: account.fingerprint.as_ref().map(ToString::to_string),
    });
    KeySet {
        kind: match key.kind {
            keys::KeyKind::Figures => KeyKind::Figures,
            keys::KeyKind::Words => KeyKind::Words,
            keys::KeyKind::Panel => KeyKind::Panel,
        },
        epoch: key.made.as_ref().map(|(epoch, _)| *epoch),
        fingerprint: key.made.as_ref().map(|(_, fingerprint)| fingerprint.to_string()),
        holders: holders.collect(),
        without: key.without.iter().map(|account| account.contact.name.clone()).collect(),
        left: key.left.iter().map(|(account, day)| left(account, *day, language)).collect(),
    }
}

fn left(account: &Account, day: NaiveDate, language: StaffLanguage) -> String {
    let (name, day) = (account.contact.name.clone(), language.day(day));
    language.with("keys-left", [("name", name.into()), ("day", day.into())])
}
