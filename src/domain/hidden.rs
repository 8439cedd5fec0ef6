//! What a reader hides of one text before it goes further (AGG-31): any number of details, each a piece of the text and what it is.
//!
//! Places are counted in characters and always lie between what a reader sees as letters, so that no accent is left over and
//! nothing depends on the direction of writing. Pieces never overlap: what is hidden over another grows together with it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

pub use super::detail::Detail;
use super::ids::InvalidId;
use super::reading::Reading;

/// A piece of a text: its first character, the one after its last, counted in Unicode scalars from 0, and what it is. On a page it
/// reads `12-20-name`.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span(usize, usize, Detail);

impl Span {
    /// The piece from `start` up to `end`.
    ///
    /// # Errors
    /// [`InvalidId`] if it is empty.
    pub const fn new(start: usize, end: usize, detail: Detail) -> Result<Self, InvalidId> {
        if start < end { Ok(Self(start, end, detail)) } else { Err(InvalidId { kind: "span" }) }
    }

    /// What it is.
    #[must_use]
    pub const fn detail(self) -> Detail {
        self.2
    }

    /// Whether two pieces have a character in common.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.0 < other.1 && other.0 < self.1
    }

    /// The piece of `text`; empty where the text is too short.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        between(text, self.0, self.1)
    }

    /// The same, from one whole letter to another.
    fn widened(self, text: &str) -> Option<Self> {
        let (mut place, mut start, mut end) = (0, None, None);
        for letter in text.graphemes(true) {
            let next = place + letter.chars().count();
            if (place..next).contains(&self.0) {
                start = Some(place);
            }
            if place < self.1 && self.1 <= next {
                end = Some(next);
            }
            place = next;
        }
        Some(Self(start?, end?, self.2))
    }
}

fn between(text: &str, start: usize, end: usize) -> &str {
    let byte = |place: usize| text.char_indices().map(|(byte, _)| byte).chain([text.len()]).nth(place);
    byte(start).zip(byte(end)).and_then(|(from, to)| text.get(from..to)).unwrap_or_default()
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", self.0, self.1, self.2.as_str())
    }
}

impl FromStr for Span {
    type Err = InvalidId;

    fn from_str(written: &str) -> Result<Self, InvalidId> {
        let wrong = InvalidId { kind: "span" };
        let mut parts = written.splitn(3, '-');
        let mut number = || parts.next().and_then(|part| part.parse().ok());
        let (start, end) = number().zip(number()).ok_or(wrong)?;
        Self::new(start, end, parts.next().ok_or(InvalidId { kind: "span" })?.parse()?)
    }
}

/// The fewest characters of what is looked for elsewhere: a single letter stands everywhere.
const LEAST_ALIKE: usize = 2;

/// Why nothing was hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HidingFault {
    /// Nothing is written.
    #[error("nothing is written")]
    Empty,
    /// What shall be hidden does not stand in the text.
    #[error("this does not stand in the text")]
    NotInText,
    /// What a page carried belongs to no text like this one.
    #[error("these pieces are none of this text")]
    NotOfText,
}

