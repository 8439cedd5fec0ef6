//! The kit comes back whole, tells its slips by line, and a half of it tells nothing.

use super::*;
use crate::domain::spelling::CodeError;
use crate::randomness::SeededRandomness;
use crate::vault::keys::{KitFault, read_kits};

struct Kept {
    _folder: tempfile::TempDir,
    keys: KeyDir,
    chance: SeededRandomness,
    id: ConsultationId,
}

fn kept() -> Kept {
    let folder = tempfile::tempdir().unwrap();
    let keys = KeyDir::create(folder.path().join("keys")).unwrap();
    let chance = SeededRandomness::new(5);
    let id = ConsultationId::random(&chance);
    for name in [KeyName::Root, KeyName::Sign, KeyName::Consultation(id)] {
        keys.generate(name, &chance).unwrap();
    }
    Kept { _folder: folder, keys, chance, id }
}

/// Both halves as a person types them.
fn typed(kit: &Kit) -> Vec<String> {
    let lines = kit.sheets().iter().flat_map(KitSheet::lines);
    lines.map(|line| line.letters().to_string()).collect()
}

#[test]
fn both_kinds_come_back_with_their_keys_in_whatever_order() {
    let kept = kept();
    let kits =
        [KitOf::Installation, KitOf::Consultation(kept.id)].map(|of| Kit::of(&kept.keys, of, &kept.chance).unwrap());
    let halves: Vec<String> = kits
        .iter()
        .flat_map(|kit| kit.sheets().iter())
        .rev()
        .map(|sheet| {
            let lines = sheet.lines().into_iter().zip(1..);
            lines.map(|(line, at)| format!("{}{at}   {}\n", sheet.half().letter(), *line.letters())).collect()
        })
        .collect();
    let read = read_kits(&format!("# a kit\n\n{}", halves.join("\n"))).unwrap();
    assert_eq!(read.len(), 2);
    for kit in &read {
        for (name, key) in kit.keys() {
            assert!(kept.keys.read(name).unwrap() == key, "{name:?}");
        }
        assert!(kits.iter().any(|printed| printed.sha256() == kit.sha256()));
    }
}

#[test]
fn a_half_alone_tells_nothing_and_two_prints_do_not_mix() {
    let kept = kept();
    let of = KitOf::Consultation(kept.id);
    let [one, other] = [(); 2].map(|()| Kit::of(&kept.keys, of, &kept.chance).unwrap());
    let key = kept.keys.read(KeyName::Consultation(kept.id)).unwrap();
    for sheet in one.sheets() {
        assert!(sheet.share.as_slice() != key.as_bytes());
        assert!(!sheet.unchecked().windows(8).any(|part| key.as_bytes().windows(8).any(|of_key| of_key == part)));
    }
    let [ones, others] = [typed(&one), typed(&other)];
    let alone = ones[..4].join("\n");
    assert_eq!(read_kits(&alone).unwrap_err(), [KitFault::OtherHalf { half: KitHalf::A }]);
    let mixed = [&ones[..4], &others[4..]].concat().join("\n");
    let faults = read_kits(&mixed).unwrap_err();
    assert_eq!(faults, [KitHalf::A, KitHalf::B].map(|half| KitFault::OtherHalf { half }));
}

#[test]
fn every_slip_is_told_by_its_line() {
    let kept = kept();
    let kit = Kit::of(&kept.keys, KitOf::Installation, &kept.chance).unwrap();
    let lines = typed(&kit);
    for at in 0..lines.len() {
        let mut wrong = lines.clone();
        let first = if wrong[at].starts_with('0') { "1" } else { "0" };
        wrong[at].replace_range(0..1, first);
        let told = read_kits(&wrong.join("\n")).unwrap_err();
        assert_eq!(told, [KitFault::Line { at: at + 1, why: CodeError::Check }], "line {}", at + 1);
    }
    let mut two = lines.clone();
    two[1].truncate(20);
    two[9] = "what".into();
    assert_eq!(read_kits(&two.join("\n")).unwrap_err().len(), 2, "both are told at once");
}

#[test]
fn lines_in_the_wrong_place_missing_or_of_another_sheet_are_told() {
    let kept = kept();
    let kit = Kit::of(&kept.keys, KitOf::Installation, &kept.chance).unwrap();
    let mut swapped = typed(&kit);
    swapped.swap(1, 2);
    let told = read_kits(&swapped.join("\n")).unwrap_err();
    assert_eq!(told.first(), Some(&KitFault::Place { at: 2, half: KitHalf::A, number: 3 }));
    let mut short = typed(&kit);
    short.remove(5);
    let told = read_kits(&short.join("\n")).unwrap_err();
    assert_eq!(told, [KitFault::Missing { at: 6, half: KitHalf::A, lines: 1 }]);
    let other = typed(&Kit::of(&kept.keys, KitOf::Installation, &kept.chance).unwrap());
    let mut mixed = typed(&kit);
    mixed[3].clone_from(&other[3]);
    assert_eq!(read_kits(&mixed.join("\n")).unwrap_err(), [KitFault::Apart { at: 6, half: KitHalf::A }]);
    assert_eq!(read_kits("\n# nothing\n").unwrap_err(), [KitFault::Nothing]);
}
