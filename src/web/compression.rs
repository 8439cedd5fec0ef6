//! What is the same for everybody, made as small as an old phone's line asks for (D9). The framework's own layer compresses as fast
//! as it can, and every page would be an eighth longer; it is left what nobody waits for on such a line. Pages that show
//! anything of hers never come here ([`super::packed`]).

use actix_web::HttpRequest;
use actix_web::http::header::{AcceptEncoding, Encoding, Header as _};
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;

/// A page that is drawn once for one person: a fraction of the time it takes to draw.
const ONCE: i32 = 5;
/// A file that is read by everybody, and compressed once.
const FOR_GOOD: i32 = 11;

/// What a browser unpacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Brotli (RFC 7932).
    pub brotli: bool,
    /// Gzip (RFC 1952).
    pub gzip: bool,
}

impl Taken {
    /// What this browser says it does.
    #[must_use]
    pub fn by(request: &HttpRequest) -> Self {
        let said = AcceptEncoding::parse(request).ok();
        let takes = |encoding: Encoding| {
            said.as_ref().and_then(|said| said.negotiate([&encoding].into_iter())) == Some(encoding.clone())
        };
        Self { brotli: takes(Encoding::brotli()), gzip: takes(Encoding::gzip()) }
    }
}

/// A page, smaller; nothing where that cannot be done.
#[must_use]
pub fn page(body: &[u8]) -> Option<Vec<u8>> {
    compressed(body, ONCE)
}

/// A file that is kept, as small as it gets.
#[must_use]
pub fn file(body: &[u8]) -> Option<Vec<u8>> {
    compressed(body, FOR_GOOD)
}

fn compressed(body: &[u8], quality: i32) -> Option<Vec<u8>> {
    // A window of 256 KiB, though no page is as long: with 64 KiB and less the encoder takes another way, fifteen times as slow.
    let text = BrotliEncoderMode::BROTLI_MODE_TEXT;
    let how = BrotliEncoderParams { quality, lgwin: 18, size_hint: body.len(), mode: text, ..Default::default() };
    let mut smaller = Vec::with_capacity(body.len() / 2);
    brotli::BrotliCompress(&mut &*body, &mut smaller, &how).ok()?;
    (smaller.len() < body.len()).then_some(smaller)
}
