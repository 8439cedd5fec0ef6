//! Whoever has a sign-in, complete or only begun: for the steps of coming in, and for signing out (ACC-4).

use crate::actions::accounts::find_staff_member::{Arrival, EntryStep, HeldSignIn, find_arrival};
use crate::actions::accounts::list_accounts::{Account, account_of};
use crate::vault::staff::SignInId;
use crate::web::staff::{Person, StaffFrame, StaffLanguage};

use super::asker::{Asker, Call, Needs, own_language};
use super::refusal::{Refusal, step_address};

/// Somebody whose password was right at least. No permission can be asked of them.
pub struct Arriving {
    /// The request.
    pub call: Call,
    /// How far they are.
    pub arrival: Arrival,
    /// Their own account.
    pub account: Account,
}

impl Arriving {
    /// The sign-in, whether complete or not.
    #[must_use]
    pub const fn held(&self) -> &HeldSignIn {
        match &self.arrival {
            Arrival::Entered(signed_in) => signed_in.held(),
            Arrival::OnTheWay(entering) => &entering.held,
        }
    }

    /// Where they go from here: to the next step, or to the overview.
    #[must_use]
    pub const fn next_address(&self) -> &'static str {
        match &self.arrival {
            Arrival::Entered(_) => "/staff",
            Arrival::OnTheWay(entering) => step_address(entering.step),
        }
    }

    /// Whether this step is theirs to take now.
    #[must_use]
    pub fn is_at(&self, step: EntryStep) -> bool {
        matches!(&self.arrival, Arrival::OnTheWay(entering) if entering.step == step)
    }
}

impl Asker for Arriving {
    const NEEDS: Needs = Needs::SignIn;

    fn find(call: &Call) -> Result<Self, Refusal> {
        let service = call.service();
        let token = call.token().cloned().ok_or(Refusal::SignedOut)?;
        let arrival = find_arrival(service, token)?.ok_or(Refusal::SignedOut)?;
        let account = match &arrival {
            Arrival::Entered(signed_in) => signed_in.member.account(),
            Arrival::OnTheWay(entering) => entering.held.account(),
        };
        let account = account_of(service, account)?;
        Ok(Self { call: call.clone(), arrival, account })
    }

    fn sign_in(&self) -> SignInId {
        self.held().id()
    }

    fn language(&self) -> StaffLanguage {
        self.call.chosen().unwrap_or_else(|| own_language(&self.account, &self.call))
    }

    /// The name and the way out; nothing else leads anywhere yet.
    fn frame(&self) -> StaffFrame {
        let person = Person {
            name: self.account.contact.name.clone(),
            roles: String::new(),
            csrf: self.call.service().vault.form_token(&self.sign_in()),
        };
        StaffFrame { language: self.language(), person: Some(person), on_the_way: true, ..self.call.frame() }
    }
}
