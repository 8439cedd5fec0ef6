//! The made-up participants of the demonstration give exactly the true counts of DOMAIN 10.5, which
//! are repeated here from the document, not taken from the code.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use linden::cli::demo::participants::{Q12_THEMES, Q14_THEMES, SampleResponse, published_sample, random_responses};
use linden::domain::answer::ScoredAnswer;
use linden::domain::consent::{Consent, NoticeShown, Purpose};
use linden::domain::ids::{BandId, ParagraphRef, QuestionId};
use linden::randomness::SeededRandomness;

fn answer<'p>(person: &'p SampleResponse, question: &str) -> Option<&'p ScoredAnswer> {
    person.sheet.answers.scored.get(&QuestionId::new(question).unwrap())
}

fn option(person: &SampleResponse, question: &str) -> Option<usize> {
    match answer(person, question) {
        Some(ScoredAnswer::One(option)) => Some(usize::from(*option)),
        Some(_) => panic!("{question} takes one option"),
        None => None,
    }
}

fn ticks(person: &SampleResponse, question: &str) -> Option<Vec<u8>> {
    match answer(person, question) {
        Some(ScoredAnswer::Several(ticks)) => Some(ticks.clone()),
        Some(_) => panic!("{question} takes several options"),
        None => None,
    }
}

fn ranking(person: &SampleResponse) -> Option<Vec<u8>> {
    match answer(person, "Q6") {
        Some(ScoredAnswer::Ranking(places)) => Some(places.clone()),
        Some(_) => panic!("Q6 is a ranking"),
        None => None,
    }
}

fn choices(person: &SampleResponse) -> BTreeMap<ParagraphRef, u8> {
    match answer(person, "Q13") {
        Some(ScoredAnswer::Paragraphs(choices)) => choices.clone(),
        Some(_) => panic!("Q13 goes by paragraph"),
        None => BTreeMap::new(),
    }
}

fn band(person: &SampleResponse, band: &str) -> Option<usize> {
    person.sheet.about.bands.get(&BandId::new(band).unwrap()).copied().map(usize::from)
}

/// How often each of `length` positions occurs.
fn tally(length: usize, positions: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let mut counts = vec![0; length];
    for position in positions {
        counts[position] += 1;
    }
    counts
}

/// (positive, other) answers to `question` for each band, "not said" last.
fn positive_and_other(question: &str, variable: &str, bands: usize) -> Vec<(usize, usize)> {
    let mut rows = vec![(0, 0); bands + 1];
    for person in published_sample() {
        let row = &mut rows[band(&person, variable).unwrap_or(bands)];
        match option(&person, question) {
            Some(0 | 1) => row.0 += 1,
            Some(_) => row.1 += 1,
            None => {}
        }
    }
    rows
}

fn wrote(person: &SampleResponse, question: &str) -> bool {
    person.words.texts.contains_key(&QuestionId::new(question).unwrap())
}

/// Whether the consent covers the response and every value is one that its question or band takes.
fn assert_valid(person: &SampleResponse) {
    let notice = NoticeShown { version: 1, language: person.language.to_owned(), sha256: [0; 32] };
    let day = NaiveDate::from_ymd_opt(2026, 3, 9).unwrap();
    let consent = Consent::given(notice, person.purposes.clone(), day).unwrap();
    assert!(consent.covers(person.sheet.clone(), person.words.clone()).is_ok());

    for (question, answer) in &person.sheet.answers.scored {
        match (question.as_str(), answer) {
            ("Q1" | "Q2" | "Q3" | "Q4" | "Q7" | "Q9" | "Q10" | "Q11", ScoredAnswer::One(option)) => {
                assert!(*option < 5);
            }
            ("Q5" | "Q8", ScoredAnswer::Several(ticks)) => {
                assert!(ticks.is_sorted_by(|a, b| a < b) && ticks.iter().all(|&tick| tick < 9));
                assert!((1..=if question.as_str() == "Q5" { 3 } else { 9 }).contains(&ticks.len()));
            }
            ("Q6", ScoredAnswer::Ranking(places)) => {
                assert!((1..=3).contains(&places.len()) && places.iter().all(|&place| place < 6));
                assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), places.len());
            }
            ("Q13", ScoredAnswer::Paragraphs(choices)) => {
                assert!(!choices.is_empty() && choices.values().all(|&choice| choice < 4));
                assert!(choices.keys().all(|paragraph| is_paragraph(paragraph.as_str())));
            }
            (question, _) => panic!("{question} does not take this answer"),
        }
    }
    for (band, &option) in &person.sheet.about.bands {
        let options = [("age", 4), ("gender", 3), ("region", 5), ("disability", 2), ("group", 2)];
        assert!(options.iter().any(|&(name, count)| name == band.as_str() && option < count));
    }
    assert_words_are_valid(person);
}

