//! The true counts behind the sample results (DOMAIN 10.5), and nothing else: whoever wants other
//! results changes this file. Where the document leaves a number open, the comment says so.
//!
//! The numbers agree with one another. Every line adds up to its own n; 62 people with three choices
//! each share out 62 × 6 = 372 points; 182 ticks in Q5 are fewer than three for each of 64. Gender and
//! age both split Q1 into 39 positive (first two options) and 25 other answers. Gender splits Q3 into
//! 53 and 10, so the one person who skipped Q3 is a man. 55 theme marks on 37 texts leave room for one
//! or two marks each.

/// How many people took part.
pub(super) const PEOPLE: u16 = 64;

/// Promise A, which two breakdowns look at.
pub(super) const Q1: [u16; 5] = [22, 17, 12, 8, 5];

/// Promise C, which one breakdown looks at.
pub(super) const Q3: [u16; 5] = [38, 15, 4, 4, 2];

/// The questions with one answer that no breakdown looks at.
pub(super) const ALONE: [(&str, &[u16]); 6] = [
    ("Q2", &[26, 16, 11, 7, 3]),
    ("Q4", &[9, 14, 21, 11, 6]),
    ("Q7", &[31, 30, 1, 1, 0]),
    ("Q9", &[28, 25, 6, 2, 3]),
    ("Q10", &[33, 27, 2, 0, 0]),
    ("Q11", &[19, 27, 11, 4, 3]),
];

/// A question that takes several ticks.
pub(super) struct Several {
    /// The question.
    pub(super) question: &'static str,
    /// How many people ticked each option.
    pub(super) counts: [u16; 9],
    /// How many people made one tick, two ticks, and so on. Ours; implied is only that these people
    /// and their ticks add up to n and to the sum of `counts`.
    pub(super) sizes: &'static [u16],
}

/// Q5 (at most three ticks) and Q8.
pub(super) const SEVERAL: [Several; 2] = [
    Several { question: "Q5", counts: [41, 44, 33, 14, 22, 12, 9, 4, 3], sizes: &[3, 4, 57] },
    Several { question: "Q8", counts: [58, 27, 18, 21, 6, 39, 24, 33, 2], sizes: &[4, 9, 16, 16, 10, 5, 2] },
];

/// Q6: how many people put each option first, second and third. The split is ours; what is given is
/// 3 × first + 2 × second + third = 110, 96, 80, 41, 30, 15.
pub(super) const PLACES: [[u16; 6]; 3] = [[24, 18, 12, 4, 3, 1], [14, 16, 15, 9, 6, 2], [10, 10, 14, 11, 9, 8]];

/// Q13: keep, change, take out, not sure. P8, P10 and P12 are given; the others are ours, each with so
/// few answers that the line is `too_few`.
pub(super) const PARAGRAPHS: [(&str, [u16; 4]); 12] = [
    ("P1", [4, 1, 0, 0]),
    ("P2", [3, 0, 0, 1]),
    ("P3", [2, 0, 1, 0]),
    ("P4", [2, 4, 0, 0]),
    ("P5", [4, 1, 0, 0]),
    ("P6", [4, 2, 0, 0]),
    ("P7", [5, 3, 0, 0]),
    ("P8", [30, 22, 6, 5]),
    ("P9", [5, 2, 0, 0]),
    ("P10", [41, 14, 3, 5]),
    ("P11", [3, 4, 0, 1]),
    ("P12", [12, 39, 8, 4]),
];

/// One side of Q1: the people who chose one of its options, by gender and by age.
pub(super) struct Side {
    /// The options of this side.
    pub(super) counts: [u16; 5],
    /// How many of these people did not agree to C4. They are counted as "not said" in every band, so
    /// they are part of the two on each side whom 10.5 calls not said; how many of the two is ours.
    pub(super) without_c4: usize,
    /// Women, men, another gender. The rest of the side is "not said".
    pub(super) genders: [u16; 3],
    /// 18–24, 25–39, 40–59, 60 or over. The rest of the side is "not said".
    pub(super) ages: [u16; 4],
}

/// The positive side of Q1 and the other one. Everybody answered Q1, so that these are all 64 people.
pub(super) const SIDES: [Side; 2] = [
    Side { counts: [22, 17, 0, 0, 0], without_c4: 1, genders: [28, 8, 1], ages: [5, 16, 13, 3] },
    Side { counts: [0, 0, 12, 8, 5], without_c4: 2, genders: [16, 6, 1], ages: [3, 9, 9, 2] },
];

/// Q3 by gender: positive answers and others. `None` is "not said".
pub(super) const Q3_BY_GENDER: [(Option<u8>, [u16; 2]); 4] =
    [(Some(0), [38, 6]), (Some(1), [10, 3]), (Some(2), [1, 1]), (None, [4, 0])];

/// Bands of all 64 people, for answers that are drawn: gender and age follow from [`SIDES`], the
/// others are ours.
pub(super) const BANDS: [(&str, &[u16]); 5] = [
    ("age", &[8, 25, 22, 5]),
    ("gender", &[44, 14, 2]),
    ("region", &REGIONS),
    ("disability", &[13, 43]),
    ("group", &[32, 22]),
];

/// Africa, Americas, Asia and Pacific, Europe, Middle East.
pub(super) const REGIONS: [u16; 5] = [21, 8, 12, 7, 10];
