//! Whoever asks for a staff page, once it is known that they may.

use std::collections::BTreeSet;
use std::net::IpAddr;

use actix_web::http::header::HOST;
use actix_web::{HttpRequest, web};

use crate::actions::accounts::find_staff_member::{Arrival, SignedIn, find_arrival};
use crate::actions::accounts::list_accounts::{Account, own_account};
use crate::actions::audit::note_refusal::note_refusal;
use crate::actions::consultations::see_consultation::find_consultation;
use crate::actions::service::{Found, Service};
use crate::domain::audit::Door;
use crate::domain::ids::Slug;
use crate::domain::permission::{Granted, OrganisationAdministrator, Permission};
use crate::domain::role::Role;
use crate::vault::primitives::KeyPair;
use crate::vault::staff::{DeviceToken, PasskeySite, SignInId, SignInToken};
use crate::web::context::WebContext;
use crate::web::page_error::PageError;
use crate::web::source::source;
use crate::web::staff::views::Place;
use crate::web::staff::{NavigationItem, Person, StaffFrame, StaffLanguage};
use crate::web::visit::journey::texts::InLanguage;

use super::cookie;
use super::refusal::Refusal;

/// One request, as handlers see it.
#[derive(Clone)]
pub struct Call {
    /// What pages need to know of the installation.
    pub context: web::Data<WebContext>,
    token: Option<SignInToken>,
    device: Option<DeviceToken>,
    source: Option<IpAddr>,
    host: Option<String>,
    path: String,
    slug: Option<String>,
    number: Option<String>,
    query: String,
    asked: Option<StaffLanguage>,
}

impl Call {
    pub(super) fn of(request: &HttpRequest, context: web::Data<WebContext>) -> Self {
        let named = |name| request.match_info().get(name).map(str::to_owned);
        Self {
            token: cookie::token(request, context.behind_tls),
            device: cookie::device(request, context.behind_tls),
            source: source(request),
            host: host(request),
            path: request.path().to_owned(),
            slug: named("slug"),
            number: named("number"),
            query: request.query_string().to_owned(),
            asked: StaffLanguage::asked_by(request),
            context,
        }
    }

    /// The service.
    #[must_use]
    pub fn service(&self) -> &Service {
        &self.context.service
    }

    /// The number in the address, for a page that has one.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        self.number.as_deref()?.parse().ok()
    }

    /// The value of the one parameter a page knows: `?name=value`. Anything else in a query is ignored.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    /// The token of the sign-in cookie, whether or not there is such a sign-in.
    #[must_use]
    pub const fn token(&self) -> Option<&SignInToken> {
        self.token.as_ref()
    }

    /// The token of the cookie of a known browser, whether or not it is known.
    #[must_use]
    pub const fn device(&self) -> Option<&DeviceToken> {
        self.device.as_ref()
    }

    /// Where the request comes from: for counting failures in memory, and nothing else.
    #[must_use]
    pub const fn source(&self) -> Option<IpAddr> {
        self.source
    }

    /// The name under which the service was reached, for passkeys: one of those configured, for others are refused before
    /// anything is asked. None where browsers know no passkeys.
    #[must_use]
    pub fn passkey_site(&self) -> Option<PasskeySite> {
        let host = self.host.as_deref()?;
        let scheme = if self.context.behind_tls { "https" } else { "http" };
        PasskeySite::of(&format!("{scheme}://{host}"))
    }

    /// The address that was asked for.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The language that a link chose: `?in=fr`.
    #[must_use]
    pub fn chosen(&self) -> Option<StaffLanguage> {
        self.parameter("in").and_then(StaffLanguage::from_tag)
    }

    /// The language for somebody who is not signed in: what a link chose, or what the browser asks for.
    #[must_use]
    pub fn language(&self) -> StaffLanguage {
        self.chosen().or(self.asked).unwrap_or_default()
    }

    /// The surroundings of a page that everyone may read: whoever is signed in keeps their language and their way back.
    #[must_use]
    pub fn own_frame(&self) -> StaffFrame {
        Member::find(self).map_or_else(|_| self.frame(), |member| member.frame())
    }

    /// Writes down that this call was refused. Should that fail, it is refused all the same.
    pub(super) fn note_refusal(&self, door: Door) {
        if let Err(error) = note_refusal(self.service(), self.token(), self.slug.as_deref(), door) {
            tracing::error!(%error, "a refusal is not in the audit log");
        }
    }

    /// The surroundings of a page for somebody who is not signed in.
    #[must_use]
    pub fn frame(&self) -> StaffFrame {
        StaffFrame { chosen: self.chosen(), ..StaffFrame::outside(self.language(), self.context.demonstration) }
    }
}

