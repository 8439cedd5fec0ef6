//! How the secrets of a visit are written inside its sealed state: base64url. Nowhere else do these types have a
//! written form.

use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::domain::card::CardCode;
use crate::domain::complaint::ComplaintCode;
use crate::domain::consent::NoticeShown;
use crate::domain::ids::{SubmissionId, VisitId};
use crate::domain::receipt::ReceiptCode;

/// Something with a fixed number of bytes.
pub(super) trait Bytes: Sized {
    /// The bytes.
    fn bytes(&self) -> &[u8];
    /// The thing with these bytes.
    fn of(bytes: &[u8]) -> Option<Self>;
}

impl Bytes for VisitId {
    fn bytes(&self) -> &[u8] {
        self.as_bytes()
    }

    fn of(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::from_bytes)
    }
}

impl Bytes for SubmissionId {
    fn bytes(&self) -> &[u8] {
        self.as_bytes()
    }

    fn of(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::from_bytes)
    }
}

impl Bytes for CardCode {
    fn bytes(&self) -> &[u8] {
        self.as_bytes()
    }

    fn of(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().and_then(|bytes| Self::from_bytes(bytes).ok())
    }
}

impl Bytes for ComplaintCode {
    fn bytes(&self) -> &[u8] {
        self.as_bytes()
    }

    fn of(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::from_bytes)
    }
}

impl Bytes for ReceiptCode {
    fn bytes(&self) -> &[u8] {
        self.as_bytes()
    }

    fn of(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::from_bytes)
    }
}

/// `#[serde(with = "form::bytes")]`
pub(super) mod bytes {
    use super::{BASE64URL_NOPAD, Bytes, Deserialize, Deserializer, Error, Serializer};

    pub(in super::super) fn serialize<T: Bytes, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64URL_NOPAD.encode(value.bytes()))
    }

    pub(in super::super) fn deserialize<'de, T: Bytes, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let text = String::deserialize(deserializer)?;
        let decoded = BASE64URL_NOPAD.decode(text.as_bytes()).ok();
        decoded.and_then(|bytes| T::of(&bytes)).ok_or_else(|| Error::custom("not of this length"))
    }
}

#[derive(Serialize, Deserialize)]
struct One<T: Bytes>(#[serde(with = "bytes")] T);

/// `#[serde(with = "form::optional")]`
pub(super) mod optional {
    use super::{Bytes, Deserialize, Deserializer, One, Serialize, Serializer};

    pub(in super::super) fn serialize<T: Bytes + Clone, S: Serializer>(
        value: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value.clone().map(One).serialize(serializer)
    }

    pub(in super::super) fn deserialize<'de, T: Bytes, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<T>, D::Error> {
        Ok(Option::<One<T>>::deserialize(deserializer)?.map(|one| one.0))
    }
}

#[derive(Serialize, Deserialize)]
struct NoticeForm {
    version: u32,
    language: String,
    sha256: String,
}

/// `#[serde(with = "form::notice")]`
pub(super) mod notice {
    use super::{BASE64URL_NOPAD, Deserialize, Deserializer, Error, NoticeForm, NoticeShown, Serialize, Serializer};

    pub(in super::super) fn serialize<S: Serializer>(
        value: &Option<NoticeShown>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let form = value.as_ref().map(|notice| NoticeForm {
            version: notice.version,
            language: notice.language.clone(),
            sha256: BASE64URL_NOPAD.encode(&notice.sha256),
        });
        form.serialize(serializer)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<NoticeShown>, D::Error> {
        let Some(form) = Option::<NoticeForm>::deserialize(deserializer)? else { return Ok(None) };
        let sha256 = BASE64URL_NOPAD.decode(form.sha256.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok());
        let sha256 = sha256.ok_or_else(|| D::Error::custom("not a hash"))?;
        Ok(Some(NoticeShown { version: form.version, language: form.language, sha256 }))
    }
}
