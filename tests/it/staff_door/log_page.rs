//! The page of the audit log: for auditors and custodians, in plain sentences, narrowed by what, who and when (ACC-7).

use chrono::TimeDelta;
use linden::domain::consultation::State;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::log_of_staff::entries;
use crate::support::participant::Page;
use crate::support::world::World;

const PAGE: &str = "/staff/7k2m/audit";

/// The numbers of the entries on a page.
fn numbers(page: &Page) -> Vec<u64> {
    let lines = page.text.split("<p class=\"small soft\">").skip(1);
    let number = |line: &str| line.chars().take_while(char::is_ascii_digit).collect::<String>();
    lines.filter_map(|line| number(line).parse().ok()).collect()
}

/// Where a link of the page leads.
fn way(page: &Page, label: &str) -> Option<String> {
    let before = page.text.split(&format!("\">{label}</a>")).next().filter(|before| before.len() < page.text.len())?;
    Some(before.rsplit("href=\"").next().unwrap().replace("&#38;", "&").replace("&amp;", "&"))
}

on_both_engines! {
    /// Keeps ACC-7: the pages, one after the other, say what the export says, entry by entry; each in a sentence.
    fn acc_7_the_page_says_what_the_export_says(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = serve(&world);
        let ada = Colleague::signed_in(&served, "ada");
        for _ in 0..30 {
            ada.press(&ada.open("/staff/7k2m"), "/staff/7k2m/pause", &[]).expect(200);
            ada.press(&ada.open("/staff/7k2m"), "/staff/7k2m/resume", &[]).expect(200);
        }
        let auditor = Colleague::signed_in(&served, "auditor");
        assert!(auditor.open("/staff/7k2m").says("href=\"/staff/7k2m/audit\""));
        let mut page = auditor.open(PAGE).expect(200);
        assert!(page.says("<b>auditor</b> signed in.") && page.says("<b>ada (administrator)</b> went on: new answers"), "{}", page.text);
        assert!(page.says("9 March 2026, ") && way(&page, "Newest entries").is_none(), "{}", page.text);
        let (mut shown, mut said) = (numbers(&page), page.text.clone());
        while let Some(older) = way(&page, "Older entries") {
            assert_eq!(numbers(&page).len(), 50);
            page = auditor.open(&older).expect(200);
            assert_eq!(way(&page, "Newest entries").as_deref(), Some(PAGE));
            shown.extend(numbers(&page));
            said.push_str(&page.text);
        }
        let exported: Vec<u64> = entries(&world.service).iter().rev().map(|link| link.entry.number).collect();
        assert_eq!(shown, exported);
        assert!(said.contains("gave auditor the role auditor.") && said.contains("invited custodian."), "{said}");
        assert!(page.says("Somebody</b> set up the organisation, with ada to administer it."), "{}", page.text);
    }

    /// Keeps ACC-7: what, who, from and to narrow it together; what cannot be read is said and left out.
    fn acc_7_the_page_is_narrowed_by_what_who_and_days(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = serve(&world);
        world.clock.advance(TimeDelta::days(3));
        let ada = Colleague::signed_in(&served, "ada");
        ada.press(&ada.open("/staff/7k2m"), "/staff/7k2m/pause", &[]).expect(200);
        let custodian = Colleague::signed_in(&served, "custodian");
        let ask = |query: &str| custodian.open(&format!("{PAGE}?{query}")).expect(200);
        let all = numbers(&ask("")).len();
        let paused = ask("what=paused&who=&from=&to=");
        assert!(numbers(&paused).len() == 1 && paused.says("paused: no new answers are taken."), "{}", paused.text);
        assert!(paused.says("value=\"paused\" selected"));
        let id = world.account("ada");
        let hers = ask(&format!("who={id}&from=2026-03-12&to=2026-03-12"));
        assert_eq!(numbers(&hers).len(), 2, "{}", hers.text);
        assert!(hers.says("value=\"2026-03-12\"") && hers.says(&format!("value=\"{id}\" selected")));
        // Ada's two, and the custodian's sign-in with the look that goes with it once a week (SAF-24).
        let since = numbers(&ask("from=2026-03-12"));
        assert_eq!(since.len(), 4);
        assert!(numbers(&ask("to=2026-03-11")).iter().all(|number| *number < since[3]));
        assert_eq!(numbers(&ask("from=2026-03-13")).len(), 0);
        let none = ask("what=release-built");
        assert!(none.says("No entry fits.") && none.says("Show everything"), "{}", none.text);
        let odd = ask("what=%27--&who=x&from=yesterday&to=2026-99-99&before=-1&more=1");
        assert!(odd.says("Part of what you asked for could not be read") && numbers(&odd).len() == all, "{}", odd.text);
    }

    /// Keeps ACC-5: of another consultation, and of people of another organisation, nothing is shown.
    fn acc_5_the_page_shows_its_own_consultation_only(engine: Engine) {
        let world = World::staffed(engine);
        let other = linden::domain::ids::ConsultationId::from_bytes([9; 16]);
        let stranger = linden::domain::ids::AccountId::from_bytes([8; 16]);
        use linden::domain::audit::{By, Event};
        world.service.note(By::account(world.account("ada")).at(other), Event::Paused).unwrap();
        world.service.note(By::account(stranger), Event::SignedIn).unwrap();
        world.service.note(By::account(stranger).at(world.id()), Event::Resumed).unwrap();
        let served = serve(&world);
        let auditor = Colleague::signed_in(&served, "auditor");
        let page = auditor.open(PAGE).expect(200);
        let designer = Colleague::signed_in(&served, "designer");
        for closed in ["/staff/accounts", "/staff/7k2m/audit", "/staff/7k2m/people/add"] {
            let _ = if closed.ends_with("add") { designer.send(closed, &[]) } else { designer.look(closed) };
        }
        let refused = auditor.open(&format!("{PAGE}?what=refused"));
        for said in ["asked for the page /staff/accounts and was not let in.", "asked for the page /audit of the consultation and", "sent the form /people/add of the consultation and"] {
            assert!(refused.says(said), "{said}: {}", refused.text);
        }
        assert_eq!(refused.text.matches("Please check").count(), 3);
        assert!(!page.says("paused: no new") && !page.text.contains(&stranger.to_string()), "{}", page.text);
        assert!(page.says("<b>Somebody of another organisation</b> went on"), "{}", page.text);
        let of_others = 2;
        let since = 1 + 3; // the designer's sign-in, and what was refused
        let older = auditor.open(&way(&page, "Older entries").expect("more than fits on one page"));
        let shown = numbers(&page).len() + numbers(&older).len();
        assert_eq!(shown, entries(&world.service).len() - of_others - since);
    }
}
