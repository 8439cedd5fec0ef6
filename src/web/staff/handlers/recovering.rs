//! A new password in place of a lost one, with the key kept: a one-time code from an administrator or a link from a mail, the
//! recovery code from paper, and the second factor (SECURITY 2, "Staff").

use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::actions::accounts::attempts::Whose;
use crate::actions::accounts::giving::Given;
use crate::actions::accounts::organisations::asks_organisation;
use crate::actions::accounts::recovery::{RecoverError, Recovering, ask_while_recovering, recover as set_anew};
use crate::actions::accounts::return_by_mail::{ReturnError, ask_to_return};
use crate::domain::ids::AccountId;
use crate::domain::one_time_code::OneTimeCode;
use crate::domain::password::NewPassword;
use crate::domain::recovery_code::RecoveryCode;
use crate::domain::second_factor::FactorCode;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, Refusal, Visitor};
use crate::web::staff::forms::{Faults, RecoverFields, RecoverPasskeyFields, ReturnFields, StaffForm as _};
use crate::web::staff::views::{RecoverPage, RecoverPasskeyPage, ReturnPage};

use super::signing::{cost, said};

/// `GET /staff/recover`
pub fn page(asker: &Visitor) -> Answer {
    draw(asker, StatusCode::OK, "", false, Faults::default())
}

fn draw(asker: &Visitor, status: StatusCode, code: &str, refused: bool, faults: Faults) -> Answer {
    let (frame, form_token, code) = (asker.frame(), asker.form_token(), code.to_owned());
    Ok(Drawn::page(status, &RecoverPage { frame, form_token, code, refused, faults })?)
}

/// `POST /staff/recover`: which of the codes did not fit is told to nobody, and none is used up by it. Whoever leaves the six
/// numbers empty is asked for a passkey next.
pub fn recover(asker: &Visitor, fields: RecoverFields) -> Answer {
    let language = asker.language();
    let mut faults = fields.faults(language);
    let one_time = fields.code.parse::<OneTimeCode>();
    let recovery = fields.recovery.parse::<RecoveryCode>();
    let wants_passkey = fields.otp.trim().is_empty();
    let factor = fields.otp.parse::<FactorCode>().ok();
    for (field, is_wrong) in [("code", one_time.is_err()), ("recovery", recovery.is_err())] {
        if is_wrong && faults.at(field).is_none() {
            faults = faults.and(field, &language.t("fault-code-character"));
        }
    }
    if factor.is_none() && !wants_passkey && faults.at("otp").is_none() {
        faults = faults.and("otp", &language.t("fault-six-digits"));
    }
    let password = NewPassword::new(Zeroizing::new(fields.password.clone()));
    if let (Err(fault), None) = (&password, faults.at("password")) {
        faults = faults.and("password", &language.t(said(*fault)));
    }
    let (Ok(one_time), Ok(recovery), Ok(password), true) = (one_time, recovery, password, faults.is_empty()) else {
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, &fields.code, false, faults);
    };
    let brought = Recovering { one_time: &one_time, recovery: &recovery };
    let whose = counted(asker, &one_time)?;
    match factor {
        Some(code) => set(asker, &whose, &fields.code, || {
            set_anew(asker.call.service(), &brought, &Given::Code(&code), &password, cost(&asker.call.context))
        }),
        None => ask_passkey(asker, &whose, &brought, &fields),
    }
}

/// Counts the try before it is looked at.
fn counted(asker: &Visitor, one_time: &OneTimeCode) -> Result<[Whose; 1], Refusal> {
    let service = asker.call.service();
    let whose = [Whose::OneTime(*service.vault.one_time_tag(one_time).as_bytes())];
    service.attempts.begin(&whose, service.now()).map_err(Refusal::Wait)?;
    Ok(whose)
}

