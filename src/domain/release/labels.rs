//! What an artefact calls its figures, in every language of its consultation (DESIGN 6, last paragraph).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::band::Breakdown;
use crate::domain::consultation::Definition;
use crate::domain::ids::QuestionId;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::text::{Language, Localised, NotOffered};

use super::artefact::ArtefactError;
use super::disclosure::{BreakdownOutcome, OrderedOutcome, Side, SingleOutcome};
use super::door::LineOutcome;
use super::phrases::{PhraseBook, Phrases};
use super::tally::LineId;

/// One text or list in each language.
pub type PerLanguage<T> = BTreeMap<Language, T>;

/// The themes of each words question: number and name, as readers wrote them (DESIGN 8, "Reader").
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ThemeLists(pub BTreeMap<QuestionId, BTreeMap<u8, PerLanguage<String>>>);

impl ThemeLists {
    /// The numbers of a question's themes, in order.
    pub(super) fn numbers(&self, question: &QuestionId) -> impl Iterator<Item = u8> {
        self.0.get(question).into_iter().flat_map(|themes| themes.keys().copied())
    }
}

/// What a line is called in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineLabels {
    /// The question.
    pub text: String,
    /// Its short name.
    pub short: String,
    /// The paragraph, for a line about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<ParagraphLabels>,
    /// The options or themes in question order.
    pub options: Vec<String>,
    /// The parts that numbers stand for, where they are not the options one by one (AGG-4).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<String>,
    /// The folded answers (AGG-6).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<OtherLabels>,
    /// What stands in for numbers (AGG-5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<WordsLabels>,
    /// The fixed sentence (AGG-23).
    pub note: String,
}

/// What a paragraph of the draft is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParagraphLabels {
    /// Its heading.
    pub heading: String,
    /// The part in short.
    pub short: String,
}

/// What folded answers are called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherLabels {
    /// "All other answers".
    pub label: String,
    /// The answers by name.
    pub named: String,
}

/// Strong agreement in words (AGG-5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordsLabels {
    /// "Nearly everyone agreed."
    pub sentence: String,
    /// The answers meant.
    pub answers: String,
}

/// What a breakdown is called in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreakdownLabels {
    /// The question.
    pub text: String,
    /// Its short name.
    pub short: String,
    /// The band variable.
    pub band: String,
    /// The bands, "not said" last (AGG-2).
    pub bands: Vec<String>,
    /// The parts of each bar; none if nothing is shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<String>,
    /// "All other groups", where they are shown together (AGG-28).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<String>,
    /// The fixed sentence (AGG-23).
    pub note: String,
}

/// A definition with the phrases of its languages: everything labels are made of.
pub(super) struct Labeller<'a> {
    pub(super) definition: &'a Definition,
    pub(super) themes: &'a ThemeLists,
    pub(super) phrases: &'a PhraseBook,
}

