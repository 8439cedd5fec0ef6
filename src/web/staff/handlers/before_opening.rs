//! What is still missing before a consultation can open: the list from which the acts refuse, with who can do what and where.

use actix_web::http::StatusCode;

use crate::actions::consultations::answer_independence::{AnswerError, answer_independence};
use crate::actions::consultations::overlaps::{DecideError, decide_overlap};
use crate::actions::consultations::readiness::{Readiness, Seat, see_readiness};
use crate::domain::consultation::readiness::{FEWEST, Missing, MissingKit, Step, Topic};
use crate::domain::consultation::{Independence, State};
use crate::domain::permission::{ApproveOpening, Permission, RunConsultation, SeeReadiness};
use crate::domain::role::Role;
use crate::store::StoreError;
use crate::web::drawn::Drawn;
use crate::web::languages::catalogues;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{ApprovalFields, Faults, IndependenceFields, StaffForm as _};
use crate::web::staff::views::{BeforeOpeningPage, Overlapping, SeatedPerson, Seats, Todo, TopicStanding};
use crate::web::visit::pages::Way;

use super::consultation::refused;
use super::languages;

/// `GET /staff/{slug}/before-opening`
pub fn page(asker: &At<SeeReadiness>) -> Answer {
    let done = match asker.by.call.parameter("done") {
        Some("kept") => Some("asks-kept"),
        Some("decided") => Some("overlap-kept"),
        _ => None,
    };
    let answer = asker.found.definition().independence;
    let done = done.map(|id| asker.language().text(id));
    draw(asker, StatusCode::OK, IndependenceFields::of(answer), Faults::default(), done)
}

/// `POST /staff/{slug}/before-opening/who-asks` (ACC-11)
pub fn answer(asker: &At<RunConsultation>, fields: IndependenceFields) -> Answer {
    let Some(answer) = fields.answer() else {
        let now = At::<SeeReadiness>::find(&asker.by.call)?;
        let faults = Faults::default().and("publisher", &asker.language().t("fault-asks"));
        return draw(&now, StatusCode::UNPROCESSABLE_ENTITY, fields, faults, None);
    };
    match answer_independence(asker.service(), &asker.granted, answer) {
        Ok(()) => Ok(Drawn::see_other(&format!("{}/before-opening?done=kept", asker.place().address))),
        Err(AnswerError::State(_)) => refused(asker, "refused-moved-on"),
        Err(AnswerError::Store(StoreError::Changed)) => refused(asker, "refused-changed"),
        Err(AnswerError::Store(error)) => Err(error.into()),
    }
}

/// `POST /staff/{slug}/before-opening/overlap` (AGG-21)
pub fn decide(asker: &At<ApproveOpening>, fields: ApprovalFields) -> Answer {
    let faults = fields.faults(asker.language());
    let Some(shown) = fields.hash().filter(|_| faults.is_empty()) else {
        let now = At::<SeeReadiness>::find(&asker.by.call)?;
        let answer = now.found.definition().independence;
        return draw(&now, StatusCode::UNPROCESSABLE_ENTITY, IndependenceFields::of(answer), faults, None);
    };
    match decide_overlap(asker.service(), &asker.granted, shown) {
        Ok(()) => Ok(Drawn::see_other(&format!("{}/before-opening?done=decided", asker.place().address))),
        Err(DecideError::State(_)) => refused(asker, "refused-moved-on"),
        Err(DecideError::NotReviewed(_)) => refused(asker, "refused-changed"),
        Err(DecideError::Store(error)) => Err(error.into()),
    }
}

