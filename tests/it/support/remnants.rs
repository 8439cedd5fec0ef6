//! What is left in the files of a database of something that was erased (RET-3).

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use linden::store::{DatabaseAddress, Store};

use super::cluster::on;

/// Everything in the files of the database, after it has settled: on PostgreSQL the tables are written anew, as the mixing
/// of rows will do.
pub fn raw_files(store: &Store, address: &DatabaseAddress) -> Vec<u8> {
    store.settle().unwrap();
    let folder = match address {
        DatabaseAddress::Sqlite { file } => file.parent().unwrap().to_owned(),
        DatabaseAddress::Postgres { url, .. } => on(url, async |client| {
            // Nobody cleans up or counts by themselves from here on: they would look at an older moment just then.
            let tables = "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace";
            for row in client.query(tables, &[]).await.unwrap() {
                let table: String = row.get(0);
                let off = format!("ALTER TABLE \"{table}\" SET (autovacuum_enabled = off)");
                client.batch_execute(&off).await.unwrap();
            }
            // While somebody, such as autovacuum, still looks at an older moment, dead rows are kept for them.
            let others = "SELECT count(*) FROM pg_stat_activity, pg_sleep(0.05) \
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL";
            for _ in 0..1000 {
                let looking: i64 = client.query_one(others, &[]).await.unwrap().get(0);
                if looking == 0 {
                    break;
                }
            }
            for table in ["answer_sheet", "words", "card"] {
                client.batch_execute(&format!("VACUUM FULL {table}")).await.unwrap();
            }
            client.batch_execute("CHECKPOINT").await.unwrap();
            let data: String = client.query_one("SHOW data_directory", &[]).await.unwrap().get(0);
            let own = "SELECT oid::text FROM pg_database WHERE datname = current_database()";
            let database: String = client.query_one(own, &[]).await.unwrap().get(0);
            PathBuf::from(data).join("base").join(database)
        }),
    };
    let files = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    files.flat_map(|path| std::fs::read(path).unwrap_or_default()).collect()
}

/// The names of the columns of which the files hold any 40 bytes that stand together: a database cuts a long one up.
pub fn found<'n>(files: &[u8], columns: &[(&'n str, Vec<u8>)]) -> BTreeSet<&'n str> {
    let mut pieces: BTreeMap<[u8; 2], Vec<(&[u8], &str)>> = BTreeMap::new();
    for (name, sealed) in columns {
        for piece in sealed.chunks_exact(40) {
            pieces.entry([piece[0], piece[1]]).or_default().push((piece, *name));
        }
    }
    let mut begins = vec![false; 1 << 16];
    for pair in pieces.keys() {
        begins[usize::from(u16::from_be_bytes(*pair))] = true;
    }
    let mut found = BTreeSet::new();
    for (at, pair) in files.windows(2).enumerate() {
        if begins[usize::from(u16::from_be_bytes([pair[0], pair[1]]))] {
            let here = &files[at..];
            let all = &pieces[&[pair[0], pair[1]]];
            found.extend(all.iter().filter(|(piece, _)| here.starts_with(piece)).map(|(_, name)| *name));
        }
    }
    found
}
