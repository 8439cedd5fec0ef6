//! A word typed wherever something can be typed is found nowhere, and opens for a reader and for nobody else
//! (SECURITY 6, "Secrecy").

use std::collections::BTreeSet;

use linden::actions::complaints::close_complaint::close_complaint;
use linden::actions::complaints::list_complaints::list_complaints;
use linden::actions::complaints::open_complaint::open_complaint;
use linden::actions::consultation_keys::held_key;
use linden::actions::desk::next_item::{Next, next_item};
use linden::actions::desk::piece::DeskError;
use linden::actions::desk::save_reading::{Work, save_reading};
use linden::domain::complaint::{ComplaintText, Outcome};
use linden::domain::consultation::State;
use linden::domain::ids::OrganisationId;
use linden::domain::permission::ReadWords;
use linden::store::{DatabaseAddress, StoreError, accounts, answer_sheets, words};
use linden::vault::keys::KeyKind;
use reqwest::blocking::{Client, multipart::Form};
use serde_json::json;

use crate::api::{Software, empty};
use crate::support::canary::{Search, word};
use crate::support::cluster::Cluster;
use crate::support::engine::Engine;
use crate::support::house::Served;
use crate::support::log;
use crate::support::participant::Participant;
use crate::support::world::{STAFF, World};

/// Every purpose.
const ALL: [&str; 6] = ["C1", "C2", "C3", "C4", "C5", "C6"];

/// Writes the word into every free field of the pages, also after coming back; says how many texts are stored.
fn send_by_pages(world: &World, served: &Served, word: &str) -> usize {
    let card = world.cards(10).remove(0).letters();
    let her = Participant::at(served, "/v/7k2m");
    let typed = her.send(&her.send(&her.open(), &[], "card"), &[("code", word)], "next").expect(422);
    assert!(typed.says(word), "a code is given back to be put right");
    let comment = format!("{word} on this part");
    let (page, parts) = her.write_about_all(&her.send(&her.choose(&her.enter(&card), &ALL), &[], "one-page"), &comment);
    let fields = her.free_fields(&page);
    assert!(!fields.is_empty(), "{}", page.text);
    let filled: Vec<_> = fields.iter().map(|field| (field.as_str(), comment.as_str())).collect();
    let check = her.send(&page, &filled, "next").expect(200);
    let code = her.to_code(&check);
    her.send(&code, &[], "send").expect(200);
    let back = Participant::at(served, "/c");
    back.send(&back.open(), &[("code", word)], "open").expect(422);
    let own = back.send(&back.open(), &[("code", &code.code())], "open").expect(200);
    assert!(own.says(word));
    let question = back.send(&own, &[], "question:Q12").expect(200);
    back.send(&question, &[("Q12", word)], "next").expect(200);
    fields.len() + parts
}

/// Complains with the word, reads it with the code, and has a custodian read it and reply with it.
fn complain(world: &World, served: &Served, word: &str) {
    let her = Participant::at(served, "/v/7k2m/complaint");
    let written = format!("{word} is what is wrong");
    her.send(&her.open(), &[("code", word)], "open").expect(422);
    let code = her.send(&her.send(&her.open(), &[], "next"), &[("text", &written)], "next").expect(200);
    her.send(&code, &[], "send").expect(200);
    let (granted, pair) = (world.may("custodian"), world.pair("custodian"));
    let listed = list_complaints(&world.service, &granted).unwrap();
    let one = open_complaint(&world.service, &granted, &pair, &listed[0].handle).unwrap();
    assert_eq!(one.opened.text().as_str(), written);
    let reply = (Outcome::Upheld, &ComplaintText::new(&format!("{word} it is")).unwrap());
    close_complaint(&world.service, &granted, &pair, &one.handle, reply).unwrap();
    let own = her.send_raw(None, &[("code", &code.code())], "open").expect(200);
    assert!(own.says(&written) && own.says(&format!("{word} it is")));
}

