//! Between stored bytes and typed ids. A stored value of the wrong size is a fault of the database, never a panic.

use crate::domain::ids::{
    AccountId, ApprovalId, BatchId, ConcernId, ConsultationId, KitId, MailId, OrganisationId, PlaceId,
};

use super::error::StoreError;

/// Exactly `N` bytes.
pub(super) fn bytes<const N: usize>(stored: Vec<u8>) -> Result<[u8; N], StoreError> {
    stored.try_into().map_err(|_| StoreError::Malformed("a key of the wrong length"))
}

macro_rules! from_stored {
    ($($name:ident -> $id:ident),* $(,)?) => {$(
        pub(super) fn $name(stored: Vec<u8>) -> Result<$id, StoreError> {
            bytes(stored).map($id::from_bytes)
        }
    )*};
}

from_stored! {
    account_id -> AccountId,
    approval_id -> ApprovalId,
    batch_id -> BatchId,
    concern_id -> ConcernId,
    consultation_id -> ConsultationId,
    kit_id -> KitId,
    mail_id -> MailId,
    organisation_id -> OrganisationId,
    place_id -> PlaceId,
}

/// A stored number that must not be negative.
pub(super) fn number<T: TryFrom<i64>>(stored: i64) -> Result<T, StoreError> {
    T::try_from(stored).map_err(|_| StoreError::Malformed("a number out of range"))
}

/// A condition that a nullable column holds exactly this, or NULL.
macro_rules! holds {
    ($column:expr, $table:ty, $value:expr) => {{
        let condition: Box<
            dyn diesel::BoxableExpression<
                    $table,
                    <crate::store::connection::Database as diesel::Connection>::Backend,
                    SqlType = diesel::sql_types::Nullable<diesel::sql_types::Bool>,
                >,
        > = match $value {
            Some(value) => Box::new($column.eq(Some(value.clone()))),
            None => Box::new($column.is_null().nullable()),
        };
        condition
    }};
}
pub(super) use holds;
