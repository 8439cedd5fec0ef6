//! Both migrations make one schema (STYLE, "Tests").

use std::collections::BTreeMap;

const SQLITE: &str = concat!(
    include_str!("../../../migrations/sqlite/00000000000001_first/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000003_saved_visits/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000004_assisting/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000005_complaints/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000006_concerns/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000008_reading/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000012_erasure/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000009_outbox/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000010_audit/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000011_second_factors/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000013_passkeys/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000014_key_kit/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000015_remix/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000017_epochs/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000018_roles/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000019_statistics/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000020_quotes/up.sql"),
    include_str!("../../../migrations/sqlite/00000000000021_reading_days/up.sql"),
);
const POSTGRES: &str = concat!(
    include_str!("../../../migrations/postgres/00000000000001_first/up.sql"),
    include_str!("../../../migrations/postgres/00000000000003_saved_visits/up.sql"),
    include_str!("../../../migrations/postgres/00000000000004_assisting/up.sql"),
    include_str!("../../../migrations/postgres/00000000000005_complaints/up.sql"),
    include_str!("../../../migrations/postgres/00000000000006_concerns/up.sql"),
    include_str!("../../../migrations/postgres/00000000000008_reading/up.sql"),
    include_str!("../../../migrations/postgres/00000000000012_erasure/up.sql"),
    include_str!("../../../migrations/postgres/00000000000009_outbox/up.sql"),
    include_str!("../../../migrations/postgres/00000000000010_audit/up.sql"),
    include_str!("../../../migrations/postgres/00000000000011_second_factors/up.sql"),
    include_str!("../../../migrations/postgres/00000000000013_passkeys/up.sql"),
    include_str!("../../../migrations/postgres/00000000000014_key_kit/up.sql"),
    include_str!("../../../migrations/postgres/00000000000015_remix/up.sql"),
    include_str!("../../../migrations/postgres/00000000000017_epochs/up.sql"),
    include_str!("../../../migrations/postgres/00000000000018_roles/up.sql"),
    include_str!("../../../migrations/postgres/00000000000019_statistics/up.sql"),
    include_str!("../../../migrations/postgres/00000000000020_quotes/up.sql"),
    include_str!("../../../migrations/postgres/00000000000021_reading_days/up.sql"),
);

/// The columns and constraints of every table, in order, with the types both engines have a word for.
fn tables(sql: &str) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut table = None;
    for line in sql.lines().map(str::trim).filter(|line| !line.starts_with("--")) {
        if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
            table = rest.split_whitespace().next().map(str::to_owned);
        } else if let Some((name, column)) =
            line.strip_prefix("ALTER TABLE ").and_then(|rest| rest.split_once(" ADD COLUMN "))
        {
            found.entry(name.to_owned()).or_default().push(plain(column.trim_end_matches(';')));
        } else if line.starts_with(')') {
            table = None;
        } else if let Some(name) = &table {
            found.entry(name.clone()).or_default().push(plain(line.trim_end_matches(',')));
        }
    }
    found
}

