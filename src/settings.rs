//! Settings: defaults, then a file, then the environment, parsed once. An unknown key is an error.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use secrecy::SecretString;
use serde::Deserialize;
use toml::{Table, Value};

pub mod mail;

use crate::domain::daily_texts::DailyTexts;
use mail::MailSettings;

const DEFAULTS: &str = include_str!("../config/default.toml");
const PREFIX: &str = "LINDEN__";

/// Everything that can be set.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// How the service is reached.
    pub server: ServerSettings,
    /// Where the database is.
    pub database: DatabaseSettings,
    /// Where the keys are.
    pub keys: KeySettings,
    /// Where the ledger of what was erased is.
    pub ledger: LedgerSettings,
    /// Whom backups are for.
    pub backup: BackupSettings,
    /// What a password costs.
    pub passwords: PasswordSettings,
    /// What reading asks of people.
    pub reading: ReadingSettings,
    /// Where leaving may lead.
    pub exit: ExitSettings,
    /// How mail to staff is sent.
    pub mail: MailSettings,
    /// What is logged.
    pub log: LogSettings,
    /// The audit log.
    #[serde(default)]
    pub audit: AuditSettings,
}

/// How the service is reached.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerSettings {
    /// Address and port to listen on.
    pub listen: SocketAddr,
    /// Names that requests may ask for.
    pub hosts: Vec<String>,
    /// The address printed on cards and receipts, without a slash at the end.
    pub public_address: String,
    /// A PEM file with the certificate chain.
    pub certificate: Option<PathBuf>,
    /// A PEM file with its private key.
    pub private_key: Option<PathBuf>,
    /// Threads that serve requests; 0 is one per core.
    pub workers: usize,
    /// The proxies in front, whose word is taken for where a request comes from.
    #[serde(default)]
    pub trusted_proxies: Vec<IpAddr>,
}

/// Where the database is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseSettings {
    /// The address, which may hold a password.
    url: SecretString,
    /// A file that holds the address instead.
    url_file: Option<PathBuf>,
    /// A PEM file with the authorities to trust.
    root_certificate: Option<PathBuf>,
}

/// Where the keys are.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeySettings {
    /// The key directory (D14).
    pub dir: PathBuf,
}

/// Where the ledger of what was erased is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LedgerSettings {
    /// Its folders, each of which holds all of it; none: one inside the key directory (D14).
    pub paths: Vec<PathBuf>,
}

/// Whom backups are for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackupSettings {
    /// The public half of the key that `linden backup keygen` made, which lies offline.
    pub recipient: Option<String>,
}

/// What a password costs.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordSettings {
    /// The parameters of Argon2id.
    pub cost: PasswordCostSetting,
}

/// The two sets of Argon2id parameters of SECURITY section 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PasswordCostSetting {
    /// 64 MiB, three passes.
    Standard,
    /// 19 MiB, two passes: the least allowed, and what the demonstration uses.
    Floor,
}

/// What reading asks of people (AGG-36).
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingSettings {
    /// How many texts one reader opens in a day.
    pub texts_in_a_day: DailyTexts,
}

/// Where leaving may lead (SAF-5).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExitSettings {
    /// The allow-list.
    pub sites: Vec<String>,
}

/// What is logged.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogSettings {
    /// The least serious level that is written.
    pub level: LogLevel,
    /// For people or for machines.
    pub format: LogFormat,
}

/// The audit log (ACC-7).
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditSettings {
    /// The file that holds its second copy.
    pub copy: Option<PathBuf>,
    /// The address of the syslog that is sent everything too.
    pub syslog: Option<String>,
}

impl LogSettings {
    /// Warnings and errors as lines: for programs that talk to people on standard output.
    #[must_use]
    pub const fn quiet() -> Self {
        Self { level: LogLevel::Warn, format: LogFormat::Text }
    }
}

/// How serious an event must be to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the words say it")]
pub enum LogLevel {
    Error,
    Warn,
    Info,
    Debug,
}

/// How events are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object per line.
    Json,
}

/// Settings that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// A settings file cannot be read.
    #[error("cannot read {file}: {reason}")]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        reason: std::io::Error,
    },
    /// A settings file is not TOML, or a value is missing, unknown or of the wrong kind.
    #[error("in {place}: {reason}")]
    Malformed {
        /// The file, or "the environment".
        place: String,
        /// What is wrong, with the key.
        reason: String,
    },
}

impl Settings {
    /// Reads the defaults, then `file` if given, then the variables that start with `LINDEN__`.
    ///
    /// # Errors
    /// [`SettingsError`] naming the file and the key.
    pub fn read(
        file: Option<&Path>,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, SettingsError> {
        let mut table = parse("the defaults", DEFAULTS)?;
        let mut place = "the settings".to_owned();
        if let Some(file) = file {
            let text = std::fs::read_to_string(file)
                .map_err(|reason| SettingsError::Unreadable { file: file.to_owned(), reason })?;
            place = file.display().to_string();
            overlay(&mut table, parse(&place, &text)?);
        }
        let mut variables: Vec<_> = variables.into_iter().filter(|(name, _)| name.starts_with(PREFIX)).collect();
        variables.sort();
        if !variables.is_empty() {
            place = format!("{place} and the environment");
        }
        for (name, text) in variables {
            overlay(&mut table, from_variable(&name, &text)?);
        }
        Self::deserialize(table).map_err(|error| SettingsError::Malformed { place, reason: error.to_string() })
    }
}

impl DatabaseSettings {
    /// The address of the database, which may hold a password.
    ///
    /// # Errors
    /// [`SettingsError::Unreadable`] if the file that should hold it cannot be read.
    pub fn address(&self) -> Result<SecretString, SettingsError> {
        match &self.url_file {
            None => Ok(self.url.clone()),
            Some(file) => read_secret(file),
        }
    }

