//! The head of `consultation.toml`: the keys before the first table, the days and the people.

use std::collections::BTreeMap;

use super::fault::Source;
use super::node::Node;
use super::reader::{Table, Value};
use super::words::{Layout, says_anonymous, text, topic_word, unkind};
use crate::domain::consultation::{Audience, Dates, Level, PanelPower, People, Profile, SummaryPower};
use crate::domain::ids::Slug;
use crate::domain::service::{Country, ExitSite};
use crate::domain::text::{Language, Localised};

/// The plain settings at the head.
pub(super) struct Head {
    pub(super) slug: Slug,
    pub(super) title: Localised,
    pub(super) neutral_name: Localised,
    pub(super) listed: bool,
    pub(super) audience: Audience,
    pub(super) profile: Profile,
    pub(super) expected_participants: u32,
    pub(super) level: Level,
    pub(super) panel_power: PanelPower,
    pub(super) save_and_come_back: bool,
}

/// The source language and all languages. They must be known before anything else can be read, so a
/// fault in one of the two keys is bridged by the other.
pub(super) fn languages(root: &Table<'_>) -> Option<(Language, Vec<Language>)> {
    let source = root.need("source_language").and_then(|value| language(&value));
    let list = root.need("languages");
    let mut languages: Vec<Language> = Vec::new();
    for item in list.as_ref().and_then(Value::list).unwrap_or_default() {
        let Some(language) = language(&item) else { continue };
        if languages.contains(&language) {
            item.fault(format!("names {language} a second time."), "Name each language once.");
        } else {
            languages.push(language);
        }
    }
    let source = source.or_else(|| languages.first().cloned())?;
    if !languages.contains(&source) {
        if let Some(list) = list {
            let what = format!("does not hold {source}, the source language.");
            list.fault(what, format!("Add \"{source}\" to the list."));
        }
        languages.insert(0, source.clone());
    }
    Some((source, languages))
}

fn language(value: &Value<'_>) -> Option<Language> {
    let language = Language::new(value.string()?).ok();
    if language.is_none() {
        value.fault("is not a language tag.", "Write a tag such as \"en\", \"ar\" or \"kmr-Arab\".");
    }
    language
}

/// Reads the plain settings.
pub(super) fn head(root: &Node<'_>) -> Option<Head> {
    format(&root.own);
    let slug = root.own.need("slug").and_then(|value| slug(&value));
    let (title, neutral_name) = names(root);
    let listed = root.own.need("listed").and_then(|value| value.boolean());
    let audience = root.own.need("audience").and_then(|value| audience(&value));
    let profiles = [("standard", Profile::Standard), ("high", Profile::High)];
    let profile = root.own.need("profile").and_then(|value| one_of(&value, &profiles));
    let expected_participants = root.own.need("expected_participants").and_then(|value| value.number(1, 1_000_000));
    let level = root.own.need("level").and_then(|value| level(&value));
    let panel_power = root.own.need("panel_power").and_then(|value| panel_power(&value));
    let save_and_come_back = root.own.need("save_and_come_back").and_then(|value| value.boolean());
    Some(Head {
        slug: slug?,
        title: title?,
        neutral_name: neutral_name?,
        listed: listed?,
        audience: audience?,
        profile: profile?,
        expected_participants: expected_participants?,
        level: level?,
        panel_power: panel_power?,
        save_and_come_back: save_and_come_back?,
    })
}

fn format(root: &Table<'_>) {
    let Some(value) = root.need("format") else { return };
    value.number(1, 1);
}

/// The four characters of an address.
pub(super) fn slug(value: &Value<'_>) -> Option<Slug> {
    let slug = Slug::new(value.string()?).ok();
    if slug.is_none() {
        let remedy = "Write four characters: digits and small letters except i, l, o and u, such as \"7k2m\".";
        value.fault("cannot stand in an address.", remedy);
    }
    slug
}

fn names(root: &Node<'_>) -> (Option<Localised>, Option<Localised>) {
    let title = root.line("title");
    let neutral_name = root.line("neutral_name");
    for (_, value) in root.values("neutral_name") {
        let word = value.string().and_then(topic_word);
        if let Some(word) = word {
            let remedy = "Choose a name without the topic: it stands in page titles and on pocket receipts.";
            value.fault(format!("holds \"{word}\", which gives the topic away (SAF-11, CON-15)."), remedy);
        }
    }
    let same = title.as_ref().zip(neutral_name.as_ref()).is_some_and(|(title, name)| {
        title.iter().any(|(language, text)| name.in_language(language).is_ok_and(|name| name.contains(text)))
    });
    if same {
        let remedy = "Choose a name without the title: it stands in page titles and on pocket receipts.";
        root.own.fault("`neutral_name` holds the title (SAF-11, CON-15).", remedy);
    }
    (title, neutral_name)
}

fn audience(value: &Value<'_>) -> Option<Audience> {
    match value.string()? {
        "adults" => return Some(Audience::Adults),
        "children" | "under-18" | "under_18" | "under18" | "minors" | "young people" | "young_people" | "youth"
        | "all" | "everyone" | "anyone" => {
            value.fault(
                "asks people under 18. That needs a type of its own, with a named safeguarding lead, a child version \
                 of every text, the child's own agreement, a written rule on who else must agree, and no way for a \
                 parent or guardian to see answers. It does not exist yet (CON-17).",
                "Write audience = \"adults\", and ask adults only.",
            );
        }
        _ => value.fault("is not a known audience.", "Write audience = \"adults\"."),
    }
    None
}

