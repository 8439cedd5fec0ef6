//! When the rows of each table go (RET-1, DOMAIN 6). Every table has a line here. Those that go on a day of the schedule are erased
//! by the very list that says so, and a table without a line stops a test: nothing is kept because somebody forgot it.

use diesel::prelude::*;

use crate::domain::ids::ConsultationId;
use crate::domain::retention::Erasable;

use super::error::StoreError;
use super::schema;
use super::transaction::{ReadTx, WriteTx};

/// When rows of a table go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lifetime {
    /// On a day of their consultation's schedule, by [`erase`].
    Scheduled(Erasable),
    /// When a time of their own is over, by a job that runs every minute.
    Brief(&'static str),
    /// By an act of staff: with the account, the role or the passkey that they belong to.
    Tied(&'static str),
    /// Never: what the consultation is, what was published, and what staff answer for. Nothing of any participant.
    Stays,
}

impl Lifetime {
    /// What `docs/PRIVACY.md` begins with where it says how long.
    #[must_use]
    pub const fn told(self) -> &'static str {
        match self {
            Self::Scheduled(Erasable::RawWords | Erasable::AboutYou | Erasable::NotKept) => "30 days after the release",
            Self::Scheduled(Erasable::Cards) => "90 days after closing",
            Self::Scheduled(Erasable::Everything) => "To the end",
            Self::Brief(words) | Self::Tied(words) => words,
            Self::Stays => "For good",
        }
    }
}

/// Tables whose rows do not go by the schedule.
const OTHERS: &[(&str, Lifetime)] = &[
    ("form_key", Lifetime::Brief("3 hours after its day")),
    ("ended_visit", Lifetime::Brief("At most 4 hours")),
    ("invitation", Lifetime::Brief("7 days")),
    ("return_link", Lifetime::Brief("Half an hour")),
    ("sign_in", Lifetime::Brief("8 hours")),
    ("known_device", Lifetime::Brief("90 days")),
    ("reading_day", Lifetime::Brief("To the end of its day")),
    ("outbox", Lifetime::Brief("Until it is sent, at most 3 days")),
    ("audit_entry", Lifetime::Brief("24 months")),
    ("second_factor", Lifetime::Tied("As long as the account")),
    ("recovery", Lifetime::Tied("As long as the account")),
    ("passkey", Lifetime::Tied("Until its holder removes it or the account ends")),
    ("consultation_role", Lifetime::Tied("As long as the role")),
    ("organisation", Lifetime::Stays),
    ("account", Lifetime::Stays),
    ("consultation", Lifetime::Stays),
    ("transition", Lifetime::Stays),
    ("notice", Lifetime::Stays),
    ("medium", Lifetime::Stays),
    ("release", Lifetime::Stays),
    ("approval", Lifetime::Stays),
    ("key_kit", Lifetime::Stays),
    ("key_place", Lifetime::Stays),
    ("release_terms", Lifetime::Stays),
    ("confidentiality_promise", Lifetime::Stays),
    ("erasure_report", Lifetime::Stays),
    ("purge", Lifetime::Stays),
    ("audit_head", Lifetime::Stays),
    ("audit_sent", Lifetime::Stays),
];

/// Every table with its lifetime.
pub fn all() -> impl Iterator<Item = (&'static str, Lifetime)> {
    let scheduled = SCHEDULED.iter().map(|(table, kind)| (*table, Lifetime::Scheduled(*kind)));
    scheduled.chain(OTHERS.iter().copied())
}

macro_rules! scheduled {
    ($($kind:ident { $($table:ident),* $(,)? })*) => {
        /// Tables whose rows go whole on a day of the schedule, in the order in which they are erased.
        pub const SCHEDULED: &[(&str, Erasable)] = &[$($((stringify!($table), Erasable::$kind),)*)*];

        /// Erases every row of a consultation that goes on the day of `kind`. Rows that the ledger has to know of are erased before,
        /// in slices.
        ///
        /// # Errors
        /// [`StoreError`] if the database fails.
        pub fn erase(tx: &mut WriteTx<'_>, of: ConsultationId, kind: Erasable) -> Result<(), StoreError> {
            let id = of.as_bytes().as_slice();
            $(if kind == Erasable::$kind {
                $(
                    let here = schema::$table::table.filter(schema::$table::consultation.eq(id));
                    let rows = diesel::delete(here).execute(tx.connection)?;
                    tx.leaves_order(rows);
                )*
            })*
            Ok(())
        }

        /// Whether a consultation has any row that goes on the day of `kind`.
        ///
        /// # Errors
        /// [`StoreError`] if the database fails.
        pub fn holds_any(tx: &mut ReadTx<'_>, of: ConsultationId, kind: Erasable) -> Result<bool, StoreError> {
            let id = of.as_bytes().as_slice();
            $(if kind == Erasable::$kind {
                $(
                    let here = schema::$table::table.filter(schema::$table::consultation.eq(id));
                    if diesel::select(diesel::dsl::exists(here)).get_result(tx.connection)? {
                        return Ok(true);
                    }
                )*
            })*
            Ok(false)
        }
    };
}

scheduled! {
    // What was noted while cards were used serves nothing once the cards are gone. A batch serves to stop a lost envelope, and
    // to keep helpers from cards of their own; days of helping serve to see that paper forms were destroyed; the weekly yes or no
    // serves while it is open, and this is the first day of the schedule after that.
    Cards { card, card_batch, assisted_day, harder_week }
    // Names of themes were made of what people wrote (DOMAIN 6, "Checked text and themes"); a release holds those it shows.
    Everything {
        answer_sheet, words, quote, complaint, concern, saved_visit, theme, key_grant, departure, consultation_key,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// RET-1, CON-22: a table that is added says here when its rows go, once; one that is gone is taken off.
    #[test]
    fn con_22_every_table_has_one_lifetime() {
        let schema = include_str!("schema.rs").split("diesel::table! {").skip(1);
        let tables = schema.map(|table| table.trim_start().split_once(' ').unwrap().0);
        let mut lines: BTreeMap<&str, i32> = tables.map(|table| (table, 0)).collect();
        assert!(lines.len() > 35, "{lines:?}");
        for (table, _) in all() {
            *lines.get_mut(table).unwrap_or_else(|| panic!("{table} is no table")) += 1;
        }
        lines.retain(|_, number| *number != 1);
        assert!(lines.is_empty(), "tables without a lifetime, or with two: {lines:?}");
    }
}
