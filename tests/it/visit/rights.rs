//! What can be asked for with a code, said before, during and after a visit (ACC-9).

use linden::web::languages::Language;

use crate::support::house::House;
use crate::support::participant::Participant;

crate::on_both_engines! {
    /// Keeps ACC-9: access, correction, erasure, objection and copy by the code, what happens without one, and the way to
    /// complain; before a visit by a link, in it by a button, and where somebody returns.
    fn acc_9_every_right_is_explained_on_every_way(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let answers = her.moved_to("/v/7k2m/answers").open().expect(200);
        assert!(answers.says("href=\"/v/7k2m/rights\""), "{}", answers.text);
        let before = her.moved_to("/v/7k2m/rights").open().expect(200);
        let notice = her.enter(&house.cards(1).remove(0).letters());
        let during = her.send(&her.send(&notice, &[], "answers").expect(200), &[], "rights").expect(200);
        let anywhere = her.moved_to("/rights").open().expect(200);
        let returning = her.moved_to("/c/rights").open().expect(200);
        for page in [&before, &during, &anywhere, &returning] {
            for said in ["See them.", "Correct them.", "Erase them.", "Say no to one use.", "Take a copy.", "Without a code"] {
                assert!(page.says(said), "{said}: {}", page.text);
            }
            assert!(page.says("You do not have to give your name."), "{}", page.text);
            assert!(page.says("Nobody can find your answers without your code, not even we."), "{}", page.text);
        }
        assert!(before.says("You can complain to the First custodian") && before.says("href=\"/c\""));
        // The way to complain: a button before a visit, the form's address in one, and a word of it where no consultation is known.
        assert!(before.says("href=\"/v/7k2m/complaint\""), "{}", before.text);
        assert!(during.says("<bdi dir=\"ltr\">/v/7k2m/complaint</bdi>"), "{}", during.text);
        assert!(anywhere.says("who you can complain to") && returning.says("who you can complain to"));
        for language in Language::ALL {
            let prefix = if language == Language::ENGLISH { String::new() } else { format!("/{}", language.tag()) };
            let page = her.moved_to(&format!("{prefix}/v/7k2m/rights")).open().expect(200);
            assert!(page.says(&language.texts().get("rights-without-1")), "{}", language.tag());
            assert!(page.says(&format!("href=\"{prefix}/v/7k2m/complaint\"")), "{}", language.tag());
        }
        let back = her.send(&during, &[], "back").expect(200);
        assert_eq!(back.heading(), notice.heading(), "nothing is lost");
        assert!(her.moved_to("/ar/v/7k2m/rights").open().expect(200).says("حقوقك"));
    }
}
