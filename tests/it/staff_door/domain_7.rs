//! The matrix of pages beside the table of DOMAIN 7, which is written down here as it stands there: row by row, with the pages
//! that each row is about. A page that no row speaks of stands below with the reason; so does what a row leaves open.

use linden::domain::role::Role;

use super::matrix::{MATRIX, May};

/// The columns of the table, from the second on; *text reader*, *group facilitator* and *designer / publisher* are reader,
/// coordinator and designer (DESIGN 1).
const COLUMNS: [Role; 8] = [
    Role::Assister,
    Role::Coordinator,
    Role::Panel,
    Role::Reader,
    Role::Designer,
    Role::Administrator,
    Role::Custodian,
    Role::Auditor,
];

struct Line {
    says: &'static str,
    /// `y` where the table says yes, also with words beside it.
    who: &'static str,
    pages: &'static [(&'static str, &'static str)],
}

/// The table, without its first column: participants have no account, and no page of staff is theirs.
const TABLE: &[Line] = &[
    Line { says: "See own answers (with code)", who: "--------", pages: &[] },
    Line {
        says: "Enter answers for someone",
        who: "y-------",
        pages: &[("GET", "/assist"), ("POST", "/assist"), ("POST", "/assist/promise"), ("POST", "/assist/destroyed")],
    },
    // Not built yet: nobody has a page for it.
    Line { says: "Draft group statement", who: "-y------", pages: &[] },
    // What the panel may see of it is not raw: checked text, with C6.
    Line {
        says: "See raw free text: only checked text with consent C6",
        who: "--y-----",
        pages: &[("GET", "/texts/panel"), ("POST", "/texts/panel")],
    },
    Line {
        says: "See raw free text",
        who: "---y----",
        pages: &[
            ("GET", "/desk"),
            ("POST", "/desk"),
            ("GET", "/themes"),
            ("POST", "/themes"),
            ("POST", "/quotes/propose"),
            ("GET", "/quotes"),
            ("POST", "/quotes/check"),
            ("GET", "/texts"),
            ("POST", "/texts/check"),
            ("POST", "/concerns"),
            ("POST", "/concerns/close"),
        ],
    },
    Line { says: "See answers row by row", who: "--------", pages: &[] },
    Line {
        says: "See figures before release",
        who: "--y---y-",
        pages: &[("GET", "/release/review"), ("GET", "/release/unpublished.xlsx"), ("GET", "/release/unpublished.zip")],
    },
    Line {
        says: "See released figures",
        who: "yyyyyyyy",
        pages: &[
            ("GET", "/release"),
            ("GET", "/releases/{number:[0-9]{1,9}}.csv"),
            ("GET", "/releases/{number:[0-9]{1,9}}.json"),
            ("GET", "/releases/{number:[0-9]{1,9}}.sig"),
            ("GET", "/releases/{number:[0-9]{1,9}}.xlsx"),
            ("GET", "/releases/{number:[0-9]{1,9}}.zip"),
        ],
    },
    // Questions are edited in the folder, which is brought in on the command line (DESIGN 8).
    Line { says: "Edit questions", who: "--y--y--", pages: &[] },
    Line {
        says: "Approve opening / summary / quotes: panel",
        who: "--y-----",
        pages: &[
            ("POST", "/review/approve"),
            ("POST", "/review/language"),
            ("POST", "/release/approve"),
            ("GET", "/quotes/review"),
            ("POST", "/quotes/decide"),
        ],
    },
    Line {
        says: "Approve opening / summary / quotes: open + disclosure check",
        who: "------y-",
        pages: &[
            ("POST", "/open"),
            ("POST", "/start-analysis"),
            ("POST", "/release/build"),
            ("GET", "/release/building"),
            ("POST", "/release/building/stop"),
            ("GET", "/release/check"),
            ("POST", "/release/check"),
            ("POST", "/release/publish-with-dissent"),
        ],
    },
    Line {
        says: "Manage accounts, languages, services",
        who: "-----y--",
        pages: &[
            ("GET", "/people"),
            ("POST", "/people/add"),
            ("POST", "/people/remove"),
            ("GET", "/services"),
            ("POST", "/services/checked"),
            ("POST", "/services/change"),
            ("POST", "/services/add"),
            ("POST", "/services/remove"),
        ],
    },
    Line { says: "Run erasure, holds, breach steps", who: "------y-", pages: &[("POST", "/erasure/sign")] },
    Line { says: "Read audit log", who: "------yy", pages: &[("GET", "/audit")] },
];

