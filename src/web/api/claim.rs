//! A consent as software sends it, held against the notice that is in force (CON-7).

use data_encoding::HEXLOWER_PERMISSIVE;
use zeroize::Zeroizing;

use super::body::Fields;
use super::problem::{BodyFault, Problem};
use crate::domain::consent::{NoticeShown, Purpose};
use crate::domain::consultation::Definition;
use crate::domain::notice::notice_id;

/// What somebody agreed to, and the notice she says she was shown.
pub(super) struct Claim {
    notice: Zeroizing<String>,
    version: u32,
    language: Zeroizing<String>,
    sha256: Option<Zeroizing<String>>,
    pub(super) purposes: Vec<Purpose>,
}

impl Claim {
    /// Takes the `consent` of a body; none if there is none.
    pub(super) fn take(fields: &mut Fields) -> Option<Self> {
        let beside = fields.text("notice_sha256");
        let mut consent = fields.inner("consent", "/consent")?;
        let claim = Self {
            notice: consent.needed_text("notice"),
            version: consent.needed_number("version"),
            language: consent.needed_text("language"),
            sha256: consent.text("notice_sha256").or(beside),
            purposes: purposes(&mut consent).unwrap_or_default(),
        };
        fields.end(consent);
        Some(claim)
    }

    /// The notice that was shown, if it is the one in force.
    ///
    /// # Errors
    /// [`Problem::NoticeChanged`] if it is not; [`Problem::InvalidAnswers`] for a purpose that is not asked for here.
    pub(super) fn held_against(&self, definition: &Definition) -> Result<NoticeShown, Problem> {
        let language = definition.offered_language(&self.language).ok_or(Problem::NoticeChanged)?;
        let current = definition.notice_shown(language).map_err(|_| Problem::NoticeChanged)?;
        let same_hash = self.sha256.as_ref().is_none_or(|claimed| {
            let bytes = HEXLOWER_PERMISSIVE.decode(claimed.as_bytes());
            bytes.is_ok_and(|bytes| bytes == current.sha256)
        });
        let same = *self.notice == notice_id(&definition.slug) && self.version == current.version && same_hash;
        if !same {
            return Err(Problem::NoticeChanged);
        }
        let asked = |purpose: &Purpose| definition.purposes.iter().any(|asked| asked.purpose == *purpose);
        let unasked = self.purposes.iter().enumerate().filter(|(_, purpose)| !asked(purpose));
        let faults: Vec<_> = unasked.map(|(at, _)| fault(at, "this consultation does not ask for it")).collect();
        if faults.is_empty() { Ok(current) } else { Err(Problem::InvalidAnswers(faults)) }
    }
}

fn fault(at: usize, detail: &str) -> BodyFault {
    BodyFault { pointer: format!("/consent/purposes/{at}"), detail: detail.to_owned() }
}

/// Takes a list of purposes; none if there is none.
pub(super) fn purposes(fields: &mut Fields) -> Option<Vec<Purpose>> {
    let codes = fields.texts("purposes")?;
    let mut purposes = Vec::new();
    for (at, code) in codes.iter().enumerate() {
        match code.parse() {
            Ok(purpose) => purposes.push(purpose),
            Err(_) => fields.fault_below("purposes", at, "there is no such purpose"),
        }
    }
    Some(purposes)
}
