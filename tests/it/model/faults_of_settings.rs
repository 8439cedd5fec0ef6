//! Every fault of the head, the notice, the purposes, the services and the exit sites: where it is
//! and what it says.

use super::fixture::{ARABIC, SOURCE, accept, changed, files, line_of, one_fault, refuse, warnings, with};

/// Breaks one line of `consultation.toml` and expects one fault on it.
fn broken(from: &str, to: &str, what: &str) {
    super::fixture::broken(SOURCE, from, to, what);
}

/// Takes a line away and expects one fault on `line`.
fn without(line: &str, at: &str, what: &str) {
    one_fault(with(SOURCE, &format!("{line}\n"), ""), SOURCE, at, what);
}

#[test]
fn the_small_folder_is_accepted_without_a_warning() {
    assert_eq!(accept(files()).warnings, []);
}

#[test]
fn every_fault_of_a_folder_is_named_at_once_and_in_order() {
    let files = with(SOURCE, "slug = \"7k2m\"", "slug = \"OIL\"");
    let files = changed(files, SOURCE, "audience = \"adults\"", "audience = \"children\"");
    let files = changed(files, SOURCE, "kind = \"single\"", "kind = \"email\"");
    let files = changed(files, ARABIC, "hours = \"صباحا\"\n", "");
    let files = changed(files, "policy.ar.md", "## P2", "## P3");
    let found: Vec<(String, usize)> = refuse(files.clone()).into_iter().map(|fault| (fault.file, fault.line)).collect();
    let expected = [
        (SOURCE, "slug"),
        (SOURCE, "audience"),
        (SOURCE, "kind = \"email\""),
        (ARABIC, "[[services]]\ncountry = \"IQ\""),
        ("policy.ar.md", "## P3"),
    ];
    let expected: Vec<_> = expected.map(|(file, at)| (file.to_owned(), line_of(&files, file, at))).into();
    assert_eq!(found, expected);
}

#[test]
fn a_file_without_its_consultation_is_refused() {
    let mut files = files();
    files.remove(SOURCE);
    assert!(refuse(files)[0].what.contains("consultation.toml is missing"));
}

#[test]
fn every_syntax_error_is_named_with_its_line() {
    let files = with(SOURCE, "slug = \"7k2m\"", "slug = = \"7k2m\"");
    let files = changed(files, SOURCE, "listed = true", "listed = yes");
    let lines: Vec<usize> = refuse(files.clone()).iter().map(|fault| fault.line).collect();
    assert!(lines.contains(&line_of(&files, SOURCE, "slug")), "{lines:?}");
    assert!(lines.contains(&line_of(&files, SOURCE, "listed")), "{lines:?}");
}

#[test]
fn con_17_under_18_is_refused_and_says_why() {
    broken("audience = \"adults\"", "audience = \"children\"", "CON-17");
    broken("audience = \"adults\"", "audience = \"everyone\"", "safeguarding lead");
    broken("audience = \"adults\"", "audience = \"grown-ups\"", "not a known audience");
}

#[test]
fn par_1_inform_cannot_collect_answers() {
    broken("level = \"collaborate\"", "level = \"inform\"", "PAR-1");
    broken("level = \"collaborate\"", "level = \"listen\"", "not known");
}

#[test]
fn the_settings_at_the_head_are_checked_one_by_one() {
    broken("format = 1", "format = 2", "not a whole number from 1 to 1");
    broken("slug = \"7k2m\"", "slug = \"7k2i\"", "cannot stand in an address");
    broken("listed = true", "listed = \"yes\"", "not true or false");
    broken("profile = \"standard\"", "profile = \"low\"", "not known");
    broken("{ summary = \"dissent\" }", "{ summary = \"none\" }", "not known");
    broken("expected_participants = 60", "expected_participants = -3", "not a whole number");
    without("save_and_come_back = false", "format", "`save_and_come_back` is missing");
    broken("listed = true", "listed = true\nlisten = true", "`listen` is not known");
}

#[test]
fn an_unknown_table_or_key_is_refused_with_its_line() {
    let files = with(SOURCE, "[exit]", "[colour]\nmain = \"red\"\n[exit]");
    one_fault(files, SOURCE, "[colour]", "`colour` is not known");
    let files = with(SOURCE, "panel = \"The panel\"", "panel = \"The panel\"\npanels = \"x\"");
    one_fault(files, SOURCE, "panels", "`panels` is not known in [people]");
}

#[test]
fn saf_11_the_neutral_name_gives_nothing_away() {
    broken("neutral_name = \"Feedback 7K2M\"", "neutral_name = \"Survivors 7K2M\"", "gives the topic away");
    let files = with(SOURCE, "neutral_name = \"Feedback 7K2M\"", "neutral_name = \"Working together now\"");
    assert!(refuse(files)[0].what.contains("holds the title"));
}

