//! The full receipt and the exact notice, on the return pages alone: both name the topic (CON-14, CON-15).

use actix_web::http::StatusCode;

use super::{Coming, Next};
use crate::actions::consent_record::consent_record;
use crate::actions::open_receipt::OpenedReceipt;
use crate::actions::read_notice::{AgreedNotice, agreed_notices};
use crate::actions::retention::facts;
use crate::domain::consent_record::{ConsentRecord, ConsentState, RecordPhrases};
use crate::domain::help::Help;
use crate::domain::media::NOTICE;
use crate::domain::notice::Slot;
use crate::domain::visit::ReturnVisit;
use crate::web::drawn::Drawn;
use crate::web::frame::Frame;
use crate::web::languages::date;
use crate::web::visit::journey::JourneyError;
use crate::web::visit::journey::texts::InLanguage;
use crate::web::visit::pages::{
    AgreedChoice, AgreedText, FullReceiptPage, Notice, NoticePageAgain, Played, ReceiptPurpose, erasing,
};

impl Coming<'_> {
    /// The full receipt as a file under a neutral name (SAF-11).
    pub(super) fn download_receipt(&self, visit: &ReturnVisit) -> Result<Next, JourneyError> {
        let Some(opened) = self.opened(visit)? else { return Ok(Next::Page(None)) };
        let record = self.record(&self.frame(), visit, &opened)?;
        let body = record.to_json().map_err(|_| JourneyError::Sealing("a receipt"))?;
        Ok(Next::Drawn(Drawn::file("application/ld+json", "feedback-receipt.json", body)))
    }

    fn record(
        &self,
        frame: &Frame,
        visit: &ReturnVisit,
        opened: &OpenedReceipt,
    ) -> Result<ConsentRecord, JourneyError> {
        let service = &self.context.service;
        let notices = agreed_notices(service, opened)?;
        let address = self.context.return_address();
        let phrases = phrases(frame, opened.helped, &address);
        Ok(consent_record(service, &visit.receipt, opened, &notices, &address, phrases)?)
    }

    /// The full receipt on the page.
    pub(super) fn full_receipt(
        &self,
        frame: Frame,
        visit: &ReturnVisit,
        opened: &OpenedReceipt,
    ) -> Result<Drawn, JourneyError> {
        let record = self.record(&frame, visit, opened)?;
        let purposes = record.purposes.iter().map(|block| {
            let events = block.events.iter().map(|event| {
                let id = match event.state {
                    ConsentState::Given => "receipt-given",
                    ConsentState::Refused => "receipt-refused",
                    ConsentState::Withdrawn => "receipt-withdrawn",
                };
                let said = date(self.language, event.date);
                self.language.texts().with(id, [("day", said.into())]).into_owned()
            });
            let legal = [block.lawful_basis.clone(), block.special_condition.clone()];
            ReceiptPurpose { text: block.text.clone(), events: events.collect(), legal }
        });
        let purposes = purposes.collect();
        let until = date(self.language, record.retention_until);
        Ok(Drawn::marked(StatusCode::OK, &FullReceiptPage { frame, record, purposes, until })?)
    }

    /// The exact notice, as it was archived: one text for each version that was agreed to. It holds nothing that she wrote or
    /// answered, and which versions they are, the plain length told as well: it may travel compressed (SECURITY 4).
    pub(super) fn own_notice(&self, frame: Frame, opened: &OpenedReceipt) -> Result<Drawn, JourneyError> {
        let agreed = agreed_notices(&self.context.service, opened)?;
        let notices =
            agreed.iter().map(|agreed| AgreedText { played: self.played(opened, agreed), ..agreed_text(agreed) });
        let notices = notices.collect();
        let service = &self.context.service;
        let facts = service.store.read(|tx| facts(service, tx, &opened.found))?;
        let erasing = erasing(self.language, &facts.schedule, facts.is_held());
        Ok(Drawn::page(StatusCode::OK, &NoticePageAgain { frame, notices, erasing })?.compressed_if(true))
    }

    /// What reads out exactly these words, in the language of the page: none of another version (LNG-5).
    fn played(&self, opened: &OpenedReceipt, agreed: &AgreedNotice) -> Option<Played> {
        let texts = InLanguage::new(opened.found.definition(), self.language.tag())?;
        let shown = texts.definition.notice_shown(texts.language).ok()?;
        if shown == agreed.shown { texts.played(NOTICE) } else { None }
    }
}

fn agreed_text(agreed: &AgreedNotice) -> AgreedText {
    let slot = |slot| agreed.notice.text(slot).to_owned();
    let purposes = agreed.notice.purposes.iter();
    AgreedText {
        version: usize::try_from(agreed.shown.version).unwrap_or_default(),
        language: agreed.shown.language.clone(),
        played: None,
        notice: Notice::of(|one: Slot| slot(one)),
        choices: purposes.map(|asked| AgreedChoice { text: asked.text.clone(), if_no: asked.if_no.clone() }).collect(),
    }
}

/// What the service says of itself in a record, in the language of the page.
fn phrases(frame: &Frame, helped: Help, address: &str) -> RecordPhrases {
    let said = |ids: &[&str]| ids.iter().map(|id| frame.t(id).into_owned()).collect();
    let (collection, by) = match helped {
        Help::Alone => ("receipt-online", "receipt-by-her"),
        Help::Interpreter | Help::SupportWorker => ("receipt-assisted", "receipt-by-her-helped"),
        Help::Paper => ("receipt-paper", "receipt-by-her-helped"),
    };
    let withdrawal = frame.language.texts().with("receipt-withdrawal", [("address", address.to_owned().into())]);
    RecordPhrases {
        recipients: said(&["receipt-to-team", "receipt-to-custodians", "receipt-to-readers", "receipt-to-panel"]),
        processing: said(&["receipt-counting", "receipt-reading", "receipt-no-profiles"]),
        rights: said(&["receipt-right-read", "receipt-right-change", "receipt-right-erase", "receipt-right-complain"]),
        collection: frame.t(collection).into_owned(),
        withdrawal: withdrawal.into_owned(),
        by: frame.t(by).into_owned(),
        held: frame.t("erasing-held").into_owned(),
    }
}
