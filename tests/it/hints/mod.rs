//! The hint that something may show who somebody is (PSE-14).

mod examples;
mod properties;
