//! Moving days in `consultation.toml` without touching anything else: dates may move before opening
//! (CONSULTATION), and the demonstration moves them to today (DESIGN 8).

use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};

use super::files::{CONSULTATION_FILE, FolderFiles};

/// Why days cannot be moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DatesError {
    /// The folder has no readable `consultation.toml`.
    #[error("consultation.toml cannot be read")]
    Unreadable,
    /// A day would fall outside the calendar.
    #[error("a day cannot be moved so far")]
    OutOfCalendar,
}

/// The folder with every day under `[dates]` and every `checked_on` replaced by what `move_day` makes
/// of it; every other byte stays. The result still has to be checked.
///
/// # Errors
/// [`DatesError`] if the file cannot be read or a day cannot be moved.
pub fn with_moved_days(
    files: &FolderFiles,
    move_day: impl Fn(NaiveDate) -> Option<NaiveDate>,
) -> Result<FolderFiles, DatesError> {
    let text = files.get(CONSULTATION_FILE).ok_or(DatesError::Unreadable)?;
    let root = DeTable::parse(text).map_err(|_| DatesError::Unreadable)?;
    let mut days = Vec::new();
    if let Some(dates) = root.get_ref().get("dates").and_then(|dates| dates.get_ref().as_table()) {
        days.extend(dates.values());
    }
    let services = root.get_ref().get("services").and_then(|services| services.get_ref().as_array());
    for service in services.into_iter().flatten() {
        days.extend(service.get_ref().as_table().and_then(|service| service.get("checked_on")));
    }
    days.sort_by_key(|day| day.span().start);
    let mut moved = String::with_capacity(text.len());
    let mut done = 0;
    for day in days {
        let Some(date) = date_of(day.get_ref()) else { continue };
        let date = move_day(date).ok_or(DatesError::OutOfCalendar)?;
        moved.push_str(text.get(done..day.span().start).ok_or(DatesError::Unreadable)?);
        moved.push_str(&date.format("%Y-%m-%d").to_string());
        done = day.span().end;
    }
    moved.push_str(text.get(done..).ok_or(DatesError::Unreadable)?);
    let replaced = |(name, text): (&str, &str)| {
        let text = if name == CONSULTATION_FILE { moved.clone() } else { text.to_owned() };
        (name.to_owned(), text)
    };
    Ok(FolderFiles::new(files.iter().map(replaced).collect()).with_media(files.media()))
}

fn date_of(value: &DeValue<'_>) -> Option<NaiveDate> {
    let date = value.as_datetime()?.date?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}
