//! `linden doctor`.

use std::fs;

use super::{ADA, Machine, Said};
use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;
use crate::support::smtp::{LOGIN, MailServer, Manner, PASSWORD};

/// Settings that send to a server, signed in with this password.
fn settings(machine: &Machine, server: &MailServer, password: &str) {
    let folder = machine.folder();
    fs::write(folder.join("ca.pem"), &server.certificate).unwrap();
    fs::write(folder.join("password"), format!("{password}\n")).unwrap();
    let lines = [
        "[mail]".to_owned(),
        "transport = \"smtp\"".to_owned(),
        "from = \"no-reply@feedback.example\"".to_owned(),
        format!("port = {}", server.port()),
        "root_certificate = \"ca.pem\"".to_owned(),
        format!("login = \"{LOGIN}\""),
        "password_file = \"password\"".to_owned(),
    ];
    fs::write(folder.join("linden.toml"), lines.join("\n")).unwrap();
}

fn doctor(machine: &Machine, arguments: &[&str]) -> Said {
    machine.run(&[&["doctor", "--config", "linden.toml"], arguments].concat())
}

/// What was found about something.
fn found<'j>(report: &'j serde_json::Value, about: &str) -> &'j serde_json::Value {
    report["findings"].as_array().unwrap().iter().rfind(|finding| finding["about"] == about).unwrap()
}

on_both_engines! {
    /// LNG-1: whoever runs the service is told which languages nobody has reviewed, and which are not offered.
    fn lng_1_a_healthy_installation_is_told_so_and_which_languages_are_not_reviewed(engine: Engine) {
        let machine = Machine::new(engine);
        machine.set_up();
        let said = machine.run(&["doctor"]);
        for line in [
            "right  keys       the installation's own keys are in ",
            "right  database   it answers, and its schema is up to date",
            "right  languages  en (English): complete and reviewed",
            "note   languages  ar (Arabic): complete, but not reviewed: opens in the demonstration only, under a banner",
            "note   languages  kmr-Latn (Kurmanji (Latin script)): in work and not offered: messages missing ",
            "note   audit      no second copy is kept",
            "note   mail       none is sent; an invitation's code is shown once on the screen",
            "\nNothing is wrong.",
        ] {
            assert!(said.done().contains(line), "{line}: {}", said.out);
        }
        let report = machine.run(&["doctor", "--json"]).json(0);
        assert_eq!(found(&report, "mail")["state"], "note");
    }
}

#[test]
fn where_nothing_is_set_up_the_doctor_says_so_and_makes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let said = super::run("sqlite:none.db", &folder.path().join("keys"), folder.path(), &["doctor"]);
    assert_eq!((said.code, said.err.as_str()), (1, ""));
    assert!(said.out.contains("WRONG  keys ") && said.out.contains("WRONG  database "), "{}", said.out);
    assert!(said.out.ends_with("Things that are wrong: 2.\n"), "{}", said.out);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was made");
}

#[test]
fn the_doctor_tries_the_mail_server_and_sends_a_trial_where_it_is_asked_to() {
    let (machine, server) = (Machine::new(Sqlite), MailServer::start(Manner::Takes));
    machine.set_up();
    settings(&machine, &server, PASSWORD);
    let how = format!("right  mail       can be sent: localhost:{} by STARTTLS", server.port());
    let said = doctor(&machine, &[]);
    assert!(said.done().contains(&how), "{}", said.out);
    assert_eq!(server.all_taken().len(), 0, "looking sends nothing");

    let trial = doctor(&machine, &["--mail-to", "noor@alliance.example"]);
    assert!(trial.done().contains("a trial was taken"), "{}", trial.out);
    let arrived = server.taken();
    assert_eq!((arrived.header("Subject"), arrived.to.len()), ("A trial", 1));
    assert!(arrived.texts().0.contains("There is nothing to do."));
    let nobody = doctor(&machine, &["--mail-to", "noor\r\nBcc: x", "--json"]).json(1);
    assert_eq!(found(&nobody, "mail")["said"], "this is not a mail address");

    server.now(Manner::Refuses(550));
    let refused = doctor(&machine, &["--mail-to", "noor@alliance.example", "--json"]).json(1);
    assert_eq!(found(&refused, "mail")["said"], "the mail server refused the mail (550)");
    server.now(Manner::InClear);
    let in_clear = doctor(&machine, &["--json"]).json(1);
    assert!(found(&in_clear, "mail")["said"].as_str().unwrap().contains("offers no STARTTLS"), "{in_clear}");
}

#[test]
fn wrong_settings_for_mail_are_named_and_no_password_is() {
    let (machine, server) = (Machine::new(Sqlite), MailServer::start(Manner::Takes));
    machine.set_up();
    settings(&machine, &server, "hushhush");
    let wrong = doctor(&machine, &[]);
    assert_eq!(wrong.code, 1);
    assert!(wrong.out.contains("WRONG  mail       the mail server did not accept login and password"), "{}", wrong.out);
    assert!(!wrong.out.contains("hushhush") && !wrong.err.contains("hushhush"));
    let settings = fs::read_to_string(machine.folder().join("linden.toml")).unwrap();
    for (from, to, says) in [
        ("password_file = \"password\"", "", "go together"),
        ("no-reply@feedback.example", "no-reply", "mail.from: this is not a mail address"),
        ("ca.pem", "password", "is no PEM certificate"),
        ("\"password\"", "\"nowhere\"", "cannot read nowhere"),
    ] {
        fs::write(machine.folder().join("linden.toml"), settings.replace(from, to)).unwrap();
        let said = doctor(&machine, &["--json"]).json(1);
        assert!(found(&said, "mail")["said"].as_str().unwrap().contains(says), "{said}");
        assert!(serve_says(&machine).contains(says), "`serve` does not start with it either");
    }
}

