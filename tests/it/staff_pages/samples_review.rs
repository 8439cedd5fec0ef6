//! The review page in both languages.

use linden::web::staff::views::*;
use linden::web::visit::pages::{Block, DraftPart};

use super::samples::{SHA256, Sample, draw, place, signed_in, tongues};

fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(ToString::to_string).collect()
}

fn question(reference: &str, kind: &str, text: &str, options: &[&str]) -> ReviewQuestion {
    ReviewQuestion {
        reference: reference.into(),
        kind: kind.into(),
        text: text.into(),
        easy: None,
        hints: vec![],
        options: texts(options),
        remarks: vec![],
    }
}

fn questions() -> Vec<ReviewQuestion> {
    let scale = ["Yes, fully", "Mostly", "In the middle", "Not really", "Not at all"];
    let agree = ["Strongly agree", "Agree", "In the middle", "Disagree", "Strongly disagree"];
    let words = "If nearly everyone agrees, words may be shown instead of numbers: “Nearly everyone”.";
    vec![
        ReviewQuestion {
            remarks: texts(&[words]),
            ..question(
                "Q1",
                "One answer",
                "Promise A: leaders will learn from survivors and from people who support them. Is this promise good enough?",
                &scale,
            )
        },
        ReviewQuestion {
            hints: texts(&["This one is about feeling safe. You can skip it."]),
            remarks: texts(&[
                "Marked as sensitive: the note comes before the question, and words are never shown for it.",
            ]),
            ..question("Q7", "One answer", "I would feel safe telling policy makers what I think.", &agree)
        },
        ReviewQuestion {
            hints: texts(&["Please write about the plan, not about what happened to you. Leave out names and places."]),
            ..question("Q12", "In their own words, up to 1,000 characters", "What is missing from the plan?", &[])
        },
    ]
}

fn purposes() -> Vec<PurposeText> {
    let purpose = |code: &str, text: &str, if_no: &str, required| PurposeText {
        code: code.into(),
        text: text.into(),
        if_no: if_no.into(),
        required,
    };
    vec![
        purpose(
            "C1",
            "You can add my answers to other people’s answers and share the totals.",
            "Then we stop here, and nothing is kept.",
            true,
        ),
        purpose(
            "C2",
            "A small trained team can read what I write, to find the main ideas.",
            "Then text boxes are not shown.",
            false,
        ),
    ]
}

fn follows() -> FollowedDraft {
    let part = |reference: &str, title: &str, short: &str| NamedPart {
        reference: reference.into(),
        title: title.into(),
        short: short.into(),
    };
    let safety = part("P8", "Safety and care", "Survivors’ safety and wellbeing come first.");
    FollowedDraft {
        lead: "This draft follows the one that people were asked about in Feedback 4H9W, at the address 4h9w.".into(),
        asked: "Of the figures, the answers to Q13 there and to Q13 here are shown beside each other.".into(),
        language: tongues().remove(0),
        parts: vec![
            FollowedPart { part: safety.clone(), from: vec![safety] },
            FollowedPart { part: part("P9", "Work", "Survivors can earn their living."), from: vec![] },
        ],
        left_out: vec![part("P11", "Money", "We will look for money together.")],
    }
}

fn draft() -> Vec<DraftPart> {
    let part = |reference: &str, title: &str, short: &str| DraftPart {
        reference: reference.into(),
        title: title.into(),
        short: short.into(),
        easy: Vec::new(),
        picture: None,
        played: None,
        body: vec![Block::Paragraph(
            "We place the safety and wellbeing of survivors first, and commit to care that is easy to reach.".into(),
        )],
    };
    vec![
        part("P8", "Safety and care", "Survivors’ safety and wellbeing come first."),
        part("P12", "No legal duties", "This text does not create legal duties."),
    ]
}

fn page(language: Tongue, standing: Standing) -> ReviewPage {
    ReviewPage {
        frame: signed_in("Grace Achieng", "panel"),
        place: place(),
        languages: tongues(),
        standings: vec![
            Fact::new(
                "English",
                "Complete. Reviewed. Approved with the questions by Grace Achieng, panel, 20 February 2026.",
            ),
            Fact::new("Arabic", "Complete. Reviewed. Not approved by the panel yet."),
        ],
        own: if language.tag == "ar" { Some((SHA256.into(), standing.clone())) } else { None },
        title: if language.tag == "ar" {
            "نعمل معاً: آراؤكن في مسودة خطة".into()
        } else {
            place().title
        },
        language,
        draft: draft(),
        follows: Some(follows()),
        media: vec![("media/en/Q1.mp3".into(), format!("/v/7k2m/media/{}.mp3", "0".repeat(64)))],
        easy: vec![DraftPart {
            easy: texts(&["Survivors must be safe and well. This comes first.", "It must be easy to get a doctor."]),
            ..draft().remove(0)
        }],
        notice: vec![
            Fact::new("Who asks", "The Alliance’s policy team, with the survivor panel."),
            Fact::new(
                "What law could force out",
                "A court could order us to hand over what we hold. That is why we ask for so little.",
            ),
        ],
        purposes: purposes(),
        questions: questions(),
        bands: vec![ReviewBand {
            text: "Gender".into(),
            reason: "To see whether groups think differently.".into(),
            options: texts(&["Woman", "Man", "Another gender"]),
        }],
        breakdowns: texts(&["Promise A by gender, in two parts"]),
        people: vec![
            Fact::new("Custodians", "Amara Diallo, Ingrid Solberg"),
            Fact::new("Readers", "Two trained readers"),
            Fact::new("Panel", "Survivor panel"),
        ],
        profile: ProfileInWords {
            name: "Standard".into(),
            fewest_behind: 10,
            fewest_in_part: 5,
            step: 5,
            percent_from: 50,
        },
        sha256: SHA256.into(),
        standing,
        faults: linden::web::staff::forms::Faults::default(),
    }
}

/// The review page as the panel, others, and later readers see it.
pub(super) fn all() -> Vec<Sample> {
    let [english, arabic] = <[Tongue; 2]>::try_from(tongues()).unwrap();
    let given = Standing::Given(Signature { who: "Grace Achieng, panel".into(), day: "20 February 2026".into() });
    vec![
        draw("review", &page(english.clone(), Standing::Yours)),
        draw("review-language", &page(arabic.clone(), Standing::Yours)),
        draw("review-ar", &page(arabic, Standing::Others)),
        draw("review-given", &page(english, given)),
    ]
}
