//! Importing a folder: a new consultation, or a new version of one that is not open yet (CONSULTATION).

use sha2::{Digest as _, Sha256};

use crate::actions::acts::cancel_approval;
use crate::actions::consultations::languages::Catalogues;
use crate::actions::service::{Found, Service};
use crate::domain::audit::{By, Event};
use crate::domain::consultation::{AnyConsultation, ByWhom, Consultation, Definition, NotReviewed, State};
use crate::domain::folder::{self, Checked, FolderFiles, Rejected, Warning};
use crate::domain::ids::ConsultationId;
use crate::domain::media::MediaBytes;
use crate::domain::permission::OrganisationAdministrator;
use crate::domain::retention::{NotShortened, may_replace};
use crate::domain::role::Role;
use crate::domain::service::ExitSite;
use crate::domain::text::Language;
use crate::store::consultations::{self, StoredConsultation};
use crate::store::{StoreError, media, roles};
use crate::vault::keys::KeyDirError;

/// What the deployment allows.
#[derive(Debug, Clone, Copy)]
pub struct ImportRules<'a> {
    /// The sites that *Leave* may lead to, by their hosts (SAF-5).
    pub exit_sites: &'a [String],
    /// The service's own words, which say what is reviewed.
    pub catalogues: &'a Catalogues,
    /// Whether languages may be used whose texts no speaker has reviewed: only in the demonstration and in tests (D19).
    pub allow_unreviewed: bool,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Imported {
    /// There is a new consultation, in draft.
    New,
    /// The draft was replaced.
    Replaced,
    /// Only days, services or exit sites differ: the panel's approval stands.
    ApprovalKept,
    /// The panel's approval is cancelled; the panel reviews again (PAR-3).
    ApprovalCancelled,
    /// It has opened; answers are erased on a nearer day than before (RET-1).
    Shortened,
}

/// An import that was carried out.
#[derive(Debug)]
pub struct Import {
    /// The consultation.
    pub id: ConsultationId,
    /// What was done.
    pub done: Imported,
    /// What the review should look at (SAF-21).
    pub warnings: Vec<Warning>,
}

/// Why a folder was not imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The folder has faults.
    #[error("the folder has {} faults", .0.faults.len())]
    Faults(Rejected),
    /// The folder offers a language whose texts nobody has reviewed here (D19, LNG-1).
    #[error("the texts in {0} have not been reviewed by somebody who speaks it: here it cannot be offered yet")]
    Unreviewed(Language),
    /// An exit site is not on the list of this deployment (SAF-5).
    #[error("{0} is not among the sites that leaving may lead to here")]
    ExitSite(String),
    /// The four characters are taken.
    #[error("these four characters are taken: choose others")]
    SlugTaken,
    /// Questions and choices are locked from opening on (AGG-20).
    #[error("the consultation has opened: it can no longer be changed")]
    Locked,
    /// After opening, the days of the folder cannot be these (RET-1).
    #[error(transparent)]
    NotShortened(#[from] NotShortened),
    /// Its key could not be made.
    #[error("the consultation's key could not be made")]
    Keys(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for ImportError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::AlreadyExists => Self::SlugTaken,
            other => Self::Store(other),
        }
    }
}

/// A folder as it is stored.
struct Folder {
    definition: Definition,
    text: String,
    sha256: [u8; 32],
    media: Vec<MediaBytes>,
}

/// Checks a folder and stores it: as a new consultation whose administrator the importer becomes, or over the one with
/// the same four characters while that has not opened.
///
/// # Errors
/// [`ImportError`]; nothing was stored then.
pub fn import_consultation(
    service: &Service,
    administrator: &OrganisationAdministrator,
    files: &FolderFiles,
    rules: ImportRules<'_>,
) -> Result<Import, ImportError> {
    let Checked { definition, warnings } = folder::check(files).map_err(ImportError::Faults)?;
    check_rules(&definition, rules)?;
    let bytes = files.to_stored().map_err(|_| StoreError::Malformed("a folder that cannot be written down"))?;
    let sha256 = Sha256::digest(&bytes).into();
    let text = String::from_utf8(bytes).map_err(|_| StoreError::Malformed("a folder that is not UTF-8"))?;
    let media: Vec<_> = files.media().collect();
    if files.media_named().any(|(_, named)| !media.iter().any(|(sha256, _)| *sha256 == named)) {
        return Err(StoreError::Malformed("a recording without its bytes").into());
    }
    let folder = Folder { definition, text, sha256, media };
    let there = service.store.read(|tx| service.find_by_slug(tx, &folder.definition.slug))?;
    if there.as_ref().is_none_or(|found| found.state() < State::Open) {
        check_earlier(service, administrator, files, (&folder.definition, &warnings))?;
    }
    let (id, done) = match there {
        None => (insert(service, administrator, folder)?, Imported::New),
        Some(found) if found.stored.organisation == administrator.organisation() => {
            (found.stored.id, replace(service, administrator, found, folder)?)
        }
        Some(_) => return Err(ImportError::SlugTaken),
    };
    Ok(Import { id, done, warnings })
}

