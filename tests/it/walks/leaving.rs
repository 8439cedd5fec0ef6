//! *Leave*, in a real browser: it lands on the neutral site, and the visit is over (SAF-1, SAF-2, D3).

use linden::web::languages::Language;

use super::walker::Walker;
use crate::support::browser::Scripts;
use crate::support::engine::Engine;
use crate::support::house::{House, Served};

/// A plain site of our own in the place of the neutral one: a test leads nobody to a stranger's site.
pub(super) struct NeutralSite {
    pub(super) address: String,
    pub(super) server: actix_web::dev::ServerHandle,
}

impl NeutralSite {
    pub(super) fn open() -> Self {
        use actix_web::{App, HttpResponse, HttpServer, web};
        let page =
            || async { HttpResponse::Ok().content_type("text/html").body("<title>Weather</title><main>Dry</main>") };
        let routes = move || App::new().default_service(web::to(page));
        let server = HttpServer::new(routes).workers(1).disable_signals().bind(("127.0.0.1", 0)).unwrap();
        let address = format!("http://{}/", server.addrs()[0]);
        let running = server.run();
        let handle = running.handle();
        tokio::spawn(running);
        Self { address, server: handle }
    }

    /// Serves the house with *Leave* leading here.
    pub(super) fn serve(&self, house: &House) -> Served {
        let context = house.context();
        Served::start(linden::web::context::WebContext { exit_sites: vec![self.address.clone()], ..context })
    }
}

/// To the first question, on a page with state.
async fn at_a_question(served: &Served, house: &House, language: Language) -> Walker {
    let card = house.cards(1).remove(0).letters();
    let her = Walker::at(served, "/v/7k2m", language, Scripts::Off, "leave").await;
    her.enters(&card).await;
    her.browser.choose_in(&her.words.purpose("C1"), &her.words.t("yes")).await;
    her.press("go-on").await;
    her.press("draft-next").await;
    her.browser.choose(&her.words.option("Q1", 0)).await;
    her
}

/// Keeps SAF-1: before there is anything to lose, *Leave* is a plain link.
#[tokio::test]
async fn leaving_the_first_page_lands_on_the_neutral_site() {
    let house = House::open(Engine::Sqlite);
    let site = NeutralSite::open();
    let served = site.serve(&house);
    let her = Walker::at(&served, "/v/7k2m", Language::ENGLISH, Scripts::Off, "leave").await;
    her.leave_for("Dry").await;
    assert_eq!(her.browser.address().await, site.address);
    assert_eq!(house.counts()["ended_visit"], 0);
    site.server.stop(false).await;
}

/// Keeps SAF-2 and SAF-8: *Leave* from a step ends on the neutral site, keeps nothing, and the browser's own Back
/// shows no answer.
#[tokio::test]
async fn leaving_a_step_lands_on_the_neutral_site_and_back_shows_no_answer() {
    for language in Language::ALL {
        let house = House::open(Engine::Sqlite);
        let site = NeutralSite::open();
        let served = site.serve(&house);
        let her = at_a_question(&served, &house, language).await;
        her.leave_for("Dry").await;
        assert_eq!(her.browser.address().await, site.address);
        assert!(her.browser.cookies().await.is_empty());
        assert_eq!((house.counts()["ended_visit"], house.counts()["answer_sheet"]), (1, 0));
        her.browser.back().await;
        let shown = her.browser.client().source().await.unwrap();
        assert!(!shown.contains(&her.words.option("Q1", 0)), "{shown}");
        site.server.stop(false).await;
    }
}

/// Keeps SAF-2: the next step of a visit that was left, on another tab, shows the neutral page and no answer.
#[tokio::test]
async fn the_next_step_of_a_visit_that_was_left_shows_the_neutral_page() {
    let house = House::open(Engine::Sqlite);
    let site = NeutralSite::open();
    let served = site.serve(&house);
    let her = at_a_question(&served, &house, Language::ENGLISH).await;
    let client = her.browser.client();
    let step = client.window().await.unwrap();
    client.execute("document.querySelector('.leave').form.target = '_blank'", vec![]).await.unwrap();
    her.browser.press(&her.words.t("leave")).await;
    let other = client.windows().await.unwrap().into_iter().find(|window| *window != step);
    client.switch_to_window(other.expect("a second tab")).await.unwrap();
    her.browser.wait_for("Dry").await;
    client.switch_to_window(step).await.unwrap();
    her.press("next").await;
    her.reads("ended-title").await;
    her.does_not_say(&her.words.option("Q1", 0)).await;
    her.look("ended").await;
    site.server.stop(false).await;
}