fn is_paragraph(reference: &str) -> bool {
    (1..=12).any(|number| reference == format!("P{number}"))
}

fn assert_words_are_valid(person: &SampleResponse) {
    assert!(["en", "ar"].contains(&person.language));
    for (question, text) in &person.words.texts {
        let longest = if question.as_str() == "Q12" { 1000 } else { 500 };
        assert!(["Q12", "Q14"].contains(&question.as_str()) && text.chars().count() <= longest);
    }
    for (question, comments) in &person.words.comments {
        assert!(question.as_str() == "Q13" && comments.values().all(|text| text.chars().count() <= 500));
        assert!(comments.keys().all(|paragraph| choices(person).contains_key(paragraph)));
    }
    let arabic = |text: &str| text.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c));
    assert!(person.words.all().all(|text| arabic(text) == (person.language == "ar")));

    for (themes, names, question) in
        [(&person.q12_themes, Q12_THEMES.len(), "Q12"), (&person.q14_themes, Q14_THEMES.len(), "Q14")]
    {
        assert_eq!(themes.is_empty(), !wrote(person, question));
        assert!(themes.is_sorted_by(|a, b| a < b) && themes.iter().all(|&theme| usize::from(theme) < names));
    }
}

#[test]
fn questions_with_one_answer_have_the_true_counts() {
    let people = published_sample();
    assert_eq!(people.len(), 64);
    for (question, counts, n) in [
        ("Q1", [22, 17, 12, 8, 5], 64),
        ("Q2", [26, 16, 11, 7, 3], 63),
        ("Q3", [38, 15, 4, 4, 2], 63),
        ("Q4", [9, 14, 21, 11, 6], 61),
        ("Q7", [31, 30, 1, 1, 0], 63),
        ("Q9", [28, 25, 6, 2, 3], 64),
        ("Q10", [33, 27, 2, 0, 0], 62),
        ("Q11", [19, 27, 11, 4, 3], 64),
    ] {
        assert_eq!(counts.iter().sum::<usize>(), n, "{question}");
        assert_eq!(tally(5, people.iter().filter_map(|person| option(person, question))), counts, "{question}");
    }
}

#[test]
fn questions_with_several_ticks_have_the_true_counts() {
    let people = published_sample();
    for (question, counts, n, most) in
        [("Q5", [41, 44, 33, 14, 22, 12, 9, 4, 3], 64, 3), ("Q8", [58, 27, 18, 21, 6, 39, 24, 33, 2], 62, 9)]
    {
        let answers: Vec<_> = people.iter().filter_map(|person| ticks(person, question)).collect();
        assert_eq!(answers.len(), n, "{question}");
        assert!(answers.iter().all(|ticks| (1..=most).contains(&ticks.len())), "{question}");
        assert_eq!(tally(9, answers.iter().flatten().copied().map(usize::from)), counts, "{question}");
    }
}

#[test]
fn the_ranking_has_the_true_points() {
    let rankings: Vec<_> = published_sample().iter().filter_map(ranking).collect();
    assert_eq!(rankings.len(), 62);
    let mut points = [0; 6];
    for places in &rankings {
        assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), 3);
        for (place, worth) in places.iter().zip([3, 2, 1]) {
            points[usize::from(*place)] += worth;
        }
    }
    assert_eq!(points, [110, 96, 80, 41, 30, 15]);
    assert!(rankings.iter().collect::<BTreeSet<_>>().len() > 20, "the rankings differ");
}

#[test]
fn three_paragraphs_have_the_true_counts_and_nine_too_few_answers() {
    let people = published_sample();
    for number in 1..=12 {
        let paragraph = ParagraphRef::new(format!("P{number}")).unwrap();
        let chosen = people.iter().filter_map(|person| choices(person).get(&paragraph).copied());
        let counts = tally(4, chosen.map(usize::from));
        match number {
            8 => assert_eq!(counts, [30, 22, 6, 5]),
            10 => assert_eq!(counts, [41, 14, 3, 5]),
            12 => assert_eq!(counts, [12, 39, 8, 4]),
            _ => assert!((3..=8).contains(&counts.iter().sum::<usize>()), "{paragraph}"),
        }
    }
}

