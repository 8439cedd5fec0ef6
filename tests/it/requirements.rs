//! Which test keeps which promise: `docs/requirements.md` is made from the tests themselves.
//!
//! A test names what it holds either in its name (`con_10_…` holds CON-10) or in a comment on it. Numbered disclosure
//! vectors (T05, X12) count too.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::support::source::{self, SourceFile};

const KINDS: &[(&str, &str)] = &[
    ("CON", "Consent"),
    ("PSE", "Pseudonymity"),
    ("SAF", "Safety of the person answering"),
    ("PAR", "Participation"),
    ("AGG", "Aggregation and disclosure"),
    ("RET", "Retention and erasure"),
    ("ACC", "Access"),
    ("SEC", "Security and evidence"),
    ("LNG", "Languages"),
    ("T", "Disclosure vectors"),
    ("X", "Disclosure vectors over several releases and attacks"),
];
const TABLE: &str = "docs/requirements.md";

/// What no test holds, and why.
const NOT_BY_A_TEST: &[(&str, u32, &str)] = &[
    ("CON", 19, "there are no group statements yet, so none can stand for anybody's consent"),
    ("LNG", 9, "a SHOULD: reading age and the length of sentences are looked at by people, not measured at import yet"),
    (
        "PSE",
        15,
        "nothing is paid by the service, so there are no vouchers to be blind; what is paid outside of it the notice says. A table with a row for each person would fail `x13_a_settled_copy_of_everything_joins_nothing`",
    ),
];

/// Kinds of which every requirement has a test or a reason, and how many there are.
const COMPLETE: &[(&str, u32)] = &[("CON", 23), ("PSE", 16), ("SAF", 25), ("RET", 7), ("ACC", 12), ("LNG", 11)];

/// A requirement, in the order of the table: kind, then number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Requirement {
    kind: usize,
    number: u32,
}

impl Requirement {
    fn name(self) -> String {
        match KINDS[self.kind].0 {
            "T" => format!("T{:02}", self.number),
            "X" => format!("X{}", self.number),
            kind => format!("{kind}-{}", self.number),
        }
    }

    /// Reads two neighbouring words, `CON` and `10`, or one, `T05`.
    fn read(first: &str, second: Option<&str>) -> Option<Self> {
        let number = |digits: &str| digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok()).flatten();
        let kind_of = |name: &str| KINDS.iter().position(|(kind, _)| *kind == name);
        if let (Some(kind), true) = (kind_of(first), first.len() == 3) {
            return Some(Self { kind, number: number(second?)? });
        }
        let (kind, digits) = first.split_at_checked(1)?;
        let enough = if kind == "T" { digits.len() == 2 } else { (1..=2).contains(&digits.len()) };
        (enough && matches!(kind, "T" | "X")).then_some(())?;
        Some(Self { kind: kind_of(kind)?, number: number(digits)? })
    }
}

/// The requirements that a test's name and the comments on it mention.
fn named(name: &str, comments: &str) -> BTreeSet<Requirement> {
    let name = name.to_uppercase();
    let in_name: Vec<&str> = name.split('_').collect();
    let in_comments = comments.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| !word.is_empty());
    let pairs = in_name.iter().enumerate().map(|(at, word)| (*word, in_name.get(at + 1).copied()));
    let words =
        in_comments.map(|word| word.split_once('-').map_or((word, None), |(kind, number)| (kind, Some(number))));
    pairs.chain(words).filter_map(|(first, second)| Requirement::read(first, second)).collect()
}

/// Each test of `file`, with the lines above it that belong to it.
fn tests_of(file: &SourceFile) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let (mut comments, mut is_test, mut on_both_engines) = (String::new(), false, false);
    for whole_line in file.text.lines() {
        let line = whole_line.trim();
        on_both_engines = (on_both_engines && whole_line != "}") || line.contains("on_both_engines! {");
        // The macro makes a test of each function directly inside it.
        is_test |= on_both_engines && whole_line.starts_with("    fn ");
        if line.starts_with("//") {
            comments.push_str(line);
            comments.push('\n');
        } else if line.starts_with("#[") {
            let attribute = line.trim_start_matches("#[").split(['(', ']']).next().unwrap_or_default();
            is_test |= attribute.trim() == "test" || attribute.trim().ends_with("::test");
        } else if let (true, Some(name)) = (is_test, function_name(line)) {
            found.push((name.to_owned(), std::mem::take(&mut comments)));
            is_test = false;
        } else {
            comments.clear();
        }
    }
    found
}

fn function_name(line: &str) -> Option<&str> {
    let after = line.trim_start_matches("pub ").trim_start_matches("async ").strip_prefix("fn ")?;
    after.split(['(', '<']).next().map(str::trim)
}

