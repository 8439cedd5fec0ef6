//! `linden disclose`: malformed lines are answered calmly and stop nothing (DESIGN 5).

use clap::{Args, FromArgMatches};
use linden::cli::disclose::{Disclose, Finished};
use linden::domain::release::disclosure::Profile;
use serde_json::{Value, json};

use super::disclose;

/// The one answer to one line.
fn answer(line: &str) -> Value {
    let (mut answers, _) = disclose(Profile::Standard, line.as_bytes());
    assert_eq!(answers.len(), 1, "{line}");
    answers.remove(0)
}

fn error(line: &str) -> String {
    let answer = answer(line);
    assert_eq!(answer.as_object().unwrap().len(), 2, "{answer}");
    answer["error"].as_str().unwrap_or_else(|| panic!("no error for {line}: {answer}")).to_owned()
}

#[test]
fn a_malformed_line_does_not_stop_the_others() {
    let input = concat!(
        r#"{"id":"a","type":"single","counts":[9,8,2,1]}"#,
        "\n",
        "not JSON\n",
        "\n",
        r#"{"id":"b","type":"single","counts":[9,-8]}"#,
        "\r\n",
        r#"{"id":"c","type":"ordered","counts":[1,1]}"#,
    );
    let (answers, finished) = disclose(Profile::Standard, input.as_bytes());
    assert_eq!(finished, Finished::SomeMalformed);
    assert_eq!(
        answers.iter().map(|answer| answer["id"].clone()).collect::<Vec<_>>(),
        [json!("a"), json!(null), json!("b"), json!("c")]
    );
    assert_eq!(answers.iter().filter(|answer| answer["error"].is_string()).count(), 2);
    assert_eq!(answers[3]["status"], "too_few");
}

