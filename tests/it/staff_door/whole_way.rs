//! From the first draft to what everyone reads, by the pages alone: every press is the press of a button that a page
//! shows to the person whose turn it is.

use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::house::Served;
use crate::support::participant::Page;
use crate::support::world::World;

const HOME: &str = "/staff/7k2m";

fn at(path: &str) -> String {
    format!("{HOME}{path}")
}

/// Presses the one button of a page's act.
fn press(by: &Colleague<'_>, page: &str, action: &str, fields: &[(&str, &str)]) -> Page {
    let shown = by.open(&at(page));
    by.press(&shown, &at(action), fields).expect(200)
}

fn open(served: &Served) {
    let ada = Colleague::signed_in(served, "ada");
    let draft = ada.open(HOME);
    assert!(draft.says("Next: the draft goes to the panel"), "{}", draft.text);
    assert!(ada.open("/staff").says("Waits for you:"));
    assert!(press(&ada, "", "/send-to-panel", &[]).says("Sent. Every member of the panel"));

    let panel = Colleague::signed_in(served, "panel");
    let review = panel.open(&at("/review?language=ar"));
    assert!(review.says("dir=\"rtl\"") && review.says("Promise A by") || review.says("Q1 by"), "{}", review.text);
    let unsure = panel.press(&review, &at("/review/approve"), &[]).expect(422);
    assert!(unsure.says("Tick the box once you have read what will happen."));
    let approved = press(&panel, "/review", "/review/approve", &[("sure", "yes")]);
    assert!(approved.says("Approved for the panel."), "{}", approved.text);

    let custodian = Colleague::signed_in(served, "custodian");
    let early = custodian.open(HOME);
    assert!(early.says("The keys. An administrator makes them.") && !early.says(&at("/open")), "{}", early.text);
    assert!(press(&ada, "/keys", "/keys", &[]).says("The keys are made."));
    assert!(ada.open(&at("/keys")).says("Two people can open the figures:"));
    let opened = press(&custodian, "", "/open", &[("sure", "yes")]);
    assert!(opened.says("Open. Everyone with a card can answer now."), "{}", opened.text);
    assert!(press(&ada, "", "/pause", &[]).says("Paused."));
    assert!(press(&ada, "", "/resume", &[]).says("take answers again"));
}

fn print_cards(served: &Served) {
    let coordinator = Colleague::signed_in(served, "coordinator");
    let few = [("label", "Spring"), ("number", "9"), ("language", "en")];
    let page = coordinator.open(&at("/cards"));
    let refused = coordinator.press(&page, &at("/cards"), &few).expect(422);
    assert!(refused.says("Write a number from 10 to 500.") && refused.says("value=\"9\""));
    let sheet = coordinator.press(&page, &at("/cards"), &[("label", "Spring"), ("number", "12"), ("language", "ar")]);
    let sheet = sheet.expect(200);
    assert_eq!(sheet.text.matches("<code dir=\"ltr\">").count(), 12);
    assert!(sheet.says("feedback.example/ar/v/7k2m") && sheet.says("lang=\"ar\" dir=\"rtl\""));
    let batches = coordinator.open(&at("/cards"));
    assert!(batches.says("Spring") && !batches.says("<code dir=\"ltr\">"), "codes are shown once");
}

fn read_everything(served: &Served) -> usize {
    let reader = Colleague::signed_in(served, "reader");
    let themes = reader.open(&at("/themes"));
    let label = [("question", "Q12"), ("label-en", "A home for the first year"), ("label-ar", "بيت للسنة الأولى")];
    let written = reader.press(&themes, &at("/themes"), &label);
    assert!(written.says("A home for the first year"), "{}", written.text);
    let half = [("question", "Q14"), ("theme", ""), ("label-en", "Listen"), ("label-ar", "")];
    let half = reader.press(&written, &at("/themes"), &half);
    assert!(half.expect(422).says("value=\"Listen\""));

    let note = reader.open(&at("/desk")).expect(200);
    assert!(note.says("Before you read"));
    let mut page = reader.press(&note, &at("/desk"), &[("go", "begin")]);
    let (mut read, mut undecided) = (0, false);
    while page.says("Read one text") {
        if page.says("Main ideas") && !undecided {
            undecided = true;
            let again = reader.press(&page, &at("/desk"), &[("go", "next")]).expect(422);
            assert!(again.says("Choose at least one theme"), "the same text comes back: {}", again.text);
            page = reader.press(&again, &at("/desk"), &[("go", "back")]);
            continue;
        }
        let theme = if page.says("name=\"theme-0\"") && read % 2 == 0 { "theme-0" } else { "no-theme" };
        page = reader.press(&page, &at("/desk"), &[(theme, "yes"), ("go", "next")]).expect(200);
        read += 1;
    }
    assert!(page.says("Nothing left to read"), "{}", page.text);
    read
}

