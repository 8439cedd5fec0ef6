//! The second factor (ACC-4): set up once, asked for at each sign-in, and again before acts that cannot be taken back.
//! A code counts once: the step it belongs to is noted in the transaction that lets its holder in.

use zeroize::Zeroizing;

use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::domain::second_factor::FactorCode;
use crate::store::second_factors::{self, StoredFactor};
use crate::store::{StoreError, accounts, sign_ins};
use crate::vault::primitives::KeyPair;
use crate::vault::staff::{FactorSeed, SignInToken};
use crate::vault::{SealError, Unopenable};

use super::find_staff_member::{Entering, EntryStep, HeldSignIn, SignedIn};
use super::giving::{Given, Used};
use super::notice::{Notice, notice};
use super::passkeys::number_of_factors;
use super::sign_in::begun;

/// Why a code was not taken, or no second factor was set.
#[derive(Debug, thiserror::Error)]
pub enum FactorError {
    /// Not the code of now, or one that was used before.
    #[error("this is not the code of now, or it was used before")]
    NotTheCode,
    /// There is a second factor already, or none, or it was changed in the meantime.
    #[error("this is not the step that comes next")]
    NotNext,
    /// What was stored or carried does not open.
    #[error(transparent)]
    Unopenable(#[from] Unopenable),
    /// It could not be sealed.
    #[error("it could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A seed that may become the second factor, as the page for setting it up shows and carries it.
pub struct FactorOffer {
    /// The seed in the letters that apps take.
    pub letters: Zeroizing<String>,
    /// What the square code holds.
    pub address: Zeroizing<String>,
    /// The seed sealed to its holder, for the page to send back.
    pub carried: String,
}

/// A new seed for the page. Nothing is stored until a first code confirms it.
///
/// # Errors
/// [`FactorError`].
pub fn offer_factor(service: &Service, held: &HeldSignIn) -> Result<FactorOffer, FactorError> {
    let seed = service.vault.new_factor_seed();
    let carried = service.vault.carry_factor_seed(held.key_pair(&service.vault)?.public(), held.account(), &seed)?;
    offer(service, held, &seed, carried)
}

/// The same seed once more, after a code that did not fit.
///
/// # Errors
/// [`FactorError`].
pub fn offer_factor_again(service: &Service, held: &HeldSignIn, carried: &str) -> Result<FactorOffer, FactorError> {
    let pair = held.key_pair(&service.vault)?;
    let seed = service.vault.carried_factor_seed(&pair, held.account(), carried)?;
    offer(service, held, &seed, carried.to_owned())
}

fn offer(service: &Service, held: &HeldSignIn, seed: &FactorSeed, carried: String) -> Result<FactorOffer, FactorError> {
    let account = held.account();
    let stored = service.store.read(|tx| accounts::get(tx, account))?;
    let contact = service.vault.open_contact(account, &stored.contact)?;
    Ok(FactorOffer { letters: seed.letters(), address: seed.address(&contact.mail), carried })
}

/// The carried seed with the step of its first code, ready to be stored.
fn confirmed(
    service: &Service,
    pair: &KeyPair,
    held: &HeldSignIn,
    carried: &str,
    code: &FactorCode,
) -> Result<StoredFactor, FactorError> {
    let seed = service.vault.carried_factor_seed(pair, held.account(), carried)?;
    let used_step = seed.step_of(code, service.now()).ok_or(FactorError::NotTheCode)?;
    Ok(StoredFactor { seed: service.vault.seal_factor_seed(pair.public(), held.account(), &seed)?, used_step })
}

/// Sets the second factor of somebody who has none, and goes on with a new sign-in in place of the one that had begun.
///
/// # Errors
/// [`FactorError`].
pub fn set_first_factor(
    service: &Service,
    entering: &Entering,
    carried: &str,
    code: &FactorCode,
) -> Result<SignInToken, FactorError> {
    if entering.step != EntryStep::SetUp {
        return Err(FactorError::NotNext);
    }
    let held = &entering.held;
    let (account, before, pair) = (held.account(), *held.id().as_bytes(), held.key_pair(&service.vault)?);
    let factor = confirmed(service, &pair, held, carried, code)?;
    let (token, stored) = begun(service, account, &pair, true)?;
    service.act(By::account(account), Event::FactorSet, move |tx| {
        // Whoever knows the password may be at it twice: the first one counts.
        if number_of_factors(tx, account)? > 0 {
            return Err(FactorError::NotNext);
        }
        second_factors::replace(tx, account, &factor)?;
        sign_ins::erase(tx, &before)?;
        sign_ins::insert(tx, &stored)?;
        Ok(token)
    })
}

/// Puts another app in place of the one there is, or beside the passkeys there are. Every other sign-in of theirs ends, and a
/// mail tells them.
///
/// # Errors
/// [`FactorError`].
pub fn change_factor(
    service: &Service,
    signed_in: &SignedIn,
    carried: &str,
    code: &FactorCode,
) -> Result<(), FactorError> {
    let held = signed_in.held();
    let (account, id) = (held.account(), *held.id().as_bytes());
    let factor = confirmed(service, &held.key_pair(&service.vault)?, held, carried, code)?;
    let now = service.now().naive_utc();
    let letter = notice(service, account, Notice::Factor)?;
    service.act(By::account(signed_in.member.account()), Event::FactorChanged, move |tx| {
        second_factors::replace(tx, account, &factor)?;
        sign_ins::erase_for_account(tx, account, Some(&id))?;
        letter.map_or(Ok(()), |letter| letter.queue(tx))?;
        Ok(sign_ins::update_checked(tx, &id, now)?)
    })
}

/// Signs in whoever's password was right with a code of their app.
///
/// # Errors
/// [`FactorError::NotTheCode`] for a wrong code and for one that was used.
pub fn give_code(service: &Service, entering: &Entering, code: &FactorCode) -> Result<SignInToken, FactorError> {
    give_factor(service, entering, &Given::Code(code))
}

/// Signs in whoever's password was right: a new sign-in stands in place of the one that had begun.
///
/// # Errors
/// [`FactorError::NotTheCode`] for what does not fit and for what was used.
pub fn give_factor(service: &Service, entering: &Entering, given: &Given<'_>) -> Result<SignInToken, FactorError> {
    if entering.step != EntryStep::Code {
        return Err(FactorError::NotNext);
    }
    let held = &entering.held;
    let (account, before, pair) = (held.account(), *held.id().as_bytes(), held.key_pair(&service.vault)?);
    let used = match Used::by(service, account, &pair, &before, given) {
        Err(FactorError::NotTheCode) => {
            service.note_sign_in_refused(Some(account))?;
            return Err(FactorError::NotTheCode);
        }
        used => used?,
    };
    let (token, stored) = begun(service, account, &pair, true)?;
    service.act(By::account(account), Event::SignedIn, move |tx| {
        used.note(tx, account)?;
        sign_ins::erase(tx, &before)?;
        sign_ins::insert(tx, &stored)?;
        Ok(token)
    })
}

/// Notes that a signed-in member gave their second factor now (SECURITY 5: at most five minutes before some acts).
///
/// # Errors
/// [`FactorError::NotTheCode`] for what does not fit and for what was used.
pub fn check_again(service: &Service, signed_in: &SignedIn, given: &Given<'_>) -> Result<(), FactorError> {
    let held = signed_in.held();
    let (account, id) = (held.account(), *held.id().as_bytes());
    let used = Used::by(service, account, &held.key_pair(&service.vault)?, &id, given)?;
    let now = service.now().naive_utc();
    service.store.write(move |tx| {
        used.note(tx, account)?;
        Ok(sign_ins::update_checked(tx, &id, now)?)
    })
}
