//! Nothing goes out: what participants write stays here, and nothing is sent to them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::support::engine::Engine;
use crate::support::house::House;
use crate::support::participant::Participant;
use crate::support::source::{self, paths, without_comments_and_literals};

/// Crates by which a program calls another over the network.
const CALLERS: [&str; 17] = [
    "attohttpc",
    "awc",
    "curl",
    "h3",
    "hickory-resolver",
    "hyper",
    "hyper-util",
    "isahc",
    "minreq",
    "opentelemetry-otlp",
    "quinn",
    "reqwest",
    "sentry",
    "surf",
    "tungstenite",
    "ureq",
    "wreq",
];

/// The crates of `Cargo.lock` with the crates each needs.
fn locked() -> BTreeMap<String, BTreeSet<String>> {
    let lock = fs::read_to_string(source::root().join("Cargo.lock")).unwrap();
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let quoted = |line: &str| line.split('"').nth(1).unwrap().split(' ').next().unwrap().to_owned();
    for package in lock.split("[[package]]").skip(1) {
        let name = quoted(package.lines().find(|line| line.starts_with("name")).unwrap());
        let listed = package.split("dependencies = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or("");
        // Two versions of one crate count as one: whatever either needs.
        needs.entry(name).or_default().extend(listed.lines().filter(|line| line.contains('"')).map(quoted));
    }
    needs
}

/// The names under a heading of `Cargo.toml`.
fn named_under(heading: &str) -> BTreeSet<String> {
    let manifest = fs::read_to_string(source::root().join("Cargo.toml")).unwrap();
    let section = manifest.split(&format!("\n[{heading}]\n")).nth(1).unwrap().split("\n[").next().unwrap();
    let lines = section.lines().filter(|line| line.contains(" = ") && !line.starts_with('#'));
    lines.map(|line| line.split(" = ").next().unwrap().to_owned()).collect()
}

/// Everything that is built into the program.
fn built_in() -> BTreeSet<String> {
    let needs = locked();
    let mut found = BTreeSet::new();
    let mut waiting: Vec<String> = named_under("dependencies").into_iter().collect();
    while let Some(name) = waiting.pop() {
        let further = needs.get(&name).unwrap_or_else(|| panic!("{name} is not in Cargo.lock"));
        if found.insert(name) {
            waiting.extend(further.iter().cloned());
        }
    }
    found
}

/// Keeps PSE-13: the program has nothing by which it could hand a text to another service. What speaks to the network at
/// all is the server itself, the database's own client, and the one that mails to staff.
#[test]
fn pse_13_the_program_has_no_client_to_hand_a_text_to_anybody() {
    let built_in = built_in();
    assert!(built_in.contains("actix-web") && built_in.contains("tokio-postgres") && built_in.len() > 150);
    for caller in CALLERS {
        assert!(!built_in.contains(caller), "{caller} is built into the program");
    }
    assert!(named_under("dev-dependencies").contains("reqwest"), "the tests' own client is read from where it stands");
}

/// What takes in connections names what they are, and opens none.
const TAKES_IN: [&str; 2] = ["src/server/line.rs", "src/server/listening.rs"];

/// PSE-13: no line of ours opens a connection or starts another program, outside the layer of the database.
#[test]
fn pse_13_no_line_of_ours_opens_a_connection() {
    for file in source::rust_files("src").into_iter().filter(|file| !file.path.starts_with("src/store/")) {
        for path in paths(&without_comments_and_literals(&file.text)) {
            let words: Vec<&str> = path.segments.iter().map(String::as_str).collect();
            let takes_in = TAKES_IN.contains(&file.path.as_str());
            for opening in ["TcpStream", "TcpSocket", "UdpSocket", "UnixStream", "ToSocketAddrs", "lookup_host"] {
                let only_named = takes_in && opening == "TcpStream" && words.last() == Some(&opening);
                assert!(!words.contains(&opening) || only_named, "{}:{}: {opening}", file.path, path.line);
            }
            let starts = words.windows(2).any(|pair| matches!(pair, ["process", "Command"] | ["Command", "new"]));
            assert!(!starts, "{}:{}: starts a program", file.path, path.line);
        }
    }
}

/// The value of an attribute, in quotes or not.
fn value<'h>(field: &'h str, attribute: &str) -> Option<&'h str> {
    let rest = field.split(attribute).nth(1)?;
    rest.strip_prefix('"').map_or_else(|| rest.split(' ').next(), |quoted| quoted.split('"').next())
}

