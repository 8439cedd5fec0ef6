//! Pages beside the steps: support, safety, what happens to answers, languages, and the way out.

use askama::Template;
use fluent_bundle::FluentValue;

use super::Notice;
use crate::web::frame::Frame;
use crate::web::languages::Language;

/// One support service.
pub struct Service {
    /// Its name.
    pub name: String,
    /// How to reach it.
    pub reach: String,
    /// When it answers.
    pub hours: String,
    /// The day it was last checked, written out.
    pub checked_on: String,
    /// Whether that is more than 90 days ago (SAF-18).
    pub check_first: bool,
}

impl Service {
    /// Whether the way to reach it has no letter that is written from right to left: a telephone number or an address
    /// alone, which must not be turned round on a page that is. A sentence takes the direction of the page.
    pub(super) fn is_left_to_right(&self) -> bool {
        !self
            .reach
            .chars()
            .any(|letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
    }

    pub(super) fn checked_said(&self, frame: &Frame) -> String {
        frame
            .language
            .texts()
            .with("support-checked", [("day", FluentValue::from(self.checked_on.as_str()))])
            .into_owned()
    }
}

/// The services of one country.
pub struct ServiceGroup {
    /// The country by its two letters; `None` for services that answer everywhere.
    pub country: Option<String>,
    /// The services.
    pub services: Vec<Service>,
}

impl ServiceGroup {
    pub(super) fn place(&self, frame: &Frame) -> String {
        match &self.country {
            None => frame.t("support-everywhere").into_owned(),
            Some(letters) => {
                let named = format!("country-{letters}");
                if frame.language.texts().has(&named) { frame.t(&named).into_owned() } else { letters.clone() }
            }
        }
    }
}

/// Support, one press away on every page (SAF-18).
#[derive(Template)]
#[template(path = "visit/support.html", config = "src/web/askama.toml")]
pub struct SupportPage {
    /// The surroundings.
    pub frame: Frame,
    /// The services, the chosen country first.
    pub groups: Vec<ServiceGroup>,
}

/// How to stay safe (SAF-6).
#[derive(Template)]
#[template(path = "visit/safety.html", config = "src/web/askama.toml")]
pub struct SafetyPage {
    /// The surroundings.
    pub frame: Frame,
}

/// What happens to answers.
#[derive(Template)]
#[template(path = "visit/answers.html", config = "src/web/askama.toml")]
pub struct AnswersInfoPage {
    /// The surroundings.
    pub frame: Frame,
    /// The consultation's own notice, where the page belongs to one.
    pub notice: Option<Notice>,
}

/// The languages, each in its own script (LNG-3).
#[derive(Template)]
#[template(path = "visit/languages.html", config = "src/web/askama.toml")]
pub struct LanguagesPage {
    /// The surroundings.
    pub frame: Frame,
}

/// The way out: almost empty, with a plain link; the handler adds the `Refresh` header.
#[derive(Template)]
#[template(path = "visit/exit.html", config = "src/web/askama.toml")]
pub struct ExitPage {
    /// The language of the link.
    pub language: Language,
    /// The neutral site (SAF-5).
    pub site: String,
}

/// One consultation in the list of those that are open.
pub struct OpenConsultation {
    /// Its neutral name.
    pub name: String,
    /// Its address.
    pub address: String,
}

/// The first page of the service: what is open, by neutral names.
#[derive(Template)]
#[template(path = "visit/home.html", config = "src/web/askama.toml")]
pub struct HomePage {
    /// The surroundings.
    pub frame: Frame,
    /// What is open and listed.
    pub open: Vec<OpenConsultation>,
}
