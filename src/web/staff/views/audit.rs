//! The audit log as its readers see it (ACC-7): one sentence for each entry.

use askama::Template;
use data_encoding::HEXLOWER;

use super::Place;
use crate::domain::approval::Act;
use crate::domain::audit::{Door, Event};
use crate::domain::ids::AccountId;
use crate::web::staff::{StaffFrame, StaffLanguage};

/// One page of the log.
#[derive(Template)]
#[template(path = "staff/audit.html", config = "src/web/askama.toml")]
pub struct AuditPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The kinds that may be asked for.
    pub whats: Vec<Choice>,
    /// The people who may be asked for.
    pub whos: Vec<Choice>,
    /// The first day asked for, or nothing.
    pub from: String,
    /// The last day asked for, or nothing.
    pub to: String,
    /// Whether part of the question could not be read.
    pub left_out: bool,
    /// Whether anything narrows the list.
    pub is_narrowed: bool,
    /// The entries, newest first.
    pub lines: Vec<AuditLine>,
    /// Where older ones are.
    pub older: Option<String>,
    /// Where the newest are, from a page of older ones.
    pub newest: Option<String>,
}

/// One choice of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditLine {
    /// Its number.
    pub number: u64,
    /// The day and the hour; nothing if it cannot be read.
    pub when: String,
    /// Who it was, with their role.
    pub who: String,
    /// What was done.
    pub what: String,
    /// Whether somebody should look at it: a refusal, or an entry that cannot be read.
    pub stands_out: bool,
}

/// The message that says what a kind of entry is called in the list of kinds.
#[must_use]
pub fn audit_kind_name(kind: &str) -> &'static str {
    match kind {
        "invitation-accepted" => "audit-kind-invitation-accepted",
        "signed-in" => "audit-kind-signed-in",
        "invited-anew" => "audit-kind-invited-anew",
        "sign-in-refused" => "audit-kind-sign-in-refused",
        "more-sign-ins-refused" => "audit-kind-more-sign-ins-refused",
        "signed-out" => "audit-kind-signed-out",
        "refused" => "audit-kind-refused",
        "more-refused" => "audit-kind-more-refused",
        "imported" => "audit-kind-imported",
        "imported-again" => "audit-kind-imported-again",
        "exported" => "audit-kind-exported",
        "services-changed" => "audit-kind-services-changed",
        "sent-to-panel" => "audit-kind-sent-to-panel",
        "paused" => "audit-kind-paused",
        "resumed" => "audit-kind-resumed",
        "closed" => "audit-kind-closed",
        "analysis-started" => "audit-kind-analysis-started",
        "cards-printed" => "audit-kind-cards-printed",
        "cards-voided" => "audit-kind-cards-voided",
        "papers-printed" => "audit-kind-papers-printed",
        "promise-given" => "audit-kind-promise-given",
        "independence-answered" => "audit-kind-independence-answered",
        "terms-accepted" => "audit-kind-terms-accepted",
        "forms-destroyed" => "audit-kind-forms-destroyed",
        "texts-read" => "audit-kind-texts-read",
        "texts-checked" => "audit-kind-texts-checked",
        "quote-proposed" => "audit-kind-quote-proposed",
        "quote-declined" => "audit-kind-quote-declined",
        "theme-written" => "audit-kind-theme-written",
        "feelings-looked" => "audit-kind-feelings-looked",
        "complaint-opened" => "audit-kind-complaint-opened",
        "complaint-acknowledged" => "audit-kind-complaint-acknowledged",
        "complaint-closed" => "audit-kind-complaint-closed",
        "concern-raised" => "audit-kind-concern-raised",
        "concern-closed" => "audit-kind-concern-closed",
        "purged" => "audit-kind-purged",
        "erasing-run" => "audit-kind-erasing-run",
        "backed-up" => "audit-kind-backed-up",
        "restored" => "audit-kind-restored",
        "first-account-made" => "audit-kind-first-account-made",
        "invited" => "audit-kind-invited",
        "invited-again" => "audit-kind-invited-again",
        "role-given" => "audit-kind-role-given",
        "role-taken" => "audit-kind-role-taken",
        "account-ended" => "audit-kind-account-ended",
        "approved" => "audit-kind-approved",
        "release-built" => "audit-kind-release-built",
        "release-built-without" => "audit-kind-release-without",
        "helped" => "audit-kind-helped",
        "erased" => "audit-kind-erased",
        _ => key_kind_name(kind).unwrap_or_else(|| factor_kind_name(kind)),
    }
}

