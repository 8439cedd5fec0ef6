//! The sign-in cookie (SECURITY 4): for the session only, for this host only, never read by a script, never sent from
//! another site.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header::HeaderValue;

use crate::vault::staff::SignInToken;

/// The name of the cookie. Browsers take `__Host-` only over TLS; a demonstration on this machine has none.
const fn name(behind_tls: bool) -> &'static str {
    if behind_tls { "__Host-k" } else { "k" }
}

/// The token that a request carries, if it looks like one.
pub(super) fn token(request: &HttpRequest, behind_tls: bool) -> Option<SignInToken> {
    let cookie = request.cookie(name(behind_tls))?;
    SignInToken::from_cookie(cookie.value()).ok()
}

/// The `Set-Cookie` that signs in.
pub(in crate::web::staff) fn signing_in(token: &SignInToken, behind_tls: bool) -> Option<HeaderValue> {
    let cookie = cookie(token.to_cookie(), behind_tls);
    HeaderValue::from_str(&cookie.to_string()).ok()
}

/// The `Set-Cookie` that takes the cookie back.
pub(in crate::web::staff) fn signing_out(behind_tls: bool) -> Option<HeaderValue> {
    let mut cookie = cookie(String::new(), behind_tls);
    cookie.set_max_age(Duration::ZERO);
    HeaderValue::from_str(&cookie.to_string()).ok()
}

fn cookie(value: String, behind_tls: bool) -> Cookie<'static> {
    Cookie::build(name(behind_tls), value)
        .path("/")
        .secure(behind_tls)
        .http_only(true)
        .same_site(SameSite::Strict)
        .finish()
}
