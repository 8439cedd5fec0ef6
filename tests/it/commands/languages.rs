//! `linden languages [export|check]`.

use std::fs;

use super::{Said, run};

/// Runs the command where nothing is set up: it needs no installation.
fn languages(folder: &std::path::Path, arguments: &[&str]) -> Said {
    run("sqlite:never.db", &folder.join("keys"), folder, &[&["languages"], arguments].concat())
}

/// LNG-1: operators see which languages are complete, which are in work, and that only English is reviewed (D19).
#[test]
fn lng_1_the_report_says_of_each_language_how_far_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let report = languages(folder.path(), &["--json"]).json(0);
    let of = |tag: &str| report["languages"].as_array().unwrap().iter().find(|of| of["tag"] == tag).unwrap();
    for tag in ["en", "fr", "ar", "sw", "uk", "es"] {
        assert_eq!((&of(tag)["offered"], &of(tag)["reviewed"]), (&true.into(), &(tag == "en").into()), "{tag}");
        assert_eq!((of(tag)["missing"].as_array().unwrap().len(), of(tag)["faults"].as_array().unwrap().len()), (0, 0));
    }
    for tag in ["kmr-Latn", "kmr-Arab"] {
        assert_eq!((&of(tag)["offered"], &of(tag)["reviewed"]), (&false.into(), &false.into()));
        assert!(of(tag)["missing"].as_array().unwrap().iter().any(|id| id == "release-not-said"), "{tag}");
    }
    let plain = languages(folder.path(), &[]);
    for said in [
        "en        English: complete (",
        "fr        French: complete (",
        "kmr-Arab  Kurmanji (Arabic script): in work: ",
    ] {
        assert!(plain.done().contains(said), "{}", plain.out);
    }
    assert_eq!(plain.done().matches(", not reviewed").count(), 7, "{}", plain.out);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was made");
}

/// What is exported is a catalogue with English beside it: whole, it passes; in work, it says what is missing, and where.
#[test]
fn an_exported_catalogue_can_be_translated_in_and_checked() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| languages(folder.path(), arguments);
    let read = |file: &str| fs::read_to_string(folder.path().join(file)).unwrap();
    for (tag, file) in [("uk", "uk.ftl"), ("ar", "for-review.ftl")] {
        run(&["export", tag, file]).done();
        let checked = run(&["check", file, "--language", tag]);
        assert!(checked.done().contains("The catalogue is complete."), "{}", checked.out);
    }
    assert!(read("uk.ftl").contains("\n# country-IQ = Iraq\ncountry-IQ = Ірак\n"));
    assert!(read("uk.ftl").contains("#     [one] "), "every form of the English stands beside it");

    run(&["export", "kmr-Latn", "kmr-Latn.ftl"]).done();
    let half = run(&["check", "kmr-Latn.ftl", "--json"]).json(1);
    assert_eq!(half["faults"].as_array().unwrap().len(), 0);
    let missing = &half["missing"].as_array().unwrap()[0];
    assert!(
        missing["line"].as_u64().unwrap() > 1 && missing["what"].as_str().unwrap().contains("(en.ftl:"),
        "{missing}"
    );
    // A language that is not here yet begins with nothing but English.
    run(&["export", "so", "so.ftl"]).done();
    assert!(read("so.ftl").contains("# country-IQ = Iraq\n# (not translated yet"));

    // What is spoilt is named with file and line.
    let spoilt = read("uk.ftl").replace("\ncountry-IQ = Ірак\n", "\ncountry-IQ = Ірак { $where }\n");
    let line = spoilt.lines().position(|line| line.starts_with("country-IQ")).unwrap() + 1;
    fs::write(folder.path().join("uk.ftl"), spoilt).unwrap();
    let said = run(&["check", "uk.ftl"]);
    assert_eq!(said.code, 1);
    assert!(said.out.starts_with(&format!("uk.ftl:{line}: country-IQ has a variable $where")), "{}", said.out);
}

#[test]
fn a_translators_file_is_not_written_over_and_wrong_use_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| languages(folder.path(), arguments);
    fs::write(folder.path().join("ar.ftl"), "months of work").unwrap();
    assert!(run(&["export", "ar", "ar.ftl"]).refused().contains("was not written"));
    assert_eq!(fs::read_to_string(folder.path().join("ar.ftl")).unwrap(), "months of work");
    assert!(run(&["check", "so.ftl"]).refused().contains("cannot be read"));
    assert!(run(&["check", "so.ftl", "--json"]).json(1)["error"].as_str().unwrap().contains("cannot be read"));
    for wrong in [&["export", "not a tag", "x.ftl"] as &[&str], &["check", "a catalogue.ftl"], &["export", "ar"]] {
        assert_eq!(run(wrong).code, 2, "{wrong:?}");
    }
}
