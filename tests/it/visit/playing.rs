//! Keeps LNG-5: a recorded voice and a sign-language clip on the notice and on each question, from the same host, never by
//! themselves, with a word on who may hear it; and the pictures of the easy version (LNG-6).

use reqwest::blocking::{Client, Response};

use crate::support::house::{House, Served, demo_folder};
use crate::support::media::{CAPTIONS, clip, picture, voice};
use crate::support::participant::{Page, Participant};

fn house(engine: crate::support::engine::Engine) -> House {
    let mut files = demo_folder();
    files.add_medium("media/en/Q1.mp3", voice(1)).unwrap();
    files.add_medium("media/en/notice.mp3", voice(2)).unwrap();
    files.add_medium("media/en/notice.webm", clip()).unwrap();
    files.add_medium("media/en/notice.vtt", CAPTIONS.into()).unwrap();
    files.add_medium("media/easy/P8.png", picture()).unwrap();
    House::open_with(engine, &files)
}

/// The addresses in `src` of a page's players and pictures.
pub(super) fn sources(page: &Page) -> Vec<String> {
    let with = page.text.split(" src=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    with.filter(|address| address.contains("/media/")).collect()
}

pub(super) fn get(served: &Served, address: &str, range: Option<&str>) -> Response {
    let request = Client::new().get(served.url(address));
    let request = range.map_or(request.try_clone().unwrap(), |range| request.header("range", range));
    request.send().unwrap()
}

fn header<'r>(answer: &'r Response, name: &str) -> &'r str {
    answer.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

fn notice(her: &Participant<'_>, house: &House) -> Page {
    let card = house.cards(1).remove(0).letters();
    her.send_raw(None, &[("code", &card)], "next").expect(200)
}

crate::on_both_engines! {
    fn lng_5_a_voice_and_a_clip_can_be_played_and_never_play_by_themselves(engine: Engine) {
        let house = house(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let notice = notice(&her, &house);
        assert_eq!(sources(&notice).len(), 3, "voice, clip, captions: {}", notice.text);
        let (before, after) = notice.text.split_once("<audio controls preload=\"none\"").unwrap();
        assert!(before.contains("People near you may hear this."), "said before anything can be pressed");
        assert!(after.contains("<video controls preload=\"none\" playsinline") && after.contains("kind=\"captions\""));
        assert!(!notice.says("autoplay"));
        let policy = notice.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && policy.ends_with("media-src 'self'"), "{policy}");

        let question = her.choose(&her.enter(&house.cards(1).remove(0).letters()), &["C1"]).expect(200);
        assert_eq!(sources(&question).len(), 1, "{}", question.text);
        let second = her.send(&question, &[], "next").expect(200);
        assert!(sources(&second).is_empty() && !second.says("People near you"), "{}", second.text);
        let arabic = her.send(&question, &[], "language:ar").expect(200);
        assert!(sources(&arabic).is_empty(), "no other language stands in");
        let support = Participant::at(&served, "/v/7k2m/support").open();
        assert!(!support.headers["content-security-policy"].to_str().unwrap().contains("media-src"));
    }

    fn lng_5_without_recordings_nothing_is_opened_for_them(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let notice = notice(&Participant::at(&served, "/v/7k2m"), &house);
        assert!(sources(&notice).is_empty() && !notice.says("<audio"));
        assert!(!notice.headers["content-security-policy"].to_str().unwrap().contains("media-src"));
    }

    fn lng_5_a_player_asks_for_pieces_and_gets_them(engine: Engine) {
        let house = house(engine);
        let served = house.serve();
        let notice = notice(&Participant::at(&served, "/v/7k2m"), &house);
        let [heard, seen, read] = sources(&notice).try_into().unwrap();
        let whole = get(&served, &heard, None);
        assert_eq!((whole.status().as_u16(), header(&whole, "content-type")), (200, "audio/mpeg"));
        for (name, value) in [
            ("accept-ranges", "bytes"),
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
            ("content-encoding", ""),
            ("set-cookie", ""),
        ] {
            assert_eq!(header(&whole, name).replace("identity", ""), value, "{name}");
        }
        let bytes = whole.bytes().unwrap().to_vec();
        assert_eq!(bytes, voice(2));
        let length = bytes.len();
        for (range, from, to) in [
            ("bytes=0-3", 0, 3),
            ("bytes=5-", 5, length - 1),
            ("bytes=-2", length - 2, length - 1),
            ("bytes=7-99999", 7, length - 1),
        ] {
            let part = get(&served, &heard, Some(range));
            assert_eq!(part.status().as_u16(), 206, "{range}");
            assert_eq!(header(&part, "content-range"), format!("bytes {from}-{to}/{length}"), "{range}");
            assert_eq!(part.bytes().unwrap().to_vec(), bytes[from..=to], "{range}");
        }
        let beyond = get(&served, &heard, Some("bytes=99999-"));
        assert_eq!((beyond.status().as_u16(), header(&beyond, "content-range")), (416, format!("bytes */{length}").as_str()));
        for range in ["bytes=0-1,3-4", "lines=1-2", "bytes=b-a", "bytes=3-1"] {
            let answer = get(&served, &heard, Some(range));
            assert!([200, 416].contains(&answer.status().as_u16()), "{range}: {}", answer.status());
        }
        assert_eq!(header(&get(&served, &seen, None), "content-type"), "video/webm");
        assert_eq!(header(&get(&served, &read, None), "content-type"), "text/vtt; charset=utf-8");
    }

    fn lng_5_other_names_find_nothing(engine: Engine) {
        let house = house(engine);
        let served = house.serve();
        let notice = notice(&Participant::at(&served, "/v/7k2m"), &house);
        let heard = sources(&notice).remove(0);
        let hash = heard.rsplit('/').next().unwrap().split('.').next().unwrap();
        for address in [
            heard.replace(".mp3", ".html"),
            heard.replace(".mp3", ""),
            heard.replace(".mp3", ".mp3.mp3"),
            heard.replace(hash, &hash.to_uppercase()),
            heard.replace(hash, &hash[1..]),
            heard.replace(hash, &"0".repeat(64)),
            heard.replace("7k2m", "7k2n"),
            "/v/7k2m/media/Q1.mp3".to_owned(),
            "/v/7k2m/media/..%2f..%2fetc%2fpasswd".to_owned(),
            "/v/7k2m/media/%00.mp3".to_owned(),
        ] {
            assert_eq!(get(&served, &address, None).status().as_u16(), 404, "{address}");
        }
    }

    /// Keeps LNG-6: pictures, for whoever reads the easy version.
    fn lng_6_a_picture_stands_beside_the_easy_lines(engine: Engine) {
        let house = house(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let choices = her.enter(&house.cards(1).remove(0).letters());
        let draft = her.send(&choices, &[("C1", "yes")], "next").expect(200);
        assert!(sources(&draft).is_empty(), "{}", draft.text);
        let easy = her.send(&draft, &[], "easy").expect(200);
        let shown = sources(&easy);
        assert_eq!(shown.len(), 1, "{}", easy.text);
        let answer = get(&served, &shown[0], None);
        assert_eq!(header(&answer, "content-type"), "image/png");
        assert_eq!(answer.bytes().unwrap().to_vec(), picture());
    }
}
