//! How far each language of a consultation is, in words for staff (LNG-1).

use crate::actions::consultations::languages::{LanguageSeen, see_languages};
use crate::actions::consultations::see_consultation::Seen;
use crate::actions::service::Found;
use crate::domain::text::Language;
use crate::store::StoreError;
use crate::web::languages::catalogues;
use crate::web::staff::StaffLanguage;
use crate::web::staff::views::Fact;

use super::signature;

/// How far each language is.
pub(super) fn of<'a>(found: &'a Found, seen: &'a Seen) -> Result<Vec<LanguageSeen<'a>>, StoreError> {
    see_languages(found, seen, catalogues())
}

/// One line for each language: complete, reviewed, approved.
pub(super) fn facts(languages: &[LanguageSeen<'_>], language: StaffLanguage) -> Vec<Fact> {
    languages.iter().map(|seen| Fact::new(language.language_name(seen.language), said(seen, language))).collect()
}

fn said(seen: &LanguageSeen<'_>, language: StaffLanguage) -> String {
    if seen.sha256.is_none() {
        return language.text("language-not-said");
    }
    let reviewed = language.t(if seen.reviewed { "language-reviewed" } else { "language-unreviewed" });
    let approved = seen.approved.map_or_else(
        || language.text("language-not-approved"),
        |given| {
            let by = signature(given, language);
            let id = if seen.is_source { "language-approved-with" } else { "language-approved" };
            language.with(id, [("who", by.who.into()), ("day", by.day.into())])
        },
    );
    language.with("language-stands", [("reviewed", reviewed.into()), ("approved", approved.into())])
}

/// That a language is not approved.
pub(super) fn approval_of(lacking: &Language, language: StaffLanguage) -> String {
    language.with("language-lacks", [("language", language.language_name(lacking).into())])
}
