//! The offline key kit (D14, decision 0045): what survives the loss of the key directory. Each key is printed in two halves, and a half
//! alone tells nothing: half A is random, half B is the key XOR half A. The installation's own keys and each consultation's key are
//! sheets of their own, so that one consultation's can be shredded (RET-4).
//!
//! ```text
//! line       form(2 bits) kind(1 bit) half(1 bit) number(4 bits), in one byte ‖ 14 bytes of the sheet
//! sheet      print(4) ‖ [consultation(16)] ‖ half of the key ‖ check, to whole lines
//! check      SHA-256(N("kit") ‖ kind ‖ half ‖ print ‖ [consultation] ‖ half of the key), its first 16 or 4 bytes
//! hash       SHA-256(N("kit") ‖ lines of half A ‖ lines of half B): what the database knows of a printed kit
//! ```
//!
//! The form is 0. A kit of this form is read by every later version of the program (`tests/vectors/key-kit-1.txt`); whoever changes what a
//! line or a sheet holds gives it the next form, so that an older program says so and takes it for no slip.

use std::fmt;

use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::key_dir::{KeyDir, KeyDirError, KeyName};
use crate::domain::ids::ConsultationId;
use crate::domain::kit_line::KitLine;
use crate::randomness::Randomness;
use crate::vault::labels;
use crate::vault::secret::Secret;

/// Bytes that tell one print from another.
const PRINT: usize = 4;
/// Bytes of a sheet in one line.
pub(super) const IN_A_LINE: usize = KitLine::BYTES - 1;

/// What a kit is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KitOf {
    /// The installation's own keys: root and signing.
    Installation,
    /// One consultation's shred key.
    Consultation(ConsultationId),
}

impl KitOf {
    /// The keys, in the order in which they are printed.
    #[must_use]
    pub fn names(self) -> Vec<KeyName> {
        match self {
            Self::Installation => vec![KeyName::Root, KeyName::Sign],
            Self::Consultation(id) => vec![KeyName::Consultation(id)],
        }
    }

    pub(super) const fn is_of_consultation(self) -> bool {
        matches!(self, Self::Consultation(_))
    }
}

/// Which half.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KitHalf {
    /// For the first holder.
    A,
    /// For the second holder.
    B,
}

impl KitHalf {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::A, Self::B];

    /// The letter.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::A => 'A',
            Self::B => 'B',
        }
    }

    const fn bit(self) -> u8 {
        match self {
            Self::A => 0,
            Self::B => 1,
        }
    }
}

/// How the sheets of a kind are laid out.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    pub(super) lines: usize,
    id: usize,
    key: usize,
    check: usize,
}

impl Layout {
    pub(super) const fn of(is_of_consultation: bool) -> Self {
        if is_of_consultation {
            Self { lines: 4, id: 16, key: 32, check: 4 }
        } else {
            Self { lines: 6, id: 0, key: 64, check: 16 }
        }
    }
}

/// One half of one print, as it stands on paper.
#[derive(Clone)]
pub struct KitSheet {
    of: KitOf,
    half: KitHalf,
    print: [u8; PRINT],
    share: Zeroizing<Vec<u8>>,
}

impl KitSheet {
    /// What it is of.
    #[must_use]
    pub const fn of(&self) -> KitOf {
        self.of
    }

    /// Which half.
    #[must_use]
    pub const fn half(&self) -> KitHalf {
        self.half
    }

    /// The lines, in their order.
    #[must_use]
    pub fn lines(&self) -> Vec<KitLine> {
        let mut all = self.unchecked();
        let check = self.check();
        all.extend_from_slice(check.as_slice());
        let line = |(at, part): (usize, &[u8])| {
            let mut bytes = Zeroizing::new([0; KitLine::BYTES]);
            let number = u8::try_from(at.saturating_add(1)).unwrap_or(u8::MAX);
            let first = [head(self.of.is_of_consultation(), self.half, number)];
            bytes.iter_mut().zip(first.iter().chain(part)).for_each(|(to, from)| *to = *from);
            KitLine::from_bytes(*bytes)
        };
        all.chunks(IN_A_LINE).enumerate().map(line).collect()
    }

    /// The sheet of these bytes, whose check must fit.
    pub(super) fn from_body(is_of_consultation: bool, half: KitHalf, body: &[u8]) -> Option<Self> {
        let layout = Layout::of(is_of_consultation);
        let (print, rest) = body.split_first_chunk::<PRINT>()?;
        let (id, rest) = rest.split_at_checked(layout.id)?;
        let (share, check) = rest.split_at_checked(layout.key)?;
        let of = match id.try_into() {
            Ok(id) => KitOf::Consultation(ConsultationId::from_bytes(id)),
            Err(_) => KitOf::Installation,
        };
        let sheet = Self { of, half, print: *print, share: Zeroizing::new(share.to_vec()) };
        bool::from(sheet.check().as_slice().ct_eq(check)).then_some(sheet)
    }

