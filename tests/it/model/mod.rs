//! The consultation model: folder, states, questionnaire.

mod answers;
mod command;
mod definition;
mod demo_folder;
mod easy_version;
mod editing_services;
mod faults_of_follows;
mod faults_of_hints;
mod faults_of_policy_and_translations;
mod faults_of_questions;
mod faults_of_settings;
mod fixture;
mod media;
mod sizes;
mod states;
