//! The staff pages at work: each handler parses what came, runs one action and fills one page (D2). What it may do is
//! said by its first argument ([`super::door`]).

pub mod about;
pub mod accounts;
pub mod acts;
mod alerts;
pub mod assist;
pub mod audit;
pub mod cards;
pub mod complaints;
pub mod concerns;
pub mod consultation;
pub mod desk;
pub mod keys;
mod languages;
pub mod next;
pub mod overview;
pub mod papers;
pub mod people;
pub mod release;
pub mod results;
pub mod review;
pub mod services;
pub mod signing;
pub mod themes;

use chrono::NaiveDate;

use crate::actions::consultations::see_consultation::Given;
use crate::domain::text;
use crate::web::languages::{Language, date};

use super::views::{Signature, Standing, Tongue};

/// A day as staff pages write it.
fn day(day: NaiveDate) -> String {
    date(Language::ENGLISH, day)
}

/// A language as staff pages name it. One the service has no pages in is named by its tag.
fn tongue(language: &text::Language) -> Tongue {
    let tag = language.as_str();
    let known = Language::from_tag(tag);
    let dir = known.map_or("auto", Language::dir);
    let name = known.map_or(tag, |known| known.english_name());
    Tongue { tag: tag.to_owned(), dir, name: name.to_owned() }
}

/// Who gave an approval, and when.
fn signature(given: &Given) -> Signature {
    Signature { who: format!("{}, {}", given.name, given.role), day: day(given.on) }
}

/// Where an approval stands for somebody who may give it now, or may not.
fn standing(given: Option<&Given>, may: bool) -> Standing {
    match given {
        Some(given) => Standing::Given(signature(given)),
        None if may => Standing::Yours,
        None => Standing::Others,
    }
}
