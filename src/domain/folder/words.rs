//! What a text of the folder may hold, and the words that a review should look at twice.

use super::reader::Value;
use crate::domain::text::Language;

/// How a text is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// On one line: a name, an option.
    Line,
    /// Perhaps on several lines: a question, a slot of the notice.
    Prose,
}

const LONGEST_LINE: usize = 300;
const LONGEST_PROSE: usize = 5000;

/// The text of a value, with line ends as line feeds; nothing if it has a fault.
pub(super) fn text(value: &Value<'_>, layout: Layout) -> Option<String> {
    let text = value.string()?.replace("\r\n", "\n");
    is_sound(&text, layout, |what, remedy| value.fault(what, remedy)).then_some(text)
}

/// Whether a text has no fault; tells of the first one otherwise.
pub(super) fn is_sound(text: &str, layout: Layout, fault: impl Fn(&str, &str)) -> bool {
    let longest = if layout == Layout::Line { LONGEST_LINE } else { LONGEST_PROSE };
    if text.trim().is_empty() {
        fault("is empty.", "Write the text.");
    } else if layout == Layout::Line && text.contains('\n') {
        fault("has more than one line.", "Write it on one line.");
    } else if text.chars().any(|c| c.is_control() && c != '\n') {
        let remedy = "Remove it: texts may hold letters, signs, spaces and line ends, no tabs and nothing invisible.";
        fault("holds a control character.", remedy);
    } else if text.chars().count() > longest {
        fault(&format!("is longer than {longest} characters."), "Shorten it.");
    } else {
        return true;
    }
    false
}

/// Words that a question should not need: they ask what happened, who did it, when, where, or for
/// proof (SAF-21), or put blame or doubt on the person (SAF-22). Per language, in lower case.
const FLAGGED: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "admit",
            "allege",
            "alleged",
            "assault",
            "attack",
            "attacked",
            "attacker",
            "claim",
            "claimed",
            "describe what happened",
            "evidence",
            "happened to you",
            "perpetrator",
            "proof",
            "prove",
            "rape",
            "raped",
            "suffer from",
            "suffering from",
            "tell us what happened",
            "what happened",
            "when did",
            "where did",
            "who did",
            "your story",
        ],
    ),
    (
        "fr",
        &["agresseur", "ce qui s'est passé", "ce qui s’est passé", "preuve", "preuves", "prouver", "viol", "violée"],
    ),
    ("es", &["agresor", "lo que pasó", "probar", "prueba", "pruebas", "qué pasó", "violación", "violada"]),
    ("ar", &["إثبات", "اغتصاب", "الجاني", "المعتدي", "ماذا حدث"]),
    ("uk", &["доказ", "докази", "зґвалтування", "нападник", "що сталося"]),
    ("sw", &["kilichotokea", "mbakaji", "mshambuliaji", "ushahidi"]),
];

/// The flagged words in a text: whole words only.
pub(super) fn flagged(text: &str, language: &Language) -> Vec<&'static str> {
    let lists = FLAGGED.iter().filter(|(code, _)| *code == language.primary());
    lists.flat_map(|(_, words)| words.iter()).copied().filter(|word| holds_words(text, word)).collect()
}

/// Words that give the topic away. A pocket receipt and a page title hold none of them (CON-15, SAF-11).
const TOPIC: &[&str] = &[
    "abuse",
    "conflict",
    "gender",
    "rape",
    "sexual",
    "survivor",
    "trauma",
    "victim",
    "violence",
    "violencia",
    "sobreviviente",
    "survivant",
    "víctima",
    "victime",
    "viol",
    "عنف",
    "ناجي",
    "ناجيات",
    "насильств",
    "постраждал",
    "ukatili",
    "manusura",
];

/// The first word in a name that gives the topic away.
pub(super) fn topic_word(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    TOPIC.iter().copied().find(|word| text.contains(word))
}

/// Whether the text says "anonymous", which is never true of answers that can be opened again (PSE-16).
pub(super) fn says_anonymous(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("anonym") || text.contains("anónim") || text.contains("анонім")
}

fn holds_words(text: &str, wanted: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(wanted).any(|(at, found)| {
        let before = text.get(..at).and_then(|part| part.chars().next_back());
        let after = text.get(at.saturating_add(found.len())..).and_then(|part| part.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saf_21_flagged_words_are_found_as_whole_words() {
        let english = Language::new("en").unwrap();
        assert_eq!(flagged("Describe what happened.", &english), ["describe what happened", "what happened"]);
        assert_eq!(flagged("What would improve this plan, or reclaim it?", &english), [""; 0]);
        assert_eq!(flagged("Do you have EVIDENCE?", &Language::new("en-GB").unwrap()), ["evidence"]);
        assert_eq!(flagged("ماذا حدث لك؟", &Language::new("ar").unwrap()), ["ماذا حدث"]);
    }

    #[test]
    fn saf_11_a_neutral_name_holds_no_topic_word() {
        assert_eq!(topic_word("Feedback 7K2M"), None);
        assert_eq!(topic_word("Survivors’ views"), Some("survivor"));
    }
}
