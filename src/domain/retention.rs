//! What is erased when (DOMAIN 6): the schedule as data, made of a consultation's days and of nothing else. No clock is
//! read here and nothing is erased here.

use chrono::{Days, Months, NaiveDate};

use super::consent::Purpose;
use super::consultation::Dates;

/// Days that raw words (AGG-31), bands, and the answers of people who refused longer keeping stay after the final release,
/// which is also the day on which the summary was approved.
pub const RELEASE_DAYS: u64 = 30;
/// Days that cards stay after closing.
const CARD_DAYS: u64 = 90;
/// Months after closing beyond which no answer is kept, whatever a folder says.
const ANSWER_MONTHS: u32 = 12;
/// The nearest day that one person may set for the end, in days from today: anything sooner takes two (RET-7).
pub const LEAST_NOTICE_DAYS: u64 = 30;

/// What is erased on a day of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Erasable {
    /// What people wrote, in their own words. What readers made of it stays.
    RawWords,
    /// What people said about themselves.
    AboutYou,
    /// The answers and words of those who did not agree to longer keeping (C5).
    NotKept,
    /// Cards, used and unused, and what was noted while they were used: batches, days of helping, whether too many found it hard.
    Cards,
    /// Everything that anybody sent: answers, words, complaints, saved visits; and the names of themes. With it goes the key.
    Everything,
}

impl Erasable {
    /// Every kind, in the order in which they are erased on one day.
    pub const ALL: [Self; 5] = [Self::RawWords, Self::AboutYou, Self::NotKept, Self::Cards, Self::Everything];

    /// The word, as stored and as used on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RawWords => "raw-words",
            Self::AboutYou => "about-you",
            Self::NotKept => "not-kept",
            Self::Cards => "cards",
            Self::Everything => "everything",
        }
    }

    /// The kind with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// The days on which things happened, as they are recorded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Happened {
    /// The day it closed.
    pub closed_on: Option<NaiveDate>,
    /// The day the final release was published. The panel approves it on that day; where it went out without the panel,
    /// nothing later is waited for.
    pub published_on: Option<NaiveDate>,
    /// The day on which two people agreed to erase everything early (RET-7).
    pub early_on: Option<NaiveDate>,
}

/// On which day each kind goes. `None` while that depends on something that has not happened yet; it then goes with
/// [`Erasable::Everything`] at the latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    released: Option<NaiveDate>,
    cards: NaiveDate,
    everything: NaiveDate,
}

impl Schedule {
    /// The schedule of a consultation with these days (RET-1).
    #[must_use]
    pub fn new(dates: &Dates, happened: &Happened) -> Self {
        let closed = happened.closed_on.unwrap_or(dates.closes_on);
        let after = |day: NaiveDate, days| day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
        let longest = closed.checked_add_months(Months::new(ANSWER_MONTHS)).unwrap_or(NaiveDate::MAX);
        let last = dates.retention_until.min(longest);
        let everything = happened.early_on.map_or(last, |early| last.min(early));
        let before_the_end = |day: NaiveDate| day.min(everything);
        Self {
            released: happened.published_on.map(|day| before_the_end(after(day, RELEASE_DAYS))),
            cards: before_the_end(after(closed, CARD_DAYS)),
            everything,
        }
    }

    /// The first day on which `kind` is no longer there.
    #[must_use]
    pub const fn day_of(&self, kind: Erasable) -> Option<NaiveDate> {
        match kind {
            Erasable::RawWords | Erasable::AboutYou | Erasable::NotKept => self.released,
            Erasable::Cards => Some(self.cards),
            Erasable::Everything => Some(self.everything),
        }
    }

    /// Whether `kind` must be gone on `today`.
    #[must_use]
    pub fn is_due(&self, kind: Erasable, today: NaiveDate) -> bool {
        self.day_of(kind).is_some_and(|day| day <= today)
    }

