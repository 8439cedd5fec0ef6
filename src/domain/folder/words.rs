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

/// Words per language, in lower case.
type Lists = &'static [(&'static str, &'static [&'static str])];

/// Words that a question should not need: they ask what happened, who did it, when, where, or for
/// proof (SAF-21).
const FLAGGED: Lists = &[
    (
        "en",
        &[
            "assault",
            "attack",
            "attacked",
            "attacker",
            "describe what happened",
            "evidence",
            "happened to you",
            "perpetrator",
            "proof",
            "prove",
            "rape",
            "raped",
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
    listed(FLAGGED, language).filter(|word| holds_words(text, word)).collect()
}

/// Words that put blame or doubt on the people a text speaks of, or see nothing in them but harm (SAF-22).
const UNKIND: Lists = &[
    (
        "en",
        &[
            "admit",
            "admits",
            "admitted",
            "allegation",
            "allegations",
            "allege",
            "alleged",
            "allegedly",
            "alleges",
            "claim",
            "claimed",
            "claiming",
            "claims",
            "suffer from",
            "suffering from",
            "suffers from",
        ],
    ),
    ("fr", &["avouer", "prétend", "prétendent", "prétendue", "prétendument", "souffrant de", "souffre de"]),
    ("es", &["alega", "alegan", "presunta víctima", "sufre de", "sufren de", "supuesta víctima"]),
    ("ar", &["تدعي", "تدّعي", "تعاني من", "مزعوم", "مزعومة", "المزعوم", "المزعومة", "يدعي", "يدّعي", "يعاني من"]),
    ("uk", &["зізнається", "нібито", "стверджує", "страждає на"]),
    ("sw", &["anadai", "inadaiwa", "wanadai"]),
];

/// The unkind words in the text of a whole file, each with its line, counted from 1. A line end parts no phrase.
pub(super) fn unkind(text: &str, language: &Language) -> Vec<(usize, &'static str)> {
    let text = text.to_lowercase();
    let joined = text.replace('\n', " ");
    let line = |at: usize| text.get(..at).map_or(1, |before| before.matches('\n').count().saturating_add(1));
    let found = |word: &'static str| places(&joined, word).map(|at| (line(at), word)).collect::<Vec<_>>();
    listed(UNKIND, language).flat_map(found).collect()
}

fn listed(lists: Lists, language: &Language) -> impl Iterator<Item = &'static str> {
    let own = lists.iter().filter(|(code, _)| *code == language.primary());
    own.flat_map(|(_, words)| words.iter()).copied()
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
    places(&text.to_lowercase(), wanted).next().is_some()
}

/// Where a phrase stands in a text in lower case, as whole words.
fn places<'t>(text: &'t str, wanted: &'t str) -> impl Iterator<Item = usize> + 't {
    let whole = move |(at, found): &(usize, &str)| {
        let before = text.get(..*at).and_then(|part| part.chars().next_back());
        let after = text.get(at.saturating_add(found.len())..).and_then(|part| part.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(wanted).filter(whole).map(|(at, _)| at)
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
    fn saf_22_unkind_words_are_found_as_whole_words_on_their_line_and_across_two() {
        let english = Language::new("en").unwrap();
        assert_eq!(unkind("You may\nclaim a card.", &english), [(2, "claim")]);
        assert_eq!(unkind("those Suffering\nfrom harm", &english), [(1, "suffering from")]);
        assert_eq!(unkind("Reclaim it; disclaimers; a claimant; admission.", &english), []);
        assert_eq!(unkind("الجريمة المزعومة", &Language::new("ar").unwrap()), [(1, "المزعومة")]);
        assert_eq!(unkind("Claim it.", &Language::new("uk").unwrap()), []);
    }

    #[test]
    fn saf_11_a_neutral_name_holds_no_topic_word() {
        assert_eq!(topic_word("Feedback 7K2M"), None);
        assert_eq!(topic_word("Survivors’ views"), Some("survivor"));
    }
}
