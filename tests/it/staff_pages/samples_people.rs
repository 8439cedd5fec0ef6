//! Who holds which role, and which key.

use linden::web::staff::forms::{Faults, RoleFields, ServiceFields};
use linden::web::staff::views::*;

use super::samples::{SHA256, Sample, draw, place, signed_in, tongues};

pub(super) fn people() -> Vec<Sample> {
    let group = |word: &str, purpose: &str, names: &[&str], needed| RoleGroup {
        word: word.into(),
        purpose: purpose.into(),
        holders: names.iter().map(|name| Holder { id: name.to_lowercase(), name: (*name).into() }).collect(),
        needed,
    };
    let colleague =
        |name: &str, roles: &str| Colleague { id: name.to_lowercase(), name: name.into(), roles: roles.into() };
    let page = |typed: RoleFields, faults| {
        PeoplePage {
        frame: signed_in("Daniel Osei", "administrator"),
        place: place(),
        groups: vec![
            group("administrator", "Sets things up. Has no key and sees no answer.", &["Daniel Osei"], 1),
            group("panel", "Approves questions, wording and figures.", &["Grace Achieng", "Mariam Saleh"], 2),
            group("custodian", "Opens, builds and checks the figures. Never sees one person’s row.", &["Amara Diallo", "Ingrid Solberg"], 2),
            group("reader", "Reads what people wrote, one text at a time.", &["Tomás Rey"], 2),
            group("coordinator", "Prints cards. Cannot see who used one.", &["Ruth Okello"], 0),
            group("designer", "Reads the published figures, and replies.", &[], 0),
        ],
        colleagues: vec![colleague("Amara Diallo", "custodian"), colleague("Hana Petrova", "")],
        effect: Some("The panel has approved. Changing a custodian, a reader or a panel member cancels that, and the panel is asked again.".into()),
        typed,
        faults,
        anyway: None,
    }
    };
    let few = Anyway {
        person: "1".into(),
        word: "custodian".into(),
        lost: "The figures key: only one person would still hold it. If that person’s password is lost, nobody can ever open what lies under it.".into(),
    };
    let few = PeoplePage { anyway: Some(few), ..page(RoleFields::default(), Faults::default()) };
    let chosen = RoleFields { person: "amara diallo".into(), role: "reader".into(), sure: String::new() };
    let forbidden =
        "Amara Diallo is custodian here, and a custodian may not be a reader: no one opens both figures and words.";
    vec![
        draw("people", &page(RoleFields::default(), Faults::default())),
        draw("people-few", &few),
        draw("people-forbidden", &page(chosen, Faults::default().and("role", forbidden))),
    ]
}

fn keys_page(made: bool, ready: bool, missing: Vec<String>) -> KeysPage {
    let set = |kind, names: &[(&str, bool)], role: &str, made: bool| KeySet {
        kind,
        epoch: made.then_some(1),
        fingerprint: made.then(|| "harbour pencil onion cloud seven lamp".into()),
        holders: names
            .iter()
            .map(|(name, ready)| KeyHolder {
                name: (*name).into(),
                role: role.into(),
                fingerprint: ready.then(|| "maple river stone window basket moon".into()),
            })
            .collect(),
        notes: vec![],
    };
    KeysPage {
        frame: signed_in("Daniel Osei", "administrator"),
        place: place(),
        sets: vec![
            set(KeyKind::Figures, &[("Amara Diallo", true), ("Ingrid Solberg", true)], "custodian", made),
            set(KeyKind::Words, &[("Tomás Rey", true), ("Hana Petrova", ready)], "reader", made),
            set(KeyKind::Panel, &[("Grace Achieng", true), ("Mariam Saleh", true)], "panel", made),
        ],
        missing,
        may_make: true,
        others: vec![
            Fact::new("Leila Haddad, designer", "Reads the published figures, like everyone."),
            Fact::new("Daniel Osei, administrator", "Sets things up. Cannot give himself a key."),
            Fact::new("Ruth Okello, coordinator", "Prints cards. Cannot see who used one."),
        ],
        waiting: Vec::new(),
        kits: Vec::new(),
        done: None,
        replacing: None,
        refused: None,
    }
}

