//! What participants are told of erasing (RET-1, RET-7): a part of the notice of its own, from the schedule and not from a text, with
//! days as their language writes them, here in English.

use linden::actions::retention::decide::{Decision, sign_as_custodian, sign_for_controller};
use linden::domain::consultation::State;
use linden::domain::folder::FolderFiles;
use linden::domain::receipt::ReceiptCode;
use linden::web::languages::Language;
use serde_json::{Value, json};

use super::{pass, people};
use crate::support::colleague::Colleague;
use crate::support::house::{Served, demo_folder};
use crate::support::participant::{Page, Participant};
use crate::support::world::World;

/// The lines of the part on a page.
fn lines(page: &Page) -> Vec<String> {
    let (_, part) = page.text.split_once("id=\"erasing\"").unwrap_or_else(|| panic!("no such part: {}", page.text));
    let part = part.split("</section>").next().unwrap();
    let lines = part.split("<li>").skip(1).map(|line| line.split("</li>").next().unwrap());
    lines.map(|line| line.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

fn notice(served: &Served, world: &World, prefix: &str) -> Page {
    let her = Participant::at(served, &format!("{prefix}/v/7k2m"));
    let card = world.cards(10).remove(0).letters();
    let start = her.open();
    her.send(&her.send(&start, &[], "card"), &[("code", &card)], "next").expect(200)
}

/// The full receipt of somebody who comes back with her code; nothing if the code opens nothing.
fn full_receipt(served: &Served, receipt: &ReceiptCode) -> Option<Value> {
    let her = Participant::at(served, "/c");
    let own = her.send(&her.open(), &[("code", &receipt.letters())], "open");
    if !own.says("full-receipt") {
        return None;
    }
    let warning = her.send(&own, &[], "full-receipt").expect(200);
    let file = her.send(&warning, &[], "download-receipt").expect(200);
    Some(serde_json::from_str(&file.text).unwrap())
}

/// The sample with another day of erasing.
fn erased_on(day: &str) -> FolderFiles {
    let line = format!("retention_until = {day}");
    let text = |text: &str| {
        let lines = text.lines().map(|old| if old.starts_with("retention_until = ") { &line } else { old });
        lines.map(|line| format!("{line}\n")).collect::<String>()
    };
    let files = demo_folder();
    FolderFiles::new(files.iter().map(|(name, old)| (name.to_owned(), text(old))).collect()).with_media(files.media())
}

const AFTER: &str = "30 days after the results come out: your own words and what you say about yourself. If you say no to \
    keeping your answers longer, all of them.";

crate::on_both_engines! {
    /// Keeps RET-1: the schedule stands in the notice, in every language, and on paper; a nearer day stands there at once, under the
    /// same hash; a later one is refused.
    fn ret_1_the_schedule_is_a_part_of_the_notice_of_its_own(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = world.serve();
        let page = notice(&served, &world, "");
        assert!(page.says("What is erased, and when"));
        let told = lines(&page);
        assert_eq!(told[0], AFTER);
        assert_eq!(told[1], "On 28 June 2026: the cards.");
        assert_eq!(told[2], "On 30 March 2027 at the latest: everything that people sent.");
        assert!(told[3].contains("never come later") && told[4].contains("up to 30 more days"), "{told:?}");
        assert!(told[5].contains("two people together can stop these days"), "{told:?}");
        for language in Language::ALL {
            let prefix = if language == Language::ENGLISH { String::new() } else { format!("/{}", language.tag()) };
            let page = notice(&served, &world, &prefix);
            assert!(page.says(&language.texts().get("erasing-heading")), "{}", language.tag());
            assert_eq!(lines(&page).len(), 6, "{}", language.tag());
        }
        let coordinator = Colleague::signed_in(&served, "coordinator");
        let papers = coordinator.open("/staff/7k2m/papers");
        let printed = coordinator.press(&papers, "/staff/7k2m/papers", &[("label", "forms"), ("number", "10"), ("language", "en")]);
        assert!(printed.says("What is erased, and when") && printed.says_of(AFTER), "not on paper");

        let hash = |world: &World| world.found().definition().notice_shown(&"en".parse().unwrap()).unwrap().sha256;
        let before = hash(&world);
        world.import(&erased_on("2026-12-01")).unwrap();
        assert_eq!(lines(&notice(&served, &world, ""))[2], "On 1 December 2026 at the latest: everything that people sent.");
        assert_eq!(hash(&world), before, "the days are beside the notice, not in it");
        assert!(world.import(&erased_on("2027-03-30")).is_err());
    }

    /// RET-1: software of participants is told the same.
    fn ret_1_the_door_for_software_tells_the_schedule(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = world.serve();
        let told: Value = reqwest::blocking::get(served.url("/api/v1/consultations/7k2m")).unwrap().json().unwrap();
        let after = |kind: &str| json!({ "kind": kind, "days_after_results": 30 });
        let on = |kind: &str, day: &str| json!({ "kind": kind, "on": day });
        let all = [
            after("raw-words"),
            after("about-you"),
            after("not-kept"),
            on("cards", "2026-06-28"),
            on("everything", "2027-03-30"),
        ];
        assert_eq!(told["erasing"], json!(all));
    }

    /// RET-1, RET-7: whoever comes back reads the days as they stand now, and that they are stopped while they are held.
    fn ret_7_a_hold_is_told_to_whoever_comes_back(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let receipts = world.send(&people(10));
        world.bring_to(State::Published);
        let served = world.serve();
        let her = Participant::at(&served, "/c");
        let again = || {
            let own = her.send(&her.open(), &[("code", &receipts[0].letters())], "open").expect(200);
            lines(&her.send(&own, &[], "own-notice").expect(200))
        };
        let told = again();
        assert!(told[0].starts_with("On 8 April 2026: your own words"), "{told:?}");
        assert!(told[5].starts_with("If the law asks for it"), "{told:?}");
        sign_as_custodian(&world.service, &world.may("custodian"), Decision::Hold).unwrap();
        sign_for_controller(&world.service, &world.may("ada"), Decision::Hold).unwrap();
        assert!(again()[5].starts_with("These days are stopped for a time"), "{:?}", again());
    }

    /// CON-15, CON-22: the day that a full receipt names is the first on which nothing of hers is left, whether she agreed to longer keeping
    /// or not; each purpose names its own.
    fn con_22_the_day_on_a_full_receipt_is_the_day_on_which_it_is_gone(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let receipts = world.send(&people(10));
        let served = world.serve();
        let (keeps, refused) = (&receipts[0], &receipts[1]);
        let days = |record: &Value| {
            let purposes = record["purposes"].as_array().unwrap().iter();
            let until = |block: &Value| block["events"][0]["validUntil"].as_str().map(str::to_owned);
            let of: std::collections::BTreeMap<_, _> =
                purposes.filter_map(|block| Some((block["code"].as_str().unwrap().to_owned(), until(block)?))).collect();
            (record["retentionUntil"].as_str().unwrap().to_owned(), of)
        };
        let day = |receipt| days(&full_receipt(&served, receipt).expect("her answers are there")).0;
        assert_eq!([day(keeps), day(refused)], ["2027-03-30", "2027-03-30"], "before the release: at the latest");
        world.bring_to(State::Published);
        let (all, of) = days(&full_receipt(&served, keeps).unwrap());
        // Twelve months after it closed, although the folder says a later day.
        assert_eq!((all.as_str(), of["C1"].as_str(), of["C4"].as_str()), ("2027-03-09", "2027-03-09", "2026-04-08"));
        let (all, of) = days(&full_receipt(&served, refused).unwrap());
        assert!(all == "2026-04-08" && of.values().all(|day| *day == all), "{all}: {of:?}");
        pass(&world, 29);
        assert_eq!([day(keeps), day(refused)], ["2027-03-09", "2026-04-08"], "a day before");
        pass(&world, 1);
        assert_eq!(day(keeps), "2027-03-09");
        assert!(full_receipt(&served, refused).is_none(), "on the day that her receipt named nothing is left");
        pass(&world, 334);
        assert_eq!(day(keeps), "2027-03-09", "a day before");
        pass(&world, 1);
        assert!(full_receipt(&served, keeps).is_none(), "on the day that her receipt named nothing is left");
    }

    /// RET-7: while two people hold everything, the receipt says that its day may pass.
    fn ret_7_a_full_receipt_says_that_its_day_stands_still(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let receipts = world.send(&people(2));
        let served = world.serve();
        let says = || {
            let record = full_receipt(&served, &receipts[0]).unwrap();
            record["processingMethods"].to_string().contains("These days are stopped for a time")
        };
        assert!(!says());
        sign_as_custodian(&world.service, &world.may("custodian"), Decision::Hold).unwrap();
        sign_for_controller(&world.service, &world.may("ada"), Decision::Hold).unwrap();
        assert!(says());
    }

    /// Keeps RET-2: the page of erasing says what was erased, how many as a band, and the day; and no number.
    fn ret_2_the_report_says_kind_band_and_day(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&people(13));
        world.bring_to(State::Published);
        pass(&world, 30);
        let served = world.serve();
        let auditor = Colleague::signed_in(&served, "auditor");
        let page = auditor.open("/staff/7k2m/erasure").expect(200);
        let (_, report) = page.text.split_once("What was erased").expect("a report");
        assert!(report.contains("8 April 2026") && report.contains("10 to 19") && report.contains("fewer than 10"), "{report}");
        assert!(!report.contains("13") && !report.contains(">6<"), "{report}");
    }
}
