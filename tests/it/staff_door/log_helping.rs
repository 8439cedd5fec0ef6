//! What coordinators and assisters leave in the audit log: a piece of the walk of [`super::log_acts`].

use super::assisting::{begin, print_papers};
use super::log_acts::{SURE, Walk};
use super::lost_cards::batch_called;
use crate::support::colleague::Colleague;
use crate::support::house::Served;

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
