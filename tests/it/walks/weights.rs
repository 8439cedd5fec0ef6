//! What every page weighs on the way to a phone (D9), as a table that people can read: `docs/page-weight.md`.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use linden::domain::receipt::ReceiptCode;
use linden::store::releases;
use linden::web::assets;
use linden::web::compression;
use linden::web::languages::Language;

use crate::support::engine::Engine;
use crate::support::house::{House, Served};
use crate::support::participant::{Page, Participant};
use crate::support::release::signed_release;
use crate::support::source;

/// The most a page may weigh before the person's own words and their sealed state (D9).
const MOST: usize = 30 * 1024;

/// The most the first page may weigh with stylesheet, script and icon.
const MOST_AT_FIRST: usize = 14 * 1024;

/// The table.
const TABLE: &str = "docs/page-weight.md";

/// What she writes: it is not part of a page's weight.
const WORDS: &str = "kanarienvogelgesang";

/// How a page travels.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// As it is.
    Plain,
    /// Compressed: it shows nothing of anybody's.
    Whole,
    /// Packed, but for what is hers (docs/decisions/0038-what-a-length-tells.md).
    Apart,
}

impl How {
    fn of(page: &Page) -> Self {
        match page.headers.get("content-encoding").map(|encoding| encoding.to_str().unwrap()) {
            Some("br") => Self::Whole,
            Some("gzip") => Self::Apart,
            _ => Self::Plain,
        }
    }

    const fn sign(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Whole => "br",
            Self::Apart => "gz",
        }
    }
}

