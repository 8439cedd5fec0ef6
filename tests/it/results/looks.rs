//! The results pages, drawn to `target/look/` for people to look at.

use std::fs;
use std::path::Path;

use askama::Template as _;
use chrono::NaiveDate;
use linden::domain::release::artefact::{Artefact, Heading};
use linden::domain::release::disclosure::{DisclosurePolicy, Profile};
use linden::domain::release::made_up::made_up;
use linden::web::assets;
use linden::web::frame::Frame;
use linden::web::languages::Language;
use linden::web::results::{
    Beside, Downloads, Promised, PublicDraftPage, PublicResultsPage, Quoted, Replies, Reply, ReplyState, Results,
    Voices, made_up_idea, phrases,
};

use super::{definition, sample_artefact};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn everything(language: Language) -> Beside {
    let reply = |idea: &str, state, by, text: &str| Reply { idea: idea.into(), state, by, text: text.into() };
    let voices = Voices {
        summary: vec![
            "Most people find the promises good enough, and the promise to make plans together most of all.".into(),
            "Health, mental health and money are the help that matters most.".into(),
        ],
        statement: vec!["Nearly everyone wants the plan to say more about children. We ask for a full section.".into()],
    };
    let replies = vec![
        reply("A home for the first year", ReplyState::Partly, Some(day(9, 30)), "A section will be drafted."),
        reply("Fair courts close to home", ReplyState::NotAccepted, None, "This plan cannot change national courts."),
        reply("Work that can be done safely", ReplyState::Missing, None, ""),
    ];
    Beside {
        closed_on: Some(day(3, 30)),
        published_on: Some(day(5, 20)),
        without_approval_after: Some(14),
        voices: Some(voices),
        replies: Some(Replies { promised: day(5, 29), today: day(6, 28), replies }),
        downloads: Some(Downloads::public("7k2m", 1, language)),
        draft: Some(definition().policy.clone()),
        earlier: None,
        promised: None,
    }
}

fn quoted() -> Vec<Quoted> {
    let idea = |idea: &str, texts: &[&str]| Quoted {
        idea: idea.into(),
        texts: texts.iter().map(|text| (*text).to_owned()).collect(),
    };
    vec![
        idea(
            "A home for the first year",
            &[
                "What I want is a door that I can lock.",
                "Many of us cannot go back to […], and cannot rent, because people talk.",
            ],
        ),
        idea("Work that can be done safely", &["Work that I can do without being asked where I come from."]),
    ]
}

#[test]
fn results_are_drawn_for_people_to_look_at_and_weigh_little() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look");
    fs::create_dir_all(&folder).unwrap();
    for asset in assets::all() {
        fs::write(folder.join(asset.address.trim_start_matches("/assets/")), &asset.bytes).unwrap();
    }
    let write = |name: &str, page: &str| fs::write(folder.join(name), page.replace("/assets/", "")).unwrap();
    for language in Language::ALL {
        let mut results = Results::new(&sample_artefact(), language, everything(language)).unwrap();
        results.quotes = quoted();
        let frame = Frame::new(language, "/r/7k2m");
        let draft = PublicDraftPage { frame: frame.clone(), results: results.clone() }.render().unwrap();
        write(&format!("results-draft-{}.html", language.tag()), &draft);
        results.parts_at = Some(frame.beside("draft"));
        let page = PublicResultsPage { frame, results }.render().unwrap();
        // About a fifth of this travels, compressed (D9: 30 KB).
        assert!(page.len() < 150_000, "{} bytes", page.len());
        write(&format!("results-{}.html", language.tag()), &page);
    }
    let policy = DisclosurePolicy::from(Profile::Standard);
    let release = policy.release(&made_up(&definition(), made_up_idea)).unwrap();
    let heading = Heading { number: 0, key: String::new() };
    let preview = Artefact::new(&release, heading, &phrases(policy.parameters())).unwrap().store().unwrap();
    // Its people answered everything, so that every kind of figure is in it.
    for language in [Language::ENGLISH, Language::ARABIC] {
        let promised = Some(Promised { closes_on: day(3, 30), reply_by: day(5, 29) });
        let draft = Some(definition().policy.clone());
        let results = Results::new(&preview, language, Beside { promised, draft, ..Beside::default() }).unwrap();
        let page = PublicResultsPage { frame: Frame::new(language, "/r/7k2m"), results }.render().unwrap();
        write(&format!("results-preview-{}.html", language.tag()), &page);
    }
}
