//! Every fault of the translations (LNG-1) and of the draft.

use super::fixture::{ARABIC, POLICY, POLICY_ARABIC, SOURCE, changed, files, one_fault, refuse, with};

#[test]
fn lng_1_a_missing_text_is_a_fault_where_it_should_stand() {
    one_fault(with(ARABIC, "title = \"العمل معا\"\n", ""), ARABIC, "neutral_name", "`title` is missing in ar");
    let files = with(ARABIC, "short = \"الوعد أ\"\n", "");
    one_fault(files, ARABIC, "[[questions]]\nid = \"Q1\"", "[[questions]] Q1, `short` is missing in ar (line");
    let files = with(ARABIC, "options = [\"إبقاء\", \"تغيير\"]\n", "");
    one_fault(files, ARABIC, "[[questions]]\nid = \"Q6\"", "`options` is missing");
    let files =
        with(ARABIC, "[[questions]]\nid = \"Q6\"\ntext = \"اختاروا أي جزء.\"\noptions = [\"إبقاء\", \"تغيير\"]\n", "");
    one_fault(files, ARABIC, "title", "[[questions]] Q6 is missing in ar");
}

#[test]
fn lng_1_a_text_too_many_is_a_fault() {
    let files = with(ARABIC, "id = \"Q3\"\n", "id = \"Q3\"\nhint = \"زائد\"\n");
    one_fault(files, ARABIC, "hint = \"زائد\"", "is not a text");
    let files = with(ARABIC, "[notice]\n", "[notice]\nversion = 1\n");
    one_fault(files, ARABIC, "version", "is not a text");
    let files = with(ARABIC, "id = \"Q3\"\n", "id = \"Q3\"\nkind = \"ranking\"\n");
    one_fault(files, ARABIC, "kind", "is not a text");
    let extra = "[[bands]]\nid = \"age\"\ntext = \"x\"\nreason = \"y\"\noptions = [\"a\", \"b\"]\n[[services]]\ncountry = \"IQ\"";
    let files = with(ARABIC, "[[services]]\ncountry = \"IQ\"", extra);
    one_fault(files, ARABIC, "[[bands]]\nid = \"age\"", "not in consultation.toml");
    let files = with(ARABIC, "[scales.S]", "[scales.T]\noptions = [\"a\", \"b\"]\n[scales.S]");
    one_fault(files, ARABIC, "[scales.T]", "not in consultation.toml");
}

#[test]
fn lng_1_lists_are_as_long_as_in_the_source() {
    let files = with(ARABIC, "[\"إبقاء\", \"تغيير\"]", "[\"إبقاء\", \"تغيير\", \"حذف\"]");
    one_fault(files, ARABIC, "options = [\"إبقاء\"", "has 3 entries, but consultation.toml has 2");
}

#[test]
fn lng_1_services_of_one_country_are_matched_in_order() {
    let second = "[[services]]\ncountry = \"IQ\"\nname = \"Another centre\"\nreach = \"R\"\nhours = \"H\"\nchecked_on = 2026-02-20\n";
    let files = with(SOURCE, "[exit]", &format!("{second}[exit]"));
    one_fault(files.clone(), ARABIC, "title", "[[services]] IQ is missing in ar");
    let arabic = "[[services]]\ncountry = \"IQ\"\nname = \"مركز آخر\"\nreach = \"ر\"\nhours = \"س\"\n[[services]]\ncountry = \"*\"";
    let definition = super::fixture::accept(changed(files, ARABIC, "[[services]]\ncountry = \"*\"", arabic)).definition;
    let arabic = super::fixture::language("ar");
    let names: Vec<&str> = definition.services.iter().map(|one| one.name.in_language(&arabic).unwrap()).collect();
    assert_eq!(names, ["مجموعتكم", "مركز", "مركز آخر"]);
}

#[test]
fn every_language_has_its_files_and_no_other_file_lies_about() {
    for name in [ARABIC, POLICY, POLICY_ARABIC] {
        let mut files = files();
        files.remove(name);
        let faults = refuse(files);
        let [fault] = &faults[..] else { panic!("{faults:#?}") };
        assert_eq!((fault.file.as_str(), fault.line), (name, 1));
        assert!(fault.what.contains("is missing"));
    }
    for name in ["policy.fr.md", "translations/fr.toml", "translations/en.toml", "notes.txt"] {
        let mut files = files();
        files.insert(name.to_owned(), "## P1 x\n".to_owned());
        if name == "translations/en.toml" {
            // The source language has no translation of itself.
            assert!(refuse(files)[0].what.contains("does not belong"));
        } else {
            one_fault(files, name, "##", "does not belong");
        }
    }
}

