//! PAR-2, AGG-20: what was approved or is open keeps its definition, and no state is taken twice.

use linden::domain::consultation::{Approved, Consultation, Draft, Open};

pub fn approved(approved: Consultation<Approved>) {
    let definition = approved.definition().clone();
    let _ = approved.replace(definition); //~
}

pub fn open(open: Consultation<Open>) {
    let definition = open.definition().clone();
    let _ = open.replace(definition); //~
}

pub fn twice(draft: Consultation<Draft>) {
    let _ = draft.send_to_panel();
    let _ = draft.send_to_panel(); //~
}
