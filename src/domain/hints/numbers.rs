//! Telephone numbers and long numbers. Amounts, years and ranges are neither.

use super::folded::{Folded, Shape, Token};
use super::{Found, Kind};

/// Digits from which a number alone is long.
const LONG: usize = 6;
/// Digits from which groups of them are a telephone number.
const SHORTEST_PHONE: usize = 7;
/// The most digits of a telephone number (ITU-T E.164).
const LONGEST_PHONE: usize = 15;

/// Groups of digits with what one might put between those of one number.
struct Chain<'t> {
    groups: Vec<&'t str>,
    dotted: bool,
    from: usize,
    to: usize,
    plus: bool,
}

pub(super) fn find(folded: &Folded, found: &mut Found) {
    let tokens = folded.tokens();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if token.shape != Shape::Number {
            at = at.saturating_add(1);
            continue;
        }
        if let Some((run, after)) = mixed_run(tokens, at) {
            if run.is_long {
                found.add(Kind::LongNumber, run.from, run.to);
            }
            at = after;
            continue;
        }
        let (chain, after) = chain(tokens, at, found);
        if let Some(kind) = chain.kind() {
            found.add(kind, chain.from, chain.to);
        }
        at = after;
    }
}

/// Letters and digits without a space, such as the number of a passport.
struct Run {
    is_long: bool,
    from: usize,
    to: usize,
}

/// The run that the number at `first` belongs to, if there are letters in it, and the token after it.
fn mixed_run(tokens: &[Token], first: usize) -> Option<(Run, usize)> {
    let is_part = |token: &&Token| matches!(token.shape, Shape::Word | Shape::Number);
    let before = first.checked_sub(1).and_then(|at| tokens.get(at)).filter(|token| token.shape == Shape::Word);
    let parts: Vec<&Token> = tokens.iter().skip(first).take_while(is_part).collect();
    let numbers = || parts.iter().filter(|token| token.shape == Shape::Number);
    let digits: usize = numbers().map(|token| token.text.len()).sum();
    let round = numbers().count() == 1 && numbers().all(|token| token.text.ends_with("000"));
    let from = before.or(parts.first().copied())?.from;
    let run = Run { is_long: digits >= LONG && !round, from, to: parts.last()?.to };
    (before.is_some() || parts.len() > 1).then(|| (run, first.saturating_add(parts.len())))
}

fn chain<'t>(tokens: &'t [Token], first: usize, found: &Found) -> (Chain<'t>, usize) {
    let sign = |back: usize| first.checked_sub(back).and_then(|at| tokens.get(at));
    let is = |token: Option<&Token>, wanted| token.is_some_and(|token| token.shape == Shape::Sign(wanted));
    let plus_at = if is(sign(1), '+') { sign(1) } else { sign(2).filter(|_| is(sign(1), '(') && is(sign(2), '+')) };
    let mut chain = Chain { groups: Vec::new(), dotted: false, from: 0, to: 0, plus: plus_at.is_some() };
    let mut at = first;
    while let Some(token) = tokens.get(at) {
        if chain.groups.is_empty() {
            let bracket = sign(1).filter(|_| is(sign(1), '(') && is(tokens.get(first.saturating_add(1)), ')'));
            chain.from = plus_at.or(bracket).unwrap_or(token).from;
        }
        chain.groups.push(&token.text);
        chain.to = token.to;
        let Some((next, dot)) = next_group(tokens, at) else { break };
        if found.holds(token.from, token.to) || tokens.get(next).is_some_and(|next| found.holds(next.from, next.to)) {
            break;
        }
        chain.dotted |= dot;
        at = next;
    }
    (chain, at.saturating_add(1))
}

/// The group that goes on with the number, and whether only a dot stands between.
fn next_group(tokens: &[Token], at: usize) -> Option<(usize, bool)> {
    let shape = |by: usize| at.checked_add(by).and_then(|at| tokens.get(at)).map(|token| token.shape);
    let joins = |shape| matches!(shape, Shape::Space | Shape::Sign('-' | '(' | ')'));
    let group = match (shape(1)?, shape(2)?) {
        (Shape::Sign('.'), Shape::Number) => return Some((at.checked_add(2)?, true)),
        (one, Shape::Number) if joins(one) => 2,
        (Shape::Space, Shape::Sign('(')) | (Shape::Sign(')'), Shape::Space | Shape::Sign('-'))
            if shape(3) == Some(Shape::Number) =>
        {
            3
        }
        _ => return None,
    };
    Some((at.checked_add(group)?, false))
}

fn is_year(group: &str) -> bool {
    group.len() == 4 && group.parse().is_ok_and(|year: u16| (1900..=2100).contains(&year))
}

impl Chain<'_> {
    fn digits(&self) -> usize {
        self.groups.iter().map(|group| group.len()).sum()
    }

    /// Whether it begins as telephone numbers do: with a plus or a zero.
    fn begins_as_phone(&self) -> bool {
        self.plus || self.groups.first().is_some_and(|group| group.starts_with('0') && group.len() > 1)
    }

    fn kind(&self) -> Option<Kind> {
        let digits = self.digits();
        let phone = if digits <= LONGEST_PHONE { Kind::Phone } else { Kind::LongNumber };
        if let [one] = self.groups.as_slice() {
            let round = one.ends_with("000") && !self.begins_as_phone();
            if digits < LONG || round {
                return None;
            }
            let is_phone = self.begins_as_phone() && digits >= SHORTEST_PHONE;
            return Some(if is_phone { phone } else { Kind::LongNumber });
        }
        if digits < SHORTEST_PHONE {
            return self.groups.iter().any(|group| group.len() >= LONG && !group.ends_with("000")).then_some(phone);
        }
        (self.begins_as_phone() || !self.counts_something()).then_some(phone)
    }

    /// Whether these groups are an amount, years, a range or a list.
    fn counts_something(&self) -> bool {
        let first = self.groups.first().copied().unwrap_or_default();
        let rest = self.groups.get(1..).unwrap_or_default();
        let thousands = first.len() <= 3 && rest.iter().all(|group| group.len() == 3);
        let amount = thousands && (first.len() < 3 || rest.len() == 1 || rest.iter().all(|group| *group == "000"));
        let fraction = self.dotted && rest.len() == 1 && first.len() <= 3;
        let one_year = self.groups.len() == 2 && self.groups.iter().any(|group| is_year(group));
        let years = one_year || self.groups.iter().all(|group| is_year(group));
        let range = rest.len() == 1 && self.groups.iter().all(|group| group.ends_with("00"));
        amount || fraction || years || range || self.is_list()
    }

    /// Small numbers, each greater than the one before.
    fn is_list(&self) -> bool {
        let values: Vec<u16> = self.groups.iter().map_while(|group| group.parse().ok()).collect();
        let small = values.len() == self.groups.len() && self.groups.iter().all(|group| group.len() <= 2);
        let single = self.groups.iter().all(|group| group.len() == 1);
        small && (single || values.windows(2).all(|pair| pair.first() < pair.last()))
    }
}
