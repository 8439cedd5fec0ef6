//! The page as gzip (RFC 1951, RFC 1952), in a code of our own choice.
//!
//! What makes a length safe is the code, not the care with which it is used. Every byte written as it is costs nine bits. A copy
//! costs what its own length asks for and fifteen bits, however far back it goes, so that it does not matter how much of
//! hers lies between. Which bytes are copied is decided on the service's own words alone; of hers only one number counts, how
//! many bytes there are, for no copy may reach back over more than 32 KiB.

use std::collections::HashMap;

use flate2::Crc;

use super::pieces::{Kind, Pieces};

/// The furthest a copy may reach (RFC 1951).
const WINDOW: usize = 32 * 1024;
/// How many places a copy may be taken from are looked at.
const LOOKED_AT: usize = 48;
const END: usize = 256;
/// The shortest and the longest copy there is (RFC 1951, 3.2.5).
const LEAST_COPY: usize = 3;
const MOST_COPY: usize = 258;
/// The bits of a byte written as it is, and of how far back a copy is taken from.
const BYTE_COST: u32 = 9;
const DISTANCE_COST: u32 = 15;
/// Gzip, nothing named, no time, no system.
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/// The page as one gzip file.
#[must_use]
pub fn gzip(page: &Pieces) -> Vec<u8> {
    let mut bits = Bits { bytes: HEADER.to_vec(), held: 0, count: 0 };
    let (plain, noise) = (Code::plain(), Code::noise());
    let own = OwnWords::of(page);
    let (mut at_own, mut open) = (0_usize, None::<&Code>);
    for (kind, piece) in page.iter() {
        // Blocks of the plain code hold what is hers and what is not; only the sealed state has a block of its own.
        let code = if kind == Kind::Sealed && piece.iter().all(|byte| noise.writes(*byte)) { &noise } else { &plain };
        if !open.is_some_and(|open| std::ptr::eq(open, code)) {
            open.into_iter().for_each(|open| bits.put_code(open.symbol(END)));
            code.begin(&mut bits);
            open = Some(code);
        }
        if kind == Kind::Own {
            own.write(&mut bits, code, at_own, piece);
            at_own = at_own.saturating_add(piece.len());
        } else {
            piece.iter().for_each(|byte| bits.put_code(code.symbol(usize::from(*byte))));
        }
    }
    open.into_iter().for_each(|open| bits.put_code(open.symbol(END)));
    // The last block: empty, in the code every reader knows.
    bits.put(0b011, 3);
    bits.put(0, 7);
    let mut crc = Crc::new();
    crc.update(page.text().as_bytes());
    let mut bytes = bits.finish();
    bytes.extend_from_slice(&crc.sum().to_le_bytes());
    bytes.extend_from_slice(&crc.amount().to_le_bytes());
    bytes
}

/// Bits, the lowest of each byte first.
struct Bits {
    bytes: Vec<u8>,
    held: u64,
    count: u32,
}

impl Bits {
    fn put(&mut self, value: u32, count: u32) {
        self.held |= u64::from(value) << self.count;
        self.count = self.count.saturating_add(count);
        while self.count >= 8 {
            self.bytes.push(u8::try_from(self.held & 0xff).unwrap_or_default());
            self.held >>= 8;
            self.count = self.count.saturating_sub(8);
        }
    }

    /// A symbol of a code: its bits stand the other way round.
    fn put_code(&mut self, (value, length): (u32, u32)) {
        if length > 0 {
            self.put(value.reverse_bits() >> (u32::BITS.saturating_sub(length)), length);
        }
    }

    fn finish(mut self) -> Vec<u8> {
        self.put(0, (8 - self.count % 8) % 8);
        self.bytes
    }
}

/// How long the bits of each symbol are, and from that the bits themselves (RFC 1951, 3.2.2).
struct Lengths(Vec<u8>);

impl Lengths {
    fn codes(&self) -> Vec<(u32, u32)> {
        let mut codes = vec![(0, 0); self.0.len()];
        let mut next = 0_u32;
        for length in 1..=15_u8 {
            next <<= 1;
            for (code, _) in codes.iter_mut().zip(&self.0).filter(|(_, own)| **own == length) {
                *code = (next, u32::from(length));
                next = next.saturating_add(1);
            }
        }
        codes
    }
}

/// A code for bytes and copies.
struct Code {
    lengths: Lengths,
    symbols: Vec<(u32, u32)>,
    distances: Vec<(u32, u32)>,
}

impl Code {
    /// Each byte nine bits.
    fn plain() -> Self {
        let mut lengths = vec![9; 256];
        lengths.push(7);
        lengths.extend([[5; 8].as_slice(), &[6; 10], &[7; 11]].concat());
        Self::of(lengths)
    }

