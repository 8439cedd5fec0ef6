//! Enough for today (AGG-36): a reader opens so many texts in a day, is told so calmly, loses nothing, and goes on the next day.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use linden::actions::consultations::change_role::give_role;
use linden::actions::desk::write_themes::add_theme;
use linden::actions::service::Service;
use linden::cli::demo::participants::SampleResponse;
use linden::domain::audit::Via;
use linden::domain::consent::Purpose;
use linden::domain::consultation::{ByWhom, State};
use linden::domain::daily_texts::DailyTexts;
use linden::domain::folder::FolderFiles;
use linden::domain::ids::Slug;
use linden::domain::role::Role;
use linden::domain::text::Language;
use linden::jobs;
use linden::server::service_from;
use linden::settings::Settings;
use linden::store::{consultations, reading_days};
use linden::web::staff::StaffLanguage;

use super::quotes::{CHECK as CHECK_QUOTES, LANTERN, QUOTES, propose, q};
use super::serve;
use super::texts::{TOLD, wrote};
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::{Database, Engine};
use crate::support::house::demo_folder;
use crate::support::participant::Page;
use crate::support::world::World;

const DESK: &str = "/staff/7k2m/desk";
const TEXTS: &str = "/staff/7k2m/texts";
const CHECK: &str = "/staff/7k2m/texts/check";
const BEGIN: &[(&str, &str)] = &[("go", "begin")];
const NEXT: &[(&str, &str)] = &[("go", "next"), ("no-theme", "yes")];

/// A closed consultation in which these people wrote, where a reader opens five texts in a day.
fn five_a_day(engine: Engine, people: &[SampleResponse]) -> World {
    let five = |service: Service| service.with_daily_texts(DailyTexts::new(5));
    let mut world = World::administered_in(Database::fresh(engine), five);
    world.import(&demo_folder()).unwrap();
    world.staff();
    world.bring_to(State::Open);
    let labels: BTreeMap<_, _> = ["en", "fr", "ar", "sw", "uk", "es"].map(|tag| (tag, "A door")).into();
    let labels = labels.into_iter().map(|(tag, label)| (Language::new(tag).unwrap(), label.to_owned())).collect();
    add_theme(&world.service, &world.may("reader"), &q("Q12"), &labels).unwrap();
    world.send(people);
    world.bring_to(State::Closed);
    world
}

fn with_a_text(page: &Page) -> bool {
    page.text.contains("<div class=\"box words\"")
}

#[track_caller]
fn is_enough(page: &Page) {
    assert!(page.status == 200 && page.says("Enough for today") && !with_a_text(page), "{}", page.text);
}

