//! Two consultations that ask the same people the same question within a year could be subtracted: a custodian decides first
//! (AGG-21).

use chrono::TimeDelta;
use linden::actions::consultations::make_keys::make_keys;
use linden::domain::consultation::overlap::shared_questions;
use linden::domain::consultation::{Definition, State};
use linden::domain::folder::{FolderFiles, check};

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::house::demo_folder;
use crate::support::world::World;

const PAGE: &str = "/staff/7k2m/before-opening";
const DECIDE: &str = "/staff/7k2m/before-opening/overlap";
const SURE: &[(&str, &str)] = &[("sure", "yes")];

on_both_engines! {
    /// AGG-21: opening is refused until a custodian has decided; an administrator reads the warning and cannot decide; after a year
    /// nothing is asked.
    fn agg_21_what_could_be_subtracted_opens_only_after_a_custodian_decided(engine: Engine) {
        let world = World::staffed(engine);
        let other = world.beside("The House of Rain", "9x3q");
        world.bring_to(State::Approved);
        make_keys(&world.service, &world.may("ada")).unwrap();
        let served = serve(&world);
        let of_world = |name: &str| Colleague::of(&served, &world, name);
        let (custodian, ada) = (of_world("custodian"), of_world("ada"));
        assert!(!custodian.open(PAGE).says("could be subtracted"), "the other one has not closed");
        let form = custodian.open("/staff/7k2m").expect(200);
        other.bring_to(State::Closed);

        let refused = custodian.press(&form, "/staff/7k2m/open", SURE);
        assert!(refused.says("A custodian’s decision: another consultation asked the same people"), "{}", refused.text);
        assert_eq!(world.state(), State::Approved);
        let shown = ada.open(PAGE).expect(200);
        assert!(shown.says("A consultation of another organisation, closed on") && shown.says("Q1, Q2"), "{}", shown.text);
        assert!(!shown.text.contains(DECIDE), "the administrator cannot decide");
        let unsure = custodian.press(&custodian.open(PAGE), DECIDE, &[]);
        assert_eq!((unsure.status, world.state()), (422, State::Approved));
        let decided = custodian.press(&custodian.open(PAGE), DECIDE, SURE).expect(200);
        assert!(decided.says("The decision stands in the audit log.") && decided.says("Nothing is missing"), "{}", decided.text);
        custodian.press(&custodian.open("/staff/7k2m"), "/staff/7k2m/open", SURE).expect(200);
        assert_eq!(world.state(), State::Open);
    }

    /// AGG-21 asks of the last twelve months.
    fn agg_21_a_consultation_that_closed_more_than_a_year_ago_keeps_nothing_from_opening(engine: Engine) {
        let world = World::staffed(engine);
        let other = world.beside("The House of Rain", "9x3q");
        other.bring_to(State::Closed);
        let warned = || {
            let served = serve(&world);
            Colleague::of(&served, &world, "custodian").open(PAGE).expect(200).says("less than a year ago")
        };
        assert!(warned());
        world.clock.advance(TimeDelta::days(367));
        assert!(!warned());
    }
}

/// The sample, changed line by line.
fn changed(line: impl Fn(&str) -> String) -> Definition {
    let files = demo_folder();
    let files =
        files.iter().map(|(name, text)| (name.to_owned(), text.lines().map(&line).collect::<Vec<_>>().join("\n")));
    check(&FolderFiles::new(files.collect())).unwrap().definition
}

/// AGG-21: the publisher and the question decide, by their text or by id and options; words without themes have no figures.
#[test]
fn agg_21_the_same_publisher_and_question_are_known_by_text_or_by_id_and_options() {
    let sample = check(&demo_folder()).unwrap().definition;
    let shared = |other: &_| shared_questions(&sample, other).iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(shared(&sample).len(), 14);
    let elsewhere = changed(|line| match line.strip_prefix("publisher = \"") {
        Some(rest) if !rest.starts_with("government") => format!("publisher = \"Not {rest}"),
        _ => line.to_owned(),
    });
    assert_eq!(shared(&elsewhere), Vec::<String>::new());
    let renamed = changed(|line| line.replace("Q9", "Q99"));
    assert!(shared(&renamed).contains(&"Q9".to_owned()), "the text is the same");
    let louder = changed(|line| line.replace("The Alliance’s policy team", "the  ALLIANCE’s policy team"));
    assert_eq!(shared(&louder).len(), 14, "capitals and spaces make no other publisher");
}
