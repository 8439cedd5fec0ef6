//! How questions are drawn.

use crate::support::engine::Engine;
use crate::support::house::House;
use crate::support::participant::Participant;

#[test]
fn blocks_stand_beside_the_options_of_a_scale_that_asks_for_them_and_of_no_other() {
    let house = House::open(Engine::Sqlite);
    let card = house.cards(1).remove(0).letters();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let mut page = her.choose(&her.enter(&card), &["C1"]);
    let (mut quality, mut agreement) = (0, 0);
    while page.says("name=Q") {
        let blocks = page.text.matches("class=\"level\"").count();
        quality += usize::from(page.says("Yes, fully"));
        agreement += usize::from(page.says("Strongly agree"));
        assert_eq!(blocks, if page.says("Yes, fully") { 5 } else { 0 }, "{}", page.heading());
        page = her.send(&page, &[], "next").expect(200);
    }
    assert!(quality > 0 && agreement > 0, "{quality} {agreement}");
}
