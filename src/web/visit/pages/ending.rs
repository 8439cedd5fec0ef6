//! The end of the journey: check, code, send; or stop.

use std::fmt::Write as _;

use askama::Template;
use zeroize::Zeroize;

use super::{Fault, Row, Said};
use crate::domain::receipt::ReceiptMode;
use crate::web::frame::Frame;

/// Everything that was answered, before it is sent.
#[derive(Template)]
#[template(path = "visit/check.html", config = "src/web/askama.toml")]
pub struct CheckPage {
    /// The surroundings.
    pub frame: Frame,
    /// One row for each answer she was asked for.
    pub rows: Vec<Row>,
    /// How taking part felt, if she said so (SAF-24).
    pub feeling: Option<u8>,
    /// What needs a second look: words that hold the person's own code.
    pub problem: Option<Fault>,
}

/// The ways taking part may have felt, by their messages (SAF-24).
pub const FEELINGS: [&str; 3] = ["feeling-helpful", "feeling-all-right", "feeling-harder"];

impl CheckPage {
    const fn feelings(&self) -> [&'static str; 3] {
        FEELINGS
    }

    fn felt(&self, at: &usize) -> bool {
        self.feeling.map(usize::from) == Some(*at)
    }
}

/// The receipt in both spellings (D8). It leaves memory with the page.
pub struct Receipt {
    /// Spelling A: five groups of five characters.
    pub letters: Vec<String>,
    /// Spelling B: ten groups of four digits.
    pub digits: Vec<String>,
    /// The neutral address to come back to, without scheme, such as `feedback.example/c`.
    pub address: String,
}

impl Receipt {
    fn in_lines(groups: &[String], each: usize) -> String {
        let mut lines = String::new();
        for (place, group) in groups.iter().enumerate() {
            let between = if place == 0 {
                ""
            } else if place % each == 0 {
                "\n"
            } else {
                " "
            };
            // Writing to a string cannot fail.
            let _ = write!(lines, "{between}{group}");
        }
        lines
    }

    pub(in crate::web) fn letters_in_lines(&self) -> String {
        Self::in_lines(&self.letters, 3)
    }

    pub(in crate::web) fn digits_in_lines(&self) -> String {
        Self::in_lines(&self.digits, 5)
    }

    /// Digits come first where the page is not in Latin script: they are read everywhere.
    pub(in crate::web) fn digits_first(&self, frame: &Frame) -> bool {
        frame.language.dir() == "rtl"
    }
}

impl Drop for Receipt {
    fn drop(&mut self) {
        self.letters.iter_mut().chain(&mut self.digits).for_each(Zeroize::zeroize);
    }
}

/// The receipt, beside *Send*.
#[derive(Template)]
#[template(path = "visit/code.html", config = "src/web/askama.toml")]
pub struct CodePage {
    /// The surroundings.
    pub frame: Frame,
    /// The code.
    pub receipt: Receipt,
    /// Whether an earlier code is void, because another card was given (D8).
    pub replaced: bool,
    /// Whether the code will only take back, and never show (SECURITY B5).
    pub take_back_only: bool,
}

/// No code: what that means, and the second yes, which sends (CON-13).
#[derive(Template)]
#[template(path = "visit/no_code.html", config = "src/web/askama.toml")]
pub struct NoCodePage {
    /// The surroundings.
    pub frame: Frame,
}

/// *Stop here*: two equal choices (SAF-19).
#[derive(Template)]
#[template(path = "visit/stop.html", config = "src/web/askama.toml")]
pub struct StopPage {
    /// The surroundings.
    pub frame: Frame,
    /// How many questions were answered. With none, there is nothing to send.
    pub answered: usize,
    /// Whether it can be saved to come back to (SAF-14).
    pub can_save: bool,
}

/// *Save and come back*: the code first, then the button that saves (SAF-14).
#[derive(Template)]
#[template(path = "visit/save.html", config = "src/web/askama.toml")]
pub struct SavePage {
    /// The surroundings.
    pub frame: Frame,
    /// The code that opens it again.
    pub receipt: Receipt,
    /// That there is no room.
    pub problem: Option<Fault>,
}

/// One thing that happens next.
pub struct NextStep {
    /// What.
    pub what: String,
    /// When, as a sentence, if known.
    pub when: Option<String>,
}

/// The answers arrived, and the commit is on disk (D11).
#[derive(Template)]
#[template(path = "visit/done.html", config = "src/web/askama.toml")]
pub struct DonePage {
    /// The surroundings, without a visit.
    pub frame: Frame,
    /// Whether they had arrived before.
    pub already: bool,
    /// The code, behind a press; none where none was wanted.
    pub receipt: Option<Receipt>,
    /// What the code can do.
    pub mode: ReceiptMode,
    /// What happens next, with days.
    pub next: Vec<NextStep>,
    /// The page of whoever helped, if somebody did.
    pub helping_at: Option<String>,
}

impl DonePage {
    const fn lead(&self) -> &'static str {
        match (self.already, self.mode) {
            (false, ReceiptMode::Full) => "done-lead",
            (false, ReceiptMode::TakeBack) => "done-lead-take-back",
            (false, ReceiptMode::None) => "done-lead-no-code",
            (true, ReceiptMode::Full) => "done-already-text",
            (true, ReceiptMode::TakeBack | ReceiptMode::None) => "done-already-safe",
        }
    }
}

/// Words typed before the consultation closed, to copy.
pub struct TypedWords {
    /// What was asked.
    pub label: String,
    /// What was written.
    pub text: String,
}

impl Drop for TypedWords {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

/// Sent after closing: nothing was kept, and what was typed can be copied (DESIGN 8).
#[derive(Template)]
#[template(path = "visit/not_open.html", config = "src/web/askama.toml")]
pub struct NotOpenPage {
    /// The surroundings, without a visit.
    pub frame: Frame,
    /// What was typed.
    pub words: Vec<TypedWords>,
    /// Whether it was a change of answers that had been sent: those are as they were.
    pub change: bool,
}
