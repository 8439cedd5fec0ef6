//! The languages of the service's own words. Each is one file beside this one, embedded when the service is built; a test
//! holds every file to the same messages, variables and plural forms (LNG-1).

pub mod catalogue;
mod figures;
mod in_work;
pub mod report;
mod texts;

use std::fmt;
use std::sync::LazyLock;

use sha2::{Digest as _, Sha256};

use crate::actions::consultations::languages::{CatalogueVersion, Catalogues};
use crate::domain::text;

pub use figures::{date, in_a_row, number};
pub use in_work::InWork;
pub use texts::{Marked, Texts};

/// What is known of one language.
struct Entry {
    tag: &'static str,
    own_name: &'static str,
    english_name: &'static str,
    dir: &'static str,
    prefix: &'static str,
    source: &'static str,
    texts: LazyLock<Texts>,
}

/// A language in which pages are offered. Those whose words are still being written are [`InWork`].
#[derive(Clone, Copy)]
pub struct Language(&'static Entry);

macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident: $tag:literal $own_name:literal $english_name:literal $dir:literal $prefix:literal;)*) => {
        impl Language {
            $(
                $(#[$doc])*
                pub const $name: Self = {
                    static ENTRY: Entry = Entry {
                        tag: $tag,
                        own_name: $own_name,
                        english_name: $english_name,
                        dir: $dir,
                        prefix: $prefix,
                        source: include_str!(concat!($tag, ".ftl")),
                        texts: LazyLock::new(|| Texts::of(Language::$name, Language::$name.source_words())),
                    };
                    Self(&ENTRY)
                };
            )*
        }
    };
}

languages! {
    /// The source language: its addresses carry no prefix.
    ENGLISH: "en" "English" "English" "ltr" "";
    /// French.
    FRENCH: "fr" "Français" "French" "ltr" "/fr";
    /// Arabic, written from right to left.
    ARABIC: "ar" "العربية" "Arabic" "rtl" "/ar";
    /// Swahili.
    SWAHILI: "sw" "Kiswahili" "Swahili" "ltr" "/sw";
    /// Ukrainian.
    UKRAINIAN: "uk" "Українська" "Ukrainian" "ltr" "/uk";
    /// Spanish.
    SPANISH: "es" "Español" "Spanish" "ltr" "/es";
}

impl Language {
    /// Every language in which pages are offered: each says everything.
    pub const ALL: [Self; 6] =
        [Self::ENGLISH, Self::FRENCH, Self::ARABIC, Self::SWAHILI, Self::UKRAINIAN, Self::SPANISH];

    /// The language with this BCP 47 tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Splits an address into its language and the address without the prefix:
    /// `/ar/v/7k2m` is Arabic and `/v/7k2m`.
    #[must_use]
    pub fn split(path: &str) -> (Self, &str) {
        let prefixed = Self::ALL.into_iter().filter(|language| !language.prefix().is_empty());
        let mut found = prefixed.filter_map(|language| {
            let rest = path.strip_prefix(language.prefix())?;
            match rest {
                "" => Some((language, "/")),
                _ if rest.starts_with('/') => Some((language, rest)),
                _ => None,
            }
        });
        found.next().unwrap_or((Self::ENGLISH, path))
    }

    /// The BCP 47 tag, for `lang`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The name of the language in the language, in its own script (LNG-3).
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        self.0.own_name
    }

    /// The name of the language in English, for staff.
    #[must_use]
    pub const fn english_name(self) -> &'static str {
        self.0.english_name
    }

    /// The direction of writing, for `dir`.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        self.0.dir
    }

    /// What stands before an address in this language: nothing for English, `/ar` for Arabic (D16).
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        self.0.prefix
    }

    /// `path` in this language.
    #[must_use]
    pub fn link(self, path: &str) -> String {
        if path == "/" && !self.prefix().is_empty() {
            self.prefix().to_owned()
        } else {
            format!("{}{path}", self.prefix())
        }
    }

    /// Whether people who speak it have reviewed its words: so far English alone (D19). The others are offered in the
    /// demonstration and in tests only, under a banner.
    #[must_use]
    pub fn is_reviewed(self) -> bool {
        self == Self::ENGLISH
    }

    /// The locale that writes numbers, dates and lists.
    #[must_use]
    pub fn locale(self) -> icu_locale::Locale {
        figures::locale(self.tag())
    }

    /// The words of this language.
    #[must_use]
    pub fn texts(self) -> &'static Texts {
        &self.0.texts
    }

    /// The words of the source language, for what this one has not; none for that language itself.
    fn source_words(self) -> Option<&'static LazyLock<Texts>> {
        (self != Self::ENGLISH).then_some(&Self::ENGLISH.0.texts)
    }

    /// The file the words come from, for the test that compares languages.
    #[must_use]
    pub const fn source(self) -> &'static str {
        self.0.source
    }
}

/// The service's own words as they stand, language by language: what the panel approves with a language (LNG-1).
#[must_use]
pub fn catalogues() -> &'static Catalogues {
    static ALL: LazyLock<Catalogues> = LazyLock::new(|| {
        let version = |language: Language| {
            let sha256 = Sha256::digest(language.source()).into();
            let tag = text::Language::new(language.tag()).ok()?;
            Some((tag, CatalogueVersion { sha256, reviewed: language.is_reviewed() }))
        };
        Language::ALL.into_iter().filter_map(version).collect()
    });
    &ALL
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Language {}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
