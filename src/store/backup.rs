//! A copy of one moment of the database that either engine can take in: every table row by row, ordered by keys that are
//! pseudo-random, so that the copy has no place for what was deleted and no order but that (decision 0043). What must not outlive
//! its hour is left out by name: keys of page state, ended and saved visits, sign-ins and the browsers they were made in, how much
//! readers have read today, mail that waits; and where keys lie, which each instance says anew when it starts. The audit log comes along whole, with the end that was noted (ACC-7).

use std::io::{self, Read, Write};

use chrono::{Datelike as _, NaiveDate};
use diesel::prelude::*;

use crate::domain::audit::ChainHash;

use super::audit;
use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};

/// Tables that no copy holds (B8).
pub const LEFT_OUT: &[&str] = &[
    "form_key",
    "ended_visit",
    "saved_visit",
    "sign_in",
    "known_device",
    "reading_day",
    "outbox",
    "key_place",
    "return_link",
    "audit_sent",
];

/// The one row that is there already, and takes the copy's place: the end of the audit log.
pub const APART: &str = "audit_head";

/// Why a copy was not made or not taken in.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The copy cannot be written, or is cut short, changed, or of another version.
    #[error("the copy cannot be read or written")]
    Io(#[from] io::Error),
}

impl From<diesel::result::Error> for CopyError {
    fn from(error: diesel::result::Error) -> Self {
        Self::Store(error.into())
    }
}

/// A value of a column, as it stands in a copy.
trait Cell: Sized {
    fn put(&self, out: &mut dyn Write) -> io::Result<()>;
    fn take(input: &mut dyn Read) -> io::Result<Self>;
}

fn malformed() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "not of the form this version writes")
}

fn byte(input: &mut dyn Read) -> io::Result<u8> {
    let mut one = [0];
    input.read_exact(&mut one)?;
    let [one] = one;
    Ok(one)
}

impl Cell for i64 {
    fn put(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(&self.to_be_bytes())
    }

    fn take(input: &mut dyn Read) -> io::Result<Self> {
        let mut bytes = [0; 8];
        input.read_exact(&mut bytes)?;
        Ok(Self::from_be_bytes(bytes))
    }
}

impl Cell for Vec<u8> {
    fn put(&self, out: &mut dyn Write) -> io::Result<()> {
        i64::try_from(self.len()).map_err(|_| malformed())?.put(out)?;
        out.write_all(self)
    }

    fn take(input: &mut dyn Read) -> io::Result<Self> {
        let length = u64::try_from(i64::take(input)?).map_err(|_| malformed())?;
        let mut bytes = Self::new();
        input.take(length).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()) == Ok(length) { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }
}

impl Cell for String {
    fn put(&self, out: &mut dyn Write) -> io::Result<()> {
        self.as_bytes().to_vec().put(out)
    }

    fn take(input: &mut dyn Read) -> io::Result<Self> {
        Self::from_utf8(<Vec<u8> as Cell>::take(input)?).map_err(|_| malformed())
    }
}

impl Cell for bool {
    fn put(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(&[u8::from(*self)])
    }

    fn take(input: &mut dyn Read) -> io::Result<Self> {
        match byte(input)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(malformed()),
        }
    }
}

impl Cell for NaiveDate {
    fn put(&self, out: &mut dyn Write) -> io::Result<()> {
        i64::from(self.num_days_from_ce()).put(out)
    }

    fn take(input: &mut dyn Read) -> io::Result<Self> {
        let days = i32::try_from(i64::take(input)?).map_err(|_| malformed())?;
        Self::from_num_days_from_ce_opt(days).ok_or_else(malformed)
    }
}

impl<T: Cell> Cell for Option<T> {
    fn put(&self, out: &mut dyn Write) -> io::Result<()> {
        self.is_some().put(out)?;
        self.as_ref().map_or(Ok(()), |value| value.put(out))
    }

    fn take(input: &mut dyn Read) -> io::Result<Self> {
        if bool::take(input)? { T::take(input).map(Some) } else { Ok(None) }
    }
}

fn dump_head(tx: &mut ReadTx<'_>, out: &mut dyn Write) -> Result<(), CopyError> {
    let (number, hash) = audit::get_head(tx)?;
    i64::try_from(number).map_err(|_| malformed())?.put(out)?;
    Ok(hash.as_bytes().to_vec().put(out)?)
}

fn load_head(tx: &mut Option<&mut WriteTx<'_>>, input: &mut dyn Read) -> Result<(), CopyError> {
    let number = u64::try_from(i64::take(input)?).map_err(|_| malformed())?;
    let hash = <[u8; 32]>::try_from(<Vec<u8> as Cell>::take(input)?).map_err(|_| malformed())?;
    let Some(tx) = tx else { return Ok(()) };
    Ok(audit::put_head_back(tx, number, ChainHash::from_bytes(hash))?)
}

