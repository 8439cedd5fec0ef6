//! A second factor as it is given: a code from an app, or a passkey. Either counts once: what shows that it was given is noted
//! in the transaction that lets its holder in (ACC-4).

use crate::actions::service::Service;
use crate::domain::ids::AccountId;
use crate::domain::second_factor::FactorCode;
use crate::store::passkeys::{self, StoredPasskey};
use crate::store::{StoreError, WriteTx, second_factors};
use crate::vault::primitives::KeyPair;
use crate::vault::staff::{Asking, HeldPasskey, PasskeySite, PasskeyTag};

use super::second_factor::FactorError;

/// What somebody gives.
pub enum Given<'a> {
    /// Six digits from an app.
    Code(&'a FactorCode),
    /// What an authenticator answered.
    Passkey {
        /// Under which name of the service.
        site: &'a PasskeySite,
        /// The question, as the page carried it.
        carried: &'a str,
        /// The answer, as the browser gave it.
        answer: &'a str,
    },
}

/// What is noted when a factor counts.
pub(super) enum Used {
    /// The step of a code.
    Step(u64),
    /// The passkey that was given, as it was and as it is now.
    Passkey(StoredPasskey, Vec<u8>),
}

impl Used {
    /// Looks at what was given by whoever holds `pair`. `owner` is what the question to a passkey was bound to.
    pub(super) fn by(
        service: &Service,
        account: AccountId,
        pair: &KeyPair,
        owner: &[u8; 32],
        given: &Given<'_>,
    ) -> Result<Self, FactorError> {
        match given {
            Given::Code(code) => step_of(service, account, pair, code),
            Given::Passkey { site, carried, answer } => {
                let asking = Asking { site, owner, now: service.now() };
                passkey_of(service, account, pair, &asking, (carried, answer))
            }
        }
    }

    /// Notes it. What was noted by somebody else meanwhile counts no more.
    pub(super) fn note(self, tx: &mut WriteTx<'_>, account: AccountId) -> Result<(), FactorError> {
        let noted = match self {
            Self::Step(step) => second_factors::update_used(tx, account, step),
            Self::Passkey(before, now) => passkeys::update(tx, &before, &now),
        };
        match noted {
            Err(StoreError::Changed) => Err(FactorError::NotTheCode),
            other => Ok(other?),
        }
    }
}

/// The step whose code it is.
fn step_of(service: &Service, account: AccountId, pair: &KeyPair, code: &FactorCode) -> Result<Used, FactorError> {
    let stored = service.store.read(|tx| second_factors::find(tx, account))?.ok_or(FactorError::NotTheCode)?;
    let seed = service.vault.open_factor_seed(pair, account, &stored.seed)?;
    seed.step_of(code, service.now()).map(Used::Step).ok_or(FactorError::NotTheCode)
}

/// The passkey whose answer it is.
fn passkey_of(
    service: &Service,
    account: AccountId,
    pair: &KeyPair,
    asking: &Asking<'_>,
    (carried, answer): (&str, &str),
) -> Result<Used, FactorError> {
    let given = service.vault.take_passkey(asking, carried, answer).map_err(|_| FactorError::NotTheCode)?;
    let stored = service.store.read(|tx| passkeys::list_for_account(tx, account))?;
    let stored = stored.into_iter().find(|one| one.tag == *given.tag.as_bytes()).ok_or(FactorError::NotTheCode)?;
    let held = service.vault.open_passkey(pair, account, &given.tag, &stored.sealed)?;
    let now = held.after(&given).map_err(|_| FactorError::NotTheCode)?;
    let sealed = service.vault.seal_passkey(pair.public(), account, &given.tag, &now)?;
    Ok(Used::Passkey(stored, sealed))
}

/// Every passkey of an account, opened with its holder's pair.
pub(super) fn opened(
    service: &Service,
    account: AccountId,
    pair: &KeyPair,
) -> Result<Vec<(PasskeyTag, HeldPasskey)>, FactorError> {
    let stored = service.store.read(|tx| passkeys::list_for_account(tx, account))?;
    let open = |one: StoredPasskey| {
        let tag = PasskeyTag::from_bytes(one.tag);
        Ok((tag, service.vault.open_passkey(pair, account, &tag, &one.sealed)?))
    };
    stored.into_iter().map(open).collect()
}
