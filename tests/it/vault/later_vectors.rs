//! What later releases sealed or printed, every release after them opens, too: `tests/vectors/vault-2.json` and the key kit on paper,
//! `tests/vectors/key-kit-1.txt`. Made once by `make_later_vectors` with made-up keys, and never again.

use std::io::{Cursor, Read as _};

use linden::domain::card::CardCode;
use linden::domain::complaint::ComplaintCode;
use linden::domain::ids::{MailId, OrganisationId};
use linden::domain::one_time_code::OneTimeCode;
use linden::domain::receipt::ReceiptCode;
use linden::vault::backup::{BackupKey, BackupRecipient, OpenedReader};
use linden::vault::keys::{KeyKind, KeyName, KitFault, KitOf, read_kits};
use linden::vault::rows::ComplaintRow;
use linden::vault::staff::{DeviceToken, PasskeySite, PasskeyTag};
use linden::vault::{AnswerSheetId, ComplaintId, Erased, LedgerLine, Secret, WordsId};

use super::people::day;
use super::vectors::Vectors;

pub(super) const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/vault-2.json");
pub(super) const KIT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/key-kit-1.txt");
pub(super) const ORIGIN: &str = "https://feedback.example";
pub(super) const OPENED_AT: &str = "2026-03-02T10:20:30Z";
/// What the frozen backup holds; the form of its tables changes with the schema, the seal around them does not.
pub(super) const PLAIN: &[u8] = b"what lies in a backup";

/// D14: a kit that was printed today is typed in years later, and gives the keys that it was printed of.
#[test]
fn d14_a_key_kit_that_was_printed_once_is_read_for_ever() {
    let vectors = Vectors::of(FILE);
    let kits = read_kits(&std::fs::read_to_string(KIT).unwrap()).unwrap();
    let (_directory, _, here) = vectors.installation();
    assert_eq!(
        kits.iter().map(|kit| kit.is_of()).collect::<Vec<_>>(),
        [KitOf::Installation, KitOf::Consultation(here.id())]
    );
    let keys: Vec<_> = kits.iter().flat_map(|kit| kit.keys()).collect();
    assert_eq!(keys.len(), 3);
    for (name, key) in keys {
        let of = match name {
            KeyName::Root => "root",
            KeyName::Sign => "sign",
            KeyName::Consultation(_) => "shred",
        };
        assert!(key == Secret::from_bytes(vectors.array(of)), "{of}");
    }
}

/// D14: a line says which form of the kit it is of. One of a later form is told by that and not as a slip.
#[test]
fn d14_a_line_of_a_later_form_is_told_as_such() {
    let first = std::fs::read_to_string(KIT).unwrap();
    let line = first.lines().find(|line| line.starts_with("A1")).unwrap();
    let line: linden::domain::kit_line::KitLine = line[5..].parse().unwrap();
    let mut bytes = *line.as_bytes();
    assert_eq!(bytes[0] >> 6, 0, "the first form");
    bytes[0] |= 0x40;
    let later = linden::domain::kit_line::KitLine::from_bytes(bytes);
    let told = read_kits(&later.letters()).unwrap_err();
    assert_eq!(told, [KitFault::LaterForm { at: 1 }]);
    assert!(told[0].to_string().contains("a later version of the program, which reads it"), "{}", told[0]);
}

#[test]
fn complaints_and_letters_that_were_sealed_once_open_for_ever() {
    let vectors = Vectors::of(FILE);
    let (_directory, vault, here) = vectors.installation();
    let code: ComplaintCode = vectors.text("complaint code").parse().unwrap();
    let row = ComplaintRow {
        id: ComplaintId::from_bytes(vectors.array("complaint id")),
        wrap: vectors.get("complaint wrap"),
        text: vectors.get("complaint text"),
        reply: vectors.get("complaint reply"),
    };
    let keys = vault.complaint_keys(&code);
    assert_eq!(keys.id(), row.id);
    let figures = vectors.staff_key(&here, KeyKind::Figures);
    for opened in [here.open_own_complaint(&row, &keys).unwrap(), here.open_complaint(&row, &figures).unwrap()] {
        assert_eq!(opened.text().as_str(), "Nobody said who keeps this.");
        assert_eq!(opened.reply().unwrap().as_str(), "It says so now.");
    }
    let mail = MailId::from_bytes(vectors.array("mail"));
    assert_eq!(vault.open_letter::<String>(mail, &vectors.get("letter")).unwrap(), "a letter");
}

