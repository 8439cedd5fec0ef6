//! Who holds which role.

use actix_web::http::StatusCode;

use crate::actions::accounts::list_accounts::{list_accounts_for_roles, list_people};
use crate::actions::consultations::change_role::{RoleError, give_role, take_role};
use crate::domain::consultation::State;
use crate::domain::consultation::readiness::fewest;
use crate::domain::ids::AccountId;
use crate::domain::permission::{ManageRoles, SeeConsultation};
use crate::domain::role::Role;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{Faults, RoleFields, StaffForm as _};
use crate::web::staff::views::{Colleague, Holder, PeoplePage, RoleGroup, why_apart};

/// What a role is for, in one sentence: the id of the message.
pub(super) const fn purpose(role: Role) -> &'static str {
    match role {
        Role::Administrator => "purpose-administrator",
        Role::Panel => "purpose-panel",
        Role::Custodian => "purpose-custodian",
        Role::Reader => "purpose-reader",
        Role::Coordinator => "purpose-coordinator",
        Role::Assister => "purpose-assister",
        Role::Designer => "purpose-designer",
        Role::Auditor => "purpose-auditor",
    }
}

/// `GET /staff/{slug}/people`
pub fn page(asker: &At<ManageRoles>) -> Answer {
    draw(asker, StatusCode::OK, RoleFields::default(), Faults::default())
}

/// `POST /staff/{slug}/people/add`
pub fn add(asker: &At<ManageRoles>, fields: RoleFields) -> Answer {
    change(asker, fields, |account, role| give_role(asker.service(), &asker.granted, account, role))
}

/// `POST /staff/{slug}/people/remove`
pub fn remove(asker: &At<ManageRoles>, fields: RoleFields) -> Answer {
    change(asker, fields, |account, role| take_role(asker.service(), &asker.granted, account, role))
}

fn change(
    asker: &At<ManageRoles>,
    fields: RoleFields,
    act: impl FnOnce(AccountId, Role) -> Result<(), RoleError>,
) -> Answer {
    let faults = fields.faults(asker.language());
    if !faults.is_empty() {
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults);
    }
    let (Ok(account), Ok(role)) = (fields.person.parse::<AccountId>(), fields.role.parse::<Role>()) else {
        return Err(PageError::Malformed.into());
    };
    match act(account, role) {
        Ok(()) => Ok(Drawn::see_other(&format!("{}/people", asker.place().address))),
        Err(error) => {
            let (field, text) = said(error, asker.language())?;
            draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, Faults::default().and(field, &text))
        }
    }
}

fn said(error: RoleError, language: StaffLanguage) -> Result<(&'static str, String), Refusal> {
    match error {
        RoleError::NoSuchAccount => Ok(("person", language.text("people-not-here"))),
        RoleError::Together { held, wanted } => {
            let why = held.apart(wanted).map(|apart| language.t(why_apart(apart))).unwrap_or_default();
            let (held, wanted) = (language.role(held), language.role(wanted));
            let variables = [("held", held.into()), ("wanted", wanted.into()), ("why", why.into())];
            Ok(("role", language.with("people-together", variables)))
        }
        RoleError::AdministersOrganisation => Ok(("role", language.text("people-organisation"))),
        RoleError::LastAdministrator => Ok(("role", language.text("people-last"))),
        RoleError::Store(error) => Err(error.into()),
    }
}

fn draw(asker: &At<ManageRoles>, status: StatusCode, typed: RoleFields, faults: Faults) -> Answer {
    let people = list_people(asker.service(), &asker.also::<SeeConsultation>()?)?;
    let holders = |role: Role| {
        let held = people.iter().filter(|(_, roles)| roles.contains(&role));
        held.map(|(account, _)| Holder { id: account.id.to_string(), name: account.contact.name.clone() }).collect()
    };
    let language = asker.language();
    let groups = Role::ALL.into_iter().map(|role| RoleGroup {
        word: role.word().to_owned(),
        purpose: language.text(purpose(role)),
        holders: holders(role),
        needed: fewest(role),
    });
    let accounts = list_accounts_for_roles(asker.service(), &asker.granted)?;
    let colleagues = accounts.iter().map(|account| {
        let held = people.iter().find(|(other, _)| other.id == account.id);
        let roles = language.roles(held.iter().flat_map(|(_, roles)| roles).copied());
        Colleague { id: account.id.to_string(), name: account.contact.name.clone(), roles }
    });
    let page = PeoplePage {
        frame: asker.frame(),
        place: asker.place(),
        groups: groups.collect(),
        colleagues: colleagues.collect(),
        effect: effect(asker.found.state()).map(|id| language.text(id)),
        typed,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// What a change does beyond itself: the id of the message.
const fn effect(state: State) -> Option<&'static str> {
    match state {
        State::Approved => Some("people-cancels"),
        State::Open | State::Closed | State::Analysis | State::PanelSummaryReview => Some("people-running"),
        _ => None,
    }
}
