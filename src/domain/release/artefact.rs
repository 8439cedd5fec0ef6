//! The stored artefact: canonical JSON with every figure and every label inside (D6). Pages, tables and the JSON door
//! are drawn from its bytes and from nothing else (AGG-1, X11).

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::domain::ids::{BandId, ParagraphRef, QuestionId, Slug};
use crate::domain::reading::ThemeNumber;
use crate::domain::text::{Language, NotOffered};

use super::disclosure::{BreakdownOutcome, Parameters, Profile, SeveralOutcome};
use super::door::{LineOutcome, Release};
use super::labels::{BreakdownLabels, Labeller, LineLabels, PerLanguage};
use super::phrases::PhraseBook;

/// The version of this layout. Another one is read by other code.
pub const SCHEMA: u16 = 1;

/// What stands in an artefact beside its figures. The day of publication does not: it comes later (DESIGN 8).
#[derive(Debug, Clone)]
pub struct Heading {
    /// The number of the release, from 1.
    pub number: u32,
    /// The Ed25519 public key that its signature is checked with, as text (DESIGN 8).
    pub key: String,
}

/// An artefact that cannot be made or read.
#[derive(Debug, thiserror::Error)]
pub enum ArtefactError {
    /// A language has no phrases or no label (LNG-1).
    #[error(transparent)]
    Language(#[from] NotOffered),
    /// A figure belongs to nothing the definition has.
    #[error("a figure belongs to no question or band")]
    Unlabelled,
    /// Not an artefact, or one that no release could have given.
    #[error("the artefact cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// Read and written again, it has other bytes.
    #[error("the artefact is not in canonical form")]
    NotCanonical,
    /// Another layout.
    #[error("the artefact has schema {0}, not {SCHEMA}")]
    Schema(u16),
}

/// One release as it is stored, signed and read by everyone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Artefact {
    schema: u16,
    slug: Slug,
    number: u32,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    made_up: bool,
    languages: Vec<Language>,
    name: PerLanguage<String>,
    profile: Profile,
    parameters: StatedParameters,
    rules: PerLanguage<Vec<String>>,
    key: String,
    lines: Vec<Line>,
    breakdowns: Vec<DeclaredBreakdown>,
}

/// B, C, R and P as they were used, written down for whoever checks the figures (DOMAIN 5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedParameters {
    /// B: the fewest people behind any line (AGG-3).
    pub fewest_in_line: u64,
    /// C: the fewest people in any cell, and outside it (AGG-4).
    pub fewest_in_cell: u64,
    /// R: the rounding step (AGG-10).
    pub rounded_to: u64,
    /// P: the smallest rounded base with percentages (AGG-11).
    pub percent_from: u64,
}

/// One line (DESIGN 6, last paragraph).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The question.
    pub question: QuestionId,
    /// The paragraph of the draft, for a per-paragraph question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<ParagraphRef>,
    /// Whether it counts the themes of a words question (AGG-32).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub themes: bool,
    /// The figures, with the fields of DESIGN 5.
    #[serde(flatten)]
    pub outcome: LineOutcome,
    /// What everything is called.
    pub labels: PerLanguage<LineLabels>,
}

/// One breakdown (DESIGN 6, last paragraph).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclaredBreakdown {
    /// The question.
    pub question: QuestionId,
    /// The band variable.
    pub band: BandId,
    /// The option, for a tick-several question (AGG-9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<u8>,
    #[serde(rename = "type")]
    kind: BreakdownType,
    /// The figures, with the fields of DESIGN 5.
    #[serde(flatten)]
    pub outcome: BreakdownOutcome,
    /// What everything is called.
    pub labels: PerLanguage<BreakdownLabels>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum BreakdownType {
    Breakdown,
}

/// An artefact with the bytes that were hashed and signed.
#[derive(Clone)]
pub struct StoredArtefact {
    artefact: Artefact,
    bytes: Vec<u8>,
}

impl Artefact {
    /// Puts a release on paper, with its labels in every language of the consultation.
    ///
    /// # Errors
    /// [`ArtefactError`] if a language lacks phrases or a theme lacks a name.
    pub fn new(release: &Release, heading: Heading, phrases: &PhraseBook) -> Result<Self, ArtefactError> {
        let labeller = Labeller { definition: &release.definition, themes: &release.themes, phrases };
        let definition = &release.definition;
        let mut lines = Vec::new();
        for (id, outcome) in &release.lines {
            let labels = labeller.line(id, outcome)?;
            let (question, paragraph, themes) = (id.question.clone(), id.paragraph.clone(), id.themes);
            lines.push(Line { question, paragraph, themes, outcome: outcome.clone(), labels });
        }
        let mut breakdowns = Vec::new();
        for (declared, outcome) in &release.breakdowns {
            breakdowns.push(DeclaredBreakdown {
                question: declared.question.clone(),
                band: declared.band.clone(),
                option: declared.option,
                kind: BreakdownType::Breakdown,
                outcome: outcome.clone(),
                labels: labeller.breakdown(declared, outcome)?,
            });
        }
        Ok(Self {
            schema: SCHEMA,
            slug: definition.slug.clone(),
            number: heading.number,
            made_up: release.made_up,
            languages: definition.languages.clone(),
            name: labeller
                .in_every_language(|language, _| Ok(definition.neutral_name.in_language(language)?.to_owned()))?,
            profile: release.profile(),
            parameters: StatedParameters::from(release.parameters),
            rules: labeller.in_every_language(|_, phrases| Ok(phrases.rules.clone()))?,
            key: heading.key,
            lines,
            breakdowns,
        })
    }

