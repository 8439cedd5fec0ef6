//! `[[services]]`: where people can turn (SAF-18).

use chrono::NaiveDate;

use super::node::Node;
use crate::domain::service::{Country, Service};

/// Reads `[[services]]`. At least one must be for everybody, since the list stands on every page.
pub(super) fn services(root: &Node<'_>, opens_on: Option<NaiveDate>) -> Option<Vec<Service>> {
    let nodes = root.tables("services", "country");
    let mut complete = true;
    let mut found: Vec<Service> = Vec::new();
    let mut for_everybody = false;
    for (_, node) in nodes {
        for_everybody |= node.own.get("country").and_then(|value| value.string_quietly()) == Some("*");
        let service = service(&node, opens_on);
        complete &= service.is_some();
        found.extend(service);
    }
    if !for_everybody {
        let remedy = "Add a [[services]] table with country = \"*\".";
        root.own.fault("There is no support service for people in every country (SAF-18).", remedy);
    }
    complete.then_some(found)
}

fn service(node: &Node<'_>, opens_on: Option<NaiveDate>) -> Option<Service> {
    let country = node.own.need("country").and_then(|value| {
        let country = Country::new(value.string()?).ok();
        if country.is_none() {
            value.fault("is not a country.", "Write \"*\", or the two capital letters of ISO 3166, such as \"IQ\".");
        }
        country
    });
    node.values("country");
    let (name, reach, hours) = (node.line("name"), node.prose("reach"), node.line("hours"));
    let checked = node.own.need("checked_on");
    let checked_on = checked.as_ref().and_then(|value| value.day());
    node.finish();
    let service = Service { country: country?, name: name?, reach: reach?, hours: hours?, checked_on: checked_on? };
    if let (Some(opens_on), Some(value)) = (opens_on, checked)
        && service.needs_checking(opens_on)
    {
        value.source.warning(
            value.line,
            format!("{} is more than 90 days before opening (SAF-18).", value.name),
            "Check the service again and write the day: old entries are marked \"please check first\".",
        );
    }
    Some(service)
}
