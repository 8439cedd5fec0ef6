//! What is erased when, and what two people sign (RET-2, RET-4, RET-7): custodians act, the administrator signs for the
//! controller, panel and auditor read.

use actix_web::http::StatusCode;

use crate::actions::retention::Agreed;
use crate::actions::retention::decide::{DecideError, Decision, sign_as_custodian, sign_for_controller};
use crate::actions::retention::see_erasure::{Erasure, see_erasure};
use crate::domain::permission::{Permission, RunErasure, SeeErasure, SignForController};
use crate::domain::retention::{Erasable, SizeBand};
use crate::domain::role::Role;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At};
use crate::web::staff::forms::DecisionFields;
use crate::web::staff::views::{DecisionBox, ErasurePage, Fact};

/// `GET /staff/{slug}/erasure`
pub fn page(asker: &At<SeeErasure>) -> Answer {
    let done = (asker.by.call.parameter("done") == Some("signed")).then_some("done-signed");
    draw(asker, StatusCode::OK, done, None)
}

/// `POST /staff/{slug}/erasure/sign`
pub fn sign(asker: &At<RunErasure>, fields: DecisionFields) -> Answer {
    signed(asker, &fields, |decision| sign_as_custodian(asker.service(), &asker.granted, decision))
}

/// `POST /staff/{slug}/erasure/sign-for-controller`
pub fn sign_controller(asker: &At<SignForController>, fields: DecisionFields) -> Answer {
    signed(asker, &fields, |decision| sign_for_controller(asker.service(), &asker.granted, decision))
}

fn signed<P: Permission>(
    asker: &At<P>,
    fields: &DecisionFields,
    sign: impl FnOnce(Decision) -> Result<(), DecideError>,
) -> Answer {
    let decision = Decision::from_word(&fields.decision).ok_or(PageError::Malformed)?;
    if !fields.is_sure() {
        return again(asker, "refused-not-sure");
    }
    match sign(decision) {
        Ok(()) => Ok(Drawn::see_other(&format!("{}/erasure?done=signed", asker.place().address))),
        Err(DecideError::NotNow) => again(asker, "refused-not-to-decide"),
        Err(DecideError::State(_)) => again(asker, "refused-state-first"),
        Err(DecideError::Held) => again(asker, "refused-held"),
        Err(DecideError::SamePerson) => again(asker, "refused-signed-before"),
        Err(DecideError::Store(error)) => Err(error.into()),
    }
}

fn again<P: Permission>(asker: &At<P>, why: &'static str) -> Answer {
    let now = At::<SeeErasure>::find(&asker.by.call)?;
    draw(&now, StatusCode::CONFLICT, None, Some(why))
}

fn draw(asker: &At<SeeErasure>, status: StatusCode, done: Option<&str>, refused: Option<&str>) -> Answer {
    let seen = see_erasure(asker.service(), &asker.granted)?;
    let language = asker.language();
    let held = seen.facts.decisions.held_since();
    let reports = seen.reports.iter().map(|report| {
        Fact::new(
            language.day(report.erased_on),
            format!("{}: {}", language.t(kind_name(report.kind)), language.t(band_name(report.band))),
        )
    });
    let page = ErasurePage {
        frame: asker.frame(),
        place: asker.place(),
        calendar: calendar(&seen, language),
        held: held.map(|day| language.with("erasure-held", [("day", language.day(day).into())])),
        ended: ended(&seen, language),
        reports: reports.collect(),
        decisions: seen.open.iter().map(|(decision, agreed)| decision_box(asker, *decision, *agreed)).collect(),
        done: done.map(|id| language.text(id)),
        refused: refused.map(|id| language.text(id)),
    };
    Ok(Drawn::page(status, &page)?)
}

fn calendar(seen: &Erasure, language: StaffLanguage) -> Vec<Fact> {
    let day = |kind| match seen.facts.schedule.day_of(kind) {
        Some(day) => language.day(day),
        None => language.text("erasure-after-release"),
    };
    Erasable::ALL.map(|kind| Fact::new(language.t(kind_name(kind)), day(kind))).to_vec()
}

