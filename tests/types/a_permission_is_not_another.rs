//! ACC-1: an action asks for its own permission, and no other will do.

use linden::actions::desk::next_item::next_item;
use linden::actions::releases::build_release::build_release;
use linden::actions::service::Service;
use linden::domain::permission::{Granted, ReadReleases, ReadWords};
use linden::vault::primitives::KeyPair;
use linden::web::results::phrases;

pub fn designer(service: &Service, granted: &Granted<ReadReleases>, pair: &KeyPair) {
    let _ = next_item(service, granted, pair, None); //~
}

pub fn reader(service: &Service, granted: &Granted<ReadWords>, pair: &KeyPair) {
    let _ = build_release(service, granted, pair, &phrases); //~
}
