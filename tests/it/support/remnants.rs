//! What is left in the files of a database of something that was erased (RET-3).

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use linden::store::{DatabaseAddress, Mixed, Store};

use super::cluster::on;

/// Everything in the files of the database, after it has settled: on PostgreSQL the rows are mixed, which writes the tables anew.
pub fn raw_files(store: &Store, address: &DatabaseAddress) -> Vec<u8> {
    match address {
        DatabaseAddress::Sqlite { .. } => store.settle().unwrap(),
        DatabaseAddress::Postgres { .. } => assert_eq!(store.mix().unwrap(), Mixed::Whole),
    }
    let folder = match address {
        DatabaseAddress::Sqlite { file } => file.parent().unwrap().to_owned(),
        DatabaseAddress::Postgres { url, .. } => on(url, async |client| {
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
