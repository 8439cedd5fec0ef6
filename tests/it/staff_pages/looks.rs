//! What every staff page must be. The pages are also written to `target/look/staff/` for people to look at.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use askama::Template as _;
use linden::domain::consultation::State;
use linden::web::assets;
use linden::web::staff::StaffLanguage;
use linden::web::staff::forms::{AccountFields, Faults};
use linden::web::staff::views::{Account, AccountsPage, Act, Road, Square};

use super::samples::{all, signed_in};
use super::samples_desk::desk_page;

fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let opening = format!(" {attribute}=\"");
    html.split(&opening).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_staff_page_is_drawn_for_people_to_look_at() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look/staff");
    fs::create_dir_all(&folder).unwrap();
    for asset in assets::all() {
        fs::write(folder.join(asset.address.trim_start_matches("/assets/")), &asset.bytes).unwrap();
    }
    for page in all() {
        fs::write(folder.join(format!("{}.html", page.name)), page.html.replace("\"/assets/", "\"")).unwrap();
    }
}

#[test]
fn no_staff_page_has_inline_style_script_or_anything_from_elsewhere() {
    // The pages that ask for a passkey, or that a link leads to, have one script: a file of ours.
    let ours = format!("<script src=\"{}\" defer></script>", assets::staff_script().address);
    for page in all() {
        let asks = page.html.contains("data-passkey") || page.html.contains("data-linked");
        assert_eq!(asks, page.html.contains(&ours), "{}: the script where it is needed, and nowhere else", page.name);
        let html = page.html.replacen(&ours, "", 1).to_lowercase();
        for forbidden in
            ["<script", "<style", " style=", " onclick", " onload", "javascript:", "<iframe", "<img", "url("]
        {
            assert!(!html.contains(forbidden), "{}: {forbidden}", page.name);
        }
        for address in values(&page.html, "href").into_iter().chain(values(&page.html, "action")) {
            assert!(address.starts_with(['/', '#', '?']), "{}: {address}", page.name);
        }
    }
}

#[test]
fn every_form_is_an_urlencoded_post_that_carries_its_token() {
    for page in all() {
        for form in page.html.split("<form").skip(1) {
            let form = form.split("</form>").next().unwrap();
            let opening = form.split('>').next().unwrap();
            if opening.contains("method=\"get\"") {
                // Asks and changes nothing: no token may come into an address.
                assert!(
                    opening.contains("/audit\"") && !form.contains("c5rf") && !form.contains("csrf"),
                    "{}",
                    page.name
                );
                continue;
            }
            assert!(opening.contains("method=\"post\""), "{}: {opening}", page.name);
            assert!(!opening.contains("enctype"), "{}: {opening}", page.name);
            let token = if opening.contains("action=\"/staff/sign-in\"") { "name=\"form\"" } else { "name=\"csrf\"" };
            assert_eq!(form.matches(token).count(), 1, "{}: {opening}", page.name);
            assert!(form.contains(&"c5rf".repeat(8)), "{}: {opening}", page.name);
            assert!(form.contains("<button"), "{}: {opening}", page.name);
        }
    }
}

/// D15: what will happen, to whom, and whether it can be undone stands before every button that does something.
#[test]
fn every_act_says_before_the_button_what_it_does_for_whom_and_how_to_undo_it() {
    let careful = [
        "consultation-opening",
        "consultation-build",
        "review",
        "keys-ready",
        "accounts",
        "people",
        "cards",
        "cards-lost",
        "release-check",
        "release-review",
        "themes",
        "concern",
        "concerns",
        "quote",
        "quote-check",
        "quotes-review",
        "text-check",
        "text-check-changed",
        "accept",
        "promise",
        "assist",
        "papers",
        "complaint",
    ];
    for page in all().into_iter().filter(|page| careful.contains(&page.name)) {
        let main = page.html.split("<main").nth(1).unwrap();
        let before = main.find("Can it be undone?").unwrap_or_else(|| panic!("{}", page.name));
        let button = main.rfind("<button").unwrap();
        assert!(before < button, "{}", page.name);
    }
    let acts = [
        Act::SendToPanel,
        Act::ApproveQuestions,
        Act::MakeKeys,
        Act::ApproveOpening,
        Act::Pause,
        Act::Resume,
        Act::Close,
        Act::StartAnalysis,
        Act::BuildRelease,
        Act::CheckRelease,
        Act::ApproveRelease,
    ];
    for act in acts {
        let before = act.before();
        for (language, no) in [(StaffLanguage::English, "No."), (StaffLanguage::French, "Non.")] {
            let undo = language.t(before.undo);
            assert_eq!(act.is_for_good(), undo.starts_with(no), "{act:?}: {undo}");
        }
        assert!(!before.happens.is_empty() && !before.whom.is_empty());
    }
}

