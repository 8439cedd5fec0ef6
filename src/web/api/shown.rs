//! What a receipt opens, as JSON: answers in the very form in which they are sent, so that they can be sent again.

use serde_json::{Map, Value, json};

use super::problem::Problem;
use crate::actions::list_themes::{NamedTheme, named_themes};
use crate::actions::open_receipt::{OpenedReceipt, PurposeRecord};
use crate::actions::read_notice::read_notice;
use crate::actions::service::Service;
use crate::domain::answer::AnswerSheet;
use crate::domain::consent::NoticeShown;
use crate::domain::notice::notice_id;
use crate::domain::questionnaire::SubmittedAnswers;
use data_encoding::HEXLOWER;

/// Everything that stands under a receipt. `answers` is null once both answers and words were erased, `about` without
/// C4 or once erased.
pub(super) fn receipt(service: &Service, opened: &OpenedReceipt) -> Result<Value, Problem> {
    let definition = opened.found.definition();
    let sheet = AnswerSheet {
        answers: opened.answers.clone().unwrap_or_default(),
        about: opened.about.clone().unwrap_or_default(),
    };
    let words = opened.words.clone().unwrap_or_default();
    let mut submitted = SubmittedAnswers::of(&sheet, &words);
    let answers = Value::Object(std::mem::take(&mut submitted.answers));
    let about = Value::Object(std::mem::take(&mut submitted.about));
    let has_answers = opened.answers.is_some() || opened.words.is_some();
    Ok(json!({
        "consultation": definition.slug,
        "state": opened.found.state().as_str(),
        "can_change": opened.can_change,
        "answers": if has_answers { answers } else { Value::Null },
        "about": if opened.about.is_some() { about } else { Value::Null },
        "feeling": submitted.feeling.take(),
        "consent": consent(service, opened)?,
        "themes": themes(service, opened)?,
    }))
}

/// The consent record (DOMAIN 1.1), and the exact texts of the notices that were agreed to (CON-14).
fn consent(service: &Service, opened: &OpenedReceipt) -> Result<Value, Problem> {
    let definition = opened.found.definition();
    let id = notice_id(&definition.slug);
    let asked = |record: &&PurposeRecord| definition.purposes.iter().any(|purpose| purpose.purpose == record.purpose);
    let mut notices: Vec<&NoticeShown> = Vec::new();
    let mut purposes = Vec::new();
    for record in opened.consent.iter().filter(asked) {
        let state = match (record.given_on, record.withdrawn_on) {
            (None, _) => "refused",
            (Some(_), None) => "given",
            (Some(_), Some(_)) => "withdrawn",
        };
        let notice = record.notice.as_ref();
        let at = notice.map(|notice| {
            notices.iter().position(|other| *other == notice).unwrap_or_else(|| {
                notices.push(notice);
                notices.len().saturating_sub(1)
            })
        });
        purposes.push(json!({
            "code": record.purpose,
            "state": state,
            "given_on": record.given_on,
            "withdrawn_on": record.withdrawn_on,
            "notice": at,
        }));
    }
    let mut documents = Vec::new();
    for shown in notices {
        let mut document = json!({
            "id": id,
            "version": shown.version,
            "language": shown.language,
            "sha256": HEXLOWER.encode(&shown.sha256),
        });
        let text = read_notice(service, &opened.found, shown)?;
        let text: Option<Value> = text.and_then(|text| serde_json::from_str(&text).ok());
        document["texts"] = text.as_ref().map_or(Value::Null, |text| text["texts"].clone());
        document["purposes"] = text.as_ref().map_or(Value::Null, |text| text["purposes"].clone());
        documents.push(document);
    }
    Ok(json!({ "helped": opened.helped, "purposes": purposes, "notices": documents }))
}

fn themes(service: &Service, opened: &OpenedReceipt) -> Result<Value, Problem> {
    let named = named_themes(service, opened.found.consultation.id(), &opened.themes)?;
    let theme = |theme: &NamedTheme| json!({ "number": theme.number, "labels": theme.labels });
    let of_question = |themes: &Vec<NamedTheme>| themes.iter().map(theme).collect::<Value>();
    let themes: Map<String, Value> =
        named.iter().map(|(question, themes)| (question.to_string(), of_question(themes))).collect();
    Ok(Value::Object(themes))
}
