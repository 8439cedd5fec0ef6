//! The promise that everyone who enters answers for others gives first (LNG-10).

/// The promise in one of the languages of the staff pages. Who gave it gave it to this text: another one is asked for anew.
#[derive(Debug, PartialEq, Eq)]
pub struct Promise {
    language: &'static str,
    sentences: [&'static str; 7],
}

impl Promise {
    /// The promise in every language in which it can be given, that of the source first.
    pub const ALL: [Self; 2] = [ENGLISH, FRENCH];

    /// The promise in the language with this tag; in the source language where there is none in it.
    #[must_use]
    pub fn in_language(tag: &str) -> &'static Self {
        Self::ALL.iter().find(|promise| promise.language == tag).unwrap_or(&ENGLISH)
    }

    /// The BCP 47 tag of its language.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// Its sentences.
    #[must_use]
    pub const fn sentences(&self) -> &[&'static str] {
        &self.sentences
    }
}

const ENGLISH: Promise = Promise {
    language: "en",
    sentences: [
        "What I hear or read stays between the person and me. I tell nobody, at work or at home, that they took part.",
        "I read every question and every answer aloud as it stands. I do not explain it away, hint or hurry.",
        "I write what the person says, not what I think they mean. I never answer for them.",
        "If they want to skip, stop, or have another person help, I say yes at once and ask no reason.",
        "I keep no notes, pictures, recordings or codes. The code belongs to the person, and paper forms are shredded.",
        "I do not help people I live with, work above, or whose survivor group I coordinate.",
        "If somebody is in danger, I follow the route that the notice describes, and I tell the person so before they speak.",
    ],
};

const FRENCH: Promise = Promise {
    language: "fr",
    sentences: [
        "Ce que j’entends ou lis reste entre la personne et moi. Je ne dis à personne, ni au travail ni à la maison, qu’elle a participé.",
        "Je lis chaque question et chaque réponse à voix haute, comme elles sont écrites. Je n’en change pas le sens, je ne souffle rien et je ne presse pas.",
        "J’écris ce que dit la personne, pas ce que je crois qu’elle veut dire. Je ne réponds jamais à sa place.",
        "Si la personne veut passer une question, s’arrêter ou avoir l’aide de quelqu’un d’autre, je dis oui tout de suite, sans demander pourquoi.",
        "Je ne garde ni notes, ni images, ni enregistrements, ni codes. Le code est à la personne, et les formulaires papier sont détruits à la machine.",
        "Je n’aide pas les personnes avec qui je vis, celles que je dirige au travail, ni celles du groupe de survivantes et survivants que je coordonne.",
        "Si quelqu’un est en danger, je suis la marche à suivre que décrit le texte d’information, et je le dis à la personne avant qu’elle parle.",
    ],
};
