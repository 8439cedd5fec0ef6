//! The test card (decision 0053): with it a coordinator goes the whole way, and nothing of that is kept. It is derived anew for each
//! day and stands in no table, so that no *Send* can ever spend it.

use chrono::{DateTime, Utc};
use subtle::ConstantTimeEq as _;

use crate::domain::card::CardCode;
use crate::domain::ids::ConsultationId;
use crate::domain::permission::{Granted, PrintCards};

use super::service::Service;

/// A visit takes four hours at most: one that began with yesterday's card is a test to its end.
const DAYS: u32 = 3;

fn day_of(now: DateTime<Utc>) -> u32 {
    u32::try_from(now.timestamp().div_euclid(86_400)).unwrap_or_default()
}

/// The test card of today, good until tomorrow ends.
#[must_use]
pub fn trial_card(service: &Service, granted: &Granted<PrintCards>) -> CardCode {
    service.vault.trial_card(granted.consultation(), day_of(service.now()))
}

/// Whether this is a test card of these days.
#[must_use]
pub fn is_trial_card(service: &Service, consultation: ConsultationId, card: &CardCode) -> bool {
    let today = day_of(service.now());
    let days = (0..DAYS).map(|back| today.saturating_sub(back));
    let same = |day| service.vault.trial_card(consultation, day).as_bytes().ct_eq(card.as_bytes());
    days.map(same).fold(subtle::Choice::from(0), |found, one| found | one).into()
}
