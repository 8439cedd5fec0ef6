//! The public results page (PAR-8).

use linden::store::releases;

use crate::support::house::House;
use crate::support::participant::Participant;
use crate::support::release::signed_release;

crate::on_both_engines! {
    /// PAR-7, PAR-8: before there is a release the page says when, and shows no figure.
    fn without_a_release_the_page_says_when(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let page = Participant::at(&served, "/r/7k2m").open().expect(200);
        assert!(page.says("There are no results yet") && page.says("30 March 2026"), "{}", page.text);
        Participant::at(&served, "/ar/r/7k2m").open().expect(200);
    }

    /// PAR-8, D6: an unpublished release is shown to nobody; a published one to everybody, in both languages.
    fn only_what_is_published_is_shown(engine: Engine) {
        let house = House::open(engine);
        let id = house.consultation;
        let new = signed_release(&house.service, 1);
        house.service.store.write(move |tx| releases::insert(tx, id, &new)).unwrap();
        let served = house.serve();
        assert!(Participant::at(&served, "/r/7k2m").open().says("There are no results yet"));
        let day = chrono::NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
        house.service.store.write(move |tx| releases::update_published(tx, id, 1, day)).unwrap();
        for address in ["/r/7k2m", "/ar/r/7k2m"] {
            let page = Participant::at(&served, address).open().expect(200);
            assert!(page.says("<svg") && page.says("<table"), "{}", page.text);
        }
    }
    /// AGG-1, D6: figures that were not signed here are drawn for nobody, whoever put them into the database.
    fn what_was_not_signed_here_is_not_shown(engine: Engine) {
        let house = House::open(engine);
        let id = house.consultation;
        let mut new = signed_release(&house.service, 1);
        new.signature[0] ^= 1;
        let day = chrono::NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
        house.service.store.write(move |tx| {
            releases::insert(tx, id, &new)?;
            releases::update_published(tx, id, 1, day)
        }).unwrap();
        let served = house.serve();
        let page = Participant::at(&served, "/r/7k2m").open().expect(500);
        assert!(!page.says("<figure") && !page.says("<table"), "{}", page.text);
    }
}
