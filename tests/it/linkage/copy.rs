//! A copy of everything, as a thief reads it: the rows with every column that can be ordered, and the raw files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use diesel::prelude::*;
use diesel::sql_types::Binary;
use linden::store::DatabaseAddress;

use super::lab::Laboratory;
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
}

/// A table and what is read of it: a name, and the expression that gives bytes which are ordered as the values are.
pub struct Wanted {
    pub table: &'static str,
    pub from: String,
    pub id: &'static str,
    pub columns: Vec<(&'static str, String)>,
}

/// The tables of what people send.
pub fn people_tables() -> [&'static str; 3] {
    ["card", "answer_sheet", "words"]
}

fn of_people() -> Vec<Wanted> {
    let wanted = |table, from: &str, columns: &[&'static str]| Wanted {
        table,
        from: from.to_owned(),
        id: "id",
        columns: columns.iter().map(|name| (*name, (*name).to_owned())).collect(),
    };
    vec![
        wanted("card", "card WHERE spent", &["id", "batch_tag"]),
        wanted("answer_sheet", "answer_sheet", &["id", "wrap", "head", "answers", "about", "own"]),
        wanted("words", "words", &["id", "wrap", "head", "raw", "reading", "marks", "own"]),
    ]
}

/// What PostgreSQL itself keeps of a row.
fn internals() -> [(&'static str, String); 2] {
    let place = "(ctid::text::point)[0]::bigint * 100000 + (ctid::text::point)[1]::bigint";
    [
        ("place in the table", format!("convert_to(lpad(({place})::text, 20, '0'), 'UTF8')")),
        ("transaction", "convert_to(lpad(xmin::text, 20, '0'), 'UTF8')".to_owned()),
    ]
}

impl Copy {
    /// Copies a laboratory as it lies there.
    pub fn of(laboratory: &Laboratory) -> Self {
        Self::taken(&laboratory.world.database, &of_people(), &laboratory.journal_from)
    }

    /// Copies these tables and all files.
    pub fn taken(database: &Database, wanted: &[Wanted], journal_from: &str) -> Self {
        let mut copy = match &database.address {
            DatabaseAddress::Sqlite { file } => of_sqlite(file, wanted),
            DatabaseAddress::Postgres { url, .. } => of_postgres(url, wanted, journal_from),
        };
        for table in copy.tables.values_mut() {
            add_places(table, &copy.files);
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
        Self { tables: tables.collect(), files: Vec::new(), journal: Vec::new() }
    }
}

/// Where in the files a row lies: by its id, and by a piece out of the middle of its long columns.
fn add_places(table: &mut Table, files: &[u8]) {
    let long = |values: &Vec<Vec<u8>>| values.iter().all(|value| value.len() >= 32);
    let names: Vec<String> =
        table.columns.iter().filter(|(_, values)| long(values)).map(|(name, _)| name.clone()).collect();
    for name in names {
        let values = &table.columns[&name];
        let pieces: Vec<&[u8]> = values.iter().map(|value| &value[value.len() / 2 - 16..][..32]).collect();
        let places = places(files, &pieces);
        let found: Vec<Vec<u8>> = pieces
            .iter()
            .map(|piece| places.get(piece).map_or_else(Vec::new, |place| place.to_be_bytes().to_vec()))
            .collect();
        table.columns.insert(format!("place of {name}"), found);
    }
}

/// The last place of each piece in `files`, all pieces at once.
pub fn places<'p>(files: &[u8], pieces: &[&'p [u8]]) -> BTreeMap<&'p [u8], usize> {
    let mut by_begin: BTreeMap<[u8; 2], Vec<&[u8]>> = BTreeMap::new();
    let mut begins = vec![false; 1 << 16];
    for piece in pieces {
        by_begin.entry([piece[0], piece[1]]).or_default().push(piece);
        begins[usize::from(u16::from_be_bytes([piece[0], piece[1]]))] = true;
    }
    let mut found = BTreeMap::new();
    for (at, pair) in files.windows(2).enumerate() {
        if begins[usize::from(u16::from_be_bytes([pair[0], pair[1]]))] {
            let here = by_begin[&[pair[0], pair[1]]].iter().filter(|piece| files[at..].starts_with(piece));
            found.extend(here.map(|piece| (*piece, at)));
        }
    }
    found
}

#[derive(QueryableByName)]
struct Value {
    #[diesel(sql_type = Binary)]
    value: Vec<u8>,
}

fn of_sqlite(file: &Path, wanted: &[Wanted]) -> Copy {
    let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
    let mut values = |expression: &str, of: &Wanted| -> Vec<Vec<u8>> {
        let Wanted { from, id, .. } = of;
        let query = format!("SELECT coalesce(CAST({expression} AS BLOB), x'') AS value FROM {from} ORDER BY {id}");
        let rows: Vec<Value> = diesel::sql_query(query).load(&mut connection).unwrap();
        rows.into_iter().map(|row| row.value).collect()
    };
    let mut tables = BTreeMap::new();
    for one in wanted {
        let columns = one.columns.iter().map(|(name, of)| ((*name).to_owned(), values(of, one)));
        let columns = columns.collect::<Vec<_>>().into_iter().collect();
        tables.insert(one.table, Table { ids: values(one.id, one), columns });
    }
    drop(connection);
    let read = |end: &str| std::fs::read(format!("{}{end}", file.display())).unwrap_or_default();
    Copy { tables, files: [read(""), read("-shm")].concat(), journal: read("-wal") }
}

fn of_postgres(url: &str, wanted: &[Wanted], journal_from: &str) -> Copy {
    on(url, async |client| {
        let mut tables = BTreeMap::new();
        for one in wanted {
            let mut table = Table::default();
            let own = internals();
            let key = ("", one.id.to_owned());
            for (name, expression) in one.columns.iter().chain(&own).chain([&key]) {
                let Wanted { from, id, .. } = one;
                let query = format!("SELECT {expression} FROM {from} ORDER BY {id}");
                let rows = client.query(&query, &[]).await.unwrap();
                let values: Vec<Vec<u8>> =
                    rows.iter().map(|row| row.get::<_, Option<Vec<u8>>>(0).unwrap_or_default()).collect();
                if name.is_empty() {
                    table.ids = values;
                } else {
                    table.columns.insert((*name).to_owned(), values);
                }
            }
            tables.insert(one.table, table);
        }
        let text = async |query: &str| -> String { client.query_one(query, &[]).await.unwrap().get(0) };
        let until = text("SELECT pg_walfile_name(pg_current_wal_lsn())").await;
        client.batch_execute("CHECKPOINT").await.unwrap();
        let data = PathBuf::from(text("SHOW data_directory").await);
        let database = text("SELECT oid::text FROM pg_database WHERE datname = current_database()").await;
        let files = all(&data.join("base").join(database), |_| true);
        let journal = all(&data.join("pg_wal"), |name| journal_from <= name && name <= until.as_str());
        Copy { tables, files, journal }
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
