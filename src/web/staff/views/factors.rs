//! Coming in with two factors: the code, setting one up, the recovery code, a lost password, and a code once more (ACC-4).

use askama::Template;

use super::Square;
use crate::vault::staff::PasskeyAsk;
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::Faults;

/// The code after the password.
#[derive(Template)]
#[template(path = "staff/second_factor.html", config = "src/web/askama.toml")]
pub struct SecondFactorPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// Whether the last try was not the one.
    pub refused: bool,
    /// Whether an app is set up.
    pub has_app: bool,
    /// Whether there is a passkey, for whichever name of the service.
    pub has_passkey: bool,
    /// The question for a passkey, if there is one for this name of the service.
    pub ask: Option<PasskeyAsk>,
}

/// Setting up a second factor. The seed is shown here and never again.
#[derive(Template)]
#[template(path = "staff/set_up.html", config = "src/web/askama.toml")]
pub struct SetUpPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// Where the form is sent to.
    pub address: &'static str,
    /// The square code of the seed.
    pub square: Option<Square>,
    /// The seed in groups of four letters, for typing.
    pub letters: String,
    /// The seed as the form carries it.
    pub carried: String,
    /// Whether the password was set a moment ago.
    pub accepted: bool,
    /// Whether it takes the place of another one.
    pub replaces: bool,
    /// The question for a passkey in the app's stead, where one can be made.
    pub ask: Option<PasskeyAsk>,
    /// What the passkey is to be called, as typed.
    pub name: String,
    /// What is wrong.
    pub faults: Faults,
}

/// Adding a passkey.
#[derive(Template)]
#[template(path = "staff/new_passkey.html", config = "src/web/askama.toml")]
pub struct NewPasskeyPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The question; none where browsers know no passkeys.
    pub ask: Option<PasskeyAsk>,
    /// What it is to be called, as typed.
    pub name: String,
    /// What is wrong.
    pub faults: Faults,
}

/// What somebody signs in with, on the page of their account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnFactorsView {
    /// Whether an app is set up.
    pub has_app: bool,
    /// The passkeys.
    pub passkeys: Vec<PasskeyLine>,
    /// Whether there is more than one factor, so that one can be removed.
    pub several: bool,
    /// Whether another passkey can be added.
    pub more: bool,
}

/// One passkey of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyLine {
    /// What it is removed by.
    pub tag: String,
    /// What its holder calls it.
    pub name: String,
    /// The day it was added, in words.
    pub added: String,
}

/// The recovery code. It is shown here and never again.
#[derive(Template)]
#[template(path = "staff/recovery_code.html", config = "src/web/askama.toml")]
pub struct RecoveryCodePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// Where the form is sent to.
    pub address: &'static str,
    /// The code in letters.
    pub code: String,
    /// Whether it takes the place of another one.
    pub replaces: bool,
    /// What is wrong.
    pub faults: Faults,
}

impl RecoveryCodePage {
    /// The code in rows of four groups, so that no line breaks within one.
    fn rows(&self) -> String {
        let groups: Vec<&str> = self.code.split('-').collect();
        groups.chunks(4).map(|row| row.join(" ")).collect::<Vec<_>>().join("\n")
    }
}

/// A new password in place of a lost one.
#[derive(Template)]
#[template(path = "staff/recover.html", config = "src/web/askama.toml")]
pub struct RecoverPage {
    /// The surroundings, with nobody signed in.
    pub frame: StaffFrame,
    /// The signed token of the form.
    pub form_token: String,
    /// The one-time code as typed. The other codes and the password are never given back.
    pub code: String,
    /// Whether what was brought does not fit together.
    pub refused: bool,
    /// What is wrong.
    pub faults: Faults,
}

/// A passkey, asked of somebody who comes back with everything else.
#[derive(Template)]
#[template(path = "staff/recover_passkey.html", config = "src/web/askama.toml")]
pub struct RecoverPasskeyPage {
    /// The surroundings, with nobody signed in.
    pub frame: StaffFrame,
    /// The signed token of the form.
    pub form_token: String,
    /// What was brought, sealed.
    pub kept: String,
    /// The question.
    pub ask: Option<PasskeyAsk>,
}

/// For somebody who cannot sign in: a mail with a link, or a code from an administrator.
#[derive(Template)]
#[template(path = "staff/cannot_sign_in.html", config = "src/web/askama.toml")]
pub struct ReturnPage {
    /// The surroundings, with nobody signed in.
    pub frame: StaffFrame,
    /// The signed token of the form.
    pub form_token: String,
    /// Whether mail is sent here.
    pub sends_mail: bool,
    /// Whether a mail was asked for a moment ago. That it is on its way is not said: nobody is told who has an account.
    pub asked: bool,
    /// The organisation as typed, where there are several.
    pub organisation: Option<String>,
    /// The address as typed.
    pub email: String,
    /// What is wrong.
    pub faults: Faults,
}

/// The second factor once more, before an act that cannot be taken back. What its form said is carried on.
#[derive(Template)]
#[template(path = "staff/confirm.html", config = "src/web/askama.toml")]
pub struct ConfirmPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The address of the act.
    pub address: String,
    /// What its form said.
    pub fields: Vec<(String, String)>,
    /// Whether the last try was not the one.
    pub refused: bool,
    /// Whether an app is set up.
    pub has_app: bool,
    /// Whether there is a passkey, for whichever name of the service.
    pub has_passkey: bool,
    /// The question for a passkey, if there is one for this name of the service.
    pub ask: Option<PasskeyAsk>,
}

/// One sign-in of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInLine {
    /// What it is ended by.
    pub id: String,
    /// The day it began, in words.
    pub since: String,
    /// Whether it is this one.
    pub is_this: bool,
}
