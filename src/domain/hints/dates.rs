//! Exact dates: a day with its month, with or without a year. A month with its year, and a year alone, are not exact.

use super::folded::{Folded, Shape, Token};
use super::months::{comes_first, is_day, is_month, is_month_of_two, is_ordinal_ending, says_on, stands_between};
use super::{Found, Kind};

/// How many words and signs may stand between a day and its month, as in "3 من شهر أيار".
const BETWEEN: usize = 3;

pub(super) fn find(folded: &Folded, found: &mut Found) {
    let tokens = Tokens(folded.tokens());
    for at in 0..folded.tokens().len() {
        let whole = tokens.in_numbers(at).or_else(|| tokens.day_first(at)).or_else(|| tokens.month_first(at));
        if let Some((first, last)) = whole.or_else(|| tokens.month_by_number(at))
            && let (Some(first), Some(last)) = (tokens.get(first), tokens.get(last))
        {
            found.add(Kind::Date, first.from, last.to);
        }
    }
}

struct Tokens<'t>(&'t [Token]);

/// The first and the last token of a date.
type Whole = Option<(usize, usize)>;

fn value(text: &str) -> Option<u32> {
    text.parse().ok().filter(|_| text.len() <= 4)
}

fn is_day_of_month(text: &str) -> bool {
    text.len() <= 2 && value(text).is_some_and(|day| (1..=31).contains(&day))
}

fn is_month_number(text: &str) -> bool {
    text.len() <= 2 && value(text).is_some_and(|month| (1..=12).contains(&month))
}

/// Years of the calendars in use, written out.
fn is_full_year(text: &str) -> bool {
    text.len() == 4 && value(text).is_some_and(|year| (1300..=1500).contains(&year) || (1900..=2100).contains(&year))
}