macro_rules! tables {
    ($($table:ident { $($column:ident: $kind:ty),* $(,)? })*) => {
        /// Tables that a copy holds, each after those it refers to.
        pub const HELD: &[&str] = &[$(stringify!($table)),*];

        $(mod $table {
            use super::*;
            use crate::store::schema::$table as table;

            type Row = ($($kind,)*);

            pub(super) fn dump(tx: &mut ReadTx<'_>, out: &mut dyn Write) -> Result<(), CopyError> {
                let key = diesel::Table::primary_key(&table::table);
                let rows: Vec<Row> = table::table.order(key).select(($(table::$column,)*)).load(tx.connection)?;
                stringify!($table).to_owned().put(out)?;
                for ($($column,)*) in &rows {
                    true.put(out)?;
                    $($column.put(out)?;)*
                }
                Ok(false.put(out)?)
            }

            /// Reads every row; writes it if there is a database to write to. Says how many those were.
            pub(super) fn load(tx: &mut Option<&mut WriteTx<'_>>, input: &mut dyn Read) -> Result<u64, CopyError> {
                if String::take(input)? != stringify!($table) {
                    return Err(malformed().into());
                }
                let mut number = 0_u64;
                while bool::take(input)? {
                    $(let $column = <$kind as Cell>::take(input)?;)*
                    number = number.saturating_add(1);
                    let Some(tx) = tx else {
                        drop(($($column,)*));
                        continue;
                    };
                    let values = ($(table::$column.eq($column),)*);
                    diesel::insert_into(table::table).values(values).execute(tx.connection)?;
                }
                Ok(number)
            }
        })*

        /// Writes the tables down, as they are in one moment.
        ///
        /// # Errors
        /// [`CopyError`].
        pub fn dump(tx: &mut ReadTx<'_>, out: &mut dyn Write) -> Result<(), CopyError> {
            $($table::dump(tx, out)?;)*
            dump_head(tx, out)
        }

        /// Takes a copy in, or only reads it through if there is no database to take it into. Says how many rows it holds.
        ///
        /// # Errors
        /// [`CopyError`]; nothing is kept then.
        pub fn load(mut tx: Option<&mut WriteTx<'_>>, input: &mut dyn Read) -> Result<u64, CopyError> {
            let mut number = 0_u64;
            if let Some(tx) = &tx {
                tx.leaves_order(1);
            }
            $(number = number.saturating_add($table::load(&mut tx, input)?);)*
            load_head(&mut tx, input)?;
            Ok(number)
        }
    };
}

