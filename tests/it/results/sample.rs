//! DOMAIN 10.5: from the true counts to the page, the table and the artefact, exactly the listed figures.

use linden::web::languages::Language;
use linden::web::results::Beside;
use serde_json::{Value, json};

use super::{figure, html, language, sample_artefact, text_of};

/// The outcome of a line or breakdown, without names and labels.
fn outcome(of: &Value) -> Value {
    let mut fields = of.as_object().unwrap().clone();
    for beside in ["question", "paragraph", "themes", "band", "labels", "percent"] {
        fields.remove(beside);
    }
    Value::Object(fields)
}

fn find<'v>(artefact: &'v Value, list: &str, wanted: &[(&str, Value)]) -> &'v Value {
    let fits = |line: &&Value| wanted.iter().all(|(field, value)| line.get(*field).unwrap_or(&Value::Null) == value);
    artefact[list].as_array().unwrap().iter().find(fits).unwrap()
}

fn line<'v>(artefact: &'v Value, question: &str, paragraph: Value) -> &'v Value {
    find(artefact, "lines", &[("question", json!(question)), ("paragraph", paragraph)])
}

#[test]
fn domain_10_5_the_artefact_holds_exactly_the_listed_figures() {
    let artefact: Value = serde_json::from_slice(sample_artefact().bytes()).unwrap();
    let expected = [
        ("Q1", json!({"type":"ordered","status":"shown","level":0,"cells":[20,15,10,10,5],"base":65})),
        ("Q2", json!({"type":"ordered","status":"shown","level":1,"cells":[40,10,10],"base":65})),
        ("Q3", json!({"type":"ordered","status":"shown","level":2,"cells":[55,10],"base":65})),
        ("Q4", json!({"type":"ordered","status":"shown","level":0,"cells":[10,15,20,10,5],"base":60})),
        ("Q5", json!({"type":"multiple","status":"shown","cells":[40,45,35,15,20,10,10,null,null],"base":65})),
        ("Q6", json!({"type":"ranking","status":"shown","tiers":[[0],[1],[2],[3,4],[5]],"base":60})),
        ("Q7", json!({"type":"ordered","status":"withheld"})),
        ("Q8", json!({"type":"multiple","status":"shown","cells":[null,25,20,20,5,40,25,35,null],"base":60})),
        ("Q10", json!({"type":"ordered","status":"words","words":"nearly_everyone","side":"positive"})),
        ("Q12", json!({"type":"multiple","status":"shown","cells":[20,15,10,5,null],"base":35})),
        ("Q14", json!({"type":"multiple","status":"too_few"})),
    ];
    for (question, expected) in expected {
        assert_eq!(outcome(line(&artefact, question, Value::Null)), expected, "{question}");
    }
    let q9 = line(&artefact, "Q9", Value::Null);
    assert_eq!(q9["cells"], json!([30, 25, 5, null, null]));
    assert_eq!((&q9["others"]["options"], &q9["others"]["count"]), (&json!([3, 4]), &json!(5)));
    let q11 = line(&artefact, "Q11", Value::Null);
    assert_eq!((&q11["cells"], &q11["others"]["count"]), (&json!([20, 25, 10, null, null]), &json!(5)));
    assert_eq!(line(&artefact, "Q1", Value::Null)["percent"], json!([31, 23, 15, 15, 8]));
    assert_eq!(line(&artefact, "Q3", Value::Null)["percent"], json!([85, 15]));
}

#[test]
fn domain_10_5_every_paragraph_and_every_breakdown_stands_in_the_artefact() {
    let artefact: Value = serde_json::from_slice(sample_artefact().bytes()).unwrap();
    let p8 = line(&artefact, "Q13", json!("P8"));
    assert_eq!((&p8["cells"], &p8["base"], &p8["others"]), (&json!([30, 20, 5, 5]), &json!(65), &Value::Null));
    for (paragraph, cells) in [("P10", json!([40, 15, null, null])), ("P12", json!([10, 40, null, null]))] {
        let shown = line(&artefact, "Q13", json!(paragraph));
        assert_eq!((&shown["cells"], &shown["others"]["count"]), (&cells, &json!(10)), "{paragraph}");
    }
    for paragraph in ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P9", "P11"] {
        assert_eq!(line(&artefact, "Q13", json!(paragraph))["status"], "too_few", "{paragraph}");
    }
    let by = |question: &str, band: &str| {
        find(&artefact, "breakdowns", &[("question", json!(question)), ("band", json!(band))])
    };
    let figures = |cells: [u64; 2], base: u64| json!({"cells": cells, "base": base, "percent": null});
    assert_eq!(by("Q1", "gender")["bands"], json!([figures([30, 15], 45), null, null, null]));
    let q1_by_age = json!([null, figures([15, 10], 25), figures([15, 10], 20), null, null]);
    assert_eq!(by("Q1", "age")["bands"], q1_by_age);
    assert_eq!(outcome(by("Q3", "gender")), json!({"type":"breakdown","status":"withheld"}));
    assert_eq!(artefact["lines"].as_array().unwrap().len(), 25);
    assert_eq!(artefact["breakdowns"].as_array().unwrap().len(), 3);
}

