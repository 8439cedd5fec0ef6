//! `media/…`: recordings and pictures. The folder as it is stored holds a line for each, with its hash; the bytes lie apart.

use std::collections::BTreeMap;

use super::fault::Report;
use super::files::FolderFiles;
use crate::domain::media::{Media, MediaFor, MediaName, Medium, NOTICE, Recorded};
use crate::domain::policy::Policy;
use crate::domain::question::Question;
use crate::domain::text::Language;

const REMEDY: &str =
    "Name it media/<lang>/<question, part or notice>.<ending>, or media/easy/<part or question>.png or .jpg.";

/// What a file may belong to.
pub(super) struct Known<'a> {
    pub(super) languages: &'a [Language],
    pub(super) questions: &'a [Question],
    pub(super) policy: &'a Policy,
}

impl Known<'_> {
    fn is_known(&self, name: &MediaName) -> bool {
        let asked = self.questions.iter().any(|question| question.id.as_str() == name.reference);
        let stands = asked || self.policy.find(&name.reference).is_some();
        match &name.whom {
            MediaFor::Language(language) => self.languages.contains(language) && (stands || name.reference == NOTICE),
            MediaFor::Easy => stands,
        }
    }
}

/// Reads which files there are. Faults are told of; what has one is left out.
pub(super) fn media(files: &FolderFiles, known: &Known<'_>, report: &Report) -> Media {
    let mut found: BTreeMap<(MediaFor, String), Recorded> = BTreeMap::new();
    for (file, line) in files.iter().filter(|(file, _)| file.starts_with("media/")) {
        let fault = |what: &str, remedy| report.fault(file, 1, format!("{file} {what}"), remedy);
        let Some(name) = file.parse::<MediaName>().ok().filter(|name| known.is_known(name)) else {
            fault("belongs to no question, part or language of this consultation.", REMEDY);
            continue;
        };
        let Some(sha256) = line.strip_prefix("sha256:").and_then(|hash| hash.parse().ok()) else {
            fault("cannot be read.", "Save it again.");
            continue;
        };
        let recorded = found.entry((name.whom, name.reference)).or_default();
        let place = recorded.place(name.kind.used_for());
        if place.replace(Medium { kind: name.kind, sha256 }).is_some() {
            fault("is the second file of its kind for one place.", "Keep one of them.");
        }
    }
    for ((whom, reference), recorded) in &found {
        if recorded.clip.is_some() != recorded.captions.is_some()
            && let MediaFor::Language(language) = whom
        {
            let file = format!("media/{language}/{reference}.vtt");
            let what = format!("The clip of {reference} and its captions do not both stand in media/{language}.");
            report.fault(&file, 1, what, "Add the one that is missing: who does not see the signs reads the captions.");
        }
    }
    Media(found)
}
