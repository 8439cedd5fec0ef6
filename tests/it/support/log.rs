//! What the service writes into its log, more than any setting lets through: kept in memory, to be searched.

use std::io;
use std::sync::{Mutex, OnceLock};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;

static WRITTEN: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Lines;

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        WRITTEN.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Begins to keep the log of this process; every call after the first finds it kept.
pub fn keep() {
    static KEPT: OnceLock<()> = OnceLock::new();
    KEPT.get_or_init(|| {
        // Everything of ours and of the server's; of what the tests' own client says, nothing.
        let ours = ["linden", "actix_web", "actix_http", "actix_server", "tracing_actix_web", "diesel", "diesel_async"];
        let targets = Targets::new().with_targets(ours.map(|target| (target, LevelFilter::TRACE)));
        let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(|| Lines);
        let subscriber = tracing_subscriber::registry().with(targets).with(lines);
        tracing::subscriber::set_global_default(subscriber).expect("no other test of this process keeps a log");
    });
}

/// What was written since [`keep`].
pub fn written() -> Vec<u8> {
    WRITTEN.lock().unwrap().clone()
}

/// How many bytes were written since [`keep`].
pub fn length() -> usize {
    WRITTEN.lock().unwrap().len()
}
