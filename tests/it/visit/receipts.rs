//! The pocket receipt, the full receipt and the notice behind it (CON-7, CON-14, CON-15).

use std::collections::BTreeMap;

use linden::domain::folder::{self, FolderFiles};
use linden::store::StoreError;
use linden::store::consultations::{self, StoredNotice};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::support::engine::Engine::Sqlite;
use crate::support::house::{House, Served, demo_folder};
use crate::support::participant::{Page, Participant};

/// The code page of somebody who agreed to these.
fn code_page(house: &House, served: &Served, address: &str, yeses: &[&str]) -> Page {
    let card = house.cards(1).remove(0).letters();
    let her = Participant::at(served, address);
    let page = her.send(&her.choose(&her.enter(&card), yeses), &[], "one-page");
    let check = her.send(&page, &[("Q1", "0")], "next").expect(200);
    her.to_code(&check).expect(200)
}

/// Her own answers, with the code of a response that was sent.
fn own<'s>(house: &House, served: &'s Served, yeses: &[&str]) -> (Participant<'s>, Page) {
    let code = code_page(house, served, "/v/7k2m", yeses);
    Participant::at(served, "/v/7k2m").send(&code, &[], "send").expect(200);
    let back = Participant::at(served, "/c");
    let own = back.send(&back.open(), &[("code", &code.code())], "open").expect(200);
    (back, own)
}

/// The record as a file; for whoever checks it with other means, also kept in the folder `LINDEN_TEST_RECORDS`.
fn record(back: &Participant<'_>, own: &Page, name: &str) -> Value {
    let warning = back.send(own, &[], "full-receipt").expect(200);
    let file = back.send(&warning, &[], "download-receipt").expect(200);
    let disposition = file.headers["content-disposition"].to_str().unwrap();
    assert_eq!(disposition, "attachment; filename=\"feedback-receipt.json\"");
    if let Some(folder) = std::env::var_os("LINDEN_TEST_RECORDS") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.json")), &file.text).unwrap();
    }
    serde_json::from_str(&file.text).unwrap()
}

/// The sample's folder with another version of the notice.
fn second_version() -> FolderFiles {
    let files = demo_folder();
    let changed = files.iter().map(|(name, text)| {
        let text = match name {
            "consultation.toml" => {
                text.replacen("version = 1", "version = 2", 1).replacen("Nobody is paid", "No one is paid", 1)
            }
            _ => text.to_owned(),
        };
        (name.to_owned(), text)
    });
    FolderFiles::new(changed.collect::<BTreeMap<_, _>>())
}

