//! `linden audit verify|export`.

use linden::domain::audit::Link;

use super::{ADA, Machine, Said};
use crate::on_both_engines;
use crate::support::engine::Engine;
use crate::support::sql;

/// A machine on which a little was done, on the command line.
fn worked_on(engine: Engine) -> Machine {
    let machine = Machine::new(engine);
    let settings = format!("[audit]\ncopy = {:?}\n", machine.folder().join("audit.jsonl"));
    std::fs::write(machine.folder().join("linden.toml"), settings).unwrap();
    machine.set_up();
    for name in ["noor", "hana"] {
        let email = format!("{name}@alliance.example");
        with_settings(&machine, &["account", "invite", "--as", ADA, "--name", name, "--email", &email]).done();
    }
    machine
}

fn with_settings(machine: &Machine, arguments: &[&str]) -> Said {
    machine.run(&[&["--config", "linden.toml"], arguments].concat())
}

fn links(said: &Said) -> Vec<Link> {
    said.done().lines().map(|line| line.parse().unwrap()).collect()
}

on_both_engines! {
    /// Keeps ACC-7: exit 0 for a log that is as it was written, 1 with the number of what is not, 2 for a file that is not
    /// there; what was done on the command line is in it, refusals too.
    fn acc_7_the_log_is_verified_and_printed_on_the_command_line(engine: Engine) {
        let machine = worked_on(engine);
        let exported = links(&with_settings(&machine, &["audit", "export"]));
        let said: Vec<_> = exported.iter().map(|link| (link.entry.event.kind(), link.entry.via.word())).collect();
        let command = "command-line";
        assert_eq!(
            said,
            [("first-account-made", command), ("invitation-accepted", "pages"), ("invited", command), ("invited", command)]
        );
        let copy = std::fs::read_to_string(machine.folder().join("audit.jsonl")).unwrap();
        assert_eq!(copy, with_settings(&machine, &["audit", "export"]).done());
        let well = with_settings(&machine, &["audit", "verify"]);
        assert!(well.done().contains("4 entries, number 1 to 4.") && well.done().contains("here and in the copy"), "{}", well.done());
        let alone = machine.run(&["audit", "verify", "--json"]).json(0);
        assert_eq!((alone["entries"].as_u64(), alone["against"].is_null()), (Some(4), true), "{alone}");
        let nowhere = machine.run(&["audit", "verify", "--against", "nowhere.jsonl"]);
        assert_eq!(nowhere.code, 2, "{}", nowhere.err);
        assert_eq!(machine.run(&["audit", "mend"]).code, 2);

        let dropped = if engine == Engine::Postgres { " ON audit_entry" } else { "" };
        sql::run(&machine.database.address, &format!("DROP TRIGGER audit_entry_stays{dropped}; UPDATE audit_entry SET kind = 'invited-again' WHERE number = 3"));
        let changed = machine.run(&["audit", "verify"]);
        assert_eq!(changed.code, 1);
        assert!(changed.out.contains("entry 3 does not follow on the one before"), "{}", changed.out);
        let beside = machine.run(&["audit", "verify", "--against", "audit.jsonl", "--json"]).json(1);
        assert_eq!(beside["faults"].as_array().unwrap().len(), 1, "{beside}");
    }

    /// Keeps ACC-7: whoever is refused on the command line is in the log too.
    fn acc_7_a_refusal_on_the_command_line_is_in_the_log(engine: Engine) {
        let machine = Machine::new(engine);
        machine.set_up();
        let noor = machine.run(&["account", "invite", "--as", ADA, "--name", "Noor", "--email", "noor@alliance.example", "--json"]);
        machine.accept(noor.json(0)["code"].as_str().unwrap()).unwrap();
        let refused = machine.run(&["account", "invite", "--as", "noor@alliance.example", "--name", "B", "--email", "b@y.example"]);
        assert!(refused.refused().contains("does not administer"));
        let refused = machine.run(&["consultation", "export", "7k2m", "out", "--as", "noor@alliance.example"]);
        assert!(refused.refused().contains("administers no consultation"));
        let all = links(&machine.run(&["audit", "export"]));
        let kinds: Vec<_> = all.iter().map(|link| link.entry.event.kind()).collect();
        assert_eq!(kinds[kinds.len() - 2..], ["refused", "refused"]);
        assert!(all.iter().rev().take(2).all(|link| link.entry.account == all[3].entry.account), "by Noor");
        machine.run(&["audit", "verify"]).done();
    }
}
