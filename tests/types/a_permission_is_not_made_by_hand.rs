//! D5, ACC-1: only `StaffMember` makes a permission.

use std::marker::PhantomData;

use linden::domain::ids::{AccountId, ConsultationId, OrganisationId};
use linden::domain::permission::{Granted, OrganisationAdministrator, ReadWords};
use linden::domain::role::Role;

pub fn granted(account: AccountId, consultation: ConsultationId) -> Granted<ReadWords> {
    Granted { account, consultation, role: Role::Reader, permission: PhantomData } //~
}

pub fn administrator(account: AccountId, organisation: OrganisationId) -> OrganisationAdministrator {
    OrganisationAdministrator { account, organisation } //~
}
