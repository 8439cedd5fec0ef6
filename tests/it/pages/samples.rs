//! Every page once, filled as the sample consultation (DOMAIN 10) would fill it.

use askama::Template;
use chrono::NaiveDate;
use linden::domain::consent::Purpose;
use linden::domain::consent_record::{ConsentRecord, NoticeReference, Party, RecordParts, RecordPhrases};
use linden::domain::consultation::Dates;
use linden::domain::receipt::ReceiptMode;
use linden::domain::retention::{Happened, Schedule};
use linden::web::frame::{Frame, OpenVisit};
use linden::web::languages::{Language, date};
use linden::web::packed::Pieces;
use linden::web::page_error::PageError;
use linden::web::staff::{NavigationItem, Person, SignInPage, StaffFrame, StaffMessagePage};
use linden::web::visit::go::Go;
use linden::web::visit::pages::*;

use super::sample_questions::{draft, questions, text};
use super::samples_complaint::complaining;
use super::words::{Words, of};

/// One page as it would be sent.
pub(super) struct Sample {
    pub name: &'static str,
    pub language: Language,
    pub html: String,
    pub staff: bool,
}

pub(super) const STATE: &str = "AAABc2VhbGVkLXN0YXRl";

pub(super) fn open(language: Language, address: &str, minutes: u16) -> Frame {
    let visit = OpenVisit { state: STATE.to_owned(), exit_token: "0f".repeat(24), minutes };
    Frame { visit: Some(visit), ..Frame::new(language, address) }
}

pub(super) fn visit(language: Language) -> Frame {
    open(language, "/v/7k2m", 15)
}

fn plain(language: Language) -> Frame {
    Frame::new(language, "/v/7k2m")
}

fn day(language: Language) -> String {
    date(language, NaiveDate::from_ymd_opt(2026, 3, 30).unwrap())
}

pub(super) fn choices(labels: &[&str], chosen: &[usize]) -> Vec<Choice> {
    let choice = |(place, label): (usize, &&str)| Choice { chosen: chosen.contains(&place), ..Choice::new(*label) };
    labels.iter().enumerate().map(choice).collect()
}

fn purposes(w: &Words) -> Vec<ChoiceAsked> {
    let asked = |(purpose, (text, if_no)): (Purpose, &(&str, &str))| ChoiceAsked {
        code: purpose.code(),
        text: (*text).into(),
        if_no: (*if_no).into(),
        said: None,
    };
    Purpose::ALL.into_iter().zip(&w.purposes).map(asked).collect()
}

fn rows(frame: &Frame, w: &Words, change: bool) -> Vec<Row> {
    let row = |id: &str, label: &str, said| Row {
        label: label.into(),
        said,
        change: change.then(|| Go::Question(id.parse().unwrap())),
        always: true,
    };
    vec![
        row("Q3", w.promise, Said::Choices(w.scale[1].into())),
        row("Q5", w.help, Said::Choices(frame.together(&[w.helps[1], w.helps[4]]))),
        row("Q6", w.way, Said::Choices(frame.ranked(&[w.ways[0], w.ways[4]]))),
        row("Q7", w.safe, Said::Nothing),
        row("Q12", w.missing, Said::Words(w.written.into())),
    ]
}

pub(super) fn receipt() -> Receipt {
    let split = |text: &str| text.split(' ').map(str::to_owned).collect();
    Receipt {
        letters: split("7KQ2M 9XHTR 4BWNE C6VJP 0D3FY"),
        digits: split("4071 2286 9153 0748 6620 3917 5584 1209 7346 8851"),
        address: "feedback.example/c".into(),
    }
}

fn notice(w: &Words) -> Notice {
    let text = |place: usize| w.notice[place % w.notice.len()].to_owned();
    Notice {
        who: text(0),
        why: text(4),
        what: text(1),
        how_long: text(2),
        risks: text(3),
        undo: text(4),
        promise: text(0),
        can_change: text(1),
        cannot_change: text(2),
        who_decides: text(0),
        payment: text(2),
        law: text(7),
        must_act: text(6),
        nobody_watches: text(5),
        protection: text(3),
        complaint: text(0),
        hosting: text(2),
        safeguarding: text(6),
    }
}

/// Every participant page in `language`.
pub(super) fn participant(language: Language) -> Vec<Sample> {
    let w = of(language);
    let mut pages = before(language, w);
    pages.extend(questions(language, w));
    pages.extend(ending(language, w));
    pages.extend(messages(language));
    pages.extend(returning(language, w));
    pages.extend(complaining(language, w));
    pages
}

pub(super) fn sample(name: &'static str, language: Language, page: &impl Template) -> Sample {
    // As it travels: without the marks of what is hers.
    Sample { name, language, html: Pieces::read(&page.render().unwrap()).into_text(), staff: false }
}

