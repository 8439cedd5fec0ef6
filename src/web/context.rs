//! What handlers work with: the service, and what pages need to know of the installation.

use std::sync::Arc;

use crate::actions::service::Service;
use crate::settings::PasswordCostSetting;

/// Shared by all handlers.
#[derive(Debug, Clone)]
pub struct WebContext {
    /// The service.
    pub service: Arc<Service>,
    /// The address printed on cards and receipts, without a slash at the end.
    pub public_address: String,
    /// Where leaving may lead (SAF-5).
    pub exit_sites: Vec<String>,
    /// Whether every page says "demonstration" (D20).
    pub demonstration: bool,
    /// Whether the service is reached over TLS: cookies are then marked `Secure` under the `__Host-` name.
    pub behind_tls: bool,
    /// What a password costs.
    pub password_cost: PasswordCostSetting,
}

impl WebContext {
    /// The address to come back to, without scheme: what a pocket slip shows.
    #[must_use]
    pub fn return_address(&self) -> String {
        let address = self.public_address.split_once("://").map_or(self.public_address.as_str(), |(_, rest)| rest);
        format!("{address}/c")
    }
}
