//! Who sends a request, with the roles held at this very moment (ACC-6), as long as the sign-in lasts (ACC-4).

use chrono::{NaiveDateTime, TimeDelta};

use crate::actions::service::Service;
use crate::domain::permission::StaffMember;
use crate::domain::role::Role;
use crate::store::sign_ins::{self, StoredSignIn};
use crate::store::{StoreError, accounts, roles};
use crate::vault::primitives::KeyPair;
use crate::vault::staff::{SealedSignIn, SignInId, SignInToken};
use crate::vault::{Unopenable, Vault};

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

/// A signed-in member of staff, for one request.
#[derive(Debug)]
pub struct SignedIn {
    /// Who, and with which roles.
    pub member: StaffMember,
    token: SignInToken,
    sealed: SealedSignIn,
}

impl SignedIn {
    /// The sign-in, which form tokens belong to.
    #[must_use]
    pub const fn id(&self) -> SignInId {
        self.sealed.id
    }

    /// The member's own key pair, for an act that needs it: hold it for that act only.
    ///
    /// # Errors
    /// [`Unopenable`] if the stored key was tampered with.
    pub fn key_pair(&self, vault: &Vault) -> Result<KeyPair, Unopenable> {
        vault.open_sign_in(&self.token, &self.sealed)
    }
}

/// The member of staff behind a cookie; nobody if there is no such sign-in or its time is over, and then it is erased.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_staff_member(service: &Service, token: SignInToken) -> Result<Option<SignedIn>, StoreError> {
    let id = token.id();
    let found = service.store.read(|tx| {
        let Some(stored) = sign_ins::find(tx, id.as_bytes())? else { return Ok(None) };
        let account = accounts::get(tx, stored.account)?;
        let roles = roles::list_for_account(tx, account.id)?;
        Ok::<_, StoreError>(Some((stored, account, roles)))
    })?;
    let Some((stored, account, roles)) = found else { return Ok(None) };
    let now = service.now().naive_utc();
    let holds_keys = roles.values().flatten().any(|role| matches!(role, Role::Custodian | Role::Reader));
    if is_over(&stored, if holds_keys { IDLE_LIMIT_WITH_KEYS } else { IDLE_LIMIT }, now) {
        service.store.write(move |tx| sign_ins::erase(tx, id.as_bytes()))?;
        return Ok(None);
    }
    if now - stored.seen_at >= NOTED_EVERY {
        service.store.write(move |tx| sign_ins::update_seen(tx, id.as_bytes(), now))?;
    }
    let member = StaffMember::new(account.id, account.organisation, account.administrator, roles);
    Ok(Some(SignedIn { member, token, sealed: SealedSignIn { id, key: stored.private_key } }))
}

/// Whether a sign-in's time is over. One that lies in the future is too: the clock was moved, and nobody knows by how
/// much.
fn is_over(stored: &StoredSignIn, idle: TimeDelta, now: NaiveDateTime) -> bool {
    let (age, unused) = (now - stored.started_at, now - stored.seen_at);
    age >= HARD_LIMIT || unused >= idle || age < -CLOCK_SKEW || unused < -CLOCK_SKEW
}
