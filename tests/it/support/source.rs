//! Reading our own source text: the files of a folder, the text without comments and strings, the paths it names.

use std::fs;
use std::path::{Path, PathBuf};

/// One source file.
pub struct SourceFile {
    /// Where it lies below the crate's root, with `/` between the parts.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// The folder that holds `Cargo.toml`.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below `folder` (`src`, `tests`), in the order of their paths.
pub fn rust_files(folder: &str) -> Vec<SourceFile> {
    let mut paths = Vec::new();
    collect(&root().join(folder), &mut paths);
    paths.sort();
    let read = |path: PathBuf| SourceFile {
        path: path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/"),
        text: fs::read_to_string(&path).unwrap(),
    };
    paths.into_iter().map(read).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// The text with comments and the insides of literals replaced by spaces: every line stays where it was.
pub fn without_comments_and_literals(text: &str) -> Vec<char> {
    let source: Vec<char> = text.chars().collect();
    let mut code = source.clone();
    for (at, end) in comments_and_literals(&source) {
        blank(&mut code, at, end);
    }
    code
}

/// Every literal of the text as it is written, one on a line.
pub fn literals(text: &str) -> String {
    let source: Vec<char> = text.chars().collect();
    let of_strings = comments_and_literals(&source).into_iter().filter(|(at, _)| source[*at] != '/');
    of_strings.map(|(at, end)| source[at..end].iter().collect::<String>() + "\n").collect()
}

/// Where each comment and literal begins and ends.
fn comments_and_literals(source: &[char]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < source.len() {
        let end = match source[at] {
            '/' if source.get(at + 1) == Some(&'/') => end_of_line(source, at),
            '/' if source.get(at + 1) == Some(&'*') => end_of_block_comment(source, at),
            '"' => end_of_quoted(source, at, '"'),
            '\'' if is_character(source, at) => end_of_quoted(source, at, '\''),
            'r' if begins_a_literal(source, at) => end_of_raw_string(source, at).unwrap_or(at + 1),
            _ => at + 1,
        };
        if end > at + 1 {
            found.push((at, end));
        }
        at = end;
    }
    found
}

/// The code without the items that stand behind `#[cfg(test)]`.
pub fn without_test_items(mut code: Vec<char>) -> Vec<char> {
    let marker: Vec<char> = "#[cfg(test)]".chars().collect();
    let mut at = 0;
    while at + marker.len() <= code.len() {
        if code[at..at + marker.len()] == marker[..] {
            let end = end_of_item(&code, at + marker.len());
            blank(&mut code, at, end);
        }
        at += 1;
    }
    code
}

/// A path such as `crate::domain::ids`, and the line it stands on. A `use` with braces gives one for each branch.
#[derive(Debug, PartialEq, Eq)]
pub struct PathUsed {
    /// The line, from 1.
    pub line: usize,
    /// The names between the colons.
    pub segments: Vec<String>,
}

/// Every path of at least two names in `code`, and every single word (`async`) as a path of one.
pub fn paths(code: &[char]) -> Vec<PathUsed> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < code.len() {
        if is_word(code[at]) && !continues_a_word(code, at) {
            at = path_from(code, at, &[], &mut found);
        } else {
            at += 1;
        }
    }
    // The places come in order, so one pass turns them into lines.
    let (mut line, mut seen) = (1, 0);
    for path in &mut found {
        let place = std::mem::replace(&mut path.line, 0);
        line += code[seen..place].iter().filter(|c| **c == '\n').count();
        (seen, path.line) = (place, line);
    }
    found
}

/// Reads one path that begins at `at`, below `prefix`; gives the place after it. Here `line` is still a place.
fn path_from(code: &[char], mut at: usize, prefix: &[String], found: &mut Vec<PathUsed>) -> usize {
    let line = at;
    let mut segments = prefix.to_vec();
    loop {
        let end = (at..code.len()).find(|i| !is_word(code[*i])).unwrap_or(code.len());
        segments.push(code[at..end].iter().collect());
        let next = skip_spaces(code, end);
        if !(code.get(next) == Some(&':') && code.get(next + 1) == Some(&':')) {
            found.push(PathUsed { line, segments });
            return end;
        }
        at = skip_spaces(code, next + 2);
        match code.get(at) {
            Some('{') => return branches_from(code, at + 1, &segments, found),
            Some(c) if is_word(*c) => {}
            _ => {
                found.push(PathUsed { line, segments });
                return at;
            }
        }
    }
}

fn branches_from(code: &[char], mut at: usize, prefix: &[String], found: &mut Vec<PathUsed>) -> usize {
    while at < code.len() && code[at] != '}' {
        at = if is_word(code[at]) {
            let after = skip_spaces(code, path_from(code, at, prefix, found));
            // `as name` is no branch of its own.
            (after..code.len()).find(|i| matches!(code[*i], ',' | '}')).unwrap_or(code.len())
        } else {
            at + 1
        };
    }
    at + 1
}

fn skip_spaces(code: &[char], from: usize) -> usize {
    (from..code.len()).find(|i| !code[*i].is_whitespace()).unwrap_or(code.len())
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn continues_a_word(code: &[char], at: usize) -> bool {
    at > 0 && is_word(code[at - 1])
}

fn blank(code: &mut [char], from: usize, to: usize) {
    for c in &mut code[from..to] {
        if *c != '\n' {
            *c = ' ';
        }
    }
}

fn end_of_line(source: &[char], from: usize) -> usize {
    (from..source.len()).find(|i| source[*i] == '\n').unwrap_or(source.len())
}

fn end_of_block_comment(source: &[char], from: usize) -> usize {
    let (mut at, mut depth) = (from, 0);
    while at + 1 < source.len() {
        match (source[at], source[at + 1]) {
            ('/', '*') => (at, depth) = (at + 2, depth + 1),
            ('*', '/') => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    source.len()
}

fn end_of_quoted(source: &[char], from: usize, quote: char) -> usize {
    let mut at = from + 1;
    while at < source.len() {
        match source[at] {
            '\\' => at += 2,
            c if c == quote => return at + 1,
            _ => at += 1,
        }
    }
    source.len()
}

/// Whether the `'` at `at` opens a character, not a lifetime.
fn is_character(source: &[char], at: usize) -> bool {
    source.get(at + 1) == Some(&'\\') || source.get(at + 2) == Some(&'\'')
}

/// Whether the `r` at `at` can open a raw string: it begins a word, or follows the `b` or `c` that does.
fn begins_a_literal(source: &[char], at: usize) -> bool {
    !continues_a_word(source, at) || (matches!(source[at - 1], 'b' | 'c') && !continues_a_word(source, at - 1))
}

fn end_of_raw_string(source: &[char], from: usize) -> Option<usize> {
    let hashes = source[from + 1..].iter().take_while(|c| **c == '#').count();
    let open = from + 1 + hashes;
    if source.get(open) != Some(&'"') {
        return None;
    }
    let closes =
        |i: usize| source[i] == '"' && source[i + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes;
    let end = (open + 1..source.len()).find(|i| closes(*i));
    Some(end.map_or(source.len(), |i| i + 1 + hashes))
}

/// The place after the item that begins at `from`: its closing brace, or its semicolon.
fn end_of_item(code: &[char], from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, c) in code.iter().enumerate().skip(from) {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        without_comments_and_literals(text).into_iter().collect()
    }

    fn named(text: &str) -> Vec<String> {
        paths(&without_comments_and_literals(text)).into_iter().map(|p| p.segments.join("::")).collect()
    }

    #[test]
    fn comments_and_literals_are_blank_and_lines_stay() {
        assert_eq!(code("a // b\nc /* d /* e */\n */ f"), "a     \nc             \n    f");
        assert_eq!(code(r#"x("a\"b") y"#), "x(      ) y");
        assert_eq!(code("r#\"a \" b\"# y br\"q\" z"), "           y b     z");
        assert_eq!(code("fn f<'a>(c: &'a str) { '\"'; '\\''; b'x' }"), "fn f<'a>(c: &'a str) {    ;     ; b    }");
    }

    #[test]
    fn literals_are_found_and_comments_are_not() {
        assert_eq!(literals("a // \"b\"\n\"c // d\" 'e' r#\"f\"# /* \"g\" */"), "\"c // d\"\n'e'\nr#\"f\"#\n");
    }

    #[test]
    fn test_items_are_left_out() {
        let kept = without_test_items("a; #[cfg(test)] mod t { x { y } } b #[cfg(test)] use z; c".chars().collect());
        let kept: String = kept.into_iter().collect();
        assert_eq!(kept.split_whitespace().collect::<Vec<_>>(), ["a;", "b", "c"]);
    }

    #[test]
    fn paths_are_found_with_every_branch() {
        assert_eq!(
            named("use std::{fs, net::{TcpStream as S, UdpSocket}};"),
            ["use", "std::fs", "std::net::TcpStream", "std::net::UdpSocket"]
        );
        assert_eq!(named("Vec::<u8>::new(); a :: b"), ["Vec", "u8", "new", "a::b"]);
        assert_eq!(named("use crate::{self, x::*};"), ["use", "crate::self", "crate::x"]);
    }

    #[test]
    fn a_path_knows_its_line() {
        let found = paths(&without_comments_and_literals("// one\n\nuse a::{\n    b,\n    c,\n};"));
        let lines: Vec<_> = found.iter().map(|p| (p.segments.last().unwrap().as_str(), p.line)).collect();
        assert_eq!(lines, [("use", 3), ("b", 4), ("c", 5)]);
    }
}
