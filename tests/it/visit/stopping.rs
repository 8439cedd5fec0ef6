//! What is said before anything is asked, and stopping on any page.

use crate::support::engine::Engine;
use crate::support::house::House;
use crate::support::participant::Participant;

/// SAF-6: before anything is asked the first page says how to leave, what is lost then, what stays behind, and that a
/// watched device is not safe; one press leads to more of it.
#[test]
fn saf_6_the_first_page_explains_leaving_and_what_it_cannot_do() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let first = Participant::at(&served, "/v/7k2m").open().expect(200);
    for said in [
        "at any time. It is always at the top.",
        "Answers you have not sent are then lost.",
        "We cannot clear your phone or computer’s history. Clearing all of it can itself be noticed.",
        "If someone checks your phone, it may be safer to use another one.",
    ] {
        assert!(first.says(said), "{said}: {}", first.text);
    }
    assert!(first.state().is_none(), "nothing has begun");
    let more = first.text.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|to| to.ends_with("/safety"));
    let more = Participant::at(&served, more.unwrap()).open().expect(200);
    assert!(more.says("Programs that watch a phone can see what you do here."), "{}", more.text);
    let arabic = Participant::at(&served, "/ar/v/7k2m").open().expect(200);
    assert!(arabic.says("dir=\"rtl\"") && arabic.says("/ar/v/7k2m/safety"));
}

crate::on_both_engines! {
    /// SAF-19: *Stop here* stands on every step, and leads to two equal choices.
    fn saf_19_whoever_stops_sends_what_she_answered_or_deletes_everything(engine: Engine) {
        let house = House::open(engine);
        let cards = house.cards(2);
        let served = house.serve();
        let before = house.counts();
        let her = Participant::at(&served, "/v/7k2m");
        let question = her.choose(&her.enter(&cards[0].letters()), &["C1"]);
        let second = her.send(&question, &[("Q1", "0")], "next");
        for page in [&her.enter(&cards[0].letters()), &question, &second] {
            assert!(page.says("value=\"stop\""), "{}", page.text);
        }
        let stop = her.send(&second, &[], "stop").expect(200);
        let same = |go: &str| format!("<button class=\"btn alt full\" name=\"go\" value=\"{go}\">");
        assert!(stop.says(&same("send")) && stop.says(&same("drop")), "both look the same: {}", stop.text);

        let dropped = her.send(&stop, &[], "drop").expect(200);
        assert!(dropped.state().is_none() && !dropped.says("Promise"));
        assert!(her.send(&second, &[("Q2", "0")], "next").state().is_none(), "the visit is over");
        let after = house.counts();
        assert_eq!((after["answer_sheet"], after["words"]), (before["answer_sheet"], before["words"]));

        // The card is still good: nothing of the visit was kept.
        let again = her.send(&her.choose(&her.enter(&cards[0].letters()), &["C1"]), &[("Q1", "0")], "stop");
        her.send(&her.send(&again, &[], "send").expect(200), &[], "send").expect(200);
        assert_eq!(house.counts()["answer_sheet"], before["answer_sheet"] + 1);
    }
}
