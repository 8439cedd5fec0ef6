//! Every label that keeps one use of a key apart from another, in one place (SECURITY B1). A label is
//! never reused for a second purpose under the same key; the tests hold that all differ.

use crate::domain::ids::ConsultationId;

/// A label. Only this file makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label(&'static str);

impl Label {
    /// The label's text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// `N(l) = "linden/v1/" ‖ l ‖ 0x00`: the name of a use, for HKDF, HMAC and HPKE.
    #[must_use]
    pub fn name(self) -> Vec<u8> {
        let mut name = Vec::with_capacity(self.0.len().saturating_add(11));
        name.extend_from_slice(b"linden/v1/");
        name.extend_from_slice(self.0.as_bytes());
        name.push(0);
        name
    }
}

/// Where a sealed thing belongs: `A(l, c, o) = 0x01 ‖ l ‖ 0x00 ‖ c(16) ‖ o(32)`. What is sealed for one
/// place opens in no other.
#[derive(Clone, Copy)]
pub struct Place {
    /// What it is.
    pub label: Label,
    consultation: [u8; 16],
    owner: [u8; 32],
}

impl Place {
    /// A place in `consultation`, belonging to `owner` (at most 32 bytes, extended by zeros on the
    /// right; longer ones are cut, and none is).
    #[must_use]
    pub fn within(label: Label, consultation: ConsultationId, owner: &[u8]) -> Self {
        let mut padded = [0; 32];
        padded.iter_mut().zip(owner).for_each(|(to, from)| *to = *from);
        Self { label, consultation: *consultation.as_bytes(), owner: padded }
    }

    /// A place in no consultation: its 16 bytes are zeros.
    #[must_use]
    pub fn outside(label: Label, owner: &[u8]) -> Self {
        Self::within(label, ConsultationId::from_bytes([0; 16]), owner)
    }

    /// The 16 bytes of the consultation.
    #[must_use]
    pub const fn consultation(&self) -> &[u8; 16] {
        &self.consultation
    }

    /// The bytes that authenticated encryption is bound to.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.label.0.len().saturating_add(50));
        bytes.push(1);
        bytes.extend_from_slice(self.label.0.as_bytes());
        bytes.push(0);
        bytes.extend_from_slice(&self.consultation);
        bytes.extend_from_slice(&self.owner);
        bytes
    }
}

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: Label = Label($text);)*

        #[cfg(test)]
        const ALL: &[Label] = &[$($name),*];
    };
}

