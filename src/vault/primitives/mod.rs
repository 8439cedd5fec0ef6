//! The few constructions that everything in the vault is made of (SECURITY B1), byte for byte.

mod derive;
mod hybrid;
mod padding;
mod symmetric;

pub use derive::{Prk, kdf, kdf_bytes, mac, mac_matches};
pub use hybrid::{KeyPair, PublicKey, SEAL_OVERHEAD, epoch_of, open, seal};
pub use padding::{Padded, json_of, padded_json, read_json};
pub use symmetric::{AEAD_OVERHEAD, COLUMN_OVERHEAD, Column, aead_open, aead_seal};
