//! What is left in the files of a database of something that was erased (RET-3).

use std::collections::BTreeSet;
use std::path::PathBuf;

use linden::store::{DatabaseAddress, Mixed, Store};

use super::cluster::on;
use super::needles::Needles;

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
    files.map(|path| std::fs::read(path).unwrap_or_default()).collect::<Vec<_>>().concat()
}

/// The names of the columns of which the files hold any 40 bytes that stand together: a database cuts a long one up.
pub fn found<'n>(files: &[u8], columns: &[(&'n str, Vec<u8>)]) -> BTreeSet<&'n str> {
    let pieces = || columns.iter().flat_map(|(name, sealed)| sealed.chunks_exact(40).map(move |piece| (piece, *name)));
    let names: Vec<_> = pieces().map(|(_, name)| name).collect();
    Needles::new(pieces().map(|(piece, _)| piece)).hits(files).map(|(_, piece)| names[piece]).collect()
}
