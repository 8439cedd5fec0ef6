//! Ending an account (ACC-6): a page that says what goes with it and what could be lost, and the press.

use actix_web::http::StatusCode;

use crate::actions::accounts::end_account::{EndError, EndsHere, end_account, see_ending};
use crate::actions::epochs::leaving::{EyesOpen, TooFew};
use crate::domain::ids::AccountId;
use crate::vault::keys;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, AsAdministrator, Asker as _, Refusal};
use crate::web::staff::forms::EndAccountFields;
use crate::web::staff::views::{EndAccountPage, EndsIn, KeyKind};

/// The key as pages know it.
pub(super) const fn kind(kind: keys::KeyKind) -> KeyKind {
    match kind {
        keys::KeyKind::Figures => KeyKind::Figures,
        keys::KeyKind::Words => KeyKind::Words,
        keys::KeyKind::Panel => KeyKind::Panel,
    }
}

/// What could be lost where too few hold a key.
pub(super) fn lost(few: &TooFew, language: StaffLanguage) -> String {
    let id = if few.left == 0 { "lost-nobody" } else { "lost-one" };
    language.with(id, [("key", language.t(kind(few.kind).name()).into())])
}

/// `GET /staff/accounts/end?account=…`
pub fn page(asker: &AsAdministrator) -> Answer {
    let account = asker.by.call.parameter("account").and_then(|account| account.parse().ok());
    // No account is named, or none that can be: the list says which there are.
    let Some(account) = account else { return Ok(Drawn::see_other("/staff/accounts")) };
    draw(asker, StatusCode::OK, account, None)
}

/// `POST /staff/accounts/end`
pub fn end(asker: &AsAdministrator, fields: EndAccountFields) -> Answer {
    let account: AccountId = fields.account.parse().map_err(|_| PageError::Malformed)?;
    if !fields.is_sure() {
        return draw(asker, StatusCode::CONFLICT, account, Some("refused-not-sure"));
    }
    // The box stands below what could be lost, if anything could when the page was made: whoever ticked it has read that too.
    let eyes = if fields.knows == "yes" { EyesOpen::Yes } else { EyesOpen::No };
    match end_account(asker.by.call.service(), &asker.granted, account, eyes) {
        Ok(()) => Ok(Drawn::see_other("/staff/accounts?done=ended")),
        Err(EndError::NoSuchAccount | EndError::OwnAccount) => Ok(Drawn::see_other("/staff/accounts")),
        Err(EndError::LastAdministrator | EndError::TooFewHolders) => {
            draw(asker, StatusCode::CONFLICT, account, Some("refused-changed"))
        }
        Err(EndError::Store(error)) => Err(error.into()),
        Err(error) => Err(Refusal::noted(&error)),
    }
}

fn draw(asker: &AsAdministrator, status: StatusCode, account: AccountId, refused: Option<&str>) -> Answer {
    let language = asker.language();
    let ending = match see_ending(asker.by.call.service(), &asker.granted, account) {
        Ok(ending) => ending,
        Err(EndError::Store(error)) => return Err(error.into()),
        Err(_) => return Ok(Drawn::see_other("/staff/accounts")),
    };
    let page = EndAccountPage {
        frame: asker.frame(),
        id: account.to_string(),
        name: ending.account.contact.name,
        here: ending.here.iter().map(|here| ends_in(here, language)).collect(),
        refused: refused.map(|id| language.text(id)),
    };
    Ok(Drawn::page(status, &page)?)
}

fn ends_in(here: &EndsHere, language: StaffLanguage) -> EndsIn {
    let definition = here.found.definition();
    let replaced = here
        .to_replace
        .iter()
        .map(|held| language.with("end-account-replace", [("key", language.t(kind(*held).name()).into())]));
    EndsIn {
        name: language.texts_of(definition).owned(&definition.neutral_name),
        address: format!("/staff/{}/people", definition.slug),
        roles: language.roles(here.roles.iter().copied()),
        to_replace: replaced.collect(),
        lost: here.too_few.iter().map(|few| lost(few, language)).collect(),
        is_last_administrator: here.is_last_administrator,
    }
}
