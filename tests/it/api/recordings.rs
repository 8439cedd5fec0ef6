//! Keeps LNG-5 and LNG-6 at the JSON door: the easy version's words, and each recording and picture where it can be fetched; and
//! the description of the door says exactly what it gives.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::Software;
use crate::support::engine::Engine;
use crate::support::house::{House, Served, demo_folder};
use crate::support::media::{CAPTIONS, clip, picture, voice};

fn house(engine: Engine) -> House {
    let mut files = demo_folder();
    for (name, bytes) in [
        ("media/en/notice.mp3", voice(1)),
        ("media/en/Q1.mp3", voice(2)),
        ("media/en/Q1.webm", clip()),
        ("media/en/Q1.vtt", CAPTIONS.into()),
        ("media/en/P8.mp3", voice(3)),
        ("media/ar/Q1.mp3", voice(4)),
        ("media/fr/notice.webm", clip()),
        ("media/fr/notice.vtt", CAPTIONS.into()),
        ("media/fr/P8.webm", clip()),
        ("media/fr/P8.vtt", CAPTIONS.into()),
        ("media/easy/P8.png", picture()),
        ("media/easy/Q1.png", [picture(), vec![1]].concat()),
    ] {
        files.add_medium(name, bytes).unwrap();
    }
    House::open_with(engine, &files)
}

/// The one of `list` with this id.
fn one<'d>(document: &'d Value, list: &str, id: &str) -> &'d Value {
    document[list].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap()
}

/// Fetches a file as it is told of, and gives its bytes.
fn fetched(served: &Served, file: &Value) -> Vec<u8> {
    let answer = reqwest::blocking::get(served.url(file["address"].as_str().unwrap())).unwrap();
    assert_eq!(answer.status(), 200, "{file}");
    assert_eq!(answer.headers()["content-type"], file["content_type"].as_str().unwrap());
    let bytes = answer.bytes().unwrap().to_vec();
    assert_eq!(file["sha256"], data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes)));
    bytes
}

crate::on_both_engines! {
    fn lng_5_software_is_told_where_each_recording_is_and_can_fetch_it(engine: Engine) {
        let house = house(engine);
        let served = house.serve();
        let software = Software::at(&served);
        let document = software.get("/consultations/7k2m?lang=en").expect(200);
        let question = &one(&document, "questions", "Q1")["recorded"];
        assert_eq!(fetched(&served, &question["voice"]), voice(2));
        assert_eq!(fetched(&served, &question["clip"]), clip());
        assert_eq!(fetched(&served, &question["captions"]), CAPTIONS.as_bytes());
        let part = &one(&document, "paragraphs", "P8")["recorded"];
        assert_eq!(fetched(&served, &part["voice"]), voice(3));
        assert_eq!((&part["clip"], &part["captions"]), (&Value::Null, &Value::Null));
        assert_eq!(fetched(&served, &document["notice"]["recorded"]["voice"]), voice(1));
        assert!(one(&document, "questions", "Q2")["recorded"].is_null());

        let arabic = software.get("/consultations/7k2m?lang=ar").expect(200);
        assert_eq!(fetched(&served, &one(&arabic, "questions", "Q1")["recorded"]["voice"]), voice(4));
        assert!(one(&arabic, "questions", "Q1")["recorded"]["clip"].is_null(), "no other language stands in");
        assert!(arabic["notice"]["recorded"].is_null() && one(&arabic, "paragraphs", "P8")["recorded"].is_null());
    }

    fn lng_6_software_is_given_the_easy_words_and_the_pictures(engine: Engine) {
        let house = house(engine);
        let served = house.serve();
        let software = Software::at(&served);
        let document = software.get("/consultations/7k2m?lang=en").expect(200);
        assert_eq!(document["easy"], true);
        let part = one(&document, "paragraphs", "P8");
        let lines = part["easy"]["lines"].as_array().unwrap();
        assert!(lines.contains(&json!("It must be easy to get a doctor.")) && part["easy"]["heading"].is_string());
        assert_eq!(fetched(&served, &part["picture"]), picture());
        let question = one(&document, "questions", "Q1");
        assert_eq!(question["easy"], "Promise A: leaders will learn from survivors. Is this good enough?");
        assert_eq!(fetched(&served, &question["picture"]), [picture(), vec![1]].concat());
        assert!(document["paragraphs"].as_array().unwrap().iter().all(|part| part["easy"]["lines"][0].is_string()));
        let arabic = software.get("/consultations/7k2m?lang=ar").expect(200);
        assert_eq!(one(&arabic, "questions", "Q1")["easy"], "الوعد أ: سيتعلم القادة من الناجيات والناجين. هل هذا جيد بما يكفي؟");
        assert_eq!(one(&arabic, "paragraphs", "P8")["picture"], part["picture"], "the same in every language");
    }

    fn lng_6_without_an_easy_version_software_is_told_so(engine: Engine) {
        let house = House::without_easy_version(engine);
        let served = house.serve();
        let document = Software::at(&served).get("/consultations/7k2m").expect(200);
        assert_eq!(document["easy"], false);
        for one in ["paragraphs", "questions"].into_iter().flat_map(|list| document[list].as_array().unwrap()) {
            assert_eq!((&one["easy"], &one["picture"], &one["recorded"]), (&Value::Null, &Value::Null, &Value::Null));
        }
    }
}

