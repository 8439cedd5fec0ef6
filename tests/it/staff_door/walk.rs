//! The staff at a real browser with scripts off: from *send to panel* to what designers read; as narrow as a phone after
//! an import on the command line, and at a desk.
//! A picture of every page is left in `target/screens/` for people to look at.

use linden::cli::consultation::write_folder;
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;

use super::serve;
use crate::commands;
use crate::support::browser::{Browser, Screen, Scripts};
use crate::support::engine::Engine::Sqlite;
use crate::support::factors;
use crate::support::house::Served;
use crate::support::world::World;

/// A browser that one person after the other sits down at.
pub(super) struct Desk<'s> {
    pub(super) browser: Browser,
    served: &'s Served,
    screen: &'static str,
}

impl<'s> Desk<'s> {
    async fn at(served: &'s Served, screen: Screen) -> Self {
        Self::with(served, screen, Scripts::Off).await
    }

    pub(super) async fn with(served: &'s Served, screen: Screen, scripts: Scripts) -> Self {
        let name = if screen == Screen::Phone { "360" } else { "1280" };
        Self { browser: Browser::start(screen, scripts).await, served, screen: name }
    }

    pub(super) async fn sign_in(&self, name: &str) {
        factors::signs_in(&self.browser, self.served, name).await;
    }

    pub(super) async fn sign_out(&self) {
        self.browser.press("Sign out").await;
        self.browser.wait_for("You are signed out").await;
        assert!(self.browser.cookies().await.is_empty(), "nothing stays");
    }

    pub(super) async fn open(&self, path: &str) {
        self.browser.goto(&self.served.url(&format!("/staff/7k2m{path}"))).await;
    }

    /// The whole address of a page.
    pub(super) fn address(&self, path: &str) -> String {
        self.served.url(path)
    }

    /// What is on the page now fits the screen; a picture of it is kept.
    pub(super) async fn seen(&self, name: &str) {
        let width = if self.screen == "360" { 360 } else { 1280 };
        assert!(self.browser.content_width().await <= width, "{name} is wider than the screen");
        self.browser.picture(&format!("staff-{}-{name}", self.screen)).await;
    }

    /// Presses a button and waits for what the next page says.
    pub(super) async fn press(&self, button: &str, then: &str) {
        self.browser.press(button).await;
        self.browser.wait_for(then).await;
    }
}

async fn prepare(desk: &Desk<'_>, arabic: bool) {
    let browser = &desk.browser;
    desk.sign_in("ada").await;
    desk.seen("overview-administrator").await;
    desk.press("Working together: your views on a draft plan", "Next: the draft goes to the panel").await;
    desk.seen("consultation-draft").await;
    desk.press("Send to the panel", "Every member of the panel can read it now.").await;
    desk.press("People and roles", "Roles that must stay apart").await;
    desk.seen("people").await;
    browser.goto(&desk.served.url("/staff/accounts")).await;
    browser.wait_for("Who there is").await;
    desk.seen("accounts").await;
    browser.goto(&desk.served.url("/staff/me")).await;
    browser.wait_for("Your key, in six words").await;
    desk.seen("me").await;
    desk.sign_out().await;
    desk.seen("signed-out").await;

    desk.sign_in("panel").await;
    desk.press("Working together: your views on a draft plan", "Next: the panel reads and decides").await;
    desk.press("Read and decide", "What the panel approves").await;
    desk.seen("review").await;
    if arabic {
        desk.press("Arabic", "What the panel approves").await;
        desk.seen("review-ar").await;
    }
    browser.tick("We have read this, in the languages we can read, and agree.").await;
    desk.press("Approve for the panel", "Approved for the panel.").await;
    desk.sign_out().await;

    desk.sign_in("ada").await;
    desk.open("/keys").await;
    desk.seen("keys-ready").await;
    desk.press("Make the keys", "The keys are made.").await;
    desk.sign_out().await;

    desk.sign_in("custodian").await;
    desk.open("").await;
    desk.seen("consultation-opening").await;
    browser.tick("I have read this. There is no way back.").await;
    desk.press("Open for answers", "Everyone with a card can answer now.").await;
    desk.open("/keys").await;
    desk.seen("keys-made").await;
    desk.sign_out().await;

    desk.sign_in("coordinator").await;
    desk.open("/cards").await;
    browser.fill("A name for the batch", "Second meeting").await;
    browser.fill("How many cards", "12").await;
    desk.press("Make and show the cards", "These codes are shown only now.").await;
    desk.seen("card-sheet").await;
    desk.press("I have printed them", "Made so far").await;
    desk.seen("cards").await;
    desk.sign_out().await;
}

