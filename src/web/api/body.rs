//! Bodies of the JSON door: read within their limits, taken apart field by field. A field that nobody asked for is
//! refused, so that a misspelt name never passes for a skipped answer.

use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpRequest, web};
use futures_util::StreamExt as _;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::problem::{BodyFault, Problem};
use super::strict::Strict;
use crate::domain::questionnaire::SubmittedAnswers;
use crate::web::limits::MOST_OF_BODY;
use crate::web::page_error::PageError;

/// The most a body may hold, in bytes (SECURITY 5).
const MOST_BYTES: usize = MOST_OF_BODY;
/// How much more of a body that is too large is still read and thrown away, so that its sender hears why.
const MOST_THROWN_AWAY: usize = 1024 * 1024;

/// The bytes of a body.
///
/// # Errors
/// [`Problem`] if it is no JSON by its headers, too large, or breaks off.
pub(super) async fn read(request: &HttpRequest, payload: web::Payload) -> Result<Zeroizing<Vec<u8>>, Problem> {
    if !is_plain_json(request) {
        return Err(Problem::UnsupportedType);
    }
    collect(payload).await
}

fn is_plain_json(request: &HttpRequest) -> bool {
    let said = request.headers().get(CONTENT_TYPE).map(|value| value.to_str().unwrap_or("unreadable"));
    let media = |value: &str| value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    said.is_none_or(|value| media(value) == "application/json")
}

async fn collect(mut payload: web::Payload) -> Result<Zeroizing<Vec<u8>>, Problem> {
    // All the room at once: a vector that grows leaves copies behind.
    let mut body = Zeroizing::new(Vec::with_capacity(MOST_BYTES));
    let mut thrown_away = 0_usize;
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| PageError::Malformed)?;
        if thrown_away > 0 || body.len().saturating_add(chunk.len()) > MOST_BYTES {
            thrown_away = thrown_away.saturating_add(chunk.len());
            if thrown_away > MOST_THROWN_AWAY {
                break;
            }
        } else {
            body.extend_from_slice(&chunk);
        }
    }
    if thrown_away > 0 { Err(PageError::TooLarge.into()) } else { Ok(body) }
}

/// The fields of an object, taken out one by one. What is left at the end is refused.
pub(super) struct Fields {
    map: Map<String, Value>,
    below: &'static str,
    faults: Vec<BodyFault>,
}

impl Fields {
    /// The fields of a body.
    ///
    /// # Errors
    /// [`PageError::Malformed`] unless it is a JSON object in UTF-8, without names that stand twice.
    pub(super) fn parse(body: &[u8]) -> Result<Self, Problem> {
        match serde_json::from_slice(body) {
            Ok(Strict(Value::Object(map))) => Ok(Self::of(map, "")),
            Ok(Strict(other)) => {
                wipe([(String::new(), other)].into_iter().collect());
                Err(PageError::Malformed.into())
            }
            Err(_) => Err(PageError::Malformed.into()),
        }
    }

    const fn of(map: Map<String, Value>, below: &'static str) -> Self {
        Self { map, below, faults: Vec::new() }
    }

    /// Notes a fault at a field.
    pub(super) fn fault(&mut self, name: &str, detail: &str) {
        let step = name.replace('~', "~0").replace('/', "~1");
        self.faults.push(BodyFault { pointer: format!("{}/{step}", self.below), detail: detail.to_owned() });
    }

    /// Notes a fault at an item of a list.
    pub(super) fn fault_below(&mut self, name: &str, at: usize, detail: &str) {
        self.faults.push(BodyFault { pointer: format!("{}/{name}/{at}", self.below), detail: detail.to_owned() });
    }

