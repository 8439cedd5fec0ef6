//! What a consultation will most likely let people see, before it opens: for five turn-outs, each question and each
//! declared breakdown (AGG-3 to AGG-9; DESIGN 5, "what survives if 40 people answer?").
//!
//! A plan is made of a [`Definition`] and of nothing else, so that no answer can be in it. Made-up people
//! (`population`) are counted as real ones would be and go through the same door; what comes out is counted and told
//! in words only, for what is assumed of them carries no exact share.

mod foretold;
mod population;

use serde::Serialize;

use crate::domain::band::Breakdown;
use crate::domain::consultation::Definition;
use crate::domain::ids::{BandId, QuestionId};
use crate::domain::question::{Question, QuestionKind};

use super::disclosure::{DisclosurePolicy, Profile};
use super::door::{Release, ReleaseError};

pub use foretold::{Foretold, HowOften, Likely, Manner};
use foretold::{Times, manner_of_breakdown, manner_of_line};
use population::{POPULATIONS, Population};

/// How many people may take part, as the plan looks at it.
pub const TURNOUTS: [u16; 5] = [20, 40, 80, 200, 1000];

/// What will most likely be seen of one consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The profile (AGG-20).
    pub profile: Profile,
    /// The questions that have figures, in the order asked; one for each, however many parts it is asked about.
    pub questions: Vec<OfQuestion>,
    /// The declared breakdowns, in their order.
    pub breakdowns: Vec<OfBreakdown>,
}

/// What will most likely be seen of a question, everyone together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfQuestion {
    /// The question.
    pub question: QuestionId,
    /// What is told of it.
    #[serde(flatten)]
    pub outlook: Outlook,
}

/// What will most likely be seen of a breakdown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfBreakdown {
    /// The question.
    pub question: QuestionId,
    /// The about-you question.
    pub band: BandId,
    /// The option, of a question where several may be ticked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<u8>,
    /// What is told of it.
    #[serde(flatten)]
    pub outlook: Outlook,
}

/// One line of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outlook {
    /// The smallest turn-out from which on it is shown more often than not.
    pub likely_from: Option<u16>,
    /// One for each of [`TURNOUTS`].
    pub at: Vec<Foretold>,
}

impl Outlook {
    fn new(times: &[Times; 5], fewest: Option<u64>) -> Self {
        let can = |people: u16| fewest.is_some_and(|fewest| u64::from(people) >= fewest);
        let at: Vec<_> =
            TURNOUTS.into_iter().zip(times).map(|(people, times)| times.told(people, can(people))).collect();
        let likely = at.iter().rev().take_while(|foretold| foretold.is_likely());
        Self { likely_from: likely.last().map(|foretold| foretold.people), at }
    }
}

impl Plan {
    /// The plan of a consultation. The same definition always gives the same one.
    ///
    /// # Errors
    /// [`ReleaseError`] if a ladder is not sound; a definition without a fault gives none.
    pub fn of(definition: &Definition) -> Result<Self, ReleaseError> {
        let policy = DisclosurePolicy::from(Profile::from(definition.profile));
        let mut questions: Vec<_> = definition
            .questions
            .iter()
            .filter(|one| has_figures(one))
            .map(|one| (one, <[Times; 5]>::default()))
            .collect();
        let mut breakdowns: Vec<_> = definition.breakdowns.iter().map(|one| (one, <[Times; 5]>::default())).collect();
        for number in 0..POPULATIONS {
            let mut population = Population::new(definition, number);
            for (place, people) in TURNOUTS.into_iter().enumerate() {
                population.grow_to(u64::from(people));
                let release = policy.release(population.tally())?;
                for (question, times) in &mut questions {
                    count_lines(times.get_mut(place), &release, &question.id);
                }
                for ((_, times), (declared, outcome)) in breakdowns.iter_mut().zip(&release.breakdowns) {
                    count(times.get_mut(place), manner_of_breakdown(outcome, declared.from_level));
                }
            }
        }
        let line = policy.parameters().fewest_in_line();
        let of_question = |(question, times): (&Question, [Times; 5])| OfQuestion {
            question: question.id.clone(),
            outlook: Outlook::new(&times, says_something(question).then_some(line)),
        };
        // At least one group is shown, and either another is too or those that are not have as many people (AGG-9).
        let of_breakdown = |(declared, times): (&Breakdown, [Times; 5])| OfBreakdown {
            question: declared.question.clone(),
            band: declared.band.clone(),
            option: declared.option,
            outlook: Outlook::new(&times, Some(2 * line)),
        };
        Ok(Self {
            profile: Profile::from(definition.profile),
            questions: questions.into_iter().map(of_question).collect(),
            breakdowns: breakdowns.into_iter().map(of_breakdown).collect(),
        })
    }
}

/// Whether anything of a question is ever counted: words without themes are only read.
fn has_figures(question: &Question) -> bool {
    !matches!(question.kind, QuestionKind::Text { themes: false, .. })
}

/// Whether a question can say anything at any size: a ranking of fewer than four options has one step only (AGG-8).
fn says_something(question: &Question) -> bool {
    !matches!(question.kind, QuestionKind::Ranking { .. }) || question.options().len() >= 4
}

/// Counts every line of a question: one for each part of the draft where it is asked about parts.
fn count_lines(times: Option<&mut Times>, release: &Release, question: &QuestionId) {
    let Some(times) = times else { return };
    for (_, outcome) in release.lines.iter().filter(|(line, _)| line.question == *question) {
        times.count(manner_of_line(outcome));
    }
}

fn count(times: Option<&mut Times>, manner: Manner) {
    if let Some(times) = times {
        times.count(manner);
    }
}
