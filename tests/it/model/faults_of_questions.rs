//! Every fault of scales, questions, bands and breakdowns.

use linden::domain::question::ScaleDisplay;

use super::fixture::{ARABIC, POLICY, SOURCE, changed, files, line_of, one_fault, refuse, warnings, with};

fn broken(from: &str, to: &str, what: &str) {
    super::fixture::broken(SOURCE, from, to, what);
}

/// The same change when it brings other faults with it.
fn broken_among_others(from: &str, to: &str, what: &str) {
    let files = with(SOURCE, from, to);
    let line = line_of(&files, SOURCE, to);
    let faults = refuse(files);
    assert!(faults.iter().any(|fault| fault.line == line && fault.what.contains(what)), "{faults:#?}");
}

#[test]
fn pse_1_a_question_for_identity_is_refused_in_its_own_words() {
    let kinds = [
        ("name", "a name"),
        ("email", "an e-mail address"),
        ("e-mail", "an e-mail address"),
        ("Phone", "a phone number"),
        ("address", "an address"),
        ("date of birth", "a date of birth"),
        ("id_number", "an identity number"),
        ("upload", "a file"),
        ("photo", "a picture"),
        ("audio", "a recording"),
        ("location", "a place"),
    ];
    for (kind, what) in kinds {
        let to = format!("kind = \"{kind}\"");
        broken("kind = \"single\"", &to, what);
        broken("kind = \"single\"", &to, "PSE-1");
    }
    broken("kind = \"single\"", "kind = \"slider\"", "not known");
}

#[test]
fn a_question_is_complete_and_has_nothing_that_its_kind_does_not_know() {
    broken_among_others("id = \"Q3\"", "id = \"Q 3\"", "cannot be \"Q 3\"");
    broken_among_others("id = \"Q3\"\nkind = \"ranking\"", "id = \"Q2\"\nkind = \"ranking\"", "a second time");
    one_fault(
        with(SOURCE, "kind = \"single\"", "kind = \"single\"\nmaximum = 2"),
        SOURCE,
        "maximum",
        "`maximum` is not known",
    );
    broken("text = \"Who should choose?\"", "text = \"\"", "is empty");
    one_fault(
        with(SOURCE, "max_characters = 40\n", ""),
        SOURCE,
        "[[questions]]\nid = \"Q5\"",
        "`max_characters` is missing",
    );
    broken("max_characters = 40", "max_characters = 0", "whole number from 1 to 5000");
    broken("comment_max = 20", "comment_max = 9999", "whole number from 1 to 5000");
    broken("ranks = 3", "ranks = 4", "whole number from 3 to 3");
    broken("kind = \"several\"\nmax = 2", "kind = \"several\"\nmax = 4", "whole number from 1 to 3");
}

#[test]
fn options_are_2_to_20_and_each_says_something_else() {
    let both = |english: &str, arabic: &str| {
        let files = with(SOURCE, "[\"Survivors\", \"Officials\"]", english);
        changed(files, ARABIC, "[\"الناجون\", \"المسؤولون\"]", arabic)
    };
    one_fault(both("[\"Survivors\"]", "[\"الناجون\"]"), SOURCE, "options = [\"Survivors\"]", "has 1 entries");
    let many: Vec<String> = (0..21).map(|at| format!("\"Option {at}\"")).collect();
    let many = format!("[{}]", many.join(", "));
    one_fault(both(&many, &many), SOURCE, "options = [\"Option 0\"", "has 21 entries");
    one_fault(
        both("[\"Yes\", \"yes \"]", "[\"الناجون\", \"المسؤولون\"]"),
        SOURCE,
        "options = [\"Yes\"",
        "says the same",
    );
}