/// What `linden serve` says when it does not start.
fn serve_says(machine: &Machine) -> String {
    machine.run(&["serve", "--config", "linden.toml"]).refused().to_owned()
}

/// A service that runs until this is dropped.
struct Serving(std::process::Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

/// `linden account invite` queues a mail that `linden serve` sends, in the language that is asked for.
#[test]
fn an_invitation_from_the_command_line_waits_for_the_service_to_send_it() {
    let (machine, server) = (Machine::new(Sqlite), MailServer::start(Manner::Takes));
    machine.set_up();
    settings(&machine, &server, PASSWORD);
    let invite = |more: &[&str]| {
        let first = ["account", "invite", "--config", "linden.toml", "--as", ADA, "--name", "Noor"];
        machine.run(&[&first, more].concat())
    };
    let said = invite(&["--email", "noor@alliance.example", "--language", "fr"]);
    assert!(said.done().contains("waits to be mailed; `linden serve` sends it"), "{}", said.out);
    assert_eq!(invite(&["--email", "bo@alliance.example", "--json"]).json(0)["mailed"], true);
    assert_eq!(invite(&["--email", "bo2@alliance.example", "--language", "tlh"]).code, 2);
    assert_eq!(server.all_taken().len(), 0);
    let serving = std::process::Command::new(env!("CARGO_BIN_EXE_linden"))
        .args(["serve", "--config", "linden.toml"])
        .current_dir(machine.folder())
        .env("LINDEN__DATABASE__URL", &machine.database.text)
        .env("LINDEN__KEYS__DIR", machine.keys())
        .env("LINDEN__SERVER__LISTEN", "127.0.0.1:0")
        .stderr(std::process::Stdio::null())
        .spawn();
    let serving = Serving(serving.unwrap());
    let mut subjects =
        [server.wait_for_a_mail(), server.wait_for_a_mail()].map(|mail| mail.header("Subject").to_owned());
    drop(serving);
    subjects.sort();
    assert_eq!(subjects, ["Votre invitation", "Your invitation"]);
}

/// Keeps ACC-7: the doctor looks whether each copy of the audit log is there, can be added to, and goes as far as the log.
#[test]
fn acc_7_the_doctor_compares_the_copies_of_the_audit_log() {
    let machine = Machine::new(Sqlite);
    let (folder, socket) = (machine.folder(), machine.folder().join("log"));
    let settings = format!("[audit]\ncopy = \"audit.jsonl\"\nsyslog = \"unix:{}\"\n", socket.display());
    fs::write(folder.join("linden.toml"), settings).unwrap();
    let first = ["account", "first", "--organisation", "A", "--name", "Ada", "--email", ADA, "--config", "linden.toml"];
    machine.run(&first).done();
    let listening = std::os::unix::net::UnixDatagram::bind(&socket).unwrap();
    let said = doctor(&machine, &[]);
    assert!(said.done().contains("the copy audit.jsonl ends as the log does, with entry 1"), "{}", said.out);
    assert!(said.done().contains("answers; sent up to entry 0 of 1, each once its hour is over"), "{}", said.out);
    drop(listening);
    fs::remove_file(&socket).unwrap();
    let whole = fs::read_to_string(folder.join("audit.jsonl")).unwrap();
    let states = |wrong: &str| {
        let report = doctor(&machine, &["--json"]).json(1);
        let findings = report["findings"].as_array().unwrap();
        let audit: Vec<_> = findings.iter().filter(|finding| finding["about"] == "audit").collect();
        let said = audit[0]["said"].as_str().unwrap().to_owned();
        assert!(audit[0]["state"] == "wrong" && said.contains(wrong), "{said}");
        assert!(
            audit[1]["state"] == "wrong" && audit[1]["said"].as_str().unwrap().contains("does not answer"),
            "{audit:?}"
        );
    };
    fs::write(folder.join("audit.jsonl"), "").unwrap();
    states("holds no entry, the log 1");
    fs::write(folder.join("audit.jsonl"), whole.replace("\"number\":1,", "\"number\":2,")).unwrap();
    states("the log was cut off");
    let (begin, hash) = whole.split_once("\"hash\":\"").unwrap();
    let other = if hash.starts_with('0') { "1" } else { "0" };
    fs::write(folder.join("audit.jsonl"), format!("{begin}\"hash\":\"{other}{}", &hash[1..])).unwrap();
    states("differ in entry 1");
    fs::remove_file(folder.join("audit.jsonl")).unwrap();
    states("is not there, or cannot be read or added to");
    assert!(!folder.join("audit.jsonl").exists(), "nothing is made");
}
