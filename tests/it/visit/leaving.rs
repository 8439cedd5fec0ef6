//! Leaving (SAF-1, SAF-2) and what no page may do (SAF-9).

use crate::support::house::House;
use crate::support::participant::Participant;

crate::on_both_engines! {
    /// SAF-2, D3: after Leave no step of the visit works, and the answer is a plain page, never a redirection.
    fn leaving_ends_the_visit(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let question = her.choose(&her.enter(&card), &["C1"]);
        let left = her.leave(&question).expect(200);
        assert!(left.headers["refresh"].to_str().unwrap().starts_with("0; url=https://"));
        assert!(left.headers["clear-site-data"].to_str().unwrap().contains("storage"));
        let after = her.send(&question, &[("Q1", "0")], "next").expect(200);
        assert!(after.state().is_none() && !after.says("Promise A"), "{}", after.text);
        assert_eq!(house.counts()["ended_visit"], 1);
    }

    /// D3: an exit form with a token that is not ours writes nothing and shows the same page.
    fn a_made_up_exit_token_writes_nothing(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let form = reqwest::blocking::multipart::Form::new().text("token", "A".repeat(48));
        let client = reqwest::blocking::Client::new();
        let answer = client.post(served.url("/exit")).multipart(form).send().unwrap();
        assert_eq!(answer.status().as_u16(), 200);
        assert_eq!(house.counts()["ended_visit"], 0);
    }

    /// SAF-9, SAF-7: no page of the whole way sets a cookie, and every one says `no-store`.
    fn no_page_sets_a_cookie(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let mut pages = vec![her.open()];
        let question = her.choose(&her.enter(&card), &["C1", "C2", "C4"]);
        let code = her.to_code(&question);
        let done = her.send(&code, &[], "send");
        pages.extend([question, code, done, Participant::at(&served, "/c").open(), Participant::at(&served, "/nothing").open()]);
        for page in pages {
            assert!(page.headers.get("set-cookie").is_none());
            assert_eq!(page.headers["cache-control"], "no-store");
            let own = format!("<script src=\"{}\" defer></script>", linden::web::assets::script().address);
            assert_eq!((page.text.matches("<script").count(), page.text.matches(&own).count()), (1, 1));
        }
    }
}
