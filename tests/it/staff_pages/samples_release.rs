//! The release in its three rooms, and the wait for it.

use linden::web::staff::forms::Faults;
use linden::web::staff::views::*;

use super::samples::{SHA256, Sample, dates, draw, place, signed_in};

fn body() -> Markup {
    Markup::drawn(
        r#"<h2>Promise A</h2><p>65 people answered. 35 said yes, fully or mostly.</p><div class="held">Held back: any number could point to a person.</div>"#
            .to_owned(),
    )
}

fn by(who: &str) -> Signature {
    Signature { who: who.into(), day: "8 April 2026".into() }
}

fn check(standing: Standing, dissent: Option<Dissent>) -> ReleaseCheckPage {
    ReleaseCheckPage {
        frame: signed_in("Amara Diallo", "custodian"),
        place: place(),
        body: body(),
        sha256: SHA256.into(),
        standing,
        dissent,
        faults: Faults::default(),
    }
}

fn review(standing: Standing, faults: Faults) -> ReleaseReviewPage {
    ReleaseReviewPage {
        frame: signed_in("Grace Achieng", "panel"),
        place: place(),
        body: body(),
        checked: by("Amara Diallo, custodian,"),
        veto: false,
        until: "22 April 2026".into(),
        sha256: SHA256.into(),
        standing,
        faults,
    }
}

fn release(dissent: bool) -> ReleasePage {
    ReleasePage {
        frame: signed_in("Leila Haddad", "designer"),
        place: place(),
        number: 1,
        published: "20 April 2026".into(),
        dissent,
        body: body(),
        sha256: SHA256.into(),
        public_address: "/r/7k2m".into(),
        reply_by: "29 May 2026".into(),
    }
}

/// Every page about the release.
pub(super) fn all() -> Vec<Sample> {
    let unsure = Faults::default().and("sure", "Tick the box once you have read what will happen.");
    let waiting = WaitingPage {
        frame: signed_in("Leila Haddad", "designer"),
        place: place(),
        now: "People are still answering.".into(),
        dates: dates(),
        preview: body(),
    };
    let building = BuildingPage {
        frame: signed_in("Amara Diallo", "custodian"),
        place: place(),
        now: "The answers are being counted: about half is done.".into(),
        quarter: 2,
    };
    vec![
        draw("release-building", &building),
        draw("release-check", &check(Standing::Yours, None)),
        draw(
            "release-checked",
            &check(Standing::Given(by("Amara Diallo, custodian")), Some(Dissent { missing: vec![] })),
        ),
        draw("release-review", &review(Standing::Yours, unsure)),
        draw("release-approved", &review(Standing::Given(by("Grace Achieng, panel")), Faults::default())),
        draw("release", &release(false)),
        draw("release-dissent", &release(true)),
        draw("waiting", &waiting),
    ]
}
