//! The door itself: methods, headers, its description, and what it leaves behind.

use serde_json::Value;

use super::{Answer, Software, full};
use crate::support::engine::Engine;
use crate::support::house::House;

const GETS: [&str; 4] = ["/openapi.json", "/consultations", "/consultations/7k2m", "/consultations/7k2m/releases"];
const POSTS: [&str; 4] = ["/consultations/7k2m/responses", "/receipts/open", "/receipts/change", "/receipts/withdraw"];

#[test]
fn every_address_takes_its_methods_and_no_other() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let client = reqwest::blocking::Client::new();
    let call = |method: &str, path: &str| {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        Answer::of(client.request(method, served.url(&format!("/api/v1{path}"))).send().unwrap())
    };
    for path in GETS {
        assert_eq!(call("HEAD", path).status, 200, "{path}");
        call("POST", path).problem(405, "wrong-method");
    }
    for path in POSTS {
        call("GET", path).problem(405, "wrong-method");
        call("DELETE", path).problem(405, "wrong-method");
    }
    call("GET", "/nothing").problem(404, "not-found");
}

/// DESIGN 6: no cookies; SECURITY 4: nothing is kept by anybody on the way, and what tells of one person is never
/// compressed.
#[test]
fn every_answer_has_the_headers_of_a_page() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let software = Software::at(&served);
    let receipt = software.sent(&full(&house.cards(1)[0]));
    let compressed = |path: &str, body: Option<String>| {
        let client = reqwest::blocking::Client::new();
        let url = served.url(&format!("/api/v1{path}"));
        let call = body.map_or_else(|| client.get(&url), |body| client.post(&url).body(body));
        Answer::of(
            call.header("accept-encoding", "br, gzip").header("content-type", "application/json").send().unwrap(),
        )
    };
    let own = compressed("/receipts/open", Some(format!("{{\"receipt\":\"{receipt}\"}}")));
    assert_eq!(own.status, 200);
    assert_ne!(own.headers.get("content-encoding").map(|value| value.to_str().unwrap()), Some("br"));
    assert!(own.text.contains("a home for the first year"));
    for answer in [own, software.get("/consultations"), software.open("1"), software.get("/nothing")] {
        let header = |name: &str| answer.headers.get(name).map(|value| value.to_str().unwrap());
        assert_eq!(header("cache-control"), Some("no-store"));
        assert_eq!(header("x-content-type-options"), Some("nosniff"));
        assert_eq!((header("set-cookie"), header("etag"), header("server")), (None, None, None));
    }
}

#[test]
fn the_description_names_every_call() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let described = Software::at(&served).get("/openapi.json").expect(200);
    assert!(described["openapi"].as_str().unwrap().starts_with("3.1"));
    let paths = described["paths"].as_object().unwrap();
    let named = |path: &str| paths.keys().any(|key| key.replace("{slug}", "7k2m") == format!("/api/v1{path}"));
    for path in GETS.iter().chain(&POSTS) {
        assert!(*path == "/openapi.json" || named(path), "{path}");
    }
    let mut references = Vec::new();
    collect(&described, &mut references);
    assert!(references.len() > 10);
    for reference in references {
        assert!(described.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
    }
}

/// Every `$ref` of a document.
fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            references.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| collect(value, references));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, references)),
        _ => {}
    }
}
