//! A draft beside the one that it follows: the words and the published figures of both, and nothing that was computed from the two
//! (decision 0063).

use std::fs;
use std::path::Path;

use linden::actions::service::Service;
use linden::cli::demo::participants::{published_sample, random_responses};
use linden::domain::consultation::Definition;
use linden::domain::folder::{FolderFiles, check};
use linden::domain::ids::{ConsultationId, Slug};
use linden::domain::release::artefact::StoredArtefact;
use linden::randomness::{SeededRandomness, SystemRandomness};
use linden::store::StoreError;
use linden::store::consultations::{self, StoredConsultation};
use linden::store::releases::{self, StoredRelease};
use linden::web::assets;
use linden::web::languages::{Language, number};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::{definition, figure, language, text_of};
use crate::commands::english;
use crate::on_both_engines;
use crate::support::engine::Engine;
use crate::support::following::{NEW_WORDS, later_folder, later_than};
use crate::support::house::{House, begin};
use crate::support::participant::Participant;
use crate::support::release::signed_release_of;

const PAGE: &str = "/r/9x3q/earlier";
const RESULTS: &str = "/r/9x3q";

/// The sample's house with one more consultation of the same organisation.
struct Both {
    house: House,
    later: ConsultationId,
    definition: Definition,
}

impl Both {
    fn of(engine: Engine, files: &FolderFiles, earlier: &FolderFiles) -> Self {
        let house = House::open_with(engine, earlier);
        let definition = check(files).map_err(|rejected| format!("{:?}", rejected.faults)).unwrap().definition;
        let text = String::from_utf8(files.to_stored().unwrap()).unwrap();
        let (first, later) = (house.consultation, ConsultationId::random(&SystemRandomness));
        house.service.vault.create_consultation(later).unwrap();
        let (slug, review) = (definition.slug.clone(), *definition.review_hash().as_bytes());
        let stored = house.service.store.write(move |tx| {
            let first = consultations::get(tx, first)?;
            let folder_sha256 = Sha256::digest(&text).into();
            let stored = StoredConsultation { id: later, slug, folder_sha256, review_sha256: review, ..first };
            consultations::insert(tx, &stored, &text)
        });
        stored.unwrap();
        Self { house, later, definition }
    }

    fn service(&self) -> &Service {
        &self.house.service
    }

    fn insert(&self, id: ConsultationId, release: &StoredRelease) {
        let release = release.clone();
        self.service().store.write(move |tx| releases::insert(tx, id, &release)).unwrap();
    }

    fn publish(&self, id: ConsultationId) {
        let day = begin().date_naive();
        self.service().store.write(move |tx| releases::update_published(tx, id, 1, day)).unwrap();
    }

    /// The earlier release of the sample's people, the later one of others.
    fn releases(&self) -> [StoredRelease; 2] {
        let others: Vec<_> = random_responses(&SeededRandomness::new(11), 150).collect();
        let earlier = self.service().store.read(|tx| {
            let slug = Slug::new("7k2m").unwrap();
            Ok::<_, StoreError>(self.service().find_by_slug(tx, &slug)?.unwrap().definition().clone())
        });
        [
            signed_release_of(self.service(), 1, &earlier.unwrap(), &published_sample()),
            signed_release_of(self.service(), 1, &self.definition, &others),
        ]
    }

    /// Both published.
    fn published(engine: Engine) -> (Self, [Value; 2]) {
        let both = Self::of(engine, &later_folder(), &crate::support::house::demo_folder());
        let [earlier, later] = both.releases();
        for (id, release) in [(both.house.consultation, &earlier), (both.later, &later)] {
            both.insert(id, release);
            both.publish(id);
        }
        let read = |release: &StoredRelease| {
            serde_json::from_slice(StoredArtefact::parse(&release.artefact).unwrap().bytes()).unwrap()
        };
        let artefacts = [read(&earlier), read(&later)];
        (both, artefacts)
    }
}

/// What is published of a part, exactly as its strip has to say it: the figures of one artefact, or its fixed sentence.
fn strip(artefact: &Value, reference: &str) -> String {
    let mut lines = artefact["lines"].as_array().unwrap().iter().filter(|line| line["question"] == "Q13");
    let line = lines.find(|line| line["paragraph"] == reference).unwrap();
    let (labels, note) = (&line["labels"]["en"], line["labels"]["en"]["note"].as_str().unwrap());
    if line["status"] != "shown" && line["status"] != "combined" {
        return note.to_owned();
    }
    let share = |percent: &Value| if percent.is_null() { String::new() } else { format!("{percent}% ") };
    let mut said = Vec::new();
    for (at, cell) in line["cells"].as_array().unwrap().iter().enumerate().filter(|(_, cell)| !cell.is_null()) {
        said.push(format!("{cell} {}{}", share(&line["percent"][at]), labels["options"][at].as_str().unwrap()));
    }
    let others = &line["others"];
    if !others.is_null() {
        let named = labels["others"]["named"].as_str().unwrap();
        said.push(format!("{} {}{named} {note}", others["count"], share(&others["percent"])));
    }
    said.push(format!("About {} people answered.", line["base"]));
    said.join(" ")
}

