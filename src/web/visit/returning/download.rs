//! The own answers as a file, under a neutral name (CON-14, SAF-11).

use super::{Coming, Next};
use crate::domain::visit::ReturnVisit;
use crate::web::drawn::Drawn;
use crate::web::visit::journey::rows::{Answered, feeling_row, rows};
use crate::web::visit::journey::{JourneyError, Stage};
use crate::web::visit::pages::Said;

impl Coming<'_> {
    /// `feedback.txt` for people, `feedback.json` for programs.
    pub(super) fn download(&self, visit: &ReturnVisit, json: bool) -> Result<Next, JourneyError> {
        let Some(opened) = self.opened(visit)? else { return Ok(Next::Page(None)) };
        if json {
            let content = serde_json::json!({
                "consultation": opened.found.definition().slug,
                "answers": opened.answers,
                "about": opened.about,
                "words": opened.words,
                "consent": opened.purposes,
            });
            let body = serde_json::to_vec_pretty(&content).map_err(|_| JourneyError::Sealing("a download"))?;
            return Ok(Next::Drawn(Drawn::file("application/json", "feedback.json", body)));
        }
        let stage = Stage::new(self.context, self.language, &opened.found)?;
        let frame = stage.frame();
        let answered = Answered {
            answers: opened.answers.as_ref(),
            about: opened.about.as_ref(),
            words: opened.words.as_ref(),
            changeable: false,
        };
        let mut text = String::new();
        let felt = feeling_row(&frame, opened.answers.as_ref());
        for row in rows(&frame, stage.texts(), answered).into_iter().chain(felt) {
            let said = match &row.said {
                Said::Nothing => frame.t("skipped").into_owned(),
                Said::Choices(said) | Said::Words(said) => said.clone(),
            };
            text.push_str(&format!("{}\n{said}\n\n", row.label));
        }
        Ok(Next::Drawn(Drawn::file("text/plain; charset=utf-8", "feedback.txt", text.into_bytes())))
    }
}
