//! Ending an organisation (ACC-5, RET-4), from the command line: once nothing is left of what anybody sent to it, neither rows nor a
//! key that opens them. All its accounts end. What it published stays, and so does the audit log for its time.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::actions::acts::state_now;
use crate::actions::key_kits::places::count_copies;
use crate::actions::retention::Decisions;
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::consultation::State;
use crate::domain::ids::{ConsultationId, OrganisationId, Slug};
use crate::domain::permission::OrganisationAdministrator;
use crate::store::consultations::StoredConsultation;
use crate::store::{ReadTx, StoreError, accounts, approvals, consultations, erasures, key_kits, keys, roles};
use crate::vault::SealError;
use crate::vault::keys::KeyDirError;
use crate::vault::staff::Contact;

use super::end_account::erase_ways_in;

/// What is left of a consultation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Left {
    /// It takes answers, or what people sent has not been erased.
    #[error("{0} is open, or what people sent to it is not erased yet: `linden erase --dry-run` says when it will be")]
    NotErased(Slug),
    /// A machine holds its key.
    #[error("the key of {0} is not destroyed on every machine: `linden keys list` names them")]
    KeyHeld(Slug),
    /// Its key kit may still be on paper.
    #[error("nobody attests that the printed key of {0} is shredded: two custodians do, on the page of what is erased")]
    KitNotAttested(Slug),
}

/// Why an organisation was not ended. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum EndOrganisationError {
    /// Something is left.
    #[error("{}", said(.0))]
    Left(Vec<Left>),
    /// An empty name could not be sealed.
    #[error("what is left of an account could not be sealed")]
    Sealing(#[from] SealError),
    /// The key directory cannot be read.
    #[error(transparent)]
    Files(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn said(left: &[Left]) -> String {
    left.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// What would end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationEnding {
    /// Its name.
    pub name: String,
    /// How many accounts.
    pub accounts: usize,
    /// Consultations that never opened: nobody sent anything, and their keys are destroyed.
    pub never_opened: Vec<Slug>,
}

/// What would end, for the question before it.
///
/// # Errors
/// [`EndOrganisationError::Left`] as long as anything is left.
pub fn see_organisation_ending(
    service: &Service,
    administrator: &OrganisationAdministrator,
) -> Result<OrganisationEnding, EndOrganisationError> {
    let (id, held) = (administrator.organisation(), service.vault.directory().list_held()?);
    service.store.read(|tx| {
        let never_opened = nothing_left(tx, id, &held, service.today())?;
        let all = accounts::list_organisations(tx)?.into_iter();
        let name = all.filter(|(other, _)| *other == id).map(|(_, name)| name).next().ok_or(StoreError::NotFound)?;
        let accounts = accounts::list_in_organisation(tx, id)?.into_iter().filter(|one| one.ended_on.is_none()).count();
        let never_opened = never_opened.into_iter().map(|stored| stored.slug).collect();
        Ok(OrganisationEnding { name, accounts, never_opened })
    })
}

/// Ends the administrator's organisation, and with it their own account.
///
/// # Errors
/// [`EndOrganisationError`].
pub fn end_organisation(
    service: &Service,
    administrator: &OrganisationAdministrator,
) -> Result<(), EndOrganisationError> {
    let (id, today) = (administrator.organisation(), service.today());
    let held = service.vault.directory().list_held()?;
    let stored = service.store.read(|tx| accounts::list_in_organisation(tx, id))?;
    let mut ending = Vec::new();
    for account in stored.into_iter().filter(|account| account.ended_on.is_none()) {
        // The name goes too: nobody is left to read it in the log.
        let nobody = Contact { name: String::new(), mail: String::new(), language: None };
        let tag: [u8; 32] = service.randomness.bytes();
        ending.push((account.id, tag, service.vault.seal_contact(account.id, &nobody)?));
    }
    service.act(administrator, Event::OrganisationEnded, move |tx| {
        for draft in nothing_left(tx, id, &held, today)? {
            consultations::hold(tx, draft.id)?;
            if state_now(tx, draft.id)? >= State::Open {
                return Err(StoreError::Changed.into());
            }
            keys::erase_all(tx, draft.id)?;
            // Every instance destroys the key when it sees this.
            erasures::insert_purge_if_absent(tx, draft.id, today)?;
        }
        for (account, tag, contact) in &ending {
            for (consultation, held) in roles::list_for_account(tx, *account)? {
                held.into_iter().try_for_each(|role| roles::erase(tx, consultation, *account, role))?;
            }
            keys::erase_grants_of(tx, *account)?;
            erase_ways_in(tx, *account)?;
            accounts::update_ended(tx, *account, (tag, contact), today)?;
        }
        // Somebody invited meanwhile would be left in an organisation without anybody: whoever tries again meets them.
        if accounts::list_in_organisation(tx, id)?.iter().any(|account| account.ended_on.is_none()) {
            return Err(StoreError::Changed.into());
        }
        Ok(())
    })
}

/// Makes sure that nothing is left of what people sent; gives the consultations that never opened.
fn nothing_left(
    tx: &mut ReadTx<'_>,
    organisation: OrganisationId,
    held_here: &BTreeSet<ConsultationId>,
    today: NaiveDate,
) -> Result<Vec<StoredConsultation>, EndOrganisationError> {
    let (mut left, mut never_opened) = (Vec::new(), Vec::new());
    for stored in consultations::list(tx)?.into_iter().filter(|stored| stored.organisation == organisation) {
        let id = stored.id;
        if state_now(tx, id)? < State::Open {
            never_opened.push(stored);
            continue;
        }
        if erasures::find_purge(tx, id)?.is_none() {
            left.push(Left::NotErased(stored.slug));
            continue;
        }
        if held_here.contains(&id) || count_copies(tx, id)?.held > 0 {
            left.push(Left::KeyHeld(stored.slug.clone()));
        }
        let decisions = Decisions::read(id, &approvals::list(tx, id)?, today, &key_kits::list(tx, Some(id))?);
        if decisions.kit_destroyed.on().is_none() {
            left.push(Left::KitNotAttested(stored.slug));
        }
    }
    if left.is_empty() { Ok(never_opened) } else { Err(EndOrganisationError::Left(left)) }
}
