//! `linden backup FILE`, `linden backup keygen FILE`, `linden restore FILE` (DESIGN 4): backups that only a key offline opens.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use super::act::{self, ActError, Acting, finish};
use super::progress;
use super::status::Status;
use crate::actions::backups::{BackupSeen, back_up, restore, verify};
use crate::domain::audit::Via;
use crate::randomness::SystemRandomness;
use crate::server;
use crate::vault::backup::{BackupKey, BackupRecipient};

/// `linden backup [keygen] FILE`
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct BackupArgs {
    #[command(subcommand)]
    command: Option<BackupCommand>,
    /// The file to write, which must not be there yet; with --verify, the backup to read through
    #[arg(required = true, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Whom it is for: the line that `keygen` printed, if not the one in the settings
    #[arg(long, value_name = "RECIPIENT")]
    to: Option<String>,
    /// Read a backup through to its end, and change nothing
    #[arg(long, requires = "key")]
    verify: bool,
    /// The file with the offline key
    #[arg(long, value_name = "KEYFILE")]
    key: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum BackupCommand {
    /// Make the key that opens backups: into a file that then lies offline
    Keygen(KeygenArgs),
}

/// `linden backup keygen KEYFILE`
#[derive(Debug, Args)]
struct KeygenArgs {
    /// The file for the key, which must not be there yet
    #[arg(value_name = "KEYFILE")]
    file: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// `linden restore FILE --key KEYFILE`
#[derive(Debug, Args)]
pub struct RestoreArgs {
    /// The backup
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The file with the offline key
    #[arg(long, value_name = "KEYFILE")]
    key: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// Carries `linden backup` out.
///
/// # Errors
/// Only if `out` cannot be written to; everything else is said, and told by the status.
pub fn run(args: &BackupArgs, acting: &Acting, out: &mut dyn Write) -> io::Result<Status> {
    match (&args.command, &args.file) {
        (Some(BackupCommand::Keygen(args)), _) => finish(args.json, keygen(args, out), out),
        (None, Some(file)) if args.verify => finish(args.json, read_through(args, file, out), out),
        (None, Some(file)) => finish(args.json, make(args, file, acting, out), out),
        // The parser asks for one of them.
        (None, None) => Ok(Status::Misused),
    }
}

fn keygen(args: &KeygenArgs, out: &mut dyn Write) -> Result<Status, ActError> {
    let key = BackupKey::random(&SystemRandomness);
    let mut file = new_file(&args.file)?;
    writeln!(file, "{}", *key.text()).and_then(|()| file.sync_all()).map_err(|error| of(&args.file, error))?;
    let recipient = key.recipient().to_string();
    if args.json {
        writeln!(out, "{}", json!({ "ok": true, "recipient": recipient }))?;
        return Ok(Status::Done);
    }
    writeln!(
        out,
        "The key is in {}. Whoever has it can open every backup; without it none opens.",
        args.file.display()
    )?;
    writeln!(out, "Move it to where it lies offline, print it, and delete it here.\n")?;
    writeln!(out, "Put this line into the settings, under [backup]:\n\n  recipient = \"{recipient}\"")?;
    Ok(Status::Done)
}

fn make(args: &BackupArgs, file: &Path, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let named = args.to.as_ref().or(settings.backup.recipient.as_ref()).ok_or(ActError::NoRecipient)?;
    let recipient = BackupRecipient::read(named)?;
    let service = act::existing_service(&settings)?;
    if file.symlink_metadata().is_ok() {
        return Err(of(file, io::ErrorKind::AlreadyExists.into()));
    }
    let mut name = file.as_os_str().to_owned();
    name.push(".unfinished");
    let unfinished = PathBuf::from(name);
    let to = BufWriter::new(new_file(&unfinished)?);
    let made = progress::during("Writing the backup", || back_up(&service, &recipient, to));
    let made = made.map_err(ActError::from).and_then(|written| {
        let written = written.into_inner().map_err(|error| of(&unfinished, error.into_error()))?;
        written.sync_all().and_then(|()| fs::rename(&unfinished, file)).map_err(|error| of(file, error))
    });
    if let Err(error) = made {
        let _ = fs::remove_file(&unfinished);
        return Err(error);
    }
    let bytes = fs::metadata(file).map_err(|error| of(file, error))?.len();
    if args.json {
        writeln!(out, "{}", json!({ "ok": true, "file": file, "bytes": bytes }))?;
    } else {
        writeln!(
            out,
            "{} holds a backup of this moment, {} kB. It opens with the offline key only.",
            file.display(),
            bytes / 1000
        )?;
        writeln!(out, "Delete it after 30 days: what is erased by then stays erased.")?;
    }
    Ok(Status::Done)
}

fn read_through(args: &BackupArgs, file: &Path, out: &mut dyn Write) -> Result<Status, ActError> {
    let key = args.key.as_deref().ok_or(ActError::NoRecipient)?;
    let (key, input) = (read_key(key)?, opened(file)?);
    let seen = progress::during("Reading the backup", || verify(&key, input))?;
    Ok(told(args.json, seen, "It is whole, and can be put back.", out)?)
}

/// Carries `linden restore` out.
///
/// # Errors
/// Only if `out` cannot be written to.
pub fn run_restore(args: &RestoreArgs, acting: &Acting, out: &mut dyn Write) -> io::Result<Status> {
    finish(args.json, put_back(args, acting, out), out)
}

fn put_back(args: &RestoreArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    act::must_be_there(&settings)?;
    let (key, input) = (read_key(&args.key)?, opened(&args.file)?);
    let service =
        progress::during("Opening the database", || server::unready_service_from(&settings, Via::CommandLine))?;
    let seen = progress::during("Putting the backup back", || restore(&service, &key, input))?;
    let done = "It is put back. What was erased since, by people or on its day, is erased here too.";
    Ok(told(args.json, seen, done, out)?)
}

fn told(as_json: bool, seen: BackupSeen, done: &str, out: &mut dyn Write) -> io::Result<Status> {
    if as_json {
        writeln!(out, "{}", json!({ "ok": true, "made_on": seen.made_on }))?;
    } else {
        writeln!(out, "A backup of {}. {done}", seen.made_on.format("%-d %B %Y"))?;
    }
    Ok(Status::Done)
}

fn of(path: &Path, source: io::Error) -> ActError {
    ActError::File { path: path.to_owned(), source }
}

fn read_key(path: &Path) -> Result<BackupKey, ActError> {
    let text = zeroize::Zeroizing::new(fs::read_to_string(path).map_err(|error| of(path, error))?);
    Ok(BackupKey::read(&text)?)
}

fn opened(path: &Path) -> Result<BufReader<File>, ActError> {
    File::open(path).map(BufReader::new).map_err(|error| of(path, error))
}

/// A new file that only its owner may read.
fn new_file(path: &Path) -> Result<File, ActError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| of(path, error))
}
