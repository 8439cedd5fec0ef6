//! A draft that follows an earlier one: what import asks, what the panel reads, and what a custodian decides (decision 0063,
//! AGG-21).

use linden::actions::consultations::change_role::give_role;
use linden::actions::consultations::export_consultation::export_consultation;
use linden::actions::consultations::import_consultation::{ImportError, Imported};
use linden::actions::consultations::make_keys::make_keys;
use linden::domain::consultation::State;
use linden::domain::folder::FolderFiles;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::following::{LATER, later_folder};
use crate::support::world::{STAFF, World};

const PAGE: &str = "/staff/9x3q/before-opening";
const DECIDE: &str = "/staff/9x3q/before-opening/overlap";
const SURE: &[(&str, &str)] = &[("sure", "yes")];

fn changed(from: &str, to: &str) -> FolderFiles {
    let files = later_folder();
    assert!(files.iter().any(|(_, text)| text.contains(from)), "{from}");
    FolderFiles::new(files.iter().map(|(name, text)| (name.to_owned(), text.replace(from, to))).collect())
}

/// The later draft for another publisher: so nothing but the following makes it an overlap.
fn of_another_publisher() -> FolderFiles {
    let files = later_folder();
    let files = files.iter().map(|(name, text)| {
        let lines = text.lines().map(|line| match line.strip_prefix("publisher = \"") {
            Some(rest) if !rest.starts_with("government") => format!("publisher = \"Not {rest}\n"),
            _ => format!("{line}\n"),
        });
        (name.to_owned(), lines.collect::<String>())
    });
    FolderFiles::new(files.collect())
}

/// The same people turn to the later draft, which they imported.
fn turn_to_later(world: &mut World, files: &FolderFiles) {
    let later = world.import(files).unwrap();
    assert_eq!(later.done, Imported::New);
    (world.consultation, world.slug) = (Some(later.id), LATER);
    for (name, role) in STAFF.iter().filter(|(name, _)| *name != "ada") {
        give_role(&world.service, &world.may("ada"), world.account(name), *role).unwrap();
    }
    world.keep_kits();
}

fn faults(world: &World, files: &FolderFiles) -> Vec<String> {
    match world.import(files) {
        Err(ImportError::Faults(rejected)) => rejected.faults.into_iter().map(|fault| fault.what).collect(),
        other => panic!("{other:?}"),
    }
}

on_both_engines! {
    /// ACC-5, AGG-20: the earlier consultation is of the same organisation, has opened, and has the parts that are named; then the folder
    /// goes in and comes back byte for byte.
    fn acc_5_only_a_draft_of_the_same_organisation_that_can_no_longer_change_is_followed(engine: Engine) {
        let mut world = World::staffed(engine);
        assert!(faults(&world, &later_folder())[0].contains("has not opened"));
        world.bring_to(State::Open);
        assert!(faults(&world, &changed("P12 = [\"P12\"]", "P12 = [\"P13\"]"))[0].contains("names P13"));
        assert!(faults(&world, &changed("earlier_question = \"Q13\"", "earlier_question = \"Q1\""))[0].contains("names Q1"));
        assert!(faults(&world, &changed("consultation = \"7k2m\"", "consultation = \"zzzz\""))[0].contains("does not have here"));
        let other = world.beside("The House of Rain", "8w2p");
        other.bring_to(State::Open);
        assert!(faults(&world, &changed("consultation = \"7k2m\"", "consultation = \"8w2p\""))[0].contains("does not have here"));
        turn_to_later(&mut world, &later_folder());
        assert!(export_consultation(&world.service, &world.may("ada")).unwrap() == later_folder());
    }

    /// PAR-3: the panel reads, in words, which part became which, before it approves; another mapping cancels its approval.
    fn par_3_the_panel_reads_which_part_became_which_and_another_mapping_cancels_its_approval(engine: Engine) {
        let mut world = World::staffed(engine);
        world.bring_to(State::Closed);
        turn_to_later(&mut world, &later_folder());
        world.bring_to(State::PanelReview);
        let served = serve(&world);
        let panel = Colleague::of(&served, &world, "panel");
        let follows = |page: &str| {
            let (_, rest) = page.split_once("<h2 id=\"follows\">").unwrap();
            crate::results::text_of(rest.split("<h2").next().unwrap())
        };
        let page = panel.open("/staff/9x3q/review").expect(200);
        let said = follows(&page.text);
        assert!(said.contains("follows the one that people were asked about in Feedback 7K2M, at the address 7k2m"), "{said}");
        assert!(said.contains("P2 Wider work It grew from: P2 Wider work: This is part of wider work"), "{said}");
        assert!(said.contains("P3 Earlier promises: We stand by earlier treaties and UN decisions."), "{said}");
        assert!(said.contains("P3 Earlier promises It is new: it grew from no part"), "{said}");
        assert!(said.contains("Left out. No part of this draft grew from these: P11 "), "{said}");
        let arabic = panel.open("/staff/9x3q/review?language=ar").expect(200);
        assert!(arabic.text.contains("<ul lang=\"ar\" dir=\"rtl\">"), "{}", arabic.text);

        panel.press(&page, "/staff/9x3q/review/approve", SURE).expect(200);
        assert_eq!(world.state(), State::Approved);
        let other = changed("P3 = []", "P3 = [\"P11\"]");
        assert_eq!(world.import(&other).unwrap().done, Imported::ApprovalCancelled);
        assert_eq!(world.state(), State::PanelReview);
        let said = follows(&panel.open("/staff/9x3q/review").expect(200).text);
        assert!(said.contains("P3 Earlier promises It grew from: P11 ") && said.contains("No part of the earlier draft is left out."), "{said}");
        panel.press(&page, "/staff/9x3q/review/approve", SURE);
        assert_eq!(world.state(), State::PanelReview, "what was read before is not what stands here");
    }

    /// AGG-21: a draft that follows one which closed in the last twelve months opens only after a custodian decided, whatever else
    /// differs.
    fn agg_21_a_draft_that_follows_another_opens_only_after_a_custodian_decided(engine: Engine) {
        let mut world = World::staffed(engine);
        world.bring_to(State::Open);
        let earlier = world.id();
        turn_to_later(&mut world, &of_another_publisher());
        world.bring_to(State::Approved);
        make_keys(&world.service, &world.may("ada")).unwrap();
        let served = serve(&world);
        let custodian = Colleague::of(&served, &world, "custodian");
        let form = custodian.open("/staff/9x3q").expect(200);
        let later = world.consultation.replace(earlier);
        world.bring_to(State::Closed);
        world.consultation = later;
        let refused = custodian.press(&form, "/staff/9x3q/open", SURE);
        assert!(refused.says("or this draft follows the one it asked about"), "{}", refused.text);
        assert_eq!(world.state(), State::Approved);
        let shown = custodian.open(PAGE).expect(200);
        let said = crate::results::text_of(&shown.text);
        assert!(said.contains("Feedback 7K2M, closed on 9 March 2026: Q13. This draft follows its draft"), "{said}");
        let decided = custodian.press(&shown, DECIDE, SURE).expect(200);
        assert!(decided.says("The decision stands in the audit log."), "{}", decided.text);
        custodian.press(&custodian.open("/staff/9x3q"), "/staff/9x3q/open", SURE).expect(200);
        assert_eq!(world.state(), State::Open);
    }
}
