//! B2 and D14: the key directory, grants, and the check before a public key is used.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

use linden::domain::ids::{AccountId, ConsultationId};
use linden::randomness::SeededRandomness;
use linden::vault::keys::{Fingerprint, KeyDir, KeyDirError, KeyKind, KeyName};
use linden::vault::{SealError, Secret, Unopenable, Vault};

use super::people::{Installation, pair, staff_member};

#[test]
fn keys_are_readable_by_their_owner_only() {
    let linden = Installation::new(1);
    let keys = linden.vault.directory();
    for name in [KeyName::Root, KeyName::Sign, KeyName::Consultation(linden.here.id())] {
        let metadata = fs::metadata(keys.file(name)).unwrap();
        assert_eq!((metadata.len(), metadata.permissions().mode() & 0o777), (32, 0o600));
    }
    for directory in [keys.path().to_owned(), keys.path().join("consultation")] {
        assert_eq!(fs::metadata(directory).unwrap().permissions().mode() & 0o777, 0o700);
    }
    let names: Vec<_> = fs::read_dir(keys.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "no temporary file is left: {names:?}");
}

#[test]
fn a_key_that_others_can_read_is_refused() {
    let linden = Installation::new(2);
    let keys = linden.vault.directory();
    for mode in [0o640, 0o604, 0o660] {
        fs::set_permissions(keys.file(KeyName::Root), fs::Permissions::from_mode(mode)).unwrap();
        assert!(matches!(keys.read(KeyName::Root), Err(KeyDirError::TooOpen { .. })));
    }
    fs::set_permissions(keys.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert!(matches!(KeyDir::open(keys.path()), Err(KeyDirError::TooOpen { .. })));
}

#[test]
fn a_key_is_never_overwritten() {
    let linden = Installation::new(3);
    let keys = linden.vault.directory();
    let before = keys.read(KeyName::Root).unwrap();
    assert!(matches!(keys.generate(KeyName::Root, linden.chance()), Err(KeyDirError::Exists { .. })));
    assert!(keys.read(KeyName::Root).unwrap() == before);
    assert!(matches!(
        Vault::initialise(keys.clone(), Arc::new(SeededRandomness::new(3))),
        Err(KeyDirError::Exists { .. })
    ));
}

#[test]
fn a_damaged_or_example_key_is_refused() {
    let linden = Installation::new(4);
    let keys = linden.vault.directory();
    for content in [vec![], vec![1; 31], vec![1; 33], vec![0; 32]] {
        fs::write(keys.file(KeyName::Sign), content).unwrap();
        assert!(matches!(keys.read(KeyName::Sign), Err(KeyDirError::Damaged { .. })));
    }
}

#[test]
fn a_consultation_without_its_key_is_not_served_and_a_destroyed_key_is_gone_at_once() {
    let linden = Installation::new(5);
    let other = ConsultationId::random(linden.chance());
    assert!(matches!(linden.vault.for_consultation(other), Err(KeyDirError::Missing { .. })));
    assert!(linden.vault.for_consultation(linden.here.id()).is_ok());
    let file = linden.vault.directory().file(KeyName::Consultation(linden.here.id()));
    let kept_by_a_link = linden.directory.path().join("link");
    fs::hard_link(&file, &kept_by_a_link).unwrap();
    let key = fs::read(&file).unwrap();
    assert_eq!(files_with(&key, linden.directory.path()), 2, "the key and its link");
    linden.vault.destroy_consultation(linden.here.id()).unwrap();
    assert!(matches!(linden.vault.for_consultation(linden.here.id()), Err(KeyDirError::Missing { .. })));
    assert!(matches!(linden.vault.destroy_consultation(linden.here.id()), Err(KeyDirError::Missing { .. })));
    assert_eq!(fs::read(kept_by_a_link).unwrap(), [0; 32], "its bytes are overwritten, not only unlinked");
    assert_eq!(files_with(&key, linden.directory.path()), 0, "nor were they set aside under another name");
}

/// In how many files of a folder, and of the folders in it, these bytes stand.
fn files_with(bytes: &[u8], folder: &Path) -> usize {
    let of_one = |path: &Path| match path.is_dir() {
        true => files_with(bytes, path),
        false => usize::from(fs::read(path).unwrap().windows(bytes.len()).any(|window| window == bytes)),
    };
    fs::read_dir(folder).unwrap().map(|entry| of_one(&entry.unwrap().path())).sum()
}

#[test]
fn a_key_comes_back_from_the_kit() {
    let linden = Installation::new(6);
    let keys = linden.vault.directory();
    let name = KeyName::Consultation(linden.here.id());
    let kit = keys.read(name).unwrap();
    let sent = linden.send_all();
    keys.destroy(name).unwrap();
    keys.install(name, &kit).unwrap();
    let back = linden.vault.for_consultation(linden.here.id()).unwrap();
    assert!(back.open_own_answers(&sent.answers, &sent.keys).is_ok());
    let file = keys.file(name).file_name().unwrap().to_str().unwrap().to_owned();
    assert_eq!(KeyName::of_consultation_file(&file), Some(name));
}

#[test]
fn a_grant_opens_for_its_holder_only() {
    let linden = Installation::new(7);
    let (user, own) = staff_member(&linden);
    let grant = linden.here.grant(&linden.figures.private, user, own.public()).unwrap();
    let key = linden.here.open_grant(&grant, KeyKind::Figures, user, &own).unwrap();
    assert_eq!(key.public(), linden.figures.private.public());
    assert_eq!((key.kind(), key.epoch()), (KeyKind::Figures, 1));

    let (other_user, other_pair) = staff_member(&linden);
    let there = linden.vault.create_consultation(ConsultationId::random(linden.chance())).unwrap();
    assert!(linden.here.open_grant(&grant, KeyKind::Words, user, &own).is_err(), "other kind");
    assert!(linden.here.open_grant(&grant, KeyKind::Figures, other_user, &own).is_err(), "other user");
    assert!(linden.here.open_grant(&grant, KeyKind::Figures, user, &other_pair).is_err(), "other pair");
    assert!(there.open_grant(&grant, KeyKind::Figures, user, &own).is_err(), "other consultation");
    assert_eq!(there.grant(&linden.figures.private, user, own.public()), Err(SealError::WrongKey));
    for at in 0..grant.len() {
        let mut changed = grant.clone();
        changed[at] ^= 0x80;
        assert!(linden.here.open_grant(&changed, KeyKind::Figures, user, &own).is_err(), "byte {at}");
    }
}

#[test]
fn a_public_key_put_into_the_database_by_somebody_else_is_not_used() {
    let linden = Installation::new(8);
    let (_, stored) = linden.here.make_staff_key(KeyKind::Words, 2);
    assert!(linden.here.check_public_key(&stored).is_ok());

    let mut swapped = stored.clone();
    swapped.key = *linden.vault.new_user_pair().public();
    assert_eq!(linden.here.check_public_key(&swapped), Err(Unopenable));
    let mut as_figures = stored.clone();
    as_figures.kind = KeyKind::Figures;
    assert_eq!(linden.here.check_public_key(&as_figures), Err(Unopenable));
    let mut later = stored.clone();
    later.epoch = 3;
    assert_eq!(linden.here.check_public_key(&later), Err(Unopenable));
    let there = linden.vault.create_consultation(ConsultationId::random(linden.chance())).unwrap();
    assert_eq!(there.check_public_key(&stored), Err(Unopenable));
}

#[test]
fn a_fingerprint_tells_keys_apart() {
    let linden = Installation::new(9);
    let one = Fingerprint::of(pair(&linden.here, KeyKind::Panel, 1).public.key());
    let other = Fingerprint::of(pair(&linden.here, KeyKind::Panel, 1).public.key());
    assert_ne!(one, other);
    assert_eq!(one.words().len(), 6);
}

#[test]
fn no_secret_shows_when_printed_for_debugging() {
    let linden = Installation::new(10);
    let sent = linden.send_all();
    let (user, own) = staff_member(&linden);
    let (token, sign_in) = linden.vault.seal_sign_in(&own).unwrap();
    let printed = format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        linden.vault,
        linden.here,
        linden.figures.private,
        Secret::from_bytes([0xab; 32]),
        sent.keys,
        sent.answers,
        sent.words,
        token,
        sign_in,
        linden.here.open_words_to_read(&sent.words, &linden.words.private).unwrap(),
    );
    let sent = linden.here.open_own_answers(&sent.answers, &sent.keys).unwrap();
    let printed = format!("{printed} {sent:?} {:?} {:?}", sent.record(), sent.answers());
    assert!(printed.chars().filter(char::is_ascii_digit).count() < 40, "{printed}");
    assert!(!printed.contains("[") && !printed.contains("171") && !printed.contains("Q12"), "{printed}");
    assert_ne!(user, AccountId::from_bytes([0; 16]));
}
