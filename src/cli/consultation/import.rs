//! `linden consultation import DIR --as EMAIL`: a folder into the installation.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::check::{print_faults, print_warnings};
use super::folder::{FolderError, read_folder};
use crate::actions::consultations::import_consultation::{
    Import, ImportError, ImportRules, Imported, import_consultation,
};
use crate::cli::act::{self, ActError, Acting};
use crate::cli::status::Status;
use crate::cli::{demo, progress};
use crate::domain::ids::Slug;
use crate::settings::Settings;
use crate::web::languages::catalogues;

/// `linden consultation import DIR --as EMAIL`
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The consultation folder
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// The mail address of the account that imports: an administrator of its organisation
    #[arg(long = "as", value_name = "EMAIL")]
    pub by: String,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// Imports the folder, and says what was done and what comes next. Faults are printed as `check` prints them.
///
/// # Errors
/// [`ActError`]; nothing was stored then.
pub(super) fn import(args: &ImportArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let files = match read_folder(&args.dir) {
        Err(FolderError::Refused(faults)) => return Ok(print_faults(args.json, &faults, &[], out)?),
        other => other?,
    };
    let settings = acting.settings()?;
    let service = act::existing_service(&settings)?;
    let administrator = act::administrator(&service, &args.by)?;
    let rules = ImportRules {
        catalogues: catalogues(),
        exit_sites: &settings.exit.sites,
        // D19: in a demonstration, and nowhere else.
        allow_unreviewed: settings.keys.dir.join(demo::MARKER).exists(),
    };
    let working = "Checking and storing the consultation";
    let imported = progress::during(working, || import_consultation(&service, &administrator, &files, rules));
    let import = match imported {
        Err(ImportError::Faults(rejected)) => {
            return Ok(print_faults(args.json, &rejected.faults, &rejected.warnings, out)?);
        }
        other => other?,
    };
    let found = service.store.read(|tx| service.get(tx, import.id))?;
    print(args.json, &import, &found.definition().slug, &settings, out)?;
    Ok(Status::Done)
}

fn print(
    as_json: bool,
    import: &Import,
    slug: &Slug,
    settings: &Settings,
    out: &mut dyn Write,
) -> Result<(), std::io::Error> {
    let at = format!("{}/staff/{slug}", settings.server.public_address);
    if as_json {
        let (done, warnings) = (word(import.done), &import.warnings);
        let result = json!({ "ok": true, "slug": slug, "done": done, "warnings": warnings, "staff_address": at });
        return writeln!(out, "{result}");
    }
    print_warnings(&import.warnings, out)?;
    let (done, next) = told(import.done);
    writeln!(out, "{slug}: {done}")?;
    writeln!(out, "Next: {next}")?;
    writeln!(out, "      {at}")
}

const fn word(done: Imported) -> &'static str {
    match done {
        Imported::New => "new",
        Imported::Replaced => "replaced",
        Imported::ApprovalKept => "approval_kept",
        Imported::ApprovalCancelled => "approval_cancelled",
        Imported::Shortened => "shortened",
    }
}

/// What was done, and what comes next.
const fn told(done: Imported) -> (&'static str, &'static str) {
    match done {
        Imported::New => (
            "stored as a new consultation, a draft. You administer it.",
            "say who does what, then hand the draft to the panel, on the staff pages:",
        ),
        Imported::Replaced => (
            "replaced. Nobody had approved it yet.",
            "a draft is handed to the panel; a panel that has it already reads it again, on the staff pages:",
        ),
        Imported::ApprovalKept => (
            "replaced. Only days, services or sites for leaving differ: the panel's approval stands.",
            "the keys are made, then a custodian approves the opening, on the staff pages:",
        ),
        Imported::ApprovalCancelled => (
            "replaced. What the panel approved has changed: its approval is cancelled.",
            "the panel reads it again and approves it, on the staff pages:",
        ),
        Imported::Shortened => (
            "it has opened, and only the day of erasing differs: everything is erased on the nearer day now.",
            "what is erased when stands on the page Erasing:",
        ),
    }
}
