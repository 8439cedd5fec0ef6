//! The full receipt: the consent record of what a receipt opened, in the words that were agreed to (CON-15, DOMAIN 1.1).
//! Nothing of it is stored; reading writes nothing.

use chrono::NaiveDate;
use data_encoding::HEXLOWER;

use super::open_receipt::{OpenedReceipt, PurposeRecord};
use super::read_notice::AgreedNotice;
use super::retention::facts;
use super::service::Service;
use crate::domain::archived_notice::ArchivedPurpose;
use crate::domain::consent::Purpose;
use crate::domain::consent_record::{
    ConsentRecord, Event, NoticeReference, Party, PurposeBlock, RecordParts, RecordPhrases,
};
use crate::domain::notice::Slot;
use crate::domain::receipt::ReceiptCode;
use crate::store::StoreError;

/// The consent record of what `receipt` opened, with the notices that were agreed to. `address` is the neutral address
/// to come back to.
///
/// # Errors
/// [`StoreError::Malformed`] if there is no notice, which no consent is without.
pub fn consent_record(
    service: &Service,
    receipt: &ReceiptCode,
    opened: &OpenedReceipt,
    notices: &[AgreedNotice],
    address: &str,
    phrases: RecordPhrases,
) -> Result<ConsentRecord, StoreError> {
    let first = notices.first().ok_or(StoreError::Malformed("a consent without a notice"))?;
    let definition = opened.found.definition();
    let language = definition.offered_language(&first.notice.language).unwrap_or(&definition.source_language);
    let publisher = definition.people.publisher.in_language(language).unwrap_or_default().to_owned();
    let complaints = first.notice.text(Slot::Complaint).to_owned();
    let facts = service.store.read(|tx| facts(service, tx, &opened.found))?;
    let stands = |record: &PurposeRecord| record.given_on.is_some() && record.withdrawn_on.is_none();
    let keeps = opened.consent.iter().any(|record| record.purpose == Purpose::Keep && stands(record));
    let until = facts.schedule.day_of_consent(Purpose::Count, keeps);
    // Refusals have no day of their own: they were said when C1 was agreed to, with which everything begins.
    let began = opened.consent.iter().find_map(|record| record.given_on).unwrap_or(until);
    let ends = |purpose| facts.schedule.day_of_consent(purpose, keeps);
    let block = |record: &PurposeRecord| purpose_block(record, notices, (began, ends(record.purpose)), &phrases.by);
    let keys = service.vault.receipt_keys(receipt);
    let parts = RecordParts {
        names: (keys.record_name(), keys.principal_name()),
        notices: notices.iter().map(reference).collect(),
        controller: Party::controller(publisher, address.to_owned(), complaints.clone()),
        jurisdiction: first.notice.text(Slot::Law).to_owned(),
        storage_location: first.notice.text(Slot::Hosting).to_owned(),
        retention_until: until,
        is_held: facts.is_held(),
        complaints,
        purposes: opened.consent.iter().filter_map(block).collect(),
    };
    Ok(ConsentRecord::new(parts, phrases.clone()))
}

fn reference(agreed: &AgreedNotice) -> NoticeReference {
    let AgreedNotice { shown, notice } = agreed;
    let sha256 = HEXLOWER.encode(&shown.sha256);
    NoticeReference::new(notice.id.clone(), shown.version, shown.language.clone(), sha256)
}

/// What became of one purpose; none if it was never asked.
fn purpose_block(
    record: &PurposeRecord,
    notices: &[AgreedNotice],
    (began, until): (NaiveDate, NaiveDate),
    by: &str,
) -> Option<PurposeBlock> {
    let under = record.notice.as_ref();
    let agreed = notices.iter().find(|notice| under == Some(&notice.shown)).or_else(|| notices.first())?;
    let asked: &ArchivedPurpose = agreed.notice.purpose(record.purpose)?;
    let hash = HEXLOWER.encode(&agreed.shown.sha256);
    let events = match (record.given_on, record.withdrawn_on) {
        (None, _) => vec![Event::refused(began, by.to_owned())],
        (Some(given), None) => vec![Event::given(given, by.to_owned(), hash, until)],
        (Some(given), Some(withdrawn)) => {
            vec![Event::given(given, by.to_owned(), hash, until), Event::withdrawn(withdrawn, by.to_owned())]
        }
    };
    let legal = (asked.lawful_basis.clone(), asked.special_condition.clone());
    Some(PurposeBlock::new(record.purpose, asked.text.clone(), asked.required, legal, events))
}
