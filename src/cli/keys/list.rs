//! `linden keys list`: which keys there are. Of secret keys it says that they are here; of public keys, six words.

use std::io::Write;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{ListArgs, file_of};
use crate::actions::consultation_keys::checked_keys;
use crate::actions::key_kits::places::{Copies, count_copies};
use crate::actions::service::Service;
use crate::cli::act::{self, ActError, Acting};
use crate::cli::status::Status;
use crate::domain::ids::{PlaceId, Slug};
use crate::store::consultations::StoredConsultation;
use crate::store::key_kits::{self, StoredKit};
use crate::store::{ReadTx, StoreError, consultations, key_places};
use crate::vault::keys::{Fingerprint, KeyName};
use crate::vault::primitives::PublicKey;

/// A consultation and its keys.
struct Listed {
    slug: Slug,
    name: KeyName,
    state: &'static str,
    public: Vec<(&'static str, u32, Fingerprint)>,
    copies: Copies,
    /// Each machine that holds it, whether it is this one, and the day it said so last.
    machines: Vec<(PlaceId, bool, NaiveDate)>,
    kits: Vec<StoredKit>,
}

pub(super) fn list(args: &ListArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let service = act::existing_service(&acting.settings()?)?;
    let signing = Fingerprint::of(&PublicKey::from_bytes(*service.vault.signing().verifier().as_bytes()));
    let (own, listed) = service.store.read(|tx| {
        let all = consultations::list(tx)?.into_iter().map(|stored| of(&service, tx, stored));
        let all = all.collect::<Result<Vec<_>, StoreError>>()?;
        Ok::<_, StoreError>((key_kits::list(tx, None)?, all))
    })?;
    if args.json {
        let kits: Vec<_> = own.iter().map(kit_as_json).collect();
        let all: Vec<_> = listed.iter().map(as_json).collect();
        let signs = signing.to_string();
        writeln!(out, "{}", json!({ "ok": true, "signs_releases": signs, "kits": kits, "consultations": all }))?;
        return Ok(Status::Done);
    }
    writeln!(out, "root.key   here")?;
    writeln!(out, "sign.key   here; releases are signed with   {signing}")?;
    print_kits(&own, out)?;
    for one in &listed {
        print(one, out)?;
    }
    Ok(Status::Done)
}

fn of(service: &Service, tx: &mut ReadTx<'_>, stored: StoredConsultation) -> Result<Listed, StoreError> {
    let (id, directory) = (stored.id, service.vault.directory());
    let vault = service.vault.for_consultation(id).ok();
    let checked = vault.as_ref().map(|vault| checked_keys(tx, vault, id)).transpose()?.unwrap_or_default();
    let public = checked.iter().map(|key| (key.kind().as_str(), key.epoch(), Fingerprint::of(key.key())));
    let state = match (directory.has(KeyName::Consultation(id)), directory.is_gone(id)) {
        (true, false) => "here",
        (_, true) => "destroyed",
        (false, false) => "missing",
    };
    let own = directory.find_place().map_err(|error| StoreError::Unavailable(Box::new(error)))?;
    let holding = key_places::list(tx, id)?.into_iter().filter(|said| said.held);
    Ok(Listed {
        machines: holding.map(|said| (said.place, own == Some(said.place), said.seen_on)).collect(),
        slug: stored.slug,
        name: KeyName::Consultation(id),
        state,
        public: public.collect(),
        copies: count_copies(tx, id)?,
        kits: key_kits::list(tx, Some(id))?,
    })
}

fn print(one: &Listed, out: &mut dyn Write) -> Result<(), ActError> {
    let state = if one.state == "missing" { "MISSING: this machine does not serve it" } else { one.state };
    writeln!(out, "\n{}   {}   {state}", one.slug, file_of(one.name))?;
    for (kind, epoch, words) in &one.public {
        writeln!(out, "  {kind} {epoch}   {words}")?;
    }
    writeln!(out, "  machines that hold it: {}; that have destroyed it: {}", one.copies.held, one.copies.destroyed)?;
    for (machine, is_here, day) in &one.machines {
        let which = if *is_here { "this machine" } else { "another one" };
        writeln!(out, "    {machine}   {which}, heard of last on {day}")?;
    }
    Ok(print_kits(&one.kits, out)?)
}

fn print_kits(kits: &[StoredKit], out: &mut dyn Write) -> std::io::Result<()> {
    if kits.is_empty() {
        return writeln!(out, "  no key kit is printed");
    }
    for kit in kits {
        match kit.read_back {
            Some((day, _)) => writeln!(out, "  key kit printed on {}, typed back on {day}", kit.printed_on)?,
            None => writeln!(out, "  key kit printed on {}, NOT typed back", kit.printed_on)?,
        }
    }
    Ok(())
}

fn kit_as_json(kit: &StoredKit) -> Value {
    let read_back = kit.read_back.map(|(day, _)| day);
    json!({ "printed_on": kit.printed_on, "read_back_on": read_back, "sha256": data_encoding::HEXLOWER.encode(&kit.sha256) })
}

fn as_json(one: &Listed) -> Value {
    let public = one.public.iter();
    let public =
        public.map(|(kind, epoch, words)| json!({ "kind": kind, "epoch": epoch, "fingerprint": words.to_string() }));
    let which = one.machines.iter();
    let which =
        which.map(|(machine, here, day)| json!({ "machine": machine.to_string(), "here": here, "heard_of_last": day }));
    json!({
        "slug": one.slug,
        "key": file_of(one.name),
        "state": one.state,
        "public_keys": public.collect::<Vec<_>>(),
        "machines": { "hold": one.copies.held, "destroyed": one.copies.destroyed, "which": which.collect::<Vec<_>>() },
        "kits": one.kits.iter().map(kit_as_json).collect::<Vec<_>>(),
    })
}
