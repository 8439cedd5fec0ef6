//! Passkeys of one's own (ACC-4): adding, naming and removing them, and the question that a page asks for one. At least one
//! second factor always stays.

use chrono::NaiveDate;

use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::domain::ids::AccountId;
use crate::domain::passkey_name::PasskeyName;
use crate::store::passkeys::{self, StoredPasskey};
use crate::store::{ReadTx, StoreError, accounts, second_factors, sign_ins};
use crate::vault::staff::{Asking, HeldPasskey, PasskeyAsk, PasskeySite, PasskeyTag, SignInToken};

use super::find_staff_member::{Entering, EntryStep, HeldSignIn, SignedIn};
use super::giving::opened;
use super::notice::{Notice, notice};
use super::second_factor::FactorError;
use super::sign_in::begun;

/// The most passkeys that somebody has.
pub const MOST: usize = 10;

/// What somebody signs in with beside their password.
#[derive(Debug)]
pub struct OwnFactors {
    /// Whether an app is set up.
    pub has_app: bool,
    /// Their passkeys, the oldest first.
    pub passkeys: Vec<OwnPasskey>,
}

/// One passkey of one's own.
#[derive(Debug)]
pub struct OwnPasskey {
    /// What it is removed by. It signs nobody in.
    pub tag: PasskeyTag,
    /// What its holder calls it.
    pub name: String,
    /// The day on which it was added.
    pub added: NaiveDate,
}

/// What the holder of a sign-in has.
///
/// # Errors
/// [`FactorError`].
pub fn list_own_factors(service: &Service, held: &HeldSignIn) -> Result<OwnFactors, FactorError> {
    let account = held.account();
    let has_app = service.store.read(|tx| second_factors::find(tx, account))?.is_some();
    let own = |(tag, one): (PasskeyTag, HeldPasskey)| OwnPasskey { tag, name: one.name, added: one.added };
    let all = opened(service, account, &held.key_pair(&service.vault)?)?;
    let mut passkeys: Vec<OwnPasskey> = all.into_iter().map(own).collect();
    passkeys.sort_by(|a, b| (a.added, &a.name).cmp(&(b.added, &b.name)));
    Ok(OwnFactors { has_app, passkeys })
}

/// The question for a passkey, for a page that asks for a second factor; none if its holder has none for this name of the
/// service.
///
/// # Errors
/// [`FactorError`].
pub fn ask_for_passkey(
    service: &Service,
    held: &HeldSignIn,
    site: &PasskeySite,
) -> Result<Option<PasskeyAsk>, FactorError> {
    let account = held.account();
    if !service.store.read(|tx| passkeys::has_any(tx, account))? {
        return Ok(None);
    }
    let all: Vec<HeldPasskey> =
        opened(service, account, &held.key_pair(&service.vault)?)?.into_iter().map(|(_, held)| held).collect();
    let id = held.id();
    let asking = Asking { site, owner: id.as_bytes(), now: service.now() };
    Ok(service.vault.ask_for_passkey(&asking, &all)?)
}

/// The question for a new passkey. Nothing is stored until an authenticator has answered it.
///
/// # Errors
/// [`FactorError`].
pub fn ask_for_new_passkey(
    service: &Service,
    held: &HeldSignIn,
    site: &PasskeySite,
) -> Result<PasskeyAsk, FactorError> {
    let account = held.account();
    let stored = service.store.read(|tx| accounts::get(tx, account))?;
    let contact = service.vault.open_contact(account, &stored.contact)?;
    let all = opened(service, account, &held.key_pair(&service.vault)?)?;
    let known: Vec<HeldPasskey> = all.into_iter().map(|(_, held)| held).collect();
    let id = held.id();
    let asking = Asking { site, owner: id.as_bytes(), now: service.now() };
    Ok(service.vault.ask_for_new_passkey(&asking, account, &contact, &known)?)
}

/// What a page sends back with a new passkey.
pub struct Made<'a> {
    /// Under which name of the service.
    pub site: &'a PasskeySite,
    /// The question, as the page carried it.
    pub carried: &'a str,
    /// The answer, as the browser gave it.
    pub answer: &'a str,
    /// What its holder calls it.
    pub name: &'a PasskeyName,
}

