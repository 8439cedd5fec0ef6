//! `linden languages [export|check]`: how far each language is, and catalogues to translate in (LNG-1). It needs no
//! installation: the catalogues are built into the program.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use super::status::Status;
use crate::domain::text;
use crate::web::languages::catalogue::{Catalogue, Fault};
use crate::web::languages::report::{Progress, beside_english, english, progress, source_of};

/// The largest catalogue that is read, in bytes: ten times what one has.
const LARGEST: u64 = 1024 * 1024;

/// `linden languages`
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct LanguagesArgs {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(subcommand)]
    command: Option<LanguagesCommand>,
}

#[derive(Debug, Subcommand)]
enum LanguagesCommand {
    /// Write a catalogue to translate in: each English message as a comment above its translation
    Export(ExportArgs),
    /// Name every fault of a catalogue, and what it lacks, with file and line
    Check(CheckArgs),
}

/// `linden languages export TAG FILE`
#[derive(Debug, Args)]
struct ExportArgs {
    /// The language, such as ar or kmr-Latn; one the service has no words of yet begins empty
    #[arg(value_name = "TAG", value_parser = tag)]
    tag: text::Language,
    /// The file to write; it must not be there yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// `linden languages check FILE`
#[derive(Debug, Args)]
struct CheckArgs {
    /// The catalogue
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Its language, where the file is not named after it, such as ar.ftl
    #[arg(long, value_name = "TAG", value_parser = tag)]
    language: Option<text::Language>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

fn tag(typed: &str) -> Result<text::Language, String> {
    text::Language::new(typed).map_err(|_| "this is no language tag, such as ar or kmr-Latn".to_owned())
}

/// Carries the command out.
///
/// # Errors
/// Only if `out` cannot be written to; everything else is said, and told by the status.
pub fn run(arguments: &LanguagesArgs, out: &mut dyn Write) -> io::Result<Status> {
    match &arguments.command {
        None => report(arguments.json, out),
        Some(LanguagesCommand::Export(arguments)) => export(arguments, out),
        Some(LanguagesCommand::Check(arguments)) => check(arguments, out),
    }
}

/// Whether it ended well is whether every language that is offered is complete.
fn report(as_json: bool, out: &mut dyn Write) -> io::Result<Status> {
    let languages = progress();
    let holds = languages.iter().all(|language| !language.offered || language.is_complete());
    if as_json {
        writeln!(out, "{}", json!({ "ok": holds, "languages": languages }))?;
    } else {
        for language in &languages {
            writeln!(out, "{}", in_a_line(language))?;
            print_faults(&language.faults, out)?;
        }
        writeln!(
            out,
            "\nA language that is not complete is not offered. One that is not reviewed by people who speak it"
        )?;
        writeln!(out, "is offered in the demonstration only, under a banner.")?;
    }
    Ok(if holds { Status::Done } else { Status::Failed })
}

fn in_a_line(language: &Progress) -> String {
    let Progress { tag, name, offered, reviewed, messages, missing, .. } = language;
    let all = messages + missing.len();
    let state = match (offered, missing.len()) {
        (true, 0) => format!("complete ({all} messages)"),
        (true, lacking) => format!("OFFERED BUT NOT COMPLETE: {lacking} of {all} messages missing"),
        (false, lacking) => format!("in work: {lacking} of {all} messages missing"),
    };
    format!("{tag:<9} {name}: {state}, {}", if *reviewed { "reviewed" } else { "not reviewed" })
}

fn print_faults(faults: &[Fault], out: &mut dyn Write) -> io::Result<()> {
    faults.iter().try_for_each(|fault| writeln!(out, "    {fault}"))
}

fn export(arguments: &ExportArgs, out: &mut dyn Write) -> io::Result<Status> {
    let tag = arguments.tag.as_str();
    let made = beside_english(tag, source_of(tag).unwrap_or_default());
    // A translator's work is never written over.
    let written = OpenOptions::new().write(true).create_new(true).open(&arguments.file);
    if let Err(error) = written.and_then(|mut file| file.write_all(made.as_bytes())) {
        return refuse(arguments.json, &format!("{} was not written: {error}", arguments.file.display()), out);
    }
    if arguments.json {
        writeln!(out, "{}", json!({ "ok": true, "language": tag, "file": arguments.file }))?;
    } else {
        let file = arguments.file.display();
        writeln!(out, "{tag}: written to {file}. Translate in it, then look it over:")?;
        writeln!(out, "    linden languages check {file} --language {tag}")?;
    }
    Ok(Status::Done)
}

fn check(arguments: &CheckArgs, out: &mut dyn Write) -> io::Result<Status> {
    let named = arguments.file.file_stem().and_then(|stem| text::Language::new(stem.to_str()?).ok());
    let Some(language) = arguments.language.clone().or(named) else {
        let said = "Which language is it? Name the file after it, such as ar.ftl, or add --language";
        refuse(arguments.json, said, out)?;
        return Ok(Status::Misused);
    };
    let source = match read(&arguments.file) {
        Ok(source) => source,
        Err(error) => {
            return refuse(arguments.json, &format!("{} cannot be read: {error}", arguments.file.display()), out);
        }
    };
    let (english, own) = (english(), Catalogue::read(&arguments.file.display().to_string(), &source));
    let (faults, missing) = (own.faults(&english, language.as_str()), own.missing(&english));
    let holds = faults.is_empty() && missing.is_empty();
    if arguments.json {
        let missing: Vec<_> = missing.iter().map(|(_, fault)| fault).collect();
        writeln!(out, "{}", json!({ "ok": holds, "language": language, "faults": faults, "missing": missing }))?;
    } else {
        for fault in faults.iter().chain(missing.iter().map(|(_, fault)| fault)) {
            writeln!(out, "{fault}")?;
        }
        match (faults.len(), missing.len()) {
            (0, 0) => {
                writeln!(out, "The catalogue is complete. It is offered once people who speak it have reviewed it.")?
            }
            (wrong, lacking) => writeln!(out, "Not complete: faults {wrong}, messages missing {lacking}.")?,
        }
    }
    Ok(if holds { Status::Done } else { Status::Failed })
}

fn read(file: &Path) -> io::Result<String> {
    if fs::metadata(file)?.len() > LARGEST {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it is far too large for a catalogue"));
    }
    fs::read_to_string(file)
}

fn refuse(as_json: bool, said: &str, out: &mut dyn Write) -> io::Result<Status> {
    if as_json {
        writeln!(out, "{}", json!({ "ok": false, "error": said }))?;
    } else {
        writeln!(io::stderr(), "linden: {said}")?;
    }
    Ok(Status::Failed)
}