fn before(l: Language, w: &Words) -> Vec<Sample> {
    let services = |country: Option<&str>, check_first| ServiceGroup {
        country: country.map(str::to_owned),
        services: vec![Service {
            name: w.service[0].into(),
            reach: w.service[1].into(),
            hours: w.service[2].into(),
            checked_on: day(l),
            check_first,
        }],
    };
    let groups = || vec![services(None, false), services(Some("IQ"), true), services(Some("SD"), false)];
    let start = StartPage { frame: plain(l), about: w.about.into(), questions: 14, minutes: 15, easy: None };
    let banners = Frame { demonstration: true, unreviewed: l == Language::ARABIC, ..plain(l) };
    let start_demo = StartPage { frame: banners, about: w.about.into(), questions: 14, minutes: 15, easy: Some(true) };
    let card = |typed: &str, problem| CardPage { frame: plain(l), typed: typed.into(), easy: false, problem };
    vec![
        sample("start", l, &start),
        sample("start-demo", l, &start_demo),
        sample("card", l, &card("", None)),
        sample("card-again", l, &card("8312 0447 1906 6529 1738 2057", Some(Fault::Misspelt))),
        sample("card-another", l, &CardPage { frame: visit(l), ..card("", Some(Fault::CardNotAccepted)) }),
        sample(
            "notice",
            l,
            &NoticePage {
                frame: visit(l),
                notice: notice(w),
                erasing: forgotten(l),
                played: Some(played()),
                changed: false,
            },
        ),
        sample(
            "notice-changed",
            l,
            &NoticePage { frame: visit(l), notice: notice(w), erasing: forgotten(l), played: None, changed: true },
        ),
        sample("adults", l, &AdultsPage { frame: visit(l) }),
        sample("adults-only", l, &AdultsOnlyPage { frame: plain(l), groups: groups() }),
        sample("understood", l, &UnderstoodPage { frame: visit(l) }),
        sample("choices", l, &ChoicesPage { frame: visit(l), choices: purposes(w) }),
        sample("refused", l, &RefusedPage { frame: plain(l) }),
        sample("draft", l, &draft_page(l, w)),
        sample("support", l, &SupportPage { frame: visit(l), groups: groups(), chosen: None }),
        sample("support-plain", l, &SupportPage { frame: plain(l), groups: groups(), chosen: None }),
        sample("safety", l, &SafetyPage { frame: visit(l) }),
        sample("answers", l, &AnswersInfoPage { frame: plain(l), notice: Some(notice(w)) }),
        sample("rights", l, &RightsPage { frame: visit(l), complaint: None, form: Some("/v/7k2m/complaint".into()) }),
        sample(
            "rights-plain",
            l,
            &RightsPage { frame: plain(l), complaint: Some(w.about.into()), form: Some("/v/7k2m/complaint".into()) },
        ),
        sample("rights-anywhere", l, &RightsPage { frame: Frame::new(l, "/"), complaint: None, form: None }),
        sample("languages", l, &LanguagesPage { frame: visit(l) }),
        sample("languages-plain", l, &LanguagesPage { frame: plain(l) }),
        sample("exit", l, &ExitPage { language: l, site: "https://weather.example/".into() }),
    ]
}

pub(super) fn played() -> Played {
    let at = |ending: &str| format!("/v/7k2m/media/{}.{ending}", "0".repeat(64));
    Played { voice: Some(at("mp3")), clip: Some((at("webm"), at("vtt"))) }
}

fn draft_page(l: Language, w: &Words) -> DraftPage {
    let Notice { can_change, cannot_change, .. } = notice(w);
    let read = |(place, part): (usize, DraftPart)| {
        let said = (place == 7).then(|| w.keeps[0].to_owned());
        let go = Go::Part(part.reference.parse().unwrap());
        ReadPart { part, say: Some(SayButton { go, label: "part-write", said, here: place == 7 }) }
    };
    let parts = draft(w).into_iter().enumerate().map(read).collect();
    DraftPage { frame: open(l, "/v/7k2m", 60), can_change, cannot_change, parts, easy: false, offer_one_page: true }
}

