//! The data package: its description fits the table that everyone gets, row by row.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{Published, TAGS, rows_of};
use crate::on_both_engines;
use crate::support::engine::Engine;

pub(super) fn unpacked(bytes: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut packed = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..packed.len() {
        let mut file = packed.by_index(at).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        files.insert(file.name().unwrap().into_owned(), content);
    }
    files
}

fn described(files: &BTreeMap<String, Vec<u8>>) -> Value {
    serde_json::from_slice(&files["datapackage.json"]).unwrap()
}

fn sha256(bytes: &[u8]) -> String {
    format!("sha256:{}", data_encoding::HEXLOWER.encode(&Sha256::digest(bytes)))
}

/// Whether a value is what its field allows, as Table Schema has it.
fn fits(field: &Value, missing: &[Value], text: &str) -> bool {
    let rules = &field["constraints"];
    if missing.iter().any(|value| value == text) {
        return rules["required"] != true;
    }
    let listed = rules["enum"].as_array().is_none_or(|allowed| allowed.iter().any(|value| value == text));
    let shaped = rules["pattern"].as_str().is_none_or(|pattern| {
        assert_eq!(pattern, "[0-9]+|others|tier [0-9]+", "this check knows one pattern");
        let digits = text.strip_prefix("tier ").unwrap_or(text);
        text == "others" || (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
    });
    let typed = match field["type"].as_str().unwrap() {
        "string" => true,
        "boolean" => field["trueValues"].as_array().unwrap().iter().any(|value| value == text),
        "integer" => text.parse::<i64>().is_ok_and(|number| {
            number >= rules["minimum"].as_i64().unwrap() && rules["maximum"].as_i64().is_none_or(|most| number <= most)
        }),
        other => panic!("no such type is used: {other}"),
    };
    listed && shaped && typed
}

fn describes(published: &Published, number: u32, tag: &str) {
    let files = unpacked(published.get(&format!("{number}.zip?lang={tag}")));
    let description = described(&files);
    let table = published.get(&format!("{number}.csv?lang={tag}"));
    let resource = &description["resources"][0];
    assert_eq!(files[resource["path"].as_str().unwrap()], table, "{tag}: what is served is what is packed");
    assert_eq!((&resource["bytes"], &resource["hash"]), (&json!(table.len()), &json!(sha256(&table))));
    assert_eq!(description["profile"], "tabular-data-package");
    let (fields, missing) = (resource["schema"]["fields"].as_array().unwrap(), &resource["schema"]["missingValues"]);
    let rows = rows_of(&table);
    let names: Vec<_> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
    assert_eq!(names, rows[0], "every column is described, in order");
    for field in fields {
        for told in ["title", "description", "type"] {
            assert!(field[told].as_str().is_some_and(|text| !text.is_empty()), "{tag} {field}");
        }
    }
    for row in &rows[1..] {
        for (field, text) in fields.iter().zip(row) {
            assert!(fits(field, missing.as_array().unwrap(), text), "{tag}: {text:?} in {field}");
        }
    }
    let signed = &description["signed"];
    let (artefact, signature) = (published.get(&number.to_string()), published.get(&format!("{number}.sig")));
    assert_eq!(files[signed["path"].as_str().unwrap()], artefact);
    assert_eq!(files[signed["signature"]["path"].as_str().unwrap()], signature);
    assert_eq!((&signed["bytes"], &signed["hash"]), (&json!(artefact.len()), &json!(sha256(&artefact))));
    assert_eq!(files.len(), 4);
}

on_both_engines! {
    fn agg_1_the_package_describes_the_very_table_that_is_served(engine: Engine) {
        let published = Published::on(engine);
        for tag in TAGS {
            describes(&published, 1, tag);
            describes(&published, 2, tag);
        }
    }
}

#[test]
fn the_description_refuses_what_no_release_could_say() {
    let published = Published::on(Engine::Sqlite);
    let description = described(&unpacked(published.get("1.zip")));
    let schema = &description["resources"][0]["schema"];
    let field = |name: &str| {
        let fields = schema["fields"].as_array().unwrap();
        fields.iter().find(|field| field["name"] == name).unwrap()
    };
    let missing = schema["missingValues"].as_array().unwrap();
    assert_eq!(missing, &[json!(""), json!("[c]")]);
    for (name, bad) in [
        ("question", "Q99"),
        ("question", ""),
        ("paragraph", "P99"),
        ("band", "village"),
        ("part", "tier"),
        ("status", "secret"),
        ("status", ""),
        ("count", "-1"),
        ("count", "five"),
        ("percent", "101"),
        ("themes", "yes"),
    ] {
        assert!(!fits(field(name), missing, bad), "{name}: {bad:?}");
    }
}

/// Nobody gave a licence, so the package names none.
#[test]
fn no_licence_is_made_up() {
    let published = Published::on(Engine::Sqlite);
    let description = described(&unpacked(published.get("1.zip")));
    assert!(description.get("licenses").is_none() && description["resources"][0].get("licenses").is_none());
}