async fn read(desk: &Desk<'_>) {
    let browser = &desk.browser;
    desk.sign_in("reader").await;
    desk.open("/themes").await;
    desk.seen("themes").await;
    desk.open("/desk").await;
    desk.seen("content-note").await;
    desk.press("Read the first text", "Read one text").await;
    desk.seen("desk").await;
    desk.press("Raise a safeguarding concern", "The route for this consultation").await;
    desk.seen("concern").await;
    browser.choose("A child at risk").await;
    browser.fill("What you passed on, and to whom", "Told the lead by telephone.").await;
    desk.press("Keep the concern, and back to the text", "The concern is kept.").await;
    desk.seen("desk-concern-kept").await;
    desk.open("/concerns").await;
    desk.seen("concerns").await;
    desk.open("/desk").await;
    desk.press("Read the first text", "Read one text").await;
    while browser.main_text().await.contains("Read one text") {
        if browser.main_text().await.contains("Main ideas") {
            browser.tick("No theme fits").await;
        }
        browser.press_and_leave("Save and read the next").await;
    }
    assert!(browser.main_text().await.contains("Nothing left to read"));
    desk.seen("desk-nothing").await;
    desk.sign_out().await;
}

async fn publish(desk: &Desk<'_>) {
    let browser = &desk.browser;
    desk.sign_in("custodian").await;
    desk.seen("overview-concern").await;
    desk.press("A safeguarding concern is open.", "notes are for readers only").await;
    desk.seen("concerns-custodian").await;
    desk.open("").await;
    browser.tick("I have read this. There is no way back.").await;
    desk.press("End the reading", "The reading has ended.").await;
    browser.tick("I have read this. There is no way back.").await;
    desk.press("Build the release", "This is exactly what everyone would read.").await;
    desk.seen("release-check").await;
    browser.tick("I have read every line.").await;
    desk.press("Sign and send to the panel", "The panel can read the figures now.").await;
    desk.sign_out().await;

    desk.sign_in("designer").await;
    desk.open("/release").await;
    browser.wait_for("The figures are not there yet").await;
    desk.seen("waiting").await;
    desk.sign_out().await;

    desk.sign_in("panel").await;
    desk.open("").await;
    desk.press("Read the figures and decide", "The figures, before anyone else").await;
    desk.seen("release-review").await;
    browser.tick("We have read this. Publish it.").await;
    desk.press("Approve and publish", "Take it with you").await;
    desk.sign_out().await;

    desk.sign_in("designer").await;
    desk.press("Working together: your views on a draft plan", "Next: a reply to every main idea").await;
    desk.seen("consultation-published").await;
    desk.press("The published figures", "Before you first see results").await;
    desk.seen("terms").await;
    browser.tick("I have read this and I accept it.").await;
    desk.press("Accept", "Take it with you").await;
    desk.seen("release").await;
    desk.sign_out().await;
}

/// The sample as it comes in on the command line, in the one language that needs no review (D19).
fn imported() -> World {
    let mut world = World::with_administrator(Sqlite);
    let folder = world.database.folder.path();
    write_folder(&folder.join("sample"), &commands::english()).unwrap();
    let import = ["consultation", "import", "sample", "--as", commands::ADA];
    let said = commands::run(&world.database.text, &folder.join("keys"), folder, &import);
    assert!(said.done().contains("7k2m: stored as a new consultation"));
    world.staff();
    world
}

async fn whole_way(world: &World, screen: Screen, arabic: bool) {
    let served = serve(world);
    let desk = Desk::at(&served, screen).await;
    desk.browser.goto(&served.url("/staff/sign-in")).await;
    desk.seen("sign-in").await;
    prepare(&desk, arabic).await;
    let sent: Vec<_> =
        published_sample().into_iter().filter(|person| arabic || person.language == "en").take(12).collect();
    tokio::task::block_in_place(|| {
        world.send(&sent);
        world.bring_to(State::Closed);
    });
    read(&desk).await;
    publish(&desk).await;
    assert_eq!(world.state(), State::Published);
    for page in ["help", "accessibility", "look-after-yourself", "invitation"] {
        desk.browser.goto(&served.url(&format!("/staff/{page}"))).await;
        desk.seen(page).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_staff_walk_the_whole_way_on_a_phone_without_scripts() {
    let world = tokio::task::block_in_place(imported);
    whole_way(&world, Screen::Phone, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_staff_walk_the_whole_way_at_a_desk() {
    let world = tokio::task::block_in_place(|| World::staffed(Sqlite));
    whole_way(&world, Screen::Desk, true).await;
}
