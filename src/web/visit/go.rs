//! What the pressed button of a visit's form asks for: one field, `go`, read and written here.

use std::fmt;
use std::str::FromStr;

use crate::domain::consent::Purpose;
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::receipt::ReceiptMode;
use crate::domain::service::Country;
use crate::web::languages::Language;

/// What a button asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Go {
    /// The main way on.
    Next,
    /// To the page before.
    Back,
    /// On, without an answer; in a change: leave it empty.
    Skip,
    /// To the page with the two ways of stopping (SAF-19).
    Stop,
    /// The same page again with what was typed, and the idle time anew (D3).
    Stay,
    /// The same page with nothing chosen.
    Clear,
    /// From the start page to the card page.
    Card,
    /// To the draft, from the one-page form.
    Draft,
    /// To all questions on one page.
    OnePage,
    /// Back to one question on each page.
    OneByOne,
    /// To the support page.
    Support,
    /// To the support page, with the services of one country first.
    SupportIn(Country),
    /// To the safety page.
    Safety,
    /// To "what happens to answers".
    Answers,
    /// To what can be asked for with a code.
    Rights,
    /// To the choice of languages.
    Languages,
    /// The same page in another language.
    Language(Language),
    /// The same page in easy words (LNG-6).
    Easy,
    /// The same page in full again.
    Full,
    /// To the page of one part of the draft.
    Part(ParagraphRef),
    /// To a question, to change its answer.
    Question(QuestionId),
    /// To the about-you page, to change it.
    About,
    /// To the choices, to change them before sending.
    Choices,
    /// *Send*; on the stop page: on to the code page.
    Send,
    /// To the page that saves, to come back later (SAF-14).
    Save,
    /// Delete everything that is in the page.
    Drop,
    /// Not of age, or rather not said: one button value for both (CON-16).
    NotAdult,
    /// To the three questions on what the notice said (CON-20).
    Understood,
    /// Another kind of code, or none (SECURITY B5).
    Code(ReceiptMode),
    /// Open the answers of a code.
    Open,
    /// Take everything back; asks once more.
    TakeBack,
    /// The second yes of a confirming page.
    Confirm,
    /// Take one consent back; asks once more.
    Withdraw(Purpose),
    /// Agree to one more purpose; asks once more.
    Add(Purpose),
    /// The own answers as `feedback.txt`.
    DownloadText,
    /// The own answers as `feedback.json`.
    DownloadJson,
    /// To the warning before the full receipt (CON-15).
    FullReceipt,
    /// The full receipt as `feedback-receipt.json`.
    DownloadReceipt,
    /// To the exact notice that was agreed to (CON-14).
    OwnNotice,
}

/// A button value that no page of the visit writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no page offers this button")]
pub struct UnknownButton;

/// Buttons that carry nothing but themselves.
const PLAIN: [(&str, Go); 32] = [
    ("next", Go::Next),
    ("back", Go::Back),
    ("skip", Go::Skip),
    ("stop", Go::Stop),
    ("stay", Go::Stay),
    ("clear", Go::Clear),
    ("card", Go::Card),
    ("draft", Go::Draft),
    ("one-page", Go::OnePage),
    ("one-by-one", Go::OneByOne),
    ("support", Go::Support),
    ("safety", Go::Safety),
    ("answers", Go::Answers),
    ("rights", Go::Rights),
    ("languages", Go::Languages),
    ("easy", Go::Easy),
    ("full", Go::Full),
    ("about", Go::About),
    ("choices", Go::Choices),
    ("send", Go::Send),
    ("save", Go::Save),
    ("drop", Go::Drop),
    ("not-adult", Go::NotAdult),
    ("understood", Go::Understood),
    ("open", Go::Open),
    ("take-back", Go::TakeBack),
    ("confirm", Go::Confirm),
    ("download-text", Go::DownloadText),
    ("download-json", Go::DownloadJson),
    ("full-receipt", Go::FullReceipt),
    ("download-receipt", Go::DownloadReceipt),
    ("own-notice", Go::OwnNotice),
];

impl FromStr for Go {
    type Err = UnknownButton;

    fn from_str(value: &str) -> Result<Self, UnknownButton> {
        if let Some((_, go)) = PLAIN.iter().find(|(name, _)| *name == value) {
            return Ok(go.clone());
        }
        let (kind, of) = value.split_once(':').ok_or(UnknownButton)?;
        match kind {
            "support" => Country::new(of).ok().map(Self::SupportIn),
            "language" => Language::from_tag(of).map(Self::Language),
            "part" => of.parse().ok().map(Self::Part),
            "question" => of.parse().ok().map(Self::Question),
            "code" => of.parse().ok().map(Self::Code),
            "withdraw" => of.parse().ok().map(Self::Withdraw),
            "add" => of.parse().ok().map(Self::Add),
            _ => None,
        }
        .ok_or(UnknownButton)
    }
}

impl fmt::Display for Go {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SupportIn(country) => write!(f, "support:{country}"),
            Self::Language(language) => write!(f, "language:{}", language.tag()),
            Self::Part(part) => write!(f, "part:{part}"),
            Self::Question(question) => write!(f, "question:{question}"),
            Self::Code(mode) => write!(f, "code:{}", mode.as_str()),
            Self::Withdraw(purpose) => write!(f, "withdraw:{purpose}"),
            Self::Add(purpose) => write!(f, "add:{purpose}"),
            plain => f.write_str(PLAIN.iter().find(|(_, go)| go == plain).map_or("next", |(name, _)| name)),
        }
    }
}
