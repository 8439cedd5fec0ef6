//! Second factors, recovery codes, and ending sign-ins (ACC-4).

use serde::Deserialize;
use validator::Validate;
use zeroize::ZeroizeOnDrop;

use super::{PASSWORD_LEAST, StaffForm};

/// A second factor as it is given.
#[derive(Deserialize, ZeroizeOnDrop)]
pub struct FactorFields {
    /// The six digits as typed.
    #[serde(default)]
    pub otp: String,
    /// What an authenticator answered, where a passkey was given.
    #[serde(default)]
    pub passkey: String,
    /// What it was asked, as the page carried it.
    #[serde(default)]
    pub asked: String,
}

/// Adding a passkey. All are empty when the page is asked for.
#[derive(Deserialize)]
pub struct PasskeyFields {
    /// What its holder calls it.
    #[serde(default)]
    pub name: String,
    /// What the authenticator answered.
    #[serde(default)]
    pub passkey: String,
    /// What it was asked, as the page carried it.
    #[serde(default)]
    pub asked: String,
}

/// Removing a second factor: `app`, or what a passkey is found by.
#[derive(Deserialize)]
pub struct RemoveFactorFields {
    /// Which.
    pub factor: String,
}

/// Coming back with a passkey: what was brought, as the page before carried it on.
#[derive(Deserialize, ZeroizeOnDrop)]
pub struct RecoverPasskeyFields {
    /// What was brought, sealed.
    #[serde(default)]
    pub kept: String,
    /// What the authenticator answered.
    #[serde(default)]
    pub passkey: String,
    /// What it was asked, as the page carried it.
    #[serde(default)]
    pub asked: String,
}

/// Asking for a mail with a link.
#[derive(Default, Deserialize, Validate)]
pub struct ReturnFields {
    /// The organisation's name as typed; asked for only where there are several (ACC-5).
    #[serde(default)]
    pub organisation: String,
    /// The address as typed.
    #[validate(email(message = "fault-own-email"))]
    pub email: String,
}

impl StaffForm for ReturnFields {
    const FIELDS: &'static [&'static str] = &["email"];
}

/// Setting up a second factor: the seed as the page carried it with a first code, or a passkey. All are empty when the page is
/// asked for.
#[derive(Deserialize, ZeroizeOnDrop)]
pub struct NewFactorFields {
    /// The seed, sealed to its holder.
    #[serde(default)]
    pub carried: String,
    /// The six digits as typed.
    #[serde(default)]
    pub otp: String,
    /// What a passkey is to be called.
    #[serde(default)]
    pub name: String,
    /// What an authenticator answered.
    #[serde(default)]
    pub passkey: String,
    /// What it was asked, as the page carried it.
    #[serde(default)]
    pub asked: String,
}

/// Having printed the recovery code. Both are empty when the page is asked for.
#[derive(Deserialize, ZeroizeOnDrop)]
pub struct PrintedFields {
    /// The code that was shown.
    #[serde(default)]
    pub shown: String,
    /// `yes` when the person said that it is on paper.
    #[serde(default)]
    pub sure: String,
}

/// Setting a new password in place of a lost one.
#[derive(Deserialize, Validate, ZeroizeOnDrop)]
pub struct RecoverFields {
    /// The one-time code as typed.
    #[validate(length(min = 1, max = 200, message = "fault-one-time-code"))]
    pub code: String,
    /// The recovery code as typed.
    #[validate(length(min = 1, max = 200, message = "fault-recovery-code"))]
    pub recovery: String,
    /// The six digits as typed; empty where a passkey is to be asked for.
    #[validate(length(max = 20, message = "fault-six-digits"))]
    #[serde(default)]
    pub otp: String,
    /// The new password, exactly as typed.
    #[validate(length(min = "PASSWORD_LEAST", max = 1000, message = "fault-password-short"))]
    pub password: String,
    /// The password again.
    #[validate(must_match(other = "password", message = "fault-not-same"))]
    pub again: String,
}

impl StaffForm for RecoverFields {
    const FIELDS: &'static [&'static str] = &["code", "recovery", "otp", "password", "again"];
}

/// Ending sign-ins: the id of one, or `others`.
#[derive(Deserialize)]
pub struct EndFields {
    /// Which.
    pub end: String,
}
