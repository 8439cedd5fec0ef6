//! A complaint in a real browser: written on a phone, answered at a desk, read on the phone again (ACC-10). Pictures are left in
//! `target/screens/`.

use linden::domain::consultation::State;
use linden::web::languages::Language;

use super::walker::Walker;
use crate::support::browser::{Browser, Screen, Scripts};
use crate::support::engine::Engine::Sqlite;
use crate::support::factors;
use crate::support::house::Served;
use crate::support::world::World;

const WRITTEN: [&str; 2] = [
    "Somebody in our group read aloud who had answered.\n\nThat should not be.",
    "قرأ أحدهم أسماء من أجابوا بصوت عالٍ.",
];
const REPLY: [&str; 2] = [
    "You were right. We have spoken to the group, and names are not read aloud any more.",
    "كنت على حق. تحدثنا مع المجموعة، ولن تُقرأ أسماء بعد الآن.",
];

#[tokio::test]
async fn a_complaint_is_written_answered_and_read_on_a_phone_without_scripts() {
    walk(Language::ENGLISH, Scripts::Off, Screen::Desk).await;
}

#[tokio::test]
async fn a_complaint_is_written_answered_and_read_in_arabic() {
    walk(Language::ARABIC, Scripts::Off, Screen::Phone).await;
}

#[tokio::test]
async fn a_complaint_keeps_nothing_in_the_browser_with_scripts_on() {
    walk(Language::ENGLISH, Scripts::On, Screen::Phone).await;
}

async fn walk(language: Language, scripts: Scripts, desk: Screen) {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    let served = world.serve();
    let text = usize::from(language == Language::ARABIC);
    let pictures = if scripts == Scripts::On { "complaint-scripted" } else { "complaint" };
    let mut her = Walker::at(&served, "/v/7k2m/rights", language, scripts, pictures).await;
    her.look("01-rights").await;
    let code = write(&mut her, WRITTEN[text]).await;
    answer(&served, desk, pictures, REPLY[text]).await;
    read(&mut her, &code, REPLY[text]).await;
}

/// From the door to *Send*; gives the code.
async fn write(her: &mut Walker, text: &str) -> String {
    her.go("/v/7k2m/complaint").await;
    her.look("02-door").await;
    her.press("complaint-begin").await;
    her.look("03-write").await;
    let label = her.words.t("complaint-write");
    let number = format!("{text} +44 1632 960117");
    her.browser.fill(&label, &number).await;
    her.press("next").await;
    her.reads("noticed").await;
    her.look("04-noticed").await;
    her.browser.fill(&label, text).await;
    her.press("next").await;
    her.look("05-code").await;
    let code = her.code().await;
    her.press("complaint-send").await;
    her.reads("complaint-done").await;
    her.look("06-done").await;
    code
}

/// A custodian acknowledges, replies and closes.
async fn answer(served: &Served, screen: Screen, pictures: &str, reply: &str) {
    let browser = Browser::start(screen, Scripts::Off).await;
    let (width, name) = if screen == Screen::Phone { (360, "360") } else { (1280, "1280") };
    let seen = async |page: &str| {
        assert!(browser.content_width().await <= width, "{page} is wider than the screen");
        browser.picture(&format!("staff-{name}-{pictures}-{page}")).await;
    };
    factors::signs_in(&browser, served, "custodian").await;
    seen("overview").await;
    browser.press("One complaint waits to be acknowledged: 30 days are left.").await;
    browser.wait_for("Not acknowledged yet").await;
    seen("list").await;
    browser.press("Open it (came on 9 March 2026: Not acknowledged yet)").await;
    browser.wait_for("What the person wrote").await;
    seen("one").await;
    browser.press("Acknowledge").await;
    browser.wait_for("Acknowledged. Whoever wrote it can see that now.").await;
    browser.press("Open it (came on 9 March 2026: Waits for its reply)").await;
    browser.wait_for("Reply and close").await;
    browser.choose("Upheld").await;
    browser.fill("Reply", reply).await;
    browser.tick("I have read this. There is no way back.").await;
    browser.press("Send the reply and close").await;
    browser.wait_for("Closed. Whoever wrote it can read the reply now.").await;
    seen("closed").await;
    browser.press("Open it (came on 9 March 2026: Upheld)").await;
    browser.wait_for("The reply").await;
    seen("closed-one").await;
    browser.quit().await;
}

/// Reads the reply and takes the complaint back.
async fn read(her: &mut Walker, code: &str, reply: &str) {
    her.go("/v/7k2m/complaint").await;
    let label = her.words.t("complaint-back");
    her.browser.fill(&label, "7KQ2M 9XHTR 4BWNE C6VJP 0D3FY").await;
    her.press("complaint-open").await;
    her.look("07-wrong").await;
    her.browser.fill(&label, code).await;
    her.press("complaint-open").await;
    her.says(reply).await;
    her.reads("complaint-upheld").await;
    her.look("08-reply").await;
    her.press("complaint-take-back").await;
    her.look("09-take-back").await;
    her.press("complaint-take-back-yes").await;
    her.reads("complaint-taken-back").await;
    her.look("10-taken-back").await;
}
