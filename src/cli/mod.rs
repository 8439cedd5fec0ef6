//! The command line: arguments in, plain text or JSON out (DESIGN 4). Each command has a file. Commands write to what
//! they are given and return their exit status; only `main` ends the process.

pub mod account;
pub mod act;
pub mod asking;
pub mod audit;
pub mod backup;
pub mod consultation;
pub mod demo;
pub mod disclose;
pub mod doctor;
pub mod erase;
pub mod keys;
pub mod languages;
pub mod organisation;
mod progress;
mod status;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use serde_json::json;

use act::{ActError, Acting};
pub use status::Status;

use crate::server::{self, StartError};
use crate::settings::Settings;
use crate::store::migrations;
use crate::telemetry;

/// Consultations with survivors on draft policies: consent first, sealed answers, figures that betray nobody.
#[derive(Debug, Parser)]
#[command(name = "linden", version, about, propagate_version = true)]
pub struct Cli {
    /// A settings file; the environment (LINDEN__SECTION__KEY) goes before it
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the service
    Serve,
    /// Show everything on this machine, with made-up data
    Demo(demo::DemoArgs),
    /// Bring the database's schema up to date
    Migrate(MigrateArgs),
    /// Write a backup that only a key offline opens, make that key, or read a backup through
    Backup(backup::BackupArgs),
    /// Put a backup back into an empty database; what was erased since stays erased
    Restore(backup::RestoreArgs),
    /// Erase now what is due, or say what is erased when
    Erase(erase::EraseArgs),
    /// List the keys, print the offline key kit and read it back, restore keys from it, copy them to another machine, or count one
    /// no longer
    Keys {
        #[command(subcommand)]
        command: keys::KeysCommand,
    },
    /// Make the first account, or invite people
    Account {
        #[command(subcommand)]
        command: account::AccountCommand,
    },
    /// Rename an organisation, or end it
    Organisation {
        #[command(subcommand)]
        command: organisation::OrganisationCommand,
    },
    /// Check a consultation folder, store it, or give it back
    Consultation {
        #[command(subcommand)]
        command: consultation::ConsultationCommand,
    },
    /// Check the audit log, or print it
    Audit {
        #[command(subcommand)]
        command: audit::AuditCommand,
    },
    /// Say how far each language is, or export and check a catalogue
    Languages(languages::LanguagesArgs),
    /// Look at the installation: keys, database, languages, mail
    Doctor(doctor::DoctorArgs),
    /// Say what would be published for given counts: JSON lines in, JSON lines out; or plan a consultation
    Disclose(disclose::DiscloseArgs),
}

/// `linden migrate`
#[derive(Debug, Args)]
struct MigrateArgs {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// What keeps a command from being carried out. It is said on standard error, with its causes.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The settings cannot be used.
    #[error(transparent)]
    Settings(#[from] crate::settings::SettingsError),
    /// The service cannot start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// There is no demonstration.
    #[error(transparent)]
    Demo(#[from] demo::DemoError),
    /// The keys are a demonstration's.
    #[error("{} holds a demonstration's keys; nothing real is served with them", .0.display())]
    Demonstration(PathBuf),
    /// Input or output failed.
    #[error("input or output failed")]
    Io(#[from] io::Error),
}

impl Cli {
    /// Carries the command out.
    ///
    /// # Errors
    /// [`CommandError`], which `main` says in words.
    pub fn run(self) -> Result<Status, CommandError> {
        match self.command {
            Command::Disclose(disclose::DiscloseArgs {
                command: Some(disclose::DiscloseCommand::Plan(arguments)),
                ..
            }) => Ok(disclose::plan(&arguments, &mut io::stdout())?),
            Command::Disclose(disclose::DiscloseArgs { counts, command: None }) => {
                let finished = disclose::run(&counts, io::stdin().lock(), io::stdout().lock())?;
                Ok(match finished {
                    disclose::Finished::AllAnswered => Status::Done,
                    disclose::Finished::SomeMalformed => Status::Failed,
                })
            }
            Command::Languages(arguments) => Ok(languages::run(&arguments, &mut io::stdout())?),
            Command::Account { command } => {
                Ok(account::run(&command, &Acting { config: self.config }, &mut io::stdout())?)
            }
            Command::Organisation { command } => {
                Ok(organisation::run(&command, &Acting { config: self.config }, &mut io::stdout())?)
            }
            Command::Keys { command } => Ok(keys::run(&command, &Acting { config: self.config }, &mut io::stdout())?),
            Command::Audit { command } => Ok(audit::run(&command, &Acting { config: self.config }, &mut io::stdout())?),
            Command::Consultation { command } => {
                Ok(consultation::run(&command, &Acting { config: self.config }, &mut io::stdout())?)
            }
            Command::Backup(arguments) => {
                Ok(backup::run(&arguments, &Acting { config: self.config }, &mut io::stdout())?)
            }
            Command::Restore(arguments) => {
                Ok(backup::run_restore(&arguments, &Acting { config: self.config }, &mut io::stdout())?)
            }
            Command::Erase(arguments) => {
                Ok(erase::run(&arguments, &Acting { config: self.config }, &mut io::stdout())?)
            }
            Command::Migrate(arguments) => {
                let done = migrate(&arguments, &Acting { config: self.config }, &mut io::stdout());
                Ok(act::finish(arguments.json, done, &mut io::stdout())?)
            }
            Command::Doctor(arguments) => {
                let done = doctor::run(&arguments, &Acting { config: self.config }, &mut io::stdout());
                Ok(act::finish(arguments.json, done, &mut io::stdout())?)
            }
            Command::Demo(arguments) => {
                demo::run(&arguments, &mut io::stdout())?;
                Ok(Status::Done)
            }
            Command::Serve => {
                let settings = settings(self.config)?;
                if settings.keys.dir.join(demo::MARKER).exists() {
                    return Err(CommandError::Demonstration(settings.keys.dir));
                }
                telemetry::start(&settings.log);
                server::serve(&settings)?;
                Ok(Status::Done)
            }
        }
    }
}

fn migrate(arguments: &MigrateArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let address = server::database_address(&acting.settings()?)?;
    let run = progress::during("Bringing the schema up to date", || migrations::run(&address));
    let done = run.map_err(StartError::from)?;
    if arguments.json {
        writeln!(out, "{}", json!({ "ok": true, "migrations_run": done }))?;
    } else {
        writeln!(out, "{done} migrations run; the schema is up to date.")?;
    }
    Ok(Status::Done)
}

fn settings(file: Option<PathBuf>) -> Result<Settings, CommandError> {
    Ok(Settings::read(file.as_deref(), std::env::vars())?)
}

/// An error with its causes on one line, for programs.
fn in_one_line(error: &dyn std::error::Error) -> String {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(next) = cause {
        said = format!("{said}: {next}");
        cause = next.source();
    }
    said
}

/// An error with its causes, one below the other, for people at a terminal.
pub fn explain(error: &dyn std::error::Error, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "linden: {error}")?;
    let mut cause = error.source();
    while let Some(next) = cause {
        writeln!(out, "  because: {next}")?;
        cause = next.source();
    }
    Ok(())
}
