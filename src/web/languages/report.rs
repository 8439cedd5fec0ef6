//! How far each language is, for translators and operators: complete or in work, what is missing, reviewed or not.

use serde::Serialize;

use super::catalogue::{Catalogue, Fault};
use super::{InWork, Language};

/// Where the words of the source language stand.
const ENGLISH: &str = "en.ftl";

/// How far one language is.
#[derive(Debug, Clone, Serialize)]
pub struct Progress {
    /// The BCP 47 tag.
    pub tag: &'static str,
    /// Its name in English.
    pub name: &'static str,
    /// Its name in the language.
    pub own_name: &'static str,
    /// Whether consultations can be held in it: only once it says everything (LNG-1).
    pub offered: bool,
    /// Whether people who speak it have reviewed its words (D19).
    pub reviewed: bool,
    /// How many messages it has.
    pub messages: usize,
    /// The messages it lacks, in the order of the English catalogue.
    pub missing: Vec<String>,
    /// What is wrong with those it has.
    pub faults: Vec<Fault>,
}

impl Progress {
    /// Whether every message is there and fits.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.faults.is_empty()
    }
}

/// The English catalogue, beside which every other is held.
#[must_use]
pub fn english() -> Catalogue {
    Catalogue::read(ENGLISH, Language::ENGLISH.source())
}

/// The catalogue of a language the service has words of, offered or in work.
#[must_use]
pub fn source_of(tag: &str) -> Option<&'static str> {
    let in_work = || InWork::ALL.into_iter().find(|language| language.tag == tag).map(|language| language.source);
    Language::from_tag(tag).map(Language::source).or_else(in_work)
}

/// How far every language is: those offered, then those in work.
#[must_use]
pub fn progress() -> Vec<Progress> {
    let english = english();
    let of = |tag, name, own_name, source, (offered, reviewed)| {
        let own = Catalogue::read(&format!("{tag}.ftl"), source);
        let missing = own.missing(&english).into_iter().map(|(id, _)| id).collect();
        let (messages, faults) = (own.messages().len(), own.faults(&english, tag));
        Progress { tag, name, own_name, offered, reviewed, messages, missing, faults }
    };
    let offered = Language::ALL.into_iter().map(|language| {
        let (name, own_name) = (language.english_name(), language.own_name());
        of(language.tag(), name, own_name, language.source(), (true, language.is_reviewed()))
    });
    let in_work = InWork::ALL
        .into_iter()
        .map(|language| of(language.tag, language.english_name, language.own_name, language.source, (false, false)));
    offered.chain(in_work).collect()
}

/// The catalogue of `tag` as a file to translate in: each English message as a comment, and below it the words in the
/// language, or nothing yet. It is a catalogue itself and can be put in the place of the old one.
#[must_use]
pub fn beside_english(tag: &str, source: &str) -> String {
    let (english, own) = (english(), Catalogue::read(tag, source));
    let mut made = String::new();
    let mut add = |line: &str| {
        made.push_str(line);
        made.push('\n');
    };
    source.lines().filter(|line| line.starts_with("###")).for_each(&mut add);
    let ids: Vec<(usize, &String)> = english.messages().iter().map(|(id, message)| (message.line, id)).collect();
    for (place, line) in Language::ENGLISH.source().lines().enumerate() {
        if line.starts_with("## ") {
            add("");
            add(line);
        }
        let Some((_, id)) = ids.iter().find(|(line, _)| *line == place + 1) else { continue };
        add("");
        let text = english.messages().get(*id).map_or("", |message| message.text.as_str());
        text.lines().for_each(|line| add(&format!("# {line}")));
        match own.messages().get(*id) {
            Some(own) => add(&own.text),
            None => add("# (not translated yet: write it here, without the #)"),
        }
    }
    made
}
