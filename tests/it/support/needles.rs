//! Many pieces looked for in many megabytes, in one pass.

use aho_corasick::AhoCorasick;

/// Pieces to be looked for.
pub struct Needles(AhoCorasick);

impl Needles {
    pub fn new<P: AsRef<[u8]>>(pieces: impl IntoIterator<Item = P>) -> Self {
        Self(AhoCorasick::new(pieces).unwrap())
    }

    /// Every place of `bytes` at which a piece begins, and which piece in the order given; several may begin or end at one place.
    pub fn hits<'s>(&'s self, bytes: &'s [u8]) -> impl Iterator<Item = (usize, usize)> + 's {
        self.0.find_overlapping_iter(bytes).map(|hit| (hit.start(), hit.pattern().as_usize()))
    }
}
