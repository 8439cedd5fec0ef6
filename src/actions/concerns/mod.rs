//! Safeguarding concerns (SAF-25): a reader raises one and follows the route of the notice, custodians see that there is
//! one, a reader closes it. This service passes nothing on: what is kept is that it was done, never what was read.

pub mod close_concern;
pub mod list_concerns;
pub mod raise_concern;
