//! Faults and warnings: where, what, and what to do about it.

use std::cell::RefCell;

use serde::Serialize;

/// Why a folder cannot be imported. All faults of a folder are named at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The file, as named in the folder.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is the matter.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

/// Something the review should look at (SAF-21); the folder can be imported all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// The file, as named in the folder.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What was noticed.
    pub what: String,
    /// What to consider.
    pub remedy: String,
}

/// Everything found in one folder so far.
#[derive(Default)]
pub(super) struct Report {
    faults: RefCell<Vec<Fault>>,
    warnings: RefCell<Vec<Warning>>,
}

impl Report {
    pub(super) fn fault(&self, file: &str, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        let fault = Fault { file: file.to_owned(), line, what: what.into(), remedy: remedy.into() };
        self.faults.borrow_mut().push(fault);
    }

    pub(super) fn warning(&self, file: &str, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        let warning = Warning { file: file.to_owned(), line, what: what.into(), remedy: remedy.into() };
        self.warnings.borrow_mut().push(warning);
    }

    pub(super) fn has_faults(&self) -> bool {
        !self.faults.borrow().is_empty()
    }

    /// All faults and warnings in the order of the files (`consultation.toml`, then translations, then
    /// the draft) and lines, each once.
    pub(super) fn into_parts(self) -> (Vec<Fault>, Vec<Warning>) {
        let mut faults = self.faults.into_inner();
        faults.sort_by(|a, b| place(&a.file, a.line, &a.what).cmp(&place(&b.file, b.line, &b.what)));
        faults.dedup();
        let mut warnings = self.warnings.into_inner();
        warnings.sort_by(|a, b| place(&a.file, a.line, &a.what).cmp(&place(&b.file, b.line, &b.what)));
        warnings.dedup();
        (faults, warnings)
    }
}

fn place<'a>(file: &'a str, line: usize, what: &'a str) -> (u8, &'a str, usize, &'a str) {
    let rank = match file {
        "consultation.toml" => 0,
        translation if translation.starts_with("translations/") => 1,
        _ => 2,
    };
    (rank, file, line, what)
}

/// One file while it is read.
pub(super) struct Source<'a> {
    pub(super) name: String,
    text: &'a str,
    /// Where each line but the first begins.
    line_starts: Vec<usize>,
    pub(super) report: &'a Report,
}

impl<'a> Source<'a> {
    pub(super) fn new(name: String, text: &'a str, report: &'a Report) -> Self {
        let line_starts = text.match_indices('\n').map(|(at, _)| at.saturating_add(1)).collect();
        Self { name, text, line_starts, report }
    }

    pub(super) const fn text(&self) -> &'a str {
        self.text
    }

    /// The line, counted from 1, that holds the byte at `offset`.
    pub(super) fn line_at(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset).saturating_add(1)
    }

    pub(super) fn fault(&self, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        self.report.fault(&self.name, line, what, remedy);
    }

    pub(super) fn warning(&self, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        self.report.warning(&self.name, line, what, remedy);
    }
}
