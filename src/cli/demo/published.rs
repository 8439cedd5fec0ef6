//! The published copy of the sample: answered by the 64 made-up participants whose answers add up to the counts of
//! DOMAIN 10.5, read, counted, approved and published, each step by the ordinary action, under a clock that is moved
//! along (D20).

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use crate::actions::consultations::close_consultation::close_consultation;
use crate::actions::consultations::start_analysis::start_analysis;
use crate::actions::desk::next_item::{Next, next_item};
use crate::actions::desk::piece::DeskError;
use crate::actions::desk::save_reading::{Work, save_reading};
use crate::actions::desk::write_themes::add_theme;
use crate::actions::releases::build_release::build_release;
use crate::actions::releases::publish_release::publish_release;
use crate::actions::releases::sign_check::sign_check;
use crate::actions::service::Service;
use crate::clock::SimulatedClock;
use crate::domain::ids::{ConsultationId, QuestionId};
use crate::domain::reading::ThemeNumber;
use crate::domain::text::Language;
use crate::server;
use crate::store::DatabaseAddress;

use super::participants::{Q12_THEMES, Q14_THEMES, SampleResponse, ThemeName, published_sample};
use super::people::{self, Staff};
use super::stage::{Cast, StageError, failed, respond, sample, shifted};

/// The copy's address: another consultation with the same questions.
const SLUG: &str = "4h9w";
/// The sample's own address, which the copy's folder replaces.
const SAMPLE_SLUG: &str = "7k2m";
/// How long ago the copy closed (DESIGN 8, "Demo dates").
const CLOSED_FOR: TimeDelta = TimeDelta::days(90);
/// Cards are printed with spares.
const SPARES: u32 = 16;

/// Makes the staff and the published copy, both in its time, and returns them with its address.
pub(super) fn make(
    address: &DatabaseAddress,
    keys: &Path,
    today: &Service,
) -> Result<(Vec<Staff>, String), StageError> {
    let files = shifted(&copied(), today.today(), |dates| Some(dates.closes_on + CLOSED_FOR))?;
    let checked = crate::domain::folder::check(&files).map_err(|_| StageError::NotOpen)?;
    let dates = checked.definition.dates;
    let clock = Arc::new(SimulatedClock::at(at_noon(dates.opens_on + TimeDelta::days(1))));
    let shared: Arc<dyn crate::clock::Clock> = clock.clone();
    let service = server::open_service(address, keys, shared).map_err(failed)?;
    // A code counts only after the one before: whoever signs in now has to have signed in then first.
    let staff = people::make(&service)?;
    let mut cast = Cast { service: &service, staff: &staff };
    let id = cast.open(&files)?;
    let people = published_sample();
    let cards = cast.cards(id, u32::try_from(people.len()).unwrap_or(u32::MAX).saturating_add(SPARES))?;
    respond(&service, id, cards, people.clone())?;

    clock.set(at_noon(dates.closes_on));
    close_consultation(&service, &cast.member("administrator")?.grant(id).map_err(failed)?).map_err(failed)?;
    read(&mut cast, id, &people, &clock)?;
    count(&mut cast, id)?;
    clock.set(at_noon(dates.closes_on + TimeDelta::days(20)));
    publish(&mut cast, id)?;
    Ok((staff, SLUG.to_owned()))
}

fn at_noon(day: NaiveDate) -> chrono::DateTime<chrono::Utc> {
    day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default()).and_utc()
}

/// The sample's folder under the copy's address.
fn copied() -> BTreeMap<String, String> {
    let (from, to) = (SAMPLE_SLUG.to_uppercase(), SLUG.to_uppercase());
    let renamed = |text: String| text.replace(SAMPLE_SLUG, SLUG).replace(&from, &to);
    sample().into_iter().map(|(name, text)| (name, renamed(text))).collect()
}

