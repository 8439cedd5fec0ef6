//! The page of one consultation: the road, the dates, and what this person may do now.

use actix_web::http::StatusCode;

use crate::actions::consultations::opening::{KeysShown, list_keys};
use crate::actions::consultations::readiness::{Readiness, see_readiness};
use crate::actions::consultations::see_consultation::{Seen, see_consultation};
use crate::domain::consultation::State;
use crate::domain::consultation::readiness::Step;
use crate::domain::permission::{Permission, SeeConsultation, SeeReadiness};
use crate::domain::role::Role;
use crate::web::drawn::Drawn;
use crate::web::languages::catalogues;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::views::{Act, ConsultationPage, Fact, Offer, Road};
use crate::web::visit::pages::Way;

use super::before_opening::said;
use super::keys::fingerprints;
use super::languages;
use super::next::{Next, Standing};

/// What is said once after an act: a word in the address, never a text; beside it the message.
const DONE: [(&str, &str); 9] = [
    ("sent", "done-sent"),
    ("approved", "done-approved"),
    ("keys", "done-keys"),
    ("open", "done-open"),
    ("paused", "done-paused"),
    ("resumed", "done-resumed"),
    ("closed", "done-closed"),
    ("analysis", "done-analysis"),
    ("checked", "done-checked"),
];

/// `GET /staff/{slug}`
pub fn page(asker: &At<SeeConsultation>) -> Answer {
    let word = asker.by.call.parameter("done");
    let done = DONE.iter().find(|(known, _)| Some(*known) == word).map(|(_, id)| asker.language().text(id));
    draw(asker, StatusCode::OK, done, None)
}

/// The page again, saying why the last press did nothing: the id of the message.
pub(super) fn refused<P: Permission>(asker: &At<P>, why: &str) -> Answer {
    told(asker, &asker.language().t(why))
}

/// The page again, saying in these words why the last press did nothing.
pub(super) fn told<P: Permission>(asker: &At<P>, why: &str) -> Answer {
    // Somebody else may have moved it on: the page shows where it stands now.
    let now = At::<SeeConsultation>::find(&asker.by.call)?;
    draw(&now, StatusCode::CONFLICT, None, Some(why.to_owned()))
}

/// The way back to the page after an act.
pub(super) fn done<P: Permission>(asker: &At<P>, word: &str) -> Answer {
    Ok(Drawn::see_other(&format!("{}?done={word}", asker.place().address)))
}

fn draw(asker: &At<SeeConsultation>, status: StatusCode, done: Option<String>, refused: Option<String>) -> Answer {
    let seen = see_consultation(asker.service(), &asker.granted)?;
    let keys = list_keys(asker.service(), &asker.granted).map_err(|error| Refusal::noted(&error))?;
    let keys_made = keys.opening_sha256.is_some();
    let next = Next::of(&Standing { found: &asker.found, seen: &seen, keys_made, language: asker.language() });
    let dates = asker.found.definition().dates;
    let language = asker.language();
    let languages = languages::of(&asker.found, &seen)?;
    let readiness = readiness(asker)?;
    let page = ConsultationPage {
        frame: asker.frame(),
        place: asker.place(),
        road: Road::at(asker.found.state(), language, |state| taken(&seen, state, language)),
        next: next.what,
        next_text: language.text(next.text),
        missing: missing(asker, readiness.as_ref(), asker.found.state()),
        offers: offers(asker, &seen, &keys, readiness.as_ref()),
        languages: languages::facts(&languages, language),
        dates: vec![
            Fact::new(language.t("opens-on"), language.day(dates.opens_on)),
            Fact::new(language.t("closes-by-itself"), language.day(dates.closes_on)),
            Fact::new(language.t("reply-by"), language.day(dates.reply_by)),
            Fact::new(language.t("erased-by"), language.day(dates.retention_until)),
        ],
        paused: asker.found.stored.paused,
        alerts: super::alerts::of(asker.service(), &asker.by.signed_in.member, &asker.found, language)?,
        band: None,
        done,
        refused,
        ways: ways(asker, &seen),
    };
    Ok(Drawn::page(status, &page)?)
}

/// Who took the step out of a state, and when: the next change of state that followed it.
fn taken(seen: &Seen, state: State, language: StaffLanguage) -> Option<String> {
    let at = seen.steps.iter().rposition(|step| step.state == state)?;
    let next = seen.steps.get(at.checked_add(1)?)?;
    let who = match next.by.as_str() {
        "job" => "by-itself",
        "panel" => "who-panel",
        "administrator" => "who-administrator",
        "custodian" => "who-custodian",
        "designer" => "who-designer",
        _ => return None,
    };
    Some(format!("{} · {}", language.t(who), language.day(next.on)))
}

/// The facts about what is missing before opening, for the people whom the page of it is for.
fn readiness(asker: &At<SeeConsultation>) -> Result<Option<Readiness>, Refusal> {
    let Ok(granted) = asker.also::<SeeReadiness>() else { return Ok(None) };
    let seen = see_readiness(asker.service(), &granted, catalogues()).map_err(|error| Refusal::noted(&error))?;
    Ok(Some(seen))
}

