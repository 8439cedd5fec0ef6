//! What is typed is found nowhere, opens for the right holder, and for nobody else (SECURITY 6, "Secrecy").

use linden::domain::folder;
use linden::store::{answer_sheets, words};

use crate::support::canary::Search;
use crate::support::house::{House, demo_folder};
use crate::support::participant::Participant;

const CANARY: &str = "kanarienvogelgesang";

/// A response that holds the canary wherever something can be typed, and bands and answers besides.
fn send_canary(house: &House) -> String {
    let card = house.cards(1).remove(0).letters();
    let served = house.serve();
    let her = Participant::at(&served, "/v/7k2m");
    let first = her.choose(&her.enter(&card), &["C1", "C2", "C3", "C4", "C5", "C6"]);
    let comment = format!("{CANARY} on a part");
    let page = her.write_about(&her.send(&first, &[], "one-page"), "P8", &comment);
    let fields = [("Q1", "1"), ("Q12", CANARY), ("Q14", CANARY), ("Q13.P8", "0"), ("about.age", "2")];
    let check = her.send(&page, &fields, "next").expect(200);
    let code = her.to_code(&check);
    her.send(&code, &[], "send").expect(200);
    code.code()
}

crate::on_both_engines! {
    /// D4, PSE-8: figures open for the figures key, words for the words key, and never the other way round.
    fn each_kind_of_key_opens_its_own_rows_only(engine: Engine) {
        let house = House::open(engine);
        send_canary(&house);
        let service = &house.service;
        let vault = service.vault.for_consultation(house.consultation).unwrap();
        let (sheets, written) = service
            .store
            .read(|tx| {
                let sheets = answer_sheets::list_after(tx, house.consultation, None, 10)?;
                Ok::<_, linden::store::StoreError>((sheets, words::list_after(tx, house.consultation, &[], 10)?))
            })
            .unwrap();
        assert_eq!((sheets.len(), written.len()), (1, 1));
        assert!(vault.open_answers_to_count(&sheets[0], &house.figures).is_ok());
        assert!(vault.open_answers_to_count(&sheets[0], &house.words).is_err());
        let read = vault.open_words_to_read(&written[0], &house.words).unwrap();
        assert_eq!(read.words().as_ref().unwrap().all().filter(|text| text.contains(CANARY)).count(), 3);
        assert!(vault.open_words_to_read(&written[0], &house.figures).is_err());
        assert_ne!(sheets[0].id.as_bytes(), written[0].id.as_bytes());
        for column in [&written[0].columns.raw, &written[0].columns.own, &sheets[0].columns.answers] {
            assert!(Search::of(CANARY).traces(column.as_ref().unwrap()).is_empty());
        }
    }

    /// D4: two people's rows have the same sizes, whatever they answered.
    fn rows_have_one_size_whatever_is_in_them(engine: Engine) {
        let house = House::open(engine);
        send_canary(&house);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let other = Participant::at(&served, "/ar/v/7k2m");
        let code = other.to_code(&other.choose(&other.enter(&card), &["C1"]));
        let digits = code.text.split("<code class=\"code num\" dir=\"ltr\">").nth(1);
        assert!(digits.is_some(), "digits come first in Arabic");
        other.send(&code, &[], "send").expect(200);
        let sheets = house.service.store.read(|tx| answer_sheets::list_after(tx, house.consultation, None, 10)).unwrap();
        let sizes = |sheet: &linden::vault::rows::AnswerRow| {
            let columns = &sheet.columns;
            [&columns.wrap, &columns.head, &columns.answers, &columns.about, &columns.own]
                .map(|column| column.as_ref().unwrap().len())
        };
        assert_eq!(sizes(&sheets[0]), sizes(&sheets[1]));
    }

    /// CON-9, CON-12: a consultation that is not there, in a language that is not offered: calm pages, no traces.
    fn unknown_addresses_are_answered_calmly(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        for address in ["/v/zzzz", "/v/UPPR", "/v/7k2m/nothing", "/de/v/7k2m"] {
            let page = Participant::at(&served, address).open().expect(404);
            assert_eq!(page.heading(), "We cannot find this page", "{address}");
        }
        assert!(folder::check(&demo_folder()).is_ok());
    }
}