/// SQLite keeps days and moments as text and a yes or no as a number: those differ by design.
fn plain(column: &str) -> String {
    let words = column.split_whitespace().enumerate().map(|(at, word)| match (at, word) {
        (1, "BLOB" | "BYTEA") => "bytes",
        (1, "INTEGER" | "BIGINT" | "BOOLEAN") => "number",
        (1, "TEXT" | "DATE" | "TIMESTAMP") => "text",
        (_, other) => other,
    });
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn both_migrations_give_one_schema() {
    let (sqlite, postgres) = (tables(SQLITE), tables(POSTGRES));
    assert!(sqlite.len() > 15, "{}", sqlite.len());
    assert_eq!(sqlite, postgres);
}

/// SAF-25: a concern has no column that could lead to a text, a row, a person or a reader.
#[test]
fn saf_25_a_concern_has_six_columns_and_none_joins() {
    let columns = &tables(SQLITE)["concern"];
    let names: Vec<&str> = columns.iter().map(|column| column.split(' ').next().unwrap()).collect();
    assert_eq!(names, ["id", "consultation", "kind", "raised_on", "closed_on", "note"]);
}

/// AGG-33, SECURITY 3.1: a quote has a step and what is sealed, and no column that leads to a person, a row, a reader or a day.
#[test]
fn agg_33_a_quote_has_four_columns_and_none_joins() {
    let columns = &tables(SQLITE)["quote"];
    let names: Vec<&str> = columns.iter().map(|column| column.split(' ').next().unwrap()).collect();
    assert_eq!(names, ["id", "consultation", "step", "sealed"]);
}

/// AGG-36: of a reader's day one sealed number is kept, and neither an hour nor a day before it.
#[test]
fn agg_36_a_readers_day_has_three_columns_and_no_hour() {
    let columns = &tables(SQLITE)["reading_day"];
    let names: Vec<&str> = columns.iter().map(|column| column.split(' ').next().unwrap()).collect();
    assert_eq!(names, ["account", "day", "opened"]);
    assert!(
        columns[0].contains("PRIMARY KEY") && columns[2].starts_with("opened bytes"),
        "one day, and sealed: {columns:?}"
    );
}

/// SAF-24: of how taking part felt one yes or no is kept, of one week.
#[test]
fn saf_24_no_number_of_how_it_felt_has_a_column() {
    let columns = &tables(SQLITE)["harder_week"];
    let names: Vec<&str> = columns.iter().map(|column| column.split(' ').next().unwrap()).collect();
    assert_eq!(names, ["consultation", "week", "told"]);
    assert!(columns[0].contains("PRIMARY KEY"), "one week and no history");
}

/// SAF-13: a mail is to one account of staff, and of whom and what nothing stands in a column but what is sealed.
#[test]
fn saf_13_a_mail_that_waits_has_five_columns_and_belongs_to_an_account() {
    let columns = &tables(SQLITE)["outbox"];
    let names: Vec<&str> = columns.iter().map(|column| column.split(' ').next().unwrap()).collect();
    assert_eq!(names, ["id", "account", "attempts", "due_at", "letter"]);
    assert!(columns[1].contains("NOT NULL REFERENCES account (id) ON DELETE CASCADE"), "{columns:?}");
}

/// PSE-4, PSE-5, SECURITY 3.1: what a participant sends has no time, no counter, no foreign key, and in SQLite no row number.
#[test]
fn pse_4_participants_tables_have_no_order_to_join_on() {
    let all = tables(SQLITE);
    for table in ["card", "answer_sheet", "words", "saved_visit", "quote"] {
        for column in &all[table] {
            for word in ["REFERENCES", "_at", "_on", "AUTOINCREMENT", "position"] {
                assert!(!column.contains(word), "{table}: {column}");
            }
        }
        let definition = SQLITE.split(&format!("CREATE TABLE {table} (")).nth(1).unwrap();
        assert!(definition.split(';').next().unwrap().contains("WITHOUT ROWID"), "{table}");
    }
}

/// PSE-5: a complaint knows the day it came and no finer time, and nothing in it names another row.
#[test]
fn pse_5_a_complaint_has_days_and_nothing_to_join_it_by() {
    for (sql, day) in [(SQLITE, "TEXT"), (POSTGRES, "DATE")] {
        let definition = sql.split("CREATE TABLE complaint (").nth(1).unwrap().split(';').next().unwrap();
        for word in ["REFERENCES", "_at", "TIMESTAMP", "hour", "AUTOINCREMENT", "SERIAL", "card", "receipt"] {
            assert!(!definition.contains(word), "{word}: {definition}");
        }
        for column in ["received_on", "acknowledged_on", "closed_on"] {
            assert!(definition.contains(&format!("{column} {day}")), "{column}: {definition}");
        }
        assert_eq!(definition.contains("WITHOUT ROWID"), sql == SQLITE);
    }
}

/// ACC-8, SECURITY 3.6: the audit log has hours and no finer time, and no column that leads to a row of a participant.
#[test]
fn acc_8_the_audit_log_has_no_column_for_anything_of_a_participant() {
    let columns = &tables(SQLITE)["audit_entry"];
    let names: Vec<&str> = columns.iter().map(|column| column.split(' ').next().unwrap()).collect();
    assert_eq!(names, ["number", "hour", "via", "account", "role", "consultation", "kind", "about", "hash"]);
    assert!(columns.iter().all(|column| !column.contains("REFERENCES")), "an entry outlives what it names");
}
