//! ACC-4, D5: after the password alone nobody can be asked for a permission, and no sign-in is complete by hand.

use linden::actions::accounts::find_staff_member::{Entering, SignedIn};
use linden::domain::ids::ConsultationId;
use linden::domain::permission::{Granted, ReadWords, StaffMember};

pub fn granted(entering: &Entering, here: ConsultationId) -> Granted<ReadWords> {
    entering.member.grant(here).unwrap() //~
}

pub fn signed_in(entering: Entering, member: StaffMember) -> SignedIn {
    SignedIn { member, held: entering.held, checked_at: Default::default() } //~
}
