//! Two drafts of one policy beside each other: for each part of the later one the parts it grew from, with the words of both and
//! the published figures of both (decision 0063). Figures come from the two artefacts, words from the two definitions; nothing is
//! subtracted, and nothing is in another order than that of the drafts (AGG-1, AGG-21).

use std::borrow::Cow;

use chrono::NaiveDate;
use fluent_bundle::FluentValue;

use crate::actions::releases::read_release::ReadRelease;
use crate::actions::releases::read_two_drafts::TwoDrafts as Read;
use crate::actions::service::Found;
use crate::domain::consultation::{Definition, Grown};
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::release::artefact::Artefact;
use crate::domain::text;
use crate::web::languages::{Language, date};

use super::bars::Reach;
use super::figures::{Draughtsman, Table};
use super::parts::{PartShown, PartText};
use super::view::NotLabelled;

/// Two drafts, ready to be drawn.
#[derive(Debug, Clone)]
pub struct TwoDrafts {
    /// The language of the page.
    pub language: Language,
    /// The earlier draft.
    pub earlier: DraftShown,
    /// The later draft.
    pub later: DraftShown,
    /// Every part of the later draft, in its order.
    pub pairs: Vec<Pair>,
    /// The parts of the earlier draft that no part grew from, in their order.
    pub left_out: Vec<Pair>,
}

/// One of the two.
#[derive(Debug, Clone)]
pub struct DraftShown {
    /// The neutral name of its consultation (SAF-11).
    pub name: String,
    /// The number of its release.
    pub number: usize,
    /// The day of publication.
    pub published_on: Option<NaiveDate>,
    /// Whether the panel approved the release; one that went out without it is headed so (DESIGN D18).
    pub panel_approved: bool,
    /// What was asked about each part.
    pub question: String,
    /// The address of all its results.
    pub address: String,
}

/// One part of the later draft with those it grew from; or one of the earlier draft alone, which was left out.
#[derive(Debug, Clone)]
pub struct Pair {
    /// Its anchor on the page.
    pub id: String,
    /// What it is called.
    pub heading: String,
    /// The parts of the earlier draft; none if it is new.
    pub earlier: Vec<PartShown>,
    /// The part of the later draft; none if it was left out.
    pub later: Option<PartShown>,
    /// Whether both drafts say it in the same words.
    pub unchanged: bool,
    /// The same numbers as a table.
    pub table: Table,
}

/// One draft with its release.
struct Side<'a> {
    definition: &'a Definition,
    release: &'a ReadRelease,
    question: &'a QuestionId,
    own: &'a text::Language,
    draw: Draughtsman,
}

impl TwoDrafts {
    /// Both drafts in `language`.
    ///
    /// # Errors
    /// [`NotLabelled`] if one of them is not written in that language (LNG-1).
    pub fn new(read: &Read, language: Language) -> Result<Self, NotLabelled> {
        let own = text::Language::new(language.tag()).map_err(|_| NotLabelled)?;
        let draw = Draughtsman { language, reach: Reach::default() };
        let follows = &read.follows;
        let earlier = Side::of(&read.earlier, &follows.earlier_question, &own, draw);
        let later = Side::of(&read.later, &follows.question, &own, draw);
        let pairs = follows.parts.iter().map(|grown| pair(grown, &earlier, &later)).collect::<Result<_, _>>()?;
        let parts = earlier.definition.policy.paragraphs().iter().map(|part| &part.reference);
        let left_out = parts.filter(|part| follows.leaves_out(part)).map(|part| alone(part, &earlier));
        Ok(Self {
            language,
            left_out: left_out.collect::<Result<_, _>>()?,
            earlier: earlier.shown()?,
            later: later.shown()?,
            pairs,
        })
    }

    /// The message `id`.
    #[must_use]
    pub fn t(&self, id: &str) -> Cow<'static, str> {
        self.language.texts().get(id)
    }

    /// The message `id` about `count` things.
    #[must_use]
    pub fn n(&self, id: &str, count: &usize) -> Cow<'static, str> {
        self.language.texts().count(id, count)
    }

    /// The message `id` about a day.
    #[must_use]
    pub fn on(&self, id: &str, day: &NaiveDate) -> String {
        let day = [("date", FluentValue::from(date(self.language, *day)))];
        self.language.texts().with(id, day).into_owned()
    }

    /// What heads a part of the earlier draft.
    #[must_use]
    pub fn named(&self, part: &PartShown) -> String {
        let values = [
            ("number", FluentValue::from(part.number.as_str())),
            ("heading", FluentValue::from(part.heading.as_str())),
        ];
        self.language.texts().with("two-part", values).into_owned()
    }
}

