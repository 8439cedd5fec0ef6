//! `linden keys restore`: keys back from a kit that is typed in. No database is needed; nothing is overwritten.

use std::io::Write;

use serde_json::json;

use super::{KeysError, RestoreArgs, file_of, typed};
use crate::actions::key_kits::read_back_kit::KitFaults;
use crate::cli::act::{ActError, Acting};
use crate::cli::status::Status;
use crate::vault::Secret;
use crate::vault::keys::{KeyDir, KeyDirError, KeyName, read_kits};

pub(super) fn restore(args: &RestoreArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let kits = read_kits(&typed()?).map_err(KitFaults).map_err(KeysError::from)?;
    let directory = KeyDir::create(&settings.keys.dir).map_err(KeysError::from)?;
    let keys: Vec<_> = kits.iter().flat_map(|kit| kit.keys()).collect();
    let mut missing = Vec::new();
    for (name, key) in &keys {
        if is_missing(&directory, *name, key)? {
            missing.push((*name, key));
        }
    }
    for (name, key) in &missing {
        directory.install(*name, key).map_err(KeysError::from)?;
    }
    let written: Vec<String> = missing.iter().map(|(name, _)| file_of(*name)).collect();
    if args.json {
        writeln!(out, "{}", json!({ "ok": true, "written": written }))?;
    } else {
        for file in &written {
            writeln!(out, "{file} is back.")?;
        }
        let before = keys.len().saturating_sub(written.len());
        if before > 0 {
            writeln!(out, "Keys that were here already, the same: {before}.")?;
        }
        writeln!(
            out,
            "The keys are in {}. Look with `linden doctor`, then start the service.",
            directory.path().display()
        )?;
    }
    Ok(Status::Done)
}

/// Whether a key has to be written; an error if it may not.
fn is_missing(directory: &KeyDir, name: KeyName, key: &Secret) -> Result<bool, KeysError> {
    if let KeyName::Consultation(id) = name
        && directory.is_gone(id)
    {
        return Err(KeysError::Destroyed(name));
    }
    match directory.read(name) {
        Ok(held) if held == *key => Ok(false),
        Ok(_) => Err(KeysError::OtherKey(name)),
        Err(KeyDirError::Missing { .. }) => Ok(true),
        Err(error) => Err(error.into()),
    }
}