labels! {
    // From the root key (B2). `issue`, `exit`, `csrf` and `ledger` also name the one use of the key
    // they name.
    /// K_receipt.
    RECEIPT = "receipt";
    /// K_issue, and the receipt of a submission under it.
    ISSUE = "issue";
    /// The receipt that nobody is given.
    ISSUE_NONE = "issue-none";
    /// The submission of a paper form, whose code is printed before anybody has answered.
    PAPER = "paper";
    /// K_invite.
    INVITE = "invite";
    /// The test card of a day, under K_invite (decision 0053).
    TRIAL = "trial";
    /// K_batch, and a card's batch tag under it.
    BATCH = "batch";
    /// K_ledger, and an erased thing's entry under it.
    LEDGER = "ledger";
    /// What fills the ledger up, and can be told from entries with K_ledger only.
    LEDGER_FILLER = "ledger/filler";
    /// The ledger's own mark of the 30 days that a file belongs to.
    LEDGER_PERIOD = "ledger/period";
    /// K_wrap.
    WRAP = "wrap";
    /// K_exit, and the exit token under it.
    EXIT = "exit";
    /// K_contact, and a staff member's name and address under it.
    CONTACT = "contact";
    /// K_csrf, and the form token under it.
    CSRF = "csrf";
    /// K_complaint.
    COMPLAINT = "complaint";

    // Cards and receipts (B3).
    /// A card's stored id.
    CARD = "card";
    /// X: id of the answer sheet.
    ID_ANSWERS = "id/answers";
    /// X: id of the words.
    ID_WORDS = "id/words";
    /// X: id of a saved visit.
    ID_SAVED = "id/saved";
    /// X: the name of the consent record in a full receipt (DOMAIN 1.1).
    ID_RECORD = "id/record";
    /// X: the name of the person in a full receipt.
    ID_PRINCIPAL = "id/principal";
    /// X: what the ids of a person's quotes come from (decision 0059).
    QUOTES = "id/quotes";
    /// The id of one quote, under what comes from the receipt.
    ID_QUOTE = "id/quote";
    /// The id of one text for the panel, under the same (decision 0061).
    ID_TEXT = "id/panel-text";
    /// X: the key to the receipt's half of the answer sheet's wrap.
    SELF_ANSWERS = "self/answers";
    /// X: the key to the receipt's half of the words' wrap; also the place of that half.
    SELF_WORDS = "self/words";
    /// X: the key of a saved visit.
    SELF_SAVED = "self/saved";
    /// X: the key of the own part of the answer sheet.
    OWN_ANSWERS = "own/answers";
    /// X: the key of the own part of the words; also the place of that part.
    OWN_WORDS = "own/words";

    // Rows (B4). One key per segment, named by its column.
    /// Segment key: head.
    HEAD = "head";
    /// Segment key: answers.
    ANSWERS = "answers";
    /// Segment key: about you.
    ABOUT = "about";
    /// Segment key: raw words.
    RAW = "raw";
    /// Segment key: reading.
    READING = "reading";
    /// Place: staff half of the answer sheet's wrap.
    WRAP_ANSWER_SHEET = "wrap/answer_sheet";
    /// Place: staff half of the words' wrap.
    WRAP_WORDS = "wrap/words";
    /// Place: the receipt's half of the answer sheet's wrap.
    SELF_ANSWER_SHEET = "self/answer_sheet";
    /// Place: own part of the answer sheet.
    OWN_ANSWER_SHEET = "own/answer_sheet";
    /// Place: head of the answer sheet.
    ANSWER_SHEET_HEAD = "answer_sheet/head";
    /// Place: answers.
    ANSWER_SHEET_ANSWERS = "answer_sheet/answers";
    /// Place: about you.
    ANSWER_SHEET_ABOUT = "answer_sheet/about";
    /// Place: head of the words.
    WORDS_HEAD = "words/head";
    /// Place: raw words.
    WORDS_RAW = "words/raw";
    /// Place: reading.
    WORDS_READING = "words/reading";
    /// Place: theme marks, sealed to the figures key.
    MARKS = "marks";
    /// Place: an item for the panel.
    ITEM = "item";
    /// Place: a quote that a reader proposed, sealed to the words key.
    QUOTE = "quote";
    /// Place: what one reader hid of a text, sealed to the words key.
    MARKED = "marked";
    /// Place: the note of a safeguarding concern, sealed to the words key.
    CONCERN = "concern";
    /// Place: the true tally of a release.
    TALLY = "tally";

    // The outer layer of every sealed column, under the shred key.
    /// Key of the outer layer.
    OUTER = "outer";
    /// Column: answer sheet, wrap.
    OUTER_ANSWER_SHEET_WRAP = "outer/answer_sheet/wrap";
    /// Column: answer sheet, head.
    OUTER_ANSWER_SHEET_HEAD = "outer/answer_sheet/head";
    /// Column: answer sheet, answers.
    OUTER_ANSWER_SHEET_ANSWERS = "outer/answer_sheet/answers";
    /// Column: answer sheet, about you.
    OUTER_ANSWER_SHEET_ABOUT = "outer/answer_sheet/about";
    /// Column: answer sheet, own part.
    OUTER_ANSWER_SHEET_OWN = "outer/answer_sheet/own";
    /// Column: words, wrap.
    OUTER_WORDS_WRAP = "outer/words/wrap";
    /// Column: words, head.
    OUTER_WORDS_HEAD = "outer/words/head";
    /// Column: words, raw.
    OUTER_WORDS_RAW = "outer/words/raw";
    /// Column: words, reading.
    OUTER_WORDS_READING = "outer/words/reading";
    /// Column: words, marks.
    OUTER_WORDS_MARKS = "outer/words/marks";
    /// Column: words, own part.
    OUTER_WORDS_OWN = "outer/words/own";
    /// Column: item, its text.
    OUTER_ITEM = "outer/item/item";
    /// Column: quote, as proposed.
    OUTER_QUOTE = "outer/quote/proposed";
    /// Column: quote, a text with its details hidden by one reader.
    OUTER_MARKED = "outer/quote/marked";
    /// Column: quote, as approved: its own text, for everyone once the release is out.
    OUTER_QUOTE_APPROVED = "outer/quote/approved";
    /// Column: concern, its note.
    OUTER_CONCERN = "outer/concern/note";
    /// Column: tally.
    OUTER_TALLY = "outer/tally/tally";
    /// Column: saved visit, its state.
    OUTER_SAVED = "outer/saved_visit/saved";

    // Complaints (decision 0032): their code has labels of its own, so that it opens no answer and a receipt no complaint.
    /// X: id of a complaint.
    ID_COMPLAINT = "id/complaint";
    /// X: the key to the code's half of a complaint's wrap; also the place of that half.
    SELF_COMPLAINT = "self/complaint";
    /// Place: staff half of a complaint's wrap.
    WRAP_COMPLAINT = "wrap/complaint";
    /// Segment key: what was complained of.
    TEXT = "text";
    /// Segment key: the reply.
    REPLY = "reply";
    /// Place: what was complained of.
    COMPLAINT_TEXT = "complaint/text";
    /// Place: the reply to a complaint.
    COMPLAINT_REPLY = "complaint/reply";
    /// Column: complaint, wrap.
    OUTER_COMPLAINT_WRAP = "outer/complaint/wrap";
    /// Column: complaint, what was complained of.
    OUTER_COMPLAINT_TEXT = "outer/complaint/text";
    /// Column: complaint, reply.
    OUTER_COMPLAINT_REPLY = "outer/complaint/reply";

    // Backups (decision 0043).
    /// Place: the key of a backup, sealed to its recipient.
    BACKUP = "backup";
    /// Place: one part of a backup, in its order.
    BACKUP_PART = "backup/part";

    // The offline key kit (decision 0045).
    /// What the checks and the hash of a printed kit begin with.
    KIT = "kit";

    // Staff keys (B2).
    /// MAC over a staff public key.
    PK = "pk";
    /// Key of the outer layer of a grant.
    GRANT = "grant";
    /// Place: a grant of the figures key.
    GRANT_FIGURES = "grant/figures";
    /// Place: a grant of the words key.
    GRANT_WORDS = "grant/words";
    /// Place: a grant of the panel key.
    GRANT_PANEL = "grant/panel";
    /// What a key's fingerprint hashes.
    FINGERPRINT = "fingerprint";

    // Staff accounts (B2).
    /// What a password is checked by.
    AUTH = "auth";
    /// The key that wraps a private key under the password.
    KEK = "kek";
    /// Place: private key under the password.
    WRAP_PW = "wrap-pw";
    /// The key that wraps a private key under the recovery key.
    REC = "rec";
    /// Place: private key under the recovery key.
    WRAP_REC = "wrap-rec";
    /// A sign-in's stored id.
    SID = "sid";
    /// The key of a sign-in's private key.
    SKEY = "skey";
    /// Place: private key of a sign-in.
    SIGN_IN = "sign-in";
    /// Place: seed of the second factor.
    TOTP = "totp";
    /// The key for looking up mail addresses, and the lookup under it.
    MAIL = "mail";
    /// The lookup of an account by its organisation and mail address, under the same key.
    ACCOUNT = "account";
    /// The key for looking up invitations, and the lookup under it.
    INVITATION = "invitation";
    /// The key for looking up links that bring back, and the lookup under it.
    RETURN_LINK = "return-link";
    /// The key for looking up passkeys, and the lookup under it; also the place of one.
    PASSKEY = "passkey";
    /// The key of the question for a new passkey, as a page carries it; also its place.
    PASSKEY_ADD = "passkey/add";
    /// The key of the question for a passkey, as a page carries it; also its place.
    PASSKEY_GIVE = "passkey/give";
    /// The key of what somebody brought who comes back, while their passkey is asked for; also its place.
    PASSKEY_RETURN = "passkey/return";
    /// The key of mails that wait; also the place of one.
    OUTBOX = "outbox";
    /// The key for recognising known browsers, and the tag under it.
    DEVICE = "device";

    // The desk of a reader.
    /// The key of item handles, from the shred key.
    HANDLE = "handle";
    /// Place: the handle of one text, in the hands of one reader.
    DESK = "desk";
    /// The key of how many texts a reader opened today; also its place.
    READING_DAY = "reading-day";

    /// Where bad codes come from, under a key of the hour that is never stored (SECURITY 3.7).
    PREFIX = "prefix";

    // Visits (B7).
    /// Place: a day's form key.
    FORM_KEY = "form-key";
    /// Place: the state of a visit.
    STATE = "state";
    /// Place: the state of a return journey.
    RETURN = "return";
    /// Place: the state of complaining.
    COMPLAINING = "complaining";
    /// The tag of an ended visit.
    ENDED = "ended";
    /// Place: a saved visit.
    SAVED = "saved";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn all_labels_differ() {
        let texts: BTreeSet<_> = ALL.iter().map(|label| label.as_str()).collect();
        assert_eq!(texts.len(), ALL.len());
    }

    #[test]
    fn no_label_can_run_into_what_follows_it() {
        for label in ALL {
            assert!(!label.as_str().is_empty());
            assert!(label.as_str().bytes().all(|byte| byte.is_ascii_lowercase() || b"/-_".contains(&byte)));
        }
    }

    #[test]
    fn names_and_places_are_byte_exact_b1() {
        assert_eq!(STATE.name(), b"linden/v1/state\0");
        let consultation = ConsultationId::from_bytes([7; 16]);
        let bytes = Place::within(MARKS, consultation, &[9; 20]).bytes();
        let mut expected = b"\x01marks\0".to_vec();
        expected.extend([7; 16].iter().chain(&[9; 20]).chain(&[0; 12]));
        assert_eq!(bytes, expected);
    }
}
