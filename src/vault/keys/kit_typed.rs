//! A kit that is typed back, line by line: what is wrong is told by the line it is in.

use std::fmt;

use zeroize::Zeroizing;

use super::kit::{IN_A_LINE, Kit, KitHalf, KitSheet, Layout, is_of_later_form, said_by};
use crate::domain::kit_line::KitLine;
use crate::domain::spelling::CodeError;

/// What is wrong with what was typed. Lines are counted from 1, as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KitFault {
    /// The line is no line of a kit, or a character of it is wrong.
    Line {
        /// Which.
        at: usize,
        /// What is wrong.
        why: CodeError,
    },
    /// The line is of a form of the kit that this version of the program does not know.
    LaterForm {
        /// Which.
        at: usize,
    },
    /// A line that stands right by itself, in the wrong place.
    Place {
        /// Which.
        at: usize,
        /// The half it belongs to.
        half: KitHalf,
        /// Its number in that half.
        number: usize,
    },
    /// Lines are missing before this one, or before the end.
    Missing {
        /// Where.
        at: usize,
        /// Of which half.
        half: KitHalf,
        /// How many.
        lines: usize,
    },
    /// Every line stands right by itself, and they do not belong together.
    Apart {
        /// The last of them.
        at: usize,
        /// The half.
        half: KitHalf,
    },
    /// One half is there, and the other half of the same print is not.
    OtherHalf {
        /// The half that is there.
        half: KitHalf,
    },
    /// Nothing was typed.
    Nothing,
}

impl fmt::Display for KitFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line { at, why } => write!(f, "line {at}: {why}"),
            Self::LaterForm { at } => {
                write!(f, "line {at}: this kit was printed by a later version of the program, which reads it back")
            }
            Self::Place { at, half, number } => {
                write!(f, "line {at}: this is line {number} of half {}, and another one belongs here", half.letter())
            }
            Self::Missing { at, half, lines } => {
                write!(f, "before line {at}: lines missing of half {}: {lines}", half.letter())
            }
            Self::Apart { at, half } => write!(
                f,
                "line {at}: the lines of half {} up to here do not belong together; are they of one sheet?",
                half.letter()
            ),
            Self::OtherHalf { half } => {
                write!(f, "half {} has no other half of the same print", half.letter())
            }
            Self::Nothing => f.write_str("nothing was typed"),
        }
    }
}

/// The kits that were typed, in whatever order, or everything that is wrong. Empty lines and lines that begin with `#` are passed over;
/// so is what stands before the code of a line, as it is printed.
///
/// # Errors
/// [`KitFault`]s, at least one.
pub fn read_kits(typed: &str) -> Result<Vec<Kit>, Vec<KitFault>> {
    let mut reading = Reading::default();
    let mut last = 0;
    for (line, at) in typed.lines().zip(1_usize..) {
        last = at;
        let line = line.trim();
        if !line.is_empty() && !line.starts_with('#') {
            reading.take(at, line);
        }
    }
    reading.end_sheet(last.saturating_add(1));
    reading.finish()
}

/// A sheet of which some lines are read; `None` for a line that is wrong.
struct Begun {
    is_of_consultation: bool,
    half: KitHalf,
    lines: Vec<Option<KitLine>>,
}

#[derive(Default)]
struct Reading {
    sheets: Vec<KitSheet>,
    begun: Option<Begun>,
    /// Wrong lines since the last one that was right.
    wrong: usize,
    faults: Vec<KitFault>,
}

impl Reading {
    fn take(&mut self, at: usize, typed: &str) {
        let parsed = code_of(typed).parse::<KitLine>();
        match parsed {
            Ok(line) => match said_by(&line) {
                Some(said) => self.place(at, line, said),
                None if is_of_later_form(&line) => self.is_wrong(KitFault::LaterForm { at }),
                None => self.is_wrong(KitFault::Line { at, why: CodeError::Check }),
            },
            Err(why) => self.is_wrong(KitFault::Line { at, why }),
        }
    }

