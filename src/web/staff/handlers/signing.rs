//! Signing in begins and signing out ends here; and accepting an invitation.

use actix_web::http::StatusCode;
use actix_web::http::header::SET_COOKIE;
use zeroize::Zeroizing;

use crate::actions::accounts::accept_invitation::{AcceptError, accept_invitation};
use crate::actions::accounts::attempts::Whose;
use crate::actions::accounts::choose_language::choose_language;
use crate::actions::accounts::find_staff_member::{Arrival, find_arrival};
use crate::actions::accounts::known_device::find_known_device;
use crate::actions::accounts::organisations::asks_organisation;
use crate::actions::accounts::sign_in::{SignInError, sign_in_to};
use crate::actions::accounts::sign_out;
use crate::domain::ids::AccountId;
use crate::domain::invitation_code::InvitationCode;
use crate::domain::password::{NewPassword, PasswordFault};
use crate::domain::text::Language;
use crate::settings::PasswordCostSetting;
use crate::vault::staff::{DeviceTag, PasswordCost, SignInToken};
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{
    Answer, Arriving, Asker as _, Call, Refusal, Visitor, signing_in, signing_out, step_address,
};
use crate::web::staff::forms::{AcceptFields, ActFields, Faults, SignInFields, StaffForm as _};
use crate::web::staff::views::{AcceptPage, signed_out};
use crate::web::staff::{SignInPage, StaffFrame};

pub(super) const fn cost(context: &WebContext) -> PasswordCost {
    match context.password_cost {
        PasswordCostSetting::Standard => PasswordCost::STANDARD,
        PasswordCostSetting::Floor => PasswordCost::FLOOR,
    }
}

fn sign_in_page(asker: &Visitor, organisation: &str, email: &str, refused: bool) -> Result<SignInPage, Refusal> {
    let asks = asks_organisation(asker.call.service())?;
    Ok(SignInPage {
        frame: asker.frame(),
        form_token: asker.form_token(),
        organisation: asks.then(|| organisation.to_owned()),
        email: email.to_owned(),
        refused,
        recovered: false,
    })
}

/// `GET /staff/sign-in`
pub fn page(asker: &Visitor) -> Answer {
    let recovered = asker.call.parameter("after") == Some("recovery");
    Ok(Drawn::page(StatusCode::OK, &SignInPage { recovered, ..sign_in_page(asker, "", "", false)? })?)
}

