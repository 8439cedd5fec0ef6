//! Signing in and out, and accepting an invitation.

use actix_web::http::StatusCode;
use actix_web::http::header::SET_COOKIE;
use zeroize::Zeroizing;

use crate::actions::accounts::accept_invitation::{AcceptError, accept_invitation};
use crate::actions::accounts::choose_language::choose_language;
use crate::actions::accounts::find_staff_member::find_staff_member;
use crate::actions::accounts::sign_in::{SignInError, sign_in};
use crate::actions::accounts::sign_out;
use crate::actions::watch_harm::watch_harm;
use crate::domain::invitation_code::InvitationCode;
use crate::domain::password::{NewPassword, PasswordFault};
use crate::domain::permission::WatchHarm;
use crate::domain::text::Language;
use crate::settings::PasswordCostSetting;
use crate::vault::staff::{PasswordCost, PasswordMemory, SignInToken};
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, Call, Member, Refusal, Visitor, signing_in, signing_out};
use crate::web::staff::forms::{AcceptFields, ActFields, Faults, SignInFields, StaffForm as _};
use crate::web::staff::views::{AcceptPage, signed_out};
use crate::web::staff::{SignInPage, StaffFrame};

const fn cost(context: &WebContext) -> PasswordCost {
    match context.password_cost {
        PasswordCostSetting::Standard => PasswordCost::STANDARD,
        PasswordCostSetting::Floor => PasswordCost::FLOOR,
    }
}

fn sign_in_page(asker: &Visitor, email: &str, refused: bool) -> SignInPage {
    SignInPage {
        frame: asker.frame(),
        form_token: asker.form_token(),
        email: email.to_owned(),
        refused,
        accepted: false,
        second_factor: false,
    }
}

/// `GET /staff/sign-in`
pub fn page(asker: &Visitor) -> Answer {
    let accepted = asker.call.parameter("after") == Some("invitation");
    Ok(Drawn::page(StatusCode::OK, &SignInPage { accepted, ..sign_in_page(asker, "", false) })?)
}

/// `POST /staff/sign-in`: whether the address or the password was wrong is told to nobody.
pub fn enter(asker: &Visitor, fields: SignInFields) -> Answer {
    let call = &asker.call;
    let refused = || {
        let page = sign_in_page(asker, &fields.email, true);
        Ok(Drawn::page(StatusCode::UNPROCESSABLE_ENTITY, &page)?)
    };
    if !fields.faults(asker.language()).is_empty() {
        return refused();
    }
    let password = Zeroizing::new(fields.password.clone());
    let mut memory = PasswordMemory::default();
    match sign_in(call.service(), &fields.email, &password, cost(&call.context), &mut memory) {
        Ok(token) => {
            leave_old(call)?;
            look_at_harm(call, &token);
            keep_language(call, &token)?;
            let cookie = signing_in(&token, call.context.behind_tls).ok_or(PageError::Malformed)?;
            Ok(Drawn::see_other("/staff").with_header(SET_COOKIE, cookie))
        }
        Err(SignInError::NotKnown) => refused(),
        Err(SignInError::Work(_)) => Err(PageError::Unavailable.into()),
        Err(SignInError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

/// Whoever signs in on a page in a language of their choice keeps that language.
fn keep_language(call: &Call, token: &SignInToken) -> Result<(), Refusal> {
    let Some(language) = call.chosen().and_then(|chosen| Language::new(chosen.tag()).ok()) else { return Ok(()) };
    let Some(signed_in) = find_staff_member(call.service(), token.clone())? else { return Ok(()) };
    choose_language(call.service(), &signed_in.member, language).map_err(|error| Refusal::noted(&error))
}

/// SAF-24: what a custodian should be told is found out as they sign in, once a week. Whatever fails here keeps nobody out.
fn look_at_harm(call: &Call, token: &SignInToken) {
    let service = call.service();
    let Ok(Some(signed_in)) = find_staff_member(service, token.clone()) else { return };
    let Ok(pair) = signed_in.key_pair(&service.vault) else { return };
    let here = signed_in.member.roles().filter_map(|(id, _)| signed_in.member.grant::<WatchHarm>(id).ok());
    for granted in here {
        if let Err(error) = watch_harm(service, &granted, &pair) {
            tracing::error!(%error, "how taking part felt was not looked at");
        }
    }
}

/// A browser has one sign-in: whoever signs in again leaves the one before.
fn leave_old(call: &Call) -> Result<(), Refusal> {
    match call.token() {
        Some(token) => Ok(sign_out::sign_out(call.service(), token)?),
        None => Ok(()),
    }
}

/// `POST /staff/sign-out`
pub fn leave(asker: &Member, _: ActFields) -> Answer {
    leave_old(&asker.call)?;
    let page = signed_out(asker.call.frame());
    let drawn = Drawn::page(StatusCode::OK, &page)?;
    Ok(match signing_out(asker.call.context.behind_tls) {
        Some(cookie) => drawn.with_header(SET_COOKIE, cookie),
        None => drawn,
    })
}

fn accept_page(frame: StaffFrame, form_token: String, code: &str, faults: Faults) -> AcceptPage {
    AcceptPage { frame, form_token, code: code.to_owned(), name: None, faults }
}

/// `GET /staff/invitation`
pub fn invitation(asker: &Visitor) -> Answer {
    let page = accept_page(asker.frame(), asker.form_token(), "", Faults::default());
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// `POST /staff/invitation`: the password is set and the key pair made.
pub fn accept(asker: &Visitor, fields: AcceptFields) -> Answer {
    let again = |faults: Faults| {
        let page = accept_page(asker.frame(), asker.form_token(), &fields.code, faults);
        Ok(Drawn::page(StatusCode::UNPROCESSABLE_ENTITY, &page)?)
    };
    let mut faults = fields.faults(asker.language());
    let code = fields.code.parse::<InvitationCode>();
    if code.is_err() && faults.at("code").is_none() {
        faults = faults.and("code", &asker.language().t("fault-code-character"));
    }
    let password = NewPassword::new(Zeroizing::new(fields.password.clone()));
    if let (Err(fault), None) = (&password, faults.at("password")) {
        faults = faults.and("password", &asker.language().t(said(*fault)));
    }
    let (Ok(code), Ok(password), true) = (code, password, faults.is_empty()) else { return again(faults) };
    let call = &asker.call;
    match accept_invitation(call.service(), &code, &password, cost(&call.context), &mut PasswordMemory::default()) {
        Ok(_) => Ok(Drawn::see_other(&after_invitation(call))),
        Err(AcceptError::NotValid) => again(Faults::default().and("code", &asker.language().t("fault-code-over"))),
        Err(AcceptError::Work(_)) => Err(PageError::Unavailable.into()),
        Err(AcceptError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

/// Signing in, in the language in which the invitation was accepted.
fn after_invitation(call: &Call) -> String {
    let chosen = call.chosen().map(|language| format!("&in={}", language.tag()));
    format!("/staff/sign-in?after=invitation{}", chosen.unwrap_or_default())
}

/// What is said of a password that cannot be taken: the id of the message.
const fn said(fault: PasswordFault) -> &'static str {
    match fault {
        PasswordFault::TooShort => "fault-password-short",
        PasswordFault::TooLong => "fault-password-long",
        PasswordFault::TooPlain => "fault-password-plain",
    }
}
