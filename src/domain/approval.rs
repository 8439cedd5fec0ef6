//! Acts that need a recorded approval (D18): one person approves exactly what a hash names.

use std::fmt;

/// What is approved. The words are those of the `approval` table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// A panel member approves questions, wording and people: the review hash.
    Questions,
    /// A panel member approves one language: the review hash together with the language and the service's words in it
    /// (LNG-1).
    Language,
    /// A custodian decides to go on although another consultation asked the same (AGG-21): the hash of both.
    Overlap,
    /// A custodian approves opening: the review hash together with the public keys.
    Open,
    /// A holder of a key puts another pair in its place: the hash of both, on top of that of the opening (decision 0046).
    ReplaceKey,
    /// A custodian signs the disclosure check of a release: the artefact's hash (AGG-22).
    Check,
    /// A panel member approves a release: the artefact's hash (AGG-22).
    Publish,
    /// A second reader confirms what is hidden in a quote, and how it is said: the quote's hash (AGG-33).
    CheckQuote,
    /// A panel member approves a quote: its hash (AGG-33).
    ApproveQuote,
    /// A second custodian lets a release out that the panel did not approve (D18): the artefact's hash.
    Dissent,
    /// A custodian, and the administrator for the controller, hold everything: nothing is erased on its day (RET-7).
    Hold,
    /// The same two end a hold.
    EndHold,
    /// The same two erase everything before its day.
    EraseEarly,
    /// Two custodians attest that the key kit is destroyed (RET-4).
    KitDestroyed,
}

impl Act {
    /// Every act.
    pub const ALL: [Self; 14] = [
        Self::Questions,
        Self::Language,
        Self::Overlap,
        Self::Open,
        Self::ReplaceKey,
        Self::Check,
        Self::Publish,
        Self::CheckQuote,
        Self::ApproveQuote,
        Self::Dissent,
        Self::Hold,
        Self::EndHold,
        Self::EraseEarly,
        Self::KitDestroyed,
    ];

    /// The word, as stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Questions => "questions",
            Self::Language => "language",
            Self::Overlap => "overlap",
            Self::Open => "open",
            Self::ReplaceKey => "replace-key",
            Self::Check => "check",
            Self::Publish => "publish",
            Self::CheckQuote => "check-quote",
            Self::ApproveQuote => "approve-quote",
            Self::Dissent => "dissent",
            Self::Hold => "hold",
            Self::EndHold => "end-hold",
            Self::EraseEarly => "erase-early",
            Self::KitDestroyed => "kit-destroyed",
        }
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
