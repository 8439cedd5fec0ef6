//! `GET /api/v1/consultations…`: what is open, and everything a person needs before she answers.

use actix_web::{HttpRequest, HttpResponse};
use data_encoding::HEXLOWER;
use serde_json::{Map, Value, json};

use super::problem::Problem;
use super::recordings::{picture, recorded};
use super::{Context, answer, language_of, public, slug_of};
use crate::actions::consultations::list_open::list_open;
use crate::actions::key_kits::places::is_served;
use crate::actions::service::Found;
use crate::domain::band::Band;
use crate::domain::consultation::{Definition, State};
use crate::domain::ids::Slug;
use crate::domain::media::NOTICE;
use crate::domain::policy::{EasyPart, PolicyParagraph};
use crate::domain::question::{Question, QuestionKind};
use crate::domain::retention::{Erasable, Happened, RELEASE_DAYS, Schedule};
use crate::domain::service::Service;
use crate::domain::text::{Language, Localised, NotOffered};
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;

/// The open ones that are listed and served here, by their neutral names.
pub(super) async fn list(context: Context) -> HttpResponse {
    answer(context, |context| {
        let open = list_open(&context.service)?;
        Ok(public(&open.iter().map(entry).collect::<Value>()))
    })
    .await
}

fn entry(found: &Found) -> Value {
    let definition = found.definition();
    let names: Map<String, Value> =
        definition.neutral_name.iter().map(|(language, name)| (language.to_string(), name.into())).collect();
    json!({
        "slug": definition.slug,
        "name": names,
        "languages": definition.languages,
        "paused": found.stored.paused,
    })
}

/// One consultation in one language, from its opening on.
pub(super) async fn one(context: Context, request: HttpRequest) -> HttpResponse {
    let (slug, language) = (slug_of(&request), language_of(&request));
    answer(context, move |context| document(context, &slug?, language.as_deref())).await
}

fn document(context: &WebContext, slug: &Slug, tag: Option<&str>) -> Result<Drawn, Problem> {
    let service = &context.service;
    let found = service.store.read(|tx| service.find_by_slug(tx, slug))?.ok_or(PageError::NotFound)?;
    if found.state() < State::Open {
        return Err(PageError::NotOpen.into());
    }
    if found.state() == State::Open && !is_served(service, found.consultation.id()) {
        return Err(PageError::Unavailable.into());
    }
    let definition = found.definition();
    let language = match tag {
        Some(tag) => definition.offered_language(tag).ok_or(PageError::NotFound)?,
        None => &definition.source_language,
    };
    let document = InLanguage { definition, language }.document(&found, service.today());
    document.map(|document| public(&document)).map_err(|error| PageError::noted(&error).into())
}

/// What is erased when (RET-1): a day, or days after the results where that day is not known yet.
fn erasing(definition: &Definition) -> Value {
    let schedule = Schedule::new(&definition.dates, &Happened::default());
    let line = |kind: Erasable| match schedule.day_of(kind) {
        Some(day) => json!({ "kind": kind.as_str(), "on": day }),
        None => json!({ "kind": kind.as_str(), "days_after_results": RELEASE_DAYS }),
    };
    Erasable::ALL.into_iter().map(line).collect()
}

/// A consultation seen in one language.
struct InLanguage<'d> {
    definition: &'d Definition,
    language: &'d Language,
}

