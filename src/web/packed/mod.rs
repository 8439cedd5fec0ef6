//! Pages that show something of hers, made small for a slow line without their length telling what stands in them (D9,
//! SECURITY 4).
//!
//! A template writes `<hers>…</hers>` around everything that depends on what she chose or typed: words, a tick, also the
//! service's own words where one stands there and not another. These marks never travel. What stands outside them is
//! the same whatever she answers. It may be written as a copy of what stood outside them before; a byte of hers costs nine
//! bits, whichever it is, and nothing is ever copied from it or to it. So the length is a constant and nine eighths of how many
//! bytes of hers there are: as much as the length of the plain page tells, and no more.
//!
//! No value can forge a mark: templates escape `<`.

mod deflate;
mod pieces;

pub use deflate::gzip;
pub use pieces::{Kind, Pieces};

#[cfg(test)]
mod tests;
