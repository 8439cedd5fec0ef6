//! What a visit carries while nothing is stored (D3, SECURITY B7): the sealed state in the page, the day's
//! form keys, the exit token, and the saved visit.

mod exit;
mod form_key;
mod saved;
mod state;

pub use exit::{EndedVisit, EndedVisitTag};
pub use form_key::{FormKey, FormKeys, StoredFormKey, day_number};
pub use state::Journey;
