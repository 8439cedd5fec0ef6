//! How a world's staff come in with both factors, and how its key kits come onto paper.

use linden::actions::accounts::find_staff_member::{Arrival, Entering, find_arrival};
use linden::actions::accounts::recovery::keep_recovery_code;
use linden::actions::accounts::second_factor::{give_code, set_first_factor};
use linden::actions::accounts::sign_in::sign_in_to;
use linden::actions::key_kits::print_kit::{KitKeeper, print_kit};
use linden::actions::key_kits::read_back_kit::read_back_kit;
use linden::domain::recovery_code::RecoveryCode;
use linden::vault::keys::{Kit, KitSheet};
use linden::vault::staff::{PasswordCost, SignInToken};
use zeroize::Zeroizing;

use super::factors;
use super::world::{World, mail, password};

/// A kit as somebody types it.
pub fn typed(kit: &Kit) -> String {
    let lines = kit.sheets().iter().flat_map(KitSheet::lines);
    lines.map(|line| format!("{}\n", *line.letters())).collect()
}

impl World {
    /// The key kits of the installation and of the sample are printed and typed back by ada.
    pub fn keep_kits(&self) {
        self.keep_kit(&KitKeeper::Installation(self.administrator()));
        self.keep_kit(&KitKeeper::Consultation(self.may("ada")));
    }

    fn keep_kit(&self, keeper: &KitKeeper) {
        let kit = print_kit(&self.service, keeper).unwrap();
        read_back_kit(&self.service, keeper, &typed(&kit)).unwrap();
    }

    /// Sets up somebody's second factor and recovery code.
    pub fn set_up(&self, name: &str, token: SignInToken) -> (SignInToken, RecoveryCode) {
        let (vault, entering) = (&self.service.vault, self.entering(token));
        let pair = entering.held.key_pair(vault).unwrap();
        let carried = vault
            .carry_factor_seed(pair.public(), entering.held.account(), &factors::seed(&self.factor(name)))
            .unwrap();
        let code = factors::code(&self.service, &self.factor(name)).parse().unwrap();
        let token = set_first_factor(&self.service, &entering, &carried, &code).unwrap();
        let recovery = vault.new_recovery_code();
        keep_recovery_code(&self.service, &self.entering(token.clone()).held, &recovery).unwrap();
        (token, recovery)
    }

    /// Somebody whose password was right, on the way in.
    pub fn entering(&self, token: SignInToken) -> Entering {
        match find_arrival(&self.service, token).unwrap() {
            Some(Arrival::OnTheWay(entering)) => entering,
            other => panic!("not on the way in: {other:?}"),
        }
    }

    /// Somebody signs in with both factors.
    pub fn enter(&self, name: &str) -> SignInToken {
        let typed = Zeroizing::new(password(name));
        let begun = sign_in_to(&self.service, self.organisation, &mail(name), &typed, PasswordCost::FLOOR).unwrap();
        let code = factors::code(&self.service, &self.factor(name)).parse().unwrap();
        give_code(&self.service, &self.entering(begun), &code).unwrap()
    }
}
