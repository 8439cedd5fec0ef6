//! Quotes (AGG-33): a reader proposes one from the desk, another reader checks it, the panel says yes or no.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use data_encoding::HEXLOWER;

use crate::actions::desk::check_quote::{ToCheck, Verdict, check_quote, next_to_check};
use crate::actions::desk::list_themes::list_themes;
use crate::actions::desk::piece::DeskError;
use crate::actions::desk::propose_quote::{TypedQuote, propose_quote};
use crate::actions::desk::save_reading::{Saved, Work};
use crate::actions::quotes::judge_quotes::{JudgeError, judge_quote, list_to_judge};
use crate::domain::permission::{ApproveForPanel, Permission, ReadWords, SeeConsultation};
use crate::domain::quote::{Idea, TextFault, Wordings};
use crate::domain::reading::ThemeNumber;
use crate::domain::release::labels::ThemeLists;
use crate::domain::text::Language;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{Faults, QuoteFields, ReadingFields, VerdictFields, VerdictGo};
use crate::web::staff::views::{
    CheckQuotePage, JudgeQuotesPage, QuoteLine, QuotePage, QuotesPage, ThemeChoice, Wording, shown,
};

use super::consultation::refused;
use super::themes::named;
use super::{desk, enough, hiding, tongue};

/// The page on which a reader proposes a quote out of the text of `fields`.
pub(super) fn about(asker: &At<ReadWords>, fields: &ReadingFields) -> Answer {
    draw(asker, StatusCode::OK, &QuoteFields::of(fields), Faults::default())
}

/// `POST /staff/{slug}/quotes/propose`
pub fn propose(asker: &At<ReadWords>, fields: QuoteFields) -> Answer {
    let at_the_desk = fields.at_the_desk();
    let themes = desk::themes(&at_the_desk)?;
    let idea = fields.idea.parse().ok().and_then(|number| ThemeNumber::new(number).ok());
    let wordings = fields.wordings().map(|(tag, text)| Some((Language::new(tag).ok()?, text.to_owned())));
    let wordings: BTreeMap<_, _> = wordings.collect::<Option<_>>().ok_or(PageError::Malformed)?;
    let Some(theme) = idea else {
        let fault = asker.language().t("fault-quote-idea");
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, &fields, Faults::default().and("idea", &fault));
    };
    let typed = TypedQuote { theme, passage: fields.passage.clone(), wordings };
    let pair = asker.by.key_pair()?;
    let work = Work { handle: &fields.item, hidden: &at_the_desk.hiding.hidden, themes: &themes };
    match propose_quote(asker.service(), &asker.granted, &pair, work, &typed) {
        Ok(Saved::Saved) => desk::go_on(asker, "quote-done-proposed"),
        // Read by another first, or taken back meanwhile: nothing of this is kept, and the work goes on.
        Ok(Saved::ReadAlready | Saved::TakenBack) => desk::go_on(asker, "quote-done-nothing"),
        Err(error) => match fault(&error, asker.language()) {
            Some((field, text)) => {
                draw(asker, StatusCode::UNPROCESSABLE_ENTITY, &fields, Faults::default().and(&field, &text))
            }
            None => desk::failed(asker, error),
        },
    }
}

/// What is wrong with a quote, and at which field it is said.
fn fault(error: &DeskError, language: StaffLanguage) -> Option<(String, String)> {
    let at = |field: &str, id: &str| Some((field.to_owned(), language.text(id)));
    match error {
        DeskError::MayNotBeQuoted => at("passage", "fault-quote-not-agreed"),
        DeskError::QuotedAlready => at("passage", "fault-quote-second"),
        DeskError::NoSuchIdea => at("idea", "fault-quote-idea"),
        DeskError::Passage(TextFault::Empty) => at("passage", "fault-quote-passage"),
        DeskError::Passage(TextFault::TooLong) => at("passage", "fault-quote-long"),
        DeskError::Passage(TextFault::NotInText) => at("passage", "fault-quote-not-in-text"),
        DeskError::Wording(tag, fault) => {
            let id = if *fault == TextFault::TooLong { "fault-quote-long-in" } else { "fault-quote-wording" };
            let text = language.with(id, [("language", language.language_name(tag).into())]);
            Some((format!("wording-{tag}"), text))
        }
        _ => None,
    }
}

