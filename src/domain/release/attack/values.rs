//! What a hidden number can be: a set of whole numbers, kept as the stretches it is made of. Exact, however many people
//! there are.

/// A set of whole numbers: stretches with both ends, in order, none touching the next. It cannot be printed: it may
/// hold a single number, and that is somebody's answer (AGG-1).
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Values(Vec<(u64, u64)>);

impl Values {
    /// No number at all: what is published contradicts itself.
    pub(super) const fn none() -> Self {
        Self(Vec::new())
    }

    /// One number.
    pub(super) fn one(number: u64) -> Self {
        Self(vec![(number, number)])
    }

    /// Every number from `least` to `most`; none if there is none.
    pub(super) fn between(least: u64, most: u64) -> Self {
        if least <= most { Self(vec![(least, most)]) } else { Self::none() }
    }

    /// Every number up to `most`.
    pub(super) fn up_to(most: u64) -> Self {
        Self::between(0, most)
    }

    /// What one of two cells of `people` can be if one of the two has fewer than `fewest` (AGG-4).
    pub(super) fn one_side_small(people: u64, fewest: u64) -> Self {
        let small = Self::up_to(people.min(fewest.saturating_sub(1)));
        small.or(&Self::between((people + 1).saturating_sub(fewest), people))
    }

    /// What one of two cells of `people` can be if both have at least `fewest` (AGG-4).
    pub(super) fn no_side_small(people: u64, fewest: u64) -> Self {
        people.checked_sub(fewest).map_or_else(Self::none, |most| Self::between(fewest, most))
    }

    /// The numbers in either.
    pub(super) fn or(&self, other: &Self) -> Self {
        Self::joined(self.0.iter().chain(&other.0).copied().collect())
    }

    /// The numbers in both.
    pub(super) fn and(&self, other: &Self) -> Self {
        self.pairs(other, |a, b| Some((a.0.max(b.0), a.1.min(b.1))))
    }

    /// Every sum of a number here and one there.
    pub(super) fn plus(&self, other: &Self) -> Self {
        self.pairs(other, |a, b| Some((a.0.saturating_add(b.0), a.1.saturating_add(b.1))))
    }

    /// Every number that is left when one there is taken from one here.
    pub(super) fn minus(&self, other: &Self) -> Self {
        self.pairs(other, |a, b| Some((a.0.saturating_sub(b.1), a.1.checked_sub(b.0)?)))
    }

    /// What the other of two cells of `people` can be.
    pub(super) fn rest_of(&self, people: u64) -> Self {
        Self::one(people).minus(self)
    }

    /// Every stretch changed by a function.
    pub(super) fn each(&self, change: impl Fn(u64, u64) -> Self) -> Self {
        Self::joined(self.0.iter().flat_map(|(least, most)| change(*least, *most).0).collect())
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn least(&self) -> Option<u64> {
        self.0.first().map(|stretch| stretch.0)
    }

    pub(super) fn most(&self) -> Option<u64> {
        self.0.last().map(|stretch| stretch.1)
    }

    /// The only number there is, if there is only one.
    pub(super) fn only(&self) -> Option<u64> {
        self.least().filter(|least| self.most() == Some(*least))
    }

    /// How many numbers there are.
    pub(super) fn number(&self) -> u64 {
        self.0.iter().map(|(least, most)| most - least + 1).sum()
    }

    fn pairs(&self, other: &Self, of: impl Fn((u64, u64), (u64, u64)) -> Option<(u64, u64)>) -> Self {
        let of = &of;
        Self::joined(self.0.iter().flat_map(|a| other.0.iter().filter_map(move |b| of(*a, *b))).collect())
    }

    fn joined(mut stretches: Vec<(u64, u64)>) -> Self {
        stretches.retain(|(least, most)| least <= most);
        stretches.sort_unstable();
        let mut apart: Vec<(u64, u64)> = Vec::new();
        for (least, most) in stretches {
            match apart.last_mut() {
                Some(last) if least <= last.1.saturating_add(1) => last.1 = last.1.max(most),
                _ => apart.push((least, most)),
            }
        }
        Self(apart)
    }
}