/// The host of a request, with its port. The second version of HTTP says it in the address.
fn host(request: &HttpRequest) -> Option<String> {
    let named = request.uri().authority().map(|authority| authority.as_str().to_owned());
    named.or_else(|| request.headers().get(HOST)?.to_str().ok().map(str::to_owned))
}

/// What a page needs of whoever asks for it, as the route table lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: everyone may.
    Nothing,
    /// To be signed in.
    SignIn,
    /// To administer the organisation.
    Organisation,
    /// A permission in the consultation of the address: its name, and the roles that carry it.
    Permission(&'static str, &'static [Role]),
}

/// Whoever asks, once it is known that they may. The first argument of every handler.
pub trait Asker: Sized + Send + 'static {
    /// What is needed.
    const NEEDS: Needs;

    /// Finds out who sends `call`, and whether they may.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`], or [`PageError::Forbidden`] which says nothing of what exists (ACC-5).
    fn find(call: &Call) -> Result<Self, Refusal>;

    /// The sign-in that form tokens belong to.
    fn sign_in(&self) -> SignInId;

    /// The language of their pages.
    fn language(&self) -> StaffLanguage;

    /// The surroundings of a page for them.
    fn frame(&self) -> StaffFrame;
}

/// Anybody.
pub struct Visitor {
    /// The request.
    pub call: Call,
}

impl Visitor {
    /// The token for the forms of people who are not signed in.
    #[must_use]
    pub fn form_token(&self) -> String {
        self.call.service().vault.form_token(&self.sign_in())
    }
}

impl Asker for Visitor {
    const NEEDS: Needs = Needs::Nothing;

    fn find(call: &Call) -> Result<Self, Refusal> {
        Ok(Self { call: call.clone() })
    }

    /// No sign-in has this id: ids are outputs of a key derivation.
    fn sign_in(&self) -> SignInId {
        SignInId::from_bytes([0; 32])
    }

    fn language(&self) -> StaffLanguage {
        self.call.language()
    }

    fn frame(&self) -> StaffFrame {
        self.call.frame()
    }
}

/// The language that somebody chose for their pages or, if they never did, that of the request.
pub(super) fn own_language(account: &Account, call: &Call) -> StaffLanguage {
    let chosen = account.contact.language.as_ref();
    chosen.and_then(|tag| StaffLanguage::from_tag(tag.as_str())).unwrap_or_else(|| call.language())
}

/// Somebody who is signed in.
pub struct Member {
    /// The request.
    pub call: Call,
    /// Who, with the roles held now (ACC-6).
    pub signed_in: SignedIn,
    /// Their own account.
    pub account: Account,
}

impl Member {
    /// The own key pair, for an act that needs it: held for that act only.
    ///
    /// # Errors
    /// [`Refusal`] if what is stored of the sign-in was tampered with.
    pub fn key_pair(&self) -> Result<KeyPair, Refusal> {
        self.signed_in.key_pair(&self.call.service().vault).map_err(|error| Refusal::noted(&error))
    }

    fn frame_with(&self, roles: &BTreeSet<Role>) -> StaffFrame {
        let language = self.language();
        let person = Person {
            name: self.account.contact.name.clone(),
            roles: language.roles(roles.iter().copied()),
            csrf: self.call.service().vault.form_token(&self.signed_in.id()),
        };
        let item = |address: &str, id: &str| NavigationItem {
            address: address.to_owned(),
            label: language.text(id),
            current: self.call.path == address,
        };
        let mut navigation = vec![item("/staff", "overview")];
        if self.signed_in.member.is_administrator() {
            navigation.push(item("/staff/accounts", "accounts"));
        }
        StaffFrame { language, person: Some(person), navigation, ..self.call.frame() }
    }
}

