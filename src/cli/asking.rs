//! A question before something that cannot be undone: it says what it means, and goes on only if somebody types the word.

use std::io::{self, Write as _};

/// Why a command did not go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("nothing was changed: the word was not typed")]
pub struct NotSure;

/// Says `means` on standard error and waits for a line with `word` on standard input.
///
/// # Errors
/// [`NotSure`] for any other line, and if there is none.
pub(super) fn ask(means: &[String], word: &str) -> io::Result<Result<(), NotSure>> {
    let mut err = io::stderr();
    for line in means {
        writeln!(err, "{line}")?;
    }
    write!(err, "Type {word} to go on: ")?;
    err.flush()?;
    let mut typed = String::new();
    io::stdin().read_line(&mut typed)?;
    writeln!(err)?;
    Ok(if typed.trim() == word { Ok(()) } else { Err(NotSure) })
}
