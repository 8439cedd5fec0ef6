//! What designers accept before they first see a release (ACC-12).

/// The terms in one of the languages of the staff pages. Who accepted them accepted this text: another one is asked for anew.
#[derive(Debug, PartialEq, Eq)]
pub struct Terms {
    language: &'static str,
    sentences: [&'static str; 5],
}

impl Terms {
    /// The terms in every language in which they can be accepted, that of the source first.
    pub const ALL: [Self; 2] = [ENGLISH, FRENCH];

    /// The terms in the language with this tag; in the source language where there are none in it.
    #[must_use]
    pub fn in_language(tag: &str) -> &'static Self {
        Self::ALL.iter().find(|terms| terms.language == tag).unwrap_or(&ENGLISH)
    }

    /// The BCP 47 tag of their language.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// Their sentences.
    #[must_use]
    pub const fn sentences(&self) -> &[&'static str] {
        &self.sentences
    }
}

const ENGLISH: Terms = Terms {
    language: "en",
    sentences: [
        "I do not try to find out who anybody is who took part, and I do not help others to.",
        "I do not subtract figures from each other, and I do not lay them beside other lists, to learn what was held back.",
        "If I believe that figures or words show who somebody is, I tell a custodian the same day, and I tell nobody else.",
        "I use the results for the draft they are about, and I show where numbers are rounded or held back.",
        "I put no pressure on anybody to take part, to say what they answered, or to explain a result.",
    ],
};

const FRENCH: Terms = Terms {
    language: "fr",
    sentences: [
        "Je ne cherche pas à savoir qui a participé, et je n’aide personne à le faire.",
        "Je ne soustrais pas des chiffres les uns des autres et je ne les rapproche pas d’autres listes pour apprendre ce qui a été retenu.",
        "Si je pense que des chiffres ou des mots montrent qui est quelqu’un, je le dis le jour même à une personne responsable des réponses, et à personne d’autre.",
        "J’utilise les résultats pour le projet dont ils parlent, et je montre où des nombres sont arrondis ou retenus.",
        "Je ne presse personne de participer, de dire ce qui a été répondu ou d’expliquer un résultat.",
    ],
};
