//! The words of mail to staff, one Fluent file per language beside this one. Dates are the locale's.

use std::sync::LazyLock;

use chrono::{Datelike as _, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_locale::Locale;
use unic_langid::LanguageIdentifier;

use crate::domain::mail_language::MailLanguage;

type Bundle = FluentBundle<FluentResource>;

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle("en", include_str!("words/en.ftl")));
static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle("fr", include_str!("words/fr.ftl")));

/// What cannot be read is left out; the tests see to it that nothing is.
fn bundle(tag: &str, source: &str) -> Bundle {
    let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // A mail is read in whatever program: no invisible marks around what is filled in.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The message `id`.
pub(super) fn get(language: MailLanguage, id: &str) -> String {
    format(language, id, None)
}

/// The message `id`, which names a day.
pub(super) fn with_day(language: MailLanguage, id: &str, day: NaiveDate) -> String {
    let mut arguments = FluentArgs::new();
    arguments.set("day", date(language, day));
    format(language, id, Some(&arguments))
}

fn format(language: MailLanguage, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
    let bundle = match language {
        MailLanguage::English => &*ENGLISH,
        MailLanguage::French => &*FRENCH,
    };
    let pattern = bundle.get_message(id).and_then(|message| message.value());
    // A missing word is better said by its name than not at all; the tests forbid it.
    let Some(pattern) = pattern else { return id.to_owned() };
    bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned()
}

fn date(language: MailLanguage, day: NaiveDate) -> String {
    let locale = Locale::try_from_str(match language {
        MailLanguage::English => "en-GB",
        MailLanguage::French => "fr",
    });
    let written = || {
        let locale = locale.ok()?;
        let formatter = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?;
        let (month, of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
        Some(formatter.format(&Date::try_new_gregorian(day.year(), month, of_month).ok()?).to_string())
    };
    written().unwrap_or_else(|| day.to_string())
}
