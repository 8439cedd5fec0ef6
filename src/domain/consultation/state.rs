//! The ten states as types (PAR-2): a change of state consumes the consultation and gives back the
//! next one, so that nothing can be done twice, in the wrong order, or in the wrong state.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use super::changes::DifferentSlug;
use super::definition::Definition;
use crate::domain::ids::{ConsultationId, InvalidId};

mod private {
    pub trait Sealed {}
}

/// A state as a type. Nobody can add one.
pub trait Stage: private::Sealed {
    /// The state as a value.
    const STATE: State;
}

/// A state in which the definition may be replaced and stays in that state (CONSULTATION).
pub trait Editable: Stage {}

macro_rules! states {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// The state of a consultation as a value, for the database and for people (PAR-2).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum State {
            $($(#[$doc])* $name,)*
        }

        impl State {
            /// Every state, in order.
            pub const ALL: [Self; 10] = [$(Self::$name),*];

            /// The text form, as stored.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }

        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy)]
            pub enum $name {}
            impl private::Sealed for $name {}
            impl Stage for $name {
                const STATE: State = State::$name;
            }
            impl From<Consultation<$name>> for AnyConsultation {
                fn from(consultation: Consultation<$name>) -> Self {
                    Self::$name(consultation)
                }
            }
            impl TryFrom<AnyConsultation> for Consultation<$name> {
                type Error = UnexpectedState;
                fn try_from(any: AnyConsultation) -> Result<Self, UnexpectedState> {
                    match any {
                        AnyConsultation::$name(consultation) => Ok(consultation),
                        other => Err(UnexpectedState { wanted: State::$name, found: other.state() }),
                    }
                }
            }
        )*

        /// A consultation in any state, as it comes back from storage.
        #[derive(Debug)]
        pub enum AnyConsultation {
            $($(#[$doc])* $name(Consultation<$name>),)*
        }

        impl AnyConsultation {
            /// A consultation as it was stored. The state was reached by a transition before.
            #[must_use]
            pub fn restore(id: ConsultationId, definition: Definition, state: State) -> Self {
                match state {
                    $(State::$name => Self::$name(Consultation { id, definition, stage: PhantomData }),)*
                }
            }

            /// The state.
            #[must_use]
            pub const fn state(&self) -> State {
                match self { $(Self::$name(_) => State::$name,)* }
            }

            /// The id.
            #[must_use]
            pub const fn id(&self) -> ConsultationId {
                match self { $(Self::$name(consultation) => consultation.id,)* }
            }

            /// The definition.
            #[must_use]
            pub const fn definition(&self) -> &Definition {
                match self { $(Self::$name(consultation) => &consultation.definition,)* }
            }
        }
    };
}

states! {
    /// Being written; imports replace it.
    Draft = "draft";
    /// Before the panel, which may change it (PAR-3).
    PanelReview = "panel_review";
    /// Approved by the panel, by hash; an import cancels that.
    Approved = "approved";
    /// Taking answers; questions and bands are locked (AGG-20).
    Open = "open";
    /// Taking no more answers; reading goes on.
    Closed = "closed";
    /// Everything is read; a custodian may build the release.
    Analysis = "analysis";
    /// The release is before the panel (PAR-5).
    PanelSummaryReview = "panel_summary_review";
    /// Everybody can read the release.
    Published = "published";
    /// Every theme has its reply (PAR-6).
    Answered = "answered";
    /// Everything but what was published is gone.
    Archived = "archived";
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for State {
    type Err = InvalidId;
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        Self::ALL.into_iter().find(|state| state.as_str() == text).ok_or(InvalidId { kind: "state" })
    }
}

impl Editable for Draft {}
impl Editable for PanelReview {}

/// A consultation in the state `S` (PAR-2).
pub struct Consultation<S: Stage> {
    id: ConsultationId,
    definition: Definition,
    stage: PhantomData<S>,
}

/// The consultation is in another state than the act needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the consultation is in state {found}, not {wanted}")]
pub struct UnexpectedState {
    /// The state the act needs.
    pub wanted: State,
    /// The state it is in.
    pub found: State,
}

impl Consultation<Draft> {
    /// A new consultation, from a checked folder.
    #[must_use]
    pub const fn new(id: ConsultationId, definition: Definition) -> Self {
        Self { id, definition, stage: PhantomData }
    }
}

impl<S: Stage> Consultation<S> {
    /// The id.
    #[must_use]
    pub const fn id(&self) -> ConsultationId {
        self.id
    }

    /// The definition.
    #[must_use]
    pub const fn definition(&self) -> &Definition {
        &self.definition
    }

    /// The state as a value.
    #[must_use]
    pub const fn state(&self) -> State {
        S::STATE
    }

    pub(super) fn become_stage<T: Stage>(self) -> Consultation<T> {
        Consultation { id: self.id, definition: self.definition, stage: PhantomData }
    }

    pub(super) fn with_definition<T: Stage>(self, definition: Definition) -> Result<Consultation<T>, DifferentSlug> {
        if definition.slug == self.definition.slug {
            Ok(Consultation { id: self.id, definition, stage: PhantomData })
        } else {
            Err(DifferentSlug { wanted: self.definition.slug.clone(), found: definition.slug.clone() })
        }
    }
}

impl<S: Stage> fmt::Debug for Consultation<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Consultation({}, {})", self.definition.slug, S::STATE)
    }
}
