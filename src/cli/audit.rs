//! `linden audit verify|export`: that nothing in the audit log was changed, and the log itself (ACC-7). No account is named:
//! whoever runs a command holds the database already, and neither of the two changes anything.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use super::act::{self, ActError, Acting, finish};
use super::progress;
use super::status::Status;
use crate::actions::audit::verify_log::{Verified, export_log, verify_log};
use crate::store::audit_copy::{AuditCopy, CopyRead};

/// `linden audit …`
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Check that no entry was changed, taken out, moved or cut off
    Verify(VerifyArgs),
    /// Print every entry, oldest first, as JSON lines
    Export,
}

/// `linden audit verify [--against FILE]`
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// A second copy to compare with; without it, the one that the settings name, if they name one
    #[arg(long, value_name = "FILE")]
    pub against: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// Carries the command out.
///
/// # Errors
/// Only if `out` cannot be written to; everything else is said, and told by the status.
pub fn run(command: &AuditCommand, acting: &Acting, out: &mut dyn Write) -> io::Result<Status> {
    match command {
        AuditCommand::Verify(arguments) => finish(arguments.json, verify(arguments, acting, out), out),
        AuditCommand::Export => finish(false, export(acting, out), out),
    }
}

fn export(acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let service = act::existing_service(&acting.settings()?)?;
    export_log(&service, |link| Ok::<_, ActError>(writeln!(out, "{link}")?))?;
    Ok(Status::Done)
}

fn verify(args: &VerifyArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let service = act::existing_service(&settings)?;
    let file = args.against.clone().or_else(|| settings.audit.copy.clone());
    let copy = file.as_deref().map(read).transpose()?;
    let verified = progress::during("Checking every entry", || verify_log(&service, copy.as_ref()))?;
    say(args.json, &verified, file.as_deref().zip(copy.as_ref()), out)?;
    Ok(if verified.faults.is_empty() { Status::Done } else { Status::Failed })
}

fn read(file: &Path) -> Result<CopyRead, ActError> {
    AuditCopy::at(file.to_owned()).read().map_err(|reason| ActError::Copy { file: file.to_owned(), reason })
}

fn say(
    as_json: bool,
    verified: &Verified,
    copy: Option<(&Path, &CopyRead)>,
    out: &mut dyn Write,
) -> Result<(), io::Error> {
    let faults: Vec<String> = verified.faults.iter().map(ToString::to_string).collect();
    let unreadable = copy.map(|(_, copy)| copy.unreadable.as_slice()).unwrap_or_default();
    if as_json {
        let against = copy.map(|(file, _)| file);
        let result = json!({
            "ok": faults.is_empty(), "entries": verified.entries, "first": verified.first, "last": verified.last,
            "against": against, "unreadable_lines": unreadable, "faults": faults,
        });
        return writeln!(out, "{result}");
    }
    match verified.first {
        Some(first) => writeln!(out, "{} entries, number {first} to {}.", verified.entries, verified.last)?,
        None => writeln!(out, "The log has no entry.")?,
    }
    if let Some((file, copy)) = copy {
        writeln!(out, "Compared with {}: {} entries there.", file.display(), copy.hashes.len())?;
    }
    for line in unreadable {
        writeln!(
            out,
            "Line {line} of the copy is no entry. A line that a power cut broke off stands once more below."
        )?;
    }
    for fault in &faults {
        writeln!(out, "Not as it was written: {fault}.")?;
    }
    match (faults.is_empty(), copy.is_some()) {
        (true, true) => writeln!(out, "Everything is as it was written, here and in the copy."),
        (true, false) => writeln!(
            out,
            "Everything is as it was written. A log that was written anew as a whole shows only beside a copy."
        ),
        (false, _) => Ok(()),
    }
}
