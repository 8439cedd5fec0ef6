//! Keeps LNG-5 and LNG-6: the recordings and pictures of a folder: named for what they belong to, what their ending says, not
//! too large, approved by the panel, and given back byte for byte.

use std::fs;

use linden::cli::consultation::{read_folder, write_folder};
use linden::domain::folder::{Fault, FolderFiles, check};
use linden::domain::media::{LARGEST_MEDIUM, MOST_MEDIA, MediumError};

use super::fixture::{accept, files};
use crate::support::media::{CAPTIONS, clip, picture, voice};

fn with(media: &[(&str, Vec<u8>)]) -> FolderFiles {
    let mut folder = FolderFiles::from(files());
    for (name, bytes) in media {
        folder.add_medium(name, bytes.clone()).unwrap();
    }
    folder
}

fn faults(media: &[(&str, Vec<u8>)]) -> Vec<Fault> {
    check(&with(media)).expect_err("the folder should be refused").faults
}

#[test]
fn lng_5_recordings_are_part_of_what_the_panel_approves() {
    let hash = |folder: &FolderFiles| check(folder).unwrap().definition.review_hash();
    let (one, other) = (with(&[("media/en/Q1.mp3", voice(1))]), with(&[("media/en/Q1.mp3", voice(2))]));
    let moved = with(&[("media/ar/Q1.mp3", voice(1))]);
    let none = accept(files()).definition.review_hash();
    assert!(hash(&one) != none && hash(&one) != hash(&other) && hash(&one) != hash(&moved));
    // Read again from storage, where the bytes do not lie with the texts.
    assert_eq!(hash(&FolderFiles::from_stored(&one.to_stored().unwrap()).unwrap()), hash(&one));
}

#[test]
fn lng_5_every_file_belongs_to_something() {
    for name in
        ["media/fr/Q1.mp3", "media/en/Q99.mp3", "media/en/P9.mp3", "media/ar/Notice.mp3", "media/en/consultation.mp3"]
    {
        let found = faults(&[(name, voice(1))]);
        assert!(found.len() == 1 && found[0].file == name && found[0].what.contains("belongs to no"), "{found:?}");
    }
    assert!(faults(&[("media/easy/P9.png", picture())])[0].what.contains("belongs to no"));
    assert!(faults(&[("media/en/Q1.mp3", voice(1)), ("media/en/Q1.ogg", b"OggS".to_vec())])[0].what.contains("second"));
    assert!(faults(&[("media/en/Q1.webm", clip())])[0].file.ends_with("media/en/Q1.vtt"));
    assert!(faults(&[("media/en/Q1.vtt", CAPTIONS.into())])[0].what.contains("captions"));
    let whole = [
        ("media/en/notice.webm", clip()),
        ("media/en/notice.vtt", CAPTIONS.into()),
        ("media/en/P1.mp3", voice(1)),
        ("media/easy/P1.png", picture()),
    ];
    assert!(check(&with(&whole)).is_ok());
}

#[test]
fn lng_5_a_file_is_what_its_ending_says_and_there_is_room_for_it() {
    let mut folder = FolderFiles::from(files());
    for (name, bytes, why) in [
        ("media/en/Q1.mp3", b"<svg onload=x>".to_vec(), MediumError::OtherKind),
        ("media/en/Q1.mp3", Vec::new(), MediumError::OtherKind),
        ("media/en/Q1.webm", voice(1), MediumError::OtherKind),
        ("media/easy/P1.png", clip(), MediumError::OtherKind),
        ("media/easy/P1.svg", b"<svg/>".to_vec(), MediumError::Name),
        ("media/easy/P1.mp3", voice(1), MediumError::Name),
        ("media/en/P1.png", picture(), MediumError::Name),
        ("media/en/../../x.mp3", voice(1), MediumError::Name),
        ("media/../Q1.mp3", voice(1), MediumError::Name),
        ("media/en/Q1.mp3.html", voice(1), MediumError::Name),
        ("media/en/.mp3", voice(1), MediumError::Name),
        ("media/en/Q1.mp3", [voice(1), vec![0; LARGEST_MEDIUM]].concat(), MediumError::TooLarge),
    ] {
        assert_eq!(folder.add_medium(name, bytes), Err(why), "{name}");
    }
    for at in 0..MOST_MEDIA {
        folder.add_medium(&format!("media/en/Q{at}.mp3"), [voice(1), at.to_be_bytes().to_vec()].concat()).unwrap();
    }
    assert_eq!(folder.add_medium("media/en/Q1.ogg", b"OggS".to_vec()), Err(MediumError::TooMuch));
}

#[test]
fn lng_5_a_folder_with_recordings_is_read_and_written_byte_for_byte() {
    let folder =
        with(&[("media/en/Q1.mp3", voice(1)), ("media/ar/Q1.mp3", voice(1)), ("media/easy/P1.png", picture())]);
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("folder");
    write_folder(&dir, &folder).unwrap();
    assert_eq!(fs::read(dir.join("media/ar/Q1.mp3")).unwrap(), voice(1));
    assert!(read_folder(&dir).unwrap() == folder);
    fs::write(dir.join("media/en/Q1.mp3"), "<html>").unwrap();
    fs::write(dir.join("media/en/Q2.exe"), "MZ").unwrap();
    let refused = format!("{:?}", read_folder(&dir).unwrap_err());
    assert!(refused.contains("is not what its ending says") && refused.contains("media/en/Q2.exe"), "{refused}");
}
