//! A complaint, written without a name and read with its own code (ACC-10). The custodians' half is in
//! `staff_door/complaints.rs`.

use chrono::TimeDelta;
use linden::actions::complaints::send_complaint::MOST;
use linden::domain::complaint::ComplaintCode;
use linden::domain::ids::ConsultationId;
use linden::store::complaints;

use crate::support::engine::Engine;
use crate::support::house::{House, Served};
use crate::support::participant::{Page, Participant};
use crate::support::sql;

const DOOR: &str = "/v/7k2m/complaint";
const WRITTEN: &str = "The group read our answers aloud.\n\nThat should not be.";

/// Somebody at the page for complaints.
fn at_the_door(served: &Served) -> Participant<'_> {
    Participant::at(served, DOOR)
}

/// From the door to the page with the code.
fn to_code(her: &Participant<'_>, text: &str) -> Page {
    let write = her.send(&her.open().expect(200), &[], "next").expect(200);
    her.send(&write, &[("text", text)], "next").expect(200)
}

/// Sends a complaint and gives its code.
fn sent(her: &Participant<'_>, text: &str) -> String {
    let code = to_code(her, text);
    her.send(&code, &[], "send").expect(200);
    code.code()
}

fn read(her: &Participant<'_>, code: &str) -> Page {
    her.send_raw(None, &[("code", code)], "open")
}

