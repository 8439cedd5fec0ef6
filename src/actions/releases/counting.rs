//! Counting: every answer sheet and every theme mark of a consultation, once, into a tally that cannot be read (D5). One thread
//! reads, slice by slice; as many as the machine has open and count, each into a tally of its own.

use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use sha2::{Digest as _, Sha256};

use crate::actions::desk::list_themes::theme_lists;
use crate::actions::service::{Found, Service};
use crate::domain::answer::AboutYou;
use crate::domain::consent::Purpose;
use crate::domain::consultation::Definition;
use crate::domain::ids::ConsultationId;
use crate::domain::question::QuestionKind;
use crate::domain::release::tally::{ForeignAnswer, Tally, ThemeMarks};
use crate::store::{ReadTx, StoreError, answer_sheets, words};
use crate::vault::keys::StaffKey;
use crate::vault::rows::{AnswersToCount, CountedAnswers, Marks, MarksToCount};
use crate::vault::{ConsultationVault, Unopenable};

use super::buildings::Watch;

/// Rows that are opened at a time.
const SLICE: i64 = 100;
/// Wraps that are looked at at a time.
const WRAPS: i64 = 1000;
/// How many threads open rows at the most: each holds a slice, and another one may wait.
const MOST_THREADS: usize = 8;

/// Why nothing was counted. Which row was the reason is named to nobody.
#[derive(Debug, thiserror::Error)]
pub enum CountError {
    /// Words are unread, however few: it is not said how many.
    #[error("not everything has been read yet")]
    Unread,
    /// Somebody stopped it.
    #[error("the counting was stopped")]
    Stopped,
    /// A row does not open.
    #[error("something that was stored does not open")]
    Unopenable(#[from] Unopenable),
    /// A row does not belong to this consultation's questions or themes.
    #[error(transparent)]
    Foreign(#[from] ForeignAnswer),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Some rows, in random order.
enum Slice {
    Answers(Vec<AnswersToCount>),
    Words(Vec<MarksToCount>),
}

/// What rows are opened with, and what they are counted under.
struct Counter<'a> {
    definition: &'a Definition,
    vault: &'a ConsultationVault,
    figures: &'a StaffKey,
}

/// A hash over every row's id and wrap, by table and id: it tells whether anyone has changed or taken back anything.
#[derive(Default)]
struct Everyone(Sha256);

impl Everyone {
    fn add(&mut self, id: &[u8], wrap: Option<&[u8]>) {
        self.0.update(id);
        self.0.update(wrap.unwrap_or_default());
    }

    fn end_table(&mut self) {
        self.0.update([0]);
    }

    fn hash(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// Counts everyone, as they stand at this one moment of the database: slice by slice, each in random order. With the tally comes
/// what [`everyone_now`] would say of that moment.
pub(super) fn count_everyone(
    service: &Service,
    tx: &mut ReadTx<'_>,
    found: &Found,
    (vault, figures): (&ConsultationVault, &StaffKey),
    watch: &Watch,
) -> Result<(Tally, [u8; 32]), CountError> {
    let definition = found.definition();
    let themes = theme_lists(tx, found)?;
    let counter = Counter { definition, vault, figures };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(MOST_THREADS);
    thread::scope(|scope| {
        let (give, take) = sync_channel(threads);
        let take = Arc::new(Mutex::new(Some(take)));
        let counters: Vec<_> = (0..threads)
            .map(|_| {
                let (take, counter) = (Arc::clone(&take), &counter);
                let tally = Tally::new(definition, themes.clone());
                scope.spawn(move || counter.count_slices(&take, tally))
            })
            .collect();
        // Only those who count hold the other end now: should they all have ended, giving ends too.
        drop(take);
        let given = give_slices(service, tx, vault.id(), &give, watch);
        drop(give);
        let mut whole = Tally::new(definition, themes);
        for counted in counters {
            let tally = counted.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            whole.absorb(&tally);
        }
        given.map(|everyone| (whole, everyone))
    })
}

/// Reads everything, in random order within each slice, and gives it to those who count; nothing more once they have ended. Says who
/// was there.
fn give_slices(
    service: &Service,
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
    give: &SyncSender<Slice>,
    watch: &Watch,
) -> Result<[u8; 32], CountError> {
    let mut everyone = Everyone::default();
    let mut after = None;
    loop {
        let mut rows = answer_sheets::list_to_count(tx, id, after.as_ref(), SLICE)?;
        let Some(last) = rows.last() else { break };
        after = Some(last.id);
        watch.at_answers(last.id.as_bytes()).go_on()?;
        rows.iter().for_each(|row| everyone.add(row.id.as_bytes(), row.wrap.as_deref()));
        service.randomness.shuffle(&mut rows);
        if give.send(Slice::Answers(rows)).is_err() {
            return Ok(everyone.hash());
        }
    }
    everyone.end_table();
    let mut after: Vec<u8> = Vec::new();
    loop {
        let mut rows = words::list_marks(tx, id, &after, SLICE)?;
        let Some(last) = rows.last() else { break };
        after = last.id.as_bytes().to_vec();
        watch.at_words(&after).go_on()?;
        rows.iter().for_each(|row| everyone.add(row.id.as_bytes(), row.wrap.as_deref()));
        service.randomness.shuffle(&mut rows);
        if give.send(Slice::Words(rows)).is_err() {
            return Ok(everyone.hash());
        }
    }
    everyone.end_table();
    Ok(everyone.hash())
}

impl Counter<'_> {
    /// Counts what comes until nothing more does. What cannot be counted ends it for all.
    fn count_slices(&self, take: &Mutex<Option<Receiver<Slice>>>, mut tally: Tally) -> Result<Tally, CountError> {
        let hold = || take.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let slice = hold().as_ref().map(Receiver::recv);
            let Some(Ok(slice)) = slice else { return Ok(tally) };
            if let Err(error) = self.count_slice(&mut tally, &slice) {
                hold().take();
                return Err(error);
            }
        }
    }

    fn count_slice(&self, tally: &mut Tally, slice: &Slice) -> Result<(), CountError> {
        match slice {
            Slice::Answers(rows) => rows
                .iter()
                .try_for_each(|row| count_answers(tally, &self.vault.open_answers_to_count(row, self.figures)?)),
            Slice::Words(rows) => rows.iter().try_for_each(|row| {
                let marks = self.vault.open_marks(row, self.figures)?;
                marks.as_ref().map_or(Ok(()), |marks| count_marks(tally, self.definition, marks))
            }),
        }
    }
}

/// Counts one sheet: nothing without C1, no band without C4.
fn count_answers(tally: &mut Tally, counted: &CountedAnswers) -> Result<(), CountError> {
    let allows = |purpose| counted.head.as_ref().is_none_or(|head| head.purposes.contains(&purpose));
    // Without a head, which schedule erases, counting was agreed to and comparing was not (SECURITY B8).
    let compared = counted.head.as_ref().is_some() && allows(Purpose::AboutMe);
    let Some(answers) = counted.answers.as_ref().filter(|_| allows(Purpose::Count)) else { return Ok(()) };
    let nothing = AboutYou::default();
    let about = counted.about.as_ref().filter(|_| compared).unwrap_or(&nothing);
    Ok(tally.add_answers(answers, about)?)
}

/// Counts one person's theme marks: of the questions that have themes, those she wrote something for (AGG-32).
fn count_marks(tally: &mut Tally, definition: &Definition, marks: &Marks) -> Result<(), CountError> {
    if marks.is_unread() {
        return Err(CountError::Unread);
    }
    if !marks.agreed {
        return Ok(());
    }
    let has_themes = |question| {
        let asked = definition.question(question);
        asked.is_some_and(|question| matches!(question.kind, QuestionKind::Text { themes: true, .. }))
    };
    let wrote = marks.questions.iter().filter(|(question, marks)| marks.wrote && has_themes(question));
    Ok(tally.add_marks(&ThemeMarks(wrote.map(|(question, marks)| (question.clone(), marks.themes())).collect()))?)
}

/// What would differ if anyone had changed or taken back anything since.
pub(super) fn everyone_now(tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<[u8; 32], StoreError> {
    let mut everyone = Everyone::default();
    for list_wraps in [answer_sheets::list_wraps, words::list_wraps] {
        let mut after = Vec::new();
        loop {
            let rows = list_wraps(tx, id, &after, WRAPS)?;
            let Some((last, _)) = rows.last() else { break };
            after.clone_from(last);
            rows.iter().for_each(|(id, wrap)| everyone.add(id, wrap.as_deref()));
        }
        everyone.end_table();
    }
    Ok(everyone.hash())
}