/// What the next step still lacks, whoever takes it.
fn missing(asker: &At<SeeConsultation>, readiness: Option<&Readiness>, state: State) -> Vec<String> {
    let step = match state {
        State::Draft => Step::Panel,
        // What only the custodian who looks lacks stands with the act.
        State::Approved if !asker.roles().contains(&Role::Custodian) => Step::Opening,
        _ => return Vec::new(),
    };
    let missing = readiness.map(|seen| seen.facts.missing(step, None)).unwrap_or_default();
    missing.iter().map(|one| said(one, asker.language())).collect()
}

/// That a role has too few people.
pub(super) fn lacking(role: Role, language: StaffLanguage) -> String {
    language.with("lacking-two", [("role", language.role(role).into())])
}

fn offers(asker: &At<SeeConsultation>, seen: &Seen, keys: &KeysShown, readiness: Option<&Readiness>) -> Vec<Offer> {
    let has = |role| asker.roles().contains(&role);
    let state = asker.found.state();
    let one = |role, act| if has(role) { vec![Offer::ready(act)] } else { Vec::new() };
    match state {
        State::Draft if has(Role::Administrator) => {
            vec![Offer { missing: missing(asker, readiness, state), ..Offer::ready(Act::SendToPanel) }]
        }
        State::PanelReview => one(Role::Panel, Act::ApproveQuestions),
        State::Approved if has(Role::Custodian) => vec![opening(asker, keys, readiness)],
        State::Approved if keys.opening_sha256.is_none() => one(Role::Administrator, Act::MakeKeys),
        State::Open if has(Role::Administrator) => {
            let pause = if asker.found.stored.paused { Act::Resume } else { Act::Pause };
            vec![Offer::ready(pause), Offer::ready(Act::Close)]
        }
        State::Closed => one(Role::Custodian, Act::StartAnalysis),
        State::Analysis if seen.release_waits => one(Role::Custodian, Act::CheckRelease),
        State::Analysis => one(Role::Custodian, Act::BuildRelease),
        State::PanelSummaryReview => one(Role::Panel, Act::ApproveRelease),
        _ => Vec::new(),
    }
}

/// Opening, with what stands against it.
fn opening(asker: &At<SeeConsultation>, keys: &KeysShown, readiness: Option<&Readiness>) -> Offer {
    let missing = readiness.map(|seen| seen.facts.missing(Step::Opening, Some(asker.granted.account())));
    let missing = missing.unwrap_or_default().iter().map(|one| said(one, asker.language())).collect();
    let sha256 = keys.opening_sha256.map(|sha256| data_encoding::HEXLOWER.encode(&sha256));
    let prints = if sha256.is_some() { fingerprints(keys, asker.language()) } else { Vec::new() };
    Offer { act: Act::ApproveOpening, sha256, missing, fingerprints: prints }
}

/// The other pages of this consultation that this person may open.
fn ways(asker: &At<SeeConsultation>, seen: &Seen) -> Vec<Way> {
    let address = asker.place().address;
    let state = asker.found.state();
    let way = |path: &str, id: &str| Way { address: format!("{address}{path}"), label: asker.language().text(id) };
    let has = |role| asker.roles().contains(&role);
    let mut ways = Vec::new();
    if has(Role::Reader) {
        ways.push(way("/desk", "way-desk"));
        ways.push(way("/themes", "way-themes"));
    }
    let quotes_wait = (State::Closed..=State::PanelSummaryReview).contains(&state);
    if has(Role::Reader) && quotes_wait {
        ways.push(way("/quotes", "way-quotes"));
        ways.push(way("/texts", "way-texts"));
    }
    if has(Role::Panel) && quotes_wait {
        ways.push(way("/quotes/review", "way-quotes-panel"));
        ways.push(way("/texts/panel", "way-texts-panel"));
    }
    if has(Role::Reader) || has(Role::Custodian) {
        ways.push(way("/concerns", "way-concerns"));
    }
    if has(Role::Coordinator) {
        ways.push(way("/cards", "way-cards"));
        ways.push(way("/papers", "way-papers"));
    }
    if has(Role::Assister) {
        ways.push(way("/assist", "way-assist"));
    }
    if has(Role::Administrator) {
        ways.push(way("/people", "way-people"));
        ways.push(way("/services", "way-services"));
    }
    if has(Role::Custodian) && state >= State::Open {
        ways.push(way("/complaints", "way-complaints"));
    }
    let sees_erasure = [Role::Custodian, Role::Administrator, Role::Panel, Role::Auditor].into_iter().any(has);
    if sees_erasure && state >= State::Open {
        ways.push(way("/erasure", "way-erasure"));
    }
    if has(Role::Custodian) || has(Role::Auditor) {
        ways.push(way("/audit", "way-audit"));
    }
    if has(Role::Custodian) && seen.release_waits {
        ways.push(way("/release/check", "way-check"));
    }
    if has(Role::Panel) && state == State::PanelSummaryReview {
        ways.push(way("/release/review", "way-figures-first"));
    }
    let sees_readiness = [Role::Administrator, Role::Panel, Role::Custodian].into_iter().any(has);
    if sees_readiness && state < State::Open {
        ways.push(way("/before-opening", "way-before-opening"));
    }
    let reviewed = matches!(state, State::Draft | State::PanelReview);
    ways.push(way("/review", if reviewed { "way-approves" } else { "way-approved" }));
    ways.push(way("/keys", "way-keys"));
    let published = matches!(state, State::Published | State::Answered | State::Archived);
    ways.push(way("/release", if published { "way-published" } else { "way-look-like" }));
    ways
}
