//! Leaving: the token in the *Leave* form, and the tag that ends a visit.

use chrono::{DateTime, Utc};
use data_encoding::BASE64URL_NOPAD;

use crate::domain::ids::VisitId;
use crate::vault::Vault;
use crate::vault::labels;
use crate::vault::primitives::{mac, mac_matches};
use crate::vault::secret::Unopenable;

stored_id! {
    /// The tag of an ended visit: `MAC(K_exit, "ended", visit)`.
    EndedVisitTag;
}

/// What is stored of a visit that was left: a tag, and the hour after which it can be forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndedVisit {
    /// The tag.
    pub tag: EndedVisitTag,
    /// Hours since 1970-01-01 00:00 UTC.
    pub until_hour: u32,
}

/// No state outlives this.
const HARD_LIMIT_SECONDS: i64 = 3 * 3600;

impl Vault {
    /// The token of a visit issued at `issued`: base64url of `visit(16) ‖ h(4) ‖ MAC(K_exit, "exit", visit ‖ h)[..16]`,
    /// 48 characters; `h` is the hour of `issued` plus three hours, rounded up.
    #[must_use]
    pub fn exit_token(&self, visit: VisitId, issued: DateTime<Utc>) -> String {
        let end = issued.timestamp().saturating_add(HARD_LIMIT_SECONDS).max(0).saturating_add(3599);
        let hour = u32::try_from(end / 3600).unwrap_or(u32::MAX).to_be_bytes();
        let tag = mac(&self.ring().exit, labels::EXIT, &[visit.as_bytes(), &hour]);
        let (tag, _) = tag.split_first_chunk::<16>().unwrap_or((&[0; 16], &[]));
        BASE64URL_NOPAD.encode(&[visit.as_bytes().as_slice(), &hour, tag].concat())
    }

    /// What to store so that the visit of this token has ended.
    ///
    /// # Errors
    /// [`Unopenable`]: store nothing, and show the same page.
    pub fn read_exit_token(&self, token: &str) -> Result<EndedVisit, Unopenable> {
        let bytes: [u8; 36] =
            BASE64URL_NOPAD.decode(token.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(Unopenable)?;
        let (visit, rest) = bytes.split_first_chunk::<16>().ok_or(Unopenable)?;
        let (hour, tag) = rest.split_first_chunk::<4>().ok_or(Unopenable)?;
        if !mac_matches(&self.ring().exit, labels::EXIT, &[visit, hour], tag) {
            return Err(Unopenable);
        }
        let tag = self.ended_visit_tag(VisitId::from_bytes(*visit));
        Ok(EndedVisit { tag, until_hour: u32::from_be_bytes(*hour) })
    }

    /// The tag under which a visit would stand if it had ended.
    #[must_use]
    pub fn ended_visit_tag(&self, visit: VisitId) -> EndedVisitTag {
        EndedVisitTag::from_bytes(mac(&self.ring().exit, labels::ENDED, &[visit.as_bytes()]))
    }
}
