//! Cards to print, texts to read, themes to name.

use linden::domain::hidden::{Detail, Hidden, Span};
use linden::web::staff::StaffLanguage;
use linden::web::staff::forms::{BatchFields, Faults, LostFields, StaffForm as _, ThemeFields};
use linden::web::staff::views::*;

use super::samples::{Sample, draw, place, signed_in, tongues};

pub(super) fn cards() -> Vec<Sample> {
    let ruth = || signed_in("Ruth Okello", "coordinator");
    let batch = |label: &str, day: &str, number| Batch { label: label.into(), day: day.into(), number };
    let page = |typed: BatchFields, faults| CardsPage {
        frame: ruth(),
        place: place(),
        batches: vec![batch("Second meeting", "9 March 2026", 24), batch("Spring meeting", "2 March 2026", 40)],
        today: "today-open",
        done: None,
        languages: tongues(),
        closed: None,
        typed,
        faults,
    };
    let few = BatchFields { label: "Third meeting".into(), number: "6".into(), language: "ar".into() };
    let faces = || {
        let all = ["M9S3 46Q3 D25V T4F5", "V37E 3S3E 28JT 97KB", "6CQ6 43DZ VMXX QKFB", "F5KZ NWJ4 7TAN 9ZT2"];
        all.iter().chain(&all).map(|letters| card_face(letters)).chain([card_face("AWSH 8VHT PRE9 5B9E")]).collect()
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
        draw("cards-faults", &page(few.clone(), few.faults(StaffLanguage::English))),
        draw("card-sheet", &sheet(in_english)),
        draw("card-sheet-ar", &sheet(in_arabic)),
    ]
}

/// A lost envelope, a card to try, and what to say.
pub(super) fn beside_cards() -> Vec<Sample> {
    let ruth = || signed_in("Ruth Okello", "coordinator");
    let lost = |typed: LostFields, faults| {
        let batch = |id: &str, name: &str| LostBatch { id: id.repeat(32), name: name.into() };
        let batches = vec![
            batch("a", "Second meeting, 9 March 2026, 24 cards"),
            batch("b", "Spring meeting, 2 March 2026, 40 cards"),
        ];
        LostCardsPage { frame: ruth(), place: place(), batches, languages: tongues(), closed: None, typed, faults }
    };
    let unsure = LostFields { batch: "b".repeat(32), language: "en".into(), ..LostFields::default() };
    let try_it = |card: Option<CardFace>| TryCardPage {
        frame: ruth(),
        place: place(),
        today: if card.is_some() { "today-open" } else { "today-not-yet" },
        card,
        address: "/v/7k2m".into(),
    };
    vec![
        draw("cards-lost", &lost(LostFields::default(), Faults::default())),
        draw("cards-lost-faults", &lost(unsure.clone(), unsure.faults(StaffLanguage::English))),
        draw("cards-try", &try_it(Some(card_face("M9S3 46Q3 D25V T4F5")))),
        draw("cards-try-later", &try_it(None)),
        draw("cards-say", &SayPage { frame: ruth(), place: place() }),
    ]
}

fn card_face(letters: &str) -> CardFace {
    CardFace { letters: letters.into(), digits: "4071 2286 9153 0048 7716 3029".into() }
}

fn theme(id: &str, english: &str, arabic: &str) -> Theme {
    let label = |tag: &str, text: &str| ThemeLabel { tag: tag.into(), text: text.into() };
    Theme { id: id.into(), name: english.into(), labels: vec![label("en", english), label("ar", arabic)] }
}

/// Hiding details of a text, some of which are hidden already.
pub(super) fn hiding(text: &str, hidden: &str, typed: &str) -> HidingPart {
    let hidden = Hidden::read(text, hidden).unwrap();
    let piece = |span: Span| HiddenPiece {
        span: span.to_string(),
        text: span.of(text).into(),
        detail: detail_name(span.detail()),
    };
    let choosable = |detail: Detail| Choosable {
        word: detail.as_str(),
        name: detail_name(detail),
        chosen: detail == Detail::default(),
    };
    let number = text.find("0791").map(|from| text[..from].chars().count());
    let hints = number.map(|from| Span::new(from, from + 12, Detail::Contact).unwrap());
    HidingPart {
        parts: shown(text, &hidden),
        hints: hints.into_iter().filter(|hint| !hidden.spans().contains(hint)).map(piece).collect(),
        pieces: hidden.spans().iter().copied().map(piece).collect(),
        hidden: hidden.to_string(),
        kinds: Detail::ALL.map(choosable).to_vec(),
        typed: typed.into(),
        goes_on: false,
    }
}

