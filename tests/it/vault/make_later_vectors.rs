//! How `tests/vectors/vault-2.json` and `tests/vectors/key-kit-1.txt` were made: once, with made-up keys. They hold the formats that
//! came after the first file was frozen.

use std::collections::BTreeMap;
use std::io::Write as _;

use linden::domain::card::CardCode;
use linden::domain::complaint::{ComplaintCode, ComplaintText};
use linden::domain::ids::{MailId, OrganisationId};
use linden::vault::backup::{BackupKey, SealedWriter};
use linden::vault::keys::{Kit, KitOf, KitSheet};
use linden::vault::staff::{Asking, Contact, PasskeySite};
use linden::vault::{Erased, LedgerLine};

use super::later_vectors::{FILE, KIT, OPENED_AT, ORIGIN, PLAIN};
use super::make_vectors::make_keys;
use super::people::{Installation, day, staff_member};
use super::vectors::Vectors;
use crate::support::authenticator::Authenticator;

#[test]
fn the_later_vectors_are_made_once_and_never_anew() {
    if std::path::Path::new(FILE).exists() {
        return;
    }
    let linden = Installation::new(20_261_126);
    let mut vectors = Vectors(BTreeMap::new());
    make_keys(&linden, &mut vectors);
    let staff = staff_member(&linden);
    vectors.put("user", staff.0.as_bytes());
    vectors.put("user private key", staff.1.private().as_bytes());
    let grant = linden.here.grant(&linden.figures.private, staff.0, staff.1.public()).unwrap();
    vectors.put("grant figures", &grant);
    make_complaint(&linden, &mut vectors);
    make_tags_and_letter(&linden, &mut vectors);
    make_passkey(&linden, &mut vectors);
    make_ledger(&linden, &mut vectors);
    make_backup(&linden, &mut vectors);
    std::fs::write(KIT, make_kits(&linden)).unwrap();
    std::fs::write(FILE, serde_json::to_string_pretty(&vectors).unwrap() + "\n").unwrap();
}

fn make_complaint(linden: &Installation, vectors: &mut Vectors) {
    let code = ComplaintCode::random(linden.chance());
    let keys = linden.vault.complaint_keys(&code);
    let text = ComplaintText::new("Nobody said who keeps this.").unwrap();
    let mut row = linden.here.seal_complaint(&keys, &linden.figures.public, &text).unwrap().into_row();
    let opened = linden.here.open_complaint(&row, &linden.figures.private).unwrap();
    row.reply = linden.here.seal_reply(&opened, &ComplaintText::new("It says so now.").unwrap()).unwrap().into_column();
    vectors.put("complaint code", code.letters().as_bytes());
    vectors.put("complaint id", row.id.as_bytes());
    vectors.put("complaint wrap", &row.wrap);
    vectors.put("complaint text", &row.text);
    vectors.put("complaint reply", &row.reply);
}

fn make_tags_and_letter(linden: &Installation, vectors: &mut Vectors) {
    let vault = &linden.vault;
    let organisation = OrganisationId::random(linden.chance());
    vectors.put("organisation", organisation.as_bytes());
    vectors.put("account tag", vault.account_tag(organisation, "amina@example.org").as_bytes());
    let invitation = vault.new_invitation_code();
    vectors.put("invitation code", invitation.letters().as_bytes());
    vectors.put("invitation tag", vault.invitation_tag(&invitation).as_bytes());
    let token = vault.new_return_token();
    vectors.put("return link", token.letters().as_bytes());
    vectors.put("return link tag", vault.return_tag(&token).as_bytes());
    let device = vault.new_device_token();
    vectors.put("device cookie", device.to_cookie().as_bytes());
    vectors.put("device tag", vault.device_tag(&device).as_bytes());
    let mail = MailId::random(linden.chance());
    vectors.put("mail", mail.as_bytes());
    vectors.put("letter", &vault.seal_letter(mail, &"a letter").unwrap());
    let card = CardCode::random(linden.chance());
    vectors.put("paper card", card.as_bytes());
    vectors.put("paper submission", vault.paper_submission(linden.here.id(), &card).as_bytes());
    let sent = linden.send_all();
    vectors.put("record receipt", sent.receipt.as_bytes());
    vectors.put("record name", sent.keys.record_name().as_bytes());
    vectors.put("principal name", sent.keys.principal_name().as_bytes());
}

