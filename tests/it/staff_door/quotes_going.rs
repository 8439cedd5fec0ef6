//! Quotes that are taken back (AGG-34), on any day and with any code; and what is pressed on the way of one, for the log.

use linden::actions::backups::{back_up, restore};
use linden::actions::send_response::{Response, Sent, send_response};
use linden::actions::withdraw_response::withdraw_response;
use linden::cli::demo::participants::SampleResponse;
use linden::domain::consent::{Consent, Purpose, Purposes};
use linden::domain::consultation::{Consultation, Open, State};
use linden::domain::help::Help;
use linden::domain::ids::SubmissionId;
use linden::domain::receipt::{ReceiptCode, ReceiptMode};
use linden::domain::text::Language;
use linden::randomness::SystemRandomness;
use linden::store::quotes;
use linden::vault::backup::BackupKey;

use super::log_acts::{SURE, Walk};
use super::quotes::{
    CHECK, ENGLISH, QUOTES, REVIEW, approved, artefact, check, closed, decide, decide_again, kept, lantern, opened,
    people, propose, publish, results, text,
};
use super::serve;
use crate::epochs::replace;
use crate::forgetting::{clock, empty, keys};
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::house::Served;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::participant::Page;
use crate::support::world::World;

on_both_engines! {
    /// AGG-34: C3 taken back, C2 taken back or everything, at every step before publication: the quote is gone, and does not come
    /// back with what was in another's hands.
    fn agg_34_a_quote_that_is_taken_back_before_publication_disappears(engine: Engine) {
        let ways = [Some(Purpose::Quote), Some(Purpose::Words), None];
        for (step, purpose) in ways.into_iter().enumerate() {
            let (world, receipts) = closed(engine);
            let served = serve(&world);
            let [reader, second, panel] =
                ["reader", "second reader", "panel"].map(|name| Colleague::signed_in(&served, name));
            lantern(&reader);
            let shown = second.press(&second.open(QUOTES), CHECK, &[("go", "begin")]).expect(200);
            if step > 0 {
                second.press(&shown, CHECK, &[("go", "yes")]).expect(200);
            }
            let review = panel.open(REVIEW);
            if step > 1 {
                decide(&panel, "yes");
            }
            let purposes = purpose.map(|purpose| Purposes::exactly([purpose]));
            withdraw_response(&world.service, &receipts[0], purposes.as_ref()).unwrap();
            assert_eq!(kept(&world), []);
            assert!(second.press(&shown, CHECK, &[("go", "yes")]).expect(200).says("Nothing was changed"));
            if step == 1 {
                assert!(decide_again(&panel, &review).says("Nothing was changed"));
            }
            publish(&world);
            assert!(!results(&served, "/r/7k2m").says("lantern"));
        }
    }

    /// AGG-34, D6: afterwards it leaves the list, and not a byte of the release changes; a code that can only take back is enough,
    /// on a day on which the rows themselves are long gone.
    fn agg_34_a_quote_that_is_taken_back_after_publication_leaves_the_list(engine: Engine) {
        let (world, receipts) = closed(engine);
        let served = serve(&world);
        approved(&served);
        publish(&world);
        let before = artefact(&world);
        assert!(results(&served, "/r/7k2m").says(ENGLISH));
        withdraw_response(&world.service, &receipts[1], Some(&Purposes::exactly([Purpose::Quote]))).unwrap();
        assert!(results(&served, "/r/7k2m").says(ENGLISH), "somebody else's code takes nothing of hers");
        withdraw_response(&world.service, &receipts[0], Some(&Purposes::exactly([Purpose::Quote]))).unwrap();
        let page = results(&served, "/r/7k2m");
        assert!(!page.says("lantern") && !page.says("<h2 id=\"quotes\">"), "{}", page.text);
        assert_eq!((kept(&world), artefact(&world)), (vec![], before));
    }

    fn agg_34_a_code_that_only_takes_back_takes_the_quote_back_when_the_rows_are_gone(engine: Engine) {
        let world = opened(engine);
        let (her, others) = people().split_first().map(|(her, others)| (her.clone(), others.to_vec())).unwrap();
        world.send(&others);
        let receipt = sent_to_take_back(&world, &her);
        world.bring_to(State::Closed);
        let served = serve(&world);
        approved(&served);
        publish(&world);
        world.clock.advance(chrono::TimeDelta::days(40));
        linden::jobs::once(&world.service).unwrap();
        assert!(results(&served, "/r/7k2m").says(ENGLISH));
        withdraw_response(&world.service, &receipt, None).unwrap();
        assert!(!results(&served, "/r/7k2m").says("lantern"));
        assert_eq!(kept(&world), []);
    }
}

