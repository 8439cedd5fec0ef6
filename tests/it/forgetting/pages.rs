//! The page of erasing: who sees it, who signs, in which language (RET-2, RET-7).

use linden::domain::consultation::State;

use super::people;
use crate::support::browser::{Browser, Screen, Scripts};
use crate::support::colleague::Colleague;
use crate::support::factors;
use crate::support::world::World;

const PAGE: &str = "/staff/7k2m/erasure";

crate::on_both_engines! {
    /// RET-7: two people sign on the page; whoever has signed sees no second button, and the panel sees that everything is held.
    fn ret_7_a_hold_is_signed_on_the_page_and_seen_by_the_panel(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&people(2));
        let served = world.serve();
        let (custodian, ada) = (Colleague::signed_in(&served, "custodian"), Colleague::signed_in(&served, "ada"));
        let page = custodian.open(PAGE);
        assert!(page.says("What is erased when") && page.says("Hold everything"));
        let sign = format!("{PAGE}/sign");
        let unsure = custodian.press(&page, &sign, &[]);
        assert_eq!(unsure.status, 409, "the box has to be ticked");
        let signed = custodian.press(&page, &sign, &[("sure", "yes")]);
        assert!(signed.says("One has signed") && !signed.says(&sign), "no second button for whoever signed");
        let panel = Colleague::signed_in(&served, "panel");
        assert!(panel.open(PAGE).says("One has signed") && !panel.open(PAGE).says("<form method=\"post\" action=\"/staff/7k2m/erasure"));
        let page = ada.open(PAGE);
        ada.press(&page, &format!("{PAGE}/sign-for-controller"), &[("sure", "yes")]);
        assert!(panel.open(PAGE).says("Everything is held since"));
        assert!(custodian.open(PAGE).says("End the hold"));
    }
}

/// RET-2: the page on a phone and at a desk, in English and in French; pictures are left for people to look at.
#[tokio::test(flavor = "multi_thread")]
async fn ret_2_the_page_fits_a_phone_and_a_desk() {
    let world = tokio::task::block_in_place(|| {
        let world = World::staffed(crate::support::engine::Engine::Sqlite);
        world.bring_to(State::Open);
        world.send(&people(12));
        world.bring_to(State::Published);
        super::pass(&world, 31);
        world
    });
    let served = world.serve();
    for (screen, width, name) in [(Screen::Phone, 360, "staff-360-erasure"), (Screen::Desk, 1280, "staff-1280-erasure")]
    {
        let browser = Browser::start(screen, Scripts::Off).await;
        factors::signs_in(&browser, &served, "custodian").await;
        browser.goto(&served.url(PAGE)).await;
        browser.wait_for("What was erased").await;
        assert!(browser.content_width().await <= width, "{name} is wider than the screen");
        browser.picture(name).await;
        browser.quit().await;
    }
}
