//! The words of one language, by message id. Plural forms are Fluent's; digits are the locale's.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_locale::Locale;
use unic_langid::LanguageIdentifier;

use super::Language;
use super::figures::{locale, write_number};

/// Every message of one language.
pub struct Texts {
    tag: &'static str,
    bundle: FluentBundle<FluentResource>,
    source: Option<&'static LazyLock<Texts>>,
}

/// A locale kept by the bundle, so that its formatter knows which digits to write.
struct Digits(Locale);

impl intl_memoizer::Memoizable for Digits {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(locale(&language.to_string())))
    }
}

fn with_local_digits(value: &FluentValue<'_>, memo: &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole: u64 = number.as_string().parse().ok()?;
    memo.with_try_get::<Digits, _, _>((), |digits| write_number(&digits.0, whole)).ok()
}

impl Texts {
    /// Reads the file of a participants' language, beside that of the source language where it is another.
    pub(super) fn of(language: Language, source: Option<&'static LazyLock<Self>>) -> Self {
        Self::read(language.tag(), language.source(), source)
    }

    /// Reads a file of staff words, beside that of the source language. Both are written from left to right: what is put in
    /// stands without marks of direction, so that it can be searched for and copied as it reads.
    pub(in crate::web) fn of_staff(tag: &'static str, words: &str, source: Option<&'static LazyLock<Self>>) -> Self {
        let mut texts = Self::read(tag, words, source);
        texts.bundle.set_use_isolating(false);
        texts
    }

    /// What cannot be read is left out; the tests see to it that nothing is.
    fn read(tag: &'static str, words: &str, source: Option<&'static LazyLock<Self>>) -> Self {
        let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        let resource = FluentResource::try_new(words.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.set_formatter(Some(with_local_digits));
        bundle.add_resource_overriding(resource);
        Self { tag, bundle, source }
    }

    /// The message `id`.
    #[must_use]
    pub fn get(&self, id: &str) -> Cow<'_, str> {
        self.format(id, None)
    }

    /// The message `id`, which speaks of `$count` things.
    #[must_use]
    pub fn count(&self, id: &str, count: impl Borrow<usize>) -> Cow<'_, str> {
        self.with(id, [("count", FluentValue::from(*count.borrow()))])
    }

    /// The message `id` with its variables.
    #[must_use]
    pub fn with<'v, const N: usize>(&self, id: &str, variables: [(&'v str, FluentValue<'v>); N]) -> Cow<'_, str> {
        let arguments: FluentArgs<'_> = variables.into_iter().collect();
        self.format(id, Some(&arguments))
    }

    /// The message `id`, in which `*…*` marks what is said with weight.
    #[must_use]
    pub fn marked(&self, id: &str) -> Marked<'_> {
        Marked(self.get(id))
    }

    /// Whether the message is there in this language.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Cow<'_, str> {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            // A missing word is better said in the source language than not at all; the tests forbid it.
            let Some(source) = self.source else { return Cow::Owned(id.to_owned()) };
            return Cow::Owned(source.format(id, arguments).into_owned());
        };
        // `format_pattern` ties its answer to the arguments' lifetime, which ends here.
        let mut faults = Vec::new();
        match arguments {
            None => self.bundle.format_pattern(pattern, None, &mut faults),
            Some(_) => Cow::Owned(self.bundle.format_pattern(pattern, arguments, &mut faults).into_owned()),
        }
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({})", self.tag)
    }
}

/// A message whose `*…*` become `<strong>`; everything else in it is escaped.
pub struct Marked<'t>(Cow<'t, str>);

impl fmt::Display for Marked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, piece) in self.0.split('*').enumerate() {
            let piece = askama::filters::escape(piece, askama::filters::Html).map_err(|_| fmt::Error)?;
            if place % 2 == 1 { write!(f, "<strong>{piece}</strong>")? } else { write!(f, "{piece}")? }
        }
        Ok(())
    }
}

impl askama::filters::HtmlSafe for Marked<'_> {}
impl askama::FastWritable for Marked<'_> {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
        Ok(write!(dest, "{self}")?)
    }
}
