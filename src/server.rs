//! The composition root: the only place that builds things from settings and puts them together (D2).

mod line;
mod listening;
mod mailing;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use actix_web::dev::Server;
use secrecy::ExposeSecret as _;

use crate::actions::accounts::organisations::find_accounts_anew;
use crate::actions::key_kits::places::report_place;
use crate::actions::make_form_keys::make_form_keys;
use crate::actions::recording::Trail;
use crate::actions::retention::erase_due::erase_due;
use crate::actions::retention::replay_ledger::{Replay, replay_ledger};
use crate::actions::service::{Mailing, Service};
use crate::clock::{Clock, SystemClock};
use crate::domain::audit::Via;
use crate::domain::release::disclosure::Parameters;
use crate::domain::release::phrases::PhraseBook;
use crate::jobs;
use crate::randomness::{Randomness, SystemRandomness};
use crate::settings::mail::MailTransport;
use crate::settings::{PasswordCostSetting, ServerSettings, Settings, SettingsError};
use crate::store::audit_copy::AuditCopy;
use crate::store::audit_syslog::{NotASyslog, SyslogAddress};
use crate::store::{DatabaseAddress, Store, StoreError, migrations};
use crate::vault::Vault;
use crate::vault::keys::{KeyDir, KeyDirError, KeyName};
use crate::web::context::WebContext;

pub use line::Timers;
pub use listening::listen_with;
pub use mailing::{MailSetupError, mailer};