impl InLanguage<'_> {
    fn of<'t>(&self, text: &'t Localised) -> Result<&'t str, NotOffered> {
        text.in_language(self.language)
    }

    fn maybe<'t>(&self, text: Option<&'t Localised>) -> Result<Option<&'t str>, NotOffered> {
        text.map(|text| self.of(text)).transpose()
    }

    fn all<'t>(&self, texts: &'t [Localised]) -> Result<Vec<&'t str>, NotOffered> {
        texts.iter().map(|text| self.of(text)).collect()
    }

    fn document(&self, found: &Found, today: chrono::NaiveDate) -> Result<Value, NotOffered> {
        let definition = self.definition;
        let paragraphs = definition.policy.paragraphs().iter().map(|paragraph| self.paragraph(paragraph));
        let questions = definition.questions.iter().map(|question| self.question(question));
        let bands = definition.bands.iter().map(|band| self.band(band));
        let services = definition.services.iter().map(|service| self.service(service, today));
        let (notice, purposes) = self.notice()?;
        Ok(json!({
            "slug": definition.slug,
            "name": self.of(&definition.neutral_name)?,
            "title": self.of(&definition.title)?,
            "state": found.state().as_str(),
            "paused": found.stored.paused,
            "languages": definition.languages,
            "language": self.language,
            "easy": definition.has_easy_version(),
            "closes_on": definition.dates.closes_on,
            "reply_by": definition.dates.reply_by,
            "retention_until": definition.dates.retention_until,
            "erasing": erasing(definition),
            "notice": notice,
            "purposes": purposes,
            "paragraphs": paragraphs.collect::<Result<Value, _>>()?,
            "questions": questions.collect::<Result<Value, _>>()?,
            "about": bands.collect::<Result<Value, _>>()?,
            "services": services.collect::<Result<Value, _>>()?,
        }))
    }

    /// Notice and purposes in the very words that are hashed: SHA-256 of the canonical JSON of {id, version, language,
    /// texts, purposes} is `sha256`, which anybody can check (CON-7).
    fn notice(&self) -> Result<(Value, Value), NotOffered> {
        let shown = self.definition.notice_shown(self.language)?;
        let document = self.definition.notice_document(self.language)?;
        let mut notice: Value = serde_json::from_slice(&document).map_err(|_| NotOffered(self.language.clone()))?;
        let mut purposes = Value::Null;
        if let Some(fields) = notice.as_object_mut() {
            purposes = fields.remove("purposes").unwrap_or_default();
            fields.insert("sha256".to_owned(), HEXLOWER.encode(&shown.sha256).into());
            fields.insert("recorded".to_owned(), recorded(self.definition, self.language, NOTICE));
        }
        Ok((notice, purposes))
    }

    fn paragraph(&self, paragraph: &PolicyParagraph) -> Result<Value, NotOffered> {
        let reference = paragraph.reference.as_str();
        let easy = |easy: &EasyPart| -> Result<Value, NotOffered> {
            Ok(json!({ "heading": self.of(&easy.heading)?, "lines": easy.lines(self.language)? }))
        };
        Ok(json!({
            "id": paragraph.reference,
            "heading": self.of(&paragraph.heading)?,
            "short": self.of(&paragraph.short)?,
            "body": paragraph.body(self.language)?,
            "easy": paragraph.easy.as_ref().map(easy).transpose()?,
            "picture": picture(self.definition, reference),
            "recorded": recorded(self.definition, self.language, reference),
        }))
    }

    fn question(&self, question: &Question) -> Result<Value, NotOffered> {
        let mut document = json!({
            "id": question.id,
            "text": self.of(&question.text)?,
            "easy": self.maybe(question.easy.as_ref())?,
            "picture": picture(self.definition, question.id.as_str()),
            "recorded": recorded(self.definition, self.language, question.id.as_str()),
            "short": self.maybe(question.short.as_ref())?,
            "hint": self.maybe(question.hint.as_ref())?,
            "note": self.maybe(question.note.as_ref())?,
            "sensitive": question.is_sensitive(),
            "options": self.all(question.options())?,
            "needs": question.is_only_words().then_some("C2"),
        });
        let (kind, limit) = match &question.kind {
            QuestionKind::Scale { .. } => ("scale", None),
            QuestionKind::Single { .. } => ("single", None),
            QuestionKind::Several { max, .. } => ("several", max.map(|max| ("max", max.into()))),
            QuestionKind::Ranking { ranks, .. } => ("ranking", Some(("ranks", (*ranks).into()))),
            QuestionKind::Text { max_characters, .. } => ("text", Some(("max_characters", u64::from(*max_characters)))),
            QuestionKind::Paragraphs { comment_max, .. } => {
                ("paragraphs", comment_max.map(|most| ("comment_max", most.into())))
            }
        };
        if let Some(fields) = document.as_object_mut() {
            fields.insert("kind".to_owned(), kind.into());
            fields.extend(limit.map(|(name, limit)| (name.to_owned(), limit.into())));
        }
        Ok(document)
    }

    fn band(&self, band: &Band) -> Result<Value, NotOffered> {
        Ok(json!({
            "id": band.id,
            "text": self.of(&band.text)?,
            "reason": self.of(&band.reason)?,
            "options": self.all(&band.options)?,
            "needs": "C4",
        }))
    }

    fn service(&self, service: &Service, today: chrono::NaiveDate) -> Result<Value, NotOffered> {
        Ok(json!({
            "country": service.country.to_string(),
            "name": self.of(&service.name)?,
            "reach": self.of(&service.reach)?,
            "hours": self.of(&service.hours)?,
            "checked_on": service.checked_on,
            "check_first": service.needs_checking(today),
        }))
    }
}