crate::on_both_engines! {
    /// Keeps ACC-10: usable without giving a name, found again with a code, and nothing is kept before Send.
    fn acc_10_a_complaint_is_written_without_a_name_and_read_with_its_code(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = at_the_door(&served);
        let door = her.open().expect(200);
        for said in ["You do not have to give a name", "Within 30 days", "nobody knows who wrote it", "First custodian"] {
            assert!(door.says(said), "{said}: {}", door.text);
        }
        assert!(door.state().is_none() && !door.headers.contains_key("set-cookie"));
        assert_eq!(door.headers["cache-control"], "no-store");
        assert!(door.says("class=\"leave\"") && door.says("href=\"/v/7k2m/complaint/support\""));
        let write = her.send(&door, &[], "next").expect(200);
        assert_eq!(her.free_fields(&write), ["text"], "it asks for nothing else");
        let code = her.send(&write, &[("text", WRITTEN)], "next").expect(200);
        assert!(!code.says("read our answers"), "the page with the code repeats nothing");
        assert_eq!(house.counts()["complaint"], 0, "nothing is kept before Send");
        let done = her.send(&code, &[], "send").expect(200);
        assert!(done.state().is_none() && done.says_of("By 8 April 2026 the custodians say that they have it."), "{}", done.text);
        assert_eq!(done.code(), code.code());
        assert_eq!(house.counts()["complaint"], 1);

        let own = read(&her, &code.code()).expect(200);
        for said in ["It arrived on 9 March 2026.", "By 8 April 2026", "There is no reply yet", "That should not be."] {
            assert!(own.says_of(said), "{said}: {}", own.text);
        }
        assert_eq!(house.counts()["complaint"], 1, "reading writes nothing");
    }

    /// Keeps ACC-10: pressed twice, also at the end of another way through the same pages, it is stored once, and the second page
    /// says that a change was not kept.
    fn a_complaint_that_is_sent_twice_is_stored_once(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = at_the_door(&served);
        let code = to_code(&her, WRITTEN);
        her.send(&code, &[], "send").expect(200);
        let again = her.send(&code, &[], "send").expect(200);
        assert!(again.says("We already have a complaint under this code"), "{}", again.text);
        let write = her.send(&code, &[], "back").expect(200);
        assert!(write.says("That should not be."), "what was written comes back");
        let changed = her.send(&write, &[("text", "Something else.")], "next").expect(200);
        assert_eq!(changed.code(), code.code());
        let third = her.send(&changed, &[], "send").expect(200);
        assert!(third.says("the change was not kept"), "{}", third.text);
        assert_eq!(house.counts()["complaint"], 1);
        assert!(read(&her, &code.code()).expect(200).says("That should not be."));
    }

    /// Keeps ACC-10: a receipt opens no complaint and a complaint's code no answer. A wrong code, one never given and one taken back
    /// look the same to the byte.
    fn a_receipt_opens_no_complaint_and_a_complaint_no_answer(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let answering = Participant::at(&served, "/v/7k2m");
        let last = answering.to_code(&answering.choose(&answering.enter(&house.cards(1)[0].letters()), &["C1"]));
        answering.send(&last, &[], "send").expect(200);
        let (receipt, her) = (last.code(), at_the_door(&served));
        let (complaint, gone) = (sent(&her, WRITTEN), sent(&her, "Another one."));
        let own = read(&her, &gone).expect(200);
        let asked = her.send(&own, &[], "take-back").expect(200);
        let ended = her.send(&asked, &[], "confirm").expect(200);
        assert_eq!((house.counts()["complaint"], ended.state()), (1, None), "{}", ended.text);

        let never = ComplaintCode::from_bytes([7; 15]).letters().replace('-', " ");
        let refused = [&receipt, &gone, &never].map(|code| read(&her, code).expect(422).text.replace(code, ""));
        assert!(refused.windows(2).all(|pair| pair[0] == pair[1]), "{refused:?}");
        assert!(refused[0].contains("We found nothing for that code"));
        let back = Participant::at(&served, "/c");
        let tried = [&complaint, &never].map(|code| back.send_raw(None, &[("code", code)], "open").expect(422).text.replace(code, ""));
        assert_eq!(tried[0], tried[1]);
        let asked = back.send_raw(None, &[("code", &complaint)], "take-back").expect(200);
        back.send(&asked, &[], "confirm").expect(200);
        let counts = house.counts();
        assert_eq!((counts["complaint"], counts["answer_sheet"]), (1, 1), "taking answers back takes no complaint");
        // Taking back ends on the same page when the complaint is gone already, and looking at it says no more than the door.
        assert!(her.send(&own, &[], "stay").expect(422).says("We found nothing for that code"));
        assert_eq!(her.send(&asked_again(&her, &own), &[], "confirm").expect(200).text, ended.text);
    }

    /// Keeps ACC-10: a complaint is found and taken back in its own consultation and on its own pages only.
    fn a_complaint_is_taken_back_from_its_own_page_only(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = at_the_door(&served);
        let code = sent(&her, WRITTEN);
        let own = read(&her, &code).expect(200);
        let id = house.service.vault.complaint_keys(&code.parse().unwrap()).id();
        let other = ConsultationId::from_bytes([7; 16]);
        let found = |consultation| house.service.store.read(|tx| complaints::find(tx, consultation, &id)).unwrap();
        assert!(found(house.consultation).is_some() && found(other).is_none());
        house.service.store.write(move |tx| complaints::erase(tx, other, &id)).unwrap();
        assert!(found(house.consultation).is_some(), "not from another consultation");
        her.moved_to("/v/7k2m").send(&own, &[], "take-back").expect(410);
        her.moved_to("/c").send(&own, &[], "take-back").expect(410);
        let asked = her.send(&own, &[], "take-back").expect(200);
        let kept = her.send(&asked, &[], "back").expect(200);
        assert!(kept.says("That should not be."));
        her.send(&asked, &[], "confirm").expect(200);
        her.send(&asked, &[], "confirm").expect(200);
        assert_eq!(house.counts()["complaint"], 0, "taken back is gone");
    }

    /// Keeps ACC-10: beyond what there is room for, it says so calmly, keeps nothing, and loses nothing that was typed.
    fn where_too_many_complaints_wait_nothing_typed_is_lost(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = at_the_door(&served);
        let (id, bytes, own) = match engine {
            Engine::Sqlite => ("CAST(value AS BLOB)", "x'00'", format!("x'{}'", hex(&house))),
            Engine::Postgres => ("decode(lpad(value::text, 8, '0'), 'hex')", "'\\x00'::bytea", format!("'\\x{}'::bytea", hex(&house))),
        };
        let day = if engine == Engine::Sqlite { "'2026-03-01'" } else { "DATE '2026-03-01'" };
        let numbers = format!("WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < {MOST})");
        let columns = "id, consultation, received_on, wrap, text, reply";
        let rows = format!("SELECT {id}, {own}, {day}, {bytes}, {bytes}, {bytes} FROM ({numbers} SELECT value FROM n) AS numbers");
        sql::run(&house.database.address, &format!("INSERT INTO complaint ({columns}) {rows}"));
        let code = to_code(&her, WRITTEN);
        let full = her.send(&code, &[], "send").expect(503);
        assert!(full.says("That should not be.") && full.says("There is no room just now"), "{}", full.text);
        assert_eq!(house.counts()["complaint"], MOST);
        sql::run(&house.database.address, "UPDATE complaint SET closed_on = received_on, outcome = 'upheld' WHERE id = (SELECT id FROM complaint ORDER BY id LIMIT 1)");
        let again = her.send(&full, &[("text", WRITTEN)], "next").expect(200);
        assert_eq!(again.code(), code.code());
        her.send(&again, &[], "send").expect(200);
        assert_eq!(house.counts()["complaint"], MOST + 1, "closed ones take no room");
    }
}

/// The page that asks once more.
fn asked_again(her: &Participant<'_>, own: &Page) -> Page {
    her.send(own, &[], "take-back").expect(200)
}

fn hex(house: &House) -> String {
    data_encoding::HEXLOWER.encode(house.consultation.as_bytes())
}

/// Keeps ACC-10: from the opening on, also when it is paused, closed or over; not before, and not where nobody could open it any more.
#[test]
fn complaints_are_taken_from_the_opening_on_while_somebody_can_open_them() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = at_the_door(&served);
    let rights = her.moved_to("/v/7k2m/rights");
    let code = to_code(&her, WRITTEN);
    for state in ["draft", "panel_review", "approved"] {
        house.set_state(state);
        her.open().expect(404);
        her.send(&code, &[], "send").expect(404);
        assert!(!rights.open().expect(200).says(DOOR), "{state}");
    }
    for state in ["open", "closed", "analysis", "panel_summary_review", "published", "answered", "archived"] {
        house.set_state(state);
        assert!(rights.open().expect(200).says(&format!("href=\"{DOOR}\"")), "{state}");
        sent(&her, WRITTEN);
    }
    assert_eq!(house.counts()["complaint"], 7);
    house.service.vault.destroy_consultation(house.consultation).unwrap();
    her.open().expect(404);
    her.send(&code, &[], "send").expect(404);
    assert!(!rights.open().expect(200).says(DOOR));
}