    /// What must be gone on `today`, in the order of [`Erasable::ALL`].
    pub fn due(&self, today: NaiveDate) -> impl Iterator<Item = Erasable> + '_ {
        Erasable::ALL.into_iter().filter(move |kind| self.is_due(*kind, today))
    }

    /// The first day on which nothing is left of what somebody agreed to with this purpose: a consent ends with it (CON-22). `keeps`
    /// says whether she agreed to longer keeping (C5). What waits for a release goes with everything at the latest.
    #[must_use]
    pub fn day_of_consent(&self, purpose: Purpose, keeps: bool) -> NaiveDate {
        let kind = match purpose {
            _ if !keeps => Erasable::NotKept,
            Purpose::AboutMe => Erasable::AboutYou,
            Purpose::Count | Purpose::Words | Purpose::Quote | Purpose::Panel | Purpose::Keep => Erasable::Everything,
        };
        self.day_of(kind).unwrap_or(self.everything)
    }
}

/// Why a consultation that has opened keeps its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotShortened {
    /// The schedule can only be shortened (RET-1).
    #[error("answers may be erased earlier than was promised, never later")]
    Longer,
    /// One person cannot have everything erased at once.
    #[error("the new day is less than {LEAST_NOTICE_DAYS} days away: sooner takes two people")]
    TooSoon,
    /// Another day than that of erasing differs too.
    #[error("only the day of erasing may still change")]
    OtherDays,
}

/// Whether the days `to` may replace `from` in a consultation that has opened (RET-1): only the day of erasing may differ,
/// only towards today, and not so near that one person alone would erase everything.
///
/// # Errors
/// [`NotShortened`].
pub fn may_replace(from: &Dates, to: &Dates, today: NaiveDate) -> Result<(), NotShortened> {
    if (Dates { retention_until: from.retention_until, ..*to }) != *from {
        return Err(NotShortened::OtherDays);
    }
    if to.retention_until > from.retention_until {
        return Err(NotShortened::Longer);
    }
    let least = today.checked_add_days(Days::new(LEAST_NOTICE_DAYS)).unwrap_or(NaiveDate::MAX);
    if to.retention_until < from.retention_until && to.retention_until < least {
        return Err(NotShortened::TooSoon);
    }
    Ok(())
}

/// How many, told so that no single person shows (AGG-18, RET-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SizeBand {
    /// Fewer than 10.
    Under10,
    /// 10 to 19.
    From10,
    /// 20 to 49.
    From20,
    /// 50 to 99.
    From50,
    /// 100 or more.
    From100,
}

impl SizeBand {
    /// Every band, from the smallest.
    pub const ALL: [Self; 5] = [Self::Under10, Self::From10, Self::From20, Self::From50, Self::From100];

    /// The band of a number.
    #[must_use]
    pub const fn of(number: u64) -> Self {
        match number {
            0..10 => Self::Under10,
            10..20 => Self::From10,
            20..50 => Self::From20,
            50..100 => Self::From50,
            _ => Self::From100,
        }
    }

