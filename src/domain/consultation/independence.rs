//! Who asks, and who holds what people send: asked when a consultation is set up, approved by the panel with everything else,
//! and told to participants in the notice (ACC-11).

use serde::Serialize;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $value:ident = $word:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "lowercase")]
        pub enum $name { $($(#[$of])* $value,)+ }

        impl $name {
            /// Every answer, with its word in the folder.
            pub const ALL: &'static [(&'static str, Self)] = &[$(($word, Self::$value)),+];

            /// Its word.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$value => $word,)+ }
            }

            /// The answer with this word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().find(|(known, _)| *known == word).map(|(_, answer)| *answer)
            }
        }
    )+};
}

words! {
    /// What the publisher of the draft is.
    PublisherKind {
        /// A government, or part of one.
        Government = "government",
        /// An army or another armed group, or part of one.
        Armed = "armed",
        /// Neither.
        Other = "other",
    }
    /// Who holds something.
    Holder {
        /// A body that does not belong to the publisher.
        Independent = "independent",
        /// The publisher.
        Publisher = "publisher",
    }
}

/// The answer to the three questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Independence {
    /// What the publisher is.
    pub publisher: PublisherKind,
    /// Who runs the computer.
    pub hosting: Holder,
    /// Whom the custodians work for.
    pub custodians: Holder,
}

impl Independence {
    /// Whether it is as ACC-11 advises: what a government or an armed actor asks is hosted and looked after by an independent
    /// body. It may be otherwise; then staff and participants are told so plainly.
    #[must_use]
    pub fn is_as_advised(&self) -> bool {
        self.publisher == PublisherKind::Other
            || (self.hosting == Holder::Independent && self.custodians == Holder::Independent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acc_11_a_government_or_armed_actor_should_hold_neither_the_computer_nor_the_keys() {
        for (_, publisher) in PublisherKind::ALL {
            for (_, hosting) in Holder::ALL {
                for (_, custodians) in Holder::ALL {
                    let answer = Independence { publisher: *publisher, hosting: *hosting, custodians: *custodians };
                    let apart = (*hosting, *custodians) == (Holder::Independent, Holder::Independent);
                    assert_eq!(answer.is_as_advised(), *publisher == PublisherKind::Other || apart, "{answer:?}");
                }
            }
        }
    }
}