#[test]
fn domain_10_5_the_page_says_the_listed_figures_in_words() {
    let page = html(&sample_artefact(), Language::ENGLISH, Beside::default());
    let says = |id: &str, words: &str| {
        let text = text_of(figure(&page, id));
        assert!(text.contains(words), "{id}: {words}\n{text}");
    };
    says("Q1", "Yes, fully 20 31% Mostly 15 23% In the middle 10 15% Not really 10 15% Not at all 5 8%");
    says("Q2", "Yes, fully or mostly 40 62% In the middle 10 15% Not really or not at all 10 15%");
    says("Q3", "Yes, fully or mostly 55 85% All other answers 10 15%");
    says("Q4", "About 60 people answered.");
    says("Q5", "Mental health support 45 69% Health care 40 62% Money or work 35 54%");
    says("Q5", "Help for children born of this violence held back [c] Something else held back [c]");
    says("Q6", "In person near me Through someone I trust On paper");
    says("Q7", "We do not show this, to protect the people who answered.");
    says("Q9", "All other answers (2 options) Officials alone or not sure 5 8%");
    says("Q10", "Nearly everyone agreed. Meant are the answers: Strongly agree or agree.");
    says("Q12-themes", "A home for the first year 20");
    says("Q12-themes", "About 35 people wrote something. Trained readers found these main ideas.");
    says("Q14-themes", "Too few people answered for us to show this.");
    says("Q13", "8 Survivors’ safety and wellbeing come first.");
    says("Q13", "40 62% Keep 15 23% Change 10 15% Take out or not sure");
    says("group-1", "Woman about 45 people Woman Yes, fully or mostly: 30. All other answers: 15 30 15 Man held back");
    says("group-2", "25 to 39 about 25 people");
    says("group-3", "We do not show this, to protect the people who answered.");
    assert!(text_of(&page).contains("These figures describe the people who answered, not all survivors."));
}

#[test]
fn domain_10_5_the_table_has_one_row_for_each_part() {
    let stored = sample_artefact();
    let table = stored.artefact().table(&language("en")).unwrap();
    let mut lines = table.lines();
    let header = "question,paragraph,themes,band,band_value,part,label,status,count,percent,base";
    assert_eq!(lines.next(), Some(header));
    let has = |row: &str| assert!(table.lines().any(|line| line == row), "{row}\n{table}");
    has("Q1,,,,,0,\"Yes, fully\",shown,20,31,65");
    has("Q2,,,,,2,Not really or not at all,shown,10,15,65");
    has("Q5,,,,,7,Help for children born of this violence,shown,[c],,65");
    has("Q6,,,,,tier 4,Through someone I trust,shown,,,60");
    has("Q7,,,,,,\"We do not show this, to protect the people who answered.\",withheld,,,");
    has("Q9,,,,,others,All other answers: Officials alone or not sure,shown,5,8,65");
    has("Q10,,,,,,Nearly everyone agreed.,words,,,");
    has("Q12,,true,,,0,A home for the first year,shown,20,,35");
    has("Q13,P8,,,,0,Keep,shown,30,46,65");
    has("Q13,P1,,,,,Too few people answered for us to show this.,too_few,,,");
    has("Q1,,,gender,Woman,0,\"Yes, fully or mostly\",shown,30,,45");
    has("Q1,,,gender,Man,,,withheld,[c],,");
    has("Q3,,,gender,,,\"We do not show this, to protect the people who answered.\",withheld,,,");
    assert!(stored.artefact().table(&language("de")).is_none());
    assert!(stored.artefact().table(&language("ar")).unwrap().contains("Q2,,,,,1,في الوسط,shown,10,15,65"));
}
