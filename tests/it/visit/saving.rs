//! *Save and come back* (SAF-14): off unless the consultation says so; sealed under the receipt, for 72 hours.

use chrono::TimeDelta;
use linden::actions::save_visit::MOST;
use linden::domain::receipt::ReceiptCode;
use linden::jobs;

use crate::support::engine::Engine;
use crate::support::house::{House, Served};
use crate::support::participant::{Page, Participant};
use crate::support::sql;

/// What she writes before she saves.
const TYPED: &str = "a home for the first year";

/// To the page that saves, with one answer and some words.
fn half_way(her: &Participant<'_>, house: &House) -> Page {
    let card = house.cards(1).remove(0).letters();
    let first = her.choose(&her.enter(&card), &["C1", "C2"]);
    let page = her.send(&first, &[], "one-page").expect(200);
    let check = her.send(&page, &[("Q1", "0"), ("Q12", TYPED)], "next").expect(200);
    let stop = her.send(&check, &[], "stop").expect(200);
    her.send(&stop, &[], "save").expect(200)
}

/// Saves, and gives the code.
fn saved(her: &Participant<'_>, house: &House) -> String {
    let page = half_way(her, house);
    her.send(&page, &[], "confirm").expect(200);
    page.code()
}

fn open(served: &Served, code: &str) -> Page {
    let back = Participant::at(served, "/c");
    back.send(&back.open(), &[("code", code)], "open")
}

crate::on_both_engines! {
    /// Keeps SAF-14: what is saved is found with the code and goes on where it was, under the same code; the pages it was
    /// saved from work no more; Send erases it.
    fn a_saved_visit_goes_on_and_is_erased_by_send(engine: Engine) {
        let house = House::that_saves(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let page = half_way(&her, &house);
        assert_eq!(house.counts()["saved_visit"], 0, "showing the code keeps nothing");
        let kept = her.send(&page, &[], "confirm").expect(200);
        assert!(kept.state().is_none() && !kept.says(TYPED), "{}", kept.text);
        assert_eq!((house.counts()["saved_visit"], house.counts()["answer_sheet"]), (1, 0));
        let before = her.send(&page, &[], "back").expect(200);
        assert!(before.state().is_none() && !before.says(TYPED), "{}", before.text);
        house.clock.advance(TimeDelta::hours(71));
        jobs::once(&house.service).unwrap();
        let again = open(&served, &page.code()).expect(200);
        assert!(again.says(TYPED) && again.says("Yes, fully"), "{}", again.text);
        assert_eq!(house.counts()["saved_visit"], 1, "reading writes nothing");
        let code = her.to_code(&again);
        assert_eq!(code.code(), page.code());
        her.send(&code, &[], "send").expect(200);
        assert_eq!((house.counts()["saved_visit"], house.counts()["answer_sheet"]), (0, 1));
        assert!(open(&served, &page.code()).expect(200).says("withdraw:C2"), "the code opens what was sent");
    }

    /// Keeps SAF-14: after 72 hours the code finds nothing, and the job has erased the row; the row says no more of the
    /// time than the hour.
    fn a_saved_visit_is_over_after_72_hours(engine: Engine) {
        let house = House::that_saves(engine);
        let served = house.serve();
        house.clock.advance(TimeDelta::minutes(17));
        let code = saved(&Participant::at(&served, "/v/7k2m"), &house);
        house.clock.advance(TimeDelta::hours(73));
        let (over, unknown) = (open(&served, &code).expect(422), ReceiptCode::from_bytes([7; 15]).letters());
        let never = open(&served, &unknown).expect(422);
        assert_eq!(over.text.replace(&code, ""), never.text.replace(&unknown, ""));
        assert_eq!(house.counts()["saved_visit"], 1);
        jobs::once(&house.service).unwrap();
        assert_eq!(house.counts()["saved_visit"], 0);
    }

    /// Keeps CON-10: taking everything back with the code erases what was saved under it; so does Delete everything.
    fn what_was_saved_is_taken_back(engine: Engine) {
        let house = House::that_saves(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let code = saved(&her, &house);
        let back = Participant::at(&served, "/c");
        let asked = back.send(&back.open(), &[("code", &code)], "take-back").expect(200);
        back.send(&asked, &[], "confirm").expect(200);
        assert_eq!(house.counts()["saved_visit"], 0);
        let code = saved(&her, &house);
        let again = open(&served, &code).expect(200);
        let stop = her.send(&again, &[], "stop").expect(200);
        her.send(&stop, &[], "drop").expect(200);
        assert_eq!(house.counts()["saved_visit"], 0);
    }

    /// Keeps SAF-14: beyond what there is room for, saving says so calmly, keeps nothing, and loses nothing.
    fn where_there_is_no_room_nothing_is_lost(engine: Engine) {
        let house = House::that_saves(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let (id, empty) = match engine {
            Engine::Sqlite => ("CAST(value AS BLOB)", "x'00'"),
            Engine::Postgres => ("decode(lpad(value::text, 8, '0'), 'hex')", "'\\x00'::bytea"),
        };
        let numbers = format!("WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < {MOST})");
        let rows = format!("SELECT {id}, {empty}, 9999999, {empty} FROM ({numbers} SELECT value FROM n) AS numbers");
        sql::run(&house.database.address, &format!("INSERT INTO saved_visit {rows}"));
        assert_eq!(house.counts()["saved_visit"], MOST);
        let page = half_way(&her, &house);
        let full = her.send(&page, &[], "confirm").expect(503);
        assert_eq!((full.code(), house.counts()["saved_visit"]), (page.code(), MOST));
        let check = her.send(&full, &[], "back").expect(200);
        assert!(check.says(TYPED));
    }
}

/// SAF-14: where the consultation does not say so, nothing offers saving, and asking for it is no way.
#[test]
fn saving_is_off_unless_the_consultation_says_so() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let card = house.cards(1).remove(0).letters();
    let first = her.choose(&her.enter(&card), &["C1"]);
    let stop = her.send(&first, &[], "stop").expect(200);
    assert!(!stop.says("value=\"save\""));
    her.send(&stop, &[], "save").expect(400);
    her.send(&stop, &[], "confirm").expect(400);
    assert_eq!(house.counts()["saved_visit"], 0);
}

/// SAF-14, SAF-23: a visit that was saved is not answered while the consultation is paused or over; after closing its
/// words can be copied.
#[test]
fn a_saved_visit_does_not_outlive_the_consultation() {
    let house = House::that_saves(Engine::Sqlite);
    let served = house.serve();
    let code = saved(&Participant::at(&served, "/v/7k2m"), &house);
    house.set_state("closed");
    let closed = open(&served, &code).expect(409);
    assert!(closed.state().is_none() && closed.says(TYPED), "{}", closed.text);
}
