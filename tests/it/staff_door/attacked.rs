//! A release is attacked before anybody can check it (AGG-27): on the pages, from the refusal to what is left out.

use linden::actions::releases::read_release::read_unreleased;
use linden::cli::demo::participants::published_sample;
use linden::domain::answer::ScoredAnswer;
use linden::domain::consultation::State;
use linden::domain::ids::QuestionId;
use linden::domain::release::disclosure::SingleOutcome;
use linden::domain::release::door::LineOutcome;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::world::World;

/// How many choose each answer to Q9: the first is shown only with the third, which is not smaller than 7 and not larger
/// than the second, so that exactly four people gave it.
const Q9: [usize; 5] = [4, 7, 7, 9, 9];

on_both_engines! {
    fn agg_27_a_line_that_would_show_what_it_hides_is_named_and_left_out_if_the_custodian_says_so(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let mut people = published_sample();
        people.truncate(Q9.iter().sum());
        let options = (0u8..).zip(Q9).flat_map(|(option, people)| std::iter::repeat_n(option, people));
        for (person, option) in people.iter_mut().zip(options) {
            person.sheet.answers.scored.insert(QuestionId::new("Q9").unwrap(), ScoredAnswer::One(option));
        }
        world.send(&people);
        world.bring_to(State::Analysis);
        let served = serve(&world);
        let custodian = Colleague::signed_in(&served, "custodian");
        let page = custodian.open("/staff/7k2m");
        let refused = custodian.press(&page, "/staff/7k2m/release/build", &[("sure", "yes")]).expect(409);
        assert!(refused.says("would show what they should hide") && refused.says("Q9"), "{}", refused.text);
        assert!(read_unreleased(&world.service, &world.may("custodian")).unwrap().is_none(), "nothing is stored");

        let before = last(&world.service);
        let without = [("sure", "yes"), ("without", "yes")];
        let check = custodian.press(&refused, "/staff/7k2m/release/build", &without).expect(200);
        assert!(check.says("Check the release"), "{}", check.text);
        assert!(kinds_after(&world.service, before).contains(&"release-built-without"));
        let built = read_unreleased(&world.service, &world.may("custodian")).unwrap().unwrap();
        for line in built.artefact.artefact().lines() {
            if line.question.as_str() == "Q9" {
                assert_eq!(line.outcome, LineOutcome::Single(SingleOutcome::Withheld));
            }
        }
        let shown = built.artefact.artefact().lines().iter().filter(|line| line.question.as_str() != "Q9");
        assert!(shown.clone().any(|line| format!("{:?}", line.outcome).contains("Shown")), "the others stand");
    }
}
