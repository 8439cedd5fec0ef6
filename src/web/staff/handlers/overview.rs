//! The first page after signing in, and one's own account.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;

use crate::actions::accounts::choose_language::choose_language;
use crate::actions::consultations::opening::list_keys;
use crate::actions::consultations::see_consultation::{list_consultations, see_consultation};
use crate::actions::service::Found;
use crate::domain::consultation::State;
use crate::domain::permission::SeeConsultation;
use crate::domain::role::Role;
use crate::domain::text::Language;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, Member, Refusal};
use crate::web::staff::forms::StaffLanguageFields;
use crate::web::staff::views::{Fact, OverviewPage, OverviewRow, OwnAccountPage};

use super::next::{Next, Standing};
use super::own_factors;

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
    let language = asker.language();
    let next = Next::of(&Standing { found, seen: &seen, keys_made, language });
    let definition = found.definition();
    let texts = language.texts_of(definition);
    let named: Vec<_> = roles.iter().map(|role| language.role(*role).into_owned()).collect();
    Ok(OverviewRow {
        title: texts.owned(&definition.title),
        name: texts.owned(&definition.neutral_name),
        address: format!("/staff/{}", definition.slug),
        state: found.state(),
        paused: found.stored.paused,
        alerts: super::alerts::of(service, &asker.signed_in.member, found, language)?,
        roles: language.list(&named),
        waits: next.waits_for(roles),
        next: next.sentence(),
    })
}

/// `GET /staff/me`
pub fn own_account(asker: &Member) -> Answer {
    let language = asker.language();
    let listed = list_consultations(asker.call.service(), &asker.signed_in.member)?;
    let roles = listed.iter().map(|(found, roles)| {
        let definition = found.definition();
        let texts = language.texts_of(definition);
        Fact::new(texts.of(&definition.neutral_name), language.roles(roles.iter().copied()))
    });
    let account = &asker.account;
    let page = OwnAccountPage {
        frame: asker.frame(),
        name: account.contact.name.clone(),
        email: account.contact.mail.clone(),
        fingerprint: account.fingerprint.as_ref().map(ToString::to_string),
        administrator: account.administrator,
        roles: roles.collect(),
        kept: asker.call.parameter("done") == Some("language"),
        done: match asker.call.parameter("done") {
            Some("second-factor") => Some("done-second-factor"),
            Some("passkey") => Some("done-passkey"),
            Some("factor-removed") => Some("done-factor-removed"),
            Some("factor-last") => Some("factor-last"),
            Some("recovery-code") => Some("done-recovery-code"),
            Some("sign-ins") => Some("done-sign-ins"),
            _ => None,
        },
        factors: own_factors::factors(asker)?,
        sign_ins: own_factors::sign_ins(asker)?,
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// `POST /staff/me/language`
pub fn speak(asker: &Member, fields: StaffLanguageFields) -> Answer {
    let chosen = fields.chosen().and_then(|language| Language::new(language.tag()).ok()).ok_or(PageError::Malformed)?;
    let kept = choose_language(asker.call.service(), asker.signed_in.member.account(), chosen);
    kept.map_err(|error| Refusal::noted(&error))?;
    Ok(Drawn::see_other("/staff/me?done=language#language"))
}
