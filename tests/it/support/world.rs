//! An installation with staff, worked only through the actions: as far as a test needs it, and no further.
//!
//! ```ignore
//! let mut world = World::staffed(Engine::Sqlite);      // everyone has an account; the sample is imported, roles given
//! world.bring_to(State::Open);
//! world.send(&published_sample());
//! world.bring_to(State::Published);
//! let read = read_releases(&world.service, &world.may("designer"));
//! ```
//!
//! Keys are random as everywhere; everything else of chance is seeded, and time stands still until a test moves it.
//! A reader opens any number of texts in a day: tests look for one among many.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use linden::actions::accounts::accept_invitation::accept_invitation;
use linden::actions::accounts::create_first_account::create_first_account;
use linden::actions::accounts::find_staff_member::{SignedIn, find_staff_member};
use linden::actions::accounts::invitation::Invited;
use linden::actions::accounts::invite_account::invite_account;
use linden::actions::consultations::approve_opening::approve_opening;
use linden::actions::consultations::approve_questions::approve_questions;
use linden::actions::consultations::change_role::give_role;
use linden::actions::consultations::close_consultation::close_consultation;
use linden::actions::consultations::import_consultation::{Import, ImportError, ImportRules, import_consultation};
use linden::actions::consultations::make_keys::make_keys;
use linden::actions::consultations::opening::list_keys;
use linden::actions::consultations::overlaps::{decide_overlap, overlaps};
use linden::actions::consultations::print_cards::print_cards;
use linden::actions::consultations::send_to_panel::send_to_panel;
use linden::actions::consultations::start_analysis::start_analysis;
use linden::actions::desk::next_item::{Next, next_item};
use linden::actions::desk::save_reading::{Saved, Work, save_reading};
use linden::actions::make_form_keys::make_form_keys;
use linden::actions::releases::build_release::build_release;
use linden::actions::releases::publish_release::publish_release;
use linden::actions::releases::read_release::read_unreleased;
use linden::actions::releases::sign_check::sign_check;
use linden::actions::send_response::{Response, Sent, send_response};
use linden::actions::service::{Found, Mailing, Service};
use linden::cli::demo::participants::SampleResponse;
use linden::clock::{Clock, SimulatedClock};
use linden::domain::card::CardCode;
use linden::domain::consent::Consent;
use linden::domain::consultation::{Consultation, Open, State};
use linden::domain::daily_texts::DailyTexts;
use linden::domain::folder::{FolderFiles, with_moved_days};
use linden::domain::ids::{AccountId, ConsultationId, QuestionId, Slug, SubmissionId};
use linden::domain::mail_language::MailLanguage;
use linden::domain::password::NewPassword;
use linden::domain::permission::{Granted, OrganisationAdministrator, Permission};
use linden::domain::reading::ThemeNumber;
use linden::domain::receipt::{ReceiptCode, ReceiptMode};
use linden::domain::recovery_code::RecoveryCode;
use linden::domain::role::Role;
use linden::domain::text::Language;
use linden::randomness::{SeededRandomness, SystemRandomness};
use linden::vault::Vault;
use linden::vault::keys::KeyDir;
use linden::vault::primitives::KeyPair;
use linden::vault::staff::{PasswordCost, SignInToken};
use linden::web::languages::catalogues;
use linden::web::results::phrases;
use zeroize::Zeroizing;

use super::engine::{Database, Engine};
use super::factors;
use super::house::{Served, begin, context_of, demo_folder};

/// Everyone in the sample consultation, by the name tests call them, with their role there. Ada administers the
/// organisation too.
pub const STAFF: &[(&str, Role)] = &[
    ("ada", Role::Administrator),
    ("custodian", Role::Custodian),
    ("second custodian", Role::Custodian),
    ("reader", Role::Reader),
    ("second reader", Role::Reader),
    ("panel", Role::Panel),
    ("second panel", Role::Panel),
    ("coordinator", Role::Coordinator),
    ("assister", Role::Assister),
    ("designer", Role::Designer),
    ("auditor", Role::Auditor),
];

/// A member of staff with a way to sign in.
struct Member {
    account: AccountId,
    token: SignInToken,
    recovery: RecoveryCode,
}

