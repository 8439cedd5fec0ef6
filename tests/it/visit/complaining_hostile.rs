//! What no browser sends to the page for complaints, and what comes too late: a calm page each time, and the words come back where
//! they can.

use reqwest::blocking::{Client, multipart::Form};

use super::buttons::BUTTONS;
use crate::support::engine::Engine;
use crate::support::house::House;
use crate::support::participant::{Page, Participant};

const TYPED: &str = "They asked for my name";

#[track_caller]
fn is_calm(page: &Page, what: &str) {
    assert!([200, 400, 410, 422].contains(&page.status), "{what}: {} {}", page.status, page.text);
    assert!(!page.heading().is_empty() && !page.headers.contains_key("set-cookie"), "{what}: {}", page.text);
}

/// Every page, with its name.
fn pages(her: &Participant<'_>) -> Vec<(&'static str, Page)> {
    let write = her.send(&her.open(), &[], "next").expect(200);
    let door = her.send(&write, &[("text", TYPED)], "back").expect(200);
    let support = her.send(&write, &[("text", TYPED)], "support").expect(200);
    let code = her.send(&write, &[("text", TYPED)], "next").expect(200);
    let other = her.send(&her.send(&her.open(), &[], "next"), &[("text", TYPED)], "next").expect(200);
    her.send(&other, &[], "send").expect(200);
    let own = her.send_raw(None, &[("code", &other.code())], "open").expect(200);
    let asked = her.send(&own, &[], "take-back").expect(200);
    vec![("write", write), ("door", door), ("support", support), ("code", code), ("own", own), ("take back", asked)]
}

#[test]
fn every_button_on_every_page_of_complaining_is_answered_calmly() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m/complaint");
    for (name, page) in pages(&her) {
        // Sending and taking back end the others: they are tried elsewhere.
        for go in BUTTONS.iter().filter(|go| !["send", "confirm"].contains(*go)) {
            for fields in [&[("text", TYPED)][..], &[("code", "x"), ("text", "a\u{7}b")], &[]] {
                let after = her.send(&page, fields, go);
                // A language in which the consultation is not offered has no page.
                if after.status != 404 || !go.starts_with("language:") {
                    is_calm(&after, &format!("{name}: {go:?}"));
                }
            }
        }
    }
    for go in BUTTONS {
        let after = her.send_raw(None, &[("code", "x"), ("text", TYPED)], go);
        assert!(after.status == 404 || [200, 400, 422].contains(&after.status), "{go:?}: {}", after.status);
    }
    assert_eq!(house.counts()["complaint"], 1);
}

#[test]
fn what_cannot_be_a_complaint_is_shown_again_with_the_words_that_were_typed() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m/complaint");
    let write = her.send(&her.open(), &[], "next").expect(200);
    for text in [format!("{TYPED}\u{7}"), format!("{TYPED}\u{0}"), format!("{TYPED}{}", "é".repeat(2000))] {
        let page = her.send(&write, &[("text", &text)], "next").expect(422);
        assert!(page.says(TYPED) && page.state().is_some());
    }
    let twice = her.send(&write, &[("text", TYPED), ("text", "another")], "next").expect(422);
    assert!(twice.says(TYPED));
    assert!(her.send(&write, &[("text", " \n ")], "next").expect(422).says("Nothing is written yet"));
    her.send(&write, &[], "next").expect(422);
    let hostile = "</textarea><script>alert(1)</script>";
    let shown = her.send(&her.send(&write, &[("text", hostile)], "next").expect(200), &[], "back").expect(200);
    assert!(!shown.says(hostile) && shown.says("&#60;script&#62;"), "{}", shown.text);
    let longest = "\u{10348}".repeat(2000);
    let code = her.send(&write, &[("text", &longest)], "next").expect(200);
    her.send(&code, &[], "send").expect(200);
    assert!(her.send_raw(None, &[("code", &code.code())], "open").expect(200).says(&longest));
}

#[test]
fn what_is_no_form_is_malformed_and_what_is_too_large_is_told_so() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let (client, url) = (Client::new(), served.url("/v/7k2m/complaint"));
    for kind in ["application/x-www-form-urlencoded", "application/json", "text/plain", "multipart/form-data"] {
        let answer = client.post(&url).header("content-type", kind).body("go=next").send().unwrap();
        assert_eq!(answer.status(), 400, "{kind}");
    }
    for twice in ["go", "state", "code"] {
        let form = Form::new().text(twice, "a").text(twice, "b");
        assert_eq!(client.post(&url).multipart(form).send().unwrap().status(), 400, "{twice}");
    }
    let large = Form::new().text("text", "x".repeat(97 * 1024));
    assert_eq!(client.post(&url).multipart(large).send().unwrap().status(), 413);
    let many = (0..20).fold(Form::new(), |form, at| form.text(format!("Q{at}"), "1"));
    assert_eq!(client.post(&url).multipart(many).send().unwrap().status(), 413);
    for method in [reqwest::Method::PUT, reqwest::Method::DELETE, reqwest::Method::OPTIONS] {
        assert_eq!(client.request(method, &url).send().unwrap().status(), 405);
    }
    assert_eq!(client.head(&url).send().unwrap().status(), 200);
    assert_eq!(house.counts()["complaint"], 0);
}

/// B7: a state opens unchanged, at its own address and in its own journey only.
#[test]
fn a_state_of_complaining_opens_in_its_own_place_only() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m/complaint");
    let all = pages(&her);
    let state = all[3].1.state().unwrap();
    for at in (0..state.len()).step_by(499).chain([state.len() - 1]) {
        let mut edited = state.to_owned();
        edited.replace_range(at..=at, if &state[at..=at] == "A" { "B" } else { "A" });
        assert_eq!(her.send_raw(Some(&edited), &[], "send").status, 410, "character {at}");
    }
    for wrong in ["", " ", "A", "\u{0}", "ä", &state[1..], &format!("{state}AAAA")] {
        her.send_raw(Some(wrong), &[], "send").expect(410);
    }
    her.moved_to("/v/7k2m").send_raw(Some(state), &[], "send").expect(410);
    her.moved_to("/c").send_raw(Some(state), &[], "confirm").expect(410);
    her.moved_to("/v/zzzz/complaint").send_raw(Some(state), &[], "send").expect(404);
    let visit = Participant::at(&served, "/v/7k2m");
    let step = visit.enter(&house.cards(1)[0].letters());
    her.send(&step, &[], "next").expect(410);
    assert_eq!(house.counts()["complaint"], 1);
}
