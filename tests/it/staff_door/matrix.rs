//! Route × role, walked from the route table itself: a route without a line here fails, and so does a line without a
//! route (ACC-1, DOMAIN 7).

use std::collections::BTreeMap;

use linden::actions::concerns::list_concerns::list_concerns;
use linden::actions::consultations::print_cards::list_batches;
use linden::domain::consultation::State;
use linden::domain::role::Role;
use linden::store::accounts;
use linden::web::staff::routes::table;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::world::{STAFF, World};

/// Who may come in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum May {
    /// Everyone, signed in or not.
    Everyone,
    /// Everyone who is signed in.
    Staff,
    /// The administrator of the organisation: ada.
    Organisation,
    /// Everyone with a role in the consultation.
    AnyRole,
    /// These roles.
    Roles(&'static [Role]),
}

use May::{AnyRole, Everyone, Organisation, Roles, Staff};
use Role::{Administrator, Assister, Auditor, Coordinator, Custodian, Designer, Panel, Reader};

/// The matrix of DOMAIN 7, as far as it is about pages: every route, and who may come in.
pub(super) const MATRIX: &[(&str, &str, May)] = &[
    ("GET", "/staff", Staff),
    ("GET", "/staff/sign-in", Everyone),
    ("POST", "/staff/sign-in", Everyone),
    ("POST", "/staff/sign-out", Staff),
    // On the way in, whoever is in already is led on.
    ("GET", "/staff/sign-in/code", Staff),
    ("POST", "/staff/sign-in/code", Staff),
    ("GET", "/staff/set-up", Staff),
    ("POST", "/staff/set-up", Staff),
    ("GET", "/staff/set-up/recovery-code", Staff),
    ("POST", "/staff/set-up/recovery-code", Staff),
    ("GET", "/staff/recover", Everyone),
    ("POST", "/staff/recover", Everyone),
    ("POST", "/staff/recover/passkey", Everyone),
    ("GET", "/staff/cannot-sign-in", Everyone),
    ("POST", "/staff/cannot-sign-in", Everyone),
    ("GET", "/staff/invitation", Everyone),
    ("POST", "/staff/invitation", Everyone),
    ("GET", "/staff/me", Staff),
    ("POST", "/staff/me/language", Staff),
    ("POST", "/staff/me/second-factor", Staff),
    ("POST", "/staff/me/passkeys", Staff),
    ("POST", "/staff/me/factors/remove", Staff),
    ("POST", "/staff/me/recovery-code", Staff),
    ("POST", "/staff/me/sign-ins", Staff),
    ("GET", "/staff/help", Everyone),
    ("GET", "/staff/accessibility", Everyone),
    ("GET", "/staff/look-after-yourself", Everyone),
    ("GET", "/staff/about/look", Everyone),
    // Manage accounts, languages, services: administrators only.
    ("GET", "/staff/accounts", Organisation),
    ("POST", "/staff/accounts", Organisation),
    ("POST", "/staff/accounts/invite-again", Organisation),
    ("POST", "/staff/accounts/invite-anew", Organisation),
    ("GET", "/staff/accounts/end", Organisation),
    ("POST", "/staff/accounts/end", Organisation),
    ("GET", "/staff/{slug}", AnyRole),
    // Read the audit log: custodians and auditors.
    ("GET", "/staff/{slug}/audit", Roles(&[Custodian, Auditor])),
    ("GET", "/staff/{slug}/people", Roles(&[Administrator])),
    ("POST", "/staff/{slug}/people/add", Roles(&[Administrator])),
    ("POST", "/staff/{slug}/people/remove", Roles(&[Administrator])),
    // What is missing before opening concerns whoever can do something about it; who asks is the administrator's to say.
    ("GET", "/staff/{slug}/before-opening", Roles(&[Administrator, Panel, Custodian])),
    ("POST", "/staff/{slug}/before-opening/who-asks", Roles(&[Administrator])),
    ("POST", "/staff/{slug}/before-opening/overlap", Roles(&[Custodian])),
    // What will likely be seen, by turn-out: whoever prepares, approves and opens.
    ("GET", "/staff/{slug}/plan", Roles(&[Administrator, Panel, Custodian])),
    ("GET", "/staff/{slug}/services", Roles(&[Administrator])),
    ("POST", "/staff/{slug}/services/checked", Roles(&[Administrator])),
    ("POST", "/staff/{slug}/services/change", Roles(&[Administrator])),
    ("POST", "/staff/{slug}/services/add", Roles(&[Administrator])),
    ("POST", "/staff/{slug}/services/remove", Roles(&[Administrator])),
    ("POST", "/staff/{slug}/send-to-panel", Roles(&[Administrator])),
    // Everyone who works on it may read what was asked; approving is the panel's.
    ("GET", "/staff/{slug}/review", AnyRole),
    ("POST", "/staff/{slug}/review/approve", Roles(&[Panel])),
    ("POST", "/staff/{slug}/review/language", Roles(&[Panel])),
    ("GET", "/staff/{slug}/keys", AnyRole),
    ("POST", "/staff/{slug}/keys", Roles(&[Administrator])),
    // Give a key: only whoever may hold one of its kind.
    ("POST", "/staff/{slug}/keys/give", Roles(&[Custodian, Reader, Panel])),
    // Replace a key: whoever holds one, and nobody else.
    ("POST", "/staff/{slug}/keys/replace", Roles(&[Custodian, Reader, Panel])),
    ("POST", "/staff/{slug}/open", Roles(&[Custodian])),
    ("POST", "/staff/{slug}/pause", Roles(&[Administrator])),
    ("POST", "/staff/{slug}/resume", Roles(&[Administrator])),
    ("POST", "/staff/{slug}/close", Roles(&[Administrator])),
    ("GET", "/staff/{slug}/cards", Roles(&[Coordinator])),
    ("POST", "/staff/{slug}/cards", Roles(&[Coordinator])),
    ("GET", "/staff/{slug}/cards/lost", Roles(&[Coordinator])),
    ("POST", "/staff/{slug}/cards/lost", Roles(&[Coordinator])),
    ("GET", "/staff/{slug}/cards/try", Roles(&[Coordinator])),
    ("GET", "/staff/{slug}/cards/what-to-say", Roles(&[Coordinator])),
    ("GET", "/staff/{slug}/papers", Roles(&[Coordinator])),
    ("POST", "/staff/{slug}/papers", Roles(&[Coordinator])),
    // Enter answers for someone: assisters only.
    ("GET", "/staff/{slug}/assist", Roles(&[Assister])),
    ("POST", "/staff/{slug}/assist", Roles(&[Assister])),
    ("POST", "/staff/{slug}/assist/promise", Roles(&[Assister])),
    ("POST", "/staff/{slug}/assist/destroyed", Roles(&[Assister])),
    // Answer complaints: the people answerable for data protection only.
    ("GET", "/staff/{slug}/complaints", Roles(&[Custodian])),
    ("POST", "/staff/{slug}/complaints/open", Roles(&[Custodian])),
    ("POST", "/staff/{slug}/complaints/acknowledge", Roles(&[Custodian])),
    ("POST", "/staff/{slug}/complaints/close", Roles(&[Custodian])),
    // Run erasure and holds: custodians; the administrator signs for the controller; panel and auditor read.
    ("GET", "/staff/{slug}/erasure", Roles(&[Administrator, Custodian, Panel, Auditor])),
    ("POST", "/staff/{slug}/erasure/sign", Roles(&[Custodian])),
    ("POST", "/staff/{slug}/erasure/sign-for-controller", Roles(&[Administrator])),
    // See raw free text: readers only.
    ("GET", "/staff/{slug}/desk", Roles(&[Reader])),
    ("POST", "/staff/{slug}/desk", Roles(&[Reader])),
    // See that there is a safeguarding concern: readers and custodians; raise and close one: readers.
    // Quotes: readers propose and check, the panel approves.
    ("POST", "/staff/{slug}/quotes/propose", Roles(&[Reader])),
    ("GET", "/staff/{slug}/quotes", Roles(&[Reader])),
    ("POST", "/staff/{slug}/quotes/check", Roles(&[Reader])),
    ("GET", "/staff/{slug}/quotes/review", Roles(&[Panel])),
    ("POST", "/staff/{slug}/quotes/decide", Roles(&[Panel])),
    ("GET", "/staff/{slug}/texts", Roles(&[Reader])),
    ("POST", "/staff/{slug}/texts/check", Roles(&[Reader])),
    ("GET", "/staff/{slug}/texts/panel", Roles(&[Panel])),
    ("POST", "/staff/{slug}/texts/panel", Roles(&[Panel])),
    ("GET", "/staff/{slug}/concerns", Roles(&[Reader, Custodian])),
    ("POST", "/staff/{slug}/concerns", Roles(&[Reader])),
    ("POST", "/staff/{slug}/concerns/close", Roles(&[Reader])),
    ("GET", "/staff/{slug}/themes", Roles(&[Reader])),
    ("POST", "/staff/{slug}/themes", Roles(&[Reader])),
    ("POST", "/staff/{slug}/start-analysis", Roles(&[Custodian])),
    ("POST", "/staff/{slug}/release/build", Roles(&[Custodian])),
    ("GET", "/staff/{slug}/release/building", Roles(&[Custodian])),
    ("POST", "/staff/{slug}/release/building/stop", Roles(&[Custodian])),
    // See figures before release: panel and custodian, as they would be released.
    ("GET", "/staff/{slug}/release/check", Roles(&[Custodian])),
    ("POST", "/staff/{slug}/release/check", Roles(&[Custodian])),
    ("POST", "/staff/{slug}/release/publish-with-dissent", Roles(&[Custodian])),
    ("GET", "/staff/{slug}/release/review", Roles(&[Custodian, Panel])),
    ("POST", "/staff/{slug}/release/approve", Roles(&[Panel])),
    // See released figures: everyone.
    ("GET", "/staff/{slug}/release", AnyRole),
    // Accept terms before the first look: designers.
    ("POST", "/staff/{slug}/release/terms", Roles(&[Designer])),
    ("GET", "/staff/{slug}/releases/{number:[0-9]{1,9}}.csv", AnyRole),
    ("GET", "/staff/{slug}/releases/{number:[0-9]{1,9}}.json", AnyRole),
    ("GET", "/staff/{slug}/releases/{number:[0-9]{1,9}}.sig", AnyRole),
    ("GET", "/staff/{slug}/releases/{number:[0-9]{1,9}}.xlsx", AnyRole),
    ("GET", "/staff/{slug}/releases/{number:[0-9]{1,9}}.zip", AnyRole),
    ("GET", "/staff/{slug}/release/unpublished.xlsx", Roles(&[Custodian, Panel])),
    ("GET", "/staff/{slug}/release/unpublished.zip", Roles(&[Custodian, Panel])),
];