#[test]
fn tags_and_names_that_were_derived_once_are_derived_alike_for_ever() {
    let vectors = Vectors::of(FILE);
    let (_directory, vault, here) = vectors.installation();
    let organisation = OrganisationId::from_bytes(vectors.array("organisation"));
    let tag = vault.account_tag(organisation, "amina@example.org");
    assert_eq!(tag.as_bytes().to_vec(), vectors.get("account tag"));
    for (name, tag) in [("invitation code", "invitation tag"), ("return link", "return link tag")] {
        let code: OneTimeCode = vectors.text(name).parse().unwrap();
        assert_eq!(vault.one_time_tag(&code).as_bytes().to_vec(), vectors.get(tag), "{name}");
    }
    let device = DeviceToken::from_cookie(&vectors.text("device cookie")).unwrap();
    assert_eq!(vault.device_tag(&device).as_bytes().to_vec(), vectors.get("device tag"));
    let card = CardCode::from_bytes(vectors.array("paper card")).unwrap();
    assert_eq!(vault.paper_submission(here.id(), &card).as_bytes().to_vec(), vectors.get("paper submission"));
    let keys = vault.receipt_keys(&ReceiptCode::from_bytes(vectors.array("record receipt")));
    assert_eq!(
        (keys.record_name(), keys.principal_name()),
        (vectors.text("record name"), vectors.text("principal name"))
    );
}

#[test]
fn a_passkey_that_was_stored_once_opens_for_ever() {
    let vectors = Vectors::of(FILE);
    let (_directory, vault, _) = vectors.installation();
    let (user, pair) = vectors.user();
    let tag = PasskeyTag::from_bytes(vectors.array("passkey tag"));
    let held = vault.open_passkey(&pair, user, &tag, &vectors.get("passkey")).unwrap();
    assert_eq!((held.name.as_str(), held.added), ("the blue key", day(2)));
    assert!(held.is_of(&PasskeySite::of(ORIGIN).unwrap()));
}

/// RET-5: a ledger that an earlier release wrote is understood, or a restored backup would bring back what is gone.
#[test]
fn ret_5_a_ledger_that_was_written_once_is_understood_for_ever() {
    let vectors = Vectors::of(FILE);
    let (directory, vault, here) = vectors.installation();
    let (sheet, words) = (
        AnswerSheetId::from_bytes(vectors.array("ledger answer_sheet id")),
        WordsId::from_bytes(vectors.array("ledger words id")),
    );
    vault.turn_ledger(day(2)).unwrap();
    std::fs::write(directory.path().join("keys/ledger/current"), vectors.get("ledger file of 2 March 2026")).unwrap();
    let of_sheet = here.revision_of_sheet(&sheet, &vectors.get("ledger answer_sheet wrap")).unwrap();
    let of_words = here.revision_of_words(&words, &vectors.get("ledger words wrap")).unwrap();
    let ledger = vault.ledger().unwrap();
    assert!(ledger.holds(LedgerLine::row(Erased::WordsRow(words))));
    assert!(ledger.holds(LedgerLine::part(Erased::About(sheet), of_sheet)));
    assert!(ledger.holds(LedgerLine::part(Erased::Raw(words), of_words).intended()));
    assert!(!ledger.holds(LedgerLine::part(Erased::Raw(words), of_words)), "it was an intention");
    assert!(!ledger.holds(LedgerLine::row(Erased::AnswerSheet(sheet))));
    drop(ledger);
    // The period's mark is understood as well: on the same day nothing is swapped, 30 days later everything is still there.
    for later in [day(2), day(2) + chrono::Days::new(30)] {
        vault.turn_ledger(later).unwrap();
        assert!(vault.ledger().unwrap().holds(LedgerLine::row(Erased::WordsRow(words))), "{later}");
    }
    let is_swapped = directory.path().join("keys/ledger/previous").exists();
    assert!(is_swapped, "after 30 days it is the one before");
}

#[test]
fn a_backup_that_was_sealed_once_opens_for_ever() {
    let vectors = Vectors::of(FILE);
    let key = BackupKey::read(&vectors.text("backup key")).unwrap();
    let recipient = BackupRecipient::read(&vectors.text("backup recipient")).unwrap();
    assert_eq!(key.recipient(), recipient);
    let mut opened = OpenedReader::begin(Cursor::new(vectors.get("backup")), &key).unwrap();
    let mut plain = vec![0; PLAIN.len()];
    opened.read_exact(&mut plain).unwrap();
    assert_eq!(plain, PLAIN);
    opened.finish().unwrap();
}
