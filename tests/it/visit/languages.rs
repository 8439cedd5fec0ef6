//! The language somebody takes part in (LNG-3, LNG-4).

use linden::store::{answer_sheets, words};
use linden::web::languages::Language;

use crate::support::house::House;
use crate::support::participant::Participant;

crate::on_both_engines! {
    /// Keeps LNG-4: whoever takes part in another language leaves rows of the same columns and sizes, in which staff keys
    /// open the notice's version and the purposes: no language.
    fn lng_4_the_language_is_not_stored_with_the_answers(engine: Engine) {
        let house = House::open(engine);
        let cards = house.cards(6);
        let served = house.serve();
        let software = crate::api::Software::at(&served);
        for (card, language) in cards.iter().zip(Language::ALL) {
            let mut body = crate::api::full(card);
            body["consent"]["language"] = language.tag().into();
            software.sent(&body);
        }
        let id = house.consultation;
        let sheets = house.service.store.read(|tx| answer_sheets::list_after(tx, id, None, 10)).unwrap();
        assert_eq!(sheets.len(), 6);
        let vault = house.service.vault.for_consultation(id).unwrap();
        let size = |column: &Option<Vec<u8>>| column.as_ref().map_or(0, Vec::len);
        for sheet in &sheets {
            let (one, first) = (&sheet.columns, &sheets[0].columns);
            for (column, same) in [(&one.wrap, &first.wrap), (&one.head, &first.head), (&one.answers, &first.answers), (&one.about, &first.about), (&one.own, &first.own)] {
                assert_eq!(size(column), size(same));
            }
            let counted = vault.open_answers_to_count(sheet, &house.figures).unwrap();
            let head = serde_json::to_value(counted.head.as_ref().unwrap()).unwrap();
            assert_eq!(head, serde_json::json!({ "notice": 1, "purposes": ["C1", "C4"] }));
        }
        // The row of words tells no more: what is sealed in it is as long whatever the language was.
        let rows = house.service.store.read(|tx| words::list_after(tx, id, &[], 10)).unwrap();
        assert_eq!(rows.len(), 6);
        for row in &rows {
            let read = vault.open_words_to_read(row, &house.words).unwrap();
            let mut head = serde_json::to_value(read.head().as_ref().unwrap()).unwrap();
            // From the receipt, whatever was read (decision 0059).
            let quotes = head.as_object_mut().unwrap().remove("quotes").unwrap();
            assert_eq!(quotes.as_str().map(str::len), Some(22));
            assert_eq!(head, serde_json::json!({ "notice": 1, "purposes": ["C2", "C3", "C6"] }));
            let (one, first) = (&row.columns, &rows[0].columns);
            for (column, same) in [(&one.wrap, &first.wrap), (&one.head, &first.head), (&one.raw, &first.raw), (&one.marks, &first.marks), (&one.own, &first.own)] {
                assert_eq!(size(column), size(same));
            }
        }
    }
}

/// Keeps LNG-3: each language is called by its name in its own script, without a flag; what was chosen is in the address
/// alone and so is gone with the visit.
#[test]
fn lng_3_languages_have_their_own_names_and_the_choice_is_kept_nowhere() {
    let house = House::open(crate::support::engine::Engine::Sqlite);
    let served = house.serve();
    for own in Language::ALL {
        let page = Participant::at(&served, &own.link("/v/7k2m/languages")).open().expect(200);
        for (language, name) in
            Language::ALL.into_iter().zip(["English", "Français", "العربية", "Kiswahili", "Українська", "Español"])
        {
            let said = format!(
                "<li lang=\"{}\" dir=\"{}\"><a class=\"btn alt full\" href=\"{}\"",
                language.tag(),
                language.dir(),
                language.link("/v/7k2m")
            );
            assert!(page.says(&said) && page.says(&format!(">{name}</a>")), "{}: {said} {}", own.tag(), page.text);
        }
        let list = page.text.split("<ul class=\"choose\">").nth(1).unwrap().split("</ul>").next().unwrap();
        let is_flag = |c: char| ('\u{1F1E6}'..='\u{1F1FF}').contains(&c) || c == '\u{1F3F4}';
        assert!(!list.contains("<img") && !list.contains("<svg") && !list.contains(is_flag), "{list}");
        assert!(page.cookies().is_empty() && !list.contains("kmr"), "what is in work is not offered");
    }
}

/// Keeps LNG-3: with state the language is a button of the step's form; whoever comes again begins anew in the language of the
/// address, and nothing anywhere says what was chosen.
#[test]
fn lng_3_a_language_chosen_on_the_way_ends_with_the_visit() {
    let house = House::open(crate::support::engine::Engine::Sqlite);
    let card = house.cards(1).remove(0).letters();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let question = her.choose(&her.enter(&card), &["C1"]).expect(200);
    let before = house.counts();
    let list = her.send(&question, &[("Q1", "2")], "languages").expect(200);
    for language in Language::ALL {
        let said = format!(
            "<li lang=\"{}\" dir=\"{}\"><button class=\"btn alt full\" form=\"step\" name=\"go\" value=\"language:{}\"",
            language.tag(),
            language.dir(),
            language.tag()
        );
        assert!(list.says(&said) && list.says(&format!(">{}</button>", language.own_name())), "{said}: {}", list.text);
    }
    let arabic = her.send(&list, &[], "language:ar").expect(200);
    assert!(arabic.says("<html lang=\"ar\" dir=\"rtl\">") && arabic.says("value=2 name=Q1 checked"), "{}", arabic.text);
    assert!(arabic.cookies().is_empty() && !arabic.headers.contains_key("location"));
    assert_eq!(house.counts(), before, "nothing is kept of it");
    for again in [her.open(), her.moved_to("/c").open(), her.moved_to("/").open()] {
        assert!(again.says("<html lang=\"en\" dir=\"ltr\">"), "{}", again.text);
    }
}
