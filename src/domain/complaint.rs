//! Complaints about how answers and personal details are handled (ACC-10): written without a name, acknowledged within
//! 30 days, tracked to an outcome, and connected to no answer.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::ids::InvalidId;
use super::receipt::ReceiptCode;
use super::spelling::CodeError;
use crate::randomness::Randomness;

/// Within how many days after the day it came a complaint is acknowledged (ACC-10).
pub const ACKNOWLEDGED_WITHIN: TimeDelta = TimeDelta::days(30);

/// The code of a complaint: 15 secret bytes, spelled exactly like a receipt (D8), so that one habit of copying serves both.
/// It is another type because it opens another thing: nothing that is derived from one can be asked of the other.
#[derive(Clone, ZeroizeOnDrop)]
pub struct ComplaintCode(ReceiptCode);

impl ComplaintCode {
    /// Bytes of a code: 120 bits.
    pub const BYTES: usize = ReceiptCode::BYTES;

    /// A new random code.
    pub fn random(randomness: &dyn Randomness) -> Self {
        Self::from_bytes(randomness.bytes())
    }

    /// The code of these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(ReceiptCode::from_bytes(bytes))
    }

    /// The secret bytes: for derivation only.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; Self::BYTES] {
        self.0.as_bytes()
    }

    /// Five groups of five letters and digits.
    #[must_use]
    pub fn letters(&self) -> String {
        self.0.letters()
    }

    /// Ten groups of four digits.
    #[must_use]
    pub fn digits(&self) -> String {
        self.0.digits()
    }

    /// Whether the code stands in `text`, however it is written.
    #[must_use]
    pub fn stands_in(&self, text: &str) -> bool {
        self.0.stands_in(text)
    }
}

impl FromStr for ComplaintCode {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        text.parse().map(Self)
    }
}

impl fmt::Debug for ComplaintCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComplaintCode(…)")
    }
}

/// Why a text cannot be kept. It never repeats the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// Nothing is written.
    #[error("nothing is written")]
    Empty,
    /// More than [`ComplaintText::MOST`] characters.
    #[error("more than {} characters", ComplaintText::MOST)]
    TooLong,
    /// Control characters other than line feeds.
    #[error("a control character")]
    ControlCharacter,
    /// A code that opens answers, or could: whoever reads the text would have it.
    #[error("a code stands in it")]
    HoldsCode,
}

/// The words of a complaint, or of the reply to one: in NFC, not empty, at most [`ComplaintText::MOST`] characters, no
/// control character but line feeds, and no code. Shows nothing; zeroed when dropped.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct ComplaintText(String);

impl ComplaintText {
    /// The most characters, after NFC.
    pub const MOST: usize = 2000;

    /// Takes over what was typed.
    ///
    /// # Errors
    /// [`TextFault`].
    pub fn new(typed: &str) -> Result<Self, TextFault> {
        let mut with_line_feeds = typed.replace("\r\n", "\n");
        let text = Self(with_line_feeds.trim().nfc().collect());
        with_line_feeds.zeroize();
        if text.0.is_empty() {
            Err(TextFault::Empty)
        } else if text.0.chars().any(|character| character.is_control() && character != '\n') {
            Err(TextFault::ControlCharacter)
        } else if text.0.chars().count() > Self::MOST {
            Err(TextFault::TooLong)
        } else if holds_a_code(&text.0) {
            Err(TextFault::HoldsCode)
        } else {
            Ok(text)
        }
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ComplaintText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComplaintText(…)")
    }
}

/// Whether a code of somebody's answers, or of a complaint, is written in `text` in one of the ways in which people write
/// them: in its groups, or in one piece. Somebody who asks for help with her answers may think that we need it; whoever
/// reads the complaint could then open them.
fn holds_a_code(text: &str) -> bool {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    [(1, 25), (5, 5), (1, 40), (10, 4)].into_iter().any(|(groups, length)| {
        words.windows(groups).any(|group| {
            let fits = group.iter().all(|word| word.chars().count() == length);
            fits && zeroize::Zeroizing::new(group.concat()).parse::<ReceiptCode>().is_ok()
        })
    })
}

/// How a complaint ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was right.
    Upheld,
    /// A part of it was right.
    PartlyUpheld,
    /// What was done was as it should be.
    NotUpheld,
    /// It is about something else than this consultation.
    Elsewhere,
}

impl Outcome {
    /// Every outcome, in the order in which pages list them.
    pub const ALL: [Self; 4] = [Self::Upheld, Self::PartlyUpheld, Self::NotUpheld, Self::Elsewhere];

    /// The word for it, as stored and in forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Upheld => "upheld",
            Self::PartlyUpheld => "partly-upheld",
            Self::NotUpheld => "not-upheld",
            Self::Elsewhere => "elsewhere",
        }
    }
}

impl FromStr for Outcome {
    type Err = InvalidId;