fn ending(l: Language, w: &Words) -> Vec<Sample> {
    let next = || {
        vec![NextStep { what: w.next[0].into(), when: Some(day(l)) }, NextStep { what: w.next[1].into(), when: None }]
    };
    let words = vec![TypedWords { label: w.missing.into(), text: w.written.into() }];
    let done =
        |already, receipt, mode| DonePage { frame: plain(l), already, receipt, mode, next: next(), helping_at: None };
    let helped = done(false, Some(receipt()), ReceiptMode::Full);
    let helped = DonePage { helping_at: Some("/staff/7k2m/assist".into()), ..helped };
    let paper = |end| PaperDonePage { frame: plain(l), end, helping_at: "/staff/7k2m/assist".into() };
    let helping = |note| Frame { helping: Some(note), ..visit(l) };
    let code = |replaced, take_back_only| CodePage { frame: visit(l), receipt: receipt(), replaced, take_back_only };
    vec![
        sample(
            "check",
            l,
            &CheckPage { frame: visit(l), rows: rows(&visit(l), w, true), feeling: Some(1), problem: None },
        ),
        sample("code", l, &code(false, false)),
        sample("code-new", l, &code(true, false)),
        sample("code-take-back", l, &code(false, true)),
        sample("no-code", l, &NoCodePage { frame: visit(l) }),
        sample("stop", l, &StopPage { frame: visit(l), answered: 5, can_save: true }),
        sample("stop-none", l, &StopPage { frame: visit(l), answered: 0, can_save: false }),
        sample("save", l, &SavePage { frame: visit(l), receipt: receipt(), problem: None }),
        sample("save-no-room", l, &SavePage { frame: visit(l), receipt: receipt(), problem: Some(Fault::NoRoom) }),
        sample("done", l, &done(false, Some(receipt()), ReceiptMode::Full)),
        sample("done-already", l, &done(true, None, ReceiptMode::None)),
        sample("done-no-code", l, &done(false, None, ReceiptMode::None)),
        sample("done-helped", l, &helped),
        sample("choices-helped", l, &ChoicesPage { frame: helping("assist-choices"), choices: purposes(w) }),
        sample("adults-paper", l, &AdultsPage { frame: helping("paper-adults") }),
        sample("paper-send", l, &PaperSendPage { frame: visit(l) }),
        sample("paper-kept", l, &paper(PaperEnd::Kept)),
        sample("paper-nothing", l, &paper(PaperEnd::Nothing)),
        sample("not-open", l, &NotOpenPage { frame: plain(l), words, change: false }),
    ]
}

fn messages(l: Language) -> Vec<Sample> {
    let gone = |why| GonePage { frame: plain(l), why };
    let rest = |why, results: Option<&str>| RestPage { frame: plain(l), why, results: results.map(str::to_owned) };
    vec![
        sample("expired", l, &gone(Gone::Expired)),
        sample("ended", l, &gone(Gone::Ended)),
        sample("dropped", l, &gone(Gone::Dropped)),
        sample("saved", l, &gone(Gone::Saved)),
        sample("tried", l, &GonePage { frame: Frame { trial: true, ..plain(l) }, why: Gone::Tried }),
        sample("rest", l, &rest(Rest::NotToday, None)),
        sample("not-yet", l, &rest(Rest::NotYet, None)),
        sample("closed", l, &rest(Rest::Closed, Some("/r/7k2m"))),
        sample("taken-back", l, &TakenBackPage { frame: Frame::new(l, "/c") }),
        error("error-not-found", l, &PageError::NotFound),
        error("error-internal", l, &PageError::Internal { incident: "4F2K-91".into() }),
    ]
}

fn error(name: &'static str, language: Language, error: &PageError) -> Sample {
    let body = error.page(plain(language)).into_body();
    let bytes = actix_web::body::MessageBody::try_into_bytes(body).ok().unwrap();
    Sample { name, language, html: String::from_utf8(bytes.to_vec()).unwrap(), staff: false }
}

fn returning(l: Language, w: &Words) -> Vec<Sample> {
    let back = || open(l, "/c", 15);
    let entry = |problem| ReturnEntryPage { frame: Frame::new(l, "/c"), typed: String::new(), problem };
    let choice = |place: usize, given, change| OwnChoice { text: w.purposes[place].0.into(), given, change };
    let own = OwnAnswersPage {
        frame: back(),
        news: Some(News::Changed),
        rows: rows(&visit(l), w, true),
        themes: vec![w.theme.into()],
        choices: vec![
            choice(0, true, None),
            choice(1, true, Some(Go::Withdraw(Purpose::Words))),
            choice(2, false, Some(Go::Add(Purpose::Quote))),
        ],
        changes_end: Some(day(l)),
    };
    let frozen = OwnAnswersPage {
        frame: back(),
        news: None,
        rows: rows(&visit(l), w, false),
        themes: Vec::new(),
        choices: vec![choice(1, true, Some(Go::Withdraw(Purpose::Words)))],
        changes_end: None,
    };
    let purpose = |adding, also: &[&str]| PurposePage {
        frame: back(),
        adding,
        text: w.purposes[1].0.into(),
        if_no: w.purposes[1].1.into(),
        also: also.iter().map(|text| (*text).to_owned()).collect(),
    };
    let change = QuestionPage { frame: back(), turn: Turn::Changing, question: text(w, w.written), problem: None };
    vec![
        sample("return", l, &entry(None)),
        sample("return-again", l, &entry(Some(Fault::NothingFound))),
        sample("own", l, &own),
        sample("own-frozen", l, &frozen),
        sample("own-change", l, &change),
        sample("purpose-remove", l, &purpose(false, &[w.purposes[2].0, w.purposes[5].0])),
        sample("purpose-add", l, &purpose(true, &[])),
        sample("take-back", l, &TakeBackConfirmPage { frame: back() }),
        sample("receipt-warning", l, &ReceiptWarningPage { frame: back() }),
        sample("full-receipt", l, &full_receipt(l, w)),
        sample("own-notice", l, &NoticePageAgain { frame: back(), notices: vec![agreed(l, w)], erasing: forgotten(l) }),
    ]
}

