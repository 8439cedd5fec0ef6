//! What is erased when, as a part of the notice of its own (RET-1): drawn from the schedule, which is data, and not from a text
//! that somebody wrote. The days are outside the notice's hash, for they may come nearer; never later.

use crate::domain::retention::{Erasable, RELEASE_DAYS, Schedule};
use crate::web::languages::{Language, date};

/// The part of the notice, line by line, under the heading `erasing-heading`.
#[must_use]
pub fn erasing(language: Language, schedule: &Schedule, is_held: bool) -> Vec<String> {
    let texts = language.texts();
    let on = |id: &str, kind| {
        let day = schedule.day_of(kind)?;
        Some(texts.with(id, [("day", date(language, day).into())]).into_owned())
    };
    let after = || texts.count("erasing-after", usize::try_from(RELEASE_DAYS).unwrap_or_default()).into_owned();
    let lines = [
        Some(on("erasing-after-day", Erasable::RawWords).unwrap_or_else(after)),
        on("erasing-cards", Erasable::Cards),
        on("erasing-everything", Erasable::Everything),
        Some(texts.get("erasing-sooner").into_owned()),
        Some(texts.get("erasing-back").into_owned()),
        Some(texts.get(if is_held { "erasing-held" } else { "erasing-hold" }).into_owned()),
    ];
    lines.into_iter().flatten().collect()
}