    /// Each letter of base64url six bits, but one, which shares its place with the end.
    fn noise() -> Self {
        let length = |byte: u8| match byte {
            b'_' => 7,
            b'-' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => 6,
            _ => 0,
        };
        let mut lengths: Vec<u8> = (0..=u8::MAX).map(length).collect();
        lengths.push(7);
        Self::of(lengths)
    }

    fn of(lengths: Vec<u8>) -> Self {
        let lengths = Lengths(lengths);
        let symbols = lengths.codes();
        Self { lengths, symbols, distances: distance_lengths().codes() }
    }

    fn symbol(&self, symbol: usize) -> (u32, u32) {
        self.symbols.get(symbol).copied().unwrap_or_default()
    }

    fn writes(&self, byte: u8) -> bool {
        self.symbol(usize::from(byte)).1 > 0
    }

    /// Begins a block of this code: first it says itself.
    fn begin(&self, bits: &mut Bits) {
        // Not the last block; with a code of its own.
        bits.put(0b100, 3);
        bits.put(u32::try_from(self.lengths.0.len().saturating_sub(257)).unwrap_or_default(), 5);
        bits.put(29, 5);
        bits.put(15, 4);
        // How long the bits are that say lengths: the repetition one, 17 and 18 and the two rarest six, all others five.
        let said = Lengths(
            (0..19)
                .map(|said| match said {
                    16 => 1,
                    0 | 1 | 17 | 18 => 6,
                    _ => 5,
                })
                .collect(),
        );
        for said_of in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] {
            bits.put(said.0.get(said_of).copied().map_or(0, u32::from), 3);
        }
        let codes = said.codes();
        let all: Vec<u8> = self.lengths.0.iter().chain(&distance_lengths().0).copied().collect();
        for run in all.chunk_by(|one, next| one == next) {
            let first = run.first().copied().unwrap_or_default();
            let say =
                |bits: &mut Bits, what: u8| bits.put_code(codes.get(usize::from(what)).copied().unwrap_or_default());
            say(bits, first);
            let mut left = run.len().saturating_sub(1);
            while left > 0 {
                let repeated = left.min(6);
                if repeated < 3 {
                    say(bits, first);
                    left = left.saturating_sub(1);
                } else {
                    say(bits, 16);
                    bits.put(u32::try_from(repeated.saturating_sub(3)).unwrap_or_default(), 2);
                    left = left.saturating_sub(repeated);
                }
            }
        }
    }

    /// A copy of `length` bytes from `distance` back.
    fn put_copy(&self, bits: &mut Bits, length: usize, distance: usize) {
        for (steps, codes, first, value) in [
            (length_steps(), &self.symbols, END.saturating_add(1), length),
            (distance_steps(), &self.distances, 0, distance),
        ] {
            let step = steps.iter().enumerate().rev().find(|(_, (least, _))| *least <= value);
            let Some((at, (least, extra))) = step else { continue };
            bits.put_code(codes.get(first.saturating_add(at)).copied().unwrap_or_default());
            bits.put(u32::try_from(value.saturating_sub(*least)).unwrap_or_default(), *extra);
        }
    }
}

/// The bits of a copy, by its length.
fn copy_costs() -> Vec<u32> {
    let (code, steps) = (Code::plain(), length_steps());
    let cost = |length: usize| {
        let step = steps.iter().enumerate().rev().find(|(_, (least, _))| *least <= length);
        let (at, extra) = step.map_or((0, 0), |(at, (_, extra))| (at, *extra));
        code.symbol(END.saturating_add(1).saturating_add(at)).1.saturating_add(extra).saturating_add(DISTANCE_COST)
    };
    (0..=MOST_COPY).map(cost).collect()
}

/// The least of each step of lengths, and how many bits say how much more it is.
fn length_steps() -> Vec<(usize, u32)> {
    let short = (3..=10).map(|least| (least, 0));
    let long = (1..=5_u32).flat_map(|extra| (4..8_usize).map(move |step| ((step << extra).saturating_add(3), extra)));
    short.chain(long).chain([(258, 0)]).collect()
}

/// The same of distances.
fn distance_steps() -> Vec<(usize, u32)> {
    let short = (1..=4).map(|least| (least, 0));
    let long = (1..=13_u32).flat_map(|extra| (2..4_usize).map(move |step| ((step << extra).saturating_add(1), extra)));
    short.chain(long).collect()
}

/// Fifteen bits for each distance: what says how much more it is, and the rest.
fn distance_lengths() -> Lengths {
    let rest = |(_, extra): (usize, u32)| u8::try_from(15_u32.saturating_sub(extra)).unwrap_or_default();
    Lengths(distance_steps().into_iter().map(rest).collect())
}

