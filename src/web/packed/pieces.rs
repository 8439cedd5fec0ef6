//! What on a page is whose.

/// Whose a piece of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The service's or the consultation's own words and markup, the same whatever she answers.
    Own,
    /// What depends on what she chose or typed.
    Hers,
    /// Her state, sealed: noise in base64url.
    Sealed,
}

/// A page without its marks, and whose each piece of it is, in order. An empty piece counts as well: nothing is copied across
/// it, or the length would tell that it is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pieces {
    text: String,
    pieces: Vec<(Kind, usize)>,
}

const MARKS: [(&str, Turn); 4] = [
    ("<hers>", Turn::Into(Kind::Hers)),
    ("</hers>", Turn::OutOf(Kind::Hers)),
    ("<sealed>", Turn::Into(Kind::Sealed)),
    ("</sealed>", Turn::OutOf(Kind::Sealed)),
];

#[derive(Clone, Copy)]
enum Turn {
    Into(Kind),
    OutOf(Kind),
}

impl Pieces {
    /// Takes the marks out of a drawn page. A mark inside what is hers leaves it hers; where marks do not match, all is hers.
    #[must_use]
    pub fn read(drawn: &str) -> Self {
        let mut page = Self { text: String::with_capacity(drawn.len()), pieces: Vec::new() };
        let (mut open, mut since, mut matched) = (Vec::new(), 0_usize, true);
        let mut rest = drawn;
        while let Some(at) = rest.find('<') {
            let (before, from) = rest.split_at(at);
            page.text.push_str(before);
            let mark = MARKS.iter().find_map(|(mark, turn)| Some((from.strip_prefix(mark)?, *turn)));
            let Some((after, turn)) = mark else {
                page.text.push('<');
                rest = from.get(1..).unwrap_or_default();
                continue;
            };
            rest = after;
            // Only the outermost mark begins or ends a piece.
            let (outer, kind) = match turn {
                Turn::Into(kind) => {
                    open.push(kind);
                    (open.len() == 1, Kind::Own)
                }
                Turn::OutOf(kind) => {
                    matched &= open.pop() == Some(kind);
                    (open.is_empty(), kind)
                }
            };
            if outer {
                page.pieces.push((kind, page.text.len().saturating_sub(since)));
                since = page.text.len();
            }
        }
        page.text.push_str(rest);
        page.pieces.push((Kind::Own, page.text.len().saturating_sub(since)));
        if !matched || !open.is_empty() {
            page.pieces = vec![(Kind::Hers, page.text.len())];
        }
        page
    }

    /// The page as a browser reads it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The page as a browser reads it.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// Each piece in order, with whose it is.
    pub fn iter(&self) -> impl Iterator<Item = (Kind, &[u8])> {
        let mut rest = self.text.as_bytes();
        self.pieces.iter().map(move |(kind, length)| {
            let (piece, after) = rest.split_at_checked(*length).unwrap_or((rest, &[]));
            rest = after;
            (*kind, piece)
        })
    }
}
