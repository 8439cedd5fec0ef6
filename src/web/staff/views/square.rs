//! The square code of an address, drawn on the server (D9, D16): it holds the address and nothing else.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

/// The square code of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Square {
    /// How many modules a side has.
    pub side: usize,
    /// The dark modules as the data of one SVG path.
    pub path: String,
}

impl Square {
    /// The square code of `address`; `None` for one too long to be an address.
    #[must_use]
    pub fn of(address: &str) -> Option<Self> {
        let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
        let mut path = String::new();
        for row in 0..code.size {
            let dark = |place: &usize| code[row].get(*place).is_some_and(|module| module.value());
            for place in (0..code.size).filter(dark) {
                write!(path, "M{place},{row}h1v1h-1z").ok()?;
            }
        }
        Some(Self { side: code.size, path })
    }

    /// The box it is drawn in on a screen, with the whole quiet border of four modules.
    #[must_use]
    pub fn quiet_box(&self) -> String {
        let side = self.side.saturating_add(8);
        format!("-4,-4,{side},{side}")
    }

    /// The box it is drawn in, with one module of its quiet border; the card is white beyond.
    #[must_use]
    pub fn view_box(&self) -> String {
        let side = self.side.saturating_add(2);
        format!("-1 -1 {0} {0}", side)
    }
}
