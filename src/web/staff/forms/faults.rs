//! What is wrong with a form, said calmly, at the top of the page and beside each field.

use std::collections::HashMap;

use crate::web::staff::StaffLanguage;
use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

/// A submitted form that can be checked.
pub trait StaffForm: Validate {
    /// Its fields in the order in which the page shows them.
    const FIELDS: &'static [&'static str];

    /// What is wrong with it. The page is shown again with this and with what was typed. The messages of the rules are ids.
    #[must_use]
    fn faults(&self, language: StaffLanguage) -> Faults {
        self.validate().map_or_else(|errors| Faults::of(&errors, Self::FIELDS, language), |()| Faults::default())
    }
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    /// The id of the field on the page.
    pub field: String,
    /// What to do about it.
    pub text: String,
}

/// What is wrong with a form, in the order of its fields. Empty: nothing is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults(Vec<FieldFault>);

impl Faults {
    fn of(errors: &ValidationErrors, order: &[&'static str], language: StaffLanguage) -> Self {
        let found: HashMap<&str, &ValidationErrorsKind> =
            errors.errors().iter().map(|(field, kind)| (field.as_ref(), kind)).collect();
        let whole = found.get("__all__").map(|kind| (order.last().copied().unwrap_or_default(), *kind));
        let ordered = order.iter().filter_map(|field| found.get(field).map(|kind| (*field, *kind)));
        Self(ordered.chain(whole).flat_map(|(field, kind)| said(field, kind, language)).collect())
    }

    /// These faults and one that only the action could find, such as an address that is taken.
    #[must_use]
    pub fn and(mut self, field: &str, text: &str) -> Self {
        self.0.push(FieldFault { field: field.to_owned(), text: text.to_owned() });
        self
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with `field`.
    #[must_use]
    pub fn at(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|fault| fault.field == field).map(|fault| fault.text.as_str())
    }

    /// Everything that is wrong, in the order of the page.
    pub fn iter(&self) -> impl Iterator<Item = &FieldFault> {
        self.0.iter()
    }
}

/// The first thing said about a field: one sentence is enough to go on.
fn said(field: &str, kind: &ValidationErrorsKind, language: StaffLanguage) -> Option<FieldFault> {
    let ValidationErrorsKind::Field(errors) = kind else { return None };
    let message = |error: &ValidationError| error.message.as_ref().map(|id| language.text(id));
    let text = errors.iter().find_map(message).unwrap_or_else(|| language.text("fault-look-again"));
    Some(FieldFault { field: field.to_owned(), text })
}
