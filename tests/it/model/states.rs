//! The ten states (PAR-2): what each allows, and how a consultation comes back from storage.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use linden::domain::consultation::{
    AnyConsultation, Approved, Consultation, Definition, DifferentSlug, DissentError, Draft, NotReviewed, Open,
    PanelSummaryReview, ReviewHash, State, UnexpectedState,
};
use linden::domain::folder::{FolderFiles, check, with_moved_days};

use super::fixture::{ARABIC, SOURCE, accept, changed, definition, files, id, open, with};

fn definition_of(files: BTreeMap<String, String>) -> Definition {
    accept(files).definition
}

fn draft() -> Consultation<Draft> {
    Consultation::new(id(), definition())
}

fn approved() -> Consultation<Approved> {
    let hash = definition().review_hash();
    draft().send_to_panel().approve(hash).unwrap()
}

fn before_the_panel() -> Consultation<PanelSummaryReview> {
    open().close().start_analysis().send_release_to_panel()
}

#[test]
fn par_2_a_consultation_passes_through_all_ten_states() {
    let hash = definition().review_hash();
    let draft = draft();
    let mut passed = vec![draft.state()];
    let review = draft.send_to_panel();
    passed.push(review.state());
    let approved = review.approve(hash).unwrap();
    passed.push(approved.state());
    let open = approved.open(hash).unwrap();
    passed.push(open.state());
    let closed = open.close();
    passed.push(closed.state());
    let analysis = closed.start_analysis();
    passed.push(analysis.state());
    let summary = analysis.send_release_to_panel();
    passed.push(summary.state());
    let published = summary.publish();
    passed.push(published.state());
    let answered = published.complete_replies();
    passed.push(answered.state());
    passed.push(answered.archive().state());
    assert_eq!(passed, State::ALL);
}

#[test]
fn the_text_form_of_a_state_reads_back() {
    for state in State::ALL {
        assert_eq!(state.as_str().parse::<State>().unwrap(), state);
    }
    assert_eq!(State::PanelSummaryReview.to_string(), "panel_summary_review");
    assert!("Open".parse::<State>().is_err());
}

#[test]
fn a_stored_consultation_comes_back_in_its_state_and_no_other() {
    for state in State::ALL {
        let stored = AnyConsultation::restore(id(), definition(), state);
        assert_eq!((stored.state(), stored.id()), (state, id()));
        let as_open = Consultation::<Open>::try_from(stored);
        if state == State::Open {
            assert!(as_open.is_ok());
        } else {
            assert_eq!(as_open.unwrap_err(), UnexpectedState { wanted: State::Open, found: state });
        }
    }
}

#[test]
fn par_3_the_panel_approves_what_it_read_and_nothing_else() {
    let other = definition_of(with(SOURCE, "Who should choose?", "Who should decide?"));
    assert_ne!(other.review_hash(), definition().review_hash());
    let changed_since = draft().send_to_panel().replace(other).unwrap();
    assert_eq!(changed_since.approve(definition().review_hash()).unwrap_err(), NotReviewed);
    assert_eq!(approved().open(ReviewHash::from_bytes([0; 32])).unwrap_err(), NotReviewed);
}

#[test]
fn par_3_an_import_after_approval_cancels_it() {
    let other = definition_of(with(SOURCE, "Who should choose?", "Who should decide?"));
    let back = approved().replace_and_cancel_approval(other).unwrap();
    assert_eq!(back.state(), State::PanelReview);
}

#[test]
fn cards_carry_the_address_so_another_slug_replaces_nothing() {
    let other = definition_of(with(SOURCE, "slug = \"7k2m\"", "slug = \"8k2m\""));
    let refused: DifferentSlug = draft().replace(other).unwrap_err();
    assert_eq!((refused.wanted.as_str(), refused.found.as_str()), ("7k2m", "8k2m"));
}

#[test]
fn dates_services_and_exit_sites_may_move_before_opening_and_nothing_else() {
    let files = with(SOURCE, "opens_on = 2026-03-02", "opens_on = 2026-03-09");
    let files = changed(files, SOURCE, "https://weather.example/ar", "https://weather.example/ar2");
    let files = changed(files, ARABIC, "hours = \"صباحا\"", "hours = \"مساء\"");
    let moved = definition_of(files);
    assert_eq!(moved.review_hash(), definition().review_hash());
    let approved_still = approved().with_moved_dates(moved).unwrap();
    assert_eq!(approved_still.definition().dates.opens_on, NaiveDate::from_ymd_opt(2026, 3, 9).unwrap());
    let reworded = definition_of(with(ARABIC, "من يختار؟", "من يقرر؟"));
    assert_eq!(approved().with_moved_dates(reworded).unwrap_err(), NotReviewed);
}

#[test]
fn d18_without_the_panel_a_release_goes_out_only_with_dissent_and_after_14_days() {
    let sent = NaiveDate::from_ymd_opt(2026, 4, 1).unwrap();
    let after = |days| sent.checked_add_days(Days::new(days)).unwrap();
    assert_eq!(before_the_panel().publish_with_dissent(sent, after(13)).unwrap_err(), DissentError::TooEarly);
    assert_eq!(before_the_panel().publish_with_dissent(sent, after(14)).unwrap().state(), State::Published);
    let veto = definition_of(with(SOURCE, "summary = \"dissent\"", "summary = \"veto\""));
    let stored = AnyConsultation::restore(id(), veto, State::PanelSummaryReview);
    let waiting = Consultation::<PanelSummaryReview>::try_from(stored).unwrap();
    assert_eq!(waiting.publish_with_dissent(sent, after(99)).unwrap_err(), DissentError::Veto);
}

#[test]
fn the_demonstration_can_move_every_day_and_nothing_else() {
    let before = FolderFiles::from(files());
    let after = with_moved_days(&before, |day| day.checked_add_days(Days::new(7))).unwrap();
    let moved = check(&after).unwrap().definition;
    assert_eq!(moved.dates.opens_on, NaiveDate::from_ymd_opt(2026, 3, 9).unwrap());
    assert_eq!(moved.services[0].checked_on, NaiveDate::from_ymd_opt(2026, 2, 27).unwrap());
    assert_eq!(moved.review_hash(), definition().review_hash());
    let back = with_moved_days(&after, |day| day.checked_sub_days(Days::new(7))).unwrap();
    assert!(back == before);
}
