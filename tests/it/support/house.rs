//! A running service over a database of its own, with the sample consultation open for answers.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, TimeZone as _, Utc};
use linden::actions::consultation_keys::to_stored;
use linden::actions::service::Service;
use linden::clock::{Clock, SimulatedClock};
use linden::domain::card::CardCode;
use linden::domain::folder::{self, FolderFiles};
use linden::domain::ids::{BatchId, ConsultationId, OrganisationId, Slug};
use linden::randomness::{Randomness, SystemRandomness};
use linden::server::{self, Timers};
use linden::settings::{PasswordCostSetting, ServerSettings};
use linden::store::consultations::StoredConsultation;
use linden::store::{StoreError, accounts, cards, consultations, keys, media};
use linden::vault::keys::{KeyKind, StaffKey};
use linden::web::context::WebContext;
use sha2::{Digest as _, Sha256};

use super::engine::{Database, Engine};

/// The sample consultation's folder, as it lies in the repository.
pub fn demo_folder() -> FolderFiles {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/demo");
    linden::cli::consultation::read_folder(&root).unwrap()
}

/// A service with the sample consultation open, without any staff: for what participants do.
pub struct House {
    pub service: Arc<Service>,
    pub clock: Arc<SimulatedClock>,
    pub consultation: ConsultationId,
    pub figures: StaffKey,
    pub words: StaffKey,
    pub database: Database,
}

/// The moment at which tests begin: seven days after the sample opens.
pub fn begin() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 9, 12, 0, 0).unwrap()
}

impl House {
    /// Opens a house.
    pub fn open(engine: Engine) -> Self {
        Self::open_with(engine, &demo_folder())
    }

    /// The same, where answers can be saved to come back to.
    pub fn that_saves(engine: Engine) -> Self {
        Self::open_changed(engine, "save_and_come_back = false", "save_and_come_back = true")
    }

    /// The same without an easy version.
    pub fn without_easy_version(engine: Engine) -> Self {
        let easy_line = |line: &&str| !line.starts_with("easy = ");
        let text = |text: &str| text.lines().filter(easy_line).map(|line| format!("{line}\n")).collect::<String>();
        let files = demo_folder();
        let files = files.iter().filter(|(name, _)| !name.starts_with("easy."));
        Self::open_with(engine, &FolderFiles::new(files.map(|(name, old)| (name.to_owned(), text(old))).collect()))
    }

    /// The same with a piece of the folder's text changed.
    pub fn open_changed(engine: Engine, from: &str, to: &str) -> Self {
        let files = demo_folder().iter().map(|(name, text)| (name.to_owned(), text.replace(from, to))).collect();
        Self::open_with(engine, &FolderFiles::new(files))
    }

    /// The same with another folder.
    pub fn open_with(engine: Engine, files: &FolderFiles) -> Self {
        Self::open_in(Database::fresh(engine), files)
    }

    /// The same in this database, with the days of the sample moved to today: for the program itself, which knows no clock but
    /// the machine's.
    pub fn of_today(database: Database) -> Self {
        let days = Utc::now().date_naive() - begin().date_naive();
        let files = folder::with_moved_days(&demo_folder(), |day| day.checked_add_signed(days)).unwrap();
        Self::open_in(database, &files)
    }

    fn open_in(database: Database, files: &FolderFiles) -> Self {
        let clock = Arc::new(SimulatedClock::at(begin()));
        let shared: Arc<dyn Clock> = Arc::clone(&clock) as Arc<dyn Clock>;
        let service = server::open_service(&database.address, &database.folder.path().join("keys"), shared).unwrap();
        let randomness: &dyn Randomness = &SystemRandomness;
        let id = ConsultationId::random(randomness);
        let vault = service.vault.create_consultation(id).unwrap();
        let (figures, figures_public) = vault.make_staff_key(KeyKind::Figures, 1);
        let (words, words_public) = vault.make_staff_key(KeyKind::Words, 1);
        let definition = folder::check(files).unwrap().definition;
        let text = String::from_utf8(files.to_stored().unwrap()).unwrap();
        let recorded: Vec<_> = files.media().collect();
        let organisation = OrganisationId::random(randomness);
        let stored = StoredConsultation {
            id,
            slug: Slug::new("7k2m").unwrap(),
            organisation,
            state: "open".into(),
            paused: false,
            folder_sha256: Sha256::digest(&text).into(),
            review_sha256: *definition.review_hash().as_bytes(),
        };
        service
            .store
            .write(move |tx| {
                accounts::insert_organisation(tx, organisation, "The Alliance")?;
                consultations::insert(tx, &stored, &text)?;
                media::replace(tx, id, &recorded)?;
                keys::insert(tx, id, &to_stored(&figures_public))?;
                keys::insert(tx, id, &to_stored(&words_public))
            })
            .unwrap();
        Self { service, clock, consultation: id, figures, words, database }
    }