/// A part as its draft says it.
fn said(definition: &Definition, reference: &str) -> (String, String, String) {
    let mut parts = definition.policy.paragraphs().iter().zip(1..);
    let (part, place) = parts.find(|(part, _)| part.reference.as_str() == reference).unwrap();
    let own = language("en");
    let words = |text: &linden::domain::text::Localised| text.in_language(&own).unwrap().to_owned();
    (number(Language::ENGLISH, place), words(&part.heading), words(&part.short))
}

on_both_engines! {
    /// PAR-8, AGG-21: there is a page once both are published, and not before; the results of the later one lead there, and it leads back
    /// to both.
    fn agg_21_two_drafts_stand_beside_each_other_only_when_both_are_published(engine: Engine) {
        let both = Both::of(engine, &later_folder(), &crate::support::house::demo_folder());
        let [earlier, later] = both.releases();
        let served = both.house.serve();
        let status = |path: &str| Participant::at(&served, path).open().status;
        let linked = || Participant::at(&served, RESULTS).open().expect(200).text.contains(PAGE);
        assert_eq!(status(PAGE), 404);
        both.insert(both.later, &later);
        both.insert(both.house.consultation, &earlier);
        assert_eq!(status(PAGE), 404, "neither is published");
        both.publish(both.later);
        assert_eq!((status(PAGE), linked()), (404, false), "the earlier one is not published");
        both.publish(both.house.consultation);
        assert!(linked());
        let page = Participant::at(&served, PAGE).open().expect(200);
        assert!(page.text.contains("href=\"/r/9x3q\"") && page.text.contains("href=\"/r/7k2m\""));
        assert_eq!(status("/r/7k2m/earlier"), 404, "the earlier draft follows none");
        assert!(!Participant::at(&served, "/r/7k2m").open().expect(200).text.contains("/earlier"));
        assert_eq!(status("/r/zzzz/earlier"), 404);
        assert_eq!(Participant::at(&served, "/ar/r/9x3q").open().text.matches("/ar/r/9x3q/earlier").count(), 1);
    }

    /// AGG-1: each part of the later draft stands in its order beside the parts it grew from, with the figures of the two artefacts and
    /// not one more; no number on the page comes from both.
    fn agg_1_each_part_says_the_figures_of_both_artefacts_and_nothing_that_was_computed_from_the_two(engine: Engine) {
        let (both, [before, after]) = Both::published(engine);
        let (earlier, later) = (definition(), &both.definition);
        let served = both.house.serve();
        let page = Participant::at(&served, PAGE).open().expect(200).text;
        let drawn = |id: &str| text_of(figure(&page, id).split("<details").next().unwrap());
        let old = |reference: &str| {
            let (number, heading, short) = said(&earlier, reference);
            format!("Earlier draft, part {number}: {heading} {short} {}", strip(&before, reference))
        };
        let mut place = 0;
        for grown in &later.follows.as_ref().unwrap().parts {
            let reference = grown.part.as_str();
            let (number, heading, short) = said(later, reference);
            let mut expected = vec![format!("{number} {heading}")];
            expected.extend(grown.from.iter().map(|from| old(from.as_str())));
            if grown.from.is_empty() {
                expected.push("Earlier draft This part is new. It grew from no part of the earlier draft.".to_owned());
            }
            expected.push(format!("Later draft {short} {}", strip(&after, reference)));
            assert_eq!(drawn(reference), text_of(&expected.join(" ")), "{reference}");
            let at = page.find(&format!("<figure id=\"{reference}\">")).unwrap();
            assert!(at > place, "{reference} stands in its place");
            place = at;
        }
        let (_, heading, _) = said(&earlier, "P11");
        assert_eq!(drawn("earlier-P11"), text_of(&format!("{heading} {}", old("P11"))));
        assert!(page.find("id=\"left-out\"").unwrap() > place);
        assert_eq!(page.matches("<figure id=").count(), 13);
        // The two have other figures: the page did not take one artefact twice.
        assert_ne!(strip(&before, "P8"), strip(&after, "P8"));
        let table = text_of(figure(&page, "P8").rsplit("<tbody>").next().unwrap());
        for (draft, artefact) in [("Earlier", &before), ("Later", &after)] {
            let line = artefact["lines"].as_array().unwrap().iter().find(|line| line["paragraph"] == "P8").unwrap();
            let row = format!("{draft} draft, part 8 Keep {} {}%", line["cells"][0], line["percent"][0]);
            assert!(table.contains(&row), "{row}\n{table}");
        }
    }

    /// AGG-21: the page says, before any figure, that these are two groups of people, and that a difference is nobody's change of mind; in
    /// every language of participants.
    fn agg_21_the_page_says_first_that_these_are_two_groups_of_people(engine: Engine) {
        let (both, _) = Both::published(engine);
        let served = both.house.serve();
        for reader in Language::ALL {
            let page = Participant::at(&served, &reader.link(PAGE)).open().expect(200).text;
            let head = text_of(page.split("<figure").next().unwrap());
            for id in ["two-groups", "two-no-difference"] {
                assert!(head.contains(&*reader.texts().get(id)), "{reader:?}: {id}");
            }
            assert_eq!(page.matches("<figure id=").count(), 13, "{reader:?}");
            assert!(page.contains(&format!("dir=\"{}\"", reader.dir())));
        }
        let page = Participant::at(&served, PAGE).open().expect(200);
        let words = figure(&page.text, "P8").split("<details").nth(1).unwrap();
        assert_eq!(words.matches(NEW_WORDS[0].1).count(), 1, "{words}");
        assert!(text_of(figure(&page.text, "P7")).contains("The words are the same in both drafts:"));
    }

    /// LNG-1: where the earlier draft is not written in the language of the page, the page says so, and leads to the languages of both.
    fn lng_1_a_language_that_only_one_draft_has_is_told_calmly(engine: Engine) {
        let both = Both::of(engine, &later_folder(), &english());
        let [earlier, later] = both.releases();
        for (id, release) in [(both.house.consultation, &earlier), (both.later, &later)] {
            both.insert(id, release);
            both.publish(id);
        }
        let served = both.house.serve();
        let page = Participant::at(&served, "/fr/r/9x3q/earlier").open().expect(200);
        assert!(page.says("n’est pas écrit dans cette langue") && page.text.contains("href=\"/r/9x3q/earlier\""), "{}", page.text);
        assert!(!page.text.contains("<figure") && !page.text.contains("hreflang=\"ar\""));
        assert!(Participant::at(&served, PAGE).open().expect(200).text.contains("<figure"));
    }

    /// LNG-1: and the other way round, there is no such page.
    fn lng_1_a_language_that_the_later_draft_lacks_has_no_page(engine: Engine) {
        let both = Both::of(engine, &later_than(&english()), &crate::support::house::demo_folder());
        let [earlier, later] = both.releases();
        for (id, release) in [(both.house.consultation, &earlier), (both.later, &later)] {
            both.insert(id, release);
            both.publish(id);
        }
        let served = both.house.serve();
        Participant::at(&served, "/fr/r/9x3q/earlier").open().expect(404);
        Participant::at(&served, PAGE).open().expect(200);
    }
}

