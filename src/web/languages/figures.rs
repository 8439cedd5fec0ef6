//! Numbers and dates as a language writes them. Codes never pass through here: they keep Latin digits.

use chrono::{Datelike as _, NaiveDate};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale;

use super::Language;

/// The locale that writes the figures of a language: Arabic in Arabic digits, English in British order.
pub(super) fn locale(tag: &str) -> Locale {
    let full = match tag {
        "ar" => "ar-u-nu-arab",
        "en" => "en-GB",
        other => other,
    };
    Locale::try_from_str(full).unwrap_or(Locale::UNKNOWN)
}

/// `value` in the digits and groups of `language`: 1,000 or ١٬٠٠٠.
#[must_use]
pub fn number(language: Language, value: u64) -> String {
    write_number(&locale(language.tag()), value)
}

/// `value` in the digits and groups of `locale`; plain digits where the locale is not known.
pub(super) fn write_number(locale: &Locale, value: u64) -> String {
    DecimalFormatter::try_new(locale.into(), Default::default())
        .map_or_else(|_| value.to_string(), |formatter| formatter.format(&Decimal::from(value)).to_string())
}

/// Several things in a row, as `language` joins them: a, b and c.
#[must_use]
pub fn in_a_row(language: Language, things: &[String]) -> String {
    let lists = ListFormatter::try_new_and((&locale(language.tag())).into(), ListFormatterOptions::default());
    lists.map_or_else(|_| things.join(", "), |lists| lists.format(things.iter()).to_string())
}

/// `day` in full, as `language` writes it: 30 March 2026.
#[must_use]
pub fn date(language: Language, day: NaiveDate) -> String {
    let locale = locale(language.tag());
    let written = || {
        let formatter = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?;
        let month = u8::try_from(day.month()).ok()?;
        let day_of_month = u8::try_from(day.day()).ok()?;
        Some(formatter.format(&Date::try_new_gregorian(day.year(), month, day_of_month).ok()?).to_string())
    };
    written().unwrap_or_else(|| day.to_string())
}
