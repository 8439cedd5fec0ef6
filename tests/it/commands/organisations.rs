//! `linden organisation rename|end`.

use super::keys::{listed, typing, with_the_sample};
use super::{ADA, Machine};
use crate::on_both_engines;

on_both_engines! {
    /// ACC-5: a name for another, and an end after a question; a draft's key goes with it, and the address is free.
    fn acc_5_an_organisation_is_renamed_and_ended_on_the_command_line(engine: Engine) {
        let machine = Machine::new(engine);
        let slug = with_the_sample(&machine);
        let rename = |name: &str| machine.run(&["organisation", "rename", "--as", ADA, "--name", name]);
        assert!(rename(" ").refused().contains("needs a name of one line"));
        assert!(rename("The Poplar House").done().contains("is called The Poplar House from now on"));
        let first = ["account", "first", "--organisation", "the poplar house", "--name", "B", "--email", "b@y.example"];
        assert!(machine.run(&first).refused().contains("there is an organisation of this name already"));
        let invited = ["account", "invite", "--as", ADA, "--name", "Noor", "--email", "noor@alliance.example", "--json"];
        machine.accept(machine.run(&invited).json(0)["code"].as_str().unwrap()).unwrap();
        let noor = machine.run(&["organisation", "end", "--as", "noor@alliance.example", "--sure"]);
        assert!(noor.refused().contains("does not administer the organisation"));

        let key = machine.keys().join(listed(&machine, &machine.keys())["key"].as_str().unwrap());
        let asked = typing(&machine, &machine.keys(), &["organisation", "end", "--as", ADA], "yes\n");
        assert_eq!(asked.code, 1);
        for said in ["The Poplar House ends, with all its accounts (2)", "It never opened.", &slug, "cannot be undone"] {
            assert!(asked.err.contains(said), "{said}: {}", asked.err);
        }
        machine.run(&["erase"]).done();
        assert!(key.exists(), "nothing was changed");
        let ended = typing(&machine, &machine.keys(), &["organisation", "end", "--as", ADA], "end it\n");
        assert!(ended.code == 0 && ended.out.contains("The Poplar House is ended, and with it 2 accounts."), "{}", ended.err);
        assert!(machine.run(&["organisation", "end", "--as", ADA]).refused().contains("no account has the address"));
        machine.run(&["erase"]).done();
        assert!(!key.exists(), "the key of what never opened is destroyed");
        machine.run(&["audit", "verify"]).done();
        machine.run(&first).done();
    }
}
