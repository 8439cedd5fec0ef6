//! A form that cannot be read before its token was checked.

use std::fmt;

use serde::Deserialize;
use subtle::ConstantTimeEq as _;

/// A submitted form whose contents nobody can reach before [`Protected::verify`] has seen its token.
///
/// There is no other way in: the fields are private and `Debug` shows nothing.
#[derive(Deserialize)]
pub struct Protected<F> {
    // The page for signing in calls its token `form`.
    #[serde(alias = "form", default)]
    csrf: String,
    #[serde(flatten)]
    fields: F,
}

/// The token of a form is not the one that was given out: the form did not come from one of our pages, or
/// its page is from before the last sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the form carries no valid token")]
pub struct Forged;

impl<F> Protected<F> {
    /// The fields, once the token is known to be `expected`. Compared in constant time.
    ///
    /// # Errors
    /// [`Forged`] for any other token, and always when none is expected.
    pub fn verify(self, expected: &str) -> Result<F, Forged> {
        let same = bool::from(self.csrf.as_bytes().ct_eq(expected.as_bytes()));
        if same && !expected.is_empty() { Ok(self.fields) } else { Err(Forged) }
    }
}

impl<F> fmt::Debug for Protected<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Protected(…)")
    }
}
