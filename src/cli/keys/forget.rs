//! `linden keys forget-machine MACHINE`: a machine that is gone for good is not counted any more (D14).

use std::io::Write;

use serde_json::json;

use super::{ForgetArgs, KeysError};
use crate::actions::key_kits::forget_machine::{Forgetting, HeldThere, forget_machine, see_forgetting};
use crate::cli::act::{self, ActError, Acting};
use crate::cli::asking;
use crate::cli::status::Status;

pub(super) fn forget(args: &ForgetArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let service = act::existing_service(&settings)?;
    let administrator = act::administrator(&service, &args.by)?;
    let shown = see_forgetting(&service, &administrator, args.machine).map_err(KeysError::from)?;
    match (args.sure, shown.loses_a_key() && !args.last) {
        (true, true) => return Err(KeysError::LastHolder.into()),
        (true, false) => {}
        (false, loses) => asking::ask(&means(&shown), if loses { "forget the last" } else { "forget" })??,
    }
    let (held, seen_on) = (shown.held.clone(), shown.seen_on);
    forget_machine(&service, &administrator, shown).map_err(KeysError::from)?;
    if args.json {
        let all: Vec<_> = held
            .iter()
            .map(|held| json!({ "slug": held.slug, "machines_left": held.elsewhere, "erased": held.is_erased }))
            .collect();
        let machine = args.machine.to_string();
        writeln!(out, "{}", json!({ "ok": true, "machine": machine, "heard_of_last": seen_on, "consultations": all }))?;
    } else {
        writeln!(
            out,
            "The machine {} is not counted any more. If it ever runs again, it is counted again.",
            args.machine
        )?;
    }
    Ok(Status::Done)
}

/// What it means, consultation by consultation.
fn means(shown: &Forgetting) -> Vec<String> {
    let day = shown.seen_on.format("%-d %B %Y");
    let first =
        format!("The machine {} was heard of last on {day}. It is counted as holding the keys of:", shown.place);
    let last = [
        "Forget a machine only if its disk is destroyed, or can never be read again. Whoever reads it has the keys."
            .to_owned(),
        "If it runs again, it is counted again.".to_owned(),
    ];
    [first].into_iter().chain(shown.held.iter().map(of_one)).chain(last).collect()
}

fn of_one(held: &HeldThere) -> String {
    let slug = &held.slug;
    match (held.is_erased, held.elsewhere) {
        (true, 0) => format!(
            "  {slug}   Everything in it is erased. Its key then counts as destroyed on every machine; backups that are left would \
             still open with it."
        ),
        (true, more) => {
            format!("  {slug}   Everything in it is erased. Machines that still have to destroy its key: {more}.")
        }
        (false, 0) => format!(
            "  {slug}   NO OTHER MACHINE HOLDS IT. Unless it lies on paper or in a directory that no instance uses, nobody \
             can open what people sent, for ever."
        ),
        (false, more) => format!("  {slug}   Other machines that hold it: {more}."),
    }
}
