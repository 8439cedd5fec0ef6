//! The stylesheet, the script and the icon: embedded, and addressed by a fingerprint of their content, so that a
//! browser may keep them for good and never shows an old one. Nothing comes from elsewhere (PSE-12).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, ContentEncoding, VARY};
use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

use super::compression::{self, Taken};
use super::languages::Language;

/// How long a fingerprinted file may be kept (SECURITY section 4).
pub const KEPT_FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// One embedded file.
pub struct Asset {
    /// Its address, such as `/assets/linden-0123456789ab.css`.
    pub address: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
    /// The same compressed, once somebody asks for it.
    compressed: OnceLock<Option<Vec<u8>>>,
}

static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::of("linden", "css", "text/css; charset=utf-8", include_bytes!("assets/linden.css").as_slice())
});
static PAPER_STYLE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::of("paper", "css", "text/css; charset=utf-8", include_bytes!("assets/paper.css").as_slice())
});
static STAFF_STYLE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::of("linden", "css", "text/css; charset=utf-8", include_bytes!("assets/staff.css").as_slice())
});
static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::of("linden", "js", "text/javascript; charset=utf-8", script_with_words().into_bytes()));
static STAFF_SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::of("linden", "js", "text/javascript; charset=utf-8", include_bytes!("assets/staff.js").as_slice())
});
static ICON: LazyLock<Asset> =
    LazyLock::new(|| Asset::of("icon", "svg", "image/svg+xml", include_bytes!("assets/icon.svg").as_slice()));

impl Asset {
    fn of(name: &str, ending: &str, media_type: &'static str, bytes: impl Into<Cow<'static, [u8]>>) -> Self {
        let bytes = bytes.into();
        let digest = HEXLOWER.encode(&Sha256::digest(&bytes));
        let mark: String = digest.chars().take(12).collect();
        Self { address: format!("/assets/{name}-{mark}.{ending}"), media_type, bytes, compressed: OnceLock::new() }
    }

    /// The answer that carries this file. Where the browser takes no brotli, compression is left to the server's own layer.
    #[must_use]
    pub fn reply(&'static self, taken: Taken) -> HttpResponse {
        let mut answer = HttpResponse::Ok();
        answer.insert_header((CONTENT_TYPE, self.media_type)).insert_header((CACHE_CONTROL, KEPT_FOR_GOOD));
        let compressed = || self.compressed.get_or_init(|| compression::file(&self.bytes)).as_deref();
        match taken.brotli.then(compressed).flatten() {
            Some(compressed) => {
                answer.insert_header(ContentEncoding::Brotli).append_header((VARY, "accept-encoding"));
                answer.body(compressed)
            }
            None => answer.body(&*self.bytes),
        }
    }
}

/// What the script says by itself, by the names it knows these messages by.
const SAID: [(&str, &str); 6] = [
    ("twice", "leave-twice-more"),
    ("once", "leave-once-more"),
    ("lost", "step-lost"),
    ("soon", "time-soon"),
    ("over", "expired-title"),
    ("start", "to-start"),
];

/// The script behind its words in every language: a browser fetches both once, where each page would carry them again. One
/// file, because a page may change its language in place.
fn script_with_words() -> String {
    let words_of = |language: Language| -> BTreeMap<&str, Cow<'static, str>> {
        SAID.into_iter().map(|(name, message)| (name, language.texts().get(message))).collect()
    };
    let words: BTreeMap<_, _> =
        Language::ALL.into_iter().map(|language| (language.tag(), words_of(language))).collect();
    // Texts in maps of texts can always be written.
    let words = serde_json::to_string(&words).unwrap_or_else(|_| "{}".to_owned());
    include_str!("assets/linden.js").replacen("{/* words */}", &words, 1)
}

/// The stylesheet of pages: the only one that a page of participants or of results asks for (D9).
#[must_use]
pub fn style() -> &'static Asset {
    &STYLE
}

/// The stylesheet of paper forms, which no page of a participant asks for.
#[must_use]
pub fn paper_style() -> &'static Asset {
    &PAPER_STYLE
}

/// The stylesheet that pages of staff have beside the other, which no page of a participant asks for.
#[must_use]
pub fn staff_style() -> &'static Asset {
    &STAFF_STYLE
}

/// The one script, of participants' pages: leaving fast, and steps in place (D3). Every page works without it.
#[must_use]
pub fn script() -> &'static Asset {
    &SCRIPT
}

/// The script of the few staff pages that ask for a passkey or are opened by a link. Every one works without it.
#[must_use]
pub fn staff_script() -> &'static Asset {
    &STAFF_SCRIPT
}

/// The icon: a plain turned corner that names no topic (SAF-11).
#[must_use]
pub fn icon() -> &'static Asset {
    &ICON
}

/// Every embedded file.
pub fn all() -> impl Iterator<Item = &'static Asset> {
    [style(), paper_style(), staff_style(), script(), staff_script(), icon()].into_iter()
}

/// The file at `address`, with its fingerprint.
#[must_use]
pub fn find(address: &str) -> Option<&'static Asset> {
    all().find(|asset| asset.address == address)
}
