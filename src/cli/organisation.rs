//! `linden organisation rename|end`: an organisation that is set up with `linden account first` (ACC-5).

use std::io::{self, Write};

use clap::{Args, Subcommand};
use serde_json::json;

use super::act::{self, ActError, Acting, finish};
use super::asking;
use super::status::Status;
use crate::actions::accounts::end_organisation::{OrganisationEnding, end_organisation, see_organisation_ending};
use crate::actions::accounts::rename_organisation::rename_organisation;

/// `linden organisation …`
#[derive(Debug, Subcommand)]
pub enum OrganisationCommand {
    /// Give it another name, which its people type from then on when they sign in
    Rename(RenameArgs),
    /// End it with all its accounts, once everything people sent to it is erased and its keys are destroyed
    End(EndArgs),
}

/// `linden organisation rename --as EMAIL --name NAME`
#[derive(Debug, Args)]
pub struct RenameArgs {
    /// The mail address of the account that acts: an administrator of the organisation
    #[arg(long = "as", value_name = "EMAIL")]
    by: String,
    /// The new name
    #[arg(long, value_name = "NAME")]
    name: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// `linden organisation end --as EMAIL [--sure]`
#[derive(Debug, Args)]
pub struct EndArgs {
    /// The mail address of the account that acts: an administrator of the organisation
    #[arg(long = "as", value_name = "EMAIL")]
    by: String,
    /// Do not ask
    #[arg(long)]
    sure: bool,
    /// Print the result as JSON; needs --sure
    #[arg(long, requires = "sure")]
    json: bool,
}

/// Carries the command out.
///
/// # Errors
/// Only if `out` cannot be written to; everything else is said, and told by the status.
pub fn run(command: &OrganisationCommand, acting: &Acting, out: &mut dyn Write) -> io::Result<Status> {
    match command {
        OrganisationCommand::Rename(args) => finish(args.json, rename(args, acting, out), out),
        OrganisationCommand::End(args) => finish(args.json, end(args, acting, out), out),
    }
}

fn rename(args: &RenameArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let service = act::existing_service(&acting.settings()?)?;
    let administrator = act::administrator(&service, &args.by)?;
    let name = rename_organisation(&service, &administrator, &args.name)?;
    if args.json {
        writeln!(out, "{}", json!({ "ok": true, "name": name }))?;
    } else {
        writeln!(out, "The organisation is called {name} from now on.")?;
        writeln!(out, "Where there are several here, its people type this name when they sign in: tell them.")?;
    }
    Ok(Status::Done)
}

fn end(args: &EndArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let service = act::existing_service(&acting.settings()?)?;
    let administrator = act::administrator(&service, &args.by)?;
    let ending = see_organisation_ending(&service, &administrator)?;
    if !args.sure {
        asking::ask(&means(&ending), "end it")??;
    }
    end_organisation(&service, &administrator)?;
    if args.json {
        writeln!(out, "{}", json!({ "ok": true, "name": ending.name, "accounts_ended": ending.accounts }))?;
    } else {
        writeln!(out, "{} is ended, and with it {} accounts.", ending.name, ending.accounts)?;
    }
    Ok(Status::Done)
}

fn means(ending: &OrganisationEnding) -> Vec<String> {
    let mut means = vec![
        format!("{} ends, with all its accounts ({}), and yours too. Nobody can sign in to it again.", ending.name, ending.accounts),
        "What it published stays for anyone to read. The audit log stays for its 24 months: `linden audit export` prints it."
            .to_owned(),
    ];
    for slug in &ending.never_opened {
        means.push(format!(
            "  {slug}   It never opened. Its keys are destroyed within a day; shred its key kit, if one was printed."
        ));
    }
    means.push("This cannot be undone.".to_owned());
    means
}
