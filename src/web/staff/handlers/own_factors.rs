//! What somebody signs in with, changed by themselves, and where they are signed in (ACC-4). Before these forms are read, a
//! code of the last five minutes is asked for.

use actix_web::http::StatusCode;

use crate::actions::accounts::attempts::Whose;
use crate::actions::accounts::own_sign_ins::{end_other_sign_ins, end_own_sign_in, list_own_sign_ins};
use crate::actions::accounts::passkeys::{
    MOST, Made, OwnFactor, RemoveError, add_passkey, ask_for_new_passkey, list_own_factors, remove_factor,
};
use crate::actions::accounts::recovery::keep_recovery_code;
use crate::actions::accounts::second_factor::{change_factor, offer_factor, offer_factor_again};
use crate::domain::recovery_code::RecoveryCode;
use crate::store::StoreError;
use crate::vault::staff::{PasskeyTag, SignInId};
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, Member, Refusal, refusal, try_code, try_counted};
use crate::web::staff::forms::{EndFields, Faults, NewFactorFields, PasskeyFields, PrintedFields, RemoveFactorFields};
use crate::web::staff::views::{NewPasskeyPage, OwnFactorsView, PasskeyLine, RecoveryCodePage, SetUpPage, SignInLine};
use data_encoding::HEXLOWER;

use super::entering::{name_and_site, not_made, set_up_sheet};

const SECOND_FACTOR: &str = "/staff/me/second-factor";
const RECOVERY_CODE: &str = "/staff/me/recovery-code";

/// `POST /staff/me/second-factor`: another seed, and then its first code.
pub fn change(asker: &Member, fields: NewFactorFields) -> Answer {
    let (service, held) = (asker.call.service(), asker.signed_in.held());
    let draw = |status, offer, faults| {
        let page = SetUpPage { replaces: true, ..set_up_sheet(asker.frame(), SECOND_FACTOR, &offer, faults) };
        Ok(Drawn::page(status, &page)?)
    };
    if fields.carried.is_empty() {
        return draw(StatusCode::OK, offer_factor(service, held).map_err(refusal)?, Faults::default());
    }
    let offer = offer_factor_again(service, held, &fields.carried).map_err(refusal)?;
    let whose = Whose::SignIn(*asker.signed_in.id().as_bytes());
    let changed = |code: &_| change_factor(service, &asker.signed_in, &fields.carried, code);
    match try_code(service, whose, &fields.otp, changed)? {
        Some(()) => Ok(Drawn::see_other("/staff/me?done=second-factor#factors")),
        None => {
            let faults = Faults::default().and("otp", &asker.language().t("fault-six-numbers"));
            draw(StatusCode::UNPROCESSABLE_ENTITY, offer, faults)
        }
    }
}

/// `POST /staff/me/recovery-code`: another code, and then that it is on paper.
pub fn print_again(asker: &Member, fields: PrintedFields) -> Answer {
    let service = asker.call.service();
    let draw = |status, code: &RecoveryCode, faults| {
        let (frame, code) = (asker.frame(), code.letters());
        let page = RecoveryCodePage { frame, address: RECOVERY_CODE, code, replaces: true, faults };
        Ok(Drawn::page(status, &page)?)
    };
    if fields.shown.is_empty() {
        return draw(StatusCode::OK, &service.vault.new_recovery_code(), Faults::default());
    }
    let code: RecoveryCode = fields.shown.parse().map_err(|_| PageError::Malformed)?;
    if fields.sure != "yes" {
        let faults = Faults::default().and("sure", &asker.language().t("fault-not-printed"));
        return draw(StatusCode::UNPROCESSABLE_ENTITY, &code, faults);
    }
    keep_recovery_code(service, asker.signed_in.held(), &code).map_err(|error| Refusal::noted(&error))?;
    Ok(Drawn::see_other("/staff/me?done=recovery-code#factors"))
}