    /// The artefact with its canonical bytes (RFC 8785).
    ///
    /// # Errors
    /// [`ArtefactError::Json`] if it cannot be written.
    pub fn store(self) -> Result<StoredArtefact, ArtefactError> {
        let bytes = serde_json_canonicalizer::to_vec(&self)?;
        Ok(StoredArtefact { artefact: self, bytes })
    }

    /// The four characters of the consultation's address.
    #[must_use]
    pub const fn slug(&self) -> &Slug {
        &self.slug
    }

    /// The number of the release.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// Whether its figures are of people who do not exist: such an artefact is shown, never stored.
    #[must_use]
    pub const fn is_made_up(&self) -> bool {
        self.made_up
    }

    /// The languages of its labels, in the order the consultation declares them.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The neutral name (SAF-11).
    #[must_use]
    pub fn name(&self, language: &Language) -> Option<&str> {
        self.name.get(language).map(String::as_str)
    }

    /// The rules by which figures are shown, a sentence each.
    #[must_use]
    pub fn rules(&self, language: &Language) -> &[String] {
        self.rules.get(language).map_or(&[], Vec::as_slice)
    }

    /// The profile chosen before opening (AGG-20).
    #[must_use]
    pub const fn profile(&self) -> Profile {
        self.profile
    }

    /// The parameters used.
    #[must_use]
    pub const fn parameters(&self) -> StatedParameters {
        self.parameters
    }

    /// The Ed25519 public key, as text.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Every line, in question order.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Whether it shows how many people had this idea: a number stands there, and no `[c]` (AGG-7, AGG-32).
    #[must_use]
    pub fn shows_theme(&self, question: &QuestionId, theme: ThemeNumber) -> bool {
        let line = self.lines.iter().find(|line| line.themes && line.question == *question);
        let Some(LineOutcome::Multiple(SeveralOutcome::Shown(figures))) = line.map(|line| &line.outcome) else {
            return false;
        };
        figures.cells.get(usize::from(theme.get())).is_some_and(Option::is_some)
    }

    /// What an idea is called in one language.
    #[must_use]
    pub fn theme_label(&self, question: &QuestionId, theme: ThemeNumber, language: &Language) -> Option<&str> {
        let line = self.lines.iter().find(|line| line.themes && line.question == *question)?;
        line.labels.get(language)?.options.get(usize::from(theme.get())).map(String::as_str)
    }

    /// Every breakdown, in the order declared.
    #[must_use]
    pub fn breakdowns(&self) -> &[DeclaredBreakdown] {
        &self.breakdowns
    }
}

impl StoredArtefact {
    /// Reads an artefact back. Its numbers go through the same types as new ones, and its bytes must be exactly the
    /// canonical ones: nothing is carried along unread.
    ///
    /// # Errors
    /// [`ArtefactError`] if it is anything else than what [`Artefact::store`] gives.
    pub fn parse(bytes: &[u8]) -> Result<Self, ArtefactError> {
        let artefact: Artefact = serde_json::from_slice(bytes)?;
        if artefact.schema != SCHEMA {
            return Err(ArtefactError::Schema(artefact.schema));
        }
        let read = artefact.store()?;
        if read.bytes == bytes { Ok(read) } else { Err(ArtefactError::NotCanonical) }
    }

    /// The bytes that are stored, signed and handed out.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// SHA-256 of the bytes.
    #[must_use]
    pub fn sha256(&self) -> [u8; 32] {
        Sha256::digest(&self.bytes).into()
    }

    /// SHA-256 of the bytes, as people compare it.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        HEXLOWER.encode(&self.sha256())
    }

    /// What the bytes say.
    #[must_use]
    pub const fn artefact(&self) -> &Artefact {
        &self.artefact
    }
}

impl From<Parameters> for StatedParameters {
    fn from(parameters: Parameters) -> Self {
        Self {
            fewest_in_line: parameters.fewest_in_line(),
            fewest_in_cell: parameters.fewest_in_cell(),
            rounded_to: parameters.step(),
            percent_from: parameters.smallest_percent_base(),
        }
    }
}
