//! `[follows]`: what it says, and every fault of it, with its place (decision 0063).

use std::collections::BTreeMap;

use linden::domain::consultation::{Grown, State};
use linden::domain::folder::{FolderFiles, faults_beside_earlier};
use linden::domain::ids::ParagraphRef;

use super::fixture::{SOURCE, accept, changed, files, line_of, one_fault, refuse, with};

const EXIT: &str = "[exit]\n";
const TABLE: &str = "[follows]\nconsultation = \"9x3q\"\nearlier_question = \"Q1\"\nquestion = \"Q6\"\n";
const PARTS: &str = "[follows.parts]\nP1 = [\"A\", \"B\"]\nP2 = []\n";

/// The folder with this table and these parts.
fn following(table: &str, parts: &str) -> BTreeMap<String, String> {
    with(SOURCE, EXIT, &format!("{table}{parts}{EXIT}"))
}

fn part(reference: &str) -> ParagraphRef {
    ParagraphRef::new(reference).unwrap()
}

/// PAR-3: it is optional, it is read in the order of the draft, and the panel approves it with everything else.
#[test]
fn par_3_which_part_became_which_is_part_of_what_the_panel_approves() {
    let none = accept(files()).definition;
    assert_eq!(none.follows, None);
    let definition = accept(following(TABLE, PARTS)).definition;
    let follows = definition.follows.as_ref().unwrap();
    assert_eq!(follows.consultation.as_str(), "9x3q");
    assert_eq!((follows.earlier_question.as_str(), follows.question.as_str()), ("Q1", "Q6"));
    let grown = |one: &str, from: &[&str]| Grown { part: part(one), from: from.iter().map(|one| part(one)).collect() };
    assert_eq!(follows.parts, [grown("P1", &["A", "B"]), grown("P2", &[])]);
    assert!(follows.leaves_out(&part("C")) && !follows.leaves_out(&part("B")));
    assert_ne!(definition.review_hash(), none.review_hash());
    let turned = accept(following(TABLE, "[follows.parts]\nP2 = []\nP1 = [\"A\", \"B\"]\n")).definition;
    assert_eq!(turned.review_hash(), definition.review_hash(), "the order of the lines makes no other draft");
    let other = accept(following(TABLE, "[follows.parts]\nP1 = [\"A\"]\nP2 = [\"B\"]\n")).definition;
    assert_ne!(other.review_hash(), definition.review_hash());
}

#[test]
fn every_fault_of_what_a_draft_follows_is_named() {
    let table = |from: &str, to: &str, what: &str| {
        assert_eq!(TABLE.matches(from).count(), 1, "{from}");
        one_fault(following(&TABLE.replace(from, to), PARTS), SOURCE, to.trim_start(), what);
    };
    table("consultation = \"9x3q\"", "consultation = \"7k2m\" # own", "is this consultation itself");
    table("consultation = \"9x3q\"", "consultation = \"nine\" # odd", "cannot stand in an address");
    table("\nquestion = \"Q6\"", "\nquestion = \"Q66\"", "names Q66, which is not a question");
    table("\nquestion = \"Q6\"", "\nquestion = \"Q3\"", "not about the parts of the draft");
    table("earlier_question = \"Q1\"", "earlier_question = \"1\"", "cannot be the id of a question");
    table("earlier_question = \"Q1\"", "before = \"Q1\"\nearlier_question = \"Q1\"", "`before` is not known");
    one_fault(
        following(&TABLE.replace("\nquestion = \"Q6\"", ""), PARTS),
        SOURCE,
        "[follows]",
        "`question` is missing",
    );

    let parts = |parts: &str, at: &str, what: &str| {
        let parts = format!("[follows.parts]\n{parts}");
        one_fault(following(TABLE, &parts), SOURCE, at, what);
    };
    parts("P1 = [\"A\"]\n", "[follows.parts]", "says nothing of P2");
    parts("P1 = []\nP2 = []\n", "[follows.parts]", "every part is new");
    parts("P1 = [\"A\"]\nP2 = []\nP9 = [\"B\"]\n", "P9 = [\"B\"]", "is not a part of this draft");
    parts("P1 = [\"A\", \"A\"]\nP2 = []\n", "P1 = [\"A\", \"A\"]", "names A a second time");
    parts("P1 = [\"A 1\"]\nP2 = []\n", "P1 = [\"A 1\"]", "cannot be a reference");
    parts("P1 = \"A\"\nP2 = []\n", "P1 = \"A\"", "is not a list");
    parts("P1 = [\"A\"]\nP2 = []\nP2 = [\"B\"]\n", "P2 = [\"B\"]", "duplicate key");
    one_fault(following(TABLE, ""), SOURCE, "[follows]", "`parts` is missing");
}

#[test]
fn a_translation_says_nothing_of_it() {
    let mut files = following(TABLE, PARTS);
    files.get_mut(super::fixture::ARABIC).unwrap().push_str("[follows]\nconsultation = \"9x3q\"\n");
    one_fault(files, super::fixture::ARABIC, "[follows]", "is not a text that consultation.toml has");
}

/// A fault of the draft itself is not told of again as a part that is missing.
#[test]
fn a_draft_with_a_fault_is_told_of_once() {
    let broken = changed(following(TABLE, PARTS), "policy.en.md", "## P2 Wider work", "## P2");
    let faults = refuse(broken);
    assert!(faults.iter().all(|fault| fault.file == "policy.en.md"), "{faults:#?}");
}

/// What only the installation knows: whether the earlier consultation is there, and what is in it.
#[test]
fn every_fault_beside_the_earlier_draft_is_named() {
    let earlier = accept(with(SOURCE, "slug = \"7k2m\"", "slug = \"9x3q\"")).definition;
    let look = |files: &BTreeMap<String, String>, state| {
        faults_beside_earlier(&FolderFiles::from(files.clone()), Some((&earlier, state)))
    };
    let table = TABLE.replace("\"Q1\"", "\"Q6\"");
    let sound = following(&table, "[follows.parts]\nP1 = [\"P2\"]\nP2 = [\"P1\", \"P2\"]\n");
    assert_eq!(look(&sound, State::Open), []);
    let one = |files: &BTreeMap<String, String>, state, at: &str, what: &str| {
        let faults = look(files, state);
        let [fault] = faults.as_slice() else { panic!("{faults:#?}") };
        assert_eq!((fault.file.as_str(), fault.line), (SOURCE, line_of(files, SOURCE, at)), "{fault:?}");
        assert!(fault.what.contains(what) && !fault.remedy.is_empty(), "{fault:?}");
    };
    for state in [State::Draft, State::PanelReview, State::Approved] {
        one(&sound, state, "consultation = \"9x3q\"", "which has not opened");
    }
    let nowhere = faults_beside_earlier(&FolderFiles::from(sound.clone()), None);
    assert!(nowhere.len() == 1 && nowhere[0].what.contains("does not have here"), "{nowhere:?}");
    assert_eq!(nowhere[0].line, line_of(&sound, SOURCE, "consultation = \"9x3q\""));
    let unknown = following(&table, "[follows.parts]\nP1 = [\"P2\"]\nP2 = [\"P1\", \"P7\"]\n");
    one(&unknown, State::Closed, "P2 = [\"P1\", \"P7\"]", "names P7, which is not a part of the draft of 9x3q");
    let other = following(TABLE, "[follows.parts]\nP1 = [\"P2\"]\nP2 = []\n");
    one(&other, State::Closed, "earlier_question", "names Q1, with which 9x3q does not ask about the parts");
    assert_eq!(faults_beside_earlier(&FolderFiles::from(files()), None), [], "a draft that follows none");
}