#[test]
fn acc_1_every_route_has_a_line_in_the_matrix_and_every_line_a_route() {
    let routes: Vec<_> = table().rows().iter().map(|row| (row.method.to_string(), row.path)).collect();
    let lines: Vec<_> = MATRIX.iter().map(|(method, path, _)| ((*method).to_owned(), *path)).collect();
    for route in &routes {
        assert!(lines.contains(route), "{route:?} has no line");
    }
    for line in &lines {
        assert_eq!(routes.iter().filter(|route| *route == line).count(), 1, "{line:?} is no route");
    }
}

/// What is asked of one route by one person, and what must come of it.
fn ask(colleague: &Colleague<'_>, method: &str, path: &str) -> u16 {
    let address = path.replace("{slug}", "7k2m").replace("{number:[0-9]{1,9}}", "1");
    if method == "GET" { colleague.look(&address).status } else { colleague.send(&address, &[]).status }
}

/// A page that may not be opened says 403; a form without its token, sent by somebody who may send it, says 400, so
/// that the sweep itself changes nothing.
fn expected(method: &str, may: bool, status: u16) -> bool {
    match (method, may) {
        ("GET", true) => ![400, 403, 405, 410, 500].contains(&status),
        ("POST", true) => status == 400,
        (_, _) => status == 403,
    }
}