#[test]
fn an_error_says_what_to_mend() {
    for (line, expected) in [
        ("5", "the line is not one JSON object"),
        (r#"{"id":"a"}"#, "the field \"type\" is missing"),
        (r#"{"type":"mean","counts":[1,2]}"#, "the type must be"),
        (r#"{"type":7}"#, "the field \"type\" must be text"),
        (r#"{"type":"single"}"#, "the field \"counts\" is missing"),
        (r#"{"type":"single","counts":7}"#, "the field \"counts\" must be a list of counts"),
        (r#"{"type":"single","counts":[7]}"#, "there must be 2 to 100 options, not 1"),
        (r#"{"type":"single","counts":[1,-2]}"#, "the field \"counts[1]\" must be a whole number"),
        (r#"{"type":"single","counts":[1,2.5]}"#, "the field \"counts[1]\" must be a whole number"),
        (r#"{"type":"single","counts":[1,"2"]}"#, "the field \"counts[1]\" must be a whole number"),
        (r#"{"type":"single","counts":[1,99999999999999999999]}"#, "the field \"counts[1]\" must be a whole number"),
        (r#"{"type":"single","counts":[600000000,600000000]}"#, "more than 1000000000 people cannot be counted"),
        (r#"{"type":"single","counts":[9,9],"counts":[1,1]}"#, "the field \"counts\" stands twice"),
        (r#"{"type":"single","counts":[9,9],"allow_words":true}"#, "the field \"allow_words\" does not belong"),
        (r#"{"type":"single","counts":[9,9],"age":null}"#, "the field \"age\" does not belong"),
        (r#"{"type":"ordered","counts":[9,9,9]}"#, "ordered counts are five (most positive first) or two, not 3"),
        (r#"{"type":"ordered","counts":[9,9],"from_level":1}"#, "the ladder has no level 1"),
        (r#"{"type":"ordered","counts":[9,9,9,9,9],"from_level":3}"#, "the ladder has no level 3"),
        (
            r#"{"type":"ordered","counts":[9,9,9,9,9],"from_level":-1}"#,
            "the field \"from_level\" must be a whole number",
        ),
        (r#"{"type":"ordered","counts":[9,9],"allow_words":"yes"}"#, "the field \"allow_words\" must be true or false"),
        (r#"{"type":"ordered","counts":[9,9],"profile":"low"}"#, "the profile is \"standard\" or \"high\""),
        (r#"{"type":"multiple","counts":[9,9]}"#, "the field \"n\" is missing"),
        (r#"{"type":"multiple","n":10,"counts":[9,11]}"#, "option 1 cannot be ticked by more people than answered"),
        (
            r#"{"type":"ranking","n":10,"totals":[31,20,9,0]}"#,
            "option 0 cannot have more than 3 points from each person",
        ),
        (r#"{"type":"ranking","n":10,"totals":[30,20,11,0]}"#, "the points do not add up"),
        (r#"{"type":"ranking","n":10,"totals":[10,10,9,0]}"#, "the points do not add up"),
        (r#"{"type":"ranking","n":10,"totals":[10,10,11,0]}"#, "the points do not add up"),
        (r#"{"type":"ranking","n":10,"totals":[30,21]}"#, "the points do not add up"),
        (r#"{"type":"breakdown","bands":[[9,9]]}"#, "there must be 2 to 100 bands, not 1"),
        (r#"{"type":"breakdown","bands":[]}"#, "there must be 2 to 100 bands, not 0"),
        (r#"{"type":"breakdown","bands":[[9,9],7]}"#, "the field \"bands[1]\" must be a list of counts"),
        (r#"{"type":"breakdown","bands":[[9,9],[9,9,9,9,9]]}"#, "each band must have as many counts as the others"),
        (
            r#"{"type":"breakdown","bands":[[9,9,9],[9,9,9]]}"#,
            "ordered counts are five (most positive first) or two, not 3",
        ),
        (
            r#"{"type":"breakdown","bands":[[9,9,9,9,9],[9,9,9,9,9]],"option":3}"#,
            "with \"option\", each band has two counts",
        ),
        (r#"{"type":"breakdown","bands":[[9,9],[9,9]],"option":-1}"#, "the field \"option\" must be a whole number"),
        (
            r#"{"type":"breakdown","bands":[[9,9],[9,9]],"allow_words":true}"#,
            "the field \"allow_words\" does not belong",
        ),
    ] {
        let said = error(line);
        assert!(said.starts_with(expected), "{line}\nsaid:     {said}\nexpected: {expected}");
    }
}

#[test]
fn an_error_keeps_the_id_of_its_line() {
    assert_eq!(answer(r#"{"id":"x","type":"single","counts":[1,-1]}"#)["id"], "x");
    assert_eq!(answer(r#"{"id":"x","type":"single","counts":[9,9],"counts":[1,1]}"#)["id"], "x");
    assert_eq!(answer(r#"{"id":12,"type":"single","counts":[1,-1]}"#)["id"], 12);
    assert_eq!(answer(r#"{"id":"x","id":"y","type":"single","counts":[9,9]}"#)["id"], json!(null));
    assert_eq!(answer(r#"{"id":["x"],"type":"single","counts":[9,9]}"#)["id"], json!(null));
    assert_eq!(answer(r#"{"id":"x","type":"#)["id"], json!(null));
}

#[test]
fn later_releases_stand_in_one_answer_oldest_first() {
    let line = r#"{"id":"T60","type":"refresh","of":"ordered","states":[{"counts":[25,15]},{"counts":[26,15]}]}"#;
    let first = json!({"status": "shown", "level": 0, "cells": [25, 15], "base": 40, "percent": null});
    assert_eq!(answer(line), json!({"id": "T60", "status": "releases", "releases": [first, first]}));
    let high = r#"{"id":"a","type":"refresh","of":"ordered","profile":"high","states":[{"counts":[7,7]}]}"#;
    assert_eq!(answer(high), json!({"id": "a", "status": "releases", "releases": [{"status": "too_few"}]}));
}

#[test]
fn a_line_may_choose_its_own_profile() {
    let line = r#"{"id":"a","type":"ordered","counts":[7,7]}"#;
    let strict = r#"{"id":"b","type":"ordered","counts":[7,7],"profile":"high"}"#;
    let loose = r#"{"id":"c","type":"ordered","counts":[7,7],"profile":"standard"}"#;
    let input = [line, strict, loose].join("\n");
    let statuses = |profile| -> Vec<Value> {
        disclose(profile, input.as_bytes()).0.into_iter().map(|answer| answer["status"].clone()).collect()
    };
    assert_eq!(statuses(Profile::Standard), ["shown", "too_few", "shown"]);
    assert_eq!(statuses(Profile::High), ["too_few", "too_few", "shown"]);
}

#[test]
fn a_shorter_ladder_starts_lower_and_keeps_its_numbers() {
    let five = r#""counts":[20,15,8,6,5]"#;
    assert_eq!(answer(&format!(r#"{{"type":"ordered",{five}}}"#))["level"], 0);
    assert_eq!(answer(&format!(r#"{{"type":"ordered",{five},"from_level":1}}"#))["level"], 1);
    assert_eq!(answer(&format!(r#"{{"type":"ordered",{five},"from_level":2}}"#))["level"], 2);
    let bands = r#"{"type":"breakdown","bands":[[9,9,9,9,9],[9,9,9,9,9]],"from_level":2}"#;
    assert_eq!(answer(bands)["bands"][0]["cells"], json!([20, 25]));
}

#[test]
fn a_breakdown_of_a_tick_option_takes_its_option() {
    let line = r#"{"id":"a","type":"breakdown","option":3,"bands":[[9,9],[7,8]],"combined":true}"#;
    let band = |cells: [u64; 2], base: u64| json!({"cells": cells, "base": base, "percent": null});
    let bands = [band([10, 10], 20), band([5, 10], 15)];
    assert_eq!(answer(line), json!({"id": "a", "status": "shown", "level": 0, "bands": bands, "others": null}));
}

#[test]
fn nobody_at_all_is_too_few() {
    for line in [
        r#"{"type":"ordered","counts":[0,0,0,0,0],"allow_words":true}"#,
        r#"{"type":"single","counts":[0,0]}"#,
        r#"{"type":"multiple","n":0,"counts":[0,0]}"#,
        r#"{"type":"ranking","n":0,"totals":[0,0,0,0]}"#,
    ] {
        assert_eq!(answer(line), json!({"id": null, "status": "too_few"}), "{line}");
    }
    assert_eq!(answer(r#"{"type":"breakdown","bands":[[0,0],[0,0]]}"#)["status"], "withheld");
}

#[test]
fn bytes_that_are_no_text_and_endless_lines_are_errors_too() {
    let mut input = b"{\"id\":\"\xff\"}\n".to_vec();
    input.extend(std::iter::repeat_n(b'[', 3_000_000));
    input.extend(b"\n{\"id\":\"last\",\"type\":\"single\",\"counts\":[9,9]}");
    let (answers, finished) = disclose(Profile::Standard, &input);
    assert_eq!(finished, Finished::SomeMalformed);
    assert_eq!(answers.len(), 3);
    assert_eq!(answers[1]["error"], "the line is longer than 1048576 bytes");
    assert_eq!(answers[2]["status"], "shown");
}

#[test]
fn the_profile_is_an_option_of_the_command() {
    let read = |arguments: &[&str]| {
        let command = Disclose::augment_args(clap::Command::new("disclose"));
        let matches = command.try_get_matches_from(arguments)?;
        Disclose::from_arg_matches(&matches).map(|args| args.profile)
    };
    assert_eq!(read(&["disclose"]).unwrap(), Profile::Standard);
    assert_eq!(read(&["disclose", "--profile", "high"]).unwrap(), Profile::High);
    assert!(read(&["disclose", "--profile", "none"]).is_err());
}

#[test]
fn agg_27_what_our_own_attacker_finds_stands_in_the_answer() {
    let pinned = answer(r#"{"type":"single","counts":[4,7,7]}"#);
    assert_eq!(pinned["findings"], json!([{"of": "line", "told": "few_values"}]));
    let given_away = answer(r#"{"type":"multiple","n":22,"max":3,"counts":[13,13,8,8,8,8,8,0]}"#);
    let all_or_none = json!({"of": "line", "told": "all_or_none"});
    assert_eq!(given_away["findings"], json!([all_or_none, {"of": "line", "told": "few_values"}]));
    assert!(answer(r#"{"type":"single","counts":[4,9,7]}"#).get("findings").is_none());
}
