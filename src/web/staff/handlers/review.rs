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
use crate::web::staff::door::{Answer, Asker as _, At};
use crate::web::staff::forms::{ApprovalFields, Faults, LanguageFields, StaffForm as _};
use crate::web::staff::views::{Fact, ProfileInWords, PurposeText, ReviewBand, ReviewPage, ReviewQuestion, Standing};
use crate::web::visit::journey::texts::InLanguage;

use super::consultation::{done, refused};
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
        Err(ApproveQuestionsError::State(_)) => {
            refused(asker, "Nothing was approved: the consultation has moved on since you opened the page.")
        }
        Err(ApproveQuestionsError::NotReviewed(_)) => {
            refused(asker, "Nothing was approved: there is a newer version. Read it, then decide.")
        }
        Err(ApproveQuestionsError::Store(error)) => Err(error.into()),
    }
}

/// `POST /staff/{slug}/review/language` (LNG-1)
pub fn approve_one(asker: &At<ApproveForPanel>, fields: LanguageFields) -> Answer {
    let Some((language, shown)) = fields.shown() else {
        let now = At::<SeeConsultation>::find(&asker.by.call)?;
        let faults = Faults::default().and("sure-language", "Tick the box once you have read it in this language.");
        return draw(&now, Some(&fields.language), StatusCode::UNPROCESSABLE_ENTITY, faults);
    };
    match approve_language(asker.service(), &asker.granted, (&language, shown), catalogues()) {
        Ok(()) => {
            let address = asker.place().address;
            Ok(Drawn::see_other(&format!("{address}/review?language={}#languages", language.as_str())))
        }
        Err(ApproveLanguageError::State(_)) => {
            refused(asker, "Nothing was approved: the consultation has moved on since you opened the page.")
        }
        Err(ApproveLanguageError::NotReviewed(_)) => {
            refused(asker, "Nothing was approved: there is a newer version. Read it, then decide.")
        }
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
        media: definition.media.files().map(|(name, medium)| (name, texts.address(medium))).collect(),
        easy: texts.easily(true).draft().into_iter().filter(|part| !part.easy.is_empty()).collect(),
        notice: notice(texts),
        purposes: purposes(texts),
        questions: definition.questions.iter().map(|question| asked_question(texts, question)).collect(),
        bands: bands(texts),
        breakdowns: definition.breakdowns.iter().map(|one| breakdown(asker.texts(), one)).collect(),
        people: people(asker.texts()),
        profile: profile(definition),
        sha256: data_encoding::HEXLOWER.encode(&sha256),
        standing: standing(seen.given(Act::Questions, &sha256), may, asker.language()),
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

fn notice(texts: InLanguage<'_>) -> Vec<Fact> {
    let said = |slot: &Slot| texts.definition.notice.text(*slot, texts.language).unwrap_or_default().to_owned();
    Slot::ALL.iter().map(|slot| Fact::new(slot_name(*slot), said(slot))).collect()
}

/// What a slot of the notice is for, in English.
const fn slot_name(slot: Slot) -> &'static str {
    match slot {
        Slot::Who => "Who asks",
        Slot::Why => "Why",
        Slot::What => "What is asked",
        Slot::HowLong => "How long answers are kept",
        Slot::Risks => "Risks",
        Slot::Undo => "How to undo it",
        Slot::Promise => "What is promised",
        Slot::CanChange => "What can still change",
        Slot::CannotChange => "What cannot change",
        Slot::WhoDecides => "Who decides, and by when",
        Slot::Payment => "Payment or thanks",
        Slot::Law => "What law could force out",
        Slot::MustAct => "When someone may have to act",
        Slot::NobodyWatches => "That nobody is watching answers",
        Slot::Protection => "What protects people, and how far",
        Slot::Complaint => "Where to complain",
        Slot::Hosting => "Where it is kept",
        Slot::Safeguarding => "What happens with a worry about safety",
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

fn asked_question(texts: InLanguage<'_>, question: &Question) -> ReviewQuestion {
    let hints = question.note.iter().chain(&question.hint).map(|text| texts.owned(text));
    ReviewQuestion {
        reference: question.id.to_string(),
        kind: kind(question),
        text: texts.owned(&question.text),
        easy: question.easy.as_ref().map(|easy| texts.owned(easy)),
        hints: hints.collect(),
        options: question.options().iter().map(|option| texts.owned(option)).collect(),
        remarks: remarks(question),
    }
}

fn kind(question: &Question) -> String {
    match &question.kind {
        QuestionKind::Scale { .. } => "One step of a scale".to_owned(),
        QuestionKind::Single { .. } => "One answer".to_owned(),
        QuestionKind::Several { max: None, .. } => "As many answers as fit".to_owned(),
        QuestionKind::Several { max: Some(max), .. } => format!("Up to {max} answers"),
        QuestionKind::Ranking { .. } => "First, second and third choice".to_owned(),
        QuestionKind::Text { max_characters, .. } => format!("In their own words, up to {max_characters} characters"),
        QuestionKind::Paragraphs { comment_max: None, .. } => "One answer for any part of the draft".to_owned(),
        QuestionKind::Paragraphs { comment_max: Some(most), .. } => {
            format!("One answer for any part of the draft, with a comment of up to {most} characters")
        }
    }
}

fn remarks(question: &Question) -> Vec<String> {
    let mut remarks = Vec::new();
    if question.is_sensitive() {
        remarks.push("Marked as sensitive: a note comes before it, with a way past it.".to_owned());
    }
    if let QuestionKind::Scale { allow_words, .. } = &question.kind {
        remarks.push(if *allow_words {
            "If nearly all agree, words may stand in place of numbers: “Nearly everyone agreed.”".to_owned()
        } else {
            "If nearly all agree, nothing is shown: words in place of numbers are switched off.".to_owned()
        });
    }
    if question.asks_words() {
        remarks.push("Only people who agree that a team may read what they write can write here.".to_owned());
    }
    if matches!(question.kind, QuestionKind::Text { themes: true, .. }) {
        remarks.push("Readers find the main ideas; the ideas are counted, never the words.".to_owned());
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

fn breakdown(texts: InLanguage<'_>, declared: &Breakdown) -> String {
    let definition = texts.definition;
    let question = definition.question(&declared.question);
    let asked = question.map_or("", |question| texts.of(question.short.as_ref().unwrap_or(&question.text)));
    let band = definition.bands.iter().find(|band| band.id == declared.band).map_or("", |band| texts.of(&band.text));
    let together = if declared.combined { ", small groups also together" } else { "" };
    format!("{} by {band}: {asked}{together}", declared.question)
}

fn people(texts: InLanguage<'_>) -> Vec<Fact> {
    let people = &texts.definition.people;
    let names = |list: &[Localised]| list.iter().map(|name| texts.of(name)).collect::<Vec<_>>().join(", ");
    vec![
        Fact::new("Publisher", texts.of(&people.publisher)),
        Fact::new("Custodians", names(&people.custodians)),
        Fact::new("Readers", names(&people.readers)),
        Fact::new("Panel", texts.of(&people.panel)),
    ]
}

fn profile(definition: &Definition) -> ProfileInWords {
    let profile = Profile::from(definition.profile);
    let parameters = profile.parameters();
    let name = match profile {
        Profile::Standard => "Standard",
        Profile::High => "High",
    };
    ProfileInWords {
        name: name.to_owned(),
        fewest_behind: parameters.fewest_in_line(),
        fewest_in_part: parameters.fewest_in_cell(),
        step: parameters.step(),
        percent_from: parameters.smallest_percent_base(),
    }
}