/// What the results could be subtracted from, and whether this person may decide about it now. Another organisation's
/// consultation is not named.
fn overlapping(asker: &At<SeeReadiness>, seen: &Readiness) -> Option<Overlapping> {
    let overlaps = seen.overlaps.as_ref()?;
    let (language, own) = (asker.language(), asker.found.stored.organisation);
    let others = overlaps.list.iter().map(|one| {
        let name = if one.organisation == own {
            language.texts_of(&one.definition).owned(&one.definition.neutral_name)
        } else {
            language.text("overlap-elsewhere")
        };
        let questions = one.questions.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let values =
            [("name", name.into()), ("day", language.day(one.closed_on).into()), ("questions", questions.into())];
        language.with(if one.followed { "overlap-followed" } else { "overlap-one" }, values)
    });
    let decides = seen.facts.overlaps && asker.roles().contains(&Role::Custodian);
    Some(Overlapping {
        others: others.collect(),
        decided: !seen.facts.overlaps,
        sha256: decides.then(|| data_encoding::HEXLOWER.encode(&overlaps.sha256)),
    })
}

fn draw(
    asker: &At<SeeReadiness>,
    status: StatusCode,
    typed: IndependenceFields,
    faults: Faults,
    done: Option<String>,
) -> Answer {
    let seen = see_readiness(asker.service(), &asker.granted, catalogues()).map_err(|error| Refusal::noted(&error))?;
    let (language, state) = (asker.language(), asker.found.state());
    let before_opening = matches!(state, State::Draft | State::PanelReview | State::Approved);
    let missing = if before_opening { missing(asker, &seen) } else { Vec::new() };
    let is_own = |one: &Missing| one.for_whom().is_some_and(|role| asker.roles().contains(&role));
    let todos = |own: bool| missing.iter().filter(|one| is_own(one) == own).map(|one| todo(asker, one)).collect();
    let answers = before_opening && asker.roles().contains(&Role::Administrator);
    let page = BeforeOpeningPage {
        frame: asker.frame(),
        place: asker.place(),
        opened: !before_opening,
        yours: todos(true),
        others: todos(false),
        seats: seats(&seen, language),
        nobody_prints_cards: before_opening && seen.nobody_prints_cards,
        standings: standings(asker, &missing),
        overlapping: overlapping(asker, &seen),
        told: asker.texts().who_asks(),
        as_advised: asker.found.definition().independence.as_ref().is_none_or(Independence::is_as_advised),
        asks: answers.then_some(typed),
        cancels: state == State::Approved,
        done,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// Everything that is missing, as this person would meet it.
fn missing(asker: &At<SeeReadiness>, seen: &Readiness) -> Vec<Missing> {
    let opener = asker.roles().contains(&Role::Custodian).then(|| asker.granted.account());
    seen.facts.missing(Step::Opening, opener)
}

/// What is missing, in words: the same on this page and where an act is refused.
pub(super) fn said(missing: &Missing, language: StaffLanguage) -> String {
    let of_role = |id, role| language.with(id, [("role", language.role(role).into())]);
    let of_day = |id, day| language.with(id, [("day", language.day(day).into())]);
    match missing {
        Missing::People(Role::Administrator) => language.text("lacking-administrator"),
        Missing::People(role) => of_role("lacking-ready", *role),
        Missing::Holders(role) => of_role("lacking-holders", *role),
        Missing::Independence => language.text("lacking-who-asks"),
        Missing::PanelApproval => language.text("lacking-panel"),
        Missing::Language(lacking) => languages::approval_of(lacking, language),
        Missing::Overlap => language.text("lacking-overlap"),
        Missing::Keys => language.text("lacking-keys"),
        Missing::Kit(kit) => language.text(kit_missing(*kit)),
        Missing::NotYet(day) => of_day("lacking-day", *day),
        Missing::Over(_) => language.text("lacking-later"),
        Missing::AnotherPerson => language.text("lacking-another"),
    }
}

/// A key kit that is missing: the id of the message.
pub(super) const fn kit_missing(kit: MissingKit) -> &'static str {
    match kit {
        MissingKit::InstallationNotPrinted => "lacking-kit-service",
        MissingKit::InstallationNotReadBack => "lacking-kit-service-typed",
        MissingKit::ConsultationNotPrinted => "lacking-kit",
        MissingKit::ConsultationNotReadBack => "lacking-kit-typed",
    }
}

/// All of it, in one sentence after the other.
pub(super) fn all_said(missing: &[Missing], language: StaffLanguage) -> String {
    missing.iter().map(|one| said(one, language)).collect::<Vec<_>>().join(" ")
}

/// The page on which something can be done about it, for somebody who may open that.
pub(super) fn way<P: Permission>(asker: &At<P>, missing: &Missing) -> Option<Way> {
    let (address, language) = (asker.place().address, asker.language());
    let way = |path: &str, id: &str| Some(Way { address: format!("{address}{path}"), label: language.text(id) });
    let administers = asker.roles().contains(&Role::Administrator);
    match missing {
        Missing::People(_) | Missing::AnotherPerson if administers => way("/people", "way-people"),
        Missing::Independence if administers => way("/before-opening#who-asks", "asks"),
        Missing::PanelApproval => way("/review", "way-approves"),
        Missing::Overlap => way("/before-opening#overlap", "overlap"),
        Missing::Language(lacking) => way(&format!("/review?language={lacking}#languages"), "way-approves"),
        Missing::Keys | Missing::Holders(_) | Missing::Kit(_) => way("/keys", "way-keys"),
        _ => None,
    }
}

fn todo(asker: &At<SeeReadiness>, missing: &Missing) -> Todo {
    let language = asker.language();
    let who = match missing.for_whom() {
        Some(Role::Panel) => "who-panel",
        Some(Role::Custodian) => "who-custodian",
        Some(_) => "who-administrator",
        None => "missing-time",
    };
    Todo { text: said(missing, language), who: language.text(who), way: way(asker, missing) }
}

fn seats(seen: &Readiness, language: StaffLanguage) -> Vec<Seats> {
    let of_role = |(role, fewest): (Role, usize)| {
        let people = seen.seated.iter().filter(|seated| seated.role == role).map(|seated| SeatedPerson {
            name: seated.account.contact.name.clone(),
            seat: match seated.seat {
                Seat::Invited => "seat-invited",
                Seat::NoSecondFactor => "seat-no-factor",
                Seat::NoKey => "seat-no-key",
                Seat::Ready => "seat-ready",
            },
            ready: seated.seat == Seat::Ready,
        });
        let people: Vec<_> = people.collect();
        let role = language.role(role);
        let mut letters = role.chars();
        let first = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
        Seats { role: first.unwrap_or_default(), lacking: fewest.saturating_sub(people.len()), people }
    };
    FEWEST.into_iter().map(of_role).collect()
}

fn standings(asker: &At<SeeReadiness>, missing: &[Missing]) -> Vec<TopicStanding> {
    let (definition, language) = (asker.found.definition(), asker.language());
    let of_topic = |topic: Topic| {
        let name = match topic {
            Topic::People => "topic-people",
            Topic::Independence => "topic-who-asks",
            Topic::Panel => "topic-panel",
            Topic::Languages => "topic-languages",
            Topic::Overlap => "overlap",
            Topic::Keys => "topic-keys",
            Topic::Kits => "keys-kits",
            Topic::Days => "topic-day",
        };
        let tongues = definition.languages.iter().map(|one| language.language_name(one).into_owned());
        let said = match topic {
            Topic::Languages => Some(language.list(&tongues.collect::<Vec<_>>())),
            Topic::Days => Some(language.day(definition.dates.opens_on)),
            _ => None,
        };
        TopicStanding { topic: name, said, done: !missing.iter().any(|one| one.topic() == topic) }
    };
    let notice = language.text("topic-notice-text");
    let services = language.n("topic-services-count", definition.services.len());
    let checked = [("topic-notice", notice), ("topic-services", services)];
    let checked = checked.map(|(topic, said)| TopicStanding { topic, said: Some(said), done: true });
    Topic::ALL.into_iter().map(of_topic).chain(checked).collect()
}
