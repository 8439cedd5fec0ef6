//! A page that is drawn already: made on a worker thread, sent from the async side.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CONTENT_DISPOSITION, CONTENT_TYPE, ContentEncoding, HeaderName, HeaderValue, LOCATION, VARY,
};
use askama::Template;

use super::brake::BadCode;
use super::compression::{self, Taken};
use super::packed::{Pieces, gzip};
use super::security_headers::PlaysMedia;

/// What a page is sent as.
#[derive(Debug)]
pub struct Drawn {
    status: StatusCode,
    content_type: &'static str,
    body: Vec<u8>,
    compressible: bool,
    /// The page once more, with whose each piece of it is, where it may be packed.
    pieces: Option<Pieces>,
    encoding: Option<ContentEncoding>,
    plays: bool,
    bad_code: bool,
    headers: Vec<(HeaderName, HeaderValue)>,
}

const HTML: &str = "text/html; charset=utf-8";

impl Drawn {
    /// A page that may echo what somebody typed: never compressed (SECURITY 4), unless it is [marked](Self::marked).
    ///
    /// # Errors
    /// [`askama::Error`] when the page cannot be drawn.
    pub fn page(status: StatusCode, page: &impl Template) -> Result<Self, askama::Error> {
        let body = Pieces::read(&page.render()?).into_text().into_bytes();
        Ok(Self::of(status, HTML, body))
    }

    fn of(status: StatusCode, content_type: &'static str, body: Vec<u8>) -> Self {
        Self {
            status,
            content_type,
            body,
            compressible: false,
            pieces: None,
            encoding: None,
            plays: false,
            bad_code: false,
            headers: Vec::new(),
        }
    }

    /// A page whose template marks everything that depends on what she chose or typed: the rest may be packed, and the length
    /// tells how much is hers, never what ([`super::packed`]).
    ///
    /// # Errors
    /// [`askama::Error`] when the page cannot be drawn.
    pub fn marked(status: StatusCode, page: &impl Template) -> Result<Self, askama::Error> {
        let pieces = Pieces::read(&page.render()?);
        let body = pieces.text().as_bytes().to_vec();
        Ok(Self { pieces: Some(pieces), ..Self::of(status, HTML, body) })
    }

    /// A page that echoes nothing anybody typed.
    ///
    /// # Errors
    /// [`askama::Error`] when the page cannot be drawn.
    pub fn public(status: StatusCode, page: &impl Template) -> Result<Self, askama::Error> {
        Ok(Self { compressible: true, ..Self::page(status, page)? })
    }

    /// A page beside the steps: with state it may hold what somebody typed.
    ///
    /// # Errors
    /// [`askama::Error`] when the page cannot be drawn.
    pub fn aside(with_state: bool, page: &impl Template) -> Result<Self, askama::Error> {
        if with_state { Self::page(StatusCode::OK, page) } else { Self::public(StatusCode::OK, page) }
    }

    /// The same page, compressed where it `shows_nothing` of anybody's, neither typed nor chosen (D9). Sealed state is noise
    /// to whoever measures: its length is the same compressed.
    #[must_use]
    pub fn compressed_if(mut self, shows_nothing: bool) -> Self {
        self.compressible = shows_nothing;
        self
    }

    /// Data for software that may tell what somebody sent: never compressed.
    #[must_use]
    pub fn data(status: StatusCode, content_type: &'static str, body: Vec<u8>) -> Self {
        Self::of(status, content_type, body)
    }

    /// Data that is the same for everybody.
    #[must_use]
    pub fn public_data(content_type: &'static str, body: Vec<u8>) -> Self {
        Self { compressible: true, ..Self::of(StatusCode::OK, content_type, body) }
    }

    /// A file to keep.
    #[must_use]
    pub fn file(content_type: &'static str, name: &str, body: Vec<u8>) -> Self {
        let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
        let headers = disposition.into_iter().map(|value| (CONTENT_DISPOSITION, value)).collect();
        Self { headers, ..Self::of(StatusCode::OK, content_type, body) }
    }

    /// The way to another page, after something was done (303).
    #[must_use]
    pub fn see_other(address: &str) -> Self {
        let headers = HeaderValue::from_str(address).into_iter().map(|value| (LOCATION, value)).collect();
        Self { headers, ..Self::of(StatusCode::SEE_OTHER, HTML, Vec::new()) }
    }

    /// The same, where recordings may be played on it (LNG-5).
    #[must_use]
    pub fn playing(self, plays: bool) -> Self {
        Self { plays, ..self }
    }

    /// The same, where it says that a code opened nothing: counted, and told to nobody (SECURITY 5).
    #[must_use]
    pub fn of_bad_code_if(self, bad_code: bool) -> Self {
        Self { bad_code, ..self }
    }

    /// The same with one more header.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The same, as small as this browser can take it: compressed where it shows nothing of anybody's, packed where it is marked.
    /// Where packing makes nothing smaller, it stays as it is: that, too, follows from the length of what is hers alone.
    #[must_use]
    pub fn as_small_as(mut self, taken: Taken) -> Self {
        let marked = self.pieces.take();
        let (encoding, smaller) = match marked {
            _ if self.compressible && taken.brotli => (ContentEncoding::Brotli, compression::page(&self.body)),
            // The framework's own layer finds what else there is.
            _ if self.compressible => return self,
            Some(pieces) => {
                let packed = taken.gzip.then(|| gzip(&pieces));
                (ContentEncoding::Gzip, packed.filter(|packed| packed.len() < self.body.len()))
            }
            None => return self,
        };
        self.headers.push((VARY, HeaderValue::from_static("accept-encoding")));
        if let Some(smaller) = smaller {
            self.body = smaller;
            self.encoding = Some(encoding);
        }
        self
    }

    /// The answer.
    #[must_use]
    pub fn into_response(self) -> HttpResponse {
        let mut answer = HttpResponse::build(self.status);
        answer.insert_header((CONTENT_TYPE, self.content_type));
        if let Some(encoding) = self.encoding {
            answer.insert_header(encoding);
        } else if !self.compressible {
            answer.insert_header(ContentEncoding::Identity);
        }
        for header in self.headers {
            answer.append_header(header);
        }
        if self.plays {
            answer.extensions_mut().insert(PlaysMedia);
        }
        if self.bad_code {
            answer.extensions_mut().insert(BadCode);
        }
        answer.body(self.body)
    }
}