    /// A field as it stands, null too.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.map.remove(name)
    }

    /// A text; null and absent are the same.
    pub(super) fn text(&mut self, name: &str) -> Option<Zeroizing<String>> {
        match self.take(name) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(Zeroizing::new(text)),
            Some(other) => self.wrong_kind(name, other, "this is a text"),
        }
    }

    /// A text that must be there.
    pub(super) fn needed_text(&mut self, name: &str) -> Zeroizing<String> {
        let faults = self.faults.len();
        let text = self.text(name);
        if text.is_none() && self.faults.len() == faults {
            self.fault(name, "this field is needed");
        }
        text.unwrap_or_default()
    }

    /// 16 bytes in base64url that must be there and not be all zero (DESIGN 6).
    pub(super) fn sixteen_bytes(&mut self, name: &str) -> Option<[u8; 16]> {
        let faults = self.faults.len();
        let text = self.needed_text(name);
        let decoded = data_encoding::BASE64URL_NOPAD.decode(text.as_bytes()).ok().map(Zeroizing::new);
        let bytes = decoded.and_then(|bytes| <[u8; 16]>::try_from(bytes.as_slice()).ok());
        let bytes = bytes.filter(|bytes| *bytes != [0; 16]);
        if bytes.is_none() && self.faults.len() == faults {
            self.fault(name, "this is 16 random bytes in base64url: 22 characters, not all of them A");
        }
        bytes
    }

    /// A whole number that must be there; one too large for any version is nobody's.
    pub(super) fn needed_number(&mut self, name: &str) -> u32 {
        match self.take(name) {
            Some(Value::Number(number)) if number.is_u64() => {
                number.as_u64().and_then(|number| u32::try_from(number).ok()).unwrap_or(u32::MAX)
            }
            None | Some(Value::Null) => {
                self.fault(name, "this field is needed");
                0
            }
            Some(other) => self.wrong_kind(name, other, "this is a whole number").unwrap_or_default(),
        }
    }

    /// A list of texts; null and absent are the same.
    pub(super) fn texts(&mut self, name: &str) -> Option<Vec<String>> {
        match self.take(name) {
            None | Some(Value::Null) => None,
            Some(Value::Array(items)) => {
                let texts: Option<Vec<String>> = items.iter().map(|item| item.as_str().map(str::to_owned)).collect();
                texts.or_else(|| self.wrong_kind(name, Value::Array(items), "this is a list of texts"))
            }
            Some(other) => self.wrong_kind(name, other, "this is a list of texts"),
        }
    }

    /// An object; null and absent are the same.
    pub(super) fn object(&mut self, name: &str) -> Option<Map<String, Value>> {
        match self.take(name) {
            None | Some(Value::Null) => None,
            Some(Value::Object(map)) => Some(map),
            Some(other) => self.wrong_kind(name, other, "this is an object"),
        }
    }

    /// The fields of an object inside this one.
    pub(super) fn inner(&mut self, name: &str, below: &'static str) -> Option<Self> {
        self.object(name).map(|map| Self::of(map, below))
    }

    /// Ends an inner object: its faults are this one's.
    pub(super) fn end(&mut self, inner: Self) {
        if let Err(Problem::InvalidAnswers(mut faults)) = inner.finish() {
            self.faults.append(&mut faults);
        }
    }

    fn wrong_kind<T>(&mut self, name: &str, value: Value, detail: &str) -> Option<T> {
        self.refuse(name, value, detail);
        None
    }

    /// Refuses a field that was taken.
    pub(super) fn refuse(&mut self, name: &str, value: Value, detail: &str) {
        self.fault(name, detail);
        wipe([(String::new(), value)].into_iter().collect());
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// [`Problem::InvalidAnswers`] with every fault so far, and a fault for each field that nobody took.
    pub(super) fn finish(mut self) -> Result<(), Problem> {
        let unknown: Vec<String> = self.map.keys().cloned().collect();
        for name in unknown {
            self.fault(&name, "there is no such field");
        }
        let faults = std::mem::take(&mut self.faults);
        if faults.is_empty() { Ok(()) } else { Err(Problem::InvalidAnswers(faults)) }
    }
}

impl Drop for Fields {
    fn drop(&mut self) {
        wipe(std::mem::take(&mut self.map));
    }
}

/// Zeroes every text in values that are not needed.
fn wipe(values: Map<String, Value>) {
    drop(SubmittedAnswers { answers: values, about: Map::new(), feeling: None });
}