impl Pair {
    /// What to press to read the words: the id of the message.
    #[must_use]
    pub const fn reads(&self) -> &'static str {
        if self.later.is_some() && !self.earlier.is_empty() { "two-read" } else { "two-read-one" }
    }
}

impl<'a> Side<'a> {
    const fn of(
        (found, release): &'a (Found, ReadRelease),
        question: &'a QuestionId,
        own: &'a text::Language,
        draw: Draughtsman,
    ) -> Self {
        Self { definition: found.definition(), release, question, own, draw }
    }

    const fn artefact(&self) -> &Artefact {
        self.release.artefact.artefact()
    }

    fn shown(&self) -> Result<DraftShown, NotLabelled> {
        let of_parts = self.artefact().lines().iter().find(|line| line.question == *self.question);
        let labels = of_parts.and_then(|line| line.labels.get(self.own)).ok_or(NotLabelled)?;
        Ok(DraftShown {
            name: self.artefact().name(self.own).ok_or(NotLabelled)?.to_owned(),
            number: usize::try_from(self.release.number).unwrap_or_default(),
            published_on: self.release.published_on,
            panel_approved: self.release.panel_approved,
            question: labels.text.clone(),
            address: self.draw.language.link(&format!("/r/{}", self.definition.slug)),
        })
    }

    fn part(&self, reference: &ParagraphRef) -> Result<PartShown, NotLabelled> {
        let mut parts = self.definition.policy.paragraphs().iter().zip(1u64..);
        let (part, place) = parts.find(|(part, _)| part.reference == *reference).ok_or(NotLabelled)?;
        let mut lines = self.artefact().lines().iter().filter(|line| line.question == *self.question);
        let line = lines.find(|line| line.paragraph.as_ref() == Some(reference)).ok_or(NotLabelled)?;
        let labels = line.labels.get(self.own).ok_or(NotLabelled)?;
        let text = PartText {
            heading: part.heading.in_language(self.own).map_err(|_| NotLabelled)?,
            short: part.short.in_language(self.own).map_err(|_| NotLabelled)?,
            words: part.body(self.own).map_err(|_| NotLabelled)?,
        };
        Ok(self.draw.part(place, line, labels, &text))
    }
}

fn pair(grown: &Grown, earlier: &Side<'_>, later: &Side<'_>) -> Result<Pair, NotLabelled> {
    let before = grown.from.iter().map(|part| earlier.part(part)).collect::<Result<Vec<_>, _>>()?;
    let after = later.part(&grown.part)?;
    let unchanged = matches!(before.as_slice(), [one] if one.words == after.words);
    Ok(Pair {
        id: grown.part.to_string(),
        heading: after.heading.clone(),
        table: table(&before, Some(&after), &later.draw),
        earlier: before,
        later: Some(after),
        unchanged,
    })
}

fn alone(part: &ParagraphRef, earlier: &Side<'_>) -> Result<Pair, NotLabelled> {
    let before = vec![earlier.part(part)?];
    Ok(Pair {
        id: format!("earlier-{part}"),
        heading: before.first().map(|part| part.heading.clone()).unwrap_or_default(),
        table: table(&before, None, &earlier.draw),
        earlier: before,
        later: None,
        unchanged: false,
    })
}

/// The numbers of both, one row for each answer, or the sentence that stands in their place.
fn table(earlier: &[PartShown], later: Option<&PartShown>, draw: &Draughtsman) -> Table {
    let texts = draw.language.texts();
    let place =
        |id: &str, part: &PartShown| texts.with(id, [("number", FluentValue::from(part.number.as_str()))]).into_owned();
    let before = earlier.iter().map(|part| (place("two-place-earlier", part), part));
    let after = later.iter().map(|part| (place("two-place-later", part), *part));
    let rows = before.chain(after).flat_map(|(place, part)| part.rows(&place)).collect();
    let heading = later.or(earlier.first()).map_or("", |part| part.heading.as_str());
    let columns = ["two-column", "results-column-part", "results-column-count", "results-column-percent"];
    draw.table_of(heading, &columns, rows)
}
