//! Safeguarding concerns: raised at the desk, told to custodians, closed by readers (SAF-25).

use linden::actions::concerns::list_concerns::{NotesError, list_concerns, open_notes};
use linden::actions::concerns::raise_concern::{RaiseError, raise_concern};
use linden::actions::desk::write_themes::add_theme;
use linden::cli::demo::participants::{SampleResponse, published_sample};
use linden::domain::concern::{ConcernKind, ConcernNote};
use linden::domain::consultation::State;
use linden::domain::ids::{ConcernId, QuestionId};
use linden::domain::notice::Slot;
use linden::domain::permission::{Granted, RaiseConcern};
use linden::domain::text::Language;
use linden::randomness::SystemRandomness;
use linden::store::{StoreError, concerns, words};
use linden::vault::keys::KeyKind;

use super::serve;
use crate::on_both_engines;
use crate::support::canary::{Search, word};
use crate::support::colleague::Colleague;
use crate::support::participant::Page;
use crate::support::world::World;

const HOME: &str = "/staff/7k2m";
const DESK: &str = "/staff/7k2m/desk";
const CONCERNS: &str = "/staff/7k2m/concerns";
const NOTE: &str = "Told the lead by telephone that a child may not be safe.";

/// People who wrote something.
fn writers() -> Vec<SampleResponse> {
    published_sample().into_iter().filter(|person| !person.words.is_empty()).take(3).collect()
}

fn closed(engine: crate::support::engine::Engine) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    world.send(&writers());
    world.bring_to(State::Closed);
    world
}

/// The text that lies on a page.
fn text(page: &Page) -> String {
    let (_, rest) = page.text.split_once("<div class=\"box words\" lang=\"\" dir=\"auto\">").expect("a text");
    rest.split("</div>").next().unwrap().to_owned()
}

fn first_text(reader: &Colleague<'_>) -> Page {
    let note = reader.open(DESK);
    reader.press(&note, DESK, &[("go", "begin")]).expect(200)
}

fn raise(world: &World, id: ConcernId, note: &str) -> Result<(), RaiseError> {
    let granted: Granted<RaiseConcern> = world.may("reader");
    raise_concern(&world.service, &granted, id, ConcernKind::Threat, &ConcernNote::new(note).unwrap())
}

