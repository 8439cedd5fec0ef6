//! Everything the panel approves, on one page, in one language at a time.

use askama::Template;

use super::{Fact, FollowedDraft, Place, Standing, Tongue};
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::Faults;
use crate::web::visit::pages::{Block, DraftPart};

/// A purpose with what a "no" means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PurposeText {
    /// Its code, such as `C2`.
    pub code: String,
    /// What the person agrees to.
    pub text: String,
    /// What a "no" means.
    pub if_no: String,
    /// Whether nobody can take part without it.
    pub required: bool,
}

/// A question as it will be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewQuestion {
    /// Its reference, such as `Q5`.
    pub reference: String,
    /// How it is answered, said to staff: `Up to 3 answers`.
    pub kind: String,
    /// The question.
    pub text: String,
    /// The same in easy words, where there are any.
    pub easy: Option<String>,
    /// The hint or note a participant sees with it, in the language of the page.
    pub hints: Vec<String>,
    /// Its options; empty for words.
    pub options: Vec<String>,
    /// What the panel should know, said to staff: what figures may show, that words are switched on, and so on.
    pub remarks: Vec<String>,
}

/// An about-you question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewBand {
    /// What is asked.
    pub text: String,
    /// Why it is asked.
    pub reason: String,
    /// Its bands.
    pub options: Vec<String>,
}

/// The disclosure profile as numbers; the page puts them into sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileInWords {
    /// Its name, such as `Standard`.
    pub name: String,
    /// The fewest people behind any line.
    pub fewest_behind: usize,
    /// The fewest people in any published part.
    pub fewest_in_part: usize,
    /// The step to which numbers are rounded.
    pub step: usize,
    /// The fewest people before a percentage is shown.
    pub percent_from: usize,
}

/// What the panel approves.
#[derive(Template)]
#[template(path = "staff/review.html", config = "src/web/askama.toml")]
pub struct ReviewPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The languages; each can be read at `…/review?language=tag`.
    pub languages: Vec<Tongue>,
    /// The language shown: one of them.
    pub language: Tongue,
    /// How far each language is.
    pub standings: Vec<Fact>,
    /// Where the panel's approval of the language shown stands, and SHA-256 of what is approved; none for the source
    /// language, which is approved with the questions, and where nothing can be approved.
    pub own: Option<(String, Standing)>,
    /// Its title in that language.
    pub title: String,
    /// The parts of the draft.
    pub draft: Vec<DraftPart>,
    /// The earlier draft that this one follows, if it follows one.
    pub follows: Option<FollowedDraft>,
    /// Recordings and pictures: name and address of each.
    pub media: Vec<(String, String)>,
    /// The draft in easy words; empty where there is no easy version (LNG-6).
    pub easy: Vec<DraftPart>,
    /// The notice: label in the language of the page, text in the language shown.
    pub notice: Vec<Fact>,
    /// The purposes.
    pub purposes: Vec<PurposeText>,
    /// The questions, in the order asked.
    pub questions: Vec<ReviewQuestion>,
    /// The about-you questions.
    pub bands: Vec<ReviewBand>,
    /// The breakdowns, each in one line in the language of the page.
    pub breakdowns: Vec<String>,
    /// Who works on it, by the names they chose.
    pub people: Vec<Fact>,
    /// The disclosure profile.
    pub profile: ProfileInWords,
    /// SHA-256 of all of it, in every language.
    pub sha256: String,
    /// Where the panel's approval stands for this person.
    pub standing: Standing,
    /// What is wrong with the last press.
    pub faults: Faults,
}