/// The pages in the order of the journey, each with its weight.
struct Weights {
    noted: Vec<(&'static str, usize, How)>,
    /// Where each page is kept as well, in a language, for campaigns to look at.
    kept_in: Option<(PathBuf, Language)>,
}

impl Weights {
    /// Notes what `page` weighs.
    fn note(&mut self, name: &'static str, page: Page) -> Page {
        assert!(page.headers.get("set-cookie").is_none(), "{name} sets a cookie");
        let how = How::of(&page);
        let hers = [WORDS, " checked>", " aria-current="].iter().any(|sign| page.text.contains(sign));
        assert!(
            !(how == How::Whole && page.state().is_some() && hers),
            "{name}: what shows anything of hers is not compressed with the rest"
        );
        let state = page.state().map_or(0, str::len);
        let words = page.text.matches(WORDS).count() * WORDS.len();
        let weight = match how {
            How::Whole => compressed_without_chance(&page),
            // Six bits a letter of the state, one more where it shares its place, and nine a byte of hers.
            How::Apart => {
                let noise = 6 * state + page.state().unwrap().matches('_').count();
                (8 * page.sent - page.spare - noise - 9 * words).div_ceil(8)
            }
            _ => page.sent - state - words,
        };
        self.noted.push((name, weight, how));
        if let Some((folder, language)) = &self.kept_in {
            let file = format!("{}-{}.html", language.tag(), name.to_lowercase().replace(", ", "-").replace(' ', "-"));
            fs::write(folder.join(file), &page.text).unwrap();
        }
        page
    }
}

/// What a page weighs compressed, as the server compresses, but for what chance put on it, whose length differs a little each time:
/// without its state and the token of its exit, and with the same fingerprint and key under every result.
fn compressed_without_chance(page: &Page) -> usize {
    /// SHA-256 of nothing, written both ways.
    const FINGERPRINT: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const KEY: &str = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";
    let mut text = page.text.clone();
    for noise in [page.state(), page.hidden("token")].into_iter().flatten() {
        text = text.replace(noise, "");
    }
    for code in page.text.split("<code dir=\"ltr\">").skip(1).filter_map(|rest| rest.split('<').next()) {
        for always in [FINGERPRINT, KEY].into_iter().filter(|always| always.len() == code.len()) {
            text = text.replace(code, always);
        }
    }
    compression::page(text.as_bytes()).unwrap().len()
}

fn weights(language: Language, kept_in: Option<PathBuf>) -> Weights {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let mut weights = Weights { noted: Vec::new(), kept_in: kept_in.map(|folder| (folder, language)) };
    around(&mut weights, &served, language);
    let her = Participant::with_compression(&served, &language.link("/v/7k2m"));
    before(&mut weights, &her, &house);
    questions(&mut weights, &her, &house);
    let receipt = ending(&mut weights, &her, &house);
    returning(&mut weights, &her.moved_to(&language.link("/c")), &receipt);
    complaining(&mut weights, &her.moved_to(&language.link("/v/7k2m/complaint")));
    over(&mut weights, &her, &house, language);
    weights
}

fn around(weights: &mut Weights, served: &Served, language: Language) {
    for (name, path) in [
        ("List of what is open", "/"),
        ("Start", "/v/7k2m"),
        ("Support", "/v/7k2m/support"),
        ("How to stay safe", "/v/7k2m/safety"),
        ("What happens to answers", "/v/7k2m/answers"),
        ("Languages", "/v/7k2m/languages"),
        ("Your rights", "/v/7k2m/rights"),
        ("Support, no consultation known", "/support"),
        ("No such page", "/nothing"),
    ] {
        let page = Participant::with_compression(served, &language.link(path)).open();
        weights.note(name, page);
    }
}

fn before(weights: &mut Weights, her: &Participant<'_>, house: &House) {
    let card = house.cards(1).remove(0).letters();
    let entry = weights.note("Card", her.send_raw(None, &[], "card").expect(200));
    weights.note("Card, misspelt", her.send(&entry, &[("code", "4H7K M2QX 9TBN R6WF")], "next").expect(422));
    weights.note("Left", her.leave(&first(her, house)).expect(200));
    let notice = weights.note("Notice", her.send(&entry, &[("code", &card)], "next").expect(200));
    for (name, go) in
        [("Support, with state", "support"), ("Safety, with state", "safety"), ("Languages, with state", "languages")]
    {
        weights.note(name, her.send(&notice, &[], go).expect(200));
    }
    weights.note("What happens to answers, with state", her.send(&notice, &[], "answers").expect(200));
    weights.note("Check that I have understood", her.send(&notice, &[], "understood").expect(200));
    let adults = weights.note("Of age", her.send(&notice, &[], "next").expect(200));
    weights.note("Not of age", her.send(&adults, &[], "not-adult").expect(200));
    let choices = weights.note("Choices", her.send(&adults, &[], "next").expect(200));
    weights.note("After a no", her.send(&choices, &[("C1", "no")], "next").expect(200));
    let all = ["C1", "C2", "C3", "C4", "C5", "C6"].map(|code| (code, "yes"));
    let draft = weights.note("Draft", her.send(&choices, &all, "next").expect(200));
    let easy = weights.note("Draft, easy to read", her.send(&draft, &[], "easy").expect(200));
    weights.note("All on one page, easy to read", her.send(&easy, &[], "one-page").expect(200));
}

/// To the first question, with every consent.
fn first(her: &Participant<'_>, house: &House) -> Page {
    let card = house.cards(1).remove(0).letters();
    her.choose(&her.enter(&card), &["C1", "C2", "C3", "C4", "C5", "C6"]).expect(200)
}

fn questions(weights: &mut Weights, her: &Participant<'_>, house: &House) {
    let mut page = first(her, house);
    for (name, next, fields) in [
        ("A scale", "next", vec![("Q1", "0")]),
        ("", "skip", vec![]),
        ("", "skip", vec![]),
        ("", "skip", vec![]),
        ("Several", "next", vec![("Q5", "0"), ("Q5", "7")]),
        ("Ranking", "next", vec![("Q6.1", "2"), ("Q6.2", "0")]),
        ("Sensitive, with a note", "skip", vec![]),
        ("", "skip", vec![]),
        ("One of several", "next", vec![("Q9", "1")]),
        ("", "skip", vec![]),
        ("", "skip", vec![]),
        ("Words", "next", vec![("Q12", WORDS)]),
    ] {
        if !name.is_empty() {
            page = weights.note(name, page);
        }
        if name == "Several" {
            let many = [("Q5", "0"), ("Q5", "1"), ("Q5", "2"), ("Q5", "3")];
            weights.note("Several, too many", her.send(&page, &many, "next").expect(422));
        }
        page = her.send(&page, &fields, next).expect(200);
    }
    let parts = weights.note("Part by part", page);
    let part = weights.note("One part, with a comment", her.send(&parts, &[], "part:P8").expect(200));
    let parts = her.send(&part, &[("Q13.P8", "1"), ("Q13.P8.words", WORDS)], "next").expect(200);
    let last = her.send(&parts, &[], "next").expect(200);
    weights.note("About you", her.send(&last, &[("Q14", WORDS)], "next").expect(200));
}

/// From the one-page form to *Send*; gives the code.
fn ending(weights: &mut Weights, her: &Participant<'_>, house: &House) -> String {
    let question = first(her, house);
    let all = weights.note("All questions on one page", her.send(&question, &[], "one-page").expect(200));
    let (all, _) = her.write_about_all(&all, WORDS);
    let everything = answered();
    let fields: Vec<(&str, &str)> = everything.iter().map(|(field, value)| (field.as_str(), *value)).collect();
    let too_many: Vec<_> =
        fields.iter().copied().chain((0..4).map(|_| ("Q5", "1")).chain([("Q5", "2"), ("Q5", "3")])).collect();
    weights.note("All on one page, answered, too many", her.send(&all, &too_many, "next").expect(422));
    let check = weights.note("Check", her.send(&all, &fields, "next").expect(200));
    let stop = weights.note("Stop here", her.send(&check, &[], "stop").expect(200));
    weights.note("Everything deleted", her.send(&first(her, house), &[], "drop").expect(200));
    let code = weights.note("Code", her.send(&stop, &[], "send").expect(200));
    weights.note("Code that can only take back", her.send(&code, &[], "code:take-back").expect(200));
    weights.note("No code", her.send(&code, &[], "code:none").expect(200));
    let shown = code.text.split("<code class=\"code").nth(1).unwrap().split(['>', '<']).nth(1).unwrap();
    let shown = shown.replace('\n', " ");
    weights.note("Done", her.send(&code, &[], "send").expect(200));
    weights.note("Done, sent twice", her.send(&code, &[], "send").expect(200));
    shown
}

/// An answer to everything, and words wherever the one-page form has a field for them.
fn answered() -> Vec<(String, &'static str)> {
    let chosen = ["Q1", "Q2", "Q3", "Q4", "Q7", "Q9", "Q10", "Q11"].map(|question| (question.to_owned(), "3"));
    let ticked = [("Q5", "0"), ("Q8", "0"), ("Q8", "5"), ("Q6.1", "0"), ("Q6.2", "1"), ("Q6.3", "2")];
    let written = ["Q12", "Q14"].map(|question| (question.to_owned(), WORDS));
    let parts = (1..=12).map(|part| (format!("Q13.P{part}"), "0"));
    let bands = ["age", "gender", "region", "disability", "group"].map(|band| (format!("about.{band}"), "0"));
    let ticked = ticked.map(|(field, value)| (field.to_owned(), value));
    chosen.into_iter().chain(ticked).chain(written).chain(parts).chain(bands).collect()
}

fn returning(weights: &mut Weights, her: &Participant<'_>, receipt: &str) {
    let entry = weights.note("Come back", her.open().expect(200));
    let unknown = ReceiptCode::from_bytes([7; 15]).letters();
    weights.note("Come back, nothing found", her.send(&entry, &[("code", &unknown)], "open").expect(422));
    let own = weights.note("Own answers", her.send(&entry, &[("code", receipt)], "open").expect(200));
    weights.note("What was agreed to", her.send(&own, &[], "own-notice").expect(200));
    let warning = weights.note("Before the full receipt", her.send(&own, &[], "full-receipt").expect(200));
    weights.note("Full receipt", her.send(&warning, &[], "confirm").expect(200));
    weights.note("Change an answer", her.send(&own, &[], "question:Q6").expect(200));
    let asked = weights.note("Take one consent back", her.send(&own, &[], "withdraw:C2").expect(200));
    let own = weights.note("One consent taken back", her.send(&asked, &[], "confirm").expect(200));
    weights.note("Add a consent", her.send(&own, &[], "add:C2").expect(200));
    let asked = weights.note("Take everything back", her.send(&own, &[], "take-back").expect(200));
    weights.note("Everything taken back", her.send(&asked, &[], "confirm").expect(200));
}

fn complaining(weights: &mut Weights, her: &Participant<'_>) {
    let unknown = ReceiptCode::from_bytes([7; 15]).letters();
    weights.note("Complaint, the door", her.open().expect(200));
    weights.note("Complaint, nothing found", her.send_raw(None, &[("code", &unknown)], "open").expect(422));
    let write = weights.note("Complaint, write", her.send_raw(None, &[], "next").expect(200));
    let code = weights.note("Complaint, code", her.send(&write, &[("text", WORDS)], "next").expect(200));
    let shown =
        code.text.split("<code class=\"code").nth(1).unwrap().split(['>', '<']).nth(1).unwrap().replace('\n', " ");
    weights.note("Complaint, sent", her.send(&code, &[], "send").expect(200));
    let own = weights.note("Complaint, read again", her.send_raw(None, &[("code", &shown)], "open").expect(200));
    let asked = weights.note("Complaint, take back", her.send(&own, &[], "take-back").expect(200));
    weights.note("Complaint, taken back", her.send(&asked, &[], "confirm").expect(200));
}

/// What is shown when a page, a visit or a consultation is over.
fn over(weights: &mut Weights, her: &Participant<'_>, house: &House, language: Language) {
    weights.note("No results yet", her.moved_to(&language.link("/r/7k2m")).open().expect(200));
    weights.note("A button nobody offers", her.send(&first(her, house), &[], "no-such-button").expect(400));
    weights.note("Expired", her.send_raw(Some("no state at all"), &[], "next").expect(410));
    let all = her.send(&first(her, house), &[], "one-page").expect(200);
    let check = her.send(&all, &[("Q12", WORDS)], "next").expect(200);
    let code = her.to_code(&check);
    house.set_state("closed");
    weights.note("Closed while writing", her.send(&code, &[], "send").expect(409));
    weights.note("Closed", her.send_raw(None, &[], "card").expect(200));
    let id = house.consultation;
    let day = chrono::NaiveDate::from_ymd_opt(2026, 5, 20).unwrap();
    let release = signed_release(&house.service, 1);
    let stored = house.service.store.write(move |tx| {
        releases::insert(tx, id, &release)?;
        releases::update_published(tx, id, 1, day)
    });
    stored.unwrap();
    house.set_state("published");
    let results = her.moved_to(&language.link("/r/7k2m")).open().expect(200);
    assert!(results.sent > 4096, "a release is shown");
    weights.note("Results", results);
    weights.note("Results, part by part", her.moved_to(&language.link("/r/7k2m/draft")).open().expect(200));
}

/// Kilobytes with one decimal, rounded up: a byte more or less seldom shows.
fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn table(all: &[(Language, Weights)], files: &[(&str, usize)]) -> String {
    let mut text = String::from(
        "# What pages weigh\n\n\
         Made by `tests/it/walks/weights.rs` from pages as they are served; do not edit. To make it anew:\n\n    \
         LINDEN_BLESS=1 cargo test --test it weigh\n\n\
         In kilobytes (1,024 bytes) as sent, without headers, the person's own words and their sealed state, rounded up. A \
         page may weigh 30 (DESIGN D9). Pages marked *br* show nothing of anybody's and travel compressed. Of those marked \
         *gz* everything is packed but what she chose or wrote; all others travel as they are. So nobody learns from a size \
         what stands on a page. The stylesheet, the script and the icon are fetched once; with them the first page may weigh 14.\n\n| Page |",
    );
    for (language, _) in all {
        write!(text, " {} |", language.english_name()).unwrap();
    }
    writeln!(text, " |\n|---|{}---|", "--:|".repeat(all.len())).unwrap();
    for (row, (name, _, how)) in all[0].1.noted.iter().enumerate() {
        let sizes = all.iter().map(|(_, weights)| weights.noted[row].1);
        write_row(&mut text, name, sizes, *how);
    }
    for (name, bytes) in files {
        write_row(&mut text, name, all.iter().map(|_| *bytes), How::Whole);
    }
    text
}

fn write_row(text: &mut String, name: &str, sizes: impl Iterator<Item = usize>, how: How) {
    let sizes: Vec<String> = sizes.map(kilobytes).collect();
    writeln!(text, "| {name} | {} | {} |", sizes.join(" | "), how.sign()).unwrap();
}

/// The stylesheet, the script and the icon, as a browser gets them.
fn files() -> Vec<(&'static str, usize)> {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    [("Stylesheet", assets::style()), ("Script", assets::script()), ("Icon", assets::icon())]
        .map(|(name, asset)| (name, Participant::with_compression(&served, &asset.address).open().expect(200).sent))
        .into()
}

/// Every page of the walk in every language, for campaigns that look at them (`tests/campaigns/accessibility`, `pictures`).
#[test]
fn every_page_of_the_walk_is_kept_where_a_campaign_asks_for_it() {
    let Some(folder) = std::env::var_os("LINDEN_KEEP_PAGES").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).unwrap();
    for language in Language::ALL {
        weights(language, Some(folder.clone()));
    }
}

