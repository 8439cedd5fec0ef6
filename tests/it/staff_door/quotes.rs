//! Quotes (AGG-33): who proposes, who checks, who approves, and what stands beside the figures.

use std::collections::{BTreeMap, BTreeSet};

use linden::actions::desk::write_themes::add_theme;
use linden::actions::releases::read_release::read_releases;
use linden::cli::demo::participants::{SampleResponse, published_sample};
use linden::domain::answer::{AboutYou, Words};
use linden::domain::consent::{Purpose, Purposes};
use linden::domain::consultation::State;
use linden::domain::ids::QuestionId;
use linden::domain::reading::{ItemId, ThemeNumber};
use linden::domain::receipt::ReceiptCode;
use linden::domain::text::Language;
use linden::store::quotes;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine;
use crate::support::house::Served;
use crate::support::participant::{Page, Participant};
use crate::support::world::World;

const DESK: &str = "/staff/7k2m/desk";
const PROPOSE: &str = "/staff/7k2m/quotes/propose";
pub(super) const QUOTES: &str = "/staff/7k2m/quotes";
pub(super) const CHECK: &str = "/staff/7k2m/quotes/check";
pub(super) const REVIEW: &str = "/staff/7k2m/quotes/review";
const DECIDE: &str = "/staff/7k2m/quotes/decide";
const TAGS: [&str; 6] = ["en", "fr", "ar", "sw", "uk", "es"];

/// Who may be quoted, and wrote twice; `lantern` stands in that text alone.
pub(super) const LANTERN: &str = "My sister Amal keeps a lantern in Brezno. I want a door that I can lock.";
const PIECE: &str = "keeps a lantern in [...]. I want a door";
pub(super) const ENGLISH: &str = "There is a lantern in […]. What I want is a door.";
const SECOND: &str = "The first thing is a door for my sister.";
/// Who may be quoted, with an idea that two people had.
const SCHOOL: &str = "A school that stays open at dusk, and a door.";
/// Who did not agree to be quoted.
const SILENT: &str = "Nobody shall repeat what I say of the orchard, but I want a door.";

pub(super) fn q(id: &str) -> QuestionId {
    QuestionId::new(id).unwrap()
}

fn words(texts: &[(&str, &str)]) -> Words {
    let texts = texts.iter().map(|(question, text)| (q(question), (*text).to_owned())).collect();
    Words { texts, comments: BTreeMap::new() }
}

/// Twelve people: all of them want a door or a school, three of them may be quoted.
pub(super) fn people() -> Vec<SampleResponse> {
    let with = |purposes: &[Purpose], words: Words, person: SampleResponse| {
        let purposes = Purposes::exactly([Purpose::Count, Purpose::Words].into_iter().chain(purposes.iter().copied()));
        let mut sheet = person.sheet.clone();
        sheet.about = AboutYou::default();
        SampleResponse { purposes, words, sheet, language: "en", ..person }
    };
    let quoted: &[Purpose] = &[Purpose::Quote];
    let mut sample = published_sample().into_iter();
    let mut next = |purposes, texts: &[(&str, &str)]| with(purposes, words(texts), sample.next().unwrap());
    let mut people = vec![
        next(quoted, &[("Q12", LANTERN), ("Q14", SECOND)]),
        next(quoted, &[("Q12", SCHOOL)]),
        next(&[], &[("Q12", SILENT)]),
        next(&[], &[("Q12", "A school near the river.")]),
    ];
    people.extend((0..4).map(|_| next(&[], &[("Q12", "Give us a door.")])));
    people.extend((0..4).map(|_| next(&[], &[("Q12", "Something else.")])));
    people
}

/// Which ideas a text has: theme 0 is a door, theme 1 a school.
pub(super) fn themes(question: &QuestionId, text: &str) -> BTreeSet<ThemeNumber> {
    let theme = |number| ThemeNumber::new(number).unwrap();
    let found = [("door", 0), ("school", 1)].into_iter().filter(|(word, _)| text.contains(word));
    // The lantern stands for a door in both lists; the other list has one theme.
    found.filter(|(_, number)| *number == 0 || *question == q("Q12")).map(|(_, number)| theme(number)).collect()
}

/// A closed consultation in which these people wrote.
pub(super) fn closed(engine: Engine) -> (World, Vec<ReceiptCode>) {
    let world = opened(engine);
    let receipts = world.send(&people());
    world.bring_to(State::Closed);
    (world, receipts)
}

