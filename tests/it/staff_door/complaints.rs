//! Complaints in the hands of custodians: a clock of 30 days, an acknowledgement, a reply, an outcome (ACC-10).

use chrono::TimeDelta;
use linden::actions::complaints::list_complaints::{ComplaintError, list_complaints};
use linden::actions::complaints::open_complaint::open_complaint;
use linden::domain::consultation::State;
use linden::domain::permission::AnswerComplaints;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::house::Served;
use crate::support::participant::{Page, Participant};
use crate::support::world::{STAFF, World};

const PAGE: &str = "/staff/7k2m/complaints";
const WRITTEN: &str = "The group read our answers aloud.";
const REPLY: &str = "You were right.\nWe have spoken to the group.";

fn act(word: &str) -> String {
    format!("{PAGE}/{word}")
}

fn open_world(engine: crate::support::engine::Engine) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    world
}

/// Days go by, and what happens by itself happens.
fn later(world: &World, days: i64) {
    world.clock.advance(TimeDelta::days(days));
    linden::jobs::once(&world.service).unwrap();
}

/// Somebody complains, and notes the code.
pub(super) fn complain(served: &Served, text: &str) -> String {
    let her = Participant::at(served, "/v/7k2m/complaint");
    let write = her.send(&her.open().expect(200), &[], "next").expect(200);
    let code = her.send(&write, &[("text", text)], "next").expect(200);
    her.send(&code, &[], "send").expect(200);
    code.code()
}

fn read(served: &Served, code: &str) -> Page {
    Participant::at(served, "/v/7k2m/complaint").send_raw(None, &[("code", code)], "open")
}

