//! Statements that no action makes: what somebody does who has got hold of the database itself.

use diesel::connection::{Connection as _, SimpleConnection as _};
use linden::store::DatabaseAddress;

use super::cluster::on;

/// Runs statements, all of them in one transaction.
#[track_caller]
pub fn run(address: &DatabaseAddress, statements: &str) {
    let all = format!("BEGIN; {statements}; COMMIT;");
    match address {
        DatabaseAddress::Sqlite { file } => {
            let mut connection = diesel::SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            connection.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
            connection.batch_execute(&all).unwrap();
        }
        DatabaseAddress::Postgres { url, .. } => on(url, async |client| client.batch_execute(&all).await.unwrap()),
    }
}

/// Exchanges columns between the two rows of a table; done twice, everything is as it was.
#[track_caller]
pub fn exchange(address: &DatabaseAddress, table: &str, columns: &[&str]) {
    exchange_where(address, table, "id", columns, "1 = 1");
}

/// The same between the two rows that meet a condition, told apart by `key`.
#[track_caller]
pub fn exchange_where(address: &DatabaseAddress, table: &str, key: &str, columns: &[&str], condition: &str) {
    let other =
        |column: &&str| format!("{column} = (SELECT held.{column} FROM held WHERE held.{key} <> {table}.{key})");
    let changes = columns.iter().map(other).collect::<Vec<_>>().join(", ");
    run(
        address,
        &format!(
            "CREATE TEMPORARY TABLE held AS SELECT * FROM {table} WHERE {condition}; \
             UPDATE {table} SET {changes} WHERE {condition}; DROP TABLE held"
        ),
    );
}
