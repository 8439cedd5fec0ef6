//! A copy of everything, as a thief reads it: the rows with every column that can be ordered, the raw files, and the files' times.

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use diesel::prelude::*;
use diesel::sql_types::{Binary, Text};
use linden::store::DatabaseAddress;

use super::scan::Needles;
use crate::support::cluster::on;
use crate::support::engine::Database;

/// A table: for each name of a column its values, all in the same order of rows.
#[derive(Default, Clone)]
pub struct Table {
    pub ids: Vec<Vec<u8>>,
    pub columns: BTreeMap<String, Vec<Vec<u8>>>,
}

/// Everything there is.
pub struct Copy {
    pub tables: BTreeMap<&'static str, Table>,
    pub files: Vec<u8>,
    pub journal: Vec<u8>,
    /// When each file was last written, last changed about, and made.
    pub times: Vec<(String, SystemTime)>,
}

/// A table of which every column is read: its name here, its name there, which rows, and the column that tells them apart.
pub struct Wanted {
    pub table: &'static str,
    pub called: &'static str,
    pub rows: &'static str,
    pub id: &'static str,
}

const fn wanted(table: &'static str, rows: &'static str, id: &'static str) -> Wanted {
    Wanted { table, called: table, rows, id }
}

/// The tables of what people leave.
const OF_PEOPLE: [Wanted; 4] = [
    wanted("card", "WHERE spent", "id"),
    wanted("answer_sheet", "", "id"),
    wanted("words", "", "id"),
    wanted("ended_visit", "", "tag"),
];

/// The numbers of the files of tables, with their indexes and what is too long for them.
const FILES_OF: &str = "WITH own AS (SELECT oid, reltoastrelid AS long FROM pg_class WHERE relkind = 'r' AND relname = ANY($1)), \
     held AS (SELECT oid FROM own UNION SELECT long FROM own WHERE long <> 0) \
     SELECT pg_relation_filenode(oid)::bigint::text FROM (SELECT oid FROM held UNION \
     SELECT indexrelid FROM pg_index WHERE indrelid IN (SELECT oid FROM held)) AS all_of_them \
     WHERE pg_relation_filenode(oid) IS NOT NULL";

/// What PostgreSQL itself keeps of a row.
fn internals() -> [(String, String); 2] {
    let place = "(ctid::text::point)[0]::bigint * 100000 + (ctid::text::point)[1]::bigint";
    [
        ("place in the table".into(), format!("convert_to(lpad(({place})::text, 20, '0'), 'UTF8')")),
        ("transaction".into(), "convert_to(lpad(xmin::text, 20, '0'), 'UTF8')".into()),
    ]
}

impl Copy {
    /// Copies the people's tables and all files.
    pub fn of(database: &Database, journal_from: &str) -> Self {
        Self::taken(database, &OF_PEOPLE, journal_from)
    }

    /// Copies these tables and all files.
    pub fn taken(database: &Database, wanted: &[Wanted], journal_from: &str) -> Self {
        let mut copy = match &database.address {
            DatabaseAddress::Sqlite { file } => of_sqlite(file, wanted),
            DatabaseAddress::Postgres { url, .. } => of_postgres(url, wanted, journal_from),
        };
        add_times(database.folder.path(), &mut copy.times);
        let places = places_of(&copy.tables, &copy.files);
        for (table, name, places) in places {
            copy.tables.get_mut(table).unwrap().columns.insert(name, places);
        }
        copy
    }

    /// The rows that another copy has not; spent cards that were not spent there.
    pub fn without(&self, other: &Self) -> Self {
        let tables = self.tables.iter().map(|(name, table)| {
            let known: BTreeSet<_> = other.tables[name].ids.iter().collect();
            let new: Vec<usize> = (0..table.ids.len()).filter(|at| !known.contains(&table.ids[*at])).collect();
            let of = |values: &Vec<Vec<u8>>| new.iter().map(|at| values[*at].clone()).collect::<Vec<_>>();
            let columns = table.columns.iter().map(|(name, values)| (name.clone(), of(values))).collect();
            (*name, Table { ids: of(&table.ids), columns })
        });
        Self { tables: tables.collect(), files: Vec::new(), journal: Vec::new(), times: Vec::new() }
    }

    /// The rows of a table that another copy has with other values. Where a row lies, and what the database counts, is no value of it.
    pub fn changed_since(&self, other: &Self, table: &str) -> Vec<&[u8]> {
        let (before, after) = (&other.tables[table], &self.tables[table]);
        let row = |of: &Table, at: usize| -> Vec<Vec<u8>> {
            let values = of.columns.iter().filter(|(name, _)| !name.starts_with("place") && *name != "transaction");
            values.map(|(_, values)| values[at].clone()).collect()
        };
        let is_other = |at: &usize| {
            let held = before.ids.iter().position(|id| *id == after.ids[*at]);
            held.is_some_and(|held| row(before, held) != row(after, *at))
        };
        (0..after.ids.len()).filter(is_other).map(|at| after.ids[at].as_slice()).collect()
    }
}

/// Where in the files each row lies: by its id, and by a piece out of the middle of its long columns.
fn places_of(tables: &BTreeMap<&'static str, Table>, files: &[u8]) -> Vec<(&'static str, String, Vec<Vec<u8>>)> {
    let piece = |value: &Vec<u8>| -> std::ops::Range<usize> { value.len() / 2 - 16..value.len() / 2 + 16 };
    let long = |(_, values): &(&String, &Vec<Vec<u8>>)| values.iter().all(|value| value.len() >= 32);
    let columns = || tables.iter().flat_map(|(table, of)| of.columns.iter().filter(long).map(move |one| (*table, one)));
    let pieces = columns().flat_map(|(_, (_, values))| values.iter().map(|value| &value[piece(value)]));
    let found = Needles::new(pieces).places(files);
    let place = |value: &Vec<u8>| found.get(&value[piece(value)]).map_or_else(Vec::new, |at| at.to_be_bytes().to_vec());
    columns()
        .map(|(table, (name, values))| (table, format!("place of {name}"), values.iter().map(place).collect()))
        .collect()
}

