//! A quote as it is proposed, and what is decided about one (AGG-33).

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use serde::Deserialize;
use zeroize::Zeroize as _;

use super::ReadingFields;

/// A quote as a reader types it: what it shall say arrives as `wording-en`, `wording-ar` and so on. The boxes ticked at the desk come
/// along as they were.
#[derive(Default, Deserialize)]
pub struct QuoteFields {
    /// The handle of the text at the desk.
    #[serde(default)]
    pub item: String,
    /// The number of the theme it stands for.
    #[serde(default)]
    pub idea: String,
    /// The piece of the text.
    #[serde(default)]
    pub passage: String,
    #[serde(flatten)]
    rest: BTreeMap<String, String>,
}

impl QuoteFields {
    /// A form in which nothing is written yet, about the text of `desk`.
    #[must_use]
    pub fn of(desk: &ReadingFields) -> Self {
        let mut fields = Self::default();
        fields.item.clone_from(&desk.item);
        fields.rest = desk.ticked().into_iter().map(|name| (name, "yes".to_owned())).collect();
        fields.rest.insert("hidden".into(), desk.hiding.hidden.clone());
        fields
    }

    /// What was ticked at the desk.
    #[must_use]
    pub fn at_the_desk(&self) -> ReadingFields {
        ReadingFields::carried(&self.item, &self.rest)
    }

    /// The wordings by language tag.
    pub fn wordings(&self) -> impl Iterator<Item = (&str, &str)> {
        self.rest.iter().filter_map(|(name, text)| name.strip_prefix("wording-").map(|tag| (tag, text.as_str())))
    }

    /// What was typed for a language; empty where nothing was.
    #[must_use]
    pub fn wording(&self, tag: &str) -> &str {
        self.wordings().find(|(language, _)| *language == tag).map_or("", |(_, text)| text)
    }
}

impl Drop for QuoteFields {
    fn drop(&mut self) {
        self.passage.zeroize();
        self.rest.values_mut().for_each(String::zeroize);
    }
}

/// What is decided about exactly the quote that was shown (D18).
#[derive(Debug, Clone, Default, Deserialize)]
pub struct VerdictFields {
    /// SHA-256 of the quote, in hexadecimal; none when the first one is asked for.
    #[serde(default)]
    pub sha256: String,
    /// The button that was pressed.
    pub go: VerdictGo,
}

/// The buttons beside a quote.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VerdictGo {
    /// Open one.
    #[default]
    Begin,
    /// It goes on.
    Yes,
    /// It is erased, and nobody is asked why.
    No,
}

impl VerdictFields {
    /// Whether a text begins to be opened with it.
    #[must_use]
    pub fn begins(&self) -> bool {
        self.go == VerdictGo::Begin
    }

    /// The hash, where it is one.
    #[must_use]
    pub fn hash(&self) -> Option<[u8; 32]> {
        HEXLOWER.decode(self.sha256.as_bytes()).ok()?.try_into().ok()
    }
}