/// Where it stands once everything is erased: rows, this machine's key, the key kit (RET-4).
fn ended(seen: &Erasure, language: StaffLanguage) -> Vec<String> {
    let Some(day) = seen.purged_on else { return Vec::new() };
    let of_day = |id, day| language.with(id, [("day", language.day(day).into())]);
    let key = if seen.has_key { "erasure-key-here" } else { "erasure-key-gone" };
    let kit = match seen.facts.decisions.kit_destroyed.on() {
        Some(day) => of_day("erasure-kit-gone", day),
        None => language.text("erasure-kit-open"),
    };
    let copies = match (seen.copies.held, seen.copies.silent_since) {
        (0, _) | (_, None) => language.text("erasure-copies-gone"),
        (held, Some(since)) => {
            language.with("erasure-copies", [("number", held.to_string().into()), ("day", language.day(since).into())])
        }
    };
    let printed = match (seen.kits.first(), seen.kits.last()) {
        (Some(first), Some(last)) => {
            let number = seen.kits.len().to_string();
            let days =
                [("first", language.day(first.printed_on).into()), ("last", language.day(last.printed_on).into())];
            let [first, last] = days;
            language.with("erasure-kit-printed", [("number", number.into()), first, last])
        }
        _ => language.text("erasure-kit-never"),
    };
    let complete = if seen.is_key_destroyed() { "erasure-complete" } else { "erasure-not-complete" };
    vec![of_day("erasure-purged", day), language.text(key), copies, printed, kit, language.text(complete)]
}

fn decision_box(asker: &At<SeeErasure>, decision: Decision, agreed: Agreed) -> DecisionBox {
    let (language, address) = (asker.language(), asker.place().address);
    let (waits, signed_by) = match agreed {
        Agreed::Waiting { role, account, since } => {
            let variables = [("role", language.role(role).into()), ("day", language.day(since).into())];
            (Some(language.with("erasure-waits", variables)), Some((role, account)))
        }
        Agreed::Nobody | Agreed::Both(_) => (None, None),
    };
    let own = |role: Role| asker.roles().contains(&role);
    let own_account = asker.granted.account();
    let of_kit = decision == Decision::KitDestroyed;
    // One of each role signs; of the kit, two custodians.
    let left = |role| signed_by.is_none_or(|(by, account)| account != own_account && (of_kit || by != role));
    let action = if own(Role::Custodian) && left(Role::Custodian) {
        Some(format!("{address}/erasure/sign"))
    } else if own(Role::Administrator) && !of_kit && left(Role::Administrator) {
        Some(format!("{address}/erasure/sign-for-controller"))
    } else {
        None
    };
    let (label, happens, whom, undo) = said(decision);
    let who = if of_kit { "erasure-two-custodians" } else { "erasure-two" };
    DecisionBox { word: decision.act().as_str(), label, happens, whom, undo, who, waits, action }
}

const fn said(decision: Decision) -> (&'static str, &'static str, &'static str, &'static str) {
    match decision {
        Decision::Hold => ("hold-label", "hold-happens", "hold-whom", "hold-undo"),
        Decision::EndHold => ("end-hold-label", "end-hold-happens", "end-hold-whom", "end-hold-undo"),
        Decision::EraseEarly => ("erase-early-label", "erase-early-happens", "erase-early-whom", "erase-early-undo"),
        Decision::KitDestroyed => ("kit-label", "kit-happens", "kit-whom", "kit-undo"),
    }
}

const fn kind_name(kind: Erasable) -> &'static str {
    match kind {
        Erasable::RawWords => "erasure-raw-words",
        Erasable::AboutYou => "erasure-about-you",
        Erasable::NotKept => "erasure-not-kept",
        Erasable::Cards => "erasure-cards",
        Erasable::Everything => "erasure-everything",
    }
}

const fn band_name(band: SizeBand) -> &'static str {
    match band {
        SizeBand::Under10 => "band-under-10",
        SizeBand::From10 => "band-from-10",
        SizeBand::From20 => "band-from-20",
        SizeBand::From50 => "band-from-50",
        SizeBand::From100 => "band-from-100",
    }
}