/// Keeps DESIGN 6: what the description says of a consultation is what is given, field by field, and it says nothing more.
#[test]
fn lng_6_the_described_shape_of_a_consultation_is_the_one_that_is_given() {
    let house = house(Engine::Sqlite);
    let served = house.serve();
    let software = Software::at(&served);
    let description = software.get("/openapi.json").expect(200);
    let mut shape = Shape { description: &description, given: BTreeSet::new(), described: BTreeSet::new() };
    let schema = json!({ "$ref": "#/components/schemas/Consultation" });
    for language in ["en", "fr", "ar", "sw", "uk", "es"] {
        let document = software.get(&format!("/consultations/7k2m?lang={language}")).expect(200);
        let faults = shape.faults(&schema, &document, "", "");
        assert!(faults.is_empty(), "{language}: {faults:#?}");
    }
    let never: Vec<_> = shape.described.difference(&shape.given).collect();
    assert!(never.is_empty(), "described, and never given: {never:?}");
}

/// Holds what is given against the kinds of schema that the description is written in.
struct Shape<'d> {
    description: &'d Value,
    /// The fields that something stood in, and those that the description names: `/questions/max`.
    given: BTreeSet<String>,
    described: BTreeSet<String>,
}

impl Shape<'_> {
    /// What of `given` is not as `schema` says. `at` is its place; `field` the same without positions.
    fn faults(&mut self, schema: &Value, given: &Value, at: &str, field: &str) -> Vec<String> {
        if let Some(reference) = schema["$ref"].as_str() {
            let named = self.description.pointer(reference.trim_start_matches('#')).unwrap().clone();
            return self.faults(&named, given, at, field);
        }
        if let Some(ways) = schema["anyOf"].as_array() {
            let tried: Vec<_> = ways.iter().map(|way| self.faults(way, given, at, field)).collect();
            let fits = tried.iter().any(Vec::is_empty);
            return if fits { Vec::new() } else { tried.concat() };
        }
        if let Some(one_of) = schema["enum"].as_array() {
            return if one_of.contains(given) {
                vec![]
            } else {
                vec![format!("{at}: {given} is not among {one_of:?}")]
            };
        }
        let fits = match schema["type"].as_str().unwrap_or_else(|| panic!("{at}: of no type: {schema}")) {
            "null" => given.is_null(),
            "string" => given.is_string(),
            "boolean" => given.is_boolean(),
            "integer" => given.is_u64(),
            "array" => given.is_array(),
            "object" => given.is_object(),
            other => panic!("{at}: {other}"),
        };
        if !fits {
            return vec![format!("{at}: {given} is no {}", schema["type"])];
        }
        match given {
            Value::Array(items) => {
                let each = items.iter().enumerate();
                each.flat_map(|(place, item)| self.faults(&schema["items"], item, &format!("{at}/{place}"), field))
                    .collect()
            }
            Value::Object(_) => self.of_object(schema, given, at, field),
            _ => Vec::new(),
        }
    }

    fn of_object(&mut self, schema: &Value, given: &Value, at: &str, field: &str) -> Vec<String> {
        let fields = given.as_object().unwrap();
        let empty = serde_json::Map::new();
        let described = schema["properties"].as_object().unwrap_or(&empty);
        self.described.extend(described.keys().map(|name| format!("{field}/{name}")));
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let missing = required.filter(|name| !fields.contains_key(*name));
        let mut faults: Vec<_> = missing.map(|name| format!("{at}/{name} is required and not given")).collect();
        for (name, value) in fields {
            let (at, field) = (format!("{at}/{name}"), format!("{field}/{name}"));
            match described.get(name).or_else(|| schema.get("additionalProperties")) {
                Some(schema) => faults.extend(self.faults(schema, value, &at, &field)),
                None => faults.push(format!("{at} is given and not described")),
            }
            if !value.is_null() {
                self.given.insert(field);
            }
        }
        faults
    }
}