/// A part of a text as it is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part<'t> {
    /// What stays.
    Plain(&'t str),
    /// What is hidden.
    Hidden(Span, &'t str),
}

/// Everything that is hidden of one text: in its order, and apart.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hidden(Vec<Span>);

impl Hidden {
    /// What a page carried for `text`. Pieces that overlap there grow together here.
    ///
    /// # Errors
    /// [`HidingFault::NotOfText`] if it is no list of pieces of this text.
    pub fn read(text: &str, written: &str) -> Result<Self, HidingFault> {
        let spans = written.split_whitespace().map(|span| span.parse().map_err(|_| HidingFault::NotOfText));
        spans.into_iter().try_fold(Self::default(), |hidden, span: Result<Span, _>| hidden.hide(text, span?))
    }

    /// Hides one piece more. What it overlaps is one piece with it then, and is what the new one is.
    ///
    /// # Errors
    /// [`HidingFault::NotOfText`] if the text has no such piece.
    pub fn hide(&self, text: &str, span: Span) -> Result<Self, HidingFault> {
        let span = span.widened(text).ok_or(HidingFault::NotOfText)?;
        let (over, apart): (Vec<_>, Vec<_>) = self.0.iter().copied().partition(|other| other.overlaps(span));
        let one = |one: Span, other: Span| Span(one.0.min(other.0), one.1.max(other.1), one.2);
        let mut spans = apart;
        spans.push(over.into_iter().fold(span, one));
        spans.sort_unstable_by_key(|span| span.0);
        Ok(Self(spans))
    }

    /// Hides every place where `typed` stands: as a word of its own, or if it does nowhere, inside others.
    ///
    /// # Errors
    /// [`HidingFault`].
    pub fn hide_all(&self, text: &str, typed: &str, detail: Detail) -> Result<Self, HidingFault> {
        let places = places(text, typed);
        if typed.trim().is_empty() {
            return Err(HidingFault::Empty);
        }
        if places.is_empty() {
            return Err(HidingFault::NotInText);
        }
        places.into_iter().try_fold(self.clone(), |hidden, (start, end)| hidden.hide(text, Span(start, end, detail)))
    }

    /// Takes one piece back.
    #[must_use]
    pub fn show(&self, span: Span) -> Self {
        Self(self.0.iter().copied().filter(|other| *other != span).collect())
    }

    /// Where else what is hidden stands, grown together with other letters: a name with an article, or in another form. It is for a
    /// person to say whether it is the same.
    #[must_use]
    pub fn alike(&self, text: &str) -> Vec<Span> {
        let letters: Vec<char> = text.chars().collect();
        let mut found = Self::default();
        for span in self.0.iter().filter(|span| span.1 - span.0 >= LEAST_ALIKE) {
            let places = all_places(&letters, span.of(text)).into_iter().map(|(start, end)| Span(start, end, span.2));
            for place in places.filter(|place| !self.0.iter().any(|hidden| hidden.overlaps(*place))) {
                found = found.hide(text, place).unwrap_or(found);
            }
        }
        found.0
    }

    /// The pieces, in the order of the text.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// The text in parts, in its order.
    #[must_use]
    pub fn parts<'t>(&self, text: &'t str) -> Vec<Part<'t>> {
        let mut parts = Vec::new();
        let mut place = 0;
        for span in &self.0 {
            parts.push(Part::Plain(between(text, place, span.0)));
            parts.push(Part::Hidden(*span, span.of(text)));
            place = span.1;
        }
        parts.push(Part::Plain(between(text, place, text.chars().count())));
        parts.retain(|part| *part != Part::Plain(""));
        parts
    }

    /// The text with one sign in place of every piece.
    #[must_use]
    pub fn over(&self, text: &str) -> String {
        let parts = self.parts(text).into_iter();
        let shown = parts.map(|part| match part {
            Part::Plain(text) => text.to_owned(),
            Part::Hidden(..) => Reading::HIDDEN.to_string(),
        });
        shown.collect()
    }
}

impl fmt::Display for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let spans: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&spans.join(" "))
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hidden(…)")
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Span(…)")
    }
}

/// Where `typed` stands in `text` as a word of its own; if it does nowhere, where it stands inside others.
fn places(text: &str, typed: &str) -> Vec<(usize, usize)> {
    let letters: Vec<char> = text.chars().collect();
    let found = all_places(&letters, typed);
    let in_a_word = |place: usize| {
        let beside = [place.checked_sub(1), Some(place)].map(|at| at.and_then(|at| letters.get(at)));
        beside.iter().all(|letter| letter.is_some_and(|letter| letter.is_alphanumeric()))
    };
    let words: Vec<_> = found.iter().copied().filter(|(start, end)| !in_a_word(*start) && !in_a_word(*end)).collect();
    if words.is_empty() { found } else { words }
}

/// Wherever `typed` stands: whatever the case of its letters, and whatever space lies between its words.
fn all_places(letters: &[char], typed: &str) -> Vec<(usize, usize)> {
    let wanted: Vec<char> = typed.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < letters.len() && !wanted.is_empty() {
        let end = end_of(letters, at, &wanted);
        found.extend(end.map(|end| (at, end)));
        at = end.unwrap_or(at + 1);
    }
    found
}

