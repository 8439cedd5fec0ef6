//! What staff pages say of the key kit, and of a key that is not on this server (DESIGN 2, D14).

use linden::domain::consultation::State;
use linden::vault::keys::KeyName;

use super::serve;
use crate::on_both_engines;
use crate::support::browser::{Browser, Screen, Scripts};
use crate::support::colleague::Colleague;
use crate::support::factors;
use crate::support::house::demo_folder;
use crate::support::participant::Participant;
use crate::support::world::World;

fn without_kits(engine: crate::support::engine::Engine) -> World {
    let mut world = World::with_administrator(engine);
    world.import(&demo_folder()).unwrap();
    world.staff_without_kits();
    world.bring_to(State::Approved);
    linden::actions::consultations::make_keys::make_keys(&world.service, &world.may("ada")).unwrap();
    world
}

on_both_engines! {
    /// DESIGN 2: the pages say what is missing before opening, in both languages, and the button comes when nothing is.
    fn the_pages_say_that_the_kit_is_missing_and_then_let_open(engine: Engine) {
        let world = without_kits(engine);
        let served = serve(&world);
        let [custodian, ada] = ["custodian", "ada"].map(|name| Colleague::signed_in(&served, name));
        let page = custodian.open("/staff/7k2m").expect(200);
        assert!(page.says("The key kit of this service, on paper.") && page.says("The key kit of this consultation, on paper."));
        assert!(!page.says("action=\"/staff/7k2m/open\""), "no button before");
        assert!(ada.open("/staff/7k2m/keys").says("The key kit of this consultation, on paper."));
        let me = custodian.open("/staff/me");
        custodian.press(&me, "/staff/me/language", &[("language", "fr")]);
        assert!(custodian.open("/staff/7k2m").says("La pochette des clés de ce service, sur papier."));
        world.keep_kits();
        let page = custodian.open("/staff/7k2m");
        assert!(!page.says("pochette"), "{}", page.text);
        let words = linden::vault::keys::Fingerprint::of(world.pair("second reader").public()).to_string();
        assert!(page.says(&words), "each holder’s words stand beside the button");
        custodian.press(&page, "/staff/7k2m/open", &[("sure", "yes")]).expect(200);
        assert_eq!(world.state(), State::Open);
    }

    /// D14: an instance without a consultation's key does not serve it: participants meet a calm page, support stays open, and staff
    /// are told which key it is.
    fn d14_an_instance_without_the_key_does_not_serve_the_consultation(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let card = world.cards(10).remove(0).letters();
        let served = serve(&world);
        let her = Participant::at(&served, "/v/7k2m");
        let question = her.choose(&her.enter(&card), &["C1"]);
        let code = her.to_code(&her.send(&question, &[("Q1", "0")], "next"));
        her.send(&code, &[], "send").expect(200);
        let second = her.enter(&world.cards(10).remove(0).letters());
        let listed = || {
            let [home, list] = ["/", "/api/v1/consultations"].map(|path| her.moved_to(path).open().expect(200));
            (home.says("/v/7k2m"), list.says("7k2m"))
        };
        assert_eq!(listed(), (true, true));

        let directory = world.service.vault.directory();
        let file = directory.file(KeyName::Consultation(world.id()));
        let kept = std::fs::read(&file).unwrap();
        std::fs::remove_file(&file).unwrap();
        let closed = her.open().expect(503);
        assert!(closed.says("Your card is still good") && closed.headers.contains_key("retry-after"));
        her.send(&second, &[], "next").expect(503);
        assert_eq!(listed(), (false, false), "nobody is led to a page that turns them away");
        her.moved_to("/v/7k2m/support").open().expect(200);
        let back = her.moved_to("/c");
        back.send(&back.open(), &[("code", &code.code())], "open").expect(503);
        let custodian = Colleague::signed_in(&served, "custodian");
        let told = custodian.open("/staff/7k2m").expect(503);
        let name = format!("consultation/{}.key", world.id());
        assert!(told.says("A key is missing on this server") && told.says(&name), "{}", told.text);
        custodian.open("/staff/7k2m/erasure").expect(200);

        std::fs::write(&file, kept).unwrap();
        std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        her.open().expect(200);
        assert_eq!(listed(), (true, true));
        assert!(back.send(&back.open(), &[("code", &code.code())], "open").says("Your answers"));
    }
}

/// The page on a phone and at a desk; pictures are left for people to look at.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_fits_a_phone_and_a_desk() {
    let world = tokio::task::block_in_place(|| without_kits(crate::support::engine::Engine::Sqlite));
    let served = serve(&world);
    for (screen, width, size) in [(Screen::Phone, 360, 360), (Screen::Desk, 1280, 1280)] {
        let browser = Browser::start(screen, Scripts::Off).await;
        factors::signs_in(&browser, &served, "custodian").await;
        for (path, name) in [("/staff/7k2m", "opening-kit"), ("/staff/7k2m/keys", "keys-kit")] {
            browser.goto(&served.url(path)).await;
            browser.wait_for("The key kit of this service, on paper.").await;
            assert!(browser.content_width().await <= width, "{name} is wider than the screen");
            browser.picture(&format!("staff-{size}-{name}")).await;
        }
        browser.quit().await;
    }
}
