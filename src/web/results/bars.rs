//! Geometry: where each piece of a bar lies, in percent of the width, mirrored for writing from the right.

use crate::web::languages::{Language, number};

/// One piece of a bar.
#[derive(Debug, Clone)]
pub struct Segment {
    /// Its colour class.
    pub class: &'static str,
    /// Whether it lies on the far side, which is hatched.
    pub hatched: bool,
    /// Where it begins.
    pub x: String,
    /// How wide it is.
    pub width: String,
    /// Its middle, where the number stands.
    pub middle: String,
    /// The number, where there is room for it; it always stands in the list too.
    pub number: Option<String>,
}

/// A diverging bar with its tick.
#[derive(Debug, Clone)]
pub struct BarChart {
    /// Its pieces.
    pub segments: Vec<Segment>,
    /// Where the tick stands.
    pub tick: String,
    /// Whether the tick marks the border of two pieces, so that it runs through.
    pub through: bool,
}

/// The one scale of all diverging bars on a page, in half people: how far they reach to each side.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Reach {
    positive: u64,
    other: u64,
}

impl Reach {
    /// Room for this bar too.
    pub(super) fn with(self, cells: &[u64]) -> Self {
        let (positive, other) = halves(cells);
        Self { positive: self.positive.max(positive), other: self.other.max(other) }
    }

    const fn whole(self) -> u64 {
        self.positive + self.other + 2 * MARGIN
    }
}

/// Room at each end, in half people.
const MARGIN: u64 = 2;

impl BarChart {
    pub(super) fn new(cells: &[u64], reach: Reach, language: Language) -> Self {
        let (positive, _) = halves(cells);
        let border = reach.positive + MARGIN;
        let drawing = Line { whole: reach.whole(), language };
        Self {
            segments: drawing.segments(cells, border.saturating_sub(positive), 2),
            tick: drawing.point(border),
            through: cells.len().is_multiple_of(2),
        }
    }
}

impl Segment {
    /// Whether its number is written in the light ink.
    #[must_use]
    pub fn is_dark(&self) -> bool {
        matches!(self.class, "s1" | "s5")
    }

    /// The pieces of a bar that shows shares of one whole.
    pub(super) fn shares(cells: &[u64], language: Language) -> Vec<Self> {
        Line { whole: cells.iter().sum(), language }.segments(cells, 0, 1)
    }
}

/// A bar that begins at the start of the line: its place and width.
pub(super) fn from_start(part: u64, whole: u64, language: Language) -> (String, String) {
    let line = Line { whole, language };
    let part = part.min(whole);
    (line.place(0, part), share(part, whole))
}

/// How far the cells reach to the positive and to the other side; the middle one of an odd number is split.
fn halves(cells: &[u64]) -> (u64, u64) {
    let half = cells.len() / 2;
    let before: u64 = cells.iter().take(half).sum();
    let middle = if cells.len().is_multiple_of(2) { 0 } else { cells.get(half).copied().unwrap_or(0) };
    let whole: u64 = cells.iter().sum();
    let positive = 2 * before + middle;
    (positive, 2 * whole - positive)
}

/// The classes of so many parts, most positive first, and whether each is hatched (look/README, Charts).
pub(super) fn colours(parts: usize) -> Vec<(&'static str, bool)> {
    match parts {
        0 => Vec::new(),
        1 => vec![("s1", false)],
        2 => vec![("s1", false), ("s4", true)],
        3 => vec![("s1", false), ("s3", false), ("s5", true)],
        4 => vec![("s1", false), ("s2", false), ("s4", true), ("s5", true)],
        5 => vec![("s1", false), ("s2", false), ("s3", false), ("s4", true), ("s5", true)],
        more => {
            let steps = [("s1", false), ("s2", false), ("s3", false), ("s4", true), ("s5", true)];
            (0..more).filter_map(|at| steps.get(at * steps.len() / more).copied()).collect()
        }
    }
}

/// A width that stands for `whole` units, in the direction of a language.
#[derive(Clone, Copy)]
struct Line {
    whole: u64,
    language: Language,
}

impl Line {
    fn segments(self, cells: &[u64], start: u64, unit: u64) -> Vec<Segment> {
        let mut x = start;
        let pieces = cells.iter().zip(colours(cells.len())).map(|(cell, (class, hatched))| {
            let width = cell * unit;
            let segment = Segment {
                class,
                hatched,
                x: self.place(x, width),
                width: share(width, self.whole),
                middle: self.middle(x, width),
                number: self.has_room(*cell, width).then(|| number(self.language, *cell)),
            };
            x += width;
            segment
        });
        pieces.collect()
    }

    /// Where a piece begins, counted from the left.
    fn place(self, x: u64, width: u64) -> String {
        if self.is_mirrored() { share(self.whole.saturating_sub(x + width), self.whole) } else { share(x, self.whole) }
    }

    fn point(self, x: u64) -> String {
        self.place(x, 0)
    }

    fn middle(self, x: u64, width: u64) -> String {
        Self { whole: 2 * self.whole, ..self }.place(2 * x + width, 0)
    }

    /// Whether a number fits at 320 pixels: about two hundredths of the width for each digit, and some air.
    fn has_room(self, cell: u64, width: u64) -> bool {
        let digits = u64::from(cell.checked_ilog10().unwrap_or(0)) + 1;
        100 * width >= (digits * 3 + 2) * self.whole
    }

    fn is_mirrored(self) -> bool {
        self.language.dir() == "rtl"
    }
}

/// A part of a whole in percent, with at most two decimals: `24.39%`.
fn share(part: u64, whole: u64) -> String {
    let hundredths = (20_000 * part + whole) / (2 * whole.max(1));
    let (units, rest) = (hundredths / 100, hundredths % 100);
    match (rest, rest % 10) {
        (0, _) => format!("{units}%"),
        (_, 0) => format!("{units}.{}%", rest / 10),
        _ => format!("{units}.{rest:02}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_written_with_at_most_two_decimals() {
        assert_eq!(
            (share(20, 82), share(1, 2), share(0, 0), share(1, 40)),
            ("24.39%".into(), "50%".into(), "0%".into(), "2.5%".into())
        );
    }

    #[test]
    fn the_sample_bar_lies_as_drawn_and_mirrors_for_arabic() {
        let reach = Reach::default().with(&[20, 15, 10, 10, 5]).with(&[55, 10]).with(&[10, 15, 20, 10, 5]);
        let english = BarChart::new(&[20, 15, 10, 10, 5], reach, Language::ENGLISH);
        let arabic = BarChart::new(&[20, 15, 10, 10, 5], reach, Language::ARABIC);
        let places = |bar: &BarChart| bar.segments.iter().map(|segment| segment.x.clone()).collect::<Vec<_>>();
        assert_eq!(places(&english), ["19.51%", "43.9%", "62.2%", "74.39%", "86.59%"]);
        assert_eq!(places(&arabic), ["56.1%", "37.8%", "25.61%", "13.41%", "7.32%"]);
        assert_eq!((english.tick.as_str(), arabic.tick.as_str()), ("68.29%", "31.71%"));
    }
}
