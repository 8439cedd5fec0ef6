//! Where a request comes from, as far as that may be known: for slowing down whoever guesses, in memory, and for nothing else
//! (SECURITY 3.7). It is never written anywhere.

use std::net::IpAddr;

use actix_web::http::header::{HOST, HeaderName};
use actix_web::{HttpRequest, web};

use super::security_headers::is_onion;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The proxies in front of this service, whose word is taken.
#[derive(Debug, Clone, Default)]
pub struct TrustedProxies(pub Vec<IpAddr>);

impl TrustedProxies {
    fn are(&self, address: IpAddr) -> bool {
        self.0.iter().any(|proxy| proxy.to_canonical() == address)
    }
}

/// The address a request comes from: that of the connection or, behind a proxy of ours, the last one named that is not a proxy
/// of ours. None on the onion address, and for this machine itself: there it says nothing of who is there.
#[must_use]
pub fn source(request: &HttpRequest) -> Option<IpAddr> {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if is_onion(host) {
        return None;
    }
    let peer = request.peer_addr()?.ip().to_canonical();
    let proxies = request.app_data::<web::Data<TrustedProxies>>();
    let address = match proxies.filter(|proxies| proxies.are(peer)) {
        Some(proxies) => forwarded(request, proxies)?,
        None => peer,
    };
    (!address.is_loopback()).then_some(address)
}

/// The nearest address that a chain of proxies names and that is none of them. What stands before it anyone may have written.
fn forwarded(request: &HttpRequest, proxies: &TrustedProxies) -> Option<IpAddr> {
    let lines: Vec<&str> = request.headers().get_all(FORWARDED_FOR).filter_map(|line| line.to_str().ok()).collect();
    let named = lines.iter().rev().flat_map(|line| line.rsplit(','));
    let mut addresses =
        named.map(|address| address.trim().parse::<IpAddr>().ok().map(|address| address.to_canonical()));
    addresses.find(|address| address.is_none_or(|address| !proxies.are(address))).flatten()
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn from(peer: &str, headers: &[(&str, &str)]) -> Option<String> {
        let mut request = TestRequest::get().peer_addr(format!("{peer}:4711").parse().unwrap());
        for header in headers {
            request = request.append_header(*header);
        }
        let proxies = TrustedProxies(vec!["127.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap()]);
        source(&request.app_data(web::Data::new(proxies)).to_http_request()).map(|address| address.to_string())
    }

    /// SECURITY 3.7: only a proxy of ours is believed, and only the last word it did not get from another of ours.
    #[test]
    fn a_proxy_that_is_not_ours_is_not_believed() {
        let told = |peer, line| from(peer, &[("x-forwarded-for", line)]);
        assert_eq!(told("203.0.113.9", "198.51.100.1").as_deref(), Some("203.0.113.9"));
        assert_eq!(told("127.0.0.1", "198.51.100.1").as_deref(), Some("198.51.100.1"));
        assert_eq!(told("127.0.0.1", "192.0.2.66, 198.51.100.1, 10.0.0.2").as_deref(), Some("198.51.100.1"));
        assert_eq!(told("127.0.0.1", "198.51.100.1, nonsense"), None);
        assert_eq!(told("127.0.0.1", "127.0.0.1"), None);
        assert_eq!(from("127.0.0.1", &[]), None);
        let two = [("x-forwarded-for", "192.0.2.66"), ("x-forwarded-for", "198.51.100.1")];
        assert_eq!(from("127.0.0.1", &two).as_deref(), Some("198.51.100.1"));
    }

    #[test]
    fn the_onion_address_tells_nothing() {
        assert_eq!(from("203.0.113.9", &[("host", "abc.onion")]), None);
        assert_eq!(from("203.0.113.9", &[("host", "feedback.example")]).as_deref(), Some("203.0.113.9"));
    }
}
