//! From a right password to being signed in (ACC-4): a code of the second factor, or setting one up, then printing the
//! recovery code. Whoever is on this way reaches no other page.

use actix_web::http::StatusCode;
use actix_web::http::header::SET_COOKIE;

use crate::actions::accounts::attempts::Whose;
use crate::actions::accounts::find_staff_member::{Arrival, Entering, EntryStep, find_staff_member};
use crate::actions::accounts::known_device::{known_device_of, remember_device};
use crate::actions::accounts::list_accounts::Account;
use crate::actions::accounts::recovery::keep_recovery_code;
use crate::actions::accounts::second_factor::{
    FactorError, FactorOffer, give_code, offer_factor, offer_factor_again, set_first_factor,
};
use crate::actions::watch_harm::watch_harm;
use crate::domain::ids::AccountId;
use crate::domain::permission::WatchHarm;
use crate::domain::recovery_code::RecoveryCode;
use crate::vault::staff::SignInToken;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffFrame;
use crate::web::staff::door::{Answer, Arriving, Asker as _, Call, Refusal, knowing, signing_in, try_code};
use crate::web::staff::forms::{FactorFields, Faults, NewFactorFields, PrintedFields};
use crate::web::staff::views::{RecoveryCodePage, SecondFactorPage, SetUpPage, Square};

use super::signing;

/// `GET /staff/sign-in/code`
pub fn code_page(asker: &Arriving) -> Answer {
    if !asker.is_at(EntryStep::Code) {
        return Ok(Drawn::see_other(asker.next_address()));
    }
    Ok(Drawn::page(StatusCode::OK, &SecondFactorPage { frame: asker.frame(), refused: false })?)
}

/// The sign-in that has begun, if this step is the one that comes next.
fn at(asker: &Arriving, step: EntryStep) -> Option<&Entering> {
    match &asker.arrival {
        Arrival::OnTheWay(entering) if entering.step == step => Some(entering),
        _ => None,
    }
}

/// `POST /staff/sign-in/code`
pub fn give(asker: &Arriving, fields: FactorFields) -> Answer {
    let Some(entering) = at(asker, EntryStep::Code) else { return Ok(Drawn::see_other(asker.next_address())) };
    let (call, service) = (&asker.call, asker.call.service());
    let whose = whose(call, asker.account.id)?;
    match try_code(service, whose, &fields.otp, |code| give_code(service, entering, code))? {
        Some(token) => {
            look_at_harm(call, &token);
            entered(call, &asker.account, &token)
        }
        None => {
            let page = SecondFactorPage { frame: asker.frame(), refused: true };
            Ok(Drawn::page(StatusCode::UNPROCESSABLE_ENTITY, &page)?)
        }
    }
}

/// Whose wrong codes count together: those in a known browser for it alone.
fn whose(call: &Call, account: AccountId) -> Result<Whose, Refusal> {
    let known = call.device().map(|device| known_device_of(call.service(), account, device)).transpose()?.flatten();
    Ok(known.map_or(Whose::Code(*account.as_bytes()), |tag| Whose::Device(*tag.as_bytes())))
}

