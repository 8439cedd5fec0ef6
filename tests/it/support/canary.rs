//! A word that nobody else writes, and the search for it in whatever a service left behind, in every encoding that a
//! careless program might have written it in.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use data_encoding::{BASE64, BASE64URL, HEXLOWER, HEXUPPER};
use unicode_normalization::UnicodeNormalization as _;

use super::needles::Needles;

/// A new word: letters, some of them outside ASCII, so that escapes show.
pub fn word() -> String {
    let tail: String = rand::random::<[u8; 14]>().map(|byte| char::from(b'a' + byte % 26)).iter().collect();
    format!("kan\u{e4}rienv\u{f6}gel{tail}")
}

/// The search for one word, or for any of several.
pub struct Search {
    spelt: Vec<(&'static str, Vec<u8>)>,
    needles: Needles,
}

fn escaped(word: &str, escape: impl Fn(char) -> String, all: bool) -> Vec<u8> {
    let escaped = word.chars().map(|c| if all || !c.is_ascii() { escape(c) } else { c.to_string() });
    escaped.collect::<String>().into_bytes()
}

fn percent(c: char, upper: bool) -> String {
    let bytes = c.to_string().into_bytes().into_iter();
    bytes.map(|byte| if upper { format!("%{byte:02X}") } else { format!("%{byte:02x}") }).collect()
}

impl Search {
    /// The search for `word`.
    pub fn of(word: &str) -> Self {
        let bytes = word.as_bytes();
        let decomposed: String = word.nfd().collect();
        let mut spelt = vec![
            ("UTF-8", bytes.to_vec()),
            ("UTF-8, decomposed", decomposed.into_bytes()),
            ("UTF-8, capitals", word.to_uppercase().into_bytes()),
            ("Latin-1", word.chars().map(|c| c as u8).collect()),
            ("UTF-16 LE", word.encode_utf16().flat_map(u16::to_le_bytes).collect()),
            ("UTF-16 BE", word.encode_utf16().flat_map(u16::to_be_bytes).collect()),
            ("UTF-32 LE", word.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect()),
            ("hexadecimal", HEXLOWER.encode(bytes).into_bytes()),
            ("hexadecimal, capitals", HEXUPPER.encode(bytes).into_bytes()),
        ];
        // What a browser sends of a form: spaces are plus signs.
        let of_form = |c: char| match c {
            ' ' => "+".to_owned(),
            c if c.is_ascii_alphanumeric() || "*-._".contains(c) => c.to_string(),
            c => percent(c, true),
        };
        spelt.push(("form", word.chars().map(of_form).collect::<String>().into_bytes()));
        for all in [false, true] {
            spelt.push(("percent", escaped(word, |c| percent(c, false), all)));
            spelt.push(("percent, capitals", escaped(word, |c| percent(c, true), all)));
            spelt.push(("JSON", escaped(word, |c| format!("\\u{:04x}", u32::from(c)), all)));
            spelt.push(("JSON, capitals", escaped(word, |c| format!("\\u{:04X}", u32::from(c)), all)));
            spelt.push(("Rust", escaped(word, |c| format!("\\u{{{:x}}}", u32::from(c)), all)));
            spelt.push(("HTML", escaped(word, |c| format!("&#{};", u32::from(c)), all)));
            spelt.push(("HTML, hexadecimal", escaped(word, |c| format!("&#x{:x};", u32::from(c)), all)));
        }
        // Base64 has three forms of a word, by where it starts; the middle of each is the same wherever it stands.
        for shift in 0..3 {
            let shifted = [vec![b' '; shift], bytes.to_vec()].concat();
            for (name, encoding) in [("base64", BASE64), ("base64url", BASE64URL)] {
                let encoded = encoding.encode(&shifted);
                spelt.push((name, encoded.as_bytes()[4..encoded.len() - 4].to_vec()));
            }
        }
        Self::for_any(spelt)
    }

    /// The search for any of these words.
    pub fn of_any(words: &[String]) -> Self {
        Self::for_any(words.iter().flat_map(|word| Self::of(word).spelt).collect())
    }

    fn for_any(spelt: Vec<(&'static str, Vec<u8>)>) -> Self {
        let needles = Needles::new(spelt.iter().map(|(_, bytes)| bytes));
        Self { spelt, needles }
    }

    /// Where the word stands in `content`, and its encoding.
    fn hits<'s>(&'s self, content: &'s [u8]) -> impl Iterator<Item = (usize, &'static str)> + 's {
        self.needles.hits(content).map(|(at, spelt)| (at, self.spelt[spelt].0))
    }

    /// The encodings in which the word stands in `content`.
    pub fn traces(&self, content: &[u8]) -> BTreeSet<&'static str> {
        self.hits(content).map(|(_, name)| name).collect()
    }

    /// In how many places of `content` the word stands, in whatever encoding.
    pub fn count(&self, content: &[u8]) -> usize {
        self.hits(content).map(|(at, _)| at).collect::<BTreeSet<_>>().len()
    }

    /// Checks that no file of a folder holds the word, and says how many bytes were searched. Files that go away
    /// meanwhile are of no matter: a running database clears its journal.
    #[track_caller]
    pub fn not_in_folder(&self, folder: &Path, wanted: impl Fn(&Path) -> bool) -> usize {
        let mut searched = 0;
        for file in files(folder).unwrap().into_iter().filter(|file| wanted(file)) {
            match std::fs::read(&file) {
                Ok(content) => {
                    assert_eq!(self.traces(&content), BTreeSet::new(), "{}", file.display());
                    searched += content.len();
                }
                Err(error) => assert_eq!(error.kind(), io::ErrorKind::NotFound, "{}: {error}", file.display()),
            }
        }
        searched
    }
}

/// Every file of a folder, however deep.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

#[test]
fn the_search_finds_every_encoding_wherever_it_stands() {
    let word = word();
    let search = Search::of(&word);
    for (name, needle) in &search.spelt {
        let content = [b"\0\xff...".as_slice(), needle, b"...\xff\0"].concat();
        assert!(search.traces(&content).contains(name), "{name}");
    }
    for (before, after) in [("", ""), ("x", "y"), ("xy", "yz"), ("{\"a\":\"", "\"}")] {
        let encoded = BASE64.encode(format!("{before}{word}{after}").as_bytes());
        assert_eq!(search.traces(encoded.as_bytes()), ["base64", "base64url"].into(), "{before}");
    }
    let json = serde_json::to_string(&word).unwrap();
    assert_eq!(search.traces(json.as_bytes()), ["UTF-8"].into());
    assert!(search.traces(b"kan\xc3\xa4rienvogel, and nothing else").is_empty());
}
