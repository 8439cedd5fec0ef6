//! The attack on a ranking (AGG-8). Steps between tiers cost points, and points come from people: where there are more
//! steps than many different rankings could pay for, nearly all must have ranked alike. How many that is, is the
//! inequality of AGG-8; it is reckoned here once more, from what is published and in another way.

use crate::domain::release::disclosure::{Parameters, RankingOutcome, RankingPoints};

use super::Attacker;
use super::finding::{Finding, Findings, Hidden, Told};
use super::known::{Reading, Said, known};

/// Looks at a ranking as it was said at each release, oldest first.
pub(super) fn attack(
    Attacker { policy, few }: Attacker,
    states: &[RankingPoints],
    said: &[RankingOutcome],
    reading: Reading,
) -> Vec<Finding> {
    let mut findings = Findings::none(few);
    if reading == Reading::AsAReader {
        findings.add(Hidden::Anyone, Told::NotByTheRules);
    }
    let releases = known(states, said, &[], RankingPoints::people, |_, outcome| match outcome {
        RankingOutcome::TooFew => Said::TooFew,
        RankingOutcome::Withheld => Said::Withheld,
        RankingOutcome::Shown(figures) => Said::Shown(figures.tiers.iter().map(Vec::len).collect::<Vec<_>>()),
    });
    for release in &releases {
        if let Said::Shown(tiers) = &release.said
            && !many_fit(policy.parameters(), tiers, release.people)
        {
            findings.add(Hidden::Line, Told::FewValues);
        }
    }
    findings.into_sorted()
}

/// Whether every option can have C points more than the least the tiers ask for, and C fewer than the most.
fn many_fit(parameters: Parameters, tiers: &[usize], people: u64) -> bool {
    if tiers.len() < 2 {
        return true;
    }
    let step = 3 * parameters.fewest_in_cell().saturating_sub(1) + 1;
    let sizes: Vec<u64> = tiers.iter().map(|size| u64::try_from(*size).unwrap_or(u64::MAX)).collect();
    let (options, last) = (sizes.iter().sum::<u64>(), u64::try_from(tiers.len()).unwrap_or(u64::MAX).saturating_sub(1));
    let least_points = |steps: u64| steps * step + parameters.fewest_in_cell();
    let from_below: u64 =
        sizes.iter().zip(0..).map(|(size, tier)| size * least_points(last.saturating_sub(tier))).sum();
    let from_above: u64 = sizes.iter().zip(0..).map(|(size, tier)| size * least_points(tier)).sum();
    // Everybody together gives six points, and could give three to each option.
    options >= 4 && from_below <= 6 * people && from_above <= (3 * options * people).saturating_sub(6 * people)
}
