//! Roles that are apart, over HTTP; and roles that somebody held when a page was opened and holds no more when its form is
//! sent (ACC-2, ACC-6).

use chrono::TimeDelta;
use linden::actions::consultations::change_role::{give_role, kind_of_role, take_role_knowing};
use linden::actions::epochs::leaving::EyesOpen;
use linden::domain::consultation::State;
use linden::domain::role::Role::{self, *};
use linden::web::staff::routes::table;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::factors;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::sql::everything;
use crate::support::world::{STAFF, World};

/// DESIGN section 1, "Forbidden together in one consultation", with what is said of each.
fn apart() -> Vec<(Role, Role, &'static str)> {
    let writes = "Who writes the draft sees results only, and decides nothing about the answers to it.";
    let keys = "One person would hold the keys to the figures and to the words, and could lay one beside the other.";
    let near = "Who knows the people who take part might know them again by what they ticked or wrote.";
    let mut apart = vec![
        (Designer, Reader, writes),
        (Designer, Custodian, writes),
        (Designer, Panel, writes),
        (Custodian, Reader, keys),
    ];
    for one in [Coordinator, Assister, Panel] {
        apart.extend([(one, Reader, near), (one, Custodian, near)]);
    }
    let gives = "Who makes accounts and gives roles could give themselves a key. This also goes for whoever administers the \
                 organisation.";
    for other in Role::ALL {
        if other != Administrator {
            apart.push((Administrator, other, gives));
        }
        if other != Auditor && other != Administrator {
            apart.push((Auditor, other, "Nobody checks their own work."));
        }
    }
    apart
}

