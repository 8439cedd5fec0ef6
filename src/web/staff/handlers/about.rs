//! The pages at the foot: help, accessibility, and looking after oneself. Everyone may read them.

use actix_web::http::StatusCode;

use crate::web::drawn::Drawn;
use crate::web::staff::door::{Answer, Visitor};
use crate::web::staff::views::{AccessibilityPage, CarePage, HelpPage, LookPage};

/// `GET /staff/help`
pub fn help(asker: &Visitor) -> Answer {
    Ok(Drawn::page(StatusCode::OK, &HelpPage { frame: asker.call.own_frame() })?)
}

/// `GET /staff/accessibility`
pub fn accessibility(asker: &Visitor) -> Answer {
    Ok(Drawn::page(StatusCode::OK, &AccessibilityPage { frame: asker.call.own_frame() })?)
}

/// `GET /staff/look-after-yourself`
pub fn care(asker: &Visitor) -> Answer {
    Ok(Drawn::page(StatusCode::OK, &CarePage { frame: asker.call.own_frame() })?)
}

/// `GET /staff/about/look`
pub fn look(asker: &Visitor) -> Answer {
    Ok(Drawn::page(StatusCode::OK, &LookPage::new(asker.call.own_frame()))?)
}