/// Pages of a consultation that no row speaks of, with where it is said who may.
const BESIDE: &[(&str, &str, &str)] = &[
    ("GET", "", "where a consultation stands: whoever works on it"),
    ("GET", "/review", "what is asked: whoever works on it (DESIGN 1)"),
    ("GET", "/keys", "who can open what: whoever works on it (DESIGN 1)"),
    ("GET", "/before-opening", "what is missing: whoever can do something about it"),
    ("POST", "/before-opening/who-asks", "set-up: administrator (ACC-11)"),
    ("POST", "/before-opening/overlap", "custodian (AGG-21)"),
    ("GET", "/plan", "what will be seen: whoever prepares or approves, before there is any answer"),
    ("POST", "/send-to-panel", "administrator (DESIGN 8, Transitions)"),
    ("POST", "/keys", "make_keys: administrator (DESIGN 8, Transitions)"),
    ("POST", "/keys/give", "whoever holds that key (SECURITY 2, six words)"),
    ("POST", "/keys/replace", "whoever holds that key (SECURITY B6)"),
    ("POST", "/pause", "administrator (SAF-23)"),
    ("POST", "/resume", "administrator (SAF-23)"),
    ("POST", "/close", "administrator (DESIGN 8, Transitions)"),
    ("GET", "/cards", "coordinator prints cards (DESIGN 1)"),
    ("POST", "/cards", "coordinator"),
    ("GET", "/cards/lost", "coordinator (SECURITY 7)"),
    ("POST", "/cards/lost", "coordinator (SECURITY 7)"),
    ("GET", "/cards/try", "coordinator"),
    ("GET", "/cards/what-to-say", "coordinator"),
    ("GET", "/papers", "coordinator"),
    ("POST", "/papers", "coordinator"),
    ("GET", "/complaints", "custodian (ACC-10)"),
    ("POST", "/complaints/open", "custodian"),
    ("POST", "/complaints/acknowledge", "custodian"),
    ("POST", "/complaints/close", "custodian"),
    ("GET", "/concerns", "reader and custodian (SAF-25)"),
    ("GET", "/erasure", "whoever signs or answers for it reads it (RET-2, RET-7)"),
    ("POST", "/erasure/sign-for-controller", "administrator (RET-7)"),
    ("POST", "/release/terms", "designer (ACC-12)"),
];

fn roles(may: May) -> Vec<Role> {
    let mut roles = match may {
        May::Roles(roles) => roles.to_vec(),
        May::AnyRole => Role::ALL.to_vec(),
        other => panic!("{other:?} is no matter of roles"),
    };
    roles.sort_unstable();
    roles
}

#[test]
fn acc_1_the_matrix_of_pages_says_what_the_table_of_domain_7_says() {
    for line in TABLE {
        let said = COLUMNS.iter().zip(line.who.chars()).filter(|(_, yes)| *yes == 'y').map(|(role, _)| *role);
        let mut said: Vec<Role> = said.collect();
        said.sort_unstable();
        for (method, path) in line.pages {
            let full = format!("/staff/{{slug}}{path}");
            let found = MATRIX.iter().find(|(other, at, _)| other == method && *at == full);
            let (_, _, may) = found.unwrap_or_else(|| panic!("{method} {full} is not in the matrix"));
            assert_eq!(roles(*may), said, "{}: {method} {path}", line.says);
        }
    }
}

#[test]
fn acc_1_every_page_of_a_consultation_is_spoken_of_by_the_table_or_stands_beside_it() {
    for (method, path, _) in MATRIX {
        let Some(path) = path.strip_prefix("/staff/{slug}") else { continue };
        let in_table = TABLE.iter().flat_map(|line| line.pages).filter(|page| **page == (*method, path)).count();
        let beside = BESIDE.iter().filter(|(other, at, _)| other == method && *at == path).count();
        assert_eq!(in_table + beside, 1, "{method} {path}");
    }
}
