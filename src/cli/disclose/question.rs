//! From the fields of a line to its outcome, one function for each type (DESIGN 5).

use serde::Serialize;

use crate::domain::release::disclosure::{
    BreakdownCounts, BreakdownOutcome, DisclosurePolicy, Ladder, OptionCounts, OrderedCounts, OrderedOutcome, Profile,
    RankingOutcome, RankingPoints, SeveralCounts, SeveralOutcome, SingleOutcome,
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

pub(super) fn outcome(mut fields: Fields, profile: Profile) -> Result<Outcome, LineError> {
    let kind = fields.text("type")?.ok_or(LineError::Missing("type"))?;
    if kind == "refresh" {
        return Err(LineError::Refresh);
    }
    let profile = match fields.text("profile")? {
        Some(name) => name.parse()?,
        None => profile,
    };
    let policy = DisclosurePolicy::from(profile);
    match kind.as_str() {
        "ordered" => ordered(fields, policy).map(Outcome::Ordered),
        "single" => single(fields, policy).map(Outcome::Single),
        "multiple" => several(fields, policy).map(Outcome::Several),
        "ranking" => ranking(fields, policy).map(Outcome::Ranking),
        "breakdown" => breakdown(fields, policy).map(Outcome::Breakdown),
        _ => Err(LineError::Type),
    }
}

fn ordered(mut fields: Fields, policy: DisclosurePolicy) -> Result<OrderedOutcome, LineError> {
    let counts = fields.counts("counts")?;
    let allow_words = fields.yes_or_no("allow_words")?;
    let ladder = ladder(counts.len(), fields.position("from_level")?)?;
    fields.finish()?;
    let counts = OrderedCounts::new(ladder, OptionCounts::new(counts)?)?;
    Ok(policy.ordered(&counts, allow_words.into()))
}

fn single(mut fields: Fields, policy: DisclosurePolicy) -> Result<SingleOutcome, LineError> {
    let counts = fields.counts("counts")?;
    fields.finish()?;
    Ok(policy.single(&OptionCounts::new(counts)?))
}

fn several(mut fields: Fields, policy: DisclosurePolicy) -> Result<SeveralOutcome, LineError> {
    let people = fields.people("n")?;
    let counts = fields.counts("counts")?;
    fields.finish()?;
    Ok(policy.several(&SeveralCounts::new(people, counts)?))
}

fn ranking(mut fields: Fields, policy: DisclosurePolicy) -> Result<RankingOutcome, LineError> {
    let people = fields.people("n")?;
    let totals = fields.counts("totals")?;
    fields.finish()?;
    Ok(policy.ranking(&RankingPoints::new(people, totals)?))
}

fn breakdown(mut fields: Fields, policy: DisclosurePolicy) -> Result<BreakdownOutcome, LineError> {
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
    Ok(policy.breakdown(&BreakdownCounts::new(ladder, bands)?, combined.into()))
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