    /// Issues `count` cards.
    pub fn cards(&self, count: usize) -> Vec<CardCode> {
        let service = &self.service;
        let made: Vec<CardCode> = (0..count).map(|_| CardCode::random(&SystemRandomness)).collect();
        let batch = BatchId::random(&SystemRandomness);
        let id = self.consultation;
        let rows: Vec<_> = made
            .iter()
            .map(|card| service.vault.card_id(id, card))
            .map(|card| (card, service.vault.batch_tag(batch, &card)))
            .collect();
        service
            .store
            .write(move |tx| {
                for (card, tag) in rows {
                    cards::insert(tx, id, card.as_bytes(), tag.as_bytes())?;
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
        made
    }

    /// Sets the consultation's state, whatever it was.
    pub fn set_state(&self, to: &'static str) {
        let id = self.consultation;
        self.service
            .store
            .write(move |tx| {
                let from = consultations::get(tx, id)?.state;
                let made = (linden::domain::consultation::ByWhom::Administrator, begin().date_naive());
                consultations::update_state(tx, id, &from, to, made)
            })
            .unwrap();
    }

    /// How many rows each participants' table holds.
    pub fn counts(&self) -> BTreeMap<&'static str, i64> {
        self.service.store.read(linden::store::counts::all).unwrap().into_iter().collect()
    }

    /// What pages know of this house.
    pub fn context(&self) -> WebContext {
        context_of(&self.service)
    }

    /// Serves this house on a free port until the value is dropped.
    pub fn serve(&self) -> Served {
        Served::start(self.context())
    }
}

/// What pages know of an installation in tests.
pub fn context_of(service: &Arc<Service>) -> WebContext {
    WebContext {
        service: Arc::clone(service),
        public_address: "http://feedback.example".into(),
        exit_sites: vec!["https://worldweather.wmo.int/".into()],
        demonstration: false,
        behind_tls: false,
        password_cost: PasswordCostSetting::Floor,
    }
}

/// A server on a thread of its own.
pub struct Served {
    pub address: SocketAddr,
    pub service: Arc<Service>,
    running: Option<(actix_web::dev::ServerHandle, std::thread::JoinHandle<()>)>,
}

impl Served {
    /// Serves `context` on a free port.
    pub fn start(context: WebContext) -> Self {
        Self::start_with(context, Timers::default())
    }

    /// The same with timers of the test's own.
    pub fn start_with(context: WebContext, timers: Timers) -> Self {
        Self::start_under(context, timers, vec!["127.0.0.1".into(), "localhost".into()])
    }

    /// The same under another name.
    pub fn start_at(context: WebContext, host: &str) -> Self {
        Self::start_under(context, Timers::default(), vec![host.to_owned()])
    }

    fn start_under(context: WebContext, timers: Timers, hosts: Vec<String>) -> Self {
        let settings = ServerSettings {
            listen: "127.0.0.1:0".parse().unwrap(),
            hosts,
            public_address: context.public_address.clone(),
            certificate: None,
            private_key: None,
            workers: 2,
            trusted_proxies: vec!["127.0.0.1".parse().unwrap()],
        };
        let service = Arc::clone(&context.service);
        let (tell, told) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let (server, addresses) = server::listen_with(context, &settings, timers).unwrap();
                tell.send((addresses[0], server.handle())).unwrap();
                server.await.unwrap();
            });
        });
        let (address, handle) = told.recv().unwrap();
        Self { address, service, running: Some((handle, thread)) }
    }

    /// What another process serves at `address`, on the database of `service`.
    pub fn elsewhere(address: SocketAddr, service: &Arc<Service>) -> Self {
        Self { address, service: Arc::clone(service), running: None }
    }

    /// Tells it to stop as an operator does; what is given back ends with it.
    pub fn stop_gently(mut self) -> std::thread::JoinHandle<()> {
        let (handle, thread) = self.running.take().expect("it is served here");
        drop(handle.stop(true));
        thread
    }

    /// The address of a page.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some((handle, thread)) = self.running.take() {
            drop(handle.stop(false));
            let _ = thread.join();
        }
    }
}