    /// The word, as stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Under10 => "under-10",
            Self::From10 => "10-19",
            Self::From20 => "20-49",
            Self::From50 => "50-99",
            Self::From100 => "100-or-more",
        }
    }

    /// The band with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn dates(retention: &str) -> Dates {
        Dates {
            opens_on: day("2026-03-02"),
            closes_on: day("2026-03-30"),
            reply_by: day("2026-05-29"),
            retention_until: day(retention),
        }
    }

    fn happened() -> Happened {
        Happened { closed_on: Some(day("2026-03-28")), published_on: Some(day("2026-04-20")), early_on: None }
    }

    /// RET-1, DOMAIN 6: each kind has its day, counted from what happened.
    #[test]
    fn ret_1_each_kind_has_the_day_of_the_table() {
        let schedule = Schedule::new(&dates("2027-03-01"), &happened());
        let days: Vec<_> = Erasable::ALL.iter().map(|kind| schedule.day_of(*kind).unwrap().to_string()).collect();
        assert_eq!(days, ["2026-05-20", "2026-05-20", "2026-05-20", "2026-06-26", "2027-03-01"]);
        assert_eq!(schedule.due(day("2026-05-19")).count(), 0);
        let due: Vec<_> = schedule.due(day("2026-05-20")).collect();
        assert_eq!(due, [Erasable::RawWords, Erasable::AboutYou, Erasable::NotKept]);
        assert_eq!(schedule.due(day("2027-03-01")).count(), 5);
    }

    /// CON-22: a consultation that never published erases everything on its last day all the same.
    #[test]
    fn con_22_without_a_release_everything_goes_on_the_last_day() {
        let schedule = Schedule::new(&dates("2027-03-01"), &Happened::default());
        assert_eq!(schedule.day_of(Erasable::RawWords), None);
        assert_eq!(schedule.day_of(Erasable::Cards), Some(day("2026-06-28")));
        assert!(schedule.due(day("2027-03-01")).any(|kind| kind == Erasable::Everything));
    }

    /// CON-22: what a receipt names is the day on which the last of it goes; before a release, the day of everything.
    #[test]
    fn con_22_a_consent_ends_with_the_last_of_what_it_covers() {
        let named = |happened: &Happened, purpose, keeps| {
            Schedule::new(&dates("2027-03-01"), happened).day_of_consent(purpose, keeps).to_string()
        };
        assert_eq!(named(&happened(), Purpose::Count, true), "2027-03-01");
        assert_eq!(named(&happened(), Purpose::AboutMe, true), "2026-05-20");
        assert!(Purpose::ALL.iter().all(|purpose| named(&happened(), *purpose, false) == "2026-05-20"));
        assert!(Purpose::ALL.iter().all(|purpose| named(&Happened::default(), *purpose, false) == "2027-03-01"));
    }

    /// DOMAIN 6: "12 months after close, or less", and nothing stays longer than the answers.
    #[test]
    fn nothing_stays_longer_than_a_year_after_closing_or_than_the_answers() {
        assert_eq!(
            Schedule::new(&dates("2029-01-01"), &happened()).day_of(Erasable::Everything),
            Some(day("2027-03-28"))
        );
        let schedule = Schedule::new(&dates("2026-06-01"), &happened());
        assert_eq!(schedule.day_of(Erasable::Cards), Some(day("2026-06-01")));
        let early = Happened { early_on: Some(day("2026-05-01")), ..happened() };
        let schedule = Schedule::new(&dates("2027-03-01"), &early);
        assert!(Erasable::ALL.iter().all(|kind| schedule.day_of(*kind) == Some(day("2026-05-01"))));
    }

    /// RET-1: after opening the schedule can only be shortened, and never by one person to a day that is almost here.
    #[test]
    fn ret_1_after_opening_only_a_nearer_day_is_taken() {
        let (from, today) = (dates("2027-03-01"), day("2026-04-01"));
        assert_eq!(may_replace(&from, &dates("2027-03-01"), today), Ok(()));
        assert_eq!(may_replace(&from, &dates("2026-06-01"), today), Ok(()));
        assert_eq!(may_replace(&from, &dates("2027-03-02"), today), Err(NotShortened::Longer));
        assert_eq!(may_replace(&from, &dates("2026-04-30"), today), Err(NotShortened::TooSoon));
        let moved = Dates { closes_on: day("2026-03-29"), ..dates("2026-06-01") };
        assert_eq!(may_replace(&from, &moved, today), Err(NotShortened::OtherDays));
    }

    #[test]
    fn ret_2_numbers_are_told_as_bands() {
        let bands = [0, 9, 10, 19, 20, 49, 50, 99, 100, 5_000].map(|number| SizeBand::of(number).as_str());
        assert_eq!(
            bands,
            [
                "under-10",
                "under-10",
                "10-19",
                "10-19",
                "20-49",
                "20-49",
                "50-99",
                "50-99",
                "100-or-more",
                "100-or-more"
            ]
        );
    }
}
