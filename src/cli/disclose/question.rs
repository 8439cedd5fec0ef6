//! From the fields of a line to its outcome, one function for each type (DESIGN 5).

use serde::Serialize;

use crate::domain::release::disclosure::{
    AllowWords, BreakdownCounts, BreakdownOutcome, CombineWithheld, DisclosurePolicy, Ladder, OfOneQuestion,
    OptionCounts, OrderedCounts, OrderedOutcome, Profile, RankingOutcome, RankingPoints, SeveralCounts, SeveralOutcome,
    SingleOutcome, States,
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
    fn of<O>(releases: Vec<O>, kind: impl Fn(O) -> Outcome) -> Decided {
        Decided::Releases(Self { status: "releases", releases: releases.into_iter().map(kind).collect() })
    }
}

pub(super) fn decide(mut fields: Fields, profile: Profile) -> Result<Decided, LineError> {
    let kind = fields.text("type")?.ok_or(LineError::Missing("type"))?;
    let profile = match fields.text("profile")? {
        Some(name) => name.parse()?,
        None => profile,
    };
    let policy = DisclosurePolicy::from(profile);
    if kind == "refresh" {
        return refresh(fields, policy);
    }
    outcome(Kind::named(&kind).ok_or(LineError::Type)?, fields, policy).map(Decided::Once)
}

fn outcome(kind: Kind, fields: Fields, policy: DisclosurePolicy) -> Result<Outcome, LineError> {
    Ok(match kind {
        Kind::Ordered => {
            let (counts, words) = ordered(fields)?;
            Outcome::Ordered(policy.ordered(&counts, words))
        }
        Kind::Single => Outcome::Single(policy.single(&single(fields)?)),
        Kind::Several => Outcome::Several(policy.several(&several(fields)?)),
        Kind::Ranking => Outcome::Ranking(policy.ranking(&ranking(fields)?)),
        Kind::Breakdown => {
            let (counts, combine) = breakdown(fields)?;
            Outcome::Breakdown(policy.breakdown(&counts, combine))
        }
    })
}

/// Later releases: states, oldest first, each in the fields of its kind (DESIGN 5, AGG-15).
fn refresh(mut fields: Fields, policy: DisclosurePolicy) -> Result<Decided, LineError> {
    let kind = fields.text("of")?.ok_or(LineError::Missing("of"))?;
    let kind = Kind::named(&kind).ok_or(LineError::RefreshOf)?;
    let states = fields.objects("states")?;
    fields.finish()?;
    Ok(match kind {
        Kind::Ordered => {
            let (counts, words) = states_of(states, ordered, "allow_words")?;
            Releases::of(policy.ordered_releases(&counts, words), Outcome::Ordered)
        }
        Kind::Single => Releases::of(policy.single_releases(&alike(states, single)?), Outcome::Single),
        Kind::Several => Releases::of(policy.several_releases(&alike(states, several)?), Outcome::Several),
        Kind::Ranking => Releases::of(policy.ranking_releases(&alike(states, ranking)?), Outcome::Ranking),
        Kind::Breakdown => {
            let (counts, combine) = states_of(states, breakdown, "combined")?;
            Releases::of(policy.breakdown_releases(&counts, combine), Outcome::Breakdown)
        }
    })
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

fn several(mut fields: Fields) -> Result<SeveralCounts, LineError> {
    let people = fields.people("n")?;
    let counts = fields.counts("counts")?;
    fields.finish()?;
    Ok(SeveralCounts::new(people, counts)?)
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