/// The same for keys, the machines that hold them, and organisations.
fn key_kind_name(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "key-destroyed" => "audit-kind-key-destroyed",
        "key-granted" => "audit-kind-key-granted",
        "key-not-granted" => "audit-kind-key-not-granted",
        "kit-printed" => "audit-kind-kit-printed",
        "kit-read-back" => "audit-kind-kit-read-back",
        "organisation-renamed" => "audit-kind-organisation-renamed",
        "organisation-ended" => "audit-kind-organisation-ended",
        "machine-forgotten" => "audit-kind-machine-forgotten",
        "key-replaced" => "audit-kind-key-replaced",
        "key-replacing-continued" => "audit-kind-key-continued",
        "key-replacing-ended" => "audit-kind-key-ended",
        "keys-made" => "audit-kind-keys-made",
        _ => return None,
    })
}

/// The same for what people do about their own ways in.
fn factor_kind_name(kind: &str) -> &'static str {
    match kind {
        "factor-set" => "audit-kind-factor-set",
        "factor-changed" => "audit-kind-factor-changed",
        "passkey-added" => "audit-kind-passkey-added",
        "factor-removed" => "audit-kind-factor-removed",
        "return-asked" => "audit-kind-return-asked",
        "more-returns-asked" => "audit-kind-more-returns-asked",
        "recovery-code-made" => "audit-kind-recovery-code-made",
        "password-recovered" => "audit-kind-password-recovered",
        "sign-ins-ended" => "audit-kind-sign-ins-ended",
        _ => "audit-kind-other",
    }
}

/// What was done, as the rest of a sentence that begins with who it was: so it begins in both languages.
#[must_use]
pub fn audit_sentence(event: &Event, name: &dyn Fn(AccountId) -> String, language: StaffLanguage) -> String {
    let id = sentence_of(event);
    match event {
        Event::FirstAccountMade(account)
        | Event::Invited(account)
        | Event::InvitedAgain(account)
        | Event::InvitedAnew(account)
        | Event::AccountEnded(account)
        | Event::KeyGranted(account)
        | Event::KeyNotGranted(account) => language.with(id, [("name", name(*account).into())]),
        Event::RoleGiven(of) | Event::RoleTaken(of) => {
            language.with(id, [("name", name(of.account).into()), ("role", language.role(of.role).into())])
        }
        Event::Approved(approved) => language.with(id, [("hash", start(&HEXLOWER.encode(&approved.sha256)).into())]),
        Event::ReleaseBuilt(hash)
        | Event::ReleaseBuiltWithout(hash)
        | Event::KitPrinted(hash)
        | Event::KitReadBack(hash) => language.with(id, [("hash", start(&hash.to_string()).into())]),
        Event::KeyReplaced(of) | Event::KeyReplacingContinued(of) | Event::KeyReplacingEnded(of) => {
            let number = of.epoch.to_string();
            language.with(id, [("number", number.into()), ("hash", start(&of.sha256.to_string()).into())])
        }
        Event::MachineForgotten(place) => language.with(id, [("number", start(&place.to_string()).into())]),
        Event::Helped(day) => language.with(id, [("day", language.day(*day).into())]),
        Event::Refused(door) => language.with(id, [("path", way_to(door).into())]),
        Event::Erased(erased) => language.with(id, [("number", erased.through.to_string().into())]),
        _ => language.text(id),
    }
}

