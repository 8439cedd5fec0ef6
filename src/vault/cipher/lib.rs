//! XChaCha20-Poly1305 under a key, and nothing else: what is sealed, for which place and with which chance is not known here
//! (`vault::primitives::symmetric`). It is a package of its own because its code comes into being where it is used: within the service it
//! would be built without optimisation for tests and be a hundred and sixty times as slow (decision 0066).

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

/// What went wrong, and no more than that: a wrong key, another place and changed bytes look alike; so does too long a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failed;

/// `XChaCha20-Poly1305(key, nonce, plain, bound)`: as many bytes as `plain` has and a tag of 16. A nonce is taken once for a key.
///
/// # Errors
/// [`Failed`] beyond 256 GiB.
pub fn encrypt(key: &[u8; 32], nonce: &[u8; 24], plain: &[u8], bound: &[u8]) -> Result<Vec<u8>, Failed> {
    let payload = Payload { msg: plain, aad: bound };
    XChaCha20Poly1305::new(key.into()).encrypt(&XNonce::from(*nonce), payload).map_err(|_| Failed)
}

/// The plain text of what [`encrypt`] made with the same key, nonce and bound bytes. Whoever calls zeroes it.
///
/// # Errors
/// [`Failed`] if anything differs.
pub fn decrypt(key: &[u8; 32], nonce: &[u8; 24], sealed: &[u8], bound: &[u8]) -> Result<Vec<u8>, Failed> {
    let payload = Payload { msg: sealed, aad: bound };
    XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(*nonce), payload).map_err(|_| Failed)
}
