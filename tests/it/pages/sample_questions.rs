//! The questions of the sample consultation, and the pages that ask them.

use linden::web::languages::Language;
use linden::web::visit::go::Go;
use linden::web::visit::pages::*;

use super::samples::{Sample, choices, open, played, sample, visit};
use super::words::Words;

fn question(field: &str, text: &str, asked: Asked) -> Question {
    Question { field: field.into(), text: text.into(), hint: None, note: None, picture: None, played: None, asked }
}

fn scale(w: &Words, chosen: &[usize]) -> Question {
    question("Q3", w.promise, Asked::One { options: choices(&w.scale, chosen), levels: true })
}

fn sensitive(w: &Words) -> Question {
    let asked = Asked::One { options: choices(&w.agree, &[]), levels: false };
    Question { note: Some(w.note.into()), ..question("Q7", w.safe, asked) }
}

fn several(w: &Words, chosen: &[usize]) -> Question {
    question("Q5", w.help, Asked::Several { options: choices(&w.helps, chosen), most: Some(3) })
}

fn ranking(w: &Words) -> Question {
    let mut options = choices(&w.ways, &[]);
    options[0].rank = Some(1);
    options[4].rank = Some(2);
    question("Q6", w.way, Asked::Ranking { options, ranks: 3 })
}

pub(super) fn text(w: &Words, value: &str) -> Question {
    let asked = Asked::Text(TypedText { value: value.into(), most: 1000 });
    Question { hint: Some(w.missing_hint.into()), ..question("Q12", w.missing, asked) }
}

fn part_lines(w: &Words) -> Question {
    let line = |(place, part): (usize, &[&str; 3])| PartLine {
        number: place + 1,
        title: part[0].into(),
        said: (place == 7).then(|| w.keeps[0].to_owned()),
        go: Go::Part(format!("P{}", place + 1).parse().unwrap()),
    };
    question("Q13", w.parts_asked, Asked::Parts(w.parts.iter().enumerate().map(line).collect()))
}

fn parts_here(w: &Words) -> Question {
    let here = |(place, part): (usize, &[&str; 3])| PartHere {
        number: place + 1,
        title: part[0].into(),
        played: None,
        field: format!("Q13.P{}", place + 1),
        options: choices(&w.keeps, &[]),
        comment: Some(PartComment {
            wrote: if place == 7 { w.written.into() } else { String::new() },
            go: Go::Part(format!("P{}", place + 1).parse().unwrap()),
            here: false,
        }),
    };
    question("Q13", w.parts_asked, Asked::AllParts(w.parts.iter().enumerate().map(here).collect()))
}

pub(super) fn draft(w: &Words) -> Vec<DraftPart> {
    let part = |(place, part): (usize, &[&str; 3])| DraftPart {
        reference: format!("P{}", place + 1),
        title: part[0].into(),
        short: part[1].into(),
        easy: Vec::new(),
        picture: None,
        played: (place == 7).then(played),
        body: match place {
            10 => vec![
                Block::Paragraph(part[2].into()),
                Block::List { ordered: true, items: w.pledges.iter().map(|item| (*item).to_owned()).collect() },
            ],
            _ => vec![Block::Paragraph(part[2].into())],
        },
    };
    w.parts.iter().enumerate().map(part).collect()
}

fn bands(w: &Words) -> Vec<Band> {
    let band = |(id, text, options): &(&str, &str, &[&str])| Band {
        field: format!("about.{id}"),
        text: (*text).into(),
        reason: w.reason.into(),
        options: choices(options, &[]),
    };
    w.bands.iter().map(band).collect()
}

/// The page of a text again, before going on, with what may show who wrote it marked.
fn noticed(l: Language, w: &Words) -> QuestionPage {
    let fragment = |text: &str, marked| Fragment { text: text.into(), marked };
    let fragments = vec![fragment(w.written, false), fragment(" 077 1234 5678", true), fragment(" …", false)];
    let one = NoticedHere { label: w.missing.into(), fragments, change: ToChange::Field("Q12".into()) };
    let elsewhere = NoticedHere { change: ToChange::Button(Go::Question("Q14".parse().unwrap())), ..one.clone() };
    let frame = linden::web::frame::Frame { noticed: vec![one, elsewhere], ..visit(l) };
    QuestionPage { frame, turn: Turn::Asking { number: 12, total: 14 }, question: text(w, w.written), problem: None }
}

pub(super) fn questions(l: Language, w: &Words) -> Vec<Sample> {
    let asking = |number| Turn::Asking { number, total: 14 };
    let page = |number, question, problem| QuestionPage { frame: visit(l), turn: asking(number), question, problem };
    let too_many = Fault::TooMany { field: "Q5".into(), most: 3 };
    let part = PartPage {
        frame: visit(l),
        number: 8,
        part: draft(w).remove(7),
        field: "Q13.P8".into(),
        options: choices(&w.keeps, &[0]),
        comment: Some(TypedText { value: String::new(), most: 500 }),
        from: PartFrom::List,
        problem: None,
    };
    let heard = |question| Question { played: Some(played()), ..question };
    let mut parts_heard = parts_here(w);
    if let Asked::AllParts(parts) = &mut parts_heard.asked {
        parts.truncate(2);
        parts.iter_mut().for_each(|part| part.played = Some(played()));
    }
    let named = |field: &str, question: Question| Question { field: field.into(), ..question };
    let single = |w: &Words| Asked::One { options: choices(&w.scale, &[]), levels: false };
    let mut fourteen: Vec<_> = (1..=4).map(|number| named(&format!("Q{number}"), scale(w, &[]))).collect();
    fourteen.extend([several(w, &[]), ranking(w), sensitive(w), named("Q8", several(w, &[]))]);
    fourteen.extend(["Q9", "Q10", "Q11"].map(|field| question(field, w.safe, single(w))));
    fourteen.extend([text(w, ""), parts_here(w), named("Q14", text(w, ""))]);
    let mend = QuestionPage { frame: visit(l), turn: Turn::Mending, question: scale(w, &[1]), problem: None };
    vec![
        sample("scale", l, &page(3, scale(w, &[1]), None)),
        sample("scale-heard", l, &page(3, heard(scale(w, &[1])), None)),
        sample(
            "one-page-heard",
            l,
            &AllOnOnePage {
                frame: open(l, "/v/7k2m", 60),
                questions: vec![heard(named("Q1", scale(w, &[]))), heard(text(w, "")), heard(parts_heard)],
                bands: Vec::new(),
                problem: None,
            },
        ),
        sample("several", l, &page(5, several(w, &[1, 4]), None)),
        sample("several-again", l, &page(5, several(w, &[0, 1, 2, 4]), Some(too_many))),
        sample("ranking", l, &page(6, ranking(w), None)),
        sample("sensitive", l, &page(7, sensitive(w), None)),
        sample("text", l, &page(12, text(w, w.written), None)),
        sample("noticed", l, &noticed(l, w)),
        sample("parts", l, &page(13, part_lines(w), None)),
        sample("part", l, &part),
        sample("mend", l, &mend),
        sample(
            "about",
            l,
            &AboutPage { frame: visit(l), turn: Turn::Asking { number: 15, total: 15 }, bands: bands(w) },
        ),
        sample(
            "one-page",
            l,
            &AllOnOnePage { frame: open(l, "/v/7k2m", 60), questions: fourteen, bands: bands(w), problem: None },
        ),
    ]
}
