//! The words that pages show, taken from the catalogue and from the sample consultation: a walk presses what is
//! written there, whatever the language, and nothing is typed twice.

use linden::domain::consultation::Definition;
use linden::domain::folder;
use linden::domain::ids::QuestionId;
use linden::domain::question::Question;
use linden::domain::text::{self, Localised};
use linden::web::languages::{Language, number};

use crate::support::house::demo_folder;

/// The words of one language.
pub struct Words {
    pub language: Language,
    own: text::Language,
    definition: Definition,
}

impl Words {
    /// The words of `language`.
    pub fn of(language: Language) -> Self {
        let definition = folder::check(&demo_folder()).unwrap().definition;
        Self { language, own: text::Language::new(language.tag()).unwrap(), definition }
    }

    /// The service's own message `id`, without its weight marks.
    pub fn t(&self, id: &str) -> String {
        assert!(self.language.texts().has(id), "there is no message {id}");
        self.language.texts().get(id).replace('*', "")
    }

    fn owned(&self, text: &Localised) -> String {
        text.in_language(&self.own).unwrap().to_owned()
    }

    fn asked(&self, id: &str) -> &Question {
        self.definition.question(&QuestionId::new(id).unwrap()).unwrap()
    }

    /// The question `id`.
    pub fn question(&self, id: &str) -> String {
        self.owned(&self.asked(id).text)
    }

    /// Its short name.
    pub fn short(&self, id: &str) -> String {
        self.owned(self.asked(id).short.as_ref().unwrap())
    }

    /// What is said before it.
    pub fn note(&self, id: &str) -> String {
        self.owned(self.asked(id).note.as_ref().unwrap())
    }

    /// Its option at `place`, from 0.
    pub fn option(&self, id: &str, place: usize) -> String {
        self.owned(&self.asked(id).options()[place])
    }

    /// The sentence of a purpose.
    pub fn purpose(&self, code: &str) -> String {
        self.owned(&self.definition.purposes.iter().find(|asked| asked.purpose.code() == code).unwrap().text)
    }

    /// What an about-you question asks.
    pub fn band(&self, id: &str) -> String {
        self.owned(&self.definition.bands.iter().find(|band| band.id.as_str() == id).unwrap().text)
    }

    /// One of its bands.
    pub fn band_option(&self, id: &str, place: usize) -> String {
        self.owned(&self.definition.bands.iter().find(|band| band.id.as_str() == id).unwrap().options[place])
    }

    /// The button that opens part `at` of the draft, counted from 1.
    pub fn part_button(&self, at: usize) -> String {
        let heading = self.owned(&self.definition.policy.paragraphs()[at - 1].heading);
        format!("{} {} {heading}", self.t("part"), self.number(at))
    }

    /// What stands over part `at` of the draft on the one-page form.
    pub fn part_legend(&self, at: usize) -> String {
        format!("{}. {}", self.number(at), self.owned(&self.definition.policy.paragraphs()[at - 1].heading))
    }

    /// A number in this language's digits.
    pub fn number(&self, value: usize) -> String {
        number(self.language, u64::try_from(value).unwrap())
    }

    /// What a button on a row reads to somebody who hears it: *Change: Promise A*.
    pub fn row_button(&self, id: &str, row: &str) -> String {
        format!("{}: {row}", self.t(id))
    }
}
