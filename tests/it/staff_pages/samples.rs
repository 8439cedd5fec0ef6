//! Every staff page, filled with people who do not exist.

use askama::Template;
use linden::domain::consultation::State;
use linden::web::staff::forms::{AccountFields, Faults, StaffForm as _};
use linden::web::staff::views::*;
use linden::web::staff::{Person, SignInPage, StaffFrame, StaffLanguage};
use linden::web::visit::pages::Way;

use super::{samples_complaints, samples_concerns, samples_desk, samples_people, samples_release, samples_review};

/// One page as it would be sent.
pub(super) struct Sample {
    pub name: &'static str,
    pub html: String,
}

pub(super) fn draw(name: &'static str, page: &impl Template) -> Sample {
    Sample { name, html: page.render().unwrap() }
}

pub(super) const SHA256: &str = "9f2c4b7a51d08e63f4a1c9b27d5e80361f7a92cc4be05d8813aa6e4f27b9d150";

pub(super) fn signed_in(name: &str, roles: &str) -> StaffFrame {
    let person = Person { name: name.into(), roles: roles.into(), csrf: "c5rf".repeat(8) };
    StaffFrame { person: Some(person), ..StaffFrame::default() }
}

pub(super) fn place() -> Place {
    Place {
        name: "Feedback 7K2M".into(),
        title: "Working together: your views on a draft plan".into(),
        address: "/staff/7k2m".into(),
    }
}

pub(super) fn tongues() -> Vec<Tongue> {
    vec![
        Tongue { tag: "en".into(), dir: "ltr", name: "English".into() },
        Tongue { tag: "ar".into(), dir: "rtl", name: "Arabic".into() },
    ]
}

pub(super) fn dates() -> Vec<Fact> {
    vec![
        Fact::new("Opens on", "2 March 2026"),
        Fact::new("Closes by itself", "30 March 2026"),
        Fact::new("A reply to every main idea by", "29 May 2026"),
        Fact::new("Answers erased by", "30 March 2027"),
    ]
}

fn overview(rows: Vec<OverviewRow>, administrator: bool) -> OverviewPage {
    OverviewPage { frame: signed_in("Amara Diallo", ""), rows, administrator }
}

fn row(state: State, roles: &[&str], next: &str, waits: bool) -> OverviewRow {
    OverviewRow {
        title: place().title,
        name: place().name,
        address: place().address,
        state,
        paused: false,
        alerts: Vec::new(),
        roles: roles.join(", "),
        next: next.into(),
        waits,
    }
}

fn taken(stage: State) -> Option<String> {
    let by = match stage {
        State::Draft => "Daniel Osei, administrator · 12 January 2026",
        State::PanelReview => "Survivor panel · 20 February 2026",
        _ => return None,
    };
    Some(by.into())
}

fn consultation(frame: StaffFrame, stage: State, next: &str, text: &str, offers: Vec<Offer>) -> ConsultationPage {
    ConsultationPage {
        frame,
        place: place(),
        road: Road::at(stage, StaffLanguage::English, taken),
        next: next.into(),
        next_text: text.into(),
        missing: vec![],
        offers,
        dates: dates(),
        languages: vec![
            Fact::new(
                "English",
                "Complete. Reviewed. Approved with the questions by Grace Achieng, panel, 20 February 2026.",
            ),
            Fact::new("Arabic", "Complete. Reviewed. Not approved by the panel yet."),
        ],
        paused: false,
        alerts: Vec::new(),
        band: None,
        done: None,
        refused: None,
        ways: vec![
            Way { address: "/staff/7k2m/keys".into(), label: "Who can open what".into() },
            Way { address: "/staff/7k2m/review".into(), label: "What the panel approved".into() },
            Way { address: "/staff/7k2m/people".into(), label: "People and roles".into() },
        ],
    }
}

fn alerts() -> Vec<Alert> {
    let text = "Taking part made things harder for too many people. Please have it paused, and tell the panel.";
    let concern = "A safeguarding concern is open.";
    vec![
        Alert { text: text.into(), address: "/staff/help#harder".into(), way: "What to do now".into(), waits: true },
        Alert {
            text: concern.into(),
            address: "/staff/7k2m/concerns".into(),
            way: "See the concerns".into(),
            waits: false,
        },
    ]
}

fn consultations() -> Vec<Sample> {
    let custodian = || signed_in("Amara Diallo", "custodian");
    let administrator = || signed_in("Daniel Osei", "administrator");
    let opening = Offer { sha256: Some(SHA256.into()), ..Offer::ready(Act::ApproveOpening) };
    let lacking =
        vec!["Two readers with a key are needed; one is there.".to_owned(), "The keys are not made.".to_owned()];
    let blocked = Offer { missing: lacking.clone(), ..opening.clone() };
    let open = ConsultationPage {
        band: Some("50 to 99".into()),
        paused: true,
        alerts: alerts(),
        done: Some("Paused. The pages for cards rest within a minute.".into()),
        ..consultation(
            administrator(),
            State::Open,
            "it closes on 30 March",
            "That happens by itself. After it, readers read what people wrote.",
            vec![Offer::ready(Act::Resume), Offer::ready(Act::Close)],
        )
    };
    let waiting = ConsultationPage {
        missing: lacking,
        ..consultation(
            administrator(),
            State::Approved,
            "the keys are made",
            "That is you. After it, a custodian opens.",
            vec![Offer::ready(Act::MakeKeys)],
        )
    };
    let text = "That is you or Ingrid Solberg. After it, everyone with a card can answer.";
    let build = "That is you or Ingrid Solberg. After it, the survivor panel has 14 days to read it.";
    vec![
        draw("consultation-open", &open),
        draw("consultation-missing", &waiting),
        draw(
            "consultation-blocked",
            &consultation(custodian(), State::Approved, "a custodian opens", text, vec![blocked]),
        ),
        draw(
            "consultation-opening",
            &consultation(custodian(), State::Approved, "a custodian opens", text, vec![opening]),
        ),
        draw(
            "consultation-build",
            &consultation(
                custodian(),
                State::Analysis,
                "a custodian builds the release",
                build,
                vec![Offer::ready(Act::BuildRelease)],
            ),
        ),
    ]
}

