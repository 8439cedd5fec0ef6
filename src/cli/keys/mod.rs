//! `linden keys list | kit print | kit read-back | restore | sync | forget-machine` (DESIGN 4, D14): the keys that lie on this machine, their way onto
//! paper and back, and the same keys on several machines. Root secrets are shown here and nowhere else: on no page, in no browser.

mod forget;
mod kit;
mod list;
mod restore;
mod sync;

use std::io::{self, IsTerminal as _, Read as _, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand};
use zeroize::Zeroizing;

use super::act::{ActError, Acting, finish};
use super::status::Status;
use crate::actions::key_kits::forget_machine::ForgetError;
use crate::actions::key_kits::print_kit::PrintKitError;
use crate::actions::key_kits::read_back_kit::{KitFaults, ReadBackError};
use crate::domain::ids::{InvalidId, PlaceId, Slug};
use crate::vault::keys::{KeyDirError, KeyName};

/// `linden keys …`
#[derive(Debug, Subcommand)]
pub enum KeysCommand {
    /// Say which keys there are, with fingerprints of public keys only
    List(ListArgs),
    /// Print the offline key kit, or type it back
    Kit {
        /// Which of the two
        #[command(subcommand)]
        command: KitCommand,
    },
    /// Write keys back into the key directory from a kit that is typed in
    Restore(RestoreArgs),
    /// Bring another key directory and this one to the same: missing keys are copied, destroyed ones destroyed in both
    Sync(SyncArgs),
    /// Count a machine no longer that is gone for good, as when it burnt: it says what that means, and asks
    ForgetMachine(ForgetArgs),
}

/// `linden keys kit …`
#[derive(Debug, Subcommand)]
pub enum KitCommand {
    /// Print both halves: of the installation's own keys, or of one consultation's key
    Print(PrintArgs),
    /// Type both halves back; what is wrong is told by line
    ReadBack(ReadBackArgs),
}

/// `linden keys list`
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// `linden keys kit print --as EMAIL [--consultation SLUG] [--out FILE]`
#[derive(Debug, Args)]
pub struct PrintArgs {
    /// The mail address of the account: the organisation's administrator, with --consultation that consultation's
    #[arg(long = "as", value_name = "EMAIL")]
    by: String,
    /// The key of this consultation; without it, the installation's own keys
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    consultation: Option<Slug>,
    /// A file to write to, which must not be there yet; without it, standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// `linden keys kit read-back --as EMAIL [--consultation SLUG]`
#[derive(Debug, Args)]
pub struct ReadBackArgs {
    /// The mail address of the account: the organisation's administrator, with --consultation that consultation's
    #[arg(long = "as", value_name = "EMAIL")]
    by: String,
    /// The key of this consultation; without it, the installation's own keys
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    consultation: Option<Slug>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// `linden keys restore`
#[derive(Debug, Args)]
pub struct RestoreArgs {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// `linden keys sync DIR [--ledger FOLDER] [--check]`
#[derive(Debug, Args)]
pub struct SyncArgs {
    /// The other key directory, mounted or copied here
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// The other one's ledger, once for each of its folders; without it, `ledger` inside DIR
    #[arg(long, value_name = "FOLDER")]
    ledger: Vec<PathBuf>,
    /// Say what each lacks, and change nothing; ends with 1 if they are not the same
    #[arg(long)]
    check: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// `linden keys forget-machine MACHINE --as EMAIL [--sure [--last]]`
#[derive(Debug, Args)]
pub struct ForgetArgs {
    /// Its number, as `linden keys list` prints it
    #[arg(value_name = "MACHINE")]
    machine: PlaceId,
    /// The mail address of the account that acts: an administrator of its organisation, for whose consultations it counts
    #[arg(long = "as", value_name = "EMAIL")]
    by: String,
    /// Do not ask
    #[arg(long)]
    sure: bool,
    /// With --sure: even if it is the last machine that holds a key which is still needed
    #[arg(long, requires = "sure")]
    last: bool,
    /// Print the result as JSON; needs --sure
    #[arg(long, requires = "sure")]
    json: bool,
}

fn slug(typed: &str) -> Result<Slug, InvalidId> {
    Slug::new(typed)
}

/// Why nothing was done with keys.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// No kit was printed.
    #[error("no kit was printed")]
    Print(#[from] PrintKitError),
    /// It does not count as read back.
    #[error(transparent)]
    ReadBack(#[from] ReadBackError),
    /// What was typed is no kit.
    #[error(transparent)]
    Faults(#[from] KitFaults),
    /// A key cannot be read or written.
    #[error(transparent)]
    Files(#[from] KeyDirError),
    /// Another key lies under the same name.
    #[error("{} holds another key than this one; nothing was changed, and nothing is ever overwritten", file_of(*.0))]
    OtherKey(KeyName),
    /// The key was destroyed for good.
    #[error("{} was destroyed for good: it is not brought back", file_of(*.0))]
    Destroyed(KeyName),
    /// The machine is still counted.
    #[error(transparent)]
    Forget(#[from] ForgetError),
    /// It is the last one, and nobody said that this is known.
    #[error(
        "no other machine holds one of its keys, which is still needed: --last says that you know; without --sure it is told which"
    )]
    LastHolder,
    /// The two directories are one.
    #[error("this is the key directory of this installation itself")]
    SameDirectory,
    /// Their root keys differ, or one has none.
    #[error("this is no key directory of this installation: its root key is another one")]
    OtherInstallation,
}

/// What a key's file is called inside the key directory.
fn file_of(name: KeyName) -> String {
    match name {
        KeyName::Root => "root.key".to_owned(),
        KeyName::Sign => "sign.key".to_owned(),
        KeyName::Consultation(id) => format!("consultation/{id}.key"),
    }
}

/// Carries the command out.
///
/// # Errors
/// Only if `out` cannot be written to; everything else is said, and told by the status.
pub fn run(command: &KeysCommand, acting: &Acting, out: &mut dyn Write) -> io::Result<Status> {
    match command {
        KeysCommand::List(args) => finish(args.json, list::list(args, acting, out), out),
        KeysCommand::Kit { command: KitCommand::Print(args) } => finish(args.json, kit::print(args, acting, out), out),
        KeysCommand::Kit { command: KitCommand::ReadBack(args) } => {
            finish(args.json, kit::read_back(args, acting, out), out)
        }
        KeysCommand::Restore(args) => finish(args.json, restore::restore(args, acting, out), out),
        KeysCommand::ForgetMachine(args) => finish(args.json, forget::forget(args, acting, out), out),
        KeysCommand::Sync(args) => finish(args.json, sync::sync(args, acting, out), out),
    }
}

/// What is typed, until the end of the input.
fn typed() -> Result<Zeroizing<String>, ActError> {
    let mut input = io::stdin();
    if input.is_terminal() {
        writeln!(
            io::stderr(),
            "Type the lines of both halves, one after the other, in whatever spelling. End with Ctrl-D on a line of its own."
        )?;
    }
    let mut typed = Zeroizing::new(String::with_capacity(4096));
    input.read_to_string(&mut typed)?;
    Ok(typed)
}
