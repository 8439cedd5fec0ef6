//! From the fields of a line to its outcome, one function for each type (DESIGN 5).

use serde::Serialize;

use crate::domain::release::attack::{Attacker, Finding, Ticks};
use crate::domain::release::disclosure::{
    AllowWords, BreakdownCounts, BreakdownOutcome, CombineWithheld, CountsError, DisclosurePolicy, Ladder,
    OfOneQuestion, OptionCounts, OrderedCounts, OrderedOutcome, Profile, RankingOutcome, RankingPoints, SeveralCounts,
    SeveralOutcome, SingleOutcome, States,
};

use super::fields::{Fields, LineError};

/// An outcome of any type, as it stands in the output.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Outcome {
    Ordered(OrderedOutcome),
    Single(SingleOutcome),
    Several(SeveralOutcome),
    Ranking(RankingOutcome),
    Breakdown(BreakdownOutcome),
}

/// The kinds of line, of which a refresh has one too (DESIGN 5).
#[derive(Clone, Copy)]
enum Kind {
    Ordered,
    Single,
    Several,
    Ranking,
    Breakdown,
}

impl Kind {
    fn named(name: &str) -> Option<Self> {
        match name {
            "ordered" => Some(Self::Ordered),
            "single" => Some(Self::Single),
            "multiple" => Some(Self::Several),
            "ranking" => Some(Self::Ranking),
            "breakdown" => Some(Self::Breakdown),
            _ => None,
        }
    }
}

/// One outcome, or those of all releases of a refresh (DESIGN 5).
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Decided {
    Once(Outcome),
    Releases(Releases),
}

/// What each release says, oldest first (AGG-15).
#[derive(Serialize)]
pub(super) struct Releases {
    status: &'static str,
    releases: Vec<Outcome>,
}

impl Releases {
    fn all(releases: Vec<Outcome>) -> Option<Decided> {
        Some(Decided::Releases(Self { status: "releases", releases }))
    }

    fn first(releases: Vec<Outcome>) -> Option<Decided> {
        releases.into_iter().next().map(Decided::Once)
    }
}

/// What is published, and what our own attacker finds in it (AGG-27).
type Attacked = (Decided, Vec<Finding>);

pub(super) fn decide(mut fields: Fields, profile: Profile) -> Result<Attacked, LineError> {
    let kind = fields.text("type")?.ok_or(LineError::Missing("type"))?;
    let profile = match fields.text("profile")? {
        Some(name) => name.parse()?,
        None => profile,
    };
    let policy = DisclosurePolicy::from(profile);
    if kind == "refresh" {
        let kind = fields.text("of")?.ok_or(LineError::Missing("of"))?;
        let kind = Kind::named(&kind).ok_or(LineError::RefreshOf)?;
        let states = fields.objects("states")?;
        fields.finish()?;
        return releases(kind, states, policy, Releases::all);
    }
    releases(Kind::named(&kind).ok_or(LineError::Type)?, vec![fields], policy, Releases::first)
}

/// The releases of a line or breakdown, oldest first, each state in the fields of its kind (DESIGN 5, AGG-15).
fn releases(
    kind: Kind,
    states: Vec<Fields>,
    policy: DisclosurePolicy,
    decided: fn(Vec<Outcome>) -> Option<Decided>,
) -> Result<Attacked, LineError> {
    let attacker = Attacker::new(policy);
    let (outcomes, findings) = match kind {
        Kind::Ordered => {
            let (counts, words) = states_of(states, ordered, "allow_words")?;
            let said = policy.ordered_releases(&counts, words);
            let findings = attacker.ordered(&counts, words, &said, &[]);
            (said.into_iter().map(Outcome::Ordered).collect::<Vec<_>>(), findings)
        }
        Kind::Single => {
            let counts = alike(states, single)?;
            let said = policy.single_releases(&counts);
            let findings = attacker.single(&counts, &said, &[]);
            (said.into_iter().map(Outcome::Single).collect(), findings)
        }
        Kind::Several => {
            let (counts, most) = states_of(states, several, "max")?;
            let said = policy.several_releases(&counts);
            let findings = attacker.several(&counts, Ticks { fewest: 1, most: most.map(u64::from) }, &said, &[]);
            (said.into_iter().map(Outcome::Several).collect(), findings)
        }
        Kind::Ranking => {
            let counts = alike(states, ranking)?;
            let said = policy.ranking_releases(&counts);
            let findings = attacker.ranking(&counts, &said);
            (said.into_iter().map(Outcome::Ranking).collect(), findings)
        }
        Kind::Breakdown => {
            let (counts, combine) = states_of(states, breakdown, "combined")?;
            let said = policy.breakdown_releases(&counts, combine);
            let findings = attacker.breakdown_beside_its_line(&counts, combine, &said);
            (said.into_iter().map(Outcome::Breakdown).collect(), findings)
        }
    };
    let decided = decided(outcomes).ok_or(LineError::Counts(CountsError::NoState))?;
    Ok((decided, findings))
}

