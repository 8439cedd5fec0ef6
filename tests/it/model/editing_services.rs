//! Editing support services in the text of a folder (SAF-18).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use linden::domain::folder::{FolderFiles, ServiceEdit, ServiceEditError, ServiceTexts, check, with_edited_services};
use linden::domain::service::Country;

use super::fixture::{ARABIC, SOURCE, files, language};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 4).unwrap()
}

fn edited(edit: &ServiceEdit) -> Result<FolderFiles, ServiceEditError> {
    let languages = [language("en"), language("ar")];
    with_edited_services(&files().into(), (&languages[0], &languages), edit, today())
}

fn texts(english: &str, arabic: &str) -> BTreeMap<linden::domain::text::Language, ServiceTexts> {
    let all = |text: &str| ServiceTexts { name: text.into(), reach: format!("{text}\r\n2"), hours: text.into() };
    BTreeMap::from([(language("en"), all(english)), (language("ar"), all(arabic))])
}

/// The lines of a file that an edit takes away, and those it adds.
fn difference(file: &str, after: &FolderFiles) -> (Vec<String>, Vec<String>) {
    let (before, after) = (files()[file].clone(), after.get(file).unwrap().to_owned());
    let without = |one: &str, other: &str| {
        let mut left: Vec<&str> = other.lines().collect();
        let gone = |line: &&str| left.iter().position(|kept| kept == line).map(|at| left.remove(at)).is_none();
        one.lines().filter(gone).map(str::to_owned).collect::<Vec<_>>()
    };
    (without(&before, &after), without(&after, &before))
}

/// Keeps SAF-18: one press changes one day and no other byte.
#[test]
fn checking_changes_the_day_and_nothing_else() {
    let after = edited(&ServiceEdit::Checked(1)).unwrap();
    assert_eq!(
        difference(SOURCE, &after),
        (vec!["checked_on = 2026-02-20".into()], vec!["checked_on = 2026-05-04".into()])
    );
    assert_eq!(after.get(ARABIC).unwrap(), files()[ARABIC]);
    let services = &check(&after).unwrap().definition.services;
    assert_eq!(
        (services[0].checked_on, services[1].checked_on),
        (NaiveDate::from_ymd_opt(2026, 2, 20).unwrap(), today())
    );
}

/// Keeps SAF-18: the entry says something else in every language; what the panel approved stays what it was.
#[test]
fn a_change_reaches_every_language_and_no_hash_that_was_approved() {
    let before = check(&files().into()).unwrap().definition;
    let after = edited(&ServiceEdit::Change(1, texts("A \"house\" \\ 1", "بيت"))).unwrap();
    let after = check(&after).unwrap().definition;
    let service = &after.services[1];
    assert_eq!(service.name.in_language(&language("en")), Ok("A \"house\" \\ 1"));
    assert_eq!(service.reach.in_language(&language("ar")), Ok("بيت\n2"));
    assert_eq!(service.checked_on, today());
    assert_eq!(after.services[0], before.services[0]);
    assert_eq!(after.review_hash(), before.review_hash());
}

/// Keeps SAF-18: a new one comes last; taking it away again gives the first text back, byte for byte.
#[test]
fn what_is_added_can_be_taken_away_again() {
    let country = Country::new("SD").unwrap();
    let after = edited(&ServiceEdit::Add(country, texts("A line", "خط"))).unwrap();
    let services = check(&after).unwrap().definition.services.clone();
    assert_eq!((services.len(), services[2].country, services[2].checked_on), (3, country, today()));
    let languages = [language("en"), language("ar")];
    let back = with_edited_services(&after, (&languages[0], &languages), &ServiceEdit::Remove(2), today()).unwrap();
    for file in [SOURCE, ARABIC] {
        let squeezed = |text: &str| text.replace("\n\n", "\n");
        assert_eq!(squeezed(back.get(file).unwrap()), squeezed(&files()[file]), "{file}");
    }
    assert_eq!(check(&back).unwrap().definition.services.len(), 2);
}

/// Keeps SAF-18: what an edit may not do is told by the check of the whole folder, as at an import.
#[test]
fn an_edit_that_breaks_the_list_is_refused_by_the_check() {
    assert_eq!(edited(&ServiceEdit::Remove(7)), Err(ServiceEditError::NotFound));
    let none_for_all = edited(&ServiceEdit::Remove(0)).unwrap();
    assert!(
        check(&none_for_all).unwrap_err().faults[0].what.contains("no support service for people in every country")
    );
    let empty = edited(&ServiceEdit::Change(0, texts(" ", "بيت"))).unwrap();
    assert!(check(&empty).unwrap_err().faults[0].what.contains("is empty"));
    let hostile = edited(&ServiceEdit::Change(0, texts("x\"\n[[services]]\ncountry = \"*\" # \u{7}", "بيت"))).unwrap();
    assert!(check(&hostile).is_err(), "a control character");
    let injected = edited(&ServiceEdit::Change(0, texts("x\"\nlisted = false #", "بيت"))).unwrap();
    assert!(check(&injected).is_err(), "a name has one line");
}