/// Keeps D9, LNG-7 and SAF-9: no page weighs more than it may in any language, none sets a cookie, and the table says so.
#[test]
fn pages_weigh_little_and_the_table_says_so() {
    let all = Language::ALL.map(|language| (language, weights(language, None)));
    let files = files();
    let made = table(&all, &files);
    let together: usize = files.iter().map(|(_, bytes)| bytes).sum();
    let mut too_heavy = Vec::new();
    for (language, weights) in &all {
        let first = weights.noted.iter().find(|(name, ..)| *name == "Start").unwrap().1 + together;
        assert!(
            first <= MOST_AT_FIRST,
            "the first page weighs {first} bytes with all its files in {language:?}\n{made}"
        );
        too_heavy.extend(
            weights.noted.iter().filter(|(_, bytes, _)| *bytes > MOST).map(|(name, bytes, _)| (name, language, bytes)),
        );
    }
    assert!(too_heavy.is_empty(), "{too_heavy:?} weigh more than {MOST} bytes\n{made}");
    let path = source::root().join(TABLE);
    if std::env::var_os("LINDEN_BLESS").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = made.lines().find(|line| !kept.lines().any(|old| old == *line));
    assert!(
        made == kept,
        "{TABLE} is not what pages weigh (first new line: {}).\nMake it anew: LINDEN_BLESS=1 cargo test --test it weigh",
        differs.unwrap_or("none: something is to be taken out")
    );
}
