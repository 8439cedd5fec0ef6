//! `linden disclose plan DIR`: what a consultation folder will most likely let people see, by turn-out. It needs no
//! installation and reads no answer.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;

use crate::cli::consultation::{FolderError, read_folder};
use crate::cli::status::Status;
use crate::domain::consultation::Definition;
use crate::domain::folder::{self, Checked, Rejected};
use crate::domain::release::plan::{Foretold, HowOften, Likely, Manner, Outlook, Plan, TURNOUTS};

use super::Disclose;

/// `linden disclose`
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct DiscloseArgs {
    /// What counts on standard input are decided with.
    #[command(flatten)]
    pub counts: Disclose,
    /// Anything else than counts.
    #[command(subcommand)]
    pub command: Option<DiscloseCommand>,
}

/// `linden disclose …`
#[derive(Debug, Subcommand)]
pub enum DiscloseCommand {
    /// Say what will most likely be seen of a consultation folder if 20, 40, 80, 200 or 1,000 people take part
    Plan(PlanArgs),
}

/// `linden disclose plan DIR`
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// The consultation folder
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// What is assumed, as the page says it too.
const ASSUMED: &str = "\
Assumed of made-up people: nine of ten answer a question, three of four one that is marked as sensitive; three of five
say something of each part of the draft; half write something, and four ideas are found in it. Three of four say which
group they are in. In a third of the made-up consultations every answer is as frequent, in a third each next one is
given two thirds as often as the one before, in a third a third as often; groups divide in the same ways. Groups tell
nothing of answers. Where several may be ticked, people tick up to three.
Real people will differ, and the check before a release may hide more: a plan promises nothing.";

/// Prints the plan of a folder, as text or as JSON.
///
/// # Errors
/// Only if `out` cannot be written to.
pub fn plan(args: &PlanArgs, out: &mut dyn Write) -> io::Result<Status> {
    let definition = match definition(args) {
        Ok(definition) => definition,
        Err((status, error)) => {
            if args.json {
                writeln!(out, "{}", json!({ "ok": false, "error": error }))?;
            } else {
                writeln!(out, "{error}")?;
            }
            return Ok(status);
        }
    };
    match Plan::of(&definition) {
        Ok(plan) if args.json => {
            writeln!(out, "{}", json!({ "ok": true, "turnouts": TURNOUTS, "plan": plan }))?;
        }
        Ok(plan) => print(&definition, &plan, out)?,
        Err(error) => {
            writeln!(out, "{error}.")?;
            return Ok(Status::Failed);
        }
    }
    Ok(Status::Done)
}

fn definition(args: &PlanArgs) -> Result<Definition, (Status, String)> {
    let files = read_folder(&args.dir).map_err(|error| {
        let status = if matches!(error, FolderError::NotAFolder(_)) { Status::Misused } else { Status::Failed };
        (status, format!("{error}."))
    })?;
    match folder::check(&files) {
        Ok(Checked { definition, .. }) => Ok(definition),
        Err(Rejected { faults, .. }) => {
            let said = "The folder cannot be imported yet: `linden consultation check` names its faults";
            Err((Status::Failed, format!("{said}. There are {}.", faults.len())))
        }
    }
}

fn print(definition: &Definition, plan: &Plan, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "What will most likely be seen, with the profile {}:", plan.profile)?;
    for one in &plan.questions {
        let question = definition.question(&one.question);
        let text = question.and_then(|question| {
            question.short.as_ref().unwrap_or(&question.text).in_language(&definition.source_language).ok()
        });
        writeln!(out, "\n{} {}", one.question, text.unwrap_or_default())?;
        print_outlook(&one.outlook, out)?;
    }
    for one in &plan.breakdowns {
        let option = one.option.map(|option| format!(", option {}", u16::from(option).saturating_add(1)));
        writeln!(out, "\n{}{}, by group: {}", one.question, option.unwrap_or_default(), one.band)?;
        print_outlook(&one.outlook, out)?;
    }
    writeln!(out, "\n{ASSUMED}")
}

fn print_outlook(outlook: &Outlook, out: &mut dyn Write) -> io::Result<()> {
    for one in &outlook.at {
        writeln!(out, "  {:>4} people: {}", one.people, in_words(one))?;
    }
    match outlook.likely_from {
        Some(people) => writeln!(out, "  Likely from {people} people on."),
        None => writeln!(out, "  Not likely, even with the most."),
    }
}

fn in_words(foretold: &Foretold) -> String {
    if !foretold.can_be_shown {
        return "never: the rules do not allow it with so few".to_owned();
    }
    let manner = |way: &Likely| match way.manner {
        Manner::Full => "in full",
        Manner::Coarser => "coarser",
        Manner::Words => "in words",
        Manner::Nothing => "not at all",
    };
    let often = match foretold.likely.first().map(|way| way.how_often) {
        Some(HowOften::NearlyAlways) => "nearly always",
        Some(HowOften::Often) => "often",
        _ => "sometimes",
    };
    let ways: Vec<_> = foretold.likely.iter().map(manner).collect();
    format!("{often} {}", ways.join(", or "))
}
