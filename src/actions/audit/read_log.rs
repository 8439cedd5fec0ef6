//! Reading the log, on a page of one consultation: its entries, and those of no consultation by people of its organisation
//! or by nobody (ACC-5).

use std::collections::BTreeMap;

use crate::actions::accounts::list_accounts::open;
use crate::actions::service::Service;
use crate::domain::audit::Hour;
use crate::domain::ids::AccountId;
use crate::domain::permission::{Granted, ReadAuditLog};
use crate::store::audit::{self, Filter, Reach, StoredLink};
use crate::store::{StoreError, accounts, consultations};

/// Entries on one page.
pub const ON_A_PAGE: usize = 50;

/// What is asked for. Everything that is `None` is left out.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The word of a kind.
    pub kind: Option<&'static str>,
    /// By whom.
    pub account: Option<AccountId>,
    /// From this hour on.
    pub from: Option<Hour>,
    /// Before this hour.
    pub until: Option<Hour>,
    /// Before this number.
    pub before: Option<u64>,
}

/// One page of the log.
#[derive(Debug)]
pub struct LogPage {
    /// The entries, newest first.
    pub entries: Vec<StoredLink>,
    /// Whether there are older ones.
    pub has_older: bool,
    /// The names of the organisation's people.
    pub names: BTreeMap<AccountId, String>,
}

/// One page of what is asked for.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn read_log(service: &Service, granted: &Granted<ReadAuditLog>, asked: &Asked) -> Result<LogPage, StoreError> {
    let id = granted.consultation();
    let limit = ON_A_PAGE.saturating_add(1);
    service.store.read(|tx| {
        let organisation = service.get(tx, id)?.stored.organisation;
        let own = consultations::list(tx)?.into_iter().filter(|other| other.organisation == organisation);
        let own = own.map(|other| other.id).collect();
        let mut names = BTreeMap::new();
        for account in accounts::list_in_organisation(tx, organisation)? {
            names.insert(account.id, open(service, account)?.contact.name);
        }
        let filter = Filter {
            of: Some(Reach { consultation: id, own, accounts: names.keys().copied().collect() }),
            kind: asked.kind,
            account: asked.account,
            from: asked.from,
            until: asked.until,
            before: asked.before,
        };
        let mut entries = audit::list_filtered(tx, &filter, i64::try_from(limit).unwrap_or(i64::MAX))?;
        let has_older = entries.len() > ON_A_PAGE;
        entries.truncate(ON_A_PAGE);
        Ok(LogPage { entries, has_older, names })
    })
}
