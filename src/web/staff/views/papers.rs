//! Paper forms: making a batch, and the booklets that are printed once (LNG-8). A booklet says what the pages say, in
//! their order, from the same definition.

use askama::Template;

use super::{Batch, Place, Tongue};
use crate::web::assets;
use crate::web::frame::Frame;
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::{BatchFields, Faults};
use crate::web::visit::pages::{Block, DraftPart, FEELINGS, Notice, ServiceGroup};

/// The batches of paper forms, and a form for a new one.
#[derive(Template)]
#[template(path = "staff/papers.html", config = "src/web/askama.toml")]
pub struct PapersPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The batches, newest first.
    pub batches: Vec<Batch>,
    /// The languages a form can be printed in.
    pub languages: Vec<Tongue>,
    /// Why no forms can be printed now, in plain words.
    pub closed: Option<String>,
    /// What was typed.
    pub typed: BatchFields,
    /// What is wrong with it.
    pub faults: Faults,
}

/// How a question is answered on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperAsked {
    /// By ticking: how many is said beside.
    Tick {
        /// How many may be ticked.
        how: String,
        /// The options.
        options: Vec<String>,
    },
    /// By writing numbers.
    Rank(Vec<String>),
    /// By writing on so many lines.
    Write(usize),
    /// By ticking for each part of the draft.
    Parts {
        /// The options.
        options: Vec<String>,
        /// The titles of the parts, in order.
        parts: Vec<String>,
        /// Lines for a comment, where there are comments.
        comment: usize,
    },
}

/// One question on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperQuestion {
    /// "Question 3 of 15".
    pub count: String,
    /// What is asked.
    pub text: String,
    /// What is said before a sensitive question (SAF-17).
    pub note: Option<String>,
    /// A hint.
    pub hint: Option<String>,
    /// How it is answered.
    pub asked: PaperAsked,
}

/// One purpose on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperPurpose {
    /// What is asked.
    pub text: String,
    /// What a no means.
    pub if_no: String,
}

/// One about-you question on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperBand {
    /// What is asked.
    pub text: String,
    /// Why.
    pub reason: String,
    /// The bands; "rather not say" is added.
    pub options: Vec<String>,
}

/// What every booklet of a batch says.
pub struct Booklet {
    /// The words of the service, in the language of the booklet.
    pub words: Frame,
    /// The notice.
    pub notice: Notice,
    /// What is erased when (RET-1).
    pub erasing: Vec<String>,
    /// Its version.
    pub version: u32,
    /// The choices.
    pub purposes: Vec<PaperPurpose>,
    /// The draft, in short.
    pub draft: Vec<DraftPart>,
    /// The questions.
    pub questions: Vec<PaperQuestion>,
    /// "Question 15 of 15", where there are about-you questions.
    pub about_count: String,
    /// The about-you questions.
    pub bands: Vec<PaperBand>,
    /// The support services.
    pub services: Vec<ServiceGroup>,
}

impl Booklet {
    /// Which version of the notice is printed.
    fn version_said(&self) -> String {
        let variables = [("version", u64::from(self.version).into())];
        self.words.language.texts().with("paper-version", variables).into_owned()
    }

    const fn feelings(&self) -> [&'static str; 3] {
        FEELINGS
    }
}

/// What one booklet says alone.
#[derive(Clone, PartialEq, Eq)]
pub struct PaperFace {
    /// Its number in letters.
    pub letters: String,
    /// Its number in digits.
    pub digits: String,
    /// The code of its slip in letters.
    pub slip_letters: String,
    /// The code of its slip in digits.
    pub slip_digits: String,
}

/// The booklets of a new batch. They are drawn once; nobody can draw them again.
#[derive(Template)]
#[template(path = "staff/paper_sheet.html", config = "src/web/askama.toml")]
pub struct PaperSheetPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// What the coordinator calls the batch.
    pub label: String,
    /// What every booklet says.
    pub booklet: Booklet,
    /// The address to come back to, as people type it.
    pub address: String,
    /// The booklets, in no order.
    pub papers: Vec<PaperFace>,
}

impl PaperSheetPage {
    /// How many there are, and for what.
    fn lead(&self) -> String {
        let variables = [("count", self.papers.len().into()), ("label", self.label.as_str().into())];
        self.frame.language.with("papers-sheet-lead", variables)
    }

    /// The stylesheet of booklets.
    fn paper_style(&self) -> &'static str {
        &assets::paper_style().address
    }
}