/// `POST /staff/sign-in`: whether the address or the password was wrong is told to nobody. A right one leads to the second
/// factor (ACC-4).
pub fn enter(asker: &Visitor, fields: SignInFields) -> Answer {
    let call = &asker.call;
    let refused = || {
        let page = sign_in_page(asker, &fields.organisation, &fields.email, true)?;
        Ok(Drawn::page(StatusCode::UNPROCESSABLE_ENTITY, &page)?)
    };
    if !fields.faults(asker.language()).is_empty() {
        return refused();
    }
    let service = call.service();
    let named = (fields.organisation.as_str(), fields.email.as_str());
    let known = call.device().map(|device| find_known_device(service, named, device)).transpose()?.flatten();
    let whose = whose(call, &fields.email, known);
    if let Some(wait) = service.attempts.wait(&whose, service.now()) {
        return Err(Refusal::Wait(wait));
    }
    let password = Zeroizing::new(fields.password.clone());
    match sign_in_to(service, &fields.organisation, &fields.email, &password, cost(&call.context)) {
        Ok(token) => {
            leave_old(call)?;
            begun(call, &token)
        }
        Err(SignInError::NotKnown) => {
            service.attempts.failed(&whose, service.now());
            refused()
        }
        Err(SignInError::Stretch(_)) => Err(PageError::Unavailable.into()),
        Err(SignInError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

/// Whose failures count together with one by this call for this address (SECURITY 5): those in a known browser for it alone.
pub(super) fn whose(call: &Call, mail: &str, known: Option<DeviceTag>) -> Vec<Whose> {
    match known {
        Some(tag) => vec![Whose::Device(*tag.as_bytes())],
        None => {
            let account = Whose::Account(*call.service().vault.mail_tag(mail).as_bytes());
            call.source().and_then(Whose::source).into_iter().chain([account]).collect()
        }
    }
}

/// The way to the next step of a sign-in that has begun.
fn begun(call: &Call, token: &SignInToken) -> Answer {
    let arrival = find_arrival(call.service(), token.clone())?.ok_or(Refusal::SignedOut)?;
    let (account, next) = match &arrival {
        Arrival::Entered(signed_in) => (signed_in.member.account(), "/staff"),
        Arrival::OnTheWay(entering) => (entering.held.account(), step_address(entering.step)),
    };
    keep_language(call, account)?;
    let cookie = signing_in(token, call.context.behind_tls).ok_or(PageError::Malformed)?;
    Ok(Drawn::see_other(next).with_header(SET_COOKIE, cookie))
}

/// Whoever signs in on a page in a language of their choice keeps that language.
pub(super) fn keep_language(call: &Call, account: AccountId) -> Result<(), Refusal> {
    let Some(language) = call.chosen().and_then(|chosen| Language::new(chosen.tag()).ok()) else { return Ok(()) };
    choose_language(call.service(), account, language).map_err(|error| Refusal::noted(&error))
}

/// A browser has one sign-in: whoever signs in again leaves the one before.
pub(super) fn leave_old(call: &Call) -> Result<(), Refusal> {
    match call.token() {
        Some(token) => Ok(sign_out::sign_out(call.service(), token)?),
        None => Ok(()),
    }
}

/// `POST /staff/sign-out`
pub fn leave(asker: &Arriving, _: ActFields) -> Answer {
    leave_old(&asker.call)?;
    let page = signed_out(asker.call.frame());
    let drawn = Drawn::page(StatusCode::OK, &page)?;
    Ok(match signing_out(asker.call.context.behind_tls) {
        Some(cookie) => drawn.with_header(SET_COOKIE, cookie),
        None => drawn,
    })
}

fn accept_page(frame: StaffFrame, form_token: String, code: &str, faults: Faults) -> AcceptPage {
    AcceptPage { frame, form_token, code: code.to_owned(), name: None, anew: false, faults }
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
    match accept_invitation(call.service(), &code, &password, cost(&call.context), fields.sure == "yes") {
        Ok((account, token)) => {
            keep_language(call, account)?;
            leave_old(call)?;
            let cookie = signing_in(&token, call.context.behind_tls).ok_or(PageError::Malformed)?;
            Ok(Drawn::see_other("/staff/set-up?after=invitation").with_header(SET_COOKIE, cookie))
        }
        Err(AcceptError::NotValid) => again(Faults::default().and("code", &asker.language().t("fault-code-over"))),
        Err(AcceptError::WouldLose) => would_lose(asker, &fields.code),
        Err(AcceptError::Stretch(_)) => Err(PageError::Unavailable.into()),
        Err(AcceptError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

/// Says plainly what is lost with a key that is there, and asks whether that is known.
fn would_lose(asker: &Visitor, code: &str) -> Answer {
    let faults = Faults::default().and("sure", &asker.language().t("refused-not-sure"));
    let page = AcceptPage { anew: true, ..accept_page(asker.frame(), asker.form_token(), code, faults) };
    Ok(Drawn::page(StatusCode::UNPROCESSABLE_ENTITY, &page)?)
}

/// What is said of a password that cannot be taken: the id of the message.
pub(super) const fn said(fault: PasswordFault) -> &'static str {
    match fault {
        PasswordFault::TooShort => "fault-password-short",
        PasswordFault::TooLong => "fault-password-long",
        PasswordFault::TooPlain => "fault-password-plain",
    }
}
