//! Passwords: Argon2id stretches, everything else is derived (B2).
//!
//! The costly step is apart from the cheap ones, so that a thread of its own can do it: a
//! [`PasswordRecord`] gives its [`Stretching`], which turns a password into a [`Master`] in memory that the
//! thread keeps; with the [`Master`] the record opens at once. Unknown names take
//! [`PasswordRecord::dummy`]: the same work, and never the right password.

use std::fmt;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroize as _;

use crate::domain::ids::AccountId;
use crate::randomness::Randomness;
use crate::vault::labels::{self, Place};
use crate::vault::primitives::{AEAD_OVERHEAD, KeyPair, aead_open, aead_seal, kdf};
use crate::vault::secret::{SealError, Secret, Unopenable};

/// What stretching a password costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordCost {
    memory_kib: u32,
    passes: u32,
}

impl PasswordCost {
    /// 64 MiB, three passes, one lane: what a service uses.
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3 };

    /// 19 MiB, two passes, one lane: the least there is, for the demonstration and tests.
    pub const FLOOR: Self = Self { memory_kib: 19 * 1024, passes: 2 };

    /// The cost with this memory in KiB and this many passes, as a record stores it.
    ///
    /// # Errors
    /// [`PasswordWorkError`] below [`PasswordCost::FLOOR`], or beyond 1 GiB or 16 passes.
    pub const fn new(memory_kib: u32, passes: u32) -> Result<Self, PasswordWorkError> {
        let enough = memory_kib >= Self::FLOOR.memory_kib && passes >= Self::FLOOR.passes;
        if enough && memory_kib <= 1024 * 1024 && passes <= 16 {
            Ok(Self { memory_kib, passes })
        } else {
            Err(PasswordWorkError)
        }
    }

    /// Memory, in KiB.
    #[must_use]
    pub const fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    #[must_use]
    pub const fn passes(self) -> u32 {
        self.passes
    }
}

/// The cost lies outside the bounds, or the machine has not enough memory for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the password work cannot be done")]
pub struct PasswordWorkError;

/// The memory that stretching works in: kept by the thread that does it, emptied after each use.
#[derive(Default)]
pub struct PasswordMemory(Vec<Block>);

impl fmt::Debug for PasswordMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PasswordMemory({} KiB)", self.0.len())
    }
}

/// The costly step of a record, to be handed to a thread of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretching {
    salt: [u8; 16],
    cost: PasswordCost,
}

impl Stretching {
    /// The step for a new password.
    pub fn new(cost: PasswordCost, randomness: &dyn Randomness) -> Self {
        Self { salt: randomness.bytes(), cost }
    }

    /// `M = Argon2id(password)`. Takes the password's bytes exactly as typed.
    ///
    /// # Errors
    /// [`PasswordWorkError`] if there is not enough memory.
    pub fn run(&self, password: &[u8], memory: &mut PasswordMemory) -> Result<Master, PasswordWorkError> {
        let params = Params::new(self.cost.memory_kib, self.cost.passes, 1, Some(32)).map_err(|_| PasswordWorkError)?;
        let blocks = params.block_count();
        let missing = blocks.saturating_sub(memory.0.len());
        memory.0.try_reserve_exact(missing).map_err(|_| PasswordWorkError)?;
        memory.0.resize(blocks, Block::new());
        let mut master = Secret::from_bytes([0; 32]);
        let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
            password,
            &self.salt,
            master.as_mut(),
            memory.0.as_mut_slice(),
        );
        memory.0.iter_mut().for_each(Block::zeroize);
        done.map(|()| Master(master)).map_err(|_| PasswordWorkError)
    }
}

/// What a password stretches to.
pub struct Master(Secret);

impl Master {
    /// SHA-256 of `auth = KDF(M, "auth")`: what is stored to check a password by.
    fn proof(&self) -> [u8; 32] {
        Sha256::digest(kdf(self.0.as_bytes(), labels::AUTH, &[]).as_bytes()).into()
    }

    fn kek(&self) -> Secret {
        kdf(self.0.as_bytes(), labels::KEK, &[])
    }
}

impl fmt::Debug for Master {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Master(…)")
    }
}

/// What is stored of a password: enough to check it and to unwrap its holder's private key with it.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordRecord {
    /// How the password is stretched: salt.
    pub salt: [u8; 16],
    /// How the password is stretched: cost.
    pub cost: PasswordCost,
    /// SHA-256 of `auth`.
    pub proof: [u8; 32],
    /// The holder's private key: `AEAD(kek, usk, A("wrap-pw", 0, user))`, 72 bytes.
    pub wrapped: Vec<u8>,
}

