//! Bodies that nobody means well with: each gets a calm problem document, and nothing is stored.

use serde_json::json;

use super::{Answer, Software, empty};
use crate::support::engine::Engine;
use crate::support::house::House;

const POSTS: [&str; 4] = ["/consultations/7k2m/responses", "/receipts/open", "/receipts/change", "/receipts/withdraw"];

fn house() -> House {
    House::open(Engine::Sqlite)
}

/// A problem document that blames the sender.
#[track_caller]
fn is_calm(answer: &Answer) {
    assert!((400..500).contains(&answer.status), "{} {}", answer.status, answer.text);
    assert_eq!(answer.headers["content-type"], "application/problem+json");
}

#[test]
fn what_is_no_json_object_is_malformed() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let deep = format!("{{\"answers\":{}1{}}}", "[".repeat(4000), "]".repeat(4000));
    let bodies: [&[u8]; 12] = [
        b"",
        b"null",
        b"[]",
        b"\"text\"",
        b"7",
        b"{",
        b"{\"card\":}",
        b"\xff\xfe{}",
        b"{\"card\":\"\xff\"}",
        b"{\"card\":\"\\ud800\"}",
        b"{} {}",
        deep.as_bytes(),
    ];
    for path in POSTS {
        for body in bodies {
            software.post_bytes(path, body.to_vec()).problem(400, "malformed");
        }
    }
}

#[test]
fn fields_of_the_wrong_kind_are_pointed_at() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let card = house.cards(1).remove(0);
    let wrong = [json!(7), json!([]), json!({}), json!(true), json!(1e300), json!("\u{0}"), json!("🙂".repeat(300))];
    for value in wrong {
        for field in ["card", "submission_id", "consent", "answers", "about", "feeling", "code", "extra", "a/b~c"] {
            let mut body = empty(&card, &["C1"]);
            body[field] = value.clone();
            let answer = software.respond(&body);
            if !(value == json!({}) && ["answers", "about"].contains(&field)) {
                is_calm(&answer);
            }
        }
        for field in ["notice", "version", "language", "purposes", "extra"] {
            let mut body = empty(&card, &["C1", "C2"]);
            body["consent"][field] = value.clone();
            let answer = software.respond(&body);
            is_calm(&answer);
        }
        for path in &POSTS[1..] {
            is_calm(&software.post(path, &json!({ "receipt": value })));
        }
    }
    let mut escaped = empty(&card, &["C1"]);
    escaped["a/b~c"] = json!(1);
    let problem = software.respond(&escaped).problem(422, "invalid-answers");
    assert_eq!(problem["errors"][0]["pointer"], "/a~1b~0c");
}

#[test]
fn a_body_that_is_too_large_is_told_so() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    for path in POSTS {
        let body = |size: usize| json!({ "receipt": "7".repeat(size) });
        software.post(path, &body(97 * 1024)).problem(413, "too-large");
        software.post(path, &body(900 * 1024)).problem(413, "too-large");
        is_calm(&software.post(path, &body(95 * 1024)));
    }
    let mut many = empty(&house.cards(1)[0], &["C1"]);
    for at in 0..5000 {
        many["answers"][format!("Q{at}x")] = json!(1);
    }
    let answer = software.respond(&many);
    assert!(answer.text.len() < 16 * 1024, "what is told of faults stays small");
    answer.problem(422, "invalid-answers");
}

#[test]
fn only_plain_json_is_taken() {
    let house = house();
    let served = house.serve();
    let client = reqwest::blocking::Client::new();
    let post = |header: (&'static str, &str)| {
        let call = client.post(served.url("/api/v1/receipts/open")).header(header.0, header.1);
        Answer::of(call.body("{\"receipt\":\"1\"}").send().unwrap())
    };
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"] {
        post(("content-type", kind)).problem(415, "unsupported-type");
    }
    post(("content-encoding", "gzip")).problem(415, "unsupported-type");
    for kind in ["application/json", "Application/JSON; charset=utf-8"] {
        post(("content-type", kind)).problem(422, "malformed-code");
    }
}