/// AGG-22: before the check is signed, the figures are the custodian's, as files too.
fn early_files(custodian: &Colleague<'_>, panel: &Colleague<'_>) {
    for form in ["xlsx", "zip"] {
        let address = at(&format!("/release/unpublished.{form}"));
        assert_eq!(panel.look(&address).status, 404, "the panel waits for the check: {form}");
        let file = custodian.look(&address).expect(200);
        let named = format!("attachment; filename=\"feedback-7k2m-1-not-published.{form}\"");
        assert_eq!(file.headers["content-disposition"], named.as_str());
    }
}

fn publish(served: &Served) {
    let custodian = Colleague::signed_in(served, "custodian");
    assert!(press(&custodian, "", "/start-analysis", &[("sure", "yes")]).says("The reading has ended."));
    let check = press(&custodian, "", "/release/build", &[("sure", "yes")]);
    assert!(check.says("Check the release") && check.says("Q1") && check.says("<h2"), "{}", check.text);
    let panel = Colleague::signed_in(served, "panel");
    assert_eq!(panel.open(&at("/release/review")).status, 409, "the panel waits for the check");
    early_files(&custodian, &panel);
    let signed = custodian.press(&check, &at("/release/check"), &[("sure", "yes")]).expect(200);
    assert!(signed.says("Signed. The panel can read the figures now."), "{}", signed.text);

    let designer = Colleague::signed_in(served, "designer");
    let waiting = designer.open(&at("/release")).expect(200);
    assert!(waiting.says("The figures are not there yet") && waiting.says("These numbers are made up."));
    assert_eq!(designer.look(&at("/releases/1.csv")).status, 404);
    let review = panel.open(&at("/release/review")).expect(200);
    assert!(review.says("The figures, before anyone else") && review.says("/release/unpublished.xlsx"));
    let early = panel.look(&at("/release/unpublished.zip")).expect(200);
    assert_eq!(early.headers["content-disposition"], "attachment; filename=\"feedback-7k2m-1-not-published.zip\"");
    let release = panel.press(&review, &at("/release/approve"), &[("sure", "yes")]).expect(200);
    assert!(release.says("Release 1"), "{}", release.text);
    // ACC-12: nothing of it before the terms, in no form; and the terms once.
    let terms = designer.open(&at("/release")).expect(200);
    assert!(terms.says("Before you first see results") && !terms.says("Release 1"), "{}", terms.text);
    assert_eq!(panel.look(&at("/release/unpublished.xlsx")).status, 404, "it is published");
    for form in ["csv", "json", "sig", "xlsx", "zip"] {
        assert_eq!(designer.look(&at(&format!("/releases/1.{form}"))).status, 409, "{form}");
    }
    designer.press(&terms, &at("/release/terms"), &[]).expect(422);
    let read = designer.press(&terms, &at("/release/terms"), &[("sure", "yes")]).expect(200);
    assert!(read.says("Release 1"), "{}", read.text);
    let read = designer.open(&at("/release")).expect(200);
    assert!(read.says("Release 1") && read.says("Take it with you"));
    let table = designer.look(&at("/releases/1.csv")).expect(200);
    assert!(table.text.starts_with("question,paragraph,themes,band,band_value,part,label,status,count,percent,base"));
    let json = designer.look(&at("/releases/1.json")).expect(200);
    assert!(json.text.contains("\"lines\""));
    assert_eq!(designer.look(&at("/releases/1.sig")).expect(200).headers["content-length"], "64");
    for form in ["xlsx", "zip"] {
        assert!(read.says(&at(&format!("/releases/1.{form}"))), "{form}");
        let file = designer.look(&at(&format!("/releases/1.{form}"))).expect(200);
        let named = format!("attachment; filename=\"feedback-7k2m-1.{form}\"");
        assert_eq!(file.headers["content-disposition"], named.as_str());
    }
    let public = designer.look("/r/7k2m").expect(200);
    assert!(public.says("Q1"));
}

on_both_engines! {
    /// Keeps ACC-12 on its way: a designer reads nothing of a release, in no form, before accepting the terms once.
    fn the_staff_take_a_consultation_from_draft_to_what_everyone_reads(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        open(&served);
        print_cards(&served);
        world.send(&published_sample()[..14]);
        let ada = Colleague::signed_in(&served, "ada");
        let unsure = ada.press(&ada.open(HOME), &at("/close"), &[]).expect(409);
        assert!(unsure.says("Tick the box once you have read what will happen."));
        assert!(press(&ada, "", "/close", &[("sure", "yes")]).says("Closed. Readers can begin."));
        let custodian = Colleague::signed_in(&served, "custodian");
        let unread = custodian.press(&custodian.open(HOME), &at("/start-analysis"), &[("sure", "yes")]).expect(409);
        assert!(unread.says("Not everything has been read yet."));
        assert!(read_everything(&served) > 5);
        publish(&served);
        assert_eq!(world.state(), State::Published);
    }
}
