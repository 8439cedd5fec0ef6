//! What is open, what a person reads before she answers, and what was published.

use linden::store::StoreError;
use linden::store::releases;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::Software;
use crate::support::house::{House, begin};
use crate::support::release::signed_release;

fn house() -> House {
    House::open(crate::support::engine::Engine::Sqlite)
}

#[test]
fn what_is_open_is_listed_by_its_neutral_name() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let answer = software.get("/consultations");
    assert!(answer.headers["content-type"] == "application/json" && !answer.headers.contains_key("set-cookie"));
    let listed = answer.expect(200);
    assert_eq!(
        (&listed[0]["slug"], &listed[0]["languages"]),
        (&json!("7k2m"), &json!(["en", "fr", "ar", "sw", "uk", "es"]))
    );
    assert_eq!(listed[0]["name"]["en"], "Feedback 7K2M");
    assert!(!listed.to_string().contains("draft plan"), "the title stays out of the list");
    for state in ["approved", "closed"] {
        house.set_state(state);
        assert_eq!(software.get("/consultations").expect(200), json!([]));
    }
}

#[test]
fn con_7_the_hash_of_the_notice_is_that_of_the_texts_beside_it() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    for language in ["en", "fr", "ar", "sw", "uk", "es"] {
        let document = software.get(&format!("/consultations/7k2m?lang={language}")).expect(200);
        assert_eq!(document["language"], language);
        let notice = &document["notice"];
        let hashed = json!({
            "id": notice["id"], "version": notice["version"], "language": notice["language"], "texts": notice["texts"],
            "purposes": document["purposes"],
        });
        let sha256 = Sha256::digest(serde_json_canonicalizer::to_vec(&hashed).unwrap());
        assert_eq!(notice["sha256"], data_encoding::HEXLOWER.encode(&sha256));
    }
}

#[test]
fn the_whole_form_is_there() {
    let house = house();
    let served = house.serve();
    let document = Software::at(&served).get("/consultations/7k2m").expect(200);
    let kinds: Vec<_> =
        document["questions"].as_array().unwrap().iter().map(|question| question["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds.len(), 14);
    for kind in ["scale", "single", "several", "ranking", "text", "paragraphs"] {
        assert!(kinds.contains(&kind), "{kind}");
    }
    let question = |id: &str| document["questions"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap();
    assert_eq!((&question("Q5")["max"], &question("Q6")["ranks"]), (&json!(3), &json!(3)));
    assert_eq!((&question("Q12")["max_characters"], &question("Q12")["needs"]), (&json!(1000), &json!("C2")));
    assert_eq!((&question("Q13")["comment_max"], &question("Q7")["sensitive"]), (&json!(500), &json!(true)));
    assert_eq!(question("Q1")["options"].as_array().unwrap().len(), 5);
    let count = |name: &str| document[name].as_array().unwrap().len();
    assert_eq!((count("paragraphs"), count("about"), count("purposes")), (12, 5, 6));
    assert!(count("services") > 0 && document["services"][0]["check_first"].is_boolean());
    assert_eq!(document["paragraphs"][7]["id"], "P8");
    assert!(document["paragraphs"][10]["body"].as_array().is_some_and(|body| !body.is_empty()));
}

#[test]
fn lng_1_no_other_language_stands_in_for_one_that_is_missing() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    software.get("/consultations/7k2m?lang=de").problem(404, "not-found");
    software.get("/consultations/9xyz").problem(404, "not-found");
    software.get("/consultations/..%2f..").problem(404, "not-found");
    house.set_state("approved");
    software.get("/consultations/7k2m").problem(409, "not-open");
    house.set_state("published");
    assert_eq!(software.get("/consultations/7k2m").expect(200)["state"], "published");
}

#[test]
fn agg_1_what_was_published_is_handed_out_byte_for_byte() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    assert_eq!(software.get("/consultations/7k2m/releases").expect(200), json!([]));
    let [first, second, waiting] = [1, 2, 3].map(|number| signed_release(&house.service, number));
    let (bytes, signed) = (first.artefact.clone(), first.signature);
    let id = house.consultation;
    house
        .service
        .store
        .write(move |tx| {
            for new in [&first, &second, &waiting] {
                releases::insert(tx, id, new)?;
            }
            releases::update_published(tx, id, 1, begin().date_naive())?;
            releases::update_published(tx, id, 2, begin().date_naive())?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let listed = software.get("/consultations/7k2m/releases").expect(200);
    let sha256 = data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes));
    assert_eq!(listed[1], json!({ "number": 1, "published_on": "2026-03-09", "sha256": sha256 }));
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["number"]), (2, &json!(2)));
    let one = software.get("/consultations/7k2m/releases/1");
    assert_eq!((one.status, one.text.as_bytes()), (200, bytes.as_slice()));
    let signature = software.get("/consultations/7k2m/releases/1.sig");
    assert_eq!((signature.status, signature.bytes.as_slice()), (200, signed.as_slice()));
    assert_eq!(signature.headers["content-type"], "application/octet-stream");
    let table = software.get("/consultations/7k2m/releases/1.csv");
    assert_eq!((table.status, &table.headers["content-type"]), (200, &"text/csv; charset=utf-8".parse().unwrap()));
    assert!(table.text.starts_with("question,paragraph,themes,band,band_value,part,label,status,count,percent,base"));
    let arabic = software.get("/consultations/7k2m/releases/1.csv?lang=ar");
    assert!(
        arabic.status == 200 && arabic.text != table.text && arabic.text.lines().count() == table.text.lines().count()
    );
    for form in ["csv", "xlsx", "zip"] {
        software.get(&format!("/consultations/7k2m/releases/1.{form}?lang=de")).problem(404, "not-found");
    }
    for hidden in ["3", "3.sig", "3.csv", "3.xlsx", "3.zip", "4", "0", "999999999", "99999999999", "1.xml", "x"] {
        software.get(&format!("/consultations/7k2m/releases/{hidden}")).problem(404, "not-found");
    }
    software.get("/consultations/9xyz/releases").problem(404, "not-found");
}

/// AGG-1, D6: whoever can write to the database cannot put figures there.
#[test]
fn what_was_not_signed_here_is_handed_out_to_nobody() {
    let house = house();
    let served = house.serve();
    let mut foreign = signed_release(&house.service, 1);
    foreign.signature[0] ^= 1;
    let id = house.consultation;
    house
        .service
        .store
        .write(move |tx| {
            releases::insert(tx, id, &foreign)?;
            releases::update_published(tx, id, 1, begin().date_naive())
        })
        .unwrap();
    let software = Software::at(&served);
    for address in ["", "/1", "/1.sig", "/1.csv", "/1.xlsx", "/1.zip"] {
        let broken: Value = software.get(&format!("/consultations/7k2m/releases{address}")).problem(500, "internal");
        assert!(broken["incident"].is_string());
    }
}
