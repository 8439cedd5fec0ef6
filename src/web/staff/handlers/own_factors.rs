//! What somebody signs in with, changed by themselves, and where they are signed in (ACC-4). Before these forms are read, a
//! code of the last five minutes is asked for.

use actix_web::http::StatusCode;

use crate::actions::accounts::attempts::Whose;
use crate::actions::accounts::own_sign_ins::{end_other_sign_ins, end_own_sign_in, list_own_sign_ins};
use crate::actions::accounts::recovery::keep_recovery_code;
use crate::actions::accounts::second_factor::{change_factor, offer_factor, offer_factor_again};
use crate::domain::recovery_code::RecoveryCode;
use crate::vault::staff::SignInId;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, Member, Refusal, try_code};
use crate::web::staff::forms::{EndFields, Faults, NewFactorFields, PrintedFields};
use crate::web::staff::views::{RecoveryCodePage, SetUpPage, SignInLine};
use data_encoding::HEXLOWER;

use super::entering::{refusal, set_up_sheet};

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