/// Archives the notice that stands, and puts the second version in its place.
fn publish_second_version(house: &House) {
    let id = house.consultation;
    let first = folder::check(&demo_folder()).unwrap().definition;
    let files = second_version();
    let second = folder::check(&files).unwrap().definition;
    let text = String::from_utf8(files.to_stored().unwrap()).unwrap();
    house
        .service
        .store
        .write(move |tx| {
            for language in &first.languages {
                let shown = first.notice_shown(language).unwrap();
                let text = String::from_utf8(first.notice_document(language).unwrap()).unwrap();
                let new = StoredNotice { version: 1, language: language.to_string(), sha256: shown.sha256, text };
                consultations::insert_notice(tx, id, &new)?;
            }
            let mut stored = consultations::get(tx, id)?;
            stored.folder_sha256 = Sha256::digest(&text).into();
            stored.review_sha256 = *second.review_hash().as_bytes();
            consultations::update_folder(tx, id, "open", &stored, &text)?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

/// CON-15: the pocket receipt, and the whole page it stands on, name neither topic nor title, no purpose and no party.
#[test]
fn con_15_the_pocket_receipt_names_nothing() {
    let house = House::open(Sqlite);
    let served = house.serve();
    let definition = folder::check(&demo_folder()).unwrap().definition;
    for address in ["/v/7k2m", "/ar/v/7k2m"] {
        let page = code_page(&house, &served, address, &["C1", "C2"]);
        let her = Participant::at(&served, address);
        let done = her.send(&page, &[], "send").expect(200);
        let slip = |page: &Page| {
            let rest = page.text.split("<div class=\"slip\"").nth(1).expect("a slip").to_owned();
            rest.split("</div>").next().unwrap().to_lowercase()
        };
        assert!(slip(&page).contains("feedback.example/c"), "the code and a neutral address");
        for language in &definition.languages {
            let of = |text: &linden::domain::text::Localised| text.in_language(language).unwrap().to_lowercase();
            let people = &definition.people;
            let parties = people.custodians.iter().chain(&people.readers).chain([&people.publisher, &people.panel]);
            let mut forbidden: Vec<String> = parties.map(of).chain([of(&definition.title)]).collect();
            forbidden.extend(definition.purposes.iter().map(|asked| of(&asked.text)));
            forbidden.extend(["survivor", "violence"].map(str::to_owned));
            for word in forbidden {
                assert!(!page.text.to_lowercase().contains(&word), "{word}");
                assert!(!slip(&done).contains(&word), "{word}");
            }
        }
    }
}

/// CON-15: the full receipt comes only after a warning, on the page or as a file; without it nothing comes.
#[test]
fn con_15_the_full_receipt_is_shown_on_request_after_a_warning() {
    let house = House::open(Sqlite);
    let served = house.serve();
    let (back, own) = own(&house, &served, &["C1", "C2", "C4"]);
    for go in ["download-receipt", "confirm"] {
        assert_eq!(back.send(&own, &[], go).status, 400, "{go}: not before the warning");
    }
    let warning = back.send(&own, &[], "full-receipt").expect(200);
    assert!(warning.says("It names the topic and who asks.") && !warning.says("policy team"), "{}", warning.text);
    let shown = back.send(&warning, &[], "confirm").expect(200);
    let title = shown.text.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
    assert_eq!(title, "Full receipt – Feedback 7K2M");
    // A date is set apart, for pages that are read from right to left.
    let text = shown.text.replace(['\u{2068}', '\u{2069}'], "");
    for said in ["policy team", "You can add my answers", "Yes, on 9 March 2026", "No, on 9 March 2026", "GDPR Article"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    let answers = back.send(&shown, &[], "back").expect(200);
    assert_eq!(answers.heading(), own.heading());
}

crate::on_both_engines! {
    /// CON-5, CON-15, DOMAIN 1.1: the record holds every field, all data is special-category data, under names that are random to others and the same each time,
    /// days and no finer time, and each consent event with what it was agreed under.
    fn con_15_the_consent_record_holds_what_was_agreed_to(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let (back, own) = own(&house, &served, &["C1", "C2", "C3", "C4"]);
        let first = record(&back, &own, "given");
        house.clock.advance(chrono::TimeDelta::minutes(5));
        let after = back.send(&back.send(&own, &[], "withdraw:C3"), &[], "confirm").expect(200);
        let second = record(&back, &after, "withdrawn");
        assert_eq!((&first["recordId"], &first["principalId"]), (&second["recordId"], &second["principalId"]));
        assert_eq!((&second["type"], &second["schema"]), (&json!("ConsentRecord"), &json!("consent-record/1 (27560:2023, dpv 2)")));
        for (field, value) in second.as_object().unwrap() {
            assert!(!value.is_null() && *value != json!("") && *value != json!([]), "{field} is empty");
        }
        assert!(second["@context"]["ConsentRecord"] == "dpv:ConsentRecord", "the context lies in the record");
        let definition = folder::check(&demo_folder()).unwrap().definition;
        let english = definition.offered_language("en").unwrap();
        let hash = data_encoding::HEXLOWER.encode(&definition.notice_shown(english).unwrap().sha256);
        assert_eq!(second["notices"], json!([{
            "type": "ConsentNotice", "id": "feedback-7k2m", "version": 1, "language": "en", "sha256": hash,
        }]));
        let given = json!({
            "type": "ExplicitlyExpressedConsent", "state": "ConsentGiven", "date": "2026-03-09", "by": "the participant",
            "underNotice": hash, "validUntil": "2027-03-30",
        });
        let of = |state: &str| json!({ "type": "Consent", "state": state, "date": "2026-03-09", "by": "the participant" });
        let purposes = second["purposes"].as_array().unwrap();
        let events: Vec<_> = purposes.iter().map(|purpose| purpose["events"].clone()).collect();
        let expected = [
            json!([given]),
            json!([given]),
            json!([given, of("ConsentWithdrawn")]),
            json!([given]),
            json!([of("ConsentRefused")]),
            json!([of("ConsentRefused")]),
        ];
        assert_eq!(events, expected);
        assert_eq!(purposes[0]["text"], "You can add my answers to other people’s answers and share the totals.");
        assert!(purposes.iter().all(|purpose| purpose["data"][0]["type"] == "SpecialCategoryPersonalData"), "CON-5");
        assert!(!second.to_string().contains("12:0"), "no time of day");
        let file = include_str!("../../../docs/consent-record/context.jsonld");
        assert_eq!(second["@context"], serde_json::from_str::<Value>(file).unwrap()["@context"]);
    }

    /// CON-7, CON-14: a notice that changes is another version; who agreed to the old one reads the old one again, word for
    /// word, and what she adds later is bound to the new one.
    fn con_14_the_notice_that_was_agreed_to_is_read_again_word_for_word(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let (back, own) = own(&house, &served, &["C1", "C4"]);
        publish_second_version(&house);
        let old = back.send(&own, &[], "own-notice").expect(200);
        assert!(old.says("Nobody is paid") && !old.says("No one is paid") && old.says("Version \u{2068}1"), "{}", old.text);
        assert!(old.says("You can add my answers to other people’s answers"));
        let own = back.send(&old, &[], "back").expect(200);
        let added = back.send(&back.send(&own, &[], "add:C5"), &[], "confirm").expect(200);
        let both = back.send(&added, &[], "own-notice").expect(200);
        assert!(both.says("Nobody is paid") && both.says("No one is paid") && both.says("Version \u{2068}2"));
        let record = record(&back, &added, "two-versions");
        let versions: Vec<_> = record["notices"].as_array().unwrap().iter().map(|notice| &notice["version"]).collect();
        assert_eq!(versions, [&json!(1), &json!(2)]);
        let under = |at: usize| &record["purposes"][at]["events"][0]["underNotice"];
        assert!(under(0) == under(3) && under(0) != under(4), "CON-8: what was agreed to before stays under the old one");
    }

    /// CON-7, D3: a notice that changes during a visit is read and agreed to before Send; nothing typed is lost, and what
    /// is stored points to the new version.
    fn con_7_a_notice_that_changes_during_a_visit_is_agreed_to_before_sending(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let page = her.send(&her.choose(&her.enter(&card), &["C1", "C2", "C4"]), &[], "one-page");
        let fields = [("Q1", "3"), ("Q12", "a home for the first year"), ("about.gender", "0")];
        let check = her.send(&page, &fields, "next").expect(200);
        let check = her.send(&check, &[("feeling", "1")], "next").expect(200);
        let code = her.to_code(&check).expect(200);
        publish_second_version(&house);
        let notice = her.send(&code, &[], "send").expect(200);
        assert!(notice.says("These words have changed since you began") && notice.says("No one is paid"), "{}", notice.text);
        assert_eq!(house.counts()["answer_sheet"], 0);
        let choices = her.send(&notice, &[], "next").expect(200);
        assert_eq!(choices.heading(), "Your choices");
        assert_eq!(choices.text.matches(" checked").count(), 6, "her choices stand there, to be said again");
        let yeses = ["C1", "C2", "C4"].map(|code| (code, "yes"));
        let check = her.send(&choices, &yeses, "next").expect(200);
        assert!(check.says("a home for the first year") && check.says("Not really"), "{}", check.text);
        let again = her.send(&check, &[], "next").expect(200);
        assert_eq!(again.code(), code.code(), "the same code: it was noted already");
        her.send(&again, &[], "send").expect(200);
        let back = Participant::at(&served, "/c");
        let own = back.send(&back.open(), &[("code", &code.code())], "open").expect(200);
        assert!(own.says("a home for the first year") && own.says("Woman") && own.says("All right"), "{}", own.text);
        assert_eq!(record(&back, &own, "new-version")["notices"][0]["version"], 2);
    }
}