fn alike<C: OfOneQuestion>(
    states: Vec<Fields>,
    read: impl Fn(Fields) -> Result<C, LineError>,
) -> Result<States<C>, LineError> {
    let counts = states.into_iter().map(read).collect::<Result<_, _>>()?;
    Ok(States::new(counts)?)
}

/// States that carry a choice which locks at opening, `locked`, beside their counts (AGG-20).
fn states_of<C: OfOneQuestion, L: Copy + PartialEq>(
    states: Vec<Fields>,
    read: impl Fn(Fields) -> Result<(C, L), LineError>,
    locked: &'static str,
) -> Result<(States<C>, L), LineError> {
    let (counts, choices): (Vec<C>, Vec<L>) =
        states.into_iter().map(read).collect::<Result<Vec<_>, _>>()?.into_iter().unzip();
    let counts = States::new(counts)?;
    match choices.split_first() {
        Some((first, later)) if later.iter().all(|choice| choice == first) => Ok((counts, *first)),
        _ => Err(LineError::Unlocked(locked)),
    }
}

fn ordered(mut fields: Fields) -> Result<(OrderedCounts, AllowWords), LineError> {
    let counts = fields.counts("counts")?;
    let allow_words = fields.yes_or_no("allow_words")?;
    let ladder = ladder(counts.len(), fields.position("from_level")?)?;
    fields.finish()?;
    Ok((OrderedCounts::new(ladder, OptionCounts::new(counts)?)?, allow_words.into()))
}

fn single(mut fields: Fields) -> Result<OptionCounts, LineError> {
    let counts = fields.counts("counts")?;
    fields.finish()?;
    Ok(OptionCounts::new(counts)?)
}

fn several(mut fields: Fields) -> Result<(SeveralCounts, Option<u8>), LineError> {
    let people = fields.people("n")?;
    let counts = fields.counts("counts")?;
    let most = fields.position("max")?;
    fields.finish()?;
    Ok((SeveralCounts::new(people, counts)?, most))
}

fn ranking(mut fields: Fields) -> Result<RankingPoints, LineError> {
    let people = fields.people("n")?;
    let totals = fields.counts("totals")?;
    fields.finish()?;
    Ok(RankingPoints::new(people, totals)?)
}

fn breakdown(mut fields: Fields) -> Result<(BreakdownCounts, CombineWithheld), LineError> {
    let bands = fields.bands("bands")?;
    let combined = fields.yes_or_no("combined")?;
    let from_level = fields.position("from_level")?;
    let of_tick_option = fields.position("option")?.is_some();
    fields.finish()?;

    let cells = bands.first().map_or(2, Vec::len);
    if bands.iter().any(|band| band.len() != cells) {
        return Err(LineError::UnequalBands);
    }
    if of_tick_option && cells != 2 {
        return Err(LineError::OptionBand);
    }
    let ladder = ladder(cells, from_level)?;
    let bands = bands.into_iter().map(OptionCounts::new).collect::<Result<_, _>>()?;
    Ok((BreakdownCounts::new(ladder, bands)?, combined.into()))
}

/// The ladder for that many ordered cells (AGG-4, AGG-9).
fn ladder(cells: usize, from_level: Option<u8>) -> Result<Ladder, LineError> {
    let ladder = match cells {
        5 => Ladder::five_point(),
        2 => Ladder::two_cells(),
        other => return Err(LineError::Scale(other)),
    };
    Ok(ladder.starting_at(from_level.unwrap_or(0))?)
}
