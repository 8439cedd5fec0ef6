//! A fresh PostgreSQL database for one test.
//!
//! ```ignore
//! let database = FreshDatabase::create();
//! serve(database.url());
//! // gone when `database` is dropped
//! ```

use std::thread;

use linden::store::{DatabaseAddress, migrations};
use tokio_postgres::NoTls;

use super::schema;

const VARIABLE: &str = "LINDEN_TEST_POSTGRES_URL";

/// A database of a test's own, dropped with this value. Needs no async around it, and stands it.
pub struct FreshDatabase {
    server: String,
    name: String,
}

impl FreshDatabase {
    /// Creates an empty database with a name of its own.
    pub fn create() -> Self {
        let database = Self::named();
        run(&database.server, format!("CREATE DATABASE {}", database.name));
        database
    }

    /// One that is not there yet.
    fn named() -> Self {
        let server = std::env::var(VARIABLE).unwrap_or_else(|_| {
            panic!(
                "{VARIABLE} is not set: it names a PostgreSQL that tests may fill. Use `tests/run`, which starts one."
            )
        });
        Self { server, name: format!("linden_test_{:032x}", rand::random::<u128>()) }
    }

    /// The same with the schema, copied from one that is made when the first test asks for it (see [`super::schema`]).
    pub fn with_schema() -> Self {
        let made = format!("linden_schema_{}", schema::version("postgres"));
        let copy = Self::named();
        let statement = format!("CREATE DATABASE {} TEMPLATE {made}", copy.name);
        if attempt(&copy.server, statement.clone()).is_err() {
            let own = Self::create();
            migrations::run(&DatabaseAddress::new(&own.url(), None).unwrap()).unwrap();
            // Of two who make one at the same time the later gives way, and drops its own.
            drop(attempt(&own.server, format!("ALTER DATABASE {} RENAME TO {made}", own.name)));
            run(&copy.server, statement);
        }
        copy
    }

    /// Its address, with name and password, as the service's settings take it.
    pub fn url(&self) -> String {
        let (server, _) = self.server.rsplit_once('/').expect("the address ends with a database");
        format!("{server}/{}", self.name)
    }
}

impl Drop for FreshDatabase {
    fn drop(&mut self) {
        run(&self.server, format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
    }
}

/// Runs one statement on a thread with a runtime of its own, so that it works inside and outside async.
fn attempt(server: &str, statement: String) -> Result<(), tokio_postgres::Error> {
    let server = server.to_owned();
    let work = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let (client, connection) = tokio_postgres::connect(&server, NoTls).await?;
            let connection = tokio::spawn(connection);
            client.batch_execute(&statement).await?;
            drop(client);
            connection.await.expect("the connection ends by itself")
        })
    };
    thread::spawn(work).join().expect("the statement's thread does not panic")
}

/// The same; the test fails where it fails.
fn run(server: &str, statement: String) {
    if let Err(error) = attempt(server, statement) {
        let reason = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        let complaint = format!("PostgreSQL, at the address in {VARIABLE}: {error} {reason}");
        // A second panic while a failing test is unwinding would hide the first.
        assert!(thread::panicking(), "{complaint}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn count(url: &str, name: &str) -> i64 {
        let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
        tokio::spawn(connection);
        client.query_one("SELECT count(*) FROM pg_database WHERE datname = $1", &[&name]).await.unwrap().get(0)
    }

    #[tokio::test]
    async fn a_fresh_database_is_there_and_then_gone() {
        let database = FreshDatabase::create();
        let (server, name) = (database.server.clone(), database.name.clone());
        assert_eq!(count(&database.url(), &name).await, 1);
        drop(database);
        assert_eq!(count(&server, &name).await, 0);
    }

    #[tokio::test]
    async fn the_server_writes_no_parameters_down() {
        let database = FreshDatabase::create();
        let (client, connection) = tokio_postgres::connect(&database.url(), NoTls).await.unwrap();
        tokio::spawn(connection);
        for (setting, value) in [
            ("wal_level", "minimal"),
            ("wal_recycle", "off"),
            ("track_commit_timestamp", "off"),
            ("log_parameter_max_length", "0"),
            ("log_parameter_max_length_on_error", "0"),
        ] {
            let shown: String = client.query_one(&format!("SHOW {setting}"), &[]).await.unwrap().get(0);
            assert_eq!(shown, value, "{setting}");
        }
    }
}