fn check_rules(definition: &Definition, rules: ImportRules<'_>) -> Result<(), ImportError> {
    let is_reviewed = |language: &Language| rules.catalogues.get(language).is_some_and(|words| words.reviewed);
    let unreviewed = definition.languages.iter().find(|language| !is_reviewed(language));
    if let Some(language) = unreviewed.filter(|_| !rules.allow_unreviewed) {
        return Err(ImportError::Unreviewed(language.clone()));
    }
    let allowed: Vec<ExitSite> = rules.exit_sites.iter().filter_map(|site| ExitSite::new(site).ok()).collect();
    let is_allowed = |site: &ExitSite| allowed.iter().any(|allowed| allowed.host() == site.host());
    match definition.exit.values().find(|site| !is_allowed(site)) {
        Some(site) => Err(ImportError::ExitSite(site.as_str().to_owned())),
        None => Ok(()),
    }
}

/// The earlier consultation that the draft follows is here, is of this organisation and can no longer change (decision 0063).
fn check_earlier(
    service: &Service,
    administrator: &OrganisationAdministrator,
    files: &FolderFiles,
    (definition, warnings): (&Definition, &[Warning]),
) -> Result<(), ImportError> {
    let Some(follows) = &definition.follows else { return Ok(()) };
    let there = service.store.read(|tx| service.find_by_slug(tx, &follows.consultation))?;
    let own = there.filter(|found| found.stored.organisation == administrator.organisation());
    let earlier = own.as_ref().map(|found| (found.definition(), found.state()));
    let faults = folder::faults_beside_earlier(files, earlier);
    if faults.is_empty() {
        return Ok(());
    }
    Err(ImportError::Faults(Rejected { faults, warnings: warnings.to_vec() }))
}

fn insert(
    service: &Service,
    administrator: &OrganisationAdministrator,
    folder: Folder,
) -> Result<ConsultationId, ImportError> {
    let id = ConsultationId::random(&*service.randomness);
    // The key comes first: a consultation whose key is nowhere could not be served (D14).
    service.vault.create_consultation(id)?;
    let draft = AnyConsultation::from(Consultation::new(id, folder.definition.clone()));
    let new = StoredConsultation {
        id,
        slug: folder.definition.slug.clone(),
        organisation: administrator.organisation(),
        state: draft.state().as_str().to_owned(),
        paused: false,
        folder_sha256: folder.sha256,
        review_sha256: *folder.definition.review_hash().as_bytes(),
    };
    let (account, today) = (administrator.account(), service.today());
    let by = By::from(administrator).at(id);
    let written = service.act(by, Event::Imported, move |tx| {
        consultations::insert(tx, &new, &folder.text)?;
        media::replace(tx, id, &folder.media)?;
        consultations::insert_transition(tx, id, &new.state, (ByWhom::Administrator, today))?;
        roles::insert(tx, id, account, Role::Administrator)
    });
    if let Err(error) = written {
        service.vault.destroy_consultation(id)?;
        return Err(error.into());
    }
    Ok(id)
}

fn replace(
    service: &Service,
    administrator: &OrganisationAdministrator,
    found: Found,
    folder: Folder,
) -> Result<Imported, ImportError> {
    let (id, today, from) = (found.stored.id, service.today(), found.state());
    let done = match found.consultation {
        AnyConsultation::Draft(_) | AnyConsultation::PanelReview(_) => Imported::Replaced,
        AnyConsultation::Approved(approved) => match approved.with_moved_dates(folder.definition.clone()) {
            Ok(_) => Imported::ApprovalKept,
            Err(NotReviewed) => Imported::ApprovalCancelled,
        },
        _ => return shorten(service, administrator, found, folder),
    };
    let replacement = StoredConsultation {
        folder_sha256: folder.sha256,
        review_sha256: *folder.definition.review_hash().as_bytes(),
        ..found.stored
    };
    let by = By::from(administrator).at(id);
    let written = service.act(by, Event::ImportedAgain, move |tx| {
        consultations::update_folder(tx, id, from.as_str(), &replacement, &folder.text)?;
        media::replace(tx, id, &folder.media)?;
        if done == Imported::ApprovalCancelled {
            cancel_approval(tx, id, today)?;
        }
        Ok::<_, StoreError>(())
    });
    match written {
        // Somebody moved it on meanwhile. Whoever imports looks again; opened, it is locked.
        Err(StoreError::Changed) if from == State::Approved => Err(ImportError::Locked),
        other => Ok(other.map(|()| done)?),
    }
}

/// After opening, a folder is taken if it differs in the day of erasing alone, and that is nearer than before (RET-1).
fn shorten(
    service: &Service,
    administrator: &OrganisationAdministrator,
    found: Found,
    folder: Folder,
) -> Result<Imported, ImportError> {
    let (before, after) = (found.definition(), &folder.definition);
    let is_same = folder.definition.review_hash() == before.review_hash() && after.dates != before.dates;
    if !is_same {
        return Err(ImportError::Locked);
    }
    may_replace(&before.dates, &after.dates, service.today())?;
    let (id, seen, sha256) = (found.stored.id, found.stored.folder_sha256, folder.sha256);
    let by = By::from(administrator).at(id);
    let written = service
        .act(by, Event::ImportedAgain, move |tx| consultations::replace_folder(tx, id, (&seen, &sha256), &folder.text));
    match written {
        Err(StoreError::Changed) => Err(ImportError::Locked),
        other => Ok(other.map(|()| Imported::Shortened)?),
    }
}
