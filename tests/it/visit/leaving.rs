//! Leaving (SAF-1, SAF-2) and what no page may do (SAF-9).

use chrono::TimeDelta;

use crate::support::engine::Engine;
use crate::support::house::{House, Served};
use crate::support::participant::{Participant, without_script};

crate::on_both_engines! {
    /// SAF-2, D3: after Leave no step of the visit works, and the answer is a plain page, never a redirection.
    fn leaving_ends_the_visit(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let question = her.choose(&her.enter(&card), &["C1"]);
        let left = her.leave(&question).expect(200);
        assert!(left.headers["refresh"].to_str().unwrap().starts_with("0; url=https://"));
        assert!(left.headers["clear-site-data"].to_str().unwrap().contains("storage"));
        let after = her.send(&question, &[("Q1", "0")], "next").expect(200);
        assert!(after.state().is_none() && !after.says("Promise A"), "{}", after.text);
        assert_eq!(house.counts()["ended_visit"], 1);
    }

    /// D3: an exit form with a token that is not ours writes nothing and shows the same page.
    fn a_made_up_exit_token_writes_nothing(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let form = reqwest::blocking::multipart::Form::new().text("token", "A".repeat(48));
        let client = reqwest::blocking::Client::new();
        let answer = client.post(served.url("/exit")).multipart(form).send().unwrap();
        assert_eq!(answer.status().as_u16(), 200);
        assert_eq!(house.counts()["ended_visit"], 0);
    }

    /// SAF-9, SAF-7: no page of the whole way sets a cookie, and every one says `no-store`.
    fn no_page_sets_a_cookie(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let mut pages = vec![her.open()];
        let question = her.choose(&her.enter(&card), &["C1", "C2", "C4"]);
        let code = her.to_code(&question);
        let done = her.send(&code, &[], "send");
        pages.extend([question, code, done, Participant::at(&served, "/c").open(), Participant::at(&served, "/nothing").open()]);
        for page in pages {
            assert!(page.headers.get("set-cookie").is_none());
            assert_eq!(page.headers["cache-control"], "no-store");
            assert!(page.says("<script") && !without_script(&page.text).contains("<script"));
        }
    }
}

/// Keeps SAF-5: the neutral site is that of the language, or that of the language in the country the browser is set to, if
/// it is on the allow-list; a page names it only where it does not depend on the country.
#[test]
fn the_neutral_site_is_chosen_by_language_and_country() {
    let own = "https://worldweather.wmo.int/en/home.html";
    let there = "https://weather.example/iq";
    let elsewhere = "https://weather.example/sy";
    let exit = format!("[exit]\nen-IQ = \"{there}\"\nen-SY = \"{elsewhere}\"");
    let house = House::open_changed(Engine::Sqlite, "[exit]", &exit);
    let exit_sites = vec!["https://default.example/".to_owned(), own.to_owned(), there.to_owned()];
    let served = Served::start(linden::web::context::WebContext { exit_sites, ..house.context() });
    let client = reqwest::blocking::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    for (path, wanted, site) in [
        ("/exit?v=7k2m", "en-GB,en;q=0.9", own),
        ("/exit?v=7k2m", "en", own),
        ("/exit?v=7k2m", "ckb,ar-IQ;q=0.8,en;q=0.5", there),
        ("/exit?v=7k2m", "ar-SY", "https://default.example/"),
        ("/ar/exit?v=7k2m", "ar-IQ", "https://default.example/"),
        ("/exit", "en-IQ", "https://default.example/"),
    ] {
        let left = client.get(served.url(path)).header("accept-language", wanted).send().unwrap();
        assert_eq!(
            (left.status().as_u16(), left.headers()["location"].to_str().unwrap()),
            (303, site),
            "{path} {wanted}"
        );
    }
    assert!(!Participant::at(&served, "/v/7k2m").open().says("data-site"), "it depends on the country");
    let arabic = Participant::at(&served, "/ar/v/7k2m").open();
    assert!(arabic.says("data-site=\"https://default.example/\""), "{}", arabic.text);
}

/// Keeps SAF-15 and LNG-11: ten times in a row, a minute before the limit, one press gives more time; a rested page is over.
#[test]
fn saf_15_more_time_can_be_had_ten_times() {
    let house = House::open(Engine::Sqlite);
    let card = house.cards(1).remove(0).letters();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let mut page = her.choose(&her.enter(&card), &["C1"]);
    for _ in 0..10 {
        house.clock.advance(TimeDelta::minutes(14));
        page = her.send(&page, &[("Q1", "0")], "stay").expect(200);
        assert!(page.says("data-minutes=\"15\"") && page.says("value=0 name=Q1 checked"), "{}", page.text);
    }
    house.clock.advance(TimeDelta::minutes(16));
    let over = her.send(&page, &[], "stay").expect(410);
    assert!(over.state().is_none() && !over.says("data-minutes"), "{}", over.text);
}

/// Keeps SAF-11: the icon is one and the same turned corner for every page, and says nothing.
#[test]
fn saf_11_the_icon_and_the_files_have_names_that_tell_nothing() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let icon = Participant::at(&served, "/favicon.ico").open().expect(200);
    assert_eq!(icon.headers["content-type"], "image/svg+xml");
    assert!(!icon.says("<text") && !icon.says("<title"), "{}", icon.text);
    for asset in linden::web::assets::all() {
        let name = asset.address.trim_start_matches("/assets/").split('-').next().unwrap();
        assert!(["linden", "paper", "icon"].contains(&name), "{}", asset.address);
        let kept = Participant::at(&served, &asset.address).open().expect(200);
        assert_eq!(kept.headers["cache-control"], linden::web::assets::KEPT_FOR_GOOD);
    }
}