on_both_engines! {
    /// AGG-36: the fifth text is the last of the day, at the desk and for a second reader. What is open is worked on and saved; a colleague
    /// goes on; and so does the reader, the next day.
    fn agg_36_a_reader_opens_so_many_texts_in_a_day_and_goes_on_the_next(engine: Engine) {
        let world = five_a_day(engine, &vec![wrote(&[], "Give us a door."); 8]);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let note = reader.open(DESK).expect(200);
        assert!(note.says("At most 5 texts open for you in one day"), "{}", note.text);
        let first = reader.press(&note, DESK, BEGIN).expect(200);
        let mut page = reader.press(&first, DESK, NEXT).expect(200);
        for _ in 0..3 {
            assert!(with_a_text(&page));
            // A text that is handed back was opened, and what comes is another.
            page = reader.press(&page, DESK, &[("go", "back")]).expect(200);
        }
        let open = page;
        assert!(with_a_text(&open));

        let today = world.service.today();
        let enough = reader.press(&note, DESK, BEGIN);
        is_enough(&enough);
        for said in ["You have opened 5 texts today.", "Nothing went wrong", "with second reader.", "/staff/look-after-yourself"] {
            assert!(enough.says(said), "{said}: {}", enough.text);
        }
        let tomorrow = StaffLanguage::English.day(today + TimeDelta::days(1));
        assert!(enough.says(&format!("You can read on from {tomorrow}, 00:00 UTC.")), "{}", enough.text);
        [DESK, TEXTS, QUOTES].iter().for_each(|address| is_enough(&reader.open(address)));

        let hidden = reader.press(&open, DESK, &[("go", "hide"), ("detail", "door"), ("kind", "other")]).expect(200);
        assert!(with_a_text(&hidden), "what is open stays open: {}", hidden.text);
        is_enough(&reader.press(&hidden, DESK, NEXT));
        let second = Colleague::signed_in(&served, "second reader");
        assert!(with_a_text(&second.press(&second.open(DESK), DESK, BEGIN)));

        world.clock.advance(TimeDelta::days(1));
        reader.signs_in("reader");
        let mut page = reader.press(&reader.open(DESK), DESK, BEGIN).expect(200);
        for _ in 0..4 {
            assert!(with_a_text(&page), "two of eight were saved yesterday: {}", page.text);
            page = reader.press(&page, DESK, NEXT).expect(200);
        }
        is_enough(&reader.press(&page, DESK, NEXT));
    }

    /// AGG-36: two windows open no more texts than one, whichever is faster.
    fn agg_36_two_windows_at_once_open_no_more_than_one(engine: Engine) {
        let world = five_a_day(engine, &vec![wrote(&[], "Give us a door."); 10]);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let note = reader.open(DESK).expect(200);
        let window = || (0..6).filter(|_| with_a_text(&reader.press(&note, DESK, BEGIN).expect(200))).count();
        let opened: usize = std::thread::scope(|both| {
            let windows = [both.spawn(window), both.spawn(window)];
            windows.into_iter().map(|window| window.join().unwrap()).sum()
        });
        assert_eq!(opened, 5);
    }

    /// AGG-36: a text or a quote before a second reader counts like one at the desk, and can be decided on when the day is over.
    fn agg_36_what_a_second_reader_looks_at_counts_too(engine: Engine) {
        let quoted = wrote(&[Purpose::Panel, Purpose::Quote], LANTERN);
        let world = five_a_day(engine, &[quoted, wrote(&[Purpose::Panel], TOLD)]);
        let served = serve(&world);
        let [reader, second] = ["reader", "second reader"].map(|name| Colleague::signed_in(&served, name));
        let after = propose(&reader, "lock", ("theme-0", "0"), "I want a door", "A door is wanted.").expect(200);
        if with_a_text(&after) {
            reader.press(&after, DESK, NEXT).expect(200);
        }
        let (texts, quotes) = (second.open(TEXTS).expect(200), second.open(QUOTES).expect(200));
        assert!(texts.says("At most 5 texts open") && quotes.says("At most 5 texts open"), "{}", quotes.text);
        let text = second.press(&texts, CHECK, BEGIN).expect(200);
        for _ in 0..3 {
            assert!(with_a_text(&second.press(&texts, CHECK, BEGIN).expect(200)));
        }
        let quote = second.press(&quotes, CHECK_QUOTES, BEGIN).expect(200);
        assert!(with_a_text(&text) && with_a_text(&quote), "{}", quote.text);

        [DESK, TEXTS, QUOTES].iter().for_each(|address| is_enough(&second.open(address)));
        is_enough(&second.press(&texts, CHECK, BEGIN));
        is_enough(&second.press(&quotes, CHECK_QUOTES, BEGIN));
        // The other text waits; this one is decided on.
        let decided = second.press(&text, CHECK, &[("go", "yes")]);
        is_enough(&decided);
        assert!(decided.says("The panel can read it."), "{}", decided.text);
        assert!(second.press(&quote, CHECK_QUOTES, &[("go", "yes")]).expect(200).says("It goes to the panel."));
    }

    /// AGG-36: whoever reads in two consultations has one day. How much they read is sealed, and forgotten with the day.
    fn agg_36_a_day_is_one_in_all_consultations_and_is_forgotten(engine: Engine) {
        let world = five_a_day(engine, &vec![wrote(&[], "Give us a door."); 2]);
        let elsewhere = also_closed(&world, "9x3q");
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let (account, today) = (world.account("reader"), world.service.today());
        let kept = || world.service.store.read(|tx| reading_days::find(tx, account)).unwrap();
        assert!(kept().is_none());
        let note = reader.open(DESK).expect(200);
        assert!(reader.open(&elsewhere).says("At most 5 texts"));
        let mut sealed = Vec::new();
        for number in 1..=5 {
            assert!(with_a_text(&reader.press(&note, DESK, BEGIN)));
            let stored = kept().unwrap();
            assert_eq!(stored.day, today);
            let vault = &world.service.vault;
            assert_eq!(vault.open_opened(account, today, &stored.opened).unwrap(), number);
            assert!(vault.open_opened(world.account("second reader"), today, &stored.opened).is_err());
            assert!(vault.open_opened(account, today + TimeDelta::days(1), &stored.opened).is_err());
            sealed.push(stored.opened);
        }
        assert!(sealed.iter().all(|one| one.len() == sealed[0].len()), "its length says nothing");
        is_enough(&reader.open(&elsewhere));

        jobs::once(&world.service).unwrap();
        assert!(kept().is_some(), "the day is not over");
        world.clock.advance(TimeDelta::days(1));
        jobs::once(&world.service).unwrap();
        assert!(kept().is_none());
    }
}

/// Another consultation of the same people, closed, in which the reader reads too: the address of its desk.
fn also_closed(world: &World, slug: &str) -> String {
    let moved = |text: &str| text.replace("slug = \"7k2m\"", &format!("slug = \"{slug}\""));
    let files = demo_folder().iter().map(|(name, text)| (name.to_owned(), moved(text))).collect();
    world.import(&FolderFiles::new(files)).unwrap();
    let (store, here) = (&world.service.store, Slug::new(slug).unwrap());
    let id = store.read(|tx| consultations::find_by_slug(tx, &here)).unwrap().unwrap().id;
    let administrator = world.signed_in("ada").member.grant(id).ok().unwrap();
    give_role(&world.service, &administrator, world.account("reader"), Role::Reader).unwrap();
    let by = (ByWhom::Administrator, world.service.today());
    let (from, to) = (State::Draft.as_str(), State::Closed.as_str());
    store.write(move |tx| consultations::update_state(tx, id, from, to, by)).unwrap();
    format!("/staff/{slug}/desk")
}

/// AGG-36: what the settings say is what counts, and sixty where they say nothing.
#[test]
fn agg_36_the_settings_say_how_many_texts_a_day_has() {
    for (said, number) in [(None, 60), (Some("40"), 40)] {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("linden.db").display());
        let keys = folder.path().join("keys").display().to_string();
        let own = [("LINDEN__DATABASE__URL", Some(&*database)), ("LINDEN__KEYS__DIR", Some(&*keys))];
        let own = own.into_iter().chain([("LINDEN__READING__TEXTS_IN_A_DAY", said)]);
        let variables = own.filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())));
        let settings = Settings::read(None, variables).unwrap();
        assert_eq!(service_from(&settings, Via::Pages).unwrap().daily_texts.get(), number);
    }
}
