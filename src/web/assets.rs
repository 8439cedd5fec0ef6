//! The stylesheet, the script and the icon: embedded, and addressed by a fingerprint of their content, so that a
//! browser may keep them for good and never shows an old one. Nothing comes from elsewhere (PSE-12).

use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

/// How long a fingerprinted file may be kept (SECURITY section 4).
pub const KEPT_FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// One embedded file.
pub struct Asset {
    /// Its address, such as `/assets/linden-0123456789ab.css`.
    pub address: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
}

static STYLE: LazyLock<Asset> =
    LazyLock::new(|| Asset::of("linden", "css", "text/css; charset=utf-8", include_bytes!("assets/linden.css")));
static PAPER_STYLE: LazyLock<Asset> =
    LazyLock::new(|| Asset::of("paper", "css", "text/css; charset=utf-8", include_bytes!("assets/paper.css")));
static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::of("linden", "js", "text/javascript; charset=utf-8", include_bytes!("assets/linden.js")));
static STAFF_SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::of("linden", "js", "text/javascript; charset=utf-8", include_bytes!("assets/staff.js")));
static ICON: LazyLock<Asset> =
    LazyLock::new(|| Asset::of("icon", "svg", "image/svg+xml", include_bytes!("assets/icon.svg")));

impl Asset {
    fn of(name: &str, ending: &str, media_type: &'static str, bytes: &'static [u8]) -> Self {
        let digest = HEXLOWER.encode(&Sha256::digest(bytes));
        let mark: String = digest.chars().take(12).collect();
        Self { address: format!("/assets/{name}-{mark}.{ending}"), media_type, bytes }
    }

    /// The answer that carries this file. Compression is left to the server's own layer.
    #[must_use]
    pub fn reply(&self) -> HttpResponse {
        HttpResponse::Ok()
            .insert_header((CONTENT_TYPE, self.media_type))
            .insert_header((CACHE_CONTROL, KEPT_FOR_GOOD))
            .body(self.bytes)
    }
}

/// The one stylesheet of pages.
#[must_use]
pub fn style() -> &'static Asset {
    &STYLE
}

/// The stylesheet of paper forms, which no page of a participant asks for.
#[must_use]
pub fn paper_style() -> &'static Asset {
    &PAPER_STYLE
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
    [style(), paper_style(), script(), staff_script(), icon()].into_iter()
}

/// The file at `address`, with its fingerprint.
#[must_use]
pub fn find(address: &str) -> Option<&'static Asset> {
    all().find(|asset| asset.address == address)
}