#[test]
fn languages_are_tags_named_once_and_hold_the_source() {
    let faults = refuse(with(SOURCE, "[\"en\", \"ar\"]", "[\"en\", \"ar\", \"ar\"]"));
    assert!(faults[0].what.contains("a second time"), "{faults:?}");
    let faults = refuse(with(SOURCE, "[\"en\", \"ar\"]", "[\"ar\"]"));
    assert!(faults.iter().any(|fault| fault.what.contains("does not hold en")), "{faults:?}");
    let faults = refuse(with(SOURCE, "[\"en\", \"ar\"]", "[\"en\", \"ar\", \"Arabic\"]"));
    assert!(faults.iter().any(|fault| fault.what.contains("not a language tag")), "{faults:?}");
}

#[test]
fn the_draft_has_the_same_references_in_the_same_order_in_every_language() {
    one_fault(with(POLICY_ARABIC, "## P2", "## P3"), POLICY_ARABIC, "## P3", "P3 stands where policy.en.md has P2");
    let more = "ندرك الجهود.\n\n## P3 زائد\n\n> قصير.\n\nنص.";
    one_fault(with(POLICY_ARABIC, "ندرك الجهود.", more), POLICY_ARABIC, "## P3", "There are 3 parts here and 2");
    one_fault(with(POLICY, "## P2", "## P1"), POLICY, "## P1 Wider", "a second time");
}

#[test]
fn the_draft_holds_no_other_markup_than_lists() {
    let marks = [
        ("# Title", "heading of another level"),
        ("### Deep", "heading of another level"),
        ("See [this](https://a.example).", "a link"),
        ("A **bold** word.", "bold letters"),
        ("Some `code`.", "a code mark"),
        ("A <b>tag</b>.", "an HTML tag"),
        ("| a | b |", "a table"),
        ("---", "a ruled line"),
        ("A\ttab.", "a tab"),
        ("  - set in", "set in"),
        ("2. second first", "count from 1"),
    ];
    for (line, what) in marks {
        one_fault(with(POLICY, "We recognise the efforts.", &format!("Words.\n\n{line}")), POLICY, line, what);
    }
    let less = with(POLICY, "We recognise the efforts.", "Fewer than 5 < 10 people, a * star and 3.5 metres.");
    drop(super::fixture::accept(less));
}

#[test]
fn every_part_of_the_draft_is_complete() {
    one_fault(with(POLICY, "> Part of wider work.\n\n", ""), POLICY, "## P2", "The short version of P2 is empty");
    one_fault(with(POLICY, "We recognise the efforts.\n", ""), POLICY, "## P2", "no words of its own");
    one_fault(with(POLICY, "## P2 Wider work", "## P2"), POLICY, "## P2", "The heading of P2 is empty");
    one_fault(with(POLICY, "## P1 Our aim", "Foreword.\n\n## P1 Our aim"), POLICY, "Foreword", "before the first part");
    one_fault(with(POLICY, "## P2 Wider", "## 2 Wider"), POLICY, "## 2", "cannot be a reference");
    one_fault(with(POLICY, "efforts.\n", "efforts.\n> Late.\n"), POLICY, "> Late", "after the draft's own words");
    one_fault(with(POLICY, "two lines.\n\n- one", "two lines.\n- one"), POLICY, "- one", "empty line before it");
}

#[test]
fn the_drafts_blocks_are_read_as_written() {
    use linden::domain::policy::Block;
    let definition = super::fixture::definition();
    let (english, arabic) = (super::fixture::language("en"), super::fixture::language("ar"));
    let part = definition.policy.find("P1").unwrap();
    assert_eq!(part.short.in_language(&english).unwrap(), "We will keep working.");
    let items = vec!["one".to_owned(), "two".to_owned()];
    let wanted = [
        Block::Paragraph("We reaffirm our commitment, on two lines.".to_owned()),
        Block::List { numbered: false, items },
    ];
    assert_eq!(part.body(&english).unwrap(), wanted);
    assert!(matches!(&part.body(&arabic).unwrap()[1], Block::List { numbered: true, .. }));
    assert!(part.body(&super::fixture::language("fr")).is_err());
}