impl PasswordRecord {
    /// The record of a new password, already stretched by `stretching` to `master`.
    ///
    /// # Errors
    /// [`SealError::TooLong`], never in practice.
    pub fn new(
        stretching: Stretching,
        master: &Master,
        user: AccountId,
        pair: &KeyPair,
        randomness: &dyn Randomness,
    ) -> Result<Self, SealError> {
        let wrapped = aead_seal(&master.kek(), pair.private().as_bytes(), &place(user), randomness)?;
        Ok(Self { salt: stretching.salt, cost: stretching.cost, proof: master.proof(), wrapped })
    }

    /// A record that no password opens, for names that do not exist: checking against it costs what
    /// checking against a real one of this cost does.
    #[must_use]
    pub fn dummy(cost: PasswordCost) -> Self {
        Self { salt: [0; 16], cost, proof: [0; 32], wrapped: vec![0; 32_usize.saturating_add(AEAD_OVERHEAD)] }
    }

    /// The costly step, to be run before [`PasswordRecord::open`].
    #[must_use]
    pub const fn stretching(&self) -> Stretching {
        Stretching { salt: self.salt, cost: self.cost }
    }

    /// Checks the password and gives its holder's key pair. The proof is compared in constant time.
    ///
    /// # Errors
    /// [`Unopenable`] for a wrong password and for the dummy.
    pub fn open(&self, user: AccountId, master: &Master) -> Result<KeyPair, Unopenable> {
        if !bool::from(self.proof.ct_eq(&master.proof())) {
            return Err(Unopenable);
        }
        let private = aead_open(&master.kek(), &self.wrapped, &place(user))?;
        KeyPair::from_private(Secret::from_slice(&private)?)
    }
}

impl fmt::Debug for PasswordRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordRecord(…)")
    }
}

fn place(user: AccountId) -> Place {
    Place::outside(labels::WRAP_PW, user.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    fn stretch(record: &PasswordRecord, password: &str) -> Master {
        record.stretching().run(password.as_bytes(), &mut PasswordMemory::default()).unwrap()
    }

    #[test]
    fn the_right_password_gives_the_key_and_a_wrong_one_nothing() {
        let chance = SeededRandomness::new(1);
        let (user, pair) = (AccountId::random(&chance), KeyPair::random(&chance));
        let stretching = Stretching::new(PasswordCost::FLOOR, &chance);
        let mut memory = PasswordMemory::default();
        let master = stretching.run(b"correct horse battery", &mut memory).unwrap();
        let record = PasswordRecord::new(stretching, &master, user, &pair, &chance).unwrap();
        // The same memory serves the next password.
        let again = record.stretching().run(b"correct horse battery", &mut memory).unwrap();
        assert_eq!(record.open(user, &again).unwrap().public(), pair.public());
        assert!(record.open(user, &stretch(&record, "correct horse batterz")).is_err());
        assert!(record.open(AccountId::random(&chance), &again).is_err(), "bound to its holder");
        assert_eq!(record.wrapped.len(), 72);
    }

    #[test]
    fn stretching_is_argon2id_with_the_stored_cost() {
        let stretching = Stretching { salt: [2; 16], cost: PasswordCost::FLOOR };
        let params = Params::new(19 * 1024, 2, 1, Some(32)).unwrap();
        let mut expected = [0; 32];
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon2.hash_password_into(b"as typed ", &[2; 16], &mut expected).unwrap();
        let master = stretching.run(b"as typed ", &mut PasswordMemory::default()).unwrap();
        assert_eq!(master.0.as_bytes(), &expected);
    }

    #[test]
    fn the_dummy_costs_the_same_and_never_opens() {
        let dummy = PasswordRecord::dummy(PasswordCost::FLOOR);
        assert_eq!(dummy.stretching().cost, PasswordCost::FLOOR);
        assert!(dummy.open(AccountId::from_bytes([0; 16]), &stretch(&dummy, "")).is_err());
    }

    #[test]
    fn nothing_cheaper_than_the_floor_can_be_had() {
        assert!(PasswordCost::new(19 * 1024, 2).is_ok());
        for (memory, passes) in [(19 * 1024 - 1, 2), (19 * 1024, 1), (2 * 1024 * 1024, 3), (64 * 1024, 17)] {
            assert!(PasswordCost::new(memory, passes).is_err());
        }
    }

    #[test]
    fn the_memory_is_empty_afterwards() {
        let mut memory = PasswordMemory::default();
        Stretching { salt: [0; 16], cost: PasswordCost::FLOOR }.run(b"x", &mut memory).unwrap();
        assert!(memory.0.iter().all(|block| block.as_ref().iter().all(|word| *word == 0)));
    }
}
