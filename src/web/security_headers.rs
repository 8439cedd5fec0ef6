//! The headers of SECURITY section 4, on every answer. Outermost layer, so that errors carry them too.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, web};

/// What a page may load: its own style and pictures, and nothing inline.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
     script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; \
     require-trusted-types-for 'script'";

/// Stands on an answer whose page plays recordings: `media-src` is opened for it, to this host alone (LNG-5).
#[derive(Debug, Clone, Copy)]
pub struct PlaysMedia;

const PERMISSIONS: &str = "accelerometer=(), ambient-light-sensor=(), browsing-topics=(), camera=(), \
     display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

const ALWAYS: [(&str, &str); 10] = [
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", PERMISSIONS),
    ("cache-control", "no-store"),
    ("x-robots-tag", "noindex, nofollow, noarchive"),
];

const STRICT_TRANSPORT: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");
const CLEAR_ALL: HeaderValue = HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"");
const NO_REFERRER: HeaderValue = HeaderValue::from_static("no-referrer");

/// What kind of answer it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surface {
    /// A participant's page or the JSON door.
    Participant,
    /// A staff page.
    Staff,
    /// A fingerprinted file: it keeps its own `Cache-Control`.
    Asset,
    /// *Leave*: clears what the browser holds and names no page to the neutral site (SAF-2).
    Exit,
    /// Signing out: clears what the browser holds.
    SignOut,
}

impl Surface {
    /// The kind of answer that `path` gives, with or without a language prefix.
    #[must_use]
    pub fn of(path: &str) -> Self {
        let (_, path) = super::languages::Language::split(path);
        match path {
            "/exit" => Self::Exit,
            "/staff/sign-out" => Self::SignOut,
            _ if path.starts_with("/assets/") => Self::Asset,
            _ if path == "/staff" || path.starts_with("/staff/") => Self::Staff,
            _ => Self::Participant,
        }
    }
}

/// Whether people reach this service over TLS; the onion address never says so.
#[derive(Debug, Clone, Copy, Default)]
pub struct SecurityHeaders {
    /// Whether TLS stands in front.
    pub behind_tls: bool,
}

impl SecurityHeaders {
    /// Puts the headers for `surface` on an answer given under `host`.
    pub fn apply(self, surface: Surface, host: &str, headers: &mut HeaderMap) {
        let kept_by_asset = headers.get(header::CACHE_CONTROL).cloned().filter(|_| surface == Surface::Asset);
        for (name, value) in ALWAYS {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        if let Some(kept) = kept_by_asset {
            headers.insert(header::CACHE_CONTROL, kept);
        }
        if matches!(surface, Surface::Exit | Surface::SignOut) {
            headers.insert(HeaderName::from_static("clear-site-data"), CLEAR_ALL);
        }
        if surface == Surface::Exit {
            headers.insert(header::REFERRER_POLICY, NO_REFERRER);
        }
        if self.behind_tls && !is_onion(host) {
            headers.insert(header::STRICT_TRANSPORT_SECURITY, STRICT_TRANSPORT);
        }
        for hidden in [header::SERVER, HeaderName::from_static("x-powered-by")] {
            headers.remove(hidden);
        }
        if surface != Surface::Asset {
            headers.remove(header::ETAG);
        }
    }
}

/// Whether `host` is an onion address.
#[must_use]
pub fn is_onion(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or(host);
    name.trim_end_matches('.').to_ascii_lowercase().ends_with(".onion")
}

/// The layer: `App::new().app_data(web::Data::new(SecurityHeaders { … })).wrap(from_fn(security_headers))`.
///
/// # Errors
/// Passes on an inner layer's error, with the headers on its answer.
pub async fn security_headers(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let policy = request.app_data::<web::Data<SecurityHeaders>>().map(|policy| ***policy).unwrap_or_default();
    let surface = Surface::of(request.path());
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default().to_owned();
    match next.call(request).await {
        Ok(mut answer) => {
            policy.apply(surface, &host, answer.headers_mut());
            if answer.response().extensions().get::<PlaysMedia>().is_some() {
                let opened = HeaderValue::try_from(format!("{CONTENT_SECURITY_POLICY}; media-src 'self'"))?;
                answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, opened);
            }
            Ok(answer)
        }
        Err(error) => {
            let mut answer = error.error_response();
            policy.apply(surface, &host, answer.headers_mut());
            Err(InternalError::from_response(error, answer).into())
        }
    }
}
