//! Small files that begin as recordings and pictures do. No player could play them.

/// Captions of a clip.
pub const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:02.000\nWhat this is about.\n";

/// A voice; each number gives another file.
pub fn voice(number: u8) -> Vec<u8> {
    [b"ID3\x04\x00\x00".as_slice(), &[number; 26]].concat()
}

/// A clip.
pub fn clip() -> Vec<u8> {
    [[0x1a, 0x45, 0xdf, 0xa3].as_slice(), &[7; 60]].concat()
}

/// A picture.
pub fn picture() -> Vec<u8> {
    [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 40]].concat()
}
