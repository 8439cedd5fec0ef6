//! Keeps LNG-5 wherever a question or a part of the draft is shown: with the draft, on the long page, and when somebody comes
//! back with her code; and LNG-7: however much is recorded, no page gets heavy.

use std::collections::BTreeSet;

use linden::domain::receipt::ReceiptCode;

use super::playing::{get, sources};
use crate::support::house::{House, Served, demo_folder};
use crate::support::media::{CAPTIONS, clip, voice};
use crate::support::participant::{Page, Participant};

/// The most a page may weigh (DESIGN D9).
const MOST: usize = 30 * 1024;

fn house(engine: crate::support::engine::Engine) -> House {
    let mut files = demo_folder();
    for (name, bytes) in [
        ("media/en/Q1.mp3", voice(1)),
        ("media/en/notice.mp3", voice(2)),
        ("media/en/P8.mp3", voice(3)),
        ("media/en/P8.webm", clip()),
        ("media/en/P8.vtt", CAPTIONS.into()),
        ("media/ar/Q12.mp3", voice(4)),
    ] {
        files.add_medium(name, bytes).unwrap();
    }
    House::open_with(engine, &files)
}

fn first(her: &Participant<'_>, house: &House) -> Page {
    her.choose(&her.enter(&house.cards(1).remove(0).letters()), &["C1", "C2"]).expect(200)
}

/// Sends one answer, and gives the code.
fn sent(house: &House, served: &Served) -> String {
    let her = Participant::at(served, "/v/7k2m");
    let code = her.to_code(&her.send(&first(&her, house), &[("Q1", "1")], "next")).expect(200);
    her.send(&code, &[], "send").expect(200);
    code.code()
}

fn policy(page: &Page) -> &str {
    page.headers["content-security-policy"].to_str().unwrap()
}

/// Holds that nothing of the page plays by itself or is fetched before it is asked for, and that who may hear it is said before
/// each group of players.
fn asks_first(page: &Page) {
    let players = page.text.split("<audio ").skip(1).chain(page.text.split("<video ").skip(1));
    for player in players {
        let opening = player.split('>').next().unwrap();
        assert!(opening.starts_with("controls preload=\"none\"") && !opening.contains("autoplay"), "{opening}");
    }
    let mut said = false;
    for piece in page.text.split_inclusive('>') {
        said |= piece.contains("People near you may hear this.");
        let plays = piece.contains("<audio ") || piece.contains("<video ");
        assert!(said || !plays, "said before anything can be pressed: {piece}");
        said &= !(piece.contains("</details>") || piece.contains("</section>"));
    }
}

