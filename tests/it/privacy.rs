//! `docs/PRIVACY.md` names everything that is written down anywhere, and nothing that is not: every column on both engines, every
//! line of the log with its fields, every kind of the audit log, every mail, cookie and file (SECURITY 6, "schema lint against a
//! data inventory").

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use diesel::prelude::*;
use linden::actions::withdraw_response::withdraw_response;
use linden::domain::audit::{ChainHash, Entry, Event, Hour, Link, Via};
use linden::domain::consultation::State;
use linden::domain::ids::MailId;
use linden::domain::mail_language::MailLanguage;
use linden::mail::{Folder, Letter, MailAddress, Mailer};
use linden::randomness::SystemRandomness;
use linden::store::{DatabaseAddress, lifetimes};

use crate::commands::run;
use crate::forgetting::people;
use crate::support::canary::files;
use crate::support::cluster::on;
use crate::support::engine::{Database, Engine};
use crate::support::source::{self, rust_files};
use crate::support::world::World;

type Named = BTreeSet<String>;

/// The inventory.
fn page() -> String {
    std::fs::read_to_string(source::root().join("docs/PRIVACY.md")).unwrap()
}

/// The text below a heading, up to the next of its rank.
fn section(page: &str, heading: &str) -> String {
    let (_, rest) = page.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no part {heading}"));
    let rank = heading.split(' ').next().unwrap();
    rest.split(&format!("\n{rank} ")).next().unwrap().to_owned()
}

/// The cells of each row of the tables of a text, without heads; none of the first four may be empty in a table of columns.
fn cells(text: &str) -> Vec<Vec<String>> {
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| row.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// What stands between backticks.
fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Says what is on one side only.
#[track_caller]
fn same(what: &str, written: &Named, there: &Named) {
    let missing: Vec<_> = there.difference(written).collect();
    let gone: Vec<_> = written.difference(there).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "{what}: docs/PRIVACY.md does not name {missing:?}; gone is {gone:?}"
    );
}

/// Every `table.column` that the page names.
fn listed() -> Named {
    let page = page();
    let of_tables = page.split("\n## The log\n").next().unwrap();
    let mut found = Named::new();
    for part in of_tables.split("\n### `").skip(1) {
        let name = part.split('`').next().unwrap();
        for said in ["**Why.** ", " **How long.** "] {
            assert!(part.contains(said), "{name} lacks {said}");
        }
        for row in cells(part) {
            assert_eq!(row.len(), 4, "{name}: {row:?}");
            assert!(row.iter().all(|cell| !cell.is_empty()), "{name}: {row:?}");
            let column = quoted(&row[0]).remove(0);
            assert!(found.insert(format!("{name}.{column}")), "{name}.{column} stands there twice");
        }
    }
    found
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
}

/// Every `table.column` of the database itself.
fn columns(database: &Database) -> Named {
    match &database.address {
        DatabaseAddress::Sqlite { file } => {
            let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            let all = "SELECT m.name || '.' || c.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
                       WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite~_%' ESCAPE '~'";
            let rows: Vec<Column> = diesel::sql_query(all).load(&mut connection).unwrap();
            rows.into_iter().map(|column| column.name).collect()
        }
        DatabaseAddress::Postgres { url, .. } => on(url, async |client| {
            let all = "SELECT table_name || '.' || column_name FROM information_schema.columns \
                       WHERE table_schema NOT IN ('pg_catalog', 'information_schema')";
            client.query(all, &[]).await.unwrap().iter().map(|row| row.get(0)).collect()
        }),
    }
}

crate::on_both_engines! {
    /// SECURITY 6, CON-5: a column that the inventory does not name, or that it names and is gone, fails with its name.
    fn every_column_of_the_database_stands_in_the_inventory(engine: Engine) {
        same("columns", &listed(), &columns(&Database::fresh(engine)));
    }
}

/// RET-1: the page says of every table how long its rows stay, in the words of the list that they are erased by.
#[test]
fn ret_1_how_long_each_table_keeps_its_rows_is_what_erases_them() {
    let page = page();
    for (table, lifetime) in lifetimes::all() {
        let (_, part) = page.split_once(&format!("\n### `{table}`:")).unwrap_or_else(|| panic!("no part {table}"));
        let (_, how_long) = part.split_once("**How long.** ").unwrap();
        let how_long = how_long.split("\n").next().unwrap();
        assert!(how_long.starts_with(lifetime.told()), "{table}: {:?}, and the page says: {how_long}", lifetime.told());
    }
}

/// What may stand behind `tracing::` and is no line of the log.
const NO_LINE: &[&str] = &["Span", "field"];

