//! Nobody sees with another's eyes: staff see no response and act as no participant (ACC-3), and whoever reads texts is written
//! down (ACC-7).

use chrono::TimeDelta;
use linden::domain::audit::Event;
use linden::domain::consultation::State;
use linden::web::staff::routes::table;

use super::serve;
use crate::forgetting::{WROTE, people};
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::log_of_staff::entries;
use crate::support::participant::Participant;
use crate::support::world::{STAFF, World};

/// Every page of staff of the sample, but those that end the visit.
fn pages(slug: &str) -> Vec<(&'static str, String)> {
    let rows = table();
    let rows = rows.rows().iter().filter(|row| row.method == "GET");
    rows.map(|row| (row.path, row.path.replace("{slug}", slug).replace("{number:[0-9]{1,9}}", "1"))).collect()
}

/// Keeps ACC-3: whoever is signed in sees on a participant's page what a stranger sees; no page of staff shows what a person
/// wrote, her code, or a way to act as her; only a reader's desk opens a text, and only when a reader begins to read.
#[test]
fn acc_3_no_page_of_staff_shows_a_response_and_none_acts_as_a_participant() {
    let world = World::staffed(crate::support::engine::Engine::Sqlite);
    world.bring_to(State::Open);
    let receipts = world.send(&people(12));
    let served = serve(&world);
    let sees = |colleague: &Colleague<'_>, name: &str| {
        for (path, address) in pages("7k2m") {
            let page = colleague.look(&address);
            assert!(!page.says(WROTE), "{name} reads a response on {path}");
            for receipt in &receipts {
                assert!(!page.says(&receipt.letters()) && !page.says(&receipt.digits()), "{name} on {path}");
            }
            for way in ["action=\"/c\"", "action=\"/v/7k2m\"", "name=\"receipt\""] {
                let helps = path.ends_with("/assist");
                assert!(helps || !page.says(way), "{name} could act as a participant on {path}: {way}");
            }
        }
    };
    for state in [State::Open, State::Closed, State::Published] {
        if state == State::Published {
            world.read_everything(|_, _| std::collections::BTreeSet::new());
        }
        world.bring_to(state);
        for (name, _) in STAFF {
            let colleague = Colleague::signed_in(&served, name);
            sees(&colleague, name);
            for address in ["/v/7k2m", "/c", "/v/7k2m/complaint", "/v/7k2m/answers"] {
                let stranger = Participant::at(&served, address).open();
                assert_eq!(colleague.look(address).text, stranger.text, "{name} on {address} in {state}");
            }
        }
        if state == State::Closed {
            let reader = Colleague::signed_in(&served, "reader");
            let note = reader.open("/staff/7k2m/desk").expect(200);
            assert!(reader.press(&note, "/staff/7k2m/desk", &[("go", "begin")]).says(WROTE), "the search finds it");
        }
    }
}

on_both_engines! {
    /// Keeps ACC-7: whoever reads texts leaves an entry in each hour in which they read: who, in which role, of what, in which hour
    /// UTC; and how many is not said (decision 0040).
    fn acc_7_every_hour_in_which_texts_are_read_has_its_entry(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&people(12));
        world.bring_to(State::Closed);
        let served = serve(&world);
        let reads = |name: &str| {
            let reader = Colleague::signed_in(&served, name);
            let mut page = reader.press(&reader.open("/staff/7k2m/desk"), "/staff/7k2m/desk", &[("go", "begin")]);
            for _ in 0..2 {
                assert!(page.says(WROTE), "{}", page.text);
                page = reader.press(&page, "/staff/7k2m/desk", &[("no-theme", "yes"), ("go", "next")]).expect(200);
            }
        };
        let hour = || world.service.now().format("%Y-%m-%dT%HZ").to_string();
        let mut wanted = Vec::new();
        for name in ["reader", "second reader", "reader"] {
            world.clock.advance(TimeDelta::hours(1));
            reads(name);
            wanted.push((Some(world.account(name)), Some("reader"), Some(world.id()), hour()));
        }
        let read = entries(&world.service).into_iter().map(|link| link.entry).filter(|entry| entry.event == Event::TextsRead);
        let told: Vec<_> = read
            .map(|entry| (entry.account, entry.role.map(linden::domain::role::Role::word), entry.consultation, entry.hour.to_string()))
            .collect();
        assert_eq!(told, wanted);
    }
}
