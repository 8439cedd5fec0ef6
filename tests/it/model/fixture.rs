//! A small valid folder, and ways to break one thing in it.

use std::collections::BTreeMap;

use linden::domain::consultation::{Consultation, Definition, Open};
use linden::domain::folder::{Checked, Fault, FolderFiles, Rejected, Warning, check};
use linden::domain::ids::ConsultationId;
use linden::domain::text::Language;

pub(super) const SOURCE: &str = "consultation.toml";
pub(super) const ARABIC: &str = "translations/ar.toml";
pub(super) const POLICY: &str = "policy.en.md";
pub(super) const POLICY_ARABIC: &str = "policy.ar.md";

const SLOTS: [&str; 18] = [
    "who",
    "why",
    "what",
    "how_long",
    "risks",
    "undo",
    "promise",
    "can_change",
    "cannot_change",
    "who_decides",
    "payment",
    "law",
    "must_act",
    "nobody_watches",
    "protection",
    "complaint",
    "hosting",
    "safeguarding",
];

fn notice(prefix: &str) -> String {
    SLOTS.iter().map(|slot| format!("{slot} = \"{prefix} {slot}\"\n")).collect()
}

fn source() -> String {
    let head = r#"format = 1
slug = "7k2m"
source_language = "en"
languages = ["en", "ar"]
title = "Working together"
neutral_name = "Feedback 7K2M"
listed = true
audience = "adults"
profile = "standard"
expected_participants = 60
level = "collaborate"
panel_power = { summary = "dissent" }
save_and_come_back = false
[dates]
opens_on = 2026-03-02
closes_on = 2026-03-30
reply_by = 2026-05-29
retention_until = 2027-03-30
[people]
publisher = "The policy team"
custodians = ["First custodian", "Second custodian"]
readers = ["First reader", "Second reader"]
panel = "The panel"
[notice]
version = 1
"#;
    format!("{head}{}{}", notice("About"), BODY)
}

const BODY: &str = r#"[[purposes]]
code = "C1"
text = "Count my answers."
if_no = "We stop here."
required = true
lawful_basis = "Article 6"
special_condition = "Article 9"
[[purposes]]
code = "C2"
text = "Read my words."
if_no = "No boxes."
[[purposes]]
code = "C3"
text = "Quote me."
if_no = "Never quoted."
needs = "C2"
[[purposes]]
code = "C4"
text = "Use my bands."
if_no = "Not asked."
[scales.S]
options = ["Yes, fully", "Mostly", "In the middle", "Not really", "Not at all"]
ladder = [[[0], [1], [2], [3], [4]], [[0, 1], [2], [3, 4]], [[0, 1], [2, 3, 4]]]
[[questions]]
id = "Q1"
kind = "scale"
scale = "S"
short = "Promise A"
text = "Is this promise good enough?"
allow_words = true
[[questions]]
id = "Q2"
kind = "several"
max = 2
text = "Which help matters most?"
options = ["Health care", "Legal help", "Work"]
[[questions]]
id = "Q3"
kind = "ranking"
ranks = 3
text = "Which way is best?"
options = ["Online", "By voice", "On paper", "In person"]
[[questions]]
id = "Q4"
kind = "single"
sensitive = true
note = "The next question is about safety."
text = "Who should choose?"
options = ["Survivors", "Officials"]
[[questions]]
id = "Q5"
kind = "text"
max_characters = 40
text = "What is missing from the plan?"
hint = "Please write about the plan."
themes = true
[[questions]]
id = "Q6"
kind = "paragraphs"
text = "Choose any part of the plan."
options = ["Keep", "Change"]
comment_max = 20
[[bands]]
id = "gender"
text = "Gender"
reason = "To hear everyone."
options = ["Woman", "Man", "Another gender"]
[[breakdowns]]
question = "Q1"
band = "gender"
from_level = 2
[[breakdowns]]
question = "Q2"
band = "gender"
option = 1
combined = true
[[services]]
country = "*"
name = "Your group"
reach = "Ask them."
hours = "Any time"
checked_on = 2026-02-20
[[services]]
country = "IQ"
name = "A centre"
reach = "Call them."
hours = "Mornings"
checked_on = 2026-02-20
[exit]
en = "https://weather.example/en"
ar = "https://weather.example/ar"
"#;

fn arabic() -> String {
    let head = r#"title = "العمل معا"
neutral_name = "ملاحظات 7K2M"
[people]
publisher = "فريق السياسة"
custodians = ["الأمين الأول", "الأمين الثاني"]
readers = ["القارئ الأول", "القارئ الثاني"]
panel = "اللجنة"
[notice]
"#;
    format!("{head}{}{}", notice("حول"), ARABIC_BODY)
}

