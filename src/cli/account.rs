//! `linden account first|invite|invite-again`: accounts, each with a one-time invitation code (DESIGN 8, "Accounts").

use std::io::{self, Write};

use clap::{Args, Subcommand};
use serde_json::json;

use super::act::{self, ActError, Acting, finish};
use super::status::Status;
use crate::actions::accounts::create_first_account::{FirstAccountError, create_first_account, invite_first_again};
use crate::actions::accounts::find_member_by_mail::find_account_by_mail;
use crate::actions::accounts::invitation::Invited;
use crate::actions::accounts::invite_account::{InviteError, invite_account, invite_again};
use crate::domain::mail_language::MailLanguage;
use crate::settings::Settings;

/// `linden account …`
#[derive(Debug, Subcommand)]
pub enum AccountCommand {
    /// Set up an organisation with its first account, which administers it; again, if its code was lost. One installation may
    /// hold several organisations, which see nothing of each other
    First(FirstArgs),
    /// Invite somebody
    Invite(InviteArgs),
    /// Make a new code for somebody whose invitation was lost or has expired
    InviteAgain(InviteAgainArgs),
}

/// `linden account first --organisation NAME --name NAME --email EMAIL`
#[derive(Debug, Args)]
pub struct FirstArgs {
    /// The organisation's name
    #[arg(long, value_name = "NAME")]
    organisation: String,
    /// The name of its administrator
    #[arg(long, value_name = "NAME")]
    name: String,
    /// The mail address of its administrator
    #[arg(long, value_name = "EMAIL")]
    email: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// `linden account invite --as EMAIL --name NAME --email EMAIL`
#[derive(Debug, Args)]
pub struct InviteArgs {
    /// The mail address of the account that invites: an administrator of its organisation
    #[arg(long = "as", value_name = "EMAIL")]
    by: String,
    /// The name of whoever is invited
    #[arg(long, value_name = "NAME")]
    name: String,
    /// The mail address of whoever is invited
    #[arg(long, value_name = "EMAIL")]
    email: String,
    /// The language of the mail, where mail is sent: en or fr
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = language)]
    language: MailLanguage,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// `linden account invite-again --as EMAIL --email EMAIL`
#[derive(Debug, Args)]
pub struct InviteAgainArgs {
    /// The mail address of the account that invites: an administrator of its organisation
    #[arg(long = "as", value_name = "EMAIL")]
    by: String,
    /// The mail address of whoever is invited again
    #[arg(long, value_name = "EMAIL")]
    email: String,
    /// The language of the mail, where mail is sent: en or fr
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = language)]
    language: MailLanguage,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

const LOST_FIRST_CODE: &str =
    "This account was made before and nobody has accepted it. Here is a new code; the one before no longer works.";

fn language(typed: &str) -> Result<MailLanguage, String> {
    MailLanguage::from_tag(typed).ok_or_else(|| "mail is written in en and fr".to_owned())
}

/// Carries the command out.
///
/// # Errors
/// Only if `out` cannot be written to; everything else is said, and told by the status.
pub fn run(command: &AccountCommand, acting: &Acting, out: &mut dyn Write) -> io::Result<Status> {
    match command {
        AccountCommand::First(arguments) => finish(arguments.json, first(arguments, acting, out), out),
        AccountCommand::Invite(arguments) => finish(arguments.json, invite(arguments, acting, out), out),
        AccountCommand::InviteAgain(arguments) => finish(arguments.json, again(arguments, acting, out), out),
    }
}

fn first(args: &FirstArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let service = act::service(&settings)?;
    let (invited, done) = match create_first_account(&service, &args.organisation, &args.name, &args.email) {
        // Whoever lost the first code has nobody to ask for another.
        Err(FirstAccountError::NotFirst) => {
            let again =
                invite_first_again(&service, &args.organisation, &args.email)?.ok_or(FirstAccountError::NotFirst)?;
            (again, LOST_FIRST_CODE.to_owned())
        }
        made => (made?, format!("{} is set up; {} administers it.", args.organisation.trim(), args.name.trim())),
    };
    Ok(print(args.json, &done, &args.email, &invited, &settings, out)?)
}

fn invite(args: &InviteArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let service = act::existing_service(&settings)?;
    let administrator = act::administrator(&service, &args.by)?;
    let invited = invite_account(&service, &administrator, &args.name, &args.email, args.language)?;
    let done = format!("{} is invited. Roles are given in each consultation, on the staff pages.", args.name.trim());
    Ok(print(args.json, &done, &args.email, &invited, &settings, out)?)
}

fn again(args: &InviteAgainArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let service = act::existing_service(&settings)?;
    let administrator = act::administrator(&service, &args.by)?;
    let account = find_account_by_mail(&service, &administrator, &args.email)?.ok_or(InviteError::NoOpenInvitation)?;
    let invited = invite_again(&service, &administrator, account, args.language)?;
    let done = format!("{} is invited again. The code before no longer works.", args.email.trim());
    Ok(print(args.json, &done, &args.email, &invited, &settings, out)?)
}

fn print(
    as_json: bool,
    done: &str,
    email: &str,
    invited: &Invited,
    settings: &Settings,
    out: &mut dyn Write,
) -> io::Result<Status> {
    let address = format!("{}/staff/invitation", settings.server.public_address);
    let code = invited.code.letters();
    if as_json {
        let (email, until, mailed) = (email.trim(), invited.until, invited.mailed);
        let result = json!({
            "ok": true, "email": email, "code": code, "address": address, "until": until, "mailed": mailed
        });
        writeln!(out, "{result}")?;
        return Ok(Status::Done);
    }
    writeln!(out, "{done}\n")?;
    writeln!(out, "  Invitation code   {code}")?;
    writeln!(out, "  To be entered at  {address}")?;
    writeln!(out, "  Works until       {} (that day included)", invited.until.format("%-d %B %Y"))?;
    if invited.mailed {
        writeln!(
            out,
            "\nThe invitation waits to be mailed; `linden serve` sends it. It may be handed over all the same."
        )?;
    }
    writeln!(
        out,
        "\nThe code is shown this once and works once. Whoever enters it chooses the password, and nobody else"
    )?;
    writeln!(
        out,
        "ever knows it; an authenticator app is set up on the page after. Hand it over in person, or by a way that"
    )?;
    writeln!(out, "only {} can read.", email.trim())?;
    Ok(Status::Done)
}