/// One installation.
pub struct World {
    pub service: Arc<Service>,
    pub clock: Arc<SimulatedClock>,
    pub database: Arc<Database>,
    /// The name of the organisation these people are of.
    pub organisation: &'static str,
    /// The four characters of its consultation.
    pub slug: &'static str,
    /// The sample consultation, once it is imported.
    pub consultation: Option<ConsultationId>,
    members: std::sync::Mutex<BTreeMap<String, Member>>,
}

/// The mail address of somebody.
pub fn mail(name: &str) -> String {
    format!("{}@alliance.example", name.replace(' ', "."))
}

/// The password of somebody.
pub fn password(name: &str) -> String {
    format!("the long way home of {name}")
}

/// What tests allow at import.
pub fn sites() -> Vec<String> {
    vec!["https://worldweather.wmo.int/".to_owned()]
}

impl World {
    /// An installation in which there is nobody.
    pub fn empty(engine: Engine) -> Self {
        Self::empty_with(engine, None)
    }

    /// An installation with ada alone that puts invitations into the outbox.
    pub fn that_mails(engine: Engine) -> Self {
        let mailing = Mailing { public_address: "https://feedback.example".into() };
        Self::empty_with(engine, Some(mailing)).administered()
    }

    fn empty_with(engine: Engine, mailing: Option<Mailing>) -> Self {
        Self::empty_in(Database::fresh(engine), |service| service.with_mailing(mailing))
    }

    /// An installation with ada alone in this database, whose service is made up like this.
    pub fn administered_in(database: Database, made_up: impl FnOnce(Service) -> Service) -> Self {
        Self::empty_in(database, made_up).administered()
    }

    fn empty_in(database: Database, made_up: impl FnOnce(Service) -> Service) -> Self {
        let clock = Arc::new(SimulatedClock::at(begin()));
        let keys = KeyDir::create(database.folder.path().join("keys")).unwrap();
        let vault = Vault::initialise(keys, Arc::new(SystemRandomness)).unwrap();
        let shared: Arc<dyn Clock> = Arc::clone(&clock) as Arc<dyn Clock>;
        let service = Service::new(database.open(), vault, shared, Arc::new(SeededRandomness::new(7)));
        let service = Arc::new(made_up(service.with_daily_texts(DailyTexts::new(u32::MAX))));
        factors::register(&service, &clock, &database.address);
        make_form_keys(&service).unwrap();
        let members = std::sync::Mutex::default();
        let (database, organisation, slug) = (Arc::new(database), "The Alliance", "7k2m");
        Self { service, clock, database, organisation, slug, consultation: None, members }
    }

    /// Another organisation in the same installation, with everyone of [`STAFF`] under the same names and addresses, and the
    /// sample at another address: a draft (ACC-5).
    pub fn beside(&self, organisation: &'static str, slug: &'static str) -> Self {
        let mut other = self.neighbour(organisation, slug);
        let moved = |text: &str| text.replace("slug = \"7k2m\"", &format!("slug = \"{slug}\""));
        let files = demo_folder().iter().map(|(name, text)| (name.to_owned(), moved(text))).collect();
        other.import(&FolderFiles::new(files)).unwrap();
        other.staff();
        other
    }

    /// Another organisation in the same installation with its administrator alone, called ada too, at the same address.
    pub fn neighbour(&self, organisation: &'static str, slug: &'static str) -> Self {
        let (service, clock, database) =
            (Arc::clone(&self.service), Arc::clone(&self.clock), Arc::clone(&self.database));
        let members = std::sync::Mutex::default();
        Self { service, clock, database, organisation, slug, consultation: None, members }.administered()
    }

    /// What somebody's second factor is known by: people of another organisation have factors of their own.
    pub fn factor(&self, name: &str) -> String {
        if self.organisation == "The Alliance" { name.to_owned() } else { format!("{name} of {}", self.organisation) }
    }

    /// An installation with one administrator of its organisation, called ada.
    pub fn with_administrator(engine: Engine) -> Self {
        Self::empty(engine).administered()
    }

    fn administered(self) -> Self {
        let invited = create_first_account(&self.service, self.organisation, "ada", &mail("ada")).unwrap();
        self.accept("ada", &invited);
        self
    }

    /// An installation in which everyone of [`STAFF`] has an account and a role in the sample, a draft.
    pub fn staffed(engine: Engine) -> Self {
        let mut world = Self::with_administrator(engine);
        world.import(&demo_folder()).unwrap();
        world.staff();
        world
    }

