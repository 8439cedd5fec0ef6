//! The audit log of an installation, as tests read it.

use linden::actions::audit::verify_log::{export_log, verify_log};
use linden::actions::service::Service;
use linden::domain::audit::Link;
use linden::domain::audit::chain::Fault;
use linden::store::StoreError;

/// Every entry, oldest first.
pub fn entries(service: &Service) -> Vec<Link> {
    let mut all = Vec::new();
    let each = |link: &Link| {
        all.push(link.clone());
        Ok::<_, StoreError>(())
    };
    export_log(service, each).unwrap();
    all
}

/// The words of the entries behind a number.
pub fn kinds_after(service: &Service, number: u64) -> Vec<&'static str> {
    let newer = entries(service).into_iter().filter(|link| link.entry.number > number);
    newer.map(|link| link.entry.event.kind()).collect()
}

/// The number of the last entry.
pub fn last(service: &Service) -> u64 {
    entries(service).last().map_or(0, |link| link.entry.number)
}

/// Everything that is not as it was written.
pub fn faults(service: &Service) -> Vec<Fault> {
    verify_log(service, None).unwrap().faults
}