/// Writes the word into every free field of the door for software; says how many texts are stored.
fn send_by_software(world: &World, served: &Served, word: &str) -> usize {
    let mut body = empty(&world.cards(10)[0], &ALL);
    body["answers"] = json!({ "Q12": word, "Q14": word, "Q13": { "P8": { "comment": word } } });
    let software = Software::at(served);
    let receipt = software.sent(&body);
    assert!(software.open(&receipt).text.contains(word));
    3
}

/// Puts the word where it does not belong: no answer repeats it.
fn misplace(world: &World, served: &Served, word: &str) {
    let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let coded: String = word.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let mut answers = Vec::new();
    for path in
        ["/v/WORD", "/v/7k2m?x=WORD", "/WORD", "/c?WORD", "/r/WORD", "/exit?v=WORD", "/api/v1/consultations/WORD"]
    {
        answers.push(client.get(served.url(&path.replace("WORD", &coded))).send().unwrap());
    }
    for (state, go) in [(word, "next"), ("", word), (word, word)] {
        for path in ["/v/7k2m", "/v/7k2m/complaint", "/c", "/exit"] {
            let form =
                Form::new().text("state", state.to_owned()).text("go", go.to_owned()).text("token", word.to_owned());
            let post = client.post(served.url(path)).multipart(form);
            answers
                .push(post.header("user-agent", coded.as_str()).header("cookie", format!("a={coded}")).send().unwrap());
        }
    }
    let too_large = Form::new().text("Q12", word.repeat(5000));
    answers.push(client.post(served.url("/v/7k2m")).multipart(too_large).send().unwrap());
    let mut bodies = vec![empty(&world.cards(10)[0], &["C1", "C2", "C4"]); 4];
    bodies[0]["answers"] = json!({ "Q1": word, "Q12": format!("{word}{}", "x".repeat(2000)), "Q5": [word] });
    bodies[1]["card"] = json!(word);
    bodies[2]["consent"]["language"] = json!(word);
    bodies[3]["submission_id"] = json!(word);
    for body in bodies {
        let post = client.post(served.url("/api/v1/consultations/7k2m/responses"));
        answers.push(post.header("content-type", "application/json").body(body.to_string()).send().unwrap());
    }
    let search = Search::of(word);
    for answer in answers {
        let (address, status) = (answer.url().clone(), answer.status().as_u16());
        assert!(status < 500, "{address}: {status}");
        let head = format!("{:?}", answer.headers());
        let body = answer.bytes().unwrap();
        assert_eq!(search.traces(&[head.as_bytes(), &body].concat()), BTreeSet::new(), "{address}: {status}");
    }
}

/// Reads everything as the first reader, and gives the texts.
fn read_all(world: &World) -> Vec<String> {
    let (granted, pair) = (world.may("reader"), world.pair("reader"));
    let (mut texts, mut from) = (Vec::new(), None);
    loop {
        match next_item(&world.service, &granted, &pair, from.as_deref()).unwrap() {
            Next::Item(item) => {
                texts.push(item.text.to_string());
                let work = Work { handle: &item.handle, hidden: "", themes: &BTreeSet::new() };
                save_reading(&world.service, &granted, &pair, work).unwrap();
            }
            Next::GoOn(here) => from = Some(here),
            Next::NothingLeft => return texts,
        }
    }
}

