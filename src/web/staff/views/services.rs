//! Support services, edited by an administrator (SAF-18).

use askama::Template;

use super::{Place, Tongue};
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::{Faults, ServiceFields};

/// One text of a service, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceText {
    /// The tag of the language.
    pub tag: String,
    /// Its name.
    pub name: String,
    /// How to reach it.
    pub reach: String,
    /// When it can be reached.
    pub hours: String,
}

/// One service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceEntry {
    /// Its place in the folder, from 0: what the form names it by.
    pub at: usize,
    /// Its name, in the language of the page where there is one.
    pub name: String,
    /// The country, in the language of the page.
    pub country: String,
    /// The day somebody last made sure of it.
    pub checked_on: String,
    /// Whether participants see "please check first".
    pub old: bool,
    /// Its texts.
    pub texts: Vec<ServiceText>,
}

/// The support services of one consultation.
#[derive(Template)]
#[template(path = "staff/services.html", config = "src/web/askama.toml")]
pub struct ServicesPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The services, in the order of the folder.
    pub services: Vec<ServiceEntry>,
    /// Every language.
    pub languages: Vec<Tongue>,
    /// The hash of the folder that is shown: an edit of another one is refused.
    pub seen: String,
    /// What was done just now.
    pub done: Option<String>,
    /// What was typed.
    pub typed: ServiceFields,
    /// What is wrong with it.
    pub faults: Faults,
}

/// The three fields of a language, with what stands in them.
struct Filled {
    name: String,
    reach: String,
    hours: String,
}

impl ServicesPage {
    fn old(&self) -> usize {
        self.services.iter().filter(|service| service.old).count()
    }

    /// Whether the form of this entry, or of a new one, was sent back.
    fn is_sent_back(&self, at: &str) -> bool {
        !self.faults.is_empty() && self.typed.at == at
    }

    fn filled(&self, entry: Option<&ServiceEntry>, tag: &str) -> Filled {
        let at = entry.map_or_else(String::new, |entry| entry.at.to_string());
        if self.is_sent_back(&at) {
            let typed = |field: &str| self.typed.text(field, tag).to_owned();
            return Filled { name: typed("name"), reach: typed("reach"), hours: typed("hours") };
        }
        let text = entry.and_then(|entry| entry.texts.iter().find(|text| text.tag == tag)).cloned().unwrap_or_default();
        Filled { name: text.name, reach: text.reach, hours: text.hours }
    }
}