fn end_of(letters: &[char], at: usize, wanted: &[char]) -> Option<usize> {
    let mut place = at;
    for letter in wanted {
        let here = letters.get(place)?;
        if *letter == ' ' {
            let space = letters.get(place..)?.iter().take_while(|letter| letter.is_whitespace()).count();
            place += (space > 0).then_some(space)?;
        } else {
            place += (here == letter || here.to_lowercase().eq(letter.to_lowercase())).then_some(1)?;
        }
    }
    Some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: &str = "Amal and I left Brezno on 3 May.\nI told amal, and the family of Amal.";

    fn hidden(text: &str, typed: &[(&str, Detail)]) -> Hidden {
        typed.iter().fold(Hidden::default(), |hidden, (typed, detail)| hidden.hide_all(text, typed, *detail).unwrap())
    }

    #[test]
    fn agg_31_several_details_of_one_text_are_hidden_each_as_what_it_is() {
        let all = hidden(WRITTEN, &[("Amal", Detail::Name), ("Brezno", Detail::Place), ("3  May", Detail::Date)]);
        assert_eq!(all.over(WRITTEN), "█ and I left █ on █.\nI told █, and the family of █.");
        let details: Vec<_> = all.spans().iter().map(|span| span.detail()).collect();
        assert_eq!(details, [Detail::Name, Detail::Place, Detail::Date, Detail::Name, Detail::Name]);
        assert!(all == Hidden::read(WRITTEN, &all.to_string()).unwrap(), "as a page carries it");
        let back = all.show(all.spans()[1]);
        assert_eq!(back.over(WRITTEN), "█ and I left Brezno on █.\nI told █, and the family of █.");
    }

    #[test]
    fn agg_31_a_word_is_hidden_where_it_stands_alone_and_else_where_it_stands() {
        let once = hidden("I am in the family of Am.", &[("am", Detail::Name)]);
        assert_eq!(once.over("I am in the family of Am."), "I █ in the family of █.");
        let joined = hidden("ذهبتُ وأمل إلى البيت", &[("أمل", Detail::Name)]);
        assert_eq!(joined.over("ذهبتُ وأمل إلى البيت"), "ذهبتُ و█ إلى البيت");
        let both = "ذهبتُ وأمل. قالت أمل";
        let alone = hidden(both, &[("أمل", Detail::Name)]);
        assert_eq!(alone.over(both), "ذهبتُ وأمل. قالت █");
        let [alike] = alone.alike(both).try_into().unwrap();
        assert_eq!(alone.hide(both, alike).unwrap().over(both), "ذهبتُ و█. قالت █", "the other one is offered");
        assert!(hidden(WRITTEN, &[("Amal", Detail::Name)]).alike(WRITTEN).is_empty());
        let none = Hidden::default();
        assert_eq!(none.hide_all(WRITTEN, "Amal Brezno", Detail::Name), Err(HidingFault::NotInText));
        assert_eq!(none.hide_all(WRITTEN, " \n", Detail::Name), Err(HidingFault::Empty));
    }

    #[test]
    fn agg_31_no_letter_is_cut_in_two() {
        let text = "👩‍👧 of Ngũgĩ̂ here";
        let family = hidden(text, &[("👩", Detail::Children)]);
        assert_eq!(family.over(text), "█ of Ngũgĩ̂ here");
        let marks = "بَيْت";
        let part = Hidden::default().hide(marks, Span::new(0, 1, Detail::Place).unwrap()).unwrap();
        assert_eq!(part.spans()[0].of(marks), "بَ", "with the sign that stands over it");
    }

    #[test]
    fn agg_31_what_overlaps_grows_together_and_what_is_no_piece_is_refused() {
        let span = |start, end| Span::new(start, end, Detail::Place).unwrap();
        let one = Hidden::default().hide(WRITTEN, span(0, 8)).unwrap().hide(WRITTEN, span(5, 10)).unwrap();
        assert_eq!(one.to_string(), "0-10-place");
        let beside = one.hide(WRITTEN, span(10, 12)).unwrap();
        assert_eq!(beside.to_string(), "0-10-place 10-12-place");
        assert_eq!(Hidden::read(WRITTEN, "5-10-name 0-8-place 2-3-job").unwrap().to_string(), "0-10-job");
        for wrong in [
            "0-0-name",
            "3-1-name",
            "0-900-name",
            "a-b-name",
            "0-4-king",
            "0-4",
            "0--4-name",
            "18446744073709551616-2-name",
        ] {
            assert_eq!(Hidden::read(WRITTEN, wrong), Err(HidingFault::NotOfText), "{wrong}");
        }
        assert_eq!(Hidden::read(WRITTEN, " ").unwrap().over(WRITTEN), WRITTEN);
    }
}
