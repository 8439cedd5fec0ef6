//! The results as pages of staff embed them: the one body of every results page, in the language of the page where the
//! release is written in it.

use askama::Template as _;

use crate::domain::consultation::Definition;
use crate::domain::release::artefact::{Artefact, Heading, StoredArtefact};
use crate::domain::release::disclosure::{DisclosurePolicy, Profile};
use crate::domain::release::made_up::made_up;
use crate::web::languages::Language;
use crate::web::results::{Beside, NotLabelled, Promised, Results, ResultsBody, made_up_idea, phrases};
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::Refusal;
use crate::web::staff::views::Markup;

/// The figures of a release, drawn in the language of the page or, where the release is not written in it, in English or
/// any other it is written in: every label and rule of figures stands in one language (LNG-1).
pub(super) fn body(artefact: &StoredArtefact, beside: Beside, language: StaffLanguage) -> Result<Markup, Refusal> {
    let written = |language: &Language| Results::new(artefact, *language, beside.clone()).ok();
    let wanted = [language.on_pages(), Language::ENGLISH];
    let results = wanted.iter().chain(&Language::ALL).find_map(written);
    let results = results.ok_or_else(|| Refusal::noted(&NotLabelled))?;
    Ok(Markup::drawn(ResultsBody { results: Results { embedded: true, ..results } }.render()?))
}

/// What figures of this consultation will look like, drawn from answers that nobody gave.
pub(super) fn preview(definition: &Definition, language: StaffLanguage) -> Result<Markup, Refusal> {
    let policy = DisclosurePolicy::from(Profile::from(definition.profile));
    let release = policy.release(&made_up(definition, made_up_idea)).map_err(|error| Refusal::noted(&error))?;
    let heading = Heading { number: 0, key: String::new() };
    let artefact = Artefact::new(&release, heading, &phrases(policy.parameters())).and_then(Artefact::store);
    let artefact = artefact.map_err(|error| Refusal::noted(&error))?;
    let dates = definition.dates;
    let promised = Promised { closes_on: dates.closes_on, reply_by: dates.reply_by };
    body(&artefact, Beside { promised: Some(promised), ..Beside::default() }, language)
}
