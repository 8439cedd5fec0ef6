//! The staff pages over HTTP: who comes in, who may do what, and what a forged form does.

mod assisting;
mod attacked;
mod before_opening;
mod building;
mod cards;
mod complaints;
mod concerns;
mod domain_7;
mod enough;
pub mod factors;
mod feelings;
mod following;
mod forgery;
mod french;
mod french_texts;
mod giving_keys;
mod ids;
mod kits;
mod languages;
mod log_acts;
mod log_helping;
mod log_page;
mod log_refusals;
mod lost_cards;
mod matrix;
mod nobody_else;
mod organisations;
mod overlap;
mod paper_forms;
mod passkeys;
mod planning;
mod quotes;
mod quotes_going;
mod reading;
mod rechecking;
mod recovering;
mod returning;
mod separation;
mod services;
mod signing;
mod texts;
mod throttling;
pub mod walk;
mod walk_assisting;
mod walk_ends;
mod walk_factors;
mod walk_passkeys;
mod walk_reading;
mod whole_way;

use std::sync::Arc;

use linden::settings::PasswordCostSetting;
use linden::web::context::WebContext;

use crate::support::house::Served;
use crate::support::world::{World, sites};

/// Serves a world until the value is dropped.
fn serve(world: &World) -> Served {
    Served::start(context(world))
}

fn context(world: &World) -> WebContext {
    WebContext {
        service: Arc::clone(&world.service),
        public_address: "http://feedback.example".into(),
        exit_sites: sites(),
        demonstration: false,
        behind_tls: false,
        password_cost: PasswordCostSetting::Floor,
    }
}
