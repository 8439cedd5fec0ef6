//! What coordinators and assisters leave in the audit log: a piece of the walk of [`super::log_acts`].

use super::assisting::{begin, print_papers};
use super::log_acts::{SURE, Walk};
use super::lost_cards::batch_called;
use crate::support::colleague::Colleague;
use crate::support::house::Served;
use crate::support::log_of_staff::entries;
use crate::support::world::World;

pub(super) fn help(walk: &mut Walk<'_>, served: &Served) {
    let coordinator = Colleague::signed_in(served, "coordinator");
    let batch = [("label", "Second meeting"), ("number", "12"), ("language", "en")];
    walk.open(&coordinator, "/cards", "/cards", &batch);
    let page = coordinator.open("/staff/7k2m/cards/lost").expect(200);
    let lost =
        [("batch", &*batch_called(&page, "Second meeting")), ("language", "en"), ("sure", "yes"), ("go", "again")];
    walk.press(&coordinator, &page, "/staff/{slug}/cards/lost", &lost);
    walk.open(&coordinator, "/papers", "/papers", &batch);
    let number = print_papers(served, "en").remove(0).number;
    let assister = Colleague::signed_in(served, "assister");
    walk.open(&assister, "/assist", "/assist/promise", SURE);
    let card = walk.world.cards(10).remove(0).letters();
    walk.open(&assister, "/assist", "/assist", &[("help", "interpreter"), ("language", "en"), ("code", &card)]);
    begin(&assister, "paper", &number).expect(200);
    let today = walk.world.service.now().date_naive().to_string();
    walk.open(&assister, "/assist", "/assist/destroyed", &[("day", &today), ("number", "1")]);
}

/// SECURITY 3.6, ACC-8: no name, no address, nothing that was typed, no number of people.
#[track_caller]
pub(super) fn nothing_typed_is_in_it(world: &World) {
    let typed = [
        "@",
        "Hana",
        "Petrova",
        "reading.example",
        "Second meeting",
        "Blue key",
        "lanterns",
        "aloud",
        "Told the lead",
        "A home",
        "quiet line",
        "wording-",
        "7k2m",
    ];
    for link in entries(&world.service) {
        let line = link.to_string();
        for word in typed {
            assert!(!line.contains(word), "{word}: {line}");
        }
        assert!(!line.contains(":00") && line.contains("\"hour\":\"2026-"), "an hour and no finer time: {line}");
    }
}
