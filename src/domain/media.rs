//! Recorded voices, sign-language clips and pictures of a consultation (LNG-5, LNG-6): which files there are and for what.
//! Their bytes are kept apart from its texts, by their SHA-256.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use data_encoding::HEXLOWER;
use serde::{Serialize, Serializer};
use sha2::{Digest as _, Sha256};

use super::ids::InvalidId;
use super::text::Language;

/// No file is larger, in bytes: some minutes of a voice, a minute of a small clip.
pub const LARGEST_MEDIUM: usize = 4 * 1024 * 1024;
/// All files of a consultation together are not larger, in bytes.
pub const LARGEST_IN_ALL: usize = 64 * 1024 * 1024;
/// There are no more files.
pub const MOST_MEDIA: usize = 200;
/// The reference of the notice.
pub const NOTICE: &str = "notice";

/// A kind of file that a browser plays or shows by itself. No kind can hold a script: SVG is not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "each is named by its ending")]
pub enum MediaKind {
    Mp3,
    Ogg,
    Opus,
    Webm,
    Mp4,
    Vtt,
    Png,
    Jpg,
}

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaUse {
    /// A recorded human voice.
    Voice,
    /// A sign-language clip.
    Clip,
    /// The captions of a clip.
    Captions,
    /// A picture of the easy version.
    Picture,
}

impl MediaKind {
    /// Every kind.
    pub const ALL: [Self; 8] =
        [Self::Mp3, Self::Ogg, Self::Opus, Self::Webm, Self::Mp4, Self::Vtt, Self::Png, Self::Jpg];

    /// The ending of its files.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Mp3 => "mp3",
            Self::Ogg => "ogg",
            Self::Opus => "opus",
            Self::Webm => "webm",
            Self::Mp4 => "mp4",
            Self::Vtt => "vtt",
            Self::Png => "png",
            Self::Jpg => "jpg",
        }
    }

    /// What it is sent as.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Mp3 => "audio/mpeg",
            Self::Ogg | Self::Opus => "audio/ogg",
            Self::Webm => "video/webm",
            Self::Mp4 => "video/mp4",
            Self::Vtt => "text/vtt; charset=utf-8",
            Self::Png => "image/png",
            Self::Jpg => "image/jpeg",
        }
    }

    /// What it is for.
    #[must_use]
    pub const fn used_for(self) -> MediaUse {
        match self {
            Self::Mp3 | Self::Ogg | Self::Opus => MediaUse::Voice,
            Self::Webm | Self::Mp4 => MediaUse::Clip,
            Self::Vtt => MediaUse::Captions,
            Self::Png | Self::Jpg => MediaUse::Picture,
        }
    }

    /// Whether bytes begin as files of this kind do.
    #[must_use]
    pub fn begins(self, bytes: &[u8]) -> bool {
        match self {
            Self::Mp3 => bytes.starts_with(b"ID3") || matches!(bytes, [0xff, second, ..] if second & 0xe0 == 0xe0),
            Self::Ogg | Self::Opus => bytes.starts_with(b"OggS"),
            Self::Webm => bytes.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]),
            Self::Mp4 => bytes.get(4..8) == Some(b"ftyp".as_slice()),
            Self::Vtt => bytes.starts_with(b"WEBVTT") && std::str::from_utf8(bytes).is_ok(),
            Self::Png => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            Self::Jpg => bytes.starts_with(&[0xff, 0xd8, 0xff]),
        }
    }
}

/// SHA-256 of a file: its name wherever it is kept and fetched.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MediaHash([u8; 32]);

impl MediaHash {
    /// The hash of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The hash with exactly these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for MediaHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for MediaHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MediaHash({self})")
    }
}

impl FromStr for MediaHash {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let bytes = HEXLOWER.decode(text.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or(InvalidId { kind: "hash of a file" })
    }
}

impl Serialize for MediaHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// One file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Medium {
    /// What it is.
    pub kind: MediaKind,
    /// Its bytes, by their hash.
    pub sha256: MediaHash,
}

/// For whom a file is: who reads one language, or who reads the easy version in any.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaFor {
    /// Heard or seen in this language.
    Language(Language),
    /// A picture, the same in every language.
    Easy,
}

