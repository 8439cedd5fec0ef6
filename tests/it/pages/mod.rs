//! The pages, drawn with plausible content in every language and looked over.

mod catalogues;
mod headers;
mod looks;
mod samples;
mod words;
