//! The notice: one short screen first, everything below it for whoever wants it (CON-6).

use crate::domain::notice::Slot as NoticeSlot;

/// One slot of the notice.
pub struct Slot<'n> {
    /// The message id of its heading.
    pub heading: &'static str,
    /// Its text.
    pub text: &'n str,
}

/// The texts of the notice, one for each slot of the consultation folder.
#[derive(Debug, Clone, Default)]
#[expect(missing_docs, reason = "the slots are named and explained by the consultation folder")]
pub struct Notice {
    pub who: String,
    pub why: String,
    pub what: String,
    pub how_long: String,
    pub risks: String,
    pub undo: String,
    pub promise: String,
    pub can_change: String,
    pub cannot_change: String,
    pub who_decides: String,
    pub payment: String,
    pub law: String,
    pub must_act: String,
    pub nobody_watches: String,
    pub protection: String,
    pub complaint: String,
    pub hosting: String,
    pub safeguarding: String,
}

const fn slot<'n>(heading: &'static str, text: &'n str) -> Slot<'n> {
    Slot { heading, text }
}

impl Notice {
    /// A notice with the text that `slot` gives for each place.
    #[must_use]
    pub fn of(slot: impl Fn(NoticeSlot) -> String) -> Self {
        Self {
            who: slot(NoticeSlot::Who),
            why: slot(NoticeSlot::Why),
            what: slot(NoticeSlot::What),
            how_long: slot(NoticeSlot::HowLong),
            risks: slot(NoticeSlot::Risks),
            undo: slot(NoticeSlot::Undo),
            promise: slot(NoticeSlot::Promise),
            can_change: slot(NoticeSlot::CanChange),
            cannot_change: slot(NoticeSlot::CannotChange),
            who_decides: slot(NoticeSlot::WhoDecides),
            payment: slot(NoticeSlot::Payment),
            law: slot(NoticeSlot::Law),
            must_act: slot(NoticeSlot::MustAct),
            nobody_watches: slot(NoticeSlot::NobodyWatches),
            protection: slot(NoticeSlot::Protection),
            complaint: slot(NoticeSlot::Complaint),
            hosting: slot(NoticeSlot::Hosting),
            safeguarding: slot(NoticeSlot::Safeguarding),
        }
    }

    /// What everyone should see before choosing.
    #[must_use]
    pub fn first(&self) -> [Slot<'_>; 5] {
        [
            slot("notice-who", &self.who),
            slot("notice-what", &self.what),
            slot("notice-how-long", &self.how_long),
            slot("notice-risks", &self.risks),
            slot("notice-undo", &self.undo),
        ]
    }

    /// What cannot be promised: never folded away.
    #[must_use]
    pub fn limits(&self) -> [Slot<'_>; 3] {
        [
            slot("notice-watch", &self.nobody_watches),
            slot("notice-must-act", &self.must_act),
            slot("notice-law", &self.law),
        ]
    }

    /// The rest, behind one press.
    #[must_use]
    pub fn rest(&self) -> [Slot<'_>; 10] {
        [
            slot("notice-why", &self.why),
            slot("notice-promise", &self.promise),
            slot("notice-can-change", &self.can_change),
            slot("notice-cannot-change", &self.cannot_change),
            slot("notice-decides", &self.who_decides),
            slot("notice-payment", &self.payment),
            slot("notice-protection", &self.protection),
            slot("notice-hosting", &self.hosting),
            slot("notice-safeguarding", &self.safeguarding),
            slot("notice-complaint", &self.complaint),
        ]
    }

    /// Every slot, in the order of the notice page.
    pub fn all(&self) -> impl Iterator<Item = Slot<'_>> {
        self.first().into_iter().chain(self.limits()).chain(self.rest())
    }
}