/// An open one, with the themes that readers will find.
pub(super) fn opened(engine: Engine) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    for (question, label) in [("Q12", "A door"), ("Q12", "A school"), ("Q14", "A door")] {
        let labels = TAGS.map(|tag| (Language::new(tag).unwrap(), label.to_owned()));
        add_theme(&world.service, &world.may("reader"), &q(question), &labels.into()).unwrap();
    }
    world
}

/// Reads on, and lets the release out.
pub(super) fn publish(world: &World) {
    world.read_everything(themes);
    world.bring_to(State::Published);
}

/// The text that lies on a page.
pub(super) fn text(page: &Page) -> String {
    let last = page.text.rsplit("<div class=\"box words\" lang=\"\" dir=\"auto\">").next().expect("a text");
    last.split("</div>").next().unwrap().replace("&#39;", "'").replace("&#38;", "&")
}

/// Opens texts until one holds `word`. What no test looks for is read on the way; the others are handed back.
fn find(reader: &Colleague<'_>, word: &str) -> Page {
    let mut page = reader.press(&reader.open(DESK), DESK, &[("go", "begin")]).expect(200);
    // Texts come by chance, and a row whose id lies close behind another's comes seldom.
    for _ in 0..4000 {
        if text(&page).contains(word) {
            return page;
        }
        let read = text(&page);
        let mut fields = vec![("go", "back")];
        if ![LANTERN, SECOND, SCHOOL, SILENT].contains(&&*read) {
            let ticked = themes(&q("Q12"), &read);
            let named = ticked.iter().map(|theme| (["theme-0", "theme-1"][usize::from(theme.get())], "yes"));
            fields = named.chain([("go", "next")]).collect();
            if ticked.is_empty() {
                fields.push(("no-theme", "yes"));
            }
        }
        page = reader.press(&page, DESK, &fields).expect(200);
    }
    panic!("no text with {word}")
}

/// The form filled in: the same wording in every language, with the language's tag at its end but for English.
fn send(reader: &Colleague<'_>, form: &Page, idea: &str, passage: &str, wording: &str) -> Page {
    let wordings = TAGS.map(|tag| {
        let text = if tag == "en" { wording.to_owned() } else { format!("{wording} ({tag})") };
        (format!("wording-{tag}"), text)
    });
    let wordings = wordings.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    reader.press(form, PROPOSE, &wordings.chain([("idea", idea), ("passage", passage)]).collect::<Vec<_>>())
}

pub(super) fn propose(
    reader: &Colleague<'_>,
    word: &str,
    (theme, idea): (&str, &str),
    passage: &str,
    wording: &str,
) -> Page {
    let desk = find(reader, word);
    let form = reader.press(&desk, DESK, &[(theme, "yes"), ("go", "quote")]).expect(200);
    send(reader, &form, idea, passage, wording)
}

pub(super) fn lantern(reader: &Colleague<'_>) -> Page {
    propose(reader, "lantern", ("theme-0", "0"), PIECE, ENGLISH).expect(200)
}

pub(super) fn check(second: &Colleague<'_>, go: &str) -> Page {
    let shown = second.press(&second.open(QUOTES), CHECK, &[("go", "begin")]).expect(200);
    second.press(&shown, CHECK, &[("go", go)]).expect(200)
}

pub(super) fn decide(panel: &Colleague<'_>, go: &str) -> Page {
    panel.press(&panel.open(REVIEW).expect(200), DECIDE, &[("go", go)]).expect(200)
}

/// A quote that three people have said yes to.
pub(super) fn approved(served: &Served) {
    lantern(&Colleague::signed_in(served, "reader"));
    check(&Colleague::signed_in(served, "second reader"), "yes");
    assert!(decide(&Colleague::signed_in(served, "panel"), "yes").says("Approved. It stands beside the figures"));
}

pub(super) fn kept(world: &World) -> Vec<ItemId> {
    world.service.store.read(|tx| quotes::list_ids(tx, world.id())).unwrap()
}

pub(super) fn results(served: &Served, path: &str) -> Page {
    Participant::at(served, path).open().expect(200)
}

pub(super) fn artefact(world: &World) -> Vec<u8> {
    let releases = read_releases(&world.service, &world.may("auditor")).unwrap();
    releases[0].artefact.bytes().to_vec()
}

