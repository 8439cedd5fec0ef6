//! The service's own words inside an artefact, in one language. They are written down in it, so that an artefact can be
//! read without the service; `web::results::phrases` fills them from the catalogues.

use std::collections::BTreeMap;

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale;

use crate::domain::text::Language;

use super::disclosure::{Note, Phrase, Side};

/// The phrases of every language of a consultation (LNG-1).
pub type PhraseBook = BTreeMap<Language, Phrases>;

/// One language's phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrases {
    /// The rules by which figures are shown, a sentence each (AGG-26).
    pub rules: Vec<String>,
    /// One sentence for each kind of outcome (AGG-23).
    pub notes: Notes,
    /// The last band of every variable (AGG-2).
    pub not_said: String,
    /// Answers that are shown only together (AGG-6).
    pub all_other_answers: String,
    /// Withheld bands, shown together (AGG-28).
    pub all_other_groups: String,
    /// People who did not tick an option (AGG-9).
    pub not_chosen: String,
    /// How answers are joined.
    pub joining: Joining,
    /// Strong agreement, in words (AGG-5).
    pub agreement: Agreement,
}

/// The fixed sentence of each kind of outcome (AGG-23).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notes {
    /// Shown as asked (AGG-10).
    pub shown: String,
    /// Shown with some answers joined.
    pub combined: String,
    /// Words in place of numbers.
    pub words_only: String,
    /// Fewer than B people answered.
    pub too_few: String,
    /// Not shown at all.
    pub withheld: String,
}

/// How several answers become one label: "Yes, fully or mostly".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joining {
    /// How the language lists things of which one is meant (CLDR).
    pub locale: Locale,
    /// Whether an answer after the first begins with a small letter, as English writes it.
    pub small_letters: bool,
}

/// The four sentences of AGG-5.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Nearly everyone, on the positive side.
    pub nearly_everyone: String,
    /// Most people, on the positive side.
    pub most_people: String,
    /// Nearly everyone, on the other side.
    pub nearly_everyone_other: String,
    /// Most people, on the other side.
    pub most_people_other: String,
}

impl Phrases {
    /// The sentence of a note (AGG-23).
    #[must_use]
    pub fn note(&self, note: Note) -> &str {
        match note {
            Note::Shown => &self.notes.shown,
            Note::Combined => &self.notes.combined,
            Note::WordsOnly => &self.notes.words_only,
            Note::TooFew => &self.notes.too_few,
            Note::Withheld => &self.notes.withheld,
        }
    }

    /// The sentence that stands in for numbers (AGG-5).
    #[must_use]
    pub fn words(&self, phrase: Phrase, side: Side) -> &str {
        match (phrase, side) {
            (Phrase::NearlyEveryone, Side::Positive) => &self.agreement.nearly_everyone,
            (Phrase::MostPeople, Side::Positive) => &self.agreement.most_people,
            (Phrase::NearlyEveryone, Side::Other) => &self.agreement.nearly_everyone_other,
            (Phrase::MostPeople, Side::Other) => &self.agreement.most_people_other,
        }
    }

    /// Several answers as one label, with "or" as the language writes it: Spanish says "o", and "u" before an o.
    #[must_use]
    pub fn join(&self, answers: &[&str]) -> String {
        let written = |(at, answer): (usize, &&str)| {
            if at == 0 || !self.joining.small_letters { (*answer).to_owned() } else { small(answer) }
        };
        let answers: Vec<String> = answers.iter().enumerate().map(written).collect();
        let lists = ListFormatter::try_new_or((&self.joining.locale).into(), ListFormatterOptions::default());
        lists.map_or_else(|_| answers.join(", "), |lists| lists.format(answers.iter()).to_string())
    }
}

/// The answer with a small first letter, unless its first word is a capital by itself ("I", "PO box").
fn small(answer: &str) -> String {
    let mut characters = answer.chars();
    match (characters.next(), characters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(characters).collect(),
        _ => answer.to_owned(),
    }
}
