//! Mail, from the settings.

use std::path::PathBuf;

use crate::mail::{Folder, InvalidAddress, MailAddress, Mailer, Secured, SignIn, Smtp, SmtpFault, SmtpOptions};
use crate::settings::SettingsError;
use crate::settings::mail::{MailSettings, MailTls, MailTransport};

/// Why mail cannot be sent with these settings.
#[derive(Debug, thiserror::Error)]
pub enum MailSetupError {
    /// A password cannot be read.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// Nobody can send from that.
    #[error("mail.from: {0}")]
    From(#[from] InvalidAddress),
    /// Login without password, or the other way round.
    #[error("mail.login and mail.password (or mail.password_file) go together")]
    HalfASignIn,
    /// A file cannot be read.
    #[error("cannot read {file}")]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        reason: std::io::Error,
    },
    /// The server's name or its authority cannot be used.
    #[error(transparent)]
    Smtp(#[from] SmtpFault),
}

/// How mail is sent by these settings; `None` if it is not.
///
/// # Errors
/// [`MailSetupError`].
pub fn mailer(settings: &MailSettings) -> Result<Option<Mailer>, MailSetupError> {
    let from = || MailAddress::new(&settings.from);
    match settings.transport {
        MailTransport::None => Ok(None),
        MailTransport::Folder => Ok(Some(Mailer::Folder(Folder { path: settings.folder.clone(), from: from()? }))),
        MailTransport::Smtp => {
            let sign_in = match (&settings.login, settings.password()?) {
                (Some(login), Some(password)) => Some(SignIn { login: login.clone(), password }),
                (None, None) => None,
                _ => return Err(MailSetupError::HalfASignIn),
            };
            let read = |file: &PathBuf| {
                std::fs::read(file).map_err(|reason| MailSetupError::Unreadable { file: file.clone(), reason })
            };
            let smtp = Smtp::new(SmtpOptions {
                server: settings.server.clone(),
                port: settings.port,
                secured: match settings.tls {
                    MailTls::StartTls => Secured::StartTls,
                    MailTls::Implicit => Secured::Implicit,
                },
                root_certificate: settings.root_certificate.as_ref().map(read).transpose()?,
                sign_in,
                from: from()?,
                patience: settings.patience(),
            })?;
            Ok(Some(Mailer::Smtp(smtp)))
        }
    }
}
