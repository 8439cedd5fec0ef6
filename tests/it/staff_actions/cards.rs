//! Printing cards.

use std::collections::BTreeSet;

use linden::actions::consultations::print_cards::{PrintError, list_batches, print_cards};
use linden::actions::enter_card::card_was_issued;
use linden::domain::consultation::State;

use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;
use crate::support::world::World;

on_both_engines! {
    fn pse_10_a_batch_is_printed_once_and_every_card_in_it_works(engine: Engine) {
        let world = World::staffed(engine);
        let printed = print_cards(&world.service, &world.may("coordinator"), " North group ", 230).unwrap();
        let codes: BTreeSet<String> = printed.codes.iter().map(|code| code.letters()).collect();
        assert_eq!(codes.len(), 230);
        for code in &printed.codes {
            assert!(card_was_issued(&world.service, world.id(), code).unwrap());
        }
        let listed = list_batches(&world.service, &world.may("coordinator")).unwrap();
        assert_eq!(listed.len(), 1);
        assert_eq!((listed[0].label.as_str(), listed[0].cards), ("North group", 230));
    }
}

#[test]
fn pse_10_a_batch_of_fewer_than_ten_cards_is_refused() {
    let world = World::staffed(Sqlite);
    let print = |label: &str, number| print_cards(&world.service, &world.may("coordinator"), label, number);
    for number in [0, 9, 501] {
        assert!(matches!(print("x", number), Err(PrintError::Number)));
    }
    for label in ["", "two\nlines", &"long".repeat(20)] {
        assert!(matches!(print(label, 10), Err(PrintError::Label)));
    }
    assert!(list_batches(&world.service, &world.may("coordinator")).unwrap().is_empty());
    print("x", 10).unwrap();
    world.bring_to(State::Closed);
    assert!(matches!(print("x", 10), Err(PrintError::State(_))));
}

/// SECURITY 3.2: the order on paper is not the order of the rows.
#[test]
fn cards_are_not_printed_in_the_order_in_which_they_are_stored() {
    let world = World::staffed(Sqlite);
    let codes = world.cards(100);
    let ids: Vec<_> = codes.iter().map(|code| world.service.vault.card_id(world.id(), code)).collect();
    let in_order = ids.windows(2).filter(|pair| pair[0] < pair[1]).count();
    assert!((25..75).contains(&in_order), "{in_order}");
}
