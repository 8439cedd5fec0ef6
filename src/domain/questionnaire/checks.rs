//! The checks on single values: positions and texts (DESIGN 6, D4). No fault repeats the value.

use std::collections::BTreeSet;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroize as _;

use super::fault::{AnswerFault, AnswerFaultKind, below};

/// The faults so far, and the checks that find them.
#[derive(Default)]
pub(super) struct Faults(Vec<AnswerFault>);

impl Faults {
    pub(super) fn add(&mut self, pointer: String, kind: AnswerFaultKind) {
        self.0.push(AnswerFault { pointer, kind });
    }

    pub(super) fn or<T>(self, parsed: T) -> Result<T, Vec<AnswerFault>> {
        if self.0.is_empty() { Ok(parsed) } else { Err(self.0) }
    }

    pub(super) fn position(&mut self, pointer: &str, value: &Value, options: usize) -> Option<u8> {
        let Some(number) = value.as_number() else {
            self.add(pointer.to_owned(), AnswerFaultKind::WrongKind);
            return None;
        };
        let position = number.as_u64().and_then(|number| u8::try_from(number).ok());
        let position = position.filter(|position| usize::from(*position) < options);
        if position.is_none() {
            self.add(pointer.to_owned(), AnswerFaultKind::NotAnOption);
        }
        position
    }

    /// Distinct positions in the order given; none at all is skipped.
    pub(super) fn positions(&mut self, pointer: &str, value: &Value, options: usize, most: usize) -> Option<Vec<u8>> {
        let Some(items) = value.as_array() else {
            self.add(pointer.to_owned(), AnswerFaultKind::WrongKind);
            return None;
        };
        if items.len() > most {
            self.add(pointer.to_owned(), AnswerFaultKind::TooMany { most });
            return None;
        }
        let mut seen = BTreeSet::new();
        let mut positions = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let pointer = below(pointer, &at.to_string());
            let Some(position) = self.position(&pointer, item, options) else { continue };
            if !seen.insert(position) {
                self.add(pointer, AnswerFaultKind::Repeated);
            }
            positions.push(position);
        }
        (!positions.is_empty()).then_some(positions)
    }

    /// A text after NFC and CRLF→LF; only white space is skipped.
    pub(super) fn text(&mut self, pointer: &str, value: &Value, most: usize) -> Option<String> {
        let Some(written) = value.as_str() else {
            self.add(pointer.to_owned(), AnswerFaultKind::WrongKind);
            return None;
        };
        if written.trim().is_empty() {
            return None;
        }
        let mut with_line_feeds = written.replace("\r\n", "\n");
        let mut text: String = with_line_feeds.nfc().collect();
        with_line_feeds.zeroize();
        let fault = if text.chars().any(|c| c.is_control() && c != '\n') {
            Some(AnswerFaultKind::ControlCharacter)
        } else if text.chars().count() > most {
            Some(AnswerFaultKind::TooLong { most })
        } else {
            None
        };
        if let Some(kind) = fault {
            text.zeroize();
            self.add(pointer.to_owned(), kind);
            return None;
        }
        Some(text)
    }
}
