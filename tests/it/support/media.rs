//! Small files that begin as recordings and pictures do. No player could play them, but for [`silence`].

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

/// A recording that a player can play: two and a half seconds of silence, as frames of MPEG 1, layer III, one channel, 64 kbit/s
/// at 44.1 kHz.
pub fn silence() -> Vec<u8> {
    let frame = [[0xff, 0xfb, 0x50, 0xc0].as_slice(), &[0; 204]].concat();
    frame.repeat(96)
}