crate::on_both_engines! {
    /// Keeps LNG-5: whoever comes back hears what she heard before, from the same addresses: they are the same for
    /// everybody, and nothing of hers stands in them.
    fn lng_5_whoever_comes_back_can_listen_as_before(engine: Engine) {
        let house = house(engine);
        let served = house.serve();
        let (one, other) = (sent(&house, &served), sent(&house, &served));
        let visit = Participant::at(&served, "/v/7k2m");
        let choices = visit.enter(&house.cards(1).remove(0).letters());
        let draft = visit.send(&choices, &[("C1", "yes"), ("C2", "yes")], "next").expect(200);
        let part = visit.send(&draft, &[], "part:P8").expect(200);
        let question = visit.send(&draft, &[], "next").expect(200);
        let heard = |code: &str| {
            let her = Participant::at(&served, "/c");
            let own = her.send(&her.open(), &[("code", code)], "open").expect(200);
            let pages = ["question:Q1", "part:P8", "own-notice", "question:Q2"].map(|go| her.send(&own, &[], go).expect(200));
            pages.iter().for_each(asks_first);
            pages.map(|page| sources(&page))
        };
        let hers = heard(&one);
        assert_eq!(hers, heard(&other), "the same for everybody");
        assert_eq!(hers.each_ref().map(Vec::len), [1, 3, 1, 0], "{hers:?}");
        assert_eq!((&hers[0], &hers[1]), (&sources(&question), &sources(&part)));
        for address in hers.iter().flatten() {
            let name = address.strip_prefix("/v/7k2m/media/").and_then(|file| file.split_once('.')).unwrap().0;
            assert!(name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit()), "{address}");
            let piece = get(&served, address, Some("bytes=0-3"));
            assert_eq!((piece.status().as_u16(), piece.headers().contains_key("set-cookie")), (206, false), "{address}");
        }
        let arabic = Participant::at(&served, "/ar/c");
        let own = arabic.send(&arabic.open(), &[("code", &one)], "open").expect(200);
        assert_eq!(sources(&arabic.send(&own, &[], "question:Q12").expect(200)).len(), 1);
        for none in ["question:Q1", "part:P8", "own-notice"] {
            let page = arabic.send(&own, &[], none).expect(200);
            assert!(sources(&page).is_empty(), "no other language stands in: {}", page.text);
        }
    }

    /// Keeps LNG-5 and CON-12: what a page of coming back may load is the same on all of them, whatever was typed.
    fn lng_5_what_may_be_played_tells_nothing_of_a_code(engine: Engine) {
        let house = house(engine);
        let served = house.serve();
        let code = sent(&house, &served);
        let her = Participant::at(&served, "/c");
        let entry = her.open().expect(200);
        let unknown = ReceiptCode::from_bytes([7; 15]).letters();
        let own = her.send(&entry, &[("code", &code)], "open").expect(200);
        let pages = [
            her.send(&entry, &[("code", &unknown)], "open").expect(422),
            her.send(&entry, &[("code", "not a code")], "open").expect(422),
            her.send(&entry, &[("code", &unknown)], "take-back").expect(200),
            her.send(&own, &[], "question:Q2").expect(200),
            her.send(&own, &[], "support").expect(200),
            own,
        ];
        let first = policy(&entry);
        assert!(first.starts_with("default-src 'none'") && first.ends_with("; media-src 'self'"), "{first}");
        for page in &pages {
            assert_eq!(policy(page), first, "{}", page.text);
        }
        let without = House::open(engine);
        let served = without.serve();
        let her = Participant::at(&served, "/c");
        let own = her.send(&her.open(), &[("code", &sent(&without, &served))], "open").expect(200);
        for page in [her.open(), her.send(&own, &[], "question:Q1").expect(200)] {
            assert!(!policy(&page).contains("media-src"), "nothing is opened where nothing is played");
        }
    }

    /// Keeps LNG-5: with the draft and on the long page each part and question can be heard, behind a press of its own; to
    /// listen is to go nowhere, so that nothing typed is lost.
    fn lng_5_each_part_and_question_can_be_heard_where_many_stand(engine: Engine) {
        let house = house(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let choices = her.enter(&house.cards(1).remove(0).letters());
        let draft = her.send(&choices, &[("C1", "yes"), ("C2", "yes")], "next").expect(200);
        assert_eq!(sources(&draft).len(), 3, "voice, clip, captions of P8: {}", draft.text);
        asks_first(&draft);
        let heading = draft.text.find("id=\"P8\"").unwrap();
        let next = draft.text.find("id=\"P9\"").unwrap();
        assert!((heading..next).contains(&draft.text.find("<audio").unwrap()), "it stands under its part");
        assert!(draft.says("<summary>Listen or watch<span class=\"vh\">: The plan, part \u{2068}8\u{2069}</span></summary>"), "{}", draft.text);
        let part = her.send(&draft, &[], "part:P8").expect(200);
        assert_eq!(sources(&part), sources(&draft));
        asks_first(&part);

        let all = her.send(&her.send(&draft, &[], "next"), &[], "one-page").expect(200);
        assert_eq!(sources(&all).len(), 4, "Q1 and P8: {}", all.text);
        asks_first(&all);
        let folded: Vec<&str> = all.text.split("<summary>Listen or watch").skip(1).collect();
        assert_eq!(folded.len(), 2);
        for inside in folded {
            let inside = inside.split("</details>").next().unwrap();
            for control in ["<button", "<a ", "<input", "<form"] {
                assert!(!inside.contains(control), "nothing in it leads away: {inside}");
            }
        }
        let arabic = her.send(&all, &[("Q12", "1, 2, 3")], "language:ar").expect(200);
        assert!(sources(&arabic).len() == 1 && arabic.says("1, 2, 3"), "{}", arabic.text);
    }

    /// Keeps LNG-7: where everything is recorded, voice, clip and captions, no page weighs more than it may.
    fn lng_7_however_much_is_recorded_no_page_gets_heavy(engine: Engine) {
        let mut files = demo_folder();
        let places = (1..=14).map(|at| format!("Q{at}")).chain((1..=12).map(|at| format!("P{at}"))).chain(["notice".into()]);
        for (at, place) in (0_u8..).zip(places) {
            for (ending, bytes) in [
                ("mp3", voice(at)),
                ("webm", [clip(), vec![at]].concat()),
                ("vtt", format!("{CAPTIONS}{at}\n").into_bytes()),
            ] {
                files.add_medium(&format!("media/uk/{place}.{ending}"), bytes).unwrap();
            }
        }
        let house = House::open_with(engine, &files);
        let served = house.serve();
        let her = Participant::with_compression(&served, "/uk/v/7k2m");
        let choices = her.enter(&house.cards(1).remove(0).letters());
        let draft = her.send(&choices, &[("C1", "yes"), ("C2", "yes"), ("C4", "yes")], "next").expect(200);
        let question = her.send(&draft, &[], "next").expect(200);
        let all = her.send(&question, &[], "one-page").expect(200);
        let many: Vec<_> = ["0", "1", "2", "3"].map(|option| ("Q5", option)).into();
        let again = her.send(&all, &many, "next").expect(422);
        let part = her.send(&draft, &[], "part:P8").expect(200);
        let listed = BTreeSet::from_iter(sources(&all));
        assert_eq!(listed.len(), 26 * 3, "every question and every part, each its own");
        for (name, page) in [("draft", &draft), ("question", &question), ("all", &all), ("all again", &again), ("part", &part)] {
            assert!(page.sent <= MOST, "{name} weighs {} with its state", page.sent);
        }
    }
}
