//! The `linden` program as people run it at a terminal (DESIGN 4).

mod accounts;
mod audit;
mod doctor;
mod folders;
mod keys;
mod languages;
mod organisations;
mod planning;
mod use_of_commands;

use std::path::{Path, PathBuf};
use std::process::Command;

use linden::actions::accounts::accept_invitation::{AcceptError, accept_invitation};
use linden::cli::consultation::write_folder;
use linden::clock::SystemClock;
use linden::domain::folder::FolderFiles;
use linden::domain::password::NewPassword;
use linden::server;
use linden::vault::staff::PasswordCost;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::support::engine::{Database, Engine};
use crate::support::house::demo_folder;

/// What a command said, and how it ended.
pub(crate) struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    /// What it printed as JSON, after a look at how it ended.
    #[track_caller]
    pub(crate) fn json(&self, code: i32) -> Value {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        assert_eq!(self.err, "", "with --json everything is on standard output");
        let value: Value = serde_json::from_str(&self.out).unwrap();
        assert_eq!(value["ok"], code == 0, "{value}");
        value
    }

    /// What it printed for people.
    #[track_caller]
    pub(crate) fn done(&self) -> &str {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        &self.out
    }

    /// The refusal, which is on standard error alone.
    #[track_caller]
    pub(crate) fn refused(&self) -> &str {
        assert_eq!((self.code, self.out.as_str()), (1, ""), "{}", self.err);
        assert!(self.err.starts_with("linden: ") && !self.err.contains("panicked"), "{}", self.err);
        &self.err
    }
}

/// Runs the program with these settings in a folder, on a database and a key directory.
pub(crate) fn run(database: &str, keys: &Path, folder: &Path, arguments: &[&str]) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linden"));
    command.args(arguments).current_dir(folder).env("LINDEN__DATABASE__URL", database);
    command.env("LINDEN__KEYS__DIR", keys).env("LINDEN__SERVER__PUBLIC_ADDRESS", "https://feedback.example");
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Said { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

/// A machine on which nothing is set up but an empty database.
struct Machine {
    database: Database,
}

impl Machine {
    fn new(engine: Engine) -> Self {
        Self { database: Database::fresh(engine) }
    }

    /// The folder the commands run in.
    fn folder(&self) -> &Path {
        self.database.folder.path()
    }

    fn keys(&self) -> PathBuf {
        self.folder().join("keys")
    }

    fn run(&self, arguments: &[&str]) -> Said {
        run(&self.database.text, &self.keys(), self.folder(), arguments)
    }

    /// Makes the first account, `ada@alliance.example`, and accepts it.
    fn set_up(&self) {
        let said = self.run(&[
            "account",
            "first",
            "--organisation",
            "The Alliance",
            "--name",
            "Ada",
            "--email",
            ADA,
            "--json",
        ]);
        self.accept(said.json(0)["code"].as_str().unwrap()).unwrap();
    }

    /// Sets a password with an invitation code, as the page does.
    fn accept(&self, code: &str) -> Result<(), AcceptError> {
        let service =
            server::open_service(&self.database.address, &self.keys(), std::sync::Arc::new(SystemClock)).unwrap();
        let chosen = NewPassword::new(Zeroizing::new("the long way home".to_owned())).unwrap();
        accept_invitation(
            &service,
            code.parse::<linden::domain::invitation_code::InvitationCode>().unwrap(),
            &chosen,
            PasswordCost::FLOOR,
            false,
        )
        .map(drop)
    }

    /// Writes a consultation folder beside the database.
    fn write(&self, name: &str, files: &FolderFiles) -> String {
        let dir = self.folder().join(name);
        write_folder(&dir, files).unwrap();
        dir.to_str().unwrap().to_owned()
    }
}

pub(crate) const ADA: &str = "ada@alliance.example";

/// The sample consultation in English alone: outside a demonstration nobody has reviewed the Arabic (D19).
pub(crate) fn english() -> FolderFiles {
    let all = demo_folder();
    let of_english = all.iter().filter(|(name, _)| !name.starts_with("translations/"));
    let of_english = of_english.filter(|(name, _)| !name.ends_with(".md") || name.ends_with(".en.md"));
    let own = |line: &&str| !["fr", "ar", "sw", "uk", "es"].iter().any(|tag| line.starts_with(&format!("{tag} = ")));
    let one_language = |text: &str| {
        let lines = text.lines().filter(own);
        let lines = lines.map(|line| if line.starts_with("languages = ") { "languages = [\"en\"]" } else { line });
        lines.collect::<Vec<_>>().join("\n") + "\n"
    };
    FolderFiles::new(of_english.map(|(name, text)| (name.to_owned(), one_language(text))).collect())
}