/// The whole table, from every test in `files`.
fn table(files: &[SourceFile]) -> String {
    let mut holders: BTreeMap<Requirement, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        for (name, comments) in tests_of(file) {
            for requirement in named(&name, &comments) {
                holders.entry(requirement).or_default().insert(format!("`{name}` in `{}`", file.path));
            }
        }
    }
    for (kind, number, why) in NOT_BY_A_TEST {
        let kind = KINDS.iter().position(|(known, _)| known == kind).unwrap();
        let held = holders.entry(Requirement { kind, number: *number }).or_default();
        assert!(held.is_empty(), "a test holds {}: take its reason away", KINDS[kind].0);
        held.insert(format!("not by a test: {why}"));
    }
    let mut text = String::from(
        "# Requirements and the tests that hold them\n\n\
         Made from the tests by `tests/it/requirements.rs`; do not edit. To make it anew:\n\n    \
         LINDEN_BLESS=1 cargo test --test it requirements\n",
    );
    for (kind, (prefix, title)) in KINDS.iter().enumerate() {
        let mut of_kind = holders.iter().filter(|(requirement, _)| requirement.kind == kind).peekable();
        if of_kind.peek().is_some() {
            text.push_str(&format!("\n## {title} ({prefix})\n\n| Id | Tests |\n|---|---|\n"));
        }
        for (requirement, tests) in of_kind {
            let tests: Vec<&str> = tests.iter().map(String::as_str).collect();
            text.push_str(&format!("| {} | {} |\n", requirement.name(), tests.join("<br>")));
        }
    }
    text
}

#[test]
fn the_table_of_requirements_is_up_to_date() {
    let mut files = source::rust_files("src");
    files.extend(source::rust_files("tests").into_iter().filter(|file| file.path != "tests/it/requirements.rs"));
    let path = source::root().join(TABLE);
    let made = table(&files);
    if std::env::var_os("LINDEN_BLESS").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = made.lines().find(|line| !kept.lines().any(|old| old == *line));
    assert!(
        made == kept,
        "{TABLE} is not what the tests say (first new line: {}).\nMake it anew: LINDEN_BLESS=1 cargo test --test it requirements",
        differs.unwrap_or("none: something is to be taken out")
    );
}

#[test]
fn every_requirement_of_a_complete_kind_has_a_test_or_a_reason() {
    let kept = fs::read_to_string(source::root().join(TABLE)).unwrap();
    for (kind, most) in COMPLETE {
        for number in 1..=*most {
            assert!(kept.contains(&format!("\n| {kind}-{number} | ")), "{kind}-{number} has neither");
        }
    }
}

fn planted(text: &str) -> String {
    let made = table(&[SourceFile { path: "tests/it/x.rs".into(), text: text.into() }]);
    let wanted = |line: &&str| line.starts_with("| ") && !line.starts_with("| Id") && !line.contains("not by a test");
    made.lines().filter(wanted).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_test_is_listed_by_its_name_and_by_the_comments_on_it() {
    let text = "
        #[test]
        fn con_10_and_acc_3_hold() {}

        /// Keeps PSE-4, and SEC-12 (see CON-2).
        // X3, T05.
        #[tokio::test(flavor = \"multi_thread\")]
        #[cfg(unix)]
        async fn nothing_is_ordered() {}";
    assert_eq!(
        planted(text).lines().map(|l| l.split(' ').nth(1).unwrap()).collect::<Vec<_>>(),
        ["CON-2", "CON-10", "PSE-4", "ACC-3", "SEC-12", "T05", "X3"]
    );
    assert!(planted(text).contains("| CON-10 | `con_10_and_acc_3_hold` in `tests/it/x.rs` |"));
}

#[test]
fn a_function_that_runs_on_both_engines_is_a_test() {
    let text = "crate::on_both_engines! {
    /// Keeps RET-2.
    fn ret_1_holds(engine: Engine) {
        fn con_1_helper() {}
    }
}
    fn con_2_helper() {}";
    assert_eq!(
        planted(text),
        "| RET-1 | `ret_1_holds` in `tests/it/x.rs` |\n| RET-2 | `ret_1_holds` in `tests/it/x.rs` |"
    );
}

#[test]
fn what_is_not_on_a_test_is_not_listed() {
    let text = "
        // CON-1 is spoken of here.
        fn con_2_helper() {}
        // CON-3 stands apart from the test.

        #[test]
        fn plain() { /* CON-4 */ }
        // CON-5 follows it; T1, X509 and UTF-8 are no requirements.
        #[test]
        fn t1_x509_con_and_con_x() {}";
    assert_eq!(planted(text), "| CON-5 | `t1_x509_con_and_con_x` in `tests/it/x.rs` |");
}

#[test]
fn the_order_is_by_number_and_several_tests_share_a_row() {
    let text = "
        #[test]
        fn b_agg_2() {}
        #[test]
        fn agg_10() {}
        #[test]
        fn a_agg_2() {}";
    assert_eq!(
        planted(text),
        "| AGG-2 | `a_agg_2` in `tests/it/x.rs`<br>`b_agg_2` in `tests/it/x.rs` |\n| AGG-10 | `agg_10` in `tests/it/x.rs` |"
    );
}
