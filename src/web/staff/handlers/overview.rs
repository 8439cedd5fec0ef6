//! The first page after signing in, and one's own account.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;

use crate::actions::consultations::opening::list_keys;
use crate::actions::consultations::see_consultation::{list_consultations, see_consultation};
use crate::actions::service::Found;
use crate::domain::consultation::State;
use crate::domain::permission::SeeConsultation;
use crate::domain::role::Role;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, Member, Refusal};
use crate::web::staff::views::{Fact, OverviewPage, OverviewRow, OwnAccountPage};
use crate::web::visit::journey::texts::InLanguage;

use super::next::{Next, Standing};

/// `GET /staff`
pub fn page(asker: &Member) -> Answer {
    let member = &asker.signed_in.member;
    let listed = list_consultations(asker.call.service(), member)?;
    let rows = listed.iter().map(|(found, roles)| row(asker, found, roles));
    let mut rows = rows.collect::<Result<Vec<_>, Refusal>>()?;
    rows.sort_by_key(|row| !row.is_waiting());
    let page = OverviewPage { frame: asker.frame(), rows, administrator: member.is_administrator() };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

fn row(asker: &Member, found: &Found, roles: &BTreeSet<Role>) -> Result<OverviewRow, Refusal> {
    let service = asker.call.service();
    let granted = asker.signed_in.member.grant::<SeeConsultation>(found.stored.id).map_err(|_| PageError::Forbidden)?;
    let seen = see_consultation(service, &granted)?;
    let keys_made = found.state() == State::Approved
        && list_keys(service, &granted).map_err(|error| Refusal::noted(&error))?.opening_sha256.is_some();
    let next = Next::of(&Standing { found, seen: &seen, keys_made });
    let definition = found.definition();
    let texts = InLanguage::in_any(definition);
    Ok(OverviewRow {
        title: texts.owned(&definition.title),
        name: texts.owned(&definition.neutral_name),
        address: format!("/staff/{}", definition.slug),
        state: found.state(),
        paused: found.stored.paused,
        alerts: super::alerts::of(service, &asker.signed_in.member, found)?,
        roles: roles.iter().map(|role| role.word().to_owned()).collect(),
        waits: next.waits_for(roles),
        next: next.sentence(),
    })
}

/// `GET /staff/me`
pub fn own_account(asker: &Member) -> Answer {
    let listed = list_consultations(asker.call.service(), &asker.signed_in.member)?;
    let roles = listed.iter().map(|(found, roles)| {
        let definition = found.definition();
        let texts = InLanguage::in_any(definition);
        let words: Vec<_> = roles.iter().map(|role| role.word()).collect();
        Fact::new(texts.of(&definition.neutral_name), words.join(", "))
    });
    let account = &asker.account;
    let page = OwnAccountPage {
        frame: asker.frame(),
        name: account.contact.name.clone(),
        email: account.contact.mail.clone(),
        fingerprint: account.fingerprint.as_ref().map(ToString::to_string),
        administrator: account.administrator,
        roles: roles.collect(),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}
