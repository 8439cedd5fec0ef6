//! The consultation folder: files in, a checked definition or every fault at once out (CONSULTATION).
//!
//! # How translations are keyed
//!
//! `consultation.toml` holds everything, with its texts in `source_language`. For each other language
//! of `languages` there is one `translations/<lang>.toml`, which repeats **every text and nothing
//! else**, in the same tables under the same keys:
//!
//! | Place | Texts to repeat |
//! |---|---|
//! | top | `title`, `neutral_name` |
//! | `[people]` | `publisher`, `custodians`, `readers`, `panel` (lists: as many, in the same order) |
//! | `[notice]` | the eighteen slots; not `version` |
//! | `[[purposes]]` | `code` to say which, `text`, `if_no` |
//! | `[scales.S]` | `options` |
//! | `[[questions]]` | `id` to say which; `text`; `short`, `hint`, `note`, `easy`, `options` where the source has them |
//! | `[[bands]]` | `id` to say which, `text`, `reason`, `options` |
//! | `[[services]]` | `country` to say which, `name`, `reach`, `hours` |
//! | `[independence]` | who asks and who holds what people send (ACC-11); in no translation: `publisher`, `hosting`, `custodians` |
//! | `[hints]` | a list of its own, or none: `words` |
//! | `[follows]` | the earlier draft that this one follows (decision 0063); in no translation |
//!
//! Tables of a list are matched by `code` or `id`, so their order is free; services by `country`, and
//! by order among those of one country. Options are matched by position. A text that is missing, a
//! text the source does not have, and a key that is not a text are faults. Scales, dates, breakdowns
//! and exit sites stand in `consultation.toml` alone; the draft is `policy.<lang>.md` for every
//! language, the source language too. `easy.<lang>.md`, the draft in easy words, is there for every
//! language or for none (LNG-6).

mod about;
mod asked;
mod dates;
mod draft;
mod easy;
mod edited_services;
mod fault;
mod files;
mod follows;
mod head;
mod hints;
mod independence;
mod media;
mod node;
mod questions;
mod reader;
mod services;
mod words;

use toml::Spanned;
use toml::de::DeTable;

pub use dates::{DatesError, with_moved_days};
pub use edited_services::{ServiceEdit, ServiceEditError, ServiceTexts, with_edited_services};
pub use fault::{Fault, Warning};
pub use files::{CONSULTATION_FILE, FolderFiles, InvalidStoredFolder};
pub use follows::faults_beside_earlier;
pub use independence::with_independence;

use asked::Collects;
use fault::{Report, Source};
use node::Node;
use reader::Table;

use super::consultation::{Contents, Definition};
use super::media::Media;
use super::policy::Policy;
use super::questionnaire::LARGEST_PAGE_STATE;
use super::text::Language;

/// A folder without a fault.
#[derive(Debug)]
pub struct Checked {
    /// What it defines.
    pub definition: Definition,
    /// What the review should look at (SAF-21).
    pub warnings: Vec<Warning>,
}

/// A folder that cannot be imported.
#[derive(Debug)]
pub struct Rejected {
    /// Every fault, in the order of files and lines; never empty.
    pub faults: Vec<Fault>,
    /// What the review should look at (SAF-21).
    pub warnings: Vec<Warning>,
}

/// Checks a whole folder.
///
/// # Errors
/// [`Rejected`] names every fault with its file, its line and what to do about it.
pub fn check(files: &FolderFiles) -> Result<Checked, Rejected> {
    let report = Report::default();
    let contents = read(files, &report);
    let definition = contents.filter(|_| !report.has_faults()).and_then(|contents| {
        let sealed = Definition::seal(contents);
        if sealed.is_err() {
            report.fault(
                CONSULTATION_FILE,
                1,
                "The definition cannot be written down.",
                "Tell the people who run this.",
            );
        }
        sealed.ok()
    });
    if let Some(definition) = &definition {
        check_page_state(definition, files, &report);
    }
    let complete = definition.filter(|_| !report.has_faults());
    let nothing_told = complete.is_none() && !report.has_faults();
    if nothing_told {
        report.fault(CONSULTATION_FILE, 1, "The folder cannot be read.", "Tell the people who run this.");
    }
    let (faults, warnings) = report.into_parts();
    match complete {
        Some(definition) => Ok(Checked { definition, warnings }),
        None => Err(Rejected { faults, warnings }),
    }
}

