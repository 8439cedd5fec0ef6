//! `linden disclose plan DIR`.

use std::fs;
use std::path::Path;

use super::run;

const DEMO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/config/demo");

/// AGG-3, AGG-4: what survives if so many answer, said of a folder where nothing is set up; wrong folders are told.
#[test]
fn agg_3_a_folder_is_planned_without_any_installation() {
    let folder = tempfile::tempdir().unwrap();
    let plan = |arguments: &[&str]| {
        run("sqlite:never.db", &folder.path().join("keys"), folder.path(), &[&["disclose", "plan"], arguments].concat())
    };
    let plain = plan(&[DEMO]);
    for said in [
        "with the profile standard:",
        "\nQ1 ",
        "  1000 people: ",
        "Likely from ",
        "by group: gender",
        "Assumed of made-up people",
    ] {
        assert!(plain.done().contains(said), "{said}: {}", plain.out);
    }
    assert_eq!(plain.out, plan(&[DEMO]).out, "always the same");
    let json = plan(&[DEMO, "--json"]).json(0);
    assert_eq!(json["turnouts"], serde_json::json!([20, 40, 80, 200, 1000]));
    let first = &json["plan"]["questions"][0];
    assert_eq!((&first["question"], &first["at"][4]["shown"]), (&"Q1".into(), &"nearly_always".into()), "{first}");
    assert_eq!(json["plan"]["breakdowns"][0]["band"], "gender");
    assert!(!json.to_string().contains("percent"), "words, and no share");

    assert_eq!(plan(&["nothing-here"]).code, 2);
    let broken = folder.path().join("broken");
    fs::create_dir(&broken).unwrap();
    fs::copy(Path::new(DEMO).join("consultation.toml"), broken.join("consultation.toml")).unwrap();
    let refused = plan(&["broken", "--json"]).json(1);
    assert!(refused["error"].as_str().unwrap().contains("consultation check"), "{refused}");
}