impl Labeller<'_> {
    /// What a line is called in every language.
    pub(super) fn line(&self, id: &LineId, outcome: &LineOutcome) -> Result<PerLanguage<LineLabels>, ArtefactError> {
        let question = self.definition.question(&id.question).ok_or(ArtefactError::Unlabelled)?;
        self.in_every_language(|language, phrases| {
            let options = self.options(question, id, language)?;
            let named = |places: &[u8]| phrases.join(&chosen(&options, places));
            let mut labels = LineLabels {
                text: question.text.in_language(language)?.to_owned(),
                short: short(question, language)?,
                paragraph: self.paragraph(id, language)?,
                parts: Vec::new(),
                others: None,
                words: None,
                note: phrases.note(outcome.note()).to_owned(),
                options: options.clone(),
            };
            match outcome {
                LineOutcome::Ordered(OrderedOutcome::Shown(figures)) if figures.level > 0 => {
                    labels.parts = parts(question, figures.level, &options, phrases);
                }
                LineOutcome::Ordered(OrderedOutcome::Words(figure)) => {
                    let side = last_level(question).get(usize::from(figure.side == Side::Other)).cloned();
                    labels.words = Some(WordsLabels {
                        sentence: phrases.words(figure.words, figure.side).to_owned(),
                        answers: named(&side.unwrap_or_default()),
                    });
                }
                LineOutcome::Single(SingleOutcome::Shown(figures)) => {
                    labels.others = figures.others.as_ref().map(|others| OtherLabels {
                        label: phrases.all_other_answers.clone(),
                        named: named(&others.options),
                    });
                }
                _ => {}
            }
            Ok(labels)
        })
    }

    /// What a breakdown is called in every language.
    pub(super) fn breakdown(
        &self,
        declared: &Breakdown,
        outcome: &BreakdownOutcome,
    ) -> Result<PerLanguage<BreakdownLabels>, ArtefactError> {
        let question = self.definition.question(&declared.question).ok_or(ArtefactError::Unlabelled)?;
        let band = self.definition.band(&declared.band).ok_or(ArtefactError::Unlabelled)?;
        self.in_every_language(|language, phrases| {
            let options = texts(question.options(), language)?;
            let mut bands = texts(&band.options, language)?;
            bands.push(phrases.not_said.clone());
            let (parts, others) = match (outcome, declared.option) {
                (BreakdownOutcome::Withheld, _) => (Vec::new(), None),
                (BreakdownOutcome::Shown(figures), None) => {
                    (parts(question, figures.level, &options, phrases), figures.others.as_ref())
                }
                (BreakdownOutcome::Shown(figures), Some(option)) => {
                    let ticked = options.get(usize::from(option)).cloned().unwrap_or_default();
                    (vec![ticked, phrases.not_chosen.clone()], figures.others.as_ref())
                }
            };
            Ok(BreakdownLabels {
                text: question.text.in_language(language)?.to_owned(),
                short: short(question, language)?,
                band: band.text.in_language(language)?.to_owned(),
                bands,
                parts,
                others: others.and_then(Option::as_ref).map(|_| phrases.all_other_groups.clone()),
                note: phrases.note(outcome.note()).to_owned(),
            })
        })
    }

    /// One value for each language the consultation is offered in.
    pub(super) fn in_every_language<T>(
        &self,
        label: impl Fn(&Language, &Phrases) -> Result<T, NotOffered>,
    ) -> Result<PerLanguage<T>, ArtefactError> {
        let mut labels = BTreeMap::new();
        for language in &self.definition.languages {
            let phrases = self.phrases.get(language).ok_or_else(|| NotOffered(language.clone()))?;
            labels.insert(language.clone(), label(language, phrases)?);
        }
        Ok(labels)
    }

    fn options(&self, question: &Question, id: &LineId, language: &Language) -> Result<Vec<String>, NotOffered> {
        if !id.themes {
            return texts(question.options(), language);
        }
        let themes = self.themes.0.get(&id.question).into_iter().flat_map(BTreeMap::values);
        let named = themes.map(|theme| theme.get(language).cloned().ok_or_else(|| NotOffered(language.clone())));
        named.collect()
    }

    fn paragraph(&self, id: &LineId, language: &Language) -> Result<Option<ParagraphLabels>, NotOffered> {
        let found = id.paragraph.as_ref().and_then(|reference| self.definition.policy.find(reference.as_str()));
        let labels = found.map(|paragraph| {
            let heading = paragraph.heading.in_language(language)?.to_owned();
            Ok(ParagraphLabels { heading, short: paragraph.short.in_language(language)?.to_owned() })
        });
        labels.transpose()
    }
}

fn short(question: &Question, language: &Language) -> Result<String, NotOffered> {
    Ok(question.short.as_ref().unwrap_or(&question.text).in_language(language)?.to_owned())
}

fn texts(list: &[Localised], language: &Language) -> Result<Vec<String>, NotOffered> {
    list.iter().map(|text| text.in_language(language).map(str::to_owned)).collect()
}

fn chosen<'o>(options: &'o [String], places: &[u8]) -> Vec<&'o str> {
    places.iter().filter_map(|place| options.get(usize::from(*place))).map(String::as_str).collect()
}

/// The cells of a level by name: joined answers, and "all other answers" for everything that is not positive (AGG-4).
fn parts(question: &Question, level: u8, options: &[String], phrases: &Phrases) -> Vec<String> {
    let levels = levels(question);
    let cells = levels.get(usize::from(level)).map_or(&[][..], Vec::as_slice);
    let rest = |at: usize, cell: &[u8]| cells.len() == 2 && at == 1 && cell.len() > 1;
    let named = cells.iter().enumerate().map(|(at, cell)| {
        if rest(at, cell) { phrases.all_other_answers.clone() } else { phrases.join(&chosen(options, cell)) }
    });
    named.collect()
}

fn levels(question: &Question) -> &[Vec<Vec<u8>>] {
    match &question.kind {
        QuestionKind::Scale { scale, .. } => scale.ladder.levels(),
        _ => &[],
    }
}

fn last_level(question: &Question) -> &[Vec<u8>] {
    levels(question).last().map_or(&[], Vec::as_slice)
}