fn make_passkey(linden: &Installation, vectors: &mut Vectors) {
    let (vault, (user, pair)) = (&linden.vault, vectors.user());
    let site = PasskeySite::of(ORIGIN).unwrap();
    let asking = Asking { site: &site, owner: &[7; 32], now: OPENED_AT.parse().unwrap() };
    let contact = Contact { name: "Amina".into(), mail: "amina@example.org".into(), language: None };
    let ask = vault.ask_for_new_passkey(&asking, user, &contact, &[]).unwrap();
    let answer = Authenticator::new().make_for(&serde_json::from_str(&ask.options).unwrap(), ORIGIN);
    let new = vault.take_new_passkey(&asking, &ask.carried, &answer).unwrap();
    let (tag, held) = new.named("the blue key".into(), day(2));
    vectors.put("passkey tag", tag.as_bytes());
    vectors.put("passkey", &vault.seal_passkey(pair.public(), user, &tag, &held).unwrap());
}

fn make_ledger(linden: &Installation, vectors: &mut Vectors) {
    let sent = linden.send_all();
    let sheet = linden.here.revision_of_sheet(&sent.answers.id, sent.answers.columns.wrap.as_ref().unwrap()).unwrap();
    let words = linden.here.revision_of_words(&sent.words.id, sent.words.columns.wrap.as_ref().unwrap()).unwrap();
    vectors.put("ledger answer_sheet id", sent.answers.id.as_bytes());
    vectors.put("ledger answer_sheet wrap", sent.answers.columns.wrap.as_ref().unwrap());
    vectors.put("ledger words id", sent.words.id.as_bytes());
    vectors.put("ledger words wrap", sent.words.columns.wrap.as_ref().unwrap());
    let lines = [
        LedgerLine::row(Erased::WordsRow(sent.words.id)),
        LedgerLine::part(Erased::About(sent.answers.id), sheet),
        LedgerLine::part(Erased::Raw(sent.words.id), words).intended(),
    ];
    linden.vault.remember(&lines, day(2)).unwrap();
    let file = linden.directory.path().join("keys/ledger/current");
    vectors.put("ledger file of 2 March 2026", &std::fs::read(file).unwrap());
}

fn make_backup(linden: &Installation, vectors: &mut Vectors) {
    let key = BackupKey::random(linden.chance());
    vectors.put("backup key", key.text().as_bytes());
    vectors.put("backup recipient", key.recipient().to_string().as_bytes());
    let mut sealed = SealedWriter::begin(Vec::new(), &key.recipient(), linden.chance()).unwrap();
    sealed.write_all(PLAIN).unwrap();
    vectors.put("backup", &sealed.finish().unwrap());
}

/// Both kinds, as they are printed.
fn make_kits(linden: &Installation) -> String {
    let kits = [KitOf::Installation, KitOf::Consultation(linden.here.id())];
    let kits = kits.map(|of| Kit::of(linden.vault.directory(), of, linden.chance()).unwrap());
    let sheet = |sheet: &KitSheet| {
        let lines = sheet.lines();
        let half = sheet.half().letter();
        let line = |(line, number): (_, i32)| {
            let line: &linden::domain::kit_line::KitLine = line;
            format!("{half}{number}   {}\n", *line.letters())
        };
        let lines: String = lines.iter().zip(1..).map(line).collect();
        format!("# LINDEN KEY KIT, HALF {half} OF 2: made-up keys, for the tests\n{lines}\n")
    };
    kits.iter().flat_map(Kit::sheets).map(sheet).collect()
}
