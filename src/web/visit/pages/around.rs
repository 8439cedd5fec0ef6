//! Pages beside the steps: support, safety, what happens to answers, languages, and the way out.

use askama::Template;
use fluent_bundle::FluentValue;

use super::Notice;
use crate::domain::service::Country;
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
    fn letters(&self) -> &str {
        self.country.as_deref().unwrap_or("*")
    }

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
    /// The country that was chosen, by its two letters.
    pub chosen: Option<String>,
}

impl SupportPage {
    /// The page with the services of the chosen country first, then those that answer everywhere, then the rest by the
    /// names of their countries (SAF-18).
    #[must_use]
    pub fn sorted(mut self, chosen: Option<Country>) -> Self {
        let chosen = chosen.map(|country| country.to_string());
        self.chosen = chosen.filter(|chosen| self.groups.iter().any(|group| group.country.as_ref() == Some(chosen)));
        let (frame, chosen) = (&self.frame, &self.chosen);
        self.groups.sort_by_cached_key(|group| match &group.country {
            Some(_) if group.country == *chosen => (0_u8, String::new()),
            None => (1, String::new()),
            Some(_) => (2, group.place(frame)),
        });
        self
    }

    /// The countries that can be chosen, by name: none where there is nothing to choose between.
    fn countries(&self) -> Vec<&ServiceGroup> {
        let mut countries: Vec<_> = self.groups.iter().filter(|group| group.country.is_some()).collect();
        countries.sort_by_cached_key(|group| group.place(&self.frame));
        if countries.len() > 1 { countries } else { Vec::new() }
    }

    fn is_chosen(&self, group: &ServiceGroup) -> bool {
        group.country.is_some() && group.country == self.chosen
    }
}

/// How to stay safe (SAF-6).
#[derive(Template)]
#[template(path = "visit/safety.html", config = "src/web/askama.toml")]
pub struct SafetyPage {
    /// The surroundings.
    pub frame: Frame,
}

/// What can be asked for with a code, and what happens without one (ACC-9).
#[derive(Template)]
#[template(path = "visit/rights.html", config = "src/web/askama.toml")]
pub struct RightsPage {
    /// The surroundings.
    pub frame: Frame,
    /// Who to complain to, from the notice, where the page belongs to a consultation.
    pub complaint: Option<String>,
    /// The address of the complaint form, where complaints are taken (ACC-10).
    pub form: Option<String>,
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