/// Pages to look at, which campaigns look at too; and what travels of one stays small (D9).
#[test]
fn two_drafts_are_drawn_for_people_to_look_at_and_weigh_little() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look");
    fs::create_dir_all(&folder).unwrap();
    for asset in assets::all() {
        fs::write(folder.join(asset.address.trim_start_matches("/assets/")), &asset.bytes).unwrap();
    }
    let (both, _) = Both::published(Engine::Sqlite);
    let served = both.house.serve();
    for reader in Language::ALL {
        let page = Participant::at(&served, &reader.link(PAGE)).open().expect(200).text;
        assert!(page.len() < 150_000, "{} bytes", page.len());
        let name = format!("two-drafts-{}.html", reader.tag());
        fs::write(folder.join(name), page.replace("/assets/", "")).unwrap();
        let packed = Participant::with_compression(&served, &reader.link(PAGE)).open().expect(200);
        assert!(packed.sent < 30_000, "{}: {} bytes travel", reader.tag(), packed.sent);
        println!("{}: {} bytes, of which {} travel", reader.tag(), page.len(), packed.sent);
    }
}

/// SAF-18: every way on the page leads somewhere, the one to support first of all.
#[test]
fn saf_18_every_way_from_two_drafts_leads_somewhere() {
    let (both, _) = Both::published(Engine::Sqlite);
    let served = both.house.serve();
    for reader in [Language::ENGLISH, Language::ARABIC] {
        let page = Participant::at(&served, &reader.link(PAGE)).open().expect(200).text;
        let links = page.split("href=").skip(1).map(|link| link.trim_start_matches('"'));
        let links: Vec<_> = links.filter_map(|link| link.split(['"', '>', ' ']).next()).collect();
        assert!(links.contains(&reader.link("/r/9x3q/support").as_str()), "{links:?}");
        for link in links.into_iter().filter(|link| link.starts_with('/')) {
            let status = Participant::at(&served, link).open().status;
            assert!(status == 200 || status == 303, "{link}: {status}");
        }
    }
}
