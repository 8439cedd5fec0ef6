//! The draft part by part: each part with its own words, and beside it what is published of it and nothing else.

use linden::domain::policy::{Block, PolicyParagraph};
use linden::domain::release::artefact::StoredArtefact;
use linden::web::assets;
use linden::web::languages::{Language, number};
use linden::web::results::Beside;
use serde_json::{Value, json};

use super::files::publish;
use super::{definition, figure, html, language, sample_artefact, text_of};
use crate::on_both_engines;
use crate::support::house::House;
use crate::support::participant::Participant;
use crate::support::release::signed_release;

const TOO_FEW: &str = "Too few people answered for us to show this.";
const WITHHELD: &str = "We do not show this, to protect the people who answered.";
const COMBINED: &str = "Some answers or groups are shown together.";

/// What stands about one part, from its anchor to the next one's.
fn row<'h>(page: &'h str, reference: &str) -> &'h str {
    let rest = page.split(&format!("<li id=\"Q13-{reference}\">")).nth(1).unwrap_or_else(|| panic!("no {reference}"));
    rest.split("<li id=\"").next().unwrap().split("</div></li>\n</ol>").next().unwrap()
}

/// The strip of a row.
fn strip(row: &str) -> &str {
    row.rsplit("<ul class=\"cells").next().unwrap().split_once('>').unwrap().1.split("</ul>").next().unwrap()
}

fn with_draft(stored: &StoredArtefact, language: Language) -> String {
    html(stored, language, Beside { draft: Some(definition().policy.clone()), ..Beside::default() })
}

fn last_words(part: &PolicyParagraph, tag: &str) -> String {
    match part.body(&language(tag)).unwrap().last().unwrap() {
        Block::Paragraph(text) => text.clone(),
        Block::List { items, .. } => items.last().unwrap().clone(),
    }
}

on_both_engines! {
    /// Keeps AGG-23 and PAR-8: every part stands in the order of the draft, with its own words and its fixed sentence.
    fn agg_23_every_part_of_the_plan_stands_with_its_own_words_and_what_is_published_of_it(engine: Engine) {
        let house = House::open(engine);
        publish(&house, signed_release(&house.service, 1));
        let served = house.serve();
        let policy = definition().policy.clone();
        for reader in [Language::ENGLISH, Language::ARABIC] {
            let page = Participant::at(&served, &reader.link("/r/7k2m/draft")).open().expect(200).text;
            let mut before = 0;
            for (part, place) in policy.paragraphs().iter().zip(1..) {
                let at = page.find(&format!("<li id=\"Q13-{}\">", part.reference)).unwrap();
                assert!(at > before, "{} stands in its place", part.reference);
                before = at;
                let text = text_of(row(&page, part.reference.as_str()));
                let heading = part.heading.in_language(&language(reader.tag())).unwrap();
                assert!(text.starts_with(&format!("{} {heading}", number(reader, place))), "{text}");
                assert!(text.contains(&text_of(&last_words(part, reader.tag()))), "{text}");
            }
            assert_eq!(page.matches(" id=\"Q13-").count(), policy.paragraphs().len());
        }
        let page = Participant::at(&served, "/r/7k2m/draft").open().expect(200).text;
        for (reference, note) in [("P1", Some(TOO_FEW)), ("P8", None), ("P10", Some(COMBINED))] {
            let text = text_of(row(&page, reference));
            for sentence in [TOO_FEW, WITHHELD, COMBINED] {
                assert_eq!(text.contains(sentence), note == Some(sentence), "{reference}: {text}");
            }
        }
    }
}

