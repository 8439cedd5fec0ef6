//! What the panel approves: everything a participant will see and be asked, and who works on it, in one language at a
//! time (PAR-3).

use actix_web::http::StatusCode;

use crate::actions::consultations::approve_questions::{ApproveQuestionsError, approve_questions};
use crate::actions::consultations::languages::{ApproveLanguageError, LanguageSeen, approve_language};
use crate::actions::consultations::see_consultation::see_consultation;
use crate::domain::approval::Act;
use crate::domain::band::Breakdown;
use crate::domain::consultation::{Definition, ReviewHash, State};
use crate::domain::notice::Slot;
use crate::domain::permission::{ApproveForPanel, SeeConsultation};
use crate::domain::question::{Question, QuestionKind};
use crate::domain::release::disclosure::Profile;
use crate::domain::role::Role;
use crate::domain::text::Localised;
use crate::web::drawn::Drawn;
use crate::web::languages::catalogues;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At};
use crate::web::staff::forms::{ApprovalFields, Faults, LanguageFields, StaffForm as _};
use crate::web::staff::views::{Fact, ProfileInWords, PurposeText, ReviewBand, ReviewPage, ReviewQuestion, Standing};
use crate::web::visit::journey::texts::InLanguage;

use super::consultation::{done, refused};
use super::followed::followed;
use super::{languages, standing, tongue};

/// `GET /staff/{slug}/review?language=tag`
pub fn page(asker: &At<SeeConsultation>) -> Answer {
    draw(asker, asker.by.call.parameter("language"), StatusCode::OK, Faults::default())
}

/// `POST /staff/{slug}/review/approve`
pub fn approve(asker: &At<ApproveForPanel>, fields: ApprovalFields) -> Answer {
    let faults = fields.faults(asker.language());
    let Some(shown) = fields.hash().filter(|_| faults.is_empty()) else {
        return draw(&At::<SeeConsultation>::find(&asker.by.call)?, None, StatusCode::UNPROCESSABLE_ENTITY, faults);
    };
    match approve_questions(asker.service(), &asker.granted, ReviewHash::from_bytes(shown)) {
        Ok(()) => done(asker, "approved"),
        Err(ApproveQuestionsError::State(_)) => refused(asker, "review-moved-on"),
        Err(ApproveQuestionsError::NotReviewed(_)) => refused(asker, "review-newer"),
        Err(ApproveQuestionsError::Store(error)) => Err(error.into()),
    }
}

/// `POST /staff/{slug}/review/language` (LNG-1)
pub fn approve_one(asker: &At<ApproveForPanel>, fields: LanguageFields) -> Answer {
    let Some((language, shown)) = fields.shown() else {
        let now = At::<SeeConsultation>::find(&asker.by.call)?;
        let faults = Faults::default().and("sure-language", &asker.language().t("review-language-not-sure"));
        return draw(&now, Some(&fields.language), StatusCode::UNPROCESSABLE_ENTITY, faults);
    };
    match approve_language(asker.service(), &asker.granted, (&language, shown), catalogues()) {
        Ok(()) => {
            let address = asker.place().address;
            Ok(Drawn::see_other(&format!("{address}/review?language={}#languages", language.as_str())))
        }
        Err(ApproveLanguageError::State(_)) => refused(asker, "review-moved-on"),
        Err(ApproveLanguageError::NotReviewed(_)) => refused(asker, "review-newer"),
        Err(ApproveLanguageError::Store(error)) => Err(error.into()),
    }
}

/// Where the approval of the language shown stands for this person.
fn own_standing(asker: &At<SeeConsultation>, language: &LanguageSeen<'_>) -> Option<(String, Standing)> {
    let sha256 = language.sha256.filter(|_| !language.is_source)?;
    let in_time = matches!(asker.found.state(), State::PanelReview | State::Approved);
    let may = asker.roles().contains(&Role::Panel) && in_time;
    Some((data_encoding::HEXLOWER.encode(&sha256), standing(language.approved, may, asker.language())))
}