/// Everything on the page that is the service's own, in one line.
struct OwnWords {
    bytes: Vec<u8>,
    /// Where on the page each byte stands.
    place: Vec<usize>,
    /// Where the piece of each byte ends, in this line.
    end: Vec<usize>,
    /// For each byte from which a copy is written, its length and where it is taken from.
    copies: HashMap<usize, (usize, usize)>,
}

impl OwnWords {
    fn of(page: &Pieces) -> Self {
        let mut own = Self { bytes: Vec::new(), place: Vec::new(), end: Vec::new(), copies: HashMap::new() };
        let mut at = 0_usize;
        for (kind, piece) in page.iter() {
            let after = at.saturating_add(piece.len());
            if kind == Kind::Own {
                own.bytes.extend_from_slice(piece);
                own.place.extend(at..after);
                own.end.extend(std::iter::repeat_n(own.bytes.len(), piece.len()));
            }
            at = after;
        }
        own.copies = own.found_within(WINDOW.saturating_sub(at.saturating_sub(own.bytes.len())));
        own
    }

    /// The copies, none from further back than `reach`: those with which the line takes the fewest bits. What a byte or a copy
    /// costs depends on neither what it is nor where it stands, so they are found from the end backwards.
    fn found_within(&self, reach: usize) -> HashMap<usize, (usize, usize)> {
        let longest = self.longest_of_each(reach);
        let costs = copy_costs();
        let mut fewest = vec![0_u32; self.bytes.len().saturating_add(1)];
        let mut taken = vec![1; self.bytes.len()];
        for (at, taken) in taken.iter_mut().enumerate().rev() {
            let with = |length: usize, cost: u32| {
                let rest = fewest.get(at.saturating_add(length)).copied().unwrap_or_default();
                (rest.saturating_add(cost), length)
            };
            let most = longest.get(at).map_or(0, |(length, _)| *length);
            let copies = costs.iter().take(most.saturating_add(1)).enumerate().skip(LEAST_COPY);
            let best = copies.map(|(length, cost)| with(length, *cost)).fold(with(1, BYTE_COST), Ord::min);
            *taken = best.1;
            if let Some(here) = fewest.get_mut(at) {
                *here = best.0;
            }
        }
        let mut copies = HashMap::new();
        let mut at = 0;
        while let (Some(length), Some((_, from))) = (taken.get(at), longest.get(at)) {
            if *length >= LEAST_COPY {
                copies.insert(at, (*length, *from));
            }
            at = at.saturating_add(*length);
        }
        copies
    }

    /// For each byte the longest copy that may begin there, and where it is taken from; of length 0 where there is none.
    fn longest_of_each(&self, reach: usize) -> Vec<(usize, usize)> {
        let mut seen: HashMap<&[u8], Vec<usize>> = HashMap::new();
        let mut longest = Vec::with_capacity(self.bytes.len());
        for at in 0..self.bytes.len() {
            longest.push(self.longest(&seen, at, reach).unwrap_or_default());
            if let Some(three) = self.three(at) {
                seen.entry(three).or_default().push(at);
            }
        }
        longest
    }

    fn end_of(&self, at: usize) -> usize {
        self.end.get(at).copied().unwrap_or_default()
    }

    /// The three bytes here, if they are of one piece.
    fn three(&self, at: usize) -> Option<&[u8]> {
        let end = at.saturating_add(LEAST_COPY);
        (end <= self.end_of(at)).then(|| self.bytes.get(at..end)).flatten()
    }

    /// The longest copy of what stands here, and where it is taken from. Neither lies in two pieces.
    fn longest(&self, seen: &HashMap<&[u8], Vec<usize>>, at: usize, reach: usize) -> Option<(usize, usize)> {
        let here = self.bytes.get(at..self.end_of(at))?;
        let places = seen.get(self.three(at)?)?.iter().rev().take(LOOKED_AT);
        let near = places.take_while(|from| at.saturating_sub(**from) <= reach);
        let lengths = near.map(|from| {
            let there = self.bytes.get(*from..self.end_of(*from)).unwrap_or_default();
            (here.iter().zip(there).take(MOST_COPY).take_while(|(one, other)| one == other).count(), *from)
        });
        // Of several as long, the nearest.
        lengths.reduce(|best, one| if one.0 > best.0 { one } else { best })
    }

    /// Writes the piece that begins at `at` in this line.
    fn write(&self, bits: &mut Bits, code: &Code, at: usize, piece: &[u8]) {
        let mut copied_to = at;
        for (here, byte) in (at..).zip(piece) {
            if here < copied_to {
                continue;
            }
            let place = |at: usize| self.place.get(at).copied().unwrap_or_default();
            match self.copies.get(&here) {
                Some((length, from)) => {
                    code.put_copy(bits, *length, place(here).saturating_sub(place(*from)));
                    copied_to = here.saturating_add(*length);
                }
                None => bits.put_code(code.symbol(usize::from(*byte))),
            }
        }
    }
}
