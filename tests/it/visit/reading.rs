//! Reading the draft: what can still change stands there, and each part leads to a page of its own and back.

use crate::support::house::House;
use crate::support::participant::{Page, Participant};

/// To the draft, agreeing to `yeses`.
fn draft(her: &Participant<'_>, house: &House, yeses: &[&str]) -> Page {
    let choices = her.enter(&house.cards(1).remove(0).letters());
    let fields: Vec<_> = yeses.iter().map(|code| (*code, "yes")).collect();
    her.send(&choices, &fields, "next").expect(200)
}

/// The button under a part, from its name on.
fn button<'p>(page: &'p Page, part: &str) -> &'p str {
    let (_, rest) = page.text.split_once(&format!("value=\"part:{part}\"")).expect("a button under the part");
    rest.split("</button>").next().unwrap()
}

crate::on_both_engines! {
    /// Keeps PAR-1: what can still change, and what cannot, stands where the draft is read.
    fn par_1_what_can_still_change_stands_with_the_draft(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let page = draft(&her, &house, &["C1"]);
        let (before, after) = page.text.split_once("id=\"P1\"").unwrap();
        assert!(before.contains("The four promises, A to D, and the wording of each part of the plan."), "{before}");
        assert!(before.contains("The plan is a political promise. It will not become a law."), "{before}");
        assert!(after.contains("id=\"P12\""));
        let one_page = her.send(&page, &[], "one-page").expect(200);
        let beside = her.send(&one_page, &[], "draft").expect(200);
        assert!(beside.says("It will not become a law."), "the same where it is read from the one-page form");
    }

    /// Keeps PAR-1: each part of the draft can be spoken to from where it is read. It is the answer to the question about
    /// parts, and she comes back to the button she pressed.
    fn a_part_is_written_about_from_the_draft_and_leads_back_there(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let page = draft(&her, &house, &["C1", "C2"]);
        assert_eq!(page.text.matches("Write about this part<span class=\"vh\">").count(), 12, "{}", page.text);
        assert!(!page.says("autofocus"), "nothing was pressed yet");
        let part = her.send(&page, &[], "part:P8").expect(200);
        assert!(part.says("name=Q13.P8") && part.says("name=\"Q13.P8.words\""), "{}", part.text);
        assert!(part.says("Keep this and go back to the plan"), "{}", part.text);
        let back = her.send(&part, &[("Q13.P8", "1"), ("Q13.P8.words", "Say how.")], "next").expect(200);
        assert_eq!(back.heading(), "The plan");
        let said = button(&back, "P8");
        assert!(said.contains("autofocus") && said.contains("<span class=\"tag yes\">Change</span>"), "{said}");
        assert_eq!(back.text.matches("autofocus").count(), 1);
        assert!(!back.says("Say how."), "what she wrote is not repeated on the draft");

        // What she said of a part stands there now: the page is not compressed with it any more (SECURITY 4). It is packed
        // around what is hers, and tests/it/visit/lengths.rs holds that its length tells nothing of it.
        let watched = Participant::with_compression(&served, "/v/7k2m");
        let how = |page: &Page| watched.send(page, &[], "stay").headers["content-encoding"].to_str().unwrap().to_owned();
        assert_eq!([how(&page), how(&back)], ["br", "gzip"]);

        // Words alone are said to be there, and an emptied part is empty again.
        let other = her.send(&back, &[], "part:P2").expect(200);
        let other = her.send(&other, &[("Q13.P2.words", "Name it.")], "next").expect(200);
        assert!(button(&other, "P2").contains("You wrote about it"), "{}", other.text);
        assert!(button(&other, "P8").contains("Change") && !button(&other, "P8").contains("autofocus"));
        let part = her.send(&other, &[], "part:P2").expect(200);
        let other = her.send(&part, &[], "skip").expect(200);
        assert!(button(&other, "P2").contains("autofocus") && !button(&other, "P2").contains("tag"), "{}", other.text);
        let part = her.send(&other, &[], "part:P3").expect(200);
        let other = her.send(&part, &[], "back").expect(200);
        assert!(button(&other, "P3").contains("autofocus"), "Back, too, leads to where she was");

        // On, and the list of parts holds the answer; from there the way leads to the list, as before.
        let question = her.send(&other, &[], "next").expect(200);
        assert!(!her.send(&question, &[], "back").expect(200).says("autofocus"), "read anew from the top");
        let list = her.send(&question, &[], "question:Q13").expect(200);
        assert!(list.says("<span class=\"tag yes\">Change</span>"), "{}", list.text);
        let part = her.send(&list, &[], "part:P8").expect(200);
        assert!(part.says("Say how.") && part.says("Keep this and go back to the parts"), "{}", part.text);
        assert!(her.send(&part, &[("Q13.P8", "1")], "next").expect(200).says("value=\"part:P8\""));
    }

    /// Keeps PAR-1, D9: on the one-page form, too, a part is written about on its own page: no empty field of it travels with every
    /// press. What was chosen and typed meanwhile stays, and she comes back to the button she pressed.
    fn a_part_is_written_about_from_the_one_page_form_and_leads_back_there(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let form = her.send(&draft(&her, &house, &["C1", "C2"]), &[], "one-page").expect(200);
        assert_eq!(her.free_fields(&form), ["Q12", "Q14"]);
        let part = her.send(&form, &[("Q12", "Build more."), ("Q13.P8", "1")], "part:P8").expect(200);
        assert!(part.says("value=1 name=Q13.P8 checked"), "{}", part.text);
        assert!(part.says("Keep this and go back to all questions"), "{}", part.text);
        let form = her.send(&part, &[("Q13.P8", "2"), ("Q13.P8.words", "Say how.")], "next").expect(200);
        assert_eq!(form.heading(), "All questions on one page");
        assert!(form.says("Build more.</textarea>") && form.says("Say how.</p>"), "{}", form.text);
        assert!(form.says("value=2 name=Q13.P8 checked"), "{}", form.text);
        assert!(form.says("value=\"part:P8\" autofocus"), "{}", form.text);
        assert_eq!(form.text.matches("autofocus").count(), 1);

        // What needs a second look is where the page begins then.
        let many = [("Q5", "0"), ("Q5", "1"), ("Q5", "2"), ("Q5", "3")];
        let fault = her.send(&form, &many, "next").expect(422);
        assert!(fault.says("Say how.</p>") && !fault.says("value=\"part:P8\" autofocus"), "{}", fault.text);
        let check = her.send(&fault, &[("Q12", "Build more."), ("Q13.P8", "2")], "next").expect(200);
        assert!(check.says("Build more.") && check.says("Say how."), "{}", check.text);

        // Emptied on its page, it is empty; one left by Back stays.
        let form = her.send(&check, &[], "back").expect(200);
        let part = her.send(&form, &[("Q13.P8", "2")], "part:P8").expect(200);
        assert!(her.send(&part, &[], "back").expect(200).says("part:P8\" autofocus"));
        let form = her.send(&part, &[], "skip").expect(200);
        assert!(!form.says("Say how.") && !form.says("value=2 name=Q13.P8 checked"), "{}", form.text);
    }

    /// Without C2 there is the choice alone (CON-2), and from the one-page form the way leads back to its own draft.
    fn con_2_without_words_a_part_of_the_draft_is_only_chosen_about(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let page = draft(&her, &house, &["C1"]);
        assert!(button(&page, "P8").contains("Say what should happen to this part"), "{}", page.text);
        let form = her.send(&page, &[], "one-page").expect(200);
        let beside = her.send(&form, &[], "draft").expect(200);
        let part = her.send(&beside, &[], "part:P8").expect(200);
        assert!(part.says("name=Q13.P8") && !part.says("<textarea"), "{}", part.text);
        let words = [("Q13.P8", "2"), ("Q13.P8.words", "Nobody agreed to these.")];
        let beside = her.send(&part, &words, "next").expect(200);
        assert!(button(&beside, "P8").contains("Take out") && !beside.says("value=\"one-page\""), "{}", beside.text);
        let form = her.send(&beside, &[], "next").expect(200);
        assert!(form.says("value=2 name=Q13.P8 checked") && !form.says("Nobody agreed"), "{}", form.text);
        assert!(!form.says("value=\"part:P8\""), "nothing to write: {}", form.text);
    }
}