/// With both factors given: the new sign-in, and the browser is known from now on.
fn entered(call: &Call, account: &Account, token: &SignInToken) -> Answer {
    let service = call.service();
    let known = call.device().map(|device| known_device_of(service, account.id, device)).transpose()?.flatten();
    service.attempts.succeeded(&signing::whose(call, &account.contact.mail, known));
    signing::keep_language(call, account.id)?;
    let known = remember_device(service, account.id, call.device())?;
    let cookies = [signing_in(token, call.context.behind_tls), knowing(&known, call.context.behind_tls)];
    let drawn = Drawn::see_other("/staff");
    Ok(cookies.into_iter().flatten().fold(drawn, |drawn, cookie| drawn.with_header(SET_COOKIE, cookie)))
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

/// `GET /staff/set-up`: a seed that nothing knows of until a first code confirms it.
pub fn set_up_page(asker: &Arriving) -> Answer {
    let Some(entering) = at(asker, EntryStep::SetUp) else { return Ok(Drawn::see_other(asker.next_address())) };
    let offer = offer_factor(asker.call.service(), &entering.held).map_err(refusal)?;
    let accepted = asker.call.parameter("after") == Some("invitation");
    let page = SetUpPage { accepted, ..set_up_sheet(asker.frame(), "/staff/set-up", &offer, Faults::default()) };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// The page for setting a factor up, for whoever shows it.
pub(super) fn set_up_sheet(frame: StaffFrame, address: &'static str, offer: &FactorOffer, faults: Faults) -> SetUpPage {
    let letters: Vec<char> = offer.letters.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    SetUpPage {
        frame,
        address,
        square: Square::of(&offer.address),
        letters: groups.join(" "),
        carried: offer.carried.clone(),
        accepted: false,
        replaces: false,
        faults,
    }
}

/// What went wrong with a seed, as an answer. One that does not open was not carried by a page of ours.
pub(super) fn refusal(error: FactorError) -> Refusal {
    match error {
        FactorError::Store(error) => error.into(),
        FactorError::Unopenable(_) => PageError::Malformed.into(),
        FactorError::NotNext => PageError::NotOpen.into(),
        other => Refusal::noted(&other),
    }
}

/// `POST /staff/set-up`: the first code confirms the seed.
pub fn set_up(asker: &Arriving, fields: NewFactorFields) -> Answer {
    let Some(entering) = at(asker, EntryStep::SetUp) else { return Ok(Drawn::see_other(asker.next_address())) };
    let (call, service) = (&asker.call, asker.call.service());
    let offer = offer_factor_again(service, &entering.held, &fields.carried).map_err(refusal)?;
    let whose = Whose::SignIn(*entering.held.id().as_bytes());
    let set = try_code(service, whose, &fields.otp, |code| set_first_factor(service, entering, &fields.carried, code))?;
    match set {
        Some(token) => entered(call, &asker.account, &token),
        None => {
            let faults = Faults::default().and("otp", &asker.language().t("fault-six-numbers"));
            let page = set_up_sheet(asker.frame(), "/staff/set-up", &offer, faults);
            Ok(Drawn::page(StatusCode::UNPROCESSABLE_ENTITY, &page)?)
        }
    }
}

/// `GET /staff/set-up/recovery-code`: a code that opens nothing until its holder says that it is on paper.
pub fn recovery_page(asker: &Arriving) -> Answer {
    if !asker.is_at(EntryStep::Print) {
        return Ok(Drawn::see_other(asker.next_address()));
    }
    let code = asker.call.service().vault.new_recovery_code();
    draw_code(asker, StatusCode::OK, &code, Faults::default())
}

fn draw_code(asker: &Arriving, status: StatusCode, code: &RecoveryCode, faults: Faults) -> Answer {
    let (frame, code) = (asker.frame(), code.letters());
    let page = RecoveryCodePage { frame, address: "/staff/set-up/recovery-code", code, replaces: false, faults };
    Ok(Drawn::page(status, &page)?)
}

/// `POST /staff/set-up/recovery-code`: the code counts now, and its holder is signed in.
pub fn printed(asker: &Arriving, fields: PrintedFields) -> Answer {
    if !asker.is_at(EntryStep::Print) {
        return Ok(Drawn::see_other(asker.next_address()));
    }
    let code: RecoveryCode = fields.shown.parse().map_err(|_| PageError::Malformed)?;
    if fields.sure != "yes" {
        let faults = Faults::default().and("sure", &asker.language().t("fault-not-printed"));
        return draw_code(asker, StatusCode::UNPROCESSABLE_ENTITY, &code, faults);
    }
    keep_recovery_code(asker.call.service(), asker.held(), &code).map_err(|error| Refusal::noted(&error))?;
    signing::keep_language(&asker.call, asker.account.id)?;
    Ok(Drawn::see_other("/staff"))
}
