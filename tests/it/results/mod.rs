//! From people to what everyone reads: tally, release, artefact, page and table (AGG-1, D5, D6).

mod artefact;
mod bands;
mod files;
mod heat;
mod looks;
mod page;
mod paper;
mod said;
mod sample;
mod speed;
mod two_drafts;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use askama::Template as _;
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::Definition;
use linden::domain::folder::{FolderFiles, check};
use linden::domain::ids::QuestionId;
use linden::domain::release::artefact::{Artefact, Heading, StoredArtefact};
use linden::domain::release::disclosure::{DisclosurePolicy, Profile};
use linden::domain::release::tally::Tally;
use linden::domain::text;
use linden::web::frame::Frame;
use linden::web::languages::Language;
use linden::web::results::{Beside, PublicResultsPage, Results, phrases};

use crate::support::release::{tally, themes};

/// The folder of the demonstration.
pub(crate) fn folder() -> BTreeMap<String, String> {
    crate::support::house::demo_folder().iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

pub(crate) fn definition_of(files: BTreeMap<String, String>) -> Definition {
    check(&FolderFiles::new(files)).map_err(|rejected| format!("{:?}", rejected.faults)).unwrap().definition
}

/// The demonstration's definition, read once: a copy is cheap.
fn definition() -> Definition {
    static READ: LazyLock<Definition> = LazyLock::new(|| definition_of(folder()));
    READ.clone()
}

fn question(id: &str) -> QuestionId {
    QuestionId::new(id).unwrap()
}

pub(crate) fn language(tag: &str) -> text::Language {
    text::Language::new(tag).unwrap()
}

/// The release of a tally, written down and read back.
fn stored(tally: &Tally, profile: Profile) -> StoredArtefact {
    let policy = DisclosurePolicy::from(profile);
    let release = policy.release(tally).unwrap();
    let heading = Heading { number: 1, key: "PUBLIC-KEY".to_owned() };
    let written = Artefact::new(&release, heading, &phrases(policy.parameters())).unwrap().store().unwrap();
    StoredArtefact::parse(written.bytes()).unwrap()
}

/// The 64 made-up participants of DOMAIN 10.5.
pub(crate) fn sample_artefact() -> StoredArtefact {
    stored(&tally(&definition(), &published_sample()), Profile::Standard)
}

pub(crate) fn html(stored: &StoredArtefact, language: Language, beside: Beside) -> String {
    let results = Results::new(stored, language, beside).unwrap();
    PublicResultsPage { frame: Frame::new(language, "/r/7k2m"), results }.render().unwrap()
}

/// The text between tags, without the marks Fluent puts around what it inserts.
pub(crate) fn text_of(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
        text.push(' ');
    }
    text.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands inside the element with this id, up to its `</figure>`.
pub(crate) fn figure<'h>(html: &'h str, id: &str) -> &'h str {
    let opening = format!("<figure id=\"{id}\">");
    let rest = html.split(&opening).nth(1).unwrap_or_else(|| panic!("no figure {id}"));
    rest.split("</figure>").next().unwrap()
}