/// The name of a file in a folder: `media/en/Q1.mp3`, `media/easy/P8.png`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaName {
    /// For whom it is.
    pub whom: MediaFor,
    /// The question, the part of the draft, or [`NOTICE`].
    pub reference: String,
    /// What it is.
    pub kind: MediaKind,
}

impl FromStr for MediaName {
    type Err = InvalidId;

    fn from_str(name: &str) -> Result<Self, InvalidId> {
        let unknown = || InvalidId { kind: "name of a recording or picture" };
        let (whom, file) = name.strip_prefix("media/").and_then(|rest| rest.split_once('/')).ok_or_else(unknown)?;
        let (reference, ending) = file.split_once('.').ok_or_else(unknown)?;
        let kind = MediaKind::ALL.into_iter().find(|kind| kind.ending() == ending).ok_or_else(unknown)?;
        let whom = if whom == "easy" { MediaFor::Easy } else { MediaFor::Language(Language::new(whom)?) };
        let plain = !reference.is_empty() && reference.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        // Pictures belong to the easy version and to nothing else.
        let fits = (whom == MediaFor::Easy) == (kind.used_for() == MediaUse::Picture);
        if plain && fits { Ok(Self { whom, reference: reference.to_owned(), kind }) } else { Err(unknown()) }
    }
}

/// The bytes of a file under their hash.
pub type MediaBytes = (MediaHash, Arc<[u8]>);

/// Why bytes cannot be a file of a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MediumError {
    /// The name is none that a folder has.
    #[error("does not belong in a consultation folder")]
    Name,
    /// The bytes are of another kind than the ending says.
    #[error("is not what its ending says")]
    OtherKind,
    /// It is larger than [`LARGEST_MEDIUM`].
    #[error("is larger than {LARGEST_MEDIUM} bytes")]
    TooLarge,
    /// All together are larger than [`LARGEST_IN_ALL`], or more than [`MOST_MEDIA`].
    #[error("is more than there is room for: {MOST_MEDIA} files and {LARGEST_IN_ALL} bytes in all")]
    TooMuch,
}

/// What belongs to one question, to one part of the draft, or to the notice, in one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Recorded {
    /// A recorded human voice.
    pub voice: Option<Medium>,
    /// A sign-language clip.
    pub clip: Option<Medium>,
    /// The captions of the clip.
    pub captions: Option<Medium>,
    /// A picture.
    pub picture: Option<Medium>,
}

impl Recorded {
    /// The place for a use.
    pub(in crate::domain) const fn place(&mut self, used_for: MediaUse) -> &mut Option<Medium> {
        match used_for {
            MediaUse::Voice => &mut self.voice,
            MediaUse::Clip => &mut self.clip,
            MediaUse::Captions => &mut self.captions,
            MediaUse::Picture => &mut self.picture,
        }
    }

    fn all(&self) -> impl Iterator<Item = Medium> {
        [self.voice, self.clip, self.captions, self.picture].into_iter().flatten()
    }
}

/// Every file of a consultation, by whom it is for and what it belongs to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Media(pub(in crate::domain) BTreeMap<(MediaFor, String), Recorded>);

impl Media {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What belongs to `reference` for these people.
    #[must_use]
    pub fn find(&self, whom: MediaFor, reference: &str) -> Option<Recorded> {
        self.0.get(&(whom, reference.to_owned())).copied()
    }

    /// Every file with its name in the folder.
    pub fn files(&self) -> impl Iterator<Item = (String, Medium)> {
        self.0.iter().flat_map(|((whom, reference), recorded)| {
            let folder = match whom {
                MediaFor::Language(language) => language.as_str(),
                MediaFor::Easy => "easy",
            };
            let name = move |medium: Medium| (format!("media/{folder}/{reference}.{}", medium.kind.ending()), medium);
            recorded.all().map(name).collect::<Vec<_>>()
        })
    }

    /// The file with this hash.
    #[must_use]
    pub fn medium(&self, sha256: MediaHash) -> Option<Medium> {
        self.0.values().flat_map(Recorded::all).find(|medium| medium.sha256 == sha256)
    }
}

impl Serialize for Media {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter())
    }
}
