//! The pages of the people who work on a consultation. Each is plain data; the texts of a consultation come
//! in already chosen for a language. Before every button stands what it does, for whom, and whether it can be
//! undone (D15). Forms are sent to addresses below [`Place::address`].

mod about;
mod accounts;
mod act;
mod assist;
mod audit;
mod before_opening;
mod cards;
mod complaints;
mod concerns;
mod consultation;
mod desk;
mod ending;
mod erasure;
mod factors;
mod followed;
mod hiding;
mod keys;
mod look;
mod lost_cards;
mod overview;
mod papers;
mod people;
mod place;
mod plan;
mod quotes;
mod release;
mod review;
mod road;
mod services;
mod square;

pub use about::{AccessibilityPage, CarePage, HelpPage, OwnAccountPage};
pub use accounts::{AcceptPage, Account, AccountsPage, InvitationMadePage, signed_out};
pub use act::{Act, Before, Offer};
pub use assist::{AssistPage, OwnDay, PromisePage};
pub use audit::{AuditLine, AuditPage, Choice, audit_kind_name, audit_sentence};
pub use before_opening::{
    BeforeOpeningPage, Overlapping, SeatedPerson, Seats, Standing as TopicStanding, TermsPage, Todo, why_apart,
};
pub use cards::{Batch, CardFace, CardSheetPage, CardWords, CardsPage};
pub use complaints::{ComplaintLine, ComplaintPage, ComplaintsPage, outcome_name};
pub use concerns::{ConcernLine, ConcernPage, ConcernsPage};
pub use consultation::ConsultationPage;
pub use desk::{
    ContentNotePage, DeskPage, DeskRest, DeskRestPage, EnoughPage, Theme, ThemeChoice, ThemeLabel, ThemeList,
    ThemesPage,
};
pub use ending::{EndAccountPage, EndsIn};
pub use erasure::{DecisionBox, ErasurePage};
pub use factors::{
    ConfirmPage, NewPasskeyPage, OwnFactorsView, PasskeyLine, RecoverPage, RecoverPasskeyPage, RecoveryCodePage,
    ReturnPage, SecondFactorPage, SetUpPage, SignInLine,
};
pub use followed::{FollowedDraft, FollowedPart, NamedPart};
pub use hiding::{
    CheckTextPage, Choosable, HiddenPiece, HidingPart, PanelTextPage, PanelTextsPage, ShownPart, TextsPage,
    detail_name, shown,
};
pub use keys::{KeyHolder, KeyKind, KeyNote, KeySet, KeyWaiter, KeysPage, Replacing};
pub use look::LookPage;
pub use lost_cards::{LostBatch, LostCardsPage, SayPage, TryCardPage};
pub use overview::{OverviewPage, OverviewRow};
pub use papers::{Booklet, PaperAsked, PaperBand, PaperFace, PaperPurpose, PaperQuestion, PaperSheetPage, PapersPage};
pub use people::{Anyway, Colleague, Holder, PeoplePage, RoleGroup};
pub use place::{Alert, Fact, Markup, Place, Tongue};
pub use plan::{PlanPage, PlanRow};
pub use quotes::{CheckQuotePage, JudgeQuotesPage, QuoteLine, QuotePage, QuotesPage, Wording};
pub use release::{
    BuildingPage, Dissent, ReleaseCheckPage, ReleasePage, ReleaseReviewPage, Signature, Standing, WaitingPage,
};
pub use review::{ProfileInWords, PurposeText, ReviewBand, ReviewPage, ReviewQuestion};
pub use road::{Mark, Road, Step, name as state_name};
pub use services::{ServiceEntry, ServiceText, ServicesPage};
pub use square::Square;