#[test]
fn agg_4_a_ladder_gets_coarser_and_ends_in_two_sides() {
    let ladder = "[[[0], [1], [2], [3], [4]], [[0, 1], [2], [3, 4]], [[0, 1], [2, 3, 4]]]";
    let at = |to: &str, what: &str| {
        let faults = refuse(with(SOURCE, ladder, to));
        assert!(faults.iter().any(|fault| fault.what.contains(what)), "{faults:#?}");
    };
    at("[[[0, 1], [2], [3, 4]], [[0], [1, 2, 3, 4]]]", "not coarser");
    at("[[[0], [1], [2], [3]], [[0, 1], [2, 3]]]", "every option exactly once");
    at("[[[0], [1], [2], [3], [4]]]", "exactly two cells");
    at("[]", "no level");
    at("[[[0], [1], [2], [3], [40]]]", "whole number from 0 to 19");
    one_fault(with(SOURCE, "scale = \"S\"", "scale = \"T\""), SOURCE, "scale = \"T\"", "not a scale");
}

#[test]
fn a_scale_is_drawn_with_levels_only_if_it_has_five_options() {
    let named = |display: &str| with(SOURCE, "[scales.S]\n", &format!("[scales.S]\ndisplay = {display}\n"));
    let shown = |files| super::fixture::accept(files).definition.scales.values().next().unwrap().display;
    assert_eq!(shown(files()), ScaleDisplay::Plain);
    assert_eq!(shown(named("\"plain\"")), ScaleDisplay::Plain);
    assert_eq!(shown(named("\"levels\"")), ScaleDisplay::Levels);
    one_fault(named("\"stars\""), SOURCE, "display =", "is \"stars\", which is not known");
    one_fault(named("true"), SOURCE, "display =", "is not a text");

    let mut four = named("\"levels\"");
    for (file, from, to) in [
        (SOURCE, "\"In the middle\", ", ""),
        (ARABIC, "\"في الوسط\", ", ""),
        (
            SOURCE,
            "[[0], [1], [2], [3], [4]], [[0, 1], [2], [3, 4]], [[0, 1], [2, 3, 4]]",
            "[[0], [1], [2], [3]], [[0, 1], [2, 3]]",
        ),
    ] {
        four = changed(four, file, from, to);
    }
    one_fault(four, SOURCE, "display =", "only with 5 options");
}

#[test]
fn saf_17_a_sensitive_question_has_a_note_and_no_other_has() {
    let files = with(SOURCE, "note = \"The next question is about safety.\"\n", "");
    let faults = refuse(files);
    assert!(faults.iter().any(|fault| fault.what.contains("SAF-17")), "{faults:?}");
    let files = with(SOURCE, "sensitive = true\n", "");
    one_fault(files, SOURCE, "note =", "not sensitive");
}

#[test]
fn saf_21_words_that_ask_what_happened_are_warned_of_and_not_refused() {
    let files = with(SOURCE, "Who should choose?", "Tell us what happened and who did it.");
    let line = line_of(&files, SOURCE, "Tell us");
    let found = warnings(files);
    assert!(found.iter().all(|warning| warning.line == line && warning.what.contains("SAF-21")));
    assert!(found.iter().any(|warning| warning.what.contains("who did")), "{found:?}");
    let files = with(ARABIC, "\"عبر الإنترنت\"", "\"المعتدي\"");
    assert_eq!(warnings(files)[0].file, ARABIC);
}

/// SAF-22: the term for people affected is the panel's; words that blame or doubt are pointed out wherever they stand.
#[test]
fn saf_22_words_that_blame_or_doubt_are_warned_of_in_every_text_of_the_folder() {
    let one = |files, file: &str, word: &str| {
        let line = line_of(&files, file, word);
        let [warning] = &warnings(files)[..] else { panic!("{file}: {word}") };
        assert_eq!((warning.file.as_str(), warning.line), (file, line));
        assert!(warning.what.contains("SAF-22") && warning.what.contains(word), "{}", warning.what);
    };
    one(with(SOURCE, "\"About must_act\"", "\"We must act when you claim this\""), SOURCE, "claim");
    one(
        with(SOURCE, "Who should choose?", "Who should choose for people suffering from this?"),
        SOURCE,
        "suffering from",
    );
    one(with(ARABIC, "\"عبر الإنترنت\"", "\"المزعوم\""), ARABIC, "المزعوم");
    let policy = files()[POLICY].lines().last().unwrap().to_owned();
    one(with(POLICY, &policy, &format!("{policy} It is alleged.")), POLICY, "alleged");
}

