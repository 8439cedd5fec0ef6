//! Recordings and pictures, sent in the pieces a player asks for (LNG-5). Never compressed, and kept by no browser: a file of
//! the topic on her device would be a trace.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_RANGES, ByteRangeSpec, CONTENT_RANGE, CONTENT_TYPE, ContentEncoding, Header as _, RANGE, Range,
};
use actix_web::{HttpRequest, web};

use crate::actions::read_medium::read_medium;
use crate::domain::ids::Slug;
use crate::domain::media::{MediaHash, Medium};
use crate::web::context::WebContext;
use crate::web::security_headers::PlaysMedia;

/// What is asked for of a file of `length` bytes.
enum Piece {
    Whole,
    Part { from: usize, to: usize },
    Nothing,
}

/// The address of a file: neutral, the same in every language and for everybody. Nothing of whoever asks for it stands in it.
#[must_use]
pub fn address(slug: &Slug, medium: Medium) -> String {
    format!("/v/{slug}/media/{}.{}", medium.sha256, medium.kind.ending())
}

/// The medium that an address names: `{sha256}.{ending}`.
pub fn named(request: &HttpRequest) -> Option<(Slug, MediaHash, String)> {
    let slug = Slug::new(request.match_info().get("slug").unwrap_or_default()).ok()?;
    let (sha256, ending) = request.match_info().get("file").unwrap_or_default().split_once('.')?;
    Some((slug, sha256.parse().ok()?, ending.to_owned()))
}

/// The answer with the file or the piece of it; `None` where there is none of this name.
pub async fn play(context: web::Data<WebContext>, request: &HttpRequest) -> Result<Option<HttpResponse>, ()> {
    let Some((slug, sha256, ending)) = named(request) else { return Ok(None) };
    let read = web::block(move || read_medium(&context.service, &slug, sha256)).await;
    match read {
        Ok(Ok(Some((medium, content)))) if medium.kind.ending() == ending => {
            Ok(Some(answer(medium, &content, &piece(request, content.len()))))
        }
        Ok(Ok(_)) => Ok(None),
        Ok(Err(_)) | Err(_) => Err(()),
    }
}

/// The piece that was asked for. Several pieces at once, and other units, are answered with the whole.
fn piece(request: &HttpRequest, length: usize) -> Piece {
    if !request.headers().contains_key(RANGE) {
        return Piece::Whole;
    }
    let Ok(Range::Bytes(pieces)) = Range::parse(request) else { return Piece::Whole };
    let [one] = pieces.as_slice() else { return Piece::Whole };
    satisfied(one, length)
}

fn satisfied(one: &ByteRangeSpec, length: usize) -> Piece {
    let Some((from, to)) = one.to_satisfiable_range(u64::try_from(length).unwrap_or(u64::MAX)) else {
        return Piece::Nothing;
    };
    match (usize::try_from(from), usize::try_from(to)) {
        (Ok(from), Ok(to)) => Piece::Part { from, to },
        _ => Piece::Nothing,
    }
}

fn answer(medium: Medium, content: &[u8], piece: &Piece) -> HttpResponse {
    let length = content.len();
    let (status, range, body) = match piece {
        Piece::Whole => (StatusCode::OK, None, content),
        Piece::Part { from, to } => {
            let body = content.get(*from..=*to).unwrap_or_default();
            (StatusCode::PARTIAL_CONTENT, Some(format!("bytes {from}-{to}/{length}")), body)
        }
        Piece::Nothing => (StatusCode::RANGE_NOT_SATISFIABLE, Some(format!("bytes */{length}")), [].as_slice()),
    };
    let mut answer = HttpResponse::build(status);
    answer.insert_header((CONTENT_TYPE, medium.kind.content_type())).insert_header((ACCEPT_RANGES, "bytes"));
    answer.insert_header(ContentEncoding::Identity);
    if let Some(range) = range {
        answer.insert_header((CONTENT_RANGE, range));
    }
    answer.extensions_mut().insert(PlaysMedia);
    answer.body(body.to_vec())
}