/// Sends with a code that can only take back.
fn sent_to_take_back(world: &World, person: &SampleResponse) -> ReceiptCode {
    let open: Consultation<Open> = world.found().consultation.try_into().unwrap();
    let notice = open.definition().notice_shown(&Language::new("en").unwrap()).unwrap();
    let response = Response {
        card: world.cards(10).remove(0),
        submission: SubmissionId::random(&SystemRandomness),
        consent: Consent::given(notice, person.purposes.clone(), world.service.today()).unwrap(),
        sheet: person.sheet.clone(),
        words: person.words.clone(),
        mode: ReceiptMode::TakeBack,
        help: Help::Alone,
    };
    match send_response(&world.service, &open, response).unwrap() {
        Sent::Stored(Some(receipt)) => receipt,
        other => panic!("not stored: {other:?}"),
    }
}

on_both_engines! {
    /// B6: whatever step a quote is at, it opens after the keys of readers and panel were replaced, and goes on.
    fn b6_quotes_go_on_after_their_keys_were_replaced(engine: Engine) {
        let (world, _) = closed(engine);
        let served = serve(&world);
        let [reader, second, panel] = ["reader", "second reader", "panel"].map(|name| Colleague::signed_in(&served, name));
        lantern(&reader);
        check(&second, "yes");
        propose(&reader, "dusk", ("theme-0", "0"), "and a door", "And a door.").expect(200);
        assert_eq!((replace(&world, "reader"), replace(&world, "panel")), (0, 0));
        assert!(check(&second, "yes").says("It goes to the panel."));
        for _ in 0..2 {
            assert!(decide(&panel, "yes").says("Approved."));
        }
        assert_eq!(kept(&world).len(), 2);
        publish(&world);
        let page = results(&served, "/r/7k2m");
        assert!(page.says(ENGLISH) && page.says("And a door."), "{}", page.text);
    }

    /// RET-5, AGG-34: a backup gives back no quote that was taken back since: the ledger knows it by its id.
    fn agg_34_a_backup_gives_no_quote_back(engine: Engine) {
        let (world, receipts) = closed(engine);
        approved(&serve(&world));
        let key = BackupKey::random(&SystemRandomness);
        let backup = back_up(&world.service, &key.recipient(), Vec::new()).unwrap();
        let restored = |backup: &[u8]| {
            let (_database, service) = empty(engine, &keys(&world), clock(&world));
            restore(&service, &key, std::io::Cursor::new(backup.to_vec())).unwrap();
            service.store.read(|tx| quotes::list_ids(tx, world.id())).unwrap()
        };
        assert_eq!(restored(&backup).len(), 1, "it is in the backup");
        withdraw_response(&world.service, &receipts[0], Some(&Purposes::exactly([Purpose::Quote]))).unwrap();
        assert_eq!(restored(&backup), []);
    }
}

/// A quote on its way, until the panel has said yes; then the next text lies on the desk.
pub(super) fn quote(walk: &mut Walk<'_>, served: &Served, reader: &Colleague<'_>, mut desk: Page) -> Page {
    let address = "/staff/7k2m/desk";
    while !desk.says("agreed that the panel may read the text, and that a short piece may be quoted") {
        desk = reader.press(&desk, address, &[("go", "back")]).expect(200);
    }
    let words: Vec<_> = text(&desk).split_whitespace().take(3).map(str::to_owned).collect();
    let form = reader.press(&desk, address, &[("theme-0", "yes"), ("go", "quote")]).expect(200);
    let wordings = ["en", "fr", "ar", "sw", "uk", "es"].map(|tag| (format!("wording-{tag}"), "a quiet line"));
    let wordings = wordings.iter().map(|(name, text)| (name.as_str(), *text));
    let passage = words.join(" ");
    let fields: Vec<_> = wordings.chain([("idea", "0"), ("passage", passage.as_str())]).collect();
    let desk = walk.press(reader, &form, "/staff/{slug}/quotes/propose", &fields);
    let second = Colleague::signed_in(served, "second reader");
    let shown = walk.open(&second, "/quotes", "/quotes/check", &[("go", "begin")]);
    let before = last(&walk.world.service);
    second.press(&shown, "/staff/7k2m/quotes/check", &[("go", "yes")]).expect(200);
    assert_eq!(kinds_after(&walk.world.service, before), ["approved"]);
    let panel = Colleague::signed_in(served, "panel");
    walk.open(&panel, "/quotes/review", "/quotes/decide", &[("go", "yes")]);
    let address = "/staff/7k2m/texts/check";
    let shown = second.press(&second.open("/staff/7k2m/texts"), address, &[("go", "begin")]).expect(200);
    walk.press(&second, &shown, "/staff/{slug}/texts/check", &[("go", "yes")]);
    walk.open(&panel, "/texts/panel", "/texts/panel", &[]);
    desk
}

/// AGG-21: another consultation in the same installation asked the same.
pub(super) fn decide_about_an_overlap(walk: &mut Walk<'_>) {
    let other = walk.world.beside("The House of Rain", "9x3q");
    other.bring_to(State::Closed);
    let served = serve(walk.world);
    let custodian = Colleague::of(&served, walk.world, "custodian");
    walk.open(&custodian, "/before-opening", "/before-opening/overlap", SURE);
}
