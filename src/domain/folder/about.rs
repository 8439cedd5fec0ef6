//! `[[bands]]`, `[[breakdowns]]` and the limits for few participants (PSE-9, PSE-10, AGG-9).

use super::node::Node;
use super::questions::{OPTIONS, Read, position, unique, warn_of_flagged};
use super::reader::Value;
use super::words::Layout;
use crate::domain::band::{Band, Breakdown, MOST_BANDS};
use crate::domain::ids::BandId;
use crate::domain::question::{Question, QuestionKind};

/// Below this many expected participants a scored form is refused (PSE-10).
const FEWEST_FOR_A_SCORED_FORM: u32 = 10;
/// Below this many expected participants scored breakdowns are refused (PSE-10).
const FEWEST_FOR_A_BREAKDOWN: u32 = 20;

/// Reads `[[bands]]`: at most five, each with its reason (PSE-9). `None` if any has a fault.
pub(super) fn bands(root: &Node<'_>) -> Option<Vec<Band>> {
    let mut seen = Vec::new();
    let nodes = root.tables("bands", "id");
    if let Some((_, sixth)) = nodes.get(MOST_BANDS) {
        let what = format!("There are {} about-you bands; at most {MOST_BANDS} may be asked (PSE-9).", nodes.len());
        sixth.own.fault(what, "Keep those without which the figures would not help anybody.");
    }
    let bands: Vec<Option<Band>> = nodes.iter().map(|(_, node)| band(node, &mut seen)).collect();
    bands.into_iter().collect()
}

fn band(node: &Node<'_>, seen: &mut Vec<String>) -> Option<Band> {
    let id = node.own.need("id").and_then(|value| unique(&value, seen, BandId::new));
    node.values("id");
    let text = node.prose("text");
    warn_of_flagged(node, "text");
    warn_of_flagged(node, "options");
    if node.own.get("reason").is_none() {
        let remedy = "Add `reason`: why this is asked, in words for the people who are asked.";
        node.own.fault(format!("{} has no `reason` (PSE-9).", node.own.name), remedy);
    }
    let reason = node.optional("reason", Layout::Prose);
    let options = node.lines("options", OPTIONS.0, OPTIONS.1);
    node.finish();
    Some(Band { id: id?, text: text?, reason: reason??, options: options? })
}

/// Reads `[[breakdowns]]`. `questions` are those without a fault, by id.
pub(super) fn breakdowns(root: &Node<'_>, questions: &[Read], bands: Option<&[Band]>) -> Option<Vec<Breakdown>> {
    let Some(list) = root.own.get("breakdowns") else { return Some(Vec::new()) };
    // A question or band with a fault of its own is not told of again as unknown.
    let names = Names { questions, bands, all_known: questions.iter().all(|read| read.question.is_some()) };
    let mut found: Vec<Breakdown> = Vec::new();
    let mut complete = true;
    for item in list.called("[[breakdowns]]".to_owned()).list()? {
        match breakdown(&item, &names) {
            Some(one) if found.iter().any(|other| same_place(other, &one)) => {
                item.fault("declares the same breakdown a second time.", "Remove one of the two.");
            }
            Some(one) => found.push(one),
            None => complete = false,
        }
    }
    complete.then_some(found)
}

fn same_place(one: &Breakdown, other: &Breakdown) -> bool {
    (&one.question, &one.band, one.option) == (&other.question, &other.band, other.option)
}

struct Names<'a> {
    questions: &'a [Read],
    bands: Option<&'a [Band]>,
    all_known: bool,
}

fn breakdown(item: &Value<'_>, names: &Names<'_>) -> Option<Breakdown> {
    let table = item.table()?;
    let question = table.need("question").and_then(|value| {
        let written = value.string()?;
        let mut known = names.questions.iter().filter_map(|read| read.question.as_ref());
        let found = known.find(|question| question.id.as_str() == written);
        if found.is_none() && names.all_known {
            value.fault(format!("names \"{written}\", which is not a question."), "Write the id of a question.");
        }
        found
    });
    let band = table.need("band").and_then(|value| {
        let written = value.string()?;
        let found = names.bands?.iter().find(|band| band.id.as_str() == written);
        if found.is_none() {
            value.fault(format!("names \"{written}\", which is not a band."), "Write the id of a band.");
        }
        found
    });
    let from_level = table.get("from_level");
    let option = table.get("option");
    let combined = table.get("combined").map_or(Some(false), |value| value.boolean());
    table.finish();
    let (from_level, option) = line_of(item, question?, from_level, option)?;
    Some(Breakdown { question: question?.id.clone(), band: band?.id.clone(), from_level, combined: combined?, option })
}

/// The level and option, which only some kinds of question have (AGG-9).
fn line_of(
    item: &Value<'_>,
    question: &Question,
    from_level: Option<Value<'_>>,
    option: Option<Value<'_>>,
) -> Option<(u8, Option<u8>)> {
    match (&question.kind, from_level, option) {
        (QuestionKind::Scale { scale, .. }, level, None) => {
            let levels = scale.ladder.levels().len();
            level.map_or(Some(0), |value| position(&value, levels)).map(|level| (level, None))
        }
        (QuestionKind::Scale { .. }, _, Some(value)) => {
            value.fault("belongs only to a question with several options.", "Remove it.");
            None
        }
        (QuestionKind::Several { options, .. }, None, Some(value)) => {
            position(&value, options.len()).map(|option| (0, Some(option)))
        }
        (QuestionKind::Several { .. }, None, None) => {
            item.fault("does not say which option it is about (AGG-9).", "Add `option`, counted from 0.");
            None
        }
        (QuestionKind::Several { .. }, Some(value), _) => {
            value.fault("belongs only to a question on a scale.", "Remove it.");
            None
        }
        _ => {
            item.fault(
                format!("is for {}, whose kind cannot be broken down (AGG-9).", question.id),
                "Remove it: only scales, and single options of a tick-several question, can be broken down.",
            );
            None
        }
    }
}

/// PSE-10: too few people for figures.
pub(super) fn few_participants(root: &Node<'_>, questions: &[Read]) {
    let Some(value) = root.own.get("expected_participants") else { return };
    let Some(expected) = value.number_quietly() else { return };
    let scored = questions.iter().any(|read| read.is_counted);
    let compared = root.own.get("breakdowns").is_some();
    if expected < FEWEST_FOR_A_SCORED_FORM && scored {
        value.fault(
            format!(
                "is under {FEWEST_FOR_A_SCORED_FORM}: so few people cannot be counted without showing who \
                     answered what (PSE-10)."
            ),
            "Ask for group input or hold a facilitated workshop, or keep text questions only.",
        );
    } else if expected < FEWEST_FOR_A_BREAKDOWN && compared {
        value.fault(
            format!("is under {FEWEST_FOR_A_BREAKDOWN}: so few people cannot be compared by group (PSE-10)."),
            "Remove [[breakdowns]], and think of group input or a facilitated workshop.",
        );
    } else if expected < FEWEST_FOR_A_BREAKDOWN {
        value.source.warning(
            value.line,
            format!("Fewer than {FEWEST_FOR_A_BREAKDOWN} people are expected: little can be published (PSE-10)."),
            "Think of group input or a facilitated workshop.",
        );
    }
}
