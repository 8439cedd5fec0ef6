//! `linden account first|invite|invite-again`.

use super::{ADA, Machine, english};
use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;

const FIRST: [&str; 8] =
    ["account", "first", "--organisation", "The Alliance", "--name", "Ada", "--email", "ada@alliance.example"];

/// The code in what people read.
fn code(said: &str) -> &str {
    said.lines().find_map(|line| line.strip_prefix("  Invitation code   ")).unwrap()
}

on_both_engines! {
    fn the_first_account_is_made_once_and_everyone_else_is_invited(engine: Engine) {
        let machine = Machine::new(engine);
        machine.run(&["migrate"]).done();
        let first = machine.run(&FIRST);
        assert!(first.done().contains("The Alliance is set up; Ada administers it."));
        assert!(first.done().contains("https://feedback.example/staff/invitation") && first.done().contains("Works until"));
        machine.accept(code(first.done())).unwrap();
        assert!(machine.run(&FIRST).refused().contains("there is an organisation of this name already"));

        let noor = ["account", "invite", "--as", " ADA@alliance.example", "--name", "Noor", "--email", "noor@alliance.example"];
        let invited = machine.run(&noor);
        let lost = code(invited.done());
        assert!(machine.run(&noor).refused().contains("exists already"));
        let again = ["account", "invite-again", "--as", ADA, "--email", "Noor@alliance.example"];
        let found = machine.run(&again);
        assert!(machine.accept(lost).is_err(), "the code before no longer works");
        machine.accept(code(found.done())).unwrap();
        assert!(machine.run(&again).refused().contains("no open invitation"));
    }
}

#[test]
fn a_lost_first_code_is_replaced_as_long_as_nobody_accepted_it() {
    let machine = Machine::new(Sqlite);
    let lost = machine.run(&FIRST);
    let other = ["account", "first", "--organisation", "the alliance", "--name", "B", "--email", "b@alliance.example"];
    assert!(machine.run(&other).refused().contains("there is an organisation of this name already"));
    let again = machine.run(&FIRST);
    assert!(again.done().contains("the one before no longer works"));
    assert!(machine.accept(code(lost.done())).is_err());
    machine.accept(code(again.done())).unwrap();
    machine.run(&FIRST).refused();
}

#[test]
fn only_an_accepted_administrator_acts_from_the_command_line() {
    let machine = Machine::new(Sqlite);
    machine.run(&FIRST).done();
    let invite = |by: &str, name: &str| {
        let email = format!("{name}@alliance.example");
        machine.run(&["account", "invite", "--as", by, "--name", name, "--email", &email])
    };
    assert!(invite(ADA, "noor").refused().contains("has not been accepted yet"));
    let code_of_ada = machine.run(&FIRST);
    machine.accept(code(code_of_ada.done())).unwrap();
    let noor = invite(ADA, "noor");
    machine.accept(code(noor.done())).unwrap();
    assert!(invite("nobody@alliance.example", "bo").refused().contains("no account has the address"));
    assert!(invite("noor@alliance.example", "bo").refused().contains("does not administer the organisation"));
    assert!(invite(ADA, "").refused().contains("the name must be one line"));
    let said = machine.run(&["account", "invite", "--as", "x@y", "--name", "Bo", "--email", "b@y", "--json"]);
    assert_eq!(said.json(1)["error"], "no account has the address x@y");
}

/// Keeps ACC-5: two organisations on one machine; a command under the name of an account of one says nothing of the other.
#[test]
fn acc_5_commands_of_one_organisation_say_nothing_of_another() {
    let machine = Machine::new(Sqlite);
    machine.set_up();
    let first = |organisation: &str, email: &str| {
        machine.run(&["account", "first", "--organisation", organisation, "--name", "Bo", "--email", email])
    };
    let bo = first("The House of Rain", "bo@rain.example");
    assert!(bo.done().contains("The House of Rain is set up; Bo administers it."), "{}", bo.out);
    machine.accept(code(bo.done())).unwrap();
    let folder = machine.write("sample", &english());
    machine.run(&["consultation", "import", &folder, "--as", "bo@rain.example"]).done();
    let export = |slug: &str| machine.run(&["consultation", "export", slug, "copy", "--as", ADA]);
    assert_eq!(export("7k2m").refused().replace("7k2m", "zzzz"), export("zzzz").refused());
    let taken = machine.run(&["consultation", "import", &folder, "--as", ADA]);
    assert!(taken.refused().contains("these four characters are taken"), "addresses are public: {}", taken.err);
    let again = |email: &str| machine.run(&["account", "invite-again", "--as", ADA, "--email", email]);
    assert_eq!(again("bo@rain.example").refused(), again("nobody@rain.example").refused());
    let invite = |email: &str| machine.run(&["account", "invite", "--as", ADA, "--name", "Bo", "--email", email]);
    let (known, unknown) = (invite("bo@rain.example"), invite("eve@rain.example"));
    let plain = |said: &str, email: &str| said.replace(code(said), "CODE").replace(email, "EMAIL");
    assert_eq!(plain(known.done(), "bo@rain.example"), plain(unknown.done(), "eve@rain.example"));
    // The same address in both: whoever runs a command says which.
    machine.accept(code(known.done())).unwrap();
    let as_bo =
        |by: &str| machine.run(&["account", "invite", "--as", by, "--name", "Eve", "--email", "eve@two.example"]);
    assert!(as_bo("bo@rain.example").refused().contains("several organisations know bo@rain.example"));
    assert!(as_bo("bo@rain.example, the alliance").refused().contains("does not administer the organisation"));
    as_bo("bo@rain.example, The House of Rain").done();
}
