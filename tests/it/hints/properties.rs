//! Whatever is typed, a hint points into it.

use linden::domain::hints::{Listed, find};
use proptest::prelude::*;

/// Pieces that look like something, to be put together in every way.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("077 123 4567"),
        Just("٣ آذار"),
        Just("3 травня"),
        Just("@"),
        Just("a@b.org"),
        Just("www."),
        Just("/"),
        Just("."),
        Just("-"),
        Just(" "),
        Just("\n"),
        Just("("),
        Just(")"),
        Just("+"),
        Just("2021"),
        Just("mwezi wa"),
        Just("Tall"),
        Just("Hill"),
        Just("ال"),
        Just("\u{200f}"),
        Just("é"),
        Just("e\u{301}"),
        Just("\u{1f33f}"),
        Just("_"),
        Just("12"),
        Just("0"),
        Just("ﷺ"),
        Just("İ"),
        Just("first of"),
        Just("May"),
        Just("'"),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    /// Keeps PSE-14.
    #[test]
    fn hints_lie_inside_the_text_in_order_and_apart(text in prop_oneof![pieces(), any::<String>()]) {
        let length = text.chars().count();
        let hints = find(&text, &Listed::new(["Tall Hill", "ال", ""]));
        let mut last = 0;
        for hint in hints {
            prop_assert!(last <= hint.start && hint.start < hint.end && hint.end <= length, "{text:?} {hint:?}");
            last = hint.end;
        }
    }
}

/// Keeps PSE-14: one more look at twice as much text asks for twice as many looks, so that nobody can make the server
/// busy with a text. Counted in what is found, not in seconds.
#[test]
fn the_longest_text_of_a_form_is_looked_through() {
    let text = "call 0771 234 5678 on 3 March 2021, or write to a.b@house.example. ".repeat(1000);
    assert_eq!(find(&text, &Listed::new(["Tall Hill"])).len(), 3000);
    for hostile in ["1 ", "1-", "first of ", "a.", "@", "(", "mwezi wa ", "Tall "] {
        let _ = find(&hostile.repeat(20_000), &Listed::new(["Tall Tall Tall Tall Hill"]));
    }
}
