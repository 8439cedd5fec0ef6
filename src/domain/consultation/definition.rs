//! The definition of a consultation: everything its folder says, checked, complete in every language
//! and never changed in place. Only [`crate::domain::folder::check`] makes one.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::settings::{Audience, Dates, Level, PanelPower, People, Profile};
use super::{Follows, Independence};
use crate::domain::band::{Band, Breakdown};
use crate::domain::consent::NoticeShown;
use crate::domain::hints::WatchedWords;
use crate::domain::ids::{BandId, QuestionId, ScaleId, Slug};
use crate::domain::media::Media;
use crate::domain::notice::{self, DocumentError, Notice, PurposeAsked};
use crate::domain::policy::Policy;
use crate::domain::question::{Question, Scale};
use crate::domain::questionnaire::Sizes;
use crate::domain::service::{ExitSite, Service};
use crate::domain::text::{Language, Localised, NotOffered};

/// The contents of a definition (CONSULTATION). Read through [`Definition`], which nobody can change.
#[derive(Clone)]
pub struct Contents {
    /// The four characters of its address (D16).
    pub slug: Slug,
    /// The language the texts were written in first.
    pub source_language: Language,
    /// Every language it is offered in, in the order declared (LNG-1).
    pub languages: Vec<Language>,
    /// The public title. Never in an address, a page title or a pocket receipt (SAF-11, CON-15).
    pub title: Localised,
    /// The neutral name, which may stand anywhere (SAF-11).
    pub neutral_name: Localised,
    /// Whether the list of open consultations shows it (DESIGN 6).
    pub listed: bool,
    /// Who may take part (CON-16).
    pub audience: Audience,
    /// The disclosure profile (AGG-20).
    pub profile: Profile,
    /// How many people are expected (PSE-10).
    pub expected_participants: u32,
    /// How far it goes (PAR-1).
    pub level: Level,
    /// What the panel may do (PAR-4).
    pub panel_power: PanelPower,
    /// Whether unsent answers may be kept for 72 hours (SAF-14).
    pub save_and_come_back: bool,
    /// Its days.
    pub dates: Dates,
    /// The people named.
    pub people: People,
    /// Who asks, and who holds what people send; none while nobody has said (ACC-11).
    pub independence: Option<Independence>,
    /// The notice (CON-6).
    pub notice: Notice,
    /// The purposes in the order of their codes (CON-2).
    pub purposes: Vec<PurposeAsked>,
    /// The scales by id.
    pub scales: BTreeMap<ScaleId, Scale>,
    /// The questions in the order asked.
    pub questions: Vec<Question>,
    /// The about-you bands (PSE-9).
    pub bands: Vec<Band>,
    /// The breakdowns in the order declared, which decides AGG-29.
    pub breakdowns: Vec<Breakdown>,
    /// The support services (SAF-18).
    pub services: Vec<Service>,
    /// The neutral site to leave for, per language (SAF-5).
    pub exit: BTreeMap<Language, ExitSite>,
    /// Names and places that may show who somebody is, where it lists any (PSE-14).
    pub hints: WatchedWords,
    /// The earlier draft that this one follows, if it follows one (decision 0063).
    pub follows: Option<Follows>,
    /// The draft that is asked about.
    pub policy: Policy,
    /// Recorded voices, sign-language clips and pictures (LNG-5, LNG-6).
    pub media: Media,
}

/// What the panel approves, by hash: SHA-256 of the canonical JSON of the definition, all languages
/// and named people, without dates, services and exit sites (DESIGN 8).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ReviewHash([u8; 32]);

impl ReviewHash {
    /// The hash with exactly these bytes, as an approval recorded it.
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

impl fmt::Display for ReviewHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for ReviewHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReviewHash({self})")
    }
}

struct Sealed {
    contents: Contents,
    review: ReviewHash,
    notices: BTreeMap<Language, [u8; 32]>,
    sizes: Sizes,
}

/// A whole consultation as its folder defines it. Cheap to clone; its [`Contents`] can be read and
/// not changed, so that its hashes always fit (AGG-20, CON-7).
#[derive(Clone)]
pub struct Definition(Arc<Sealed>);

impl Definition {
    /// Closes checked contents and takes their hashes.
    pub(in crate::domain) fn seal(contents: Contents) -> Result<Self, DocumentError> {
        let review = ReviewHash(sha256(&serde_json_canonicalizer::to_vec(&Reviewed::of(&contents))?));
        let mut notices = BTreeMap::new();
        for language in &contents.languages {
            let document = notice::document(&contents.slug, &contents.notice, &contents.purposes, language)?;
            notices.insert(language.clone(), sha256(&document));
        }
        let sizes = Sizes::of(&contents)?;
        Ok(Self(Arc::new(Sealed { contents, review, notices, sizes })))
    }