#[test]
fn what_is_missing_stands_where_the_button_would_be() {
    let pages = all();
    let of = |name| pages.iter().find(|page| page.name == name).unwrap().html.as_str();
    assert!(of("consultation-blocked").contains("Two readers with a key are needed; one is there."));
    assert!(!of("consultation-blocked").contains("action=\"/staff/7k2m/open\""));
    assert!(of("consultation-opening").contains("action=\"/staff/7k2m/open\""));
    assert!(!of("keys-missing").contains("action=\"/staff/7k2m/keys\""));
    assert!(of("keys-ready").contains("action=\"/staff/7k2m/keys\""));
    assert!(!of("review-ar").contains("/review/approve"), "only the panel approves");
}

#[test]
fn staff_labels_hints_and_jumps_point_at_something_and_ids_are_unique() {
    for page in all() {
        let ids = values(&page.html, "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{}: {ids:?}", page.name);
        let mut wanted = values(&page.html, "for");
        for attribute in ["aria-describedby", "aria-labelledby"] {
            wanted.extend(values(&page.html, attribute).into_iter().flat_map(str::split_whitespace));
        }
        wanted.extend(values(&page.html, "href").into_iter().filter_map(|href| href.strip_prefix('#')));
        for id in wanted {
            assert!(ids.contains(&id), "{}: {id}", page.name);
        }
        assert_eq!(page.html.matches("<h1").count(), 1, "{}", page.name);
    }
}

#[test]
fn staff_pages_speak_plainly_and_count_nobody_live() {
    for page in all() {
        let text = page.html.split("<body").nth(1).unwrap().to_lowercase();
        for forbidden in ["anonymous", "end-to-end", " user ", "users", "error", "invalid input", "dashboard", "unused"]
        {
            assert!(!text.contains(forbidden), "{}: {forbidden}", page.name);
        }
        let title = page.html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap().to_lowercase();
        for topic in ["violence", "survivor", "sexual", "draft plan"] {
            assert!(!title.contains(topic), "{}: {title}", page.name);
        }
    }
}

#[test]
fn a_card_says_nothing_but_where_and_how_in_both_spellings() {
    for page in all().into_iter().filter(|page| page.name.starts_with("card-sheet")) {
        let sheet = page.html.split("<section class=\"cards").nth(1).unwrap().split("</section>").next().unwrap();
        assert!(sheet.contains("M9S3 46Q3 D25V T4F5") && sheet.contains("4071 2286 9153 0048 7716 3029"));
        for topic in ["7K2M", "plan", "survivor", "Spring"] {
            assert!(!sheet.contains(topic), "{}: {topic}", page.name);
        }
        assert_eq!(page.html.matches("id=\"square\"").count(), 1);
    }
    assert_ne!(Square::of("https://feedback.example/"), Square::of("https://feedback.example/ar"));
    assert_eq!(Square::of(&"x".repeat(9000)), None);
}

#[test]
fn the_road_has_ten_steps_and_one_of_them_is_now() {
    for now in State::ALL {
        let road = Road::at(now, StaffLanguage::English, |_| None);
        assert_eq!(road.steps().count(), 10);
        assert_eq!(road.steps().filter(|step| step.is_now()).map(|step| step.state).collect::<Vec<_>>(), [now]);
    }
}

#[test]
fn what_people_and_staff_wrote_is_shown_as_written_and_never_run() {
    let hostile = "</textarea><script>alert(1)</script>\"' onfocus=x & <b>";
    let account = Account {
        id: "1".into(),
        name: hostile.into(),
        email: hostile.into(),
        accepted: false,
        administrator: false,
        mail_given_up: false,
        is_own: false,
        ended: None,
    };
    let accounts = AccountsPage {
        frame: signed_in(hostile, hostile),
        accounts: vec![account],
        mails: false,
        typed: AccountFields { name: hostile.into(), email: hostile.into() },
        faults: Faults::default().and("name", hostile),
        done: None,
    };
    for html in [accounts.render().unwrap(), desk_page(hostile, Faults::default()).render().unwrap()] {
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
        assert!(html.contains("&#60;script&#62;"));
        assert!(!values(&html, "value").iter().any(|value| value.contains('<')));
    }
}
