//! A text made alike for looking: small letters without accents, any script's digits as ours, one kind of dash, space
//! and apostrophe, nothing invisible. Each character remembers where it stood.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::domain::spelling::digit_value;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Letters, with an apostrophe inside perhaps.
    Word,
    /// Digits.
    Number,
    /// One sign.
    Sign(char),
    /// One or more spaces.
    Space,
}

/// A piece of the text.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) shape: Shape,
    /// The folded characters; empty for a sign or a space.
    pub(super) text: String,
    /// Its first folded character.
    pub(super) from: usize,
    /// The folded character after its last.
    pub(super) to: usize,
    /// Whether its first letter was a capital.
    pub(super) capital: bool,
}

/// A folded text.
pub(super) struct Folded {
    characters: Vec<char>,
    /// The place of each in the text, in Unicode scalars.
    places: Vec<usize>,
    tokens: Vec<Token>,
}

/// What a character is looked at as; nothing for what cannot be seen or only marks another.
fn fold(c: char) -> Option<char> {
    if c.is_ascii_alphanumeric() || c == ' ' || c == '\n' {
        return Some(c.to_ascii_lowercase());
    }
    let c = match c {
        '\u{ff01}'..='\u{ff5e}' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        other => other,
    };
    if let Some(value) = digit_value(c) {
        return char::from_digit(value, 10);
    }
    let mut first = None;
    decompose_canonical(c, |part| first = first.or(Some(part)));
    let c = first.unwrap_or(c);
    Some(match c {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
            return None;
        }
        // The Arabic tatweel only stretches a word.
        '\u{640}' | '\u{61c}' => return None,
        mark if is_combining_mark(mark) => return None,
        '\n' => '\n',
        space if space.is_whitespace() => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{b4}' | '`' => '\'',
        '\u{66b}' => '.',
        '\u{66c}' | '\u{60c}' => ',',
        '\u{629}' => '\u{647}',
        '\u{649}' | '\u{6cc}' => '\u{64a}',
        '\u{6a9}' => '\u{643}',
        letter => letter.to_lowercase().next().unwrap_or(letter),
    })
}

/// A word as a folded text has it.
pub(super) fn fold_word(word: &str) -> String {
    word.chars().filter_map(fold).collect()
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let (mut characters, mut places, mut capitals) = (Vec::new(), Vec::new(), Vec::new());
        for (place, c) in text.chars().enumerate() {
            if let Some(folded) = fold(c) {
                characters.push(folded);
                places.push(place);
                capitals.push(c.is_uppercase());
            }
        }
        let tokens = tokens(&characters, &capitals);
        Self { characters, places, tokens }
    }

    pub(super) fn length(&self) -> usize {
        self.characters.len()
    }

    pub(super) fn characters(&self) -> &[char] {
        &self.characters
    }

    pub(super) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The place in the text of what stands from `from` up to `to` here.
    pub(super) fn place(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        let start = *self.places.get(from)?;
        let last = *self.places.get(to.checked_sub(1)?)?;
        Some((start, last.saturating_add(1)))
    }
}

fn shape(c: char) -> Shape {
    match c {
        c if c.is_ascii_digit() => Shape::Number,
        ' ' => Shape::Space,
        c if c.is_alphabetic() => Shape::Word,
        sign => Shape::Sign(sign),
    }
}

fn tokens(characters: &[char], capitals: &[bool]) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (at, c) in characters.iter().enumerate() {
        let inside = *c == '\'' && characters.get(at.saturating_add(1)).is_some_and(|next| next.is_alphabetic());
        let next = at.saturating_add(1);
        match tokens.last_mut() {
            Some(last) if last.shape == Shape::Word && (shape(*c) == Shape::Word || inside) => {
                last.text.push(*c);
                last.to = next;
            }
            Some(last) if last.shape == shape(*c) && matches!(last.shape, Shape::Number | Shape::Space) => {
                if last.shape == Shape::Number {
                    last.text.push(*c);
                }
                last.to = next;
            }
            _ => {
                let shape = shape(*c);
                let text = if matches!(shape, Shape::Word | Shape::Number) { c.to_string() } else { String::new() };
                let capital = capitals.get(at).copied().unwrap_or(false);
                tokens.push(Token { shape, text, from: at, to: next, capital });
            }
        }
    }
    tokens
}