on_both_engines! {
    /// Keeps ACC-2: each pair in both orders, given on the page of people; the refusal names both roles and the reason.
    fn acc_2_roles_that_are_apart_are_refused_on_the_page_with_the_reason(engine: Engine) {
        let world = World::staffed(engine);
        world.invite("newcomer");
        let served = serve(&world);
        let ada = Colleague::signed_in(&served, "ada");
        let person = world.account("newcomer").to_string();
        let page = ada.open("/staff/7k2m/people");
        let change = |what: &str, role: Role| {
            let fields = [("person", person.as_str()), ("role", role.word())];
            let action = format!("/staff/7k2m/people/{what}");
            // Taking away has a form for each holder: that of anybody carries the same token.
            ada.press(&page, &action, &fields)
        };
        let (apart, mut refused) = (apart(), 0);
        for held in Role::ALL {
            assert_eq!(change("add", held).status, 200, "{held}");
            for wanted in Role::ALL.into_iter().filter(|wanted| *wanted != held) {
                let why = apart.iter().find(|(one, other, _)| (*one, *other) == (held, wanted) || (*other, *one) == (held, wanted));
                let answer = change("add", wanted);
                let roles = world_roles(&world);
                match why {
                    Some((_, _, why)) => {
                        refused += 1;
                        let said = format!("This person is {held} here. Nobody may be {held} and {wanted} in one consultation. {why}");
                        assert!(answer.status == 422 && answer.says(&said), "{held}, {wanted}: {}", answer.text);
                        assert_eq!(roles, [held]);
                    }
                    None => {
                        assert_eq!(answer.status, 200, "{held}, {wanted}");
                        assert_eq!(roles.len(), 2, "{held}, {wanted}");
                        assert_eq!(change("remove", wanted).status, 200);
                    }
                }
            }
            assert_eq!(change("remove", held).status, 200, "{held}");
        }
        assert_eq!(refused, apart.len() * 2);
    }

    /// Keeps ACC-6: whoever had a role when a page was opened and has it no more is refused with every form of it, and the form
    /// changes nothing; a second role that is kept still works.
    fn acc_6_a_role_taken_between_opening_a_page_and_sending_its_form_counts_no_more(engine: Engine) {
        let world = World::staffed(engine);
        world.invite("vera");
        give_role(&world.service, &world.may("ada"), world.account("vera"), Administrator).unwrap();
        world.bring_to(State::Open);
        let served = serve(&world);
        let first_of = |role: Role| STAFF.iter().find(|(name, other)| *other == role && *name != "ada").map_or("vera", |(name, _)| name);
        for role in Role::ALL {
            let name = first_of(role);
            let colleague = Colleague::signed_in(&served, name);
            let token = token(&colleague);
            taken(&world, name, role);
            // Whoever held a key is signed out with it; the others are let in no more.
            let is_out = kind_of_role(role).is_some();
            let before = everything(&world.database.address, &["audit_entry", "audit_head", "sign_in"]);
            let seen = last(&world.service);
            for row in table().rows().iter().filter(|row| row.path.contains("{slug}")) {
                let path = row.path.replace("{slug}", "7k2m").replace("{number:[0-9]{1,9}}", "1");
                let fields = [("csrf".to_owned(), token.clone()), ("sure".to_owned(), "yes".to_owned())];
                let answer = if row.method == "POST" { colleague.send(&path, &fields) } else { colleague.look(&path) };
                let shut = match (is_out, row.method.as_str()) {
                    (false, _) => 403,
                    (true, "POST") => 410,
                    (true, _) => 303,
                };
                assert_eq!(answer.status, shut, "{} {path} by {name}, who was {role}", row.method);
            }
            assert_eq!(everything(&world.database.address, &["audit_entry", "audit_head", "sign_in"]), before, "{role}");
            assert!(is_out || kinds_after(&world.service, seen).first() == Some(&"refused"), "{role}");
            give_role(&world.service, &world.may("ada"), world.account(name), role).unwrap();
            // Each begins an hour of its own: refusals are bounded.
            world.clock.advance(TimeDelta::hours(1));
        }
    }

    /// Keeps ACC-6: of two roles one is taken, and its forms with it; and one that is taken while a code is asked for.
    fn acc_6_a_role_that_is_kept_still_works_and_one_that_was_taken_does_not_wait_behind_a_code(engine: Engine) {
        let world = World::staffed(engine);
        give_role(&world.service, &world.may("ada"), world.account("panel"), Coordinator).unwrap();
        world.bring_to(State::Closed);
        let served = serve(&world);
        let panel = Colleague::signed_in(&served, "panel");
        let fields = [("csrf".to_owned(), token(&panel))];
        taken(&world, "panel", Panel);
        assert_eq!(panel.send("/staff/7k2m/review/approve", &fields).status, 410, "whoever held a key is signed out with it");
        let panel = Colleague::signed_in(&served, "panel");
        let fields = [("csrf".to_owned(), token(&panel))];
        assert_eq!(panel.send("/staff/7k2m/review/approve", &fields).status, 403);
        assert_ne!(panel.send("/staff/7k2m/cards", &fields).status, 403);
        let custodian = Colleague::signed_in(&served, "custodian");
        let page = custodian.open("/staff/7k2m");
        world.clock.advance(TimeDelta::minutes(6));
        let asked = custodian.press(&page, "/staff/7k2m/start-analysis", &[("sure", "yes")]);
        assert!(asked.says("Is it still you?"), "{}", asked.text);
        taken(&world, "custodian", Custodian);
        let code = factors::code(&world.service, "custodian");
        let late = custodian.press(&asked, "/staff/7k2m/start-analysis", &[("check-code", &code)]);
        assert_eq!(late.status, 410, "{}", late.text);
        assert_eq!(world.state(), State::Closed);
    }
}

/// An administrator takes a role away, knowing what could be lost.
fn taken(world: &World, name: &str, role: Role) {
    take_role_knowing(&world.service, &world.may("ada"), (world.account(name), role), EyesOpen::Yes).unwrap();
}

fn world_roles(world: &World) -> Vec<Role> {
    world.signed_in("newcomer").member.roles_in(world.id()).into_iter().collect()
}

fn token(colleague: &Colleague<'_>) -> String {
    let page = colleague.open("/staff/me");
    page.text.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}
