//! What no browser sends, and what comes too late: a calm page each time, never an error of ours, and the words come
//! back where they can.

use chrono::TimeDelta;
use reqwest::Method;
use reqwest::blocking::{Client, multipart::Form};

use super::buttons::BUTTONS;
use crate::support::engine::Engine;
use crate::support::house::{House, Served};
use crate::support::participant::{Page, Participant};

const TYPED: &str = "a home for the first year";
const ALL: [&str; 6] = ["C1", "C2", "C3", "C4", "C5", "C6"];

fn house() -> House {
    House::open(Engine::Sqlite)
}

/// A page that blames nobody, or a download: no cookie, and no error of ours.
#[track_caller]
fn is_calm(page: &Page, what: &str) {
    assert!((200..500).contains(&page.status), "{what}: {} {}", page.status, page.text);
    let is_file = page.headers.contains_key("content-disposition");
    assert!(is_file || !page.heading().is_empty(), "{what}: {}", page.text);
    assert!(!page.headers.contains_key("set-cookie"));
}

/// Sends a body as it is.
fn post(served: &Served, path: &str, kind: &str, body: Vec<u8>) -> Page {
    let answer = Client::new().post(served.url(path)).header("content-type", kind).body(body).send().unwrap();
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    let text = answer.text().unwrap();
    Page { status, headers, sent: text.len(), text, spare: 0 }
}

/// One part of a form, written by hand.
fn part(disposition: &str, value: &[u8]) -> Vec<u8> {
    [b"--x\r\ncontent-disposition: form-data", disposition.as_bytes(), b"\r\n\r\n", value, b"\r\n"].concat()
}

const FORM: &str = "multipart/form-data; boundary=x";

/// Every page of a visit, one after the other, with its name.
fn pages(house: &House, her: &Participant<'_>) -> Vec<(&'static str, Page)> {
    let card = house.cards(1).remove(0).letters();
    let begun = her.send(&her.send(&her.open(), &[], "card"), &[("code", &card)], "next").expect(200);
    let adults = her.send(&begun, &[], "next").expect(200);
    let choices = her.send(&adults, &[], "next").expect(200);
    let yeses = ALL.map(|code| (code, "yes"));
    let draft = her.send(&choices, &yeses, "next").expect(200);
    let question = her.send(&draft, &[], "next").expect(200);
    let text = her.send(&question, &[], "question:Q12").expect(200);
    let part = her.send(&question, &[], "part:P8").expect(200);
    let one_page = her.send(&draft, &[], "one-page").expect(200);
    let check = her.send(&one_page, &[("Q1", "1"), ("Q12", TYPED)], "next").expect(200);
    let about = her.send(&check, &[], "about").expect(200);
    let stop = her.send(&question, &[], "stop").expect(200);
    let support = her.send(&question, &[], "support").expect(200);
    let code = her.send(&stop, &[], "send").expect(200);
    vec![
        ("notice", begun),
        ("adults", adults),
        ("choices", choices),
        ("draft", draft),
        ("question", question),
        ("text", text),
        ("part", part),
        ("one page", one_page),
        ("check", check),
        ("about", about),
        ("stop", stop),
        ("support", support),
        ("code", code),
    ]
}

#[test]
fn every_button_on_every_page_of_a_visit_is_answered_calmly() {
    let house = house();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    for (name, page) in pages(&house, &her) {
        for go in BUTTONS {
            let after = her.send(&page, &[("Q12", TYPED)], go);
            is_calm(&after, &format!("{name}: {go:?}"));
            let known = [200, 400, 410, 422].contains(&after.status);
            assert!(known, "{name}: {go:?}: {}", after.status);
        }
    }
    let nothing = her.open();
    for go in BUTTONS {
        is_calm(&her.send(&nothing, &[("code", "x")], go), go);
    }
}

