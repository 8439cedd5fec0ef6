//! `linden keys sync DIR`: two key directories and their ledgers, brought to the same (D14).

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use serde_json::{Value, json};

use super::{KeysError, SyncArgs, file_of};
use crate::cli::act::{self, ActError, Acting};
use crate::cli::status::Status;
use crate::clock::{Clock as _, SystemClock};
use crate::randomness::SystemRandomness;
use crate::vault::keys::{Difference, KeyDir, KeyDirs, KeyName, Side};
use crate::vault::{LedgerDifference, Vault};

pub(super) fn sync(args: &SyncArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    act::must_be_there(&settings)?;
    let found = compare_and_mend(args, &settings.keys.dir, &settings.ledger.paths)?;
    say(args, &found, out)?;
    let same = found.differences.is_empty() && !found.ledger.here_lacks && !found.ledger.there_lacks;
    Ok(if args.check && !same { Status::Failed } else { Status::Done })
}

struct Found {
    differences: Vec<Difference>,
    ledger: LedgerDifference,
}

fn compare_and_mend(args: &SyncArgs, own: &PathBuf, ledger: &[PathBuf]) -> Result<Found, KeysError> {
    let here = KeyDir::open(own)?;
    let there = if args.check { KeyDir::open(&args.dir)? } else { KeyDir::create(&args.dir)? };
    if own.canonicalize().ok() == args.dir.canonicalize().ok() {
        return Err(KeysError::SameDirectory);
    }
    let dirs = KeyDirs::new(&here, &there);
    let differences = dirs.compare()?;
    let differing = differences.iter().find_map(|difference| match difference {
        Difference::Differs(KeyName::Root | KeyName::Sign) => Some(KeysError::OtherInstallation),
        Difference::Differs(name) => Some(KeysError::OtherKey(*name)),
        _ => None,
    });
    if let Some(error) = differing {
        return Err(error);
    }
    if !args.check {
        differences.iter().try_for_each(|difference| dirs.mend(*difference))?;
    }
    let vault = Vault::open(here, Arc::new(SystemRandomness))?;
    let vault = if ledger.is_empty() { vault } else { vault.with_ledger_in(ledger.to_vec()) };
    let others = if args.ledger.is_empty() { vec![args.dir.join("ledger")] } else { args.ledger.clone() };
    // A folder that both write to is one ledger already.
    let apart: Vec<_> = others
        .into_iter()
        .filter(|other| {
            let other = other.canonicalize().ok();
            other.is_none() || vault.ledger_files().folders().iter().all(|own| own.canonicalize().ok() != other)
        })
        .collect();
    let found = vault.compare_ledger(&apart)?;
    if !args.check && (found.here_lacks || found.there_lacks) {
        vault.sync_ledger(&apart, SystemClock.today())?;
    }
    Ok(Found { differences, ledger: found })
}

fn say(args: &SyncArgs, found: &Found, out: &mut dyn Write) -> Result<(), ActError> {
    let LedgerDifference { here_lacks, there_lacks } = found.ledger;
    if args.json {
        let all: Vec<Value> = found.differences.iter().map(as_json).collect();
        let ledger = json!({ "here_lacks": here_lacks, "there_lacks": there_lacks });
        let same = found.differences.is_empty() && !here_lacks && !there_lacks;
        let ok = !args.check || same;
        writeln!(out, "{}", json!({ "ok": ok, "changed": !args.check && !same, "keys": all, "ledger": ledger }))?;
        return Ok(());
    }
    let there = args.dir.display();
    let name = |side: Side| if side == Side::Here { "here".to_owned() } else { there.to_string() };
    for difference in &found.differences {
        match difference {
            Difference::Lacks(side, key) => writeln!(out, "missing    {}: {}", name(*side), file_of(*key))?,
            Difference::Destroyed(side, id) => {
                writeln!(out, "destroyed  {}: {}", name(*side), file_of(KeyName::Consultation(*id)))?;
            }
            Difference::Differs(key) => writeln!(out, "DIFFERENT  {}", file_of(*key))?,
            Difference::SamePlace => writeln!(out, "copied     {there}: counted as a place of its own from now on")?,
        }
    }
    for (lacks, side) in [(here_lacks, Side::Here), (there_lacks, Side::There)] {
        if lacks {
            writeln!(out, "missing    {}: entries of the ledger", name(side))?;
        }
    }
    let nothing = found.differences.is_empty() && !here_lacks && !there_lacks;
    match (nothing, args.check) {
        (true, _) => writeln!(out, "Both hold the same keys and the same ledger.")?,
        (false, true) => writeln!(out, "\nNothing was changed. Without --check, both are brought to the same.")?,
        (false, false) => writeln!(out, "\nBoth are the same now.")?,
    }
    Ok(())
}

fn as_json(difference: &Difference) -> Value {
    let side = |side: &Side| if *side == Side::Here { "here" } else { "there" };
    match difference {
        Difference::Lacks(at, key) => json!({ "what": "missing", "side": side(at), "key": file_of(*key) }),
        Difference::Destroyed(at, id) => {
            json!({ "what": "destroyed", "side": side(at), "key": file_of(KeyName::Consultation(*id)) })
        }
        Difference::Differs(key) => json!({ "what": "different", "key": file_of(*key) }),
        Difference::SamePlace => json!({ "what": "copied", "side": "there" }),
    }
}
