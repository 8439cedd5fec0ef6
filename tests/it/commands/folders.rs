//! `linden consultation import|export`.

use std::fs;
use std::path::Path;

use linden::cli::consultation::read_folder;
use linden::cli::demo::MARKER;
use linden::domain::consultation::State;
use linden::domain::folder::FolderFiles;
use serde_json::Value;

use super::{ADA, Machine, Said, english, run};
use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;
use crate::support::house::demo_folder;
use crate::support::media::voice;
use crate::support::world::{World, mail};

fn with(files: &FolderFiles, from: &str, to: &str) -> FolderFiles {
    assert!(files.iter().any(|(_, text)| text.contains(from)), "{from}");
    FolderFiles::new(files.iter().map(|(name, text)| (name.to_owned(), text.replace(from, to))).collect())
}

on_both_engines! {
    /// Keeps LNG-5: recordings go in and out with the folder; those that a later import leaves out are gone.
    fn lng_5_recordings_are_imported_and_given_back_byte_for_byte(engine: Engine) {
        let machine = Machine::new(engine);
        machine.set_up();
        let mut files = english();
        files.add_medium("media/en/Q1.mp3", voice(1)).unwrap();
        files.add_medium("media/en/Q2.mp3", voice(2)).unwrap();
        let dir = machine.write("folder", &files);
        machine.run(&["consultation", "import", &dir, "--as", ADA]).done();
        machine.run(&["consultation", "export", "7k2m", "copy", "--as", ADA]).done();
        assert!(read_folder(&machine.folder().join("copy")).unwrap() == files);
        let mut fewer = english();
        fewer.add_medium("media/en/Q2.mp3", voice(3)).unwrap();
        let dir = machine.write("fewer", &fewer);
        machine.run(&["consultation", "import", &dir, "--as", ADA]).done();
        machine.run(&["consultation", "export", "7k2m", "again", "--as", ADA]).done();
        assert!(read_folder(&machine.folder().join("again")).unwrap() == fewer);
    }

    fn from_nothing_to_a_consultation_and_back_byte_for_byte(engine: Engine) {
        let machine = Machine::new(engine);
        machine.set_up();
        let dir = machine.write("folder", &english());
        let said = machine.run(&["consultation", "import", &dir, "--as", ADA]);
        assert!(said.done().contains("7k2m: stored as a new consultation"), "{}", said.out);
        assert!(said.done().ends_with("https://feedback.example/staff/7k2m\n"), "{}", said.out);
        let again = machine.run(&["consultation", "import", &dir, "--as", ADA, "--json"]).json(0);
        assert_eq!((&again["done"], &again["slug"]), (&Value::from("replaced"), &Value::from("7k2m")));

        // With the slash that a shell puts behind a folder's name.
        machine.run(&["consultation", "export", "7k2m", "copy/", "--as", ADA]).done();
        let copy = machine.folder().join("copy");
        assert!(read_folder(&copy).unwrap() == english());
        assert_eq!(fs::read(copy.join("consultation.toml")).unwrap(), fs::read(Path::new(&dir).join("consultation.toml")).unwrap());
        let full = machine.run(&["consultation", "export", "7k2m", "copy", "--as", ADA]);
        assert!(full.refused().contains("is there already and is not empty"));
        fs::create_dir(machine.folder().join("empty")).unwrap();
        let said = machine.run(&["consultation", "export", "7k2m", "empty", "--as", ADA, "--json"]).json(0);
        assert_eq!(said["files"].as_array().unwrap().len(), english().names().count());
        assert!(read_folder(&machine.folder().join("empty")).unwrap() == english());
    }
}

/// The sample's installation, on which the command line acts as on a demonstration's (D19).
struct Staffed(World);

impl Staffed {
    fn new() -> Self {
        let world = World::staffed(Sqlite);
        fs::write(world.database.folder.path().join("keys").join(MARKER), "").unwrap();
        Self(world)
    }

    fn run(&self, arguments: &[&str]) -> Said {
        let folder = self.0.database.folder.path();
        run(&self.0.database.text, &folder.join("keys"), folder, arguments)
    }

    fn import(&self, name: &str, files: &FolderFiles) -> Said {
        let dir = self.0.database.folder.path().join(name);
        linden::cli::consultation::write_folder(&dir, files).unwrap();
        self.run(&["consultation", "import", dir.to_str().unwrap(), "--as", &mail("ada")])
    }
}

/// PAR-3: what an import does to the panel's approval is said.
#[test]
fn par_3_an_import_says_what_becomes_of_the_approval() {
    let staffed = Staffed::new();
    staffed.0.bring_to(State::Approved);
    let later = with(&demo_folder(), "closes_on = 2026-03-30", "closes_on = 2026-03-31");
    assert!(staffed.import("later", &later).done().contains("the panel's approval stands"));
    let other = with(&demo_folder(), "Promise A: leaders will learn", "Promise A: all leaders will learn");
    assert!(staffed.import("other", &other).done().contains("its approval is cancelled"));
    assert_eq!(staffed.0.state(), State::PanelReview);
    staffed.0.bring_to(State::Open);
    assert!(staffed.import("too late", &demo_folder()).refused().contains("has opened"));
}

#[test]
fn acc_5_an_export_says_nothing_of_what_an_account_has_no_part_in() {
    let staffed = Staffed::new();
    let export = |slug: &str, by: &str| staffed.run(&["consultation", "export", slug, "copy", "--as", by]);
    for by in ["designer", "panel", "auditor", "custodian"] {
        let by = mail(by);
        let (there, nowhere) = (export("7k2m", &by), export("zzzz", &by));
        assert_eq!(there.refused().replace("7k2m", "zzzz"), nowhere.refused());
    }
    assert!(export("7k2m", "nobody@alliance.example").refused().contains("no account has the address"));
    assert!(!staffed.0.database.folder.path().join("copy").exists());
    let importing = staffed.run(&["consultation", "import", "config", "--as", &mail("designer")]);
    assert_eq!(importing.code, 2, "there is no such folder");
    export("7k2m", &mail("ada")).done();
    let importing = staffed.run(&["consultation", "import", "copy", "--as", &mail("designer")]);
    assert!(importing.refused().contains("does not administer the organisation"));
}

#[test]
fn faults_are_printed_as_the_check_prints_them_and_nothing_is_stored() {
    let machine = Machine::new(Sqlite);
    machine.set_up();
    let faulty = machine.write("faulty", &with(&english(), "level = \"collaborate\"", "level = \"inform\""));
    for json in [None, Some("--json")] {
        let checked = machine.run(&[&["consultation", "check", &faulty], json.as_slice()].concat());
        let imported = machine.run(&[&["consultation", "import", &faulty, "--as", ADA], json.as_slice()].concat());
        assert_eq!((imported.code, &imported.out, &imported.err), (1, &checked.out, &checked.err));
    }
    machine.run(&["consultation", "export", "7k2m", "copy", "--as", ADA]).refused();
    let asking =
        machine.write("asking", &with(&english(), "What is missing from", "Do you have proof of what is missing from"));
    assert!(machine.run(&["consultation", "import", &asking, "--as", ADA]).done().contains("please look at this"));
}

#[test]
fn d19_a_language_that_nobody_reviewed_is_refused_outside_a_demonstration() {
    let machine = Machine::new(Sqlite);
    machine.set_up();
    let dir = machine.write("both", &demo_folder());
    let import = || machine.run(&["consultation", "import", &dir, "--as", ADA]);
    assert!(import().refused().contains("the texts in fr have not been reviewed"));
    fs::write(machine.keys().join(MARKER), "").unwrap();
    import().done();
}
