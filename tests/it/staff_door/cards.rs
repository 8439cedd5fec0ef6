//! Cards as they are printed, and what is left of them once they are spent.

use linden::store::{StoreError, answer_sheets, words};

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::participant::Participant;
use crate::support::world::World;

/// What stands on each card of a sheet, and its two codes.
pub(super) fn faces(sheet: &str) -> Vec<(String, [String; 2])> {
    let cards = sheet.split("<section class=\"cards").nth(1).unwrap().split("</section>").next().unwrap();
    let face = |card: &str| {
        let card = card.split("</div>").next().unwrap();
        let mut codes = card.split("<code").skip(1).map(|rest| {
            let rest = rest.split_once('>').unwrap().1;
            rest.split("</code>").next().unwrap().to_owned()
        });
        let codes = [codes.next().unwrap(), codes.next().unwrap()];
        (codes.iter().fold(card.to_owned(), |face, code| face.replace(code, "")), codes)
    };
    cards.split("<div>").skip(1).map(face).collect()
}

on_both_engines! {
    /// PSE-11: each card of a sheet is like every other but for its codes, so that it is drawn blind and is nobody's; the
    /// page names no person, and the codes are in no order.
    fn pse_11_cards_are_all_alike_and_in_no_order(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let coordinator = Colleague::signed_in(&served, "coordinator");
        let page = coordinator.open("/staff/7k2m/cards");
        let asked: Vec<_> = page.text.split(" name=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let known = ["csrf", "label", "number", "language", "viewport", "color-scheme", "robots"];
        assert!(asked.iter().all(|name| known.contains(name)), "a batch asks for nobody's name: {asked:?}");
        let fields = [("label", "Spring"), ("number", "40"), ("language", "en")];
        let sheet = coordinator.press(&page, "/staff/7k2m/cards", &fields).expect(200);
        let faces = faces(&sheet.text);
        assert_eq!(faces.len(), 40);
        assert!(faces.iter().all(|(face, _)| *face == faces[0].0), "{:?}", faces[0].0);
        assert!(!faces[0].0.contains("Spring"), "not even the name of the batch");
        let sorted = faces.windows(2).filter(|pair| pair[0].1[0] < pair[1].1[0]).count();
        assert!((8..32).contains(&sorted), "{sorted} of 39 pairs of neighbours are in order");
    }

    /// PSE-11: a spent card is one bit; nothing of its row stands in a row of answers or words.
    fn pse_11_a_spent_card_has_no_link_to_what_was_sent_with_it(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(linden::domain::consultation::State::Open);
        let codes = world.cards(10);
        let served = serve(&world);
        for code in &codes[..2] {
            let her = Participant::at(&served, "/v/7k2m");
            let page = her.to_code(&her.choose(&her.enter(&code.letters()), &["C1", "C2"]));
            her.send(&page, &[], "send").expect(200);
        }
        let (sheets, texts) = world
            .service
            .store
            .read(|tx| {
                let sheets = answer_sheets::list_after(tx, world.id(), None, 10)?;
                Ok::<_, StoreError>((sheets, words::list_after(tx, world.id(), &[], 10)?))
            })
            .unwrap();
        assert_eq!((sheets.len(), texts.len()), (2, 2));
        let mut sent: Vec<Vec<u8>> = Vec::new();
        for row in sheets {
            let c = row.columns;
            sent.push(row.id.as_bytes().to_vec());
            sent.extend([c.wrap, c.head, c.answers, c.about, c.own].into_iter().flatten());
        }
        for row in texts {
            let c = row.columns;
            sent.push(row.id.as_bytes().to_vec());
            sent.extend([c.wrap, c.head, c.raw, c.reading, c.marks, c.own].into_iter().flatten());
        }
        let stands = |part: &[u8]| sent.iter().any(|column| column.windows(part.len()).any(|window| window == part));
        assert!(stands(&sent[0][8..16]), "the search finds what is there");
        let batch = world.service.store.read(|tx| linden::store::cards::list_batches(tx, world.id())).unwrap().remove(0);
        for code in &codes {
            let id = world.service.vault.card_id(world.id(), code);
            let tag = world.service.vault.batch_tag(batch.id, &id);
            for part in [&id.as_bytes()[..8], &tag.as_bytes()[..8], &code.as_bytes()[..8], &batch.id.as_bytes()[..8]] {
                assert!(!stands(part), "a piece of a card's row stands in what was sent");
            }
        }
    }
}

/// PSE-11: the tables have no column that could join a card to what was sent with it, or to a person, or to a moment.
#[test]
fn pse_11_a_card_has_four_columns_and_none_joins() {
    for engine in ["sqlite", "postgres"] {
        let file = format!("migrations/{engine}/00000000000001_first/up.sql");
        let sql = std::fs::read_to_string(crate::support::source::root().join(file)).unwrap();
        let columns = |table: &str| -> Vec<String> {
            let body = sql.split(&format!("CREATE TABLE {table} (")).nth(1).unwrap().split(';').next().unwrap();
            let names = body.lines().skip(1).filter(|line| line.starts_with("    "));
            names.map(|line| line.split_whitespace().next().unwrap().to_owned()).collect()
        };
        assert_eq!(columns("card"), ["id", "consultation", "batch_tag", "spent"], "{engine}");
        assert_eq!(columns("card_batch"), ["id", "consultation", "label", "cards", "printed_on"], "{engine}");
        for table in ["answer_sheet", "words"] {
            assert!(columns(table).iter().all(|column| !column.contains("card") && !column.contains("batch")));
        }
    }
}
