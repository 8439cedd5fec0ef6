//! What commands share that act upon an installation: its settings, its service, in whose name, and how a refusal is
//! said.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

use serde_json::json;

use super::asking::NotSure;
use super::consultation::FolderError;
use super::keys::KeysError;
use super::status::Status;
use super::{explain, in_one_line, progress};
use crate::actions::accounts::create_first_account::FirstAccountError;
use crate::actions::accounts::end_organisation::EndOrganisationError;
use crate::actions::accounts::find_member_by_mail::{MemberByMailError, find_member_by_mail};
use crate::actions::accounts::invite_account::InviteError;
use crate::actions::accounts::rename_organisation::RenameError;
use crate::actions::backups::BackupError;
use crate::actions::consultations::import_consultation::ImportError;
use crate::actions::service::Service;
use crate::domain::audit::{By, Door, Via};
use crate::domain::ids::Slug;
use crate::domain::permission::{OrganisationAdministrator, StaffMember};
use crate::server::{self, StartError};
use crate::settings::{Settings, SettingsError};
use crate::store::StoreError;
use crate::vault::backup::NoBackupKey;
use crate::vault::keys::{KeyDir, KeyDirError, KeyName};

/// Why an act was not done. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// The settings cannot be used.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The installation cannot be opened.
    #[error(transparent)]
    Start(#[from] StartError),
    /// There is no installation where the settings say.
    #[error(
        "{} holds no keys: nothing is set up there yet (begin with `linden account first`), or --config names another \
         installation", .0.display()
    )]
    NoInstallation(PathBuf),
    /// Nobody can act under this address.
    #[error(transparent)]
    Member(#[from] MemberByMailError),
    /// The account does not administer its organisation.
    #[error("{0} does not administer the organisation, and this is for its administrators")]
    NotAdministrator(String),
    /// The account has no such role there, or there is no such consultation: which of them is not said (ACC-5).
    #[error("{by} administers no consultation {slug}")]
    NotTheirs {
        /// The account's mail address.
        by: String,
        /// The consultation's address.
        slug: Slug,
    },
    /// There is no first account.
    #[error(transparent)]
    First(#[from] FirstAccountError),
    /// Nobody was invited.
    #[error(transparent)]
    Invite(#[from] InviteError),
    /// The folder was not imported.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// The folder cannot be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// Nobody is named whom a backup is for.
    #[error(
        "nobody is named whom backups are for: --to, or `recipient` under [backup]; `linden backup keygen` makes a key"
    )]
    NoRecipient,
    /// A text is no key for backups.
    #[error(transparent)]
    BackupKey(#[from] NoBackupKey),
    /// The backup was not made, or not put back.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// A file cannot be read or written.
    #[error("{} cannot be read or written", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The second copy of the audit log cannot be read.
    #[error("{} cannot be read", .file.display())]
    Copy {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        reason: io::Error,
    },
    /// Nothing was done with keys.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// The organisation keeps its name.
    #[error(transparent)]
    Rename(#[from] RenameError),
    /// The organisation goes on.
    #[error(transparent)]
    EndOrganisation(#[from] EndOrganisationError),
    /// Somebody was asked, and did not say yes.
    #[error(transparent)]
    NotSure(#[from] NotSure),
    /// The database failed.
    #[error("the database failed")]
    Store(#[from] StoreError),
    /// The output cannot be written to.
    #[error("the output cannot be written to")]
    Output(#[from] io::Error),
}

impl ActError {
    /// How the command ends: a folder that is not there is wrong use, as for `check`.
    const fn status(&self) -> Status {
        match self {
            Self::Folder(FolderError::NotAFolder(_)) | Self::Copy { .. } => Status::Misused,
            _ => Status::Failed,
        }
    }
}

/// Where commands find the installation that they act upon.
#[derive(Debug)]
pub struct Acting {
    /// The settings file, if one was named.
    pub config: Option<PathBuf>,
}

impl Acting {
    /// The settings.
    ///
    /// # Errors
    /// [`ActError::Settings`].
    pub(super) fn settings(&self) -> Result<Settings, ActError> {
        Ok(Settings::read(self.config.as_deref(), std::env::vars())?)
    }
}

/// The installation, made if there is none yet: schema up to date, keys there.
///
/// # Errors
/// [`ActError::Start`].
pub(super) fn service(settings: &Settings) -> Result<Arc<Service>, ActError> {
    Ok(progress::during("Opening the database", || server::service_from(settings, Via::CommandLine))?)
}

/// The installation, which must be there: a command that was pointed to the wrong place makes nothing.
///
/// # Errors
/// [`ActError::NoInstallation`], [`ActError::Start`].
pub(super) fn existing_service(settings: &Settings) -> Result<Arc<Service>, ActError> {
    must_be_there(settings)?;
    service(settings)
}

/// Makes sure that there is an installation where the settings say.
///
/// # Errors
/// [`ActError::NoInstallation`].
pub(super) fn must_be_there(settings: &Settings) -> Result<(), ActError> {
    let directory = &settings.keys.dir;
    let is_there = match KeyDir::open(directory) {
        Ok(keys) => keys.has(KeyName::Root),
        Err(KeyDirError::Missing { .. }) => false,
        Err(error) => return Err(StartError::from(error).into()),
    };
    if is_there { Ok(()) } else { Err(ActError::NoInstallation(directory.clone())) }
}

/// The account that acts.
///
/// # Errors
/// [`ActError::Member`].
pub(super) fn member(service: &Service, mail: &str) -> Result<StaffMember, ActError> {
    Ok(find_member_by_mail(service, mail)?)
}

/// The account that acts, as the administrator of its organisation.
///
/// # Errors
/// [`ActError::Member`], [`ActError::NotAdministrator`].
pub(super) fn administrator(service: &Service, mail: &str) -> Result<OrganisationAdministrator, ActError> {
    let member = member(service, mail)?;
    member.as_administrator().map_err(|_| refused(service, &member, ActError::NotAdministrator(mail.to_owned())))
}

/// Writes down that somebody was refused (ACC-7). Should that fail, they are refused all the same.
pub(super) fn refused(service: &Service, member: &StaffMember, error: ActError) -> ActError {
    let by = By::account(member.account());
    match service.note_refused(by, Door::command("on the command line")) {
        Ok(()) => error,
        Err(failed) => failed.into(),
    }
}

/// Says why an act was not done: to people on standard error, as JSON on `out`.
///
/// # Errors
/// Only if it cannot be said.
pub(super) fn finish(as_json: bool, outcome: Result<Status, ActError>, out: &mut dyn Write) -> io::Result<Status> {
    let error = match outcome {
        Ok(status) => return Ok(status),
        Err(ActError::Output(error)) => return Err(error),
        Err(error) => error,
    };
    if as_json {
        writeln!(out, "{}", json!({ "ok": false, "error": in_one_line(&error) }))?;
    } else {
        explain(&error, &mut io::stderr())?;
    }
    Ok(error.status())
}