fn level(value: &Value<'_>) -> Option<Level> {
    if value.string()? == "inform" {
        value.fault(
            "is \"inform\", which tells people and does not ask them: it cannot collect answers (PAR-1).",
            "Choose consult, involve, collaborate or empower, and keep the promise that goes with it.",
        );
        return None;
    }
    let levels = [
        ("consult", Level::Consult),
        ("involve", Level::Involve),
        ("collaborate", Level::Collaborate),
        ("empower", Level::Empower),
    ];
    one_of(value, &levels)
}

fn panel_power(value: &Value<'_>) -> Option<PanelPower> {
    let table = value.table()?;
    let powers = [("veto", SummaryPower::Veto), ("dissent", SummaryPower::Dissent)];
    let summary = table.need("summary").and_then(|value| one_of(&value, &powers));
    table.finish();
    Some(PanelPower { summary: summary? })
}

/// One of a few words.
pub(super) fn one_of<T: Copy>(value: &Value<'_>, choices: &[(&str, T)]) -> Option<T> {
    let written = value.string()?;
    let found = choices.iter().find(|(word, _)| *word == written).map(|(_, meaning)| *meaning);
    if found.is_none() {
        let known: Vec<String> = choices.iter().map(|(word, _)| format!("\"{word}\"")).collect();
        value.fault(format!("is \"{written}\", which is not known."), format!("Write one of {}.", known.join(", ")));
    }
    found
}

/// Reads `[dates]`: each later than the one before it.
pub(super) fn dates(root: &Table<'_>) -> Option<Dates> {
    let table = root.need("dates")?.called("[dates]".to_owned()).table()?;
    let keys = ["opens_on", "closes_on", "reply_by", "retention_until"];
    let values = keys.map(|key| table.need(key));
    table.finish();
    let days = values.each_ref().map(|value| value.as_ref().and_then(Value::day));
    let later = keys.iter().zip(&values).zip(&days).skip(1);
    for ((before, earlier), ((_, value), day)) in keys.iter().zip(&days).zip(later) {
        if let (Some(earlier), Some(value), Some(day)) = (earlier, value, day)
            && earlier >= day
        {
            value.fault(format!("is not later than `{before}`."), format!("Correct it, or `{before}`."));
        }
    }
    let [opens_on, closes_on, reply_by, retention_until] = days;
    Some(Dates { opens_on: opens_on?, closes_on: closes_on?, reply_by: reply_by?, retention_until: retention_until? })
}

/// Reads `[people]`: so many custodians and readers that one lost password loses nothing (DESIGN 1).
pub(super) fn people(root: &Node<'_>) -> Option<People> {
    let node = root.table("people")?;
    let publisher = node.line("publisher");
    let custodians = node.lines("custodians", 2, 20);
    let readers = node.lines("readers", 2, 20);
    let panel = node.line("panel");
    node.finish();
    Some(People { publisher: publisher?, custodians: custodians?, readers: readers?, panel: panel? })
}

/// The tag of a neutral site: a language of the consultation, or one with a country behind it, such as `ar-IQ`.
fn exit_tag(key: &str, languages: &[Language]) -> Option<Language> {
    let own = |tag: &str| languages.iter().find(|language| language.as_str() == tag);
    let in_country = |(tag, country): (&str, &str)| own(tag).is_some() && Country::new(country).is_ok();
    let known = own(key).is_some() || key.rsplit_once('-').is_some_and(in_country);
    Language::new(key).ok().filter(|_| known)
}

/// Reads `[exit]`: a neutral site for each language, and for a language in a country where it needs another (SAF-5).
pub(super) fn exit(root: &Table<'_>, languages: &[Language]) -> Option<BTreeMap<Language, ExitSite>> {
    let table = root.need("exit")?.called("[exit]".to_owned()).table()?;
    let mut sites = BTreeMap::new();
    for (key, value) in table.entries() {
        let Some(language) = exit_tag(&key, languages) else {
            value.fault("is not for a language of this consultation.", "Remove it, or add it to `languages`.");
            continue;
        };
        let Some(address) = text(&value, Layout::Line) else { continue };
        match ExitSite::new(&address) {
            Ok(site) => drop(sites.insert(language, site)),
            Err(_) => value.fault(
                "is not a plain https address (SAF-5).",
                "Write an address such as \"https://www.example.org/weather\": https, a host name, perhaps a path.",
            ),
        }
    }
    for language in languages {
        if !table.entries().any(|(key, _)| key == language.as_str()) {
            let what = format!("[exit] has no site for {language} (SAF-5).");
            table.fault(what, format!("Add a line such as {language} = \"https://www.example.org/weather\"."));
        }
    }
    Some(sites)
}

/// Warns of a text that promises what no stored answer can keep (PSE-16).
pub(super) fn warn_of_anonymous(source: &Source<'_>) {
    for (at, line) in source.text().lines().enumerate() {
        if says_anonymous(line) {
            source.warning(
                at.saturating_add(1),
                "This line says \"anonymous\". Answers that can be opened again with a code are not (PSE-16).",
                "Say what is true: we do not ask who you are.",
            );
        }
    }
}

/// Warns of words that blame or doubt the people a text speaks of (SAF-22). The term for people affected is the panel's
/// own choice: it stands in these texts and nowhere in ours.
pub(super) fn warn_of_unkind(source: &Source<'_>, language: &Language) {
    for (line, word) in unkind(source.text(), language) {
        source.warning(
            line,
            format!("This line says \"{word}\" (SAF-22)."),
            "Choose a word that neither blames nor doubts: \"says\", \"lives with\".",
        );
    }
}