fn sweep(world: &World) {
    let served = serve(world);
    let everyone: BTreeMap<&str, Colleague<'_>> =
        STAFF.iter().map(|(name, _)| (*name, Colleague::signed_in(&served, name))).collect();
    for (method, path, may) in MATRIX {
        // The sweep would sign everyone out.
        if *path == "/staff/sign-out" {
            continue;
        }
        for (name, role) in STAFF {
            let allowed = match may {
                Everyone | Staff | AnyRole => true,
                Organisation => *name == "ada",
                Roles(roles) => roles.contains(role),
            };
            let status = ask(&everyone[name], method, path);
            assert!(expected(method, allowed, status), "{method} {path} by {name}: {status}");
        }
        let status = ask(&Colleague::outside(&served), method, path);
        let fits = match (may, *method) {
            (Everyone, "GET") => status == 200,
            (Everyone, _) => status == 400,
            (_, "GET") => status == 303,
            (_, _) => status == 410,
        };
        assert!(fits, "{method} {path} by nobody: {status}");
    }
}

on_both_engines! {
    /// Keeps ACC-1, and CSRF on every form: the sweep sends every one of them without a token and nothing changes.
    fn acc_1_each_role_may_do_what_the_matrix_says_and_nothing_else(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let before = snapshot(&world);
        sweep(&world);
        assert_eq!(snapshot(&world), before);
    }
}

#[test]
fn acc_1_the_matrix_holds_before_the_panel_and_with_a_release_too() {
    for state in [State::PanelReview, State::PanelSummaryReview, State::Published] {
        let world = World::staffed(crate::support::engine::Engine::Sqlite);
        if state > State::Open {
            world.bring_to(State::Open);
            world.send(&linden::cli::demo::participants::published_sample()[..12]);
        }
        world.bring_to(state);
        let before = snapshot(&world);
        sweep(&world);
        assert_eq!(snapshot(&world), before);
    }
}

/// Everything that forms of staff could change.
fn snapshot(world: &World) -> String {
    let found = world.found();
    let batches = list_batches(&world.service, &world.may("coordinator")).unwrap().len();
    let seen =
        linden::actions::consultations::see_consultation::see_consultation(&world.service, &world.may("ada")).unwrap();
    let organisation = found.stored.organisation;
    let accounts = world.service.store.read(|tx| accounts::list_in_organisation(tx, organisation)).unwrap().len();
    let roles: Vec<_> = STAFF.iter().map(|(name, _)| world.signed_in(name).member.roles_in(world.id())).collect();
    let concerns = list_concerns(&world.service, &world.may("custodian")).unwrap();
    format!(
        "{:?} {} {batches} {accounts} {:?} {:?} {roles:?} {concerns:?}",
        found.state(),
        found.stored.paused,
        seen.steps,
        seen.given
    )
}
