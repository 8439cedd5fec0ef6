//! Whoever is not let in leaves an entry (ACC-7), and a flood of refusals cannot fill the disk.

use chrono::TimeDelta;
use linden::actions::recording::{REFUSALS, REFUSALS_OF_ONE};
use linden::domain::consultation::State;
use linden::domain::role::Role;
use linden::web::staff::door::asker::Needs;
use linden::web::staff::routes::table;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::log_of_staff::{entries, faults, kinds_after, last};
use crate::support::world::{World, mail};

/// Every address that a designer may not use.
fn closed_to_designers() -> Vec<(String, &'static str)> {
    let rows = table().rows().to_vec();
    let closed = rows.into_iter().filter(|row| match row.needs {
        Needs::Permission(_, roles) => !roles.contains(&Role::Designer),
        Needs::Organisation => true,
        Needs::Nothing | Needs::SignIn => false,
    });
    closed.map(|row| (row.method.to_string(), row.path)).collect()
}

fn number(of: i64) -> usize {
    usize::try_from(of).unwrap()
}

on_both_engines! {
    /// Keeps ACC-7: one entry for each page and form that was refused, with who it was and where.
    fn acc_7_every_refusal_leaves_one_entry(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = serve(&world);
        let closed = closed_to_designers();
        assert!(closed.len() > 40, "{}", closed.len());
        for some in closed.chunks(number(REFUSALS_OF_ONE)) {
            world.clock.advance(TimeDelta::hours(1));
            let designer = Colleague::signed_in(&served, "designer");
            for (method, path) in some {
                let before = last(&world.service);
                let address = path.replace("{slug}", "7k2m");
                let page = if method == "GET" { designer.look(&address) } else { designer.send(&address, &[]) };
                assert_eq!(page.status, 403, "{method} {path}");
                assert_eq!(kinds_after(&world.service, before), ["refused"], "{method} {path}");
                let entry = entries(&world.service).pop().unwrap().entry;
                assert_eq!(entry.event.about().unwrap(), format!("{method} {path}"));
                let here = path.contains("{slug}").then(|| world.id());
                assert_eq!((entry.account, entry.consultation), (Some(world.account("designer")), here));
            }
        }
        world.clock.advance(TimeDelta::hours(1));
        let designer = Colleague::signed_in(&served, "designer");
        let before = last(&world.service);
        assert_eq!(designer.look("/staff/a1b2/keys").status, 403);
        assert_eq!(entries(&world.service).pop().unwrap().entry.consultation, None, "there is no such consultation");
        assert_eq!(kinds_after(&world.service, before), ["refused"]);
        let nobody = Colleague::outside(&served);
        assert_eq!((nobody.look("/staff/7k2m/keys").status, last(&world.service)), (303, before + 1));
    }

    /// Keeps ACC-7: after so many in one hour a single entry says that there were more; another hour begins anew.
    fn acc_7_a_flood_of_refusals_is_bounded(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = serve(&world);
        let before = last(&world.service);
        let names = ["designer", "panel", "auditor", "coordinator"];
        for name in names {
            let colleague = Colleague::signed_in(&served, name);
            for _ in 0..REFUSALS_OF_ONE + 3 {
                assert_eq!(colleague.look("/staff/accounts").status, 403);
            }
        }
        let count = |kind: &str| kinds_after(&world.service, before).iter().filter(|found| **found == kind).count();
        assert_eq!((count("refused"), count("more-refused")), (number(REFUSALS), 1), "all of them");
        let of_one = |name| entries(&world.service).iter().filter(|link| link.entry.event.kind() == "refused" && link.entry.account == Some(world.account(name))).count();
        assert_eq!(names.map(of_one), [10, 10, 10, 0], "each of them");
        world.clock.advance(TimeDelta::hours(1));
        assert_eq!(Colleague::signed_in(&served, "designer").look("/staff/accounts").status, 403);
        assert_eq!(count("refused"), number(REFUSALS) + 1);
        assert_eq!(faults(&world.service), []);
    }

    /// Keeps ACC-7: a password that does not fit leaves an entry, with the account if there is one, and no address.
    fn acc_7_a_refused_sign_in_leaves_an_entry(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let nobody = Colleague::outside(&served);
        let try_with = |email: &str| {
            let page = nobody.open("/staff/sign-in");
            let fields = nobody.filled(&page, "/staff/sign-in", &[("email", email), ("password", "not the long way home")]);
            assert_eq!(nobody.send("/staff/sign-in", &fields).status, 422);
            let entry = entries(&world.service).pop().unwrap().entry;
            (entry.event.kind(), entry.account)
        };
        assert_eq!(try_with(&mail("ada")), ("sign-in-refused", Some(world.account("ada"))));
        assert_eq!(try_with("stranger@elsewhere.example"), ("sign-in-refused", None));
        let text: String = entries(&world.service).iter().map(ToString::to_string).collect();
        assert!(!text.contains("elsewhere") && !text.contains('@'), "{text}");
        // Each from another address: the same one would have to wait longer and longer.
        for number in 2..REFUSALS {
            assert_eq!(try_with(&format!("stranger{number}@elsewhere.example")).0, "sign-in-refused");
        }
        assert_eq!(try_with(&mail("ada")).0, "more-sign-ins-refused");
        let ended = last(&world.service);
        try_with(&mail("ada"));
        assert_eq!(last(&world.service), ended, "and no more");
    }
}
