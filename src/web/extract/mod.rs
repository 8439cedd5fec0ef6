//! From a request to typed values: the door at which everything is parsed once.

mod step_form;

pub use step_form::{FormError, StepForm};
