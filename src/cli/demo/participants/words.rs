//! Hands the texts to people who agreed to have them read, each person in one language.

use super::SampleResponse;
use super::dealing::{count_out, mixed};
use super::texts::{AR, COMMENTS, Comment, FIRST_THING, MISSING};
use crate::domain::answer::ScoredAnswer;
use crate::domain::consent::Purpose;

/// Gives Q12, Q14 and the comments of Q13 to people with C2. To be called once the purposes and the
/// choices of Q13 are there.
pub(super) fn write(people: &mut [SampleResponse]) {
    let mut willing: Vec<_> = people.iter_mut().filter(|person| person.purposes.contains(Purpose::Words)).collect();
    let mut texts: Vec<_> = MISSING.iter().map(Some).collect();
    texts.resize(willing.len(), None);
    // Whoever writes, reads the notice in her language too; some of those who did not write here do so
    // in Arabic as well.
    let arabic = mixed(&[10], willing.len(), 6);
    for (person, (text, arabic)) in willing.iter_mut().zip(count_out(texts, 8).into_iter().zip(arabic)) {
        match text {
            Some(text) => person.write_missing(text),
            None if arabic.is_some() => person.language = AR,
            None => {}
        }
    }
    let mut turn = count_out(willing, 10);
    for text in &FIRST_THING {
        let writer = turn.iter_mut().find(|person| person.language == text.language && !person.wrote("Q14"));
        if let Some(person) = writer {
            person.write_first_thing(text);
        }
    }
    turn.reverse();
    for comment in &COMMENTS {
        // One comment each, so that many people have one.
        let writer = turn.iter_mut().find(|person| could_write(person, comment) && person.words.comments.is_empty());
        if let Some(person) = writer {
            person.comment(comment);
        }
    }
}

/// Whether this comment fits the person's language and choice.
pub(super) fn could_write(person: &SampleResponse, comment: &Comment) -> bool {
    let Some(ScoredAnswer::Paragraphs(chosen)) = person.scored("Q13") else { return false };
    let choice = chosen.iter().find(|(paragraph, _)| paragraph.as_str() == comment.paragraph);
    person.language == comment.language && choice.is_some_and(|(_, &choice)| choice == comment.choice)
}
