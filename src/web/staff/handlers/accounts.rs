//! The accounts of the organisation: who there is, and inviting.

use actix_web::http::StatusCode;

use crate::actions::accounts::invitation::{ContactFault, Invited};
use crate::actions::accounts::invite_account::{InviteError, invite_account, invite_again, invite_anew};
use crate::actions::accounts::list_accounts::{self, list_accounts};
use crate::domain::ids::AccountId;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, AsAdministrator, Asker as _, Refusal};
use crate::web::staff::forms::{AccountFields, Faults, InviteAgainFields, StaffForm as _};
use crate::web::staff::views::{Account, AccountsPage, InvitationMadePage};

/// `GET /staff/accounts`
pub fn page(asker: &AsAdministrator) -> Answer {
    draw(asker, StatusCode::OK, AccountFields::default(), Faults::default())
}

fn draw(asker: &AsAdministrator, status: StatusCode, typed: AccountFields, faults: Faults) -> Answer {
    let listed = list_accounts(asker.by.call.service(), &asker.granted)?;
    let accounts = listed.into_iter().map(|account| shown(asker, account)).collect();
    let mails = asker.by.call.service().mailing.is_some();
    let done = (asker.by.call.parameter("done") == Some("ended")).then_some("done-ended");
    Ok(Drawn::page(status, &AccountsPage { frame: asker.frame(), accounts, mails, typed, faults, done })?)
}

fn shown(asker: &AsAdministrator, account: list_accounts::Account) -> Account {
    Account {
        is_own: account.id == asker.granted.account(),
        ended: account.ended_on.map(|day| asker.language().day(day)),
        id: account.id.to_string(),
        accepted: account.is_accepted(),
        administrator: account.administrator,
        mail_given_up: account.mail_given_up,
        name: account.contact.name,
        email: account.contact.mail,
    }
}

/// `POST /staff/accounts`: the code is on the page that answers, in the mail if one is sent, and nowhere else.
pub fn create(asker: &AsAdministrator, fields: AccountFields) -> Answer {
    let faults = fields.faults(asker.language());
    if !faults.is_empty() {
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults);
    }
    let service = asker.by.call.service();
    match invite_account(service, &asker.granted, &fields.name, &fields.email, asker.language().of_mail()) {
        Ok(invited) => made(asker, &invited, fields.name, fields.email, false),
        Err(error) => {
            let (field, id) = said(error)?;
            let faults = Faults::default().and(field, &asker.language().t(id));
            draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults)
        }
    }
}

/// `POST /staff/accounts/invite-again`: the code before no longer works.
pub fn again(asker: &AsAdministrator, fields: InviteAgainFields) -> Answer {
    let service = asker.by.call.service();
    let account: AccountId = fields.account.parse().map_err(|_| PageError::Malformed)?;
    let known = list_accounts(service, &asker.granted)?.into_iter().find(|known| known.id == account);
    match (known, invite_again(service, &asker.granted, account, asker.language().of_mail())) {
        (Some(known), Ok(invited)) => made(asker, &invited, known.contact.name, known.contact.mail, false),
        (_, Err(InviteError::Store(error))) => Err(error.into()),
        // Accepted meanwhile, or not an account of this organisation: the list says what is.
        _ => Ok(Drawn::see_other("/staff/accounts")),
    }
}

/// `POST /staff/accounts/invite-anew`: a one-time code for somebody who has lost their password or their app. Nothing
/// changes until it is used.
pub fn anew(asker: &AsAdministrator, fields: InviteAgainFields) -> Answer {
    let service = asker.by.call.service();
    let account: AccountId = fields.account.parse().map_err(|_| PageError::Malformed)?;
    let known = list_accounts(service, &asker.granted)?.into_iter().find(|known| known.id == account);
    match (known, invite_anew(service, &asker.granted, account, asker.language().of_mail())) {
        (Some(known), Ok(invited)) => made(asker, &invited, known.contact.name, known.contact.mail, true),
        (_, Err(InviteError::Store(error))) => Err(error.into()),
        // Not an account of this organisation, or one that was never accepted: the list says what is.
        _ => Ok(Drawn::see_other("/staff/accounts")),
    }
}

fn made(asker: &AsAdministrator, invited: &Invited, name: String, email: String, anew: bool) -> Answer {
    let page = InvitationMadePage {
        frame: asker.frame(),
        name,
        email,
        address: format!("{}/staff/invitation", asker.by.call.context.public_address),
        recover: format!("{}/staff/recover", asker.by.call.context.public_address),
        anew,
        code: invited.code.letters(),
        until: asker.language().day(invited.until),
        mailed: invited.mailed,
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// The field that is wrong, and the id of what is said of it.
fn said(error: InviteError) -> Result<(&'static str, &'static str), Refusal> {
    match error {
        InviteError::AddressTaken => Ok(("email", "accounts-address-taken")),
        InviteError::Contact(ContactFault::Name) => Ok(("name", "accounts-name-fault")),
        InviteError::Contact(ContactFault::Mail) => Ok(("email", "fault-email")),
        InviteError::Store(error) => Err(error.into()),
        other => Err(Refusal::noted(&other)),
    }
}