on_both_engines! {
    /// SAF-25: at the desk, with the route of this very notice, without a word of the text; custodians are told and see no
    /// note; any reader opens it and closes.
    fn saf_25_a_concern_is_raised_at_the_desk_told_to_custodians_and_closed(engine: Engine) {
        let world = closed(engine);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let desk = first_text(&reader);
        let read = text(&desk);
        let form = reader.press(&desk, DESK, &[("go", "concern")]).expect(200);
        let english = Language::new("en").unwrap();
        let route = world.found().definition().notice.text(Slot::Safeguarding, &english).unwrap().to_owned();
        assert!(form.says(&route) && text(&form) == read, "{}", form.text);
        let (_, typed) = form.text.split_once("<textarea").unwrap();
        assert!(typed.contains("></textarea>") && !form.says(" checked"), "nothing is written or chosen beforehand");
        assert!(form.text.find("Can it be undone?") < form.text.rfind("Keep the concern"));

        // ACC-5: a form with a text of somewhere else keeps nothing.
        let elsewhere = "A".repeat(120);
        reader.press(&form, CONCERNS, &[("kind", "child"), ("note", NOTE), ("item", &elsewhere)]).expect(404);
        assert_eq!(list_concerns(&world.service, &world.may("custodian")).unwrap(), []);

        let half = reader.press(&form, CONCERNS, &[("note", NOTE)]).expect(422);
        assert!(half.says("Choose what the text shows.") && half.says(NOTE) && text(&half) == read, "{}", half.text);
        let kept = [("kind", "child"), ("note", NOTE)];
        let back = reader.press(&half, CONCERNS, &kept).expect(200);
        assert!(back.says("The concern is kept.") && text(&back) == read, "the same text lies there still");
        assert!(!back.says(NOTE));
        reader.press(&half, CONCERNS, &kept).expect(200);

        let custodian = Colleague::signed_in(&served, "custodian");
        for page in [custodian.open("/staff"), custodian.open(HOME)] {
            assert!(page.says("A safeguarding concern is open.") && page.says(CONCERNS), "{}", page.text);
        }
        let seen = custodian.open(CONCERNS).expect(200);
        assert_eq!(seen.text.matches("A child at risk").count(), 1, "sent twice, kept once");
        assert!(seen.says("Raised on 9 March 2026") && seen.says("<span class=\"tag wait\">Open</span>"), "{}", seen.text);
        assert!(seen.says(&route) && !seen.says(NOTE) && !seen.says("/concerns/close"), "{}", seen.text);
        for name in ["ada", "panel", "designer", "coordinator", "auditor"] {
            let other = Colleague::signed_in(&served, name);
            assert_eq!(other.look(CONCERNS).status, 403, "{name}");
            assert!(!other.open("/staff").says("safeguarding") && !other.open(HOME).says("safeguarding"), "{name}");
        }

        let second = Colleague::signed_in(&served, "second reader");
        assert!(second.open(HOME).says("A safeguarding concern is open."));
        let notes = second.open(CONCERNS).expect(200);
        assert!(notes.says(NOTE), "{}", notes.text);
        let close = format!("{CONCERNS}/close");
        assert!(second.press(&notes, &close, &[]).expect(200).says("Closed. The note stays sealed"));
        assert!(second.press(&notes, &close, &[]).expect(200).says("somebody closed it before you"));
        let after = custodian.open(CONCERNS);
        assert!(after.says("<span class=\"tag\">Closed on 9 March 2026</span>") && after.says("A child at risk"));
        assert!(!custodian.open(HOME).says("A safeguarding concern is open."));
        let still = second.open(CONCERNS);
        assert!(still.says(NOTE) && !still.says(&close), "what was closed is kept, and not closed twice");
    }

    /// SAF-25: what was ticked at the desk is ticked still on the way back.
    fn saf_25_nothing_ticked_is_lost_on_the_way(engine: Engine) {
        let world = closed(engine);
        let labels = ["en", "fr", "ar", "sw", "uk", "es"].map(|tag| (Language::new(tag).unwrap(), "A home".to_owned()));
        for question in ["Q12", "Q14"] {
            let question = QuestionId::new(question).unwrap();
            add_theme(&world.service, &world.may("reader"), &question, &labels.clone().into()).unwrap();
        }
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let mut desk = first_text(&reader);
        while !desk.says("Main ideas") {
            desk = reader.press(&desk, DESK, &[("no-theme", "yes"), ("go", "next")]).expect(200);
        }
        assert!(!desk.says(" checked"));
        let form = reader.press(&desk, DESK, &[("theme-0", "yes"), ("go", "concern")]).expect(200);
        let back = reader.press(&form, CONCERNS, &[("kind", "threat"), ("note", NOTE)]).expect(200);
        assert!(back.says("name=\"theme-0\" value=\"yes\" checked"), "{}", back.text);
    }

    /// SAF-25, PSE-8: the row of a concern holds no piece of a row of what was sent, and its note neither shows nor tells
    /// its length in the files; the words key opens it in its own place, and no other key.
    fn saf_25_a_note_opens_for_readers_only_and_leads_to_nobody(engine: Engine) {
        let world = closed(engine);
        let secret = word();
        let (id, other) = (ConcernId::random(&SystemRandomness), ConcernId::random(&SystemRandomness));
        raise(&world, id, &format!("{secret} was passed on")).unwrap();
        raise(&world, other, &"\u{1f333}".repeat(ConcernNote::MOST)).unwrap();
        let (rows, listed) = world
            .service
            .store
            .read(|tx| {
                let rows = words::list_after(tx, world.id(), &[], 10)?;
                Ok::<_, StoreError>((rows, concerns::list(tx, world.id())?))
            })
            .unwrap();
        assert_eq!((rows.len(), listed.len()), (3, 2));
        assert_eq!(listed[0].note.len(), listed[1].note.len(), "all notes have one length");
        for row in &rows {
            let piece = &row.id.as_bytes()[..8];
            let stands = |bytes: &[u8]| bytes.windows(8).any(|window| window == piece);
            assert!(listed.iter().all(|concern| !stands(concern.id.as_bytes()) && !stands(&concern.note)));
        }
        world.service.store.settle().unwrap();
        Search::of(&secret).not_in_folder(world.database.folder.path(), |_| true);
        assert!(listed.iter().all(|concern| Search::of(&secret).traces(&concern.note).is_empty()));

        let note = |name: &str| open_notes(&world.service, &world.may("reader"), &world.pair(name));
        assert!(note("reader").unwrap()[&id].as_str().starts_with(&secret));
        assert!(matches!(note("custodian"), Err(NotesError::NotGranted(_))), "a reader's right and another's key");
        assert!(matches!(note("panel"), Err(NotesError::NotGranted(_))));
        let vault = world.service.vault.for_consultation(world.id()).unwrap();
        for kind in KeyKind::ALL {
            let (thiefs, _) = vault.make_staff_key(kind, 1);
            assert!(listed.iter().all(|concern| vault.open_concern(&concern.id, &concern.note, &thiefs).is_err()));
        }
        let [one, two] = [&listed[0], &listed[1]].map(|concern| (concern.id, concern.note.clone()));
        crate::support::sql::exchange(&world.database.address, "concern", &["note"]);
        assert!(matches!(note("reader"), Err(NotesError::Unopenable(_))), "a note opens in its own place only");
        assert_ne!(one, two);
    }

    /// SAF-25: nothing is raised before anything can have been read; after the reading has ended it still can be.
    fn saf_25_a_concern_can_be_raised_from_closing_on(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let id = || ConcernId::random(&SystemRandomness);
        assert!(matches!(raise(&world, id(), NOTE), Err(RaiseError::State(_))));
        world.bring_to(State::Analysis);
        raise(&world, id(), NOTE).unwrap();
        assert_eq!(list_concerns(&world.service, &world.may("custodian")).unwrap().len(), 1);
    }
}

#[test]
fn a_note_is_one_readable_text() {
    for wrong in ["", "  \r\n ", "a\u{0}b", &"x".repeat(1001)] {
        assert!(ConcernNote::new(wrong).is_err(), "{wrong:?}");
    }
    assert_eq!(ConcernNote::new(" Told the lead.\r\nTwice. ").unwrap().as_str(), "Told the lead.\nTwice.");
}