impl Asker for Member {
    const NEEDS: Needs = Needs::SignIn;

    fn find(call: &Call) -> Result<Self, Refusal> {
        let service = call.service();
        let token = call.token.clone().ok_or(Refusal::SignedOut)?;
        let signed_in = match find_arrival(service, token)?.ok_or(Refusal::SignedOut)? {
            Arrival::Entered(signed_in) => signed_in,
            Arrival::OnTheWay(entering) => return Err(Refusal::OnTheWay(entering.step)),
        };
        let account = own_account(service, &signed_in.member)?;
        Ok(Self { call: call.clone(), signed_in, account })
    }

    fn sign_in(&self) -> SignInId {
        self.signed_in.id()
    }

    fn language(&self) -> StaffLanguage {
        own_language(&self.account, &self.call)
    }

    fn frame(&self) -> StaffFrame {
        self.frame_with(&BTreeSet::new())
    }
}

/// Somebody who administers the organisation.
pub struct AsAdministrator {
    /// Who.
    pub by: Member,
    /// The proof.
    pub granted: OrganisationAdministrator,
}

impl Asker for AsAdministrator {
    const NEEDS: Needs = Needs::Organisation;

    fn find(call: &Call) -> Result<Self, Refusal> {
        let by = Member::find(call)?;
        let granted = by.signed_in.member.as_administrator().map_err(|_| PageError::Forbidden)?;
        Ok(Self { by, granted })
    }

    fn sign_in(&self) -> SignInId {
        self.by.sign_in()
    }

    fn language(&self) -> StaffLanguage {
        self.by.language()
    }

    fn frame(&self) -> StaffFrame {
        self.by.frame()
    }
}

/// Somebody who may do `P` in the consultation of the address.
pub struct At<P: Permission> {
    /// Who.
    pub by: Member,
    /// The consultation as it stands now.
    pub found: Found,
    /// The proof.
    pub granted: Granted<P>,
}

impl<P: Permission> At<P> {
    /// The service.
    #[must_use]
    pub fn service(&self) -> &Service {
        self.by.call.service()
    }

    /// Asks for another permission of the same person here.
    ///
    /// # Errors
    /// [`PageError::Forbidden`].
    pub fn also<Q: Permission>(&self) -> Result<Granted<Q>, Refusal> {
        let granted = self.by.signed_in.member.grant(self.granted.consultation());
        granted.map_err(|_| PageError::Forbidden.into())
    }

    /// The roles held here.
    #[must_use]
    pub fn roles(&self) -> BTreeSet<Role> {
        self.by.signed_in.member.roles_in(self.granted.consultation())
    }

    /// The texts of the consultation in the language of the page or, where it has none, as
    /// [`InLanguage::in_any`] chooses.
    #[must_use]
    pub fn texts(&self) -> InLanguage<'_> {
        self.language().texts_of(self.found.definition())
    }

    /// What pages name of the consultation.
    #[must_use]
    pub fn place(&self) -> Place {
        let definition = self.found.definition();
        let texts = self.texts();
        Place {
            name: texts.owned(&definition.neutral_name),
            title: texts.owned(&definition.title),
            address: format!("/staff/{}", definition.slug),
        }
    }
}

impl<P: Permission> Asker for At<P> {
    const NEEDS: Needs = Needs::Permission(P::NAME, P::ROLES);

    fn find(call: &Call) -> Result<Self, Refusal> {
        let by = Member::find(call)?;
        // An address without a consultation and one without a right look alike (ACC-5).
        let slug = call.slug.as_deref().and_then(|slug| Slug::new(slug).ok()).ok_or(PageError::Forbidden)?;
        let found = find_consultation(call.service(), &by.signed_in.member, &slug)?.ok_or(PageError::Forbidden)?;
        let granted = by.signed_in.member.grant(found.stored.id).map_err(|_| PageError::Forbidden)?;
        Ok(Self { by, found, granted })
    }

    fn sign_in(&self) -> SignInId {
        self.by.sign_in()
    }

    fn language(&self) -> StaffLanguage {
        self.by.language()
    }

    fn frame(&self) -> StaffFrame {
        self.by.frame_with(&self.roles())
    }
}
