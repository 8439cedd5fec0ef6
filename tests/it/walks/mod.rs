//! What a participant meets in a real browser: on a phone with scripts off; leaving fast and leaving nothing with
//! scripts on; and what each page weighs.

mod beside;
mod complaining;
mod device;
mod hearing;
mod keyboard;
mod keys;
mod leaving;
mod one_page;
mod reading;
mod scripted;
mod walker;
mod weights;
mod whole_way;
mod words;
