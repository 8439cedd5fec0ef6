//! The cookies of staff (SECURITY 4): for this host only, never read by a script, never sent from another site. That of a
//! sign-in lasts for the session; that of a known browser for 90 days, and it opens nothing.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header::HeaderValue;

use crate::actions::accounts::known_device::KNOWN_FOR;
use crate::vault::staff::{DeviceToken, SignInToken};

/// The name of the cookie of a sign-in. Browsers take `__Host-` only over TLS; a demonstration on this machine has none.
const fn name(behind_tls: bool) -> &'static str {
    if behind_tls { "__Host-k" } else { "k" }
}

/// The name of the cookie of a known browser.
const fn device_name(behind_tls: bool) -> &'static str {
    if behind_tls { "__Host-d" } else { "d" }
}

/// The token that a request carries, if it looks like one.
pub(super) fn token(request: &HttpRequest, behind_tls: bool) -> Option<SignInToken> {
    let cookie = request.cookie(name(behind_tls))?;
    SignInToken::from_cookie(cookie.value()).ok()
}

/// The token of a known browser that a request carries, if it looks like one.
pub(super) fn device(request: &HttpRequest, behind_tls: bool) -> Option<DeviceToken> {
    let cookie = request.cookie(device_name(behind_tls))?;
    DeviceToken::from_cookie(cookie.value()).ok()
}

/// The `Set-Cookie` that makes a browser known.
pub(in crate::web::staff) fn knowing(token: &DeviceToken, behind_tls: bool) -> Option<HeaderValue> {
    let mut cookie = cookie(device_name(behind_tls), token.to_cookie(), behind_tls);
    cookie.set_max_age(Duration::days(KNOWN_FOR.num_days()));
    HeaderValue::from_str(&cookie.to_string()).ok()
}

/// The `Set-Cookie` that signs in.
pub(in crate::web::staff) fn signing_in(token: &SignInToken, behind_tls: bool) -> Option<HeaderValue> {
    let cookie = cookie(name(behind_tls), token.to_cookie(), behind_tls);
    HeaderValue::from_str(&cookie.to_string()).ok()
}

/// The `Set-Cookie` that takes the cookie back.
pub(in crate::web::staff) fn signing_out(behind_tls: bool) -> Option<HeaderValue> {
    let mut cookie = cookie(name(behind_tls), String::new(), behind_tls);
    cookie.set_max_age(Duration::ZERO);
    HeaderValue::from_str(&cookie.to_string()).ok()
}

fn cookie(name: &'static str, value: String, behind_tls: bool) -> Cookie<'static> {
    Cookie::build(name, value).path("/").secure(behind_tls).http_only(true).same_site(SameSite::Strict).finish()
}
