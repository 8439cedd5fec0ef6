//! What a PostgreSQL server keeps of one database: its columns as they are read, and its files where they can be read.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tokio_postgres::{Client, NoTls};

use super::canary::Search;

/// The server of one database, and how far its journal had come.
pub struct Cluster {
    url: String,
    journal: String,
}

impl Cluster {
    /// Begins to watch the database at `url`, as a superuser.
    pub fn watch(url: &str) -> Self {
        let journal = on(url, async |client| text(&client, "SELECT pg_walfile_name(pg_current_wal_lsn())").await);
        Self { url: url.to_owned(), journal }
    }

    /// Checks that the word stands in no column of any table, and in no file of the database, of its journal since the
    /// watch began, or of the log. Says how many bytes were searched.
    pub fn does_not_hold(&self, search: &Search) -> usize {
        let (columns, places) = on(&self.url, async |client| {
            let until = text(&client, "SELECT pg_walfile_name(pg_current_wal_lsn())").await;
            let columns = columns(&client).await;
            client.batch_execute("CHECKPOINT").await.unwrap();
            let data = PathBuf::from(text(&client, "SHOW data_directory").await);
            let database = text(&client, "SELECT oid::text FROM pg_database WHERE datname = current_database()").await;
            (columns, (data, database, until))
        });
        assert!(columns.len() > 1000, "{}", columns.len());
        assert_eq!(search.traces(&columns), BTreeSet::new(), "in a column");
        let (data, database, until) = places;
        columns.len() + self.search_files(&data, &database, &until, search)
    }

    /// Whether the word stands in a column: the control.
    pub fn holds(&self, search: &Search) -> bool {
        let columns = on(&self.url, async |client| columns(&client).await);
        !search.traces(&columns).is_empty()
    }

    fn search_files(&self, data: &Path, database: &str, until: &str, search: &Search) -> usize {
        if std::fs::read_dir(data.join("base")).is_err() {
            // The server is on another machine, or its files are not ours to read: its columns were searched.
            return 0;
        }
        let tables = search.not_in_folder(&data.join("base").join(database), |_| true);
        let since = |file: &Path| {
            let name = file.file_name().unwrap().to_str().unwrap();
            self.journal.as_str() <= name && name <= until
        };
        let journal = search.not_in_folder(&data.join("pg_wal"), since);
        let log = std::fs::read(data.with_file_name("server.log")).unwrap_or_default();
        assert_eq!(search.traces(&log), BTreeSet::new(), "in the server's log");
        assert!(tables > 1_000_000, "{tables}");
        tables + journal + log.len()
    }
}

/// Every value of every column, one after the other, as bytes.
async fn columns(client: &Client) -> Vec<u8> {
    let all = "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns \
               WHERE table_schema = 'public'";
    let mut found = Vec::new();
    for row in client.query(all, &[]).await.unwrap() {
        let (table, column, kind): (String, String, String) = (row.get(0), row.get(1), row.get(2));
        let bytes = if kind == "bytea" { column } else { format!("convert_to({column}::text, 'UTF8')") };
        for value in client.query(&format!("SELECT {bytes} FROM {table}"), &[]).await.unwrap() {
            found.extend(value.get::<_, Option<Vec<u8>>>(0).unwrap_or_default());
            found.push(0);
        }
    }
    found
}

async fn text(client: &Client, query: &str) -> String {
    client.query_one(query, &[]).await.unwrap().get(0)
}

/// Does something with a connection of its own.
pub fn on<T>(url: &str, work: impl AsyncFnOnce(Client) -> T) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
        tokio::spawn(connection);
        work(client).await
    })
}
