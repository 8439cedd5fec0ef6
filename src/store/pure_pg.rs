//! A PostgreSQL connection in pure Rust, in the shape that diesel's `MultiConnection` wants (decision 0002).
//!
//! `diesel-async` brings the connection, this newtype only delegates. Two diesel traits that the derive
//! needs are implemented for diesel's own types alone, which is why the newtype exists at all.

use std::any::Any;
use std::path::Path;
use std::sync::OnceLock;

use diesel::connection::{
    CacheSize, Connection, Instrumentation, LoadConnection, SimpleConnection, TransactionManager,
    TransactionManagerStatus, WithMetadataLookup,
};
use diesel::expression::QueryMetadata;
use diesel::internal::derives::multiconnection::{ConnectionSealed, MultiConnectionHelper};
use diesel::migration::MigrationConnection;
use diesel::pg::{Pg, PgMetadataLookup, PgTypeMetadata};
use diesel::query_builder::{Query, QueryFragment, QueryId};
use diesel::r2d2::R2D2Connection;
use diesel::result::{DatabaseErrorKind, Error};
use diesel::{ConnectionError, ConnectionResult, QueryResult};
use diesel_async::AsyncPgConnection;
use diesel_async::async_connection_wrapper::{AsyncConnectionWrapper, BlockOn};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use tokio::runtime::Runtime;

/// Runs the connection's I/O on one thread of its own, so that it works from any thread.
pub(super) struct InputOutput;

fn runtime() -> std::io::Result<&'static Runtime> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let made =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).thread_name("postgres").enable_all().build()?;
    Ok(RUNTIME.get_or_init(|| made))
}

impl BlockOn for InputOutput {
    fn block_on<F: Future>(&self, future: F) -> F::Output {
        match runtime() {
            Ok(runtime) => runtime.block_on(future),
            // A connection exists only after `connect` has made the runtime.
            Err(_) => unreachable!("the runtime outlives every connection"),
        }
    }

    fn get_runtime() -> Self {
        Self
    }
}

type Wrapped = AsyncConnectionWrapper<AsyncPgConnection, InputOutput>;
type WrappedTransactions = <Wrapped as Connection>::TransactionManager;

/// One connection to PostgreSQL.
pub(super) struct PurePg(Wrapped);

impl PurePg {
    /// Connects to `url`. Certificates are checked against `roots` (a PEM file) if given, else against
    /// Mozilla's list; whether TLS is required is the address's `sslmode`.
    pub(super) fn connect(url: &str, roots: Option<&Path>) -> ConnectionResult<Self> {
        let tls = tokio_postgres_rustls::MakeRustlsConnect::new(tls_settings(roots)?);
        let runtime = runtime().map_err(bad_connection)?;
        runtime.block_on(async {
            let (client, connection) = tokio_postgres::connect(url, tls).await.map_err(bad_connection)?;
            let connection = AsyncPgConnection::try_from_client_and_connection(client, connection).await?;
            Ok(Self(Wrapped::from(connection)))
        })
    }
}

/// What a statement met with that is no fault of its own: a full disk, too little memory, a server that is shutting down. The
/// library keeps no code of it, and its words are in whatever language the server speaks; but a fault of a statement says where in the
/// statement it is, and the state of a server has no place there. It is told as a connection that cannot be used.
fn told_apart(error: Error) -> Error {
    match error {
        Error::DatabaseError(DatabaseErrorKind::Unknown, said) if said.statement_position().is_none() => {
            Error::DatabaseError(DatabaseErrorKind::ClosedConnection, said)
        }
        other => other,
    }
}

fn bad_connection(error: impl std::fmt::Display) -> ConnectionError {
    ConnectionError::BadConnection(error.to_string())
}

fn tls_settings(roots: Option<&Path>) -> ConnectionResult<rustls::ClientConfig> {
    let mut trusted = rustls::RootCertStore::empty();
    match roots {
        None => trusted.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(file) => {
            for certificate in CertificateDer::pem_file_iter(file).map_err(bad_connection)? {
                trusted.add(certificate.map_err(bad_connection)?).map_err(bad_connection)?;
            }
        }
    }
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().map_err(bad_connection)?;
    Ok(builder.with_root_certificates(trusted).with_no_client_auth())
}

/// Linden uses built-in types only, so there is nothing to look up by name.
struct BuiltInTypes;

impl PgMetadataLookup for BuiltInTypes {
    fn lookup_type(&mut self, _name: &str, _schema: Option<&str>) -> PgTypeMetadata {
        PgTypeMetadata::new(0, 0)
    }

