//! `linden consultation check|import|export DIR`: consultation folders on disk (CONSULTATION).

use std::fs;
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use crate::domain::folder::{self, CONSULTATION_FILE, Checked, Fault, FolderFiles, Rejected, Warning};
use crate::domain::text::Language;

/// No file of a folder is larger than this.
pub const LARGEST_FILE: u64 = 512 * 1024;

/// How a command ended (DESIGN 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// 0: done.
    Done,
    /// 1: it did not work.
    Failed,
    /// 2: it was called in a wrong way.
    Misused,
}

impl Status {
    /// The exit code.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Misused => 2,
        }
    }
}

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

/// Why a folder on disk cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// There is no such folder.
    #[error("{} is not a folder", .0.display())]
    NotAFolder(PathBuf),
    /// Something is in the way of writing.
    #[error("{} is there already and is not empty", .0.display())]
    NotEmpty(PathBuf),
    /// A file has a name that a consultation folder does not have.
    #[error("{0} cannot stand in a consultation folder")]
    UnexpectedName(String),
    /// Some files cannot be taken.
    #[error("{} of the files cannot be read", .0.len())]
    Refused(Vec<Fault>),
    /// Reading or writing failed.
    #[error("{} cannot be read or written", path.display())]
    Io {
        /// The path.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
}

impl FolderError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { path, source }
    }
}

/// Reads the files of a consultation folder. `README.md` and names that begin with a dot are passed
/// over; links, other files, and files that are too large or not UTF-8 are refused.
///
/// # Errors
/// [`FolderError::Refused`] names every such file at once.
pub fn read_folder(dir: &Path) -> Result<FolderFiles, FolderError> {
    if !dir.is_dir() {
        return Err(FolderError::NotAFolder(dir.to_owned()));
    }
    let mut reading = Reading::default();
    reading.folder(dir, "")?;
    if reading.faults.is_empty() {
        Ok(FolderFiles::from(reading.files))
    } else {
        Err(FolderError::Refused(reading.faults))
    }
}

#[derive(Default)]
struct Reading {
    files: std::collections::BTreeMap<String, String>,
    faults: Vec<Fault>,
}

impl Reading {
    fn folder(&mut self, dir: &Path, prefix: &str) -> Result<(), FolderError> {
        let mut entries =
            fs::read_dir(dir).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(FolderError::io(dir))?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let path = entry.path();
            if entry.file_name().as_encoded_bytes().starts_with(b".") || name == "README.md" {
                continue;
            }
            let kind = entry.file_type().map_err(FolderError::io(&path))?;
            if kind.is_symlink() {
                self.refuse(&name, "is a link to another place.", "Put the file itself here.");
            } else if kind.is_dir() && name == "translations" {
                self.folder(&path, "translations/")?;
            } else if kind.is_file() && is_expected(&name) {
                self.file(&path, name)?;
            } else {
                let remedy =
                    "Remove it. A folder holds consultation.toml, translations/<lang>.toml and policy.<lang>.md.";
                self.refuse(&name, "does not belong in a consultation folder.", remedy);
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, name: String) -> Result<(), FolderError> {
        let mut bytes = Vec::new();
        let file = fs::File::open(path).map_err(FolderError::io(path))?;
        file.take(LARGEST_FILE.saturating_add(1)).read_to_end(&mut bytes).map_err(FolderError::io(path))?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST_FILE {
            self.refuse(&name, &format!("is larger than {LARGEST_FILE} bytes."), "Shorten it.");
            return Ok(());
        }
        match String::from_utf8(bytes) {
            Ok(text) => drop(self.files.insert(name, text)),
            Err(_) => self.refuse(&name, "is not UTF-8 text.", "Save it again as UTF-8."),
        }
        Ok(())
    }

    fn refuse(&mut self, name: &str, what: &str, remedy: &str) {
        let what = format!("{name} {what}");
        self.faults.push(Fault { file: name.to_owned(), line: 1, what, remedy: remedy.to_owned() });
    }
}

fn is_expected(name: &str) -> bool {
    let translation = name.strip_prefix("translations/").and_then(|rest| rest.strip_suffix(".toml"));
    let policy = name.strip_prefix("policy.").and_then(|rest| rest.strip_suffix(".md"));
    name == CONSULTATION_FILE || translation.or(policy).is_some_and(|tag| Language::new(tag).is_ok())
}

/// Writes the files into `dir`, which must be empty or not there. They appear all at once or not at all.
///
/// # Errors
/// [`FolderError::NotEmpty`] if something is there, [`FolderError::UnexpectedName`] before anything is
/// written, [`FolderError::Io`] otherwise.
pub fn write_folder(dir: &Path, files: &FolderFiles) -> Result<(), FolderError> {
    if let Some(name) = files.names().find(|name| !is_expected(name)) {
        return Err(FolderError::UnexpectedName(name.to_owned()));
    }
    if fs::symlink_metadata(dir).is_ok() {
        let empty = fs::read_dir(dir).map_err(FolderError::io(dir))?.next().is_none();
        if !empty {
            return Err(FolderError::NotEmpty(dir.to_owned()));
        }
    }
    let mut beside = dir.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    fs::create_dir(&beside).map_err(FolderError::io(&beside))?;
    let written = write_files(&beside, files).and_then(|()| fs::rename(&beside, dir).map_err(FolderError::io(dir)));
    if written.is_err() {
        fs::remove_dir_all(&beside).map_err(FolderError::io(&beside))?;
    }
    written
}

fn write_files(dir: &Path, files: &FolderFiles) -> Result<(), FolderError> {
    for (name, text) in files.iter() {
        let path = dir.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(FolderError::io(parent))?;
        }
        let mut file = fs::File::create_new(&path).map_err(FolderError::io(&path))?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(FolderError::io(&path))?;
    }
    Ok(())
}

/// Checks a folder and prints every fault as `file:line: what` with its remedy, or everything as JSON.
///
/// # Errors
/// Only if `out` cannot be written to.
pub fn check(args: &CheckArgs, out: &mut dyn Write) -> io::Result<Status> {
    let files = match read_folder(&args.dir) {
        Ok(files) => files,
        Err(FolderError::Refused(faults)) => return print(args.json, &faults, &[], out),
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
        Ok(Checked { warnings, .. }) => print(args.json, &[], &warnings, out),
        Err(Rejected { faults, warnings }) => print(args.json, &faults, &warnings, out),
    }
}

fn print(as_json: bool, faults: &[Fault], warnings: &[Warning], out: &mut dyn Write) -> io::Result<Status> {
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
    for warning in warnings {
        writeln!(out, "{}:{}: please look at this: {}", warning.file, warning.line, warning.what)?;
        writeln!(out, "    {}", warning.remedy)?;
    }
    let count = |number: usize, word: &str| if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") };
    match (faults.len(), warnings.len()) {
        (0, 0) => writeln!(out, "The folder is complete and can be imported.")?,
        (0, warned) => writeln!(out, "The folder can be imported. {} to look at.", count(warned, "thing"))?,
        (wrong, _) => writeln!(out, "The folder cannot be imported: {}.", count(wrong, "fault"))?,
    }
    Ok(status)
}