#[test]
fn every_button_on_every_page_of_coming_back_is_answered_calmly() {
    let house = house();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let (_, code) = pages(&house, &her).pop().unwrap();
    her.send(&code, &[], "send").expect(200);
    let back = Participant::at(&served, "/c");
    let own = back.send(&back.open(), &[("code", &code.code())], "open").expect(200);
    let reach = ["question:Q1", "question:Q12", "part:P8", "about", "withdraw:C5", "add:C3", "take-back", "support"];
    let mut pages: Vec<_> = reach.iter().map(|go| (*go, back.send(&own, &[], go).expect(200))).collect();
    pages.push(("own answers", own));
    pages.push(("entry", back.open()));
    for state in ["open", "closed"] {
        house.set_state(state);
        for (name, page) in &pages {
            // Taking everything back ends all others: it is tried elsewhere.
            for go in BUTTONS.iter().filter(|go| *name != "take-back" || **go != "confirm") {
                let after = back.send(page, &[("Q12", TYPED)], go);
                is_calm(&after, &format!("{name}: {go:?}"));
                // Closed, a change that was typed comes back to be copied, with 409.
                let too_late = state == "closed" && after.status == 409 && after.says(TYPED);
                let known = [200, 400, 410, 422].contains(&after.status) || too_late;
                assert!(known, "{name}: {go:?}: {}", after.status);
            }
        }
    }
}

#[test]
fn what_is_no_form_is_malformed() {
    let house = house();
    let served = house.serve();
    let bodies: Vec<(&str, Vec<u8>)> = vec![
        ("application/x-www-form-urlencoded", b"go=card".to_vec()),
        ("application/json", b"{\"go\":\"card\"}".to_vec()),
        ("text/plain", Vec::new()),
        ("multipart/form-data", part("; name=\"go\"", b"card")),
        (FORM, Vec::new()),
        (FORM, b"card".to_vec()),
        (FORM, part("; name=\"go\"", b"card")),
        (FORM, [part("", b"card"), b"--x--\r\n".to_vec()].concat()),
        (FORM, [part("; name=\"go\"", b"\xff\xfe"), b"--x--\r\n".to_vec()].concat()),
        (FORM, [part("; name=\"Q12\"", b"caf\xe9"), b"--x--\r\n".to_vec()].concat()),
        (FORM, [part("; name=\"go\"", b"card"), part("; name=\"go\"", b"back"), b"--x--\r\n".to_vec()].concat()),
        (FORM, [part("; name=\"state\"", b"a"), part("; name=\"state\"", b"b"), b"--x--\r\n".to_vec()].concat()),
    ];
    for path in ["/v/7k2m", "/ar/v/7k2m", "/c"] {
        for (kind, body) in &bodies {
            let page = post(&served, path, kind, body.clone());
            assert_eq!(page.status, 400, "{path} {kind} {:?}: {}", String::from_utf8_lossy(body), page.text);
            is_calm(&page, kind);
        }
    }
}

#[test]
fn what_is_too_large_is_told_so() {
    let house = house();
    let served = house.serve();
    for path in ["/v/7k2m", "/c"] {
        for size in [97 * 1024, 300 * 1024, 900 * 1024] {
            let body = [part("; name=\"Q12\"", &vec![b'x'; size]), b"--x--\r\n".to_vec()].concat();
            let page = post(&served, path, FORM, body);
            assert_eq!(page.status, 413, "{path} {size}");
            is_calm(&page, path);
        }
        let many: Vec<u8> = (0..600).flat_map(|at| part(&format!("; name=\"Q{at}\""), b"1")).collect();
        assert_eq!(post(&served, path, FORM, [many, b"--x--\r\n".to_vec()].concat()).status, 413, "{path}");
    }
    assert_eq!(house.counts()["answer_sheet"], 0);
}