tables! {
    organisation { id: Vec<u8>, name: String }
    account {
        id: Vec<u8>,
        organisation: Vec<u8>,
        mail_tag: Vec<u8>,
        contact: Vec<u8>,
        administrator: bool,
        password: Option<Vec<u8>>,
        public_key: Option<Vec<u8>>,
        private_key: Option<Vec<u8>>,
        ended_on: Option<NaiveDate>,
    }
    invitation { tag: Vec<u8>, account: Vec<u8>, expires_on: NaiveDate }
    passkey { tag: Vec<u8>, account: Vec<u8>, sealed: Vec<u8> }
    second_factor { account: Vec<u8>, seed: Vec<u8>, used_step: i64 }
    recovery { account: Vec<u8>, wrapped: Vec<u8> }
    consultation {
        id: Vec<u8>,
        slug: String,
        organisation: Vec<u8>,
        state: String,
        paused: bool,
        folder: String,
        folder_sha256: Vec<u8>,
        review_sha256: Vec<u8>,
    }
    transition { consultation: Vec<u8>, position: i64, state: String, role: String, made_on: NaiveDate }
    notice { consultation: Vec<u8>, version: i64, language: String, sha256: Vec<u8>, text: String }
    consultation_role { consultation: Vec<u8>, account: Vec<u8>, role: String }
    approval {
        id: Vec<u8>,
        consultation: Vec<u8>,
        act: String,
        sha256: Vec<u8>,
        role: String,
        account: Vec<u8>,
        given_on: NaiveDate,
    }
    consultation_key { consultation: Vec<u8>, kind: String, epoch: i64, public_key: Vec<u8> }
    key_grant { consultation: Vec<u8>, kind: String, epoch: i64, account: Vec<u8>, sealed: Vec<u8> }
    key_kit {
        id: Vec<u8>,
        consultation: Option<Vec<u8>>,
        sha256: Vec<u8>,
        printed_on: NaiveDate,
        printed_by: Vec<u8>,
        read_back_on: Option<NaiveDate>,
        read_back_by: Option<Vec<u8>>,
    }
    departure { consultation: Vec<u8>, kind: String, account: Vec<u8>, epoch: i64, left_on: NaiveDate }
    card_batch {
        id: Vec<u8>,
        consultation: Vec<u8>,
        label: String,
        cards: i64,
        printed_on: NaiveDate,
        printed_by: Option<Vec<u8>>,
        paper_notice: Option<i64>,
        paper_language: Option<String>,
    }
    confidentiality_promise { consultation: Vec<u8>, account: Vec<u8>, sha256: Vec<u8>, given_on: NaiveDate }
    release_terms { consultation: Vec<u8>, account: Vec<u8>, sha256: Vec<u8>, accepted_on: NaiveDate }
    assisted_day {
        consultation: Vec<u8>,
        account: Vec<u8>,
        day: NaiveDate,
        spoken: i64,
        paper: i64,
        destroyed: i64,
    }
    card { id: Vec<u8>, consultation: Vec<u8>, batch_tag: Vec<u8>, spent: bool }
    answer_sheet {
        id: Vec<u8>,
        consultation: Vec<u8>,
        keep: bool,
        wrap: Option<Vec<u8>>,
        head: Option<Vec<u8>>,
        answers: Option<Vec<u8>>,
        about: Option<Vec<u8>>,
        own: Option<Vec<u8>>,
    }
    words {
        id: Vec<u8>,
        consultation: Vec<u8>,
        keep: bool,
        wrap: Option<Vec<u8>>,
        head: Option<Vec<u8>>,
        raw: Option<Vec<u8>>,
        reading: Option<Vec<u8>>,
        marks: Option<Vec<u8>>,
        own: Option<Vec<u8>>,
    }
    complaint {
        id: Vec<u8>,
        consultation: Vec<u8>,
        received_on: NaiveDate,
        acknowledged_on: Option<NaiveDate>,
        closed_on: Option<NaiveDate>,
        outcome: Option<String>,
        wrap: Vec<u8>,
        text: Vec<u8>,
        reply: Vec<u8>,
    }
    theme { consultation: Vec<u8>, question: String, number: i64, language: String, label: String }
    quote { id: Vec<u8>, consultation: Vec<u8>, step: String, sealed: Vec<u8> }
    concern {
        id: Vec<u8>,
        consultation: Vec<u8>,
        kind: String,
        raised_on: NaiveDate,
        closed_on: Option<NaiveDate>,
        note: Vec<u8>,
    }
    harder_week { consultation: Vec<u8>, week: i64, told: bool }
    medium { consultation: Vec<u8>, sha256: Vec<u8>, content: Vec<u8> }
    release {
        consultation: Vec<u8>,
        number: i64,
        artefact: Vec<u8>,
        sha256: Vec<u8>,
        signature: Vec<u8>,
        published_on: Option<NaiveDate>,
    }
    erasure_report { consultation: Vec<u8>, kind: String, erased_on: NaiveDate, band: String }
    purge { consultation: Vec<u8>, purged_on: NaiveDate }
    audit_entry {
        number: i64,
        hour: i64,
        via: String,
        account: Option<Vec<u8>>,
        role: Option<String>,
        consultation: Option<Vec<u8>>,
        kind: String,
        about: Option<String>,
        hash: Vec<u8>,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// B8: each table and each column is either in every copy or left out by name; a new one has to be decided.
    #[test]
    fn every_table_and_column_is_held_or_left_out() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let (schema, own) = (include_str!("schema.rs"), include_str!("backup.rs"));
        let mut tables = BTreeSet::new();
        for table in schema.split("diesel::table! {").skip(1) {
            let (name, rest) = table.trim_start().split_once(' ').unwrap();
            tables.insert(name.to_owned());
            if LEFT_OUT.contains(&name) || name == APART {
                continue;
            }
            let columns = rest.split_once('{').unwrap().1.split_once('}').unwrap().0;
            let columns: Vec<_> = columns.split(',').filter_map(|one| Some(one.split_once("->")?.0.trim())).collect();
            let held = own.split_once("\ntables! {").unwrap().1;
            let held = held.split_once(&format!("\n    {name} {{")).unwrap().1.split_once('}').unwrap().0;
            let held: Vec<_> =
                words(held).into_iter().filter_map(|word| word.strip_suffix(':').map(str::to_owned)).collect();
            assert_eq!(held, columns, "{name}");
        }
        let named: BTreeSet<String> =
            HELD.iter().chain(LEFT_OUT).chain(&[APART]).map(|name| (*name).to_owned()).collect();
        assert_eq!(named, tables);
    }
}