/// ACC-10: within a visit the form's address stands on the page of rights, and pressing back loses nothing.
#[test]
fn within_a_visit_the_address_of_the_form_is_told_and_nothing_is_lost() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = Participant::at(&served, "/ar/v/7k2m");
    let notice = her.enter(&house.cards(1)[0].letters());
    let rights = her.send(&notice, &[], "rights").expect(200);
    assert!(rights.says("/ar/v/7k2m/complaint") && !rights.says("href=\"/ar/v/7k2m/complaint\""), "{}", rights.text);
    assert_eq!(her.send(&rights, &[], "back").expect(200).heading(), notice.heading());
    for anywhere in ["/rights", "/c/rights"] {
        assert!(her.moved_to(anywhere).open().expect(200).says("You can also write one here, without a name."));
    }
}

/// ACC-10, D9: support, safety and another language are a press away, and what is being written is still there afterwards.
#[test]
fn what_is_being_written_goes_along_to_support_and_into_another_language() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = at_the_door(&served);
    let write = her.send(&her.open(), &[], "next").expect(200);
    for go in ["support", "safety", "answers", "rights", "languages"] {
        let aside = her.send(&write, &[("text", WRITTEN)], go).expect(200);
        assert!(aside.state().is_some() && !aside.says("That should not be."), "{go}: {}", aside.text);
        assert!(her.send(&aside, &[], "back").expect(200).says("That should not be."), "{go}");
    }
    let languages = her.send(&write, &[("text", WRITTEN)], "languages").expect(200);
    let arabic = her.send(&languages, &[], "language:ar").expect(200);
    assert!(
        arabic.says("lang=\"ar\"")
            && arabic.says("action=\"/ar/v/7k2m/complaint\"")
            && arabic.says("That should not be.")
    );
    let door = her.send(&write, &[("text", WRITTEN)], "back").expect(200);
    let wrong = her.send(&door, &[("code", "no code")], "open").expect(422);
    assert!(her.send(&wrong, &[], "next").expect(200).says("That should not be."), "a wrong code costs nothing");
    for beside in ["support", "safety", "answers", "rights", "languages"] {
        let page = her.moved_to(&format!("{DOOR}/{beside}")).open().expect(200);
        assert!(page.says(&format!("href=\"{DOOR}\"")), "{beside}: {}", page.text);
    }
}

/// Keeps PSE-14 for complaints: what may show who she is is pointed at once, and nothing is refused for it. A code is refused:
/// whoever reads the complaint could open answers with it.
#[test]
fn pse_14_a_telephone_number_is_pointed_at_and_a_code_is_refused() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = at_the_door(&served);
    let write = her.send(&her.open(), &[], "next").expect(200);
    let number = "Please call me at +44 1632 960117 about it.";
    let noticed = her.send(&write, &[("text", number)], "next").expect(200);
    assert!(
        noticed.says("<mark dir=\"auto\">+44 1632 960117</mark>") && noticed.says("href=\"#text\""),
        "{}",
        noticed.text
    );
    let code = her.send(&noticed, &[("text", number)], "next").expect(200);
    let of_answers = ComplaintCode::from_bytes([9; 15]).letters();
    for inside in [code.code(), of_answers] {
        let text = format!("Please erase my answers, my code is {inside}");
        let refused = her.send(&write, &[("text", &text)], "next").expect(422);
        assert!(
            refused.says("Your own code is in this text") && refused.says("Please erase my answers"),
            "{}",
            refused.text
        );
    }
    assert_eq!(house.counts()["complaint"], 0);
}

/// SAF-2, SAF-15: a page that was left or has rested too long shows nothing of what was written, and sends nothing.
#[test]
fn a_page_that_was_left_or_rested_too_long_shows_and_sends_nothing() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let her = at_the_door(&served);
    let write = her.send(&her.open(), &[], "next").expect(200);
    house.clock.advance(TimeDelta::minutes(59));
    let code = her.send(&write, &[("text", WRITTEN)], "next").expect(200);
    house.clock.advance(TimeDelta::minutes(16));
    let expired = her.send(&code, &[], "send").expect(410);
    assert!(expired.says("What was not sent is gone.") && !expired.says("card"), "{}", expired.text);
    let left = to_code(&her, WRITTEN);
    her.leave(&left).expect(200);
    for go in ["send", "back", "stay"] {
        let page = her.send(&left, &[], go).expect(200);
        assert!(page.state().is_none() && !page.says("That should not be."), "{go}");
    }
    assert_eq!(house.counts()["complaint"], 0);
}