/// Keeps AGG-1: the strip says the figures of the artefact, in order, and not one more.
#[test]
fn agg_1_a_strip_says_the_figures_of_the_artefact_and_not_one_more() {
    let stored = sample_artefact();
    let artefact: Value = serde_json::from_slice(stored.bytes()).unwrap();
    let page = with_draft(&stored, Language::ENGLISH);
    let lines = artefact["lines"].as_array().unwrap().iter().filter(|line| line["question"] == "Q13");
    let mut shown = 0;
    for line in lines {
        let (reference, labels) = (line["paragraph"].as_str().unwrap(), &line["labels"]["en"]);
        let said = text_of(strip(row(&page, reference)));
        if line["status"] != "shown" {
            assert_eq!(said, labels["note"].as_str().unwrap(), "{reference}");
            continue;
        }
        let cells = line["cells"].as_array().unwrap().iter().enumerate().filter(|(_, cell)| !cell.is_null());
        let label = |at: usize| labels["options"][at].as_str().unwrap();
        let mut expected: Vec<_> =
            cells.map(|(at, cell)| format!("{cell} {}% {}", line["percent"][at], label(at))).collect();
        if let Some(others) = line["others"].as_object() {
            let named = labels["others"]["named"].as_str().unwrap();
            expected.push(format!("{} {}% {named}", others["count"], others["percent"]));
        }
        assert_eq!(said, expected.join(" "), "{reference}");
        shown += 1;
    }
    assert_eq!(shown, 3);
}

/// Keeps AGG-23 and AGG-27: a part that is withheld keeps its place and its words, and says the one sentence.
#[test]
fn agg_23_a_withheld_part_keeps_its_place_and_says_one_sentence() {
    let mut artefact: Value = serde_json::from_slice(sample_artefact().bytes()).unwrap();
    let lines = artefact["lines"].as_array_mut().unwrap();
    let note = lines.iter().find(|line| line["question"] == "Q7").unwrap()["labels"]["en"]["note"].clone();
    let line = lines.iter_mut().find(|line| line["paragraph"] == "P8").unwrap().as_object_mut().unwrap();
    for figure in ["cells", "base", "percent", "others"] {
        line.remove(figure);
    }
    line.insert("status".into(), json!("withheld"));
    line["labels"]["en"]["note"] = note;
    let stored = StoredArtefact::parse(&serde_json_canonicalizer::to_vec(&artefact).unwrap()).unwrap();
    let page = with_draft(&stored, Language::ENGLISH);
    let withheld = row(&page, "P8");
    assert_eq!(text_of(strip(withheld)), WITHHELD);
    assert!(withheld.contains("<li class=\"no\">") && !withheld.contains("<svg") && withheld.contains("<summary>"));
    let table = figure(&page, "Q13").rsplit("<tbody>").next().unwrap();
    assert!(text_of(table).contains(&format!("7 {TOO_FEW} 8 {WITHHELD} 9 {TOO_FEW} 10 Keep 40 62%")));
}

/// Keeps LNG-11: darkness is never the only sign. Each cell says its number and its answer, and has a line as long as its
/// share, which begins where the language begins.
#[test]
fn lng_11_darkness_is_never_the_only_sign_of_a_share() {
    for (reader, x) in [(Language::ENGLISH, "0%"), (Language::ARABIC, "53.85%")] {
        let page = with_draft(&sample_artefact(), reader);
        for cell in strip(row(&page, "P8")).split("<li").skip(1) {
            assert!(
                cell.contains("<b>") && text_of(cell.split("</b>").nth(1).unwrap()).chars().any(char::is_alphabetic)
            );
            assert_eq!(cell.matches("<svg height=\"5\" aria-hidden=\"true\"><rect x=").count(), 1, "{cell}");
        }
        // 30 of 65.
        assert!(row(&page, "P8").contains(&format!("<rect x=\"{x}\" width=\"46.15%\" height=\"5\"/>")), "{reader:?}");
    }
}

