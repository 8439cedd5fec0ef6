//! Preparing and running a consultation: import, roles, the panel's approval, keys, opening, cards, closing.

pub mod answer_independence;
pub mod approve_opening;
pub mod approve_questions;
pub mod change_role;
pub mod close_consultation;
pub mod edit_services;
pub mod export_consultation;
pub mod grant_key;
pub mod import_consultation;
pub mod languages;
pub mod list_open;
pub mod make_keys;
pub mod opening;
pub mod overlaps;
pub mod pause_consultation;
pub mod print_cards;
pub mod print_papers;
pub mod readiness;
pub mod see_consultation;
pub mod send_to_panel;
pub mod start_analysis;
pub mod void_cards;
