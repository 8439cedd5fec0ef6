//! A syslog as a further copy of the audit log (ACC-7): RFC 5424 in datagrams, to the socket of this machine or to a UDP address.
//! Datagrams are handed over and never answered: what the other side loses is not known here, which is why the file copy
//! remains the one that is compared.

use std::fmt;
use std::io;
use std::net::{SocketAddr, UdpSocket};
#[cfg(unix)]
use std::os::unix::net::UnixDatagram;
use std::path::PathBuf;
use std::str::FromStr;

use crate::domain::audit::{Event, Link};

/// Facility 13, "log audit" (RFC 5424, table 1), times eight.
const FACILITY: u8 = 13 * 8;
/// Something was done.
const INFORMATIONAL: u8 = 6;
/// Somebody was not let in.
const WARNING: u8 = 4;

/// Where a syslog listens: `/dev/log`, `unix:/run/log`, or `udp:192.0.2.7:514`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyslogAddress {
    /// A socket of this machine.
    Unix(PathBuf),
    /// Somewhere on the network.
    Udp(SocketAddr),
}

/// A text that is no address of a syslog.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no address of a syslog: write /dev/log, unix:/a/path, or udp:192.0.2.7:514")]
pub struct NotASyslog(String);

impl FromStr for SyslogAddress {
    type Err = NotASyslog;

    fn from_str(text: &str) -> Result<Self, NotASyslog> {
        let path = text.strip_prefix("unix:").or_else(|| text.starts_with('/').then_some(text));
        match (path, text.strip_prefix("udp:")) {
            (Some(path), _) if path.starts_with('/') => Ok(Self::Unix(PathBuf::from(path))),
            (None, Some(address)) => address.parse().map(Self::Udp).map_err(|_| NotASyslog(text.to_owned())),
            _ => Err(NotASyslog(text.to_owned())),
        }
    }
}

impl fmt::Display for SyslogAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
            Self::Udp(address) => write!(f, "udp:{address}"),
        }
    }
}

/// A socket to send through. It never waits: what cannot be handed over now is handed over another time.
#[derive(Debug)]
pub enum Syslog {
    /// To a socket of this machine.
    #[cfg(unix)]
    Unix(UnixDatagram),
    /// Over the network.
    Udp(UdpSocket),
}

impl SyslogAddress {
    /// Connects; that nobody listens at a UDP address is not seen by it.
    ///
    /// # Errors
    /// [`io::Error`] if there is nothing to connect to.
    pub fn connect(&self) -> io::Result<Syslog> {
        match self {
            #[cfg(unix)]
            Self::Unix(path) => {
                let socket = UnixDatagram::unbound()?;
                socket.set_nonblocking(true)?;
                socket.connect(path)?;
                Ok(Syslog::Unix(socket))
            }
            #[cfg(not(unix))]
            Self::Unix(_) => Err(io::ErrorKind::Unsupported.into()),
            Self::Udp(address) => {
                let any: SocketAddr = match address {
                    SocketAddr::V4(_) => (std::net::Ipv4Addr::UNSPECIFIED, 0).into(),
                    SocketAddr::V6(_) => (std::net::Ipv6Addr::UNSPECIFIED, 0).into(),
                };
                let socket = UdpSocket::bind(any)?;
                socket.set_nonblocking(true)?;
                socket.connect(address)?;
                Ok(Syslog::Udp(socket))
            }
        }
    }
}

impl Syslog {
    /// Hands one entry over.
    ///
    /// # Errors
    /// [`io::Error`] if it is not taken now.
    pub fn send(&self, link: &Link) -> io::Result<()> {
        let message = message(link);
        let sent = match self {
            #[cfg(unix)]
            Self::Unix(socket) => socket.send(message.as_bytes())?,
            Self::Udp(socket) => socket.send(message.as_bytes())?,
        };
        if sent == message.len() { Ok(()) } else { Err(io::ErrorKind::WriteZero.into()) }
    }
}

/// One entry as RFC 5424 has it: the hour as its time, the kind as its message id, and the line of an export as its message. The
/// machine is left for the syslog to name.
#[must_use]
pub fn message(link: &Link) -> String {
    let entry = &link.entry;
    let severity = match entry.event {
        Event::Refused(_) | Event::MoreRefused | Event::SignInRefused | Event::MoreSignInsRefused => WARNING,
        _ => INFORMATIONAL,
    };
    let priority = FACILITY.saturating_add(severity);
    let hour = entry.hour.begins().format("%Y-%m-%dT%H:%M:%SZ");
    format!("<{priority}>1 {hour} - linden - {} - {link}", entry.event.kind())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_socket_of_this_machine_or_a_udp_address() {
        for (text, shown) in [
            ("/dev/log", "unix:/dev/log"),
            ("unix:/run/x", "unix:/run/x"),
            ("udp:127.0.0.1:514", "udp:127.0.0.1:514"),
            ("udp:[::1]:514", "udp:[::1]:514"),
        ] {
            assert_eq!(text.parse::<SyslogAddress>().unwrap().to_string(), shown);
        }
        for odd in ["", "dev/log", "unix:run", "udp:here:514", "udp:127.0.0.1", "tcp:127.0.0.1:514"] {
            assert!(odd.parse::<SyslogAddress>().is_err(), "{odd}");
        }
    }
}