/// Sets the password, and says how it went.
fn set(
    asker: &Visitor,
    whose: &[Whose],
    typed: &str,
    work: impl FnOnce() -> Result<AccountId, RecoverError>,
) -> Answer {
    match work() {
        Ok(_) => {
            asker.call.service().attempts.succeeded(whose);
            let chosen = asker.call.chosen().map(|language| format!("&in={}", language.tag()));
            Ok(Drawn::see_other(&format!("/staff/sign-in?after=recovery{}", chosen.unwrap_or_default())))
        }
        Err(RecoverError::NotValid) => draw(asker, StatusCode::UNPROCESSABLE_ENTITY, typed, true, Faults::default()),
        Err(RecoverError::Stretch(_)) => Err(PageError::Unavailable.into()),
        Err(RecoverError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

/// What was brought, while a passkey is asked for. It travels sealed.
#[derive(Serialize, Deserialize, ZeroizeOnDrop)]
struct Kept {
    code: String,
    recovery: String,
    password: String,
}

/// The page in between, for somebody who has a passkey and no app.
fn ask_passkey(asker: &Visitor, whose: &[Whose], brought: &Recovering<'_>, fields: &RecoverFields) -> Answer {
    let service = asker.call.service();
    let again = || draw(asker, StatusCode::UNPROCESSABLE_ENTITY, &fields.code, true, Faults::default());
    let Some(site) = asker.call.passkey_site() else { return again() };
    match ask_while_recovering(service, brought, &site) {
        Ok(ask) => {
            service.attempts.succeeded(whose);
            let (code, recovery) = (fields.code.clone(), fields.recovery.clone());
            let kept = Kept { code, recovery, password: fields.password.clone() };
            let kept = service.vault.carry_returning(service.now(), &kept).map_err(|error| Refusal::noted(&error))?;
            let (frame, form_token) = (asker.frame(), asker.form_token());
            Ok(Drawn::page(StatusCode::OK, &RecoverPasskeyPage { frame, form_token, kept, ask: Some(ask) })?)
        }
        Err(RecoverError::NotValid) => again(),
        Err(RecoverError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

/// `POST /staff/recover/passkey`: the answer of the authenticator to the page in between.
pub fn recover_with_passkey(asker: &Visitor, fields: RecoverPasskeyFields) -> Answer {
    let service = asker.call.service();
    let again = || draw(asker, StatusCode::UNPROCESSABLE_ENTITY, "", true, Faults::default());
    let Ok(kept) = service.vault.carried_returning::<Kept>(service.now(), &fields.kept) else { return again() };
    let password = NewPassword::new(Zeroizing::new(kept.password.clone()));
    let (Ok(one_time), Ok(recovery), Ok(password), Some(site)) =
        (kept.code.parse::<OneTimeCode>(), kept.recovery.parse(), password, asker.call.passkey_site())
    else {
        return again();
    };
    let brought = Recovering { one_time: &one_time, recovery: &recovery };
    let given = Given::Passkey { site: &site, carried: &fields.asked, answer: &fields.passkey };
    let whose = counted(asker, &one_time)?;
    set(asker, &whose, &kept.code, || set_anew(service, &brought, &given, &password, cost(&asker.call.context)))
}

/// `GET /staff/cannot-sign-in`: what can be done, and a mail with a link where mail is sent.
pub fn cannot_sign_in(asker: &Visitor) -> Answer {
    draw_return(asker, StatusCode::OK, (&ReturnFields::default(), Faults::default()), false)
}

fn draw_return(asker: &Visitor, status: StatusCode, typed: (&ReturnFields, Faults), asked: bool) -> Answer {
    let ((fields, faults), service) = (typed, asker.call.service());
    let page = ReturnPage {
        frame: asker.frame(),
        form_token: asker.form_token(),
        sends_mail: service.mailing.is_some(),
        asked,
        organisation: asks_organisation(service)?.then(|| fields.organisation.clone()),
        email: fields.email.clone(),
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// `POST /staff/cannot-sign-in`: the same page for an address that somebody has and for one that nobody has.
pub fn ask_for_link(asker: &Visitor, fields: ReturnFields) -> Answer {
    let (service, language) = (asker.call.service(), asker.language());
    let faults = fields.faults(language);
    if !faults.is_empty() {
        return draw_return(asker, StatusCode::UNPROCESSABLE_ENTITY, (&fields, faults), false);
    }
    let source = asker.call.source().and_then(Whose::source).map(|whose| match whose {
        Whose::Source(address) => Whose::AskedFrom(address),
        other => other,
    });
    let address = Whose::AskedFor(*service.vault.mail_tag(&fields.email).as_bytes());
    let whose: Vec<Whose> = source.into_iter().chain([address]).collect();
    service.attempts.begin(&whose, service.now()).map_err(Refusal::Wait)?;
    match ask_to_return(service, (&fields.organisation, &fields.email), language.of_mail()) {
        Ok(()) => draw_return(asker, StatusCode::OK, (&ReturnFields::default(), Faults::default()), true),
        Err(ReturnError::NoMail) => Err(PageError::NotOpen.into()),
        Err(ReturnError::NotAnAddress) => {
            let faults = Faults::default().and("email", &language.t("fault-own-email"));
            draw_return(asker, StatusCode::UNPROCESSABLE_ENTITY, (&fields, faults), false)
        }
        Err(ReturnError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}
