//! What will most likely be seen, before anything is asked: the plan of the definition, in words.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use actix_web::http::StatusCode;

use crate::domain::consultation::{Definition, ReviewHash};
use crate::domain::permission::SeeReadiness;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::release::plan::{OfBreakdown, Outlook, Plan, TURNOUTS};
use crate::web::drawn::Drawn;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::views::{PlanPage, PlanRow};
use crate::web::visit::journey::texts::InLanguage;

/// How many plans are kept, so that looking again works nothing out again.
const KEPT: usize = 16;

static PLANS: Mutex<VecDeque<(ReviewHash, Arc<Plan>)>> = Mutex::new(VecDeque::new());

/// `GET /staff/{slug}/plan`
pub fn page(asker: &At<SeeReadiness>) -> Answer {
    let definition = asker.found.definition();
    let plan = plan_of(definition)?;
    let (texts, language) = (asker.texts(), asker.language());
    let row = |name, outlook: &Outlook| PlanRow { name, from: from(outlook, language), outlook: outlook.clone() };
    let of_question = |id| definition.question(id).map(|one| name(texts, one)).unwrap_or_default();
    let questions = plan.questions.iter();
    let questions = questions.map(|one| row(format!("{} {}", one.question, of_question(&one.question)), &one.outlook));
    let breakdowns = plan.breakdowns.iter().map(|one| row(named(texts, one, language), &one.outlook));
    let page = PlanPage {
        frame: asker.frame(),
        place: asker.place(),
        expected: usize::try_from(definition.expected_participants).unwrap_or(usize::MAX),
        questions: questions.collect(),
        breakdowns: breakdowns.collect(),
        only_words: definition.questions.iter().any(|one| matches!(one.kind, QuestionKind::Text { themes: false, .. })),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// The plan of this definition, made once while it is among the last that were looked at. What it is made of is all in the
/// hash that the panel approves.
fn plan_of(definition: &Definition) -> Result<Arc<Plan>, Refusal> {
    let hash = definition.review_hash();
    let kept = PLANS.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|(of, _)| *of == hash).cloned();
    if let Some((_, plan)) = kept {
        return Ok(plan);
    }
    let plan = Arc::new(Plan::of(definition).map_err(|error| Refusal::noted(&error))?);
    let mut plans = PLANS.lock().unwrap_or_else(PoisonError::into_inner);
    plans.truncate(KEPT.saturating_sub(1));
    plans.push_front((hash, Arc::clone(&plan)));
    Ok(plan)
}

fn name<'t>(texts: InLanguage<'t>, question: &'t Question) -> &'t str {
    texts.of(question.short.as_ref().unwrap_or(&question.text))
}

/// What a comparison of groups is called.
fn named(texts: InLanguage<'_>, one: &OfBreakdown, language: StaffLanguage) -> String {
    let definition = texts.definition;
    let question = definition.question(&one.question);
    let asked = question.map(|question| name(texts, question)).unwrap_or_default();
    let band = definition.band(&one.band).map_or("", |band| texts.of(&band.text));
    let option = one.option.and_then(|option| question?.options().get(usize::from(option)));
    let reference = one.question.to_string();
    match option {
        None => {
            let values = [("reference", reference.into()), ("question", asked.into()), ("band", band.into())];
            language.with("plan-by-group", values)
        }
        Some(option) => {
            let option = texts.of(option);
            let values = [
                ("reference", reference.into()),
                ("question", asked.into()),
                ("option", option.into()),
                ("band", band.into()),
            ];
            language.with("plan-by-group-option", values)
        }
    }
}

/// From how many people on it is likely, and below how many it is impossible, where one of the five is.
fn from(outlook: &Outlook, language: StaffLanguage) -> String {
    let [.., most] = TURNOUTS;
    let likely = match outlook.likely_from {
        Some(people) => language.n("plan-from", usize::from(people)),
        None => language.n("plan-from-none", usize::from(most)),
    };
    let first_possible = outlook.at.iter().find(|one| one.can_be_shown).map(|one| one.people);
    match first_possible.filter(|people| TURNOUTS.first() != Some(people)) {
        Some(people) => format!("{} {likely}", language.n("plan-never-any", usize::from(people))),
        None => likely,
    }
}
