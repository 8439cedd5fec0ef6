//! The demonstration's staff: accounts for every role, with passwords and second factors that are random and only printed.

use std::cell::RefCell;

use zeroize::Zeroizing;

use crate::actions::accounts::accept_invitation::accept_invitation;
use crate::actions::accounts::create_first_account::create_first_account;
use crate::actions::accounts::find_staff_member::{Arrival, Entering, SignedIn, find_arrival, find_staff_member};
use crate::actions::accounts::invitation::Invited;
use crate::actions::accounts::invite_account::invite_account;
use crate::actions::accounts::recovery::keep_recovery_code;
use crate::actions::accounts::second_factor::{give_code, set_first_factor};
use crate::actions::accounts::sign_in::sign_in;
use crate::actions::service::Service;
use crate::domain::ids::AccountId;
use crate::domain::mail_language::MailLanguage;
use crate::domain::password::NewPassword;
use crate::domain::permission::StaffMember;
use crate::domain::role::Role;
use crate::domain::second_factor::FactorCode;
use crate::vault::primitives::KeyPair;
use crate::vault::staff::{FactorSeed, PasswordCost, SignInToken, step_at};

use super::stage::{StageError, failed};

/// One member of the demonstration's staff.
pub(super) struct Staff {
    /// The role, as a word.
    pub role: &'static str,
    /// Where to sign in with.
    pub email: String,
    /// The password.
    pub password: String,
    /// The seed of the second factor.
    pub seed: FactorSeed,
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
pub(super) fn make(service: &Service) -> Result<Vec<Staff>, StageError> {
    let mut made: Vec<Staff> = Vec::new();
    for (role, name, address) in PEOPLE {
        let email = format!("{address}@demo.example");
        let invited = match made.first() {
            None => create_first_account(service, "Demonstration", name, &email).map_err(failed)?,
            Some(first) => {
                let member = member(service, first)?;
                let administrator = member.as_administrator().map_err(failed)?;
                invite_account(service, &administrator, name, &email, MailLanguage::default()).map_err(failed)?
            }
        };
        made.push(accept(service, &invited, role, email)?);
    }
    Ok(made)
}

fn accept(service: &Service, invited: &Invited, role: Role, email: String) -> Result<Staff, StageError> {
    let password = data_encoding::BASE32_NOPAD.encode(&service.randomness.bytes::<15>()).to_lowercase();
    let chosen = NewPassword::new(Zeroizing::new(password.clone())).map_err(failed)?;
    let accepted = accept_invitation(service, &invited.code, &chosen, PasswordCost::FLOOR, false);
    let (account, token) = accepted.map_err(failed)?;
    let (seed, token) = set_up(service, account, token)?;
    Ok(Staff { role: role.word(), email, password, seed, account, sign_in: RefCell::new(Some(token)) })
}

/// Sets up the second factor and a recovery code that nobody prints: whoever plays through losing a password makes a new one.
fn set_up(service: &Service, account: AccountId, token: SignInToken) -> Result<(FactorSeed, SignInToken), StageError> {
    let entering = entering(service, token)?;
    let pair = entering.held.key_pair(&service.vault).map_err(failed)?;
    let seed = service.vault.new_factor_seed();
    let carried = service.vault.carry_factor_seed(pair.public(), account, &seed).map_err(failed)?;
    let token = set_first_factor(service, &entering, &carried, &code(service, &seed)?).map_err(failed)?;
    let printing = self::entering(service, token.clone())?;
    let code = service.vault.new_recovery_code();
    keep_recovery_code(service, &printing.held, &code).map_err(failed)?;
    Ok((seed, token))
}

fn entering(service: &Service, token: SignInToken) -> Result<Entering, StageError> {
    match find_arrival(service, token).map_err(failed)? {
        Some(Arrival::OnTheWay(entering)) => Ok(entering),
        _ => Err(StageError::NobodyThere),
    }
}

/// The code before the one of now: that of now is left for whoever signs in by hand.
fn code(service: &Service, seed: &FactorSeed) -> Result<FactorCode, StageError> {
    seed.code(step_at(service.now()).saturating_sub(1)).parse().map_err(failed)
}

/// The person with the key pair that opens what is sealed to them.
pub(super) fn with_keys(service: &Service, staff: &Staff) -> Result<(StaffMember, KeyPair), StageError> {
    let signed_in = signed_in(service, staff)?;
    let pair = signed_in.key_pair(&service.vault).map_err(failed)?;
    Ok((signed_in.member, pair))
}

/// The person by their last sign-in or, where its time is over, by a new one.
fn signed_in(service: &Service, staff: &Staff) -> Result<SignedIn, StageError> {
    let held = staff.sign_in.borrow().clone();
    if let Some(found) = held.map(|token| find_staff_member(service, token)).transpose().map_err(failed)?.flatten() {
        return Ok(found);
    }
    let password = Zeroizing::new(staff.password.clone());
    let begun = sign_in(service, &staff.email, &password, PasswordCost::FLOOR).map_err(failed)?;
    let given = give_code(service, &entering(service, begun)?, &code(service, &staff.seed)?);
    let token = given.map_err(failed)?;
    *staff.sign_in.borrow_mut() = Some(token.clone());
    find_staff_member(service, token).map_err(failed)?.ok_or(StageError::NobodyThere)
}

/// The person as the tables say now: what a permission is asked of.
pub(super) fn member(service: &Service, staff: &Staff) -> Result<StaffMember, StageError> {
    with_keys(service, staff).map(|(member, _)| member)
}

/// The role of each of [`PEOPLE`], in the order of the accounts.
pub(super) fn roles() -> impl Iterator<Item = Role> {
    PEOPLE.into_iter().map(|(role, _, _)| role)
}
