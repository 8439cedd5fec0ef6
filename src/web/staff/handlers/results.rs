//! The results as pages of staff embed them: the one body of every results page, in English.

use askama::Template as _;

use crate::domain::consultation::Definition;
use crate::domain::release::artefact::{Artefact, Heading, StoredArtefact};
use crate::domain::release::disclosure::{DisclosurePolicy, Profile};
use crate::domain::release::made_up::made_up;
use crate::store::StoreError;
use crate::web::languages::Language;
use crate::web::results::{Beside, Promised, Results, ResultsBody, made_up_idea, phrases};
use crate::web::staff::door::Refusal;
use crate::web::staff::views::Markup;

/// The figures of a release, drawn.
pub(super) fn body(artefact: &StoredArtefact, beside: Beside) -> Result<Markup, Refusal> {
    let written = |language: &Language| Results::new(artefact, *language, beside.clone()).ok();
    let results = written(&Language::ENGLISH).or_else(|| Language::ALL.iter().find_map(written));
    let results = results.ok_or(StoreError::Malformed("a release in no language of the service"))?;
    Ok(Markup::drawn(ResultsBody { results: Results { embedded: true, ..results } }.render()?))
}

/// What figures of this consultation will look like, drawn from answers that nobody gave.
pub(super) fn preview(definition: &Definition) -> Result<Markup, Refusal> {
    let policy = DisclosurePolicy::from(Profile::from(definition.profile));
    let release = policy.release(&made_up(definition, made_up_idea)).map_err(|error| Refusal::noted(&error))?;
    let heading = Heading { number: 0, key: String::new() };
    let artefact = Artefact::new(&release, heading, &phrases(policy.parameters())).and_then(Artefact::store);
    let artefact = artefact.map_err(|error| Refusal::noted(&error))?;
    let dates = definition.dates;
    let promised = Promised { closes_on: dates.closes_on, reply_by: dates.reply_by };
    body(&artefact, Beside { promised: Some(promised), ..Beside::default() })
}
