//! Texts of a consultation in the language of a page.

use crate::domain::consultation::{Definition, Holder, PublisherKind};
use crate::domain::media::{MediaFor, Medium};
use crate::domain::policy;
use crate::domain::question::Question;
use crate::domain::text::{Language, Localised};
use crate::web::languages;
use crate::web::visit::pages::{Block, DraftPart, Notice, Played};

/// A consultation's texts in one language it is offered in.
#[derive(Clone, Copy)]
pub struct InLanguage<'d> {
    /// The consultation.
    pub definition: &'d Definition,
    /// The language; one of the definition's own.
    pub language: &'d Language,
    /// Whether they are read in easy words, where there are any (LNG-6).
    pub easy: bool,
}

impl<'d> InLanguage<'d> {
    /// The texts in the language with this tag, if the consultation is offered in it.
    #[must_use]
    pub fn new(definition: &'d Definition, tag: &str) -> Option<Self> {
        let language = definition.offered_language(tag)?;
        Some(Self { definition, language, easy: false })
    }

    /// The texts for whoever has no language here, such as staff: in English or, where there is none, in the language
    /// they were written in.
    #[must_use]
    pub fn in_any(definition: &'d Definition) -> Self {
        Self::new(definition, "en").unwrap_or(Self { definition, language: &definition.source_language, easy: false })
    }

    /// The same texts in easy words, or in full.
    #[must_use]
    pub const fn easily(self, easy: bool) -> Self {
        Self { easy, ..self }
    }

    /// What a question asks.
    #[must_use]
    pub fn question(&self, question: &'d Question) -> &'d str {
        self.of(question.easy.as_ref().filter(|_| self.easy).unwrap_or(&question.text))
    }

    /// The address of a file: neutral, and the same in every language.
    #[must_use]
    pub fn address(&self, medium: Medium) -> String {
        format!("/v/{}/media/{}.{}", self.definition.slug, medium.sha256, medium.kind.ending())
    }

    /// What can be heard or watched in place of `reference`: a question, or the notice (LNG-5).
    #[must_use]
    pub fn played(&self, reference: &str) -> Option<Played> {
        let found = self.definition.media.find(MediaFor::Language(self.language.clone()), reference)?;
        let clip = found.clip.zip(found.captions);
        let clip = clip.map(|(clip, captions)| (self.address(clip), self.address(captions)));
        Some(Played { voice: found.voice.map(|voice| self.address(voice)), clip })
    }

    /// The picture beside a question or a part, for whoever reads the easy version (LNG-6).
    #[must_use]
    pub fn picture(&self, reference: &str) -> Option<String> {
        let found = self.definition.media.find(MediaFor::Easy, reference).filter(|_| self.easy)?;
        found.picture.map(|picture| self.address(picture))
    }

    /// The words of a text. A definition is complete in its languages (LNG-1), so there is always one.
    #[must_use]
    pub fn of(&self, text: &'d Localised) -> &'d str {
        text.in_language(self.language).unwrap_or_default()
    }

    /// The same, as an owned text.
    #[must_use]
    pub fn owned(&self, text: &'d Localised) -> String {
        self.of(text).to_owned()
    }

    /// The notice.
    #[must_use]
    pub fn notice(&self) -> Notice {
        let slot = |slot| self.definition.notice.text(slot, self.language).unwrap_or_default().to_owned();
        let notice = Notice::of(slot);
        Notice { hosting: [notice.hosting.as_str(), &self.who_asks()].join(" ").trim().to_owned(), ..notice }
    }

    /// Who asks, and who holds what people send: the answer that was given at set-up, in the words of the service (ACC-11).
    #[must_use]
    pub fn who_asks(&self) -> String {
        let tagged = languages::Language::from_tag(self.language.as_str());
        let (Some(answer), Some(language)) = (self.definition.independence, tagged) else { return String::new() };
        let ids = [
            match answer.publisher {
                PublisherKind::Government => "asked-by-government",
                PublisherKind::Armed => "asked-by-armed",
                PublisherKind::Other => "asked-by-other",
            },
            match answer.hosting {
                Holder::Independent => "kept-apart",
                Holder::Publisher => "kept-by-them",
            },
            match answer.custodians {
                Holder::Independent => "custodians-apart",
                Holder::Publisher => "custodians-of-them",
            },
        ];
        ids.map(|id| language.texts().get(id)).join(" ")
    }

    /// The draft, part by part.
    #[must_use]
    pub fn draft(&self) -> Vec<DraftPart> {
        self.definition.policy.paragraphs().iter().map(|paragraph| self.part(paragraph)).collect()
    }

    /// One part of the draft.
    #[must_use]
    pub fn part(&self, paragraph: &'d policy::PolicyParagraph) -> DraftPart {
        let body = paragraph.body(self.language).unwrap_or_default();
        let easy = paragraph.easy.as_ref().filter(|_| self.easy);
        let lines = easy.and_then(|easy| easy.lines(self.language).ok()).unwrap_or_default();
        DraftPart {
            reference: paragraph.reference.to_string(),
            title: self.owned(easy.map_or(&paragraph.heading, |easy| &easy.heading)),
            short: self.owned(easy.map_or(&paragraph.short, |easy| &easy.heading)),
            easy: lines.to_vec(),
            picture: self.picture(paragraph.reference.as_str()),
            body: body.iter().map(block).collect(),
        }
    }
}

fn block(block: &policy::Block) -> Block {
    match block {
        policy::Block::Paragraph(text) => Block::Paragraph(text.clone()),
        policy::Block::List { numbered, items } => Block::List { ordered: *numbered, items: items.clone() },
    }
}
