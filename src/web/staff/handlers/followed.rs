//! Which part became which, for the review of a draft that follows an earlier one (decision 0063).

use crate::actions::consultations::see_consultation::see_earlier;
use crate::domain::consultation::Follows;
use crate::domain::ids::ParagraphRef;
use crate::domain::permission::SeeConsultation;
use crate::store::StoreError;
use crate::web::staff::door::{Asker as _, At};
use crate::web::staff::views::{FollowedDraft, FollowedPart, NamedPart};
use crate::web::visit::journey::texts::InLanguage;

use super::tongue;

/// The earlier draft in the language read or, where it is not written in that, in another one of its own.
pub(super) fn followed(
    asker: &At<SeeConsultation>,
    texts: InLanguage<'_>,
) -> Result<Option<FollowedDraft>, StoreError> {
    let Some(follows) = &texts.definition.follows else { return Ok(None) };
    let earlier = see_earlier(asker.service(), &asker.granted)?;
    let earlier = earlier.as_ref().map(|earlier| {
        let definition = earlier.definition();
        InLanguage::new(definition, texts.language.as_str()).unwrap_or_else(|| InLanguage::in_any(definition))
    });
    Ok(Some(shown(asker, follows, texts, earlier)))
}

fn shown(
    asker: &At<SeeConsultation>,
    follows: &Follows,
    texts: InLanguage<'_>,
    earlier: Option<InLanguage<'_>>,
) -> FollowedDraft {
    let language = asker.language();
    let address = follows.consultation.to_string();
    let name = earlier.map_or(address.clone(), |earlier| earlier.owned(&earlier.definition.neutral_name));
    let questions =
        [("earlier", follows.earlier_question.to_string().into()), ("question", follows.question.to_string().into())];
    let before = |part: &ParagraphRef| named(earlier, part);
    let parts = follows.parts.iter().map(|grown| FollowedPart {
        part: named(Some(texts), &grown.part),
        from: grown.from.iter().map(before).collect(),
    });
    let drafted = earlier.iter().flat_map(|earlier| earlier.definition.policy.paragraphs());
    let left_out = drafted.filter(|part| follows.leaves_out(&part.reference)).map(|part| before(&part.reference));
    FollowedDraft {
        lead: language.with("review-follows-lead", [("name", name.into()), ("address", address.into())]),
        asked: language.with("review-follows-asked", questions),
        language: tongue(earlier.map_or(texts.language, |earlier| earlier.language), language),
        parts: parts.collect(),
        left_out: left_out.collect(),
    }
}

fn named(texts: Option<InLanguage<'_>>, reference: &ParagraphRef) -> NamedPart {
    let found = texts.and_then(|texts| Some((texts, texts.definition.policy.find(reference.as_str())?)));
    NamedPart {
        reference: reference.to_string(),
        title: found.map(|(texts, part)| texts.owned(&part.heading)).unwrap_or_default(),
        short: found.map(|(texts, part)| texts.owned(&part.short)).unwrap_or_default(),
    }
}