/// The page of somebody who holds a key that was replaced once, with a note.
fn holders_page(note: &str, waits: bool, goes_on: bool, is_unfinished: bool) -> KeysPage {
    let mut page = KeysPage {
        frame: signed_in("Amara Diallo", "custodian"),
        may_make: false,
        replacing: Some(Replacing { kind: KeyKind::Figures, shown: SHA256.into(), is_unfinished, goes_on, waits }),
        ..keys_page(true, true, vec![])
    };
    let notes =
        [(note, waits || is_unfinished), ("Amara Diallo put it in place of the one before on 9 March 2026.", false)];
    page.sets[0].notes = notes.map(|(text, waits)| KeyNote { text: text.into(), waits }).to_vec();
    page.sets[0].epoch = Some(2);
    page
}

pub(super) fn keys() -> Vec<Sample> {
    let waiter = |name: &str, kind, role: &str, gives| KeyWaiter {
        id: name.to_lowercase().replace(' ', "-"),
        name: name.into(),
        role: role.into(),
        kind,
        gives,
    };
    let waiting = KeysPage {
        waiting: vec![
            waiter("Hana Petrova", KeyKind::Words, "reader", true),
            waiter("Joseph Mbeki", KeyKind::Figures, "custodian", false),
        ],
        refused: Some("These are not the six words of this person’s key. Nothing was given.".into()),
        ..keys_page(true, true, vec![])
    };
    let on_paper = KeysPage {
        kits: vec![
            "The key kit of this service, on paper. Whoever runs the server prints it and types it back.".into(),
        ],
        ..keys_page(true, true, vec![])
    };
    let left = "Ingrid Solberg left on 9 March 2026 and held this key. It has to be replaced.";
    let stopped = "Its replacement has not come to its end. Nothing is lost; somebody who holds it goes on with it.";
    let missing = vec!["Hana Petrova, reader, has not accepted her invitation.".to_owned()];
    vec![
        draw("keys-missing", &keys_page(false, false, missing)),
        draw("keys-ready", &keys_page(false, true, vec![])),
        draw("keys-made", &keys_page(true, true, vec![])),
        draw("keys-waiting", &waiting),
        draw("keys-kit", &on_paper),
        draw("keys-left", &holders_page(left, true, false, false)),
        draw("keys-stopped", &holders_page(stopped, false, false, true)),
        draw("keys-running", &holders_page("It is being replaced: about half is done.", false, true, false)),
    ]
}

pub(super) fn services() -> Vec<Sample> {
    let text = |tag: &str, name: &str, reach: &str, hours: &str| ServiceText {
        tag: tag.into(),
        name: name.into(),
        reach: reach.into(),
        hours: hours.into(),
    };
    let entry = |at, name: &str, country: &str, old| ServiceEntry {
        at,
        name: name.into(),
        country: country.into(),
        checked_on: "20 February 2026".into(),
        old,
        texts: vec![
            text("en", name, "Ask the group or the person that gave you your card.", "When they meet"),
            text("ar", "مجموعتك", "اسأل المجموعة أو الشخص الذي أعطاك البطاقة.", "عندما يجتمعون"),
        ],
    };
    let page = |old, done: Option<&str>, faults| ServicesPage {
        frame: signed_in("Daniel Osei", "administrator"),
        place: place(),
        services: vec![
            entry(0, "Your survivor group", "Every country", false),
            entry(1, "Example helpline", "Iraq", old),
        ],
        languages: tongues(),
        seen: SHA256.into(),
        done: done.map(str::to_owned),
        typed: ServiceFields::default(),
        faults,
    };
    let late = Faults::default().and("services", "The list changed since you opened the page.");
    vec![
        draw("services", &page(true, None, Faults::default())),
        draw("services-saved", &page(false, Some("Saved. Everyone sees it now."), Faults::default())),
        draw("services-late", &page(false, None, late)),
    ]
}
