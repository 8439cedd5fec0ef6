//! The headers of SECURITY section 4, on pages, files and errors alike.

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::{App, HttpRequest, HttpResponse, web};
use linden::web::compression::Taken;
use linden::web::frame::Frame;
use linden::web::languages::Language;
use linden::web::page_error::PageError;
use linden::web::security_headers::{CONTENT_SECURITY_POLICY, SecurityHeaders, security_headers};
use linden::web::visit::pages::ExitPage;
use linden::web::{assets, reply};

async fn answer(path: &str, host: &str) -> (StatusCode, HeaderMap) {
    let app = App::new()
        .app_data(web::Data::new(SecurityHeaders { behind_tls: true }))
        .wrap(from_fn(security_headers))
        .route("/assets/{file}", web::get().to(async |request: HttpRequest| assets::style().reply(Taken::by(&request))))
        .route("/v/7k2m", web::get().to(async || PageError::Paused.page(Frame::new(Language::ENGLISH, "/v/7k2m"))))
        .route(
            "/exit",
            web::get().to(async || {
                reply::exit(&ExitPage { language: Language::ENGLISH, site: "https://weather.example/".into() }).unwrap()
            }),
        )
        .route("/broken", web::get().to(async || Err::<HttpResponse, _>(actix_web::error::ErrorBadGateway("no"))));
    let app = init_service(app).await;
    let request = TestRequest::get().uri(path).insert_header(("host", host)).to_request();
    let answer = call_service(&app, request).await;
    (answer.status(), answer.headers().clone())
}

fn said<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[actix_web::test]
async fn every_answer_even_an_error_carries_them() {
    for path in ["/v/7k2m", "/broken", "/nowhere", "/staff"] {
        let (_, headers) = answer(path, "feedback.example").await;
        assert_eq!(said(&headers, "content-security-policy"), Some(CONTENT_SECURITY_POLICY), "{path}");
        assert_eq!(said(&headers, "cache-control"), Some("no-store"), "{path}");
        assert_eq!(said(&headers, "referrer-policy"), Some("same-origin"), "{path}");
        assert_eq!(said(&headers, "x-robots-tag"), Some("noindex, nofollow, noarchive"), "{path}");
        assert_eq!(said(&headers, "strict-transport-security"), Some("max-age=63072000; includeSubDomains"), "{path}");
        assert!(headers.get("set-cookie").is_none() && headers.get("etag").is_none(), "{path}");
    }
}

#[actix_web::test]
async fn an_onion_address_never_asks_for_tls() {
    for host in ["abc.onion", "abc.onion:8080", "ABC.ONION."] {
        let (_, headers) = answer("/v/7k2m", host).await;
        assert!(headers.get("strict-transport-security").is_none(), "{host}");
    }
}

#[actix_web::test]
async fn a_fingerprinted_file_may_be_kept() {
    let (status, headers) = answer(&assets::style().address, "feedback.example").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(said(&headers, "cache-control"), Some(assets::KEPT_FOR_GOOD));
    assert_eq!(assets::find(&assets::style().address).map(|asset| asset.media_type), Some("text/css; charset=utf-8"));
    assert!(assets::find("/assets/linden.css").is_none());
}

#[actix_web::test]
async fn leaving_clears_and_turns_to_the_neutral_site_without_a_redirection() {
    let (status, headers) = answer("/exit", "feedback.example").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(said(&headers, "refresh"), Some("0; url=https://weather.example/"));
    assert_eq!(said(&headers, "clear-site-data"), Some("\"cache\", \"cookies\", \"storage\""));
    assert_eq!(said(&headers, "referrer-policy"), Some("no-referrer"));
}

#[actix_web::test]
async fn errors_speak_to_people_and_to_software() {
    let (status, _) = answer("/v/7k2m", "feedback.example").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    let document = PageError::Internal { incident: "4F2K-91".into() }.document();
    assert_eq!(document.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(said(document.headers(), "content-type"), Some("application/problem+json"));
    let body = actix_web::body::MessageBody::try_into_bytes(document.into_body()).ok().unwrap();
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body["type"], "internal");
    assert_eq!(body["incident"], "4F2K-91");
}
