//! Listening: plain or under TLS, HTTP/1.1 and nothing else, each connection with its timers (decision 0052).

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use actix_http::{HttpService, KeepAlive};
use actix_service::{ServiceFactoryExt as _, fn_service, map_config};
use actix_web::dev::{AppConfig, Server};
use actix_web::middleware::{Compress, from_fn};
use actix_web::rt::net::TcpStream;
use actix_web::{App, web};
use tokio_rustls::TlsAcceptor;
use tracing_actix_web::TracingLogger;

use super::StartError;
use super::line::{Line, Stream, Timers};
use crate::settings::ServerSettings;
use crate::web::api;
use crate::web::context::WebContext;
use crate::web::host_check::{Hosts, host_check};
use crate::web::limits::{BodyTimes, limits};
use crate::web::own_headers::own_headers;
use crate::web::request_spans::QuietSpans;
use crate::web::routes;
use crate::web::security_headers::{SecurityHeaders, security_headers};
use crate::web::source::TrustedProxies;
use crate::web::staff;
use crate::web::staff::door::table::Table;
use crate::web::visit::handlers;

/// How many pages each of the serving threads has drawn at once, on threads beside it: what more come wait. Each such thread
/// takes memory of its own, and a crowd must not take all there is (SECURITY 6, "Load").
const PAGES_AT_ONCE: usize = 32;

/// How many connections may wait to be taken in; the system's own bound holds as well.
const WAITING: i32 = 4096;

/// What every thread builds its pages from.
#[derive(Clone)]
struct Parts {
    context: web::Data<WebContext>,
    hosts: web::Data<Hosts>,
    headers: web::Data<SecurityHeaders>,
    body: web::Data<BodyTimes>,
    proxies: web::Data<TrustedProxies>,
    staff: Table,
}

impl Parts {
    fn of(context: WebContext, settings: &ServerSettings, timers: Timers) -> Self {
        Self {
            hosts: web::Data::new(Hosts(settings.hosts.clone())),
            headers: web::Data::new(SecurityHeaders { behind_tls: context.behind_tls }),
            context: web::Data::new(context),
            body: web::Data::new(timers.body),
            proxies: web::Data::new(TrustedProxies(settings.trusted_proxies.clone())),
            staff: staff::routes::table(),
        }
    }
}

/// Listens, and returns the running server with the address it really listens on.
///
/// # Errors
/// [`StartError`].
pub fn listen_with(
    context: WebContext,
    settings: &ServerSettings,
    timers: Timers,
) -> Result<(Server, Vec<SocketAddr>), StartError> {
    let parts = Parts::of(context, settings, timers);
    let failed = |reason| StartError::Listen { address: settings.listen, reason };
    let acceptor = match (&settings.certificate, &settings.private_key) {
        (Some(certificate), Some(key)) => Some(TlsAcceptor::from(Arc::new(tls(certificate, key)?))),
        _ => None,
    };
    let listener = TcpListener::bind(settings.listen).map_err(failed)?;
    // The standard library lets 128 wait to be taken in. Whoever comes while as many wait is not heard, and tries again a second later.
    rustix::net::listen(&listener, WAITING).map_err(|reason| failed(reason.into()))?;
    let address = listener.local_addr().map_err(failed)?;
    let mut server = Server::build().shutdown_timeout(timers.stop.as_secs());
    server = server.worker_max_blocking_threads(PAGES_AT_ONCE);
    if settings.workers > 0 {
        server = server.workers(settings.workers);
    }
    let stopping = server.graceful_shutdown_signal();
    let every_thread = move || {
        let (acceptor, stopping) = (acceptor.clone(), stopping.clone());
        let answering = HttpService::build()
            .keep_alive(KeepAlive::Timeout(timers.keep_alive))
            // The line has this one, for every request.
            .client_request_timeout(Duration::ZERO)
            .client_disconnect_timeout(Duration::from_secs(1))
            .graceful_shutdown_signal(move || {
                let stopping = stopping.clone();
                async move { stopping.notified().await }
            })
            .on_connect_ext(|line: &Line, beside| drop(beside.insert(Rc::clone(line.turns()))))
            // From the inside out: the routes, the host, limits, the log, headers to send, and headers that came.
            .h1(map_config(
                App::new()
                    .app_data(parts.context.clone())
                    .app_data(parts.hosts.clone())
                    .app_data(parts.headers.clone())
                    .app_data(parts.body.clone())
                    .app_data(parts.proxies.clone())
                    .configure(api::configure)
                    .configure(|config| parts.staff.configure(config))
                    .configure(routes::participant)
                    .default_service(web::to(handlers::not_found))
                    .wrap(Compress::default())
                    .wrap(from_fn(host_check))
                    .wrap(from_fn(limits))
                    .wrap(TracingLogger::<QuietSpans>::new())
                    .wrap(from_fn(security_headers))
                    .wrap(from_fn(own_headers)),
                |()| AppConfig::default(),
            ))
            .map_err(drop);
        fn_service(move |stream| accepted(stream, acceptor.clone(), timers)).and_then(answering)
    };
    let server = server.listen("linden", listener, every_thread).map_err(failed)?;
    Ok((server.run(), vec![address]))
}

/// A connection, once it is under TLS where it is to be. Whoever takes longer for that than for a head is hung up on.
async fn accepted(
    stream: TcpStream,
    acceptor: Option<TlsAcceptor>,
    timers: Timers,
) -> Result<(Line, Option<SocketAddr>), ()> {
    let peer = stream.peer_addr().ok();
    let stream = match acceptor {
        None => Stream::Plain(stream),
        Some(acceptor) => {
            let shaken = tokio::time::timeout(timers.head, acceptor.accept(stream)).await;
            Stream::Encrypted(Box::new(shaken.map_err(drop)?.map_err(drop)?))
        }
    };
    Ok((Line::new(stream, timers), peer))
}

fn tls(certificate: &Path, key: &Path) -> Result<rustls::ServerConfig, StartError> {
    use rustls::pki_types::pem::PemObject as _;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    let unusable = |error: &dyn std::fmt::Display| StartError::Tls(error.to_string());
    let chain = CertificateDer::pem_file_iter(certificate).map_err(|error| unusable(&error))?;
    let chain = chain.collect::<Result<Vec<_>, _>>().map_err(|error| unusable(&error))?;
    let key = PrivateKeyDer::from_pem_file(key).map_err(|error| unusable(&error))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ServerConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().map_err(|error| unusable(&error))?;
    let mut config = builder.with_no_client_auth().with_single_cert(chain, key).map_err(|error| unusable(&error))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
