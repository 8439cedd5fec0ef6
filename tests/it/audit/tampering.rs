//! Somebody who has the database itself: the database refuses what it can, and what is done to it nevertheless is found and
//! named by its number (ACC-7).

use std::panic::{AssertUnwindSafe, catch_unwind};

use linden::domain::audit::chain::Fault;

use crate::on_both_engines;
use crate::support::engine::Engine;
use crate::support::log_of_staff::{entries, faults, last};
use crate::support::sql;
use crate::support::world::World;

/// Does something to the database that its owner can do.
fn tamper(world: &World, statements: &str) {
    sql::run(&world.database.address, statements);
}

/// Takes away what the database itself refuses.
fn without_triggers(world: &World, engine: Engine) {
    let of = |name: &str| if engine == Engine::Postgres { format!("{name} ON audit_entry") } else { name.to_owned() };
    let delete = if engine == Engine::Postgres { "" } else { "; DROP TRIGGER audit_entry_is_kept" };
    tamper(world, &format!("DROP TRIGGER {}{delete}", of("audit_entry_stays")));
}

const AWAY: &str =
    "CREATE TABLE kept AS SELECT * FROM audit_entry WHERE number = 7; DELETE FROM audit_entry WHERE number = 7";
const BACK: &str = "INSERT INTO audit_entry SELECT * FROM kept; DROP TABLE kept";
const EXCHANGE: &str = "UPDATE audit_entry SET number = 1000 WHERE number = 8; \
     UPDATE audit_entry SET number = 8 WHERE number = 10; UPDATE audit_entry SET number = 10 WHERE number = 1000";

on_both_engines! {
    fn acc_7_the_database_refuses_to_change_the_log(engine: Engine) {
        let world = World::staffed(engine);
        assert!(last(&world.service) > 20);
        let mut tries = vec![
            "UPDATE audit_entry SET hour = hour + 1 WHERE number = 5",
            "UPDATE audit_entry SET account = NULL",
            "DELETE FROM audit_entry WHERE number = 5",
            "DELETE FROM audit_entry",
            "DELETE FROM audit_head",
        ];
        if engine == Engine::Postgres {
            tries.push("TRUNCATE audit_entry");
        }
        for statement in tries {
            let refused = catch_unwind(AssertUnwindSafe(|| tamper(&world, statement)));
            assert!(refused.is_err(), "{statement}");
        }
        assert_eq!(faults(&world.service), []);
    }

    /// A change, a removal, an exchange, a cut and an entry of somebody else’s making, each with its number.
    fn acc_7_every_kind_of_tampering_is_found_and_named(engine: Engine) {
        let world = World::staffed(engine);
        let end = last(&world.service);
        let given = entries(&world.service).into_iter().find(|link| link.entry.event.kind() == "role-given").unwrap().entry.number;
        without_triggers(&world, engine);
        let found = |statements: &str| {
            tamper(&world, statements);
            faults(&world.service)
        };
        assert_eq!(found("UPDATE audit_entry SET hour = hour + 1 WHERE number = 5"), [Fault::Changed(5)]);
        assert_eq!(found("UPDATE audit_entry SET hour = hour - 1 WHERE number = 5"), []);
        for change in ["account = NULL", "role = 'auditor'", "via = 'job'", "about = NULL", "kind = 'closed'", "consultation = account"] {
            tamper(&world, &format!("CREATE TABLE kept AS SELECT * FROM audit_entry WHERE number = {given}"));
            let said = found(&format!("UPDATE audit_entry SET {change} WHERE number = {given}"));
            assert!([Fault::Changed(given), Fault::Unreadable(given)].contains(&said[0]), "{change}: {said:?}");
            assert_eq!(found(&format!("DELETE FROM audit_entry WHERE number = {given}; {BACK}")), [], "{change}");
        }
        assert_eq!(found("UPDATE audit_entry SET kind = 'nothing' WHERE number = 5"), [Fault::Unreadable(5)]);
        assert_eq!(found("UPDATE audit_entry SET kind = 'nothing' WHERE number = 6"), [Fault::Unreadable(5), Fault::Unreadable(6)]);
        let world = World::staffed(engine);
        without_triggers(&world, engine);
        let found = |statements: &str| {
            tamper(&world, statements);
            faults(&world.service)
        };
        assert_eq!(found(AWAY), [Fault::Missing(7, 7)]);
        assert_eq!(found(BACK), []);
        let exchanged = found(EXCHANGE);
        assert_eq!(exchanged[0], Fault::Changed(8), "{exchanged:?}");
        assert!(exchanged.contains(&Fault::Changed(10)), "{exchanged:?}");
        assert_eq!(found(EXCHANGE), []);
        tamper(&world, "CREATE TABLE kept AS SELECT * FROM audit_entry WHERE number = 1");
        assert_eq!(found("DELETE FROM audit_entry WHERE number = 1"), [Fault::Missing(1, 1)]);
        assert_eq!(found(BACK), []);
        let made = format!("INSERT INTO audit_entry SELECT {}, hour, via, account, role, consultation, kind, about, hash FROM audit_entry WHERE number = 5", end + 1);
        assert_eq!(found(&made), [Fault::Changed(end + 1), Fault::OtherEnd(end + 1)]);
        let cut = format!("DELETE FROM audit_entry WHERE number >= {}", end - 1);
        assert_eq!(found(&cut), [Fault::Missing(end - 1, end)]);
    }
}