// One line for each kind of a closed list: the compiler asks for every one.
#[allow(clippy::too_many_lines)]
fn sentence_of(event: &Event) -> &'static str {
    match event {
        Event::InvitationAccepted => "audit-invitation-accepted",
        Event::SignedIn => "audit-signed-in",
        Event::FactorSet => "audit-factor-set",
        Event::FactorChanged => "audit-factor-changed",
        Event::PasskeyAdded => "audit-passkey-added",
        Event::FactorRemoved => "audit-factor-removed",
        Event::ReturnAsked => "audit-return-asked",
        Event::MoreReturnsAsked => "audit-more-returns-asked",
        Event::RecoveryCodeMade => "audit-recovery-code-made",
        Event::PasswordRecovered => "audit-password-recovered",
        Event::SignInsEnded => "audit-sign-ins-ended",
        Event::InvitedAnew(_) => "audit-invited-anew",
        Event::SignInRefused => "audit-sign-in-refused",
        Event::MoreSignInsRefused => "audit-more-sign-ins-refused",
        Event::SignedOut => "audit-signed-out",
        Event::MoreRefused => "audit-more-refused",
        Event::Imported => "audit-imported",
        Event::ImportedAgain => "audit-imported-again",
        Event::Exported => "audit-exported",
        Event::ServicesChanged => "audit-services-changed",
        Event::SentToPanel => "audit-sent-to-panel",
        Event::KeysMade => "audit-keys-made",
        Event::Paused => "audit-paused",
        Event::Resumed => "audit-resumed",
        Event::Closed => "audit-closed",
        Event::AnalysisStarted => "audit-analysis-started",
        Event::CardsPrinted => "audit-cards-printed",
        Event::CardsVoided => "audit-cards-voided",
        Event::PapersPrinted => "audit-papers-printed",
        Event::PromiseGiven => "audit-promise-given",
        Event::IndependenceAnswered => "audit-independence-answered",
        Event::TermsAccepted => "audit-terms-accepted",
        Event::FormsDestroyed => "audit-forms-destroyed",
        Event::TextsRead => "audit-texts-read",
        Event::TextsChecked => "audit-texts-checked",
        Event::QuoteProposed => "audit-quote-proposed",
        Event::QuoteDeclined => "audit-quote-declined",
        Event::ThemeWritten => "audit-theme-written",
        Event::FeelingsLooked => "audit-feelings-looked",
        Event::ComplaintOpened => "audit-complaint-opened",
        Event::ComplaintAcknowledged => "audit-complaint-acknowledged",
        Event::ComplaintClosed => "audit-complaint-closed",
        Event::ConcernRaised => "audit-concern-raised",
        Event::ConcernClosed => "audit-concern-closed",
        Event::Purged => "audit-purged",
        Event::KeyDestroyed => "audit-key-destroyed",
        Event::ErasingRun => "audit-erasing-run",
        Event::OrganisationRenamed => "audit-organisation-renamed",
        Event::OrganisationEnded => "audit-organisation-ended",
        Event::MachineForgotten(_) => "audit-machine-forgotten",
        Event::BackedUp => "audit-backed-up",
        Event::Restored => "audit-restored",
        Event::FirstAccountMade(_) => "audit-first-account-made",
        Event::Invited(_) => "audit-invited",
        Event::InvitedAgain(_) => "audit-invited-again",
        Event::RoleGiven(_) => "audit-role-given",
        Event::RoleTaken(_) => "audit-role-taken",
        Event::KeyReplaced(_) => "audit-key-replaced",
        Event::KeyReplacingContinued(_) => "audit-key-continued",
        Event::KeyReplacingEnded(_) => "audit-key-ended",
        Event::AccountEnded(_) => "audit-account-ended",
        Event::Approved(approved) => approval(approved.act),
        Event::KeyGranted(_) => "audit-key-granted",
        Event::KeyNotGranted(_) => "audit-key-not-granted",
        Event::KitPrinted(_) => "audit-kit-printed",
        Event::KitReadBack(_) => "audit-kit-read-back",
        Event::ReleaseBuilt(_) => "audit-release-built",
        Event::ReleaseBuiltWithout(_) => "audit-release-without",
        Event::Helped(_) => "audit-helped",
        Event::Refused(door) => refusal(door),
        Event::Erased(_) => "audit-erased",
    }
}

const HERE: &str = "/staff/{slug}";

fn refusal(door: &Door) -> &'static str {
    let (first, path) = door.as_str().split_once(' ').unwrap_or_default();
    match (first, path.starts_with(HERE)) {
        ("GET" | "POST", true) if path == HERE => "audit-refused-first-page",
        ("GET", true) => "audit-refused-page-here",
        ("POST", true) => "audit-refused-form-here",
        ("GET", false) => "audit-refused-page",
        ("POST", false) => "audit-refused-form",
        _ => "audit-refused-command",
    }
}

/// The address at which somebody was not let in; inside the consultation without what all of its addresses begin with.
fn way_to(door: &Door) -> String {
    let (_, path) = door.as_str().split_once(' ').unwrap_or_default();
    path.strip_prefix(HERE).unwrap_or(path).replace("{number:[0-9]{1,9}}", "…")
}

const fn approval(act: Act) -> &'static str {
    match act {
        Act::Questions => "audit-approved-questions",
        Act::Language => "audit-approved-language",
        Act::Overlap => "audit-approved-overlap",
        Act::Open => "audit-approved-open",
        Act::ReplaceKey => "audit-approved-replace-key",
        Act::Check => "audit-approved-check",
        Act::Publish => "audit-approved-publish",
        Act::CheckQuote => "audit-approved-check-quote",
        Act::ApproveQuote => "audit-approved-approve-quote",
        Act::Dissent => "audit-approved-dissent",
        Act::Hold => "audit-approved-hold",
        Act::EndHold => "audit-approved-end-hold",
        Act::EraseEarly => "audit-approved-erase-early",
        Act::KitDestroyed => "audit-approved-kit-destroyed",
    }
}

/// The first groups of a fingerprint are enough to compare by eye; the export has all of it.
fn start(hash: &str) -> String {
    hash.chars().take(12).collect()
}
