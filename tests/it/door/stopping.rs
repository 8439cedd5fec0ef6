//! Told to stop, it ends what is under way, takes nothing new, and does not wait for ever (SECURITY 5 and 6, "stop").

use std::time::Duration;

use linden::server::Timers;

use super::wire::Wire;
use crate::api::empty;
use crate::on_both_engines;
use crate::support::engine::Engine;
use crate::support::house::{House, Served};

/// A request whose head has arrived: the answer says so before the body is sent.
fn begun(served: &Served, body: &str) -> Wire {
    let mut wire = Wire::to(served);
    wire.say(format!(
        "POST /api/v1/consultations/7k2m/responses HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         content-length: {}\r\nexpect: 100-continue\r\n\r\n",
        body.len()
    ));
    assert_eq!(wire.head().status, 100);
    wire
}

on_both_engines! {
    /// SECURITY 6: what was under way is answered and kept, what was idle is hung up on, and then it ends.
    fn what_is_under_way_is_answered_and_kept(engine: Engine) {
        let house = House::open(engine);
        let served = Served::start_with(house.context(), Timers { stop: Duration::from_secs(60), ..Timers::default() });
        let body = serde_json::to_string(&empty(&house.cards(1)[0], &["C1"])).unwrap();
        let mut under_way = begun(&served, &body);
        under_way.say(&body[..20]);
        let mut idle = Wire::to(&served);
        idle.say("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n");
        assert_eq!(idle.answer(true).status, 200);
        let ended = served.stop_gently();
        assert!(idle.until_hung_up().is_empty());
        under_way.say(&body[20..]);
        let answer = under_way.answer(true);
        assert_eq!((answer.status, answer.header("connection")), (201, Some("close")));
        assert!(under_way.until_hung_up().is_empty());
        ended.join().unwrap();
        assert_eq!(house.counts()["answer_sheet"], 1);
    }
}

/// SECURITY 5: whoever never ends what they began holds nobody up.
#[test]
fn whoever_never_ends_holds_nobody_up() {
    let house = House::open(Engine::Sqlite);
    let served = Served::start_with(house.context(), Timers { stop: Duration::from_secs(1), ..Timers::default() });
    let mut wire = begun(&served, "{}");
    served.stop_gently().join().unwrap();
    assert!(wire.until_hung_up().is_empty());
    assert_eq!(house.counts()["answer_sheet"], 0);
}
