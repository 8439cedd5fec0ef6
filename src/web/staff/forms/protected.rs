//! A form that cannot be read before its token was checked.

use std::fmt;

use serde::Deserialize;

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
    /// The fields, once `is_ours` has recognised the token.
    ///
    /// # Errors
    /// [`Forged`] for any other token.
    pub fn verify(self, is_ours: impl FnOnce(&str) -> bool) -> Result<F, Forged> {
        if is_ours(&self.csrf) { Ok(self.fields) } else { Err(Forged) }
    }
}

impl<F> fmt::Debug for Protected<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Protected(…)")
    }
}
