//! The staff pages at work: each handler parses what came, runs one action and fills one page (D2). What it may do is
//! said by its first argument ([`super::door`]).

pub mod about;
pub mod accounts;
pub mod acts;
mod alerts;
pub mod assist;
pub mod audit;
pub mod before_opening;
pub mod cards;
pub mod complaints;
pub mod concerns;
pub mod consultation;
pub mod desk;
pub mod ending;
mod enough;
pub mod entering;
pub mod erasure;
mod followed;
mod hiding;
pub mod keys;
mod languages;
pub mod lost_cards;
pub mod next;
pub mod overview;
pub mod own_factors;
pub mod papers;
pub mod people;
pub mod planning;
pub mod quotes;
pub mod recovering;
pub mod release;
pub mod release_files;
pub mod results;
pub mod review;
pub mod services;
pub mod signing;
pub mod texts;
pub mod themes;

use crate::actions::consultations::see_consultation::Given;
use crate::domain::text;
use crate::web::languages::Language;

use super::StaffLanguage;
use super::views::{Signature, Standing, Tongue};

/// A language as staff pages name it. One the service has no pages in is named by its tag.
fn tongue(named: &text::Language, language: StaffLanguage) -> Tongue {
    let dir = Language::from_tag(named.as_str()).map_or("auto", Language::dir);
    Tongue { tag: named.to_string(), dir, name: language.language_name(named).into_owned() }
}

/// Who gave an approval, and when.
fn signature(given: &Given, language: StaffLanguage) -> Signature {
    Signature { who: format!("{}, {}", given.name, language.role(given.role)), day: language.day(given.on) }
}

/// Where an approval stands for somebody who may give it now, or may not.
fn standing(given: Option<&Given>, may: bool, language: StaffLanguage) -> Standing {
    match given {
        Some(given) => Standing::Given(signature(given, language)),
        None if may => Standing::Yours,
        None => Standing::Others,
    }
}
