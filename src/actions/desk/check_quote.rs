//! A second reader looks at a quote that another one proposed: at what is hidden, and at how it is said, with the text beside it
//! (AGG-33). The panel gets it only then.

use std::fmt;

use zeroize::Zeroizing;

use crate::actions::acts::{WrongState, approval_of, state_now, trying_again};
use crate::actions::consultation_keys::{checked_keys, newest, still_in_force};
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::consent::Purpose;
use crate::domain::consultation::State;
use crate::domain::ids::ConsultationId;
use crate::domain::permission::{Granted, ReadWords};
use crate::domain::quote::{Proposed, Quote, Step};
use crate::store::quotes::StoredQuote;
use crate::store::{ReadTx, StoreError, approvals, quotes, words};
use crate::vault::WordsId;
use crate::vault::keys::KeyKind;
use crate::vault::primitives::KeyPair;

use super::piece::{Desk, DeskError};
use super::reading_day::count_one;

/// Quotes are looked at until the release goes out; what is not in the list then stays out (AGG-34).
pub(in crate::actions) const STATES: [State; 3] = [State::Closed, State::Analysis, State::PanelSummaryReview];

/// A quote before a second reader.
pub struct ToCheck {
    /// What names exactly this quote.
    pub sha256: [u8; 32],
    /// What was proposed.
    pub quote: Quote<Proposed>,
    /// The whole text it was taken from.
    pub text: Zeroizing<String>,
}

impl fmt::Debug for ToCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToCheck(…)")
    }
}

/// What becomes of a quote. Nobody is asked why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It goes on.
    Yes,
    /// It is erased.
    No,
}

/// A quote that another reader proposed, in no order; none if there is none.
///
/// # Errors
/// [`DeskError`]; [`DeskError::DayIsOver`] if there is one and the reader has opened enough today.
pub fn next_to_check(
    service: &Service,
    granted: &Granted<ReadWords>,
    pair: &KeyPair,
) -> Result<Option<ToCheck>, DeskError> {
    let desk = Desk::open_in(service, granted, pair, &STATES)?;
    let mut waiting = proposed(service, &desk)?;
    service.randomness.shuffle(&mut waiting);
    for (stored, quote) in waiting.into_iter().filter(|(_, quote)| !quote.is_by(granted.account())) {
        let row = WordsId::from_bytes(*quote.row());
        let row = service.store.read(|tx| words::find_by_id(tx, desk.vault.id(), &row))?;
        let Some(row) = row else { continue };
        let to_read = desk.vault.open_words_to_read(&row, &desk.words)?;
        let words = to_read.words().as_ref().filter(|_| to_read.allows(Purpose::Quote));
        let text = words.and_then(|words| words.piece(&quote.idea().question, None));
        if let Some(text) = text.map(|text| Zeroizing::new(text.to_owned())) {
            count_one(service, granted)?;
            service.note_once_an_hour(granted, Event::TextsRead)?;
            return Ok(Some(ToCheck { sha256: quote.sha256(&stored.id), quote, text }));
        }
    }
    Ok(None)
}

/// Whether a quote waits for a second reader, whoever proposed it.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn is_any_proposed(service: &Service, granted: &Granted<ReadWords>) -> Result<bool, StoreError> {
    let here = (granted.consultation(), Step::Proposed);
    Ok(!service.store.read(|tx| quotes::list_after(tx, here, &[], 1))?.is_empty())
}

fn proposed(service: &Service, desk: &Desk) -> Result<Vec<(StoredQuote, Quote<Proposed>)>, DeskError> {
    let stored = service.store.read(|tx| quotes::list(tx, desk.vault.id(), Step::Proposed))?;
    let opened = stored.into_iter().map(|stored| {
        let quote = desk.vault.open_proposed(&stored.id, &stored.sealed, &desk.words)?;
        Ok((stored, quote))
    });
    opened.collect()
}

/// Confirms exactly the quote that was shown, or says no to it. Says `false` if it is not there any more: another one was faster, or
/// its writer took it back.
///
/// # Errors
/// [`DeskError`]; [`DeskError::SamePerson`] for whoever proposed it.
pub fn check_quote(
    service: &Service,
    granted: &Granted<ReadWords>,
    pair: &KeyPair,
    (shown, verdict): ([u8; 32], Verdict),
) -> Result<bool, DeskError> {
    trying_again(
        |error| matches!(error, DeskError::Store(StoreError::Changed)),
        || attempt(service, granted, &Desk::open_in(service, granted, pair, &STATES)?, (shown, verdict)),
    )
}

fn attempt(
    service: &Service,
    granted: &Granted<ReadWords>,
    desk: &Desk,
    (shown, verdict): ([u8; 32], Verdict),
) -> Result<bool, DeskError> {
    let id = desk.vault.id();
    let found = proposed(service, desk)?.into_iter().find(|(stored, quote)| quote.sha256(&stored.id) == shown);
    let Some((stored, quote)) = found else { return Ok(false) };
    let checked = quote.check(granted.account())?;
    if verdict == Verdict::No {
        service.act(granted, Event::QuoteDeclined, move |tx| {
            still_in_time(tx, id)?;
            Ok::<_, DeskError>(quotes::erase_read(tx, &stored)?)
        })?;
        return Ok(true);
    }
    let keys = service.store.read(|tx| checked_keys(tx, &desk.vault, id))?;
    let panel = newest(&keys, KeyKind::Panel).ok_or(StoreError::Malformed("a consultation without keys"))?;
    let sealed = desk.vault.seal_checked(&stored.id, &checked, &panel)?;
    let approval = approval_of(service, granted, Act::CheckQuote, shown);
    service.act(granted, Event::approved(Act::CheckQuote, shown), move |tx| {
        still_in_force(tx, id, &[panel])?;
        still_in_time(tx, id)?;
        approvals::insert(tx, &approval)?;
        Ok::<_, DeskError>(quotes::update(tx, &stored, Step::Checked, sealed)?)
    })?;
    Ok(true)
}

pub(super) fn still_in_time(tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<(), DeskError> {
    let found = state_now(tx, id)?;
    if STATES.contains(&found) { Ok(()) } else { Err(WrongState { found }.into()) }
}
