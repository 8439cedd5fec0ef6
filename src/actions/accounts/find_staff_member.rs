//! Who sends a request, with the roles held at this very moment (ACC-6), as long as the sign-in lasts (ACC-4).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDateTime, TimeDelta};

use crate::actions::service::Service;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::StaffMember;
use crate::domain::role::Role;
use crate::store::accounts::StoredAccount;
use crate::store::sign_ins::{self, StoredSignIn};
use crate::store::{StoreError, accounts, recoveries, roles};
use crate::vault::primitives::KeyPair;
use crate::vault::staff::{SealedSignIn, SignInId, SignInToken};
use crate::vault::{Unopenable, Vault};

use super::passkeys::number_of_factors;

/// How long a sign-in lasts without a request.
pub const IDLE_LIMIT: TimeDelta = TimeDelta::minutes(30);
/// The same for custodians and readers.
pub const IDLE_LIMIT_WITH_KEYS: TimeDelta = TimeDelta::minutes(15);
/// How long a sign-in lasts whatever happens.
pub const HARD_LIMIT: TimeDelta = TimeDelta::hours(8);
/// How often it is noted that a sign-in was used.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);
/// How far two instances' clocks may differ.
const CLOCK_SKEW: TimeDelta = TimeDelta::minutes(2);

/// How long a code that was given counts before an act that asks for one again (SECURITY 5).
pub const CHECKED_FOR: TimeDelta = TimeDelta::minutes(5);

/// Somebody's sign-in, for one request: whose it is, and the way to their key pair.
#[derive(Debug)]
pub struct HeldSignIn {
    account: AccountId,
    token: SignInToken,
    sealed: SealedSignIn,
}

impl HeldSignIn {
    /// The account.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// The sign-in, which form tokens belong to.
    #[must_use]
    pub const fn id(&self) -> SignInId {
        self.sealed.id
    }

    /// The own key pair, for an act that needs it: hold it for that act only.
    ///
    /// # Errors
    /// [`Unopenable`] if the stored key was tampered with.
    pub fn key_pair(&self, vault: &Vault) -> Result<KeyPair, Unopenable> {
        vault.open_sign_in(&self.token, &self.sealed)
    }
}

/// A signed-in member of staff, for one request: both factors were given, and a recovery code was printed.
#[derive(Debug)]
pub struct SignedIn {
    /// Who, and with which roles.
    pub member: StaffMember,
    held: HeldSignIn,
    checked_at: NaiveDateTime,
}

impl SignedIn {
    /// The sign-in, which form tokens belong to.
    #[must_use]
    pub const fn id(&self) -> SignInId {
        self.held.id()
    }

    /// The sign-in itself.
    #[must_use]
    pub const fn held(&self) -> &HeldSignIn {
        &self.held
    }

    /// The member's own key pair, for an act that needs it: hold it for that act only.
    ///
    /// # Errors
    /// [`Unopenable`] if the stored key was tampered with.
    pub fn key_pair(&self, vault: &Vault) -> Result<KeyPair, Unopenable> {
        self.held.key_pair(vault)
    }

    /// Whether a code was given within the last [`CHECKED_FOR`] (ACC-4).
    #[must_use]
    pub fn is_checked(&self, service: &Service) -> bool {
        let since = service.now().naive_utc() - self.checked_at;
        since < CHECKED_FOR && since >= -CLOCK_SKEW
    }
}

/// What is still to be done before somebody with a right password reaches any page (ACC-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryStep {
    /// Give the second factor.
    Code,
    /// Set a second factor up: there is none.
    SetUp,
    /// Print the recovery code.
    Print,
}

/// Somebody whose password was right, and who is not signed in yet. No permission can be asked of them.
#[derive(Debug)]
pub struct Entering {
    /// The sign-in that has begun.
    pub held: HeldSignIn,
    /// What comes next.
    pub step: EntryStep,
}

/// Whoever is behind a cookie.
#[derive(Debug)]
pub enum Arrival {
    /// Signed in.
    Entered(SignedIn),
    /// On the way in.
    OnTheWay(Entering),
}

/// The member of staff behind a cookie; nobody if there is no such sign-in, if it is not complete, or if its time is over.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_staff_member(service: &Service, token: SignInToken) -> Result<Option<SignedIn>, StoreError> {
    Ok(find_arrival(service, token)?.and_then(|arrival| match arrival {
        Arrival::Entered(signed_in) => Some(signed_in),
        Arrival::OnTheWay(_) => None,
    }))
}

struct Stored {
    sign_in: StoredSignIn,
    account: StoredAccount,
    roles: BTreeMap<ConsultationId, BTreeSet<Role>>,
    has_factor: bool,
    has_recovery: bool,
}

/// Whoever is behind a cookie; nobody if there is no such sign-in or its time is over, and then it is erased.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_arrival(service: &Service, token: SignInToken) -> Result<Option<Arrival>, StoreError> {
    let id = token.id();
    let found = service.store.read(|tx| {
        let Some(sign_in) = sign_ins::find(tx, id.as_bytes())? else { return Ok(None) };
        let account = accounts::get(tx, sign_in.account)?;
        // A sign-in that had begun while the account was being ended leads nowhere (ACC-6).
        if account.ended_on.is_some() {
            return Ok(None);
        }
        let roles = roles::list_for_account(tx, account.id)?;
        let has_factor = number_of_factors(tx, account.id)? > 0;
        let has_recovery = recoveries::find(tx, account.id)?.is_some();
        Ok::<_, StoreError>(Some(Stored { sign_in, account, roles, has_factor, has_recovery }))
    })?;
    let Some(Stored { sign_in, account, roles, has_factor, has_recovery }) = found else { return Ok(None) };
    let now = service.now().naive_utc();
    let holds_keys = roles.values().flatten().any(|role| matches!(role, Role::Custodian | Role::Reader));
    let is_complete = sign_in.checked_at.is_some() && has_factor && has_recovery;
    let idle = if holds_keys || !is_complete { IDLE_LIMIT_WITH_KEYS } else { IDLE_LIMIT };
    if is_over(&sign_in, idle, now) {
        service.store.write(move |tx| sign_ins::erase(tx, id.as_bytes()))?;
        return Ok(None);
    }
    if now - sign_in.seen_at >= NOTED_EVERY {
        service.store.write(move |tx| sign_ins::update_seen(tx, id.as_bytes(), now))?;
    }
    let sealed = SealedSignIn { id, key: sign_in.private_key };
    let held = HeldSignIn { account: account.id, token, sealed };
    let step = match sign_in.checked_at {
        Some(checked_at) if has_factor && has_recovery => {
            let member = StaffMember::new(account.id, account.organisation, account.administrator, roles);
            return Ok(Some(Arrival::Entered(SignedIn { member, held, checked_at })));
        }
        _ if !has_factor => EntryStep::SetUp,
        None => EntryStep::Code,
        Some(_) => EntryStep::Print,
    };
    Ok(Some(Arrival::OnTheWay(Entering { held, step })))
}

/// Whether a sign-in's time is over. One that lies in the future is too: the clock was moved, and nobody knows by how
/// much.
fn is_over(stored: &StoredSignIn, idle: TimeDelta, now: NaiveDateTime) -> bool {
    let (age, unused) = (now - stored.started_at, now - stored.seen_at);
    age >= HARD_LIMIT || unused >= idle || age < -CLOCK_SKEW || unused < -CLOCK_SKEW
}