fn draw(asker: &At<SeeConsultation>, tag: Option<&str>, status: StatusCode, faults: Faults) -> Answer {
    let definition = asker.found.definition();
    let asked = tag.and_then(|tag| InLanguage::new(definition, tag));
    let texts = asked.unwrap_or_else(|| asker.texts());
    let seen = see_consultation(asker.service(), &asker.granted)?;
    let sha256 = asker.found.stored.review_sha256;
    let tongues = languages::of(&asker.found, &seen)?;
    let own = tongues.iter().find(|seen| seen.language == texts.language);
    let may = asker.roles().contains(&Role::Panel) && asker.found.state() == State::PanelReview;
    let page = ReviewPage {
        frame: asker.frame(),
        place: asker.place(),
        languages: definition.languages.iter().map(|offered| tongue(offered, asker.language())).collect(),
        language: tongue(texts.language, asker.language()),
        standings: languages::facts(&tongues, asker.language()),
        own: own.and_then(|language| own_standing(asker, language)),
        title: texts.owned(&definition.title),
        draft: texts.draft(),
        follows: followed(asker, texts)?,
        media: definition.media.files().map(|(name, medium)| (name, texts.address(medium))).collect(),
        easy: texts.easily(true).draft().into_iter().filter(|part| !part.easy.is_empty()).collect(),
        notice: notice(texts, asker.language()),
        purposes: purposes(texts),
        questions: definition
            .questions
            .iter()
            .map(|question| asked_question(texts, question, asker.language()))
            .collect(),
        bands: bands(texts),
        breakdowns: definition.breakdowns.iter().map(|one| breakdown(asker, one)).collect(),
        people: people(asker),
        profile: profile(definition, asker.language()),
        sha256: data_encoding::HEXLOWER.encode(&sha256),
        standing: standing(seen.given(Act::Questions, &sha256), may, asker.language()),
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// The notice, each of its texts under what it is for: that is said to staff.
fn notice(texts: InLanguage<'_>, language: StaffLanguage) -> Vec<Fact> {
    let said = |slot: &Slot| texts.definition.notice.text(*slot, texts.language).unwrap_or_default().to_owned();
    Slot::ALL.iter().map(|slot| Fact::new(language.t(slot_name(*slot)), said(slot))).collect()
}

/// What a slot of the notice is for: the id of the message.
const fn slot_name(slot: Slot) -> &'static str {
    match slot {
        Slot::Who => "review-slot-who",
        Slot::Why => "review-slot-why",
        Slot::What => "review-slot-what",
        Slot::HowLong => "review-slot-how-long",
        Slot::Risks => "review-slot-risks",
        Slot::Undo => "review-slot-undo",
        Slot::Promise => "review-slot-promise",
        Slot::CanChange => "review-slot-can-change",
        Slot::CannotChange => "review-slot-cannot-change",
        Slot::WhoDecides => "review-slot-who-decides",
        Slot::Payment => "review-slot-payment",
        Slot::Law => "review-slot-law",
        Slot::MustAct => "review-slot-must-act",
        Slot::NobodyWatches => "review-slot-nobody-watches",
        Slot::Protection => "review-slot-protection",
        Slot::Complaint => "review-slot-complaint",
        Slot::Hosting => "review-slot-hosting",
        Slot::Safeguarding => "review-slot-safeguarding",
    }
}

fn purposes(texts: InLanguage<'_>) -> Vec<PurposeText> {
    let purposes = texts.definition.purposes.iter().map(|asked| PurposeText {
        code: asked.purpose.to_string(),
        text: texts.owned(&asked.text),
        if_no: texts.owned(&asked.if_no),
        required: asked.is_required(),
    });
    purposes.collect()
}

fn asked_question(texts: InLanguage<'_>, question: &Question, language: StaffLanguage) -> ReviewQuestion {
    let hints = question.note.iter().chain(&question.hint).map(|text| texts.owned(text));
    ReviewQuestion {
        reference: question.id.to_string(),
        kind: kind(question, language),
        text: texts.owned(&question.text),
        easy: question.easy.as_ref().map(|easy| texts.owned(easy)),
        hints: hints.collect(),
        options: question.options().iter().map(|option| texts.owned(option)).collect(),
        remarks: remarks(question).into_iter().map(|id| language.text(id)).collect(),
    }
}

fn kind(question: &Question, language: StaffLanguage) -> String {
    match &question.kind {
        QuestionKind::Scale { .. } => language.text("review-kind-scale"),
        QuestionKind::Single { .. } => language.text("review-kind-single"),
        QuestionKind::Several { max: None, .. } => language.text("review-kind-any"),
        QuestionKind::Several { max: Some(max), .. } => language.n("review-kind-some", usize::from(*max)),
        QuestionKind::Ranking { .. } => language.text("review-kind-ranking"),
        QuestionKind::Text { max_characters, .. } => language.n("review-kind-words", usize::from(*max_characters)),
        QuestionKind::Paragraphs { comment_max: None, .. } => language.text("review-kind-parts"),
        QuestionKind::Paragraphs { comment_max: Some(most), .. } => {
            language.n("review-kind-parts-comment", usize::from(*most))
        }
    }
}

/// What the panel should know of a question: ids of messages.
fn remarks(question: &Question) -> Vec<&'static str> {
    let mut remarks = Vec::new();
    if question.is_sensitive() {
        remarks.push("review-remark-sensitive");
    }
    if let QuestionKind::Scale { allow_words, .. } = &question.kind {
        remarks.push(if *allow_words { "review-remark-words" } else { "review-remark-no-words" });
    }
    if question.asks_words() {
        remarks.push("review-remark-consent");
    }
    if matches!(question.kind, QuestionKind::Text { themes: true, .. }) {
        remarks.push("review-remark-themes");
    }
    remarks
}

