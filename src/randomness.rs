//! Chance as a parameter (D10). Nothing outside this file and the composition root reads a source
//! of randomness.

use std::sync::{Mutex, PoisonError};

use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;

/// A source of uniformly random bytes, shared between threads.
pub trait Randomness: Send + Sync {
    /// Fills `bytes` with uniformly random bytes.
    fn fill(&self, bytes: &mut [u8]);
}

impl dyn Randomness + '_ {
    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// A uniformly random number in `0..bound` (0 when `bound` is 0), by rejection: without bias.
    pub fn below(&self, bound: u64) -> u64 {
        if bound == 0 {
            return 0;
        }
        let usable = u64::MAX - u64::MAX % bound;
        loop {
            let drawn = u64::from_le_bytes(self.bytes());
            if drawn < usable {
                return drawn % bound;
            }
        }
    }

    /// Puts `items` into a uniformly random order (Fisher–Yates).
    pub fn shuffle<T>(&self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let bound = u64::try_from(last).unwrap_or(u64::MAX).saturating_add(1);
            let other = usize::try_from(self.below(bound)).unwrap_or(last);
            items.swap(last, other);
        }
    }
}

/// The operating system's source: the only one a running service uses.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        // `ThreadRng` is seeded and reseeded by the operating system.
        rand::rng().fill_bytes(bytes);
    }
}

/// A repeatable source for tests and for the demonstration's made-up answers; never for a key (D20).
#[derive(Debug)]
pub struct SeededRandomness {
    generator: Mutex<ChaCha20Rng>,
}

impl SeededRandomness {
    /// The source that always yields the same bytes for the same `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { generator: Mutex::new(ChaCha20Rng::seed_from_u64(seed)) }
    }
}

impl Randomness for SeededRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        self.generator.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}
