//! The ten states as types (PAR-2): a change of state consumes the consultation and gives back the
//! next one, so that nothing can be done twice, in the wrong order, or in the wrong state.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use chrono::{NaiveDate, TimeDelta};

use super::definition::{Definition, ReviewHash};
use super::settings::SummaryPower;
use crate::domain::ids::{ConsultationId, InvalidId, Slug};

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

/// What is to be approved or opened is not what the panel reviewed (PAR-3, DESIGN 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the consultation has changed since it was reviewed")]
pub struct NotReviewed;

/// A definition under another slug cannot replace this one: cards carry the address (D16).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the folder is for {found}, the consultation is {wanted}")]
pub struct DifferentSlug {
    /// The slug of the consultation.
    pub wanted: Slug,
    /// The slug in the folder.
    pub found: Slug,
}

/// The days the panel has with a release before it may go out without its approval (PAR-5, D18).
pub const PANEL_DAYS: i64 = 14;

/// Why a release may not go out without the panel (D18).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DissentError {
    /// The panel's power over the summary is a veto (PAR-4).
    #[error("the panel has a veto over the summary")]
    Veto,
    /// The panel has not had its 14 days (PAR-5).
    #[error("the panel has had the release for less than 14 days")]
    TooEarly,
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

    fn become_stage<T: Stage>(self) -> Consultation<T> {
        Consultation { id: self.id, definition: self.definition, stage: PhantomData }
    }

    fn with_definition<T: Stage>(self, definition: Definition) -> Result<Consultation<T>, DifferentSlug> {
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

impl<S: Editable> Consultation<S> {
    /// Replaces the definition by a new import (CONSULTATION).
    ///
    /// # Errors
    /// [`DifferentSlug`] if the folder is for another consultation.
    pub fn replace(self, definition: Definition) -> Result<Self, DifferentSlug> {
        self.with_definition(definition)
    }
}

impl Consultation<Draft> {
    /// A new consultation, from a checked folder.
    #[must_use]
    pub const fn new(id: ConsultationId, definition: Definition) -> Self {
        Self { id, definition, stage: PhantomData }
    }

    /// The administrator sends it to the panel (PAR-3).
    #[must_use]
    pub fn send_to_panel(self) -> Consultation<PanelReview> {
        self.become_stage()
    }
}

impl Consultation<PanelReview> {
    /// The panel approves what it read.
    ///
    /// # Errors
    /// [`NotReviewed`] if that is not what stands here now (DESIGN 8).
    pub fn approve(self, reviewed: ReviewHash) -> Result<Consultation<Approved>, NotReviewed> {
        if reviewed == self.definition.review_hash() { Ok(self.become_stage()) } else { Err(NotReviewed) }
    }
}

impl Consultation<Approved> {
    /// Replaces the definition by a new import, which cancels the approval (PAR-3).
    ///
    /// # Errors
    /// [`DifferentSlug`] if the folder is for another consultation.
    pub fn replace_and_cancel_approval(
        self,
        definition: Definition,
    ) -> Result<Consultation<PanelReview>, DifferentSlug> {
        self.with_definition(definition)
    }

    /// Moves dates, services or exit sites before opening: nothing the panel reviewed (CONSULTATION).
    ///
    /// # Errors
    /// [`NotReviewed`] if anything else differs too.
    pub fn with_moved_dates(self, definition: Definition) -> Result<Self, NotReviewed> {
        if definition.review_hash() == self.definition.review_hash() {
            Ok(Self { definition, ..self })
        } else {
            Err(NotReviewed)
        }
    }

    /// A custodian approves opening. `approved` is the hash on the panel's recorded approval.
    ///
    /// # Errors
    /// [`NotReviewed`] if that is not what stands here now.
    pub fn open(self, approved: ReviewHash) -> Result<Consultation<Open>, NotReviewed> {
        if approved == self.definition.review_hash() { Ok(self.become_stage()) } else { Err(NotReviewed) }
    }
}

impl Consultation<Open> {
    /// The administrator, or the job on `closes_on`, closes it.
    #[must_use]
    pub fn close(self) -> Consultation<Closed> {
        self.become_stage()
    }
}

impl Consultation<Closed> {
    /// A custodian starts the analysis; the caller has made sure that nothing is unread (DESIGN 8).
    #[must_use]
    pub fn start_analysis(self) -> Consultation<Analysis> {
        self.become_stage()
    }
}

impl Consultation<Analysis> {
    /// A custodian has built the release and signed the check (AGG-22).
    #[must_use]
    pub fn send_release_to_panel(self) -> Consultation<PanelSummaryReview> {
        self.become_stage()
    }
}

impl Consultation<PanelSummaryReview> {
    /// One panel member approves the release (AGG-22).
    #[must_use]
    pub fn publish(self) -> Consultation<Published> {
        self.become_stage()
    }

    /// The release goes out without the panel's approval, headed as not approved and with the panel's
    /// own statement (D18, PAR-4): only where the panel's power is `dissent`, and not before it has had
    /// the release for 14 days (PAR-5).
    ///
    /// # Errors
    /// [`DissentError`] names what stands against it.
    pub fn publish_with_dissent(
        self,
        sent_to_panel_on: NaiveDate,
        today: NaiveDate,
    ) -> Result<Consultation<Published>, DissentError> {
        if self.definition.panel_power.summary == SummaryPower::Veto {
            return Err(DissentError::Veto);
        }
        if today.signed_duration_since(sent_to_panel_on) < TimeDelta::days(PANEL_DAYS) {
            return Err(DissentError::TooEarly);
        }
        Ok(self.become_stage())
    }
}

impl Consultation<Published> {
    /// Every theme has its reply; the caller has made sure of it (PAR-6).
    #[must_use]
    pub fn complete_replies(self) -> Consultation<Answered> {
        self.become_stage()
    }
}

impl Consultation<Answered> {
    /// Everything is erased on its day (CON-22).
    #[must_use]
    pub fn archive(self) -> Consultation<Archived> {
        self.become_stage()
    }
}