on_both_engines! {
    /// Keeps ACC-10: from a complaint without a name to its outcome, each step seen by whoever wrote it.
    fn acc_10_a_complaint_is_acknowledged_answered_and_closed_with_an_outcome(engine: Engine) {
        let world = open_world(engine);
        let served = serve(&world);
        let code = complain(&served, WRITTEN);
        let custodian = Colleague::signed_in(&served, "custodian");
        let overview = custodian.open("/staff");
        assert!(overview.says("One complaint waits to be acknowledged: 30 days are left."), "{}", overview.text);
        assert!(overview.says("One of them waits for you.") && overview.says("href=\"/staff/7k2m/complaints\""));
        let list = custodian.open(PAGE).expect(200);
        assert!(list.says("Came on 9 March 2026") && !list.says(WRITTEN), "{}", list.text);

        later(&world, 3);
        let custodian = Colleague::signed_in(&served, "custodian");
        let one = custodian.press(&custodian.open(PAGE), &act("open"), &[]).expect(200);
        assert!(one.says(WRITTEN) && one.says("8 April 2026: 27 days are left"), "{}", one.text);
        assert!(one.text.find("Can it be undone?").unwrap() < one.text.find("Acknowledge</button>").unwrap());
        let done = custodian.press(&one, &act("acknowledge"), &[]).expect(200);
        assert!(done.says("Acknowledged on 12 March 2026.") && done.says("Waits for its reply"), "{}", done.text);
        assert!(read(&served, &code).expect(200).says_of("On 12 March 2026 the custodians said that they have it."));
        assert!(custodian.open("/staff/7k2m").says("One complaint waits for its reply."));

        later(&world, 20);
        let second = Colleague::signed_in(&served, "second custodian");
        let one = second.press(&second.open(PAGE), &act("open"), &[]).expect(200);
        assert!(!one.says("/complaints/acknowledge"), "it is acknowledged once");
        let wrong = second.press(&one, &act("close"), &[("reply", REPLY)]).expect(422);
        assert!(wrong.says("Choose an outcome.") && wrong.says("We have spoken to the group."), "{}", wrong.text);
        let fields = [("reply", REPLY), ("outcome", "partly-upheld"), ("sure", "yes")];
        let closed = second.press(&wrong, &act("close"), &fields).expect(200);
        let log = "Acknowledged on 12 March 2026, closed on 1 April 2026.";
        assert!(closed.says("Partly upheld") && closed.says(log), "{}", closed.text);
        let own = read(&served, &code).expect(200);
        for said in ["You were right about a part of it.", "On 1 April 2026 they replied.", "We have spoken to the group.", WRITTEN] {
            assert!(own.says_of(said), "{said}: {}", own.text);
        }
        assert!(!second.open("/staff").says("complaint"), "nothing waits any more");
        let again = second.press(&closed, &act("open"), &[]).expect(200);
        assert!(again.says("We have spoken to the group.") && !again.says("/complaints/close"), "{}", again.text);
    }

    /// Keeps ACC-10: the thirtieth day is in time and the next is overdue; what is overdue comes first, and a reply acknowledges too.
    fn acc_10_a_clock_of_thirty_days_runs_until_somebody_acknowledges(engine: Engine) {
        let world = open_world(engine);
        let served = serve(&world);
        complain(&served, "The first.");
        later(&world, 10);
        complain(&served, "The second.");
        world.clock.advance(TimeDelta::days(20));
        let custodian = Colleague::signed_in(&served, "custodian");
        let overview = custodian.open("/staff");
        assert!(overview.says("2 complaints wait to be acknowledged. For the first: today is the last day."), "{}", overview.text);
        world.clock.advance(TimeDelta::days(1));
        let custodian = Colleague::signed_in(&served, "custodian");
        assert!(custodian.open("/staff").says("One complaint is overdue"));
        let list = custodian.open(PAGE).expect(200);
        assert!(list.says("overdue since yesterday") && list.says("9 days are left"), "{}", list.text);
        assert!(list.text.find("overdue since").unwrap() < list.text.find("9 days are left").unwrap());
        let one = custodian.press(&list, &act("open"), &[]).expect(200);
        assert!(one.says("The first."));
        let fields = [("reply", REPLY), ("outcome", "not-upheld"), ("sure", "yes")];
        let closed = custodian.press(&one, &act("close"), &fields).expect(200);
        assert!(closed.says("Acknowledged on 9 April 2026, closed on 9 April 2026."), "{}", closed.text);
        assert!(!custodian.open("/staff").says("overdue"));
    }

    /// Keeps ACC-10: only custodians open a complaint, with a key of their own; whoever else has the permission, or a handle that was
    /// made for another, opens nothing.
    fn only_custodians_open_complaints_and_each_with_their_own_key(engine: Engine) {
        let world = open_world(engine);
        let served = serve(&world);
        complain(&served, WRITTEN);
        for (name, _) in STAFF.iter().filter(|(name, _)| !name.contains("custodian")) {
            assert!(world.signed_in(name).member.grant::<AnswerComplaints>(world.id()).is_err(), "{name}");
            let colleague = Colleague::signed_in(&served, name);
            colleague.look(PAGE).expect(403);
            assert!(!colleague.open("/staff/7k2m").expect(200).says("omplaint"), "{name}");
        }
        let granted = world.may("custodian");
        let listed = list_complaints(&world.service, &granted).unwrap();
        let handle = &listed[0].handle;
        for (name, _) in STAFF.iter().filter(|(name, _)| *name != "custodian") {
            let borrowed = open_complaint(&world.service, &granted, &world.pair(name), handle);
            assert!(matches!(borrowed, Err(ComplaintError::NotGranted(_))), "{name}: {borrowed:?}");
        }
        assert!(open_complaint(&world.service, &granted, &world.pair("custodian"), handle).is_ok());
        let other = open_complaint(&world.service, &world.may("second custodian"), &world.pair("second custodian"), handle);
        assert!(matches!(other, Err(ComplaintError::UnknownHandle)), "{other:?}");

        let custodian = Colleague::signed_in(&served, "custodian");
        let page = custodian.open(PAGE);
        custodian.press(&page, &act("open"), &[("item", "bm90aGluZw")]).expect(404);
        custodian.press(&page, &act("open"), &[("item", "")]).expect(404);
    }

    /// Keeps ACC-10: what was taken back is gone from the custodians' list too, also between two presses; of two custodians at one
    /// complaint the first one's reply stands.
    fn a_complaint_that_was_taken_back_or_closed_meanwhile_says_so(engine: Engine) {
        let world = open_world(engine);
        let served = serve(&world);
        let code = complain(&served, WRITTEN);
        let (first, second) = (Colleague::signed_in(&served, "custodian"), Colleague::signed_in(&served, "second custodian"));
        let [one, other] = [&first, &second].map(|colleague| colleague.press(&colleague.open(PAGE), &act("open"), &[]).expect(200));
        let fields = |reply| [("reply", reply), ("outcome", "upheld"), ("sure", "yes")];
        first.press(&one, &act("acknowledge"), &[]).expect(200);
        assert!(second.press(&other, &act("acknowledge"), &[]).expect(409).says("Another custodian was first."));
        first.press(&one, &act("close"), &fields(REPLY)).expect(200);
        assert!(second.press(&other, &act("close"), &fields("Another reply.")).expect(409).says("Another custodian was first."));
        let own = read(&served, &code).expect(200);
        assert!(own.says("We have spoken to the group.") && !own.says("Another reply."));

        let gone = complain(&served, "Never mind.");
        let one = first.press(&first.open(PAGE), &act("open"), &[]).expect(200);
        assert!(one.says("Never mind."));
        let her = Participant::at(&served, "/v/7k2m/complaint");
        let asked = her.send(&read(&served, &gone), &[], "take-back").expect(200);
        her.send(&asked, &[], "confirm").expect(200);
        for (form, fields) in [("acknowledge", &[][..]), ("close", &fields(REPLY))] {
            let late = first.press(&one, &act(form), fields).expect(409);
            assert!(late.says("has taken it back") && !late.says("Never mind."), "{form}: {}", late.text);
        }
        assert!(first.open(PAGE).says("No complaint waits."));
        read(&served, &gone).expect(422);
    }
}