fn read(files: &FolderFiles, report: &Report) -> Option<Contents> {
    let Some(text) = files.get(CONSULTATION_FILE) else {
        let remedy = "Add it: it holds the questions, the notice and the settings.";
        report.fault(CONSULTATION_FILE, 1, "consultation.toml is missing.", remedy);
        return None;
    };
    let source = Source::new(CONSULTATION_FILE.to_owned(), text, report);
    let parsed = parse(&source);
    let own = Table::new(&source, String::new(), 1, parsed.as_ref()?.get_ref());
    let (language, languages) = head::languages(&own)?;
    let others: Vec<Language> = languages.iter().filter(|other| **other != language).cloned().collect();
    let sources: Vec<Option<Source<'_>>> =
        others.iter().map(|other| expected(files, &translation_file(other), report)).collect();
    let parsed: Vec<_> = sources.iter().map(|source| source.as_ref().and_then(parse)).collect();
    let tables = sources.iter().zip(&parsed).map(|(source, parsed)| {
        let (source, parsed) = source.as_ref().zip(parsed.as_ref())?;
        Some(Table::new(source, String::new(), 1, parsed.get_ref()))
    });
    let translations = others.iter().cloned().zip(tables).collect();
    let root = Node { own, language: language.clone(), translations };
    refuse_other_files(files, &language, &others, report);
    let texts = [(&language, Some(&source))].into_iter().chain(others.iter().zip(sources.iter().map(Option::as_ref)));
    for (language, file) in texts.filter_map(|(language, file)| Some((language, file?))) {
        head::warn_of_anonymous(file);
        head::warn_of_unkind(file, language);
    }
    let policy = policy(files, &language, &others, report);
    let every: Vec<&Language> = [&language].into_iter().chain(&others).collect();
    let policy = easy::added(files, &every, policy, report);
    let mut contents = contents(&root, languages, policy)?;
    let known =
        media::Known { languages: &contents.languages, questions: &contents.questions, policy: &contents.policy };
    contents.media = media::media(files, &known, report);
    Some(contents)
}

fn contents(root: &Node<'_>, languages: Vec<Language>, policy: Option<Policy>) -> Option<Contents> {
    let head = head::head(root);
    let dates = head::dates(&root.own);
    let people = head::people(root);
    let independence = independence::independence(&root.own);
    let notice = asked::notice(root);
    let scales = questions::scales(root);
    let questions = questions::questions(root, &scales);
    let bands = about::bands(root);
    let breakdowns = about::breakdowns(root, &questions, bands.as_deref());
    about::few_participants(root, &questions);
    let asks_words = |wanted| questions.iter().any(|read| read.asks_words == wanted);
    let words = if asks_words(Some(true)) { Some(true) } else { (!asks_words(None)).then_some(false) };
    let collects = Collects { words, bands: root.own.get("bands").is_some() };
    let purposes = asked::purposes(root, collects);
    let services = services::services(root, dates.as_ref().map(|dates| dates.opens_on));
    let exit = head::exit(&root.own, &languages);
    let hints = hints::hints(root);
    let slug = head.as_ref().map(|head| &head.slug);
    let own = follows::Own { slug, questions: &questions, policy: policy.as_ref() };
    let follows = follows::follows(&root.own, &own);
    root.finish();
    let head = head?;
    let scales = scales.into_values().map(|scale| scale.map(|scale| (scale.id.clone(), scale)));
    Some(Contents {
        slug: head.slug,
        source_language: root.language.clone(),
        languages,
        title: head.title,
        neutral_name: head.neutral_name,
        listed: head.listed,
        audience: head.audience,
        profile: head.profile,
        expected_participants: head.expected_participants,
        level: head.level,
        panel_power: head.panel_power,
        save_and_come_back: head.save_and_come_back,
        dates: dates?,
        people: people?,
        independence: independence?,
        notice: notice?,
        purposes: purposes?,
        scales: scales.collect::<Option<_>>()?,
        questions: questions.into_iter().map(|read| read.question).collect::<Option<_>>()?,
        bands: bands?,
        breakdowns: breakdowns?,
        services: services?,
        exit: exit?,
        hints: hints?,
        follows: follows?,
        policy: policy?,
        media: Media::default(),
    })
}