#[test]
fn days_stand_in_order_and_are_days() {
    broken("closes_on = 2026-03-30", "closes_on = 2026-03-02", "not later than `opens_on`");
    broken("reply_by = 2026-05-29", "reply_by = 2026-03-30", "not later than `closes_on`");
    broken("retention_until = 2027-03-30", "retention_until = 2026-04-01", "not later than `reply_by`");
    broken("opens_on = 2026-03-02", "opens_on = \"2026-03-02\"", "not a day");
    broken("opens_on = 2026-03-02", "opens_on = 2026-03-02T09:00:00Z", "not a day");
    without("reply_by = 2026-05-29", "[dates]", "`reply_by` is missing");
}

#[test]
fn one_lost_password_loses_nothing_two_custodians_and_two_readers_are_named() {
    let files = with(SOURCE, "[\"First custodian\", \"Second custodian\"]", "[\"First custodian\"]");
    let files = changed(files, ARABIC, "[\"الأمين الأول\", \"الأمين الثاني\"]", "[\"الأمين الأول\"]");
    one_fault(files, SOURCE, "custodians", "it needs 2 to 20");
    let files = with(SOURCE, "\"First reader\", \"Second reader\"", "\"First reader\", \"First reader\"");
    one_fault(files, SOURCE, "readers", "says the same");
}

/// SAF-25: without a route, in every language, there is no consultation: it is set and described before opening.
#[test]
fn saf_25_no_consultation_is_without_a_safeguarding_route() {
    let mut missing = files();
    for (file, about) in [(SOURCE, "About"), (ARABIC, "حول")] {
        missing = changed(missing, file, &format!("safeguarding = \"{about} safeguarding\"\n"), "");
    }
    one_fault(missing, SOURCE, "[notice]", "`safeguarding` is missing");
    broken("safeguarding = \"About safeguarding\"", "safeguarding = \" \"", "is empty");
    let missing = with(ARABIC, "safeguarding = \"حول safeguarding\"\n", "");
    one_fault(missing, ARABIC, "[notice]", "`safeguarding` is missing in ar");
}

#[test]
fn con_6_no_slot_of_the_notice_may_be_missing_or_empty_in_any_language() {
    let mut both = files();
    for file in [SOURCE, ARABIC] {
        let line = both[file].lines().find(|line| line.starts_with("nobody_watches")).unwrap().to_owned();
        both = changed(both, file, &format!("{line}\n"), "");
    }
    one_fault(both, SOURCE, "[notice]", "`nobody_watches` is missing");
    broken("law = \"About law\"", "law = \" \"", "is empty");
    one_fault(with(ARABIC, "law = \"حول law\"", "law = \"\""), ARABIC, "law = \"\"", "is empty");
    let missing = with(ARABIC, "must_act = \"حول must_act\"\n", "");
    one_fault(missing, ARABIC, "[notice]", "`must_act` is missing in ar");
}

#[test]
fn a_text_holds_no_control_characters_and_is_not_endless() {
    broken("law = \"About law\"", "law = \"About \\u0007 law\"", "control character");
    broken("law = \"About law\"", "law = \"About \\t law\"", "control character");
    broken("title = \"Working together\"", "title = \"Working\\ntogether\"", "more than one line");
    let endless = format!("law = \"{}\"", "x".repeat(5001));
    broken("law = \"About law\"", &endless, "longer than 5000");
    broken("title = \"Working together\"", "title = 7", "not a text");
}

#[test]
fn con_2_purposes_fit_what_the_form_collects() {
    let both = |code: &str, english: &str, arabic: &str| {
        let source = format!("[[purposes]]\ncode = \"{code}\"\n{english}");
        let files = with(SOURCE, &source, "");
        changed(files, ARABIC, &format!("[[purposes]]\ncode = \"{code}\"\n{arabic}"), "")
    };
    let files = both(
        "C4",
        "text = \"Use my bands.\"\nif_no = \"Not asked.\"\n",
        "text = \"استخدموا فئاتي.\"\nif_no = \"لن نسأل.\"\n",
    );
    one_fault(files, SOURCE, "format", "Purpose C4 is missing");
    let files = both(
        "C2",
        "text = \"Read my words.\"\nif_no = \"No boxes.\"\n",
        "text = \"اقرأوا كلماتي.\"\nif_no = \"لا مربعات.\"\n",
    );
    one_fault(files, SOURCE, "format", "Purpose C2 is missing");
    broken("needs = \"C2\"", "needs = \"C1\"", "must be C2 for C3");
    without("needs = \"C2\"", "[[purposes]]\ncode = \"C3\"", "does not say that it needs C2");
    without("required = true", "[[purposes]]\ncode = \"C1\"", "does not say required = true");
    broken("needs = \"C2\"", "needs = \"C2\"\nrequired = true", "only C1 may be needed");
    broken("required = true", "required = true\nneeds = \"C2\"", "needs nothing else");
}

