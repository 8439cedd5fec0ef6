//! D8: codes as people type them.

use linden::domain::card::CardCode;
use linden::domain::receipt::ReceiptCode;
use linden::domain::recovery_code::RecoveryCode;
use linden::domain::spelling::CodeError;
use linden::randomness::SeededRandomness;
use proptest::prelude::*;

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn receipt(text: &str) -> Result<[u8; 15], CodeError> {
    text.parse::<ReceiptCode>().map(|code| *code.as_bytes())
}

fn card(text: &str) -> Result<[u8; 10], CodeError> {
    text.parse::<CardCode>().map(|code| *code.as_bytes())
}

/// `text` with each character that is no hyphen replaced by each other one of `alphabet`.
fn one_wrong<'a>(text: &'a str, alphabet: &'a str) -> impl Iterator<Item = String> + 'a {
    text.char_indices().filter(|(_, old)| *old != '-').flat_map(move |(at, old)| {
        let others = alphabet.chars().filter(move |new| *new != old);
        others.map(move |new| format!("{}{new}{}", &text[..at], &text[at + 1..]))
    })
}

/// `text` with two neighbours exchanged, across hyphens too, where that makes a difference.
fn exchanged(text: &str) -> Vec<(char, char, String)> {
    let plain: Vec<char> = text.chars().filter(|c| *c != '-').collect();
    let pairs = (1..plain.len()).filter(|at| plain[*at - 1] != plain[*at]);
    pairs
        .map(|at| {
            let mut other = plain.clone();
            other.swap(at - 1, at);
            (plain[at - 1], plain[at], other.into_iter().collect())
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn both_spellings_of_a_receipt_are_the_same_bytes(bytes: [u8; 15]) {
        let code = ReceiptCode::from_bytes(bytes);
        prop_assert_eq!(receipt(&code.letters()), Ok(bytes));
        prop_assert_eq!(receipt(&code.digits()), Ok(bytes));
        prop_assert_eq!(code.letters().split('-').map(str::len).collect::<Vec<_>>(), [5; 5]);
        prop_assert_eq!(code.digits().split('-').map(str::len).collect::<Vec<_>>(), [4; 10]);
    }

    #[test]
    fn both_spellings_of_a_card_are_the_same_bytes(seed: u64) {
        let code = CardCode::random(&SeededRandomness::new(seed));
        prop_assert!(code.as_bytes()[0] < 8);
        prop_assert_eq!(card(&code.letters()), Ok(*code.as_bytes()));
        prop_assert_eq!(card(&code.digits()), Ok(*code.as_bytes()));
        prop_assert_eq!(code.letters().split('-').map(str::len).collect::<Vec<_>>(), [4; 4]);
        prop_assert_eq!(code.digits().split('-').map(str::len).collect::<Vec<_>>(), [4; 6]);
    }

    #[test]
    fn a_single_wrong_character_is_always_caught(bytes: [u8; 15], seed: u64) {
        let code = ReceiptCode::from_bytes(bytes);
        for wrong in one_wrong(&code.letters(), ALPHABET).chain(one_wrong(&code.digits(), &ALPHABET[..10])) {
            prop_assert_eq!(receipt(&wrong), Err(CodeError::Check));
        }
        let code = CardCode::random(&SeededRandomness::new(seed));
        for wrong in one_wrong(&code.letters(), ALPHABET).chain(one_wrong(&code.digits(), &ALPHABET[..10])) {
            prop_assert_eq!(card(&wrong), Err(CodeError::Check));
        }
    }

    #[test]
    fn an_exchange_of_neighbours_is_caught_but_for_the_lowest_with_the_highest(bytes: [u8; 15], seed: u64) {
        let code = ReceiptCode::from_bytes(bytes);
        for (a, b, other) in exchanged(&code.letters()) {
            let let_through = [('0', 'Z'), ('Z', '0')].contains(&(a, b));
            prop_assert!(receipt(&other) == Err(CodeError::Check) || let_through);
        }
        for (_, _, other) in exchanged(&code.digits()) {
            prop_assert_eq!(receipt(&other), Err(CodeError::Check));
        }
        let code = CardCode::random(&SeededRandomness::new(seed));
        for (a, b, other) in exchanged(&code.letters()) {
            let let_through = [('0', 'Z'), ('Z', '0')].contains(&(a, b));
            prop_assert!(card(&other) == Err(CodeError::Check) || let_through);
        }
        for (a, b, other) in exchanged(&code.digits()) {
            let let_through = [('0', '9'), ('9', '0')].contains(&(a, b));
            prop_assert!(card(&other) == Err(CodeError::Check) || let_through);
        }
    }

    #[test]
    fn a_recovery_code_comes_back(seed: u64) {
        let code = RecoveryCode::random(&SeededRandomness::new(seed));
        let again: RecoveryCode = code.letters().to_lowercase().parse().unwrap();
        prop_assert_eq!(again.as_bytes(), code.as_bytes());
        for wrong in one_wrong(&code.letters(), ALPHABET) {
            prop_assert_eq!(wrong.parse::<RecoveryCode>().err(), Some(CodeError::Check));
        }
    }

    #[test]
    fn any_text_at_all_is_read_without_a_panic(text: String) {
        let _ = receipt(&text);
        let _ = card(&text);
    }
}

#[test]
fn a_receipt_is_spelt_as_it_always_was() {
    let code = ReceiptCode::from_bytes([0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde, 0xf0, 1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(code.letters(), "28T5C-Y4TQK-FF008-20C20-A1G7D");
    assert_eq!(code.digits(), "0094-5228-7970-0260-6830-6075-8488-5266-8570-3858");
    let highest = ReceiptCode::from_bytes([0xff; 15]);
    assert_eq!(highest.letters().replace('-', "")[..24], *"ZZZZZZZZZZZZZZZZZZZZZZZZ");
    assert_eq!(highest.digits().replace('-', "")[..37], *"1329227995784915872903807060280344575");
}

#[test]
fn a_card_is_spelt_as_it_always_was() {
    let code = CardCode::from_bytes([4, 0, 0, 0, 0, 0, 0, 0, 0x30, 0x39]).unwrap();
    assert_eq!(code.letters(), "G000-0000-0000-C1SK");
    assert_eq!(code.digits(), "1888-9465-9314-7858-0867-1293");
}

#[test]
fn numbers_too_large_for_the_bytes_are_a_bad_check() {
    // 2^120, with the check that would belong to it.
    let number: u128 = 1 << 120;
    assert_eq!(receipt(&format!("{number:037}{:03}", number % 997)), Err(CodeError::Check));
    assert_eq!(receipt(&format!("{}{:03}", "9".repeat(37), 0)), Err(CodeError::Check));
    // 2^75 and its Luhn check, found by trying all ten.
    let number: u128 = 1 << 75;
    assert!((0..10).all(|check| card(&format!("{number:023}{check}")) == Err(CodeError::Check)));
    assert!(CardCode::from_bytes([8, 0, 0, 0, 0, 0, 0, 0, 0, 0]).is_err());
    assert!(CardCode::from_bytes([7, 255, 255, 255, 255, 255, 255, 255, 255, 255]).is_ok());
}

/// The part of the rule on receipt codes that is about typing them: both spellings, spaces and hyphens ignored.
#[test]
fn spaces_hyphens_capitals_and_look_alikes_make_no_difference() {
    let code = ReceiptCode::from_bytes([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    let letters = code.letters();
    for typed in [
        letters.to_lowercase(),
        letters.replace('-', ""),
        letters.replace('-', "  "),
        letters.replace('-', " – "),
        letters.replace('-', "\u{a0}\u{2011}"),
        letters.replace('0', "O").replace('1', "l"),
        letters.replace('0', "o").replace('1', "I"),
        format!("\u{200f}\u{2067}{letters}\u{2069}\r\n"),
        format!("\u{feff}{letters}."),
        letters.chars().map(full_width).collect(),
    ] {
        assert_eq!(receipt(&typed), Ok(*code.as_bytes()), "{typed:?}");
    }
}

fn full_width(character: char) -> char {
    match character {
        '!'..='~' => char::from_u32(u32::from(character) + 0xfee0).unwrap(),
        other => other,
    }
}

#[test]
fn digits_of_every_script_are_digits() {
    let code = ReceiptCode::from_bytes([200; 15]);
    let digits = code.digits();
    for zero in ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{1040}', '\u{17e0}', '\u{ff10}', '\u{1e950}'] {
        let typed: String = digits
            .chars()
            .map(|c| c.to_digit(10).map_or(c, |value| char::from_u32(u32::from(zero) + value).unwrap()))
            .collect();
        assert_eq!(receipt(&typed), Ok(*code.as_bytes()), "{typed}");
    }
}

#[test]
fn a_short_group_is_named_when_the_groups_tell() {
    let third = CodeError::OddGroup { group: 3, characters: 4, others: 5 };
    assert_eq!(receipt("83120 44719 0665 91738 20564"), Err(third));
    assert_eq!(third.to_string(), "group 3 has 4 characters and the others have 5");
    assert_eq!(card("ABCD-ABCDE-ABCD-ABCD"), Err(CodeError::OddGroup { group: 2, characters: 5, others: 4 }));
    assert_eq!(card("ABCD-ABC-ABC-ABCD"), Err(CodeError::Length { characters: 14 }), "two of four: nothing to tell");
    assert_eq!(card("ABCDABCDABCDABC"), Err(CodeError::Length { characters: 15 }), "no groups: nothing to tell");
    assert_eq!(card("ABCD ABC"), Err(CodeError::Length { characters: 7 }), "two groups: either may be wrong");
}

#[test]
fn nothing_and_foreign_characters_have_answers_of_their_own() {
    assert_eq!(card("  - \u{200e} "), Err(CodeError::Empty));
    assert_eq!(card("ABCD-AB!D-ABCD-ABCD"), Err(CodeError::Character { group: 2 }));
    assert_eq!(card("ABCD-ABCD-ABCD-ABCU"), Err(CodeError::Character { group: 4 }));
}

#[test]
fn codes_show_nothing_when_printed_for_debugging() {
    let code = ReceiptCode::from_bytes([0xab; 15]);
    let card = CardCode::random(&SeededRandomness::new(1));
    assert_eq!(format!("{code:?} {card:?}"), "ReceiptCode(…) CardCode(…)");
}
