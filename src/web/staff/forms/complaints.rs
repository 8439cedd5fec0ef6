//! The fields of answering a complaint.

use serde::Deserialize;
use validator::{Validate, ValidationError};
use zeroize::{Zeroize as _, ZeroizeOnDrop};

use super::{StaffForm, is_sure, refuse};
use crate::domain::complaint::{ComplaintText, Outcome, TextFault};

/// Opening a complaint, or acknowledging it.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct ComplaintFields {
    /// The handle of the complaint.
    #[serde(default)]
    pub item: String,
}

/// The reply to a complaint, with its outcome: these close it.
#[derive(Clone, Default, Deserialize, Validate, ZeroizeOnDrop)]
pub struct ComplaintReplyFields {
    /// The handle of the complaint.
    #[serde(default)]
    pub item: String,
    /// The word for the outcome.
    #[serde(default)]
    #[validate(custom(function = "is_outcome"))]
    pub outcome: String,
    /// The reply as typed.
    #[serde(default)]
    #[validate(custom(function = "is_reply"))]
    pub reply: String,
    /// `yes` when the person said that they have read what will happen.
    #[serde(default)]
    #[validate(custom(function = "is_sure"))]
    pub sure: String,
}

impl StaffForm for ComplaintReplyFields {
    const FIELDS: &'static [&'static str] = &["outcome", "reply", "sure"];
}

impl ComplaintReplyFields {
    /// The fields of a complaint to which nothing was written yet.
    #[must_use]
    pub fn of(item: String) -> Self {
        let mut fields = Self::default();
        fields.item = item;
        fields
    }

    /// Outcome and reply, once the form is without fault.
    #[must_use]
    pub fn parsed(&self) -> Option<(Outcome, ComplaintText)> {
        Some((self.outcome.parse().ok()?, ComplaintText::new(&self.reply).ok()?))
    }
}

fn is_outcome(outcome: &str) -> Result<(), ValidationError> {
    outcome.parse::<Outcome>().map(|_| ()).map_err(|_| refuse("fault-outcome"))
}

fn is_reply(reply: &str) -> Result<(), ValidationError> {
    match ComplaintText::new(reply) {
        Ok(mut text) => {
            text.zeroize();
            Ok(())
        }
        Err(TextFault::Empty) => Err(refuse("fault-no-reply")),
        Err(TextFault::TooLong) => Err(refuse("fault-2000")),
        Err(TextFault::ControlCharacter) => Err(refuse("fault-reply-signs")),
        Err(TextFault::HoldsCode) => Err(refuse("fault-holds-code")),
    }
}
