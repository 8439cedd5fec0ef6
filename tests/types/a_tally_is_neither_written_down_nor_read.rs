//! D5, AGG-1: true counts are neither serialised, shown nor looked into.

use linden::actions::service::Service;
use linden::domain::release::disclosure::OptionCounts;
use linden::domain::release::tally::Tally;
use linden::vault::visit::Journey;

pub fn serialised(service: &Service, tally: &Tally, counts: &OptionCounts) {
    let _ = service.seal_state(Journey::Return, service.now(), tally); //~
    let _ = service.seal_state(Journey::Return, service.now(), counts); //~
}

pub fn shown(tally: &Tally, counts: &OptionCounts) -> [String; 2] {
    let tally = format!("{tally}"); //~
    let counts = format!("{counts}"); //~
    [tally, counts]
}

pub fn looked_into(tally: &Tally) {
    let _ = &tally.lines; //~
    let _ = &tally.breakdowns; //~
    let _ = &tally.overlaps; //~
}