/// Why the service cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The settings cannot be used.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The address of the syslog is none.
    #[error(transparent)]
    Syslog(#[from] NotASyslog),
    /// The database cannot be used.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// The key directory cannot be used.
    #[error("the key directory cannot be used")]
    Keys(#[from] KeyDirError),
    /// TLS certificate or key cannot be used.
    #[error("the TLS certificate cannot be used: {0}")]
    Tls(String),
    /// Mail cannot be sent with these settings.
    #[error("the settings for mail cannot be used")]
    Mail(#[from] MailSetupError),
    /// The system has no thread left.
    #[error("mail cannot be sent beside everything else")]
    Thread(#[source] std::io::Error),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        #[source]
        reason: std::io::Error,
    },
}

/// The keys in `directory`; a new installation's are made if it holds none yet.
///
/// # Errors
/// [`KeyDirError`] if the directory cannot be used.
pub fn open_vault(directory: &Path, randomness: Arc<dyn Randomness>) -> Result<Vault, KeyDirError> {
    let keys = KeyDir::create(directory)?;
    if keys.has(KeyName::Root) { Vault::open(keys, randomness) } else { Vault::initialise(keys, randomness) }
}

/// A service over a database and a key directory, ready to be used: schema up to date, today's keys made, and everything gone
/// that the ledger or the calendar says is gone (RET-5).
///
/// # Errors
/// [`StartError`].
pub fn open_service(address: &DatabaseAddress, keys: &Path, clock: Arc<dyn Clock>) -> Result<Arc<Service>, StartError> {
    open_service_with(address, keys, clock, Trail::default(), None)
}

/// The same, with acts written down as `trail` says, and mail put into the outbox as `mailing` says.
///
/// # Errors
/// [`StartError`].
pub fn open_service_with(
    address: &DatabaseAddress,
    keys: &Path,
    clock: Arc<dyn Clock>,
    trail: Trail,
    mailing: Option<Mailing>,
) -> Result<Arc<Service>, StartError> {
    made_ready(Arc::new(unready(address, keys, Vec::new(), clock, trail, mailing)?))
}

/// A service whose database may still hold what the ledger says is gone: for restoring, and for nobody who answers requests.
///
/// # Errors
/// [`StartError`].
pub fn unready_service(
    address: &DatabaseAddress,
    keys: &Path,
    ledger: Vec<PathBuf>,
    clock: Arc<dyn Clock>,
) -> Result<Arc<Service>, StartError> {
    Ok(Arc::new(unready(address, keys, ledger, clock, Trail::default(), None)?))
}

/// What the ledger and the calendar say is gone, is gone (RET-5).
///
/// What is due goes first, with its report (RET-2). Where the last start was broken off between the ledger and its commit, the ledger
/// knows of it already, and would erase it without a word.
fn made_ready(service: Arc<Service>) -> Result<Arc<Service>, StartError> {
    erase_due(&service)?;
    replay_ledger(&service, Replay::AtStart)?;
    find_accounts_anew(&service)?;
    erase_due(&service)?;
    report_place(&service)?;
    service.store.settle()?;
    Ok(service)
}

/// With the ledger in folders of its own, if any are named (D14).
fn unready(
    address: &DatabaseAddress,
    keys: &Path,
    ledger: Vec<PathBuf>,
    clock: Arc<dyn Clock>,
    trail: Trail,
    mailing: Option<Mailing>,
) -> Result<Service, StartError> {
    let randomness: Arc<dyn Randomness> = Arc::new(SystemRandomness);
    migrations::run(address)?;
    let vault = open_vault(keys, Arc::clone(&randomness))?;
    let vault = if ledger.is_empty() { vault } else { vault.with_ledger_in(ledger) };
    let service = Service::new(Store::open(address, Arc::clone(&randomness))?, vault, clock, randomness);
    let service = service.with_trail(trail).with_mailing(mailing);
    make_form_keys(&service)?;
    Ok(service)
}

/// Where the database is, by the settings.
///
/// # Errors
/// [`StartError`] if no address can be made of them.
pub fn database_address(settings: &Settings) -> Result<DatabaseAddress, StartError> {
    let address = settings.database.address()?;
    let roots = settings.database.root_certificate().map(Path::to_owned);
    Ok(DatabaseAddress::new(address.expose_secret(), roots)?)
}

/// The service that settings describe, for acts that come in this way.
///
/// # Errors
/// [`StartError`].
pub fn service_from(settings: &Settings, via: Via) -> Result<Arc<Service>, StartError> {
    made_ready(unready_service_from(settings, via)?)
}

/// The same, whose database may still hold what the ledger says is gone.
///
/// # Errors
/// [`StartError`].
pub fn unready_service_from(settings: &Settings, via: Via) -> Result<Arc<Service>, StartError> {
    let trail = Trail::new(via, settings.audit.copy.clone().map(AuditCopy::at));
    let syslog = settings.audit.syslog.as_deref().map(str::parse::<SyslogAddress>).transpose()?;
    let trail = trail.with_syslog(syslog);
    let mails = settings.mail.transport != MailTransport::None;
    let mailing = mails.then(|| Mailing { public_address: settings.server.public_address.clone() });
    let ledger = settings.ledger.paths.clone();
    let (address, clock) = (database_address(settings)?, Arc::new(SystemClock));
    let service = unready(&address, &settings.keys.dir, ledger, clock, trail, mailing)?;
    Ok(Arc::new(service.with_daily_texts(settings.reading.texts_in_a_day)))
}

/// Listens, and returns the running server with the addresses it really listens on.
///
/// # Errors
/// [`StartError`].
pub fn listen(context: WebContext, settings: &ServerSettings) -> Result<(Server, Vec<SocketAddr>), StartError> {
    listen_with(context, settings, Timers::default())
}

/// What pages need to know of an installation with these settings.
#[must_use]
pub fn context_from(settings: &Settings, service: Arc<Service>) -> WebContext {
    WebContext {
        service,
        public_address: settings.server.public_address.clone(),
        exit_sites: settings.exit.sites.clone(),
        demonstration: false,
        behind_tls: settings.server.public_address.starts_with("https://"),
        password_cost: settings.passwords.cost,
    }
}

/// A demonstration on this address: its pages say so, and its passwords cost the least (D20).
#[must_use]
pub fn demonstration(
    service: Arc<Service>,
    listen: SocketAddr,
    exit_sites: Vec<String>,
) -> (WebContext, ServerSettings) {
    let public_address = format!("http://{listen}");
    let context = WebContext {
        service,
        public_address: public_address.clone(),
        exit_sites,
        demonstration: true,
        behind_tls: false,
        password_cost: PasswordCostSetting::Floor,
    };
    let hosts = vec![listen.ip().to_string(), "localhost".to_owned()];
    let (certificate, private_key, workers, trusted_proxies) = (None, None, 0, Vec::new());
    let settings = ServerSettings { listen, hosts, public_address, certificate, private_key, workers, trusted_proxies };
    (context, settings)
}

/// The words that a release is written down with, in every language the service speaks.
#[must_use]
pub fn release_phrases(parameters: Parameters) -> PhraseBook {
    crate::web::results::phrases(parameters)
}

/// Serves until the process is told to end.
///
/// # Errors
/// [`StartError`].
pub fn serve(settings: &Settings) -> Result<(), StartError> {
    let mailer = mailer(&settings.mail)?;
    let service = service_from(settings, Via::Pages)?;
    let context = context_from(settings, Arc::clone(&service));
    let sender = mailer.map(|mailer| jobs::MailSender::start(service, mailer)).transpose();
    // It sends as long as it is held.
    let _sender = sender.map_err(StartError::Thread)?;
    run(context, &settings.server, |_| {})
}

/// Serves `context`, runs the jobs beside it, and tells `ready` the addresses once they answer.
///
/// # Errors
/// [`StartError`].
pub fn run(
    context: WebContext,
    settings: &ServerSettings,
    ready: impl FnOnce(&[SocketAddr]),
) -> Result<(), StartError> {
    let failed = |reason| StartError::Listen { address: settings.listen, reason };
    actix_web::rt::System::new().block_on(async {
        let service = Arc::clone(&context.service);
        let (server, addresses) = listen(context, settings)?;
        let jobs = tokio::task::spawn(jobs::run(Arc::clone(&service)));
        ready(&addresses);
        let ended = server.await;
        jobs.abort();
        if let Ok(Err(error)) = tokio::task::spawn_blocking(move || jobs::at_stop(&service)).await {
            tracing::warn!(%error, "the database could not be settled at stop");
        }
        ended.map_err(failed)
    })
}
