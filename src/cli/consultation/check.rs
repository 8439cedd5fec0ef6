//! `linden consultation check DIR`: every fault of a folder.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::folder::{FolderError, read_folder};
use crate::cli::status::Status;
use crate::domain::folder::{self, Checked, Fault, Rejected, Warning};

/// `linden consultation check DIR`
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The consultation folder
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// Checks a folder and prints every fault as `file:line: what` with its remedy, or everything as JSON.
///
/// # Errors
/// Only if `out` cannot be written to.
pub fn check(args: &CheckArgs, out: &mut dyn Write) -> io::Result<Status> {
    let files = match read_folder(&args.dir) {
        Ok(files) => files,
        Err(FolderError::Refused(faults)) => return print_faults(args.json, &faults, &[], out),
        Err(error @ FolderError::NotAFolder(_)) => {
            writeln!(out, "{error}.")?;
            return Ok(Status::Misused);
        }
        Err(error) => {
            writeln!(out, "{error}.")?;
            return Ok(Status::Failed);
        }
    };
    match folder::check(&files) {
        Ok(Checked { warnings, .. }) => print_faults(args.json, &[], &warnings, out),
        Err(Rejected { faults, warnings }) => print_faults(args.json, &faults, &warnings, out),
    }
}

/// Prints faults and warnings, and whether the folder can be imported.
pub(super) fn print_faults(
    as_json: bool,
    faults: &[Fault],
    warnings: &[Warning],
    out: &mut dyn Write,
) -> io::Result<Status> {
    let status = if faults.is_empty() { Status::Done } else { Status::Failed };
    if as_json {
        let result = json!({ "ok": faults.is_empty(), "faults": faults, "warnings": warnings });
        writeln!(out, "{result}")?;
        return Ok(status);
    }
    for fault in faults {
        writeln!(out, "{}:{}: {}", fault.file, fault.line, fault.what)?;
        writeln!(out, "    {}", fault.remedy)?;
    }
    print_warnings(warnings, out)?;
    let count = |number: usize, word: &str| if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") };
    match (faults.len(), warnings.len()) {
        (0, 0) => writeln!(out, "The folder is complete and can be imported.")?,
        (0, warned) => writeln!(out, "The folder can be imported. {} to look at.", count(warned, "thing"))?,
        (wrong, _) => writeln!(out, "The folder cannot be imported: {}.", count(wrong, "fault"))?,
    }
    Ok(status)
}

/// Prints what the review should look at.
pub(super) fn print_warnings(warnings: &[Warning], out: &mut dyn Write) -> io::Result<()> {
    for warning in warnings {
        writeln!(out, "{}:{}: please look at this: {}", warning.file, warning.line, warning.what)?;
        writeln!(out, "    {}", warning.remedy)?;
    }
    Ok(())
}
