//! The square code of an address, drawn on the server (D9, D16): it holds the address and nothing else.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

use super::Markup;

/// The outline of the square code of `address`, with its quiet border, as one SVG path in a box of its own.
/// `None` for an address too long to be one.
#[must_use]
pub fn square(address: &str) -> Option<Markup> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        let dark = |place: &usize| code[row].get(*place).is_some_and(|module| module.value());
        for place in (0..code.size).filter(dark) {
            write!(path, "M{place} {row}h1v1h-1z").ok()?;
        }
    }
    let side = code.size.checked_add(8)?;
    Some(Markup::drawn(format!(r#"<symbol id="square" viewBox="-4 -4 {side} {side}"><path d="{path}"/></symbol>"#)))
}
