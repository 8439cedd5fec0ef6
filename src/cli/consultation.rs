//! `linden consultation check|import|export`: consultation folders, on disk and in an installation (CONSULTATION).

mod check;
mod export;
mod folder;
mod import;

use std::io::{self, Write};

use clap::Subcommand;

use super::act::{Acting, finish};
use super::status::Status;

pub use check::{CheckArgs, check};
pub use export::ExportArgs;
pub use folder::{FolderError, LARGEST_FILE, read_folder, write_folder};
pub use import::ImportArgs;

/// `linden consultation …`
#[derive(Debug, Subcommand)]
pub enum ConsultationCommand {
    /// Name every fault of a folder, with file, line and remedy
    Check(CheckArgs),
    /// Store a folder: a new consultation, or a new version of one that is not open yet
    Import(ImportArgs),
    /// Give a stored folder back, byte for byte
    Export(ExportArgs),
}

/// Carries the command out.
///
/// # Errors
/// Only if `out` cannot be written to; everything else is said, and told by the status.
pub fn run(command: &ConsultationCommand, acting: &Acting, out: &mut dyn Write) -> io::Result<Status> {
    match command {
        ConsultationCommand::Check(arguments) => check(arguments, out),
        ConsultationCommand::Import(arguments) => finish(arguments.json, import::import(arguments, acting, out), out),
        ConsultationCommand::Export(arguments) => finish(arguments.json, export::export(arguments, acting, out), out),
    }
}