/// Keeps SAF-13: no page of hers has a field for an address, and nothing of what she does names the sending of messages.
#[test]
fn saf_13_no_page_asks_where_something_could_be_sent_and_no_step_of_hers_sends() {
    let house = House::that_saves(Engine::Sqlite);
    let served = house.serve();
    let card = house.cards(1).remove(0).letters();
    let her = Participant::at(&served, "/v/7k2m");
    let choices = her.enter(&card);
    let first = her.choose(&choices, &["C1", "C2", "C3", "C4", "C5", "C6"]);
    let one_page = her.send(&first, &[], "one-page").expect(200);
    let check = her.send(&one_page, &[], "next").expect(200);
    let stop = her.send(&first, &[], "stop").expect(200);
    let code = her.to_code(&first);
    let done = her.send(&code, &[], "send").expect(200);
    let back = her.moved_to("/c");
    let own = back.send(&back.open(), &[("code", &code.code())], "open").expect(200);
    for page in [&her.open(), &choices, &first, &one_page, &check, &stop, &code, &done, &back.open(), &own] {
        let fields = page.text.split("<input").chain(page.text.split("<textarea").skip(1)).skip(1);
        for field in fields.map(|field| field.split('>').next().unwrap()) {
            let Some(name) = value(field, " name=") else {
                // Nothing is ever sent from it: it is there to be filled in by a browser that means well.
                assert!(field.ends_with(" hidden"), "{}: {field}", page.heading());
                continue;
            };
            let kind = value(field, " type=").unwrap_or("text");
            assert!(["hidden", "radio", "checkbox", "text"].contains(&kind), "{}: {field}", page.heading());
            let known = ["state", "token", "code", "feeling", "easy"].contains(&name)
                || ["Q", "C", "about."].iter().any(|begins| name.starts_with(begins));
            assert!(known, "{}: a field {name}", page.heading());
        }
    }
    let hers = ["src/web/visit/", "src/web/api/", "src/actions/send_", "src/actions/change_", "src/actions/withdraw_"];
    let hers = [hers.as_slice(), &["src/actions/open_receipt", "src/actions/save_", "src/actions/end_"]].concat();
    for file in source::rust_files("src").into_iter().filter(|file| hers.iter().any(|p| file.path.starts_with(p))) {
        for path in paths(&without_comments_and_literals(&file.text)) {
            let sends =
                path.segments.iter().any(|word| ["mail", "lettre", "outbox", "Mailer"].contains(&word.as_str()));
            assert!(!sends, "{}:{}", file.path, path.line);
        }
    }
}

/// SAF-13, SEC-1: of all that the program does only these places know of mail, and what they mail goes to an
/// account of staff: an invitation, a way back, or word that what it signs in with was changed.
#[test]
fn saf_13_only_what_invites_staff_knows_of_mail() {
    let may = [
        "src/actions/accounts/accept_invitation.rs",
        "src/actions/accounts/end_account.rs",
        "src/actions/accounts/invitation.rs",
        "src/actions/accounts/invite_account.rs",
        "src/actions/accounts/list_accounts.rs",
        "src/actions/accounts/notice.rs",
        "src/actions/accounts/recovery.rs",
        "src/actions/accounts/return_by_mail.rs",
        "src/actions/deliver_mail.rs",
        "src/actions/queue_mail.rs",
        "src/jobs.rs",
        "src/lib.rs",
        "src/server/mailing.rs",
        "src/server.rs",
        "src/settings.rs",
        "src/store/mod.rs",
        "src/store/outbox.rs",
        "src/store/schema.rs",
        "src/vault/staff/mod.rs",
    ];
    let mut seen = BTreeSet::new();
    for file in source::rust_files("src").into_iter().filter(|file| !file.path.starts_with("src/mail/")) {
        for path in paths(&without_comments_and_literals(&file.text)) {
            let knows = |word: &String| ["mail", "lettre", "outbox", "Mailer", "SealedLetter"].contains(&word.as_str());
            // A local value of that name, such as a typed address, is no path.
            if path.segments.len() > 1 && path.segments.iter().any(knows) {
                assert!(may.contains(&file.path.as_str()), "{}:{}: {:?}", file.path, path.line, path.segments);
                seen.insert(file.path.clone());
            }
        }
    }
    assert!(seen.len() > 8, "{seen:?}");
}