/// Splits at commas that stand outside brackets and literals.
fn arguments(inside: &str) -> Vec<String> {
    let (mut depth, mut in_text, mut parts) = (0_i32, false, vec![String::new()]);
    let mut before = ' ';
    for character in inside.chars() {
        match character {
            '"' if before != '\\' => in_text = !in_text,
            '(' | '[' | '{' if !in_text => depth += 1,
            ')' | ']' | '}' if !in_text => depth -= 1,
            _ => {}
        }
        before = character;
        if character == ',' && depth == 0 && !in_text {
            parts.push(String::new())
        } else {
            parts.last_mut().unwrap().push(character)
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The text up to the bracket that closes what was opened before it.
fn inside(text: &str) -> &str {
    let (mut depth, mut in_text, mut before) = (1_i32, false, ' ');
    for (at, character) in text.char_indices() {
        match character {
            '"' if before != '\\' => in_text = !in_text,
            '(' if !in_text => depth += 1,
            ')' if !in_text => depth -= 1,
            _ => {}
        }
        before = character;
        if depth == 0 {
            return &text[..at];
        }
    }
    panic!("a bracket stays open");
}

/// A line's message, and the names of its fields.
fn line(inside: &str) -> (String, Named) {
    let mut message = String::new();
    let mut fields = Named::new();
    for argument in arguments(inside) {
        match (argument.strip_prefix('"'), argument.split_once(" = ")) {
            (Some(text), _) => message = text.trim_end_matches('"').to_owned(),
            (None, Some((name, _))) => drop(fields.insert(name.to_owned())),
            (None, None) => drop(fields.insert(argument.trim_start_matches(['%', '?']).to_owned())),
        }
    }
    (message, fields)
}

/// Every line of the log that stands in the source.
fn lines() -> BTreeMap<String, Named> {
    let mut found: BTreeMap<String, Named> = BTreeMap::new();
    for file in rust_files("src") {
        let text: String = file
            .text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .fold(String::new(), |all, line| all + line + "\n");
        for rest in text.split("tracing::").skip(1) {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap();
            let (name, rest) = rest.split_at(end);
            if let Some(rest) = rest.strip_prefix("!(") {
                let (message, fields) = line(inside(rest));
                found.entry(message).or_default().extend(fields);
            } else {
                assert!(NO_LINE.contains(&name), "{}: `tracing::{name}` is no line that this test can read", file.path);
            }
        }
    }
    found
}

/// SECURITY 6, PSE-6: a line of the log or a field that the inventory does not name, or that it names and is gone, fails with its name.
#[test]
fn every_line_of_the_log_and_each_of_its_fields_stands_in_the_inventory() {
    let told = |message: &str, field: &str| format!("{message}: {field}");
    let flat = |message: String, fields: Named| {
        let all: Vec<_> = fields.iter().map(|field| told(&message, field)).chain([told(&message, "")]).collect();
        all
    };
    let there: Named = lines().into_iter().flat_map(|(message, fields)| flat(message, fields)).collect();
    assert!(there.len() > 20, "{there:?}");
    let written = cells(&section(&page(), "## The log"))
        .into_iter()
        .flat_map(|row| flat(quoted(&row[0]).remove(0), quoted(&row[1]).into_iter().collect()));
    same("lines of the log", &written.collect(), &there);
}

/// ACC-8: the fields and the kinds of the audit log are those of the inventory, and it says of each kind whether it is about something.
#[test]
fn acc_8_every_kind_and_every_field_of_the_audit_log_stands_in_the_inventory() {
    let part = section(&page(), "## The audit log");
    let rows = cells(&part);
    let (of_fields, of_kinds) = rows.split_first().unwrap();
    let entry = Entry {
        number: 1,
        hour: Hour::from_count(0),
        via: Via::Pages,
        account: None,
        role: None,
        consultation: None,
        event: Event::SignedIn,
    };
    let link = Link::after(&ChainHash::BEGINNING, entry);
    let json: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&link.to_string()).unwrap();
    same("fields of the audit log", &quoted(&of_fields[0]).into_iter().collect(), &json.keys().cloned().collect());
    let columns = listed().into_iter().filter_map(|name| Some(name.strip_prefix("audit_entry.")?.to_owned()));
    same("columns of the audit log", &columns.collect(), &json.keys().cloned().collect());
    let said = |kind: &str, is_about: bool| format!("{kind}, {}", if is_about { "about something" } else { "alone" });
    let written = of_kinds.iter().map(|row| said(&quoted(&row[0])[0], row[2] != "nothing"));
    let there = Event::KINDS.iter().map(|kind| said(kind, Event::from_words(kind, None).is_err()));
    same("kinds of the audit log", &written.collect(), &there.collect());
}

/// SAF-13: each mail that can be sent, and each line of its head, stands in the inventory.
#[test]
fn saf_13_every_mail_and_each_line_of_its_head_stands_in_the_inventory() {
    let part = section(&page(), "## Mails");
    let source = std::fs::read_to_string(source::root().join("src/mail/letter.rs")).unwrap();
    let kinds = source.split_once("pub enum Subject {").unwrap().1.split('}').next().unwrap().lines().map(str::trim);
    let kinds: Named =
        kinds.filter(|line| line.ends_with(',')).map(|line| line.trim_end_matches(',').to_owned()).collect();
    same("mails", &cells(&part).iter().map(|row| quoted(&row[0]).remove(0)).collect(), &kinds);
    let folder = tempfile::tempdir().unwrap();
    let letter = Letter::trial(MailAddress::new("noor@alliance.example").unwrap(), MailLanguage::default());
    write_mail(&folder.path().join("mail"), &letter);
    let mail = std::fs::read_to_string(&files(folder.path()).unwrap()[0]).unwrap();
    let heads = mail.lines().filter_map(|line| line.split_once(": ")).map(|(name, _)| name);
    let heads: Named = heads.filter(|name| !name.contains(' ')).map(str::to_owned).collect();
    let (_, said) = part.split_once("Every mail also carries").unwrap();
    same("lines of a mail's head", &quoted(said).into_iter().collect(), &heads);
}

fn write_mail(folder: &Path, letter: &Letter) {
    let from = MailAddress::new("no-reply@alliance.example").unwrap();
    let mailer = Mailer::Folder(Folder { path: folder.to_owned(), from });
    mailer.send(letter, MailId::random(&SystemRandomness), chrono::DateTime::UNIX_EPOCH).unwrap();
}

/// SAF-9: the cookies of staff are those of the inventory; there are no others, and there is no address for metrics.
#[test]
fn saf_9_every_cookie_stands_in_the_inventory_and_there_are_no_metrics() {
    let written = cells(&section(&page(), "## Browsers")).iter().map(|row| quoted(&row[0]).remove(0)).collect();
    let mut there = Named::new();
    for file in rust_files("src") {
        let literals = source::literals(&file.text);
        there.extend(
            literals
                .lines()
                .map(|line| line.trim_matches('"'))
                .filter(|line| line.starts_with("__Host-"))
                .map(str::to_owned),
        );
        assert!(!literals.contains("metrics"), "{}", file.path);
    }
    same("cookies", &written, &there);
}

/// Whether a name is what the inventory says, where a star stands for anything.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((begin, end)) => name.starts_with(begin) && name.ends_with(end),
        None => pattern == name,
    }
}

