//! The words of dates: months in the calendars and spellings of our languages, and days written as words.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::folded::fold_word;

/// Months as they stand after the number of a day.
const MONTHS: &[&str] = &[
    // English, with the short forms that are nothing else.
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    // French
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
    "janv",
    "févr",
    "juil",
    "déc",
    // Spanish
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "setiembre",
    "octubre",
    "noviembre",
    "diciembre",
    // Ukrainian, and Russian beside it: a day stands with the genitive.
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
    // Swahili
    "januari",
    "februari",
    "machi",
    "aprili",
    "mei",
    "juni",
    "julai",
    "agosti",
    "septemba",
    "oktoba",
    "novemba",
    "desemba",
    // Arabic: Egypt and the Gulf, the Levant and Iraq, the Maghreb.
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "إبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
    "كانون",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين",
    "جانفي",
    "فيفري",
    "أفريل",
    "ماي",
    "جوان",
    "جويلية",
    "أوت",
    "غشت",
    "شتنبر",
    "نونبر",
    "دجنبر",
    "يوليوز",
    // The Hijri calendar, without the word for its second month, which is also "zero".
    "محرم",
    "المحرم",
    "جمادى",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
];

/// Months that have a name of two words: the first, and one of what may follow.
const TWO_WORDS: &[(&str, &[&str])] = &[
    ("ربيع", &["الأول", "الآخر", "الثاني"]),
    ("ذو", &["القعدة", "الحجة"]),
    ("ذي", &["القعدة", "الحجة"]),
    ("كانون", &["الأول", "الثاني"]),
    ("تشرين", &["الأول", "الثاني"]),
    ("جمادى", &["الأولى", "الآخرة", "الثانية"]),
];

/// Months that come before the number of a day.
const FIRST: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "januari",
    "februari",
    "machi",
    "aprili",
    "mei",
    "juni",
    "julai",
    "agosti",
    "septemba",
    "oktoba",
    "novemba",
    "desemba",
];

/// What may stand between the day and its month.
const BETWEEN: &[&str] = &["of", "the", "de", "del", "من", "شهر", "mwezi", "wa", "ya"];

/// Endings that make a number a place in an order.
const ORDINAL_ENDINGS: &[&str] = &["st", "nd", "rd", "th", "er", "го", "ого", "е", "ге"];

/// Days written as words, which the month follows.
const DAYS: &[&str] = &[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "thirtieth",
    "premier",
    "primero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "quince",
    "veinte",
    "першого",
    "другого",
    "третього",
    "четвертого",
    "п'ятого",
    "шостого",
    "сьомого",
    "восьмого",
    "дев'ятого",
    "десятого",
    "п'ятнадцятого",
    "двадцятого",
    "тридцятого",
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
    "عشر",
    "العشرين",
    "العشرون",
    "الثلاثين",
    "الثلاثون",
    "moja",
    "mosi",
    "mbili",
    "pili",
    "tatu",
    "nne",
    "tano",
    "sita",
    "saba",
    "nane",
    "tisa",
    "kumi",
    "ishirini",
    "thelathini",
];

/// Words before a month and a number that say a day is meant.
const ON: &[&str] = &["on", "since", "from", "until", "till", "by", "before", "after", "tarehe"];

static MONTHS_FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(MONTHS));
static FIRST_FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(FIRST));
static BETWEEN_FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(BETWEEN));
static ENDINGS_FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(ORDINAL_ENDINGS));
static DAYS_FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(DAYS));
static TWO_FOLDED: LazyLock<HashSet<(String, String)>> = LazyLock::new(|| {
    let both = |(first, next): &(&str, &[&str])| -> Vec<_> {
        next.iter().map(|next| (fold_word(first), fold_word(next))).collect()
    };
    TWO_WORDS.iter().flat_map(both).collect()
});

fn folded(words: &[&str]) -> HashSet<String> {
    words.iter().map(|word| fold_word(word)).collect()
}

pub(super) fn is_month(word: &str) -> bool {
    MONTHS_FOLDED.contains(word)
}

pub(super) fn is_month_of_two(word: &str, next: &str) -> bool {
    TWO_FOLDED.contains(&(word.to_owned(), next.to_owned()))
}

pub(super) fn comes_first(word: &str) -> bool {
    FIRST_FOLDED.contains(word)
}

pub(super) fn stands_between(word: &str) -> bool {
    BETWEEN_FOLDED.contains(word)
}

pub(super) fn is_ordinal_ending(word: &str) -> bool {
    ENDINGS_FOLDED.contains(word)
}

pub(super) fn is_day(word: &str) -> bool {
    DAYS_FOLDED.contains(word)
}

pub(super) fn says_on(word: &str) -> bool {
    ON.contains(&word)
}
