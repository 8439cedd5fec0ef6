//! `linden consultation export SLUG DIR --as EMAIL`: a stored folder back onto the disk.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::folder::write_folder;
use crate::actions::consultations::export_consultation::export_consultation;
use crate::cli::act::{self, ActError, Acting};
use crate::cli::progress;
use crate::cli::status::Status;
use crate::domain::ids::{InvalidId, Slug};

/// `linden consultation export SLUG DIR --as EMAIL`
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The four characters of the consultation's address, such as 7k2m
    #[arg(value_name = "SLUG", value_parser = slug)]
    pub slug: Slug,
    /// The folder to write: new, or empty
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// The mail address of the account that exports: an administrator of the consultation
    #[arg(long = "as", value_name = "EMAIL")]
    pub by: String,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

fn slug(typed: &str) -> Result<Slug, InvalidId> {
    Slug::new(typed)
}

/// Exports the folder, byte for byte as it was imported.
///
/// # Errors
/// [`ActError`]; what lay in the folder is untouched then.
pub(super) fn export(args: &ExportArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let service = act::existing_service(&settings)?;
    let member = act::member(&service, &args.by)?;
    let found = service.store.read(|tx| service.find_by_slug(tx, &args.slug))?;
    // One answer for both: whether a consultation exists is not said to whoever has no part in it (ACC-5).
    let granted = found.and_then(|found| member.grant(found.stored.id).ok());
    let granted = granted.ok_or_else(|| {
        let error = ActError::NotTheirs { by: args.by.clone(), slug: args.slug.clone() };
        act::refused(&service, &member, error)
    })?;
    let files = progress::during("Writing the folder", || {
        let files = export_consultation(&service, &granted)?;
        write_folder(&args.dir, &files)?;
        Ok::<_, ActError>(files)
    })?;
    let names: Vec<&str> = files.names().collect();
    if args.json {
        writeln!(out, "{}", json!({ "ok": true, "slug": args.slug, "dir": args.dir, "files": names }))?;
    } else {
        let number = names.len();
        writeln!(out, "{}: {number} files written to {}, as they were imported.", args.slug, args.dir.display())?;
    }
    Ok(Status::Done)
}
