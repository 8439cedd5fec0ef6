//! `linden keys …` (D14): the kit on paper and back, and the same keys on two machines.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{ADA, Machine, Said, english};
use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;

/// Runs the program and types a text into it.
pub(super) fn typing(machine: &Machine, keys: &Path, arguments: &[&str], text: &str) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linden"));
    command.args(arguments).current_dir(machine.folder()).env("LINDEN__DATABASE__URL", &machine.database.text);
    command.env("LINDEN__KEYS__DIR", keys).env("LINDEN__SERVER__PUBLIC_ADDRESS", "https://feedback.example");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    running.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = running.wait_with_output().unwrap();
    let said = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Said { code: output.status.code().unwrap(), out: said(output.stdout), err: said(output.stderr) }
}

/// A machine with the sample in English as a draft. Gives its address.
pub(super) fn with_the_sample(machine: &Machine) -> String {
    machine.set_up();
    let dir = machine.write("sample", &english());
    let said = machine.run(&["consultation", "import", &dir, "--as", ADA, "--json"]).json(0);
    said["slug"].as_str().unwrap().to_owned()
}

/// The lines of a printed kit, as a person types them from the paper.
fn lines(said: &str) -> Vec<String> {
    let lines = said.lines().filter(|line| line.starts_with(['A', 'B']) && line.contains('-'));
    lines.map(|line| line.split_once("   ").unwrap().1.to_lowercase()).collect()
}

/// What the machine says of the sample's key.
pub(super) fn listed(machine: &Machine, keys: &Path) -> Value {
    let said = super::run(&machine.database.text, keys, machine.folder(), &["keys", "list", "--json"]).json(0);
    said["consultations"][0].clone()
}

on_both_engines! {
    /// D14: printed, typed back with slips told by line, noted, and enough to make the key directory again.
    fn d14_the_kit_is_printed_typed_back_and_brings_the_keys_back(engine: Engine) {
        let machine = Machine::new(engine);
        let slug = with_the_sample(&machine);
        let print = ["keys", "kit", "print", "--as", ADA];
        let own = machine.run(&print);
        assert!(own.done().contains("HALF A OF 2") && own.done().contains("This half alone tells nothing"), "{}", own.out);
        let root = fs::read(machine.keys().join("root.key")).unwrap();
        assert_eq!(fs::read_dir(machine.folder()).unwrap().filter(|entry| {
            let path = entry.as_ref().unwrap().path();
            path.is_file() && fs::read(path).unwrap().windows(32).any(|part| part == root)
        }).count(), 0, "no file of the print is left");
        let paper = lines(own.done());
        assert_eq!(paper.len(), 12);

        let read_back = ["keys", "kit", "read-back", "--as", ADA];
        let mut slip = paper.clone();
        let changed = if slip[6].starts_with('1') { "2" } else { "1" };
        slip[6].replace_range(..1, changed);
        let told = typing(&machine, &machine.keys(), &read_back, &slip.join("\n"));
        assert!(told.refused().contains("line 7: a character looks wrong"), "{}", told.err);
        let right = typing(&machine, &machine.keys(), &read_back, &paper.join("\n"));
        assert!(right.done().contains("Every line is right"), "{}", right.out);

        let file = machine.folder().join("kit.txt");
        let of_sample = ["keys", "kit", "print", "--as", ADA, "--consultation", &slug, "--out", "kit.txt"];
        machine.run(&of_sample).done();
        let printed = fs::read_to_string(&file).unwrap();
        assert!(machine.run(&of_sample).refused().contains("cannot be read or written"), "never over another file");
        let read_sample = ["keys", "kit", "read-back", "--as", ADA, "--consultation", &slug, "--json"];
        // The whole text, headings and all, counts as typed too.
        typing(&machine, &machine.keys(), &read_sample, &printed.replace('\u{c}', "")).json(0);
        let known = listed(&machine, &machine.keys());
        assert_eq!((known["state"].as_str(), known["kits"].as_array().unwrap().len()), (Some("here"), 1), "{known}");
        assert!(known["kits"][0]["read_back_on"].is_string());

        let lost = machine.folder().join("lost");
        fs::rename(machine.keys(), &lost).unwrap();
        let sheets = paper.join("\n") + "\n" + &lines(&printed).join("\n");
        let back = typing(&machine, &machine.keys(), &["keys", "restore"], &sheets);
        assert!(back.done().contains("root.key is back.") && back.done().contains("sign.key is back."), "{}", back.out);
        for name in ["root.key", "sign.key", known["key"].as_str().unwrap()] {
            assert_eq!(fs::read(lost.join(name)).unwrap(), fs::read(machine.keys().join(name)).unwrap(), "{name}");
        }
        let twice = typing(&machine, &machine.keys(), &["keys", "restore"], &sheets);
        assert!(twice.done().contains("here already, the same: 3"), "{}", twice.out);
        fs::write(machine.keys().join("sign.key"), [3; 32]).unwrap();
        let other = typing(&machine, &machine.keys(), &["keys", "restore"], &sheets);
        assert!(other.refused().contains("sign.key holds another key than this one"), "{}", other.err);
    }

    /// D14: two key directories brought to the same: copied, never overwritten, destroyed in both; and the doctor says what is missing.
    fn d14_two_machines_are_brought_to_the_same_keys(engine: Engine) {
        let machine = Machine::new(engine);
        let slug = with_the_sample(&machine);
        let key = listed(&machine, &machine.keys())["key"].as_str().unwrap().to_owned();
        let second = machine.folder().join("second");
        let sync = |more: &[&str]| machine.run(&[&["keys", "sync", "second"], more].concat());
        assert!(machine.run(&["keys", "sync", "keys"]).refused().contains("of this installation itself"));
        sync(&[]).done();
        assert!(sync(&["--check"]).done().contains("the same keys and the same ledger"));

        fs::remove_file(machine.keys().join(&key)).unwrap();
        let doctor = machine.run(&["doctor"]);
        assert_eq!(doctor.code, 1);
        assert!(doctor.out.contains(&format!("WRONG  keys       {slug} is not served here")) && doctor.out.contains(&key), "{}", doctor.out);
        assert_eq!(listed(&machine, &machine.keys())["state"], "missing");
        let check = sync(&["--check"]);
        assert_eq!(check.code, 1);
        assert!(check.out.contains(&format!("missing    here: {key}")) && check.out.contains("Nothing was changed."), "{}", check.out);
        assert!(!machine.keys().join(&key).exists());
        sync(&[]).done();
        assert_eq!(fs::read(machine.keys().join(&key)).unwrap(), fs::read(second.join(&key)).unwrap());
        machine.run(&["doctor"]).done();

        let kept = fs::read(second.join(&key)).unwrap();
        fs::write(second.join(&key), [7; 32]).unwrap();
        let differs = sync(&[]);
        assert!(differs.refused().contains("holds another key than this one; nothing was changed"), "{}", differs.err);
        assert_eq!(fs::read(second.join(&key)).unwrap(), [7; 32]);
        fs::write(second.join(&key), &kept).unwrap();

        let gone = second.join(&key).with_extension("gone");
        fs::write(&gone, "").unwrap();
        let destroyed = sync(&["--json"]).json(0);
        assert_eq!(destroyed["keys"].as_array().unwrap().len(), 2, "here and there: {destroyed}");
        assert!(!machine.keys().join(&key).exists() && !second.join(&key).exists(), "destroyed in both");
        let back = typing(&machine, &machine.keys(), &["keys", "restore"], "");
        assert!(back.refused().contains("nothing was typed"));
        assert!(sync(&["--check"]).done().contains("the same keys"), "and never brought back");
    }
}