/// The times of every file in a folder and below.
fn add_times(folder: &Path, times: &mut Vec<(String, SystemTime)>) {
    for path in std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()) {
        // What is gone meanwhile has no times.
        let Ok(about) = std::fs::metadata(&path) else { continue };
        if about.is_dir() {
            add_times(&path, times);
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let seconds = Duration::from_secs(u64::try_from(about.ctime()).unwrap());
        let changed =
            SystemTime::UNIX_EPOCH + seconds + Duration::from_nanos(u64::try_from(about.ctime_nsec()).unwrap());
        times.push((format!("{name}, changed about"), changed));
        times.extend(about.modified().map(|time| (format!("{name}, written"), time)));
        times.extend(about.created().map(|time| (format!("{name}, made"), time)));
    }
}

#[derive(QueryableByName)]
struct Value {
    #[diesel(sql_type = Binary)]
    value: Vec<u8>,
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

fn of_sqlite(file: &Path, wanted: &[Wanted]) -> Copy {
    let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
    diesel::sql_query("PRAGMA busy_timeout = 10000").execute(&mut connection).unwrap();
    let mut tables = BTreeMap::new();
    for Wanted { table, called, rows, id } in wanted {
        let names = format!("SELECT name FROM pragma_table_info('{called}')");
        let names: Vec<Name> = diesel::sql_query(names).load(&mut connection).unwrap();
        let mut values = |column: &str| -> Vec<Vec<u8>> {
            let value =
                format!("CASE typeof({column}) WHEN 'integer' THEN printf('%020d', {column}) ELSE {column} END");
            let query =
                format!("SELECT coalesce(CAST({value} AS BLOB), x'') AS value FROM {called} {rows} ORDER BY {id}");
            let rows: Vec<Value> = diesel::sql_query(query).load(&mut connection).unwrap();
            rows.into_iter().map(|row| row.value).collect()
        };
        let columns = names.into_iter().map(|Name { name }| (name.clone(), values(&name))).collect();
        tables.insert(*table, Table { ids: values(id), columns });
    }
    drop(connection);
    let read = |end: &str| std::fs::read(format!("{}{end}", file.display())).unwrap_or_default();
    Copy { tables, files: [read(""), read("-shm")].concat(), journal: read("-wal"), times: Vec::new() }
}

fn of_postgres(url: &str, wanted: &[Wanted], journal_from: &str) -> Copy {
    on(url, async |client| {
        let mut tables = BTreeMap::new();
        for Wanted { table, called, rows, id } in wanted {
            let names = "SELECT column_name::text, data_type::text FROM information_schema.columns \
                         WHERE table_schema = 'public' AND table_name = $1";
            let of = |name: &str, kind: &str| match kind {
                "bytea" => name.to_owned(),
                "bigint" | "integer" => format!("convert_to(lpad({name}::text, 20, '0'), 'UTF8')"),
                _ => format!("convert_to({name}::text, 'UTF8')"),
            };
            let columns = client.query(names, &[called]).await.unwrap().into_iter().map(|row| {
                let (name, kind): (String, String) = (row.get(0), row.get(1));
                let expression = of(&name, &kind);
                (name, expression)
            });
            let columns: Vec<(String, String)> = columns.chain(internals()).collect();
            let all: Vec<&str> = columns.iter().map(|(_, expression)| expression.as_str()).chain([*id]).collect();
            let query = format!("SELECT {} FROM {called} {rows} ORDER BY {id}", all.join(", "));
            let found = client.query(&query, &[]).await.unwrap();
            let column = |at: usize| -> Vec<Vec<u8>> {
                found.iter().map(|row| row.get::<_, Option<Vec<u8>>>(at).unwrap_or_default()).collect()
            };
            let ids = column(columns.len());
            let columns = columns.into_iter().enumerate().map(|(at, (name, _))| (name, column(at))).collect();
            tables.insert(*table, Table { ids, columns });
        }
        let text = async |query: &str| -> String { client.query_one(query, &[]).await.unwrap().get(0) };
        let until = text("SELECT pg_walfile_name(pg_current_wal_lsn())").await;
        client.batch_execute("CHECKPOINT").await.unwrap();
        let data = PathBuf::from(text("SHOW data_directory").await);
        let database = text("SELECT oid::text FROM pg_database WHERE datname = current_database()").await;
        let (folder, mut times) = (data.join("base").join(database), Vec::new());
        add_times(&folder, &mut times);
        // Every other file has the time at which the server itself got round to writing it.
        let own: Vec<&str> = wanted.iter().map(|one| one.called).chain(["saved_visit"]).collect();
        let own: Vec<String> = client.query(FILES_OF, &[&own]).await.unwrap().iter().map(|row| row.get(0)).collect();
        times.retain(|(file, _)| own.iter().any(|number| file.split(['_', '.', ',']).next() == Some(number)));
        let files = all(&folder, |_| true);
        let journal = all(&data.join("pg_wal"), |name| journal_from <= name && name <= until.as_str());
        Copy { tables, files, journal, times }
    })
}

/// The content of a folder's files, by name.
fn all(folder: &Path, wanted: impl Fn(&str) -> bool) -> Vec<u8> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.is_file()).collect();
    files.sort();
    files.retain(|path| wanted(path.file_name().unwrap().to_str().unwrap()));
    files.iter().flat_map(|path| std::fs::read(path).unwrap_or_default()).collect()
}
