//! Many pieces looked for in many megabytes, in one pass.

use std::collections::{BTreeSet, HashMap};

/// Pieces of at least four bytes.
pub struct Needles<'p> {
    by_begin: HashMap<u32, Vec<&'p [u8]>>,
    marks: Vec<u64>,
}

/// Where the mark of four bytes stands: a bit of a million.
const fn slot(word: u32) -> (usize, u32) {
    let hashed = word.wrapping_mul(0x9E37_79B1) >> 12;
    ((hashed >> 6) as usize, hashed & 63)
}

impl<'p> Needles<'p> {
    pub fn new(pieces: impl IntoIterator<Item = &'p [u8]>) -> Self {
        let (mut by_begin, mut marks) = (HashMap::<u32, Vec<&[u8]>>::new(), vec![0_u64; 1 << 14]);
        for piece in pieces {
            let begin = u32::from_be_bytes(*piece.first_chunk().unwrap());
            let (word, bit) = slot(begin);
            marks[word] |= 1 << bit;
            by_begin.entry(begin).or_default().push(piece);
        }
        Self { by_begin, marks }
    }

    /// The last place of each piece that stands in `bytes`.
    pub fn places(&self, bytes: &[u8]) -> HashMap<&'p [u8], usize> {
        let (mut found, mut begin) = (HashMap::new(), 0_u32);
        for (at, byte) in bytes.iter().enumerate() {
            begin = begin << 8 | u32::from(*byte);
            let (word, bit) = slot(begin);
            if self.marks[word] >> bit & 1 == 1 && at >= 3 {
                let Some(pieces) = self.by_begin.get(&begin) else { continue };
                let here = pieces.iter().filter(|piece| bytes[at - 3..].starts_with(piece));
                found.extend(here.map(|piece| (*piece, at - 3)));
            }
        }
        found
    }
}

/// The names of the columns of which `bytes` hold any 40 that stand together: a database cuts a long one up.
pub fn left_of<'n>(bytes: &[u8], columns: &'n [(&'static str, Vec<u8>)]) -> BTreeSet<&'n str> {
    let pieces = || columns.iter().flat_map(|(name, sealed)| sealed.chunks_exact(40).map(move |piece| (piece, *name)));
    let found = Needles::new(pieces().map(|(piece, _)| piece)).places(bytes);
    pieces().filter(|(piece, _)| found.contains_key(piece)).map(|(_, name)| name).collect()
}

/// Every eight bytes that stand together in a row, and in no other row of its table.
pub struct Windows(Vec<(u64, usize)>);

impl Windows {
    /// Of values, each with its row.
    pub fn of<'v>(values: impl Iterator<Item = (usize, &'v [u8])>) -> Self {
        let windows = values.flat_map(|(row, value)| {
            value.windows(8).map(move |window| (u64::from_be_bytes(*window.first_chunk().unwrap()), row))
        });
        let mut all: Vec<_> = windows.collect();
        all.sort_unstable();
        all.dedup();
        let alone = all.chunk_by(|one, other| one.0 == other.0).filter(|same| same.len() == 1);
        Self(alone.map(|same| same[0]).collect())
    }

    /// The rows of one that share such bytes with a row of the other.
    pub fn shared_with(&self, other: &Self) -> BTreeSet<usize> {
        let (mut mine, mut theirs, mut rows) = (self.0.iter().peekable(), other.0.iter().peekable(), BTreeSet::new());
        while let (Some(one), Some(two)) = (mine.peek(), theirs.peek()) {
            match one.0.cmp(&two.0) {
                std::cmp::Ordering::Less => _ = mine.next(),
                std::cmp::Ordering::Greater => _ = theirs.next(),
                std::cmp::Ordering::Equal => {
                    rows.insert(one.1);
                    mine.next();
                }
            }
        }
        rows
    }
}
