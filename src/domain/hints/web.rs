//! Mail addresses, addresses on the web and the names of accounts.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::folded::{Folded, fold_word};
use super::{Found, Kind};

/// Endings that make a host of words with dots.
const ENDINGS: &[&str] = &[
    "app", "biz", "com", "edu", "fr", "gov", "info", "int", "ke", "net", "online", "org", "ru", "site", "tz", "ua",
    "ug", "uk",
];

/// Who keeps mail for many people.
const PROVIDERS: &[&str] = &["gmail", "hotmail", "icloud", "live", "outlook", "proton", "protonmail", "ukr", "yahoo"];

/// Where people have accounts, as they are called in our languages.
const PLATFORMS: &[&str] = &[
    "facebook",
    "fb",
    "insta",
    "instagram",
    "signal",
    "skype",
    "snapchat",
    "telegram",
    "tiktok",
    "twitter",
    "viber",
    "whatsapp",
    "телеграм",
    "телеграмі",
    "фейсбук",
    "фейсбуці",
    "инстаграм",
    "інстаграм",
    "вайбер",
    "انستغرام",
    "انستقرام",
    "تلغرام",
    "تليجرام",
    "فيسبوك",
    "واتساب",
    "سناب",
];

static PLATFORMS_FOLDED: LazyLock<HashSet<String>> =
    LazyLock::new(|| PLATFORMS.iter().map(|name| fold_word(name)).collect());

/// How many pieces after the name of a platform may hold the name of an account.
const NEAR: usize = 4;

/// What stands between two spaces, without the signs around it.
struct Piece {
    text: String,
    from: usize,
    to: usize,
}

pub(super) fn find(folded: &Folded, found: &mut Found) {
    let pieces = pieces(folded.characters());
    let mut platform: Option<usize> = None;
    for (at, piece) in pieces.iter().enumerate() {
        if let Some(kind) = kind(&piece.text) {
            found.add(kind, piece.from, piece.to);
        }
        let near = platform.is_some_and(|named| at.saturating_sub(named) <= NEAR);
        if near && looks_like_account(&piece.text) {
            found.add(Kind::Web, piece.from, piece.to);
        }
        if is_platform(&piece.text) {
            platform = Some(at);
        }
        let before = at.checked_sub(1).and_then(|at| pieces.get(at));
        if let (Some(before), Some(after)) = (before, pieces.get(at.saturating_add(1)))
            && is_spelt_out(&piece.text, &after.text)
        {
            found.add(Kind::Mail, before.from, after.to);
        }
    }
}

fn pieces(characters: &[char]) -> Vec<Piece> {
    let is_break =
        |c: char| matches!(c, ' ' | '\n' | ',' | ';' | '،' | '؛' | '؟' | '"' | '«' | '»' | '“' | '”' | '<' | '>');
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = false;
    for (at, c) in characters.iter().enumerate() {
        let next = at.saturating_add(1);
        match pieces.last_mut() {
            _ if is_break(*c) => open = false,
            Some(piece) if open => {
                piece.text.push(*c);
                piece.to = next;
            }
            _ => {
                open = true;
                pieces.push(Piece { text: c.to_string(), from: at, to: next });
            }
        }
    }
    pieces.iter_mut().for_each(trim);
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// Takes the signs around a word away, but keeps brackets that stand for "at".
fn trim(piece: &mut Piece) {
    if piece.text.contains("(at)") || piece.text.contains("[at]") {
        return;
    }
    let head = piece.text.trim_start_matches(['(', '[', '\'', '{']);
    piece.from = piece.from.saturating_add(piece.text.chars().count().saturating_sub(head.chars().count()));
    let whole = head.trim_end_matches(['.', ':', '!', '?', ')', ']', '}', '\'', '…', '/']);
    piece.to = piece.to.saturating_sub(head.chars().count().saturating_sub(whole.chars().count()));
    piece.text = whole.to_owned();
}

fn kind(piece: &str) -> Option<Kind> {
    if piece.contains("://") || piece.strip_prefix("www.").is_some_and(|rest| rest.contains('.')) {
        return Some(Kind::Web);
    }
    if piece.chars().count() > 4 && ["(at)", "[at]"].iter().any(|at| piece.contains(at)) {
        return Some(Kind::Mail);
    }
    if let Some((name, host)) = piece.split_once('@') {
        return address(name, host);
    }
    (is_host(piece) || is_joined(piece)).then_some(Kind::Web)
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}

fn address(name: &str, host: &str) -> Option<Kind> {
    let is_name = |text: &str| text.chars().all(|c| c.is_alphanumeric() || "._-+%".contains(c));
    if name.is_empty() {
        let handle = letters(host) >= 2 && host.chars().count() >= 3 && is_name(host);
        return handle.then_some(Kind::Web);
    }
    let both = is_name(name) && is_name(host) && name.chars().any(char::is_alphanumeric) && letters(host) >= 2;
    both.then_some(Kind::Mail)
}

/// `name.example.org`, or any host with a path behind it.
fn is_host(piece: &str) -> bool {
    let (host, path) = piece.split_once('/').unwrap_or((piece, ""));
    let Some((before, ending)) = host.rsplit_once('.') else { return false };
    let good = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let sound = before.split('.').all(good) && ending.len() >= 2 && ending.bytes().all(|b| b.is_ascii_lowercase());
    let has_path = path.chars().count() >= 3 && before.is_ascii() && before.bytes().any(|b| b.is_ascii_alphabetic());
    sound && (has_path || (before.chars().count() >= 2 && ENDINGS.contains(&ending)))
}

/// Words joined by an underscore, as only the names of accounts are.
fn is_joined(piece: &str) -> bool {
    let Some((before, after)) = piece.split_once('_') else { return false };
    let is_name = piece.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.');
    is_name && letters(before) >= 1 && after.chars().any(char::is_alphanumeric)
}

/// Letters and digits in one word, such as `amina92`.
fn looks_like_account(piece: &str) -> bool {
    let plain = piece.chars().all(|c| c.is_alphanumeric() || c == '.');
    plain && letters(piece) >= 3 && piece.chars().any(|c| c.is_ascii_digit()) && !piece.ends_with("th")
}

fn is_platform(piece: &str) -> bool {
    PLATFORMS_FOLDED.contains(piece.strip_prefix("ال").unwrap_or(piece))
}

/// "name (at) house.org", "name at gmail": `at` is the piece between, `host` the one after.
fn is_spelt_out(at: &str, host: &str) -> bool {
    let known = host.split('.').next().is_some_and(|first| PROVIDERS.contains(&first));
    match at {
        "(at)" | "[at]" => letters(host) >= 2,
        "@" => known || is_host(host),
        "at" | "arobase" | "arroba" => known,
        _ => false,
    }
}
