//! What staff may do, as types (ACC-1): an action that needs a permission demands a [`Granted`] of it as an
//! argument, and only a [`StaffMember`] whose roles allow it can make one (D5). Nothing is allowed by default.

use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

use super::ids::{AccountId, ConsultationId, OrganisationId};
use super::role::Role;

/// Something staff may be allowed to do in one consultation.
pub trait Permission: 'static {
    /// The name in the permission matrix.
    const NAME: &'static str;
    /// The roles that carry it.
    const ROLES: &'static [Role];
}

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident: $($role:ident)|+;)*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy)]
            pub enum $name {}

            impl Permission for $name {
                const NAME: &'static str = stringify!($name);
                const ROLES: &'static [Role] = &[$(Role::$role),+];
            }
        )*

        /// Every permission with the roles that carry it: the right-hand side of the matrix of DOMAIN 7.
        pub const PERMISSIONS: &[(&str, &[Role])] = &[$((stringify!($name), <$name as Permission>::ROLES)),*];
    };
}

permissions! {
    /// See that the consultation exists, its state, dates and questions.
    SeeConsultation: Administrator | Panel | Custodian | Reader | Coordinator | Assister | Designer | Auditor;
    /// Hand the draft to the panel, make its keys, pause it, close it.
    RunConsultation: Administrator;
    /// See what is still missing before the consultation can open.
    SeeReadiness: Administrator | Panel | Custodian;
    /// Edit the support services.
    ManageServices: Administrator;
    /// Say who holds which role.
    ManageRoles: Administrator;
    /// Approve questions, wording, people and results.
    ApproveForPanel: Panel;
    /// Approve the opening; start the analysis.
    ApproveOpening: Custodian;
    /// Build a release and sign its disclosure check.
    BuildRelease: Custodian;
    /// See figures as they would be released, before they are.
    SeeUnreleasedFigures: Custodian | Panel;
    /// Read complaints, acknowledge them, reply and close (ACC-10).
    AnswerComplaints: Custodian;
    /// Print cards.
    PrintCards: Coordinator;
    /// Enter answers for somebody who asks for it.
    EnterAnswers: Assister;
    /// Read words one item at a time and assign themes.
    ReadWords: Reader;
    /// Be told, once a week, that taking part made things harder for too many (SAF-24).
    WatchHarm: Custodian;
    /// Raise a safeguarding concern, open its note, and close it (SAF-25).
    RaiseConcern: Reader;
    /// See that there is a concern: its kind, its day, and whether it is closed; never its note.
    SeeConcerns: Custodian | Reader;
    /// See what is erased when, what was erased, and what is held (RET-2, RET-7).
    SeeErasure: Custodian | Administrator | Panel | Auditor;
    /// Hold, erase early, attest that the key kit is destroyed (RET-4, RET-7).
    RunErasure: Custodian;
    /// Sign for the controller where holding and erasing early take two people (RET-7).
    SignForController: Administrator;
    /// Read the audit log (ACC-7).
    ReadAuditLog: Custodian | Auditor;
    /// Accept the terms that come before the first look at a release (ACC-12).
    AcceptTerms: Designer;
    /// Read published releases.
    ReadReleases: Administrator | Panel | Custodian | Reader | Coordinator | Assister | Designer | Auditor;
}

/// Proof that a member of staff may do `P` in one consultation. Only [`StaffMember::grant`] makes one.
pub struct Granted<P: Permission> {
    account: AccountId,
    consultation: ConsultationId,
    role: Role,
    permission: PhantomData<fn() -> P>,
}

impl<P: Permission> Granted<P> {
    /// Who may.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// Where.
    #[must_use]
    pub const fn consultation(&self) -> ConsultationId {
        self.consultation
    }

    /// The role that carries the permission here: what a record of the act names.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }
}

impl<P: Permission> Clone for Granted<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P: Permission> Copy for Granted<P> {}

impl<P: Permission> std::fmt::Debug for Granted<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Granted<{}>", P::NAME)
    }
}

/// Proof that a member of staff administers an organisation: imports consultations, makes accounts
/// (DESIGN 8, "Accounts"). Carries no right to read anything.
#[derive(Debug, Clone, Copy)]
pub struct OrganisationAdministrator {
    account: AccountId,
    organisation: OrganisationId,
}

impl OrganisationAdministrator {
    /// Who administers.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// The organisation.
    #[must_use]
    pub const fn organisation(&self) -> OrganisationId {
        self.organisation
    }
}

/// The refusal of something a member of staff may not do. It says nothing of whether the thing exists (ACC-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this account may not do that")]
pub struct Refused;

/// A signed-in member of staff with the roles held at this very request (ACC-6).
#[derive(Debug, Clone)]
pub struct StaffMember {
    account: AccountId,
    organisation: OrganisationId,
    administrator: bool,
    roles: BTreeMap<ConsultationId, BTreeSet<Role>>,
}

impl StaffMember {
    /// The member as the tables say now.
    #[must_use]
    pub const fn new(
        account: AccountId,
        organisation: OrganisationId,
        administrator: bool,
        roles: BTreeMap<ConsultationId, BTreeSet<Role>>,
    ) -> Self {
        Self { account, organisation, administrator, roles }
    }

    /// The account.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// The organisation the account belongs to.
    #[must_use]
    pub const fn organisation(&self) -> OrganisationId {
        self.organisation
    }

    /// Whether the member administers the organisation.
    #[must_use]
    pub const fn is_administrator(&self) -> bool {
        self.administrator
    }

    /// The consultations in which the member holds a role, with the roles.
    pub fn roles(&self) -> impl Iterator<Item = (ConsultationId, &BTreeSet<Role>)> {
        self.roles.iter().map(|(consultation, roles)| (*consultation, roles))
    }

    /// The roles held in `consultation`.
    #[must_use]
    pub fn roles_in(&self, consultation: ConsultationId) -> BTreeSet<Role> {
        self.roles.get(&consultation).cloned().unwrap_or_default()
    }

    /// Asks for permission `P` in `consultation`.
    ///
    /// # Errors
    /// [`Refused`] unless a role held there carries it.
    pub fn grant<P: Permission>(&self, consultation: ConsultationId) -> Result<Granted<P>, Refused> {
        let held = self.roles.get(&consultation).ok_or(Refused)?;
        let role = P::ROLES.iter().copied().find(|role| held.contains(role)).ok_or(Refused)?;
        Ok(Granted { account: self.account, consultation, role, permission: PhantomData })
    }

    /// Asks to act as the organisation's administrator.
    ///
    /// # Errors
    /// [`Refused`] unless the account administers its organisation.
    pub const fn as_administrator(&self) -> Result<OrganisationAdministrator, Refused> {
        if self.administrator {
            Ok(OrganisationAdministrator { account: self.account, organisation: self.organisation })
        } else {
            Err(Refused)
        }
    }
}
