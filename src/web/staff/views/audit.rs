//! The audit log as its readers see it (ACC-7): one sentence for each entry.

use askama::Template;

use super::Place;
use crate::domain::approval::Act;
use crate::domain::audit::{Approved, Door, Event};
use crate::domain::ids::AccountId;
use crate::web::languages::{Language, date};
use crate::web::staff::StaffFrame;

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

/// What a kind of entry is called in the list of kinds.
#[must_use]
pub fn audit_kind_name(kind: &str) -> &'static str {
    match kind {
        "invitation-accepted" => "Invitation accepted",
        "signed-in" => "Signed in",
        "sign-in-refused" | "more-sign-ins-refused" => "Sign-in refused",
        "signed-out" => "Signed out",
        "refused" | "more-refused" => "Not let in",
        "imported" => "Consultation brought in",
        "imported-again" => "New version brought in",
        "exported" => "Consultation given out",
        "services-changed" => "Support services edited",
        "sent-to-panel" => "Sent to the panel",
        "keys-made" => "Keys made",
        "paused" => "Paused",
        "resumed" => "Went on after a pause",
        "closed" => "Closed",
        "analysis-started" => "Reading ended",
        "cards-printed" => "Cards printed",
        "papers-printed" => "Paper forms printed",
        "promise-given" => "Promise given",
        "forms-destroyed" => "Paper forms destroyed",
        "texts-read" => "Texts read",
        "theme-written" => "Theme written",
        "feelings-looked" => "Looked at how taking part felt",
        "complaint-opened" => "Complaint read",
        "complaint-acknowledged" => "Complaint acknowledged",
        "complaint-closed" => "Complaint closed",
        "concern-raised" => "Concern raised",
        "concern-closed" => "Concern closed",
        "first-account-made" => "Organisation set up",
        "invited" => "Invited",
        "invited-again" => "Invited again",
        "role-given" => "Role given",
        "role-taken" => "Role taken away",
        "approved" => "Approved",
        "release-built" => "Release built",
        "helped" => "Helped somebody take part",
        "erased" => "Old entries erased",
        _ => "Something else",
    }
}

/// What was done, as the rest of a sentence that begins with who it was.
#[must_use]
pub fn audit_sentence(event: &Event, name: &dyn Fn(AccountId) -> String) -> String {
    match event {
        Event::InvitationAccepted => "accepted the invitation and set a password.".into(),
        Event::SignedIn => "signed in.".into(),
        Event::SignInRefused => "tried to sign in, and address and password did not fit.".into(),
        Event::MoreSignInsRefused => {
            "tried to sign in more often in this hour than is written down one by one. None of it worked.".into()
        }
        Event::SignedOut => "signed out.".into(),
        Event::MoreRefused => "asked for more in this hour that is not theirs than is written down one by one.".into(),
        Event::Imported => "brought in this consultation.".into(),
        Event::ImportedAgain => "brought in a new version of this consultation.".into(),
        Event::Exported => "took a copy of the consultation’s texts and questions.".into(),
        Event::ServicesChanged => "edited the support services, or noted that they were checked.".into(),
        Event::SentToPanel => "sent the draft to the panel.".into(),
        Event::KeysMade => "made the keys.".into(),
        Event::Paused => "paused: no new answers are taken.".into(),
        Event::Resumed => "went on: new answers are taken again.".into(),
        Event::Closed => "closed the consultation.".into(),
        Event::AnalysisStarted => "ended the reading.".into(),
        Event::CardsPrinted => "printed a batch of cards.".into(),
        Event::PapersPrinted => "printed a batch of paper forms.".into(),
        Event::PromiseGiven => "gave the promise of confidentiality.".into(),
        Event::FormsDestroyed => "noted that paper forms were destroyed.".into(),
        Event::TextsRead => "read texts at the desk in this hour.".into(),
        Event::ThemeWritten => "added or renamed a theme.".into(),
        Event::FeelingsLooked => "had the week’s answers on how taking part felt looked at, by signing in.".into(),
        Event::ComplaintOpened => "opened and read a complaint.".into(),
        Event::ComplaintAcknowledged => "acknowledged a complaint.".into(),
        Event::ComplaintClosed => "replied to a complaint and closed it.".into(),
        Event::ConcernRaised => "raised a safeguarding concern.".into(),
        Event::ConcernClosed => "closed a safeguarding concern.".into(),
        Event::FirstAccountMade(account) => {
            format!("set up the organisation, with {} to administer it.", name(*account))
        }
        Event::Invited(account) => format!("invited {}.", name(*account)),
        Event::InvitedAgain(account) => format!("invited {} again. The code before no longer works.", name(*account)),
        Event::RoleGiven(of) => format!("gave {} the role {}.", name(of.account), of.role),
        Event::RoleTaken(of) => format!("took the role {} away from {}.", of.role, name(of.account)),
        Event::Approved(approved) => approval(approved),
        Event::ReleaseBuilt(hash) => format!("built the release with the fingerprint {}.", start(&hash.to_string())),
        Event::Helped(day) => format!("entered answers for others on {}.", date(Language::ENGLISH, *day)),
        Event::Refused(door) => refusal(door),
        Event::Erased(erased) => {
            format!("erased the entries up to number {}: their 24 months were over.", erased.through)
        }
    }
}

fn refusal(door: &Door) -> String {
    let (first, path) = door.as_str().split_once(' ').unwrap_or_default();
    let asked = match first {
        "GET" => "asked for the page",
        "POST" => "sent the form",
        _ => return "asked for something on the command line that is not theirs, and was refused.".to_owned(),
    };
    let path = path.replace("{number:[0-9]{1,9}}", "…");
    match path.strip_prefix("/staff/{slug}") {
        Some("") => "asked for the consultation’s first page and was not let in.".to_owned(),
        Some(rest) => format!("{asked} {rest} of the consultation and was not let in."),
        None => format!("{asked} {path} and was not let in."),
    }
}

fn approval(approved: &Approved) -> String {
    let what = match approved.act {
        Act::Questions => "approved questions, wording and people",
        Act::Language => "approved one language",
        Act::Open => "approved the opening, and with it opened",
        Act::Check => "signed the check of the release",
        Act::Publish => "approved the release, and with it published",
        Act::Dissent => "published the release without the panel’s approval",
    };
    format!("{what}. Fingerprint: {}.", start(&data_encoding::HEXLOWER.encode(&approved.sha256)))
}

/// The first groups of a fingerprint are enough to compare by eye; the export has all of it.
fn start(hash: &str) -> String {
    hash.chars().take(12).collect()
}