#[test]
fn a_state_opens_unchanged_in_its_own_place_and_time_only() {
    let house = house();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let all = pages(&house, &her);
    let (_, question) = &all[4];
    let state = question.state().unwrap();
    for at in (0..state.len()).step_by(97).chain([state.len() - 1]) {
        let mut edited = state.to_owned();
        edited.replace_range(at..=at, if &state[at..=at] == "A" { "B" } else { "A" });
        assert_eq!(her.send_raw(Some(&edited), &[], "next").status, 410, "character {at}");
    }
    for wrong in ["", " ", "A", "\u{0}", "ä", &state[1..], &state[..state.len() - 4], &format!("{state}AAAA")] {
        let page = her.send_raw(Some(wrong), &[], "next").expect(410);
        assert!(page.state().is_none());
    }
    let back = Participant::at(&served, "/c");
    back.send_raw(Some(state), &[], "stay").expect(410);
    let other = Participant::at(&served, "/v/zzzz");
    other.send_raw(Some(state), &[], "next").expect(404);

    // A page may be sent again as often as wanted, until it has rested too long; then it echoes nothing.
    for _ in 0..3 {
        her.send(question, &[("Q1", "1")], "next").expect(200);
    }
    house.clock.advance(TimeDelta::minutes(16));
    for (name, page) in &all {
        let after = her.send(page, &[("Q12", TYPED)], "next");
        let rests_long = ["draft", "one page"].contains(name);
        assert_eq!(after.status, if rests_long { 200 } else { 410 }, "{name}");
        assert!(rests_long || !after.says(TYPED), "{name}");
    }
    house.clock.advance(TimeDelta::hours(4));
    for (name, page) in &all {
        assert_eq!(her.send(page, &[("Q12", TYPED)], "next").status, 410, "{name}");
    }
}

#[test]
fn a_page_of_a_sent_visit_stores_nothing_twice() {
    let house = house();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let all = pages(&house, &her);
    let (_, code) = all.last().unwrap();
    her.send(code, &[], "send").expect(200);
    // An earlier page of it leads to another code, and *Send* there to the spent card.
    let (_, check) = &all[8];
    let again = her.send(check, &[], "next").expect(200);
    let refused = her.send(&again, &[], "send").expect(422);
    assert!(refused.state().is_some(), "another card may be given: nothing typed is lost");
    let counts = house.counts();
    assert_eq!((counts["answer_sheet"], counts["spent"]), (1, 1));
}

#[test]
fn what_cannot_be_an_answer_is_shown_again_with_the_words_that_were_typed() {
    let house = house();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let all = pages(&house, &her);
    let (_, one_page) = &all[7];
    let one_page = &her.write_about(one_page, "P10", "say more here");
    let wrong: [&[(&str, &str)]; 16] = [
        &[("Q1", "5")],
        &[("Q1", "-1")],
        &[("Q1", "1.0")],
        &[("Q1", "yes")],
        &[("Q1", "99999999999999999999")],
        &[("Q1", "\u{661}x")],
        &[("Q1", "0"), ("Q1", "1")],
        &[("Q5", "0"), ("Q5", "77")],
        &[("Q5", "0"), ("Q5", "1"), ("Q5", "2"), ("Q5", "3")],
        &[("Q6.1", "0"), ("Q6.2", "0")],
        &[("Q6.1", "0"), ("Q6.1", "1")],
        &[("Q13.P8", "9")],
        &[("Q13.P8", "0"), ("Q13.P8", "1")],
        &[("Q14", "a\u{7}b")],
        &[("about.age", "44")],
        &[("about.age", "0"), ("about.age", "1")],
    ];
    for fields in wrong {
        let sent = [fields, &[("Q12", TYPED)]].concat();
        let page = her.send(one_page, &sent, "next");
        assert_eq!(page.status, 422, "{fields:?}");
        assert!(page.says(TYPED) && page.says("say more here"), "{fields:?}: {}", page.text);
    }
    let part = her.send(one_page, &[], "part:P8").expect(200);
    for (page, field) in [(one_page, "Q12"), (&part, "Q13.P8.words")] {
        let page = her.send(page, &[(field, TYPED), (field, "another")], "next").expect(422);
        assert!(page.says(TYPED), "{field}");
    }
    // Nothing at all is nothing answered, and what nobody asked is not looked at.
    her.send(one_page, &[], "next").expect(200);
    her.send(one_page, &[("Q99", "1"), ("about.height", "1"), ("C1", "no")], "next").expect(200);
}

