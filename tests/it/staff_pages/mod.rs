//! The staff pages and their forms, drawn as the sample consultation would fill them and looked over.

mod forms;
mod looks;
mod samples;
mod samples_assisting;
mod samples_audit;
mod samples_complaints;
mod samples_concerns;
mod samples_desk;
mod samples_factors;
mod samples_people;
mod samples_quotes;
mod samples_release;
mod samples_review;
mod words;
