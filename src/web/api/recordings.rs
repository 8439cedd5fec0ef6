//! What software is told of recordings and pictures (LNG-5, LNG-6): where each file is, what it is, and its hash. They are the
//! files of the pages, under the same addresses.

use serde_json::{Value, json};

use crate::domain::consultation::Definition;
use crate::domain::media::{MediaFor, Medium};
use crate::domain::text::Language;
use crate::web::visit::playing;

/// What can be heard or watched of `reference` in exactly this language, or nothing.
pub(super) fn recorded(definition: &Definition, language: &Language, reference: &str) -> Value {
    let found = definition.media.find(MediaFor::Language(language.clone()), reference);
    let named = |medium: Option<Medium>| medium.map(|medium| file(definition, medium));
    found.map_or(
        Value::Null,
        |found| json!({ "voice": named(found.voice), "clip": named(found.clip), "captions": named(found.captions) }),
    )
}

/// The picture beside `reference` in the easy version, or nothing.
pub(super) fn picture(definition: &Definition, reference: &str) -> Value {
    let found = definition.media.find(MediaFor::Easy, reference).and_then(|found| found.picture);
    found.map_or(Value::Null, |picture| file(definition, picture))
}

fn file(definition: &Definition, medium: Medium) -> Value {
    json!({
        "address": playing::address(&definition.slug, medium),
        "content_type": medium.kind.content_type(),
        "sha256": medium.sha256.to_string(),
    })
}
