//! The demonstration's staff: accounts for every role, with passwords that are random and only printed.

use std::cell::RefCell;

use zeroize::Zeroizing;

use crate::actions::accounts::accept_invitation::accept_invitation;
use crate::actions::accounts::create_first_account::create_first_account;
use crate::actions::accounts::find_staff_member::{SignedIn, find_staff_member};
use crate::actions::accounts::invitation::Invited;
use crate::actions::accounts::invite_account::invite_account;
use crate::actions::accounts::sign_in::sign_in;
use crate::actions::service::Service;
use crate::domain::ids::AccountId;
use crate::domain::mail_language::MailLanguage;
use crate::domain::password::NewPassword;
use crate::domain::permission::StaffMember;
use crate::domain::role::Role;
use crate::vault::primitives::KeyPair;
use crate::vault::staff::{PasswordCost, PasswordMemory, SignInToken};

use super::stage::{StageError, failed};

/// One member of the demonstration's staff.
pub(super) struct Staff {
    /// The role, as a word.
    pub role: &'static str,
    /// Where to sign in with.
    pub email: String,
    /// The password.
    pub password: String,
    /// The account.
    pub account: AccountId,
    /// Their last sign-in: everybody signs in once, not for every act.
    sign_in: RefCell<Option<SignInToken>>,
}

/// Somebody for every role (DESIGN 4); of custodians, readers and panel members two, so that one lost password loses
/// nothing.
const PEOPLE: [(Role, &str, &str); 11] = [
    (Role::Administrator, "Demonstration administrator", "administrator"),
    (Role::Custodian, "First custodian", "custodian"),
    (Role::Custodian, "Second custodian", "custodian2"),
    (Role::Reader, "First reader", "reader"),
    (Role::Reader, "Second reader", "reader2"),
    (Role::Panel, "First panel member", "panel"),
    (Role::Panel, "Second panel member", "panel2"),
    (Role::Coordinator, "Coordinator", "coordinator"),
    (Role::Assister, "Assister", "assister"),
    (Role::Designer, "Designer", "designer"),
    (Role::Auditor, "Auditor", "auditor"),
];

/// Makes all accounts; the first is the organisation's administrator.
pub(super) fn make(service: &Service, memory: &mut PasswordMemory) -> Result<Vec<Staff>, StageError> {
    let mut made: Vec<Staff> = Vec::new();
    for (role, name, address) in PEOPLE {
        let email = format!("{address}@demo.example");
        let invited = match made.first() {
            None => create_first_account(service, "Demonstration", name, &email).map_err(failed)?,
            Some(first) => {
                let member = member(service, first, memory)?;
                let administrator = member.as_administrator().map_err(failed)?;
                invite_account(service, &administrator, name, &email, MailLanguage::default()).map_err(failed)?
            }
        };
        made.push(accept(service, &invited, role, email, memory)?);
    }
    Ok(made)
}

fn accept(
    service: &Service,
    invited: &Invited,
    role: Role,
    email: String,
    memory: &mut PasswordMemory,
) -> Result<Staff, StageError> {
    let password = data_encoding::BASE32_NOPAD.encode(&service.randomness.bytes::<15>()).to_lowercase();
    let chosen = NewPassword::new(Zeroizing::new(password.clone())).map_err(failed)?;
    let account = accept_invitation(service, &invited.code, &chosen, PasswordCost::FLOOR, memory).map_err(failed)?;
    Ok(Staff { role: role.word(), email, password, account, sign_in: RefCell::default() })
}

/// The person with the key pair that opens what is sealed to them.
pub(super) fn with_keys(
    service: &Service,
    staff: &Staff,
    memory: &mut PasswordMemory,
) -> Result<(StaffMember, KeyPair), StageError> {
    let signed_in = signed_in(service, staff, memory)?;
    let pair = signed_in.key_pair(&service.vault).map_err(failed)?;
    Ok((signed_in.member, pair))
}

/// The person by their last sign-in or, where its time is over, by a new one.
fn signed_in(service: &Service, staff: &Staff, memory: &mut PasswordMemory) -> Result<SignedIn, StageError> {
    let held = staff.sign_in.borrow().clone();
    if let Some(found) = held.map(|token| find_staff_member(service, token)).transpose().map_err(failed)?.flatten() {
        return Ok(found);
    }
    let password = Zeroizing::new(staff.password.clone());
    let token = sign_in(service, &staff.email, &password, PasswordCost::FLOOR, memory).map_err(failed)?;
    *staff.sign_in.borrow_mut() = Some(token.clone());
    find_staff_member(service, token).map_err(failed)?.ok_or(StageError::NobodyThere)
}

/// The person as the tables say now: what a permission is asked of.
pub(super) fn member(service: &Service, staff: &Staff, memory: &mut PasswordMemory) -> Result<StaffMember, StageError> {
    with_keys(service, staff, memory).map(|(member, _)| member)
}

/// The role of each of [`PEOPLE`], in the order of the accounts.
pub(super) fn roles() -> impl Iterator<Item = Role> {
    PEOPLE.into_iter().map(|(role, _, _)| role)
}
