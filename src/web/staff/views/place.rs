//! What many staff pages name: the consultation they stand in, languages, facts, drawn pieces.

use std::fmt;

use askama::filters::HtmlSafe;

/// The consultation a page stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its neutral name, such as `Feedback 7K2M`.
    pub name: String,
    /// Its title, in the language of the page where there is one.
    pub title: String,
    /// The address below which its staff pages lie, such as `/staff/7k2m`.
    pub address: String,
}

/// Something said under a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// What is said.
    pub text: String,
}

impl Fact {
    /// `text` under `label`.
    #[must_use]
    pub fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), text: text.into() }
    }
}

/// What somebody should look at beside the next step, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// What it is, in a sentence.
    pub text: String,
    /// The page on which it is seen to.
    pub address: String,
    /// What the way there says.
    pub way: String,
    /// Whether it waits for the person who reads this, as the next step may.
    pub waits: bool,
}

/// A language in which a consultation is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tongue {
    /// Its tag, such as `ar`.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its name in the language of the page.
    pub name: String,
}

/// A piece of page that was drawn, and escaped, by the service itself: the results renderer.
/// It is shown as it is, so never make one from anything that a person wrote.
#[derive(Clone, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// Takes over a piece that a renderer of the service has drawn.
    #[must_use]
    pub const fn drawn(html: String) -> Self {
        Self(html)
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Markup {}

impl fmt::Debug for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Markup").field("bytes", &self.0.len()).finish()
    }
}
