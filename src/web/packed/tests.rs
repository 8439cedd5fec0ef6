use std::io::Read as _;

use flate2::read::GzDecoder;
use proptest::prelude::*;

use super::{Kind, Pieces, gzip};

fn unpacked(packed: &[u8]) -> String {
    let mut text = String::new();
    GzDecoder::new(packed).read_to_string(&mut text).unwrap();
    text
}

/// A page that repeats itself, with `hers` on it.
fn page(hers: &str) -> String {
    let options = ["Yes, always", "No, never", "I do not know", "Yes, sometimes"];
    let options: String =
        options.iter().map(|one| format!("<li><input value=\"1\"><span>{one}</span></li>\n")).collect();
    format!("<ul>{options}</ul><p><hers>{hers}</hers></p>\n<ul>{options}</ul>")
}

fn packed(drawn: &str) -> Vec<u8> {
    gzip(&Pieces::read(drawn))
}

fn plain(drawn: &str) -> String {
    ["<hers>", "</hers>", "<sealed>", "</sealed>"].iter().fold(drawn.to_owned(), |text, mark| text.replace(mark, ""))
}

#[test]
fn marks_never_travel_and_nothing_else_is_taken_out() {
    let read = Pieces::read("<p><hers>a<hers>b</hers></hers></p><i value=\"<sealed>xY-_</sealed>\"><hers></hers>");
    assert_eq!(read.text(), "<p>ab</p><i value=\"xY-_\">");
    let pieces: Vec<_> = read.iter().map(|(kind, piece)| (kind, String::from_utf8_lossy(piece).into_owned())).collect();
    let expected = [
        (Kind::Own, "<p>"),
        (Kind::Hers, "ab"),
        (Kind::Own, "</p><i value=\""),
        (Kind::Sealed, "xY-_"),
        (Kind::Own, "\">"),
        (Kind::Hers, ""),
        (Kind::Own, ""),
    ];
    assert_eq!(pieces, expected.map(|(kind, piece)| (kind, piece.to_owned())));
}

#[test]
fn where_marks_do_not_match_all_is_hers() {
    for drawn in ["<p>a</hers>b<hers>c</hers>", "<p><hers>a", "<hers>a</sealed>"] {
        let read = Pieces::read(drawn);
        assert_eq!(read.iter().collect::<Vec<_>>(), [(Kind::Hers, plain(drawn).as_bytes())], "{drawn}");
    }
}

#[test]
fn a_guess_that_is_right_is_as_long_as_one_that_is_wrong() {
    let right = packed(&page("Yes, sometimes"));
    for wrong in ["Xqj, zwvkbmzly", "\u{1}\u{7f}~^`|@#$%&*?!", "щоїєґ42xy"] {
        assert_eq!(wrong.len(), "Yes, sometimes".len());
        assert_eq!(packed(&page(wrong)).len(), right.len(), "{wrong}");
    }
    // What is not marked is copied, and its length tells.
    let unmarked = |hers: &str| packed(&plain(&page(hers))).len();
    assert!(unmarked("Yes, sometimes") < unmarked("Xqj, zwvkbmzly"));
}

#[test]
fn it_does_not_matter_which_is_ticked_nor_that_nothing_stands_between() {
    let ticked = |which: usize| {
        let one = |at: usize| {
            format!(
                "<li><input value=\"1\"<hers>{}</hers>><span>No</span></li>",
                if at == which { " checked" } else { "" }
            )
        };
        packed(&(0..40).map(one).collect::<String>()).len()
    };
    let lengths: Vec<_> = (0..40).map(ticked).collect();
    assert!(lengths.iter().all(|length| *length == lengths[0]), "{lengths:?}");
    assert_eq!(ticked(40) + 8 * 9 / 8, lengths[0], "nine bits a byte");
}

#[test]
fn the_own_words_are_small_and_the_state_costs_six_bits_a_letter() {
    let text = page("").repeat(20);
    assert!(packed(&text).len() * 8 < plain(&text).len(), "{} of {}", packed(&text).len(), plain(&text).len());
    let state =
        |letters: usize| packed(&format!("<i value=\"<sealed>{}</sealed>\">", "aB3-".repeat(letters / 4))).len();
    assert_eq!(state(5600) - state(800), 4800 * 6 / 8);
}

#[test]
fn nothing_reaches_back_too_far() {
    for letters in [100, 30_000, 32_600, 33_000, 60_000] {
        let drawn = page(&"ab".repeat(letters / 2));
        assert_eq!(unpacked(&packed(&drawn)), plain(&drawn), "{letters}");
    }
    let own: String = (0..9000).map(|at| format!("{at} ")).collect();
    assert_eq!(unpacked(&packed(&(own.clone() + &own))), own.clone() + &own);
}

proptest! {
    #[test]
    fn what_comes_out_is_the_page(drawn in "(<p>|yes|no| checked|<hers>[a-zщ]{0,9}</hers>|<sealed>[a-z_-]{0,9}</sealed>|\\PC){0,80}") {
        prop_assert_eq!(unpacked(&packed(&drawn)), plain(&drawn));
    }

    #[test]
    fn only_how_much_is_hers_tells(
        own in prop::collection::vec("[ab<>yes ]{0,30}", 1..9),
        one in "[ab<>yesщ ]{0,60}",
        other in "\\PC{0,60}",
    ) {
        // Two people, as many bytes of each: at any place, one word or all in another.
        let of = |whole: &str, at: usize| {
            let pieces = own.iter().enumerate().map(|(place, own)| format!("{own}<hers>{}</hers>", if place == at { whole } else { "" }));
            packed(&pieces.collect::<String>()).len()
        };
        let (one, other) = (one.replace('<', ""), other.replace('<', ""));
        let (one, other) = (format!("{one}{}", "a".repeat(400 - one.len())), format!("{other}{}", "b".repeat(400 - other.len())));
        prop_assert_eq!(of(&one, 0), of(&other, own.len() - 1));
    }
}