fn bands(texts: InLanguage<'_>) -> Vec<ReviewBand> {
    let bands = texts.definition.bands.iter().map(|band| ReviewBand {
        text: texts.owned(&band.text),
        reason: texts.owned(&band.reason),
        options: band.options.iter().map(|option| texts.owned(option)).collect(),
    });
    bands.collect()
}

fn breakdown(asker: &At<SeeConsultation>, declared: &Breakdown) -> String {
    let (texts, definition) = (asker.texts(), asker.found.definition());
    let question = definition.question(&declared.question);
    let asked = question.map_or("", |question| texts.of(question.short.as_ref().unwrap_or(&question.text)));
    let band = definition.bands.iter().find(|band| band.id == declared.band).map_or("", |band| texts.of(&band.text));
    let id = if declared.combined { "review-breakdown-together" } else { "review-breakdown" };
    let reference = declared.question.to_string();
    asker.language().with(id, [("reference", reference.into()), ("band", band.into()), ("question", asked.into())])
}

fn people(asker: &At<SeeConsultation>) -> Vec<Fact> {
    let (texts, language) = (asker.texts(), asker.language());
    let people = &texts.definition.people;
    let names = |list: &[Localised]| list.iter().map(|name| texts.of(name)).collect::<Vec<_>>().join(", ");
    let who_asks = texts.who_asks();
    let who_asks = (!who_asks.is_empty()).then(|| Fact::new(language.t("asks"), who_asks));
    let named = vec![
        Fact::new(language.t("review-people-publisher"), texts.of(&people.publisher)),
        Fact::new(language.t("review-people-custodians"), names(&people.custodians)),
        Fact::new(language.t("review-people-readers"), names(&people.readers)),
        Fact::new(language.t("review-people-panel"), texts.of(&people.panel)),
    ];
    named.into_iter().chain(who_asks).collect()
}

fn profile(definition: &Definition, language: StaffLanguage) -> ProfileInWords {
    let profile = Profile::from(definition.profile);
    let parameters = profile.parameters();
    let name = match profile {
        Profile::Standard => "review-profile-standard",
        Profile::High => "review-profile-high",
    };
    let people = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    ProfileInWords {
        name: language.text(name),
        fewest_behind: people(parameters.fewest_in_line()),
        fewest_in_part: people(parameters.fewest_in_cell()),
        step: people(parameters.step()),
        percent_from: people(parameters.smallest_percent_base()),
    }
}