/// A reader writes the themes and reads every text, one at a time, on as many days as that takes (AGG-36).
fn read(
    cast: &mut Cast<'_>,
    id: ConsultationId,
    people: &[SampleResponse],
    clock: &SimulatedClock,
) -> Result<(), StageError> {
    let reader = cast.staff.iter().find(|staff| staff.role == "reader").ok_or(StageError::NobodyThere)?;
    let granted = people::member(cast.service, reader)?.grant(id).map_err(failed)?;
    let questions = [("Q12", Q12_THEMES.as_slice()), ("Q14", Q14_THEMES.as_slice())];
    for (question, themes) in questions {
        let question = QuestionId::new(question).map_err(failed)?;
        for theme in themes {
            add_theme(cast.service, &granted, &question, &labels(theme)?).map_err(failed)?;
        }
    }
    let known = themes_by_text(people)?;
    while read_a_day(cast.service, id, reader, &known)? == Day::IsOver {
        clock.advance(TimeDelta::days(1));
    }
    Ok(())
}

/// How a day of reading ends.
#[derive(PartialEq, Eq)]
enum Day {
    /// Everything has been read.
    WasTheLast,
    /// Nobody opens more texts in a day.
    IsOver,
}

fn read_a_day(
    service: &Service,
    id: ConsultationId,
    reader: &Staff,
    known: &HashMap<String, BTreeSet<ThemeNumber>>,
) -> Result<Day, StageError> {
    let (member, pair) = people::with_keys(service, reader)?;
    let granted = member.grant(id).map_err(failed)?;
    let mut from = None;
    loop {
        match next_item(service, &granted, &pair, from.as_deref()) {
            Err(DeskError::DayIsOver) => return Ok(Day::IsOver),
            Err(error) => return Err(failed(error)),
            Ok(Next::NothingLeft) => return Ok(Day::WasTheLast),
            Ok(Next::GoOn(handle)) => from = Some(handle),
            Ok(Next::Item(item)) => {
                from = None;
                let found = known.get(item.text.as_str()).cloned().unwrap_or_default();
                let work = Work { handle: &item.handle, hidden: "", themes: &found };
                save_reading(service, &granted, &pair, work).map_err(failed)?;
            }
        }
    }
}

fn labels(theme: &ThemeName) -> Result<BTreeMap<Language, String>, StageError> {
    theme.names().map(|(tag, name)| Ok((Language::new(tag).map_err(failed)?, name.to_owned()))).collect()
}

/// What the reader finds in each made-up text.
fn themes_by_text(people: &[SampleResponse]) -> Result<HashMap<String, BTreeSet<ThemeNumber>>, StageError> {
    let mut known = HashMap::new();
    for person in people {
        for (question, themes) in [("Q12", &person.q12_themes), ("Q14", &person.q14_themes)] {
            let question = QuestionId::new(question).map_err(failed)?;
            if let Some(text) = person.words.texts.get(&question) {
                let numbers: Result<BTreeSet<_>, _> = themes.iter().map(|theme| ThemeNumber::new(*theme)).collect();
                known.insert(text.clone(), numbers.map_err(failed)?);
            }
        }
    }
    Ok(known)
}

/// A custodian starts the analysis, builds the release and signs the check.
fn count(cast: &mut Cast<'_>, id: ConsultationId) -> Result<(), StageError> {
    let custodian = cast.staff.iter().find(|staff| staff.role == "custodian").ok_or(StageError::NobodyThere)?;
    let (member, pair) = people::with_keys(cast.service, custodian)?;
    start_analysis(cast.service, &member.grant(id).map_err(failed)?, &pair).map_err(failed)?;
    let granted = member.grant(id).map_err(failed)?;
    let shown = build_release(cast.service, &granted, &pair, &server::release_phrases).map_err(failed)?;
    sign_check(cast.service, &granted, shown).map_err(failed)
}

/// A panel member approves what was built: that second signature publishes.
fn publish(cast: &mut Cast<'_>, id: ConsultationId) -> Result<(), StageError> {
    let panel = cast.member("panel")?;
    let service = cast.service;
    let granted = panel.grant(id).map_err(failed)?;
    let built = crate::actions::releases::read_release::read_unreleased(service, &granted).map_err(failed)?;
    let shown = built.ok_or(StageError::NotOpen)?.artefact.sha256();
    publish_release(service, &panel.grant(id).map_err(failed)?, shown).map_err(failed)
}