fn draw(asker: &At<ReadWords>, status: StatusCode, typed: &QuoteFields, faults: Faults) -> Answer {
    let at_the_desk = typed.at_the_desk();
    let Some(item) = desk::find(asker, &typed.item)? else { return desk::go_on(asker, "quote-done-nothing") };
    let (texts, definition) = (asker.texts(), asker.found.definition());
    let ticked: Vec<_> = at_the_desk.themes().collect();
    let given = item.themes.0.values().flatten().filter(|(number, _)| ticked.contains(&&*number.to_string()));
    let ideas = given.map(|(number, labels)| {
        let id = number.to_string();
        ThemeChoice { label: named(labels, texts.language), chosen: ticked.len() == 1 || id == typed.idea, id }
    });
    let wordings = definition.languages.iter().map(|offered| Wording {
        tongue: tongue(offered, asker.language()),
        text: typed.wording(offered.as_str()).to_owned(),
    });
    let question = definition.question(&item.question).map_or_else(String::new, |question| texts.owned(&question.text));
    let page = QuotePage {
        frame: asker.frame(),
        place: asker.place(),
        question,
        parts: hiding::part(asker, &item.text, &at_the_desk.hiding)?.parts.clone(),
        item: item.handle.clone(),
        ticked: at_the_desk.ticked(),
        hidden: at_the_desk.hiding.hidden.clone(),
        ideas: ideas.collect(),
        passage: typed.passage.clone(),
        wordings: wordings.collect(),
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// `GET /staff/{slug}/quotes`: what checking a quote means, before the first one.
pub fn page(asker: &At<ReadWords>) -> Answer {
    enough::instead(asker)?.map_or_else(|| rest(asker, true, None), Ok)
}

fn rest(asker: &At<ReadWords>, can_begin: bool, told: Option<&str>) -> Answer {
    let told = told.map(|id| asker.language().text(id));
    let page = QuotesPage { frame: asker.frame(), place: asker.place(), can_begin, most: enough::most(asker), told };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// `POST /staff/{slug}/quotes/check`
pub fn check(asker: &At<ReadWords>, fields: VerdictFields) -> Answer {
    let pair = asker.by.key_pair()?;
    let Some(verdict) = verdict(fields.go) else { return next(asker, None) };
    let shown = fields.hash().ok_or(PageError::Malformed)?;
    match check_quote(asker.service(), &asker.granted, &pair, (shown, verdict)) {
        Ok(done) => next(asker, Some(told(done, verdict, "quote-done-checked"))),
        Err(DeskError::SamePerson(_)) => refused(asker, "quote-same-person"),
        Err(DeskError::State(_)) => rest(asker, false, Some("quote-not-now")),
        Err(error) => desk::failed(asker, error),
    }
}

const fn verdict(go: VerdictGo) -> Option<Verdict> {
    match go {
        VerdictGo::Begin => None,
        VerdictGo::Yes => Some(Verdict::Yes),
        VerdictGo::No => Some(Verdict::No),
    }
}

/// What is said after a press: the id of the message.
const fn told(done: bool, verdict: Verdict, yes: &'static str) -> &'static str {
    match (done, verdict) {
        (false, _) => "quote-done-other",
        (true, Verdict::Yes) => yes,
        (true, Verdict::No) => "quote-done-declined",
    }
}

fn next(asker: &At<ReadWords>, told: Option<&str>) -> Answer {
    match next_to_check(asker.service(), &asker.granted, &asker.by.key_pair()?) {
        Ok(Some(waiting)) => draw_check(asker, &waiting, told),
        Ok(None) => rest(asker, false, Some(told.unwrap_or("quote-none-waits"))),
        Err(DeskError::DayIsOver) => enough::page(asker, told),
        Err(DeskError::State(_)) => rest(asker, false, Some("quote-not-now")),
        Err(error) => desk::failed(asker, error),
    }
}

fn draw_check(asker: &At<ReadWords>, waiting: &ToCheck, told: Option<&str>) -> Answer {
    let (texts, definition) = (asker.texts(), asker.found.definition());
    let asked = definition.question(&waiting.quote.idea().question);
    let page = CheckQuotePage {
        frame: asker.frame(),
        place: asker.place(),
        question: asked.map_or_else(String::new, |question| texts.owned(&question.text)),
        parts: shown(&waiting.text, waiting.quote.hidden()),
        passage: waiting.quote.passage().shown(),
        wordings: wordings(waiting.quote.wordings(), asker.language()),
        idea: idea(asker, &themes(asker)?, waiting.quote.idea()),
        sha256: HEXLOWER.encode(&waiting.sha256),
        told: told.map(|id| asker.language().text(id)),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// `GET /staff/{slug}/quotes/review`: what two readers have checked, for the panel.
pub fn review_page(asker: &At<ApproveForPanel>) -> Answer {
    draw_review(asker, None)
}

/// `POST /staff/{slug}/quotes/decide`
pub fn decide(asker: &At<ApproveForPanel>, fields: VerdictFields) -> Answer {
    let pair = asker.by.key_pair()?;
    let verdict = verdict(fields.go).ok_or(PageError::Malformed)?;
    let shown = fields.hash().ok_or(PageError::Malformed)?;
    match judge_quote(asker.service(), &asker.granted, &pair, (shown, verdict)) {
        Ok(done) => draw_review(asker, Some(told(done, verdict, "quote-done-approved"))),
        Err(JudgeError::State(_)) => draw_review(asker, None),
        Err(error) => not_judged(asker, error),
    }
}

fn not_judged(asker: &At<ApproveForPanel>, error: JudgeError) -> Answer {
    match error {
        JudgeError::NotGranted(_) => refused(asker, "quote-no-key"),
        JudgeError::Store(error) => Err(error.into()),
        other => Err(Refusal::noted(&other)),
    }
}

fn draw_review(asker: &At<ApproveForPanel>, told: Option<&str>) -> Answer {
    let (waiting, told) = match list_to_judge(asker.service(), &asker.granted, &asker.by.key_pair()?) {
        Ok(waiting) => (waiting, told),
        Err(JudgeError::State(_)) => (Vec::new(), Some("quote-not-now")),
        Err(error) => return not_judged(asker, error),
    };
    let themes = themes(asker)?;
    let line = |sha256: &[u8; 32], named: &Idea, said: &Wordings| QuoteLine {
        sha256: HEXLOWER.encode(sha256),
        idea: idea(asker, &themes, named),
        wordings: wordings(said, asker.language()),
    };
    let quotes = waiting.iter().map(|one| line(&one.sha256, one.quote.idea(), one.quote.wordings()));
    let page = JudgeQuotesPage {
        frame: asker.frame(),
        place: asker.place(),
        quotes: quotes.collect(),
        told: told.map(|id| asker.language().text(id)),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

fn themes<P: Permission>(asker: &At<P>) -> Result<ThemeLists, Refusal> {
    Ok(list_themes(asker.service(), &asker.also::<SeeConsultation>()?)?)
}

/// What an idea is called, in the language of the page where there is one.
fn idea<P: Permission>(asker: &At<P>, themes: &ThemeLists, of: &Idea) -> String {
    let labels = themes.0.get(&of.question).and_then(|themes| themes.get(&of.theme.get()));
    labels.map_or_else(String::new, |labels| named(labels, asker.texts().language))
}

fn wordings(said: &Wordings, language: StaffLanguage) -> Vec<Wording> {
    said.all().map(|(tag, text)| Wording { tongue: tongue(tag, language), text }).collect()
}
