use super::*;
use crate::randomness::SystemRandomness;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn key() -> Secret {
    Secret::from_bytes([7; 32])
}

fn add(files: &LedgerFiles, entries: &[[u8; 32]], on: &str) {
    files.add(&key(), entries, Period::of(day(on)), &SystemRandomness).unwrap();
}

fn holds(files: &LedgerFiles, entry: [u8; 32]) -> bool {
    files.read(&key()).unwrap().contains(&entry)
}

/// B8: sorted, a power of two of at least 256, no time, and nothing that tells an entry from what fills the file up.
#[test]
fn a_file_tells_neither_order_nor_time_nor_number() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger");
    let files = LedgerFiles::new(vec![path.clone()]);
    let mut sizes = Vec::new();
    for number in 0..300_u16 {
        let mut entry = [0; 32];
        SystemRandomness.fill(&mut entry[2..]);
        entry[..2].copy_from_slice(&number.to_be_bytes());
        add(&files, &[entry], "2026-04-01");
        assert!(holds(&files, entry));
        let bytes = fs::read(path.join(CURRENT)).unwrap();
        sizes.push(bytes.len() / 32);
        assert!(bytes.as_chunks::<32>().0.is_sorted());
        for file in [path.clone(), path.join(CURRENT)] {
            let metadata = fs::metadata(file).unwrap();
            assert_eq!(metadata.modified().unwrap(), SystemTime::UNIX_EPOCH);
        }
    }
    sizes.dedup();
    assert_eq!(sizes, [256, 512]);
}

/// B8: an entry lives 30 to 60 days, and a clock that jumps ahead and comes back loses none.
#[test]
fn files_are_swapped_every_30_days_and_an_entry_lives_30_to_60() {
    let folder = tempfile::tempdir().unwrap();
    let files = LedgerFiles::new(vec![folder.path().join("ledger")]);
    let first = (0..30).map(|days| day("2026-04-01") + chrono::TimeDelta::days(days));
    let begins = first.clone().find(|day| Period::of(*day) != Period::of(day.pred_opt().unwrap())).unwrap();
    let on = |days: i64| (begins + chrono::TimeDelta::days(days)).to_string();
    add(&files, &[[1; 32]], &on(0));
    add(&files, &[[2; 32]], &on(29));
    add(&files, &[], &on(30));
    assert!(holds(&files, [1; 32]) && holds(&files, [2; 32]));
    add(&files, &[], &on(3_650));
    assert!(holds(&files, [1; 32]), "one swap is not two");
    add(&files, &[[3; 32]], &on(59));
    add(&files, &[], &on(60));
    assert!(holds(&files, [3; 32]), "what ran ahead is waited for");
    let other = LedgerFiles::new(vec![folder.path().join("other")]);
    add(&other, &[[2; 32]], &on(29));
    add(&other, &[], &on(59));
    assert!(holds(&other, [2; 32]), "30 days later it is there");
    add(&other, &[], &on(60));
    assert!(!holds(&other, [2; 32]), "31 days after the swap it is gone");
}

/// D14: two folders hold the same; a damaged file stops everything and is never written over.
#[test]
fn every_folder_holds_all_and_a_damaged_file_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    let files = LedgerFiles::new(vec![one.clone(), two.clone()]);
    add(&files, &[[1; 32]], "2026-04-01");
    for path in [&one, &two] {
        assert!(holds(&LedgerFiles::new(vec![path.clone()]), [1; 32]));
    }
    fs::write(one.join(CURRENT), [0; 33]).unwrap();
    assert!(matches!(files.read(&key()), Err(KeyDirError::Damaged { .. })));
    assert!(files.add(&key(), &[[2; 32]], Period::of(day("2026-04-02")), &SystemRandomness).is_err());
    assert_eq!(fs::read(one.join(CURRENT)).unwrap(), [0; 33]);
}

/// D14: writers at once lose no entry of one another.
#[test]
fn writers_at_once_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger");
    std::thread::scope(|scope| {
        for writer in 0..4_u8 {
            let path = path.clone();
            scope.spawn(move || {
                let files = LedgerFiles::new(vec![path]);
                (0..10_u8).for_each(|at| add(&files, &[[writer * 16 + at + 1; 32]], "2026-04-01"));
            });
        }
    });
    let held = LedgerFiles::new(vec![path]).read(&key()).unwrap();
    assert_eq!(held.len(), 41, "forty entries and the mark of the 30 days");
}
