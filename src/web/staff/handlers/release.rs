//! The release: checked by a custodian, approved by the panel, read by everyone (AGG-22, D6).

use actix_web::http::StatusCode;
use chrono::TimeDelta;

use crate::actions::consultations::see_consultation::{Seen, see_consultation};
use crate::actions::releases::accept_terms::{TermsError, accept_terms, terms_sha256};
use crate::actions::releases::publish_release::{PublishError, publish_release};
use crate::actions::releases::publish_with_dissent::{PublishWithDissentError, publish_with_dissent};
use crate::actions::releases::read_release::{ReadRelease, ReadReleaseError, read_releases, read_unreleased};
use crate::actions::releases::sign_check::{SignCheckError, sign_check};
use crate::domain::approval::Act;
use crate::domain::consultation::{Definition, DissentError, PANEL_DAYS, State, SummaryPower};
use crate::domain::permission::{
    AcceptTerms, ApproveForPanel, BuildRelease, Permission, ReadReleases, SeeConsultation, SeeUnreleasedFigures,
};
use crate::domain::role::Role;
use crate::domain::terms::Terms;
use crate::web::drawn::Drawn;
use crate::web::results::Beside;
use crate::web::staff::door::{Answer, Asker as _, At};
use crate::web::staff::forms::{ApprovalFields, Faults, StaffForm as _};
use crate::web::staff::views::{
    Dissent, Fact, ReleaseCheckPage, ReleasePage, ReleaseReviewPage, Signature, Standing, TermsPage, WaitingPage,
};

use super::consultation::{done, refused};
use super::results::{body, preview};
use super::{next, standing};

const MOVED_ON: &str = "refused-moved-on";
const NOT_SHOWN: &str = "release-not-shown";

/// `GET /staff/{slug}/release/check`: the custodian's check, and later its record.
pub fn check_page(asker: &At<BuildRelease>) -> Answer {
    draw_check(asker, StatusCode::OK, Faults::default())
}

