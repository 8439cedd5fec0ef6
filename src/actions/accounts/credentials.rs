//! What an account signs in with, between the vault's form and the table's columns.

use crate::store::StoreError;
use crate::store::accounts::StoredCredentials;
use crate::vault::primitives::PublicKey;
use crate::vault::staff::{PasswordCost, PasswordRecord};

/// The version of the password column: `0x01 ‖ salt(16) ‖ memory in KiB(4) ‖ passes(4) ‖ proof(32)`.
const VERSION: u8 = 1;

/// The columns of a record.
#[must_use]
pub fn to_stored(record: PasswordRecord, public: &PublicKey) -> StoredCredentials {
    let mut password = vec![VERSION];
    password.extend_from_slice(&record.salt);
    password.extend_from_slice(&record.cost.memory_kib().to_be_bytes());
    password.extend_from_slice(&record.cost.passes().to_be_bytes());
    password.extend_from_slice(&record.proof);
    StoredCredentials { password, public_key: public.as_bytes().to_vec(), private_key: record.wrapped }
}

/// The record in the columns.
///
/// # Errors
/// [`StoreError::Malformed`] if there is none.
pub fn from_stored(stored: StoredCredentials) -> Result<PasswordRecord, StoreError> {
    let malformed = || StoreError::Malformed("a password record");
    let rest = stored.password.strip_prefix(&[VERSION]).ok_or_else(malformed)?;
    let (salt, rest) = rest.split_first_chunk().ok_or_else(malformed)?;
    let (memory, rest) = rest.split_first_chunk().ok_or_else(malformed)?;
    let (passes, proof) = rest.split_first_chunk().ok_or_else(malformed)?;
    let cost = PasswordCost::new(u32::from_be_bytes(*memory), u32::from_be_bytes(*passes)).map_err(|_| malformed())?;
    let proof = proof.try_into().map_err(|_| malformed())?;
    Ok(PasswordRecord { salt: *salt, cost, proof, wrapped: stored.private_key })
}

/// The public key of an account that has one.
///
/// # Errors
/// [`StoreError::Malformed`] if the column holds none.
pub fn public_key(stored: &StoredCredentials) -> Result<PublicKey, StoreError> {
    let bytes = stored.public_key.as_slice().try_into();
    bytes.map(PublicKey::from_bytes).map_err(|_| StoreError::Malformed("the public key of an account"))
}
