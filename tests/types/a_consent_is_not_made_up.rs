//! D5: only `Consent::given` makes a consent, and only `Consent::covers` binds it to what it covers.

use linden::domain::answer::{AnswerSheet, Words};
use linden::domain::consent::{Consent, Consented, NoticeShown, Purposes};

pub fn covering(consent: Consent, content: AnswerSheet) -> Consented<AnswerSheet> {
    Consented { consent, content } //~
}

pub fn covering_words(consent: Consent, content: Words) -> Consented<Words> {
    Consented { consent, content } //~
}

pub fn given(notice: NoticeShown, purposes: Purposes, consent: Consent) -> Consent {
    Consent { notice, purposes, ..consent } //~
}