    fn as_any<'a>(&mut self) -> &mut (dyn Any + 'a)
    where
        Self: 'a,
    {
        self
    }
}

impl MultiConnectionHelper for PurePg {
    fn to_any<'a>(_: &mut (dyn PgMetadataLookup + 'static)) -> &'static mut (dyn Any + 'a) {
        // Of size zero: the box allocates nothing.
        Box::leak(Box::new(BuiltInTypes))
    }

    fn from_any(lookup: &mut dyn Any) -> Option<&mut (dyn PgMetadataLookup + 'static)> {
        lookup.downcast_mut::<BuiltInTypes>().map(|found| -> &mut (dyn PgMetadataLookup + 'static) { found })
    }
}

impl WithMetadataLookup for PurePg {
    fn metadata_lookup(&mut self) -> &mut (dyn PgMetadataLookup + 'static) {
        Box::leak(Box::new(BuiltInTypes))
    }
}

impl MigrationConnection for PurePg {
    fn setup(&mut self) -> QueryResult<usize> {
        self.0.setup()
    }
}

impl R2D2Connection for PurePg {
    fn ping(&mut self) -> QueryResult<()> {
        self.0.ping().map_err(told_apart)
    }

    fn is_broken(&mut self) -> bool {
        self.0.is_broken()
    }
}

impl SimpleConnection for PurePg {
    fn batch_execute(&mut self, query: &str) -> QueryResult<()> {
        self.0.batch_execute(query).map_err(told_apart)
    }
}

impl ConnectionSealed for PurePg {}

impl Connection for PurePg {
    type Backend = Pg;
    type TransactionManager = Transactions;

    fn establish(url: &str) -> ConnectionResult<Self> {
        Self::connect(url, None)
    }

    fn execute_returning_count<T: QueryFragment<Pg> + QueryId>(&mut self, source: &T) -> QueryResult<usize> {
        self.0.execute_returning_count(source).map_err(told_apart)
    }

    fn transaction_state(&mut self) -> &mut <Transactions as TransactionManager<Self>>::TransactionStateData {
        self.0.transaction_state()
    }

    fn instrumentation(&mut self) -> &mut dyn Instrumentation {
        self.0.instrumentation()
    }

    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation) {
        self.0.set_instrumentation(instrumentation);
    }

    fn set_prepared_statement_cache_size(&mut self, size: CacheSize) {
        self.0.set_prepared_statement_cache_size(size);
    }
}

impl LoadConnection for PurePg {
    type Cursor<'conn, 'query> = Rows<<Wrapped as LoadConnection>::Cursor<'conn, 'query>>;
    type Row<'conn, 'query> = <Wrapped as LoadConnection>::Row<'conn, 'query>;

    fn load<'conn, 'query, T>(&'conn mut self, source: T) -> QueryResult<Self::Cursor<'conn, 'query>>
    where
        T: Query + QueryFragment<Pg> + QueryId + 'query,
        Pg: QueryMetadata<T::SqlType>,
    {
        self.0.load(source).map(Rows).map_err(told_apart)
    }
}

/// The rows of a query; what goes wrong on the way to one is told apart as well.
pub(super) struct Rows<C>(C);

impl<C: Iterator<Item = QueryResult<R>>, R> Iterator for Rows<C> {
    type Item = QueryResult<R>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(self.0.next()?.map_err(told_apart))
    }
}

/// Delegates transactions to the wrapped connection.
pub(super) struct Transactions;

impl TransactionManager<PurePg> for Transactions {
    type TransactionStateData = <WrappedTransactions as TransactionManager<Wrapped>>::TransactionStateData;

    fn begin_transaction(connection: &mut PurePg) -> QueryResult<()> {
        WrappedTransactions::begin_transaction(&mut connection.0).map_err(told_apart)
    }

    fn rollback_transaction(connection: &mut PurePg) -> QueryResult<()> {
        WrappedTransactions::rollback_transaction(&mut connection.0).map_err(told_apart)
    }

    fn commit_transaction(connection: &mut PurePg) -> QueryResult<()> {
        WrappedTransactions::commit_transaction(&mut connection.0).map_err(told_apart)
    }

    fn transaction_manager_status_mut(connection: &mut PurePg) -> &mut TransactionManagerStatus {
        WrappedTransactions::transaction_manager_status_mut(&mut connection.0)
    }

    fn is_broken_transaction_manager(connection: &mut PurePg) -> bool {
        WrappedTransactions::is_broken_transaction_manager(&mut connection.0)
    }
}
