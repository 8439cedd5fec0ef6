//! Who holds which role.

use actix_web::http::StatusCode;

use crate::actions::accounts::list_accounts::{list_accounts_for_roles, list_people};
use crate::actions::consultations::change_role::{RoleError, give_role, kind_of_role, take_role};
use crate::actions::consultations::opening::FEWEST_HOLDERS;
use crate::domain::consultation::State;
use crate::domain::ids::AccountId;
use crate::domain::permission::{ManageRoles, SeeConsultation};
use crate::domain::role::Role;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{Faults, RoleFields, StaffForm as _};
use crate::web::staff::views::{Colleague, Holder, PeoplePage, RoleGroup};

/// What a role is for, in one sentence.
pub(super) const fn purpose(role: Role) -> &'static str {
    match role {
        Role::Administrator => "Sets things up. Has no key and sees no answer.",
        Role::Panel => "Approves questions, wording and figures. Never sees anyone’s answers.",
        Role::Custodian => "Opens, builds and checks the figures. Never sees one person’s row.",
        Role::Reader => "Reads what people wrote, one text at a time.",
        Role::Coordinator => "Prints cards. Cannot see who used one.",
        Role::Assister => "Enters answers for someone who asks for it. Keeps none.",
        Role::Designer => "Reads the published figures, like everyone.",
        Role::Auditor => "Looks at how it is run. Changes nothing.",
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
            let (field, text) = said(error)?;
            draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, Faults::default().and(field, &text))
        }
    }
}

fn said(error: RoleError) -> Result<(&'static str, String), Refusal> {
    match error {
        RoleError::NoSuchAccount => Ok(("person", "Choose a person of this organisation.".to_owned())),
        RoleError::Together { held, wanted } => {
            Ok(("role", format!("This person is {held} here. Nobody may be {held} and {wanted} in one consultation.")))
        }
        RoleError::AdministersOrganisation => Ok((
            "role",
            "This person makes the organisation’s accounts, and so can only be administrator here.".to_owned(),
        )),
        RoleError::LastAdministrator => {
            Ok(("role", "This is the only administrator. Give the role to somebody else first.".to_owned()))
        }
        RoleError::Store(error) => Err(error.into()),
    }
}

fn draw(asker: &At<ManageRoles>, status: StatusCode, typed: RoleFields, faults: Faults) -> Answer {
    let people = list_people(asker.service(), &asker.also::<SeeConsultation>()?)?;
    let holders = |role: Role| {
        let held = people.iter().filter(|(_, roles)| roles.contains(&role));
        held.map(|(account, _)| Holder { id: account.id.to_string(), name: account.contact.name.clone() }).collect()
    };
    let groups = Role::ALL.into_iter().map(|role| RoleGroup {
        word: role.word().to_owned(),
        purpose: purpose(role).to_owned(),
        holders: holders(role),
        needed: needed(role),
    });
    let accounts = list_accounts_for_roles(asker.service(), &asker.granted)?;
    let colleagues = accounts.iter().map(|account| {
        let held = people.iter().find(|(other, _)| other.id == account.id);
        let words: Vec<_> = held.iter().flat_map(|(_, roles)| roles).map(|role| role.word()).collect();
        Colleague { id: account.id.to_string(), name: account.contact.name.clone(), roles: words.join(", ") }
    });
    let page = PeoplePage {
        frame: asker.frame(),
        place: asker.place(),
        groups: groups.collect(),
        colleagues: colleagues.collect(),
        effect: effect(asker.found.state()).map(str::to_owned),
        typed,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// The fewest people a role needs before opening.
const fn needed(role: Role) -> usize {
    match role {
        Role::Administrator => 1,
        other if kind_of_role(other).is_some() => FEWEST_HOLDERS,
        _ => 0,
    }
}

/// What a change does beyond itself.
const fn effect(state: State) -> Option<&'static str> {
    match state {
        State::Approved => Some(
            "The panel has approved. Changing a custodian, a reader or a panel member cancels that, and the panel is asked again.",
        ),
        State::Open | State::Closed | State::Analysis | State::PanelSummaryReview => Some(
            "It is running. Somebody new gets no key by this: those who hold the keys stay the ones who can open them.",
        ),
        _ => None,
    }
}
