//! The draft where it is read: what can still change, and under each part the way to say something about it.

use super::Stage;
use super::asking::Standing;
use crate::domain::ids::ParagraphRef;
use crate::domain::question::Question;
use crate::domain::visit::{Step, Visit};
use crate::web::frame::Frame;
use crate::web::visit::go::Go;
use crate::web::visit::pages::{DraftPage, Notice, ReadPart, SayButton};

impl Stage<'_> {
    /// The draft, on the way or beside the one-page form.
    pub(super) fn draft_page(&self, frame: Frame, visit: &Visit, standing: Standing<'_>) -> DraftPage {
        let definition = self.texts.definition;
        let asked = Visit::parts_question(definition).and_then(|id| definition.question(id));
        let read = |paragraph: &_| {
            let part = self.texts.part(paragraph);
            let say = asked.map(|question| self.say(&frame, (question, &paragraph.reference), standing));
            ReadPart { part, say }
        };
        let parts: Vec<ReadPart> = definition.policy.paragraphs().iter().map(read).collect();
        let Notice { can_change, cannot_change, .. } = self.texts.notice();
        let easy = parts.iter().any(|read| !read.part.easy.is_empty());
        DraftPage { can_change, cannot_change, parts, easy, offer_one_page: visit.step == Step::Draft, frame }
    }

    fn say(&self, frame: &Frame, (question, part): (&Question, &ParagraphRef), standing: Standing<'_>) -> SayButton {
        let chosen = standing.part(&question.id, part).and_then(|at| question.options().get(at));
        let chosen = chosen.map(|option| option.in_language(self.texts.language).unwrap_or_default().to_owned());
        let wrote = !standing.comment(&question.id, part).is_empty();
        SayButton {
            go: Go::Part(part.clone()),
            label: if question.asks_words() && standing.with_words { "part-write" } else { "part-choose" },
            said: chosen.or_else(|| wrote.then(|| frame.t("part-wrote").into_owned())),
            here: standing.back_from == Some(part),
        }
    }
}