    fn from_str(word: &str) -> Result<Self, InvalidId> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == word).ok_or(InvalidId { kind: "outcome" })
    }
}

/// How far a complaint has come: days, and nothing finer (PSE-5). They are readable without any key, so that the clock of 30 days
/// runs without anybody's sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The day it came.
    pub received_on: NaiveDate,
    /// The day somebody said that it was here.
    pub acknowledged_on: Option<NaiveDate>,
    /// The day it was closed, and how.
    pub closed: Option<(NaiveDate, Outcome)>,
}

impl Progress {
    /// A complaint that came on `day`.
    #[must_use]
    pub const fn begin(day: NaiveDate) -> Self {
        Self { received_on: day, acknowledged_on: None, closed: None }
    }

    /// The last day on which it is acknowledged in time.
    #[must_use]
    pub fn acknowledged_by(&self) -> NaiveDate {
        self.received_on.checked_add_signed(ACKNOWLEDGED_WITHIN).unwrap_or(NaiveDate::MAX)
    }

    /// How many days are left to acknowledge it, negative when it is overdue; none once it was acknowledged.
    #[must_use]
    pub fn days_left(&self, today: NaiveDate) -> Option<i64> {
        self.acknowledged_on.is_none().then(|| self.acknowledged_by().signed_duration_since(today).num_days())
    }

    /// Whether it should have been acknowledged before today.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.days_left(today).is_some_and(|left| left < 0)
    }

    /// By what a list is ordered: what should have been done first, then what waits longest, then what is over, newest first.
    #[must_use]
    pub fn urgency(&self) -> (u8, i64) {
        let day = |day: NaiveDate| day.signed_duration_since(NaiveDate::default()).num_days();
        match (self.closed, self.acknowledged_on) {
            (None, None) => (0, day(self.received_on)),
            (None, Some(_)) => (1, day(self.received_on)),
            (Some((on, _)), _) => (2, day(on).saturating_neg()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(of_march: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, of_march).unwrap()
    }

    /// Keeps ACC-10.
    #[test]
    fn the_thirtieth_day_is_in_time_and_the_next_is_not() {
        let progress = Progress::begin(day(1));
        assert_eq!(progress.days_left(day(1)), Some(30));
        assert_eq!((progress.days_left(day(31)), progress.is_overdue(day(31))), (Some(0), false));
        assert!(progress.is_overdue(day(31) + TimeDelta::days(1)));
        let acknowledged = Progress { acknowledged_on: Some(day(30)), ..progress };
        assert!(!acknowledged.is_overdue(day(31) + TimeDelta::days(1)) && acknowledged.days_left(day(31)).is_none());
    }

    #[test]
    fn what_waits_longest_comes_first_and_what_is_over_last() {
        let old = Progress::begin(day(1));
        let new = Progress::begin(day(9));
        let seen = Progress { acknowledged_on: Some(day(2)), ..old };
        let over = Progress { closed: Some((day(3), Outcome::Upheld)), ..seen };
        let long_over = Progress { closed: Some((day(2), Outcome::NotUpheld)), ..seen };
        let mut all = [long_over, new, over, seen, old];
        all.sort_by_key(Progress::urgency);
        assert_eq!(all, [old, new, seen, over, long_over]);
    }

    #[test]
    fn a_text_is_normalised_and_counted_after_that() {
        assert_eq!(ComplaintText::new(" e\u{301}\r\nb ").unwrap().as_str(), "é\nb");
        let most = "e\u{301}".repeat(ComplaintText::MOST);
        assert!(ComplaintText::new(&most).is_ok());
        assert_eq!(ComplaintText::new(&format!("{most}x")), Err(TextFault::TooLong));
        assert_eq!(ComplaintText::new(" \r\n\t"), Err(TextFault::Empty));
        for control in ['\u{0}', '\u{7}', '\t', '\u{7f}', '\u{85}'] {
            assert_eq!(ComplaintText::new(&format!("a{control}b")), Err(TextFault::ControlCharacter), "{control:?}");
        }
    }

    #[test]
    fn a_code_in_a_text_is_found_as_people_write_it_and_prose_is_not_one() {
        let code = ReceiptCode::from_bytes([0x5a; 15]);
        let arabic = |c: char| c.to_digit(10).map_or(c, |digit| char::from_u32(0x660 + digit).unwrap());
        for written in [
            code.letters(),
            code.letters().to_lowercase().replace('-', "\n"),
            code.letters().replace('-', ""),
            code.digits(),
            code.digits().replace(' ', ""),
            code.digits().chars().map(arabic).collect(),
        ] {
            let text = format!("Please delete my answers. My code: {written}. Thank you.");
            assert_eq!(ComplaintText::new(&text), Err(TextFault::HoldsCode), "{written}");
        }
        let prose = "Those women never asked about their early years after peace. Call 1234 5678 9012.";
        assert!(ComplaintText::new(prose).is_ok());
        assert!(ComplaintText::new(&code.letters()[..23]).is_ok());
    }
}