#[test]
fn con_2_nothing_is_asked_for_that_is_not_collected() {
    let files = with(SOURCE, "comment_max = 20\n", "");
    let text = "[[questions]]\nid = \"Q5\"\nkind = \"text\"\nmax_characters = 40\ntext = \"What is missing from the \
                plan?\"\nhint = \"Please write about the plan.\"\nthemes = true\n";
    let files = changed(files, SOURCE, text, "");
    let arabic = "[[questions]]\nid = \"Q5\"\ntext = \"ما الذي ينقص الخطة؟\"\nhint = \"اكتبوا عن الخطة.\"\n";
    let faults = refuse(changed(files, ARABIC, arabic, ""));
    let told: Vec<&str> = faults.iter().map(|fault| fault.what.get(..10).unwrap()).collect();
    assert_eq!(told, ["Purpose C2", "Purpose C3"], "{faults:?}");
    assert!(faults.iter().all(|fault| fault.what.contains("nothing to write in")));
}

#[test]
fn con_4_the_legal_reasons_of_c1_are_set_and_hold_for_purposes_without_their_own() {
    without("lawful_basis = \"Article 6\"", "[[purposes]]\ncode = \"C1\"", "CON-4");
    let definition = accept(files()).definition;
    assert!(definition.purposes.iter().all(|asked| asked.lawful_basis == "Article 6"));
}

#[test]
fn a_purpose_is_one_of_six_and_asked_once() {
    let files = with(SOURCE, "code = \"C3\"", "code = \"C7\"");
    let faults = refuse(files);
    assert!(faults.iter().any(|fault| fault.what.contains("not a purpose")), "{faults:?}");
    let files = with(SOURCE, "code = \"C3\"", "code = \"C2\"");
    let faults = refuse(files);
    assert!(faults.iter().any(|fault| fault.what.contains("asked for twice")), "{faults:?}");
}

#[test]
fn saf_18_services_are_complete_dated_and_for_everybody() {
    let start = "name = \"A centre\"\nreach = \"Call them.\"\nhours = \"Mornings\"\n";
    one_fault(
        with(SOURCE, &format!("{start}checked_on = 2026-02-20\n"), start),
        SOURCE,
        "[[services]]\ncountry = \"IQ\"",
        "`checked_on` is missing",
    );
    let faults = refuse(with(SOURCE, "country = \"IQ\"", "country = \"Iraq\""));
    assert!(faults.iter().any(|fault| fault.what.contains("is not a country")), "{faults:?}");
    let files =
        changed(with(SOURCE, "country = \"*\"", "country = \"SD\""), ARABIC, "country = \"*\"", "country = \"SD\"");
    one_fault(files, SOURCE, "format", "for people in every country");
}

#[test]
fn saf_18_a_service_checked_long_before_opening_is_warned_of() {
    let files =
        with(SOURCE, "hours = \"Mornings\"\nchecked_on = 2026-02-20", "hours = \"Mornings\"\nchecked_on = 2025-11-01");
    let [warning] = &warnings(files)[..] else { panic!() };
    assert!(warning.what.contains("90 days"), "{warning:?}");
}

#[test]
fn saf_5_every_language_has_a_plain_https_exit_site() {
    broken("https://weather.example/ar", "http://weather.example/ar", "not a plain https address");
    broken("https://weather.example/ar", "https://me@weather.example/ar", "not a plain https address");
    without("ar = \"https://weather.example/ar\"", "[exit]", "no site for ar");
    let files = with(SOURCE, "[exit]\n", "[exit]\nfr = \"https://a.example\"\n");
    one_fault(files, SOURCE, "fr =", "not for a language");
    for tag in ["fr-IQ", "ar-iq", "ar-IRQ", "ar-*"] {
        let files = with(SOURCE, "[exit]\n", &format!("[exit]\n\"{tag}\" = \"https://a.example\"\n"));
        one_fault(files, SOURCE, tag, "not for a language");
    }
    let in_country = with(SOURCE, "[exit]\n", "[exit]\nar-IQ = \"https://a.example\"\n");
    let definition = accept(in_country).definition;
    assert_eq!(definition.exit.len(), definition.languages.len() + 1);
}

#[test]
fn pse_16_the_word_anonymous_is_warned_of() {
    let files = with(SOURCE, "law = \"About law\"", "law = \"Your answers are anonymous.\"");
    let line = line_of(&files, SOURCE, "law =");
    let [warning] = &warnings(files)[..] else { panic!() };
    assert_eq!((warning.line, warning.what.contains("PSE-16")), (line, true));
}
