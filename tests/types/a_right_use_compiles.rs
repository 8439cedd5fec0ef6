//! The control: what the other files do wrongly, done rightly, compiles. Without it, a library that is not found would
//! make every other file fail too.

use linden::actions::service::Service;
use linden::domain::answer::{AnswerSheet, Words};
use linden::domain::consent::Consent;
use linden::domain::consultation::{Consultation, Draft, Open};
use linden::domain::ids::ConsultationId;
use linden::domain::permission::{Granted, ReadWords, Refused, StaffMember};
use linden::domain::questionnaire::{SubmittedAnswers, parse_answers};
use linden::domain::receipt::ReceiptCode;
use linden::domain::release::disclosure::DisclosurePolicy;
use linden::domain::release::door::Release;
use linden::domain::release::tally::Tally;
use linden::store::{WriteTx, answer_sheets, words};
use linden::vault::rows::Sending;
use linden::vault::{ConsultationVault, Vault};

pub fn send(
    vault: &ConsultationVault,
    tx: &mut WriteTx<'_>,
    id: ConsultationId,
    (consent, sheet, written): (Consent, AnswerSheet, Words),
    sending: &Sending<'_>,
) {
    let Ok((sheet, written)) = consent.covers(sheet, written) else { return };
    let (Ok(sheet), Ok(written)) = (vault.seal_answers(&sheet, sending), vault.seal_words(&written, sending)) else {
        return;
    };
    let _ = answer_sheets::insert(tx, id, sheet);
    let _ = words::insert(tx, id, written);
}

pub fn publish(policy: &DisclosurePolicy, tally: &Tally) -> Option<Release> {
    policy.release(tally).ok()
}

pub fn may_read(member: &StaffMember, id: ConsultationId) -> Result<Granted<ReadWords>, Refused> {
    member.grant(id)
}

pub fn parse(open: &Consultation<Open>, sent: &SubmittedAnswers) -> bool {
    parse_answers(open, sent).is_ok()
}

pub fn edit(draft: Consultation<Draft>) {
    let definition = draft.definition().clone();
    let _ = draft.replace(definition);
}

pub fn find(service: &Service, vault: &Vault, receipt: &ReceiptCode) -> bool {
    let keys = vault.receipt_keys(receipt);
    service.store.read(|tx| answer_sheets::exists(tx, &keys)).is_ok()
}