fn translation_file(language: &Language) -> String {
    format!("translations/{language}.toml")
}

fn policy_file(language: &Language) -> String {
    format!("policy.{language}.md")
}

/// A file that must be there.
fn expected<'a>(files: &'a FolderFiles, name: &str, report: &'a Report) -> Option<Source<'a>> {
    let text = files.get(name);
    if text.is_none() {
        report.fault(name, 1, format!("{name} is missing."), "Add it, or remove its language from `languages`.");
    }
    Some(Source::new(name.to_owned(), text?, report))
}

fn refuse_other_files(files: &FolderFiles, source: &Language, others: &[Language], report: &Report) {
    let translated = others.iter().flat_map(|one| [translation_file(one), policy_file(one), easy::file_name(one)]);
    let known: Vec<String> = translated.chain([policy_file(source), easy::file_name(source)]).collect();
    for name in files.names().filter(|name| *name != CONSULTATION_FILE) {
        if !known.iter().any(|one| one == name) && !name.starts_with("media/") {
            let what = format!("{name} does not belong to any language of this consultation.");
            report.fault(name, 1, what, "Remove it, or add its language to `languages`.");
        }
    }
}

fn parse<'a>(source: &Source<'a>) -> Option<Spanned<DeTable<'a>>> {
    let (table, errors) = DeTable::parse_recoverable(source.text());
    for error in &errors {
        let line = source.line_at(error.span().map_or(0, |span| span.start));
        let what = format!("This is not valid TOML: {}.", error.message().trim_end_matches('.'));
        source.fault(line, what, "Correct the line. Texts stand between double quotation marks, one key on a line.");
    }
    errors.is_empty().then_some(table)
}

fn policy(files: &FolderFiles, language: &Language, others: &[Language], report: &Report) -> Option<Policy> {
    let every_language = [language].into_iter().chain(others);
    let read: Vec<_> = every_language
        .map(|language| {
            let source = expected(files, &policy_file(language), report)?;
            head::warn_of_anonymous(&source);
            head::warn_of_unkind(&source, language);
            let parts = draft::parts(&source);
            Some((language.clone(), source, parts))
        })
        .collect();
    let complete = read.iter().all(Option::is_some);
    let policy = draft::joined(&read.into_iter().flatten().collect::<Vec<_>>());
    policy.filter(|_| complete)
}

/// D9: a form whose sealed page state could exceed 48 KiB is refused.
fn check_page_state(definition: &Definition, files: &FolderFiles, report: &Report) {
    let size = definition.sizes().page_state;
    if size > LARGEST_PAGE_STATE {
        let text = files.get(CONSULTATION_FILE).unwrap_or_default();
        let line = text.lines().position(|line| line.trim() == "[[questions]]").map_or(1, |at| at.saturating_add(1));
        report.fault(
            CONSULTATION_FILE,
            line,
            format!("A page could carry up to {size} bytes of unsent answers; at most {LARGEST_PAGE_STATE} fit (D9)."),
            "Lower `max_characters` or `comment_max`, or ask for less text.",
        );
    }
}