fn end_account() -> EndAccountPage {
    EndAccountPage {
        frame: signed_in("Daniel Osei", "administrator"),
        id: "1".into(),
        name: "Ingrid Solberg".into(),
        here: vec![
            EndsIn {
                name: "Working together".into(),
                address: "/staff/7k2m/people".into(),
                roles: "custodian".into(),
                to_replace: vec!["The figures key has to be replaced afterwards. Everyone who still holds it sees that on their first page; you cannot do it.".into()],
                lost: vec!["The figures key: only one person would still hold it. If that person’s password is lost, nobody can ever open what lies under it.".into()],
                is_last_administrator: false,
            },
            EndsIn {
                name: "Another plan".into(),
                address: "/staff/p3xq/people".into(),
                roles: "designer".into(),
                to_replace: vec![],
                lost: vec![],
                is_last_administrator: false,
            },
        ],
        refused: None,
    }
}

fn list_of_accounts(typed: AccountFields, faults: Faults) -> AccountsPage {
    let account = |name: &str, email: &str, accepted, administrator| Account {
        id: name.to_lowercase(),
        name: name.into(),
        email: email.into(),
        accepted,
        administrator,
        mail_given_up: name.starts_with("Hana"),
        is_own: administrator,
        ended: name.starts_with("Ingrid").then(|| "9 March 2026".into()),
    };
    AccountsPage {
        frame: signed_in("Daniel Osei", "administrator"),
        accounts: vec![
            account("Amara Diallo", "amara.diallo@custody.example", true, false),
            account("Daniel Osei", "daniel.osei@alliance.example", true, true),
            account("Hana Petrova", "hana@reading.example", false, false),
            account("Ingrid Solberg", "", false, false),
        ],
        mails: faults.is_empty(),
        done: faults.is_empty().then_some("done-ended"),
        typed,
        faults,
    }
}

fn accounts() -> Vec<Sample> {
    let typed = AccountFields { name: " ".into(), email: "hana.example".into() };
    let accept = |name: Option<&str>, faults| AcceptPage {
        frame: StaffFrame::default(),
        form_token: "c5rf".repeat(8),
        code: "M9S3 46Q3 D25V T4F5".into(),
        name: name.map(Into::into),
        anew: false,
        faults,
    };
    let slip = "This is not the same as the password above.";
    let made = |mailed| InvitationMadePage {
        frame: signed_in("Daniel Osei", "administrator"),
        name: "Hana Petrova".into(),
        email: "hana@reading.example".into(),
        address: "https://feedback.example/staff/invitation".into(),
        recover: "https://feedback.example/staff/recover".into(),
        anew: false,
        code: "M9S3 46Q3 D25V T4F5".into(),
        until: "Tuesday, 17 March 2026".into(),
        mailed,
    };
    vec![
        draw("end-account", &end_account()),
        draw("accounts", &list_of_accounts(AccountFields::default(), Faults::default())),
        draw("accounts-faults", &list_of_accounts(typed.clone(), typed.faults(StaffLanguage::English))),
        draw("invitation-made", &made(false)),
        draw("invitation-mailed", &made(true)),
        draw("accept", &accept(None, Faults::default())),
        draw("accept-faults", &accept(Some("Hana Petrova"), Faults::default().and("again", slip))),
        draw("signed-out", &signed_out(StaffFrame::default())),
        draw(
            "sign-in",
            &SignInPage {
                frame: StaffFrame::default(),
                form_token: "c5rf".repeat(8),
                organisation: None,
                email: String::new(),
                refused: false,
                recovered: false,
            },
        ),
    ]
}

/// Every page.
pub(super) fn all() -> Vec<Sample> {
    let rows = vec![
        row(State::Analysis, &["custodian"], "you or Ingrid Solberg build the release.", true),
        OverviewRow {
            paused: true,
            alerts: alerts(),
            ..row(State::Open, &["coordinator", "assister"], "It closes by itself on 30 March 2026.", false)
        },
        OverviewRow {
            alerts: vec![Alert {
                text: "One complaint waits to be acknowledged: 12 days are left.".into(),
                address: "/staff/7k2m/complaints".into(),
                way: "See the complaints".into(),
                waits: true,
            }],
            ..row(State::Open, &["custodian"], "It closes by itself on 30 March 2026.", false)
        },
    ];
    let mut pages = vec![draw("overview", &overview(rows, false)), draw("overview-empty", &overview(vec![], true))];
    for more in [
        consultations(),
        accounts(),
        super::samples_factors::factors(),
        samples_people::people(),
        samples_people::keys(),
        samples_people::services(),
        super::samples_assisting::assisting(),
        samples_complaints::complaints(),
        vec![draw("look", &LookPage::new(signed_in("Amara Diallo", "custodian")))],
        samples_desk::cards(),
        samples_desk::beside_cards(),
        samples_desk::desk(),
        samples_concerns::concerns(),
        super::samples_quotes::quotes(),
        samples_desk::texts(),
        super::samples_audit::audit(),
        samples_review::all(),
        samples_release::all(),
    ] {
        pages.extend(more);
    }
    pages
}