on_both_engines! {
    /// Keeps D9: results come without the draft's words, which stand on a page of their own, with the same figures of the same
    /// release; before there is a release, or of nothing known, there is no such page.
    fn d9_the_draft_part_by_part_stands_on_a_page_of_its_own(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        Participant::at(&served, "/r/7k2m/draft").open().expect(404);
        publish(&house, signed_release(&house.service, 1));
        for reader in [Language::ENGLISH, Language::ARABIC] {
            let own = reader.link("/r/7k2m/draft");
            let results = Participant::at(&served, &reader.link("/r/7k2m")).open().expect(200).text;
            assert!(!results.contains("id=\"Q13-") && !results.contains("class=\"doc\""));
            assert!(results.contains(&format!("href=\"{own}\"")), "it leads there");
            let draft = Participant::at(&served, &own).open().expect(200).text;
            assert!(draft.contains(&format!("href=\"{}\"", reader.link("/r/7k2m"))), "it leads back");
            let hash = |page: &str| page.split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
            assert_eq!(hash(&draft), hash(&results));
            for said in ["results-people", "results-rounding", "results-hidden"] {
                assert!(draft.contains(&*reader.texts().get(said)), "{said} (PAR-13)");
            }
        }
        Participant::at(&served, "/r/zzzz/draft").open().expect(404);
    }
}

on_both_engines! {
    /// Keeps SAF-1 and LNG-8: whoever reads results is led into no dead end. Support, safety and the rest open from there.
    fn saf_1_every_way_from_results_leads_somewhere(engine: Engine) {
        let house = House::open(engine);
        publish(&house, signed_release(&house.service, 1));
        let served = house.serve();
        for reader in [Language::ENGLISH, Language::UKRAINIAN] {
            for start in ["/r/7k2m", "/r/7k2m/draft", "/r/7k2m/support", "/r/7k2m/rights"] {
                let page = Participant::at(&served, &reader.link(start)).open().expect(200).text;
                let ways: Vec<_> = page.split(" href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
                assert!(ways.contains(&reader.link("/r/7k2m/support").as_str()), "{start}: {ways:?}");
                for way in ways.into_iter().filter(|way| way.starts_with('/') && !way.contains("/exit")) {
                    let way = way.split('#').next().unwrap().replace("&amp;", "&");
                    Participant::at(&served, &way).open().expect(200);
                }
            }
        }
    }
}

/// Keeps D9 and LNG-7: whoever reads results asks for one stylesheet and one script; nothing comes from elsewhere, and sizes of
/// letters follow the reader's.
#[test]
fn d9_a_page_of_results_asks_for_one_stylesheet_and_one_script() {
    let house = House::open(crate::support::engine::Engine::Sqlite);
    publish(&house, signed_release(&house.service, 1));
    let served = house.serve();
    for path in ["/r/7k2m", "/ar/r/7k2m", "/r/7k2m/draft", "/v/7k2m"] {
        let page = Participant::at(&served, path).open().expect(200).text;
        let sheets = page.matches("<link rel=\"stylesheet\"").count();
        assert_eq!((sheets, page.matches("<script").count()), (1, 1), "{path}");
        assert!(page.contains(&assets::style().address) && !page.contains(&assets::staff_style().address));
    }
    let text = |asset: &'static assets::Asset| std::str::from_utf8(&asset.bytes).unwrap();
    let (shared, staff) = (text(assets::style()), text(assets::staff_style()));
    for class in [".strips", ".cells", ".tiers", ".rows", ".chart"] {
        assert!(shared.contains(class), "{class}");
    }
    for class in [".desks", ".raw", ".cards", ".reads"] {
        assert!(staff.contains(class) && !shared.contains(class), "whoever answers does not wait for {class}");
    }
    for style in [shared, staff] {
        assert!(["@import", "@font-face", "url("].iter().all(|fetched| !style.contains(fetched)));
        for rule in style.split(['{', ';', '}']).map(str::trim) {
            let size = rule.starts_with("font-size:") || rule.starts_with("font:");
            assert!(!size || !rule.contains("px"), "{rule}");
        }
    }
}
