//! Mail to a server. The connection is encrypted or nothing is said on it; the whole conversation has one time limit, so that
//! a server that hangs, or answers a byte at a time, holds nobody longer than that.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use chrono::{DateTime, Utc};
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use secrecy::{ExposeSecret as _, SecretString};

use super::{Letter, MailAddress, SendFault, Unusable};
use crate::domain::ids::MailId;

/// How long the server may take to say goodbye. By then the mail is sent.
const FAREWELL: Duration = Duration::from_secs(1);

/// How the connection is encrypted. There is no other way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secured {
    /// Begun in clear and encrypted before anything is said; a server that does not offer it gets nothing.
    StartTls,
    /// Encrypted from the first byte.
    Implicit,
}

/// Login and password.
pub struct SignIn {
    /// The login.
    pub login: String,
    /// The password.
    pub password: SecretString,
}

/// What is to be known of a mail server.
pub struct SmtpOptions {
    /// Its name, which its certificate must be for.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the connection is encrypted.
    pub secured: Secured,
    /// PEM certificates to trust in place of the public authorities.
    pub root_certificate: Option<Vec<u8>>,
    /// What to sign in with, if the server asks for it.
    pub sign_in: Option<SignIn>,
    /// Whom mails are from.
    pub from: MailAddress,
    /// How long one mail may take in all.
    pub patience: Duration,
}

/// Options that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SmtpFault {
    /// The certificate cannot be read.
    #[error("the root certificate for the mail server is no PEM certificate")]
    Certificate,
    /// The name of the server cannot be used.
    #[error("the name of the mail server cannot be used")]
    Server,
}

/// A mail server.
pub struct Smtp {
    server: String,
    port: u16,
    secured: Secured,
    tls: TlsParameters,
    credentials: Option<Credentials>,
    from: MailAddress,
    patience: Duration,
}

impl Smtp {
    /// A mail server with these options. It is not spoken to yet.
    ///
    /// # Errors
    /// [`SmtpFault`].
    pub fn new(options: SmtpOptions) -> Result<Self, SmtpFault> {
        let mut tls = TlsParameters::builder(options.server.clone());
        if let Some(pem) = options.root_certificate {
            tls = tls.certificate_store(CertificateStore::None);
            for root in roots(&pem)? {
                tls = tls.add_root_certificate(root);
            }
        }
        let tls = tls.build_rustls().map_err(|_| SmtpFault::Server)?;
        let credentials =
            options.sign_in.map(|held| Credentials::new(held.login, held.password.expose_secret().to_owned()));
        let SmtpOptions { server, port, secured, from, patience, .. } = options;
        Ok(Self { server, port, secured, tls, credentials, from, patience })
    }

    pub(super) fn send(&self, letter: &Letter, id: MailId, now: DateTime<Utc>) -> Result<(), SendFault> {
        let message = letter.message(&self.from, id, now)?;
        self.during(async {
            let mut connection = self.open().await?;
            let sent = connection.send(message.envelope(), &message.formatted()).await;
            sent.map_err(|error| of_this_mail(&error))?;
            Ok(connection)
        })
    }

    pub(super) fn check(&self) -> Result<(), SendFault> {
        self.during(self.open())
    }

    pub(super) fn described(&self) -> String {
        let how = match self.secured {
            Secured::StartTls => "STARTTLS",
            Secured::Implicit => "TLS",
        };
        format!("{}:{} by {how}", self.server, self.port)
    }

    /// Does `work` within the time there is, on a runtime of its own that leaves nothing behind, then takes leave. A server
    /// that has taken the mail and does not say goodbye has taken it all the same.
    fn during(&self, work: impl Future<Output = Result<AsyncSmtpConnection, SendFault>>) -> Result<(), SendFault> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|_| Unusable::Unreachable)?;
        let done = runtime.block_on(async {
            let done = tokio::time::timeout(self.patience, work).await;
            let mut connection = done.unwrap_or_else(|_| Err(Unusable::Silent.into()))?;
            let farewell = tokio::time::timeout(FAREWELL.min(self.patience), connection.quit()).await;
            drop(farewell);
            Ok(())
        });
        // A name that is still being looked up is not waited for.
        runtime.shutdown_background();
        done
    }

    /// A connection on which mail may be sent.
    async fn open(&self) -> Result<AsyncSmtpConnection, SendFault> {
        // Our name towards the server is that of the sender's host: the machine's own is nobody's business.
        let hello = ClientId::Domain(self.from.domain().to_owned());
        let at_once = (self.secured == Secured::Implicit).then(|| self.tls.clone());
        let address = (self.server.as_str(), self.port);
        let connected = AsyncSmtpConnection::connect_tokio1(address, None, &hello, at_once, None).await;
        let mut connection = connected.map_err(|error| of_the_server(&error))?;
        if self.secured == Secured::StartTls {
            if !connection.can_starttls() {
                return Err(Unusable::NotEncrypted.into());
            }
            connection.starttls(self.tls.clone(), &hello).await.map_err(|error| of_the_server(&error))?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await.map_err(|error| match of_the_server(&error) {
                _ if error.is_permanent() || error.is_client() => Unusable::SignIn,
                other => other,
            })?;
        }
        Ok(connection)
    }
}

/// The certificates in a PEM file: one at least, or nobody would be trusted.
fn roots(pem: &[u8]) -> Result<Vec<Certificate>, SmtpFault> {
    let unfit = |_| SmtpFault::Certificate;
    let read = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>().map_err(unfit)?;
    let roots = read.into_iter().map(|der| Certificate::from_der(der.to_vec()).map_err(|_| SmtpFault::Certificate));
    let roots = roots.collect::<Result<Vec<_>, _>>()?;
    if roots.is_empty() { Err(SmtpFault::Certificate) } else { Ok(roots) }
}

/// Why there is no connection that mail may be sent on.
fn of_the_server(error: &Error) -> Unusable {
    let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    let failed: Vec<&std::io::Error> = causes.filter_map(|cause| cause.downcast_ref()).collect();
    let is_untrusted = |error: &&std::io::Error| error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>());
    match failed.as_slice() {
        [] => Unusable::BrokeOff,
        some if some.iter().any(is_untrusted) => Unusable::NotTrusted,
        _ => Unusable::Unreachable,
    }
}

/// Why this mail was not taken.
fn of_this_mail(error: &Error) -> SendFault {
    match error.status() {
        Some(code) if error.is_permanent() => SendFault::Refused(code.into()),
        Some(code) => SendFault::Later(code.into()),
        None if error.is_client() => SendFault::Unfit,
        None => of_the_server(error).into(),
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({})", self.described())
    }
}
