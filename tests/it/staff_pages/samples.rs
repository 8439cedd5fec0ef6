//! Every staff page, filled with people who do not exist.

use askama::Template;
use linden::web::staff::forms::{AccountFields, BatchFields, Faults, RoleFields, StaffForm as _, ThemeFields};
use linden::web::staff::views::*;
use linden::web::staff::{Person, SignInPage, StaffFrame};
use linden::web::visit::pages::Way;

use super::{samples_release, samples_review};

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

fn row(stage: Stage, roles: &[&str], next: &str, waits: bool) -> OverviewRow {
    OverviewRow {
        title: place().title,
        name: place().name,
        address: place().address,
        stage,
        paused: false,
        roles: roles.iter().map(ToString::to_string).collect(),
        next: next.into(),
        waits,
    }
}

fn taken(stage: Stage) -> Option<String> {
    let by = match stage {
        Stage::Draft => "Daniel Osei, administrator · 12 January 2026",
        Stage::PanelReview => "Survivor panel · 20 February 2026",
        _ => return None,
    };
    Some(by.into())
}

fn consultation(frame: StaffFrame, stage: Stage, next: &str, text: &str, offers: Vec<Offer>) -> ConsultationPage {
    ConsultationPage {
        frame,
        place: place(),
        road: Road::at(stage, taken),
        next: next.into(),
        next_text: text.into(),
        missing: vec![],
        offers,
        dates: dates(),
        pause: Pause::No,
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

fn consultations() -> Vec<Sample> {
    let custodian = || signed_in("Amara Diallo", "custodian");
    let administrator = || signed_in("Daniel Osei", "administrator");
    let opening = Offer { sha256: Some(SHA256.into()), ..Offer::ready(Act::ApproveOpening) };
    let lacking =
        vec!["Two readers with a key are needed; one is there.".to_owned(), "The keys are not made.".to_owned()];
    let blocked = Offer { missing: lacking.clone(), ..opening.clone() };
    let open = ConsultationPage {
        band: Some("50 to 99".into()),
        pause: Pause::Since("9 March 2026".into()),
        done: Some("Paused. The pages for cards rest within a minute.".into()),
        ..consultation(
            administrator(),
            Stage::Open,
            "it closes on 30 March",
            "That happens by itself. After it, readers read what people wrote.",
            vec![Offer::ready(Act::Resume), Offer::ready(Act::Close)],
        )
    };
    let waiting = ConsultationPage {
        missing: lacking,
        ..consultation(
            administrator(),
            Stage::Approved,
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
            &consultation(custodian(), Stage::Approved, "a custodian opens", text, vec![blocked]),
        ),
        draw(
            "consultation-opening",
            &consultation(custodian(), Stage::Approved, "a custodian opens", text, vec![opening]),
        ),
        draw(
            "consultation-build",
            &consultation(
                custodian(),
                Stage::Analysis,
                "a custodian builds the release",
                build,
                vec![Offer::ready(Act::BuildRelease)],
            ),
        ),
    ]
}

fn accounts() -> Vec<Sample> {
    let account = |name: &str, email: &str, accepted, administrator| Account {
        name: name.into(),
        email: email.into(),
        accepted,
        administrator,
    };
    let typed = AccountFields { name: " ".into(), email: "hana.example".into() };
    let list = |typed: AccountFields, faults| AccountsPage {
        frame: signed_in("Daniel Osei", "administrator"),
        accounts: vec![
            account("Amara Diallo", "amara.diallo@custody.example", true, false),
            account("Daniel Osei", "daniel.osei@alliance.example", true, true),
            account("Hana Petrova", "hana@reading.example", false, false),
        ],
        typed,
        faults,
    };
    let accept = |name: Option<&str>, faults| AcceptPage {
        frame: StaffFrame::default(),
        form_token: "c5rf".repeat(8),
        code: "M9S3 46Q3 D25V T4F5".into(),
        name: name.map(Into::into),
        faults,
    };
    let slip = "This is not the same as the password above.";
    let made = InvitationMadePage {
        frame: signed_in("Daniel Osei", "administrator"),
        name: "Hana Petrova".into(),
        email: "hana@reading.example".into(),
        address: "https://feedback.example/staff/invitation".into(),
        code: "M9S3 46Q3 D25V T4F5".into(),
        until: "Tuesday, 17 March 2026".into(),
    };
    vec![
        draw("accounts", &list(AccountFields::default(), Faults::default())),
        draw("accounts-faults", &list(typed.clone(), typed.faults())),
        draw("invitation-made", &made),
        draw("accept", &accept(None, Faults::default())),
        draw("accept-faults", &accept(Some("Hana Petrova"), Faults::default().and("again", slip))),
        draw("signed-out", &signed_out(StaffFrame::default())),
        draw(
            "sign-in",
            &SignInPage {
                frame: StaffFrame::default(),
                form_token: "c5rf".repeat(8),
                email: String::new(),
                refused: false,
                second_factor: false,
            },
        ),
    ]
}

fn people() -> Vec<Sample> {
    let group = |word: &str, purpose: &str, names: &[&str], needed| RoleGroup {
        word: word.into(),
        purpose: purpose.into(),
        holders: names.iter().map(|name| Holder { id: name.to_lowercase(), name: (*name).into() }).collect(),
        needed,
    };
    let colleague =
        |name: &str, roles: &str| Colleague { id: name.to_lowercase(), name: name.into(), roles: roles.into() };
    let page = |typed: RoleFields, faults| {
        PeoplePage {
        frame: signed_in("Daniel Osei", "administrator"),
        place: place(),
        groups: vec![
            group("administrator", "Sets things up. Has no key and sees no answer.", &["Daniel Osei"], 1),
            group("panel", "Approves questions, wording and figures.", &["Grace Achieng", "Mariam Saleh"], 2),
            group("custodian", "Opens, builds and checks the figures. Never sees one person’s row.", &["Amara Diallo", "Ingrid Solberg"], 2),
            group("reader", "Reads what people wrote, one text at a time.", &["Tomás Rey"], 2),
            group("coordinator", "Prints cards. Cannot see who used one.", &["Ruth Okello"], 0),
            group("designer", "Reads the published figures, and replies.", &[], 0),
        ],
        colleagues: vec![colleague("Amara Diallo", "custodian"), colleague("Hana Petrova", "")],
        effect: Some("The panel has approved. Changing a custodian, a reader or a panel member cancels that, and the panel is asked again.".into()),
        typed,
        faults,
    }
    };
    let chosen = RoleFields { person: "amara diallo".into(), role: "reader".into() };
    let forbidden =
        "Amara Diallo is custodian here, and a custodian may not be a reader: no one opens both figures and words.";
    vec![
        draw("people", &page(RoleFields::default(), Faults::default())),
        draw("people-forbidden", &page(chosen, Faults::default().and("role", forbidden))),
    ]
}

fn keys() -> Vec<Sample> {
    let set = |kind, names: &[(&str, bool)], role: &str, made: bool| KeySet {
        kind,
        epoch: made.then_some(1),
        fingerprint: made.then(|| "harbour pencil onion cloud seven lamp".into()),
        holders: names
            .iter()
            .map(|(name, ready)| KeyHolder {
                name: (*name).into(),
                role: role.into(),
                fingerprint: ready.then(|| "maple river stone window basket moon".into()),
            })
            .collect(),
    };
    let page = |made, ready: bool, missing: Vec<String>| KeysPage {
        frame: signed_in("Daniel Osei", "administrator"),
        place: place(),
        sets: vec![
            set(KeyKind::Figures, &[("Amara Diallo", true), ("Ingrid Solberg", true)], "custodian", made),
            set(KeyKind::Words, &[("Tomás Rey", true), ("Hana Petrova", ready)], "reader", made),
            set(KeyKind::Panel, &[("Grace Achieng", true), ("Mariam Saleh", true)], "panel", made),
        ],
        missing,
        may_make: true,
        others: vec![
            Fact::new("Leila Haddad, designer", "Reads the published figures, like everyone."),
            Fact::new("Daniel Osei, administrator", "Sets things up. Cannot give himself a key."),
            Fact::new("Ruth Okello, coordinator", "Prints cards. Cannot see who used one."),
        ],
    };
    let missing = vec!["Hana Petrova, reader, has not accepted her invitation.".to_owned()];
    vec![
        draw("keys-missing", &page(false, false, missing)),
        draw("keys-ready", &page(false, true, vec![])),
        draw("keys-made", &page(true, true, vec![])),
    ]
}

fn cards() -> Vec<Sample> {
    let ruth = || signed_in("Ruth Okello", "coordinator");
    let batch = |label: &str, day: &str, number| Batch { label: label.into(), day: day.into(), number };
    let page = |typed: BatchFields, faults| CardsPage {
        frame: ruth(),
        place: place(),
        batches: vec![batch("Second meeting", "9 March 2026", 24), batch("Spring meeting", "2 March 2026", 40)],
        languages: tongues(),
        closed: None,
        typed,
        faults,
    };
    let few = BatchFields { label: "Third meeting".into(), number: "6".into(), language: "ar".into() };
    let face = |letters: &str| CardFace { letters: letters.into(), digits: "4071 2286 9153 0048 7716 3029".into() };
    let faces = || {
        let all = ["M9S3 46Q3 D25V T4F5", "V37E 3S3E 28JT 97KB", "6CQ6 43DZ VMXX QKFB", "F5KZ NWJ4 7TAN 9ZT2"];
        all.iter().chain(&all).map(|letters| face(letters)).chain([face("AWSH 8VHT PRE9 5B9E")]).collect()
    };
    let sheet = |words: CardWords| CardSheetPage {
        frame: ruth(),
        place: place(),
        label: "Spring meeting".into(),
        words,
        address: "feedback.example".into(),
        square: Square::of("https://feedback.example/").unwrap(),
        cards: faces(),
    };
    let [english, arabic] = <[Tongue; 2]>::try_from(tongues()).unwrap();
    let words = |language, name: &str, instruction: &str, square: &str, once: &str| CardWords {
        language,
        name: name.into(),
        instruction: instruction.into(),
        square: square.into(),
        once: once.into(),
    };
    let in_english = words(
        english,
        "Feedback",
        "Open this address or point a camera at the square. Then type the code.",
        "Square code for the address",
        "Works once. You do not have to use it.",
    );
    let in_arabic = words(
        arabic,
        "آراء",
        "يُفتح هذا العنوان أو تُوجَّه الكاميرا إلى المربع، ثم يُكتب الرمز.",
        "رمز مربع للعنوان",
        "يعمل مرة واحدة. استخدامه ليس واجباً.",
    );
    vec![
        draw("cards", &page(BatchFields { language: "en".into(), ..BatchFields::default() }, Faults::default())),
        draw("cards-faults", &page(few.clone(), few.faults())),
        draw("card-sheet", &sheet(in_english)),
        draw("card-sheet-ar", &sheet(in_arabic)),
    ]
}

fn theme(id: &str, english: &str, arabic: &str) -> Theme {
    let label = |tag: &str, text: &str| ThemeLabel { tag: tag.into(), text: text.into() };
    Theme { id: id.into(), name: english.into(), labels: vec![label("en", english), label("ar", arabic)] }
}

pub(super) fn desk_page(text: &str, faults: Faults) -> DeskPage {
    let labels = [
        "A home for the first year",
        "Help for children born of this violence",
        "Work that can be done safely",
        "Fair courts close to home",
        "Another idea",
    ];
    let choice = |(place, label): (usize, &&str)| ThemeChoice {
        id: place.to_string(),
        label: (*label).into(),
        chosen: place == 0 && faults.is_empty(),
    };
    DeskPage {
        frame: signed_in("Tomás Rey", "reader"),
        place: place(),
        question: "What is missing from the plan?".into(),
        text: text.into(),
        item: "c2VhbGVk".into(),
        themes: labels.iter().enumerate().map(choice).collect(),
        no_theme: false,
        read_today: 23,
        daily: 60,
        faults,
    }
}

fn desk() -> Vec<Sample> {
    let tomas = || signed_in("Tomás Rey", "reader");
    let english = "The plan talks about legal help but not about a home. Many of us cannot go back and cannot rent, because people talk.\n\nThere should be a safe place for the first year, and work that we can do from there.";
    let arabic = "تتحدث الخطة عن المساعدة القانونية ولا تتحدث عن بيت. كثيرات منا لا يستطعن العودة ولا الاستئجار.";
    let rest = |why| DeskRestPage { frame: tomas(), place: place(), why };
    let list = |reference: &str, question: &str, themes| ThemeList {
        reference: reference.into(),
        question: question.into(),
        themes,
    };
    let themes = |typed: ThemeFields, faults| ThemesPage {
        frame: tomas(),
        place: place(),
        lists: vec![
            list(
                "Q12",
                "What is missing from the plan?",
                vec![
                    theme("1", "A home for the first year", "بيت للسنة الأولى"),
                    theme("2", "Fair courts close to home", "محاكم عادلة قريبة"),
                ],
            ),
            list("Q14", "What is the first thing leaders should do?", vec![]),
        ],
        languages: tongues(),
        closed: None,
        typed,
        faults,
    };
    let half: ThemeFields =
        serde_json::from_str(r#"{"question":"Q12","theme":"2","label-en":"Fair courts","label-ar":" "}"#).unwrap();
    let undecided = Faults::default().and("themes", "Choose at least one theme, or “No theme fits”.");
    vec![
        draw("content-note", &ContentNotePage { frame: tomas(), place: place(), daily: 60 }),
        draw("desk", &desk_page(english, Faults::default())),
        draw("desk-arabic", &desk_page(arabic, undecided)),
        draw("desk-nothing", &rest(DeskRest::NothingLeft)),
        draw("desk-enough", &rest(DeskRest::EnoughToday)),
        draw("desk-not-yet", &rest(DeskRest::NotYet)),
        draw("desk-stopped", &rest(DeskRest::Stopped)),
        draw("themes", &themes(ThemeFields::default(), Faults::default())),
        draw("themes-faults", &themes(half.clone(), half.faults())),
    ]
}

/// Every page.
pub(super) fn all() -> Vec<Sample> {
    let rows = vec![
        row(Stage::Analysis, &["custodian"], "you or Ingrid Solberg build the release.", true),
        OverviewRow {
            paused: true,
            ..row(Stage::Open, &["coordinator", "assister"], "It closes by itself on 30 March 2026.", false)
        },
    ];
    let mut pages = vec![draw("overview", &overview(rows, false)), draw("overview-empty", &overview(vec![], true))];
    for more in
        [consultations(), accounts(), people(), keys(), cards(), desk(), samples_review::all(), samples_release::all()]
    {
        pages.extend(more);
    }
    pages
}