/// Somebody who is no reader tries everything that their sign-in and their keys allow.
fn tries_in_vain(world: &World, name: &str) {
    let (service, pair) = (&world.service, world.pair(name));
    assert!(world.signed_in(name).member.grant::<ReadWords>(world.id()).is_err(), "{name}");
    let borrowed = next_item(service, &world.may("reader"), &pair, None);
    assert!(matches!(borrowed, Err(DeskError::NotGranted(_))), "{name} with a reader's permission: {borrowed:?}");

    let vault = service.vault.for_consultation(world.id()).unwrap();
    let (keys, sheets, rows) = service
        .store
        .read(|tx| {
            let mut keys = Vec::new();
            for kind in KeyKind::ALL {
                for account in STAFF.iter().map(|(other, _)| world.account(other)) {
                    keys.extend(held_key(tx, &vault, kind, account, &pair)?);
                }
            }
            let sheets = answer_sheets::list_after(tx, world.id(), None, 100)?;
            Ok::<_, StoreError>((keys, sheets, words::list_after(tx, world.id(), &[], 100)?))
        })
        .unwrap();
    let expected = match name {
        "custodian" | "second custodian" => vec![KeyKind::Figures],
        "panel" | "second panel" => vec![KeyKind::Panel],
        _ => vec![],
    };
    assert_eq!(keys.iter().map(|key| key.kind()).collect::<Vec<_>>(), expected, "{name}");
    assert_eq!((sheets.len(), rows.len()), (2, 2));
    for key in keys {
        assert!(rows.iter().all(|row| vault.open_words_to_read(row, &key).is_err()), "{name}");
        let counts = sheets.iter().filter(|sheet| vault.open_answers_to_count(*sheet, &key).is_ok()).count();
        assert_eq!(counts, if key.kind() == KeyKind::Figures { 2 } else { 0 }, "{name}");
    }
}

/// Nothing that the service or its database wrote holds the word.
fn found_nowhere(world: &World, cluster: Option<&Cluster>, search: &Search) {
    let searched = search.not_in_folder(world.database.folder.path(), |_| true);
    let searched = searched + cluster.map_or(0, |cluster| cluster.does_not_hold(search));
    assert!(searched > 100_000, "{searched}");
    assert_eq!(search.traces(&log::written()), BTreeSet::new(), "in the log");
}

/// The control: a word that is stored as it is, is found.
fn is_found_where_it_stands(world: &World, cluster: Option<&Cluster>, word: &str) {
    let (search, name) = (Search::of(word), word.to_owned());
    let id = OrganisationId::from_bytes([9; 16]);
    world.service.store.write(move |tx| accounts::insert_organisation(tx, id, &name)).unwrap();
    world.service.store.settle().unwrap();
    match cluster {
        Some(cluster) => assert!(cluster.holds(&search)),
        None => {
            let file = std::fs::read(world.database.folder.path().join("linden.db")).unwrap();
            assert_eq!(search.traces(&file), ["UTF-8"].into());
        }
    }
}

crate::on_both_engines! {
    /// SECURITY 6, PSE-6, PSE-8, ACC-1: what is typed is found in no file, journal, log or error page in any encoding; a
    /// reader's sign-in opens all of it, and nobody else's opens any.
    fn what_is_typed_is_found_nowhere_and_opens_for_readers_only(engine: Engine) {
        log::keep();
        let word = word();
        let search = Search::of(&word);
        let world = World::staffed(engine);
        let cluster = match &world.database.address {
            DatabaseAddress::Postgres { url, .. } => Some(Cluster::watch(url)),
            DatabaseAddress::Sqlite { .. } => None,
        };
        assert_eq!(cluster.is_some(), engine == Engine::Postgres);
        world.bring_to(State::Open);
        let served = world.serve();
        let sent = send_by_pages(&world, &served, &word) + send_by_software(&world, &served, &word);
        misplace(&world, &served, &word);
        complain(&world, &served, &word);
        found_nowhere(&world, cluster.as_ref(), &search);

        world.bring_to(State::Closed);
        for (name, _) in STAFF.iter().filter(|(name, _)| !name.ends_with("reader")) {
            tries_in_vain(&world, name);
        }
        let texts = read_all(&world);
        assert_eq!(texts.len(), sent);
        assert!(texts.iter().all(|text| text.contains(&word)));
        world.bring_to(State::Analysis);
        found_nowhere(&world, cluster.as_ref(), &search);
        drop(served);
        world.service.store.settle().unwrap();
        found_nowhere(&world, cluster.as_ref(), &search);
        is_found_where_it_stands(&world, cluster.as_ref(), &word);
    }
}
