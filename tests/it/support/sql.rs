//! Statements that no action makes: what somebody does who has got hold of the database itself.

use std::collections::BTreeMap;

use diesel::connection::{Connection as _, SimpleConnection as _};
use diesel::{QueryableByName, RunQueryDsl as _, SqliteConnection, sql_query};
use linden::store::DatabaseAddress;

use super::cluster::on;

/// Runs statements, all of them in one transaction.
#[track_caller]
pub fn run(address: &DatabaseAddress, statements: &str) {
    let all = format!("BEGIN; {statements}; COMMIT;");
    match address {
        DatabaseAddress::Sqlite { file } => {
            let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
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

#[derive(QueryableByName)]
struct Text {
    #[diesel(sql_type = diesel::sql_types::Text)]
    text: String,
}

fn texts(connection: &mut SqliteConnection, query: &str) -> Vec<String> {
    sql_query(query).load::<Text>(connection).unwrap().into_iter().map(|row| row.text).collect()
}

/// Every row of every table, as text, but for the named tables: to see that nothing changed.
#[track_caller]
pub fn everything(address: &DatabaseAddress, but: &[&str]) -> BTreeMap<String, Vec<String>> {
    let mut all = match address {
        DatabaseAddress::Sqlite { file } => {
            let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            connection.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
            let tables = texts(&mut connection, "SELECT name AS text FROM sqlite_master WHERE type = 'table'");
            let rows = |table: String| {
                let columns = format!("SELECT name AS text FROM pragma_table_info('{table}')");
                let columns: Vec<_> =
                    texts(&mut connection, &columns).iter().map(|name| format!("quote({name})")).collect();
                let query = format!("SELECT {} AS text FROM {table}", columns.join(" || '|' || "));
                let rows = texts(&mut connection, &query);
                (table, rows)
            };
            tables.into_iter().map(rows).collect::<BTreeMap<_, _>>()
        }
        DatabaseAddress::Postgres { url, .. } => on(url, async |client| {
            let tables = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'";
            let mut all = BTreeMap::new();
            for row in client.query(tables, &[]).await.unwrap() {
                let table: String = row.get(0);
                let rows = client.query(&format!("SELECT t::text FROM {table} t"), &[]).await.unwrap();
                all.insert(table, rows.iter().map(|row| row.get(0)).collect::<Vec<String>>());
            }
            all
        }),
    };
    all.retain(|table, _| !but.contains(&table.as_str()));
    all.values_mut().for_each(|rows| rows.sort());
    all
}
