//! ACC-4, D5: after the password alone nobody can be asked for a permission.

use linden::actions::accounts::find_staff_member::Entering;
use linden::domain::ids::ConsultationId;
use linden::domain::permission::{Granted, ReadWords};

pub fn granted(entering: &Entering, here: ConsultationId) -> Granted<ReadWords> {
    entering.member.grant(here).unwrap() //~
}