// The tables of a list stand in another order on purpose: they are matched by what names them.
const ARABIC_BODY: &str = r#"[[purposes]]
code = "C4"
text = "استخدموا فئاتي."
if_no = "لن نسأل."
[[purposes]]
code = "C1"
text = "احسبوا إجاباتي."
if_no = "نتوقف هنا."
[[purposes]]
code = "C2"
text = "اقرأوا كلماتي."
if_no = "لا مربعات."
[[purposes]]
code = "C3"
text = "اقتبسوا مني."
if_no = "لا اقتباس."
[scales.S]
options = ["نعم تماما", "غالبا", "في الوسط", "ليس حقا", "إطلاقا"]
[[questions]]
id = "Q2"
text = "أي مساعدة أهم؟"
options = ["الصحة", "القانون", "العمل"]
[[questions]]
id = "Q1"
short = "الوعد أ"
text = "هل هذا الوعد كاف؟"
[[questions]]
id = "Q3"
text = "ما أفضل طريقة؟"
options = ["عبر الإنترنت", "بالصوت", "على الورق", "حضوريا"]
[[questions]]
id = "Q4"
text = "من يختار؟"
note = "السؤال التالي عن الأمان."
options = ["الناجون", "المسؤولون"]
[[questions]]
id = "Q5"
text = "ما الذي ينقص الخطة؟"
hint = "اكتبوا عن الخطة."
[[questions]]
id = "Q6"
text = "اختاروا أي جزء."
options = ["إبقاء", "تغيير"]
[[bands]]
id = "gender"
text = "النوع"
reason = "لنسمع الجميع."
options = ["امرأة", "رجل", "نوع آخر"]
[[services]]
country = "IQ"
name = "مركز"
reach = "اتصلوا بهم."
hours = "صباحا"
[[services]]
country = "*"
name = "مجموعتكم"
reach = "اسألوهم."
hours = "أي وقت"
"#;

const ENGLISH_DRAFT: &str = "## P1 Our aim

> We will keep working.

We reaffirm our commitment,
on two lines.

- one
- two

## P2 Wider work

> Part of wider work.

We recognise the efforts.
";

const ARABIC_DRAFT: &str = "## P1 هدفنا

> سنواصل العمل.

نؤكد التزامنا.

1. واحد
2. اثنان

## P2 عمل أوسع

> جزء من عمل أوسع.

ندرك الجهود.
";

/// The files of the valid folder.
pub(super) fn files() -> BTreeMap<String, String> {
    BTreeMap::from([
        (SOURCE.to_owned(), source()),
        (ARABIC.to_owned(), arabic()),
        (POLICY.to_owned(), ENGLISH_DRAFT.to_owned()),
        (POLICY_ARABIC.to_owned(), ARABIC_DRAFT.to_owned()),
    ])
}

/// The folder with one piece of text replaced. The piece must stand there exactly once.
pub(super) fn with(file: &str, from: &str, to: &str) -> BTreeMap<String, String> {
    changed(files(), file, from, to)
}

/// The same for a folder that was changed before.
pub(super) fn changed(
    mut files: BTreeMap<String, String>,
    file: &str,
    from: &str,
    to: &str,
) -> BTreeMap<String, String> {
    let text = files.get_mut(file).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from:?} in {file}");
    *text = text.replacen(from, to, 1);
    files
}

/// The line, from 1, on which a piece of text begins.
pub(super) fn line_of(files: &BTreeMap<String, String>, file: &str, piece: &str) -> usize {
    let text = &files[file];
    let at = text.find(piece).unwrap_or_else(|| panic!("{piece:?} in {file}"));
    text[..at].matches('\n').count() + 1
}

pub(super) fn accept(files: BTreeMap<String, String>) -> Checked {
    check(&FolderFiles::from(files)).unwrap_or_else(|rejected| panic!("{:#?}", rejected.faults))
}

pub(super) fn refuse(files: BTreeMap<String, String>) -> Vec<Fault> {
    let Rejected { faults, .. } = check(&FolderFiles::from(files)).expect_err("the folder should be refused");
    assert!(!faults.is_empty());
    faults
}

pub(super) fn warnings(files: BTreeMap<String, String>) -> Vec<Warning> {
    accept(files).warnings
}

/// Breaks one thing and expects exactly one fault: in `file`, on the line where `at` begins after the
/// change, saying `what`, and with a remedy.
pub(super) fn one_fault(files: BTreeMap<String, String>, file: &str, at: &str, what: &str) {
    let line = line_of(&files, file, at);
    one_fault_on(files, file, line, what);
}

/// Breaks one thing by replacing `from` with `to` and expects exactly one fault, on the last line of `to`.
pub(super) fn broken(file: &str, from: &str, to: &str, what: &str) {
    let files = with(file, from, to);
    let line = line_of(&files, file, to) + to.matches('\n').count();
    one_fault_on(files, file, line, what);
}

fn one_fault_on(files: BTreeMap<String, String>, file: &str, line: usize, what: &str) {
    let faults = refuse(files);
    let [fault] = faults.as_slice() else { panic!("one fault, not {faults:#?}") };
    assert_eq!((fault.file.as_str(), fault.line), (file, line), "{fault:?}");
    assert!(fault.what.contains(what), "{what:?} is not in {fault:?}");
    assert!(fault.remedy.ends_with('.') && fault.remedy.len() > 8, "{fault:?}");
}

pub(super) fn definition() -> Definition {
    accept(files()).definition
}

pub(super) fn id() -> ConsultationId {
    ConsultationId::from_bytes([7; 16])
}

pub(super) fn open() -> Consultation<Open> {
    open_with(definition())
}

pub(super) fn open_with(definition: Definition) -> Consultation<Open> {
    let hash = definition.review_hash();
    Consultation::new(id(), definition).send_to_panel().approve(hash).unwrap().open(hash).unwrap()
}

pub(super) fn language(tag: &str) -> Language {
    Language::new(tag).unwrap()
}
