//! The second factor once more before acts that cannot be taken back (ACC-4, SECURITY 5): the page in between carries what the form
//! said, sends it to the same address, and the act goes on where it was.

use actix_web::http::StatusCode;
use serde::de::DeserializeOwned;

use crate::actions::accounts::attempts::Whose;
use crate::actions::accounts::find_staff_member::HeldSignIn;
use crate::actions::accounts::giving::Given;
use crate::actions::accounts::passkeys::{ask_for_passkey, list_own_factors};
use crate::actions::accounts::second_factor::{FactorError, check_again};
use crate::actions::service::Service;
use crate::domain::permission::Permission;
use crate::domain::second_factor::FactorCode;
use crate::vault::staff::PasskeyAsk;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::forms::{FactorFields, Protected};
use crate::web::staff::views::ConfirmPage;

use super::asker::{AsAdministrator, Asker, At, Call, Member};
use super::refusal::Refusal;

/// The fields that the page in between adds: the code, or what an authenticator answered and what it was asked.
const ADDED: [&str; 3] = ["check-code", "check-passkey", "check-asked"];

/// An asker behind whom somebody stands who is signed in.
pub trait SignedInAsker: Asker {
    /// Who.
    fn member(&self) -> &Member;
}

impl SignedInAsker for Member {
    fn member(&self) -> &Member {
        self
    }
}

impl SignedInAsker for AsAdministrator {
    fn member(&self) -> &Member {
        &self.by
    }
}

impl<P: Permission> SignedInAsker for At<P> {
    fn member(&self) -> &Member {
        &self.by
    }
}

/// What a form said, and the second factor that the page in between added.
pub(super) struct Carried {
    fields: Vec<(String, String)>,
    given: Option<FactorFields>,
}

impl Carried {
    pub(super) fn of(sent: Vec<(String, String)>) -> Self {
        let (added, fields): (Vec<_>, Vec<_>) = sent.into_iter().partition(|(name, _)| ADDED.contains(&&**name));
        let [otp, passkey, asked] = ADDED.map(|wanted| {
            let found = added.iter().find(|(name, _)| name == wanted);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        });
        let given = (!added.is_empty()).then_some(FactorFields { otp, passkey, asked });
        Self { fields, given }
    }

    /// The form, once its token was recognised.
    pub(super) fn form<F: DeserializeOwned>(&self, is_ours: impl FnOnce(&str) -> bool) -> Result<F, Refusal> {
        let written = serde_urlencoded::to_string(&self.fields).map_err(|_| PageError::Malformed)?;
        let form: Protected<F> = serde_urlencoded::from_str(&written).map_err(|_| PageError::Malformed)?;
        form.verify(is_ours).map_err(|_| PageError::Malformed.into())
    }
}

/// The page in between, unless the act may go on.
pub(super) fn recheck<A: SignedInAsker>(asker: &A, carried: &Carried, asks: bool) -> Result<Option<Drawn>, Refusal> {
    let member = asker.member();
    let service = member.call.service();
    if !asks || member.signed_in.is_checked(service) {
        return Ok(None);
    }
    let Some(fields) = &carried.given else { return ask(asker, carried, StatusCode::OK).map(Some) };
    let whose = Whose::SignIn(*member.signed_in.id().as_bytes());
    let given = try_factor(&member.call, whose, fields, |given| check_again(service, &member.signed_in, given))?;
    match given {
        Some(()) => Ok(None),
        None => ask(asker, carried, StatusCode::UNPROCESSABLE_ENTITY).map(Some),
    }
}

fn ask<A: SignedInAsker>(asker: &A, carried: &Carried, status: StatusCode) -> Result<Drawn, Refusal> {
    let member = asker.member();
    let held = member.signed_in.held();
    let own = list_own_factors(member.call.service(), held).map_err(refusal)?;
    let page = ConfirmPage {
        frame: asker.frame(),
        address: member.call.path().to_owned(),
        fields: carried.fields.clone(),
        refused: status != StatusCode::OK,
        has_app: own.has_app,
        has_passkey: !own.passkeys.is_empty(),
        ask: ask_passkey(&member.call, held)?,
    };
    Ok(Drawn::page(status, &page)?)
}

/// The question for a passkey of whoever holds a sign-in, for a page that asks for their second factor.
pub(in crate::web::staff) fn ask_passkey(call: &Call, held: &HeldSignIn) -> Result<Option<PasskeyAsk>, Refusal> {
    let Some(site) = call.passkey_site() else { return Ok(None) };
    ask_for_passkey(call.service(), held, &site).map_err(refusal)
}

/// Tries a second factor as it was given, within a budget; `None` if it was not the one.
pub(in crate::web::staff) fn try_factor<T>(
    call: &Call,
    whose: Whose,
    fields: &FactorFields,
    give: impl FnOnce(&Given<'_>) -> Result<T, FactorError>,
) -> Result<Option<T>, Refusal> {
    if fields.passkey.is_empty() {
        return try_code(call.service(), whose, &fields.otp, |code| give(&Given::Code(code)));
    }
    let Some(site) = call.passkey_site() else { return Ok(None) };
    let given = Given::Passkey { site: &site, carried: &fields.asked, answer: &fields.passkey };
    try_counted(call.service(), whose, || give(&given))
}

/// Tries a code as it was typed, within a budget; `None` if it was not the code.
pub(in crate::web::staff) fn try_code<T>(
    service: &Service,
    whose: Whose,
    typed: &str,
    give: impl FnOnce(&FactorCode) -> Result<T, FactorError>,
) -> Result<Option<T>, Refusal> {
    let Ok(code) = typed.parse::<FactorCode>() else { return Ok(None) };
    try_counted(service, whose, || give(&code))
}

/// Tries something within a budget. Counted before it is looked at, so that many at once are no more than one after the other.
pub(in crate::web::staff) fn try_counted<T>(
    service: &Service,
    whose: Whose,
    give: impl FnOnce() -> Result<T, FactorError>,
) -> Result<Option<T>, Refusal> {
    let whose = [whose];
    service.attempts.begin(&whose, service.now()).map_err(Refusal::Wait)?;
    match give() {
        Ok(given) => {
            service.attempts.succeeded(&whose);
            Ok(Some(given))
        }
        Err(FactorError::NotTheCode) => Ok(None),
        Err(FactorError::NotNext) => Err(PageError::NotOpen.into()),
        Err(FactorError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

/// What went wrong with a factor, as an answer. One that does not open was not carried by a page of ours.
pub(in crate::web::staff) fn refusal(error: FactorError) -> Refusal {
    match error {
        FactorError::Store(error) => error.into(),
        FactorError::Unopenable(_) => PageError::Malformed.into(),
        FactorError::NotNext => PageError::NotOpen.into(),
        other => Refusal::noted(&other),
    }
}
