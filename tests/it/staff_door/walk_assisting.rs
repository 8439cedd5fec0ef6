//! Helping, at a real browser: paper forms are printed, the promise is given, somebody who is there is helped with scripts
//! on, and a form is typed in with scripts off. Pictures are left in `target/screens/`.

use fantoccini::Locator;
use linden::domain::consultation::State;
use linden::store::counts;

use super::serve;
use super::walk::Desk;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine::Sqlite;
use crate::support::world::World;

/// The number of the first booklet on the sheet that the browser shows.
async fn first_number(desk: &Desk<'_>) -> String {
    let script = "return document.querySelector('.number code').textContent";
    desk.browser.client().execute(script, vec![]).await.unwrap().as_str().unwrap().to_owned()
}

async fn print(desk: &Desk<'_>, language: &str) -> String {
    desk.sign_in("coordinator").await;
    desk.open("/papers").await;
    desk.seen("papers").await;
    desk.browser.fill("A name for the batch", "Second meeting").await;
    desk.browser.fill("How many forms", "10").await;
    let select = desk.browser.client().find(Locator::Css("#language")).await.unwrap();
    select.select_by_label(language).await.unwrap();
    desk.press("Make and show the forms", "These booklets are shown only now.").await;
    let number = first_number(desk).await;
    // Ten booklets are more than a picture holds.
    let first = "document.querySelectorAll('.booklet ~ .booklet').forEach(one => one.remove())";
    desk.browser.client().execute(first, vec![]).await.unwrap();
    desk.seen(&format!("paper-sheet-{language}")).await;
    desk.press("I have printed them", "Made so far").await;
    desk.sign_out().await;
    number
}

async fn promise(desk: &Desk<'_>) {
    desk.sign_in("assister").await;
    desk.press("Working together: your views on a draft plan", "Your pages here").await;
    desk.press("Help somebody take part", "Before you help somebody").await;
    desk.seen("promise").await;
    desk.browser.tick("I promise all of this.").await;
    desk.press("Give this promise", "Noted. You can help now.").await;
    desk.seen("assist").await;
}

async fn help(desk: &Desk<'_>, card: &str) {
    let browser = &desk.browser;
    browser.choose("As an interpreter, into another language").await;
    browser.fill("Code of the card, or number of the form", card).await;
    desk.press("Begin", "Read this page aloud, word for word.").await;
    desk.seen("assisted-notice").await;
    desk.press("Go on", "Ask, and press what the person says.").await;
    desk.press("Yes", "Read each choice aloud").await;
    browser.choose_in("You can add my answers", "Yes").await;
    desk.seen("assisted-choices").await;
    desk.press("Go on", "Read as much of the plan aloud").await;
    desk.press("Go on to the questions", "in their words").await;
    browser.choose("Mostly").await;
    desk.seen("assisted-question").await;
    desk.press("Stop here", "You can stop here").await;
    desk.press("Go on to my code", "This code belongs to the person.").await;
    desk.seen("assisted-code").await;
    desk.press("Send my answers", "What you heard stays between you.").await;
    desk.seen("assisted-done").await;
    desk.press("Back to your page for helping", "Your days").await;
}

async fn type_in(desk: &Desk<'_>, number: &str) {
    let browser = &desk.browser;
    browser.choose("From a paper form").await;
    browser.fill("Code of the card, or number of the form", number).await;
    desk.press("Begin", "Press what is ticked on the form.").await;
    desk.seen("paper-adults").await;
    desk.press("Yes", "Press what is ticked on the form.").await;
    browser.choose_in("You can add my answers", "Yes").await;
    desk.press("Go on", "Type what stands on the form").await;
    browser.choose("Mostly").await;
    desk.seen("paper-question").await;
    desk.press("Stop here", "You can stop here").await;
    desk.press("Go on to my code", "Send what stands on the form").await;
    desk.seen("paper-send").await;
    desk.press("Send my answers", "Now shred the form.").await;
    desk.seen("paper-done").await;
    desk.press("Back to your page for helping", "Your days").await;
    desk.seen("assist-later").await;
    desk.press("Note that they are shredded", "Noted.").await;
}

async fn walk(screen: Screen, scripts: Scripts, language: &str) {
    let world = tokio::task::block_in_place(|| {
        let world = World::staffed(Sqlite);
        world.bring_to(State::Open);
        world
    });
    let card = world.cards(10).remove(0).letters();
    let served = serve(&world);
    let desk = Desk::with(&served, screen, scripts).await;
    print(&desk, language).await;
    let number = print(&desk, "English").await;
    promise(&desk).await;
    help(&desk, &card).await;
    type_in(&desk, &number).await;
    let counted: std::collections::BTreeMap<_, _> =
        world.service.store.read(counts::all).unwrap().into_iter().collect();
    assert_eq!((counted["answer_sheet"], counted["spent"]), (2, 2));
}

/// CON-18, LNG-8: with scripts on, steps are swapped in place from the helper's page on.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_is_helped_at_a_desk_with_scripts_walk() {
    walk(Screen::Desk, Scripts::On, "Arabic").await;
}

/// The same on a phone without scripts.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_is_helped_on_a_phone_without_scripts_walk() {
    walk(Screen::Phone, Scripts::Off, "English").await;
}