/// SECURITY 6: an installation that does everything leaves the files of the inventory and no others.
#[test]
fn every_file_that_an_installation_leaves_stands_in_the_inventory() {
    let world = World::staffed(Engine::Sqlite);
    world.bring_to(State::Open);
    let receipts = world.send(&people(2));
    withdraw_response(&world.service, &receipts[0], None).unwrap();
    world.clock.advance(chrono::TimeDelta::days(31));
    linden::jobs::once(&world.service).unwrap();
    withdraw_response(&world.service, &receipts[1], None).unwrap();
    let folder = world.database.folder.path();
    let settings = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(settings.path(), "[audit]\ncopy = \"audit.jsonl\"\n").unwrap();
    let linden = |arguments: &[&str]| {
        let with = [&["--config", settings.path().to_str().unwrap()], arguments].concat();
        run(&world.database.text, &folder.join("keys"), folder, &with)
    };
    let made = linden(&["backup", "keygen", "offline.key", "--json"]).json(0);
    linden(&["backup", "backup.linden", "--to", made["recipient"].as_str().unwrap()]).done();
    write_mail(&folder.join("mail"), &Letter::trial(MailAddress::new("a@a.example").unwrap(), MailLanguage::default()));
    let names = files(folder).unwrap().into_iter();
    let names: Vec<_> = names.map(|file| file.strip_prefix(folder).unwrap().to_str().unwrap().to_owned()).collect();
    let patterns: Vec<_> =
        cells(&section(&page(), "## Files outside the database")).iter().flat_map(|row| quoted(&row[0])).collect();
    for name in &names {
        assert!(patterns.iter().any(|pattern| fits(pattern, name)), "docs/PRIVACY.md does not name the file {name}");
    }
    // A demonstration alone writes this one.
    let here = patterns.iter().filter(|pattern| *pattern != "demo.json");
    for pattern in here {
        assert!(names.iter().any(|name| fits(pattern, name)), "{pattern} is gone: {names:?}");
    }
    assert!(patterns.iter().any(|pattern| pattern == "demo.json"));
}
