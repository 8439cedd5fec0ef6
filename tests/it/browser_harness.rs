//! The browser harness does what tests of real pages rely on: shown on a small form of its own.

use std::collections::HashMap;

use actix_web::cookie::Cookie;
use actix_web::{App, HttpResponse, HttpServer, web};

use crate::support::browser::{Browser, Screen, Scripts};

const FORM: &str = r#"<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Scripts are off</title>
<script>document.title = "Scripts are on"</script></head><body><main><h1>A small form</h1>
<noscript><p>Made without scripts.</p></noscript>
<form method="post" action="/send">
<p><label for="words">Your "own" words</label> <textarea id="words" name="words">old</textarea></p>
<fieldset><legend>First</legend><label><input type="radio" name="first" value="1"> Yes</label>
<label><input type="radio" name="first" value="0"> No</label></fieldset>
<fieldset><legend>Second</legend><input type="radio" name="second" value="1" id="s1"><label for="s1">Yes</label>
<input type="radio" name="second" value="0" id="s0"><label for="s0">No, not at all</label></fieldset>
<p><label><input type="checkbox" name="keep" value="1"> Keep it</label>
<label><input type="checkbox" name="tell" value="1" checked> Tell others</label></p>
<p style="height: 1500px">A long page.</p><button>Send   it</button></form><a href="/other">Another page</a></main></body></html>"#;

async fn send(fields: web::Form<HashMap<String, String>>) -> HttpResponse {
    let mut fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    fields.sort();
    let body = format!("<!doctype html><title>Sent</title><main>Received: {}</main>", fields.join(" "));
    let cookie = Cookie::build("seen", "yes").http_only(true).finish();
    HttpResponse::Ok().content_type("text/html; charset=utf-8").cookie(cookie).body(body)
}

/// Serves the form; gives its address. It ends with the test's runtime.
fn serve() -> String {
    let form = || async { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(FORM) };
    let other = || async { HttpResponse::Ok().content_type("text/html").body("<main>Other</main>") };
    let routes = move || {
        App::new()
            .route("/", web::get().to(form))
            .route("/other", web::get().to(other))
            .route("/send", web::post().to(send))
    };
    let server = HttpServer::new(routes).workers(1).disable_signals().bind(("127.0.0.1", 0)).unwrap();
    let address = server.addrs()[0];
    tokio::spawn(server.run());
    format!("http://{address}/")
}

#[tokio::test]
async fn a_form_is_walked_on_a_phone_without_scripts() {
    let base = serve();
    let browser = Browser::start(Screen::Phone, Scripts::Off).await;
    browser.goto(&base).await;
    assert_eq!(browser.title().await, "Scripts are off");
    assert!(browser.main_text().await.contains("Made without scripts."));
    assert_eq!(browser.content_width().await, 360);

    assert_eq!(browser.value("Your \"own\" words").await, "old");
    browser.fill("Your \"own\" words", "new").await;
    browser.choose_in("First", "Yes").await;
    browser.choose("No, not").await;
    browser.tick("Keep it").await;
    browser.tick("Keep it").await;
    browser.untick("Tell others").await;
    assert!(browser.is_set("Keep it").await && !browser.is_set("Tell others").await);
    assert!(browser.cookies().await.is_empty());

    let picture = std::fs::read(browser.picture("harness-phone").await).unwrap();
    // The header of a PNG holds width and height: the picture is as wide as the phone and longer than its screen.
    let side = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
    assert!(side(16) == 360 && side(20) > 1500, "{} by {}", side(16), side(20));

    browser.press("Send it").await;
    browser.wait_for("Received").await;
    assert_eq!(browser.main_text().await, "Received: first=1 keep=1 second=0 words=new");
    assert_eq!(browser.address().await, format!("{base}send"));
    assert_eq!(browser.cookies().await[0].name(), "seen");
    browser.back().await;
    browser.press("Another page").await;
    assert_eq!(browser.main_text().await, "Other");
}

/// Without this one, "scripts are off" could be true for the wrong reason.
#[tokio::test]
async fn scripts_run_where_they_are_not_switched_off() {
    let base = serve();
    let browser = Browser::start(Screen::Desk, Scripts::On).await;
    browser.goto(&base).await;
    assert_eq!(browser.title().await, "Scripts are on");
    assert!(!browser.main_text().await.contains("Made without scripts."));
    assert_eq!(browser.content_width().await, 1280);
    assert!(!browser.client().source().await.unwrap().contains("Scripts are off</title>"));
}

#[tokio::test]
#[should_panic(expected = "there is no button or link \"Buy\"")]
async fn a_button_that_is_not_there_fails_the_test_and_shows_the_page() {
    let base = serve();
    let browser = Browser::start(Screen::Desk, Scripts::Off).await;
    browser.goto(&base).await;
    browser.press("Buy").await;
}