    /// The same at another moment, with the days of the sample moved along: for the program itself, which knows no clock but
    /// the machine's.
    pub fn staffed_at(engine: Engine, moment: DateTime<Utc>) -> Self {
        let mut world = Self::with_administrator(engine);
        world.clock.advance(moment - world.service.now());
        let days = moment.date_naive() - begin().date_naive();
        world.import(&with_moved_days(&demo_folder(), |day| day.checked_add_signed(days)).unwrap()).unwrap();
        world.staff();
        world
    }

    /// Everyone of [`STAFF`] gets an account and their role in the sample, which was imported; the key kits are on paper.
    pub fn staff(&mut self) {
        self.staff_without_kits();
        self.keep_kits();
    }

    /// The same with no key kit on paper.
    pub fn staff_without_kits(&mut self) {
        let slug = Slug::new(self.slug).unwrap();
        let found = self.service.store.read(|tx| self.service.find_by_slug(tx, &slug)).unwrap();
        self.consultation = Some(found.expect("the sample is imported").stored.id);
        let world = &*self;
        for (name, role) in STAFF.iter().filter(|(name, _)| *name != "ada") {
            world.invite(name);
            give_role(&world.service, &world.may("ada"), world.account(name), *role).unwrap();
        }
    }

    /// Invites somebody, who accepts.
    pub fn invite(&self, name: &str) {
        let (ada, language) = (self.administrator(), MailLanguage::default());
        self.accept(name, &invite_account(&self.service, &ada, name, &mail(name), language).unwrap());
    }

    fn accept(&self, name: &str, invited: &Invited) {
        let chosen = NewPassword::new(Zeroizing::new(password(name))).unwrap();
        let accepted = accept_invitation(&self.service, &invited.code, &chosen, PasswordCost::FLOOR, false);
        let (account, token) = accepted.unwrap();
        assert_eq!(account, invited.account);
        let (token, recovery) = self.set_up(name, token);
        self.members.lock().unwrap().insert(name.to_owned(), Member { account, token, recovery });
    }

    /// Somebody's recovery code.
    pub fn recovery_code(&self, name: &str) -> RecoveryCode {
        self.members.lock().unwrap()[name].recovery.clone()
    }

    /// Imports a folder as ada, in whatever languages.
    pub fn import(&self, files: &FolderFiles) -> Result<Import, ImportError> {
        let rules = ImportRules { exit_sites: &sites(), catalogues: catalogues(), allow_unreviewed: true };
        import_consultation(&self.service, &self.administrator(), files, rules)
    }

    /// Somebody's account.
    pub fn account(&self, name: &str) -> AccountId {
        self.members.lock().unwrap()[name].account
    }

    /// Somebody, signed in: again, if the time of the last sign-in is over.
    pub fn signed_in(&self, name: &str) -> SignedIn {
        let held = self.members.lock().unwrap()[name].token.clone();
        if let Some(found) = find_staff_member(&self.service, held).unwrap() {
            return found;
        }
        let token = self.enter(name);
        self.members.lock().unwrap().get_mut(name).unwrap().token = token.clone();
        find_staff_member(&self.service, token).unwrap().expect("a new sign-in is found")
    }

    /// Somebody's permission in the sample; the test fails if they have it not.
    pub fn may<P: Permission>(&self, name: &str) -> Granted<P> {
        let granted = self.signed_in(name).member.grant(self.id());
        granted.unwrap_or_else(|_| panic!("{name} has no permission {}", P::NAME))
    }

    /// Ada as the administrator of her organisation.
    pub fn administrator(&self) -> OrganisationAdministrator {
        self.signed_in("ada").member.as_administrator().unwrap()
    }

    /// Serves this installation on a free port until the value is dropped.
    pub fn serve(&self) -> Served {
        Served::start(context_of(&self.service))
    }

    /// Somebody's own key pair.
    pub fn pair(&self, name: &str) -> KeyPair {
        self.signed_in(name).key_pair(&self.service.vault).unwrap()
    }

    /// The sample consultation.
    pub fn id(&self) -> ConsultationId {
        self.consultation.expect("the sample is imported")
    }

    /// The sample as it stands.
    pub fn found(&self) -> Found {
        self.service.store.read(|tx| self.service.get(tx, self.id())).unwrap()
    }

    /// The state of the sample.
    pub fn state(&self) -> State {
        self.found().state()
    }