/// What is erased when, in the sample.
fn forgotten(l: Language) -> Vec<String> {
    let day = |text: &str| text.parse().unwrap();
    let (opens_on, closes_on, reply_by) = (day("2026-03-02"), day("2026-03-30"), day("2026-05-29"));
    let dates = Dates { opens_on, closes_on, reply_by, retention_until: day("2027-03-30") };
    erasing(l, &Schedule::new(&dates, &Happened::default()), false)
}

fn agreed(l: Language, w: &Words) -> AgreedText {
    let choice = |(text, if_no): &(&str, &str)| AgreedChoice { text: (*text).into(), if_no: (*if_no).into() };
    let choices = w.purposes.iter().map(choice).collect();
    AgreedText { version: 1, language: l.tag().into(), played: Some(played()), notice: notice(w), choices }
}

fn full_receipt(l: Language, w: &Words) -> FullReceiptPage {
    let said = |text: &str| vec![text.to_owned()];
    let phrases = RecordPhrases {
        recipients: said(w.notice[0]),
        processing: said(w.notice[5]),
        rights: said(w.notice[4]),
        collection: w.ways[1].into(),
        withdrawal: w.notice[4].into(),
        by: w.ways[1].into(),
        held: w.notice[4].into(),
    };
    let day = NaiveDate::from_ymd_opt(2027, 3, 30).unwrap();
    let hash = "0123456789abcdef".repeat(4);
    let parts = RecordParts {
        names: (format!("r_{}", &hash[..32]), format!("p_{}", &hash[..32])),
        notices: vec![NoticeReference::new("feedback-7k2m".into(), 1, l.tag().into(), hash)],
        controller: Party::controller(w.notice[0].into(), "feedback.example/c".into(), w.notice[0].into()),
        jurisdiction: w.notice[7].into(),
        storage_location: w.notice[2].into(),
        retention_until: day,
        is_held: false,
        complaints: w.notice[0].into(),
        purposes: Vec::new(),
    };
    let events = vec![l.texts().with("receipt-given", [("day", date(l, day).into())]).into_owned()];
    let legal = ["GDPR Article 6(1)(a)".to_owned(), "GDPR Article 9(2)(a)".to_owned()];
    FullReceiptPage {
        frame: open(l, "/c", 15),
        record: ConsentRecord::new(parts, phrases),
        purposes: vec![ReceiptPurpose { text: w.purposes[0].0.into(), events, legal }],
        until: date(l, day),
    }
}

/// The first staff pages.
pub(super) fn staff() -> Vec<Sample> {
    let person = Person { name: "Amara Diallo".into(), roles: "custodian".into(), csrf: "token".into() };
    let item = |label: &str, current| NavigationItem { address: "/staff".into(), label: label.into(), current };
    let frame = StaffFrame {
        person: Some(person),
        navigation: vec![item("Consultations", true), item("Accounts", false)],
        demonstration: true,
        ..StaffFrame::default()
    };
    let sign_in = SignInPage {
        frame: StaffFrame::default(),
        form_token: "token".into(),
        organisation: None,
        email: "amara@example.org".into(),
        refused: true,
        recovered: false,
    };
    let message = StaffMessagePage {
        frame,
        heading: "The cards are printed".into(),
        texts: vec!["Codes are shown once and kept nowhere.".into(), "You can print a new batch at any time.".into()],
        incident: None,
        way: Way { address: "/staff".into(), label: "Go to the overview".into() },
    };
    let staff = |name, page: String| Sample { name, language: Language::ENGLISH, html: page, staff: true };
    vec![staff("staff-sign-in", sign_in.render().unwrap()), staff("staff-message", message.render().unwrap())]
}