/// `POST /staff/me/passkeys`: asks for a new passkey, and then takes it.
pub fn add(asker: &Member, fields: PasskeyFields) -> Answer {
    let (service, language) = (asker.call.service(), asker.language());
    if fields.asked.is_empty() {
        return draw_new(asker, StatusCode::OK, "", Faults::default());
    }
    let made = match name_and_site(&asker.call, &fields.name, language) {
        Ok((name, site)) => {
            let made = Made { site: &site, carried: &fields.asked, answer: &fields.passkey, name: &name };
            let whose = Whose::SignIn(*asker.signed_in.id().as_bytes());
            let added = try_counted(service, whose, || add_passkey(service, &asker.signed_in, &made))?;
            added.ok_or_else(|| not_made(language))
        }
        Err(faults) => Err(faults),
    };
    match made {
        Ok(()) => Ok(Drawn::see_other("/staff/me?done=passkey#factors")),
        Err(faults) => draw_new(asker, StatusCode::UNPROCESSABLE_ENTITY, &fields.name, faults),
    }
}

fn draw_new(asker: &Member, status: StatusCode, name: &str, faults: Faults) -> Answer {
    let site = asker.call.passkey_site();
    let ask = site.map(|site| ask_for_new_passkey(asker.call.service(), asker.signed_in.held(), &site)).transpose();
    let ask = ask.map_err(refusal)?;
    Ok(Drawn::page(status, &NewPasskeyPage { frame: asker.frame(), ask, name: name.to_owned(), faults })?)
}

/// `POST /staff/me/factors/remove`: the app or a passkey; the last one stays.
pub fn remove(asker: &Member, fields: RemoveFactorFields) -> Answer {
    let factor = match &*fields.factor {
        "app" => OwnFactor::App,
        tag => {
            let bytes = HEXLOWER.decode(tag.as_bytes()).map_err(|_| PageError::Malformed)?;
            let tag = bytes.try_into().map(PasskeyTag::from_bytes).map_err(|_| PageError::Malformed)?;
            OwnFactor::Passkey(tag)
        }
    };
    match remove_factor(asker.call.service(), &asker.signed_in, factor) {
        Ok(()) => Ok(Drawn::see_other("/staff/me?done=factor-removed#factors")),
        Err(RemoveError::Last) => Ok(Drawn::see_other("/staff/me?done=factor-last#factors")),
        Err(RemoveError::Store(StoreError::Changed)) => Ok(Drawn::see_other("/staff/me#factors")),
        Err(RemoveError::Store(error)) => Err(error.into()),
    }
}

/// What the member signs in with, for their own page.
pub(super) fn factors(asker: &Member) -> Result<OwnFactorsView, Refusal> {
    let own = list_own_factors(asker.call.service(), asker.signed_in.held()).map_err(refusal)?;
    let several = own.passkeys.len().saturating_add(usize::from(own.has_app)) > 1;
    let more = own.passkeys.len() < MOST;
    let passkeys = own.passkeys.into_iter().map(|one| PasskeyLine {
        tag: HEXLOWER.encode(one.tag.as_bytes()),
        name: one.name,
        added: asker.language().day(one.added),
    });
    Ok(OwnFactorsView { has_app: own.has_app, passkeys: passkeys.collect(), several, more })
}

/// Where the member is signed in, for their own page.
pub(super) fn sign_ins(asker: &Member) -> Result<Vec<SignInLine>, Refusal> {
    let listed = list_own_sign_ins(asker.call.service(), &asker.signed_in)?;
    let line = |one: crate::actions::accounts::own_sign_ins::OwnSignIn| SignInLine {
        id: HEXLOWER.encode(one.id.as_bytes()),
        since: asker.language().day(one.since),
        is_this: one.is_this,
    };
    Ok(listed.into_iter().map(line).collect())
}

/// `POST /staff/me/sign-ins`: ends one of the own, or all others.
pub fn end(asker: &Member, fields: EndFields) -> Answer {
    let service = asker.call.service();
    if fields.end == "others" {
        end_other_sign_ins(service, &asker.signed_in)?;
    } else {
        let bytes = HEXLOWER.decode(fields.end.as_bytes()).map_err(|_| PageError::Malformed)?;
        let id = bytes.try_into().map(SignInId::from_bytes).map_err(|_| PageError::Malformed)?;
        end_own_sign_in(service, &asker.signed_in, id)?;
    }
    Ok(Drawn::see_other("/staff/me?done=sign-ins#sign-ins"))
}