    fn is_wrong(&mut self, fault: KitFault) {
        self.wrong = self.wrong.saturating_add(1);
        self.faults.push(fault);
    }

    fn place(&mut self, at: usize, line: KitLine, (is_of_consultation, half, number): (bool, KitHalf, usize)) {
        let layout = Layout::of(is_of_consultation);
        let wrong = std::mem::take(&mut self.wrong);
        let goes_on = self.begun.as_ref().is_some_and(|begun| {
            let next = begun.lines.len().saturating_add(wrong).saturating_add(1);
            begun.is_of_consultation == is_of_consultation && begun.half == half && next == number
        });
        if !goes_on {
            let begins = number == wrong.saturating_add(1) || (number == 1 && wrong > 0);
            if !begins || number > layout.lines {
                self.faults.push(KitFault::Place { at, half, number });
                return;
            }
            self.wrong = if number == 1 { wrong } else { 0 };
            self.end_sheet(at);
            self.begun = Some(Begun { is_of_consultation, half, lines: Vec::new() });
        }
        let Some(begun) = &mut self.begun else { return };
        while begun.lines.len().saturating_add(1) < number {
            begun.lines.push(None);
        }
        begun.lines.push(Some(line));
        if begun.lines.len() == layout.lines {
            self.end_sheet(at);
        }
    }

    /// Ends the sheet that was begun; `at` is where it ends.
    fn end_sheet(&mut self, at: usize) {
        let wrong = std::mem::take(&mut self.wrong);
        let Some(begun) = self.begun.take() else { return };
        let wanted = Layout::of(begun.is_of_consultation).lines;
        let missing = wanted.saturating_sub(begun.lines.len()).saturating_sub(wrong);
        if missing > 0 {
            self.faults.push(KitFault::Missing { at, half: begun.half, lines: missing });
            return;
        }
        let lines: Option<Vec<KitLine>> = begun.lines.into_iter().collect();
        // A wrong line is told already.
        let Some(lines) = lines.filter(|lines| lines.len() == wanted) else { return };
        let body = lines.iter().flat_map(|line| line.as_bytes().iter().skip(KitLine::BYTES - IN_A_LINE));
        let body: Zeroizing<Vec<u8>> = Zeroizing::new(body.copied().collect());
        match KitSheet::from_body(begun.is_of_consultation, begun.half, &body) {
            Some(sheet) => self.sheets.push(sheet),
            None => self.faults.push(KitFault::Apart { at, half: begun.half }),
        }
    }

    fn finish(mut self) -> Result<Vec<Kit>, Vec<KitFault>> {
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        let (firsts, mut seconds): (Vec<_>, Vec<_>) =
            self.sheets.into_iter().partition(|sheet| sheet.half() == KitHalf::A);
        let mut kits: Vec<Kit> = Vec::new();
        for first in firsts {
            let fitting = |second: &KitSheet| Kit::joined(first.clone(), second.clone());
            match seconds.iter().position(|second| fitting(second).is_some()) {
                Some(at) => kits.extend(Kit::joined(first, seconds.remove(at))),
                None => self.faults.push(KitFault::OtherHalf { half: KitHalf::A }),
            }
        }
        self.faults.extend(seconds.iter().map(|_| KitFault::OtherHalf { half: KitHalf::B }));
        if kits.is_empty() && self.faults.is_empty() {
            self.faults.push(KitFault::Nothing);
        }
        if self.faults.is_empty() { Ok(kits) } else { Err(self.faults) }
    }
}

/// What stands behind the number that is printed before a code, as in `A1   5J2K…`.
fn code_of(line: &str) -> &str {
    match line.split_once(char::is_whitespace) {
        Some((before, code)) if (1..=3).contains(&before.trim_end_matches([':', '.']).len()) => code,
        _ => line,
    }
}
