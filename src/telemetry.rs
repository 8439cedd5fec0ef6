//! Logs without people in them (PSE-6, SECURITY 3.6): no address, no browser, no query, no body; errors carry no
//! text that somebody typed. What a request leaves is decided in `web::request_spans`.

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::settings::{LogFormat, LogLevel, LogSettings};

/// Starts logging to standard error. Only the first call in a process has an effect.
pub fn start(settings: &LogSettings) {
    let level = match settings.level {
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Debug => LevelFilter::DEBUG,
    };
    // Libraries may put what they handle into their messages, so only their warnings are written.
    let targets = Targets::new().with_default(LevelFilter::WARN.min(level)).with_target("linden", level);
    // What is no HTTP is no fault of ours, and whoever sends it must not be able to fill the log.
    let targets = targets.with_target("actix_http", LevelFilter::OFF);
    // This one writes what an authenticator said into its errors: nothing of it is.
    let targets =
        targets.with_target("webauthn_rs", LevelFilter::OFF).with_target("webauthn_rs_core", LevelFilter::OFF);
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let registry = tracing_subscriber::registry().with(targets);
    let started = match settings.format {
        LogFormat::Text => registry.with(lines.with_target(false)).try_init(),
        LogFormat::Json => registry.with(lines.json()).try_init(),
    };
    // A second start, in tests, finds the first one's logger: that one stays.
    drop(started);
}