on_both_engines! {
    /// D14, RET-4: a machine that burnt stands in the list with its number; it is counted no longer once somebody has read what that
    /// means and typed the word, and the last one that holds a key takes another word.
    fn d14_a_machine_is_forgotten_after_a_question_that_says_what_it_means(engine: Engine) {
        use linden::domain::ids::{ConsultationId, PlaceId};
        use linden::store::key_places::{StoredPlace, put};
        let machine = Machine::new(engine);
        let slug = with_the_sample(&machine);
        let key = listed(&machine, &machine.keys())["key"].as_str().unwrap().to_owned();
        let id: ConsultationId = key.trim_start_matches("consultation/").trim_end_matches(".key").parse().unwrap();
        let burnt = PlaceId::from_bytes([0xb0; 16]);
        let said = || {
            let said = StoredPlace { place: burnt, held: true, seen_on: "2026-03-09".parse().unwrap() };
            machine.database.open().write(move |tx| put(tx, id, &said)).unwrap();
        };
        let which = || listed(&machine, &machine.keys())["machines"]["which"].as_array().unwrap().clone();
        let own = which()[0]["machine"].as_str().unwrap().to_owned();
        said();
        let burnt = burnt.to_string();
        assert!(which().iter().any(|one| one["machine"] == burnt.as_str() && one["here"] == false));
        let text = machine.run(&["keys", "list"]);
        assert!(text.done().contains(&format!("{burnt}   another one, heard of last on 2026-03-09")), "{}", text.out);
        let forget = |number: &str, more: &[&str], typed: &str| {
            typing(&machine, &machine.keys(), &[&["keys", "forget-machine", number, "--as", ADA], more].concat(), typed)
        };
        for typed in ["", "yes\n"] {
            let asked = forget(&burnt, &[], typed);
            assert_eq!((asked.code, asked.out.as_str()), (1, ""));
            let told = format!("{slug}   Other machines that hold it: 1.");
            assert!(asked.err.contains(&told) && asked.err.contains("heard of last on 9 March 2026"), "{}", asked.err);
            assert!(asked.err.contains("nothing was changed: the word was not typed"), "{}", asked.err);
            assert_eq!(which().len(), 2);
        }
        assert!(forget(&own, &["--sure"], "").refused().contains("this is the machine that you are at"));
        assert!(forget(&"ab".repeat(16), &["--sure"], "").refused().contains("no machine of this number"));
        let done = forget(&burnt, &[], "forget\n");
        assert!(done.code == 0 && done.out.contains("is not counted any more"), "{}{}", done.out, done.err);
        assert_eq!(which().len(), 1, "right afterwards");

        said();
        fs::remove_file(machine.keys().join(&key)).unwrap();
        assert!(which().len() == 1, "this machine has lost it");
        let asked = forget(&burnt, &[], "forget\n");
        assert!(asked.code == 1 && asked.err.contains(&format!("{slug}   NO OTHER MACHINE HOLDS IT.")), "{}", asked.err);
        assert!(forget(&burnt, &["--sure"], "").refused().contains("--last says that you know"));
        assert_eq!(which().len(), 1);
        let done = forget(&burnt, &["--sure", "--last", "--json"], "").json(0);
        assert_eq!((&done["consultations"][0]["machines_left"], which().len()), (&0.into(), 0), "{done}");
        let log = machine.run(&["audit", "export"]);
        let entry = format!("\"about\":\"{burnt}\"");
        assert_eq!(log.done().matches(&entry).count(), 2, "{}", log.out);
        let invited = ["account", "invite", "--as", ADA, "--name", "Noor", "--email", "noor@alliance.example", "--json"];
        machine.accept(machine.run(&invited).json(0)["code"].as_str().unwrap()).unwrap();
        let noor = machine.run(&["keys", "forget-machine", &burnt, "--as", "noor@alliance.example", "--sure"]);
        assert!(noor.refused().contains("does not administer the organisation"));
    }
}