    /// Takes one step after the other until the sample is in `wanted`. On the way everything is read, without themes.
    pub fn bring_to(&self, wanted: State) {
        while self.state() < wanted {
            match self.state() {
                State::Draft => send_to_panel(&self.service, &self.may("ada")).unwrap(),
                State::PanelReview => {
                    approve_questions(&self.service, &self.may("panel"), self.found().definition().review_hash())
                        .unwrap();
                }
                State::Approved => self.open(),
                State::Open => close_consultation(&self.service, &self.may("ada")).unwrap(),
                State::Closed => {
                    self.read_everything(|_, _| BTreeSet::new());
                    start_analysis(&self.service, &self.may("custodian"), &self.pair("custodian")).unwrap();
                }
                State::Analysis => _ = self.build(),
                State::PanelSummaryReview => {
                    let waiting = read_unreleased(&self.service, &self.may("panel")).unwrap().unwrap();
                    publish_release(&self.service, &self.may("panel"), waiting.artefact.sha256()).unwrap();
                }
                further => panic!("there is no way on from {further} yet"),
            }
        }
    }

    /// Makes the keys and opens.
    pub fn open(&self) {
        make_keys(&self.service, &self.may("ada")).unwrap();
        // Where another consultation of the test asked the same, somebody has to decide first (AGG-21).
        let found = self.found();
        let overlaps = self.service.store.read(|tx| overlaps(&self.service, tx, &found)).unwrap();
        let decide = |shown| decide_overlap(&self.service, &self.may("custodian"), shown).unwrap();
        overlaps.into_iter().for_each(|overlaps| decide(overlaps.sha256));
        let shown = list_keys(&self.service, &self.may("custodian")).unwrap().opening_sha256.unwrap();
        approve_opening(&self.service, &self.may("custodian"), shown, catalogues()).unwrap();
    }

    /// Builds the release as the first custodian and signs its check.
    pub fn build(&self) -> [u8; 32] {
        let (granted, pair) = (self.may("custodian"), self.pair("custodian"));
        let shown = build_release(&self.service, &granted, &pair, &phrases).unwrap();
        sign_check(&self.service, &granted, shown).unwrap();
        shown
    }

    /// A batch of new cards.
    pub fn cards(&self, number: u32) -> Vec<CardCode> {
        print_cards(&self.service, &self.may("coordinator"), "envelope", number).unwrap().codes
    }

    /// These people send their responses, each with a new card.
    pub fn send(&self, people: &[SampleResponse]) -> Vec<ReceiptCode> {
        let cards = self.cards(u32::try_from(people.len()).unwrap().max(10));
        let open: Consultation<Open> = self.found().consultation.try_into().unwrap();
        let send = |(card, person): (CardCode, &SampleResponse)| {
            let language = Language::new(person.language).unwrap();
            let notice = open.definition().notice_shown(&language).unwrap();
            let response = Response {
                card,
                submission: SubmissionId::random(&SystemRandomness),
                consent: Consent::given(notice, person.purposes.clone(), self.service.today()).unwrap(),
                sheet: person.sheet.clone(),
                words: person.words.clone(),
                mode: ReceiptMode::Full,
                help: linden::domain::help::Help::Alone,
            };
            match send_response(&self.service, &open, response).unwrap() {
                Sent::Stored(Some(receipt)) => receipt,
                other => panic!("not stored: {other:?}"),
            }
        };
        cards.into_iter().zip(people).map(send).collect()
    }

    /// Reads all that is unread, as the first reader, and says how many texts that were.
    pub fn read_everything(&self, themes: impl Fn(&QuestionId, &str) -> BTreeSet<ThemeNumber>) -> usize {
        let (granted, pair) = (self.may("reader"), self.pair("reader"));
        let (mut from, mut read) = (None, 0);
        loop {
            match next_item(&self.service, &granted, &pair, from.as_deref()).unwrap() {
                Next::Item(item) => {
                    let themes = &themes(&item.question, &item.text);
                    let work = Work { handle: &item.handle, hidden: "", themes };
                    assert_eq!(save_reading(&self.service, &granted, &pair, work).unwrap(), Saved::Saved);
                    (from, read) = (None, read + 1);
                }
                Next::GoOn(here) => from = Some(here),
                Next::NothingLeft => return read,
            }
        }
    }
}
