//! Complaints (ACC-10): whoever complains sends, reads the reply and takes back with a code and without a name; custodians list,
//! open, acknowledge and close.

pub mod acknowledge_complaint;
pub mod close_complaint;
pub mod list_complaints;
pub mod open_complaint;
pub mod read_complaint;
pub mod send_complaint;
pub mod take_back_complaint;
