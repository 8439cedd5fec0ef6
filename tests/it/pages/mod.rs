//! The pages, drawn with plausible content in every language and looked over.

mod access;
mod calm;
mod catalogues;
mod headers;
mod looks;
mod sample_questions;
mod samples;
mod samples_complaint;
mod seen;
mod smaller;
mod words;