on_both_engines! {
    /// AGG-33, AGG-34: from one reader to another, to the panel, to everybody; nobody sees more of it than their part; and beside
    /// it stands its idea and nothing else, in every language alike.
    fn agg_33_a_quote_goes_from_one_reader_to_another_to_the_panel_and_stands_beside_the_figures(engine: Engine) {
        let (world, _) = closed(engine);
        let served = serve(&world);
        let [reader, second, panel] = ["reader", "second reader", "panel"].map(|name| Colleague::signed_in(&served, name));
        assert!(lantern(&reader).says("The quote waits for a second reader."));
        // Whoever proposed it does not check it, and the panel sees nothing yet.
        let own = reader.press(&reader.open(QUOTES), CHECK, &[("go", "begin")]).expect(200);
        assert!(own.says("No quote waits for you.") && !own.says("lantern"), "{}", own.text);
        assert!(panel.open(REVIEW).says("No quote waits for the panel."));
        let home = "/staff/7k2m";
        assert!(second.open(home).says("A quote waits for a second reader.") && !panel.open(home).says("A quote waits"));
        let shown = second.press(&second.open(QUOTES), CHECK, &[("go", "begin")]).expect(200);
        assert_eq!(text(&shown), LANTERN, "with the whole text beside it");
        assert!(shown.says("keeps a lantern in […]. I want a door") && shown.says(ENGLISH), "both, the piece and how it shall read");
        let hash = shown.hidden("sha256").unwrap().to_owned();
        let forced = reader.press(&reader.open(QUOTES), CHECK, &[("go", "yes"), ("sha256", &hash)]);
        assert_eq!(forced.status, 409, "{}", forced.text);
        assert!(forced.says("You proposed this quote: another reader has to check it."), "{}", forced.text);
        assert!(panel.open(REVIEW).says("No quote waits for the panel."));
        assert!(second.press(&shown, CHECK, &[("go", "yes")]).expect(200).says("It goes to the panel."));
        assert!(panel.open(home).says("A quote waits for the panel.") && !second.open(home).says("A quote waits"));
        let review = panel.open(REVIEW).expect(200);
        assert!(review.says(ENGLISH) && review.says("A door"), "{}", review.text);
        assert!(!review.says("Amal") && !review.says("that I can lock") && !review.says("keeps a lantern"), "{}", review.text);
        assert!(decide(&panel, "yes").says("Approved."));
        assert!(decide_again(&panel, &review).says("Nothing was changed"), "once is enough");
        assert!(!results(&served, "/r/7k2m").says("lantern"), "not before the figures");
        publish(&world);
        let page = results(&served, "/r/7k2m");
        let (_, part) = page.text.split_once("<h2 id=\"quotes\">").expect("a part of its own");
        let part = part.split("</section>").next().unwrap();
        assert!(part.contains(ENGLISH) && part.contains("<h3>A door</h3>"), "{part}");
        for word in ["2026", "English", "Arabic", "Switzerland", "woman", "(ar)"] {
            assert!(!part.contains(word), "{word}: {part}");
        }
        assert!(results(&served, "/ar/r/7k2m").says("What I want is a door. (ar)"));
        let artefact = String::from_utf8(artefact(&world)).unwrap();
        assert!(artefact.contains("A door") && !artefact.contains("lantern"), "AGG-34: never inside what is signed");
    }

    /// AGG-33: fifty-one words, words that are not hers, no wording in some language, an idea the text was not given.
    fn agg_33_a_quote_that_is_not_a_short_piece_of_the_text_is_refused(engine: Engine) {
        let (world, _) = closed(engine);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let desk = find(&reader, "lantern");
        let bare = reader.press(&desk, DESK, &[("go", "quote")]).expect(422);
        assert!(bare.says("Choose at least one theme first."), "{}", bare.text);
        let form = reader.press(&desk, DESK, &[("theme-0", "yes"), ("go", "quote")]).expect(200);
        let many = ["word"; 51].join(" ");
        let refused = |idea: &str, passage: &str, wording: &str, says: &str| {
            let page = send(&reader, &form, idea, passage, wording).expect(422);
            assert!(page.says(says), "{says}: {}", page.text);
            assert!(text(&page) == LANTERN, "the text lies there still");
        };
        refused("0", PIECE, &many, "A quote has at most 50 words in English too.");
        refused("0", &many, ENGLISH, "A quote has at most 50 words. Take a shorter piece.");
        refused("0", "I want a gate", ENGLISH, "This does not stand in the text just so.");
        refused("0", PIECE, "[...]", "Write what the quote shall say in English.");
        refused("1", PIECE, ENGLISH, "Choose the idea that the quote stands for");
        assert_eq!(kept(&world), []);
        assert!(send(&reader, &form, "0", PIECE, ENGLISH).expect(200).says("The quote waits"));
        assert_eq!(kept(&world).len(), 1);
    }

    /// AGG-33: without C3 nothing is offered, and a forged press keeps nothing.
    fn agg_33_whoever_did_not_agree_is_not_quoted(engine: Engine) {
        let (world, _) = closed(engine);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let desk = find(&reader, "orchard");
        assert!(!desk.says("Propose a quote"), "{}", desk.text);
        let form = reader.press(&desk, DESK, &[("theme-0", "yes"), ("go", "quote")]).expect(200);
        let refused = send(&reader, &form, "0", "I want a door", "A door.").expect(422);
        assert!(refused.says("has not agreed to be quoted, or has taken that back"), "{}", refused.text);
        assert_eq!(kept(&world), []);
    }

    /// AGG-33: one quote per person per release, also out of another text of hers.
    fn agg_33_one_person_is_quoted_once(engine: Engine) {
        let (world, _) = closed(engine);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let other = find(&reader, "first thing");
        assert!(other.says("Propose a quote"));
        let form = reader.press(&other, DESK, &[("theme-0", "yes"), ("go", "quote")]).expect(200);
        lantern(&reader);
        assert!(!find(&reader, "first thing").says("Propose a quote"), "it is not offered any more");
        let refused = send(&reader, &form, "0", "a door for my sister", "A door for my sister.").expect(422);
        assert!(refused.says("One person is quoted once."), "{}", refused.text);
        assert_eq!(kept(&world).len(), 1);
    }

    /// AGG-33: an idea that fewer than C people had is not shown, and neither is what was said of it, whoever approved it.
    fn agg_33_a_quote_whose_idea_the_figures_do_not_show_stays_out(engine: Engine) {
        let (world, _) = closed(engine);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        propose(&reader, "dusk", ("theme-1", "1"), "A school that stays open", "A school, open.").expect(200);
        check(&Colleague::signed_in(&served, "second reader"), "yes");
        decide(&Colleague::signed_in(&served, "panel"), "yes");
        approved(&served);
        assert_eq!(kept(&world).len(), 2);
        publish(&world);
        let page = results(&served, "/r/7k2m");
        assert!(page.says(ENGLISH) && !page.says("A school, open."), "{}", page.text);
        assert_eq!(kept(&world).len(), 1, "what stays out is not kept");
    }

    /// AGG-33: proposed is not checked, checked is not approved, and a no erases at once, with no reason asked.
    fn agg_33_nothing_is_published_that_not_everyone_said_yes_to(engine: Engine) {
        for step in 0..2 {
            let (world, _) = closed(engine);
            let served = serve(&world);
            let [reader, second] = ["reader", "second reader"].map(|name| Colleague::signed_in(&served, name));
            lantern(&reader);
            if step == 1 {
                check(&second, "yes");
            }
            publish(&world);
            let page = results(&served, "/r/7k2m");
            assert!(!page.says("lantern") && !page.says("<h2 id=\"quotes\">"), "{}", page.text);
            assert_eq!(kept(&world), [], "and it is not kept");
            let late = second.press(&second.open(QUOTES), CHECK, &[("go", "begin")]).expect(200);
            assert!(late.says("between closing and publication"), "{}", late.text);
        }
        let (world, _) = closed(engine);
        let served = serve(&world);
        let [reader, second, panel] = ["reader", "second reader", "panel"].map(|name| Colleague::signed_in(&served, name));
        lantern(&reader);
        assert!(check(&second, "no").says("The quote is erased."));
        assert_eq!(kept(&world), []);
        propose(&reader, "dusk", ("theme-0", "0"), "and a door", "And a door.").expect(200);
        check(&second, "yes");
        assert!(decide(&panel, "no").says("The quote is erased."));
        assert_eq!(kept(&world), []);
    }
}

/// The same press from a page that is older than what was decided.
pub(super) fn decide_again(panel: &Colleague<'_>, page: &Page) -> Page {
    panel.press(page, DECIDE, &[("go", "yes")]).expect(200)
}
