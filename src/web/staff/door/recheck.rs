//! A code once more before acts that cannot be taken back (ACC-4, SECURITY 5): the page in between carries what the form
//! said, sends it to the same address, and the act goes on where it was.

use actix_web::http::StatusCode;
use serde::de::DeserializeOwned;

use crate::actions::accounts::attempts::Whose;
use crate::actions::accounts::second_factor::{FactorError, check_again};
use crate::actions::service::Service;
use crate::domain::permission::Permission;
use crate::domain::second_factor::FactorCode;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::forms::Protected;
use crate::web::staff::views::ConfirmPage;

use super::asker::{AsAdministrator, Asker, At, Member};
use super::refusal::Refusal;

/// The field that the page in between adds.
const CODE: &str = "check-code";

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

/// What a form said, and the code that the page in between added.
pub(super) struct Carried {
    fields: Vec<(String, String)>,
    code: Option<String>,
}

impl Carried {
    pub(super) fn of(sent: Vec<(String, String)>) -> Self {
        let (code, fields): (Vec<_>, Vec<_>) = sent.into_iter().partition(|(name, _)| name == CODE);
        Self { fields, code: code.into_iter().next().map(|(_, code)| code) }
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
    let Some(typed) = &carried.code else { return ask(asker, carried, StatusCode::OK).map(Some) };
    let whose = Whose::SignIn(*member.signed_in.id().as_bytes());
    let given = try_code(service, whose, typed, |code| check_again(service, &member.signed_in, code))?;
    match given {
        Some(()) => Ok(None),
        None => ask(asker, carried, StatusCode::UNPROCESSABLE_ENTITY).map(Some),
    }
}

fn ask<A: SignedInAsker>(asker: &A, carried: &Carried, status: StatusCode) -> Result<Drawn, Refusal> {
    let page = ConfirmPage {
        frame: asker.frame(),
        address: asker.member().call.path().to_owned(),
        fields: carried.fields.clone(),
        refused: status != StatusCode::OK,
    };
    Ok(Drawn::page(status, &page)?)
}

/// Tries a code as it was typed, within a budget. Counted before it is looked at, so that many at once
/// are no more than one after the other; `None` if it was not the code.
pub(in crate::web::staff) fn try_code<T>(
    service: &Service,
    whose: Whose,
    typed: &str,
    give: impl FnOnce(&FactorCode) -> Result<T, FactorError>,
) -> Result<Option<T>, Refusal> {
    let whose = [whose];
    let Ok(code) = typed.parse::<FactorCode>() else { return Ok(None) };
    service.attempts.begin(&whose, service.now()).map_err(Refusal::Wait)?;
    match give(&code) {
        Ok(given) => {
            service.attempts.succeeded(&whose);
            Ok(Some(given))
        }
        Err(FactorError::NotTheCode) => Ok(None),
        Err(FactorError::Store(error)) => Err(error.into()),
        Err(FactorError::NotNext) => Err(PageError::NotOpen.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}
