//! A complaint and its reply (ACC-10): like a response's rows, a row key that is wrapped twice and segments of one size under it. The
//! custodians' figures key opens it, and so does its own code; nothing in it is joined to an answer.

use std::fmt;

use super::row::{COMPLAINT, Kept, Row, Segment};
use crate::domain::complaint::ComplaintText;
use crate::vault::keys::{CheckedPublicKey, StaffKey};
use crate::vault::labels;
use crate::vault::secret::{SealError, Secret, Unopenable};
use crate::vault::{ComplaintId, ComplaintKeys, ConsultationVault};

/// Bytes of a text before sealing: four for each character, quotes and length, rounded up to 1 KiB. The reply takes as many
/// before there is one, so that no size tells how far a complaint has come or how long it is.
const SIZE: usize = 8 * 1024;

const TEXT: Segment = Segment { key: labels::TEXT, place: labels::COMPLAINT_TEXT, outer: labels::OUTER_COMPLAINT_TEXT };
const REPLY: Segment =
    Segment { key: labels::REPLY, place: labels::COMPLAINT_REPLY, outer: labels::OUTER_COMPLAINT_REPLY };

/// A complaint as it lies in the database: id and sealed columns.
#[derive(Clone, PartialEq, Eq)]
pub struct ComplaintRow {
    /// Its id.
    pub id: ComplaintId,
    /// The row key, for the figures key and for the code.
    pub wrap: Vec<u8>,
    /// What was complained of.
    pub text: Vec<u8>,
    /// The reply; `null` under the seal before there is one.
    pub reply: Vec<u8>,
}

impl fmt::Debug for ComplaintRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComplaintRow(…)")
    }
}

/// A complaint that may be inserted. Only [`seal_complaint`](ConsultationVault::seal_complaint) makes one.
#[derive(Debug)]
pub struct SealedComplaint(ComplaintRow);

impl SealedComplaint {
    /// The row to insert.
    #[must_use]
    pub fn into_row(self) -> ComplaintRow {
        self.0
    }
}

/// A reply that may be written into its complaint. Only [`seal_reply`](ConsultationVault::seal_reply) makes one.
#[derive(Debug)]
pub struct SealedReply {
    id: ComplaintId,
    reply: Vec<u8>,
}

impl SealedReply {
    /// Which complaint it belongs to.
    #[must_use]
    pub const fn id(&self) -> ComplaintId {
        self.id
    }

    /// The column to write.
    #[must_use]
    pub fn into_column(self) -> Vec<u8> {
        self.reply
    }
}

/// A complaint that was opened, with its code or with the figures key.
pub struct OpenedComplaint {
    id: ComplaintId,
    row_key: Secret,
    text: ComplaintText,
    reply: Option<ComplaintText>,
}

impl OpenedComplaint {
    /// What was complained of.
    #[must_use]
    pub const fn text(&self) -> &ComplaintText {
        &self.text
    }

    /// The reply, once there is one.
    #[must_use]
    pub const fn reply(&self) -> Option<&ComplaintText> {
        self.reply.as_ref()
    }
}

impl fmt::Debug for OpenedComplaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OpenedComplaint(…)")
    }
}

impl ConsultationVault {
    const fn complaint<'a>(&'a self, id: &'a ComplaintId) -> Row<'a> {
        Row { vault: self, table: &COMPLAINT, id: id.as_bytes() }
    }

    /// Seals a new complaint, for the custodians and for whoever has its code.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if `figures` is another key than this consultation's.
    pub fn seal_complaint(
        &self,
        keys: &ComplaintKeys,
        figures: &CheckedPublicKey,
        text: &ComplaintText,
    ) -> Result<SealedComplaint, SealError> {
        let id = keys.id();
        let row = self.complaint(&id);
        let row_key = Secret::random(self.randomness());
        Ok(SealedComplaint(ComplaintRow {
            wrap: row.seal_wrap(&row_key, figures, Some(&keys.own))?,
            text: sealed(&row, &row_key, &TEXT, Some(text))?,
            reply: sealed(&row, &row_key, &REPLY, None)?,
            id,
        }))
    }

    /// Opens a complaint with its code.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_own_complaint(&self, row: &ComplaintRow, keys: &ComplaintKeys) -> Result<OpenedComplaint, Unopenable> {
        let row_key = self.complaint(&row.id).row_key_for_self(Some(&row.wrap), &keys.own)?;
        self.opened(row, row_key)
    }

    /// Opens a complaint with the figures key.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_complaint(&self, row: &ComplaintRow, figures: &StaffKey) -> Result<OpenedComplaint, Unopenable> {
        let row_key = self.complaint(&row.id).row_key_for_staff(Some(&row.wrap), figures)?;
        self.opened(row, row_key)
    }

    fn opened(&self, row: &ComplaintRow, row_key: Secret) -> Result<OpenedComplaint, Unopenable> {
        let place = self.complaint(&row.id);
        let text = place.open_segment(&row_key, &TEXT, Some(&row.text))?.content.here().ok_or(Unopenable)?;
        let reply = place.open_segment(&row_key, &REPLY, Some(&row.reply))?.content.here();
        Ok(OpenedComplaint { id: row.id, row_key, text, reply })
    }

    /// Seals the reply to a complaint that was opened.
    ///
    /// # Errors
    /// [`SealError::TooLong`], never in practice.
    pub fn seal_reply(&self, opened: &OpenedComplaint, reply: &ComplaintText) -> Result<SealedReply, SealError> {
        let row = self.complaint(&opened.id);
        Ok(SealedReply { id: opened.id, reply: sealed(&row, &opened.row_key, &REPLY, Some(reply))? })
    }

    /// The columns of a complaint with its row key wrapped to another pair of the figures kind (B6).
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if the row does not open with `old`, or `new` is no figures key.
    pub fn rotate_complaint(
        &self,
        row: &ComplaintRow,
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<ComplaintRow, SealError> {
        let place = self.complaint(&row.id);
        let renewed =
            |segment: &Segment, column: &[u8]| place.renew_outer(segment.outer, Some(column))?.ok_or(SealError::Erased);
        Ok(ComplaintRow {
            id: row.id,
            wrap: place.rotate_wrap(Some(&row.wrap), old, new)?,
            text: renewed(&TEXT, &row.text)?,
            reply: renewed(&REPLY, &row.reply)?,
        })
    }
}

fn sealed(
    row: &Row<'_>,
    row_key: &Secret,
    segment: &Segment,
    text: Option<&ComplaintText>,
) -> Result<Vec<u8>, SealError> {
    let content = text.map_or(Kept::Nothing, Kept::Here);
    row.seal_segment(row_key, segment, &content, SIZE)?.ok_or(SealError::Erased)
}