    /// A PEM file with the authorities to trust for the database's certificate.
    #[must_use]
    pub fn root_certificate(&self) -> Option<&Path> {
        self.root_certificate.as_deref()
    }
}

/// The secret that a file holds.
fn read_secret(file: &Path) -> Result<SecretString, SettingsError> {
    let text = std::fs::read_to_string(file);
    text.map(|text| SecretString::from(text.trim()))
        .map_err(|reason| SettingsError::Unreadable { file: file.to_owned(), reason })
}

fn parse(place: &str, text: &str) -> Result<Table, SettingsError> {
    text.parse().map_err(|error: toml::de::Error| SettingsError::Malformed {
        place: place.to_owned(),
        reason: error.to_string(),
    })
}

/// Puts `above` over `below`, key by key.
fn overlay(below: &mut Table, above: Table) {
    for (key, value) in above {
        match (below.get_mut(&key), value) {
            (Some(Value::Table(inner)), Value::Table(more)) => overlay(inner, more),
            (_, value) => {
                below.insert(key, value);
            }
        }
    }
}

/// `LINDEN__SERVER__LISTEN=x` becomes `{server: {listen: x}}`. A value that reads as TOML is taken as such (numbers,
/// lists), anything else as text; a password is text, whatever it looks like.
fn from_variable(name: &str, text: &str) -> Result<Table, SettingsError> {
    let path = name.trim_start_matches(PREFIX).to_lowercase();
    let parts: Vec<&str> = path.split("__").collect();
    if parts.iter().any(|part| part.is_empty()) {
        return Err(SettingsError::Malformed {
            place: "the environment".into(),
            reason: format!("{name} names no key"),
        });
    }
    let as_toml = format!("value = {text}").parse::<Table>().ok().and_then(|mut table| table.remove("value"));
    let value = match as_toml {
        Some(value @ (Value::Integer(_) | Value::Boolean(_) | Value::Array(_))) if !path.ends_with("password") => value,
        _ => Value::String(text.to_owned()),
    };
    let mut value = value;
    for part in parts.iter().rev() {
        let mut table = Table::new();
        table.insert((*part).to_owned(), value);
        value = Value::Table(table);
    }
    match value {
        Value::Table(table) => Ok(table),
        _ => Ok(Table::new()),
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    fn read(file: &str, variables: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("linden.toml");
        std::fs::write(&path, file).unwrap();
        Settings::read(Some(&path), variables.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())))
    }

    #[test]
    fn the_environment_overrides_the_file_and_the_file_the_defaults() {
        let settings =
            read("[server]\nworkers = 3\nlisten = \"127.0.0.1:1\"\n", &[("LINDEN__SERVER__LISTEN", "127.0.0.1:2")]);
        let server = settings.unwrap().server;
        assert_eq!((server.workers, server.listen.port(), server.hosts.len()), (3, 2, 2));
    }

    #[test]
    fn an_unknown_key_is_an_error_that_names_it() {
        let from_file = read("[server]\nlissten = \"x\"\n", &[]).unwrap_err().to_string();
        assert!(from_file.contains("lissten"), "{from_file}");
        let from_environment = read("", &[("LINDEN__SERVER__PROT", "1")]).unwrap_err().to_string();
        assert!(from_environment.contains("prot"), "{from_environment}");
    }

    #[test]
    fn a_secret_comes_from_a_file_and_is_never_printed() {
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("url");
        std::fs::write(&secret, "postgres://linden:hush@localhost/linden\n").unwrap();
        let settings = read("", &[("LINDEN__DATABASE__URL_FILE", secret.to_str().unwrap())]).unwrap();
        let shown = format!("{:?} {settings:?}", settings.database.address().unwrap());
        assert_eq!(settings.database.address().unwrap().expose_secret(), "postgres://linden:hush@localhost/linden");
        assert!(!shown.contains("hush"), "{shown}");
    }

    #[test]
    fn a_password_for_mail_is_text_from_the_environment_or_a_file_and_never_printed() {
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("password");
        std::fs::write(&secret, "871263\n").unwrap();
        for (name, text) in
            [("LINDEN__MAIL__PASSWORD", "871263"), ("LINDEN__MAIL__PASSWORD_FILE", secret.to_str().unwrap())]
        {
            let settings = read("", &[(name, text)]).unwrap();
            assert_eq!(settings.mail.password().unwrap().unwrap().expose_secret(), "871263", "{name}");
            assert!(!format!("{settings:?}").contains("871263"));
        }
        assert_eq!(read("", &[]).unwrap().mail.transport, mail::MailTransport::None);
    }

    #[test]
    fn agg_36_a_day_of_reading_is_set_within_bounds_and_sixty_by_default() {
        assert_eq!(read("", &[]).unwrap().reading.texts_in_a_day.get(), 60);
        assert_eq!(read("[reading]\ntexts_in_a_day = 40\n", &[]).unwrap().reading.texts_in_a_day.get(), 40);
        for wrong in ["0", "4", "201", "-1"] {
            let refused = read("", &[("LINDEN__READING__TEXTS_IN_A_DAY", wrong)]).unwrap_err().to_string();
            assert!(refused.contains("texts_in_a_day") && refused.contains("5 to 200"), "{refused}");
        }
    }

    #[test]
    fn a_mail_server_without_encryption_cannot_be_named() {
        let refused = read("[mail]\ntls = \"none\"\n", &[]).unwrap_err().to_string();
        assert!(refused.contains("starttls"), "{refused}");
    }
}