/// D14: ledgers become one: every entry of either is in both, and nothing else changes.
#[test]
fn d14_the_ledgers_of_two_machines_are_united() {
    use linden::domain::reading::ItemId;
    use linden::vault::{Erased, LedgerLine};
    let machine = Machine::new(Sqlite);
    with_the_sample(&machine);
    machine.run(&["keys", "sync", "second"]).done();
    let second = machine.folder().join("second");
    let open = |keys: &Path| {
        let chance = std::sync::Arc::new(linden::randomness::SystemRandomness);
        linden::server::open_vault(keys, chance).unwrap()
    };
    let line = |of: u8| LedgerLine::row(Erased::Item(ItemId::from_bytes([of; 16])));
    let today = linden::clock::Clock::today(&linden::clock::SystemClock);
    open(&machine.keys()).remember(&[line(1)], today).unwrap();
    open(&second).remember(&[line(2)], today).unwrap();
    let check = machine.run(&["keys", "sync", "second", "--check", "--json"]).json(1);
    assert_eq!((&check["ledger"]["here_lacks"], &check["ledger"]["there_lacks"]), (&true.into(), &true.into()));
    machine.run(&["keys", "sync", "second"]).done();
    for keys in [machine.keys(), second] {
        let vault = open(&keys);
        let ledger = vault.ledger().unwrap();
        assert!(ledger.holds(line(1)) && ledger.holds(line(2)) && !ledger.holds(line(3)));
    }
    assert!(machine.run(&["keys", "sync", "second", "--check"]).done().contains("the same ledger"));
    let stranger = machine.folder().join("stranger");
    open(&stranger);
    let refused = machine.run(&["keys", "sync", "stranger"]);
    assert!(refused.refused().contains("its root key is another one"), "{}", refused.err);
}

/// ACC-5: only the administrators print and read back; a refusal is written down and says nothing of what exists.
#[test]
fn only_administrators_print_a_kit() {
    let machine = Machine::new(Sqlite);
    with_the_sample(&machine);
    let invited = ["account", "invite", "--as", ADA, "--name", "Noor", "--email", "noor@alliance.example", "--json"];
    machine.accept(machine.run(&invited).json(0)["code"].as_str().unwrap()).unwrap();
    let noor = "noor@alliance.example";
    let refused = machine.run(&["keys", "kit", "print", "--as", noor]);
    assert!(refused.refused().contains("does not administer the organisation"));
    for slug in ["7k2m", "9zzz"] {
        let refused = machine.run(&["keys", "kit", "print", "--as", noor, "--consultation", slug]);
        assert!(refused.refused().contains(&format!("administers no consultation {slug}")));
    }
    let store = machine.database.open();
    assert_eq!(store.read(|tx| linden::store::key_kits::list(tx, None)).unwrap(), []);
}
