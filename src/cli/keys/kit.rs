//! `linden keys kit print` and `linden keys kit read-back`.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::{KeysError, PrintArgs, ReadBackArgs, typed};
use crate::actions::key_kits::print_kit::{KitKeeper, print_kit};
use crate::actions::key_kits::read_back_kit::read_back_kit;
use crate::actions::service::Service;
use crate::cli::act::{self, ActError, Acting};
use crate::cli::status::Status;
use crate::domain::ids::Slug;
use crate::vault::keys::{Kit, KitHalf, KitSheet};

/// Who acts, with the right to this kit.
fn keeper(service: &Service, by: &str, slug: Option<&Slug>) -> Result<KitKeeper, ActError> {
    let Some(slug) = slug else { return act::administrator(service, by).map(KitKeeper::Installation) };
    let member = act::member(service, by)?;
    let found = service.store.read(|tx| service.find_by_slug(tx, slug))?;
    // One answer for both: whether a consultation exists is not said to whoever has no part in it (ACC-5).
    let granted = found.and_then(|found| member.grant(found.stored.id).ok());
    granted.map(KitKeeper::Consultation).ok_or_else(|| {
        let error = ActError::NotTheirs { by: by.to_owned(), slug: slug.clone() };
        act::refused(service, &member, error)
    })
}

pub(super) fn print(args: &PrintArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let service = act::existing_service(&settings)?;
    let keeper = keeper(&service, &args.by, args.consultation.as_ref())?;
    // Before the print is noted: a file that cannot be written must leave no paper to look for.
    let mut file = args.out.as_deref().map(new_file).transpose()?;
    let kit = print_kit(&service, &keeper).map_err(KeysError::from)?;
    let sha256 = HEXLOWER.encode(&kit.sha256());
    let called =
        args.consultation.as_ref().map_or_else(|| "the service".to_owned(), |slug| format!("consultation {slug}"));
    let day = service.today().format("%-d %B %Y").to_string();
    let text = text(&kit, &called, &day, &sha256);
    if let (Some(file), Some(path)) = (&mut file, &args.out) {
        let failed = |source| ActError::File { path: path.clone(), source };
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    }
    if args.json {
        let halves: Vec<Value> = if file.is_some() { Vec::new() } else { kit.sheets().iter().map(as_json).collect() };
        writeln!(out, "{}", json!({ "ok": true, "sha256": sha256, "file": args.out, "halves": halves }))?;
    } else if let Some(path) = &args.out {
        writeln!(out, "The kit of {called} is in {}. Print it, give each half to another holder, and", path.display())?;
        writeln!(out, "destroy the file. Then type it back from the paper: linden keys kit read-back")?;
    } else {
        out.write_all(text.as_bytes())?;
    }
    Ok(Status::Done)
}

fn as_json(sheet: &KitSheet) -> Value {
    let lines: Vec<String> = sheet.lines().iter().map(|line| line.letters().to_string()).collect();
    json!({ "half": sheet.half().letter().to_string(), "lines": lines })
}

/// Both halves as they are printed, each on a page of its own. Lines that begin with `#` are for people; typing them back is no error.
fn text(kit: &Kit, called: &str, day: &str, sha256: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(4096));
    for sheet in kit.sheets() {
        if sheet.half() == KitHalf::B {
            // A new page.
            text.push('\u{c}');
        }
        let (half, other) = match sheet.half() {
            KitHalf::A => ('A', 'B'),
            KitHalf::B => ('B', 'A'),
        };
        let start: String = sha256.chars().take(12).collect();
        let heading = [
            format!("# LINDEN KEY KIT, HALF {half} OF 2: {called}"),
            format!(
                "# Printed on {day}. Print {start}. Form 1: this version of the program and every later one read it."
            ),
            format!("# This half alone tells nothing. With half {other} of the same print it is the key."),
            "# Keep it where no backup and no half of the other kind is. Copy it by hand or not at all.".to_owned(),
            "# When the key is destroyed for good, shred this.".to_owned(),
            "# A line ends with a check character: a slip is told by its line. Capitals and hyphens do not matter."
                .to_owned(),
        ];
        heading.iter().for_each(|line| {
            text.push_str(line);
            text.push('\n');
        });
        for (line, number) in sheet.lines().iter().zip(1..) {
            text.push_str(&format!("\n{half}{number}   "));
            text.push_str(&line.letters());
            text.push('\n');
        }
        text.push('\n');
    }
    text
}

/// A new file that only its owner may read.
fn new_file(path: &Path) -> Result<std::fs::File, ActError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|source: io::Error| ActError::File { path: path.to_owned(), source })
}

pub(super) fn read_back(args: &ReadBackArgs, acting: &Acting, out: &mut dyn Write) -> Result<Status, ActError> {
    let settings = acting.settings()?;
    let service = act::existing_service(&settings)?;
    let keeper = keeper(&service, &args.by, args.consultation.as_ref())?;
    let done = read_back_kit(&service, &keeper, &typed()?).map_err(KeysError::from)?;
    let sha256 = HEXLOWER.encode(&done.sha256);
    if args.json {
        writeln!(out, "{}", json!({ "ok": true, "sha256": sha256, "read_back_on": done.on }))?;
    } else {
        let start: String = sha256.chars().take(12).collect();
        writeln!(out, "Every line is right, and the key in this kit is the one that lies here. Print {start}.")?;
        writeln!(out, "Keep the two halves with two people, in two places, away from the backups.")?;
    }
    Ok(Status::Done)
}
