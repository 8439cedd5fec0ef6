//! The nouns: what a consultation, an answer, a consent and a release are, and the rules between
//! them. Pure: no input or output, no async, no database, no web.

pub mod answer;
pub mod approval;
pub mod archived_notice;
pub mod audit;
pub mod band;
pub mod card;
pub mod complaint;
pub mod concern;
pub mod consent;
pub mod consent_record;
pub mod consultation;
pub mod feeling;
pub mod folder;
pub mod help;
pub mod hints;
pub mod ids;
pub mod invitation_code;
pub mod kit_line;
pub mod mail_language;
pub mod media;
pub mod mixing;
pub mod notice;
pub mod one_time_code;
pub mod passkey_name;
pub mod password;
pub mod permission;
pub mod policy;
pub mod promise;
pub mod question;
pub mod questionnaire;
pub mod quote;
pub mod reading;
pub mod receipt;
pub mod recovery_code;

pub mod release;
pub mod retention;
pub mod role;
pub mod second_factor;
pub mod service;
pub mod spelling;
pub mod terms;
pub mod text;
pub mod throttle;
pub mod visit;
