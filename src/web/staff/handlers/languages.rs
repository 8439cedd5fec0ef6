//! How far each language of a consultation is, in words for staff (LNG-1).

use crate::actions::consultations::languages::{LanguageSeen, see_languages};
use crate::actions::consultations::see_consultation::Seen;
use crate::actions::service::Found;
use crate::store::StoreError;
use crate::web::languages::catalogues;
use crate::web::staff::views::Fact;

use super::{signature, tongue};

/// How far each language is.
pub(super) fn of<'a>(found: &'a Found, seen: &'a Seen) -> Result<Vec<LanguageSeen<'a>>, StoreError> {
    see_languages(found, seen, catalogues())
}

/// One line for each language: complete, reviewed, approved.
pub(super) fn facts(languages: &[LanguageSeen<'_>]) -> Vec<Fact> {
    languages.iter().map(|seen| Fact::new(tongue(seen.language).name, said(seen))).collect()
}

fn said(seen: &LanguageSeen<'_>) -> String {
    if seen.sha256.is_none() {
        return "The service does not say everything in it, so no page is shown in it.".to_owned();
    }
    let reviewed = if seen.reviewed { "Reviewed." } else { "Not reviewed by people who speak it: its pages say so." };
    let approved = seen.approved.map_or_else(
        || "Not approved by the panel yet.".to_owned(),
        |given| {
            let by = signature(given);
            let with = if seen.is_source { " with the questions" } else { "" };
            format!("Approved{with} by {}, {}.", by.who, by.day)
        },
    );
    format!("Complete. {reviewed} {approved}")
}

/// What opening lacks.
pub(super) fn missing(languages: &[LanguageSeen<'_>]) -> Vec<String> {
    let lacking = languages.iter().filter(|seen| !seen.is_source && seen.keeps_from_opening());
    lacking.map(|seen| approval_of(&tongue(seen.language).name)).collect()
}

/// That a language is not approved.
pub(super) fn approval_of(language: &str) -> String {
    format!("The panel’s approval of {language}. Somebody of the panel who reads it gives it.")
}
