//! Second factors, recovery codes, and ending sign-ins (ACC-4).

use serde::Deserialize;
use validator::Validate;
use zeroize::ZeroizeOnDrop;

use super::{PASSWORD_LEAST, StaffForm};

/// A code of the second factor.
#[derive(Deserialize, ZeroizeOnDrop)]
pub struct FactorFields {
    /// The six digits as typed.
    #[serde(default)]
    pub otp: String,
}

/// Setting up a second factor: the seed as the page carried it, and a first code. Both are empty when the page is asked for.
#[derive(Deserialize, ZeroizeOnDrop)]
pub struct NewFactorFields {
    /// The seed, sealed to its holder.
    #[serde(default)]
    pub carried: String,
    /// The six digits as typed.
    #[serde(default)]
    pub otp: String,
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
    /// The six digits as typed.
    #[validate(length(min = 1, max = 20, message = "fault-six-digits"))]
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
