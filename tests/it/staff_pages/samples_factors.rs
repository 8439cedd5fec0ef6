//! The pages of two factors: giving a code, setting up, the recovery code, a lost password, and a code once more.

use linden::vault::staff::PasskeyAsk;
use linden::web::staff::StaffFrame;
use linden::web::staff::forms::Faults;
use linden::web::staff::views::{
    ConfirmPage, Fact, NewPasskeyPage, OwnAccountPage, OwnFactorsView, PasskeyLine, RecoverPage, RecoverPasskeyPage,
    RecoveryCodePage, ReturnPage, SecondFactorPage, SetUpPage, SignInLine, Square,
};

use super::samples::{Sample, draw, signed_in};

fn set_up(replaces: bool, faults: Faults) -> SetUpPage {
    SetUpPage {
        frame: signed_in("Hana Petrova", ""),
        address: "/staff/set-up",
        square: Square::of(
            "otpauth://totp/Linden:hana%40reading.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Linden",
        ),
        letters: "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ".into(),
        carried: "AAAA".repeat(24),
        accepted: !replaces,
        replaces,
        ask: (!replaces).then(ask),
        name: String::new(),
        faults,
    }
}

/// A question to an authenticator, about as long as they are.
fn ask() -> PasskeyAsk {
    PasskeyAsk { options: format!("{{\"challenge\":\"{}\"}}", "q7Z_".repeat(11)), carried: "AAAA".repeat(200) }
}

fn own_account() -> OwnAccountPage {
    let line = |id: &str, since: &str, is_this| SignInLine { id: id.into(), since: since.into(), is_this };
    OwnAccountPage {
        frame: signed_in("Amara Diallo", "custodian"),
        name: "Amara Diallo".into(),
        email: "amara.diallo@custody.example".into(),
        kept: false,
        fingerprint: Some("harbour velvet anchor meadow copper lantern".into()),
        administrator: false,
        roles: vec![Fact::new("Feedback 7K2M", "custodian")],
        done: Some("done-second-factor"),
        factors: OwnFactorsView {
            has_app: true,
            passkeys: vec![PasskeyLine { tag: "a".into(), name: "Blue key".into(), added: "9 March 2026".into() }],
            several: true,
            more: true,
        },
        sign_ins: vec![line("a", "9 March 2026", true), line("b", "8 March 2026", false)],
    }
}

fn second_factor(refused: bool, has_app: bool, has_passkey: bool) -> SecondFactorPage {
    let frame = signed_in("Amara Diallo", "");
    SecondFactorPage { frame, refused, has_app, has_passkey, ask: has_passkey.then(ask) }
}

fn new_passkey(ask: Option<PasskeyAsk>, faults: Faults) -> NewPasskeyPage {
    NewPasskeyPage { frame: signed_in("Amara Diallo", "custodian"), ask, name: "Blue key".into(), faults }
}

fn cannot_sign_in(sends_mail: bool, asked: bool, faults: Faults) -> ReturnPage {
    let (frame, form_token) = (StaffFrame::default(), "c5rf".repeat(8));
    ReturnPage { frame, form_token, sends_mail, asked, organisation: None, email: String::new(), faults }
}

/// Every one of them.
pub(super) fn factors() -> Vec<Sample> {
    let code = "M9S-346-Q3D-25V-T4F-5M9-S34-6Q3-D25-VT4-F5W";
    let recovery = |replaces, faults| RecoveryCodePage {
        frame: signed_in("Hana Petrova", ""),
        address: "/staff/set-up/recovery-code",
        code: code.into(),
        replaces,
        faults,
    };
    let recover = |refused, faults| RecoverPage {
        frame: StaffFrame::default(),
        form_token: "c5rf".repeat(8),
        code: "M9S34 6Q3D2 5VT4F 5M9S3 46Q3D".into(),
        refused,
        faults,
    };
    let confirm = ConfirmPage {
        frame: signed_in("Daniel Osei", "administrator"),
        address: "/staff/7k2m/people/add".into(),
        fields: [("csrf", &*"c5rf".repeat(8)), ("person", "8"), ("role", "reader")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        refused: true,
        has_app: true,
        has_passkey: true,
        ask: Some(ask()),
    };
    let recover_passkey = RecoverPasskeyPage {
        frame: StaffFrame::default(),
        form_token: "c5rf".repeat(8),
        kept: "AAAA".repeat(60),
        ask: Some(ask()),
    };
    let fault = |field| Faults::default().and(field, "Look at this once more.");
    vec![
        draw("second-factor", &second_factor(true, true, false)),
        draw("second-factor-either", &second_factor(false, true, true)),
        draw("second-factor-passkey", &second_factor(true, false, true)),
        draw("new-passkey", &new_passkey(Some(ask()), Faults::default())),
        draw("new-passkey-fault", &new_passkey(Some(ask()), fault("name"))),
        draw("new-passkey-elsewhere", &new_passkey(None, Faults::default())),
        draw("recover-passkey", &recover_passkey),
        draw("cannot-sign-in", &cannot_sign_in(true, false, Faults::default())),
        draw("cannot-sign-in-asked", &cannot_sign_in(true, true, Faults::default())),
        draw("cannot-sign-in-fault", &cannot_sign_in(true, false, fault("email"))),
        draw("cannot-sign-in-no-mail", &cannot_sign_in(false, false, Faults::default())),
        draw("set-up", &set_up(false, Faults::default())),
        draw("set-up-again", &set_up(true, fault("otp"))),
        draw("recovery-code", &recovery(false, Faults::default())),
        draw("recovery-code-again", &recovery(true, fault("sure"))),
        draw("recover", &recover(false, fault("recovery"))),
        draw("recover-refused", &recover(true, Faults::default())),
        draw("confirm", &confirm),
        draw("me", &own_account()),
    ]
}