/// The new passkey, ready to be stored.
fn confirmed(service: &Service, held: &HeldSignIn, made: &Made<'_>) -> Result<StoredPasskey, FactorError> {
    let id = held.id();
    let asking = Asking { site: made.site, owner: id.as_bytes(), now: service.now() };
    let new = service.vault.take_new_passkey(&asking, made.carried, made.answer);
    let new = new.map_err(|_| FactorError::NotTheCode)?;
    let (tag, passkey) = new.named(made.name.as_str().to_owned(), service.today());
    let pair = held.key_pair(&service.vault)?;
    let sealed = service.vault.seal_passkey(pair.public(), held.account(), &tag, &passkey)?;
    Ok(StoredPasskey { tag: *tag.as_bytes(), sealed })
}

/// A passkey that somebody has already is not taken again.
fn added_once(inserted: Result<(), StoreError>) -> Result<(), FactorError> {
    match inserted {
        Err(StoreError::AlreadyExists) => Err(FactorError::NotTheCode),
        other => Ok(other?),
    }
}

/// Sets a passkey as the second factor of somebody who has none, and goes on with a new sign-in in place of the one that had
/// begun.
///
/// # Errors
/// [`FactorError::NotTheCode`] if the authenticator's answer cannot be taken.
pub fn set_first_passkey(service: &Service, entering: &Entering, made: &Made<'_>) -> Result<SignInToken, FactorError> {
    if entering.step != EntryStep::SetUp {
        return Err(FactorError::NotNext);
    }
    let held = &entering.held;
    let (account, before, pair) = (held.account(), *held.id().as_bytes(), held.key_pair(&service.vault)?);
    let passkey = confirmed(service, held, made)?;
    let (token, stored) = begun(service, account, &pair, true)?;
    service.act(By::account(account), Event::FactorSet, move |tx| {
        // Whoever knows the password may be at it twice: the first one counts.
        if number_of_factors(tx, account)? > 0 {
            return Err(FactorError::NotNext);
        }
        added_once(passkeys::insert(tx, account, &passkey))?;
        sign_ins::erase(tx, &before)?;
        sign_ins::insert(tx, &stored)?;
        Ok(token)
    })
}

/// Adds a passkey to what the member signs in with, and tells them by mail.
///
/// # Errors
/// [`FactorError::NotTheCode`] if the authenticator's answer cannot be taken, [`FactorError::NotNext`] if there are [`MOST`]
/// already.
pub fn add_passkey(service: &Service, signed_in: &SignedIn, made: &Made<'_>) -> Result<(), FactorError> {
    let held = signed_in.held();
    let account = held.account();
    let passkey = confirmed(service, held, made)?;
    let letter = notice(service, account, Notice::Factor)?;
    service.act(By::account(account), Event::PasskeyAdded, move |tx| {
        if passkeys::list_for_account(tx, account)?.len() >= MOST {
            return Err(FactorError::NotNext);
        }
        added_once(passkeys::insert(tx, account, &passkey))?;
        Ok(letter.map_or(Ok(()), |letter| letter.queue(tx))?)
    })
}

/// One factor of one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnFactor {
    /// The app.
    App,
    /// A passkey.
    Passkey(PasskeyTag),
}

/// Why a factor was not removed.
#[derive(Debug, thiserror::Error)]
pub enum RemoveError {
    /// It is the last one.
    #[error("this is the last second factor")]
    Last,
    /// The database failed, or there is no such factor of theirs.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes a factor from what the member signs in with, unless it is the last. Every other sign-in of theirs ends, and a mail
/// tells them.
///
/// # Errors
/// [`RemoveError`].
pub fn remove_factor(service: &Service, signed_in: &SignedIn, factor: OwnFactor) -> Result<(), RemoveError> {
    let (account, id) = (signed_in.member.account(), *signed_in.id().as_bytes());
    let letter = notice(service, account, Notice::Factor)?;
    service.act(By::account(account), Event::FactorRemoved, move |tx| {
        match factor {
            OwnFactor::App if second_factors::find(tx, account)?.is_none() => return Err(StoreError::Changed.into()),
            OwnFactor::App => second_factors::erase(tx, account)?,
            OwnFactor::Passkey(tag) => passkeys::erase_of(tx, account, tag.as_bytes())?,
        }
        if number_of_factors(tx, account)? == 0 {
            return Err(RemoveError::Last);
        }
        sign_ins::erase_for_account(tx, account, Some(&id))?;
        Ok(letter.map_or(Ok(()), |letter| letter.queue(tx))?)
    })
}

/// How many second factors an account has.
pub(super) fn number_of_factors(tx: &mut ReadTx<'_>, account: AccountId) -> Result<usize, StoreError> {
    let app = usize::from(second_factors::find(tx, account)?.is_some());
    Ok(passkeys::list_for_account(tx, account)?.len().saturating_add(app))
}
