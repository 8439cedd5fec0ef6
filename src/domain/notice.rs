//! The notice and the purposes: what a person reads before consenting (CON-6), bound to the consent
//! by a hash per language (CON-7).

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::consent::Purpose;
use super::ids::Slug;
use super::text::{Language, Localised, NotOffered};

macro_rules! slots {
    ($($(#[$doc:meta])* $name:ident = $key:literal;)*) => {
        /// A place in the notice that must be filled in every language (CON-6, PAR-1).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Slot {
            $($(#[$doc])* $name,)*
        }

        impl Slot {
            /// Every slot, in the order of the notice.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The key of the slot in the folder.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }
        }
    };
}

slots! {
    /// Who asks.
    Who = "who";
    /// Why, and which decision this informs (PAR-16).
    Why = "why";
    /// What is asked.
    What = "what";
    /// How long it takes, and how long answers are kept.
    HowLong = "how_long";
    /// What could go wrong.
    Risks = "risks";
    /// How to change one's mind (CON-11).
    Undo = "undo";
    /// The promise that goes with the level (PAR-1).
    Promise = "promise";
    /// What can still change (PAR-1).
    CanChange = "can_change";
    /// What cannot change (PAR-1).
    CannotChange = "cannot_change";
    /// Who decides (PAR-1).
    WhoDecides = "who_decides";
    /// The rule about payment or thanks (PAR-15).
    Payment = "payment";
    /// What law could force out (CON-6).
    Law = "law";
    /// What staff must act on (CON-6).
    MustAct = "must_act";
    /// That nobody watches answers for emergencies (CON-6).
    NobodyWatches = "nobody_watches";
    /// Against whom figures protect, and against whom not (AGG-26).
    Protection = "protection";
    /// Where to complain.
    Complaint = "complaint";
    /// Where the service runs.
    Hosting = "hosting";
    /// The safeguarding route (SAF-25).
    Safeguarding = "safeguarding";
}

impl Serialize for Slot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

/// The notice: every slot in every language, under a version (CON-6, CON-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// The version, counted from 1; any change of meaning makes a new one (CON-7).
    pub version: u32,
    pub(in crate::domain) texts: BTreeMap<Slot, Localised>,
}

impl Notice {
    /// The text of a slot in exactly this language (LNG-1).
    ///
    /// # Errors
    /// [`NotOffered`] for a language the consultation is not offered in.
    pub fn text(&self, slot: Slot, language: &Language) -> Result<&str, NotOffered> {
        self.texts.get(&slot).ok_or_else(|| NotOffered(language.clone()))?.in_language(language)
    }
}

/// One purpose as it is asked (CON-2), with the custodian's legal reasons beside it (CON-4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PurposeAsked {
    /// Which purpose.
    pub purpose: Purpose,
    /// What the person agrees to.
    pub text: Localised,
    /// What a "no" means.
    pub if_no: Localised,
    /// The lawful basis, set by the custodian (CON-4).
    pub lawful_basis: String,
    /// The condition for special-category data, set by the custodian (CON-4, CON-5).
    pub special_condition: String,
}

impl PurposeAsked {
    /// Whether nobody can take part without it: only C1.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.purpose == Purpose::Count
    }
}

#[derive(Serialize)]
struct Document<'a> {
    id: String,
    version: u32,
    language: &'a Language,
    texts: BTreeMap<&'static str, &'a str>,
    purposes: Vec<PurposeInDocument<'a>>,
}

#[derive(Serialize)]
struct PurposeInDocument<'a> {
    code: &'static str,
    text: &'a str,
    if_no: &'a str,
    required: bool,
    needs: Option<&'static str>,
    lawful_basis: &'a str,
    special_condition: &'a str,
}

/// The notice as one person read it: canonical JSON (RFC 8785) of {id, version, language, texts,
/// purposes}. These bytes are archived, and their SHA-256 is what a consent points to (CON-7, DESIGN 8).
pub(in crate::domain) fn document(
    slug: &Slug,
    notice: &Notice,
    purposes: &[PurposeAsked],
    language: &Language,
) -> Result<Vec<u8>, DocumentError> {
    let mut texts = BTreeMap::new();
    for slot in Slot::ALL {
        texts.insert(slot.key(), notice.text(*slot, language)?);
    }
    let purposes = purposes.iter().map(|asked| in_document(asked, language)).collect::<Result<_, NotOffered>>()?;
    let document = Document { id: notice_id(slug), version: notice.version, language, texts, purposes };
    Ok(serde_json_canonicalizer::to_vec(&document)?)
}

fn in_document<'a>(asked: &'a PurposeAsked, language: &Language) -> Result<PurposeInDocument<'a>, NotOffered> {
    Ok(PurposeInDocument {
        code: asked.purpose.code(),
        text: asked.text.in_language(language)?,
        if_no: asked.if_no.in_language(language)?,
        required: asked.is_required(),
        needs: asked.purpose.needs().map(Purpose::code),
        lawful_basis: &asked.lawful_basis,
        special_condition: &asked.special_condition,
    })
}

/// The public id of a consultation's notice, such as `feedback-7k2m` (DOMAIN 1.1).
#[must_use]
pub fn notice_id(slug: &Slug) -> String {
    format!("feedback-{slug}")
}

/// A notice that could not be written down as canonical JSON.
#[derive(Debug, thiserror::Error)]
pub(in crate::domain) enum DocumentError {
    /// A text is missing in a language.
    #[error(transparent)]
    NotOffered(#[from] NotOffered),
    /// The canonical form failed.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}
