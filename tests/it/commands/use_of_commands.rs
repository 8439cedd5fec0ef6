//! Help, wrong use, and a place where nothing is set up.

use std::fs;

use super::{ADA, Machine, run};
use crate::support::engine::Engine::Sqlite;

/// The number of a machine that is none.
const NUMBER: &str = "b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0";

const COMMANDS: &[&[&str]] = &[
    &[],
    &["serve"],
    &["demo"],
    &["migrate"],
    &["account"],
    &["account", "first"],
    &["account", "invite"],
    &["account", "invite-again"],
    &["consultation"],
    &["consultation", "check"],
    &["consultation", "import"],
    &["consultation", "export"],
    &["disclose"],
    &["disclose", "plan"],
    &["languages"],
    &["languages", "export"],
    &["languages", "check"],
    &["keys", "forget-machine"],
    &["organisation", "rename"],
    &["organisation", "end"],
];

#[test]
fn every_command_has_help_and_refuses_what_it_does_not_know() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run("sqlite:never.db", &folder.path().join("keys"), folder.path(), arguments);
    for command in COMMANDS {
        let help = run(&[*command, &["--help"]].concat());
        assert!(help.done().contains("Usage: linden"), "{command:?}");
        let wrong = run(&[*command, &["--no-such-option"]].concat());
        assert_eq!((wrong.code, wrong.out.as_str()), (2, ""), "{command:?}");
    }
    for wrong in [
        &["consultation", "import", "folder"] as &[&str],
        &["consultation", "export", "7K2M!", "copy", "--as", ADA],
        &["consultation", "import", "nothing-here", "--as", ADA],
        &["account", "first", "--name", "Ada"],
        &["keys", "forget-machine", "b0", "--as", ADA, "--sure"],
        &["keys", "forget-machine", NUMBER, "--as", ADA, "--last"],
        &["organisation", "end", "--as", ADA, "--json"],
    ] {
        assert_eq!(run(wrong).code, 2, "{wrong:?}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was made");
}

#[test]
fn a_command_that_is_pointed_to_the_wrong_place_makes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys");
    let run = |arguments: &[&str]| run("sqlite:linden.db", &keys, folder.path(), arguments);
    for arguments in [
        &["consultation", "export", "7k2m", "copy", "--as", ADA] as &[&str],
        &["account", "invite", "--as", ADA, "--name", "Noor", "--email", "noor@alliance.example"],
        &["account", "invite-again", "--as", ADA, "--email", "noor@alliance.example"],
        &["keys", "forget-machine", NUMBER, "--as", ADA],
        &["organisation", "end", "--as", ADA],
    ] {
        assert!(run(arguments).refused().contains("nothing is set up there yet"));
    }
    let named = run(&["migrate", "--config", "nothing.toml", "--json"]);
    assert!(named.json(1)["error"].as_str().unwrap().contains("nothing.toml"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was made");
}

#[test]
fn a_second_migration_has_nothing_to_do() {
    let machine = Machine::new(Sqlite);
    assert_eq!(machine.run(&["migrate", "--json"]).json(0)["migrations_run"], 0);
}
