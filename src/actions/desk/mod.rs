//! The desk of a reader: one text at a time, and the themes (DESIGN 8, "Reader").
//!
//! An *item* is one text in one place of one person's words: her answer to one text question, or her comment on one
//! paragraph. A reader gets items one by one, of people in random order, and never two of one person on purpose. The
//! reading of a row grows item by item; its marks say *read* once every text of it was handled, and only then may the
//! analysis start.
//!
//! What the reading keeps of a text is one hidden span in its place: whole words are kept nowhere but in the raw part, which is
//! erased on its day. Two things may go further, if its writer agreed to them: a short piece (C3, AGG-33), and the whole text to the
//! panel (C6). Of both a reader hides every detail that could show who wrote it (AGG-31), and another reader checks that. What follows
//! is the panel's: [`super::quotes`] and [`super::read_checked_text`].

pub mod check_quote;
pub mod check_text;
pub mod list_themes;
pub mod next_item;
pub mod piece;
pub mod propose_quote;
pub mod reading_day;
pub mod reopen_item;
pub mod save_reading;
pub mod write_themes;