    fn unchecked(&self) -> Zeroizing<Vec<u8>> {
        let id: &[u8] = match &self.of {
            KitOf::Installation => &[],
            KitOf::Consultation(id) => id.as_bytes(),
        };
        let mut all = Zeroizing::new(Vec::with_capacity(96));
        [self.print.as_slice(), id, &self.share].into_iter().for_each(|part| all.extend_from_slice(part));
        all
    }

    fn check(&self) -> Zeroizing<Vec<u8>> {
        let hash = Sha256::new()
            .chain_update(labels::KIT.name())
            .chain_update([u8::from(self.of.is_of_consultation()), self.half.bit()])
            .chain_update(self.unchecked().as_slice())
            .finalize();
        let length = Layout::of(self.of.is_of_consultation()).check;
        Zeroizing::new(hash.into_iter().take(length).collect())
    }
}

/// The first byte of a line.
const fn head(is_of_consultation: bool, half: KitHalf, number: u8) -> u8 {
    let kind = if is_of_consultation { 0x20 } else { 0 };
    kind | half.bit() << 4 | (number & 0x0f)
}

/// Whether a line, right by itself, is of a form that came after this version of the program.
pub(super) fn is_of_later_form(line: &KitLine) -> bool {
    let [head, ..] = *line.as_bytes();
    head & 0xc0 != 0
}

/// What the first byte of a line says: of a consultation or not, which half, and which line of it.
pub(super) fn said_by(line: &KitLine) -> Option<(bool, KitHalf, usize)> {
    let [head, ..] = *line.as_bytes();
    let half = if head & 0x10 == 0 { KitHalf::A } else { KitHalf::B };
    let number = usize::from(head & 0x0f);
    (!is_of_later_form(line) && number > 0).then_some((head & 0x20 != 0, half, number))
}

/// One print of one kit, whole: both halves. Its `Debug` shows nothing.
#[derive(Clone)]
pub struct Kit {
    halves: [KitSheet; 2],
}

impl Kit {
    /// A new print of what lies in `directory`.
    ///
    /// # Errors
    /// [`KeyDirError`] if a key cannot be read.
    pub fn of(directory: &KeyDir, of: KitOf, randomness: &dyn Randomness) -> Result<Self, KeyDirError> {
        let mut key = Zeroizing::new(Vec::with_capacity(64));
        for name in of.names() {
            key.extend_from_slice(directory.read(name)?.as_bytes());
        }
        let mask: [Secret; 2] = [Secret::random(randomness), Secret::random(randomness)];
        let mask = mask.iter().flat_map(Secret::as_bytes);
        let mask: Zeroizing<Vec<u8>> = Zeroizing::new(mask.copied().take(key.len()).collect());
        let print = randomness.bytes();
        let other = xor(&key, &mask);
        let sheet = |half, share| KitSheet { of, half, print, share };
        Ok(Self { halves: [sheet(KitHalf::A, mask), sheet(KitHalf::B, other)] })
    }

    /// The kit of two sheets, if they are the two halves of one print.
    pub(super) fn joined(a: KitSheet, b: KitSheet) -> Option<Self> {
        let fit = a.of == b.of && a.print == b.print && (a.half, b.half) == (KitHalf::A, KitHalf::B);
        fit.then_some(Self { halves: [a, b] })
    }

    /// What it is of.
    #[must_use]
    pub const fn is_of(&self) -> KitOf {
        let [a, _] = &self.halves;
        a.of
    }

    /// Both halves.
    #[must_use]
    pub const fn sheets(&self) -> &[KitSheet; 2] {
        &self.halves
    }

    /// The keys in it, each under its name.
    #[must_use]
    pub fn keys(&self) -> Vec<(KeyName, Secret)> {
        let [a, b] = &self.halves;
        let key = xor(&a.share, &b.share);
        let parts = key.chunks(32).filter_map(|part| Secret::from_slice(part).ok());
        a.of.names().into_iter().zip(parts).collect()
    }

    /// The hash of exactly what was printed: two random halves, which nobody guesses.
    #[must_use]
    pub fn sha256(&self) -> [u8; 32] {
        let lines = self.halves.iter().flat_map(KitSheet::lines);
        let hash =
            lines.fold(Sha256::new().chain_update(labels::KIT.name()), |hash, line| hash.chain_update(line.as_bytes()));
        hash.finalize().into()
    }
}

impl fmt::Debug for Kit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kit(…)")
    }
}

fn xor(one: &[u8], other: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(one.iter().zip(other).map(|(one, other)| one ^ other).collect())
}

#[cfg(test)]
#[path = "kit_tests.rs"]
mod tests;