impl<'t> Tokens<'t> {
    fn get(&self, at: usize) -> Option<&'t Token> {
        self.0.get(at)
    }

    fn number(&self, at: usize) -> Option<&'t str> {
        self.get(at).filter(|token| token.shape == Shape::Number).map(|token| token.text.as_str())
    }

    fn word(&self, at: usize) -> Option<&'t Token> {
        self.get(at).filter(|token| token.shape == Shape::Word)
    }

    /// The token after the spaces that begin at `at`.
    fn past_space(&self, at: usize) -> usize {
        let space = self.get(at).is_some_and(|token| token.shape == Shape::Space);
        at.saturating_add(usize::from(space))
    }

    /// The sign between two numbers of a date, perhaps with spaces around, and where the next number stands.
    fn separator(&self, after: usize) -> Option<(char, usize)> {
        let at = self.past_space(after.saturating_add(1));
        let Shape::Sign(sign @ ('/' | '.' | '-')) = self.get(at)?.shape else { return None };
        let next = self.past_space(at.saturating_add(1));
        self.number(next).map(|_| (sign, next))
    }

    /// `3/4/2021`, `03.04.21`, `2021-04-03`, `03/04`.
    fn in_numbers(&self, at: usize) -> Whole {
        let one = self.number(at)?;
        let before = |back: usize| at.checked_sub(back).and_then(|at| self.get(at)).map(|token| token.shape);
        if matches!(before(1), Some(Shape::Sign('/' | '.' | '-'))) && before(2) == Some(Shape::Number) {
            return None;
        }
        let (sign, second) = self.separator(at)?;
        let two = self.number(second)?;
        let day_and_month =
            (is_day_of_month(one) && is_month_number(two)) || (is_month_number(one) && is_day_of_month(two));
        let padded = one.len() == 2 && two.len() == 2;
        let Some((_, third)) = self.separator(second).filter(|(next, _)| *next == sign) else {
            let short = sign == '/' && padded && (one.starts_with('0') || two.starts_with('0'));
            return (short && day_and_month).then_some((at, second));
        };
        if self.separator(third).is_some_and(|(next, _)| next == sign) {
            return None;
        }
        let three = self.number(third)?;
        let year_last = is_full_year(three) || (three.len() == 2 && (padded || sign == '/'));
        let year_first = is_full_year(one) && is_month_number(two) && is_day_of_month(three);
        ((day_and_month && year_last) || year_first).then_some((at, third))
    }

    /// `3 May`, `3rd of May 2021`, `1er mars`, `3 de mayo`, `5-го травня`, `الثالث من أيار`.
    fn day_first(&self, at: usize) -> Whole {
        let token = self.get(at)?;
        let by_number = token.shape == Shape::Number;
        let is_a_day = if by_number { is_day_of_month(&token.text) } else { is_day(&token.text) };
        if !is_a_day || self.goes_on_a_number(at) {
            return None;
        }
        let mut next = at.saturating_add(1);
        if by_number {
            next = self.past_ordinal(next);
        }
        let mut linked = by_number;
        for _ in 0..=BETWEEN {
            next = self.past_space(next);
            let word = self.get(next)?;
            if let Some(last) = self.month(next) {
                let firm = word.text != "may" || word.capital || self.year_after(last).is_some();
                return (firm && (linked || self.needs_no_link(at)))
                    .then(|| (at, self.year_after(last).unwrap_or(last)));
            }
            let filler = word.shape == Shape::Word && stands_between(&word.text);
            if !filler && !matches!(word.shape, Shape::Sign('.' | ',')) {
                // Days of more than one word: "ishirini na tano Mei", "الخامس عشر من أيار".
                let more = word.shape == Shape::Word && (is_day(&word.text) || word.text == "na") && !by_number;
                if !more {
                    return None;
                }
            }
            linked |= filler;
            next = next.saturating_add(1);
        }
        None
    }

    /// Whether a day written as a word stands beside its month without a word between: "premier mai", "першого травня",
    /// "tarehe moja Mei"; not "the second March meeting".
    fn needs_no_link(&self, at: usize) -> bool {
        let after_tarehe = at.checked_sub(2).and_then(|at| self.word(at)).is_some_and(|word| word.text == "tarehe");
        self.word(at).is_some_and(|word| after_tarehe || word.text == "premier" || !word.text.is_ascii())
    }

    /// `March 3rd`, `March 3, 2021`, `on March 3`, `Mei 5, 2021`.
    fn month_first(&self, at: usize) -> Whole {
        let month = self.word(at).filter(|word| comes_first(&word.text))?;
        if month.text == "may" && !month.capital {
            return None;
        }
        let mut day = self.past_space(at.saturating_add(1));
        if self.word(day).is_some_and(|word| word.text == "the") {
            day = self.past_space(day.saturating_add(1));
        }
        self.number(day).filter(|text| is_day_of_month(text))?;
        let next = day.saturating_add(1);
        let last = self.past_ordinal(next).saturating_sub(1);
        if last > day {
            return Some((at, self.year_after(last).unwrap_or(last)));
        }
        if let Some(year) = self.year_after(day) {
            return Some((at, year));
        }
        let before = at.checked_sub(2).and_then(|at| self.word(at)).is_some_and(|word| says_on(&word.text));
        let ends = match self.get(next).map(|token| token.shape) {
            None => true,
            Some(Shape::Sign(sign)) => {
                matches!(sign, '.' | ',' | ';' | '!' | '?' | ')' | '\n') && !self.is_number_at(next)
            }
            Some(_) => false,
        };
        (before || ends).then_some((at, day))
    }

    /// `tarehe 3 mwezi wa 5`: both by number, with the word for "month" between.
    fn month_by_number(&self, at: usize) -> Whole {
        self.number(at).filter(|text| is_day_of_month(text))?;
        let mut next = self.past_space(at.saturating_add(1));
        let month = self.word(next).filter(|word| matches!(word.text.as_str(), "mwezi" | "شهر"))?;
        next = self.past_space(next.saturating_add(1));
        if month.text == "mwezi" && self.word(next).is_some_and(|word| word.text == "wa") {
            next = self.past_space(next.saturating_add(1));
        }
        let by_number = self.number(next).is_some_and(is_month_number);
        let by_word = self.word(next).is_some_and(|word| month.text == "mwezi" && is_day(&word.text));
        (by_number || by_word).then_some((at, next))
    }

    /// The last token of the month that begins at `at`.
    fn month(&self, at: usize) -> Option<usize> {
        let word = self.word(at)?;
        let next = self.past_space(at.saturating_add(1));
        if self.word(next).is_some_and(|next| is_month_of_two(&word.text, &next.text)) {
            return Some(next);
        }
        is_month(&word.text).then_some(at)
    }

    /// The token of the year behind the month or the day that ends at `last`.
    fn year_after(&self, last: usize) -> Option<usize> {
        let mut at = self.past_space(last.saturating_add(1));
        for _ in 0..2 {
            let skipped = self.get(at).is_some_and(|token| {
                matches!(token.shape, Shape::Sign(',' | '.'))
                    || matches!(token.text.as_str(), "de" | "del" | "عام" | "سنه")
            });
            if skipped {
                at = self.past_space(at.saturating_add(1));
            }
        }
        self.number(at).filter(|text| is_full_year(text)).map(|_| at)
    }

    /// Past "st", "-го", "º", as far as one stands there.
    fn past_ordinal(&self, at: usize) -> usize {
        let dash = self.get(at).is_some_and(|token| token.shape == Shape::Sign('-'));
        let word = at.saturating_add(usize::from(dash));
        if self.word(word).is_some_and(|word| is_ordinal_ending(&word.text) || word.text == "º" || word.text == "ª") {
            return word.saturating_add(1);
        }
        at.saturating_add(usize::from(self.get(at).is_some_and(|token| token.shape == Shape::Sign('°'))))
    }

    fn is_number_at(&self, sign: usize) -> bool {
        self.number(sign.saturating_add(1)).is_some()
    }

    /// Whether the token is the end of a longer number, such as the 5 of 1.5 or of 2021-5.
    fn goes_on_a_number(&self, at: usize) -> bool {
        let shape = |back: usize| at.checked_sub(back).and_then(|at| self.get(at)).map(|token| token.shape);
        matches!(shape(1), Some(Shape::Sign('.' | ',' | '/'))) && shape(2) == Some(Shape::Number)
    }
}
