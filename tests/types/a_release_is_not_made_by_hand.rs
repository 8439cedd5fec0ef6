//! D5, AGG-3: only `DisclosurePolicy::release` makes a release.

use std::collections::BTreeSet;

use linden::domain::consultation::Definition;
use linden::domain::release::disclosure::Parameters;
use linden::domain::release::door::Release;
use linden::domain::release::labels::ThemeLists;

pub fn release(definition: Definition, themes: ThemeLists, parameters: Parameters) -> Release {
    Release { definition, themes, parameters, lines: Vec::new(), breakdowns: Vec::new(), made_up: false, named: BTreeSet::new() } //~
}
