//! Staff pages in French: chosen before signing in or on one's account, and then on every page.

use std::collections::BTreeSet;

use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::web::staff::routes::table;
use reqwest::Method;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine;
use crate::support::factors;
use crate::support::house::Served;
use crate::support::world::{STAFF, World, mail, password};

on_both_engines! {
    fn a_language_is_chosen_before_signing_in_and_kept(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let panel = Colleague::outside(&served);
        let page = panel.open("/staff/sign-in?in=fr");
        assert!(page.says("lang=\"fr\"") && page.says("Mot de passe"), "{}", page.text);
        let fields = [("email", &*mail("panel")), ("password", "no such password")];
        let refused = panel.press(&page, "/staff/sign-in?in=fr", &fields).expect(422);
        assert!(refused.says("Cela ne correspond pas"), "{}", refused.text);
        let fields = [("email", &*mail("panel")), ("password", &*password("panel"))];
        let asked = panel.press(&page, "/staff/sign-in?in=fr", &fields);
        assert!(asked.says("Le code de votre application"), "{}", asked.text);
        let home = panel.gives_code(&asked, "panel");
        assert!(home.says("Vos consultations") && home.says("votre rôle : comité"), "{}", home.text);
        // On the way in a language can be chosen too.
        let designer = Colleague::outside(&served);
        let fields = [("email", &*mail("designer")), ("password", &*password("designer"))];
        let asked = designer.press(&designer.open("/staff/sign-in"), "/staff/sign-in", &fields);
        assert!(asked.says("href=\"?in=fr\""), "{}", asked.text);
        let french = designer.open("/staff/sign-in/code?in=fr");
        let code = factors::code(&world.service, "designer");
        let home = designer.press(&french, "/staff/sign-in/code?in=fr", &[("otp", &code)]);
        assert!(home.says("Vos consultations"), "{}", home.text);
        let again = Colleague::signed_in(&served, "panel").open("/staff");
        assert!(again.says("Vos consultations"), "kept for the next time: {}", again.text);
        assert!(Colleague::signed_in(&served, "ada").open("/staff").says("Your consultations"), "for nobody else");
    }

    fn a_language_is_chosen_on_the_own_account(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let account = reader.open("/staff/me");
        let chosen = reader.press(&account, "/staff/me/language", &[("language", "fr")]);
        assert!(chosen.says("Vos pages sont maintenant en français."), "{}", chosen.text);
        assert!(reader.look("/staff/7k2m/people").says("Cela ne fait pas partie de votre rôle ici"));
        assert_eq!(reader.press(&chosen, "/staff/me/language", &[("language", "ar")]).status, 400);
        let back = reader.press(&chosen, "/staff/me/language", &[("language", "en")]);
        assert!(back.says("Your pages are in English now."), "{}", back.text);
    }
}

/// The texts of a page, one by one.
fn texts(page: &str) -> BTreeSet<String> {
    let main = page.split("<main").nth(1).unwrap_or_default();
    let pieces = main.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim());
    pieces.filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

/// Hashes and addresses are one word, whatever they look like.
fn is_a_phrase(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 2 && word.is_ascii());
    words.count() > 2
        && text.contains(' ')
        && !text.starts_with("linden ")
        && !is_a_fingerprint(text)
        && !is_a_code(text)
}

/// A fingerprint of a key: six words of six letters that belong to no language.
fn is_a_fingerprint(text: &str) -> bool {
    let words: Vec<_> = text.split(' ').collect();
    let vowels = |word: &&str| word.char_indices().all(|(at, letter)| "aeiou".contains(letter) == (at % 2 == 1));
    words.len() == 6 && words.iter().all(|word| word.len() == 6 && vowels(word))
}

/// A code: groups of five capital letters and digits.
fn is_a_code(text: &str) -> bool {
    let fits = |group: &str| group.len() == 5 && group.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    text.split_whitespace().all(fits)
}

/// What everybody of [`STAFF`] reads in English on the pages at this state, though they chose French.
fn left_in_english(served: &Served, own: &BTreeSet<String>, state: State) -> BTreeSet<String> {
    let pages: Vec<_> =
        table().rows().iter().filter(|row| row.method == Method::GET.as_str()).map(|row| row.path).collect();
    let mut left = BTreeSet::new();
    for (name, _) in STAFF {
        let colleague = Colleague::signed_in(served, name);
        let pages = pages.iter().map(|path| path.replace("{slug}", "7k2m")).filter(|path| !path.contains('{'));
        // Whoever is signed in needs neither: they are asked for in French above.
        const OUTSIDE: [&str; 4] = ["/staff/sign-in", "/staff/invitation", "/staff/recover", "/staff/cannot-sign-in"];
        let pages = pages.filter(|path| !OUTSIDE.contains(&path.as_str()));
        let english: Vec<_> = pages.map(|path| (colleague.look(&path), path)).collect();
        let account = colleague.open("/staff/me");
        colleague.press(&account, "/staff/me/language", &[("language", "fr")]);
        for (page, path) in english {
            let french = colleague.look(&path);
            assert_eq!(french.status, page.status, "{path}");
            let same = texts(&page.text).intersection(&texts(&french.text)).cloned().collect::<Vec<_>>();
            let same = same.into_iter().filter(|text| is_a_phrase(text) && !own.contains(text));
            left.extend(same.map(|text| format!("{path} at {state:?}: {text}")));
        }
        let account = colleague.open("/staff/me");
        colleague.press(&account, "/staff/me/language", &[("language", "en")]);
    }
    left
}

#[test]
fn nothing_on_a_staff_page_stays_english_for_who_chose_french() {
    let world = World::staffed(Engine::Sqlite);
    let mut left = BTreeSet::new();
    for state in
        [State::PanelReview, State::Approved, State::Open, State::Closed, State::PanelSummaryReview, State::Published]
    {
        if state == State::Closed {
            world.send(&published_sample()[..12]);
        }
        world.bring_to(state);
        let served = serve(&world);
        left.extend(left_in_english(&served, &own_words(&world), state));
    }
    assert!(left.is_empty(), "{} texts: {left:#?}", left.len());
}

/// What is the consultation's own in every language at once: its support services, where somebody edits them.
fn own_words(world: &World) -> BTreeSet<String> {
    let found = world.found();
    let services =
        found.definition().services.iter().flat_map(|service| [&service.name, &service.reach, &service.hours]);
    services.flat_map(|texts| texts.iter()).map(|(_, text)| text.to_owned()).collect()
}
