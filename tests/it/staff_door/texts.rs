//! Hiding details of texts (AGG-31), and texts that the panel may read (C6): who hides, who confirms, who reads.

use std::collections::BTreeMap;

use linden::actions::backups::{back_up, restore};
use linden::actions::withdraw_response::withdraw_response;
use linden::cli::demo::participants::{SampleResponse, published_sample};
use linden::domain::answer::{AboutYou, Words};
use linden::domain::consent::{Purpose, Purposes};
use linden::domain::consultation::State;
use linden::domain::reading::ItemId;
use linden::domain::receipt::ReceiptCode;
use linden::randomness::SystemRandomness;
use linden::store::quotes;
use linden::vault::backup::BackupKey;

use super::quotes::{opened, publish, q};
use super::serve;
use crate::epochs::replace;
use crate::forgetting::{clock, empty, keys};
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine;
use crate::support::house::Served;
use crate::support::participant::Page;
use crate::support::world::World;

const DESK: &str = "/staff/7k2m/desk";
const TEXTS: &str = "/staff/7k2m/texts";
const CHECK: &str = "/staff/7k2m/texts/check";
const PANEL: &str = "/staff/7k2m/texts/panel";

/// What the panel may read, with five details in it.
pub(super) const TOLD: &str =
    "Amal keeps a lantern in Brezno. She is a nurse, and amal wants a door. Call 0791 234 567.";
const CHECKED: &str =
    "[name] keeps a lantern in [place]. She is a [job], and [name] wants a door. Call [number or address].";

/// Somebody who wrote this, and agreed to these purposes beside being counted and read.
pub(super) fn wrote(purposes: &[Purpose], text: &str) -> SampleResponse {
    let person = published_sample().remove(0);
    let purposes = Purposes::exactly([Purpose::Count, Purpose::Words].into_iter().chain(purposes.iter().copied()));
    let words = Words { texts: [(q("Q12"), text.to_owned())].into(), comments: BTreeMap::new() };
    let mut sheet = person.sheet.clone();
    sheet.about = AboutYou::default();
    SampleResponse { purposes, words, sheet, language: "en", ..person }
}

/// A closed consultation in which these people wrote.
fn closed(engine: Engine, people: &[SampleResponse]) -> (World, Vec<ReceiptCode>) {
    let world = opened(engine);
    let receipts = world.send(people);
    world.bring_to(State::Closed);
    (world, receipts)
}

/// The text on a page as it is read: what is marked stands in round brackets, with what it is.
fn text(page: &Page) -> String {
    let (_, rest) = page.text.split_once("<div class=\"box words\" lang=\"\" dir=\"auto\">").expect("a text");
    let text = rest.split("</div>").next().unwrap();
    let text = text
        .replace("<mark><bdi>", "(")
        .replace("<span class=\"vh\">hidden: </span>", " ")
        .replace("</sub></mark>", ")");
    let mut plain = String::new();
    for piece in text.split('<') {
        plain.push_str(piece.split_once('>').map_or(piece, |(_, rest)| rest));
    }
    // The first piece stands before any sign.
    plain
}

/// The button that begins so: what it sends.
fn button(page: &Page, text: &str) -> String {
    let (before, _) = page.text.split_once(text).unwrap_or_else(|| panic!("no button {text}: {}", page.text));
    before.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned()
}

fn begin(reader: &Colleague<'_>) -> Page {
    reader.press(&reader.open(DESK), DESK, &[("go", "begin")]).expect(200)
}

fn hide(reader: &Colleague<'_>, page: &Page, action: &str, words: &str, kind: &str) -> Page {
    reader.press(page, action, &[("go", "hide"), ("detail", words), ("kind", kind), ("theme-0", "yes")])
}

/// Everything hidden that shows who wrote it.
fn all_hidden(reader: &Colleague<'_>) -> Page {
    let page = hide(reader, &begin(reader), DESK, "Amal", "name").expect(200);
    let page = hide(reader, &page, DESK, "brezno", "place").expect(200);
    let page = hide(reader, &page, DESK, "nurse", "job").expect(200);
    reader.press(&page, DESK, &[("go", &button(&page, "Hide <bdi>0791 234 567"))]).expect(200)
}

/// The same, saved: it waits for a second reader.
fn saved(served: &Served) {
    let reader = Colleague::signed_in(served, "reader");
    reader.press(&all_hidden(&reader), DESK, &[("go", "next"), ("theme-0", "yes")]).expect(200);
}

fn looked_at(second: &Colleague<'_>) -> Page {
    second.press(&second.open(TEXTS).expect(200), CHECK, &[("go", "begin")]).expect(200)
}

fn read(panel: &Colleague<'_>) -> Page {
    panel.press(&panel.open(PANEL).expect(200), PANEL, &[]).expect(200)
}

