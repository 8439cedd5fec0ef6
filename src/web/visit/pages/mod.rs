//! The participant's pages, in the order of the journey (DESIGN 8). Each is plain data: texts of the
//! consultation come in already chosen for the language; the service's own words come from the
//! catalogue inside the template. A page sets no cookie, needs no script and names no topic in its title.

mod around;
mod before;
mod complaining;
mod ending;
mod erasing;
mod fault;
mod messages;
mod notice;
mod noticed;
mod paper;
mod parts;
mod questions;
mod receipts;
mod returning;

pub use around::{
    AnswersInfoPage, ExitPage, HomePage, LanguagesPage, OpenConsultation, RightsPage, SafetyPage, Service,
    ServiceGroup, SupportPage,
};
pub use before::{
    AdultsOnlyPage, AdultsPage, CardPage, ChoiceAsked, ChoicesPage, DraftPage, NoticePage, ReadPart, RefusedPage,
    SayButton, StartPage, UnderstoodPage,
};
pub use complaining::{
    ComplaintCodePage, ComplaintDonePage, ComplaintOwnPage, ComplaintPage, ComplaintTakeBackPage,
    ComplaintTakenBackPage, ComplaintWritePage,
};
pub use ending::{
    CheckPage, CodePage, DonePage, FEELINGS, NextStep, NoCodePage, NotOpenPage, Receipt, SavePage, StopPage, TypedWords,
};
pub use erasing::erasing;
pub use fault::Fault;
pub use messages::{ErrorPage, Gone, GonePage, NoResultsPage, Rest, RestPage, TakenBackPage, Way};
pub use notice::{Notice, Slot};
pub use noticed::{Fragment, NoticedHere, ToChange};
pub use paper::{PaperDonePage, PaperEnd, PaperSendPage};
pub use parts::{Block, Choice, DraftPart, Played, Row, Said, TypedText};
pub use questions::{
    AboutPage, AllOnOnePage, Asked, Band, PartComment, PartFrom, PartHere, PartLine, PartPage, Question, QuestionPage,
    Turn,
};
pub use receipts::{AgreedChoice, AgreedText, FullReceiptPage, NoticePageAgain, ReceiptPurpose, ReceiptWarningPage};
pub use returning::{News, OwnAnswersPage, OwnChoice, PurposePage, ReturnEntryPage, TakeBackConfirmPage};