/// A text with four details in it, three of them hidden.
const DETAILS: &str = "The plan talks about legal help but not about a home. My sister Amal and I cannot go back to Brezno and cannot rent, because people talk. Amal can be reached under 0791 234 567.\n\nThere should be a safe place for the first year.";
const HIDDEN: &str = "64-68-name 93-99-place 138-142-name";

/// Texts that the panel may read: before a second reader, and before the panel.
pub(super) fn texts() -> Vec<Sample> {
    let tomas = || signed_in("Tomás Rey", "reader");
    let before = |can_begin, told: Option<&str>| TextsPage {
        frame: tomas(),
        place: place(),
        can_begin,
        most: 60,
        told: told.map(str::to_owned),
    };
    let check = |hidden: &str, changed, typed: &str, faults| CheckTextPage {
        frame: tomas(),
        place: place(),
        question: "What is missing from the plan?".into(),
        part: None,
        hiding: hiding(DETAILS, hidden, typed),
        changed,
        item: "c2VhbGVk".into(),
        told: None,
        faults,
    };
    let wrong = Faults::default().and(
        "detail",
        "These words do not stand in the text just so. Copy them from the text. Nothing else was changed.",
    );
    let lina = || signed_in("Lina Haddad", "panel");
    let panel = |can_begin, told: Option<&str>| PanelTextsPage {
        frame: lina(),
        place: place(),
        can_begin,
        told: told.map(str::to_owned),
    };
    let read = PanelTextPage {
        frame: lina(),
        place: place(),
        question: "What is missing from the plan?".into(),
        part: None,
        parts: shown(DETAILS, &Hidden::read(DETAILS, HIDDEN).unwrap()),
        item: "c2VhbGVk".into(),
    };
    vec![
        draw("texts", &before(true, None)),
        draw("texts-none", &before(false, Some("The panel can read it."))),
        draw("text-check", &check(HIDDEN, false, "", Faults::default())),
        draw("text-check-changed", &check("64-68-name 93-99-place", true, "", Faults::default())),
        draw("text-check-faults", &check(HIDDEN, false, "Amal of Brezno", wrong)),
        draw("panel-texts", &panel(true, None)),
        draw("panel-texts-none", &panel(false, Some("No text waits for the panel."))),
        draw("panel-text", &read),
    ]
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
        part: None,
        hiding: hiding(text, "", ""),
        item: "c2VhbGVk".into(),
        themes: labels.iter().enumerate().map(choice).collect(),
        no_theme: false,
        may_be_quoted: true,
        panel_reads: false,
        told: None,
        faults,
    }
}

pub(super) fn desk() -> Vec<Sample> {
    let tomas = || signed_in("Tomás Rey", "reader");
    let english = "The plan talks about legal help but not about a home. Many of us cannot go back and cannot rent, because people talk.\n\nThere should be a safe place for the first year, and work that we can do from there.";
    let arabic = "تتحدث الخطة عن المساعدة القانونية ولا تتحدث عن بيت. كثيرات منا لا يستطعن العودة ولا الاستئجار.";
    let rest = |why| DeskRestPage { frame: tomas(), place: place(), why, from: String::new() };
    let enough = |others: &str, told: Option<&str>| EnoughPage {
        frame: tomas(),
        place: place(),
        most: 60,
        on: "28 November 2026".into(),
        others: others.into(),
        told: told.map(str::to_owned),
    };
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
        draw("content-note", &ContentNotePage { frame: tomas(), place: place(), most: 60 }),
        draw("enough", &enough("Amina Sesay", None)),
        draw("enough-alone", &enough("", Some("The panel can read it."))),
        draw("desk", &desk_page(english, Faults::default())),
        draw("desk-arabic", &desk_page(arabic, undecided)),
        draw(
            "desk-hidden",
            &DeskPage { hiding: hiding(DETAILS, HIDDEN, ""), panel_reads: true, ..desk_page("", Faults::default()) },
        ),
        draw("desk-nothing", &rest(DeskRest::NothingLeft)),
        draw("desk-looking", &rest(DeskRest::Looking)),
        draw("desk-not-yet", &rest(DeskRest::NotYet)),
        draw("desk-stopped", &rest(DeskRest::Stopped)),
        draw("themes", &themes(ThemeFields::default(), Faults::default())),
        draw("themes-faults", &themes(half.clone(), half.faults(StaffLanguage::English))),
    ]
}
