//! A new password in place of a lost one, with the key kept: a one-time code from an administrator, the recovery code from
//! paper and a code of the second factor (SECURITY 2, "Staff").

use actix_web::http::StatusCode;
use zeroize::Zeroizing;

use crate::actions::accounts::attempts::Whose;
use crate::actions::accounts::recovery::{RecoverError, Recovering, recover as set_anew};
use crate::domain::invitation_code::InvitationCode;
use crate::domain::password::NewPassword;
use crate::domain::recovery_code::RecoveryCode;
use crate::domain::second_factor::FactorCode;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, Refusal, Visitor};
use crate::web::staff::forms::{Faults, RecoverFields, StaffForm as _};
use crate::web::staff::views::RecoverPage;

use super::signing::{cost, said};

/// `GET /staff/recover`
pub fn page(asker: &Visitor) -> Answer {
    draw(asker, StatusCode::OK, "", false, Faults::default())
}

fn draw(asker: &Visitor, status: StatusCode, code: &str, refused: bool, faults: Faults) -> Answer {
    let (frame, form_token, code) = (asker.frame(), asker.form_token(), code.to_owned());
    Ok(Drawn::page(status, &RecoverPage { frame, form_token, code, refused, faults })?)
}

/// `POST /staff/recover`: which of the codes did not fit is told to nobody, and none is used up by it.
pub fn recover(asker: &Visitor, fields: RecoverFields) -> Answer {
    let language = asker.language();
    let mut faults = fields.faults(language);
    let one_time = fields.code.parse::<InvitationCode>();
    let recovery = fields.recovery.parse::<RecoveryCode>();
    let factor = fields.otp.parse::<FactorCode>();
    for (field, is_wrong) in [("code", one_time.is_err()), ("recovery", recovery.is_err())] {
        if is_wrong && faults.at(field).is_none() {
            faults = faults.and(field, &language.t("fault-code-character"));
        }
    }
    if factor.is_err() && faults.at("otp").is_none() {
        faults = faults.and("otp", &language.t("fault-six-digits"));
    }
    let password = NewPassword::new(Zeroizing::new(fields.password.clone()));
    if let (Err(fault), None) = (&password, faults.at("password")) {
        faults = faults.and("password", &language.t(said(*fault)));
    }
    let (Ok(one_time), Ok(recovery), Ok(factor), Ok(password), true) =
        (one_time, recovery, factor, password, faults.is_empty())
    else {
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, &fields.code, false, faults);
    };
    let service = asker.call.service();
    let whose = [Whose::OneTime(*service.vault.invitation_tag(&one_time).as_bytes())];
    service.attempts.begin(&whose, service.now()).map_err(Refusal::Wait)?;
    let brought = Recovering { one_time: &one_time, recovery: &recovery, factor: &factor, password: &password };
    match set_anew(service, &brought, cost(&asker.call.context)) {
        Ok(_) => {
            service.attempts.succeeded(&whose);
            let chosen = asker.call.chosen().map(|language| format!("&in={}", language.tag()));
            Ok(Drawn::see_other(&format!("/staff/sign-in?after=recovery{}", chosen.unwrap_or_default())))
        }
        Err(RecoverError::NotValid) => {
            draw(asker, StatusCode::UNPROCESSABLE_ENTITY, &fields.code, true, Faults::default())
        }
        Err(RecoverError::Stretch(_)) => Err(PageError::Unavailable.into()),
        Err(RecoverError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}