/// CON-1, CON-2: a consent that is neither a yes nor a no is nobody's.
#[test]
fn con_2_a_consent_that_is_unclear_is_refused() {
    let house = house();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let all = pages(&house, &her);
    let (_, choices) = &all[2];
    for unclear in [&[("C1", "maybe")][..], &[("C1", "")], &[("C1", "YES")], &[("C1", "no"), ("C1", "yes")]] {
        her.send(choices, unclear, "next").expect(400);
    }
    her.send(choices, &[("C1", "yes"), ("C9", "yes")], "next").expect(200);
}

/// DESIGN 8: what is sent after closing is shown for copying: what the state holds and what the form has just brought.
#[test]
fn after_closing_the_words_on_the_page_come_back() {
    let house = house();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let all = pages(&house, &her);
    house.set_state("closed");
    for (name, page) in &all {
        for go in ["next", "send", "back", "skip", "support", "no-such-button"] {
            let fields = [("Q12", "typed a moment ago"), ("Q13.P8.words", "and <b>here</b> too")];
            let late = her.send(page, &fields, go);
            assert_eq!(late.status, if go == "no-such-button" { 400 } else { 409 }, "{name}: {go}");
            let with_fields = !["stop", "support"].contains(name);
            if late.status == 409 && with_fields {
                assert!(
                    late.says("typed a moment ago") && late.says("and &#60;b&#62;here&#60;/b&#62; too"),
                    "{}",
                    late.text
                );
            }
            assert!(late.state().is_none(), "{name}");
        }
    }
    let (_, check) = &all[8];
    assert!(her.send(check, &[], "next").expect(409).says(TYPED));
    assert!(her.open().expect(200).state().is_none());
    her.send_raw(None, &[], "card").expect(200);
}

#[test]
fn other_methods_are_refused_and_a_head_is_answered() {
    let house = house();
    let served = house.serve();
    let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let status =
        |method: Method, path: &str| client.request(method, served.url(path)).send().unwrap().status().as_u16();
    for path in ["/", "/v/7k2m", "/ar/v/7k2m", "/v/7k2m/safety", "/c", "/support", "/r/7k2m", "/exit"] {
        for method in [Method::PUT, Method::DELETE, Method::OPTIONS, Method::PATCH, Method::TRACE] {
            assert_eq!(status(method.clone(), path), 405, "{method} {path}");
        }
        assert_eq!(status(Method::HEAD, path), status(Method::GET, path), "{path}");
    }
}

#[test]
fn odd_addresses_are_not_found() {
    let house = house();
    let served = house.serve();
    let long = format!("/v/{}", "7".repeat(8000));
    for path in
        ["/v/%ff", "/v/%00", "/v/%2e%2e%2f", "/v/7k2m/", "/v//7k2m", "/v/7k2m%0d%0aset-cookie:%20a=b", "/%", &long]
    {
        let answer = Client::new().get(served.url(path)).send().unwrap();
        assert!([400, 404].contains(&answer.status().as_u16()), "{path}: {}", answer.status());
        assert!(!answer.headers().contains_key("set-cookie"), "{path}");
    }
}

/// D3: leaving always leads to the same page, whatever was sent.
#[test]
fn saf_2_leaving_leads_away_whatever_is_sent() {
    let house = house();
    let served = house.serve();
    for (kind, body) in
        [(FORM, b"x".to_vec()), ("text/plain", Vec::new()), (FORM, part("; name=\"token\"", &[0xff; 200]))]
    {
        let page = post(&served, "/exit", kind, body).expect(200);
        assert!(page.headers.contains_key("refresh"));
    }
    let form = Form::new().text("token", "A").text("token", "B");
    let twice = Client::new().post(served.url("/exit")).multipart(form).send().unwrap();
    assert_eq!(twice.status().as_u16(), 200);
    assert_eq!(house.counts()["ended_visit"], 0);
}