    /// What the panel approves (DESIGN 8).
    #[must_use]
    pub fn review_hash(&self) -> ReviewHash {
        self.0.review
    }

    /// The sizes of the sealed rows and of the page state, computed from the form (D4, D9).
    #[must_use]
    pub fn sizes(&self) -> &Sizes {
        &self.0.sizes
    }

    /// The notice a person reads in this language, as her consent points to it (CON-7).
    ///
    /// # Errors
    /// [`NotOffered`] for a language the consultation is not offered in.
    pub fn notice_shown(&self, language: &Language) -> Result<NoticeShown, NotOffered> {
        let sha256 = *self.0.notices.get(language).ok_or_else(|| NotOffered(language.clone()))?;
        Ok(NoticeShown { version: self.notice.version, language: language.to_string(), sha256 })
    }

    /// The canonical JSON of the notice in this language: archived, so that everyone can read again
    /// exactly what they agreed to (CON-14). Its SHA-256 is that of [`Self::notice_shown`].
    ///
    /// # Errors
    /// [`NotOffered`] for a language the consultation is not offered in.
    pub fn notice_document(&self, language: &Language) -> Result<Vec<u8>, NotOffered> {
        notice::document(&self.slug, &self.notice, &self.purposes, language).map_err(|_| NotOffered(language.clone()))
    }

    /// The language with this tag, if the consultation is offered in it.
    #[must_use]
    pub fn offered_language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.as_str() == tag)
    }

    /// The question with this id.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// Whether there is an easy version to choose (LNG-6).
    #[must_use]
    pub fn has_easy_version(&self) -> bool {
        let parts = self.policy.paragraphs().iter().any(|paragraph| paragraph.easy.is_some());
        parts || self.questions.iter().any(|question| question.easy.is_some())
    }

    /// The band variable with this id.
    #[must_use]
    pub fn band(&self, id: &BandId) -> Option<&Band> {
        self.bands.iter().find(|band| band.id == *id)
    }
}

impl Deref for Definition {
    type Target = Contents;
    fn deref(&self) -> &Contents {
        &self.0.contents
    }
}

impl fmt::Debug for Definition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Definition({})", self.slug)
    }
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The part of a definition that is reviewed.
#[derive(Serialize)]
struct Reviewed<'a> {
    format: u8,
    slug: &'a Slug,
    source_language: &'a Language,
    languages: &'a [Language],
    title: &'a Localised,
    neutral_name: &'a Localised,
    listed: bool,
    audience: Audience,
    profile: Profile,
    expected_participants: u32,
    level: Level,
    panel_power: PanelPower,
    save_and_come_back: bool,
    people: &'a People,
    // Left out while nobody has said, so that what was approved before it was asked keeps its hash.
    #[serde(skip_serializing_if = "Option::is_none")]
    independence: Option<Independence>,
    notice: &'a Notice,
    purposes: &'a [PurposeAsked],
    scales: &'a BTreeMap<ScaleId, Scale>,
    questions: &'a [Question],
    bands: &'a [Band],
    breakdowns: &'a [Breakdown],
    // Left out where nothing is listed, so that what was approved before lists existed keeps its hash.
    #[serde(skip_serializing_if = "WatchedWords::is_empty")]
    hints: &'a WatchedWords,
    #[serde(skip_serializing_if = "Option::is_none")]
    follows: Option<&'a Follows>,
    policy: &'a Policy,
    #[serde(skip_serializing_if = "Media::is_empty")]
    media: &'a Media,
}

impl<'a> Reviewed<'a> {
    // Every field is named, so that a new one cannot be forgotten here.
    #[rustfmt::skip]
    fn of(contents: &'a Contents) -> Self {
        let Contents {
            slug, source_language, languages, title, neutral_name, listed, audience, profile, expected_participants,
            level, panel_power, save_and_come_back, dates: _, people, independence, notice, purposes, scales, questions, bands,
            breakdowns, services: _, exit: _, hints, follows, policy, media,
        } = contents;
        Self {
            format: 1,
            slug,
            source_language,
            languages,
            title,
            neutral_name,
            listed: *listed,
            audience: *audience,
            profile: *profile,
            expected_participants: *expected_participants,
            level: *level,
            panel_power: *panel_power,
            save_and_come_back: *save_and_come_back,
            people,
            independence: *independence,
            notice,
            purposes,
            scales,
            questions,
            bands,
            breakdowns,
            hints,
            follows: follows.as_ref(),
            policy,
            media,
        }
    }
}