#[test]
fn breakdowns_have_the_true_counts() {
    assert_eq!(positive_and_other("Q1", "gender", 3), [(28, 16), (8, 6), (1, 1), (2, 2)]);
    assert_eq!(positive_and_other("Q1", "age", 4), [(5, 3), (16, 9), (13, 9), (3, 2), (2, 2)]);
    assert_eq!(positive_and_other("Q3", "gender", 3), [(38, 6), (10, 3), (1, 1), (4, 0)]);
}

#[test]
fn texts_have_the_true_theme_marks() {
    let people = published_sample();
    assert_eq!(people.iter().filter(|person| wrote(person, "Q12")).count(), 37);
    let marks = people.iter().flat_map(|person| &person.q12_themes).copied().map(usize::from);
    assert_eq!(tally(5, marks), [21, 16, 9, 6, 3]);
    assert_eq!(people.iter().filter(|person| wrote(person, "Q14")).count(), 8, "too few to be published");
    let comments = people.iter().flat_map(|person| person.words.comments.values()).flatten();
    assert_eq!(comments.count(), 15, "every comment found its writer");
    let texts: Vec<_> = people.iter().flat_map(|person| person.words.all()).collect();
    assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len(), "nobody writes what another wrote");
}

#[test]
fn every_response_is_valid_and_covered_by_its_consent() {
    published_sample().iter().for_each(assert_valid);
}

#[test]
fn each_purpose_but_the_first_has_people_who_agreed_and_people_who_did_not() {
    let people = published_sample();
    for purpose in Purpose::ALL {
        let yeses = people.iter().filter(|person| person.purposes.contains(purpose)).count();
        assert!(if purpose == Purpose::Count { yeses == 64 } else { (20..64).contains(&yeses) }, "{purpose}");
    }
    let silent = |person: &&SampleResponse| person.purposes.contains(Purpose::Words) && person.words.is_empty();
    assert!(people.iter().filter(silent).count() > 0);
    for (variable, options) in [("region", 5), ("disability", 2), ("group", 2)] {
        let said: BTreeSet<_> = people.iter().map(|person| band(person, variable)).collect();
        assert_eq!(said.len(), options + 1, "{variable}: every option and not said");
    }
}

#[test]
fn answers_are_not_lined_up_with_one_another() {
    // If one question's answers followed another's, the sample would look made by machine.
    let people = published_sample();
    let questions = ["Q1", "Q2", "Q3", "Q4", "Q9", "Q11"];
    for (at, first) in questions.iter().enumerate() {
        for second in &questions[at + 1..] {
            let pairs: BTreeSet<_> = people.iter().map(|p| (option(p, first), option(p, second))).collect();
            assert!(pairs.len() >= 13, "{first} and {second}: {} pairs", pairs.len());
        }
    }
    for question in ["Q5", "Q8"] {
        let kinds: BTreeSet<_> = people.iter().filter_map(|person| ticks(person, question)).collect();
        assert!(kinds.len() >= 20, "{question}: {} kinds of answers", kinds.len());
        for usual in [1, 2] {
            let ticked = people.iter().filter(|p| ticks(p, question).is_some_and(|ticks| ticks.contains(&usual)));
            let positive = ticked.clone().filter(|person| option(person, "Q1") < Some(2)).count();
            // 39 of 64 are positive about promise A; about as many should be so among these.
            let share = positive * 64 / ticked.count();
            assert!((26..=52).contains(&share), "{question}, option {usual}: {share} of 64");
        }
    }
}

#[test]
fn the_sample_is_the_same_each_time() {
    assert!(published_sample() == published_sample());
}

#[test]
fn drawn_responses_are_valid_and_follow_their_seed() {
    let drawn = |seed| random_responses(&SeededRandomness::new(seed), 500).collect::<Vec<_>>();
    let people = drawn(7);
    assert_eq!(people.len(), 500);
    people.iter().for_each(assert_valid);
    assert!(people == drawn(7));
    assert!(people != drawn(8));
}

#[test]
fn drawn_responses_resemble_the_sample() {
    let people: Vec<_> = random_responses(&SeededRandomness::new(1), 2000).collect();
    let share = |count: usize| count * 64 / people.len();
    let women = people.iter().filter(|person| band(person, "gender") == Some(0)).count();
    assert!((38..=46).contains(&share(women)));
    let fully = people.iter().filter(|person| option(person, "Q1") == Some(0)).count();
    assert!((19..=25).contains(&share(fully)));
    let writers = people.iter().filter(|person| wrote(person, "Q12")).count();
    assert!((34..=40).contains(&share(writers)));
    let rankings: BTreeSet<_> = people.iter().filter_map(ranking).collect();
    assert!(rankings.len() > 60);
}
