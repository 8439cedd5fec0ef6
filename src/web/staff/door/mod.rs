//! Who may come in: from a request to somebody who may do what the page does (ACC-1, D5). A handler demands an
//! [`Asker`] as its first argument; the route table ([`table`]) reads from that type what the page needs, so that no page can
//! be reached without it and none can forget to say it.

mod arriving;
pub mod asker;
mod cookie;
mod fields;
mod recheck;
mod refusal;
mod same_site;
pub mod table;

pub use arriving::Arriving;
pub use asker::{AsAdministrator, Asker, At, Call, Member, Visitor};
pub(in crate::web::staff) use cookie::{knowing, signing_in, signing_out};
pub(in crate::web::staff) use recheck::try_code;
pub(in crate::web::staff) use refusal::step_address;
pub use refusal::{Answer, Refusal};