fn draw_check(asker: &At<BuildRelease>, status: StatusCode, faults: Faults) -> Answer {
    let waiting = read_unreleased(asker.service(), &asker.also::<SeeUnreleasedFigures>()?)?;
    let Some(release) = waiting else { return refused(asker, "release-none-to-check") };
    let seen = see_consultation(asker.service(), &asker.also::<SeeConsultation>()?)?;
    let sha256 = release.artefact.sha256();
    let page = ReleaseCheckPage {
        frame: asker.frame(),
        place: asker.place(),
        body: body(&release.artefact, beside(asker.found.definition()), asker.language())?,
        sha256: release.artefact.fingerprint(),
        standing: standing(seen.given(Act::Check, &sha256), asker.found.state() == State::Analysis, asker.language()),
        dissent: dissent(asker, &seen, &release),
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// The days of a consultation, and its draft beside what is shown of each part.
fn beside(definition: &Definition) -> Beside {
    let closed_on = Some(definition.dates.closes_on);
    Beside { closed_on, draft: Some(definition.policy.clone()), ..Beside::default() }
}

/// What stands against publishing without the panel (D18); `None` where it cannot come to that.
fn dissent(asker: &At<BuildRelease>, seen: &Seen, release: &ReadRelease) -> Option<Dissent> {
    let power = asker.found.definition().panel_power.summary;
    if asker.found.state() != State::PanelSummaryReview || power == SummaryPower::Veto {
        return None;
    }
    let sent = seen.since(State::PanelSummaryReview)?;
    let (mut missing, language) = (Vec::new(), asker.language());
    let until = sent + TimeDelta::days(PANEL_DAYS);
    if asker.service().today() < until {
        missing.push(language.with("release-lacks-days", [("day", language.day(until).into())]));
    }
    if release.checked.is_some_and(|(account, _)| account == asker.granted.account()) {
        missing.push(language.text("release-lacks-another"));
    }
    Some(Dissent { missing })
}

/// `POST /staff/{slug}/release/check`
pub fn check(asker: &At<BuildRelease>, fields: ApprovalFields) -> Answer {
    let faults = fields.faults(asker.language());
    let Some(shown) = fields.hash().filter(|_| faults.is_empty()) else {
        return draw_check(asker, StatusCode::UNPROCESSABLE_ENTITY, faults);
    };
    match sign_check(asker.service(), &asker.granted, shown) {
        Ok(()) => done(asker, "checked"),
        Err(SignCheckError::State(_)) => refused(asker, MOVED_ON),
        Err(SignCheckError::NotShown) => refused(asker, NOT_SHOWN),
        Err(SignCheckError::Store(error)) => Err(error.into()),
    }
}

/// `POST /staff/{slug}/release/publish-with-dissent`
pub fn publish_without_panel(asker: &At<BuildRelease>, fields: ApprovalFields) -> Answer {
    let faults = fields.faults(asker.language());
    let Some(shown) = fields.hash().filter(|_| faults.is_empty()) else {
        return draw_check(asker, StatusCode::UNPROCESSABLE_ENTITY, faults);
    };
    match publish_with_dissent(asker.service(), &asker.granted, shown) {
        Ok(()) => Ok(Drawn::see_other(&format!("{}/release", asker.place().address))),
        Err(PublishWithDissentError::Dissent(DissentError::TooEarly)) => refused(asker, "release-too-early"),
        Err(PublishWithDissentError::Dissent(DissentError::Veto)) => refused(asker, "release-never-without"),
        Err(PublishWithDissentError::Publish(error)) => not_published(asker, error),
    }
}

/// `GET /staff/{slug}/release/review`: the figures, before anyone else.
pub fn review_page(asker: &At<SeeUnreleasedFigures>) -> Answer {
    draw_review(asker, StatusCode::OK, Faults::default())
}

fn draw_review(asker: &At<SeeUnreleasedFigures>, status: StatusCode, faults: Faults) -> Answer {
    let waiting = read_unreleased(asker.service(), &asker.granted)?;
    let Some(release) = waiting else { return refused(asker, "release-none-to-read") };
    let seen = see_consultation(asker.service(), &asker.also::<SeeConsultation>()?)?;
    let sha256 = release.artefact.sha256();
    let (Some(check), Some(sent)) = (seen.given(Act::Check, &sha256), seen.since(State::PanelSummaryReview)) else {
        return refused(asker, "release-not-checked");
    };
    let page = ReleaseReviewPage {
        frame: asker.frame(),
        place: asker.place(),
        body: body(&release.artefact, beside(asker.found.definition()), asker.language())?,
        checked: Signature { who: check.name.clone(), day: asker.language().day(check.on) },
        veto: asker.found.definition().panel_power.summary == SummaryPower::Veto,
        until: asker.language().day(sent + TimeDelta::days(PANEL_DAYS)),
        sha256: release.artefact.fingerprint(),
        standing: if asker.roles().contains(&Role::Panel) { Standing::Yours } else { Standing::Others },
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// `POST /staff/{slug}/release/approve`: the second signature publishes.
pub fn approve(asker: &At<ApproveForPanel>, fields: ApprovalFields) -> Answer {
    let faults = fields.faults(asker.language());
    let Some(shown) = fields.hash().filter(|_| faults.is_empty()) else {
        let asker = At::<SeeUnreleasedFigures>::find(&asker.by.call)?;
        return draw_review(&asker, StatusCode::UNPROCESSABLE_ENTITY, faults);
    };
    match publish_release(asker.service(), &asker.granted, shown) {
        Ok(()) => Ok(Drawn::see_other(&format!("{}/release", asker.place().address))),
        Err(error) => not_published(asker, error),
    }
}

fn not_published<P: Permission>(asker: &At<P>, error: PublishError) -> Answer {
    match error {
        PublishError::State(_) => refused(asker, MOVED_ON),
        PublishError::NotShown => refused(asker, NOT_SHOWN),
        PublishError::NotChecked => refused(asker, "release-not-checked"),
        PublishError::SamePerson => refused(asker, "release-same-person"),
        PublishError::Store(error) => Err(error.into()),
    }
}

/// `GET /staff/{slug}/release`: the newest release or, before there is one, what it will look like.
pub fn page(asker: &At<ReadReleases>) -> Answer {
    match read_releases(asker.service(), &asker.granted) {
        Ok(releases) => match releases.first() {
            Some(release) => published(asker, release),
            None => waiting(asker),
        },
        Err(ReadReleaseError::TermsFirst) => terms_page(asker, StatusCode::OK, Faults::default()),
        Err(ReadReleaseError::Store(error)) => Err(error.into()),
    }
}

fn terms_page<P: Permission>(asker: &At<P>, status: StatusCode, faults: Faults) -> Answer {
    let terms = Terms::in_language(asker.language().tag());
    let sha256 = data_encoding::HEXLOWER.encode(&terms_sha256(terms));
    Ok(Drawn::page(status, &TermsPage { frame: asker.frame(), place: asker.place(), terms, sha256, faults })?)
}

/// `POST /staff/{slug}/release/terms` (ACC-12)
pub fn accept(asker: &At<AcceptTerms>, fields: ApprovalFields) -> Answer {
    let faults = fields.faults(asker.language());
    let Some(shown) = fields.hash().filter(|_| faults.is_empty()) else {
        return terms_page(asker, StatusCode::UNPROCESSABLE_ENTITY, faults);
    };
    match accept_terms(asker.service(), &asker.granted, shown) {
        Ok(()) => Ok(Drawn::see_other(&format!("{}/release", asker.place().address))),
        Err(TermsError::Changed) => {
            let faults = Faults::default().and("sure", &asker.language().t("terms-changed"));
            terms_page(asker, StatusCode::CONFLICT, faults)
        }
        Err(TermsError::Store(error)) => Err(error.into()),
    }
}

fn published(asker: &At<ReadReleases>, release: &ReadRelease) -> Answer {
    let dates = asker.found.definition().dates;
    let beside = Beside { published_on: release.published_on, ..beside(asker.found.definition()) };
    let page = ReleasePage {
        frame: asker.frame(),
        place: asker.place(),
        number: release.number,
        published: release.published_on.map_or_else(String::new, |on| asker.language().day(on)),
        dissent: !release.panel_approved,
        body: body(&release.artefact, beside, asker.language())?,
        sha256: release.artefact.fingerprint(),
        public_address: format!("{}/r/{}", asker.by.call.context.public_address, asker.found.definition().slug),
        reply_by: asker.language().day(dates.reply_by),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

fn waiting(asker: &At<ReadReleases>) -> Answer {
    let seen = see_consultation(asker.service(), &asker.also::<SeeConsultation>()?)?;
    let next = next::Next::of(&next::Standing {
        found: &asker.found,
        seen: &seen,
        keys_made: true,
        language: asker.language(),
    });
    let (dates, language) = (asker.found.definition().dates, asker.language());
    let page = WaitingPage {
        frame: asker.frame(),
        place: asker.place(),
        now: next.sentence(),
        dates: vec![
            Fact::new(language.t("waiting-closes"), language.day(dates.closes_on)),
            Fact::new(language.t("reply-by"), language.day(dates.reply_by)),
        ],
        preview: preview(asker.found.definition(), language)?,
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}
