//! What a reader sees of somebody, and what nobody can do with it (AGG-30, AGG-35).

use linden::actions::consultation_keys::held_key;
use linden::cli::demo::participants::{SampleResponse, published_sample};
use linden::domain::answer::Words;
use linden::domain::consent::{Purpose, Purposes};
use linden::domain::consultation::State;
use linden::store::{StoreError, answer_sheets};
use linden::vault::keys::KeyKind;
use linden::web::staff::routes::table;

use super::organisations::plain;
use super::quotes::{q, text};
use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::log_of_staff::{entries, last};
use crate::support::world::{STAFF, World};

const DESK: &str = "/staff/7k2m/desk";
const WRITTEN: &str = "The orchard belongs to all of us.";

/// Somebody of the sample who wrote this.
fn wrote(person: SampleResponse, written: &str) -> SampleResponse {
    SampleResponse { words: Words { texts: [(q("Q12"), written.to_owned())].into(), comments: [].into() }, ..person }
}

on_both_engines! {
    /// AGG-30: what somebody wrote comes one text at a time, to a reader who pressed a button, on a page that is kept nowhere; no
    /// address of any consultation gives it out, whoever asks; and that texts were read stands in the log, of which consultation
    /// and in which hour. How many is not said, for that would count people (SECURITY 3.6, decision 0040).
    fn agg_30_raw_text_is_read_one_at_a_time_given_out_nowhere_and_noted(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let people = published_sample().into_iter().filter(|person| person.purposes.contains(Purpose::Words)).take(3);
        let people: Vec<_> = (0..).zip(people).map(|(at, one)| wrote(one, &format!("{WRITTEN} {at}"))).collect();
        world.send(&people);
        world.bring_to(State::Closed);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let before = last(&world.service);
        let note = reader.open(DESK);
        assert!(!note.says("orchard") && last(&world.service) == before, "opening the page shows nothing and leaves nothing");
        let desk = reader.press(&note, DESK, &[("go", "begin")]).expect(200);
        assert_eq!(desk.text.matches("orchard").count(), 1, "{}", desk.text);
        assert_eq!(desk.headers["cache-control"], "no-store");
        for way in ["download", "print", "clipboard", "Copy all", "type=\"search\"", "mailto:"] {
            assert!(!desk.says(way), "{way}: {}", desk.text);
        }
        reader.press(&desk, DESK, &[("go", "back")]).expect(200);
        let own: Vec<_> = entries(&world.service).into_iter().filter(|link| link.entry.number > before).collect();
        let [read] = own.as_slice() else { panic!("{own:?}") };
        assert_eq!((read.entry.event.kind(), read.entry.consultation), ("texts-read", Some(world.id())));
        assert_eq!((read.entry.account, read.entry.event.about()), (Some(world.account("reader")), None));

        for (name, _) in STAFF {
            let colleague = Colleague::signed_in(&served, name);
            for row in table().rows().iter().filter(|row| row.method == "GET" && row.path != "/staff/set-up/recovery-code") {
                let address = row.path.replace("{slug}", "7k2m").replace("{number:[0-9]{1,9}}", "1");
                assert!(!colleague.look(&address).says("orchard"), "{address} by {name}");
            }
        }
    }

    /// AGG-35: beside a text stands nothing else of its writer: two people who wrote the same give the same page, whatever they
    /// ticked and said of themselves, in whichever language; and the readers' key opens no answer sheet.
    fn agg_35_a_text_looks_the_same_whatever_else_its_writer_answered(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let all = Purposes::exactly([Purpose::Count, Purpose::Words, Purpose::AboutMe, Purpose::Quote]);
        let sample: Vec<_> = published_sample().into_iter().filter(|one| !one.sheet.about.is_empty()).collect();
        let (one, other) = (sample[0].clone(), sample.iter().find(|other| {
            other.sheet.about != sample[0].sheet.about && other.sheet.answers != sample[0].sheet.answers && other.language != sample[0].language
        }).expect("somebody quite different").clone());
        let people = [one, other].map(|one| SampleResponse { purposes: all.clone(), ..wrote(one, WRITTEN) });
        world.send(&people);
        world.bring_to(State::Closed);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let first = reader.press(&reader.open(DESK), DESK, &[("go", "begin")]).expect(200);
        let second = reader.press(&first, DESK, &[("go", "next"), ("no-theme", "yes")]).expect(200);
        assert_eq!((text(&first), text(&second)), (WRITTEN.to_owned(), WRITTEN.to_owned()));
        assert_eq!(plain(&first.text, &[]), plain(&second.text, &[]));
        let vault = world.service.vault.for_consultation(world.id()).unwrap();
        let (account, pair) = (world.account("reader"), world.pair("reader"));
        let (key, sheets) = world.service.store.read(|tx| {
            let key = held_key(tx, &vault, KeyKind::Words, account, &pair)?;
            Ok::<_, StoreError>((key, answer_sheets::list_after(tx, world.id(), None, 10)?))
        }).unwrap();
        let key = key.expect("a reader holds it");
        assert_eq!(sheets.len(), 2);
        assert!(sheets.iter().all(|sheet| vault.open_answers_to_count(sheet, &key).is_err()));
    }
}
