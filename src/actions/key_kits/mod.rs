//! The offline key kit (D14, decision 0045): printed by the command line, typed back, and asked for before a consultation opens; and where
//! copies of keys are, so that destroying one is counted (RET-4).

pub mod forget_machine;
pub mod places;
pub mod print_kit;
pub mod read_back_kit;
pub mod see_kits;
