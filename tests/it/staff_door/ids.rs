//! Which ids a staff address or form may carry (ACC-5): every parameter of an address, every field of a form by its type, and
//! everything that handlers ask an address for. What is not listed fails here.

use std::path::Path;

use linden::web::staff::routes::table;

use crate::support::canary::files;

/// What a field of a form may name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Names {
    /// Nothing of anybody's: a text, a word, a number, a day, a tick.
    Nothing,
    /// An account: with it invitations, roles, grants and sign-ins.
    Account,
    /// A concern.
    Concern,
    /// A complaint, by its handle.
    Complaint,
    /// A text at the desk, by its handle.
    Text,
    /// What is approved, by its hash: questions, language, opening, release, promise.
    Hash,
    /// A batch of cards.
    Batch,
    /// A card, and with it its batch.
    Card,
}

/// The fields of forms, by name. Where one name stands for several things, the address says which.
const FIELDS: &[(&str, &str, Names)] = &[
    ("account", "", Names::Account),
    ("person", "", Names::Account),
    ("concern", "", Names::Concern),
    ("item", "/complaints", Names::Complaint),
    ("item", "/desk", Names::Text),
    ("item", "/concerns", Names::Text),
    ("item", "/quotes", Names::Text),
    ("item", "/texts", Names::Text),
    ("sha256", "", Names::Hash),
    ("code", "/assist", Names::Card),
    ("batch", "", Names::Batch),
    // A one-time code is random and its own proof; whoever types one is nobody yet.
    ("code", "/staff/", Names::Nothing),
    // The folder one has seen, by its hash: compared with that of the consultation in the address.
    ("seen", "", Names::Hash),
    // A second factor, looked for among one's own alone: `acc_4_a_passkey_belongs_to_one_account`.
    ("factor", "", Names::Nothing),
    // A service, by its place in the list of this consultation.
    ("at", "", Names::Nothing),
];

/// The fields that hold what somebody typed, chose or ticked, with what is sent in them here.
pub(super) const TYPED: &[(&str, &str)] = &[
    ("organisation", "The House of Rain"),
    ("email", "ines@rain.example"),
    ("password", "not the long way home"),
    ("again", "not the long way home"),
    ("name", "Ines"),
    ("sure", "yes"),
    ("without", "yes"),
    ("role", "coordinator"),
    ("label", "Envelope"),
    ("number", "12"),
    ("language", "ar"),
    ("question", "Q12"),
    ("theme", ""),
    ("go", "next"),
    ("no-theme", "on"),
    ("help", "interpreter"),
    ("day", "2026-03-09"),
    ("outcome", "upheld"),
    ("reply", "You were right."),
    ("kind", "child"),
    ("note", "Told the lead."),
    ("hidden", ""),
    ("detail", "Amal"),
    ("idea", "0"),
    ("passage", "a door"),
    ("decision", "hold"),
    ("otp", "000000"),
    ("carried", "x"),
    ("shown", "x"),
    ("recovery", "x"),
    ("end", "others"),
    ("country", ""),
    ("publisher", "other"),
    ("hosting", "independent"),
    ("custodians", "publisher"),
    ("passkey", "x"),
    ("asked", "x"),
    ("kept", "x"),
    ("knows", "yes"),
    ("words", "harbour pencil onion cloud seven lamp"),
];

/// Forms that take further fields beside those they name, by their addresses.
const OPEN_FORMS: &[(&str, &[&str])] = &[
    ("/staff/{slug}/services/change", &["seen", "at", "country"]),
    ("/staff/{slug}/services/add", &["seen", "at", "country"]),
    ("/staff/{slug}/services/remove", &["seen", "at", "country"]),
    ("/staff/{slug}/services/checked", &["seen", "at", "country"]),
    ("/staff/{slug}/desk", &["item", "go", "no-theme", "hidden", "detail", "kind"]),
    ("/staff/{slug}/concerns", &["concern", "kind", "note", "item", "hidden"]),
    ("/staff/{slug}/quotes/propose", &["item", "idea", "passage", "hidden"]),
    ("/staff/{slug}/themes", &["question", "theme"]),
];

/// What addresses may ask behind a question mark, and what it may name: an account, a language, a day, a kind, a word.
const ASKED: [&str; 10] = ["account", "after", "before", "done", "from", "in", "language", "to", "what", "who"];

pub(super) fn fields(path: &str, named: Option<&'static [&'static str]>) -> Vec<&'static str> {
    let open = OPEN_FORMS.iter().find(|(open, _)| *open == path).map(|(_, fields)| *fields);
    named.or(open).unwrap_or_else(|| panic!("{path} takes any field: which does it read?")).to_vec()
}

pub(super) fn names(path: &str, field: &str) -> Names {
    let line = FIELDS.iter().find(|(name, within, _)| *name == field && path.contains(within));
    let typed = TYPED.iter().any(|(name, _)| *name == field);
    line.map(|(_, _, names)| *names)
        .or(typed.then_some(Names::Nothing))
        .unwrap_or_else(|| panic!("{field} of {path} has no line here: does it name anything of an organisation's?"))
}

#[test]
fn acc_5_every_id_that_a_staff_address_or_form_may_carry_is_tried_across_organisations() {
    for row in table().rows() {
        let known = row.path.replace("{slug}", "").replace("{number:[0-9]{1,9}}", "");
        assert!(!known.contains('{'), "{}: an id in an address that nobody tries", row.path);
        if row.method == "POST" {
            fields(row.path, row.fields).into_iter().for_each(|field| assert!(names(row.path, field) <= Names::Card));
        }
    }
    let mut asked: Vec<String> = Vec::new();
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/staff")).unwrap() {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        for opening in ["parameter(\"", "read(asker, \""] {
            let found = text.split(opening).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
            asked.extend(found);
        }
    }
    asked.sort();
    asked.dedup();
    assert_eq!(asked, ASKED, "what an address asks for");
}