fn kept(world: &World) -> Vec<ItemId> {
    world.service.store.read(|tx| quotes::list_ids(tx, world.id())).unwrap()
}

on_both_engines! {
    /// AGG-31, AGG-35, AGG-36: one reader hides five details of a text, one by one; another confirms exactly those; the panel reads the
    /// rest, after a note, with nothing of its writer beside it. Nothing goes on before.
    fn agg_31_a_text_with_several_details_hidden_goes_from_one_reader_to_another_to_the_panel(engine: Engine) {
        let (world, _) = closed(engine, &[wrote(&[Purpose::Panel], TOLD)]);
        let served = serve(&world);
        let [reader, second, panel] = ["reader", "second reader", "panel"].map(|name| Colleague::signed_in(&served, name));
        let marked = all_hidden(&reader);
        let shown = "(Amal name) keeps a lantern in (Brezno place). She is a (nurse job), and (amal name) wants a door. \
             Call (0791 234 567 number or address).";
        assert_eq!(text(&marked), shown);
        assert_eq!(kept(&world), [], "nothing is kept before it is saved");
        let told = reader.press(&marked, DESK, &[("go", "next"), ("theme-0", "yes")]).expect(200);
        assert!(!told.says("lantern") && kept(&world).len() == 1);
        // Whoever hid it does not confirm it, and the panel sees nothing yet.
        let own = looked_at(&reader);
        assert!(own.says("No text waits for you.") && !own.says("lantern"), "{}", own.text);
        assert!(read(&panel).says("No text waits for the panel."));
        assert!(second.open("/staff/7k2m").says("A text waits for a second reader before the panel reads it."));
        let note = second.open(TEXTS);
        assert!(!note.says("lantern") && note.says("Hand back any text"), "{}", note.text);
        let check = looked_at(&second);
        assert_eq!(text(&check), shown, "everything that is hidden, marked");
        let forged = reader.press(&reader.open(TEXTS), CHECK, &[("go", "yes"), ("item", check.hidden("item").unwrap())]);
        assert_eq!(forged.status, 404, "the handle is of use to that reader alone");
        assert!(second.press(&check, CHECK, &[("go", "yes")]).expect(200).says("The panel can read it."));
        assert!(!second.open("/staff/7k2m").says("A text waits") && !looked_at(&second).says("lantern"));
        assert!(!panel.open(PANEL).says("lantern"), "a note first");
        let page = read(&panel);
        assert_eq!(text(&page), CHECKED);
        for word in ["Amal", "amal", "Brezno", "nurse", "0791", "2026", "English", "Switzerland", "theme", "A door"] {
            assert!(!page.says(word), "{word}: {}", page.text);
        }
        assert!(panel.press(&page, PANEL, &[]).expect(200).says("You have seen every text."));
        publish(&world);
        assert_eq!(kept(&world), [], "they go when the figures are out");
        assert!(read(&panel).says("between closing and publication"));
    }

    /// AGG-31: what is hidden can be shown again, what is typed wrongly is said calmly, and nothing that was done is lost.
    fn agg_31_what_is_hidden_is_taken_back_and_a_slip_loses_nothing(engine: Engine) {
        let (world, _) = closed(engine, &[wrote(&[Purpose::Panel], TOLD)]);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let marked = all_hidden(&reader);
        for (words, says) in [("Amal of Brezno", "These words do not stand in the text just so."), ("  ", "Type or copy the words to hide first.")] {
            let page = hide(&reader, &marked, DESK, words, "job").expect(422);
            assert!(page.says(says), "{}", page.text);
            assert_eq!(text(&page), text(&marked));
            assert!(page.text.contains("name=\"theme-0\" value=\"yes\" checked") && page.says("value=\"job\" selected"));
            assert!(page.text.contains(&format!(">{words}</textarea>")), "what was typed stands there still");
        }
        let shown = reader.press(&marked, DESK, &[("go", &button(&marked, "Show again <bdi>Brezno"))]).expect(200);
        assert!(text(&shown).starts_with("(Amal name) keeps a lantern in Brezno. She is a (nurse job)"), "{}", text(&shown));
        let over = hide(&reader, &shown, DESK, "lantern in Brezno", "event").expect(200);
        let over = hide(&reader, &over, DESK, "a lantern", "other").expect(200);
        assert!(text(&over).starts_with("(Amal name) keeps (a lantern in Brezno something else). She"), "{}", text(&over));
        for forged in ["0-900-name", "4-2-name", "0-4-king", "x"] {
            assert_eq!(reader.press(&marked, DESK, &[("go", "next"), ("theme-0", "yes"), ("hidden", forged)]).status, 400, "{forged}");
        }
        let undecided = reader.press(&over, DESK, &[("go", "next")]).expect(422);
        assert!(undecided.says("Choose at least one theme") && text(&undecided) == text(&over), "{}", undecided.text);
        // The way to a concern and back keeps it too.
        let concern = reader.press(&over, DESK, &[("go", "concern"), ("theme-0", "yes")]).expect(200);
        assert_eq!(text(&concern), text(&over));
        let fields = [("kind", "threat"), ("note", "Told the lead.")];
        let back = reader.press(&concern, "/staff/7k2m/concerns", &fields).expect(200);
        assert_eq!(text(&back), text(&over));
        assert_eq!(kept(&world), []);
    }

    /// AGG-31, PSE-14: what is hidden as a word is offered where it has grown together with another; so is a date, in whatever script.
    fn agg_31_a_name_inside_another_word_is_offered(engine: Engine) {
        let told = "ذهبتُ وأمل من برزنو في ٣ أيار. قالت أمل إنّ البيت بعيد.";
        let (world, _) = closed(engine, &[wrote(&[Purpose::Panel], told)]);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let page = hide(&reader, &begin(&reader), DESK, "أمل", "name").expect(200);
        assert!(text(&page).contains("وأمل") && text(&page).contains("(أمل name)"), "{}", text(&page));
        let page = reader.press(&page, DESK, &[("go", &button(&page, "Hide <bdi>أمل"))]).expect(200);
        let page = reader.press(&page, DESK, &[("go", &button(&page, "Hide <bdi>٣ أيار"))]).expect(200);
        assert_eq!(text(&page), "ذهبتُ و(أمل name) من برزنو في (٣ أيار date). قالت (أمل name) إنّ البيت بعيد.");
    }

    /// AGG-31: a second reader hides something else: then the first one has to confirm that, and not the second.
    fn agg_31_a_second_reader_hands_a_text_back_with_other_pieces_hidden(engine: Engine) {
        let (world, _) = closed(engine, &[wrote(&[Purpose::Panel], TOLD)]);
        let served = serve(&world);
        saved(&served);
        let [reader, second, panel] = ["reader", "second reader", "panel"].map(|name| Colleague::signed_in(&served, name));
        let check = looked_at(&second);
        let changed = hide(&second, &check, CHECK, "lantern", "event").expect(200);
        assert!(changed.says("Hand it back with these changes") && !changed.says("shows who it is: to the panel</button>"));
        assert!(hide(&second, &changed, CHECK, "lamp", "event").expect(422).says("do not stand in the text"));
        let early = second.press(&changed, CHECK, &[("go", "yes")]).expect(422);
        assert!(early.says("Look once more, then decide.") && text(&early) == text(&changed), "{}", early.text);
        assert!(second.press(&check, CHECK, &[("go", "change")]).expect(422).says("Look once more, then decide."));
        assert!(second.press(&changed, CHECK, &[("go", "change")]).expect(200).says("It waits for another reader"));
        assert!(read(&panel).says("No text waits for the panel."));
        assert!(second.press(&check, CHECK, &[("go", "yes")]).expect(200).says("Nothing was changed"), "an older page");
        assert!(looked_at(&second).says("No text waits for you."));
        let again = looked_at(&reader);
        assert!(text(&again).contains("keeps a (lantern unusual event) in (Brezno place)"), "{}", text(&again));
        reader.press(&again, CHECK, &[("go", "yes")]).expect(200);
        assert_eq!(text(&read(&panel)), CHECKED.replace("lantern", "[unusual event]"));
    }

    /// C6: without it nothing goes on, and nobody is asked to hide anything; a no of a second reader erases.
    fn agg_31_a_text_goes_to_the_panel_only_if_its_writer_and_two_readers_say_yes(engine: Engine) {
        let (world, _) = closed(engine, &[wrote(&[], TOLD)]);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let desk = begin(&reader);
        assert!(desk.says("Nobody but readers ever sees this text") && !desk.says("Words to hide"), "{}", desk.text);
        let fields = [("go", "next"), ("theme-0", "yes"), ("hidden", "0-4-name")];
        reader.press(&desk, DESK, &fields).expect(200);
        assert_eq!(kept(&world), []);

        let (world, _) = closed(engine, &[wrote(&[Purpose::Panel], TOLD)]);
        let served = serve(&world);
        saved(&served);
        let second = Colleague::signed_in(&served, "second reader");
        assert!(second.press(&looked_at(&second), CHECK, &[("go", "no")]).expect(200).says("The panel will not see that text."));
        assert_eq!(kept(&world), []);
        assert!(read(&Colleague::signed_in(&served, "panel")).says("No text waits for the panel."));
    }

    /// CON-9, AGG-34: C6, C2 or everything taken back, before and after a second reader said yes: the text is gone, also from pages
    /// that others have open; C3 taken back leaves it.
    fn con_9_a_text_for_the_panel_is_taken_back_at_every_step(engine: Engine) {
        let ways = [Some(Purpose::Panel), Some(Purpose::Words), None];
        for (step, purpose) in ways.into_iter().enumerate() {
            let (world, receipts) = closed(engine, &[wrote(&[Purpose::Panel, Purpose::Quote], TOLD)]);
            let served = serve(&world);
            saved(&served);
            let [second, panel] = ["second reader", "panel"].map(|name| Colleague::signed_in(&served, name));
            let check = looked_at(&second);
            if step > 0 {
                second.press(&check, CHECK, &[("go", "yes")]).expect(200);
                assert_eq!(text(&read(&panel)), CHECKED);
            }
            withdraw_response(&world.service, &receipts[0], Some(&Purposes::exactly([Purpose::Quote]))).unwrap();
            assert_eq!(kept(&world).len(), 1, "C3 is another purpose");
            let purposes = purpose.map(|purpose| Purposes::exactly([purpose]));
            withdraw_response(&world.service, &receipts[0], purposes.as_ref()).unwrap();
            assert_eq!(kept(&world), []);
            assert!(second.press(&check, CHECK, &[("go", "yes")]).expect(200).says("Nothing was changed"));
            assert!(read(&panel).says("No text waits for the panel."));
        }
    }

    /// RET-5: a backup gives back no text that was taken back since: the ledger knows it by its id.
    fn ret_5_a_backup_gives_no_text_of_the_panel_back(engine: Engine) {
        let (world, receipts) = closed(engine, &[wrote(&[Purpose::Panel], TOLD)]);
        saved(&serve(&world));
        let key = BackupKey::random(&SystemRandomness);
        let backup = back_up(&world.service, &key.recipient(), Vec::new()).unwrap();
        let restored = |backup: &[u8]| {
            let (_database, service) = empty(engine, &keys(&world), clock(&world));
            restore(&service, &key, std::io::Cursor::new(backup.to_vec())).unwrap();
            service.store.read(|tx| quotes::list_ids(tx, world.id())).unwrap()
        };
        assert_eq!(restored(&backup).len(), 1, "it is in the backup");
        withdraw_response(&world.service, &receipts[0], Some(&Purposes::exactly([Purpose::Panel]))).unwrap();
        assert_eq!(restored(&backup), []);
    }

    /// B6: at either step a text opens after the keys of readers and panel were replaced, and goes on.
    fn b6_texts_go_on_after_their_keys_were_replaced(engine: Engine) {
        let (world, _) = closed(engine, &[wrote(&[Purpose::Panel], TOLD)]);
        let served = serve(&world);
        saved(&served);
        let [second, panel] = ["second reader", "panel"].map(|name| Colleague::signed_in(&served, name));
        assert_eq!(replace(&world, "reader"), 0);
        assert!(second.press(&looked_at(&second), CHECK, &[("go", "yes")]).expect(200).says("The panel can read it."));
        assert_eq!(replace(&world, "panel"), 0);
        assert_eq!(text(&read(&panel)), CHECKED);
    }

    /// AGG-31, AGG-33: what is hidden at the desk is hidden in every later view, and no quote holds it.
    fn agg_31_what_is_hidden_at_the_desk_stands_in_no_quote(engine: Engine) {
        let (world, _) = closed(engine, &[wrote(&[Purpose::Quote], TOLD)]);
        let served = serve(&world);
        let [reader, second] = ["reader", "second reader"].map(|name| Colleague::signed_in(&served, name));
        let marked = all_hidden(&reader);
        let form = reader.press(&marked, DESK, &[("go", "quote"), ("theme-0", "yes")]).expect(200);
        assert_eq!(text(&form), text(&marked));
        let wordings = ["en", "fr", "ar", "sw", "uk", "es"].map(|tag| (format!("wording-{tag}"), "A lantern."));
        let wordings: Vec<_> = wordings.iter().map(|(name, text)| (name.as_str(), *text)).collect();
        let propose = |passage| {
            let fields: Vec<_> = wordings.iter().copied().chain([("idea", "0"), ("passage", passage)]).collect();
            reader.press(&form, "/staff/7k2m/quotes/propose", &fields)
        };
        let refused = propose("Amal keeps a lantern").expect(422);
        assert!(refused.says("This does not stand in the text just so.") && text(&refused) == text(&marked), "{}", refused.text);
        propose("[...] keeps a lantern in [...]").expect(200);
        let check = second.press(&second.open("/staff/7k2m/quotes"), "/staff/7k2m/quotes/check", &[("go", "begin")]);
        assert_eq!(text(&check.expect(200)), text(&marked), "the second reader sees what is hidden");
        assert_eq!(kept(&world).len(), 1, "the quote alone: the panel may not read the text");
    }
}
