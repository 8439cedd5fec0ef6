//! From the catalogues to the words that are written down inside an artefact.

use std::collections::BTreeMap;

use fluent_bundle::FluentValue;

use crate::domain::release::disclosure::Parameters;
use crate::domain::release::labels::PerLanguage;
use crate::domain::release::phrases::{Agreement, Joining, Notes, PhraseBook, Phrases};
use crate::domain::text;
use crate::web::languages::{Language, Texts};

/// The phrases of every language the service speaks, with the numbers of these parameters in the rules.
#[must_use]
pub fn phrases(parameters: Parameters) -> PhraseBook {
    by_language(|language| of_language(language, parameters))
}

/// What the made-up themes of a preview are called: "Made-up idea 1".
#[must_use]
pub fn made_up_idea(number: u8) -> PerLanguage<String> {
    by_language(|language| without_isolates(&language.texts().count("release-idea", usize::from(number))))
}

fn by_language<T>(of: impl Fn(Language) -> T) -> BTreeMap<text::Language, T> {
    let known = Language::ALL.into_iter();
    known.filter_map(|language| Some((text::Language::new(language.tag()).ok()?, of(language)))).collect()
}

fn of_language(language: Language, parameters: Parameters) -> Phrases {
    let texts = language.texts();
    let own = |id: &str| without_isolates(&texts.get(id));
    Phrases {
        rules: rules(texts, parameters),
        notes: Notes {
            shown: own("release-note-shown"),
            combined: own("release-note-combined"),
            words_only: own("release-note-words"),
            too_few: own("release-note-too-few"),
            withheld: own("release-note-withheld"),
        },
        not_said: own("release-not-said"),
        all_other_answers: own("release-other-answers"),
        all_other_groups: own("release-other-groups"),
        not_chosen: own("release-not-chosen"),
        joining: Joining { locale: language.locale(), small_letters: own("release-small-letters") == "yes" },
        agreement: Agreement {
            nearly_everyone: own("release-nearly-everyone"),
            most_people: own("release-most-people"),
            nearly_everyone_other: own("release-nearly-everyone-other"),
            most_people_other: own("release-most-people-other"),
        },
    }
}

/// The rules with the numbers they were followed with (DOMAIN 5.1, AGG-26).
fn rules(texts: &Texts, parameters: Parameters) -> Vec<String> {
    let fewest = parameters.fewest_in_cell();
    let numbers = [
        ("line", parameters.fewest_in_line()),
        ("cell", fewest),
        ("step", parameters.step()),
        ("percent", parameters.smallest_percent_base()),
        ("others", fewest.saturating_sub(1)),
        ("fewer", fewest.saturating_sub(2)),
    ];
    let ids = [
        "release-rule-people",
        "release-rule-line",
        "release-rule-hidden",
        "release-rule-mark",
        "release-rule-rounding",
        "release-rule-percent",
        "release-rule-skipped",
        "release-rule-protection",
    ];
    let said =
        ids.map(|id| without_isolates(&texts.with(id, numbers.map(|(name, value)| (name, FluentValue::from(value))))));
    said.into()
}

/// The text without the invisible marks that Fluent puts around what it inserts: an artefact is data.
fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