#[test]
fn pse_9_at_most_five_bands_each_with_its_reason() {
    let mut source = String::new();
    let mut arabic = String::new();
    for id in ["b", "c", "d", "e", "f"] {
        let texts = "text = \"T\"\nreason = \"R\"\noptions = [\"A\", \"B\"]\n";
        source.push_str(&format!("[[bands]]\nid = \"{id}\"\n{texts}"));
        arabic.push_str(&format!("[[bands]]\nid = \"{id}\"\n{texts}"));
    }
    let files =
        with(SOURCE, "[[breakdowns]]\nquestion = \"Q1\"", &format!("{source}[[breakdowns]]\nquestion = \"Q1\""));
    let files =
        changed(files, ARABIC, "[[services]]\ncountry = \"IQ\"", &format!("{arabic}[[services]]\ncountry = \"IQ\""));
    one_fault(files, SOURCE, "[[bands]]\nid = \"f\"", "PSE-9");
    let files = with(SOURCE, "reason = \"To hear everyone.\"\n", "");
    let faults = refuse(files);
    assert!(faults.iter().any(|fault| fault.what.contains("PSE-9")), "{faults:?}");
}

#[test]
fn agg_9_only_scales_and_single_options_are_broken_down() {
    let one = "question = \"Q2\"\nband = \"gender\"\noption = 1";
    let at = |to: &str, line: &str, what: &str| one_fault(with(SOURCE, one, to), SOURCE, line, what);
    for question in ["Q3", "Q4", "Q5", "Q6"] {
        let to = format!("question = \"{question}\"\nband = \"gender\"");
        at(&to, &format!("[[breakdowns]]\n{to}"), "cannot be broken down");
    }
    at("question = \"Q2\"\nband = \"gender\"", "[[breakdowns]]\nquestion = \"Q2\"", "which option");
    at("question = \"Q1\"\nband = \"gender\"\noption = 1", "option = 1", "several options");
    at("question = \"Q2\"\nband = \"gender\"\noption = 3", "option = 3", "whole number from 0 to 2");
    at("question = \"Q2\"\nband = \"gender\"\noption = 1\nfrom_level = 1", "from_level = 1", "on a scale");
    at("question = \"Q9\"\nband = \"gender\"\noption = 1", "question = \"Q9\"", "not a question");
    at("question = \"Q2\"\nband = \"age\"\noption = 1", "band = \"age\"", "not a band");
    at(
        "question = \"Q1\"\nband = \"gender\"",
        "[[breakdowns]]\nquestion = \"Q1\"\nband = \"gender\"\ncombined",
        "second time",
    );
    one_fault(with(SOURCE, "from_level = 2", "from_level = 3"), SOURCE, "from_level = 3", "whole number from 0 to 2");
}

#[test]
fn pse_10_few_participants_get_no_figures() {
    broken("expected_participants = 60", "expected_participants = 19", "compared by group (PSE-10)");
    broken("expected_participants = 60", "expected_participants = 9", "cannot be counted");
    let breakdowns = "[[breakdowns]]\nquestion = \"Q1\"\nband = \"gender\"\nfrom_level = 2\n[[breakdowns]]\nquestion = \
                      \"Q2\"\nband = \"gender\"\noption = 1\ncombined = true\n";
    let files = changed(with(SOURCE, breakdowns, ""), SOURCE, "participants = 60", "participants = 19");
    let [warning] = &warnings(files)[..] else { panic!() };
    assert!(warning.remedy.contains("group input"));
}

#[test]
fn d9_a_form_whose_page_could_grow_too_heavy_is_refused() {
    let files = with(SOURCE, "max_characters = 40", "max_characters = 5000");
    let files = changed(files, SOURCE, "comment_max = 20", "comment_max = 2000");
    one_fault(files, SOURCE, "[[questions]]", "(D9)");
}

#[test]
fn a_form_without_a_question_is_refused() {
    let mut files = files();
    let text = files[SOURCE].clone();
    let (from, to) = (text.find("[[questions]]").unwrap(), text.find("[[bands]]").unwrap());
    files.insert(SOURCE.to_owned(), format!("{}{}", &text[..from], &text[to..]));
    assert!(refuse(files).iter().any(|fault| fault.what == "There is no question."));
}
