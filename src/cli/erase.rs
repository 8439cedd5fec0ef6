//! `linden erase [--dry-run]`: erases now what is due, as the daily job does; or says what is erased when (RET-2).

use std::io::{self, Write};

use clap::Args;
use serde_json::{Value, json};

use super::act::{self, ActError, Acting, finish};
use super::progress;
use super::status::Status;
use crate::actions::retention::erase_due::erase_by_hand;
use crate::actions::retention::see_erasure::{DueSoon, list_schedules};
use crate::domain::audit::Via;
use crate::domain::retention::Erasable;
use crate::server;

/// `linden erase [--dry-run]`
#[derive(Debug, Args)]
pub struct EraseArgs {
    /// Say what is erased when, and erase nothing
    #[arg(long)]
    dry_run: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// Carries the command out.
///
/// # Errors
/// Only if `out` cannot be written to; everything else is said, and told by the status.
pub fn run(args: &EraseArgs, acting: &Acting, out: &mut dyn Write) -> io::Result<Status> {
    finish(args.json, carry_out(args, acting, out), out)
}

fn carry_out(args: &EraseArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    act::must_be_there(&settings)?;
    // Not the service that requests see: opening that one erases already.
    let service =
        progress::during("Opening the database", || server::unready_service_from(&settings, Via::CommandLine))?;
    if !args.dry_run {
        progress::during("Erasing what is due", || erase_by_hand(&service))?;
    }
    let listed: Vec<DueSoon> = list_schedules(&service)?;
    if args.json {
        let all: Vec<Value> = listed.iter().map(as_json).collect();
        writeln!(out, "{}", json!({ "ok": true, "erased": !args.dry_run, "consultations": all }))?;
        return Ok(Status::Done);
    }
    if !args.dry_run {
        writeln!(out, "What was due is erased.")?;
    }
    for one in &listed {
        print(one, out)?;
    }
    Ok(Status::Done)
}

const fn called(kind: Erasable) -> &'static str {
    match kind {
        Erasable::RawWords => "what people wrote, in their own words",
        Erasable::AboutYou => "what people said about themselves",
        Erasable::NotKept => "answers of people who refused longer keeping",
        Erasable::Cards => "cards, their batches, the days of helping, and whether too many found it hard",
        Erasable::Everything => "everything that is left, with the names of themes and the key",
    }
}

fn as_json(one: &DueSoon) -> Value {
    let days = Erasable::ALL.map(|kind| json!({ "kind": kind.as_str(), "on": one.facts.schedule.day_of(kind) }));
    json!({
        "slug": one.slug,
        "schedule": days,
        "applies": one.facts.applies,
        "held_since": one.facts.decisions.held_since(),
        "purged_on": one.purged_on,
    })
}

fn print(one: &DueSoon, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n{}", one.slug)?;
    if let Some(day) = one.purged_on {
        return writeln!(out, "  everything was erased on {day}, and the key of this machine destroyed");
    }
    if let Some(day) = one.facts.decisions.held_since() {
        writeln!(out, "  held since {day}: nothing is erased until the hold ends")?;
    }
    for kind in Erasable::ALL {
        match one.facts.schedule.day_of(kind) {
            Some(day) => writeln!(out, "  {day}    {}", called(kind))?,
            None => writeln!(out, "  after the release, 30 days    {}", called(kind))?,
        }
    }
    Ok(())
}
